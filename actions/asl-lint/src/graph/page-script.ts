/** What the page does. It writes text, never HTML: names and sources come from outside. */
export const script = `
const view = document.querySelector('main'), graph = document.getElementById('graph'), aside = document.querySelector('aside')
const find = document.getElementById('find'), hits = document.getElementById('hits')
const states = JSON.parse(document.getElementById('states').textContent)
const home = aside.firstElementChild

// The picture: where it stands, and how large it is.
const overview = 0.4, readable = 0.7
let scale = 1, x = 0, y = 0
const place = () => { graph.style.transform = 'translate(' + x + 'px,' + y + 'px) scale(' + scale + ')' }
const zoom = (factor, cx = view.clientWidth / 2, cy = view.clientHeight / 2) => {
  const next = Math.min(4, Math.max(0.02, scale * factor))
  x = cx - (cx - x) * next / scale
  y = cy - (cy - y) * next / scale
  scale = next
  place()
}
const whole = () => Math.min(view.clientWidth / graph.viewBox.baseVal.width, view.clientHeight / graph.viewBox.baseVal.height)
const fit = () => {
  const { width, height } = graph.viewBox.baseVal
  scale = Math.min(1.25, whole())
  x = (view.clientWidth - width * scale) / 2
  y = (view.clientHeight - height * scale) / 2
  place()
}
// What would be too small to read as a whole is seen from its start.
const open = () => {
  if (whole() >= overview) return fit()
  const { width, height } = graph.viewBox.baseVal
  scale = Math.min(1, Math.max(readable, view.clientWidth / width))
  const start = graph.querySelector(':scope > g > .start')
  const [roomX, roomY] = [view.clientWidth - width * scale, view.clientHeight - height * scale]
  const middle = start ? Number(start.getAttribute('cx')) : 0
  x = roomX >= 0 ? roomX / 2 : Math.min(0, Math.max(roomX, view.clientWidth / 2 - middle * scale))
  y = roomY >= 0 ? roomY / 2 : 0
  place()
}
const reveal = (id, isChosen) => {
  const name = document.getElementById(id).querySelector('.name')
  const isSmall = isChosen && scale < readable
  if (isSmall) zoom(1 / scale)
  const box = name.getBoundingClientRect(), frame = view.getBoundingClientRect(), rim = 30
  const isSeen = box.left - rim > frame.left && box.right + rim < frame.right && box.top - rim > frame.top && box.bottom + rim < frame.bottom
  if (isSeen && !isSmall) return
  x += frame.left + frame.width / 2 - (box.left + box.right) / 2
  y += frame.top + frame.height / 2 - (box.top + box.bottom) / 2
  place()
}

// What stands beside it: all states, or the chosen one.
const make = (tag, text, name) => {
  const element = document.createElement(tag)
  if (text !== undefined) element.textContent = text
  if (name) element.className = name
  return element
}
const sourceOf = ({ source, first, last, findings }) => {
  const element = make('pre')
  element.tabIndex = 0
  element.setAttribute('role', 'region')
  element.setAttribute('aria-label', 'Source')
  source.forEach((line, at) => {
    const row = make('span', line + '\\n', findings.find(([, , , , found]) => found === first + at)?.[0])
    row.dataset.line = first + at
    element.append(row)
  })
  const rest = last - first + 1 - source.length
  return rest > 0 ? [element, make('p', '… ' + rest + ' more lines', 'facts')] : [element]
}
const findingsOf = state => {
  const list = make('ul')
  for (const [severity, rule, message, hint, line] of state.findings) {
    const item = make('li', undefined, severity)
    item.append(make('strong', severity + ' ' + rule), make('div', 'line ' + line + ': ' + message), make('p', hint))
    list.append(item)
  }
  return list
}
let chosen, link, byPointer = false
const show = id => {
  chosen = Object.hasOwn(states, id) ? id : undefined
  for (const element of graph.querySelectorAll('.chosen')) element.classList.remove('chosen')
  if (chosen === undefined) return aside.replaceChildren(home)
  const state = states[id]
  document.getElementById(id).classList.add('chosen')
  const back = make('button', 'All states')
  back.type = 'button'
  back.addEventListener('click', () => { location.hash = '' })
  const heading = make('h2', state.name)
  heading.tabIndex = -1
  aside.replaceChildren(back, heading, make('p', state.type + ', lines ' + state.first + ' to ' + state.last, 'facts'), findingsOf(state), ...sourceOf(state))
  aside.scrollTop = 0
}
// Whoever does not point hears what is shown, and comes back to where he was.
const follow = () => {
  const left = chosen, wasInside = aside.contains(document.activeElement)
  show(location.hash.slice(1))
  if (chosen !== undefined) {
    reveal(chosen, true)
    if (!byPointer) aside.querySelector('h2').focus({ preventScroll: true })
  } else if (wasInside) {
    const known = link?.hash === '#' + left ? link : home.querySelector('nav a[href="#' + left + '"]')
    known?.focus()
    if (document.activeElement !== known) aside.focus()
  }
  byPointer = false
}
const choose = target => {
  const state = target.closest?.('.state')
  if (state) location.hash = state.id
  return state
}
aside.addEventListener('click', event => { link = event.target.closest('a') ?? link })

// By hand: one finger or the mouse moves, two fingers and the wheel zoom.
const fingers = new Map()
let moved = false
view.addEventListener('pointerdown', event => {
  if (fingers.size === 0) moved = false
  fingers.set(event.pointerId, [event.clientX, event.clientY])
})
view.addEventListener('pointermove', event => {
  if (event.buttons === 0) fingers.clear()
  const from = fingers.get(event.pointerId), to = [event.clientX, event.clientY]
  if (!from) return
  const other = [...fingers.keys()].find(id => id !== event.pointerId)
  if (other === undefined && !moved && Math.hypot(to[0] - from[0], to[1] - from[1]) < 4) return
  moved = true
  view.classList.add('dragging')
  if (other === undefined) {
    x += to[0] - from[0]
    y += to[1] - from[1]
    place()
  } else {
    const [ox, oy] = fingers.get(other), frame = view.getBoundingClientRect()
    const apart = Math.max(1, Math.hypot(from[0] - ox, from[1] - oy))
    zoom(Math.hypot(to[0] - ox, to[1] - oy) / apart, (to[0] + ox) / 2 - frame.left, (to[1] + oy) / 2 - frame.top)
  }
  fingers.set(event.pointerId, to)
})
const lift = event => {
  const wasDown = fingers.delete(event.pointerId)
  if (fingers.size > 0) return
  view.classList.remove('dragging')
  const state = wasDown && !moved && event.type === 'pointerup' ? event.target.closest?.('.state') : undefined
  if (!state) return
  byPointer = state.id !== chosen
  location.hash = state.id
}
addEventListener('pointerup', lift)
addEventListener('pointercancel', lift)
view.addEventListener('wheel', event => {
  event.preventDefault()
  const frame = view.getBoundingClientRect()
  zoom(Math.exp(-event.deltaY / 400), event.clientX - frame.left, event.clientY - frame.top)
}, { passive: false })

// By keyboard.
addEventListener('keydown', event => {
  if (event.target.matches('input') || event.ctrlKey || event.metaKey || event.altKey) return
  const steps = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }
  if (event.key === '+' || event.key === '=') zoom(1.25)
  else if (event.key === '-') zoom(0.8)
  else if (event.key === '0') fit()
  else if (event.key === 'Escape') location.hash = ''
  else if (event.key === '/') find.focus()
  else if ((event.key === 'Enter' || event.key === ' ') && choose(event.target)) { /* shown */ }
  else if (steps[event.key] && !event.target.closest('aside')) { x += steps[event.key][0]; y += steps[event.key][1]; place() }
  else return
  event.preventDefault()
})
graph.addEventListener('focusin', event => {
  const state = event.target.closest('.state')
  if (state && fingers.size === 0) reveal(state.id, false)
})

// By name.
const dimmed = id => document.getElementById(id).classList.contains('dimmed')
find.addEventListener('input', () => {
  const wanted = find.value.trim().toLowerCase()
  if (wanted !== '' && location.hash !== '') location.hash = ''
  for (const [id, state] of Object.entries(states)) {
    document.getElementById(id).classList.toggle('dimmed', !state.name.toLowerCase().includes(wanted))
  }
  for (const item of home.querySelectorAll('li, details, nav ul ul')) {
    item.hidden = wanted !== '' && [...item.querySelectorAll('a')].every(({ hash }) => dimmed(hash.slice(1)))
  }
  const found = Object.keys(states).filter(id => !dimmed(id)).length
  hits.textContent = wanted === '' ? '' : found === 0 ? 'No state has this in its name' : found + ' of ' + Object.keys(states).length
})
find.addEventListener('keydown', event => {
  const found = event.key === 'Enter' ? Object.keys(states).find(id => !dimmed(id)) : undefined
  if (found) location.hash = found
})

const save = () => {
  const copy = graph.cloneNode(true)
  copy.setAttribute('style', 'background:#fff')
  const look = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  look.textContent = document.getElementById('picture').textContent
  copy.prepend(look)
  const anchor = make('a')
  anchor.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }))
  anchor.download = document.title.replace(/[^\\w.-]+/g, '-') + '.svg'
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(anchor.href), 1000)
}
const actions = { in: () => zoom(1.25), out: () => zoom(0.8), fit, save }
for (const button of document.querySelectorAll('[data-do]')) button.addEventListener('click', () => actions[button.dataset.do]())
addEventListener('hashchange', follow)
addEventListener('resize', () => { if (chosen === undefined) open(); else reveal(chosen, true) })
open()
show(location.hash.slice(1))
if (chosen !== undefined) reveal(chosen, true)
`
