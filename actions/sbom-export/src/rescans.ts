/** Of which documents of a run a newer one of the same tools has taken the place. */
import type { Log } from '@aws-delivery-actions/host'
import { type FactsOfImage, supersedes } from '@aws-delivery-actions/sbom/tables'

const mostNamed = 20

type Scan = Pick<FactsOfImage, 'source' | 'contents' | 'image'> & { readonly name: string }

export class Rescans {
  readonly #byImage = new Map<string, Scan[]>()

  /** @param image What tells images apart. @param name Of the document. */
  add(image: string, name: string, facts: FactsOfImage): void {
    const { source, contents, image: told } = facts
    const scan = { name, image: told, ...(source && { source }), ...(contents && { contents }) }
    const known = this.#byImage.get(image)
    if (known === undefined) this.#byImage.set(image, [scan])
    else known.push(scan)
  }

  tell(log: Log): void {
    const lines = [...this.#byImage.values()].flatMap((scans) =>
      scans.flatMap((scan) => {
        const newer = scans.find((other) => supersedes(other, scan))
        return newer === undefined
          ? []
          : [`${scan.name}: left out, for ${newer.name} is newer and lists all of it`]
      }),
    )
    for (const line of lines.slice(0, mostNamed)) log.info(line, 'dim')
    if (lines.length > mostNamed) log.info(`and ${lines.length - mostNamed} more`, 'dim')
  }
}
