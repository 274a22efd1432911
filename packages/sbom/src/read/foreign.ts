/** What is no CycloneDX or SPDX 2 in JSON, by the names that people know it by. */

export type Foreign = {
  readonly what: string
  /** How to get a document that is read. */
  readonly mend: string
}

export const expectedDocument = 'CycloneDX 1.2 to 1.7 or SPDX 2.2 or 2.3, as JSON'

/** By how the text begins, white space left out. */
const beginnings: readonly { readonly form: RegExp; readonly foreign: Foreign }[] = [
  {
    form: /^<.*cyclonedx\.org\/schema\/bom/s,
    foreign: { what: 'this is CycloneDX as XML', mend: `${expectedDocument}; the CycloneDX CLI converts it` },
  },
  {
    form: /^<.*(?:rdf:RDF|spdx\.org\/rdf)/s,
    foreign: { what: 'this is SPDX as RDF', mend: `${expectedDocument}; the SPDX tools convert it` },
  },
  { form: /^</, foreign: { what: 'this is XML or HTML', mend: expectedDocument } },
  {
    form: /^(?:#[^\n]*\n\s*)*(?:SPDXVersion|SPDXID|DataLicense|DocumentName):/,
    foreign: { what: 'this is SPDX as tag-value', mend: `${expectedDocument}; the SPDX tools convert it` },
  },
  {
    form: /^(?:---\s+)?["']?(?:spdxVersion|SPDXID|bomFormat|specVersion|dataLicense|creationInfo)["']?\s*:/,
    foreign: { what: 'this is YAML', mend: expectedDocument },
  },
  {
    form: /^PK\x03\x04/,
    foreign: { what: 'this is a ZIP archive', mend: `${expectedDocument}, unpacked or as gzip` },
  },
  {
    form: /^\x28\xb5\x2f\xfd/,
    foreign: { what: 'this is compressed with Zstandard', mend: `${expectedDocument}, unpacked or as gzip` },
  },
  {
    form: /^(?:BZh|\xfd7zXZ)/,
    foreign: {
      what: 'this is compressed with bzip2 or xz',
      mend: `${expectedDocument}, unpacked or as gzip`,
    },
  },
  {
    form: /^\x1f\x8b/,
    foreign: { what: 'this is gzip within gzip', mend: 'a document that was compressed once' },
  },
]

/** @param head the first bytes, one character each. */
export function foreignBeginning(head: string): Foreign | undefined {
  const text = head.trimStart()
  return beginnings.find(({ form }) => form.test(text))?.foreign
}

/** By the members that a document has: all of the names must be there. */
const members: readonly { readonly names: readonly string[]; readonly foreign: Foreign }[] = [
  {
    names: ['@context', '@graph'],
    foreign: { what: 'this is SPDX 3', mend: `${expectedDocument}; most tools write both` },
  },
  {
    names: ['artifacts', 'descriptor'],
    foreign: {
      what: 'this is syft’s own format',
      mend: 'the output of syft -o cyclonedx-json or -o spdx-json',
    },
  },
  {
    names: ['artifacts', 'artifactRelationships'],
    foreign: {
      what: 'this is syft’s own format',
      mend: 'the output of syft -o cyclonedx-json or -o spdx-json',
    },
  },
  {
    names: ['SchemaVersion', 'ArtifactName'],
    foreign: { what: 'this is trivy’s own report', mend: 'the output of trivy image --format cyclonedx' },
  },
  {
    names: ['matches', 'descriptor'],
    foreign: { what: 'this is grype’s own report', mend: 'the output of grype -o cyclonedx-json' },
  },
  {
    names: ['inspector'],
    foreign: {
      what: 'this is an answer of ScanSbom in the format INSPECTOR, which lists no components',
      mend: 'an answer in the format CYCLONE_DX_1_5',
    },
  },
  {
    names: ['payload', 'payloadType'],
    foreign: {
      what: 'this is a signed envelope (DSSE)',
      mend: 'what its payload holds, decoded from base64: an in-toto statement or a bare document',
    },
  },
  {
    names: ['predicateType', 'Data'],
    foreign: {
      what: 'this is an attestation of cosign that holds the document as a text',
      mend: 'the text alone, as jq -r .predicate.Data gives it',
    },
  },
  { names: ['runs', 'version'], foreign: { what: 'this is SARIF', mend: expectedDocument } },
  { names: ['lockfileVersion'], foreign: { what: 'this is a lock file of npm', mend: expectedDocument } },
  {
    names: ['schemaVersion', 'mediaType'],
    foreign: { what: 'this is a manifest of a registry', mend: expectedDocument },
  },
]

/** What `docker buildx imagetools` tells of an index: a document for each platform. */
const platforms: Foreign = {
  what: 'this holds one document for each platform of an image',
  mend: `one of them, as docker buildx imagetools inspect --format '{{json (index .SBOM "linux/amd64").SPDX}}' gives it`,
}

export const foreignList: Foreign = {
  what: 'this is a list, and no bill of materials',
  mend: `${expectedDocument}; of a list of documents, each in a file of its own`,
}

export function foreignMembers(names: ReadonlySet<string>): Foreign {
  const found = members.find((candidate) => candidate.names.every((name) => names.has(name)))
  if (found !== undefined) return found.foreign
  const isPlatform = (name: string) => /^[a-z]+\/[a-z0-9]+(?:\/v\d+)?$/.test(name)
  if (names.size > 0 && [...names].every(isPlatform)) return platforms
  return { what: 'this is no bill of materials', mend: expectedDocument }
}
