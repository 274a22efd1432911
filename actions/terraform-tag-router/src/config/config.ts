/** The configuration as levels: what is said of everything, of an environment, of a team, of a Region. */
import { type Files, Problems, type UserError } from '@aws-delivery-actions/host'
import type { Checked } from './config-check.js'

export type Config = {
  /** Not there when no file is given. */
  readonly path?: string
  readonly top: Level
  /** By environment, then team. */
  readonly accounts: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly groups: ReadonlyMap<string, readonly string[]>
  readonly allowedSigners?: string | undefined
  readonly sampleTags: readonly string[]
  readonly refusedTags: readonly string[]
  /** `file:line:column` of a key's value, by its path: `environments.prod.lock-mode`. */
  where(path: string): string
}

export type Level = {
  /** `environments.prod`; empty at the top. */
  readonly path: string
  readonly values: ReadonlyMap<string, Checked>
  readonly environments?: NameSet | undefined
  readonly teams?: NameSet | undefined
  readonly regions?: NameSet | undefined
}

export type NameSet = {
  readonly names: readonly string[]
  /** A list says that there are no others. A map does so only where no list stands above it. */
  readonly isList: boolean
  readonly levels: ReadonlyMap<string, Level>
}

const nothing: Level = { path: '', values: new Map() }

export const noConfig: Config = {
  top: nothing,
  accounts: new Map(),
  groups: new Map(),
  sampleTags: [],
  refusedTags: [],
  where: (path) => path,
}

/** @throws {UserError} with every fault of the file. */
export async function readConfig(files: Files, path: string): Promise<Config> {
  // The parser is loaded only where there is something to parse.
  const [{ readConfigFile }, { checkConfig }, { configShape }] = await Promise.all([
    import('./config-file.js'),
    import('./config-check.js'),
    import('./config-shape.js'),
  ])
  const file = await readConfigFile(files, path)
  const { root, offsets, faults } = checkConfig(file, configShape)
  throwTogether(faults)
  return {
    path,
    top: levelFrom(root, ''),
    accounts: mapsIn(root.get('accounts')),
    groups: listsIn(root.get('groups')),
    allowedSigners: textIn(root.get('allowed-signers')),
    sampleTags: textsIn(root.get('sample-tags')),
    refusedTags: textsIn(root.get('refused-tags')),
    where: (key) => {
      const offset = offsets.get(key)
      return offset === undefined ? path : file.where(offset)
    },
  }
}

function throwTogether(faults: readonly UserError[]): void {
  const [first, ...others] = faults
  if (first !== undefined) throw others.length === 0 ? first : new Problems(faults)
}

function levelFrom(values: ReadonlyMap<string, Checked>, path: string): Level {
  const set = (name: string) => {
    const value = values.get(name)
    return value === undefined ? undefined : nameSetFrom(value, path === '' ? name : `${path}.${name}`)
  }
  return { path, values, environments: set('environments'), teams: set('teams'), regions: set('regions') }
}

function nameSetFrom(value: Checked, path: string): NameSet {
  if (!(value instanceof Map)) return { names: textsIn(value), isList: true, levels: new Map() }
  const entries = [...(value as ReadonlyMap<string, Checked>)]
  return {
    names: entries.map(([name]) => name),
    isList: false,
    levels: new Map(entries.map(([name, said]) => [name, levelFrom(mapIn(said), `${path}.${name}`)])),
  }
}

function mapIn(value: Checked | undefined): ReadonlyMap<string, Checked> {
  return value instanceof Map ? value : new Map()
}

function textIn(value: Checked | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function textsIn(value: Checked | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

function mapsIn(value: Checked | undefined): Config['accounts'] {
  return new Map(
    [...mapIn(value)].map(([env, teams]) => [
      env,
      new Map(
        [...mapIn(teams)].flatMap(([team, id]) => (typeof id === 'string' ? [[team, id] as const] : [])),
      ),
    ]),
  )
}

function listsIn(value: Checked | undefined): ReadonlyMap<string, readonly string[]> {
  return new Map([...mapIn(value)].map(([name, items]) => [name, textsIn(items)]))
}
