/** The page of a run: the verdict, the Regions, the events, the course. */
import { durationInWords, markdown, timeInWords } from '@aws-delivery-actions/report'
import type { Bearing } from './bearing.js'
import type { Findings, Ruling } from './conclusion.js'
import { eachOnce } from './event.js'
import type { Inputs } from './inputs.js'
import { eventUrl } from './links.js'
import type { Stretch } from './timeline.js'
import { blockingEvents, ignoredEvents, type RegionVerdict, regionsWith } from './verdict.js'
import { clockTime, eventInWords, ignoredInWords, namesInWords, ruleInWords } from './words.js'

const mostRows = 100
const longestText = 300

export function summaryOf(findings: Findings, inputs: Inputs, ruling: Ruling): readonly string[] {
  const { course } = findings
  return [
    headline(findings, inputs),
    ...overrideBlock(findings, ruling),
    regionTable(course.last.regions),
    ...eventBlocks(findings),
    ...unknownTypesBlock(findings),
    timelineBlock(course.timeline),
  ]
}

function headline({ course, question }: Findings, inputs: Inputs): string {
  const { verdict, regions, source } = course.last
  const healthy = regionsWith('healthy', regions)
  const asked = [
    `${healthy.length} of ${regions.length} Regions are healthy`,
    `policy ${inputs.policy}`,
    question.stableFor === 0 ? undefined : `steady for ${durationInWords(question.stableFor)}`,
    `services ${question.services === undefined ? 'all' : namesInWords([...question.services], 20)}`,
    `source ${source ?? 'none'}`,
    `${course.looks} ${course.looks === 1 ? 'look' : 'looks'} in ${durationInWords(course.endedAt - course.startedAt)}`,
  ]
  const facts = asked.filter((fact) => fact !== undefined).map((fact) => markdown.text(fact))
  return `**${verdict}**: ${facts.join(', ')}`
}

function overrideBlock({ override }: Findings, { verdict }: Ruling): readonly string[] {
  if (override === undefined) return []
  const { actor, reason, run } = override
  const where = run === undefined ? '' : ` in ${markdown.code(run)}`
  const effect = verdict === 'passed' ? 'Forced' : 'Not forced: the run failed before a verdict. Asked for'
  return [`> ${effect} by ${markdown.code(actor)}${where}: ${markdown.text(reason)}`]
}

function regionTable(regions: readonly RegionVerdict[]): string {
  const rows = regions
    .slice(0, mostRows)
    .map(({ region, verdict, rule, decidedBy, steadySince, at }) => [
      markdown.code(region),
      verdict,
      decidedBy === undefined ? '' : linked(decidedBy),
      markdown.text(ruleInWords(rule)),
      steadySince === undefined || steadySince === Number.NEGATIVE_INFINITY
        ? ''
        : durationInWords(at - steadySince),
    ])
  return markdown.table(['Region', 'Verdict', 'Event', 'Why', 'Steady for'], rows)
}

/** Every event that was looked at, those that block first. */
function eventBlocks({ course }: Findings): readonly string[] {
  const { regions } = course.last
  const blocking = blockingEvents(regions)
  const ignored = ignoredEvents(regions)
  const all = regions.flatMap(({ bearings }) => bearings.filter(({ rule }) => rule !== 'over'))
  const others = all.filter(({ effect, rule }) => effect === 'none' && rule !== 'ignored')
  const unique = eachOnce([...blocking, ...ignored, ...others])
  if (unique.length === 0) return []
  const rows = unique.slice(0, mostRows).map((bearing) => {
    const { event, effect } = bearing
    const told = bearing.rule === 'ignored' ? ignoredInWords(bearing) : ruleInWords(bearing.rule)
    return [
      markdown.code(event.region),
      markdown.code(event.service),
      linked(bearing),
      markdown.text(clockTime(event.start)),
      effect === 'none' ? 'does not count' : 'blocks',
      markdown.text(told),
      event.text === undefined ? '' : markdown.text(cut(event.text)),
    ]
  })
  const more = unique.length - rows.length
  return [
    markdown.heading(4, 'Events'),
    markdown.table(['Region', 'Service', 'Event', 'Since', 'Effect', 'Why', 'What AWS says'], rows),
    ...(more > 0 ? [`${more} more are not shown.`] : []),
  ]
}

function unknownTypesBlock({ unknownTypes }: Findings): readonly string[] {
  if (unknownTypes.length === 0) return []
  const names = unknownTypes.slice(0, mostRows).map((type) => markdown.code(type))
  return [
    `No AWS Health service is known for these resource types, whose events do not count: ${names.join(', ')}`,
  ]
}

function timelineBlock(stretches: readonly Stretch[]): string {
  const shown = stretches.slice(-mostRows)
  const rows = shown.map(({ from, to, looks, verdict, source, trouble, regions }) => {
    const sick = regions.filter((region) => region.verdict !== 'healthy')
    const states = sick.map(({ region, rule }) => `${region}: ${ruleInWords(rule)}`)
    return [
      markdown.text(timeInWords(from)),
      markdown.text(timeInWords(to)),
      String(looks),
      verdict,
      source ?? '',
      markdown.text(cut(trouble ?? namesInWords(states, 10))),
    ]
  })
  const hidden = stretches.length - shown.length
  const title = `Course: ${stretches.length} ${stretches.length === 1 ? 'stretch' : 'stretches'} (UTC)`
  return [
    '<details>',
    `<summary>${title}</summary>`,
    '',
    markdown.table(['From', 'To', 'Looks', 'Verdict', 'Source', 'What was found'], rows),
    ...(hidden > 0 ? ['', `${hidden} earlier ones are not shown.`] : []),
    '',
    '</details>',
  ].join('\n')
}

function linked({ event }: Bearing): string {
  const url = eventUrl(event)
  const label = eventInWords(event)
  return url === undefined ? markdown.text(label) : `[${markdown.text(label)}](${url})`
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`
}
