/** What services are called: in templates, on the status page, and by AWS Health. */
import codes from './service-codes.json' with { type: 'json' }

type Codes = Readonly<Record<string, readonly string[]>>

const cloudFormation: Codes = codes.cloudFormation
const terraform: Codes = codes.terraform
const aliases: Codes = codes.aliases
const statusPage: Readonly<Record<string, string>> = codes.statusPage

/** Every code that is known, to tell a misspelt one. */
export const knownCodes: ReadonlySet<string> = new Set([
  ...Object.values(cloudFormation).flat(),
  ...Object.values(terraform).flat(),
  ...Object.values(statusPage),
  ...Object.entries(aliases).flat(2),
])

const groups = Object.entries(aliases).map(([code, others]) => [code, ...others])

/** All codes that a service may go by: which one a source tells, or a user, follows from nothing. */
export function namesOfService(code: string): readonly string[] {
  return [code, ...groups.filter((group) => group.includes(code)).flat()]
}

/** The code of a service as the status page writes it: `elb` → `ELASTICLOADBALANCING`. */
export function healthCode(id: string): string {
  const plain = id.toLowerCase().replaceAll('-', '')
  return (
    (Object.hasOwn(statusPage, plain) ? statusPage[plain] : undefined) ?? id.toUpperCase().replaceAll('-', '')
  )
}

/** Of `AWS::Lambda::Function` or `aws_lambda_function`; undefined when the type is not known, or no type at all. */
export function codesOfType(type: string): readonly string[] | undefined {
  if (type.includes('::')) return codesOfCloudFormation(type)
  return /^[\w-]+_[\w-]+$/.test(type) ? codesOfTerraform(type) : undefined
}

function codesOfCloudFormation(type: string): readonly string[] | undefined {
  const [owner, service] = type.split('::')
  const namespace = `${owner}::${service}`
  return [type, namespace].map((name) => own(cloudFormation, name)).find((found) => found !== undefined)
}

/**
 * By the longest beginning that is known: `aws_cloudwatch_event_rule` is found as `cloudwatch_event`. What is of no
 * provider of AWS is of no service of AWS.
 */
function codesOfTerraform(type: string): readonly string[] | undefined {
  const [provider = '', ...words] = type.split('_')
  if (!['aws', 'awscc'].includes(provider)) return []
  for (let length = words.length; length > 0; length--) {
    const found = own(terraform, words.slice(0, length).join('_'))
    if (found !== undefined) return found
  }
  return undefined
}

function own(from: Codes, name: string): readonly string[] | undefined {
  return Object.hasOwn(from, name) ? from[name] : undefined
}
