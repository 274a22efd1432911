/** What IAM says that the policies of a role or user allow, without doing it. */
import { dnsSuffixOf, isAccessDenied, parseArn } from '@aws-delivery-actions/aws'
import type { LiveEdge } from '../live-edge.js'
import type { Answer, Answers } from './answer.js'
import { notSeen, optionsOf } from './check.js'
import type { Ground } from './ground.js'
import type { Need } from './needs.js'

export type Simulation = {
  readonly answers: Answers
  /** Why there is no answer for some; undefined where there is one for each. */
  readonly trouble: Trouble | undefined
}

export type Trouble = { readonly why: string; readonly mend: string }

export async function simulate(
  principal: string,
  needs: readonly Need[],
  ground: Ground,
  edge: LiveEdge,
): Promise<Simulation> {
  const answers = new Map<Need, Answer>()
  if (parseArn(principal)?.service !== 'iam') {
    const why = 'IAM simulates nothing but roles and users'
    return { answers, trouble: { why, mend: 'compare with the policy below' } }
  }
  let trouble: Trouble | undefined
  const askAbout = async (example: string) => {
    const some = needs.filter((need) => need.example === example)
    try {
      for (const [need, answer] of await ask(principal, example, some, ground, edge))
        answers.set(need, answer)
    } catch (error) {
      trouble ??= troubleOf(error, edge)
    }
  }
  const [first, ...others] = new Set(needs.map((need) => need.example))
  if (first !== undefined) await askAbout(first)
  // Whoever may not ask about one may not ask about any.
  if (trouble?.why !== notAllowed) await Promise.all(others.map(askAbout))
  return { answers, trouble }
}

const notAllowed = 'iam:SimulatePrincipalPolicy is not allowed'

function troubleOf(error: unknown, edge: LiveEdge): Trouble {
  const { tell } = notSeen('', error, edge)
  const compare = 'compare with the policy below'
  if (isAccessDenied(error)) {
    return {
      why: notAllowed,
      mend: `allow iam:SimulatePrincipalPolicy and iam:GetRole to see more, or ${compare}`,
    }
  }
  return { why: `its policies ${tell}`, mend: `run again, or ${compare}` }
}

async function ask(
  principal: string,
  example: string,
  needs: readonly Need[],
  ground: Ground,
  edge: LiveEdge,
): Promise<readonly (readonly [Need, Answer])[]> {
  const { EvaluationResults = [] } = await edge.aws.call(
    'iam',
    'SimulatePrincipalPolicy',
    {
      PolicySourceArn: principal,
      ActionNames: needs.map(({ action }) => action),
      ResourceArns: [example],
      ContextEntries: contextOf(principal, needs[0]?.prefix, ground),
    },
    optionsOf(ground, edge),
  )
  return needs.flatMap((need) => {
    const result = EvaluationResults.find(({ EvalActionName }) => EvalActionName === need.action)
    if (result === undefined) return []
    const unseen = (result.MissingContextValues ?? []).filter((key) => mayConcern(key, need))
    return [[need, answerOf(result.EvalDecision, unseen)] as const]
  })
}

function answerOf(decision: string | undefined, unseen: readonly string[]): Answer {
  if (decision === 'allowed') return { kind: 'allowed', unseen }
  const isDenied = decision === 'explicitDeny'
  if (unseen.length === 0) return { kind: 'refused', isDenied }
  return { kind: 'unknown', isDenied, why: `its policies have conditions on ${unseen.join(', ')}` }
}

/** IAM names keys of all policies, also of statements about something else. */
function mayConcern(key: string, { action }: Need): boolean {
  const [service] = action.split(':')
  return key.startsWith('aws:') || key.startsWith(`${service}:`)
}

/** What is known of the requests of an export. It reads objects, and S3 asks for the key. */
function contextOf(principal: string, prefix: string | undefined, ground: Ground) {
  const { account, region } = ground
  const texts = {
    'aws:RequestedRegion': region,
    'aws:PrincipalAccount': account,
    'aws:PrincipalArn': principal,
    'kms:ViaService': `s3.${region}.${dnsSuffixOf(region)}`,
    ...(prefix === undefined ? {} : { 's3:prefix': prefix }),
  }
  return [
    ...Object.entries(texts).map(([name, value]) => entry(name, 'string', value)),
    entry('aws:SecureTransport', 'boolean', 'true'),
  ]
}

function entry(ContextKeyName: string, ContextKeyType: 'string' | 'boolean', value: string) {
  return { ContextKeyName, ContextKeyType, ContextKeyValues: [value] }
}
