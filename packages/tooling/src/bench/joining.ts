/** What it costs to join images under tags, and what is let through, beside other tools at one registry. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdown } from '@aws-delivery-actions/report'
import type { PlacedScript } from '@aws-delivery-actions/sandbox'
import { type DockerRegistry, isWrite, startDockerRegistry } from '../docker-registry.js'
import { buildah } from '../provision/buildah.js'
import { crane } from '../provision/crane.js'
import { dockerRegistry } from '../provision/docker-registry.js'
import { regctl } from '../provision/regctl.js'
import { type Joiner, joiners, type Order, type Programs } from './joiners.js'
import { type Guard, guards } from './joining-guards.js'
import { median } from './rounds.js'
import type { Section } from './section.js'
import { slowLink } from './slow-link.js'

const platforms = ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'linux/s390x']
const images = platforms.map(
  (platform, at): PlacedScript => ({ tags: [`t${at}`], platform, weight: 100_000 }),
)

const tasks = [
  { name: '2 images, 1 tag', count: 2, tags: ['v1'] },
  { name: '4 images, 1 tag', count: 4, tags: ['v1'] },
  { name: '2 images, 3 tags', count: 2, tags: ['1.2.3', '1.2', 'latest'] },
  { name: '2 images, 1 tag, again', count: 2, tags: ['v1'], again: true },
  { name: '2 images of another repository, 1 tag', count: 2, tags: ['v1'], from: 'builds' },
] as const

type Task = (typeof tasks)[number]

const rounds = 3
/** Milliseconds to the registry and as many back. */
const distance = 25

export async function joining(root: string): Promise<Section> {
  const program = await dockerRegistry.provide().catch(() => undefined)
  const { programs, missing } = await peers()
  const title = 'Joining images under a tag'
  if (program === undefined) {
    return { title, text: ['Not measured, for docker-registry cannot be had on this machine.'], failures: [] }
  }
  const folder = mkdtempSync(join(tmpdir(), 'joining-'))
  writeFileSync(join(folder, 'regctl.json'), '{}')
  const registry = await startDockerRegistry(program)
  const closed = await startDockerRegistry(program, { isReadOnly: true })
  const far = await slowLink(registry.host, distance)
  try {
    const tools = joiners(root, programs, folder)
    const measured: Measured[] = []
    for (const task of tasks)
      for (const tool of tools) measured.push(await measure(task, tool, registry, far.host))
    const guarded: string[][] = []
    for (const guard of guards) guarded.push(await guardRow(guard, tools, registry, closed.host))
    return {
      title,
      text: [
        `At one docker-registry on loopback; requests and bytes are those of its access log. Time is the median of ${rounds} runs of all commands that the tool needs; behind a line of ${2 * distance} ms there and back it is told beside. skopeo stands in no row, for it copies indexes and cannot make one.`,
        ...(missing.length === 0 ? [] : [`Not to be had on this machine: ${missing.join(', ')}.`]),
        markdown.table(
          [
            'Task',
            'Tool',
            'Requests',
            'of them writes',
            'Bytes read',
            'Time, ms',
            `Time at ${2 * distance} ms, ms`,
          ],
          measured.map(row),
        ),
        'What each lets through, found by running it:',
        markdown.table(['Guard', ...tools.map(({ name }) => name)], guarded),
      ],
      failures: boundsOf(measured),
    }
  } finally {
    await Promise.all([registry.stop(), closed.stop(), far.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}

async function peers(): Promise<{ programs: Programs; missing: readonly string[] }> {
  const found: [string, string][] = []
  const missing: string[] = []
  for (const [name, { provide }] of Object.entries({ crane, regctl, buildah })) {
    const path = await provide().catch(() => undefined)
    if (path === undefined) missing.push(name)
    else found.push([name, path])
  }
  return { programs: Object.fromEntries(found), missing }
}

type Measured = {
  readonly task: string
  readonly tool: string
  readonly requests: number
  readonly writes: number
  readonly bytes: number
  readonly near: number
  readonly far: number
}

let places = 0

async function measure(task: Task, tool: Joiner, registry: DockerRegistry, far: string): Promise<Measured> {
  const near: number[] = []
  const distant: number[] = []
  let logged: Awaited<ReturnType<DockerRegistry['requests']>> = []
  for (let round = 0; round < rounds; round++) {
    near.push(await once(task, tool, registry, registry.host))
    logged = await registry.requests()
    distant.push(await once(task, tool, registry, far))
  }
  return {
    task: task.name,
    tool: tool.name,
    requests: logged.length,
    writes: logged.filter(isWrite).length,
    bytes: logged.reduce((sum, { bytes }) => sum + bytes, 0),
    near: median(near),
    far: median(distant),
  }
}

/** Joins in a repository of its own. @returns milliseconds. */
async function once(task: Task, tool: Joiner, registry: DockerRegistry, host: string): Promise<number> {
  const home = `place-${++places}`
  const source = 'from' in task ? `${home}/${task.from}` : `${home}/app`
  const chosen = images.slice(0, task.count)
  await registry.place({ [source]: { images: chosen } })
  const order: Order = {
    sources: chosen.map(({ tags = [] }) => ({ reference: `${host}/${source}:${tags[0]}` })),
    tags: task.tags.map((tag) => `${host}/${home}/app:${tag}`),
  }
  if ('again' in task) run(tool, order)
  await registry.requests()
  const start = performance.now()
  const exitCode = run(tool, order)
  const took = performance.now() - start
  if (exitCode !== 0) throw new Error(`${tool.name} ended with ${exitCode} at ${task.name}`)
  return took
}

async function guardRow(
  { title, images: placed, sources, flags = [], alsoWhereRefused = false, holds }: Guard,
  tools: readonly Joiner[],
  registry: DockerRegistry,
  closed: string,
): Promise<string[]> {
  const cells: string[] = []
  for (const tool of tools) {
    const repository = `place-${++places}`
    await registry.place({ [repository]: { images: placed } })
    const name = (tag: string) => `${registry.host}/${repository}:${tag}`
    const read = async (tag: string) => {
      const { status, bytes } = await registry.ask('GET', `/v2/${repository}/manifests/${tag}`)
      return status === 200 ? bytes.toString() : undefined
    }
    const named = sources.map(({ tag, ...said }) => ({ reference: name(tag), ...said }))
    const tags = [name('v1'), ...(alsoWhereRefused ? [`${closed}/${repository}:v1`] : [])]
    const before = await read('v1')
    const exitCode = run(tool, { sources: named, tags, flags })
    run(tool, { sources: named.toReversed(), tags: [name('reversed')], flags })
    const outcome = { exitCode, before, after: await read('v1'), reversed: await read('reversed') }
    cells.push(holds(outcome) ? 'yes' : 'no')
  }
  return [title, ...cells]
}

/** The exit code of the first command that failed. */
function run(tool: Joiner, order: Order): number | null {
  const { PATH = '', HOME = '' } = process.env
  for (const { file, args, environment } of tool.commands(order)) {
    const { status } = spawnSync(file, args, { env: { PATH, HOME, ...environment }, stdio: 'ignore' })
    if (status !== 0) return status
  }
  return 0
}

function row({ task, tool, requests, writes, bytes, near, far }: Measured): string[] {
  return [task, tool, ...[requests, writes, bytes].map(String), near.toFixed(0), far.toFixed(0)]
}

/** Ours asks for less than any other, whatever the task. */
function boundsOf(measured: readonly Measured[]): string[] {
  return tasks.flatMap(({ name }) => {
    const [own, ...others] = measured.filter(({ task }) => task === name)
    const best = Math.min(...others.map(({ requests }) => requests))
    const asked = own?.requests ?? Number.NaN
    return asked <= best ? [] : [`${name}: ${asked} requests, and another needs ${best}`]
  })
}
