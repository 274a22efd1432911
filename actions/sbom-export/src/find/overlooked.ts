/** What an answer leaves out, so that "no match" is not taken for more than it is. */
import { fullVersionOf, type Near, type Notice } from '@aws-delivery-actions/sbom/tables'
import { counted } from '../counted.js'
import { nearMissNotices } from '../near-miss-notices.js'

export type Overlooked = Required<Notice> & { inWords(): readonly string[] }

export function collectOverlooked(): Overlooked {
  const near: Near[] = []
  const images = new Map<string, boolean>()
  return {
    near: (one) => void near.push(one),
    told: (sha, isTold) => void images.set(sha, isTold || images.get(sha) === true),
    inWords: () => [
      ...nearMissNotices(
        near.map(({ image, miss, ...found }) => ({
          image: image.sha,
          name: `${found.package.package} ${fullVersionOf(found.package)}`.trim(),
          miss,
        })),
      ),
      ...untoldNotice(images),
    ],
  }
}

/** No vulnerability may mean that there is none, or that nobody looked. */
function untoldNotice(images: ReadonlyMap<string, boolean>): readonly string[] {
  const untold = [...images.values()].filter((isTold) => !isTold).length
  if (untold === 0) return []
  const of =
    untold === images.size ? counted(untold, 'image') : `${untold} of ${counted(images.size, 'image')}`
  return [`No vulnerability is told of ${of}: there is none, or nobody looked. Ask for the package instead`]
}
