/** How images are joined under tags with each tool, as its documentation says. */
import { join } from 'node:path'

export type Order = {
  readonly sources: readonly OrderedSource[]
  /** Full references. */
  readonly tags: readonly string[]
  /** Guards that have to be asked for; only ours has them. */
  readonly flags?: readonly string[]
}

export type OrderedSource = {
  readonly reference: string
  /** What the user says that it is: `linux/arm64`. */
  readonly said?: string
}

export type Command = {
  readonly file: string
  readonly args: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

export type Joiner = {
  readonly name: string
  /** One after the other; the first that fails ends it. */
  commands(order: Order): readonly Command[]
}

/** The paths of those that could be had. */
export type Programs = { readonly [name in 'crane' | 'regctl' | 'buildah']?: string }

/** @param folder For what a tool keeps between two commands. */
export function joiners(root: string, programs: Programs, folder: string): readonly Joiner[] {
  return [
    ours(root),
    ...(programs.crane === undefined ? [] : [crane(programs.crane)]),
    ...(programs.regctl === undefined ? [] : [regctl(programs.regctl, folder)]),
    ...(programs.buildah === undefined ? [] : [buildah(programs.buildah, folder)]),
  ]
}

function ours(root: string): Joiner {
  const bundle = join(root, 'dist/multi-arch-manifest/index.js')
  return {
    name: 'multi-arch-manifest',
    commands({ sources, tags, flags = [] }) {
      const named = sources.map(({ reference, said }) =>
        said === undefined ? reference : `${said}=${reference}`,
      )
      const args = [bundle, `--sources=${named.join(',')}`, `--tags=${tags.join(',')}`, ...flags]
      return [{ file: process.execPath, args }]
    },
  }
}

/** It takes the platform from the image and cannot be told one. */
function crane(file: string): Joiner {
  return {
    name: 'crane',
    commands({ sources, tags: [tag = '', ...others] }) {
      const manifests = sources.flatMap(({ reference }) => ['-m', reference])
      return [
        { file, args: ['index', 'append', ...manifests, '-t', tag] },
        ...others.map((other) => ({
          file,
          args: isBeside(other, tag) ? ['tag', tag, tagOf(other)] : ['copy', tag, other],
        })),
      ]
    },
  }
}

function isBeside(one: string, other: string): boolean {
  return one.slice(0, one.lastIndexOf(':')) === other.slice(0, other.lastIndexOf(':'))
}

function tagOf(reference: string): string {
  return reference.slice(reference.lastIndexOf(':') + 1)
}

function regctl(file: string, folder: string): Joiner {
  return {
    name: 'regctl',
    commands({ sources, tags: [tag = '', ...others] }) {
      const environment = { REGCTL_CONFIG: join(folder, 'regctl.json') }
      const hosts = new Set([tag, ...others].map((reference) => reference.split('/')[0]))
      const plain = [...hosts].flatMap((host) => ['--host', `reg=${host},tls=disabled`])
      const made = sources.some(({ said }) => said !== undefined)
        ? sources.map(({ reference, said = '' }, at) => [
            ...['index', at === 0 ? 'create' : 'add', tag, '--ref', reference],
            ...['--desc-platform', said],
          ])
        : [['index', 'create', tag, ...sources.flatMap(({ reference }) => ['--ref', reference])]]
      const copied = others.map((other) => ['image', 'copy', tag, other])
      return [...made, ...copied].map((args) => ({ file, args: [...args, ...plain], environment }))
    },
  }
}

function buildah(file: string, folder: string): Joiner {
  let lists = 0
  return {
    name: 'buildah',
    commands({ sources, tags }) {
      const store = [
        '--root',
        join(folder, 'store'),
        '--runroot',
        join(folder, 'run'),
        '--storage-driver',
        'vfs',
      ]
      const list = `list-${++lists}`
      const environment = { BUILDAH_ISOLATION: 'chroot' }
      const added = sources.map(({ reference, said }) => {
        const [os, architecture] = said?.split('/') ?? []
        const told =
          os === undefined || architecture === undefined ? [] : ['--os', os, '--arch', architecture]
        return ['add', '--all', '--tls-verify=false', ...told, list, `docker://${reference}`]
      })
      const pushed = tags.map((tag) => [
        ...['push', '--all', '--format=oci', '--tls-verify=false', list, `docker://${tag}`],
      ])
      return [['create', list], ...added, ...pushed].map((args) => ({
        file,
        args: [...store, 'manifest', ...args],
        environment,
      }))
    },
  }
}
