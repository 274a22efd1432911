/** The one line by which `.ci/run` counts: `N passed, N failed, N skipped`. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
