import { join } from 'node:path'
import { cacheFolder, install, type Part } from './installation.js'

/** The AWS API models that the integration catalogue is made of. To renew it, raise both and run `npm run catalogue`. */
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
