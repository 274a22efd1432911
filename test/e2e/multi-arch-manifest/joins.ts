/** One suite for every registry that can be had: each says only how it comes into being and what it was asked. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  digestOf,
  type FaultScript,
  type Image,
  imageOf,
  type RegistryScript,
  type RepositoryScript,
} from '@aws-delivery-actions/sandbox'
import { expect, type test } from '@jest/globals'
import { parse } from 'yaml'
import { root, runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'
import { childFor, type Stored, type StoredIndex } from './stored.js'

export type Join = {
  readonly title: string
  /** Held to also where a registry wants a login and has manners of its own. */
  readonly everywhere?: boolean
  /** Whose manners the registry has that a script makes difficult. */
  readonly at?: 'plain' | 'ecr'
  readonly repositories: Readonly<Record<string, RepositoryScript>>
  /** Of a second registry. */
  readonly others?: Readonly<Record<string, RepositoryScript>>
  readonly registry?: RegistryScript
  readonly faults?: readonly FaultScript[]
  readonly runs: readonly Run[]
}

type Run = {
  readonly flags: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly exit?: number
  readonly resolves?: Readonly<Record<string, Readonly<Record<string, string | null>>>>
  readonly untouched?: readonly string[]
  readonly requests?: number
  readonly writes?: number | 'any'
  /** It takes so long at least. */
  readonly seconds?: number
  readonly outputs?: Readonly<Record<string, unknown>>
  readonly mediaType?: string
  readonly annotations?: Readonly<Record<string, string>>
  /** How many attestations the index has. */
  readonly attestations?: number
  /** References below which nothing is missing. */
  readonly complete?: readonly string[]
  /** The index is that of the run before. */
  readonly sameManifest?: boolean
  /** Expressions that the log has, and has not. */
  readonly says?: readonly string[]
  readonly silent?: readonly string[]
}

export type Traffic = { readonly requests: number; readonly writes: number }

export type RegistryUnderTest = {
  /** What REGISTRY stands for, and OTHER. */
  readonly name: string
  readonly other: string
  readonly environment: Readonly<Record<string, string>>
  /** Wants no login and has all at one place: requests are held to their budget. */
  readonly isPlain: boolean
  /** Since it was last asked for. */
  traffic(): Promise<Traffic>
  /** `app:v1`, `app@sha256:…`, `OTHER/copy:v1`; undefined for what is not there. */
  read(reference: string): Promise<Stored | undefined>
  hasBlob(repository: string, digest: string): Promise<boolean>
  /** What another client takes there for a platform. @throws {Error} when there is nothing. */
  resolve?(reference: string, platform: string): Promise<string>
  stop(): Promise<void>
}

export type OpenRegistry = (script: Join) => Promise<RegistryUnderTest>

/** @param name `joins.yaml` for every registry, `troubles.yaml` for those that follow a script. */
export function readJoins(name: string): readonly Join[] {
  return parse(readFileSync(join(root, 'test/e2e/multi-arch-manifest', name), 'utf8'))
}

const patience = 90_000

export function describeJoins(testHere: typeof test, joins: readonly Join[], open: OpenRegistry): void {
  testHere.each(joins)(
    '$title',
    async (script) => {
      const registry = await open(script)
      try {
        let before: Outputs = {}
        for (const run of script.runs) before = await play(run, script, registry, before)
      } finally {
        await registry.stop()
      }
    },
    patience,
  )
}

type Outputs = Readonly<Record<string, unknown>>

async function play(run: Run, script: Join, registry: RegistryUnderTest, before: Outputs): Promise<Outputs> {
  const { exit = 0, flags, untouched = [] } = run
  const old = await Promise.all(untouched.map((reference) => registry.read(reference)))
  await registry.traffic()
  const start = performance.now()
  const result = await runInTerminal({
    action: 'multi-arch-manifest',
    args: [...flags.map((flag) => filled(flag, script, registry)), '--json'],
    cwd: temporaryFolder('join'),
    environment: { ...registry.environment, ...run.environment },
  })
  expect((performance.now() - start) / 1000).toBeGreaterThanOrEqual(run.seconds ?? 0)
  const traffic = await registry.traffic()
  const { outputs = {} } = JSON.parse(result.stdout) as { outputs?: Outputs }
  const log = result.stderr + result.stdout
  expect({ exit: result.exitCode, log }).toEqual({ exit, log })
  expectTraffic(run, registry.isPlain, traffic, outputs, log)
  for (const said of run.says ?? []) expect(log).toMatch(expression(filled(said, script, registry)))
  for (const unsaid of run.silent ?? []) expect(log).not.toMatch(expression(unsaid))
  expect(await Promise.all(untouched.map((reference) => registry.read(reference)))).toEqual(old)
  if (exit === 0) await expectOutcome(run, script, registry, outputs)
  if (run.sameManifest === true) expect(outputs.manifest).toBe(before.manifest)
  return outputs
}

function expectTraffic(
  { exit = 0, requests, writes }: Run,
  isPlain: boolean,
  traffic: Traffic,
  outputs: Outputs,
  log: string,
) {
  const most = isPlain && requests !== undefined ? requests : traffic.requests
  expect({ log, withinBudget: traffic.requests <= most, requests: traffic.requests }).toEqual({
    log,
    withinBudget: true,
    requests: expect.any(Number),
  })
  const written = writes === 'any' || (writes === undefined && exit === 0) ? traffic.writes : (writes ?? 0)
  expect({ log, writes: traffic.writes }).toEqual({ log, writes: written })
  if (outputs.requests !== undefined || exit === 0) expect(outputs.requests).toBe(traffic.requests)
}

async function expectOutcome(run: Run, script: Join, registry: RegistryUnderTest, outputs: Outputs) {
  const { mediaType, annotations, attestations, resolves = {}, complete = [] } = run
  expect(outputs).toMatchObject(run.outputs ?? {})
  const index = JSON.parse(String(outputs.manifest)) as StoredIndex
  expect(digestOf(String(outputs.manifest))).toBe(outputs.digest)
  if (mediaType !== undefined) expect(index.mediaType).toBe(mediaType)
  if (annotations !== undefined) expect(index.annotations).toEqual(annotations)
  if (attestations !== undefined) expect(attestationsOf(index)).toBe(attestations)
  for (const [reference, platforms] of Object.entries(resolves)) {
    const stored = await registry.read(reference)
    expect(stored?.bytes.toString()).toBe(outputs.manifest)
    expect(stored?.mediaType).toBe(index.mediaType)
    for (const [platform, place] of Object.entries(platforms)) {
      const wanted = place === null ? undefined : childOf(imageAt(script, place))
      const found = childFor(stored, platform)
      expect({ reference, platform, found }).toEqual({ reference, platform, found: wanted })
      if (place !== null && registry.resolve !== undefined && !platform.includes(' ')) {
        expect(await registry.resolve(reference, platform)).toBe(wanted)
      }
    }
  }
  for (const reference of complete) await expectComplete(reference, registry)
}

/** Attestations that lead to an image of the index. */
function attestationsOf({ manifests }: StoredIndex): number {
  const digests = manifests.map(({ digest }) => digest)
  return manifests.filter(({ annotations = {} }) =>
    digests.includes(annotations['vnd.docker.reference.digest'] ?? ''),
  ).length
}

async function expectComplete(reference: string, registry: RegistryUnderTest) {
  const repository = reference.replace(/[:@][^/]*$/, '')
  const index = await registry.read(reference)
  for (const { digest } of index?.document.manifests ?? []) {
    const child = await registry.read(`${repository}@${digest}`)
    const { config, layers = [] } = child?.document ?? {}
    const own = layers.filter(({ urls = [] }) => urls.length === 0)
    for (const blob of [config, ...own]) {
      const there = await registry.hasBlob(repository, blob?.digest ?? '')
      expect({ digest, blob: blob?.digest, there }).toEqual({ digest, blob: blob?.digest, there: true })
    }
  }
}

/** @param place `amd64` in `app`, `team/web:arm64`, or one of OTHER. */
function imageAt({ repositories, others = {} }: Join, place: string): Image {
  const [, repository = '', tag = ''] = /^(.+):([^:/]+)$/.exec(place) ?? ['', 'app', place]
  const name = repository.replace(/^OTHER\//, '')
  const found = [repositories[name], others[name]]
    .flatMap((script) => script?.images ?? [])
    .find(({ tags = [] }) => tags.includes(tag))
  if (found === undefined) throw new Error(`the case has no image ${place}`)
  return imageOf(found)
}

/** The image itself, also of one that is attested. */
function childOf({ manifests }: Image): string | undefined {
  return manifests[0]?.descriptor.digest
}

function filled(text: string, script: Join, { name, other }: RegistryUnderTest): string {
  return text
    .replaceAll(/DIGEST\(([^)]+)\)/g, (_, place) => imageAt(script, place).root.descriptor.digest)
    .replaceAll('REGISTRY', name)
    .replaceAll('OTHER', other)
}

function expression(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.()[\]+*?]/g, '\\$&'))
}
