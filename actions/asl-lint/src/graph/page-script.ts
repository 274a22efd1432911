/** What the page does. It writes text, never HTML: names and sources come from outside. */
export const script = `
const view = document.querySelector('main'), graph = document.getElementById('graph'), aside = document.querySelector('aside')
const states = JSON.parse(document.getElementById('states').textContent)
const home = aside.firstElementChild
let scale = 1, x = 0, y = 0
const place = () => { graph.style.transform = 'translate(' + x + 'px,' + y + 'px) scale(' + scale + ')' }
const zoom = (factor, cx = view.clientWidth / 2, cy = view.clientHeight / 2) => {
  const next = Math.min(4, Math.max(0.02, scale * factor))
  x = cx - (cx - x) * next / scale
  y = cy - (cy - y) * next / scale
  scale = next
  place()
}
const fit = () => {
  const { width, height } = graph.viewBox.baseVal
  scale = Math.min(1.5, Math.min(view.clientWidth / width, view.clientHeight / height))
  x = (view.clientWidth - width * scale) / 2
  y = Math.max(0, (view.clientHeight - height * scale) / 2)
  place()
}
const make = (tag, text, name) => {
  const element = document.createElement(tag)
  if (text !== undefined) element.textContent = text
  if (name) element.className = name
  return element
}
const show = id => {
  const state = Object.hasOwn(states, id) ? states[id] : undefined
  for (const chosen of graph.querySelectorAll('.chosen')) chosen.classList.remove('chosen')
  if (!state) { aside.replaceChildren(home); return }
  document.getElementById(id).classList.add('chosen')
  const back = make('button', 'All states')
  back.type = 'button'
  back.addEventListener('click', () => { location.hash = '' })
  const list = make('ul')
  for (const [severity, rule, message, hint, line] of state.findings) {
    const item = make('li', undefined, severity)
    item.append(make('strong', severity + ' ' + rule), make('div', 'line ' + line + ': ' + message), make('p', hint))
    list.append(item)
  }
  const source = make('pre', state.source)
  source.tabIndex = 0
  source.setAttribute('aria-label', 'Source')
  aside.replaceChildren(back, make('h2', state.name), make('p', state.type + ', lines ' + state.first + ' to ' + state.last), list, source)
  aside.scrollTop = 0
}
const reveal = id => {
  const box = document.getElementById(id)?.getBoundingClientRect(), frame = view.getBoundingClientRect()
  if (!box) return
  if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) {
    x += frame.left + frame.width / 2 - (box.left + box.width / 2)
    y += frame.top + frame.height / 2 - (box.top + Math.min(box.height, frame.height) / 2)
    place()
  }
}
const follow = () => { const id = location.hash.slice(1); show(id); reveal(id) }
const choose = target => { const state = target.closest?.('.state'); if (state) location.hash = state.id; return state }
let drag
view.addEventListener('pointerdown', event => { drag = { id: event.pointerId, at: [event.clientX - x, event.clientY - y], moved: false } })
view.addEventListener('pointermove', event => {
  if (!drag || drag.id !== event.pointerId) return
  const [nx, ny] = [event.clientX - drag.at[0], event.clientY - drag.at[1]]
  if (!drag.moved && Math.hypot(nx - x, ny - y) < 4) return
  drag.moved = true
  view.classList.add('dragging')
  x = nx
  y = ny
  place()
})
addEventListener('pointerup', event => {
  if (drag && !drag.moved) choose(event.target)
  drag = undefined
  view.classList.remove('dragging')
})
view.addEventListener('wheel', event => {
  event.preventDefault()
  const frame = view.getBoundingClientRect()
  zoom(Math.exp(-event.deltaY / 400), event.clientX - frame.left, event.clientY - frame.top)
}, { passive: false })
addEventListener('keydown', event => {
  if (event.target.matches('input') || event.ctrlKey || event.metaKey || event.altKey) return
  const steps = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }
  if (event.key === '+' || event.key === '=') zoom(1.25)
  else if (event.key === '-') zoom(0.8)
  else if (event.key === '0') fit()
  else if (event.key === 'Escape') location.hash = ''
  else if (event.key === '/') document.getElementById('find').focus()
  else if ((event.key === 'Enter' || event.key === ' ') && choose(event.target)) { /* shown */ }
  else if (steps[event.key] && !event.target.closest('aside')) { x += steps[event.key][0]; y += steps[event.key][1]; place() }
  else return
  event.preventDefault()
})
graph.addEventListener('focusin', event => reveal(event.target.closest('.state')?.id))
document.getElementById('find').addEventListener('input', event => {
  const wanted = event.target.value.toLowerCase()
  for (const [id, state] of Object.entries(states)) {
    document.getElementById(id).classList.toggle('dimmed', !state.name.toLowerCase().includes(wanted))
  }
})
document.getElementById('find').addEventListener('keydown', event => {
  const found = Object.keys(states).find(id => !document.getElementById(id).classList.contains('dimmed'))
  if (event.key === 'Enter' && found) location.hash = found
})
const actions = { in: () => zoom(1.25), out: () => zoom(0.8), fit, save: () => {
  const copy = graph.cloneNode(true)
  copy.removeAttribute('style')
  const look = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  look.textContent = document.getElementById('picture').textContent
  copy.prepend(look)
  const link = make('a')
  link.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }))
  link.download = document.title.replace(/[^\\w.-]+/g, '-') + '.svg'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
} }
for (const button of document.querySelectorAll('[data-do]')) button.addEventListener('click', () => actions[button.dataset.do]())
addEventListener('hashchange', follow)
addEventListener('resize', () => { if (!location.hash) fit() })
fit()
follow()
`
