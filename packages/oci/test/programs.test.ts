import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import {
  type Descriptor,
  findEntryPoint,
  fits,
  type ImageConfig,
  mediaTypes,
} from '@aws-delivery-actions/oci'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

type File = {
  readonly path: string
  readonly body?: Uint8Array
  readonly type?: string
  readonly target?: string
}

function elf(machine: number, bits = 2, order = 1): Uint8Array {
  const head = Buffer.alloc(64)
  head.write('\x7fELF', 'latin1')
  head.set([bits, order], 4)
  if (order === 2) head.writeUInt16BE(machine, 18)
  else head.writeUInt16LE(machine, 18)
  return head
}

function tar(files: readonly File[]): Buffer {
  const blocks = files.flatMap(({ path, body = new Uint8Array(), type = '0', target = '' }) => {
    const header = Buffer.alloc(512)
    header.write(path.slice(0, 100))
    header.write('0000755\0', 100)
    header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124)
    header.write('        ', 148)
    header.write(type, 156)
    header.write(target, 157)
    header.write('ustar\x0000', 257)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return [header, Buffer.from(body), Buffer.alloc((512 - (body.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

const config = (entrypoint: readonly string[], more: Partial<ImageConfig> = {}): ImageConfig => ({
  platform: { os: 'linux', architecture: 'arm64' },
  labels: new Map(),
  entrypoint,
  command: [],
  environment: ['PATH=/usr/local/bin:/usr/bin:/bin'],
  workingDirectory: '/srv',
  ...more,
})

/** @param layers From the lowest to the uppermost. */
async function look(layers: readonly (readonly File[] | Buffer)[], run: ImageConfig) {
  const packed = layers.map((layer) => (Buffer.isBuffer(layer) ? layer : gzipSync(tar(layer))))
  const descriptors = packed.map(
    (bytes): Descriptor => ({
      mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      size: bytes.length,
      annotations: new Map(),
    }),
  )
  const manifest = {
    kind: 'image',
    mediaType: mediaTypes.ociManifest,
    config: descriptors[0] as Descriptor,
    layers: descriptors,
    annotations: new Map(),
  } as const
  return await findEntryPoint(manifest, run, async (layer, read) =>
    read(Readable.from([packed[descriptors.indexOf(layer)] as Buffer])),
  )
}

const arm = elf(183)
const amd = elf(62)

describe('the entry point is found', () => {
  test.each([
    ['as it is named', [[{ path: 'app', body: arm }]], ['/app'], 'arm64'],
    ['below ./', [[{ path: './app', body: arm }]], ['/app'], 'arm64'],
    [
      'in the uppermost layer',
      [[{ path: 'app', body: amd }], [{ path: 'app', body: arm }]],
      ['/app'],
      'arm64',
    ],
    ['on the path', [[{ path: 'usr/bin/app', body: arm }]], ['app'], 'arm64'],
    [
      'in the first folder of the path, though a later one is in a layer above',
      [[{ path: 'usr/local/bin/app', body: arm }], [{ path: 'usr/bin/app', body: amd }]],
      ['app'],
      'arm64',
    ],
    ['in the working directory', [[{ path: 'srv/bin/app', body: arm }]], ['./bin/app'], 'arm64'],
    [
      'behind a link',
      [[{ path: 'x/real', body: arm }], [{ path: 'app', type: '2', target: 'x/real' }]],
      ['/app'],
      'arm64',
    ],
    [
      'behind a link of its folder',
      [[{ path: 'usr/bin/sh', body: arm }], [{ path: 'bin', type: '2', target: 'usr/bin' }]],
      ['/bin/sh'],
      'arm64',
    ],
    [
      'behind a hard link',
      [
        [
          { path: 'a/real', body: arm },
          { path: 'app', type: '1', target: 'a/real' },
        ],
      ],
      ['/app'],
      'arm64',
    ],
    [
      'behind a script',
      [[{ path: 'bin/sh', body: arm }], [{ path: 'run', body: Buffer.from('#! /bin/sh -e\n') }]],
      ['/run'],
      'arm64',
    ],
    [
      'with a long name',
      [
        [
          { path: 'L', type: 'L', body: Buffer.from(`${'d/'.repeat(80)}app\0`) },
          { path: 'cut', body: arm },
        ],
      ],
      [`/${'d/'.repeat(80)}app`],
      'arm64',
    ],
    ['big-endian', [[{ path: 'app', body: elf(22, 2, 2) }]], ['/app'], 's390x'],
    ['little-endian', [[{ path: 'app', body: elf(21) }]], ['/app'], 'ppc64le'],
    ['of 32 bits', [[{ path: 'app', body: elf(3, 1) }]], ['/app'], '386'],
  ] as const)('%s', async (_, layers, entrypoint, architecture) => {
    expect(await look(layers, config(entrypoint))).toMatchObject({
      found: true,
      program: { kind: 'elf', architecture },
    })
  })

  test('not where a whiteout took it away', async () => {
    const below = [{ path: 'bin/app', body: amd }]
    const other = [{ path: 'usr/bin/app', body: arm }]
    const hidden = [{ path: 'bin/.wh.app' }, { path: 'bin/b' }]
    const opaque = [{ path: 'bin/.wh..wh..opq' }, { path: 'bin/b' }]
    for (const whiteout of [hidden, opaque]) {
      const run = config(['app'], { environment: ['PATH=/bin:/usr/bin'] })
      expect(await look([other, below, whiteout], run)).toMatchObject({ program: { architecture: 'arm64' } })
    }
    expect(await look([below, [{ path: '.wh.bin' }]], config(['/bin/app']))).toMatchObject({ found: false })
  })

  test.each([
    ['nothing to start', [[]], config([])],
    ['no such file', [[{ path: 'other', body: arm }]], config(['/app'])],
    [
      'a circle of links',
      [
        [
          { path: 'app', type: '2', target: 'b' },
          { path: 'b', type: '2', target: 'app' },
        ],
      ],
      config(['/app']),
    ],
    ['no program', [[{ path: 'app', body: Buffer.from('text') }]], config(['/app'])],
    ['no archive', [gzipSync(Buffer.alloc(2048, 7))], config(['/app'])],
    ['nothing that unpacks', [Buffer.from('not gzip')], config(['/app'])],
    ['a script that runs itself', [[{ path: 'app', body: Buffer.from('#!/app\n') }]], config(['/app'])],
  ] as const)('is told as unknown: %s', async (_, layers, run) => {
    expect(await look(layers, run)).toMatchObject({ found: false })
  })

  test('or unknown in any bytes whatever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.boolean(), async (bytes, packed) => {
        const layer = Buffer.from(packed ? gzipSync(bytes) : bytes)
        expect(await look([layer], config(['/app']))).toMatchObject({ found: false })
      }),
    )
  })
})

test.each([
  ['elf', 'arm64', 'linux', 'arm64', true],
  ['elf', 'amd64', 'linux', 'arm64', false],
  ['elf', '386', 'linux', 'amd64', true],
  ['elf', 'arm', 'linux', 'arm64', false],
  ['pe', '386', 'windows', 'arm64', true],
  ['pe', 'amd64', 'windows', 'arm64', false],
  ['pe', 'amd64', 'linux', 'amd64', false],
  ['elf', 'amd64', 'windows', 'amd64', false],
] as const)('%s for %s on %s/%s: %s', (kind, architecture, os, platform, expected) => {
  expect(fits({ kind, architecture }, { os, architecture: platform })).toBe(expected)
})
