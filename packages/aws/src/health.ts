/** AWS Health, for whoever calls it. */
import { moduleOf, type Service } from './services.js'

export const health: Service = {
  title: 'AWS Health',
  iam: 'health',
  endpointVariable: 'HEALTH',
  load: async () => moduleOf(await import('@aws-sdk/client-health'), 'HealthClient'),
}
