/** Rules about states, and how they lead to each other. */
import type { Rule } from '../../rule/rule.js'
import { branchJumpsOut } from './branch-jumps-out.js'
import { catchLoopWithoutWait } from './catch-loop-without-wait.js'
import { catchNextMissingTarget } from './catch-next-missing-target.js'
import { choiceNextMissingTarget } from './choice-next-missing-target.js'
import { defaultMissingTarget } from './default-missing-target.js'
import { duplicateStateName } from './duplicate-state-name.js'
import { jumpsIntoInnerScope } from './jumps-into-inner-scope.js'
import { loopChangesNothing } from './loop-changes-nothing.js'
import { loopWithoutWait } from './loop-without-wait.js'
import { mapJumpsOut } from './map-jumps-out.js'
import { neitherNextNorEnd } from './neither-next-nor-end.js'
import { nextAndEnd } from './next-and-end.js'
import { nextMissingTarget } from './next-missing-target.js'
import { noStates } from './no-states.js'
import { noTerminalState } from './no-terminal-state.js'
import { parallelSingleBranch } from './parallel-single-branch.js'
import { startatMissingTarget } from './startat-missing-target.js'
import { stateNameCharacters } from './state-name-characters.js'
import { stateNameEmpty } from './state-name-empty.js'
import { stateNameTooLong } from './state-name-too-long.js'
import { stateNotAnObject } from './state-not-an-object.js'
import { trapLoopNoExit } from './trap-loop-no-exit.js'
import { unreachableCycle } from './unreachable-cycle.js'
import { unreachableState } from './unreachable-state.js'

export const graphRules: readonly Rule[] = [
  startatMissingTarget,
  nextMissingTarget,
  defaultMissingTarget,
  choiceNextMissingTarget,
  catchNextMissingTarget,
  branchJumpsOut,
  mapJumpsOut,
  jumpsIntoInnerScope,
  unreachableState,
  unreachableCycle,
  noTerminalState,
  trapLoopNoExit,
  loopWithoutWait,
  duplicateStateName,
  stateNotAnObject,
  noStates,
  nextAndEnd,
  neitherNextNorEnd,
  stateNameEmpty,
  stateNameTooLong,
  stateNameCharacters,
  parallelSingleBranch,
  loopChangesNothing,
  catchLoopWithoutWait,
]
