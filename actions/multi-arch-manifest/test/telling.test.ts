import { RegistryError } from '@aws-delivery-actions/oci'
import { describe, expect, test } from '@jest/globals'
import { patienceWith } from '../src/live-edge.js'
import { told } from '../src/telling.js'

describe('a connection that fails', () => {
  test.each([
    ['ENOTFOUND', true, 'there is no host of this name', 'check the name', 2],
    ['EPROTO', true, 'does not speak TLS', 'insecure', 2],
    ['ERR_SSL_WRONG_VERSION_NUMBER', true, 'does not speak TLS', 'insecure', 2],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', true, 'is not trusted', 'NODE_EXTRA_CA_CERTS', 2],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', true, 'is not trusted', 'NODE_EXTRA_CA_CERTS', 2],
    ['ERR_TLS_CERT_ALTNAME_INVALID', true, 'is not trusted', 'NODE_EXTRA_CA_CERTS', 2],
    ['ECONNREFUSED', false, 'cannot be reached', 'proxy', 15],
    ['ECONNRESET', true, 'cannot be reached', 'proxy', 120],
  ])('with %s (has answered before: %s): %s, %s, %i s', (code, hasAnswered, says, mend, seconds) => {
    const error = new RegistryError('it failed', {
      trouble: 'network',
      request: 'GET quay.io/v2/acme/web/manifests/v1',
      hasAnswered,
      cause: Object.assign(new Error(), { code }),
    })
    expect(told(error, 'quay.io/acme/web:v1')).toMatchObject({
      message: expect.stringContaining(says),
      mend: expect.stringContaining(mend),
    })
    expect(patienceWith(error)).toBe(seconds * 1000)
  })
})
