/** The actions of this workspace, found by their folders. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Definition } from '@aws-delivery-actions/host'

/** Names of the folders in `actions/` that hold a definition, in alphabetical order. */
export function actionNames(root: string): string[] {
  return readdirSync(join(root, 'actions'))
    .filter((name) => existsSync(join(root, 'actions', name, 'src', 'definition.ts')))
    .sort()
}

/** The compiled definition of an action. */
export async function loadDefinition(root: string, name: string): Promise<Definition> {
  const compiled = pathToFileURL(join(root, 'actions', name, 'lib', 'definition.js')).href
  const { definition } = (await import(compiled)) as { definition: Definition }
  return definition
}

/** The schema of an action's configuration file; nothing when it has none. */
export async function loadConfigSchema(root: string, name: string): Promise<object | undefined> {
  const compiled = join(root, 'actions', name, 'lib', 'config', 'json-schema.js')
  if (!existsSync(compiled)) return undefined
  const { configSchema } = (await import(pathToFileURL(compiled).href)) as {
    configSchema: () => object | Promise<object>
  }
  return await configSchema()
}

/** The schemas of an action's other files, by their names. */
export async function loadSchemas(root: string, name: string): Promise<Readonly<Record<string, object>>> {
  const compiled = join(root, 'actions', name, 'lib', 'schemas.js')
  if (!existsSync(compiled)) return {}
  const { schemas } = (await import(pathToFileURL(compiled).href)) as {
    schemas: () => Readonly<Record<string, object>>
  }
  return schemas()
}
