/** What git vouches for, asked in one place, and what comes of what it does not. */
import { type Environment, Refusal, ServiceFailure } from '@aws-delivery-actions/host'
import type { Place } from '../config/levels.js'
import type { Rules } from '../config/rules.js'
import type { Tag } from '../tag/tag.js'
import { movedByEvent } from './event.js'
import { type Finding, unclear, unsound, wholeClone } from './finding.js'
import type { Undecided } from './git.js'
import { historyOf, orderOf, previousVersion, promotionOf } from './history.js'
import { type Evidence, integrityOf, strangerIn } from './integrity.js'
import { type Remote, type RemoteTags, remoteOf } from './remote.js'
import type { Annotation, Repository, TagFacts } from './repository.js'
import type { Verifier } from './signature.js'

export type Upheld = {
  /** The commit that the tag points at, when git knows it. */
  readonly commit?: string | undefined
  readonly previousVersion?: string | undefined
  readonly warnings: readonly string[]
  /** What was seen and is well, for the log. */
  readonly notes: readonly string[]
}

export type Upholding = {
  readonly repository: Repository
  readonly rules: Rules
  readonly environment: Environment
  readonly token: string | undefined
  readonly verify: Verifier
}

type Judgement = Omit<Upheld, 'warnings'> & { readonly findings: readonly Finding[] }

/** @throws {Refusal | ServiceFailure} when a check that is required does not hold or cannot be decided. */
export async function upholdTag(tag: Tag, place: Place, upholding: Upholding): Promise<Upheld> {
  const { findings, ...upheld } = await judge(tag, place, upholding)
  const inWords = findings.map(({ reason, mend }) => (mend === undefined ? reason : `${reason} (${mend})`))
  const changed = await changesInWords(upholding)
  if (upholding.rules.value('git-checks', place) !== 'require')
    return { ...upheld, warnings: [...inWords, ...changed] }
  // What is wrong outweighs what is not known.
  const gravest = findings.find(({ verdict }) => verdict === 'unsound') ?? findings[0]
  if (gravest === undefined) return { ...upheld, warnings: changed }
  const others = findings.filter((finding) => finding !== gravest).map(({ reason }) => `- also: ${reason}`)
  const story = { where: 'git-checks', mend: gravest.mend, picture: others }
  throw gravest.verdict === 'unsound'
    ? new Refusal(gravest.reason, story)
    : new ServiceFailure(gravest.reason, story)
}

const mostNamed = 3

/** A pipeline may well write files of its own, so that these stop no run. */
async function changesInWords({ repository, rules }: Upholding): Promise<readonly string[]> {
  const generated = `/${rules.value('output-dir', {}).replace(/^(?:\.\/)+|\/+$/g, '')}/`
  const paths = (await repository.uncommitted()).filter((path) => !`/${path}`.includes(generated))
  if (paths.length === 0) return []
  const named = paths.slice(0, mostNamed).map((path) => JSON.stringify(path))
  const rest = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : ''
  return [`what Terraform will read is not what is tagged: not committed are ${named.join(', ')}${rest}`]
}

async function judge(tag: Tag, place: Place, upholding: Upholding): Promise<Judgement> {
  const { repository, rules, environment, token } = upholding
  const first = await repository.inspect(tag.name)
  if ('undecided' in first) {
    const { undecided, mend } = first
    return { findings: [unclear(`the tag ${tag.name} cannot be looked up: ${undecided}`, mend)], notes: [] }
  }
  const remote = await remoteOf(repository.git, token, environment)
  const remoteTags = await remote?.tags()
  const repaired = await repairTag(tag.name, first, { remote, remoteTags, repository })
  const evidence: Evidence = {
    facts: repaired.facts,
    repair: repaired.failure,
    remote: remoteTags,
    movedByEvent: await movedByEvent(tag.name, environment),
  }
  const taggers = rules.read('taggers', place)?.value ?? []
  const integrity = integrityOf(tag.name, evidence, {
    annotated: rules.value('require-annotated', place) || rules.value('require-signed', place),
    taggers,
  })
  const object = evidence.facts.tag
  const notes = [
    ...(remote === undefined
      ? [`nobody was asked whether ${tag.name} was moved: the clone has no remote named origin`]
      : []),
    ...(repaired.failure === undefined && repaired.facts !== first
      ? [`${tag.name} was fetched from origin as it is there`]
      : []),
  ]
  if (object?.commit === undefined) return { findings: integrity, notes }
  const signature = await judgeSignature(
    tag.name,
    object.annotation && { ...object.annotation, id: object.id },
    { place, upholding, taggers },
  )
  const ancestry = await judgeAncestry(tag.name, object.commit, {
    place,
    upholding,
    shallow: evidence.facts.shallow,
  })
  const past = await judgePast(tag, object.commit, { place, upholding, evidence })
  return {
    commit: object.commit,
    previousVersion: past.previousVersion,
    findings: [...integrity, ...signature.findings, ...ancestry, ...past.findings],
    notes: [...notes, ...signature.notes, ...past.notes],
  }
}

type Repair = { readonly facts: TagFacts; readonly failure?: Undecided | undefined }

/** actions/checkout makes a lightweight tag of every tag; the one at origin is put in its place. */
async function repairTag(
  name: string,
  facts: TagFacts,
  {
    remote,
    remoteTags,
    repository,
  }: { remote: Remote | undefined; remoteTags: RemoteTags | Undecided | undefined; repository: Repository },
): Promise<Repair> {
  if (remote === undefined || remoteTags === undefined || 'undecided' in remoteTags) return { facts }
  const { tag } = facts
  const there = remoteTags.get(name)
  const flattened =
    tag !== undefined &&
    tag.annotation === undefined &&
    there !== undefined &&
    there.id !== tag.id &&
    there.commit === tag.commit
  const leftOut = tag === undefined && there !== undefined && there.commit === facts.head
  if (!flattened && !leftOut) return { facts }
  const failure = await remote.fetchTag(name)
  if (failure !== undefined) return { facts, failure }
  const after = await repository.inspect(name)
  return 'undecided' in after ? { facts, failure: after } : { facts: after }
}

type Judging = { readonly place: Place; readonly upholding: Upholding }

async function judgeSignature(
  name: string,
  annotation: (Annotation & { readonly id: string }) | undefined,
  { place, upholding: { rules, verify }, taggers }: Judging & { readonly taggers: readonly string[] },
): Promise<Pick<Judgement, 'findings' | 'notes'>> {
  // That a lightweight tag is not signed goes without saying.
  if (!rules.value('require-signed', place) || annotation === undefined) return { findings: [], notes: [] }
  if (annotation.signature === '')
    return { findings: [unsound(`the tag ${name} is not signed`, 'create it with git tag -s')], notes: [] }
  const result = await verify(name, annotation.id)
  if (result.verdict !== 'good') {
    const make = result.verdict === 'bad' ? unsound : unclear
    return { findings: [make(`the tag ${name} ${result.reason}`, result.mend)], notes: [] }
  }
  const stranger =
    result.signer === undefined ? namelessIn(name, taggers) : strangerIn(name, result.signer, taggers)
  return {
    findings: stranger === undefined ? [] : [stranger],
    notes: [`signed${result.signer === undefined ? '' : ` by ${result.signer}`}, as ${result.by} says`],
  }
}

function namelessIn(name: string, taggers: readonly string[]): Finding | undefined {
  if (taggers.length === 0) return undefined
  return unclear(`whether a tagger signed the tag ${name} cannot be told: the signature names nobody`)
}

async function judgeAncestry(
  name: string,
  commit: string,
  { place, upholding: { rules, repository }, shallow }: Judging & { readonly shallow: boolean },
): Promise<readonly Finding[]> {
  const branches = rules.read('require-ancestor-of', place)?.value ?? []
  if (branches.length === 0) return []
  const answers = await Promise.all(branches.map((branch) => repository.holds(branch, commit)))
  if (answers.includes(true)) return []
  const inWords = branches.join(' or ')
  if (shallow || answers.every((answer) => answer === undefined)) {
    const why = shallow ? 'this clone is shallow' : `there is no branch ${inWords} in this clone`
    return [unclear(`whether the commit of ${name} is in ${inWords} cannot be told: ${why}`, wholeClone)]
  }
  return [
    unsound(
      `the commit of ${name} is not in ${inWords}`,
      `merge it into ${branches[0]}, and tag what was merged`,
    ),
  ]
}

async function judgePast(
  tag: Tag,
  commit: string,
  {
    place,
    upholding: { rules, repository },
    evidence: { facts, remote },
  }: Judging & { readonly evidence: Evidence },
): Promise<Judgement> {
  const known = remote !== undefined && !('undecided' in remote) ? remote : undefined
  const here = await repository.allTags()
  const there = known && new Map([...known].map(([name, { commit }]) => [name, commit] as const))
  const all = new Map([...here, ...(there ?? [])])
  const promoteFrom = rules.read('promote-from', place)?.value
  const complete = known !== undefined || !facts.shallow
  const history = historyOf(tag, { all, vouched: there ?? here, complete, promoteFrom }, rules)
  const scheme = rules.value('version-scheme', place)
  const order = orderOf(tag, history, {
    scheme,
    allowDowngrade: rules.read('allow-downgrade', place)?.value,
    message: facts.tag?.annotation?.subject,
  })
  const promotion =
    promoteFrom === undefined
      ? []
      : promotionOf(tag, commit, { history, promoteFrom, scopes: rules.scopesOf })
  return {
    previousVersion: previousVersion(history, scheme)?.tag.version,
    findings: [...order.findings, ...promotion],
    notes: order.downgrade === undefined ? [] : [order.downgrade],
  }
}
