/** IAM, for whoever calls it. */
import { moduleOf, type Service } from './services.js'

export const iam: Service = {
  title: 'IAM',
  iam: 'iam',
  endpointVariable: 'IAM',
  load: async () => moduleOf(await import('@aws-sdk/client-iam'), 'IAMClient'),
}
