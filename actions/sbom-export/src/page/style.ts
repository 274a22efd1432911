/** How the page looks, light and dark. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1b1f24; --quiet: #57606a; --ground: #ffffff; --raised: #f4f6f8; --line: #d0d7de; --link: #0a58ca; --bad: #b3261e; --mark: #0a58ca }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --quiet: #a3adb8; --ground: #0f1419; --raised: #1a2129; --line: #364049; --link: #79b8ff; --bad: #ff8a80; --mark: #79b8ff } }
* { box-sizing: border-box }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground) }
header, main { max-width: 84rem; margin: 0 auto; padding: 1rem 1.5rem }
header { padding-bottom: 0 }
h1 { font-size: 1.4rem; margin: 0 0 .75rem; overflow-wrap: anywhere }
h2 { font-size: 1.15rem; margin: .5rem 0; overflow-wrap: anywhere }
label { display: block; font-weight: 600 }
input { width: 100%; font: inherit; padding: .55rem .75rem; margin-top: .3rem; color: inherit; background: var(--ground); border: 1px solid var(--quiet); border-radius: .4rem }
input::placeholder { color: var(--quiet); opacity: 1 }
p { margin: .4rem 0 }
#hint, #status { color: var(--quiet); font-size: .9rem }
#problem { color: var(--bad) }
#problem:empty { display: none }
code { font-family: ui-monospace, monospace; font-size: .9em }
nav { display: flex; flex-wrap: wrap; gap: .25rem; margin-top: .75rem; border-bottom: 1px solid var(--line) }
nav a { padding: .5rem .9rem; text-decoration: none; border-bottom: 3px solid transparent }
nav a[aria-current] { color: var(--text); font-weight: 600; border-color: var(--mark) }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px }
h2:focus { outline: none }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0 1rem }
dt { color: var(--quiet) }
dd { margin: 0; overflow-wrap: anywhere }
.table { overflow-x: auto; margin-top: 1rem }
table { border-collapse: collapse; width: 100% }
caption { text-align: left; font-weight: 600; padding: .3rem 0 }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere; min-width: 5rem }
thead th { background: var(--raised); padding: 0; overflow-wrap: normal }
thead button { all: unset; box-sizing: border-box; width: 100%; padding: .5rem .75rem; font-weight: 600; cursor: pointer; white-space: nowrap }
thead button:focus-visible { outline: 3px solid var(--mark); outline-offset: -3px }
thead [aria-sort=ascending] button::after { content: ' ↑' }
thead [aria-sort=descending] button::after { content: ' ↓' }
tbody th { min-width: 9rem }
.none { color: var(--quiet); padding: .1rem .75rem }
.number { text-align: right; font-variant-numeric: tabular-nums }
tbody tr:hover { background: var(--raised) }
.whole { white-space: nowrap }
.single h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.single .table { margin-top: 0 }
.severity { font-weight: 600 }
.critical, .high { color: var(--bad) }
.more, .csv { font: inherit; color: var(--link); background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .8rem; margin: .6rem .5rem .6rem 0; cursor: pointer }
[hidden] { display: none }
@media print { search, nav, .csv, .more { display: none } }
`
