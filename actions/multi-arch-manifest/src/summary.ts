/** The page of a run: the platforms, the tags before and after, how to pull. */

import { formatPlatform, formatReference, formatRepository, sizeOf } from '@aws-delivery-actions/oci'
import { markdown } from '@aws-delivery-actions/report'
import type { Ended } from './conclusion.js'
import { digestOfImage, type Member } from './join.js'
import type { PlannedTag } from './plan.js'

export function summaryOf(ended: Ended): string[] {
  const { plan, isDry } = ended
  const { digest, mediaType, members } = plan.joined
  const [first] = plan.repositories
  return [
    ...(isDry ? ['**Dry run**: nothing was written.'] : []),
    markdown.table(
      ['Platform', 'Source', 'Digest', 'Size', 'Revision', 'Attestations'],
      members.map(memberCells),
    ),
    ...(plan.tags.length === 0
      ? []
      : [
          markdown.table(
            ['Tag', 'Before', 'After'],
            plan.tags.map((tag) => tagCells(tag, ended)),
          ),
        ]),
    `Index ${markdown.code(digest)} (${markdown.code(mediaType)})`,
    ...(first === undefined
      ? []
      : [markdown.codeBlock([`docker pull ${pullName(ended, formatRepository(first.repository))}`], 'sh')]),
  ]
}

function memberCells({ image, platform, attestations }: Member): string[] {
  return [
    markdown.code(formatPlatform(platform)),
    markdown.code(image.source),
    markdown.code(short(digestOfImage(image))),
    sizeInWords(sizeOf(image.content.manifest)),
    image.revision === undefined ? '' : markdown.code(image.revision.slice(0, 40)),
    attestations.length === 0 ? '' : String(attestations.length),
  ]
}

function tagCells(tag: PlannedTag, { plan, set, kept, isDry }: Ended): string[] {
  const { target, before, fate } = tag
  const isKept = fate === 'kept' || kept.includes(tag)
  const after = isKept
    ? 'immutable, left as it is'
    : fate === 'stays'
      ? 'the same'
      : isDry || set.includes(tag)
        ? markdown.code(short(plan.joined.digest))
        : 'not set'
  return [
    markdown.code(formatReference(target)),
    before === undefined ? 'not there' : markdown.code(short(before.digest)),
    after,
  ]
}

/** A tag is what people pull; without one it is the digest. */
function pullName({ plan, set, isDry }: Ended, repository: string): string {
  const tag = plan.tags.find(
    (one) => one.fate === 'stays' || set.includes(one) || (isDry && one.fate !== 'kept'),
  )
  return tag === undefined ? `${repository}@${plan.joined.digest}` : formatReference(tag.target)
}

function short(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12)
}

function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const units = ['kB', 'MB', 'GB', 'TB']
  const step = Math.min(Math.floor(Math.log10(bytes) / 3), units.length)
  return `${(bytes / 1000 ** step).toFixed(1)} ${units[step - 1]}`
}
