/** Which images of the baseline were taken as base images, so that what they have excuses problems. */
import { counted } from '../counted.js'
import { type ImageFacts, nameOfImage } from './facts.js'

/** By the name of the base image, the names of the images that stand on it. */
export type BaseImages = Map<string, Set<string>>

export function takenAsBase(bases: BaseImages, base: ImageFacts, image: ImageFacts): void {
  const name = nameOfImage(base)
  bases.set(name, (bases.get(name) ?? new Set()).add(nameOfImage(image)))
}

/** More are only counted. */
const mostNamed = 5

export function baseImagesInWords(bases: BaseImages): readonly string[] {
  const all = [...bases].sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
  const more = all.length - mostNamed
  return [
    ...all
      .slice(0, mostNamed)
      .map(([name, images]) => `${name} is taken as the base image of ${named(images)}`),
    ...(more > 0 ? [`${counted(more, 'more image is', 'more images are')} taken as base images`] : []),
  ]
}

function named(images: ReadonlySet<string>): string {
  const [first = '', ...others] = [...images].sort()
  return others.length === 0 ? first : `${first} and of ${counted(others.length, 'other image')}`
}
