export { type AthenaSetting, athenaScript, athenaStatements } from './tables/athena.js'
export { type Codec, isCodecAvailable } from './tables/codec.js'
export { type Collected, type Collector, collectFacts, type Enrichment, Texts } from './tables/collect.js'
export { columns, type TableName } from './tables/columns.js'
export type { FactsOfImage, ImageFacts, PackageFact, VulnerabilityFact } from './tables/facts.js'
export { fullVersionOf } from './tables/keys.js'
export { arnsOf, mergeFacts } from './tables/merge.js'
export {
  type Cell,
  type Group,
  type GroupRange,
  type OpenTable,
  openTable,
  parquetBytes,
  type Row,
} from './tables/parquet.js'
export {
  type FileName,
  fileName,
  folderOf,
  isSamePlace,
  isVaguer,
  mostRowsInFile,
  type Partition,
  parseFileName,
  partitionFrom,
  partitionOf,
  pathOf,
  placeImages,
  vagueness,
} from './tables/places.js'
export { sqlOf } from './tables/question.js'
export { factsFrom, imageIn, packageIn, rowsOf, vulnerabilityIn } from './tables/rows.js'
export { type Match, type Near, type Notice, searchFacts, searchTables } from './tables/search.js'
export { supersedes } from './tables/superseded.js'
