/** The page as one file that works without a network. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Payload } from '@aws-delivery-actions/sbom/inventory'
import { pageScript } from './script.js'
import { pageStyle } from './style.js'

export function pageHtml(payload: Payload): string {
  const data = gzipSync(JSON.stringify(payload), { level: 9 }).toString('base64')
  const title = escaped(payload.title)
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(pageScript)}`,
    `style-src ${hashOf(pageStyle)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<search>
<label for="query">Search packages, versions, vulnerabilities, licences and images</label>
<input id="query" type="search" autocomplete="off" spellcheck="false" aria-describedby="hint problem" placeholder="log4j-core&lt;2.17.1">
<p id="hint">A piece of a name, <code>lodash&lt;4.17.21</code>, <code>pkg:maven/…@&lt;2</code>, <code>CVE-2021-44228</code> or <code>license:AGPL-3.0-only</code></p>
<p id="problem" role="alert"></p>
</search>
<nav id="views" aria-label="Lists"></nav>
</header>
<main>
<p id="status" role="status">Reading…</p>
<div id="content"></div>
</main>
<noscript>This page needs JavaScript.</noscript>
<script type="application/octet-stream" id="data">${data}</script>
<script type="module">${pageScript}</script>
</body>
</html>
`
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function escaped(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => named[character] ?? '')
}
