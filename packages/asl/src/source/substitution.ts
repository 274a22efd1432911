/** Texts that a deployment tool replaces before AWS sees them: what they will be is not known here. */

/** `${X}` of CloudFormation, SAM and Terraform, `#{X}` of Serverless, `{{X}}` and `<%X%>` of template engines. */
const placeholder = /[$#]\{[^}]*\}|\{\{[^}]*\}\}|<%[^%]*%>/

export function holdsSubstitution(text: string): boolean {
  return (text.includes('{') || text.includes('<')) && placeholder.test(text)
}
