/** What `verify: deep` looks at: the programs before anything is written, and the tags after. */
import { Refusal } from '@aws-delivery-actions/host'
import { findEntryPoint, fits, formatPlatform, formatReference, normalized } from '@aws-delivery-actions/oci'
import { confirm } from './confirm.js'
import { digestOfImage, type Joined, type Member } from './join.js'
import type { LiveEdge } from './live-edge.js'
import type { Plan, PlannedTag } from './plan.js'
import { tellingOf } from './telling.js'

/** @throws {Refusal} when an image starts a program that its platform cannot run. */
export async function checkPrograms({ members }: Joined, edge: LiveEdge): Promise<void> {
  await Promise.all(members.map((member) => checkProgram(member, edge)))
}

async function checkProgram({ image, platform }: Member, { registries, host }: LiveEdge): Promise<void> {
  const { content, config, source } = image
  const entryPoint = await tellingOf(source)(() =>
    findEntryPoint(content.manifest, config, (layer, read) => registries.readBlob(content.from, layer, read)),
  )
  const name = formatPlatform(platform)
  if (!entryPoint.found) {
    host.log.warn(`Whether ${source} holds a program for ${name} cannot be told: ${entryPoint.why}`)
    return
  }
  const { path, program } = entryPoint
  const built = `${program.kind === 'pe' ? 'Windows on ' : ''}${program.architecture}`
  if (fits(program, normalized(platform))) {
    host.log.info(`${source} starts ${path}, which is built for ${built}`)
    return
  }
  throw new Refusal(`${source} says it is ${name}, and starts ${path}, which is built for ${built}`, {
    mend: 'see that the build compiles for the platform of the image, and not for that of the machine it runs on',
  })
}

/** Every tag leads to the index, and every platform to its image, as a client would find them. */
export async function readBack(plan: Plan, set: readonly PlannedTag[], edge: LiveEdge): Promise<void> {
  const { digest, members } = plan.joined
  const holding = plan.tags.filter((tag) => tag.fate === 'stays' || set.includes(tag))
  await Promise.all(holding.map(({ target, before }) => confirm(target, digest, before?.digest, edge)))
  await Promise.all(
    plan.repositories.flatMap(({ repository }) =>
      members.map(({ image }) => {
        const child = { ...repository, digest: digestOfImage(image) }
        return tellingOf(formatReference(child))(() => confirm(child, child.digest, undefined, edge))
      }),
    ),
  )
}
