import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ValidationConfig } from '@actions/languageservice'
import type { FileReference } from '@actions/workflow-parser/workflows/file-reference'
import { parse } from 'yaml'
import { findingAt, type LintDocument } from './document.js'
import type { Engine } from './engine.js'
import type { Judge } from './judge.js'
import { textWithLocalReferences } from './local-references.js'
import { repositoryName } from './own-actions.js'

/** GitHub's own judgement, with the files under the root as the source of known inputs. */
export function judgeByGithub(engine: Engine, root: string): Judge {
  const configuration = configurationFor(root)
  return async (document) => {
    // It looks up the inputs of `$/actions/x`, but not those of `./actions/x`.
    const text = textWithLocalReferences(engine, document, '$')
    const subject = engine.TextDocument.create(document.uri, 'yaml', 1, text)
    const diagnostics = await engine.validate(subject, configuration)
    return diagnostics.map(({ range, severity, message }) =>
      findingAt(
        document,
        { line: range.start.line + 1, column: range.start.character + 1 },
        // The protocol counts 1 for an error; the parser leaves it out and means an error too.
        {
          source: 'github',
          severity: (severity ?? 1) === 1 ? 'error' : 'warning',
          message: asWritten(textOfMessage(message), document),
        },
      ),
    )
  }
}

/** A message speaks of the reference that the author wrote. */
function asWritten(message: string, document: LintDocument): string {
  return message.replace(/`\$(\/[^`]+)`/g, (self, path: string) =>
    document.text.includes(`$${path}`) ? self : `\`.${path}\``,
  )
}

function configurationFor(root: string): ValidationConfig {
  return {
    fileProvider: {
      async getFileContent(reference) {
        const path = localPath(reference)
        return { name: path, content: await readFile(join(root, path), 'utf8') }
      },
    },
    actionsMetadataProvider: {
      async fetchActionMetadata({ name, path }) {
        // What others publish cannot be looked up without a network: nothing is known of its inputs.
        if (name !== repositoryName || path === undefined) return { name, description: '' }
        return readMetadata(join(root, path))
      },
    },
  }
}

function localPath(reference: FileReference): string {
  if (!('repository' in reference)) return reference.path
  if (reference.repository === repositoryName) return reference.path
  throw new Error(`${reference.owner}/${reference.repository} is not here`)
}

async function readMetadata(
  folder: string,
): ReturnType<NonNullable<ValidationConfig['actionsMetadataProvider']>['fetchActionMetadata']> {
  try {
    return parse(await readFile(join(folder, 'action.yml'), 'utf8'))
  } catch {
    // Said by the language service: it cannot be resolved.
    return undefined
  }
}

function textOfMessage(message: string | { readonly value: string }): string {
  return typeof message === 'string' ? message : message.value
}
