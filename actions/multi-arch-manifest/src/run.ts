/**
 * Joins images of several platforms under one tag. First everything is read and judged, then it is planned, and only
 * then written; a dry run ends with the plan.
 */
import { ActionError, type Edge, type Outcome } from '@aws-delivery-actions/host'
import { formatReference, type Repository } from '@aws-delivery-actions/oci'
import { type Ended, type Outputs, outcomeOf } from './conclusion.js'
import { checkPrograms, readBack } from './deep.js'
import { type Gathered, gather } from './gather.js'
import { guardAgainstShrinking } from './guards.js'
import { join } from './join.js'
import { goLive, type LiveEdge } from './live-edge.js'
import { hasWork, planFor } from './plan.js'
import { publish } from './publish.js'
import { type Inputs, type Question, questionFrom } from './question.js'
import { findSources } from './sources.js'
import { decideTags } from './tag-fates.js'
import { readTag, type TagState } from './tag-state.js'
import { tellingOf } from './telling.js'

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  const question = questionFrom(inputs)
  const live = await goLive(inputs, question, edge)
  try {
    return outcomeOf(await work(inputs, question, live), live)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    const { requests, changes } = live.registries
    return { verdict: 'unknown', error, outputs: { requests, changed: changes > 0 } }
  }
}

async function work(inputs: Inputs, question: Question, edge: LiveEdge): Promise<Ended> {
  announce(inputs, question, edge)
  tellAnnotations(question, edge)
  const roots = await findSources(question.sources, inputs.wait, edge)
  const found = await gather(roots, edge)
  const readAt = edge.clock.now()
  const states = await Promise.all(question.targets.map((target) => readTag(target, edge)))
  const kept = inputs.append ? await imagesOf(states[0], edge) : nothing
  const joined = join(found.images, [...found.attestations, ...kept.attestations], kept.images, {
    mediaType: inputs['media-type'],
    attestations: inputs.attestations,
    requireSame: inputs['require-same'],
    annotations: question.annotations,
    expected: question.expected,
  })
  for (const place of [...found.unused, ...kept.unused]) {
    edge.host.log.warn(`Left out, for no client could choose it: ${place}`)
  }
  for (const warning of joined.warnings) edge.host.log.warn(warning)
  for (const loss of guardAgainstShrinking(states, joined, inputs['allow-shrink'])) edge.host.log.warn(loss)
  if (inputs.verify === 'deep') await checkPrograms(joined, edge)
  const tags = await decideTags(states, joined.digest, inputs['on-immutable'], edge)
  const holding = await holdingByDigest(joined.digest, question, edge)
  const plan = planFor(joined, question.repositories, tags, holding)
  if (inputs['dry-run']) return { plan, set: [], kept: [], isDry: true }
  if (!hasWork(plan)) {
    if (inputs.verify === 'deep') await readBack(plan, [], edge)
    return { plan, set: [], kept: [], isDry: false }
  }
  const options = {
    onImmutable: inputs['on-immutable'],
    isVerified: inputs.verify !== 'off',
    withReferrers: inputs.referrers === 'copy',
  }
  const published = await publish(plan, readAt, options, edge)
  if (inputs.verify === 'deep') await readBack(plan, published.set, edge)
  return { plan, ...published, isDry: false }
}

const nothing: Gathered = { images: [], attestations: [], unused: [] }

/** Says before the first request what the login must be good for. A dry run only reads. */
function announce(inputs: Inputs, { sources, repositories }: Question, { registries }: LiveEdge): void {
  for (const { reference } of sources) registries.intend(reference, 'pull')
  for (const repository of repositories) registries.intend(repository, inputs['dry-run'] ? 'pull' : 'push')
}

function tellAnnotations({ annotations: { raised, placeless } }: Question, { host }: LiveEdge): void {
  if (raised > 0) {
    host.log.info(
      `Annotations meant for the images stand on the index, for images are not rewritten: ${raised}`,
    )
  }
  if (placeless > 0) {
    host.log.warn(`Left out, for a registry has no place for annotations of index-descriptor: ${placeless}`)
  }
}

/** Where no tag tells whether the index is there, its digest does. */
async function holdingByDigest(
  digest: string,
  { targets, repositories }: Question,
  { registries }: LiveEdge,
): Promise<readonly Repository[]> {
  if (targets.length > 0) return []
  const found = await Promise.all(
    repositories.map((repository) => {
      const reference = { ...repository, digest }
      return tellingOf(formatReference(reference))(() => registries.head(reference))
    }),
  )
  return repositories.filter((_, at) => found[at] !== undefined)
}

/** What the first tag holds. */
async function imagesOf(state: TagState | undefined, edge: LiveEdge): Promise<Gathered> {
  const fetched = state?.before?.fetched
  if (state === undefined || fetched === undefined) return nothing
  const { target } = state
  return await gather([{ text: formatReference(target), reference: target, said: undefined, fetched }], edge)
}
