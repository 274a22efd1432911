import type { Component, StatedVersion } from '@aws-delivery-actions/sbom'
import { Components } from '@aws-delivery-actions/sbom/components'
import { describe, expect, test } from '@jest/globals'

const log4j: Component = {
  ref: 'a',
  type: 'library',
  name: 'log4j-core',
  namespace: 'org.apache.logging.log4j',
  version: '2.14.1',
  fullVersion: '2.14.1',
  purl: '',
  ecosystem: 'maven',
  license: '',
  path: '',
}

function indexOf(components: readonly Component[]): Components {
  const index = new Components()
  for (const component of components) index.add(component)
  return index
}

const affected = (text: string): StatedVersion => stated(text, true)
const sound = (text: string): StatedVersion => stated(text, false)

function stated(text: string, isAffected: boolean): StatedVersion {
  return text.startsWith('vers:') ? { range: text, isAffected } : { version: text, isAffected }
}

describe('a vulnerability of versions that the document judges one by one', () => {
  test.each<[string, Partial<Component>, readonly StatedVersion[], 'sound' | string]>([
    ['its own, whatever stands first', {}, [sound('1.0'), affected('2.14.1'), sound('2.17.1')], '2.17.1'],
    ['its own is sound', {}, [affected('2.0'), sound('2.14.1')], 'sound'],
    ['its own, written otherwise', {}, [sound('2.14.1.0')], 'sound'],
    ['others only', {}, [sound('2.17.1'), sound('2.12.2'), sound('2.15.0')], '2.15.0'],
    ['none above', {}, [affected('2.14.1'), sound('1.0')], ''],
    ['ranges', {}, [sound('vers:maven/>=2.17.1'), affected('vers:maven/<2.17.1')], ''],
    ['a range that is sound', {}, [sound('vers:maven/>=2.14.0|<2.15.0')], 'sound'],
    ['any', {}, [affected('vers:generic/*'), sound('2.17.1')], '2.17.1'],
    ['a range that cannot be read', {}, [sound('vers:maven'), sound('vers:nothing/known')], ''],
    ['both of its own', {}, [sound('2.14.1'), affected('2.14.1')], ''],
    ['an epoch', { ecosystem: 'deb', version: '1', fullVersion: '2:1' }, [sound('1')], 'sound'],
    ['no version, all sound', { version: '', fullVersion: '' }, [sound('1')], 'sound'],
    ['no version', { version: '', fullVersion: '' }, [affected('1'), sound('2')], '2'],
  ])('%s', (_, own, versions, expected) => {
    const index = indexOf([{ ...log4j, ...own }])
    const found = index.affectedBy({ id: 'V-1', affects: 'a', severity: 'high', versions })
    const fix = expected === '' ? {} : { fixedVersion: expected }
    expect(found?.map(({ vulnerability }) => vulnerability)).toEqual(
      expected === 'sound' ? [] : [{ id: 'V-1', affects: 'a', severity: 'high', ...fix }],
    )
  })

  test('the fix that is told by itself stays', () => {
    const versions = [affected('2.14.1'), sound('2.17.1')]
    const told = { id: 'V-1', affects: 'a', severity: 'high', fixedVersion: '2.16.0', versions } as const
    expect(indexOf([log4j]).affectedBy(told)).toMatchObject([{ vulnerability: { fixedVersion: '2.16.0' } }])
  })
})

describe('a reference', () => {
  const many = (count: number, of: (at: number) => Partial<Component>) =>
    Array.from({ length: count }, (_, at) => ({ ...log4j, ...of(at) }))

  test('of nothing that is listed means nothing', () => {
    const index = indexOf([log4j, { ...log4j, ref: '' }])
    for (const affects of ['', 'b', '__proto__'])
      expect(index.affectedBy({ id: 'V-1', affects, severity: 'high' })).toBeUndefined()
  })

  test('that a few packages share means all of them', () => {
    expect(indexOf(many(16, (at) => ({ name: `p${at}` }))).meantBy('a')).toHaveLength(16)
  })

  test('that many packages share means none, so that nothing multiplies', () => {
    const index = indexOf(many(1000, (at) => ({ name: `p${at}` })))
    expect(index.meantBy('a')).toEqual([])
  })

  test('that one package has in many places means it', () => {
    expect(indexOf(many(1000, (at) => ({ path: `/${at}` }))).meantBy('a')).toHaveLength(16)
  })
})
