/** The configuration of an image: where its platform is known for certain. Pure. */
import { ContentProblem } from './errors.js'
import { isObject, member, parseObject, textMap, textsMember } from './json-object.js'
import { platformOf } from './manifest.js'
import type { Platform } from './platform.js'

export type ImageConfig = {
  readonly platform: Platform
  readonly labels: ReadonlyMap<string, string>
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  /** `NAME=value` */
  readonly environment: readonly string[]
  readonly workingDirectory: string | undefined
}

/** Configurations are a few KiB; the largest known are below one MiB. */
export const largestConfig = 8 * 1024 * 1024

/** @throws {ContentProblem} when it names no platform. */
export function readConfig(bytes: Uint8Array): ImageConfig {
  const document = parseObject(bytes, 'the configuration of the image')
  const platform = platformOf(document)
  if (platform === undefined || platform.os === 'unknown' || platform.architecture === 'unknown') {
    throw new ContentProblem('unsupported', 'the configuration of the image names no platform')
  }
  const config = member(document, 'config')
  const run = isObject(config) ? config : {}
  const workingDirectory = member(run, 'WorkingDir')
  return {
    platform,
    labels: textMap(member(run, 'Labels')),
    entrypoint: textsMember(run, 'Entrypoint'),
    command: textsMember(run, 'Cmd'),
    environment: textsMember(run, 'Env'),
    workingDirectory: typeof workingDirectory === 'string' ? workingDirectory : undefined,
  }
}
