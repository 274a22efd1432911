/** The name that policies let Amazon Inspector in by. */
import { isOptInRegion } from '@aws-delivery-actions/aws'

export function inspectorName(region: string): string {
  return isOptInRegion(region) ? `inspector2.${region}.amazonaws.com` : 'inspector2.amazonaws.com'
}
