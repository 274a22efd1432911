/** The columns of the two tables: what the Parquet files, Athena's statements and the README's lists are made of. */

export type ColumnType = 'text' | 'number' | 'boolean' | 'time'

export type Column = {
  readonly name: string
  readonly type: ColumnType
  /** What it holds, as a phrase. */
  readonly about: string
  /** May hold nothing. A text never does: it is empty. */
  readonly isNullable?: true
}

export type TableName = 'sbom' | 'cve'

/**
 * `sha`, `package` and `packageversion` join the tables, and tell a row of `sbom` from every other. No other name
 * stands in both, so that a query need not say which table it means.
 */
export const columns: Readonly<Record<TableName, readonly Column[]>> = {
  sbom: [
    { name: 'package', type: 'text', about: 'Name, as the document has it' },
    { name: 'packageversion', type: 'text', about: 'Version, as the document has it' },
    { name: 'sha', type: 'text', about: 'Digest of the image' },
    {
      name: 'packagekey',
      type: 'text',
      about:
        'The name in the form in which its ecosystem compares names: those of PyPI and Go in lower case, Maven’s without group',
    },
    { name: 'imagearn', type: 'text', about: 'ARN of the image, or what else the document calls it' },
    {
      name: 'otherarns',
      type: 'text',
      about: 'Further ARNs of the same digest in another repository, one a line',
    },
    { name: 'operatingsystem', type: 'text', about: 'Of the image' },
    { name: 'ecosystem', type: 'text', about: 'How its versions are ordered: `npm`, `maven`, `deb`, …' },
    {
      name: 'versionkey',
      type: 'text',
      about:
        'The version in a form that sorts as text; comparable within one ecosystem; empty where none is known',
    },
    { name: 'purl', type: 'text', about: 'Package URL, as the document has it' },
    {
      name: 'otherpurls',
      type: 'text',
      about:
        'Further package URLs of the same name and version, one a line: another architecture or ecosystem',
    },
    {
      name: 'identities',
      type: 'text',
      about:
        'What else the package is, by the name of a package URL or in another ecosystem: `packagekey`, ecosystem, `versionkey` and namespace, one a line',
    },
    { name: 'license', type: 'text', about: 'SPDX expression or name' },
    {
      name: 'licensekey',
      type: 'text',
      about:
        'Each licence that `license` names, in the form in which they are compared, as `|mit|apache-2.0|`',
    },
    { name: 'path', type: 'text', about: 'Where it was found in the image, one a line' },
    { name: 'exportedat', type: 'time', about: 'When the document was made', isNullable: true },
  ],
  cve: [
    { name: 'cve', type: 'text', about: 'Identifier: `CVE-…`, also `ALAS2023-…`, `USN-…`, `GHSA-…`' },
    { name: 'aliases', type: 'text', about: 'What else the same vulnerability is called, one blank between' },
    { name: 'package', type: 'text', about: 'Name of the package, as in `sbom`' },
    { name: 'packageversion', type: 'text', about: 'Its version, as in `sbom`' },
    { name: 'sha', type: 'text', about: 'Digest of the image, as in `sbom`' },
    {
      name: 'severity',
      type: 'text',
      about: '`critical`, `high`, `medium`, `low`, `none`, or `unknown` where nothing says it',
    },
    { name: 'score', type: 'number', about: 'CVSS base score', isNullable: true },
    { name: 'epss', type: 'number', about: 'Probability of exploitation within 30 days', isNullable: true },
    { name: 'fixedversion', type: 'text', about: 'The version that mends it; empty where nothing says it' },
    { name: 'exploitavailable', type: 'boolean', about: 'Whether an exploit is known', isNullable: true },
    {
      name: 'knownexploited',
      type: 'text',
      about: 'The day on which CISA listed it as exploited, `YYYY-MM-DD`; else empty',
    },
    { name: 'analysis', type: 'text', about: 'What the author of the document found of it; else empty' },
    { name: 'suppressed', type: 'boolean', about: 'Whether a suppression rule hides it' },
  ],
}
