/** Makes images: manifests, configurations and layers from a few words. The same words give the same digests. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { empty, inToto, mediaTypes } from './media-types.js'
import { elf, type ProgramScript, pe } from './program.js'
import type { DocumentScript, ImageScript, IndexScript, SingleScript } from './script.js'
import { type TarEntry, tarOf } from './tarball.js'

export type Descriptor = {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly platform?: Platform
  readonly annotations?: Readonly<Record<string, string>>
  readonly urls?: readonly string[]
}

export type Platform = {
  readonly architecture: string
  readonly os: string
  readonly variant?: string
  readonly 'os.version'?: string
  readonly 'os.features'?: readonly string[]
}

export type Content = { readonly descriptor: Descriptor; readonly bytes: Buffer }

export type Image = {
  /** What stands in an index that holds it. */
  readonly entries: readonly Descriptor[]
  /** The manifest or index itself: last of the manifests. */
  readonly root: Content
  /** Children before those that hold them. */
  readonly manifests: readonly Content[]
  readonly blobs: readonly Content[]
}

export function imageOf(script: ImageScript): Image {
  if ('images' in script) return indexOf(script)
  if ('document' in script) return documentOf(script)
  return script.attested === true ? attestedImage(script) : singleImage(script)
}

export function digestOf(bytes: Buffer | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

function indexOf(script: IndexScript): Image {
  const children = script.images.map(imageOf)
  return holding(
    script,
    children,
    children.flatMap(({ entries }) => entries),
  )
}

/** An index of images that are made already. */
function holding(script: IndexScript, children: readonly Image[], entries: readonly Descriptor[]): Image {
  const { format = 'oci', annotations, said, subject } = script
  const mediaType = mediaTypes[format].index
  const root = json(mediaType, {
    schemaVersion: 2,
    mediaType,
    manifests: entries,
    ...(subject === undefined ? {} : { subject: subjectOf(subject) }),
    ...(annotations === undefined ? {} : { annotations }),
  })
  return {
    root,
    entries: [{ ...root.descriptor, ...said }],
    manifests: [...children.flatMap(({ manifests }) => manifests), root],
    blobs: children.flatMap(({ blobs }) => blobs),
  }
}

function documentOf({ mediaType, document, said }: DocumentScript): Image {
  const root = json(mediaType, document)
  return { root, entries: [{ ...root.descriptor, ...said }], manifests: [root], blobs: [emptyConfig] }
}

function singleImage(script: SingleScript): Image {
  const { format = 'oci', annotations, said, subject } = script
  const layers = layersOf(script)
  const platform = platformOf(script)
  const config = json(mediaTypes[format].config, configOf(script, platform, layers))
  const mediaType = mediaTypes[format].manifest
  const root = json(mediaType, {
    schemaVersion: 2,
    mediaType,
    config: config.descriptor,
    layers: layers.map(({ content }) => content.descriptor),
    ...(subject === undefined ? {} : { subject: subjectOf(subject) }),
    ...(annotations === undefined ? {} : { annotations }),
  })
  return {
    root,
    entries: [{ ...root.descriptor, platform, ...said }],
    manifests: [root],
    blobs: [config, ...layers.map(({ content }) => content)].filter(
      ({ descriptor }) => !descriptor.mediaType.match(/foreign|nondistributable/),
    ),
  }
}

/** What `docker buildx build --push` leaves with its default of one provenance attestation. */
function attestedImage(script: SingleScript): Image {
  const image = singleImage(script)
  const [entry] = image.entries
  const statement = json(inToto, {
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType: 'https://slsa.dev/provenance/v0.2',
    subject: [{ name: 'image', digest: { sha256: image.root.descriptor.digest.slice('sha256:'.length) } }],
    predicate: { buildType: 'https://mobyproject.org/buildkit@v1' },
  })
  const config = json(mediaTypes.oci.config, {
    architecture: 'unknown',
    os: 'unknown',
    config: {},
    rootfs: { type: 'layers', diff_ids: [statement.descriptor.digest] },
  })
  const predicate = { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v0.2' }
  const attestation = json(mediaTypes.oci.manifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.oci.manifest,
    config: config.descriptor,
    layers: [{ ...statement.descriptor, annotations: predicate }],
  })
  const attestationEntry: Descriptor = {
    ...attestation.descriptor,
    annotations: {
      'vnd.docker.reference.digest': image.root.descriptor.digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    },
    platform: { architecture: 'unknown', os: 'unknown' },
  }
  const index = holding({ images: [] }, [image], [...(entry ? [entry] : []), attestationEntry])
  return {
    ...index,
    manifests: [...image.manifests, attestation, index.root],
    blobs: [...image.blobs, statement, config],
  }
}

function platformOf({ platform, osVersion, osFeatures }: SingleScript): Platform {
  const [os = '', architecture = '', variant] = platform.split('/')
  return {
    architecture,
    os,
    ...(variant === undefined ? {} : { variant }),
    ...(osVersion === undefined ? {} : { 'os.version': osVersion }),
    ...(osFeatures === undefined ? {} : { 'os.features': osFeatures }),
  }
}

type Layer = { readonly content: Content; readonly diffId: string }

function configOf({ labels, program }: SingleScript, platform: Platform, layers: readonly Layer[]): object {
  return {
    created: '2026-01-01T00:00:00Z',
    ...platform,
    config: {
      ...(program === undefined ? {} : { Entrypoint: [program.link ?? programPath(program, platform.os)] }),
      Env: [platform.os === 'windows' ? 'PATH=C:\\Windows\\system32' : 'PATH=/usr/local/bin:/usr/bin:/bin'],
      ...(labels === undefined ? {} : { Labels: labels }),
    },
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: layers.map(() => ({ created: '2026-01-01T00:00:00Z', created_by: 'sandbox' })),
  }
}

function layersOf(script: SingleScript): Layer[] {
  const { platform, content = '', weight } = script
  const files: TarEntry[] = [
    { path: `${filesRoot(script)}platform.txt`, bytes: Buffer.from(`${platform} ${content}\n`) },
    ...programEntries(script),
  ]
  return [
    ...(script.foreignLayer === true ? [foreignLayer(script)] : []),
    layer(script, tarOf(files)),
    ...(weight === undefined
      ? []
      : [layer(script, tarOf([{ path: 'weight', bytes: noise(weight, platform) }]))]),
  ]
}

function layer({ format = 'oci', compression = 'gzip' }: SingleScript, tar: Buffer): Layer {
  const packed = compression === 'gzip' ? gzipSync(tar) : tar
  const mediaType = mediaTypes[format].layer
  const plain = mediaType.replace(/[+.]gzip$/, '')
  return { content: content(compression === 'gzip' ? mediaType : plain, packed), diffId: digestOf(tar) }
}

function foreignLayer({ format = 'oci', osVersion = '' }: SingleScript): Layer {
  const tar = tarOf([{ path: 'Files/base.txt', bytes: Buffer.from(osVersion) }])
  const { descriptor, bytes } = content(mediaTypes[format].foreignLayer, gzipSync(tar))
  const urls = [`https://mcr.example.com/v2/windows/blobs/${descriptor.digest}`]
  return { content: { descriptor: { ...descriptor, urls }, bytes }, diffId: digestOf(tar) }
}

function programEntries({ program, platform }: SingleScript): TarEntry[] {
  if (program === undefined) return []
  const [os = '', ownArchitecture = ''] = platform.split('/')
  const { architecture = ownArchitecture, kind = os === 'windows' ? 'pe' : 'elf', link, after } = program
  const root = os === 'windows' ? 'Files' : ''
  const path = `${root}${programPath(program, os)}`
  const binary = kind === 'pe' ? pe(architecture) : elf(architecture)
  const script = Buffer.from('#!/bin/sh\nexec hello\n')
  return [
    ...(after === undefined ? [] : [{ path: 'before', bytes: noise(after, platform) }]),
    ...(kind === 'script' ? [{ path: '/bin/sh', bytes: binary }] : []),
    { path, bytes: kind === 'script' ? script : binary },
    ...(link === undefined ? [] : [{ path: `${root}${link}`, target: programPath(program, os) }]),
  ]
}

function programPath({ path }: ProgramScript, os: string): string {
  return path ?? (os === 'windows' ? '/hello.exe' : '/hello')
}

function filesRoot({ platform }: SingleScript): string {
  return platform.startsWith('windows/') ? 'Files/' : ''
}

/** What looks random and is the same each time. */
function noise(size: number, seed: string): Buffer {
  const blocks: Buffer[] = []
  for (let length = 0; length < size; length += 32) {
    blocks.push(createHash('sha256').update(`${seed} ${length}`).digest())
  }
  return Buffer.concat(blocks).subarray(0, size)
}

function subjectOf(digest: string): Descriptor {
  return { mediaType: mediaTypes.oci.manifest, digest, size: 1 }
}

function json(mediaType: string, value: object): Content {
  return content(mediaType, Buffer.from(JSON.stringify(value)))
}

function content(mediaType: string, bytes: Buffer): Content {
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.length }, bytes }
}

/** The configuration of what is no image. */
const emptyConfig: Content = content(empty, Buffer.from('{}'))
