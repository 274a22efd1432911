/** What a sound document stays far below. Beyond it a document is refused, or a component left out, and it is told. */
export const limits = {
  /** Levels of objects and lists. */
  depth: 500,
  /** Bytes of one component, package or vulnerability with all that is in it. */
  element: 64 * 1024 * 1024,
  /** Bytes of white space in a row. */
  blank: 16 * 1024 * 1024,
  /** Bytes of the whole text, after decompression. */
  text: 4 * 1024 ** 3,
  /** Bytes of text to one compressed byte, once there are so many bytes of text that it matters. */
  expansion: 250,
  expansionFrom: 8 * 1024 * 1024,
  /** Bytes of the name of a member of the document itself. */
  key: 64 * 1024,
  /** Members of the document itself. */
  members: 10_000,
  /** Characters of a name, version, package URL, reference, licence or path. */
  field: 16 * 1024,
} as const
