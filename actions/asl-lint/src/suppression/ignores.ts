/** Findings that the configuration gives another level, turns off or waves through. */
import { dirname, relative, resolve, sep } from 'node:path'
import type { Finding } from '@aws-delivery-actions/asl'
import picomatch from 'picomatch'
import type { Config, Ignore } from '../config/config.js'

export type Judge = (file: string, finding: Finding) => Finding | undefined

/** Nothing for a finding whose rule is off. */
export function judgeBy(
  { file, levels, ignores }: Config,
  workingDirectory: string,
  used: Set<Ignore>,
): Judge {
  const folder = resolve(workingDirectory, dirname(file))
  const entries = ignores.map(matcherOf)
  return (place, finding) => {
    const level = levels.get(finding.rule)
    if (level === 'off') return undefined
    const path = relative(folder, resolve(workingDirectory, place)).split(sep).join('/')
    const fitting = entries.filter(({ fits }) => fits(path, finding))
    for (const { ignore } of fitting) used.add(ignore)
    const [entry] = fitting
    const severity = level ?? finding.severity
    return entry === undefined || finding.suppressed !== undefined
      ? { ...finding, severity }
      : { ...finding, severity, suppressed: entry.ignore.reason }
  }
}

type Matcher = { readonly fits: (path: string, finding: Finding) => boolean; readonly ignore: Ignore }

function matcherOf(ignore: Ignore): Matcher {
  const { files, states, rules } = ignore
  const isFile = files.length === 0 ? () => true : picomatch(files.flatMap(withFolders), { dot: true })
  const isState = states.length === 0 ? () => true : stateMatcher(states)
  return {
    ignore,
    fits: (path, finding) =>
      (rules.length === 0 || rules.includes(finding.rule)) && isFile(path) && isState(finding),
  }
}

/** What is meant is the file, or what stands in the folder; without a slash inside, at any depth. */
function withFolders(pattern: string): readonly string[] {
  const path = pattern.replace(/^\.?\//, '').replace(/\/+$/, '')
  const anywhere = /^[^/]+\/?$/.test(pattern) ? `**/${path}` : path
  return [anywhere, `${anywhere}/**`]
}

/** A state is meant by its name as it is, whatever characters that has, or by a pattern, with all that stands in it. */
function stateMatcher(states: readonly string[]): (finding: Finding) => boolean {
  const names = new Set(states)
  const fits = picomatch([...states], { bash: true })
  return ({ state, pointer }) =>
    [...statesAround(pointer), ...(state === null ? [] : [state])].some(
      (name) => names.has(name) || fits(name),
    )
}

/** From the outermost to the innermost. */
function statesAround(pointer: string): readonly string[] {
  const [, ...keys] = pointer.split('/')
  const names: string[] = []
  for (let at = 0; keys[at] === 'States'; ) {
    const name = keys[at + 1]
    if (name === undefined) break
    names.push(name.replaceAll('~1', '/').replaceAll('~0', '~'))
    at += keys[at + 2] === 'Branches' ? 4 : 3
  }
  return names
}
