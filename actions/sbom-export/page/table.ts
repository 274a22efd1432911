/** A table that sorts, and that shows more when asked. */
import { element } from './element.js'

export type Cell = {
  readonly text: string
  /** What it sorts by; the text where nothing is given. */
  readonly rank?: number | string
  /** A fragment to go to. */
  readonly href?: string
  readonly className?: string
}

export type Column<Row> = {
  /** In a link to a sorted table. */
  readonly key: string
  readonly title: string
  readonly isNumber?: boolean
  /** Numbers do as well. */
  readonly startsFalling?: boolean
  cell(row: Row): Cell
}

export type Listing<Row> = {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly sort: string | undefined
  onSort(sort: string): void
}

const page = 200

export function sorted<Row>({
  columns,
  rows,
  sort,
}: Pick<Listing<Row>, 'columns' | 'rows' | 'sort'>): readonly Row[] {
  const key = sort?.replace(/^-/, '')
  const column = columns.find((one) => one.key === key)
  if (column === undefined) return rows
  const sign = sort?.startsWith('-') ? -1 : 1
  const ranked = rows.map((row) => ({ row, rank: rankOf(column.cell(row)) }))
  return ranked.sort((a, b) => sign * compare(a.rank, b.rank)).map(({ row }) => row)
}

export function tableOf<Row>(listing: Listing<Row>): HTMLElement {
  const { caption, columns, sort, onSort } = listing
  const rows = sorted(listing)
  const body = element('tbody')
  const head = element(
    'tr',
    {},
    columns.map(({ key, title, isNumber, startsFalling = isNumber }) => {
      const isSorted = sort === key || sort === `-${key}`
      const button = element('button', { type: 'button' }, [title])
      button.addEventListener('click', () => onSort(nextSort(sort, key, startsFalling === true)))
      const order = !isSorted ? 'none' : sort?.startsWith('-') ? 'descending' : 'ascending'
      return element('th', { scope: 'col', 'aria-sort': order, ...(isNumber ? { class: 'number' } : {}) }, [
        button,
      ])
    }),
  )
  const table = element('table', {}, [element('caption', {}, [caption]), element('thead', {}, [head]), body])
  const more = element('button', { type: 'button', class: 'more' })
  let shown = 0
  const show = () => {
    const next = rows.slice(shown, shown + page)
    body.append(...next.map((row) => rowOf(row, columns)))
    shown += next.length
    more.textContent = `Show more (${(rows.length - shown).toLocaleString('en-US')} left)`
    more.hidden = shown >= rows.length
  }
  more.addEventListener('click', show)
  show()
  return element('div', { class: 'table', role: 'region', tabindex: '0', 'aria-label': caption }, [
    table,
    ...(rows.length === 0 ? [element('p', { class: 'none' }, ['None'])] : []),
    more,
  ])
}

function rowOf<Row>(row: Row, columns: readonly Column<Row>[]): HTMLElement {
  return element(
    'tr',
    {},
    columns.map((column, at) => {
      const { text, href, className } = column.cell(row)
      const classes = [
        ...(column.isNumber ? ['number'] : []),
        ...(className === undefined ? [] : [className]),
      ]
      const content = href === undefined ? text : element('a', { href }, [text])
      const attributes = classes.length === 0 ? {} : { class: classes.join(' ') }
      return at === 0
        ? element('th', { scope: 'row', ...attributes }, [content])
        : element('td', attributes, [content])
    }),
  )
}

function nextSort(sort: string | undefined, key: string, startsFalling: boolean): string {
  const first = startsFalling ? `-${key}` : key
  const second = startsFalling ? key : `-${key}`
  return sort === first ? second : first
}

function rankOf({ rank, text }: Cell): number | string {
  return rank ?? text
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b), 'en', { numeric: true })
}
