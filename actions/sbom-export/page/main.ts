/** The page: what its address names is what it shows. */

import type { Payload } from '@aws-delivery-actions/sbom/inventory'
import { element } from './element.js'
import { type Inventory, inventoryOf } from './inventory.js'
import { fragmentOf, type Place, placeFrom } from './place.js'
import { search } from './search.js'
import { type List, viewOf } from './views.js'

const views = [
  ['vulnerabilities', 'Vulnerabilities'],
  ['packages', 'Packages'],
  ['images', 'Images'],
] as const

const input = byId('query') as HTMLInputElement
const [navigation, content, status, problem] = [
  byId('views'),
  byId('content'),
  byId('status'),
  byId('problem'),
]

unpacked()
  .then((payload) => start(inventoryOf(payload)))
  .catch((error: unknown) => {
    status.textContent = `The data of this page cannot be read: ${String(error)}`
  })

async function unpacked(): Promise<Payload> {
  const bytes = Uint8Array.from(atob(byId('data').textContent ?? ''), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return JSON.parse(await new Response(stream).text()) as Payload
}

function start(inventory: Inventory): void {
  const show = () => draw(placeFrom(location.hash), inventory)
  input.addEventListener('input', () => {
    const { view } = placeFrom(location.hash)
    history.replaceState(null, '', fragmentOf({ view, query: input.value }))
    show()
  })
  addEventListener('hashchange', () => {
    show()
    const { vulnerability, package: one, image } = placeFrom(location.hash)
    // Whoever follows a link is told where it led.
    if (vulnerability ?? one ?? image) content.querySelector('h2')?.focus()
  })
  show()
}

function draw(place: Place, inventory: Inventory): void {
  const started = performance.now()
  if (document.activeElement !== input) input.value = place.query
  const found = search(place.query, inventory)
  const view = viewOf(place, () => found, inventory)
  const isDetail = (place.vulnerability ?? place.package ?? place.image) !== undefined
  navigation.replaceChildren(
    ...views.map(([key, title]) => viewLink(key, title, found[key].length, place, isDetail)),
  )
  problem.textContent = found.problem ?? ''
  const isOnlyList = view.lists.length === 1 && view.lists[0]?.caption === view.heading
  content.className = isOnlyList ? 'single' : ''
  const heading = element('h2', { tabindex: '-1' }, [view.heading])
  const facts = element(
    'dl',
    {},
    view.facts.flatMap(([term, said]) => [element('dt', {}, [term]), element('dd', {}, [said])]),
  )
  content.replaceChildren(
    heading,
    ...(view.facts.length === 0 ? [] : [facts]),
    ...view.lists.flatMap((list, at) => listParts(list, at === 0 ? place.sort : undefined, place)),
  )
  const counts = view.lists.map(({ caption, count }) => `${caption}: ${count.toLocaleString('en-US')}`)
  status.textContent = counts.join('. ')
  content.dataset.milliseconds = String(Math.round(performance.now() - started))
}

function viewLink(
  key: Place['view'],
  title: string,
  count: number,
  place: Place,
  isDetail: boolean,
): HTMLElement {
  const isHere = !isDetail && place.view === key
  const href = fragmentOf({ view: key, query: place.query })
  return element('a', { href, ...(isHere ? { 'aria-current': 'page' } : {}) }, [
    `${title} (${count.toLocaleString('en-US')})`,
  ])
}

function listParts(list: List, sort: string | undefined, place: Place): HTMLElement[] {
  const table = list.table(sort, (next) => {
    location.hash = fragmentOf({ ...place, sort: next })
  })
  const csv = element('button', { type: 'button', class: 'csv' }, [`CSV: ${list.caption}`])
  csv.addEventListener('click', () => download(`${list.caption}.csv`, list.csv(sort)))
  return [table, csv]
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }))
  const link = element('a', { href: address, download: name.replace(/[^\w. -]+/g, '_') })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`There is no #${id}`)
  return found
}
