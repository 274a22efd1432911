/** The definitions of a file, to be asked about. */
import { type MachineType, type ReadDefinition, sourceText, treeFromJson } from '@aws-delivery-actions/asl'
import type { Inputs } from '../inputs.js'
import type { LintedFile } from '../linted-file.js'

export type Machine = ReadDefinition & { readonly type: MachineType }

/** Read once more, so that a run that asks no one does not keep them all. */
export function machinesIn({ text, definitions }: LintedFile, type: Inputs['type']): readonly Machine[] {
  if (definitions === 0) return []
  return [
    {
      tree: treeFromJson(text),
      source: sourceText(text),
      place: null,
      isText: true,
      type: type === 'express' ? 'express' : 'standard',
    },
  ]
}
