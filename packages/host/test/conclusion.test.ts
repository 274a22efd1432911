import { expect, test } from '@jest/globals'
import { concludeWith } from '../src/conclusion.js'
import type { Definition } from '../src/definition.js'
import { createMasks } from '../src/masks.js'

const front = { annotates: true, masks: createMasks(), warningsSoFar: () => ({ shown: {}, waiting: [] }) }
const definition = { name: 'probe' } as Definition
const other = { severity: 'error' as const, message: 'another' }
const place = { file: 'a.json', line: 3 }

function annotationsOf(annotations: readonly object[], verdict: 'failed' | 'passed' = 'failed') {
  const outcome = { verdict, reason: 'it failed', annotations: annotations as never }
  const ending = { exitCode: verdict === 'failed' ? 1 : 0, outputs: new Map(), outcome } as const
  return concludeWith(definition, ending, front).annotations
}

test('what the run ends with is an annotation of its own, before the findings', () => {
  expect(annotationsOf([other])).toEqual([{ severity: 'error', title: 'probe', message: 'it failed' }, other])
})

test('it stands at the place of the failure where one is known, and only there', () => {
  const own = { severity: 'error', title: 'FAILED at A', message: 'E', ...place, isOfRun: true }
  expect(annotationsOf([other, own])).toEqual([{ ...own, message: 'it failed\nE' }, other])
  expect(annotationsOf([own], 'passed')).toEqual([own])
})
