import { openAws, partitionOf } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { ServiceFailure, UserError } from '@aws-delivery-actions/host'
import { rehearse } from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'
import type { LiveEdge } from '../src/live-edge.js'
import { questionFrom } from '../src/question.js'
import { apiSource } from '../src/source/api.js'
import { healthRegions } from '../src/source/endpoint.js'
import { inputsWith } from './live.js'

type Call = { readonly region: string | undefined; readonly operation: string }

function edgeWith(resolveCname: LiveEdge['resolveCname'], environment = {}) {
  const { edge: told, lines } = rehearse({ environment })
  const edge: LiveEdge = {
    ...told,
    aws: openAws({ services, environment }),
    resolveCname,
  }
  return { edge, lines }
}

const noName = async () => {
  throw new Error('ENOTFOUND')
}

describe('where it is asked', () => {
  test('where the global name points', async () => {
    const asked: string[] = []
    const { edge } = edgeWith(async (name) => {
      asked.push(name)
      return ['health.us-east-2.amazonaws.com']
    })
    expect(await healthRegions('aws', edge)).toEqual(['us-east-2', 'us-east-1'])
    expect(asked).toEqual(['global.health.amazonaws.com'])
  })

  test.each([
    ['aws', 'global.health.amazonaws.com', 'health.us-east-1.amazonaws.com', ['us-east-1', 'us-east-2']],
    [
      'aws-cn',
      'global.health.amazonaws.com.cn',
      'health.cn-northwest-1.amazonaws.com.cn',
      ['cn-northwest-1', 'cn-north-1'],
    ],
    [
      'aws-us-gov',
      'global.health.us-gov.amazonaws.com',
      'health.us-gov-west-1.amazonaws.com',
      ['us-gov-west-1', 'us-gov-east-1'],
    ],
  ])('%s', async (partition, host, name, regions) => {
    const { edge } = edgeWith(async (asked) => (asked === host ? [name] : []))
    expect(await healthRegions(partition, edge)).toEqual(regions)
  })

  test.each(['aws-eusc', 'aws-iso', 'aws-iso-b'])('%s has one place', async (partition) => {
    const { edge } = edgeWith(noName)
    const regions = await healthRegions(partition, edge)
    expect(regions).toHaveLength(1)
    expect(partitionOf(regions[0] ?? '')).toBe(partition)
  })

  test.each([
    ['a name that cannot be resolved', noName],
    ['no name', async () => []],
    ['a name of another partition', async () => ['health.cn-north-1.amazonaws.com.cn']],
    ['a name without a Region', async () => ['evil.example.com']],
  ])('%s: the usual Region first', async (_, resolve) => {
    const { edge } = edgeWith(resolve)
    expect(await healthRegions('aws', edge)).toEqual(['us-east-1', 'us-east-2'])
  })

  test('an endpoint of the environment is asked as it is', async () => {
    const { edge } = edgeWith(noName, { AWS_ENDPOINT_URL_HEALTH: 'http://127.0.0.1:1' })
    expect(await healthRegions('aws', edge)).toEqual(['us-east-1'])
  })
})

describe('when it moves', () => {
  /** A Health that answers in some Regions only, two pages of open events. */
  function healthIn(answering: () => readonly string[], error: (region: string) => Error) {
    const calls: Call[] = []
    const call = async (_: string, operation: string, input: object, options: { region?: string }) => {
      const { region = '' } = options
      calls.push({ region, operation })
      if (!answering().includes(region)) throw error(region)
      const { nextToken } = input as { nextToken?: string }
      return nextToken === undefined ? { events: [], nextToken: `of ${region}` } : { events: [] }
    }
    return { calls, call: call as never }
  }

  const refused = (region: string) =>
    new ServiceFailure(`${region} cannot be reached`, {
      cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    })

  async function sourceWith(health: ReturnType<typeof healthIn>, resolve: LiveEdge['resolveCname']) {
    const { edge, lines } = edgeWith(resolve)
    const { question } = await questionFrom(await inputsWith({ regions: 'us-east-1' }), edge)
    const source = apiSource(question, { ...edge, aws: { ...edge.aws, call: health.call } })
    return {
      read: () =>
        source.read({ now: 0, end: 1, signal: new AbortController().signal, patience: 0, onTold: () => {} }),
      lines,
    }
  }

  test('the other Region is asked, all from the beginning, and that is told', async () => {
    let answering = ['us-east-1']
    const health = healthIn(() => answering, refused)
    const { read, lines } = await sourceWith(health, async () => ['health.us-east-1.amazonaws.com'])
    await read()
    answering = ['us-east-2']
    await read()
    expect(health.calls.map(({ region }) => region)).toEqual([
      'us-east-1',
      'us-east-1',
      'us-east-1',
      'us-east-2',
      'us-east-2',
    ])
    expect(lines).toEqual(['AWS Health answers from us-east-2 now, and no longer from us-east-1'])
  })

  test('when the name moves, the next look follows it', async () => {
    let name = 'health.us-east-1.amazonaws.com'
    const health = healthIn(() => ['us-east-1', 'us-east-2'], refused)
    const { read } = await sourceWith(health, async () => [name])
    await read()
    name = 'health.us-east-2.amazonaws.com'
    await read()
    expect(health.calls.map(({ region }) => region)).toEqual([
      'us-east-1',
      'us-east-1',
      'us-east-2',
      'us-east-2',
    ])
  })

  test('what the user must mend is not asked for elsewhere', async () => {
    const health = healthIn(
      () => [],
      () => new UserError('Not allowed: health:DescribeEvents'),
    )
    const { read } = await sourceWith(health, noName)
    await expect(read()).rejects.toThrow('Not allowed')
    expect(health.calls).toHaveLength(1)
  })

  test('when no Region answers, the trouble of the active one is told', async () => {
    const health = healthIn(() => [], refused)
    const { read } = await sourceWith(health, noName)
    await expect(read()).rejects.toThrow('us-east-1 cannot be reached')
    expect(health.calls.map(({ region }) => region)).toEqual(['us-east-1', 'us-east-2'])
  })
})
