/**
 * Inputs that mean nothing beside others. What would pass for a check that is never made is refused before anything
 * is started; what only has no effect is told in one warning.
 */
import { type Log, UserError } from '@aws-delivery-actions/host'
import type { Inputs } from './conclusion.js'
import { definition } from './definition.js'

type Name = keyof Inputs & string

type Rule = {
  readonly holds: (inputs: Inputs) => boolean
  /** The circumstance, to follow "this has no effect". */
  readonly beside: string
  readonly refused: readonly Name[]
  readonly mend: string
  readonly idle: readonly Name[]
}

const expectations = ['expect', 'expect-states', 'max-duration', 'expect-status'] as const
const results = ['output-map', 'output-file', 'history-output-file'] as const

const rules: readonly Rule[] = [
  {
    holds: ({ mode, cases }) => mode === 'start' && cases !== undefined,
    beside: 'with cases',
    refused: expectations,
    mend: 'write it into the cases that it is meant for',
    idle: [
      'input',
      'input-file',
      'execution-name',
      'execution-name-prefix',
      'on-existing',
      'wait',
      ...results,
    ],
  },
  {
    holds: ({ mode, cases }) => mode === 'start' && cases === undefined,
    beside: 'without cases',
    refused: ['junit-file'],
    mend: 'name the file of cases: cases',
    idle: ['concurrency'],
  },
  {
    holds: ({ mode, cases, wait }) =>
      (mode === 'start' || mode === 'redrive') && !wait && cases === undefined,
    beside: 'with wait=false',
    refused: expectations,
    mend: 'leave wait out',
    idle: results,
  },
  {
    holds: ({ mode, wait }) => mode === 'redrive' && !wait,
    beside: 'with wait=false',
    refused: ['redrive-attempts', 'on-not-redrivable'],
    mend: 'leave wait out: only the end tells whether to redrive again, or when the temporary machine may go',
    idle: [],
  },
  {
    holds: (inputs) => inputs.mode === 'redrive' && inputs['on-not-redrivable'] === 'fail',
    beside: 'with on-not-redrivable=fail',
    refused: [],
    mend: '',
    idle: ['resume-from', 'resume-input'],
  },
  {
    holds: (inputs) => inputs.mode === 'resume' && inputs['resume-print'],
    beside: 'with resume-print',
    refused: expectations,
    mend: 'leave one of them out',
    idle: results,
  },
]

/** @throws {UserError} for a check that would not be made. */
export function checkTogether(inputs: Inputs, log: Log): void {
  for (const { holds, beside, refused, mend, idle } of rules) {
    if (!holds(inputs)) continue
    const [first] = refused.filter((name) => isGiven(name, inputs))
    if (first !== undefined) {
      throw new UserError(`this has no effect ${beside}`, { where: `the input ${first}`, mend })
    }
    const given = idle.filter((name) => isGiven(name, inputs))
    if (given.length > 0) log.warn(`not used ${beside}: ${given.join(', ')}`)
  }
}

/** Otherwise than by its default. */
function isGiven(name: Name, inputs: Inputs): boolean {
  const value = inputs[name]
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return false
  return String(value) !== definition.inputs[name].default
}
