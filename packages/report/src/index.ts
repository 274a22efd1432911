export { forRunnerLog, visible } from './escape.js'
export * as json from './json.js'
export * as markdown from './markdown.js'
export * as mermaid from './mermaid.js'
