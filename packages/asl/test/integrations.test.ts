/** Tasks that call services, one state each; the cases stand in `cases/integrations.json`. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { catalogue } from '../src/catalogue/sdk.js'
import { slipOf } from '../src/catalogue/slips.js'
import { structuresOf } from '../src/catalogue/structures.js'
import { lint } from '../src/index.js'

type Case = {
  readonly name: string
  readonly resource: string
  readonly payload: unknown
  readonly language?: 'JSONata'
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
    const own = findings.filter(({ rule }) => /^integration-|^execution-/.test(rule))
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

function definitionOf({ resource, payload, language }: Case): string {
  const field = language === 'JSONata' ? 'Arguments' : 'Parameters'
  const state = { Type: 'Task', Resource: resource, [field]: payload, TimeoutSeconds: 60, End: true }
  return JSON.stringify({ QueryLanguage: language, StartAt: 'Call', States: { Call: state } }, null, 2)
}

describe('the catalogue', () => {
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
    expect(catalogue.age).toMatch(/^API models of \d{4}-\d\d-\d\d$/)
  })

  test('every action of every service can be read', async () => {
    let actions = 0
    for (const kind of ['sdk', 'optimized'] as const) {
      for (const name of catalogue.names(kind)) {
        for (const [action, known] of catalogue.service(kind, name)?.actions ?? []) {
          actions++
          expect(action).toMatch(/^[a-z][A-Za-z0-9]*$/)
          for (const parameter of known.parameters().keys()) expect(parameter).toMatch(/^[A-Z][A-Za-z0-9]*$/)
        }
      }
    }
    expect(actions).toBeGreaterThan(15_000)
  })

  test('every structure of every service can be read', () => {
    let holding = 0
    for (const name of catalogue.names('sdk')) {
      for (const action of catalogue.service('sdk', name)?.actions.values() ?? []) {
        for (const [parameter, held] of structuresOf(action)) {
          holding++
          expect(action.parameters().has(parameter)).toBe(true)
          expect(held.members().size).toBeGreaterThan(0)
        }
      }
    }
    expect(holding).toBeGreaterThan(9000)
  })

  test('hardly a service is taken for a slip of another', async () => {
    const names = catalogue.names('sdk')
    const others = (name: string) => names.filter((other) => other !== name)
    const slips = names.filter((name) => slipOf(name, others(name)) !== undefined)
    expect(slips.length).toBeLessThan(names.length / 50)
  })
})
