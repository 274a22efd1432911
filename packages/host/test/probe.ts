/** The probe action as a process, in each host. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BundleRun, root, runInCodeBuild, runInTerminal } from '../../../test/e2e/bundle.js'
import { runStep, type StepRun } from '../../../test/e2e/github/step.js'
import { actionYaml } from '../../tooling/src/generate/action-yaml.js'
import { definition } from './probe/src/definition.js'

export const bundle = join(root, 'node_modules/.cache/aws-delivery-actions/probe')

export const emptyFolder = () => mkdtempSync(join(tmpdir(), 'probe-'))

type ProbeRun<Run> = Omit<Run, 'action' | 'cwd'> & { readonly cwd?: string }

export const terminal = (run: ProbeRun<BundleRun>) =>
  runInTerminal({ cwd: emptyFolder(), ...run, action: bundle })

export const codeBuild = (run: ProbeRun<BundleRun>) =>
  runInCodeBuild({ cwd: emptyFolder(), ...run, action: bundle })

export const github = (run: ProbeRun<StepRun>) =>
  runStep({ cwd: emptyFolder(), ...run, action: bundle, actionYaml: actionYaml(definition) })

/** The script as a flag. */
export const scripted = (script: unknown) => `--script=${JSON.stringify(script)}`
