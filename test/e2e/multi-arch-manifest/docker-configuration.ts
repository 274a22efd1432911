import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../temporary.js'

/** What `docker login` leaves. @param logins Address of the registry → `user:password`. */
export function dockerConfiguration(logins: Readonly<Record<string, string>>): { DOCKER_CONFIG: string } {
  const folder = temporaryFolder('docker')
  const auths = Object.entries(logins).map(([address, login]) => [
    address,
    { auth: Buffer.from(login).toString('base64') },
  ])
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: Object.fromEntries(auths) }))
  return { DOCKER_CONFIG: folder }
}
