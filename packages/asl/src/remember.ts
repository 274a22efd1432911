/**
 * For what many rules ask of the same definition: computed at the first question, kept with the thing asked about,
 * where no loop over its members sees it. In a WeakMap it would cost a quarter of the time to lint: the garbage
 * collector goes through all of its entries.
 */
export function remembered<K extends object, V>(read: (thing: K) => V): (thing: K) => V {
  const slot = Symbol('remembered')
  return (thing: K & { readonly [slot]?: V }) => {
    if (!(slot in thing)) Object.defineProperty(thing, slot, { value: read(thing) })
    return thing[slot] as V
  }
}
