/** Values of a document from outside. */
export type UnknownRecord = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Undefined for what is no text, or empty. */
export function textIn(record: UnknownRecord, name: string): string | undefined {
  const value = Object.hasOwn(record, name) ? record[name] : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** `with the status "odd"` */
export function oddly(name: string, value: unknown): string {
  return value === undefined ? `without a ${name}` : `with the ${name} ${JSON.stringify(value)}`
}
