/** What a path or URI names of a folder of tables: all of it, one table, a part of one, or a file. */

export type Part = {
  /** The folder or prefix that holds `sbom` and `cve`, without a slash at its end. */
  readonly root: string
  /** Below a table: `account=111122223333/region=eu-west-1`, or empty. */
  readonly below: string
}

/** `out/sbom/account=111122223333` is a part of the tables in `out`, if those are not in `out/sbom` itself. */
export function partNamed(path: string): Part | undefined {
  const [, root, below] = /^(.*)\/(?:sbom|cve)((?:\/(?:account|region|day)=[^/]+)*)$/.exec(path) ?? []
  return root === undefined || below === undefined ? undefined : { root, below: below.slice(1) }
}

/** A file of either table: whichever is named, the packages are looked through. */
export function fileNamed(path: string): Part | undefined {
  const [, root, below] =
    /^(.*)\/(?:sbom|cve)\/((?:(?:account|region|day)=[^/]+\/)*[^/]+\.parquet)$/.exec(path) ?? []
  return root === undefined || below === undefined ? undefined : { root, below }
}

export function dayIn(below: string): string | undefined {
  return /(?:^|\/)day=(\d{4}-\d\d-\d\d)\/[^/]+$/.exec(below)?.[1]
}

export function placeIn(below: string): string {
  return /(?:^|\/)(account=[^/]+\/region=[^/]+)\/(?:day=[^/]+\/)?[^/]+$/.exec(below)?.[1] ?? ''
}
