/** Step Functions, for whoever calls it. */
import { moduleOf, type Service } from './services.js'

export const sfn: Service = {
  title: 'Step Functions',
  iam: 'states',
  endpointVariable: 'SFN',
  load: async () => moduleOf(await import('@aws-sdk/client-sfn'), 'SFNClient'),
}
