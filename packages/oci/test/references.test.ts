import { readFileSync } from 'node:fs'
import {
  ecrRegistryOf,
  FormProblem,
  formatReference,
  isTag,
  parseReference,
  parseRepository,
} from '@aws-delivery-actions/oci'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

type Cases = {
  readonly good: readonly { readonly text: string; readonly is: string }[]
  readonly bad: readonly { readonly text: string; readonly at: number }[]
}

const { good, bad } = JSON.parse(
  readFileSync(new URL('data/references.json', import.meta.url), 'utf8'),
) as Cases

describe('references', () => {
  test.each(good)('$text', ({ text, is }) => {
    expect(formatReference(parseReference(text))).toBe(is)
  })

  test.each(bad)('no reference: $text', ({ text, at }) => {
    expect(problemOf(() => parseReference(text))).toMatchObject({ name: 'FormProblem', at })
  })

  test('are the same once they were written out', () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,8}([._-][a-z0-9]{1,4})?$/)
    const host = fc.constantFrom('ghcr.io', 'localhost:5000', '[::1]:80', '127.0.0.1', 'a-b.example:65535')
    const tag = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/)
    fc.assert(
      fc.property(host, fc.array(part, { minLength: 1, maxLength: 4 }), tag, (registry, path, name) => {
        const text = `${registry}/${path.join('/')}:${name}`
        expect(formatReference(parseReference(text))).toBe(text)
        expect(isTag(name)).toBe(true)
      }),
    )
  })

  test('of any text are parsed or refused with a place in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const problem = problemOf(() => parseReference(text))
        if (problem === undefined) return
        expect(problem).toBeInstanceOf(FormProblem)
        expect((problem as FormProblem).at).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 2000 },
    )
  })

  test('of 255 characters and no more', () => {
    expect(parseReference(`ghcr.io/${'a'.repeat(255)}`).repository).toHaveLength(255)
    expect(() => parseReference(`ghcr.io/${'a'.repeat(256)}`)).toThrow('256 characters')
  })

  test('are no repositories when they have a tag', () => {
    expect(parseRepository('ghcr.io/acme/web')).toEqual({ registry: 'ghcr.io', repository: 'acme/web' })
    expect(() => parseRepository('ghcr.io/acme/web:1')).toThrow('without tag and digest')
  })
})

describe('hosts of ECR', () => {
  test.each([
    ['111122223333.dkr.ecr.eu-west-1.amazonaws.com', 'eu-west-1'],
    ['111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
    ['111122223333.dkr.ecr-fips.us-gov-west-1.amazonaws.com', 'us-gov-west-1'],
    ['111122223333.dkr-ecr.eu-west-1.on.aws', 'eu-west-1'],
    ['111122223333.dkr-ecr-fips.us-east-1.on.aws', 'us-east-1'],
    ['111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu', 'eusc-de-east-1'],
    ['111122223333.dkr.ecr.us-iso-east-1.c2s.ic.gov:443', 'us-iso-east-1'],
  ])('%s', (host, region) => {
    expect(ecrRegistryOf(host)).toEqual({ kind: 'private', account: '111122223333', region })
  })

  test.each(['public.ecr.aws', 'ecr-public.aws.com'])('%s is public', (host) => {
    expect(ecrRegistryOf(host)).toEqual({ kind: 'public' })
  })

  test.each([
    '111122223333.dkr.ecr.eu-west-1.amazonaws.com.evil.example',
    '111122223333.dkr.ecr.eu-west-1.amazonaws.com.cn',
    '11112222333.dkr.ecr.eu-west-1.amazonaws.com',
    'x.111122223333.dkr.ecr.eu-west-1.amazonaws.com',
    '111122223333.dkr.ecr.nowhere.amazonaws.com',
    'public.ecr.aws.evil.example',
    '111122223333.dkr.ecr.constructor.amazonaws.com',
  ])('%s is none: it must not get a token', (host) => {
    expect(ecrRegistryOf(host)).toBeUndefined()
  })
})

function problemOf(work: () => unknown): unknown {
  try {
    work()
    return undefined
  } catch (error) {
    return error
  }
}
