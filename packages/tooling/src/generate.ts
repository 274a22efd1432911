/**
 * Files that are written by machine and committed. From an action's definition: `action.yml`, and the sections of its
 * README between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`. From the shape of its configuration, where it
 * has one: `config.schema.json`, and those of its other files. From the AWS SDK: its Regions.
 * From the rules of asl-lint: their page. From the sources of an action's page: the script that stands in it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentedRules, rulesPage } from '@aws-delivery-actions/asl'
import type { Definition } from '@aws-delivery-actions/host'
import { actionNames, loadConfigSchema, loadDefinition, loadSchemas } from './actions.js'
import { actionYaml } from './generate/action-yaml.js'
import { pageScripts } from './generate/page-script.js'
import { partitionsModule, regionsModule } from './generate/partitions.js'
import { readmeSections } from './generate/readme.js'

export type Generated = { readonly path: string; readonly content: string }

/** Every generated file with the content it should have. Paths are relative to the root. */
async function generatedFiles(root: string): Promise<Generated[]> {
  const perAction = await Promise.all(
    actionNames(root).map(async (name) => [
      ...filesOf(root, name, await loadDefinition(root, name)),
      ...schemaFiles(name, {
        config: await loadConfigSchema(root, name),
        ...(await loadSchemas(root, name)),
      }),
      ...(await pageScripts(root, name)),
    ]),
  )
  return [
    ...perAction.flat(),
    { path: 'actions/asl-lint/rules.md', content: rulesPage(await documentedRules()) },
    { path: 'packages/aws/src/partitions.ts', content: partitionsModule() },
    { path: 'packages/asl/src/catalogue/regions.ts', content: regionsModule() },
  ]
}

/** Writes what differs and gives back the paths. */
export async function generateAll(root: string): Promise<string[]> {
  const stale = await staleFiles(root)
  for (const { path, content } of stale) writeFileSync(join(root, path), content)
  return stale.map(({ path }) => path)
}

export async function staleFiles(root: string): Promise<Generated[]> {
  const generated = await generatedFiles(root)
  return generated.filter(({ path, content }) => {
    const file = join(root, path)
    return !existsSync(file) || readFileSync(file, 'utf8') !== content
  })
}

function schemaFiles(name: string, schemas: Readonly<Record<string, object | undefined>>): Generated[] {
  return Object.entries(schemas).flatMap(([file, schema]) => {
    if (schema === undefined) return []
    const path = join('actions', name, `${file}.schema.json`)
    return [{ path, content: `${JSON.stringify(schema, null, 2)}\n` }]
  })
}

function filesOf(root: string, name: string, definition: Definition): Generated[] {
  const readme = join('actions', name, 'README.md')
  return [
    { path: join('actions', name, 'action.yml'), content: actionYaml(definition) },
    { path: readme, content: readmeSections(readFileSync(join(root, readme), 'utf8'), definition) },
  ]
}
