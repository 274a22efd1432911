import { spawn } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

export type BuildspecOptions = {
  readonly cwd: string
  /** All of it: nothing is inherited from this process. */
  readonly environment: Readonly<Record<string, string>>
  /** Variables of the project or the build, which win over those of the buildspec. */
  readonly variables?: Readonly<Record<string, string>>
  /** `sh`, `dash` or `bash`. */
  readonly shell: string
}

export type BuildspecResult = {
  readonly exitCode: number
  /** Both streams of all commands, as they were written. */
  readonly log: string
  /** What was exported when the last command had ended. */
  readonly environment: Readonly<Record<string, string>>
  /** What later stages of CodePipeline may read. */
  readonly exported: Readonly<Record<string, string | undefined>>
  /** The files of each report group, by the paths that the buildspec gives them. */
  readonly reports: Readonly<Record<string, readonly string[]>>
}

type Phase = { readonly commands: readonly string[]; readonly finally: readonly string[] }
type Buildspec = {
  readonly variables: Readonly<Record<string, string>>
  readonly exported: readonly string[]
  readonly phases: ReadonlyMap<string, Phase>
  readonly reports: Readonly<Record<string, readonly string[]>>
}
type Build = { readonly folder: string; readonly state: string; readonly options: BuildspecOptions }

const emulator = join(dirname(fileURLToPath(import.meta.url)), 'codebuild-shell.sh')
const order = ['install', 'pre_build', 'build', 'post_build']

/** Runs the phases of a buildspec as CodeBuild does, on this machine. Runtime versions are not installed. */
export async function runBuildspec(file: string, options: BuildspecOptions): Promise<BuildspecResult> {
  const buildspec = readBuildspec(parse(await readFile(file, 'utf8')))
  const folder = await mkdtemp(join(tmpdir(), 'codebuild-'))
  const environment = {
    ...codebuildVariables(options.cwd),
    ...options.environment,
    ...buildspec.variables,
    ...options.variables,
  }
  const build = { folder, state: join(folder, 'state'), options: { ...options, environment } }
  try {
    const exitCode = await runPhases(build, buildspec.phases)
    const log = await readFile(join(folder, 'log'), 'utf8')
    const atTheEnd = await readEnvironment(build)
    return {
      exitCode,
      log,
      environment: atTheEnd,
      exported: Object.fromEntries(buildspec.exported.map((name) => [name, atTheEnd[name]])),
      reports: buildspec.reports,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runPhases(build: Build, phases: ReadonlyMap<string, Phase>): Promise<number> {
  let failed = 0
  for (const name of order) {
    // After a failure nothing follows, except that post_build follows build in any case.
    if (failed !== 0 && name !== 'post_build') break
    const phase = phases.get(name)
    const exitCode = phase === undefined ? 0 : await runPhase(build, name, phase)
    if (exitCode === 0) continue
    if (failed === 0) failed = exitCode
    if (name !== 'build') break
    await appendFile(join(build.state, 'environment'), '\nexport CODEBUILD_BUILD_SUCCEEDING=0\n')
  }
  return failed
}

async function runPhase({ folder, state, options }: Build, name: string, phase: Phase): Promise<number> {
  const files = join(folder, name)
  await writeCommands(join(files, 'commands'), phase.commands)
  await writeCommands(join(files, 'finally'), phase.finally)
  const log = await open(join(folder, 'log'), 'a')
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(options.shell, [emulator, options.shell, state, files], {
        cwd: options.cwd,
        env: { ...options.environment },
        stdio: ['ignore', log.fd, log.fd],
      })
      child.on('error', reject)
      child.on('close', (code, signal) => {
        if (code === null) reject(new Error(`phase ${name} was ended by ${signal}`))
        else resolve(code)
      })
    })
  } finally {
    await log.close()
  }
}

async function writeCommands(folder: string, commands: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const width = String(commands.length).length
  for (const [at, command] of commands.entries()) {
    await writeFile(join(folder, String(at + 1).padStart(width, '0')), `${command}\n`)
  }
}

/** Asked of a further command, so that it is what a later stage would see. */
async function readEnvironment(build: Build): Promise<Record<string, string>> {
  const file = join(build.folder, 'variables')
  await runPhase(build, 'variables-at-the-end', { commands: [`env -0 >'${file}'`], finally: [] })
  const pairs = (await readFile(file, 'utf8')).split('\0').filter((pair) => pair.includes('='))
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
}

function codebuildVariables(cwd: string): Record<string, string> {
  return {
    CODEBUILD_BUILD_ID: 'example:00000000-0000-0000-0000-000000000000',
    CODEBUILD_BUILD_SUCCEEDING: '1',
    CODEBUILD_CI: 'true',
    CODEBUILD_SRC_DIR: cwd,
  }
}

function readBuildspec(content: unknown): Buildspec {
  const buildspec = recordFrom(content, 'the buildspec')
  if (buildspec.version !== 0.2) throw new Error('only version 0.2 is emulated')
  const env = recordFrom(buildspec.env, 'env')
  const variables = recordFrom(env.variables, 'env.variables')
  const phases = Object.entries(recordFrom(buildspec.phases, 'phases'))
  return {
    variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)])),
    exported: listFrom(env['exported-variables']),
    phases: new Map(phases.map(([name, phase]) => [name, readPhase(name, phase)])),
    reports: Object.fromEntries(
      Object.entries(recordFrom(buildspec.reports, 'reports')).map(([group, report]) => [
        group,
        reportFiles(group, report),
      ]),
    ),
  }
}

function reportFiles(group: string, content: unknown): string[] {
  const {
    'base-directory': folder = '.',
    files,
    'file-format': format,
  } = recordFrom(content, `reports.${group}`)
  if (format !== undefined && format !== 'JUNITXML') throw new Error(`${format} is not emulated`)
  return listFrom(files).map((file) => join(String(folder), file))
}

function readPhase(name: string, content: unknown): Phase {
  if (!order.includes(name)) throw new Error(`there is no phase \`${name}\``)
  const { commands, finally: last, 'runtime-versions': _versions, ...others } = recordFrom(content, name)
  const [unknown] = Object.keys(others)
  // Better than a pass that proves nothing.
  if (unknown !== undefined) throw new Error(`\`${unknown}\` of phase ${name} is not emulated`)
  return { commands: listFrom(commands), finally: listFrom(last) }
}

function listFrom(content: unknown): string[] {
  if (content === undefined) return []
  if (Array.isArray(content) && content.every((one) => typeof one === 'string')) return content
  throw new Error('commands, files and names of variables must be lists of strings')
}

function recordFrom(content: unknown, what: string): Record<string, unknown> {
  if (content === undefined) return {}
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
    return content as Record<string, unknown>
  }
  throw new Error(`${what} must be a mapping`)
}
