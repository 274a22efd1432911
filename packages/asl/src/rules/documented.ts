/** Rules together with their pages. */
import type { Rule, RulePage } from '../rule/rule.js'
import { allRules } from './index.js'

export type DocumentedRule = Rule & RulePage

/** All, in the order of the documentation. */
export async function documentedRules(): Promise<readonly DocumentedRule[]> {
  const documented: DocumentedRule[] = []
  for (const rule of await allRules()) documented.push({ ...rule, ...(await pageOf(rule)) })
  return documented
}

/** The pages are one chunk of a bundle. */
async function pageOf({ id }: Rule): Promise<RulePage> {
  return (await import(/* webpackMode: "lazy-once" */ `./pages/${id}.js`)).page
}
