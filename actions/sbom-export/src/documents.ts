/** The documents that an input names. */
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { type Edge, messageOf, UserError } from '@aws-delivery-actions/host'
import type { SbomSource } from '@aws-delivery-actions/sbom/read'
import { counted } from './counted.js'

export type Documents = {
  readonly sources: readonly SbomSource[]
  readonly expected: number
  /** As they come from disk or from S3. */
  readonly bytes: number
}

/** What a folder is looked through for. A file that is named is taken whatever its name is. */
const inFolder = ['**/*.json', '**/*.json.gz']

/** What may be an SBOM and is not read: passed over in silence, it would look like one without faults. */
const mayBeSbom = [
  '**/*.{xml,spdx,rdf,bom,jsonl,ndjson}',
  '**/*.json.*',
  '**/*{sbom,cdx,spdx,cyclonedx}*',
  '**/.*.json',
  '**/.*/**/*.json',
]
const mayBeSbomName = /(?:\.(?:xml|spdx|rdf|bom|jsonl|ndjson|json\.[^/]*)|(?:sbom|cdx|spdx|cyclonedx)[^/]*)$/i
const mostNamed = 5

/** For an answer that nobody keeps, documents in the same place are told apart by their names. */
export function ownPlaceOf({ name, place, isPlaceShared }: SbomSource): string {
  return isPlaceShared === true ? name : (place ?? name)
}

type Found = { readonly source: SbomSource; readonly size: number }

type Looked = { readonly found: readonly Found[]; readonly passedOver: readonly string[] }

/**
 * @param input What the lines were given as.
 * @throws {UserError} where a line names nothing.
 */
export async function findDocuments(
  lines: readonly string[],
  edge: Edge,
  input: 'sbom' | 'baseline' | 'data' = 'sbom',
): Promise<Documents> {
  if (lines.length === 0) {
    throw new UserError('no SBOM is given', {
      where: input,
      expected: 'files, folders, globs or s3:// URIs, one a line',
    })
  }
  const local = await filesNamed(
    lines.filter((line) => !isUri(line)),
    edge,
    input,
  )
  const remote = await objectsNamed(lines.filter(isUri), edge, input)
  const found = [...local.found, ...remote.found]
  tellPassedOver([...local.passedOver, ...remote.passedOver], edge)
  return {
    sources: found.map(({ source }) => source),
    expected: found.length,
    bytes: found.reduce((sum, { size }) => sum + size, 0),
  }
}

async function filesNamed(patterns: readonly string[], { files }: Edge, input: string): Promise<Looked> {
  const { files: named, unmatched } = await files.find(patterns, inFolder, { inAnyCase: true })
  const taken = new Set(named)
  const mayBe = await files.find(patterns, mayBeSbom, { inAnyCase: true, withHidden: true })
  const others = mayBe.files.filter((path) => !taken.has(path))
  const [missing] = unmatched
  if (missing !== undefined) {
    throw new UserError(`${JSON.stringify(missing)} names no SBOM`, {
      where: input,
      expected: `a file, a folder that holds *.json or *.json.gz${input === 'data' ? ' or tables' : ''}, or a glob that matches files`,
      mend: `check the path: it counts from the working directory, ${files.workingDirectory}`,
    })
  }
  const paths = await withoutLinks(named, files.workingDirectory)
  const passedOver = await withoutLinks(others, files.workingDirectory)
  const places = placesOf(paths, patterns, resolve(files.workingDirectory))
  const isShared = sharedAmong([...places.values()])
  const found = await Promise.all(
    paths.map(async (name) => {
      const path = resolve(files.workingDirectory, name)
      const place = places.get(name) ?? name
      const source = { name, place, isPlaceShared: isShared(place), open: () => bytesOf(path, name) }
      return { source, size: await sizeOf(path) }
    }),
  )
  return { found, passedOver }
}

/** Each file once, by its own name where that is among them: a link to a folder shows all of it again. */
async function withoutLinks(paths: readonly string[], workingDirectory: string): Promise<readonly string[]> {
  const byFile = new Map<string, string>()
  for (const path of paths) {
    const whole = resolve(workingDirectory, path)
    const file = await realpath(whole).catch(() => whole)
    if (file === whole || !byFile.has(file)) byFile.set(file, path)
  }
  return [...byFile.values()].sort()
}

/**
 * Each counted from the name of the folder that was given, or of the fixed part of the pattern, so that neither another
 * working directory nor another folder beside it changes a row; what lies below the working directory by itself, as `.`
 * and `*.json` name it, from there.
 */
function placesOf(
  paths: readonly string[],
  patterns: readonly string[],
  workingDirectory: string,
): ReadonlyMap<string, string> {
  const bases = patterns.map((pattern) => resolve(workingDirectory, fixedPart(pattern)))
  return new Map(
    paths.map((path) => {
      const whole = resolve(workingDirectory, path)
      const base = bases.find((each) => isBelow(whole, each))
      return [
        path,
        base === undefined ? ofNamed(whole, workingDirectory) : below(whole, base, workingDirectory),
      ]
    }),
  )
}

function below(whole: string, base: string, workingDirectory: string): string {
  const start = base === workingDirectory ? '' : basename(base)
  return join(start, relative(base, whole)).replaceAll(sep, '/')
}

/** A file that was named itself. */
function ofNamed(whole: string, workingDirectory: string): string {
  return below(whole, isBelow(whole, workingDirectory) ? workingDirectory : dirname(whole), workingDirectory)
}

function isBelow(whole: string, folder: string): boolean {
  return whole.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
}

function sharedAmong(places: readonly string[]): (place: string) => boolean {
  const [once, again] = [new Set<string>(), new Set<string>()]
  for (const place of places) (once.has(place) ? again : once).add(place)
  return (place) => again.has(place)
}

/** Of a pattern, the folders before the first that is none. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => /[*?[\]{}()!]/.test(part))
  return (first < 0 ? parts : parts.slice(0, first)).join('/')
}

function tellPassedOver(names: readonly string[], { host }: Edge): void {
  if (names.length === 0) return
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
  const files = counted(names.length, 'file')
  host.log.warn(
    `Passed over, for a folder is looked through for *.json and *.json.gz that are not hidden: ${files}, ${names.slice(0, mostNamed).join(', ')}${more}. What is an SBOM is to be named, or converted to JSON`,
  )
}

async function* bytesOf(path: string, name: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 1024 * 1024 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Node gives names as texts: such a one finds no file.
    if (code === 'ENOENT' && path.includes('\ufffd'))
      throw new UserError('the name of the file is no UTF-8', {
        where: name,
        mend: 'rename it',
        cause: error,
      })
    const trouble = code === 'EACCES' ? 'may not be read' : messageOf(error)
    throw new UserError(`the SBOM ${trouble}`, { where: name, expected: 'a readable file', cause: error })
  }
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0
}

/** A URI names an object, or all objects below it. */
async function objectsNamed(uris: readonly string[], edge: Edge, input: string): Promise<Looked> {
  if (uris.length === 0) return { found: [], passedOver: [] }
  const { openObjects } = await import('./objects/objects.js')
  const objects = await openObjects(edge)
  const found = new Map<string, number>()
  const passedOver: string[] = []
  for (const uri of uris) {
    const below = `${uri.replace(/\/+$/, '')}/`
    const before = found.size
    for await (const object of objects.list(uri.replace(/\/+$/, ''))) {
      const isBelow = object.uri.startsWith(below) && /\.json(\.gz)?$/i.test(object.uri)
      if (object.uri === uri || isBelow) found.set(object.uri, object.size)
      else if (object.uri.startsWith(below) && mayBeSbomName.test(object.uri)) passedOver.push(object.uri)
    }
    if (found.size > before) continue
    throw new UserError(`${JSON.stringify(uri)} names no SBOM`, {
      where: input,
      expected: `an object, or a prefix below which *.json or *.json.gz${input === 'data' ? ', or tables,' : ''} lie`,
    })
  }
  return {
    found: [...found].map(([uri, size]) => ({ source: { name: uri, open: () => objects.open(uri) }, size })),
    passedOver,
  }
}

function isUri(line: string): boolean {
  return line.startsWith('s3://')
}
