import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, install, type Part } from './installation.js'

const version = '5.2.1'

let installation: Promise<string> | undefined

/** An AWS on this machine that others wrote. */
export const motoServer: Part = { name: 'MOTO_SERVER', provide: installOnce }

/** What AWS publishes of its APIs, `<service>/<version>/service-2.json.gz`; moto stands on the package that has it. */
export const awsApiModels: Part = {
  name: 'AWS_API_MODELS',
  provide: async () => {
    const library = join(await installOnce(), '..', '..', 'lib')
    const python = readdirSync(library).find((name) => name.startsWith('python3'))
    return await install(join(library, python ?? '', 'site-packages/botocore/data'), [])
  },
}

/** Two parts, one installation. */
function installOnce(): Promise<string> {
  installation ??= installMoto()
  return installation
}

async function installMoto(): Promise<string> {
  const folder = cacheFolder(`moto-${version}`)
  const pip = join(folder, 'bin/pip')
  return await install(join(folder, 'bin/moto_server'), [
    { file: 'python3', args: ['-m', 'venv', folder], seconds: 60 },
    { file: pip, args: ['install', '--quiet', `moto[server]==${version}`], seconds: 300 },
  ])
}
