/** From the text of a configuration to what it says. Everything is told at its line and column. */
import { messageOf, throwTogether, UserError } from '@aws-delivery-actions/host'
import { readConfig as readForm } from '@aws-delivery-actions/host/config'
import picomatch from 'picomatch'
import type { Config } from './config.js'
import { configFormOf } from './config-form.js'
import { ruleIds } from './rule-ids.js'

/** @throws {UserError} with every fault and its place. */
export async function readConfig(file: string, text: string): Promise<Config> {
  const { content, where } = readForm(file, text, configFormOf(await ruleIds()))
  const { rules = new Map(), ignore = [], type = 'auto', substitutions = new Map() } = content
  const ignores = ignore.map(({ files = [], states = [], rules = [], reason }, index) => ({
    files,
    states,
    rules,
    reason: reason ?? `waved through by ${file}`,
    where: where(`ignore[${index}]`),
  }))
  throwTogether(
    ignore.flatMap(({ files = [], states = [] }, index) => [
      ...files.flatMap((glob, at) => globFault(glob, where(`ignore[${index}].files[${at}]`))),
      ...states.flatMap((glob, at) => globFault(glob, where(`ignore[${index}].states[${at}]`))),
    ]),
  )
  return { file, levels: rules, ignores, type: type === 'auto' ? undefined : type, substitutions }
}

function globFault(glob: string, where: string): UserError[] {
  try {
    picomatch(`**/${glob}/**`)
    return []
  } catch (error) {
    const expected = 'a path, a name, or a pattern of them'
    return [new UserError(`this is no glob pattern: ${messageOf(error)}`, { where, expected })]
  }
}
