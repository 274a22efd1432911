/** S3, for whoever calls it. */
import { moduleOf, type Service } from './services.js'

export const s3: Service = {
  title: 'S3',
  iam: 's3',
  endpointVariable: 'S3',
  load: async () => moduleOf(await import('@aws-sdk/client-s3'), 'S3Client'),
}
