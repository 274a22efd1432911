import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { glob } from 'tinyglobby'
import { parse } from 'yaml'
import { furtherOutputs } from '../generate/action-yaml.js'

/** An action of this repository, as its action.yml declares it. */
export type OwnAction = {
  readonly name: string
  readonly outputs: readonly string[]
  /** What outputs that it does not declare are called. */
  readonly furtherOutputs: RegExp | undefined
  /** Whether its input `output-map` names them. */
  readonly mapsOutputs: boolean
}

/** A `uses:` that names another file of this repository by its full address. */
export type OwnReference = { readonly path: string; readonly ref: string }

export const repositoryName = 'aws-delivery-actions'

export async function readOwnActions(root: string): Promise<ReadonlyMap<string, OwnAction>> {
  const files = await glob(['actions/*/action.{yml,yaml}'], { cwd: root })
  const actions = await Promise.all(files.map((file) => readOwnAction(root, file)))
  return new Map(actions.map((action) => [action.name, action]))
}

/** `./actions/x`, `$/actions/x` and `anyone/aws-delivery-actions/actions/x@ref` are `x`. */
export function ownActionName(uses: string): string | undefined {
  const path = /^[.$]\/(.+)$/.exec(uses)?.[1] ?? ownReference(uses)?.path
  return path === undefined ? undefined : /^actions\/([^/]+)\/?$/.exec(path)?.[1]
}

/** Whoever owns the copy: a fork keeps the repository's name. */
export function ownReference(uses: string): OwnReference | undefined {
  const [, repository, path, ref] = /^[^/@]+\/([^/@]+)\/([^@]+)@(.+)$/.exec(uses) ?? []
  if (repository !== repositoryName || path === undefined || ref === undefined) return undefined
  return { path, ref }
}

async function readOwnAction(root: string, file: string): Promise<OwnAction> {
  const text = await readFile(join(root, file), 'utf8')
  const content: unknown = parse(text, { logLevel: 'silent' })
  const further = text.split('\n').find((line) => line.startsWith(furtherOutputs))
  const [inputs = [], outputs = []] = ['inputs', 'outputs'].map((key) => keysIn(content, key))
  return {
    name: basename(dirname(file)),
    outputs,
    furtherOutputs: further === undefined ? undefined : new RegExp(further.slice(furtherOutputs.length)),
    mapsOutputs: inputs.includes('output-map'),
  }
}

function keysIn(content: unknown, key: string): string[] {
  const value = isRecord(content) ? content[key] : undefined
  return isRecord(value) ? Object.keys(value) : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
