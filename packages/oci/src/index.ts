export { type Annotations, type DescriptorAnnotation, parseAnnotations } from './annotations.js'
export { dockerLogins } from './credentials/docker-logins.js'
export { digestOf, isDigest } from './digest.js'
export { type EcrRegistry, ecrRegistryOf } from './ecr-host.js'
export {
  type ConnectionFault,
  ContentProblem,
  FormProblem,
  RegistryError,
  type RegistryTrouble,
  troubleOf,
} from './errors.js'
export { nodeTransport, type Transport } from './http/transport.js'
export { type ImageConfig, largestConfig, readConfig } from './image-config.js'
export { type IndexContent, type IndexEntry, indexBytes } from './index-document.js'
export {
  type Descriptor,
  type ImageManifest,
  type Index,
  largestManifest,
  readManifest,
  sizeOf,
} from './manifest.js'
export * as mediaTypes from './media-types.js'
export {
  agrees,
  comparePlatforms,
  compareTexts,
  completed,
  formatPlatform,
  normalized,
  type Platform,
  parsePlatform,
  platformClass,
  platformKey,
} from './platform.js'
export { type EntryPoint, findEntryPoint } from './program/entry-point.js'
export { fits } from './program/machine.js'
export {
  formatReference,
  formatRepository,
  isSameRepository,
  isTag,
  parseReference,
  parseRepository,
  type Reference,
  type Repository,
} from './reference.js'
export type { Access, Credential } from './registry/authorization.js'
export { openRegistries, type Registries } from './registry/client.js'
export type { Persist, RegistrySettings } from './registry/exchange.js'
export {
  type FetchedManifest,
  type Push,
  type Pushed,
  type RawManifest,
  referrersTag,
} from './registry/manifests.js'
