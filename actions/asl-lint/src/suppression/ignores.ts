/** Findings that the configuration gives another level, turns off or waves through. */
import { dirname, relative, resolve, sep } from 'node:path'
import type { Finding } from '@aws-delivery-actions/asl'
import picomatch from 'picomatch'
import type { Config, Ignore } from '../config/config.js'

export type Judge = (file: string, finding: Finding) => Finding | undefined

/** Nothing for a finding whose rule is off. */
export function judgeBy({ file, levels, ignores }: Config, workingDirectory: string): Judge {
  const folder = resolve(workingDirectory, dirname(file))
  const entries = ignores.map(matcherOf)
  return (place, finding) => {
    const level = levels.get(finding.rule)
    if (level === 'off') return undefined
    const path = relative(folder, resolve(workingDirectory, place)).split(sep).join('/')
    const entry = entries.find(({ fits }) => fits(path, finding))
    const severity = level ?? finding.severity
    return entry === undefined || finding.suppressed !== undefined
      ? { ...finding, severity }
      : { ...finding, severity, suppressed: entry.reason }
  }
}

type Matcher = { readonly fits: (path: string, finding: Finding) => boolean; readonly reason: string }

function matcherOf({ files, states, rules, reason }: Ignore): Matcher {
  const isFile = files.length === 0 ? () => true : picomatch([...files], { dot: true })
  const isState = states.length === 0 ? () => true : stateMatcher(states)
  return {
    reason,
    fits: (path, { rule, state }) =>
      (rules.length === 0 || rules.includes(rule)) && isFile(path) && isState(state),
  }
}

/** A state is meant by its name as it is, whatever characters that has, or by a pattern. */
function stateMatcher(states: readonly string[]): (state: string | null) => boolean {
  const names = new Set(states)
  const fits = picomatch([...states], { bash: true })
  return (state) => state !== null && (names.has(state) || fits(state))
}
