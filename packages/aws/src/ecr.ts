/** ECR, for whoever calls it. */
import { moduleOf, type Service } from './services.js'

export const ecr: Service = {
  title: 'ECR',
  iam: 'ecr',
  endpointVariable: 'ECR',
  load: async () => moduleOf(await import('@aws-sdk/client-ecr'), 'ECRClient'),
}
