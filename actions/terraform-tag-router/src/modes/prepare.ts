/** A resolved route with the files that are made for Terraform, and a hash of all that makes it what it is. */
import { createHash } from 'node:crypto'
import type { Rules } from '../config/rules.js'
import type { Route } from '../route/route.js'
import { type GeneratedFiles, generatedFilesOf } from '../terraform/generated-files.js'
import type { Resolved } from './resolve.js'

export type Prepared = Resolved & {
  readonly generated: GeneratedFiles
  /** Of everything that makes the route what it is. */
  readonly hash: string
}

export function prepared(resolved: Resolved, commit: string | undefined, rules: Rules): Prepared {
  const { route, variables, contents } = resolved
  const { env, team, scope, state } = route
  const generated = generatedFilesOf({ env, team, scope, state, variables }, rules.value('output-dir', {}))
  const facts = JSON.stringify(factsFor(route))
  const { backend, tfvars } = generated
  return {
    ...resolved,
    generated,
    hash: hashOf([backend.content, tfvars.content, facts, commit ?? '', ...contents]),
  }
}

function factsFor({ said, warnings, account, ...route }: Route): unknown {
  return { ...route, account: account?.id }
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  // With its length before it, no part can pass for a piece of another.
  for (const part of parts) hash.update(`${part.length} ${part}`)
  return hash.digest('hex').slice(0, 32)
}
