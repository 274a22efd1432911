/** For what many rules ask of the same definition: computed at the first question, kept as long as the thing asked about. */
export function remembered<K extends object, V>(read: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, V>()
  return (thing) => {
    const found = known.get(thing)
    if (found !== undefined) return found
    const value = read(thing)
    known.set(thing, value)
    return value
  }
}
