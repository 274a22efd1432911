/**
 * Software that the conformance tests need beside Node, from the package registries into a cache outside the
 * checkout. What cannot be had is told and left out: its tests are skipped and counted.
 */
import { act } from './act.js'
import { modelsOfCatalogue, typesOfTemplates } from './api-models.js'
import { axe } from './axe.js'
import { chromium } from './chromium.js'
import { dockerRegistry } from './docker-registry.js'
import { duckdb } from './duckdb.js'
import type { Part } from './installation.js'
import { awsApiModels, motoServer } from './moto.js'
import { nodeOf } from './node.js'
import { skopeo } from './skopeo.js'
import { spdxTools } from './spdx-tools.js'
import { terraform } from './terraform.js'
import { zizmor } from './zizmor.js'

// A chain is one after the other; the chains go side by side, for one builds while the others wait for downloads.
const chains: readonly (readonly Part[])[] = [
  [act],
  [
    motoServer,
    awsApiModels,
    modelsOfCatalogue,
    typesOfTemplates,
    chromium,
    axe,
    duckdb,
    spdxTools,
    dockerRegistry,
    skopeo,
    terraform,
    zizmor,
  ],
  [18, 20, 22, 24].map(nodeOf),
]

/** The paths of all parts that are there or could be installed, by name; prints a line for each. */
export async function provideParts(): Promise<Readonly<Record<string, string>>> {
  const found = await Promise.all(chains.map(provideChain))
  return Object.fromEntries(found.flat())
}

async function provideChain(parts: readonly Part[]): Promise<[string, string][]> {
  const found: [string, string][] = []
  for (const part of parts) {
    const path = await providePart(part)
    if (path !== undefined) found.push([part.name, path])
  }
  return found
}

async function providePart({ name, provide }: Part): Promise<string | undefined> {
  const start = performance.now()
  try {
    const path = await provide()
    console.log(`${name}: ${path} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
    return path
  } catch (error) {
    console.log(`${name}: cannot be had here: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}
