/** Attempts of a call that is not to have its effect twice, and whether one may have had it unseen. */
import {
  isExpiredToken,
  isNetworkTrouble,
  isThrottling,
  isTransient,
  type Trouble,
} from '@aws-delivery-actions/aws'

export type Fate = {
  /** An attempt may have had its effect although no answer came. */
  isUnknown: boolean
}

export function troubleWith(fate: Fate): (error: unknown) => Trouble {
  let renewed = false
  return (error) => {
    if (isNetworkTrouble(error) || (isTransient(error) && !isThrottling(error))) fate.isUnknown = true
    if (isThrottling(error)) return 'throttled'
    if (isTransient(error)) return 'transient'
    // The door has dropped the credentials and reads them anew.
    if (!isExpiredToken(error) || renewed) return 'lasting'
    renewed = true
    return 'transient'
  }
}
