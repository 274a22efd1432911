import { isComputed } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const invalidTimestamp: Rule = {
  id: 'invalid-timestamp',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Write it like 2030-12-31T23:59:59Z.',
  documentation: pages.wait,
  check({ survey }, report) {
    for (const use of survey.uses) {
      const { field, form, node } = use
      if (form.is !== 'timestamp' || node.kind !== 'string' || isComputed(use)) continue
      const parts = rfc3339.exec(node.value)?.slice(1)
      if (parts === undefined) {
        report({
          node,
          message: `${field.name} is ${quoted(node.value)}, but must be a timestamp of RFC 3339`,
        })
        continue
      }
      const missed = impossible(parts.map(Number))
      if (missed === undefined) continue
      report({ node, message: `${field.name} is ${quoted(node.value)}, but there is no such ${missed}` })
    }
  },
}

const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))$/

/** What no calendar or clock shows. The second 60 is a leap second. */
function impossible(parts: readonly number[]): string | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour, offsetMinute] = parts
  if (month < 1 || month > 12) return 'month'
  if (day < 1 || day > daysIn(year, month)) return 'day'
  if (hour > 23) return 'hour'
  if (minute > 59) return 'minute'
  if (second > 60) return 'second'
  // Both are NaN where the zone is Z.
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return 'offset'
  return undefined
}

/** The day before the first one of the next month. */
function daysIn(year: number, month: number): number {
  const end = new Date(0)
  end.setUTCFullYear(year, month, 0)
  return end.getUTCDate()
}
