/** The first bytes of a program, as far as they tell what machine it is for. */

export type ProgramScript = {
  /** Where it lies in the image. Default `/hello`, on Windows `hello.exe`. */
  readonly path?: string
  /** The architecture that its header tells. Default: that of the image. */
  readonly architecture?: string
  /** Default: `pe` on Windows, else `elf`. A `script` has an interpreter of that kind beside it. */
  readonly kind?: 'elf' | 'pe' | 'script'
  /** A symbolic link leads to it, and the image names the link. */
  readonly link?: string
  /** Bytes before it in its layer. */
  readonly after?: number
}

/** e_machine, width in bits and, where a processor has both, the byte order. */
const elfMachines: Readonly<Record<string, { machine: number; bits: 32 | 64; big?: boolean }>> = {
  '386': { machine: 3, bits: 32 },
  amd64: { machine: 62, bits: 64 },
  arm: { machine: 40, bits: 32 },
  arm64: { machine: 183, bits: 64 },
  loong64: { machine: 258, bits: 64 },
  mips64le: { machine: 8, bits: 64 },
  ppc64le: { machine: 21, bits: 64 },
  riscv64: { machine: 243, bits: 64 },
  s390x: { machine: 22, bits: 64, big: true },
}

const peMachines: Readonly<Record<string, number>> = {
  '386': 0x14c,
  amd64: 0x8664,
  arm: 0x1c4,
  arm64: 0xaa64,
}

/** @throws {TypeError} for an architecture without such a number. */
export function elf(architecture: string): Buffer {
  const known = elfMachines[architecture]
  if (known === undefined) throw new TypeError(`No ELF machine: ${architecture}`)
  const { machine, bits, big = false } = known
  const header = Buffer.alloc(bits === 64 ? 64 : 52)
  header.write('\x7fELF', 'latin1')
  header.set([bits === 64 ? 2 : 1, big ? 2 : 1, 1], 4)
  const half = (value: number, at: number) =>
    big ? header.writeUInt16BE(value, at) : header.writeUInt16LE(value, at)
  half(2, 16)
  half(machine, 18)
  return header
}

/** @throws {TypeError} for an architecture without such a number. */
export function pe(architecture: string): Buffer {
  const machine = peMachines[architecture]
  if (machine === undefined) throw new TypeError(`No PE machine: ${architecture}`)
  const start = 128
  const header = Buffer.alloc(start + 24)
  header.write('MZ', 'latin1')
  header.writeUInt32LE(start, 60)
  header.write('PE\0\0', start, 'latin1')
  header.writeUInt16LE(machine, start + 4)
  return header
}
