/** Values out of JSON of anybody: members are read as own properties only. */
export type Unknown = { readonly [key: string]: unknown }

export function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Empty when there is no such text. */
export function textOf(record: Unknown, key: string): string {
  const value = Object.hasOwn(record, key) ? record[key] : undefined
  return typeof value === 'string' ? value : ''
}

export function recordsOf(record: Unknown, key: string): readonly Unknown[] {
  const value = Object.hasOwn(record, key) ? record[key] : undefined
  return Array.isArray(value) ? value.filter(isRecord) : []
}
