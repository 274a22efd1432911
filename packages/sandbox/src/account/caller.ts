/** Who calls, and what the caller may do: STS and IAM, as far as telling it goes. AWS Query. */
import type { HttpAnswer } from '../http-server.js'
import { escaped } from '../s3/xml.js'
import type { Scenario } from '../scenario.js'
import { ServiceError } from '../service-error.js'
import type { Members, SandboxService } from '../services.js'

export function callerArn({ account = '123456789012', partition = 'aws', caller = {} }: Scenario): string {
  return caller.arn ?? `arn:${partition}:sts::${account}:assumed-role/deploy/sandbox`
}

export function sts(scenario: Scenario): SandboxService {
  const { account = '123456789012' } = scenario
  return queryService('sts', {
    GetCallerIdentity: () =>
      `<Arn>${escaped(callerArn(scenario))}</Arn><UserId>AROA:sandbox</UserId><Account>${account}</Account>`,
  })
}

export function iam(scenario: Scenario): SandboxService {
  const { account = '123456789012', partition = 'aws', caller = {} } = scenario
  return queryService('iam', {
    GetRole: ({ RoleName }) =>
      `<Role><Path>/</Path><RoleName>${escaped(String(RoleName))}</RoleName><RoleId>AROASANDBOXSANDBOX</RoleId>` +
      `<Arn>arn:${partition}:iam::${account}:role/${escaped(String(RoleName))}</Arn>` +
      '<CreateDate>2026-01-01T00:00:00Z</CreateDate></Role>',
    SimulatePrincipalPolicy(request) {
      const known = valuesOf(request, /^ContextEntries\.member\.\d+\.ContextKeyName$/)
      const results = valuesOf(request, /^ActionNames\.member\.\d+$/).map((action) => {
        const missing = (caller.conditions?.[action] ?? []).filter((key) => !known.includes(key))
        const isAllowed = missing.length === 0 && !caller.lacks?.includes(action)
        return (
          `<member><EvalActionName>${escaped(action)}</EvalActionName>` +
          `<EvalDecision>${isAllowed ? 'allowed' : 'implicitDeny'}</EvalDecision><EvalResourceName>*</EvalResourceName>` +
          `<MissingContextValues>${missing.map((key) => `<member>${escaped(key)}</member>`).join('')}</MissingContextValues></member>`
        )
      })
      return `<EvaluationResults>${results.join('')}</EvaluationResults><IsTruncated>false</IsTruncated>`
    },
  })
}

function valuesOf(request: Members, name: RegExp): readonly string[] {
  return Object.entries(request).flatMap(([each, value]) => (name.test(each) ? [String(value)] : []))
}

type Perform = (request: Members) => string

function queryService(name: 'sts' | 'iam', operations: Readonly<Record<string, Perform>>): SandboxService {
  return {
    iam: name,
    read({ headers, body }) {
      if (!new RegExp(`/${name}/aws4_request`).test(headers.authorization ?? '')) return undefined
      const { Action: operation = '', ...request } = Object.fromEntries(new URLSearchParams(body))
      return { operation, request }
    },
    perform(operation, request) {
      const perform = operations[operation]
      if (perform === undefined) throw new ServiceError('InvalidAction', operation)
      return { operation, result: perform(request) }
    },
    answer: (answered, requestId) => {
      const { operation, result } = answered as { operation: string; result: string }
      return document(
        200,
        `<${operation}Response><${operation}Result>${result}</${operation}Result><ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`,
      )
    },
    refuse: ({ code, message, status }, requestId) =>
      document(
        code === 'AccessDeniedException' ? 403 : status,
        `<ErrorResponse><Error><Type>Sender</Type><Code>${code === 'AccessDeniedException' ? 'AccessDenied' : code}</Code><Message>${escaped(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
      ),
  }
}

function document(status: number, body: string): HttpAnswer {
  return { status, headers: { 'content-type': 'text/xml' }, body }
}
