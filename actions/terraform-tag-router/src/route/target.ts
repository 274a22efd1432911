/** What keeps Terraform to the scope of a route: a module, a folder or a workspace. Pure. */

export type TargetMode = 'article' | 'none' | 'dir' | 'workspace'

export type ScopeType = 'regional' | 'global'

/** Nothing when the mode asks for none. */
export function targetOf(
  mode: TargetMode,
  { env, scope, scopeType }: { readonly env: string; readonly scope: string; readonly scopeType: ScopeType },
): string | undefined {
  const targets = {
    article: `module.${scopeType}`,
    none: undefined,
    dir: scopeType,
    workspace: `${env}-${scope}`,
  }
  return targets[mode]
}
