/** The suite of joins at a registry that no one here wrote, with skopeo as the judge of what a platform gets. */
import { afterAll, beforeAll, expect } from '@jest/globals'
import {
  type DockerRegistry,
  isWrite,
  startDockerRegistry,
} from '../../packages/tooling/src/docker-registry.js'
import { runInTerminal } from '../e2e/bundle.js'
import { describeJoins, type Join, type OpenRegistry, readJoins } from '../e2e/multi-arch-manifest/joins.js'
import { readerWith, split } from '../e2e/multi-arch-manifest/stored.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { parts } from './parts.js'
import { skopeoAt } from './skopeo.js'

const { paths, testWithParts } = parts('DOCKER_REGISTRY', 'SKOPEO')
const [program = '', judge = ''] = paths

let registry: DockerRegistry
let other: DockerRegistry
let cases = 0

beforeAll(async () => {
  if (program !== '')
    [registry, other] = (await Promise.all([0, 1].map(() => startDockerRegistry(program)))) as [
      DockerRegistry,
      DockerRegistry,
    ]
})

afterAll(() => Promise.all([registry?.stop(), other?.stop()]))

testWithParts(
  'every order of four sources is one digest, which is written once',
  async () => {
    const platforms = ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'windows/amd64']
    const images = platforms.map((platform, at) => ({
      tags: [`t${at}`],
      platform,
      osVersion: '10.0.20348.1',
    }))
    await registry.place({ orders: { images } })
    const digests = new Set<unknown>()
    let writes = 0
    for (const order of ordersOf(images.map(({ tags }) => `${registry.host}/orders:${tags[0]}`))) {
      await registry.requests()
      const { stdout } = await runInTerminal({
        action: 'multi-arch-manifest',
        args: [`--sources=${order.join(',')}`, `--tags=${registry.host}/orders:v1`, '--json'],
        cwd: temporaryFolder('orders'),
      })
      digests.add(JSON.parse(stdout).outputs.digest)
      writes += (await registry.requests()).filter(isWrite).length
    }
    expect({ digests: digests.size, writes }).toEqual({ digests: 1, writes: 1 })
  },
  90_000,
)

describeJoins(testWithParts, readJoins('joins.yaml'), openCase)

/** Each case has a namespace of its own. */
async function openCase(script: Join): ReturnType<OpenRegistry> {
  const namespace = `case-${++cases}`
  const prefixed = Object.entries(script.repositories).map(([name, one]) => [`${namespace}/${name}`, one])
  await registry.place(Object.fromEntries(prefixed))
  await other.place(script.others ?? {})
  const places = (reference: string) => {
    const isOther = reference.startsWith('OTHER/')
    const name = isOther ? reference.slice('OTHER/'.length) : `${namespace}/${reference}`
    const { host, ask } = isOther ? other : registry
    return { name, host, reader: readerWith(ask) }
  }
  return {
    name: `${registry.host}/${namespace}`,
    other: other.host,
    environment: {},
    isPlain: true,
    async traffic() {
      const logged = [...(await registry.requests()), ...(await other.requests())]
      return {
        requests: logged.length,
        writes: logged.filter(isWrite).length,
      }
    },
    read(reference) {
      const { name, reader } = places(reference)
      return reader.read(...split(name))
    },
    hasBlob(repository, digest) {
      const { name, reader } = places(repository)
      return reader.hasBlob(name, digest)
    },
    resolve(reference, platform) {
      const { name, host } = places(reference)
      return skopeoAt(judge).resolve(`${host}/${name}`, platform)
    },
    async stop() {},
  }
}

function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, at) => ordersOf(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))
}
