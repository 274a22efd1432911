/** A tar archive in memory, the same bytes each time. */

export type TarEntry = { readonly path: string; readonly bytes: Buffer; readonly mode?: number } | TarLink

/** A symbolic link. */
export type TarLink = { readonly path: string; readonly target: string }

const block = 512

export function tarOf(entries: readonly TarEntry[]): Buffer {
  const records = entries.flatMap((entry) => {
    const bytes = 'bytes' in entry ? entry.bytes : Buffer.alloc(0)
    return [headerOf(entry, bytes.length), bytes, Buffer.alloc(-bytes.length & (block - 1))]
  })
  return Buffer.concat([...records, Buffer.alloc(2 * block)])
}

function headerOf(entry: TarEntry, size: number): Buffer {
  const header = Buffer.alloc(block)
  const octal = (value: number, at: number, length: number) =>
    header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1')
  header.write(entry.path.replace(/^\//, ''), 0, 100, 'utf8')
  octal('bytes' in entry ? (entry.mode ?? 0o755) : 0o777, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(size, 124, 12)
  octal(0, 136, 12)
  header.write('        ', 148, 'latin1')
  header.write('bytes' in entry ? '0' : '2', 156, 'latin1')
  if ('target' in entry) header.write(entry.target, 157, 100, 'utf8')
  header.write('ustar\0' + '00', 257, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}
