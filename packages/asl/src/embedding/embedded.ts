/** A state machine as a file holds it. */
import type { Finding } from '../finding.js'
import type { MachineType } from '../rule/rule.js'
import type { Range, SourceText } from '../source/source-text.js'
import type { Tree } from '../source/tree.js'

export type Embedded = {
  /** Where in the file: `Resources.Orders`. `null` when the whole file is the definition. */
  readonly place: string | null
  /** What the file says of its type. */
  readonly type: MachineType | undefined
  readonly content: Content
  /** What the definition's `${NAME}` are replaced by; `undefined` when nothing is said of that. */
  readonly substitutions: Substitutions | undefined
}

export type Readable = {
  readonly is: 'here'
  readonly tree: Tree
  /** What the tree's ranges count in. */
  readonly source: SourceText
  /** The file that the definition stands in. */
  readonly file: SourceText
  /** Places are those of the file. */
  used(): readonly NameUse[]
}

export type Content = Readable | Named | Unread

/** In a file of its own. */
export type Named = {
  readonly is: 'file'
  /** From the folder of the file that names it. */
  readonly path: string
  /** Where it is named. */
  readonly range: Range
  /** The keys, and the numbers of items, that lead to the definition in that file. */
  readonly keys: readonly string[]
  /** Whether the file is made by tools, so that it may well be missing. */
  readonly generated: boolean
  /** Whether Terraform fills it in. */
  readonly template?: boolean
  /** Whether whatever names it reads YAML 1.2, in which words such as `yes` are strings. */
  readonly yaml12?: boolean
}

/** Only the tool knows it, or the tool refuses it, or the path to it leads nowhere. */
export type Unread = {
  readonly is: 'elsewhere' | 'refused' | 'astray'
  /** In words, a sentence without its full stop. */
  readonly why: string
  readonly hint?: string | undefined
  readonly range: Range
}

/** A `${NAME}` in a definition. */
export type NameUse = {
  readonly name: string
  readonly range: Range
  /** RFC 6901, inside the definition. */
  readonly pointer: string
}

export type Substitutions = {
  /** What lists the names, to follow "in": `DefinitionSubstitutions`. */
  readonly listedIn: string
  readonly names: ReadonlyMap<string, Substituted>
  /** Where the list stands, or what might have had one. */
  readonly range: Range
  /** Whether a name that is not listed is a fault. */
  readonly complete: boolean
  /** Names that are known without being listed, and what has them. */
  readonly beyond?: { readonly in: string; has(name: string): boolean }
}

export type Substituted = {
  /** Where it is listed. */
  readonly range: Range
  /** `undefined` when only the deployment knows it. */
  readonly value: string | undefined
}

export type SourceFile = {
  readonly source: SourceText
  readonly machines: readonly Embedded[]
  /** About the file as a whole. */
  readonly findings: readonly Finding[]
}
