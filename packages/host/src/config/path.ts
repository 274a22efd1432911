/** Where a value stands in a configuration file. */

/** `environments.prod.waves[0]`: a path, and a key or place in a list below it. */
export function pathBelow(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  if (!/^[^.[\]"]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`
  return path === '' ? key : `${path}.${key}`
}
