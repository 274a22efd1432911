export { forRunnerLog, visible } from './escape.js'
export * as markdown from './markdown.js'
export * as mermaid from './mermaid.js'
export { durationInWords, timeInWords } from './time-in-words.js'
