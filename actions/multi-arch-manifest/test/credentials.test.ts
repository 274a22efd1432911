import type { Edge } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import { type CredentialSettings, credentialsFor } from '../src/credentials.js'
import { type Inputs, questionFrom } from '../src/question.js'

function settingsOf(given: Partial<Inputs>): CredentialSettings {
  const inputs = {
    sources: ['ghcr.io/acme/web:amd64'],
    tags: [],
    annotations: [],
    'expect-platforms': [],
    'registry-username': 'me',
    'registry-password': 'secret',
    ...given,
  } as unknown as Inputs
  const { home, repositories } = questionFrom(inputs)
  const host = { environment: {}, log: { warn() {}, debug() {} }, mask() {} }
  return {
    inputs,
    home: home.registry,
    published: repositories.map(({ registry }) => registry),
    aws: {} as CredentialSettings['aws'],
    edge: { host } as unknown as Edge,
    signal: new AbortController().signal,
  }
}

describe('the login of the inputs goes to', () => {
  test.each([
    [{ image: 'ghcr.io/acme/web', tags: ['quay.io/acme/web:v1', 'v2'] }, 'ghcr.io'],
    [{ image: 'ghcr.io/acme/web', tags: ['quay.io/acme/web:v1'] }, 'ghcr.io'],
    [{ tags: ['quay.io/acme/web:v1', 'ghcr.io/acme/web:v1'] }, 'quay.io'],
    [{ image: 'acme/web' }, 'docker.io'],
  ])('of %j %s and nowhere else', async (given, home) => {
    const credential = credentialsFor(settingsOf(given))
    for (const registry of ['ghcr.io', 'quay.io', 'docker.io', 'registry.example']) {
      const expected = registry === home ? { kind: 'basic', username: 'me', password: 'secret' } : undefined
      expect({ registry, login: await credential(registry, 'acme/web') }).toEqual({
        registry,
        login: expected,
      })
    }
  })
})
