/** The flags that every action has, checked. */
import type { Definition } from './definition.js'
import type { Environment } from './edge.js'
import { UserError } from './errors.js'
import type { CommonFlag } from './flags.js'
import { helpPage } from './help.js'
import { iamPolicy } from './iam-policy.js'
import { inWords } from './input-types.js'
import { type LogLevel, logLevels } from './log.js'
import { didYouMean } from './suggestion.js'

export type Invocation = {
  readonly level: LogLevel
  readonly json: boolean
  readonly outputsFile: string | undefined
  readonly summaryFile: string | undefined
  readonly problems: readonly UserError[]
}

type CommonFlags = ReadonlyMap<CommonFlag, string>

/** The page that was asked for instead of a run. */
export function pageAskedFor(
  definition: Definition,
  flags: CommonFlags,
  version: () => string,
): string | undefined {
  if (flags.get('help') === 'true') return helpPage(definition)
  if (flags.get('version') === 'true') return `${definition.name} ${version()}`
  if (flags.get('iam-policy') === 'true') return iamPolicy(definition)
  return undefined
}

export function readInvocation(flags: CommonFlags, environment: Environment): Invocation {
  const asked = flags.get('log-level') || undefined
  const level = logLevels.find((known) => known === asked)
  const outputsFile = flags.get('outputs-file') || undefined
  const summaryFile = flags.get('summary-file') || undefined
  const problems: UserError[] = []
  if (asked !== undefined && level === undefined) {
    problems.push(
      new UserError(
        `--log-level ${JSON.stringify(asked)} is not one of the choices${didYouMean(asked, logLevels)}`,
        {
          expected: inWords(logLevels),
        },
      ),
    )
  }
  if (outputsFile !== undefined && !/\.(env|json)$/.test(outputsFile)) {
    problems.push(
      new UserError(`--outputs-file ${JSON.stringify(outputsFile)} has no known form`, {
        expected: 'a file name that ends in .env or .json',
      }),
    )
  }
  if (outputsFile !== undefined && outputsFile === summaryFile) {
    problems.push(new UserError('--outputs-file and --summary-file name one file', { expected: 'two files' }))
  }
  return {
    level: level ?? (environment.RUNNER_DEBUG === '1' ? 'debug' : 'normal'),
    json: flags.get('json') === 'true',
    // Nothing is written where it is not clear what.
    outputsFile: problems.length === 0 ? outputsFile : undefined,
    summaryFile: problems.length === 0 ? summaryFile : undefined,
    problems,
  }
}
