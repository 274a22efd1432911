/** What the root module declares, as far as a route must know: its modules and its variables. */
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Files, UserError } from '@aws-delivery-actions/host'
import { blocksIn } from './hcl-blocks.js'

export type RootModule = {
  readonly modules: ReadonlySet<string>
  /** Variables, with the name of their type where it is one word. */
  readonly variables: ReadonlyMap<string, string | undefined>
  /** A file of which a part cannot be read: what it declares is not known whole. */
  readonly unread?: string
}

const largestFile = 4 * 1024 * 1024

/** Nothing when the folder holds no Terraform files, or nothing stands in them. */
export async function readRootModule(files: Files, folder: string): Promise<RootModule | undefined> {
  const entries = await readdir(resolve(files.workingDirectory, folder), { withFileTypes: true }).catch(
    () => [],
  )
  const names = entries
    .filter(
      (entry) => !entry.isDirectory() && /\.tf(\.json)?$/.test(entry.name) && !entry.name.startsWith('.'),
    )
    .map(({ name }) => name)
  if (names.length === 0) return undefined
  const modules = new Set<string>()
  const variables = new Map<string, string | undefined>()
  let isEmpty = true
  let unread: string | undefined
  for (const name of names.sort()) {
    const path = join(folder, name)
    const text = await files.readText(path, "Terraform's file", largestFile)
    const { declared, whole } = name.endsWith('.json') ? declaredInJson(text) : declaredIn(text)
    if (!whole) unread ??= path
    if (text.trim() !== '') isEmpty = false
    for (const { kind, label, type } of declared) {
      if (kind === 'module') modules.add(label)
      else variables.set(label, type)
    }
  }
  if (isEmpty) return undefined
  return { modules, variables, ...(unread === undefined ? {} : { unread }) }
}

/** @throws {UserError} when the module is not there. Terraform itself says nothing: it plans nothing. */
export function ensureModule({ modules, unread }: RootModule, target: string): void {
  const name = target.slice('module.'.length)
  if (modules.has(name) || unread !== undefined) return
  const there = [...modules].map((module) => `module.${module}`)
  throw new UserError(
    `there is no module "${name}" here, and with -target=${target} Terraform would plan nothing`,
    {
      where: 'target-mode',
      expected: there.length === 0 ? 'a module of this name' : `one of ${there.join(', ')}`,
      mend: `declare module "${name}", or give target-mode=none`,
    },
  )
}

/** @throws {UserError} when the folder holds no Terraform files. */
export function ensureRoot(root: RootModule | undefined, folder: string): void {
  if (root !== undefined) return
  throw new UserError(`the folder ${folder} holds no Terraform files`, {
    where: 'target-mode',
    expected: 'a root module in the folder regional and one in the folder global',
  })
}

type Declared = {
  readonly kind: 'module' | 'variable'
  readonly label: string
  readonly type?: string | undefined
}
type Declarations = { readonly declared: readonly Declared[]; readonly whole: boolean }

function declaredIn(text: string): Declarations {
  const { blocks, whole } = blocksIn(text)
  const declared = blocks.flatMap(({ type, labels: [label], body }): Declared[] => {
    if (label === undefined) return []
    if (type === 'module') return [{ kind: 'module', label }]
    return type === 'variable' ? [{ kind: 'variable', label, type: wordOf(body) }] : []
  })
  return { declared, whole }
}

function wordOf(body: string): string | undefined {
  return /^\s*type\s*=\s*"?([a-z]+)"?\s*(?:[#/].*)?$/m.exec(body)?.[1]
}

function declaredInJson(text: string): Declarations {
  const document = parsed(text)
  if (document === undefined) return { declared: [], whole: false }
  const labelsOf = (kind: string) => {
    const found = Object.hasOwn(document, kind) ? document[kind] : undefined
    const objects = Array.isArray(found) ? found : [found]
    return objects.flatMap((object) => (isObject(object) ? Object.entries(object) : []))
  }
  const modules = labelsOf('module').map(([label]): Declared => ({ kind: 'module', label }))
  const variables = labelsOf('variable').map(([label, said]): Declared => {
    const type = isObject(said) && typeof said.type === 'string' ? said.type : undefined
    return { kind: 'variable', label, type }
  })
  return { declared: [...modules, ...variables], whole: true }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const document: unknown = JSON.parse(text)
    return isObject(document) ? document : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
