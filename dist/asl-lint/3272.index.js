export const id = 3272;
export const ids = [3272];
export const modules = {
  /***/
  83272: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        htmlPage: () => (
          /* binding */
          htmlPage
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var xml = __webpack_require__(7085);
      var verdict = __webpack_require__(9987);
      var lib = __webpack_require__(20967);
      var dagre_esm = __webpack_require__(42440);
      ;
      const letter = { width: 7.4, height: 17 };
      const margin = 14;
      const headHeight = 44;
      const titleHeight = 22;
      const longest = { name: 34, label: 30 };
      const startSize = 16;
      const startName = "start";
      const most = 1500;
      function placed(machine2) {
        const boxes = new Map(machine2.states.map((state) => [state.id, boxOf(state)]));
        return machine2.states.length > most ? inColumns(machine2, boxes) : byWays(machine2, boxes);
      }
      function boxOf(state) {
        let x = margin;
        const inner = state.machines.map((machine2) => {
          const box2 = { placed: placed(machine2), x, y: headHeight + titleHeight };
          x += box2.placed.width + margin;
          return box2;
        });
        const columns = Math.max(longest.name, Math.floor((x - 2 * margin) / letter.width));
        const lines = [(0, lib.m7)(state.name.trim() === "" ? "(no name)" : state.name, columns), state.type];
        const text = Math.max(...lines.map(lib.F1)) * letter.width + 2 * margin;
        if (inner.length === 0)
          return { state, lines, inner, width: Math.max(110, text), height: headHeight };
        const height = Math.max(...inner.map(({ placed: placed2 }) => placed2.height));
        return {
          state,
          lines,
          inner,
          width: Math.max(text, x),
          height: headHeight + titleHeight + height + margin
        };
      }
      function byWays(machine2, boxes) {
        const graph = new dagre_esm.TS({ multigraph: true });
        graph.setGraph({ rankdir: "TB", nodesep: 28, ranksep: 40, edgesep: 14, marginx: margin, marginy: margin });
        graph.setDefaultEdgeLabel(() => ({}));
        for (const [id2, { width: width2, height: height2 }] of boxes)
          graph.setNode(id2, { width: width2, height: height2 });
        if (machine2.start !== void 0) {
          graph.setNode(startName, { width: startSize, height: startSize });
          graph.setEdge(startName, machine2.start, {}, "start");
        }
        for (const [at, edge] of machine2.edges.entries()) {
          const width2 = (0, lib.F1)(shown(edge.label)) * letter.width;
          graph.setEdge(edge.from, edge.to, { width: width2, height: edge.label === "" ? 0 : letter.height, labelpos: "c" }, `e${at}`);
        }
        (0, dagre_esm.Zp)(graph);
        const { width = 0, height = 0 } = graph.graph();
        const ways = graph.edges().map((key) => {
          const { points = [], x, y } = graph.edge(key);
          const edge = machine2.edges[Number(String(key.name).slice(1))] ?? { kind: "next", label: "" };
          const hasLabel = edge.label !== "" && x !== void 0 && y !== void 0;
          return {
            edge,
            points: points.map(rounded),
            label: hasLabel ? { ...rounded({ x, y }), text: shown(edge.label) } : void 0
          };
        });
        const start = machine2.start === void 0 ? void 0 : rounded(graph.node(startName));
        return {
          machine: machine2,
          width: Math.ceil(width),
          height: Math.ceil(height),
          start,
          ways,
          states: [...boxes].map(([id2, box2]) => {
            const { x, y } = graph.node(id2);
            return { ...box2, ...rounded({ x: x - box2.width / 2, y: y - box2.height / 2 }) };
          })
        };
      }
      function inColumns(machine2, boxes) {
        const rows = Math.ceil(Math.sqrt(boxes.size));
        const states = [];
        let [x, y, widest, lowest] = [margin, margin, 0, 0];
        for (const box2 of boxes.values()) {
          if (states.length > 0 && states.length % rows === 0) {
            x += widest + margin;
            y = margin;
            widest = 0;
          }
          states.push({ ...box2, x, y });
          widest = Math.max(widest, box2.width);
          y += box2.height + margin;
          lowest = Math.max(lowest, y);
        }
        return { machine: machine2, width: x + widest + margin, height: lowest, start: void 0, ways: [], states };
      }
      function shown(label2) {
        return (0, lib.m7)(label2, longest.label);
      }
      function rounded({ x, y }) {
        return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
      }
      ;
      const script = `
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
`;
      ;
      const style = `
:root{color-scheme:light dark;--back:#fff;--ink:#1f2328;--dim:#59636e;--line:#8c959f;--box:#f6f8fa;--edge:#d0d7de;--bad:#cf222e;--badback:#ffebe9;--doubt:#9a6700;--doubtback:#fff8c5;--note:#0969da;--noteback:#ddf4ff;--focus:#0969da}
@media (prefers-color-scheme:dark){:root{--back:#0d1117;--ink:#e6edf3;--dim:#9198a1;--line:#7d8590;--box:#161b22;--edge:#30363d;--bad:#f85149;--badback:#3a1a1d;--doubt:#d29922;--doubtback:#33290f;--note:#4493f8;--noteback:#12263f;--focus:#4493f8}}
*{box-sizing:border-box}
body{margin:0;height:100vh;display:grid;grid-template:auto 1fr/1fr auto;font:14px/1.45 system-ui,sans-serif;background:var(--back);color:var(--ink)}
header{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;padding:8px 14px;border-bottom:1px solid var(--edge)}
h1{font-size:15px;margin:0;overflow-wrap:anywhere}
header p{margin:0;color:var(--dim)}
header .tools{display:flex;gap:6px;margin-left:auto;align-items:center}
button,input{font:inherit;color:inherit;background:var(--box);border:1px solid var(--edge);border-radius:6px;padding:3px 10px}
button:hover{border-color:var(--line)}
:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
main{overflow:hidden;position:relative;cursor:grab;touch-action:none}
main.dragging{cursor:grabbing}
#graph{position:absolute;left:0;top:0;transform-origin:0 0;overflow:visible}
aside{width:min(480px,42vw);border-left:1px solid var(--edge);overflow:auto;padding:12px 14px}
aside h2{font-size:15px;margin:0 0 4px;overflow-wrap:anywhere}
aside ul{padding:0;margin:8px 0;list-style:none}
aside li{border-left:3px solid var(--line);padding:4px 0 4px 10px;margin:8px 0;overflow-wrap:anywhere}
aside li.error{border-color:var(--bad)}aside li.warning{border-color:var(--doubt)}aside li.info{border-color:var(--note)}
aside li p{margin:2px 0;color:var(--dim)}
pre{background:var(--box);border:1px solid var(--edge);border-radius:6px;padding:8px;overflow:auto;font:12px/1.5 ui-monospace,monospace;tab-size:2}
nav ul ul{padding-left:16px}
nav a{color:var(--note)}
`;
      const pictureStyle = `
svg{font:12px system-ui,sans-serif;color:#1f2328}
.state rect{fill:#f6f8fa;stroke:#8c959f;stroke-width:1.2}
.state text{text-anchor:middle;fill:#1f2328}
.state .name{font-weight:600}
.state .type,.title{fill:#59636e;font-size:11px}
.state.choice rect{stroke-dasharray:6 2}
.state.succeed rect{stroke:#1a7f37}.state.fail rect{stroke:#cf222e;stroke-dasharray:2 2}
.state.error rect{fill:#ffebe9;stroke:#cf222e;stroke-width:3}
.state.warning rect{fill:#fff8c5;stroke:#9a6700;stroke-width:2}
.state.info rect{fill:#ddf4ff;stroke:#0969da}
.state.holds rect{fill-opacity:.45}
.machine{fill:none;stroke:#d0d7de;stroke-dasharray:4 3}
.way{fill:none;stroke:#8c959f;stroke-width:1.4}
.way.catch{stroke:#9a6700;stroke-dasharray:5 3}
.head{fill:#8c959f}.start{fill:#1f2328}
.label{text-anchor:middle;font-size:11px;fill:#424a53;paint-order:stroke;stroke:#fff;stroke-width:4px}
`;
      const darkPictureStyle = `
@media (prefers-color-scheme:dark){
.state rect{fill:#161b22;stroke:#7d8590}.state text{fill:#e6edf3}.state .type,.title{fill:#9198a1}
.state.error rect{fill:#3a1a1d;stroke:#f85149}.state.warning rect{fill:#33290f;stroke:#d29922}.state.info rect{fill:#12263f;stroke:#4493f8}
.machine{stroke:#30363d}.way{stroke:#7d8590}.way.catch{stroke:#d29922}.head{fill:#7d8590}.start{fill:#e6edf3}
.label{fill:#c9d1d9;stroke:#0d1117}}
.state{cursor:pointer}.state:focus{outline:none}.state:focus-visible rect,.state.chosen rect{stroke:var(--focus);stroke-width:3.5}
.state.dimmed{opacity:.25}
`;
      ;
      function svgOf(placed2, title) {
        const size = { width: placed2.width, height: placed2.height };
        return [
          `<svg xmlns="http://www.w3.org/2000/svg" id="graph" role="group"${xml.uK({
            viewBox: `0 0 ${size.width} ${size.height}`,
            ...size,
            "aria-label": `State machine ${title}`
          })}>`,
          '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z" class="head"/></marker></defs>',
          machine(placed2, { x: 0, y: 0 }),
          "</svg>"
        ].join("\n");
      }
      function machine({ start, states, ways }, at) {
        const entry = start === void 0 ? "" : `<circle class="start" cx="${start.x}" cy="${start.y}" r="8"/>`;
        return `<g transform="translate(${at.x} ${at.y})">${ways.map(line).join("")}${entry}${states.map(box).join("")}${ways.map(label).join("")}</g>`;
      }
      function box(placed2) {
        const { state, x, y, width, height, lines, inner } = placed2;
        const [name = "", type = ""] = lines;
        const middle = width / 2;
        return [
          `<g class="state${classesOf(state)}" tabindex="0" role="button"${xml.uK({
            id: state.id,
            transform: `translate(${x} ${y})`,
            "aria-label": spoken(placed2)
          })}>`,
          `<rect width="${width}" height="${height}" rx="${state.type === "Succeed" || state.type === "Fail" ? 20 : 6}"/>`,
          `<text class="name" x="${middle}" y="${letter.height + 2}">${xml.Qq(name)}</text> `,
          `<text class="type" x="${middle}" y="${2 * letter.height + 1}">${xml.Qq(type)}${state.ends ? " \xB7 end" : ""}</text>`,
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
      function classesOf({ type, severity, machines }) {
        const kind = /^[A-Z][a-z]+$/.test(type) ? ` ${type.toLowerCase()}` : "";
        const holds = machines.length > 0 ? " holds" : "";
        return `${kind}${holds}${severity === void 0 ? "" : ` ${severity}`}`;
      }
      function spoken({ state: { name, ends, findings }, lines }) {
        const whole = lines[0] === name ? [] : [name];
        const found = findings.length === 0 ? [] : [(0, verdict.hS)(findings.length, "finding")];
        return [`${lines.join(" ")}${ends ? " \xB7 end" : ""}`, ...whole, ...found].join(", ");
      }
      function line({ edge, points }) {
        const [first, ...rest] = points;
        if (first === void 0)
          return "";
        const path = `M${first.x} ${first.y}${curve(rest)}`;
        return `<path class="way ${edge.kind}" d="${path}" marker-end="url(#arrow)"/>`;
      }
      function curve(points) {
        return points.map((point, at) => {
          const next = points[at + 1];
          if (next === void 0)
            return `L${point.x} ${point.y}`;
          return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`;
        }).join("");
      }
      function label({ edge, label: label2 }) {
        if (label2 === void 0)
          return "";
        return `<text class="label ${edge.kind}" x="${label2.x}" y="${label2.y + 4}">${xml.Qq(label2.text)}<title>${xml.Qq(edge.label)}</title></text>`;
      }
      ;
      const mostLines = 400;
      function htmlPage({ title, machine: machine2, findings }, text) {
        const states = statesIn(machine2);
        const lines = text.split(/\r\n|\r|\n/);
        const all = [...findings, ...states.flatMap((state) => state.findings)];
        return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${hashOf(script)}'">
<title>${xml.Qq(title)}</title>
<style>${style}</style>
<style id="picture">${pictureStyle}</style>
<style>${darkPictureStyle}</style>
</head>
<body>
<header>
<h1>${xml.Qq(title)}</h1>
<p>${(0, verdict.hS)(states.length, "state")}, ${(0, verdict.hS)(all.length, "finding")}</p>
<div class="tools">
<input id="find" type="search" placeholder="Find a state ( / )" aria-label="Find a state">
<button type="button" data-do="out" aria-label="Zoom out">\u2212</button>
<button type="button" data-do="in" aria-label="Zoom in">+</button>
<button type="button" data-do="fit">Fit</button>
<button type="button" data-do="save">Save SVG</button>
</div>
</header>
<main aria-label="Graph">
${svgOf(placed(machine2), title)}
</main>
<aside aria-label="Details" tabindex="-1"><nav aria-label="States">${overview(findings)}${outline(machine2)}</nav></aside>
<script type="application/json" id="states">${data(states, lines)}<\/script>
<script>${script}<\/script>
</body>
</html>
`;
      }
      function hashOf(code) {
        return `sha256-${(0, external_node_crypto_.createHash)("sha256").update(code).digest("base64")}`;
      }
      function statesIn({ states }) {
        return states.flatMap((state) => [state, ...state.machines.flatMap(statesIn)]);
      }
      function overview(findings) {
        if (findings.length === 0)
          return "";
        const items = findings.map(({ severity, rule, message, hint, range }) => `<li class="${severity}"><strong>${severity} ${xml.Qq(rule)}</strong><div>line ${range.start.line}: ${xml.Qq(message)}</div><p>${xml.Qq(hint)}</p></li>`);
        return `<h2>About the whole</h2><ul>${items.join("")}</ul>`;
      }
      function outline({ states, title }) {
        const items = states.map(({ id: id2, name, severity, machines }) => {
          const mark = severity === void 0 ? "" : ` (${severity})`;
          return `<li${severity === void 0 ? "" : ` class="${severity}"`}><a href="#${id2}">${xml.Qq(name)}</a>${mark}${machines.map(outline).join("")}</li>`;
        });
        return `${title === "" ? "<h2>States</h2>" : `<p>${xml.Qq(title)}</p>`}<ul>${items.join("")}</ul>`;
      }
      function data(states, lines) {
        const entries = states.map(({ id: id2, name, type, findings, lines: { first, last } }) => {
          const shown2 = lines.slice(first - 1, Math.min(last, first - 1 + mostLines));
          const rest = last - first + 1 - shown2.length;
          const source = [...withoutIndent(shown2), ...rest > 0 ? [`\u2026 ${rest} more lines`] : []].join("\n");
          const found = findings.map(({ severity, rule, message, hint, range }) => [
            severity,
            rule,
            message,
            hint,
            range.start.line
          ]);
          return [id2, { name, type, first, last, findings: found, source }];
        });
        return JSON.stringify(Object.fromEntries(entries)).replaceAll("<", "\\u003c");
      }
      function withoutIndent(lines) {
        const indents = lines.filter((line2) => line2.trim() !== "").map((line2) => line2.length - line2.trimStart().length);
        const least = Math.min(...indents);
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
      const neverAllowed = /[\ufffe\uffff]/g;
      const references = {
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
        return raw.map(text).join("\n");
      }
      function attributes(values) {
        return Object.entries(values).filter(([, value]) => value !== void 0).map(([name, value]) => ` ${name}="${text(String(value))}"`).join("");
      }
    })
  )
};
