/** Looking into a parsed value that may be anything. */

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** Empty where the member is absent or no text. */
export function textOf(value: unknown, key: string): string {
  const found = member(value, key)
  return typeof found === 'string' ? found : ''
}

/** Empty where the member is absent or no list. */
export function listOf(value: unknown, key: string): readonly unknown[] {
  const found = member(value, key)
  return Array.isArray(found) ? found : []
}

/** CycloneDX's `properties`: names may repeat. */
export function propertiesOf(value: unknown): readonly { readonly name: string; readonly value: string }[] {
  return listOf(value, 'properties').map((property) => ({
    name: textOf(property, 'name'),
    value: textOf(property, 'value'),
  }))
}
