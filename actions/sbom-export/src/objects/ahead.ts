/** Reads small objects before they are asked for: most of the time of a small download is the way to it and back. */
import type { SbomSource } from '@aws-delivery-actions/sbom/read'

export type SizedObject = { readonly uri: string; readonly size: number }

/** Objects read ahead at a time, and how large one may be. 32 MiB are in memory at most. */
const width = 8
const largest = 4 * 1024 * 1024

type Read = Promise<readonly Uint8Array[]>

/** One source for each object, in their order, which is the order that they are expected to be opened in. */
export function readAhead(
  objects: readonly SizedObject[],
  open: (uri: string) => AsyncIterable<Uint8Array>,
): readonly SbomSource[] {
  const ahead = new Map<number, Read>()
  let begun = 0

  function begin(until: number): void {
    for (; begun < Math.min(until, objects.length); begun++) {
      const object = objects[begun]
      if (object === undefined || object.size > largest) continue
      const read = wholeOf(open(object.uri))
      // Whoever opens it meets the failure.
      read.catch(() => {})
      ahead.set(begun, read)
    }
  }

  return objects.map(({ uri }, index) => ({
    name: uri,
    async *open() {
      begin(index + width)
      const read = ahead.get(index)
      ahead.delete(index)
      if (read === undefined) yield* open(uri)
      else yield* await read
    },
  }))
}

async function wholeOf(bytes: AsyncIterable<Uint8Array>): Read {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return chunks
}
