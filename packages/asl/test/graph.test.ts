import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { definitionFrom, type Machine, type State } from '../src/model/definition.js'
import { loopsIn, reachableFrom, statesThatCanEnd } from '../src/model/graph.js'
import { treeFromJson } from '../src/source/json.js'

/** A machine whose states lead to each other at random. */
const machines = fc
  .array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((targets): Machine => {
    const states = targets.map((next, index) => [
      `S${index}`,
      next.length === 0
        ? { Type: 'Succeed' }
        : { Type: 'Choice', Choices: next.map((target) => ({ Next: `S${target}` })) },
    ])
    const { root } = treeFromJson(JSON.stringify({ StartAt: 'S0', States: Object.fromEntries(states) }))
    const { top } = definitionFrom(root)
    if (top === undefined) throw new Error('no machine')
    return top
  })

const after = (state: State) => reachableFrom(state.successors)

test('two states are in one loop if each can be reached from the other', () => {
  fc.assert(
    fc.property(machines, (machine) => {
      const loops = loopsIn(machine)
      const states = [...machine.states.values()]
      for (const a of states) {
        for (const b of states) {
          const together = loops.some((loop) => loop.includes(a) && loop.includes(b))
          expect(together).toBe(after(a).has(b) && after(b).has(a))
        }
      }
      expect(loops.flat()).toHaveLength(new Set(loops.flat()).size)
    }),
  )
})

test('a state can end if an ending state can be reached from it', () => {
  fc.assert(
    fc.property(machines, (machine) => {
      const ending = statesThatCanEnd(machine)
      for (const state of machine.states.values()) {
        const reached = [state, ...after(state)]
        expect(ending.has(state)).toBe(reached.some(({ type }) => type === 'Succeed'))
      }
    }),
  )
})
