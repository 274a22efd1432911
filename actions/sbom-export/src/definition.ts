import { defineAction, input, output } from '@aws-delivery-actions/host'
import { permissions } from './permissions.js'

export const definition = defineAction({
  name: 'sbom-export',
  purpose:
    'Exports the SBOM of an image from Amazon Inspector, or takes any scanner’s file, and makes tables that tell which images hold what',
  branding: { icon: 'package', color: 'orange' },
  inputs: {
    mode: input.oneOf(
      {
        export: 'Amazon Inspector exports the SBOM, and it becomes tables',
        transform: 'SBOM files become tables',
        find: 'Which images hold a package, a vulnerability or a licence',
        gate: 'Whether images keep the rules of a file, and what is new among what they break',
        diff: 'What changed between two states of an image',
        report: 'A page that people search, of tables or SBOMs',
        doctor: 'Whether bucket, key and role allow an export, with the policies that are missing',
      },
      { default: 'export', describe: 'What to do' },
    ),
    image: input.string({
      modes: ['export', 'doctor'],
      describe: 'The image in Amazon ECR, by tag or digest. An index stands for the images that it lists',
      example: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1.4.2',
    }),
    repositories: input.list({
      modes: ['export', 'doctor'],
      describe: 'In place of `image`: the repositories of a fleet, in one report',
      example: 'web, team/api',
    }),
    'image-tags': input.list({
      modes: ['export', 'doctor'],
      describe: 'Only images with one of these tags',
      example: 'production',
    }),
    accounts: input.list({
      modes: ['export', 'doctor'],
      pattern: { expression: /^\d{12}$/, form: 'an account number of 12 digits' },
      describe: 'Only images of these accounts; from the delegated administrator of Amazon Inspector',
      example: '111122223333',
    }),
    sbom: input.lines({
      modes: ['transform', 'gate', 'diff'],
      describe:
        'SBOMs, one a line: files, folders, globs or `s3://` URIs. CycloneDX 1.2 to 1.7 and SPDX 2.2 and 2.3 as JSON, the answers of ScanSbom and the exports of Amazon Inspector, also gzipped',
      example: 'sbom/*.cdx.json',
    }),
    bucket: input.string({
      modes: ['export', 'doctor'],
      describe: 'The bucket that Amazon Inspector writes the report to, in the Region of the image',
      example: 'acme-sbom-eu-west-1',
    }),
    'key-prefix': input.string({
      modes: ['export', 'doctor'],
      describe: 'Where in the bucket',
      example: 'inspector',
    }),
    'kms-key-arn': input.string({
      modes: ['export', 'doctor'],
      describe: 'The customer-managed symmetric key that Amazon Inspector encrypts the report with',
      example: 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    }),
    'report-format': input.oneOf(
      { cyclonedx: 'CycloneDX 1.4', spdx: 'SPDX 2.3' },
      { modes: ['export'], default: 'cyclonedx', describe: 'The format of the report' },
    ),
    'report-id': input.string({
      modes: ['export'],
      describe: 'Takes up a report that an earlier run asked for, in place of asking again',
      example: '5f0ba4d1-53b4-4c9c-8a3b-2d8a4e0f7c11',
    }),
    'scan-timeout': input.duration({
      modes: ['export'],
      default: '30m',
      describe: 'How long to wait until Amazon Inspector has scanned the image; `0s` for not at all',
    }),
    'queue-timeout': input.duration({
      modes: ['export'],
      default: '30m',
      describe: 'How long to wait behind another report of the account; `0s` for not at all',
    }),
    timeout: input.duration({
      shortest: 1_000,
      modes: ['export'],
      default: '2h',
      describe: 'How long the whole export may last. A report that is not ready by then is cancelled',
    }),
    'output-dir': input.string({
      modes: ['export', 'transform', 'gate', 'report'],
      default: 'sbom-tables',
      describe: 'The folder of the tables, of the page and of `normalized/`',
    }),
    'parquet-codec': input.oneOf(
      {
        gzip: 'Small; read by everything',
        snappy: 'Faster to read, larger',
        zstd: 'Small and fast to read; needs Node 22.15 or later',
      },
      { modes: ['export', 'transform'], default: 'gzip', describe: 'How the tables are compressed' },
    ),
    layout: input.oneOf(
      {
        latest: 'One state an image: a later export of a digest replaces the earlier one',
        history: 'Every export is kept, a folder a day',
      },
      {
        modes: ['export', 'transform'],
        default: 'latest',
        describe: 'What a later run does to what is there',
      },
    ),
    athena: input.boolean({
      modes: ['export', 'transform'],
      default: 'true',
      describe: 'Whether to write `athena.sql`: tables with partition projection, and views',
    }),
    destination: input.string({
      modes: ['export', 'transform', 'doctor'],
      pattern: { expression: /^s3:\/\/[^/]+(\/.*)?$/, form: 'a URI such as s3://bucket/prefix' },
      describe: 'Where to upload the tables',
      example: 's3://acme-sbom-tables/fleet',
    }),
    enrich: input.oneOf(
      {
        findings: 'Severity, scores, fix and exploit come from the findings of Amazon Inspector',
        off: 'Only what the document says',
      },
      {
        modes: ['export', 'transform', 'gate', 'diff'],
        fallback: '`findings` in export, else `off`',
        describe: 'What to add to the vulnerabilities',
      },
    ),
    query: input.string({
      modes: ['find'],
      describe:
        'What to look for: a package with a range of versions, a package URL, the id of a vulnerability, or `license:` and a licence',
      example: 'log4j-core<2.17.1',
    }),
    data: input.string({
      modes: ['find', 'report'],
      default: 'sbom-tables',
      describe: 'Where to look: a file or folder of tables or SBOMs, or an `s3://` URI',
    }),
    'fail-on-match': input.boolean({
      modes: ['find'],
      describe: 'Whether a match ends the run with 1',
    }),
    html: input.boolean({
      modes: ['export', 'transform', 'report'],
      fallback: '`true` in report, else `false`',
      describe: 'Whether to write `report.html` into `output-dir`: one file, for which no network is needed',
    }),
    'report-title': input.string({
      modes: ['export', 'transform', 'report'],
      default: 'Software in our images',
      describe: 'The heading of the page',
    }),
    rules: input.string({
      modes: ['gate'],
      describe:
        'The file of rules, JSON or YAML: packages, licences and vulnerabilities that an image may not hold',
      example: 'sbom-rules.json',
    }),
    'ignore-file': input.string({
      modes: ['gate'],
      describe: 'The file of what may be broken for now, each with a reason and a last day',
      example: 'sbom-ignore.json',
    }),
    baseline: input.lines({
      modes: ['gate', 'diff'],
      describe:
        'SBOMs of the state before, or of the base image, one a line, as in `sbom`: `gate` fails on what they do not have, `diff` compares with them',
      example: 's3://acme-sbom/main/web.cdx.json',
    }),
    'vex-file': input.lines({
      modes: ['gate'],
      describe: 'OpenVEX or CycloneDX documents that clear vulnerabilities, one a line',
      example: 'web.openvex.json',
    }),
    'vex-output-file': input.string({
      modes: ['gate'],
      describe: 'Where to write the verdict as OpenVEX',
      example: 'gate.openvex.json',
    }),
    'sarif-file': input.string({
      modes: ['gate'],
      describe: 'Where to write the problems as SARIF, for code scanning',
      example: 'sbom.sarif',
    }),
    'junit-file': input.string({
      modes: ['gate'],
      describe: 'Where to write the rules and problems as JUnit XML, for report groups of CodeBuild',
      example: 'sbom-junit.xml',
    }),
    comment: input.boolean({
      modes: ['diff'],
      describe:
        'Whether the difference becomes a comment of the pull request that the run is for; a later run changes it. The job needs `pull-requests: write`',
    }),
    'normalized-format': input.oneOf(
      { cyclonedx: 'CycloneDX 1.6', spdx: 'SPDX 2.3', none: 'None is written' },
      {
        modes: ['export', 'transform', 'gate'],
        default: 'none',
        describe:
          'Whether each SBOM is written anew to `normalized/` in `output-dir`, valid by the official schema and named by the digest of its image. `gate` writes when it is passed',
      },
    ),
    'dependency-submission': input.boolean({
      modes: ['export', 'transform', 'gate'],
      describe:
        'Whether the packages of each image are submitted to the dependency graph of the repository on GitHub; in `gate` when it is passed. The job needs `contents: write`',
    }),
    'github-token': input.secret({
      modes: ['export', 'transform', 'gate', 'diff'],
      githubDefault: '${{ github.token }}',
      describe: 'Writes the comment, and submits to the dependency graph',
    }),
    'diff-file': input.string({
      modes: ['diff'],
      describe: 'Where to write the difference: JSON for `.json`, Markdown for `.md`, else text',
      example: 'diff.md',
    }),
  },
  outputs: {
    'report-id': output.text('The report of Amazon Inspector'),
    's3-uri': output.text('Where the report lies, as s3://bucket/prefix'),
    images: output.number('Images in the tables, or judged'),
    'not-scanned': output.json(
      'Images that were asked for and are in no table: an array of objects, each with the digest and the reason',
      {
        example:
          '[{"sha":"sha256:…","imagearn":"arn:aws:ecr:…","platform":"linux/riscv64","reason":"Amazon Inspector knows others of the index, and not this one, …"}]',
      },
    ),
    packages: output.number('Rows written to the table of packages'),
    vulnerabilities: output.number('Rows written to the table of vulnerabilities'),
    'output-dir': output.text('The folder of the tables'),
    'html-file': output.text('The page'),
    'normalized-files': output.list('The normalised SBOMs, in the order in which they were read', {
      example: '["sbom-tables/normalized/sha256-….cdx.json"]',
    }),
    matches: output.json(
      'What was found: an array of objects, each with the digest of the image and the version',
      {
        example:
          '[{"sha":"sha256:…","imagearn":"arn:aws:ecr:…","package":"log4j-core","packageversion":"2.14.1"}]',
      },
    ),
    'new-problems': output.json(
      'What breaks a rule and was not there before: an array of objects, each with rule, image, package, vulnerability, why, and what mends it',
      {
        example:
          '[{"rule":"high","sha":"sha256:…","package":"lodash","packageversion":"4.17.20","cve":"CVE-2021-23337","mend":"update lodash to 4.17.21"}]',
      },
    ),
    'sarif-file': output.text('The SARIF report, where one was asked for'),
    'junit-file': output.text('The JUnit report, where one was asked for'),
    added: output.json('Packages that came: an array of objects with package, ecosystem, version and purl'),
    removed: output.json('Packages that went, in the same form'),
    changed: output.json(
      'Packages in another version: an array of objects with package, ecosystem, from, to and direction (`up`, `down`, `sideways`)',
    ),
  },
  failure:
    'a match was found and `fail-on-match` is set, `gate` found new problems, or `doctor` found what prevents an export',
  permissions,
  examples: [
    {
      flags:
        '--image=111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1.4.2 --bucket=acme-sbom-eu-west-1 --kms-key-arn=arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
      describe: 'Let Amazon Inspector export an image, and make tables of it',
    },
    {
      flags:
        '--mode=doctor --bucket=acme-sbom-eu-west-1 --kms-key-arn=arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
      describe: 'See what an export still needs',
    },
    {
      flags: '--mode=transform --sbom=image.cdx.json',
      describe: 'Make tables of a file',
    },
    {
      flags: '--mode=find --query="log4j-core<2.17.1"',
      describe: 'Ask which images hold a package',
    },
    {
      flags: '--mode=gate --sbom=image.cdx.json --rules=sbom-rules.json --baseline=before.cdx.json',
      describe: 'Fail on what is new',
    },
    {
      flags: '--mode=diff --sbom=image.cdx.json --baseline=before.cdx.json',
      describe: 'See what changed',
    },
  ],
})
