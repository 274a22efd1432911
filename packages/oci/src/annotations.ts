/**
 * Annotations as buildx and docker/metadata-action write them: `index:key=value`,
 * `manifest-descriptor[linux/arm64]:key=value`, several levels with commas between, or none.
 */
import { FormProblem } from './errors.js'
import { type Platform, parsePlatform } from './platform.js'

export type Annotations = {
  readonly index: ReadonlyMap<string, string>
  readonly descriptors: readonly DescriptorAnnotation[]
  /** How many were meant for the manifests of the images and stand on the index: images are not rewritten. */
  readonly raised: number
  /** How many were meant for a place that a registry does not have. */
  readonly placeless: number
}

export type DescriptorAnnotation = {
  /** Every image when undefined. */
  readonly platform: Platform | undefined
  readonly key: string
  readonly value: string
}

const levels = ['index', 'manifest', 'manifest-descriptor', 'index-descriptor']
const form = 'index:key=value or manifest-descriptor[linux/arm64]:key=value'

/** @throws {FormProblem} */
export function parseAnnotations(lines: readonly string[]): Annotations {
  const parsed = lines.map(parseLine)
  const at = (level: string) =>
    parsed.filter(({ targets }) => targets.some((target) => target.level === level))
  const own = at('index')
  const raised = parsed
    .filter(({ targets }) => targets.some(({ level, platform }) => level === 'manifest' && !platform))
    .filter(({ key }) => !own.some((other) => other.key === key))
  const descriptors = parsed.flatMap(({ targets, key, value }) =>
    targets
      // Of one image among several, so its entry is the nearest place.
      .filter(({ level, platform }) => level === 'manifest-descriptor' || (level === 'manifest' && platform))
      .map(({ platform }) => ({ platform, key, value })),
  )
  return {
    index: new Map([...own, ...raised].map(({ key, value }) => [key, value])),
    descriptors,
    raised: raised.length,
    placeless: at('index-descriptor').length,
  }
}

type Target = { readonly level: string; readonly platform: Platform | undefined }
type Line = { readonly targets: readonly Target[]; readonly key: string; readonly value: string }

function parseLine(line: string): Line {
  const equals = line.indexOf('=')
  if (equals < 1) throw new FormProblem('the annotation has no =', { at: 0, length: line.length }, form)
  const prefix = levelPrefix(line)
  const key = line.slice(prefix.length, equals).trim()
  if (key === '' || /\s/.test(key)) {
    throw new FormProblem(
      'the key of the annotation is none',
      { at: prefix.length, length: key.length },
      form,
    )
  }
  const targets =
    prefix === '' ? [{ level: 'manifest', platform: undefined }] : targetsOf(prefix.slice(0, -1))
  return { targets, key, value: line.slice(equals + 1).trimStart() }
}

/** `index,manifest:`, as far as it is one: a key may hold colons. */
function levelPrefix(line: string): string {
  const level = `(?:${levels.join('|')})(?:\\[[^\\]=]*\\])?`
  const found = new RegExp(`^${level}(?:,${level})*:`).exec(line)?.[0]
  if (found !== undefined) return found
  const misspelt = /^[a-z-]+(?:\[[^\]=]*\])?:/.exec(line)?.[0]
  if (misspelt !== undefined && misspelt.length < line.indexOf('=')) {
    throw new FormProblem('there is no such level', { at: 0, length: misspelt.length }, form)
  }
  return ''
}

function targetsOf(prefix: string): readonly Target[] {
  let at = 0
  return prefix.split(/,(?![^[]*\])/).map((part) => {
    const [, level = '', platform] = /^([a-z-]+)(?:\[([^\]]*)\])?$/.exec(part) ?? []
    const platformAt = at + level.length + 1
    at += part.length + 1
    return { level, platform: platform === undefined ? undefined : platformIn(platform, platformAt) }
  })
}

/** @param offset Where it stands in the line. */
function platformIn(text: string, offset: number): Platform {
  try {
    return parsePlatform(text)
  } catch (error) {
    if (!(error instanceof FormProblem)) throw error
    throw new FormProblem(error.message, { at: offset + error.at, length: error.length }, error.expected)
  }
}
