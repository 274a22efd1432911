/** What a program is built for, by its first bytes. Pure. */

export type Program =
  | {
      readonly kind: 'elf' | 'pe'
      /** As platforms are named; the number where it has no such name. */
      readonly architecture: string
    }
  /** A text that another program runs. */
  | { readonly kind: 'script'; readonly interpreter: string }
  | { readonly kind: 'unknown' }

/** So many bytes are enough to tell. */
export const headLength = 1024

export function programOf(head: Uint8Array): Program {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (head.length >= 20 && view.getUint32(0) === 0x7f454c46)
    return { kind: 'elf', architecture: elfArchitecture(view) }
  if (head.length >= 64 && view.getUint16(0) === 0x4d5a) return windowsProgram(view)
  const [, interpreter] =
    /^#![ \t]*([^ \t\r\n]+)/.exec(Buffer.from(head.subarray(0, 256)).toString('latin1')) ?? []
  return interpreter === undefined ? { kind: 'unknown' } : { kind: 'script', interpreter }
}

/** Whether a machine of that platform runs it. 32-bit x86 runs on amd64, and on Windows everywhere. */
export function fits(
  program: { readonly kind: 'elf' | 'pe'; readonly architecture: string },
  { os, architecture }: { readonly os: string; readonly architecture: string },
): boolean {
  if ((program.kind === 'pe') !== (os === 'windows')) return false
  if (program.architecture === '386')
    return architecture === 'amd64' || architecture === '386' || os === 'windows'
  return program.architecture === architecture
}

/** e_machine → 32 bit, 64 bit; each with its little-endian form where it differs. */
const elfMachines: Readonly<Record<number, readonly [string, string]>> = {
  3: ['386', '386'],
  8: ['mips', 'mips64'],
  20: ['ppc', 'ppc'],
  21: ['ppc64', 'ppc64'],
  22: ['s390', 's390x'],
  40: ['arm', 'arm'],
  62: ['amd64', 'amd64'],
  183: ['arm64', 'arm64'],
  243: ['riscv', 'riscv64'],
  258: ['loong32', 'loong64'],
}
const namedByOrder = ['mips', 'mips64', 'ppc64']

const peMachines: Readonly<Record<number, string>> = {
  332: '386',
  448: 'arm',
  450: 'arm',
  452: 'arm',
  20580: 'riscv64',
  25188: 'loong64',
  34404: 'amd64',
  43620: 'arm64',
}

function elfArchitecture(view: DataView): string {
  const isLittle = view.getUint8(5) !== 2
  const machine = view.getUint16(18, isLittle)
  const name = elfMachines[machine]?.[view.getUint8(4) === 2 ? 1 : 0]
  if (name === undefined) return `ELF machine ${machine}`
  return isLittle && namedByOrder.includes(name) ? `${name}le` : name
}

function windowsProgram(view: DataView): Program {
  const at = view.getUint32(0x3c, true)
  if (at + 6 > view.byteLength || view.getUint32(at) !== 0x50450000) return { kind: 'unknown' }
  const machine = view.getUint16(at + 4, true)
  return { kind: 'pe', architecture: peMachines[machine] ?? `PE machine ${machine}` }
}
