/** The logins of this machine: Docker's file, Podman's, and the programs that they name. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseObject, textMember } from '../json-object.js'
import type { Credential } from '../registry/authorization.js'
import { type DockerConfig, helperKey, loginOf, readDockerConfig } from './docker-config.js'

export type DockerLoginSettings = {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Told of a file or program that is of no use; the search goes on. */
  readonly onTrouble: (trouble: string) => void
  /** Ends a program that is being asked. */
  readonly signal: AbortSignal
}

const helperLimit = 30_000

/** Undefined where nothing is found. */
export function dockerLogins({
  environment,
  onTrouble,
  signal,
}: DockerLoginSettings): (registry: string, repository: string) => Promise<Credential | undefined> {
  let configs: Promise<readonly DockerConfig[]> | undefined
  const asked = new Map<string, Promise<Credential | undefined>>()

  /** A helper knows registries and no repositories, and is asked once for each. */
  function loginOfHelper(helper: string, registry: string): Promise<Credential | undefined> {
    const key = `${helper} ${registry}`
    const login = asked.get(key) ?? askHelper(helper, registry, { environment, onTrouble, signal })
    asked.set(key, login)
    return login
  }

  async function load(path: string): Promise<readonly DockerConfig[]> {
    try {
      return [readDockerConfig(parseObject(await readFile(path), 'it'))]
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code !== 'ENOENT' && code !== 'ENOTDIR') onTrouble(`${path} cannot be used: ${message}`)
      return []
    }
  }

  return async (registry, repository) => {
    configs ??= Promise.all(filesOf(environment).map(load)).then((all) => all.flat())
    for (const config of await configs) {
      const helper = config.helperFor(registry)
      const login = helper === undefined ? undefined : await loginOfHelper(helper, registry)
      const found = login ?? config.loginFor(registry, repository)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function filesOf(environment: DockerLoginSettings['environment']): readonly string[] {
  const { REGISTRY_AUTH_FILE, DOCKER_CONFIG, HOME, USERPROFILE, XDG_RUNTIME_DIR } = environment
  const home = HOME || USERPROFILE
  return [
    ...(REGISTRY_AUTH_FILE ? [REGISTRY_AUTH_FILE] : []),
    ...(DOCKER_CONFIG ? [join(DOCKER_CONFIG, 'config.json')] : []),
    ...(home && !DOCKER_CONFIG ? [join(home, '.docker', 'config.json')] : []),
    ...(XDG_RUNTIME_DIR ? [join(XDG_RUNTIME_DIR, 'containers', 'auth.json')] : []),
  ]
}

async function askHelper(
  name: string,
  registry: string,
  { environment, onTrouble, signal }: DockerLoginSettings,
): Promise<Credential | undefined> {
  // A name with a path in it would start any program there is.
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
    onTrouble(`the Docker configuration names a credential helper that is no name: ${name}`)
    return undefined
  }
  const program = `docker-credential-${name}`
  const answer = await run(program, helperKey(registry), environment, signal)
  signal.throwIfAborted()
  if (typeof answer === 'string') {
    if (!/credentials not found/i.test(answer))
      onTrouble(`${program} has no login for ${registry}: ${answer}`)
    return undefined
  }
  try {
    const login = parseObject(answer, 'its answer')
    return loginOf(textMember(login, 'Username') ?? '', textMember(login, 'Secret') ?? '')
  } catch {
    onTrouble(`${program} answers with no JSON`)
    return undefined
  }
}

/** @returns what it printed, or a text that says why it failed. */
async function run(
  program: string,
  input: string,
  environment: DockerLoginSettings['environment'],
  signal: AbortSignal,
): Promise<Uint8Array | string> {
  const { execFile } = await import('node:child_process')
  return await new Promise((resolve) => {
    const child = execFile(
      program,
      ['get'],
      { env: { ...environment }, signal, timeout: helperLimit, maxBuffer: 1024 * 1024, windowsHide: true },
      (error, stdout, stderr) => {
        if (error === null) resolve(Buffer.from(stdout))
        else if (error.code === 'ENOENT') resolve('there is no such program')
        else resolve((stderr || stdout || error.message).trim().split('\n')[0]?.slice(0, 300) ?? '')
      },
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
