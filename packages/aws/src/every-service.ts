/** All of them, for tests: a bundle would hold every client. */
import { ecr } from './ecr.js'
import { ecrPublic } from './ecr-public.js'
import { health } from './health.js'
import { iam } from './iam.js'
import { inspector2 } from './inspector2.js'
import { kms } from './kms.js'
import { s3 } from './s3.js'
import type { Service, ServiceName } from './services.js'
import { sfn } from './sfn.js'
import { sts } from './sts.js'

export const services: Readonly<Record<ServiceName, Service>> = {
  ecr,
  'ecr-public': ecrPublic,
  health,
  iam,
  inspector2,
  kms,
  s3,
  sfn,
  sts,
}
