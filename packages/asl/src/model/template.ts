/** Templates of CloudFormation and SAM, which hold definitions and are none. */
import { member, type Node } from '../source/tree.js'

export function isTemplate(root: Node | undefined): boolean {
  if (member(root, 'StartAt') !== undefined || member(root, 'States') !== undefined) return false
  return templateMark(root) !== undefined
}

/** The member that only a template has. */
export function templateMark(root: Node | undefined): Node | undefined {
  const resources = member(root, 'Resources')
  return member(root, 'AWSTemplateFormatVersion') ?? (resources?.kind === 'object' ? resources : undefined)
}
