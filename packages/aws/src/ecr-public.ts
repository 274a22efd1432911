/** ECR Public, for whoever calls it. */
import { moduleOf, type Service } from './services.js'

export const ecrPublic: Service = {
  title: 'ECR Public',
  iam: 'ecr-public',
  endpointVariable: 'ECR_PUBLIC',
  load: async () => moduleOf(await import('@aws-sdk/client-ecr-public'), 'ECRPUBLICClient'),
}
