/** What Amazon Inspector says of the scan of an image, and what follows from it. The knowledge is in `scan-reasons.json`. */
import reasons from './scan-reasons.json' with { type: 'json' }

export type Covered = {
  readonly arn: string
  readonly reason: string
  readonly isActive: boolean
  /** Whether a scan has ended. */
  readonly isScanned: boolean
}

export type ScanState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'pending'; readonly tell: string; readonly isCovered: boolean }
  | {
      readonly kind: 'hopeless'
      readonly tell: string
      readonly mend: string
      readonly isServiceTrouble: boolean
    }

type Known = {
  readonly step: string
  readonly tell: string
  readonly mend?: string
  readonly isServiceTrouble?: boolean
}

export const knownReasons: Readonly<Record<string, Known>> = reasons

/** @param covered Undefined where Amazon Inspector does not know the image, or not yet. */
export function scanStateOf(covered: Covered | undefined): ScanState {
  if (covered === undefined) {
    return { kind: 'pending', tell: 'Amazon Inspector does not know it yet', isCovered: false }
  }
  const known = Object.hasOwn(knownReasons, covered.reason) ? knownReasons[covered.reason] : undefined
  if (known === undefined) return unknownState(covered)
  const { step, tell, mend = '', isServiceTrouble = false } = known
  if (step === 'go' || (step === 'go-if-scanned' && covered.isScanned)) return { kind: 'ready' }
  if (step === 'wait') return { kind: 'pending', tell, isCovered: true }
  return { kind: 'hopeless', tell: `${tell} (${covered.reason})`, mend, isServiceTrouble }
}

/** A reason that is younger than this list. */
function unknownState({ reason, isActive, isScanned }: Covered): ScanState {
  if (isActive && isScanned) return { kind: 'ready' }
  if (isActive) return { kind: 'pending', tell: reason, isCovered: true }
  return {
    kind: 'hopeless',
    tell: `Amazon Inspector does not scan it: ${reason}`,
    mend: 'look the reason up in the documentation of Amazon Inspector, under coverage',
    isServiceTrouble: false,
  }
}
