/** The files of an image, as far as its layers have been read, the uppermost first. Pure. */
import type { TarEntry } from './tar.js'

export type FileView = {
  /** Entries of one layer; `endLayer` after the last. */
  add(entry: TarEntry): void
  endLayer(): void
  /** The beginning of the file that a path leads to; undefined while that is not known. */
  resolve(path: string): Uint8Array | undefined
}

const mostLinks = 40

/** @param ignoresCase As Windows does. */
export function fileView(ignoresCase: boolean): FileView {
  const files = new Map<string, TarEntry>()
  const hidden = new Set<string>()
  let hiding: string[] = []
  const keyOf = (path: string) => (ignoresCase ? path.toLowerCase() : path)

  function isHidden(path: string): boolean {
    for (let at = path.length; at >= 0; at = at === 0 ? -1 : path.lastIndexOf('/', at - 1)) {
      if (hidden.has(path.slice(0, at))) return true
    }
    return false
  }

  return {
    add(entry) {
      const key = keyOf(entry.path)
      const slash = key.lastIndexOf('/')
      const [folder, name] = [key.slice(0, Math.max(0, slash)), key.slice(slash + 1)]
      // What a whiteout takes away lies in layers below this one.
      if (name === '.wh..wh..opq') hiding.push(folder)
      else if (name.startsWith('.wh.'))
        hiding.push(folder === '' ? name.slice(4) : `${folder}/${name.slice(4)}`)
      else if (entry.kind !== 'other' && !files.has(key) && !isHidden(key)) {
        files.set(key, entry)
      }
    },
    endLayer() {
      for (const path of hiding) hidden.add(path)
      hiding = []
    },
    resolve(path) {
      let wanted = clean(path)
      for (let links = 0; links <= mostLinks; links++) {
        const found = firstKnown(wanted)
        if (found === undefined) return undefined
        const { entry, prefix, rest } = found
        if (entry.kind === 'file') return rest === '' ? entry.head : undefined
        const target = entry.target ?? ''
        const base = entry.isHardLink || target.startsWith('/') ? '' : prefix.replace(/[^/]*$/, '')
        wanted = clean(`${base}/${target}/${rest}`)
      }
      return undefined
    },
  }

  /** The shortest beginning of the path that is a file or a link. */
  function firstKnown(path: string): { entry: TarEntry; prefix: string; rest: string } | undefined {
    const parts = path.split('/')
    for (let count = 1; count <= parts.length; count++) {
      const prefix = parts.slice(0, count).join('/')
      const entry = files.get(keyOf(prefix))
      if (entry !== undefined) return { entry, prefix, rest: parts.slice(count).join('/') }
    }
    return undefined
  }
}

/** Without `.`, `..` and empty parts; above the root there is the root. */
function clean(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
