/** How the integration catalogue is made: names, and the packed form that packages/asl reads. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { unpacked } from '../../asl/src/catalogue/packed.js'
import { unpackedStructures } from '../../asl/src/catalogue/packed-structures.js'
import { readModels } from '../src/catalogue/models.js'
import { actionName, errorPrefix, parameterName, serviceName } from '../src/catalogue/names.js'
import { optimizedOf } from '../src/catalogue/optimized.js'
import { packed } from '../src/catalogue/packed.js'
import { type Amendments, servicesOf } from '../src/catalogue/sdk.js'
import { packedStructures } from '../src/catalogue/structures.js'

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
    ['DynamoDB', 'DynamoDb'],
    ['SFN', 'Sfn'],
    ['S3', 'S3'],
    ['FSx', 'FSx'],
    ['IoT', 'Iot'],
    ['IoTSiteWise', 'IoTSiteWise'],
    ['IoT Wireless', 'IotWireless'],
    ['b2bi', 'B2Bi'],
    ['SESv2', 'SesV2'],
    ['WAFV2', 'Wafv2'],
    ['CloudHSM V2', 'CloudHsmV2'],
    ['SageMaker A2I Runtime', 'SageMakerA2IRuntime'],
    ['Kinesis Video WebRTC Storage', 'KinesisVideoWebRtcStorage'],
    ['Database Migration Service', 'DatabaseMigration'],
    ['imagebuilder', 'Imagebuilder'],
  ])('errors of %s start with %s', (id, prefix) => expect(errorPrefix(id)).toBe(prefix))

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
        sorts: { shape: 'SortsByName' },
      },
    },
    SortsByName: { type: 'map', value: { shape: 'Sorts' } },
    Sorts: { type: 'list', member: { shape: 'Sort' } },
    Sort: { type: 'structure', members: { mixedWith: { shape: 'Sorts' }, anything: { shape: 'Any' } } },
    Any: { type: 'structure', members: {}, document: true },
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
    expect(parameters).toEqual({ CupId: true, ClientToken: false, Sorts: false, Sugar: false, UrLs: false })
  })

  test('structures are unpacked as they were packed, those in themselves too', () => {
    const [line] = models.map(packedStructures)
    const structures = unpackedStructures(line ?? '')
    expect([...structures('callAunt').keys(), ...structures('streamTea').keys()]).toEqual([])
    const sorts = structures('pourTea').get('Sorts')
    expect(sorts?.marks).toBe('@*')
    expect([...(sorts?.members() ?? [])].map(([name, held]) => [name, held?.marks])).toEqual([
      ['MixedWith', '*'],
      ['Anything', undefined],
    ])
    expect(sorts?.members().get('MixedWith')?.members()).toEqual(sorts?.members())
  })

  test('an optimized integration takes the parameters of its model and its own', () => {
    const services = {
      tea: { pour: { model: 'tea:PourTea', required: ['Place'], optional: ['CupId'] }, spill: {} },
    }
    expect(optimizedOf({ services }, models)).toEqual({
      tea: {
        pour: {
          patterns: [],
          like: 'tea:pourTea',
          required: ['CupId', 'Place'],
          optional: ['ClientToken', 'Sorts', 'UrLs'],
        },
        spill: { patterns: [], like: '', required: [], optional: [] },
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
