/** Whether a package is needed by the image itself or by another package, where the document tells it. */

/** By reference: what needs what. */
export type Needs = ReadonlyMap<string, readonly string[]>

export type Relationship = 'direct' | 'indirect'

/**
 * What stands between as no package, such as an operating system or a lock file, belongs to what needs it.
 * @param subjects What the document is about.
 * @returns By reference; without those that nothing leads to from the subjects.
 */
export function relationshipsOf(
  subjects: readonly string[],
  needs: Needs,
  isPackage: (ref: string) => boolean,
): ReadonlyMap<string, Relationship> {
  const isSubject = new Set(subjects)
  const passed = reached(subjects, needs, (ref) => isSubject.has(ref) || !isPackage(ref))
  const direct = [...passed].filter((ref) => !isSubject.has(ref) && isPackage(ref))
  const found = new Map<string, Relationship>()
  for (const ref of reached(direct, needs, () => true)) found.set(ref, 'indirect')
  for (const ref of direct) found.set(ref, 'direct')
  return found
}

/** Where one comes to from the start, going on from what may be passed. */
function reached(
  start: readonly string[],
  needs: Needs,
  isPassed: (ref: string) => boolean,
): ReadonlySet<string> {
  const found = new Set(start)
  // Grows while it is walked.
  for (const ref of found) {
    if (!isPassed(ref)) continue
    for (const next of needs.get(ref) ?? []) found.add(next)
  }
  return found
}
