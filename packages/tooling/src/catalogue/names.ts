/**
 * Names as Step Functions spells them: those of the AWS SDK for Java 2, with capital parameters. A service is its id
 * without blanks, in small letters and without `Service` at the end; an action and a parameter start with one small
 * letter, or with their first run of capitals made small (`DBInstance` is `dbInstance`).
 */

export function serviceName(serviceId: string): string {
  const words = serviceId.replace(/[^A-Za-z0-9]+/g, ' ').trim()
  return words
    .replace(/ ?Service$/, '')
    .replaceAll(' ', '')
    .toLowerCase()
}

/** What the names of the service's errors start with: `DynamoDb`, `SesV2`. Each word of the id has one capital. */
export function errorPrefix(serviceId: string): string {
  const name = words(serviceId)
    .map((word) => capitalized(word.toLowerCase()))
    .join('')
  return name.replace(/Service$/, '')
}

/** Where a word of a name in mixed letters ends. */
function words(name: string): readonly string[] {
  return name
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .replace(/([^a-z]{2,})v([0-9]+)/g, '$1 v$2 ')
    .replace(/([^A-Z]{2,})V([0-9]+)/g, '$1 V$2 ')
    .replace(/([a-z])(?=[A-Z][A-Za-z0-9])/g, '$1 ')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([0-9])([a-zA-Z])/g, '$1 $2')
    .trim()
    .split(/ +/)
}

export function actionName(operation: string): string {
  return uncapitalized(operation)
}

export function parameterName(member: string): string {
  const name = uncapitalized(member)
  return capitalized(isTakenInJava(name) ? `${name}Value` : name)
}

/** The last capital of a run stays when a small letter follows: it starts the next word. */
function uncapitalized(name: string): string {
  let end = 1
  while (end < name.length && isCapital(name, end) && !(end < name.length - 1 && isSmall(name, end + 1)))
    end++
  return name.slice(0, end).toLowerCase() + name.slice(end)
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function isCapital(name: string, index: number): boolean {
  return /[A-Z]/.test(name.charAt(index))
}

function isSmall(name: string, index: number): boolean {
  return /[a-z]/.test(name.charAt(index))
}

function isTakenInJava(name: string): boolean {
  return javaWords.has(name)
}

const javaWords = new Set(
  'abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float for goto if implements import instanceof int interface long native new null package private protected public return short static strictfp super switch synchronized this throw throws transient true try void volatile while getClass hashCode equals clone toString notify notifyAll wait finalize'.split(
    ' ',
  ),
)
