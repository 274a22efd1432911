/** How the page looks. */
export const style = `
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
`

/** What the picture needs by itself, so that it can be saved as a file. */
export const pictureStyle = `
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
`

/** On a screen: a dark one, and what can be chosen. */
export const screenStyle = `
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
`
