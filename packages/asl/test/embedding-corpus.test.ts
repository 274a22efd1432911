/** A collection of real templates, if one lies beside the repository: every state machine in them is found and read. */
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { lintProject } from './lint-project.js'

type Container = {
  readonly case: string
  readonly container: string
  readonly total: number
  readonly resolvable: number
  readonly machines: readonly {
    readonly id: string
    readonly file: string
    readonly startLine?: number
    readonly endLine?: number
  }[]
}

const folder = fileURLToPath(new URL('../../../../shared/corpora/asl/', import.meta.url))
const isThere = existsSync(`${folder}embedded.json`)
if (!isThere) process.stdout.write('skipped: no corpus of templates beside the repository\n')
const containers: readonly Container[] = isThere
  ? JSON.parse(readFileSync(`${folder}embedded.json`, 'utf8'))
  : []

/** Published with a fault: a state that is no object, machines without States, a transition to no state. */
const faulty = new Set([
  'StateMachine in statemachine/statemachine.asl.json',
  'MyStateMachine in embedded_connectors_function_to.json',
  'MyStateMachine in embedded_connectors_sfn_to.yaml',
  'MyStateMachine in embedded_connectors_sfn_to.json',
  'process_parent_validator_sf in step_function.tf',
])

const whenThere = isThere ? describe : describe.skip

whenThere('the corpus of templates', () => {
  test.each(containers)(
    '$case: $total machines',
    async ({ case: name, container, total, resolvable, machines }) => {
      const read = (path: string) => {
        const file = posix.join(folder, 'embedded', name, path)
        return existsSync(file) ? readFileSync(file, 'utf8') : undefined
      }
      const { places, read: linted, findings } = await lintProject(container, read)
      expect(places).toHaveLength(total)
      expect(linted).toBe(resolvable)
      for (const { file, definition, range, severity, rule, message } of findings) {
        const id = definition?.split('.').at(-1)
        const machine = machines.find((each) => each.id === id && each.file === file)
        if (severity === 'error' && !faulty.has(`${id} in ${file}`)) throw new Error(`${rule}: ${message}`)
        if (machine?.startLine === undefined || outside.has(rule)) continue
        expect(range.start.line).toBeGreaterThanOrEqual(machine.startLine)
        expect(range.end.line).toBeLessThanOrEqual(machine.endLine ?? 0)
      }
    },
  )
})

/** About what stands around the definition. */
const outside = new Set(['substitution-unused', 'definition-not-resolved', 'definition-file-missing'])
