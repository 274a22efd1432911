/** Amazon Inspector, for whoever calls it. */
import { moduleOf, type Service } from './services.js'

export const inspector2: Service = {
  title: 'Amazon Inspector',
  iam: 'inspector2',
  endpointVariable: 'INSPECTOR2',
  load: async () => moduleOf(await import('@aws-sdk/client-inspector2'), 'Inspector2Client'),
}
