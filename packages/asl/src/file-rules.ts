/** What whoever reads definitions from files may find beside the rules of the language. */
import type { Finding, Severity } from './finding.js'
import { pages } from './rule/pages.js'
import type { PositionRange } from './source/source-text.js'

export type FileRule = {
  readonly id: string
  readonly level: Severity
  /** One paragraph: what is found and why it matters. */
  readonly description: string
  readonly hint: string
  readonly documentation: string
}

export const unreadableFile: FileRule = {
  id: 'unreadable-file',
  level: 'error',
  description:
    'A file that is to be linted must be readable text in UTF-8. It is a finding of its own, at the start of the file, so that the other files are linted all the same.',
  hint: 'Make the file readable, and save it as UTF-8.',
  documentation: pages.json,
}

export const definitionNotResolved: FileRule = {
  id: 'definition-not-resolved',
  level: 'info',
  description:
    'A template, a Serverless service or a Terraform module has a state machine whose definition cannot be read here: it comes from a variable, a bucket, or an expression that only the tool itself can work out. It is not guessed, and nothing is said about it.',
  hint: 'To have it linted, name a local file, write the definition in its place, or lint what the tool has made of it.',
  documentation: pages.templates,
}

export const definitionFileMissing: FileRule = {
  id: 'definition-file-missing',
  level: 'warning',
  description:
    'The file that a template, a Serverless service or a Terraform module names as the definition of a state machine is not there, cannot be read, or has nothing at the path into it that is asked for. Unless a build makes it, the deployment fails.',
  hint: 'Check the path: it counts from the folder of the file that names it.',
  documentation: pages.templates,
}

export const definitionGivenTwice: FileRule = {
  id: 'definition-given-twice',
  level: 'error',
  description:
    'A state machine of a template has its definition in exactly one of Definition, DefinitionString, DefinitionUri and DefinitionS3Location. The deployment refuses more than one.',
  hint: 'Keep one of them.',
  documentation: pages.templates,
}

export const substitutionMissing: FileRule = {
  id: 'substitution-missing',
  level: 'warning',
  description:
    'The definition holds ${NAME}, but the list of what is to be replaced has no such name. CloudFormation leaves the text as it is, and the state machine fails when it gets there; Terraform refuses the template.',
  hint: 'Add the name to the list, or correct it.',
  documentation: pages.templates,
}

export const substitutionUnused: FileRule = {
  id: 'substitution-unused',
  level: 'warning',
  description:
    'The list of what is to be replaced in the definition has a name that the definition does not hold: mostly a slip in one of the two.',
  hint: 'Delete the name from the list, or correct it.',
  documentation: pages.templates,
}

export const commentWithoutRule: FileRule = {
  id: 'comment-without-rule',
  level: 'warning',
  description:
    'A Comment that starts with asl-lint-disable names the rules whose findings it waves through. One that it misspells goes on finding.',
  hint: 'Write asl-lint-disable RULE: reason, with the name of a rule.',
  documentation: pages.states,
}

export const commentWithoutUse: FileRule = {
  id: 'comment-without-use',
  level: 'warning',
  description:
    'A Comment waves through findings of a rule that finds nothing in its state or machine any more. What comes later would be waved through unseen.',
  hint: 'Delete the rule from the Comment.',
  documentation: pages.states,
}

export const commentWithoutReason: FileRule = {
  id: 'comment-without-reason',
  level: 'info',
  description: 'A Comment that waves findings through should say why, for whoever reads it later.',
  hint: 'Add the reason after a colon: asl-lint-disable RULE: reason.',
  documentation: pages.states,
}

export const commentWithoutEffect: FileRule = {
  id: 'comment-without-effect',
  level: 'warning',
  description:
    'Findings are waved through by the Comment of a state, a state machine, a branch or an item processor that starts with asl-lint-disable, in small letters. The Comment of a choice rule, a retrier or a catcher does nothing, nor does another spelling.',
  hint: 'Move it to the Comment of the state, and start with asl-lint-disable RULE: reason.',
  documentation: pages.states,
}

export const fileRules: readonly FileRule[] = [
  unreadableFile,
  definitionNotResolved,
  definitionFileMissing,
  definitionGivenTwice,
  substitutionMissing,
  substitutionUnused,
  commentWithoutRule,
  commentWithoutUse,
  commentWithoutReason,
  commentWithoutEffect,
]

const firstPlace = { line: 1, column: 1 }

export type FilePlace = {
  readonly range: PositionRange
  readonly definition: string | null
  readonly pointer?: string
  readonly state?: string | null
}

/** At the start of the file, where no other place is known. */
export function fileFinding(
  rule: FileRule,
  message: string,
  hint = rule.hint,
  { range, definition, pointer = '', state = null }: FilePlace = {
    range: { start: firstPlace, end: firstPlace },
    definition: null,
  },
): Finding {
  return {
    rule: rule.id,
    severity: rule.level,
    message,
    hint,
    range,
    pointer,
    state,
    definition,
    awsCode: null,
    documentation: rule.documentation,
  }
}
