/** A fleet of two images in production, one of them with log4j, and one that is not in production. */
import type { Scenario } from '@aws-delivery-actions/sandbox'
import { type Change, worldWith } from './world.js'

const digest = (letter: string) => `sha256:${letter.repeat(64)}`

const images = [
  { repository: 'api', tag: '', digest: digest('1'), tags: ['production'] },
  {
    repository: 'web',
    tag: '',
    digest: digest('2'),
    tags: ['production'],
    packages: [{ purl: 'pkg:npm/lodash@4.17.21' }],
  },
  { repository: 'web', tag: '', digest: digest('3'), tags: ['test'] },
]

export function fleet(inspector: Change['inspector'] = {}): Scenario {
  return worldWith({ inspector: { images, ...inspector } })
}
