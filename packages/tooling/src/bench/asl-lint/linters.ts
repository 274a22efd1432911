/** Ours and the others: how each is asked in a process, and by its command. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeAslPeers, pythonAslPeers } from '../../provision/asl-peers.js'
import type { Contender } from '../rounds.js'
import type { Question, Verdicts } from './verdicts.js'

export type Linter = {
  readonly name: string
  /** The process that answers in the form of `verdicts.ts`. */
  readonly file: string
  readonly args: readonly string[]
  /** So slow that one pass over the definitions is enough. */
  readonly isSlow: boolean
  /** The linter's own command on one file, where it has one. */
  readonly command?: (file: string, folder: string) => Pick<Contender, 'args' | 'file'>
}

/** All that can be had on this machine. */
export async function linters(root: string): Promise<readonly Linter[]> {
  return [ours(root), ...(await fromNpm(root)), ...(await fromPyPi(root))]
}

export function ours(root: string): Linter {
  return {
    name: 'asl-lint',
    file: process.execPath,
    args: [join(root, drivers, 'ours.js')],
    isSlow: false,
    command: (file) => ({ args: [join(root, 'dist/asl-lint/index.js'), file] }),
  }
}

async function fromNpm(root: string): Promise<readonly Linter[]> {
  const folder = await orNothing(nodeAslPeers)
  if (folder === undefined) return []
  const linter = (name: string): Pick<Linter, 'name' | 'file' | 'args'> => ({
    name,
    file: process.execPath,
    args: [join(root, drivers, 'node-peer.js'), folder, name],
  })
  const script = (path: string) => join(folder, 'node_modules', path)
  return [
    {
      ...linter('asl-validator'),
      isSlow: true,
      command: (file) => ({
        args: [script('asl-validator/dist/bin/asl-validator.js'), '--json-path', file],
      }),
    },
    {
      ...linter('@wmfs/statelint'),
      isSlow: false,
      command: (file) => ({ args: [script('@wmfs/statelint/bin/statelint.js'), file] }),
    },
    { ...linter('amazon-states-language-service'), isSlow: false },
  ]
}

async function fromPyPi(root: string): Promise<readonly Linter[]> {
  const folder = await orNothing(pythonAslPeers)
  if (folder === undefined) return []
  const driver = join(root, 'packages/tooling/src/bench/asl-lint/python_peer.py')
  const program = (name: string) => join(folder, 'bin', name)
  return [
    {
      name: 'statelint (PyPI)',
      file: program('python'),
      args: [driver, 'statelint'],
      isSlow: false,
      command: (file) => ({ file: program('statelint'), args: [file] }),
    },
    {
      name: 'cfn-lint',
      file: program('python'),
      args: [driver, 'cfn-lint'],
      isSlow: true,
      command: (file, work) => ({ file: program('cfn-lint'), args: [templateAround(file, work)] }),
    },
  ]
}

const drivers = 'packages/tooling/lib/bench/asl-lint'

/** What cannot be installed is told and left out. */
async function orNothing(provide: () => Promise<string>): Promise<string | undefined> {
  try {
    return await provide()
  } catch (error) {
    console.error(`cannot be had here: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

const mostSeconds = 120

/** @throws {Error} when the process fails, or takes longer than two minutes for one file. */
export function answersOf({ name, file, args }: Linter, paths: readonly string[], passes = 1): Verdicts {
  // One large file is timed as it comes.
  const question: Question = { paths, passes, warmUp: paths.length === 1 ? 0 : 20 }
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    input: JSON.stringify(question),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: (paths.length === 1 ? mostSeconds : 10 * mostSeconds) * 1000,
    // Their remarks on standard output would stand in the answer.
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`, { cause: error })
  return JSON.parse(stdout.slice(stdout.lastIndexOf('{"verdicts"')))
}

function templateAround(file: string, folder: string): string {
  const machine = {
    Type: 'AWS::StepFunctions::StateMachine',
    Properties: {
      RoleArn: 'arn:aws:iam::123456789012:role/machine',
      Definition: JSON.parse(readFileSync(file, 'utf8')),
    },
  }
  const path = join(folder, 'template.json')
  writeFileSync(path, JSON.stringify({ Resources: { Machine: machine } }))
  return path
}
