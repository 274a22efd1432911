/**
 * What a GitHub runner understands of a step's output, read as strictly as the runner's documentation and its
 * published source describe it: the files for outputs, state and summary, and commands in the log.
 */

export type Command = {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Names and values of a `GITHUB_OUTPUT` or `GITHUB_STATE` file. @throws {Error} where the runner refuses it. */
export function readKeyValueFile(text: string): Map<string, string> {
  const values = new Map<string, string>()
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`empty name in ${JSON.stringify(line)}`)
      values.set(line.slice(0, equals), line.slice(equals + 1))
      continue
    }
    if (heredoc < 0) throw new Error(`invalid format: ${JSON.stringify(line)}`)
    const name = line.slice(0, heredoc)
    const delimiter = line.slice(heredoc + 2)
    if (name === '' || delimiter === '') throw new Error(`empty name or delimiter in ${JSON.stringify(line)}`)
    const end = lines.indexOf(delimiter, at + 1)
    if (end < 0) throw new Error(`the delimiter ${JSON.stringify(delimiter)} is not found`)
    values.set(name, lines.slice(at + 1, end).join('\n'))
    at = end
  }
  return values
}

const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/** Splits a log into the commands the runner would carry out and the lines it would show. */
export function readLog(log: string): { commands: Command[]; shown: string[] } {
  const commands: Command[] = []
  const shown: string[] = []
  for (const line of log.split(/\r\n|[\r\n]/)) {
    const command = currentForm(line) ?? oldForm(line)
    if (command === undefined) shown.push(line)
    else commands.push(command)
  }
  return { commands, shown }
}

/** `::name key=value,key=value::data` after any blanks. */
function currentForm(line: string): Command | undefined {
  const trimmed = line.trimStart()
  if (!trimmed.startsWith('::')) return undefined
  const end = trimmed.indexOf('::', 2)
  if (end < 0) return undefined
  return command(trimmed.slice(2, end), trimmed.slice(end + 2), ',')
}

/** `##[name key=value;key=value]data` anywhere in the line. */
function oldForm(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  return command(line.slice(start + 3, end), line.slice(end + 1), ';')
}

function command(head: string, data: string, separator: string): Command | undefined {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  if (!registered.has(name.toLowerCase())) return undefined
  const pairs = space < 0 ? [] : head.slice(space + 1).split(separator)
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=')
    return equals < 1 ? [] : [[pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))]]
  })
  return { name, properties: Object.fromEntries(properties), data: unescapeData(data) }
}

function unescapeData(text: string): string {
  return text.replace(/%(0D|0A|25)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}

function unescapeProperty(text: string): string {
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}
