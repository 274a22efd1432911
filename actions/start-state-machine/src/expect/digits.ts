/** Numbers that JavaScript cannot hold, compared and told by all their digits. */
import { isExactNumber, type Json, stringifyExact } from '@aws-delivery-actions/host'

/** @returns Undefined when one of them is no number. */
export function areSameNumber(one: unknown, other: unknown): boolean | undefined {
  const [left, right] = [canonical(one), canonical(other)]
  return left === undefined || right === undefined ? undefined : left === right
}

/** `-1.50e3` and `-1500` are `-15e2`. */
function canonical(value: unknown): string | undefined {
  if (typeof value !== 'number' && !isExactNumber(value as Json)) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(stringifyExact(value as Json)) ?? []
  const all = `${whole}${fraction}`
  const digits = all.replace(/0+$/, '')
  if (/^0*$/.test(digits)) return '0'
  const power = Number(exponent) - fraction.length + all.length - digits.length
  return `${sign}${digits.replace(/^0+/, '')}e${power}`
}
