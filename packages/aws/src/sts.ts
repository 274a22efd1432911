/** AWS STS, for whoever calls it. */
import { moduleOf, type Service } from './services.js'

export const sts: Service = {
  title: 'AWS STS',
  iam: 'sts',
  endpointVariable: 'STS',
  load: async () => moduleOf(await import('@aws-sdk/client-sts'), 'STSClient'),
}
