/** A small repository with this product in it, as a user's would be: a temporary folder, never this one. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../e2e/bundle.js'
import { temporaryFolder } from '../e2e/temporary.js'

export type CheckoutContent = {
  /** Workflows of this repository to take along, by file name. */
  readonly workflows?: readonly string[]
  /** Files to write, by path; they take the place of those that were taken along. */
  readonly files?: Readonly<Record<string, string>>
}

/** A clean git checkout with the product and the files of `test/workflows`. */
export function newCheckout({ workflows = [], files = {} }: CheckoutContent = {}): string {
  const folder = newProduct(workflows, '.')
  cpSync(join(root, 'test/workflows'), join(folder, 'test/workflows'), { recursive: true })
  for (const [path, text] of Object.entries(files)) write(folder, path, text)
  commitAll(folder)
  return folder
}

/**
 * What the runner downloads of this repository for an action or a workflow: `dist/`, each `action.yml`, the workflows.
 * In a workflow `$` is this repository at the workflow's commit, which the runner of the tests does not know: `home`
 * takes its place, and `ref` follows where that is the name of a repository.
 */
export function newProduct(workflows: readonly string[], home: string, ref = ''): string {
  const folder = temporaryFolder('product')
  const take = (path: string) => cpSync(join(root, path), join(folder, path), { recursive: true })
  take('dist')
  for (const action of readdirSync(join(root, 'actions'))) {
    if (existsSync(join(root, 'actions', action, 'action.yml'))) take(`actions/${action}/action.yml`)
  }
  for (const workflow of workflows) {
    const path = `.github/workflows/${workflow}`
    const text = readFileSync(join(root, path), 'utf8')
    write(folder, path, text.replace(/^( *(?:- )?uses: )\$(\/\S+)/gm, `$1${home}$2${ref}`))
  }
  return folder
}

/** A clean git checkout that holds these files, by path, and nothing of ours. */
export function newRepository(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('repository')
  for (const [path, text] of Object.entries(files)) write(folder, path, text)
  commitAll(folder)
  return folder
}

export function git(folder: string, ...args: readonly string[]): string {
  const person = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.com']
  const signing = ['-c', 'commit.gpgSign=false', '-c', 'tag.gpgSign=false']
  return execFileSync('git', [...person, ...signing, ...args], { cwd: folder, encoding: 'utf8' })
}

function commitAll(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'remote', 'add', 'origin', 'https://github.com/acme/shop.git')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message=All')
}

function write(folder: string, path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
