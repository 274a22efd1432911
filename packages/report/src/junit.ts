/**
 * JUnit XML, as report groups of CodeBuild, Jenkins and others read it. The format has no one standard: what is written
 * here is valid by the schema of Ant's reports, the strictest of those in use.
 */
import { attributes, lines } from './xml.js'

export type JunitReport = {
  /** When the run began, in milliseconds since 1970. */
  readonly startedAt: number
  readonly suites: readonly JunitSuite[]
}

export type JunitSuite = {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly cases: readonly JunitCase[]
  /** What else is to be told of the suite. */
  readonly output?: readonly string[]
}

export type JunitCase = {
  readonly name: string
  /** What readers group cases by. */
  readonly className: string
  readonly result: JunitResult
  /** How long it took. */
  readonly seconds?: number
}

export type JunitResult =
  | { readonly kind: 'passed' }
  | {
      /** `error`: it could not be run, so nothing is known of what it tests. */
      readonly kind: 'failed' | 'error'
      readonly type: string
      readonly message: string
      /** The whole story. */
      readonly lines: readonly string[]
    }

export function junit({ startedAt, suites }: JunitReport): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...suites.flatMap((suite, index) => suiteLines(suite, index, startedAt)),
    '</testsuites>',
    '',
  ].join('\n')
}

function suiteLines(
  { name, properties, cases, output = [] }: JunitSuite,
  id: number,
  startedAt: number,
): string[] {
  const head = attributes({
    id,
    name: named(name),
    package: named(name),
    // The schema of Ant knows no time zone and no fractions; it is UTC.
    timestamp: new Date(startedAt).toISOString().slice(0, 19),
    // Required there, and of no use to a reader: the machine is not told.
    hostname: 'localhost',
    tests: cases.length,
    failures: cases.filter(({ result }) => result.kind === 'failed').length,
    errors: cases.filter(({ result }) => result.kind === 'error').length,
    time: secondsOf(cases.reduce((sum, { seconds = 0 }) => sum + seconds, 0)),
  })
  return [
    `  <testsuite${head}>`,
    '    <properties>',
    ...Object.entries(properties).map(
      ([key, value]) => `      <property${attributes({ name: key, value })}/>`,
    ),
    '    </properties>',
    ...cases.flatMap(caseLines),
    `    <system-out>${lines(output)}</system-out>`,
    '    <system-err></system-err>',
    '  </testsuite>',
  ]
}

function caseLines({ name, className, result, seconds = 0 }: JunitCase): string[] {
  const time = secondsOf(seconds)
  const head = `    <testcase${attributes({ name: named(name), classname: named(className), time })}`
  if (result.kind === 'passed') return [`${head}/>`]
  const { type, message } = result
  const element = result.kind === 'error' ? 'error' : 'failure'
  return [
    `${head}>`,
    `      <${element}${attributes({ type, message })}>${lines(result.lines)}</${element}>`,
    '    </testcase>',
  ]
}

/** To the millisecond. */
function secondsOf(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

/** A name may not be empty. */
function named(name: string): string {
  return name.trim() === '' ? '(no name)' : name
}
