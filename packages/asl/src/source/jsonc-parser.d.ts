/** The parser alone: the package's entry loads formatting and editing with it. */
declare module 'jsonc-parser/lib/umd/impl/parser.js' {
  export { visit } from 'jsonc-parser'
}
