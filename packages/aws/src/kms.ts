/** AWS KMS, for whoever calls it. */
import { moduleOf, type Service } from './services.js'

export const kms: Service = {
  title: 'AWS KMS',
  iam: 'kms',
  endpointVariable: 'KMS',
  load: async () => moduleOf(await import('@aws-sdk/client-kms'), 'KMSClient'),
}
