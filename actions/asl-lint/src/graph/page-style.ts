/** How the page looks. */
export const style = `
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
`

/** What the picture needs by itself, so that it can be saved as a file. */
export const pictureStyle = `
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
`

/** On a dark page. */
export const darkPictureStyle = `
@media (prefers-color-scheme:dark){
.state rect{fill:#161b22;stroke:#7d8590}.state text{fill:#e6edf3}.state .type,.title{fill:#9198a1}
.state.error rect{fill:#3a1a1d;stroke:#f85149}.state.warning rect{fill:#33290f;stroke:#d29922}.state.info rect{fill:#12263f;stroke:#4493f8}
.machine{stroke:#30363d}.way{stroke:#7d8590}.way.catch{stroke:#d29922}.head{fill:#7d8590}.start{fill:#e6edf3}
.label{fill:#c9d1d9;stroke:#0d1117}}
.state{cursor:pointer}.state:focus{outline:none}.state:focus-visible rect,.state.chosen rect{stroke:var(--focus);stroke-width:3.5}
.state.dimmed{opacity:.25}
`
