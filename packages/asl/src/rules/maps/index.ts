/** Rules about Map states. */
import type { Rule } from '../../rule/rule.js'
import { distributedWithoutExecutiontype } from './distributed-without-executiontype.js'
import { distributedWithoutResultwriter } from './distributed-without-resultwriter.js'
import { expressChildUnsupported } from './express-child-unsupported.js'
import { expressDistributedMap } from './express-distributed-map.js'
import { inlineConcurrencyOverForty } from './inline-concurrency-over-forty.js'
import { itemreaderInInline } from './itemreader-in-inline.js'
import { itemreaderUnknownResource } from './itemreader-unknown-resource.js'
import { mapDeprecatedField } from './map-deprecated-field.js'
import { mapLabelDuplicate } from './map-label-duplicate.js'
import { mapLabelInvalid } from './map-label-invalid.js'
import { mapWithoutWork } from './map-without-work.js'
import { readerConfigMismatch } from './reader-config-mismatch.js'
import { readerWriterParameter } from './reader-writer-parameter.js'

export const mapRules: readonly Rule[] = [
  expressDistributedMap,
  expressChildUnsupported,
  itemreaderInInline,
  distributedWithoutExecutiontype,
  distributedWithoutResultwriter,
  inlineConcurrencyOverForty,
  mapDeprecatedField,
  mapWithoutWork,
  mapLabelInvalid,
  mapLabelDuplicate,
  itemreaderUnknownResource,
  readerConfigMismatch,
  readerWriterParameter,
]
