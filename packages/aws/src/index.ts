export { type Arn, formatArn, parseArn } from './arn.js'
export type { CallCount } from './call-count.js'
export { type Clock, systemClock } from './clock.js'
export { connectionAgent } from './connection-agent.js'
export { type Aws, type AwsSettings, type CallOptions, type CallRetry, openAws } from './door.js'
export { type Downloaded, type DownloadSettings, download } from './download.js'
export { customEndpoint } from './endpoints.js'
export {
  errorCode,
  hasNoCredentials,
  isAccessDenied,
  isCode,
  isExpiredToken,
  isInvalid,
  isKmsDenied,
  isNetworkTrouble,
  isNotFound,
  isThrottling,
  isTransient,
  isUnauthenticated,
  retryAfterOf,
  statusOf,
} from './errors.js'
export type { PaceSettings } from './pace.js'
export { consoleUrl, dnsSuffixOf, isOptInRegion, partitionOf, regionNames, regionOfArn } from './regions.js'
export type { InputOf, Operation, OutputOf, Service, ServiceName, Services } from './services.js'
export { type Look, persist, type Retry, type Rhythm, type Setting, type Trouble, until } from './waiting.js'
