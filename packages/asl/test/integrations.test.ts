/** Tasks that call services, one state each; the cases stand in `cases/integrations.json`. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { age, catalogueFor } from '../src/catalogue/catalogue.js'
import index from '../src/catalogue/data/index.json' with { type: 'json' }
import { slipOf } from '../src/catalogue/slips.js'
import { lint } from '../src/index.js'

type Case = {
  readonly name: string
  readonly resource: string
  /** The Task has no field for it when left out. */
  readonly payload?: unknown
  readonly language?: 'JSONata'
  /** The errors that are caught. */
  readonly catch?: readonly string[]
  readonly expect: readonly {
    readonly rule: string
    readonly severity?: string
    /** Below the state; the Resource when left out. */
    readonly pointer?: string
    /** The text that is underlined. */
    readonly shown?: string
    readonly hint?: string
  }[]
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL('cases/integrations.json', import.meta.url), 'utf8'),
)

describe('integrations', () => {
  test.each(cases.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    const text = definitionOf(each)
    const { findings } = await lint(text)
    const own = findings.filter(({ rule }) =>
      /^(integration|execution|sdk|name-used|token-never)-/.test(rule),
    )
    const found = own.map(({ rule, severity, pointer, hint, range }, index) => {
      const wanted = each.expect[index]
      const { line, column } = range.start
      return {
        rule,
        severity,
        pointer: pointer.replace('/States/Call', ''),
        ...(wanted?.shown === undefined
          ? {}
          : { shown: text.split('\n')[line - 1]?.slice(column - 1, range.end.column - 1) }),
        ...(wanted?.hint === undefined ? {} : { hint }),
      }
    })
    expect(found).toEqual(
      each.expect.map((wanted) => ({ severity: 'error', pointer: '/Resource', ...wanted })),
    )
  })

  test('a definition that calls nothing, or a substitution, is not looked up', async () => {
    for (const resource of ['arn:aws:lambda:eu-west-1:123456789012:function:f', '${Resource}']) {
      const { findings } = await lint(definitionOf({ name: '', resource, payload: { a: 1 }, expect: [] }))
      expect(findings.filter(({ rule }) => rule.startsWith('integration-'))).toEqual([])
    }
  })
})

function definitionOf({ resource, payload, language, catch: errors }: Case): string {
  const field = language === 'JSONata' ? 'Arguments' : 'Parameters'
  const state = {
    Type: 'Task',
    Resource: resource,
    [field]: payload,
    TimeoutSeconds: 60,
    Catch: errors && [{ ErrorEquals: errors, Next: 'Done' }],
    Next: 'Done',
  }
  return JSON.stringify(
    { QueryLanguage: language, StartAt: 'Call', States: { Call: state, Done: { Type: 'Succeed' } } },
    null,
    2,
  )
}

const nowhere = { text: '', start: 0, end: 0 }
const toEverything = index.services.map((text) => ({
  kind: 'sdk' as const,
  service: { ...nowhere, text },
  action: nowhere,
  pattern: undefined,
}))
const catalogue = await catalogueFor(toEverything, [])

describe('the catalogue', () => {
  test('loads the services that are called, and the one that was meant', async () => {
    const events = { ...nowhere, text: 'events' }
    const { service } = await catalogueFor(
      [{ kind: 'optimized', service: events, action: nowhere, pattern: undefined }],
      [],
    )
    expect(service('sdk', 'eventbridge')?.actions.has('putEvents')).toBe(true)
    expect(service('sdk', 's3')).toBeUndefined()
  })

  test('has the services, actions and parameters in the spelling of Step Functions', async () => {
    const parameters = (service: string, action: string) => [
      ...(catalogue.service('sdk', service)?.actions.get(action)?.parameters() ?? []),
    ]
    expect(parameters('sfn', 'startSyncExecution')).toContainEqual(['StateMachineArn', true])
    expect(parameters('dynamodb', 'query')).toContainEqual(['KeyConditionExpression', false])
    expect(parameters('cloudwatchlogs', 'createLogGroup')).toContainEqual(['LogGroupName', true])
    expect(parameters('rds', 'deleteDBInstance')).toContainEqual(['DbInstanceIdentifier', true])
    expect(parameters('s3', 'putObject')).toContainEqual(['SsekmsKeyId', false])
    expect(parameters('ec2', 'describeInstances')).toContainEqual(['InstanceIds', false])
    expect(parameters('databasemigration', 'startReplicationTask').length).toBeGreaterThan(2)
    expect(catalogue.names('sdk').length).toBeGreaterThan(400)
    expect(age).toMatch(/^API models of \d{4}-\d\d-\d\d$/)
  })

  test('every action of every service can be read', () => {
    const actions = (['sdk', 'optimized'] as const).flatMap((kind) =>
      catalogue.names(kind).flatMap((name) => [...(catalogue.service(kind, name)?.actions ?? [])]),
    )
    const parameters = actions.flatMap(([, known]) => [...known.parameters().keys()])
    expect(actions.length).toBeGreaterThan(15_000)
    expect(actions.filter(([name]) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([])
    expect(parameters.length).toBeGreaterThan(50_000)
    expect(parameters.filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([])
  })

  test('every structure of every service can be read', () => {
    const actions = catalogue
      .names('sdk')
      .flatMap((name) => [...(catalogue.service('sdk', name)?.actions.values() ?? [])])
    const holding = actions.flatMap((action) =>
      [...catalogue.structures(action)].map(([name, held]) => ({ name, held, action })),
    )
    const wrong = holding.filter(
      ({ name, held, action }) => !action.parameters().has(name) || held.members().size === 0,
    )
    expect(wrong).toEqual([])
    expect(holding.length).toBeGreaterThan(9000)
  })

  test('hardly a service is taken for a slip of another', async () => {
    const names = catalogue.names('sdk')
    const others = (name: string) => names.filter((other) => other !== name)
    const slips = names.filter((name) => slipOf(name, others(name)) !== undefined)
    expect(slips.length).toBeLessThan(names.length / 50)
  })
})
