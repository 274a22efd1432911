/** Rules about what Tasks run. */
import type { Rule } from '../../rule/rule.js'
import { activityWithoutTimeout } from './activity-without-timeout.js'
import { callbackWithoutTimeout } from './callback-without-timeout.js'
import { callbackWithoutToken } from './callback-without-token.js'
import { expressOverFiveMinutes } from './express-over-five-minutes.js'
import { expressRetryOverFiveMinutes } from './express-retry-over-five-minutes.js'
import { expressUnsupported } from './express-unsupported.js'
import { heartbeatWithoutWorker } from './heartbeat-without-worker.js'
import { lambdaArnDirect } from './lambda-arn-direct.js'
import { lambdaWithoutRetry } from './lambda-without-retry.js'
import { resourceNotArn } from './resource-not-arn.js'
import { timeoutNeverReached } from './timeout-never-reached.js'
import { waitsLongerThanTimeout } from './waits-longer-than-timeout.js'

export const taskRules: readonly Rule[] = [
  resourceNotArn,
  callbackWithoutToken,
  callbackWithoutTimeout,
  activityWithoutTimeout,
  lambdaWithoutRetry,
  lambdaArnDirect,
  expressUnsupported,
  expressOverFiveMinutes,
  timeoutNeverReached,
  waitsLongerThanTimeout,
  expressRetryOverFiveMinutes,
  heartbeatWithoutWorker,
]
