/**
 * `node packages/tooling/run.mjs service-codes`: renews the resource types that health-gate knows, from botocore and
 * cfn-lint, which are installed for it.
 */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { serviceCodes } from '../generate/service-codes.js'
import { awsApiModels } from '../provision/moto.js'

export const serviceCodesFile = 'actions/health-gate/src/services/service-codes.json'

export async function main(root: string): Promise<number> {
  const packages = dirname(dirname(await awsApiModels.provide()))
  writeFileSync(join(root, serviceCodesFile), serviceCodes(root, { packages }))
  console.log(serviceCodesFile)
  return 0
}
