export const id = 7760, ids = [7760], modules = {
  /***/
  67760: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        htmlPage: () => (
          /* binding */
          htmlPage
        )
      });
      var external_node_crypto_ = __webpack_require__(77598), xml = __webpack_require__(7085), verdict = __webpack_require__(9987), drawing = __webpack_require__(2633), lib = __webpack_require__(20967), dagre_esm = __webpack_require__(42440);
      const letter = { width: 7.4, height: 17 }, margin = 14, slant = 12, narrowest = 110, headHeight = 44, titleHeight = 22, longest = { name: 34, label: 30 }, startSize = 16, startName = "start", most = 1500;
      function placed(machine2) {
        if (machine2.states.length === 0)
          return empty(machine2);
        const boxes = new Map(machine2.states.map((state) => [state.id, boxOf(state)]));
        return machine2.states.length > most ? inColumns(machine2, boxes) : byWays(machine2, boxes);
      }
      function empty(machine2) {
        return { machine: machine2, width: narrowest, height: 2 * margin, start: void 0, states: [], ways: [] };
      }
      function boxOf(state) {
        let x = margin;
        const inner = state.machines.map((machine2) => {
          const box2 = { placed: placed(machine2), x, y: headHeight + titleHeight };
          return x += box2.placed.width + margin, box2;
        }), columns = Math.max(longest.name, Math.floor((x - 2 * margin) / letter.width)), lines = [(0, lib.m7)(state.name, columns), `${state.type}${state.ends ? " \xB7 end" : ""}`], text = Math.max(...lines.map(lib.F1)) * letter.width + 2 * (state.type === "Choice" ? slant + margin : margin);
        if (inner.length === 0)
          return { state, lines, inner, width: Math.max(narrowest, text), height: headHeight };
        const height = Math.max(...inner.map(({ placed: placed2 }) => placed2.height));
        return {
          state,
          lines,
          inner,
          width: Math.max(narrowest, text, x),
          height: headHeight + titleHeight + height + margin
        };
      }
      function byWays(machine2, boxes) {
        const graph = graphOf(machine2, boxes);
        (0, dagre_esm.Zp)(graph);
        const { width = 0, height = 0 } = graph.graph();
        return {
          machine: machine2,
          width: Math.ceil(width),
          height: Math.ceil(height),
          start: machine2.start === void 0 ? void 0 : rounded(graph.node(startName)),
          ways: graph.edges().map((key) => wayOf(machine2, key, graph.edge(key))),
          states: [...boxes].map(([id2, box2]) => {
            const { x, y } = graph.node(id2);
            return { ...box2, ...rounded({ x: x - box2.width / 2, y: y - box2.height / 2 }) };
          })
        };
      }
      function graphOf({ start, edges }, boxes) {
        const graph = new dagre_esm.TS({ multigraph: !0 });
        graph.setGraph({ rankdir: "TB", nodesep: 28, ranksep: 40, edgesep: 14, marginx: margin, marginy: margin }), graph.setDefaultEdgeLabel(() => ({}));
        for (const [id2, { width, height }] of boxes)
          graph.setNode(id2, { width, height });
        start !== void 0 && (graph.setNode(startName, { width: startSize, height: startSize }), graph.setEdge(startName, start, {}, "start"));
        for (const [at, { from, to, label: label2 }] of edges.entries()) {
          const width = (0, lib.F1)(shown(label2)) * letter.width, height = label2 === "" ? 0 : letter.height;
          graph.setEdge(from, to, { width, height, labelpos: "c" }, `e${at}`);
        }
        return graph;
      }
      function wayOf({ edges }, { name }, { points = [], x, y }) {
        const edge = edges[Number(String(name).slice(1))] ?? { kind: "next", label: "" }, hasLabel = edge.label !== "" && x !== void 0 && y !== void 0;
        return {
          edge,
          points: points.map(rounded),
          label: hasLabel ? { ...rounded({ x, y }), text: shown(edge.label) } : void 0
        };
      }
      function inColumns(machine2, boxes) {
        const rows = Math.ceil(Math.sqrt(boxes.size)), states = [];
        let [x, y, widest, lowest] = [margin, margin, 0, 0];
        for (const box2 of boxes.values())
          states.length > 0 && states.length % rows === 0 && (x += widest + margin, y = margin, widest = 0), states.push({ ...box2, x, y }), widest = Math.max(widest, box2.width), y += box2.height + margin, lowest = Math.max(lowest, y);
        return { machine: machine2, width: x + widest + margin, height: lowest, start: void 0, ways: [], states };
      }
      function shown(label2) {
        return (0, lib.m7)(label2, longest.label);
      }
      function rounded({ x, y }) {
        return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
      }
      const mostFindings = 100;
      function overviewOf(machine2, findings, states) {
        const found = [
          ...findings.map((finding) => ({ finding, state: void 0 })),
          ...states.flatMap((state) => state.findings.map((finding) => ({ finding, state })))
        ], grave = drawing.gO.filter((severity) => severity !== "info").flatMap((severity) => found.filter(({ finding }) => finding.severity === severity)), infos = found.filter(({ finding }) => finding.severity === "info"), heading = found.length === 0 ? "" : "<h2>Findings</h2>", folded = infos.length === 0 ? "" : `<details><summary>${(0, verdict.hS)(infos.length, "info")}</summary>${listOf(infos)}</details>`;
        return `${heading}${listOf(grave)}${folded}<nav aria-label="States"><h2>States</h2>${outlineOf(machine2)}</nav>`;
      }
      function listOf(found) {
        if (found.length === 0)
          return "";
        const rest = found.length - mostFindings, more = rest <= 0 ? "" : `<p>${(0, verdict.hS)(rest, "more finding")} at the states</p>`;
        return `<ul>${found.slice(0, mostFindings).map(item).join("")}</ul>${more}`;
      }
      function item({ finding: { severity, rule, message, hint, range }, state }) {
        const where = state === void 0 ? "" : `<a href="#${state.id}">${xml.Qq(state.name)}</a>`, mend = state === void 0 ? `<p>${xml.Qq(hint)}</p>` : "";
        return `<li class="${severity}">${where}<strong>${severity} ${xml.Qq(rule)}</strong><div>line ${range.start.line}: ${xml.Qq(message)}</div>${mend}</li>`;
      }
      function outlineOf({ states, title }) {
        const items = states.map(({ id: id2, name, type, findings, machines }) => {
          const marks = (0, drawing.XG)(findings).map(({ severity, words }) => ` <span class="${severity}">${words}</span>`);
          return `<li><a href="#${id2}">${xml.Qq(name)}</a> <small>${xml.Qq(type)}</small>${marks.join("")}${machines.map(outlineOf).join("")}</li>`;
        });
        return `${title === "" ? "" : `<p>${xml.Qq(title)}</p>`}<ul>${items.join("")}</ul>`;
      }
      const script = `
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
  return rest > 0 ? [element, make('p', '\u2026 ' + rest + ' more lines', 'facts')] : [element]
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
`, style = `
:root{color-scheme:light dark;--back:#fff;--ink:#1f2328;--dim:#59636e;--line:#8c959f;--box:#f6f8fa;--edge:#d0d7de;--bad:#cf222e;--badback:#ffebe9;--doubt:#8a5a00;--doubtback:#fff8c5;--note:#0969da;--noteback:#ddf4ff;--focus:#0969da}
@media screen and (prefers-color-scheme:dark){:root{--back:#0d1117;--ink:#e6edf3;--dim:#9198a1;--line:#7d8590;--box:#161b22;--edge:#30363d;--bad:#ff7b72;--badback:#3a1a1d;--doubt:#d29922;--doubtback:#33290f;--note:#58a6ff;--noteback:#12263f;--focus:#58a6ff}}
*{box-sizing:border-box}
[hidden]{display:none}
body{margin:0;height:100vh;height:100dvh;display:grid;grid-template:"top top" auto "graph details" minmax(0,1fr)/minmax(0,1fr) min(440px,40vw);font:14px/1.45 system-ui,sans-serif;background:var(--back);color:var(--ink)}
header{grid-area:top;display:flex;flex-wrap:wrap;gap:6px 16px;align-items:center;padding:8px 14px;border-bottom:1px solid var(--edge)}
h1{font-size:15px;margin:0;overflow-wrap:anywhere}
header p{margin:0;color:var(--dim);display:flex;flex-wrap:wrap;gap:4px 6px;align-items:center}
span.error,span.warning,span.info{font-size:12px;padding:0 7px;border-radius:9px;white-space:nowrap}
span.error{color:var(--bad);background:var(--badback)}span.warning{color:var(--doubt);background:var(--doubtback)}span.info{color:var(--note);background:var(--noteback)}
.tools{display:flex;flex-wrap:wrap;gap:6px;margin-left:auto;align-items:center}
#find{width:200px;flex:1}
#hits{order:-1;margin-right:6px}#hits:empty{display:none}
button,input{font:inherit;color:inherit;background:var(--box);border:1px solid var(--edge);border-radius:6px;padding:3px 10px;white-space:nowrap}
input::placeholder{color:var(--dim);opacity:1}
button:hover{border-color:var(--line)}
:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
main{grid-area:graph;overflow:hidden;overflow:clip;position:relative;cursor:grab;touch-action:none}
main.dragging{cursor:grabbing}
#graph{position:absolute;left:0;top:0;transform-origin:0 0;overflow:visible}
aside{grid-area:details;border-left:1px solid var(--edge);overflow:auto;padding:12px 14px}
aside h2{font-size:15px;margin:0 0 4px;overflow-wrap:anywhere}
aside button+h2{margin-top:10px}
aside ul{padding:0;margin:6px 0 16px;list-style:none}
aside li{overflow-wrap:anywhere}
li.error,li.warning,li.info{border-left:3px solid;padding:2px 0 2px 10px;margin:8px 0}
li.error{border-color:var(--bad)}li.warning{border-color:var(--doubt)}li.info{border-color:var(--note)}
li.error strong{color:var(--bad)}li.warning strong{color:var(--doubt)}li.info strong{color:var(--note)}
li>a+strong{margin-left:8px}
strong{font-size:12px}
aside li p{margin:2px 0;color:var(--dim)}
a{color:var(--note)}
small,.facts,summary{color:var(--dim)}
.facts{margin:0 0 8px}
summary{cursor:pointer;margin:6px 0}
details{margin-bottom:14px}
nav li{padding:2px 0}
nav ul ul{padding-left:12px;border-left:1px solid var(--edge);margin:2px 0 4px}
nav li p{font-size:12px}nav p:has(+[hidden]){display:none}
pre{background:var(--box);border:1px solid var(--edge);border-radius:6px;padding:8px 0;margin:8px 0;overflow:auto;font:12px/1.55 ui-monospace,monospace;tab-size:2}
pre span{display:block;width:max-content;min-width:100%;padding:0 10px 0 0}
pre span::before{content:attr(data-line);display:inline-block;width:4.5ch;margin-right:12px;text-align:right;color:var(--dim)}
pre .error,pre .warning,pre .info{padding:0 10px 0 0;font-size:inherit;border-radius:0;white-space:pre;color:inherit}
@media (max-width:760px){
body{grid-template:"top" auto "graph" minmax(0,11fr) "details" minmax(0,9fr)/minmax(0,1fr)}
aside{border-left:0;border-top:1px solid var(--edge)}
.tools{width:100%;margin:0}
#find{width:0;min-width:80px}
.tools>*{padding-inline:8px}
}
@media print{
:root{color-scheme:light}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{display:block;height:auto}
header{border:0}
.tools,aside{display:none}
main{overflow:visible}
#graph{position:static;transform:none!important;max-width:100%;height:auto}
}
`, pictureStyle = `
svg{font:12px system-ui,sans-serif;color:#1f2328}
.shape{fill:#fff;stroke:#8c959f;stroke-width:1.2}
.state text{text-anchor:middle;fill:#1f2328}
.state .name{font-weight:600}
.state .type,.title{fill:#59636e;font-size:11px}
.choice .shape,.holds .shape{fill:#f6f8fa}
.succeed .shape{fill:#f0fbf3;stroke:#1a7f37}.fail .shape{fill:#f6f8fa;stroke:#57606a;stroke-dasharray:3 2}
.info .shape{stroke:#0969da}
.warning .shape{fill:#fff8c5;stroke:#9a6700;stroke-width:2}
.error .shape{fill:#ffebe9;stroke:#cf222e;stroke-width:2.5}
.holds .shape{fill-opacity:.5}
.badge path{fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round}
.error .badge{fill:#cf222e}.warning .badge{fill:#9a6700}.info .badge{fill:#0969da}
.machine{fill:none;stroke:#d0d7de;stroke-dasharray:4 3}
.way{fill:none;stroke:#8c959f;stroke-width:1.4}
.way.catch{stroke:#b08800;stroke-dasharray:5 3}
.head{fill:#8c959f}.head.catch{fill:#b08800}.start{fill:#1f2328}
.label{text-anchor:middle;font-size:11px;fill:#424a53;paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
`, screenStyle = `
@media screen and (prefers-color-scheme:dark){
.shape{fill:#161b22;stroke:#6e7681}.state text{fill:#e6edf3}.state .type,.title{fill:#9198a1}
.choice .shape,.holds .shape{fill:#1c2330}
.succeed .shape{fill:#12261b;stroke:#3fb950}.fail .shape{fill:#161b22;stroke:#9198a1}
.info .shape{stroke:#4493f8}.warning .shape{fill:#33290f;stroke:#d29922}.error .shape{fill:#3a1a1d;stroke:#f85149}
.badge path{stroke:#0d1117}.error .badge{fill:#ff7b72}.warning .badge{fill:#d29922}.info .badge{fill:#58a6ff}
.machine{stroke:#30363d}.way{stroke:#6e7681}.way.catch{stroke:#9e7c1e}.head{fill:#6e7681}.head.catch{fill:#9e7c1e}.start{fill:#e6edf3}
.label{fill:#c9d1d9;stroke:#0d1117}}
@media screen{
.state{cursor:pointer}.state:focus{outline:none}.state:focus-visible .shape,.state.chosen .shape{stroke:var(--focus);stroke-width:3.5}
.state.dimmed{opacity:.25}
}
`;
      function svgOf(placed2, title) {
        const size = { width: placed2.width, height: placed2.height };
        return [
          `<svg xmlns="http://www.w3.org/2000/svg" id="graph" role="group"${xml.uK({
            viewBox: `0 0 ${size.width} ${size.height}`,
            ...size,
            "aria-label": `State machine ${title}`
          })}>`,
          `<defs>${head("arrow", "")}${head("arrow-catch", " catch")}</defs>`,
          machine(placed2, { x: 0, y: 0 }),
          "</svg>"
        ].join(`
`);
      }
      function head(id2, kind) {
        return `<marker id="${id2}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" class="head${kind}"/></marker>`;
      }
      function machine({ start, states, ways }, at) {
        const entry = start === void 0 ? "" : `<circle class="start" cx="${start.x}" cy="${start.y}" r="8"/>`;
        return `<g transform="translate(${at.x} ${at.y})">${ways.map(line).join("")}${entry}${states.map(box).join("")}${ways.map(label).join("")}</g>`;
      }
      const signs = {
        error: "M-2.5 -2.5L2.5 2.5M2.5 -2.5L-2.5 2.5",
        warning: "M0 -4V.5M0 3.8V4",
        info: "M0 -3.8V-4M0 -.5V4"
      };
      function box(placed2) {
        const { state, x, y, width, lines, inner } = placed2, [name = "", type = ""] = lines, middle = width / 2;
        return [
          `<g class="state${classesOf(state)}" tabindex="0" role="button"${xml.uK({
            id: state.id,
            transform: `translate(${x} ${y})`,
            "aria-label": spoken(placed2)
          })}>`,
          shapeOf(placed2),
          `<text class="name" x="${middle}" y="${letter.height + 2}">${xml.Qq(name)}</text> `,
          `<text class="type" x="${middle}" y="${2 * letter.height + 1}">${xml.Qq(type)}</text>`,
          state.severity === void 0 ? "" : `<g class="badge" transform="translate(${width - 3} 3)"><circle r="8"/><path d="${signs[state.severity]}"/></g>`,
          "</g>",
          ...inner.flatMap(({ placed: within, ...place }) => [
            `<g transform="translate(${x} ${y})">`,
            `<rect class="machine" x="${place.x - margin / 2}" y="${place.y - letter.height}" width="${within.width + margin}" height="${within.height + letter.height}" rx="4"/>`,
            `<text class="title" x="${place.x}" y="${place.y - 3}">${xml.Qq(within.machine.title)}</text>`,
            machine(within, place),
            "</g>"
          ])
        ].join("");
      }
      function shapeOf({ state: { type }, width, height }) {
        return type === "Choice" ? `<path class="shape" d="M${slant} 0H${width - slant}L${width} ${height / 2}L${width - slant} ${height}H${slant}L0 ${height / 2}z"/>` : `<rect class="shape" width="${width}" height="${height}" rx="${type === "Succeed" || type === "Fail" ? 20 : 6}"/>`;
      }
      function classesOf({ type, severity, machines }) {
        const kind = /^[A-Z][a-z]+$/.test(type) ? ` ${type.toLowerCase()}` : "", holds = machines.length > 0 ? " holds" : "";
        return `${kind}${holds}${severity === void 0 ? "" : ` ${severity}`}`;
      }
      function spoken({ state: { name, findings }, lines }) {
        const whole = lines[0] === name ? [] : [name], found = (0, drawing.XG)(findings).map(({ words }) => words);
        return [lines.join(" "), ...whole, ...found].join(", ");
      }
      function line({ edge, points }) {
        const [first, ...rest] = points;
        if (first === void 0)
          return "";
        const path = `M${first.x} ${first.y}${curve(rest)}`;
        return `<path class="way ${edge.kind}" d="${path}" marker-end="url(#${edge.kind === "catch" ? "arrow-catch" : "arrow"})"/>`;
      }
      function curve(points) {
        return points.map((point, at) => {
          const next = points[at + 1];
          return next === void 0 ? `L${point.x} ${point.y}` : `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`;
        }).join("");
      }
      function label({ edge, label: label2 }) {
        return label2 === void 0 ? "" : `<text class="label ${edge.kind}" x="${label2.x}" y="${label2.y + 4}">${xml.Qq(label2.text)}<title>${xml.Qq(edge.label)}</title></text>`;
      }
      const mostLines = 400;
      function htmlPage({ title, machine: machine2, findings }, text) {
        const states = statesIn(machine2), lines = text.split(/\r\n|\r|\n/), all = [...findings, ...states.flatMap((state) => state.findings)], counts = (0, drawing.XG)(all).map(({ severity, words }) => `<span class="${severity}">${words}</span>`);
        return {
          text: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${hashOf(script)}'">
<title>${xml.Qq(title)}</title>
<style>${style}</style>
<style id="picture">${pictureStyle}</style>
<style>${screenStyle}</style>
</head>
<body>
<header>
<h1>${xml.Qq(title)}</h1>
<p>${[(0, verdict.hS)(states.length, "state"), ...counts].join(" ")}</p>
<div class="tools">
<input id="find" type="search" placeholder="Find a state" aria-label="Find a state" aria-keyshortcuts="/" title="/">
<button type="button" data-do="out" aria-label="Zoom out">\u2212</button>
<button type="button" data-do="in" aria-label="Zoom in">+</button>
<button type="button" data-do="fit">Fit</button>
<button type="button" data-do="save">Save SVG</button>
<p id="hits" role="status"></p>
</div>
</header>
<aside aria-label="Details" tabindex="-1"><div>${overviewOf(machine2, findings, states)}</div></aside>
<main aria-label="Graph">
${svgOf(placed(machine2), title)}
</main>
<script type="application/json" id="states">${data(states, lines)}<\/script>
<script>${script}<\/script>
</body>
</html>
`
        };
      }
      function hashOf(code) {
        return `sha256-${(0, external_node_crypto_.createHash)("sha256").update(code).digest("base64")}`;
      }
      function statesIn({ states }) {
        return states.flatMap((state) => [state, ...state.machines.flatMap(statesIn)]);
      }
      function data(states, lines) {
        const entries = states.map(({ id: id2, name, type, findings, lines: { first, last } }) => {
          const shown2 = lines.slice(first - 1, Math.min(last, first - 1 + mostLines)), found = findings.map(({ severity, rule, message, hint, range }) => [
            severity,
            rule,
            message,
            hint,
            range.start.line
          ]);
          return [id2, { name, type, first, last, findings: found, source: withoutIndent(shown2) }];
        });
        return JSON.stringify(Object.fromEntries(entries)).replaceAll("<", "\\u003c");
      }
      function withoutIndent(lines) {
        const indents = lines.filter((line2) => line2.trim() !== "").map((line2) => line2.length - line2.trimStart().length), least = Math.min(...indents);
        return lines.map((line2) => line2.slice(Number.isFinite(least) ? least : 0));
      }
    })
  ),
  /***/
  7085: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Mn: () => (
          /* binding */
          lines
        ),
        /* harmony export */
        Qq: () => (
          /* binding */
          text
        ),
        /* harmony export */
        uK: () => (
          /* binding */
          attributes
        )
        /* harmony export */
      });
      var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70269);
      const neverAllowed = /[\ufffe\uffff]/g, references = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&apos;"
      };
      function text(raw) {
        return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.R)(raw).replace(neverAllowed, (character) => `\\u${character.charCodeAt(0).toString(16)}`).replace(/[&<>"']/g, (character) => references[character] ?? character).replaceAll("##[", "#&#35;[").replace(/^(\s*)::/, "$1&#58;:");
      }
      function lines(raw) {
        return raw.map(text).join(`
`);
      }
      function attributes(values) {
        return Object.entries(values).filter(([, value]) => value !== void 0).map(([name, value]) => ` ${name}="${text(String(value))}"`).join("");
      }
    })
  )
};
