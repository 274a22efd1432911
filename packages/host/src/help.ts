/** `--help`, for a person at a terminal of 80 columns. */
import type { Definition } from './definition.js'
import type { Input } from './input.js'
import { shellName } from './output-files.js'

const width = 80
const indent = ' '.repeat(6)

export function helpPage(definition: Definition): string {
  const { name, purpose, positionals, examples, inputs, outputs, permissions } = definition
  const [example = 'mode'] = Object.keys(inputs).filter((input) => input.includes('-'))
  return [
    `${name}: ${purpose}.\n`,
    section('Usage', [
      `  node dist/${name}/index.js [flags]${positionals ? ` [${positionals.toUpperCase()}…]` : ''}`,
    ]),
    section(
      'Examples',
      examples.flatMap(({ flags, describe }) => [`  # ${describe}`, `  node dist/${name}/index.js ${flags}`]),
    ),
    ...inputSections(definition),
    section('Flags of every action', commonFlagHelp),
    section(
      'Outputs',
      Object.entries(outputs).flatMap(([output, { type, describe }]) => [
        `  ${output} (${type})`,
        ...wrap(describe),
      ]),
    ),
    section('Exit codes', exitCodeHelp(definition)),
    section(
      'AWS permissions',
      permissions.length === 0
        ? ['  none']
        : permissions.map(
            ({ action, why, optional }) => `  ${action}  ${why}${optional ? ' (optional)' : ''}`,
          ),
    ),
    `Inputs may come from the environment: --${example} is INPUT_${shellName(example)}.\n`,
  ].join('\n')
}

const commonFlagHelp = [
  '  --json                 print outputs and verdict as one JSON document',
  '  --outputs-file=FILE    write the outputs to FILE: .env for a shell, or .json',
  '  --summary-file=FILE    write the Markdown summary to FILE',
  '  --log-level=LEVEL      quiet, normal or debug [normal]',
  '  --iam-policy           print the least IAM policy',
  '  --version              print the version',
  '  --help, -h             print this page',
]

function exitCodeHelp({ failure }: Definition): string[] {
  return exitCodeMeanings(failure).map(([code, meaning]) => `  ${String(code).padEnd(5)}${meaning}`)
}

/** Every exit code with its meaning for one action. */
export function exitCodeMeanings(failure: string): readonly (readonly [code: number, meaning: string])[] {
  return [
    [0, 'passed'],
    [1, failure],
    [2, 'an input, file or permission cannot be used; nothing was started'],
    [3, 'a service failed, or no verdict could be reached'],
    [4, 'the time limit passed'],
    [130, 'cancelled'],
  ]
}

/** Inputs of every mode first, then each mode's own. */
function inputSections({ inputs }: Definition): string[] {
  const shown = Object.entries(inputs).filter(([, input]) => !input.hidden)
  const modes = Object.keys(inputs.mode?.choices ?? {})
  const ofMode = (mode: string) => shown.filter(([, input]) => input.modes?.includes(mode))
  return [
    section(
      'Inputs',
      shown
        .filter(([, input]) => input.modes === undefined)
        .flatMap(([name, input]) => inputHelp(name, input)),
    ),
    ...modes
      .filter((mode) => ofMode(mode).length > 0)
      .map((mode) =>
        section(
          `Inputs of --mode=${mode}`,
          ofMode(mode).flatMap(([name, input]) => inputHelp(name, input)),
        ),
      ),
  ]
}

function inputHelp(name: string, input: Input<unknown>): string[] {
  const { type, describe, choices, required, example, repeatable, default: given, fallback = given } = input
  const form = type === 'boolean' ? `--${name}, --no-${name}` : `--${name}=${placeholder(input)}`
  const facts = [
    ...(required ? ['required'] : []),
    ...(repeatable ? ['may be repeated'] : []),
    ...(fallback === undefined ? [] : [`default ${oneLine(fallback)}`]),
  ]
  return [
    `  ${form}${facts.length === 0 ? '' : `  (${facts.join(', ')})`}`,
    ...wrap(describe),
    ...Object.entries(choices ?? {}).flatMap(([choice, meaning]) =>
      wrap(`${choice}: ${meaning}`, `${indent}- `),
    ),
    ...(example === undefined ? [] : wrap(`Example: ${oneLine(example)}`)),
  ]
}

function placeholder({ type, choices }: Input<unknown>): string {
  if (choices !== undefined) return Object.keys(choices).join('|')
  const words: Readonly<Record<string, string>> = {
    string: 'TEXT',
    secret: '@FILE',
    list: 'A,B',
    lines: 'LINE',
    integer: 'N',
    number: 'N',
    duration: '30s',
    json: 'JSON',
    file: 'FILE',
    glob: 'PATTERN',
    map: 'KEY=VALUE',
  }
  return words[type] ?? 'TEXT'
}

function section(title: string, lines: readonly string[]): string {
  return [`${title}:`, ...lines, ''].join('\n')
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ', ')
}

function wrap(text: string, first: string = indent): string[] {
  const lines: string[] = []
  let line = first
  for (const word of text.replaceAll('`', '').split(/\s+/)) {
    if (line.trim() !== '' && line.length + word.length + 1 > width && line !== first) {
      lines.push(line)
      line = ' '.repeat(first.length)
    }
    line += line.endsWith(' ') ? word : ` ${word}`
  }
  return [...lines, line]
}
