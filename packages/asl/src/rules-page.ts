/** The documentation of the rules, made from their own words and examples. */
import type { Rule } from './rule/rule.js'

/** A Markdown page with a section for each rule. */
export function rulesPage(rules: readonly Rule[]): string {
  return `${['# Rules', '', intro, '', ...overview(rules), ...rules.flatMap(section)].join('\n').trimEnd()}\n`
}

const intro =
  'An error is what AWS refuses or what makes every execution fail; a warning is what is probably not meant. ' +
  'Each bad example below gives a finding of its rule, each good one gives no error.'

function overview(rules: readonly Rule[]): readonly string[] {
  const rows = rules.map(
    ({ id, level, awsCode }) => `| [\`${id}\`](#${id}) | ${level} | ${awsCode ? `\`${awsCode}\`` : ''} |`,
  )
  return ['| Rule | Level | Code of ValidateStateMachineDefinition |', '| --- | --- | --- |', ...rows, '']
}

function section({
  id,
  level,
  awsCode,
  description,
  hint,
  documentation,
  bad,
  good,
}: Rule): readonly string[] {
  return [
    `## ${id}`,
    '',
    `${level === 'info' ? 'Info' : level === 'error' ? 'Error' : 'Warning'}${awsCode ? ` · \`${awsCode}\`` : ''} · [documentation](${documentation})`,
    '',
    prose(description),
    '',
    `To mend it: ${prose(hint)}`,
    '',
    ...example('Bad', bad),
    ...example('Good', good),
  ]
}

/** The rules' words are plain text; paths in them would be taken for formulas or emphasis. */
function prose(text: string): string {
  return text.replace(/[\\`*_$<[\]#|]/g, (character) => `\\${character}`)
}

/** Not shown: a megabyte of blanks, a thousand brackets, a character that cannot be seen. */
const longestExample = 4000
const unshowable = /^\[+$|\ufeff/

function example(title: string, text: string): readonly string[] {
  if (text.length > longestExample || unshowable.test(text)) return []
  return [`${title}:`, '', '```json', ...text.split('\n'), '```', '']
}
