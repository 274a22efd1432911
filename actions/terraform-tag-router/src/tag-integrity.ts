/** Whether the tag may be trusted to name what is deployed. Pure: judges what git said. */
import type { TagFacts, Undecided } from './git.js'

export type Integrity =
  | { readonly verdict: 'sound'; readonly commit: string }
  | {
      readonly verdict: 'unsound' | 'undecided'
      /** In one sentence that starts with the tag. */
      readonly reason: string
      readonly mend?: string | undefined
      readonly commit?: string | undefined
    }

export function judgeTag(name: string, facts: TagFacts | Undecided): Integrity {
  if ('undecided' in facts) {
    return {
      verdict: 'undecided',
      reason: `the tag ${name} cannot be looked up: ${facts.undecided}`,
      mend: facts.mend,
    }
  }
  const { tag, head, shallow } = facts
  if (tag === undefined) return missing(name, shallow)
  const { annotated, commit } = tag
  if (commit === undefined) {
    return {
      verdict: 'unsound',
      reason: `the tag ${name} points at no commit`,
      mend: 'delete it, and tag the commit that is to be deployed with git tag -a',
    }
  }
  if (head === undefined) {
    return {
      verdict: 'undecided',
      reason: `the tag ${name} cannot be compared: no commit is checked out`,
      commit,
    }
  }
  if (commit !== head) {
    return {
      verdict: 'unsound',
      reason: `the tag ${name} points at ${short(commit)}, and ${short(head)} is checked out`,
      mend: `check out the tag: git checkout refs/tags/${name}`,
      commit,
    }
  }
  if (annotated) return { verdict: 'sound', commit }
  return {
    verdict: 'unsound',
    reason: `the tag ${name} is lightweight: it has no tagger, date or message`,
    mend: `create it with git tag -a. actions/checkout flattens tags: git fetch --force origin refs/tags/${name}:refs/tags/${name}`,
    commit,
  }
}

function missing(name: string, shallow: boolean): Integrity {
  if (!shallow) return { verdict: 'unsound', reason: `the tag ${name} does not exist in this repository` }
  return {
    verdict: 'undecided',
    reason: `the tag ${name} is not in this shallow clone, which may have left it out`,
    mend: 'clone with the whole history and its tags (actions/checkout: fetch-depth: 0)',
  }
}

function short(commit: string): string {
  return commit.slice(0, 12)
}
