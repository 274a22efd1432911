/** Whether a tag's signature is good: by git, with the keys it knows, else by GitHub. */
import { resolve } from 'node:path'
import { type Environment, messageOf } from '@aws-delivery-actions/host'
import { type Git, linesOf } from './git.js'

export type SignatureVerdict =
  | { readonly verdict: 'good'; readonly signer: string | undefined; readonly by: 'git' | 'GitHub' }
  /** `reason` follows the tag. */
  | { readonly verdict: 'bad' | 'undecided'; readonly reason: string; readonly mend?: string }

export type Verifier = (name: string, id: string) => Promise<SignatureVerdict>

export type VerifierOptions = {
  readonly git: Git
  readonly workingDirectory: string
  readonly allowedSigners: string | undefined
  readonly token: string | undefined
  readonly environment: Environment
  readonly signal: AbortSignal
}

/** git is asked first: its keys are the user's own choice. GitHub is asked where git has no key to judge by. */
export function verifierFor(options: VerifierOptions): Verifier {
  return async (name, id) => {
    const byGit = await verifyByGit(name, options)
    if (byGit.verdict !== 'undecided' || options.token === undefined) return byGit
    return (await verifyByGitHub(id, { ...options, token: options.token })) ?? byGit
  }
}

const unreadable = 'Unable to open allowed keys file'

async function verifyByGit(
  name: string,
  { git, workingDirectory, allowedSigners }: VerifierOptions,
): Promise<SignatureVerdict> {
  const configuration =
    allowedSigners === undefined
      ? {}
      : { 'gpg.ssh.allowedSignersFile': [resolve(workingDirectory, allowedSigners)] }
  const { exitCode, error } = await git(['verify-tag', '--raw', `refs/tags/${name}`], { configuration })
  if (exitCode === 0) return { verdict: 'good', signer: signerIn(error), by: 'git' }
  const unknownKey =
    /allowedSignersFile needs to be configured|NO_PUBKEY|ERRSIG|No principal matched|cannot run (gpg|ssh-keygen)|Unable to open allowed keys file/.exec(
      error,
    )
  if (/BADSIG|EXPKEYSIG|REVKEYSIG|EXPSIG/.test(error) || unknownKey === null)
    return { verdict: 'bad', reason: `has a signature that is not good: ${shortOf(error)}` }
  if (unknownKey[0] === 'No principal matched' && allowedSigners !== undefined)
    return { verdict: 'bad', reason: `is signed by a key that ${allowedSigners} does not hold` }
  if (unknownKey[0] === unreadable && allowedSigners !== undefined)
    return {
      verdict: 'undecided',
      reason: `has a signature that is not judged: the file ${allowedSigners} cannot be read`,
      mend: 'correct allowed-signers in the configuration: it counts from the working directory',
    }
  return {
    verdict: 'undecided',
    reason: 'has a signature that git has no key to judge by',
    mend: 'name the keys: allowed-signers in the configuration, git config gpg.ssh.allowedSignersFile, or gpg --import; or give github-token',
  }
}

function signerIn(text: string): string | undefined {
  const [, principal] = /^Good "git" signature for (.+) with [A-Z0-9-]+ key/m.exec(text) ?? []
  const [, user] = /^\[GNUPG:\] GOODSIG \S+ (.*)$/m.exec(text) ?? []
  return principal ?? (user === undefined ? undefined : (/<([^<>]+)>\s*$/.exec(user)?.[1] ?? user))
}

function shortOf(error: string): string {
  const line =
    linesOf(error).find((one) => /SIG|ignature|error/.test(one)) ?? linesOf(error)[0] ?? 'no reason is given'
  return JSON.stringify(line.slice(0, 200))
}

const timeLimit = 30_000

/** Nothing when it is not known which repository to ask about. */
async function verifyByGitHub(
  id: string,
  { git, token, environment, signal }: VerifierOptions & { readonly token: string },
): Promise<SignatureVerdict | undefined> {
  const repository = environment.GITHUB_REPOSITORY || (await repositoryInRemote(git))
  const [owner = '', repo = ''] = repository?.split('/') ?? []
  if (owner === '' || repo === '') return undefined
  const { openGitHub } = await import('@aws-delivery-actions/host/github')
  const github = openGitHub(token, environment.GITHUB_API_URL || 'https://api.github.com')
  const limited = AbortSignal.any([signal, AbortSignal.timeout(timeLimit)])
  try {
    const { data } = await github('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
      owner,
      repo,
      tag_sha: id,
      request: { signal: limited },
    })
    const { verified, reason } = data.verification ?? { verified: false, reason: 'unknown' }
    if (verified) return { verdict: 'good', signer: data.tagger.email, by: 'GitHub' }
    if (/unavailable|gpgverify|unknown$/.test(reason)) return undecidedBy(`GitHub cannot tell now: ${reason}`)
    return { verdict: 'bad', reason: `has a signature that GitHub does not verify: ${reason}` }
  } catch (error) {
    if (signal.aborted) throw signal.reason
    return undecidedBy(`GitHub was asked and failed: ${messageOf(error).slice(0, 200)}`)
  }
}

function undecidedBy(trouble: string): SignatureVerdict {
  return { verdict: 'undecided', reason: `has a signature that is not judged: ${trouble}` }
}

async function repositoryInRemote(git: Git): Promise<string | undefined> {
  const { output } = await git(['config', '--get', 'remote.origin.url'])
  return /^(?:https:\/\/|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/.exec(output)?.[1]
}
