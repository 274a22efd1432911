import { join } from 'node:path'
import { cacheFolder, install, type Part } from './installation.js'

/**
 * The AWS API models that the integration catalogue and the service codes are made of. To renew them, raise both and
 * run `npm run catalogue` and `npm run service-codes`.
 */
export const catalogueModels = { package: 'botocore', version: '1.44.5', published: '2026-11-17' }

/** `<service>/<version>/service-2.json.gz` of that version. */
export const modelsOfCatalogue: Part = {
  name: 'CATALOGUE_MODELS',
  provide: async () => {
    const wanted = `${catalogueModels.package}==${catalogueModels.version}`
    const folder = cacheFolder(`${catalogueModels.package}-${catalogueModels.version}`)
    const args = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', folder, wanted]
    return await install(join(folder, catalogueModels.package, 'data'), [
      { file: 'python3', args, seconds: 300 },
    ])
  },
}

const templateTypes = { package: 'cfn-lint', version: '1.58.0' }

/** The resource types of CloudFormation, as `<Region>.json` with a member for each. */
export const typesOfTemplates: Part = {
  name: 'TEMPLATE_TYPES',
  provide: async () => {
    const wanted = `${templateTypes.package}==${templateTypes.version}`
    const folder = cacheFolder(`${templateTypes.package}-${templateTypes.version}`)
    const args = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', folder, wanted]
    return await install(join(folder, 'cfnlint/data/schemas/providers'), [
      { file: 'python3', args, seconds: 300 },
    ])
  },
}
