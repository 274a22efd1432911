/** The configuration as levels: what is said of everything, of an environment, of a team, of a Region. */
import { type Files, pathBelow } from '@aws-delivery-actions/host'
import type { Members, Value } from '@aws-delivery-actions/host/config'

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
  /** `file:line:column` of a value, by its path: `environments.prod.waves[0]`. */
  where(path: string): string
}

export type Level = {
  /** `environments.prod`; empty at the top. */
  readonly path: string
  readonly values: ReadonlyMap<string, Value>
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

const largestFile = 1024 * 1024

/** @throws {UserError} with every fault of the file. */
export async function readConfig(files: Files, path: string): Promise<Config> {
  const text = await files.readText(path, 'the configuration', largestFile)
  // The parser is loaded only where there is something to parse.
  const [host, { configForm }] = await Promise.all([
    import('@aws-delivery-actions/host/config'),
    import('./config-form.js'),
  ])
  const { content, where } = host.readConfig(path, text, configForm)
  return {
    path,
    top: levelFrom(content, ''),
    accounts: content.accounts ?? new Map(),
    groups: content.groups ?? new Map(),
    allowedSigners: content['allowed-signers'],
    sampleTags: content['sample-tags'] ?? [],
    refusedTags: content['refused-tags'] ?? [],
    where,
  }
}

type Names = readonly string[] | ReadonlyMap<string, Members>

function levelFrom(members: Members, path: string): Level {
  const set = (name: string) => {
    const value = members[name]
    return value === undefined ? undefined : nameSetFrom(value as Names, pathBelow(path, name))
  }
  return {
    path,
    values: new Map(Object.entries(members)),
    environments: set('environments'),
    teams: set('teams'),
    regions: set('regions'),
  }
}

function nameSetFrom(names: Names, path: string): NameSet {
  if (!(names instanceof Map)) return { names: names as readonly string[], isList: true, levels: new Map() }
  const entries = [...(names as ReadonlyMap<string, Members>)]
  return {
    names: entries.map(([name]) => name),
    isList: false,
    levels: new Map(entries.map(([name, said]) => [name, levelFrom(said, pathBelow(path, name))])),
  }
}
