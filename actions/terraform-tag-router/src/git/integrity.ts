/** Whether the tag is what it seems: there, at the commit that is checked out, never moved, annotated. Pure. */
import { type Finding, unclear, unsound, wholeClone } from './finding.js'
import type { Undecided } from './git.js'
import type { RemoteTags } from './remote.js'
import type { TagFacts, TagObject } from './repository.js'

export type Evidence = {
  readonly facts: TagFacts
  /** Not there when the clone has no remote. */
  readonly remote: RemoteTags | Undecided | undefined
  /** What the event says that started the run: that the tag was there before. */
  readonly movedByEvent: boolean
  /** What kept the tag from being fetched as it is. */
  readonly repair: Undecided | undefined
}

export type IntegrityRules = {
  readonly annotated: boolean
  /** E-mail addresses; everybody's when there is none. */
  readonly taggers: readonly string[]
}

export function integrityOf(name: string, evidence: Evidence, rules: IntegrityRules): readonly Finding[] {
  const { tag, head, shallow } = evidence.facts
  if (tag === undefined) return [missing(name, shallow)]
  if (tag.commit === undefined) {
    const mend = 'delete it, and tag the commit that is to be deployed with git tag -a'
    return [unsound(`the tag ${name} points at no commit`, mend)]
  }
  return [
    checkedOut(name, tag.commit, head),
    moved(name, tag, evidence),
    annotated(name, tag, evidence, rules),
    renamed(name, tag),
    tagger(name, tag, rules),
  ].filter((finding) => finding !== undefined)
}

function missing(name: string, shallow: boolean): Finding {
  if (!shallow) return unsound(`the tag ${name} does not exist in this repository`)
  return unclear(`the tag ${name} is not in this shallow clone, which may have left it out`, wholeClone)
}

function checkedOut(name: string, commit: string, head: string | undefined): Finding | undefined {
  if (head === undefined) return unclear(`the tag ${name} cannot be compared: no commit is checked out`)
  if (commit === head) return undefined
  return unsound(
    `the tag ${name} points at ${short(commit)}, and ${short(head)} is checked out`,
    `check out the tag: git checkout refs/tags/${name}`,
  )
}

/** A flattened tag has another hash than the annotated one it was made of, and the same commit. */
function moved(name: string, tag: TagObject, { remote, movedByEvent }: Evidence): Finding | undefined {
  const again = 'tag a new version; a tag that was used is left where it is'
  if (movedByEvent) return unsound(`the tag ${name} was there before, and was moved by this push`, again)
  if (remote === undefined) return undefined
  if ('undecided' in remote) {
    const { undecided, mend } = remote
    return unclear(
      `whether the tag ${name} was moved cannot be told: ${undecided}`,
      mend ?? 'let this step reach origin: it runs git ls-remote',
    )
  }
  const there = remote.get(name)
  if (there === undefined)
    return unsound(`the tag ${name} is not at origin: it was deleted there, or never pushed`)
  if (there.commit !== tag.commit && tag.commit !== undefined)
    return unsound(
      `the tag ${name} was moved: it points at ${short(there.commit)} at origin, and at ${short(tag.commit)} here`,
      again,
    )
  if (tag.annotation !== undefined && there.id !== tag.id)
    return unsound(
      `the tag ${name} was made anew: it is ${short(there.id)} at origin, and ${short(tag.id)} here`,
      again,
    )
  return undefined
}

function annotated(
  name: string,
  tag: TagObject,
  { repair, remote }: Evidence,
  rules: IntegrityRules,
): Finding | undefined {
  if (!rules.annotated || tag.annotation !== undefined) return undefined
  if (repair !== undefined)
    return unclear(
      `the tag ${name} was flattened by the checkout, and cannot be fetched as it is: ${repair.undecided}`,
      repair.mend,
    )
  if (remote !== undefined && 'undecided' in remote) {
    const story = `the tag ${name} is lightweight here, and whether a checkout flattened it cannot be told`
    return unclear(`${story}: ${remote.undecided}`, remote.mend)
  }
  return unsound(
    `the tag ${name} is lightweight: it has no tagger, date or message`,
    `create it with git tag -a`,
  )
}

/** A good signature says nothing of the reference: another tag's object could be put under this name. */
function renamed(name: string, { annotation }: TagObject): Finding | undefined {
  if (annotation === undefined || annotation.name === name) return undefined
  return unsound(
    `the tag ${name} was made as ${JSON.stringify(annotation.name.slice(0, 200))} and put under this name`,
  )
}

function tagger(name: string, { annotation }: TagObject, { taggers }: IntegrityRules): Finding | undefined {
  if (taggers.length === 0) return undefined
  if (annotation === undefined)
    return unsound(
      `the tag ${name} is lightweight, and does not say who made it`,
      'create it with git tag -a',
    )
  return strangerIn(name, annotation.tagger, taggers)
}

/** @param person The tagger, or who signed. */
export function strangerIn(name: string, person: string, taggers: readonly string[]): Finding | undefined {
  if (taggers.length === 0 || taggers.some((one) => one.toLowerCase() === person.toLowerCase()))
    return undefined
  return unsound(
    `the tag ${name} was made by ${JSON.stringify(person.slice(0, 200))}, who is not among the taggers`,
  )
}

export function short(commit: string): string {
  return commit.slice(0, 12)
}
