/** Findings, and what they say of one vulnerability of one component. Pure. */
import { parseArn } from '@aws-delivery-actions/aws'
import type { Component, Image } from '@aws-delivery-actions/sbom'
import { concerning, type Finding, severitiesWorstFirst } from './finding.js'

export type Subject = Pick<Image, 'arn' | 'account' | 'digest'>

export type Book = {
  /** What all that concerns the component says together. */
  find(subject: Subject, component: Component, id: string): Finding | undefined
}

export const emptyBook: Book = { find: () => undefined }

export function bookOf(findings: readonly Finding[]): Book {
  const byName = new Map<string, Finding[]>()
  for (const finding of findings) {
    const digest = finding.image.slice(finding.image.lastIndexOf('/') + 1)
    for (const id of new Set([finding.id, ...finding.related])) {
      const key = `${digest} ${id}`
      const known = byName.get(key)
      if (known === undefined) byName.set(key, [finding])
      else known.push(finding)
    }
  }
  return {
    find(subject, component, id) {
      const all = byName.get(`${subject.digest} ${id}`) ?? []
      const found = ofComponent(component, ofSubject(subject, all))
      const own = found.filter((finding) => finding.id === id)
      return together(own.length > 0 ? own : found)
    },
  }
}

/**
 * Those of this very image. One digest may lie in several repositories and accounts: what is found there holds here as
 * well, but nobody has suppressed it here.
 */
function ofSubject({ arn, account }: Subject, findings: readonly Finding[]): readonly Finding[] {
  const isExact = parseArn(arn)?.service === 'ecr'
  const own = findings.filter(({ image }) =>
    isExact ? image === arn : account === '' || parseArn(image)?.account === account,
  )
  return own.length > 0 ? own : findings.map(unsuppressed)
}

/** Where none names it, all that is known of the vulnerability holds; but nobody has suppressed it in this package. */
function ofComponent(component: Component, findings: readonly Finding[]): readonly Finding[] {
  const found = concerning(component, findings)
  return found.length > 0 ? found : findings.map(unsuppressed)
}

function unsuppressed(finding: Finding): Finding {
  return { ...finding, isSuppressed: false }
}

/** The worst of each, and suppressed only where all are. */
function together(findings: readonly Finding[]): Finding | undefined {
  const [first, ...others] = findings
  if (first === undefined || others.length === 0) return first
  const severities = new Set(findings.map(({ severity }) => severity))
  const exploits = findings.map(({ exploitAvailable }) => exploitAvailable)
  return {
    ...first,
    severity: severitiesWorstFirst.find((severity) => severities.has(severity)) ?? 'unknown',
    score: highest(findings.map(({ score }) => score)),
    epss: highest(findings.map(({ epss }) => epss)),
    exploitAvailable: exploits.includes(true) ? true : exploits.find((each) => each !== undefined),
    isSuppressed: findings.every(({ isSuppressed }) => isSuppressed),
    packages: findings.flatMap(({ packages }) => packages),
  }
}

function highest(numbers: readonly (number | undefined)[]): number | undefined {
  const told = numbers.filter((number) => number !== undefined)
  return told.length === 0 ? undefined : Math.max(...told)
}
