/** What the inputs ask for, checked before anything is sent. */
import { attempt, type InputsOf, throwTogether, UserError } from '@aws-delivery-actions/host'
import {
  type Annotations,
  FormProblem,
  formatRepository,
  isDigest,
  isSameRepository,
  isTag,
  type Platform,
  parseAnnotations,
  parsePlatform,
  parseReference,
  parseRepository,
  type Reference,
  type Repository,
} from '@aws-delivery-actions/oci'
import type { definition } from './definition.js'

export type Inputs = InputsOf<typeof definition>

export type Source = {
  /** As the user wrote it, without what is said of it. */
  readonly text: string
  readonly reference: Reference
  /** What the user says it holds. */
  readonly said: Platform | undefined
}

export type Target = Repository & { readonly tag: string }

export type Question = {
  readonly sources: readonly Source[]
  readonly targets: readonly Target[]
  /** The repository of `image`, else of the first tag. The login of the inputs is for its registry. */
  readonly home: Repository
  /** Where the index goes, that of the outputs first. Each has a target, unless there is none at all. */
  readonly repositories: readonly Repository[]
  readonly annotations: Annotations
  readonly expected: readonly Platform[]
}

/** @throws {UserError} with everything that is wrong. */
export function questionFrom(inputs: Inputs): Question {
  const problems: UserError[] = []
  const reading = <T>(read: () => T) => attempt(read, problems)
  const image = reading(() => imageFrom(inputs.image))
  const targets = inputs.tags.flatMap((text) => reading(() => targetFrom(text, image)) ?? [])
  const home = image ?? targets[0]
  const sources = inputs.sources.flatMap((text) => reading(() => sourceFrom(text, home, image)) ?? [])
  const expected = inputs['expect-platforms'].flatMap(
    (text) => reading(() => told('expect-platforms', text, () => parsePlatform(text))) ?? [],
  )
  const annotations = reading(() => annotationsFrom(inputs))
  problems.push(...contradictions(inputs))
  throwTogether(problems)
  if (home === undefined) {
    throw new UserError('It is not said where to publish', {
      expected: 'tags as full references, or the input image',
    })
  }
  return {
    sources,
    targets: targets.filter((target, at) => targets.findIndex((other) => isSameTarget(target, other)) === at),
    home: withoutTag(home),
    repositories: different(targets.length > 0 ? targets : [home]),
    annotations: annotations ?? parseAnnotations([]),
    expected,
  }
}

function imageFrom(text: string | undefined): Repository | undefined {
  return text === undefined ? undefined : told('image', text, () => parseRepository(text))
}

function targetFrom(text: string, image: Repository | undefined): Target {
  if (isTag(text)) {
    if (image !== undefined) return { ...withoutTag(image), tag: text }
    throw new UserError(
      `tags: ${JSON.stringify(text)} is a bare tag, and it is not said of which repository`,
      {
        expected: 'a full reference, or the input image',
        mend: `for example image: ghcr.io/acme/web, or tags: ghcr.io/acme/web:${text}`,
      },
    )
  }
  const { tag, digest, ...repository } = told('tags', text, () => parseReference(text))
  if (digest !== undefined) {
    throw new UserError(
      `tags: ${JSON.stringify(text)} has a digest, which is only known when the index is made`,
      {
        expected: 'registry/repository:tag',
      },
    )
  }
  if (tag === undefined) {
    if (/^[A-Za-z0-9_.-]{129,}$/.test(text)) {
      throw new UserError(`tags: ${JSON.stringify(text)} has ${text.length} characters`, {
        expected: '128 at most for a tag',
      })
    }
    throw new UserError(`tags: ${JSON.stringify(text)} has no tag`, {
      expected: 'registry/repository:tag',
      mend: `if latest is meant, write ${text}:latest`,
    })
  }
  return { ...repository, tag }
}

function sourceFrom(text: string, home: Repository | undefined, image: Repository | undefined): Source {
  const [, platformText, rest = text] = /^([^=@]*)=(.*)$/s.exec(text) ?? []
  const said =
    platformText === undefined ? undefined : told('sources', text, () => parsePlatform(platformText.trim()))
  const reference = told(
    'sources',
    text,
    () => sourceReference(rest.trim(), home, image),
    text.length - rest.length,
  )
  return { text: rest.trim(), reference, said }
}

/** @param image The repository that bare names could be tags of. */
function sourceReference(
  text: string,
  home: Repository | undefined,
  image: Repository | undefined,
): Reference {
  const digest = text.replace(/^@/, '')
  if (isDigest(digest)) {
    if (home !== undefined) return { ...withoutTag(home), digest }
    throw new FormProblem(
      'this is a bare digest, and it is not said of which repository',
      { at: 0, length: text.length },
      'registry/repository@sha256:…, or the input image',
    )
  }
  if (/^sha(256|512):/.test(text)) {
    throw new FormProblem(
      'the digest is not of the form that registries use',
      { at: 0, length: text.length },
      'sha256: and 64 hexadecimal digits in lower case',
    )
  }
  const reference = parseReference(text)
  // Docker Hub's own image of that name is hardly meant where the images of a repository are joined.
  if (image !== undefined && isTag(text) && reference.repository === `library/${text}`) {
    throw new FormProblem(
      'this is a bare tag, or an image of Docker Hub',
      { at: 0, length: text.length },
      `${formatRepository(image)}:${text}, or docker.io/library/${text}`,
    )
  }
  const isWhole = reference.tag !== undefined || reference.digest !== undefined
  return isWhole ? reference : { ...reference, tag: 'latest' }
}

function annotationsFrom({ annotations }: Inputs): Annotations {
  for (const line of annotations) told('annotations', line, () => parseAnnotations([line]))
  return parseAnnotations(annotations)
}

function contradictions(inputs: Inputs): readonly UserError[] {
  const isLogin = inputs['registry-username'] !== undefined
  const problems: UserError[] = []
  if (inputs['media-type'] === 'docker' && inputs.annotations.length > 0) {
    problems.push(
      new UserError('A Docker manifest list can hold no annotations', {
        where: 'media-type',
        expected: 'media-type: auto or oci where there are annotations',
      }),
    )
  }
  if (isLogin !== (inputs['registry-password'] !== undefined)) {
    problems.push(
      new UserError(`${isLogin ? 'registry-password' : 'registry-username'} is missing`, {
        expected: 'both of registry-username and registry-password, or none',
      }),
    )
  }
  if (inputs.append && inputs.tags.length === 0) {
    problems.push(new UserError('append needs a tag whose images stay', { expected: 'the input tags' }))
  }
  return problems
}

/** A problem with a part of a text, with the place marked. */
function told<T>(input: string, text: string, read: () => T, offset = 0): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof FormProblem)) throw error
    throw new UserError(error.message, {
      where: `${input}, character ${offset + error.at + 1}`,
      picture: [`  ${text}`, `  ${' '.repeat(offset + error.at)}${'^'.repeat(error.length)}`],
      expected: error.expected,
    })
  }
}

function different(repositories: readonly Repository[]): readonly Repository[] {
  return repositories
    .map(withoutTag)
    .filter((one, at, all) => all.findIndex((other) => isSameRepository(one, other)) === at)
}

function withoutTag({ registry, repository }: Repository): Repository {
  return { registry, repository }
}

function isSameTarget(one: Target, other: Target): boolean {
  return isSameRepository(one, other) && one.tag === other.tag
}
