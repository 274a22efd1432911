import { regions } from '../../catalogue/regions.js'
import { pages } from '../../rule/pages.js'
import type { Problem, Rule } from '../../rule/rule.js'
import { descendants, type StringNode, type Tree } from '../../source/tree.js'
import { nearest, quoted } from '../../words.js'

export const arnUnlikely: Rule = {
  id: 'arn-unlikely',
  level: 'warning',
  hint: 'Correct the ARN.',
  documentation: pages.arns,
  check({ definition: { root }, tree }, report) {
    for (const node of root === undefined ? [] : descendants(root)) {
      if (node.kind !== 'string' || !node.value.startsWith('arn:')) continue
      for (const problem of troubleWith(node, tree)) report(problem)
    }
  },
}

/** Names of all kinds may stand for what is filled in later: only what looks like the real thing is judged. */
function* troubleWith(node: StringNode, tree: Tree): Iterable<Problem> {
  const [, start = '', region = '', account = ''] =
    /^(arn:[\w-]+:[\w-]+:)([^:]*):([^:]*):/.exec(node.value) ?? []
  const end = start.length + region.length
  if (/^[a-z]{2,}(?:-[a-z]+)+-\d+$/.test(region) && !regions.has(region)) {
    const meant = nearest(region, [...regions])
    yield {
      node,
      range: tree.within(node, start.length, end),
      message: `The ARN names the Region ${quoted(region)}, which is not known`,
      hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
    }
  }
  if (/^\d+$/.test(account) && account.length !== digits) {
    yield {
      node,
      range: tree.within(node, end + 1, end + 1 + account.length),
      message: `The ARN names the account ${account}, but accounts have ${digits} digits`,
    }
  }
}

const digits = 12
