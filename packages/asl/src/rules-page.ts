/** The documentation of the rules, made from their own words and examples. */
import { age } from './catalogue/catalogue.js'
import { type FileRule, fileRules } from './file-rules.js'
import type { DocumentedRule } from './rules/documented.js'

/** A Markdown page with a section for each rule, those of files last. */
export function rulesPage(rules: readonly DocumentedRule[]): string {
  const sections = [...rules.flatMap(section), ...fileRules.flatMap(words)]
  const lines = ['# Rules', '', intro, '', ...overview([...rules, ...fileRules]), ...sections]
  return `${lines.join('\n').trimEnd()}\n`
}

const intro =
  'An error is what AWS refuses or what makes every execution fail; a warning is what is probably not meant. ' +
  'Each bad example below gives a finding of its rule, each good one gives no error. ' +
  `What tasks send to services is held against the AWS ${age}: actions and parameters that are newer are not known. ` +
  'A rule gives at most 10,000 findings a definition; the last one then says that more are left out.'

type Described = FileRule & Pick<DocumentedRule, 'awsCode'>

function overview(rules: readonly Described[]): readonly string[] {
  const rows = rules.map(
    ({ id, level, awsCode }) => `| [\`${id}\`](#${id}) | ${level} | ${awsCode ? `\`${awsCode}\`` : ''} |`,
  )
  return ['| Rule | Level | Code of ValidateStateMachineDefinition |', '| --- | --- | --- |', ...rows, '']
}

function section(rule: DocumentedRule): readonly string[] {
  const notation = rule.exampleNotation ?? 'json'
  return [...words(rule), ...example('Bad', rule.bad, notation), ...example('Good', rule.good, notation)]
}

function words({ id, level, awsCode, description, hint, documentation }: Described): readonly string[] {
  return [
    `## ${id}`,
    '',
    `${level === 'info' ? 'Info' : level === 'error' ? 'Error' : 'Warning'}${awsCode ? ` · \`${awsCode}\`` : ''} · [documentation](${documentation})`,
    '',
    prose(description),
    '',
    `To mend it: ${prose(hint)}`,
    '',
  ]
}

/** The rules' words are plain text; paths in them would be taken for formulas or emphasis. */
function prose(text: string): string {
  return text.replace(/[\\`*_$<[\]#|]/g, (character) => `\\${character}`)
}

/** Not shown: a megabyte of blanks, a thousand brackets, a character that cannot be seen. */
const longestExample = 4000
const unshowable = /^\[+$|\ufeff/

function example(title: string, text: string, notation: string): readonly string[] {
  if (text.length > longestExample || unshowable.test(text)) return []
  return [`${title}:`, '', `\`\`\`${notation}`, ...text.split('\n'), '```', '']
}
