/** How the integration catalogue is made: names, and the packed form that packages/asl reads. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { unpacked } from '../../asl/src/catalogue/packed.js'
import { readModels } from '../src/catalogue/models.js'
import { actionName, parameterName, serviceName } from '../src/catalogue/names.js'
import { optimizedOf } from '../src/catalogue/optimized.js'
import { packed } from '../src/catalogue/packed.js'
import { type Amendments, servicesOf } from '../src/catalogue/sdk.js'

describe('names', () => {
  test.each([
    ['SFN', 'sfn'],
    ['CloudWatch Logs', 'cloudwatchlogs'],
    ['Config Service', 'config'],
    ['Cost and Usage Report Service', 'costandusagereport'],
    ['Directory Service', 'directory'],
    ['Directory Service Data', 'directoryservicedata'],
    ['ServiceDiscovery', 'servicediscovery'],
    ['Elastic Load Balancing v2', 'elasticloadbalancingv2'],
    ['codestar notifications', 'codestarnotifications'],
    ['S3 Control', 's3control'],
  ])('the service %s is %s', (id, name) => expect(serviceName(id)).toBe(name))

  test.each([
    ['GetObject', 'getObject'],
    ['DeleteDBInstance', 'deleteDBInstance'],
    ['ListObjectsV2', 'listObjectsV2'],
  ])('the operation %s is %s', (operation, name) => expect(actionName(operation)).toBe(name))

  test.each([
    ['stateMachineArn', 'StateMachineArn'],
    ['DBInstanceIdentifier', 'DbInstanceIdentifier'],
    ['SSEKMSKeyId', 'SsekmsKeyId'],
    ['EnableIAMDatabaseAuthentication', 'EnableIAMDatabaseAuthentication'],
    ['ARN', 'Arn'],
    ['IPs', 'IPs'],
    ['default', 'DefaultValue'],
    ['Equals', 'EqualsValue'],
    ['x', 'X'],
  ])('the parameter %s is %s', (member, name) => expect(parameterName(member)).toBe(name))
})

const model = {
  metadata: { serviceId: 'Tea Service' },
  operations: {
    PourTea: { input: { shape: 'PourTeaRequest' } },
    StreamTea: { output: { shape: 'Stream' } },
    CallAunt: {},
  },
  shapes: {
    PourTeaRequest: {
      type: 'structure',
      required: ['cupId', 'ClientToken'],
      members: {
        ClientToken: { shape: 'Text', idempotencyToken: true },
        URLs: { shape: 'Text' },
        cupId: { shape: 'Text' },
      },
    },
    Stream: { type: 'structure', members: { tea: { shape: 'Events' } } },
    Events: { type: 'structure', eventstream: true },
    Text: { type: 'string' },
  },
}
const amendments: Amendments = {
  unsupported: { tea: ['CallAunt'] },
  withoutModel: [],
  parameters: { 'tea:pourTea': { also: ['Sugar'] } },
}

describe('the models', () => {
  const models = readModels(folderWith(model))

  test('the latest version of a service is read', () => {
    expect(models.map(({ folder, metadata }) => [folder, metadata.serviceId])).toEqual([
      ['tea', 'Tea Service'],
    ])
  })

  test('what is packed is unpacked the same', () => {
    const [service] = servicesOf(models, amendments)
    const { name, actions } = unpacked('tea', packed(service ?? { actions: [] }))
    expect([name, [...actions.keys()]]).toEqual(['tea', ['callAunt', 'pourTea', 'streamTea']])
    expect([...actions.values()].map(({ offered }) => offered)).toEqual([false, true, false])
    const parameters = Object.fromEntries(actions.get('pourTea')?.parameters() ?? [])
    expect(parameters).toEqual({ CupId: true, ClientToken: false, Sugar: false, UrLs: false })
  })

  test('an optimized integration takes the parameters of its model and its own', () => {
    const services = {
      tea: { pour: { model: 'tea:PourTea', required: ['Place'], optional: ['CupId'] }, spill: {} },
    }
    expect(optimizedOf({ services }, models)).toEqual({
      tea: {
        pour: { patterns: [], required: ['CupId', 'Place'], optional: ['ClientToken', 'UrLs'] },
        spill: { patterns: [], required: [], optional: [] },
      },
    })
    expect(() => optimizedOf({ services: { tea: { pour: { model: 'tea:Poor' } } } }, models)).toThrow(
      'no model has tea:Poor',
    )
  })
})

/** Two versions of one service, of which the older holds nothing. */
function folderWith(latest: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'models-'))
  const versions = { '2014-01-01': { ...latest, operations: {}, metadata: {} }, '2026-01-01': latest }
  for (const [version, content] of Object.entries(versions)) {
    mkdirSync(join(folder, 'tea', version), { recursive: true })
    writeFileSync(join(folder, 'tea', version, 'service-2.json.gz'), gzipSync(JSON.stringify(content)))
  }
  return folder
}
