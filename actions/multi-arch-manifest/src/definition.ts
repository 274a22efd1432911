import { defineAction, input, output } from '@aws-delivery-actions/host'

export const definition = defineAction({
  name: 'multi-arch-manifest',
  purpose:
    'Joins images of several platforms under one tag, in any registry, without Docker, and refuses what contradicts itself',
  branding: { icon: 'layers', color: 'blue' },
  inputs: {
    sources: input.list({
      required: true,
      describe:
        'The images to join: references by tag or digest, or a bare digest in the repository of `image`. `linux/arm64=` before one says what it must hold',
      example: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1.4.2-amd64',
    }),
    tags: input.list({
      describe:
        'Where to publish: full references, or bare tags in the repository of `image`. Without any the index is pushed by its digest alone',
      example: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1.4.2',
    }),
    image: input.string({
      describe: 'The repository that bare tags and bare digests belong to',
      example: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/web',
    }),
    'expect-platforms': input.list({
      describe: 'The platforms that the result must have, these and no others',
      example: 'linux/amd64, linux/arm64',
    }),
    annotations: input.lines({
      describe:
        'Annotations: lines of `index:key=value` or `manifest-descriptor[linux/arm64]:key=value`. The output of docker/metadata-action is taken as it is: what it writes for `manifest:` goes on the index',
      example: 'index:org.opencontainers.image.title=web',
    }),
    'media-type': input.oneOf(
      {
        auto: 'A Docker manifest list if every image has the Docker format and there is no annotation, else an OCI index',
        oci: 'An OCI index',
        docker: 'A Docker manifest list, which can hold no annotations',
      },
      { default: 'auto', describe: 'The format of the result' },
    ),
    'require-same': input.oneOf(
      {
        off: 'Not compared',
        warn: 'A difference is warned of',
        revision: 'A difference, or an image without a revision, is refused',
      },
      {
        default: 'warn',
        describe:
          'Whether all images were built from one commit, by the label `org.opencontainers.image.revision`',
      },
    ),
    wait: input.duration({
      default: '0s',
      describe: 'How long to wait for sources that do not exist yet',
      example: '20m',
    }),
    'on-immutable': input.oneOf(
      {
        keep: 'The tag stays what it is, with a warning, and the others are published',
        fail: 'Nothing is published, and the run ends with 1',
      },
      { default: 'fail', describe: 'What to do when a tag that must not change holds something else' },
    ),
    'allow-shrink': input.boolean({
      describe: 'Whether a tag may lose a platform that it serves now',
    }),
    append: input.boolean({
      describe:
        'Whether the images that the first tag holds now stay in, each unless a source has its platform',
    }),
    attestations: input.oneOf(
      {
        keep: 'They go with their images',
        drop: 'They are left out',
        require: 'An image without one is refused',
      },
      { default: 'keep', describe: 'What to do with the attestations (provenance, SBOM) of the sources' },
    ),
    referrers: input.oneOf(
      {
        copy: 'They are copied into the repository of the tag',
        skip: 'They stay where they are',
      },
      {
        default: 'skip',
        describe:
          'What to do with signatures and other artifacts that refer to an image which comes from another repository',
      },
    ),
    verify: input.oneOf(
      {
        off: "The registry's word is taken",
        push: 'Every write must be confirmed with its digest',
        deep: 'Moreover the header of each entry point must fit its platform before anything is written, and every tag is read back as a client would',
      },
      { default: 'push', describe: 'What is checked' },
    ),
    'dry-run': input.boolean({
      describe: 'Whether to show the plan and the bytes, and write nothing. Rights to read are enough',
    }),
    insecure: input.boolean({
      describe:
        'Whether registries may speak plain http or show a certificate that cannot be verified. On loopback http is always allowed',
    }),
    'registry-username': input.string({
      describe: 'The user at the registry of `image`, else of the first tag',
    }),
    'registry-password': input.secret({
      describe: 'The password or token that goes with `registry-username`',
    }),
    'github-token': input.secret({
      githubDefault: '${{ github.token }}',
      describe: 'Used at ghcr.io where no other login is found',
    }),
  },
  outputs: {
    digest: output.text('The digest of the index', {
      example: 'sha256:7a0b2c8d1f3e5a6978c4b2d0e1f3a5c7d9b8e6f4a2c0d1e3f5a7b9c8d6e4f2a0',
    }),
    image: output.text('The index by its digest: `repository@digest`, in the repository of the first tag'),
    tags: output.list('The tags that hold the index, as full references'),
    platforms: output.list('The platforms, in the order of the index', {
      example: '["linux/amd64","linux/arm64"]',
    }),
    manifest: output.text('The index, byte for byte'),
    changed: output.boolean('Whether anything was written; in a dry run, whether it would be'),
    requests: output.number(
      'HTTP requests to registries, their token services and their storage, repeated ones included',
    ),
    digests: output.json('The digest of each platform: an object', {
      example: '{"linux/amd64":"sha256:…","linux/arm64":"sha256:…"}',
    }),
  },
  openOutputs: {
    pattern: /^digest-[a-z0-9]+(-[a-z0-9]+)*$/,
    describe:
      '`digest-linux-amd64`, `digest-linux-arm64` and so on hold the digest of one platform. Where several images share system and architecture, variant and Windows version follow: `digest-linux-arm-v7`, `digest-windows-amd64-10-0-20348-2340`.',
  },
  failure:
    'what was asked for is refused, and nothing was written: images that contradict what is said of them, two of one platform, a platform that a tag would lose, different revisions, an immutable tag, a tag that another run moved',
  permissions: [
    {
      action: 'ecr:GetAuthorizationToken',
      resource: '*',
      why: 'log in to Amazon ECR where no other login is found',
    },
    {
      action: 'ecr:BatchGetImage',
      resource: 'arn:*:ecr:*:*:repository/*',
      why: 'read manifests',
    },
    {
      action: 'ecr:GetDownloadUrlForLayer',
      resource: 'arn:*:ecr:*:*:repository/*',
      why: 'read the configuration of an image, and mount or copy layers',
    },
    {
      action: 'ecr:PutImage',
      resource: 'arn:*:ecr:*:*:repository/*',
      why: 'publish; not needed for `dry-run`',
    },
    {
      action: 'ecr:BatchCheckLayerAvailability',
      resource: 'arn:*:ecr:*:*:repository/*',
      why: 'copy images that come from another repository',
      optional: true,
    },
    {
      action: 'ecr:InitiateLayerUpload',
      resource: 'arn:*:ecr:*:*:repository/*',
      why: 'copy images that come from another repository',
      optional: true,
    },
    {
      action: 'ecr:UploadLayerPart',
      resource: 'arn:*:ecr:*:*:repository/*',
      why: 'copy images that come from another repository',
      optional: true,
    },
    {
      action: 'ecr:CompleteLayerUpload',
      resource: 'arn:*:ecr:*:*:repository/*',
      why: 'copy images that come from another repository',
      optional: true,
    },
    {
      action: 'ecr:DescribeRepositories',
      resource: 'arn:*:ecr:*:*:repository/*',
      why: 'know immutable tags before anything is written',
      optional: true,
    },
    {
      action: 'ecr:DescribeImages',
      resource: 'arn:*:ecr:*:*:repository/*',
      why: 'tell a source that is archived from one that is not there yet',
      optional: true,
    },
    {
      action: 'ecr:BatchDeleteImage',
      resource: 'arn:*:ecr:*:*:repository/*',
      why: 'take a new tag away again when a later one is refused',
      optional: true,
    },
    {
      action: 'ecr-public:GetAuthorizationToken',
      resource: '*',
      why: 'log in to Amazon ECR Public, to publish there',
      optional: true,
    },
    {
      action: 'sts:GetServiceBearerToken',
      resource: '*',
      why: 'log in to Amazon ECR Public, to publish there',
      optional: true,
    },
  ],
  examples: [
    {
      flags:
        '--image=111122223333.dkr.ecr.eu-west-1.amazonaws.com/web --sources=111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:latest-amd64,111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:latest-arm64 --tags=1.4.2,latest',
      describe: 'Join two images of one repository under two tags',
    },
    {
      flags:
        '--sources=ghcr.io/acme/web:1-amd64,ghcr.io/acme/web:1-arm64 --tags=ghcr.io/acme/web:1 --wait=20m --expect-platforms=linux/amd64,linux/arm64',
      describe: 'Wait for both builds, and publish when they are there',
    },
    {
      flags:
        '--sources=ghcr.io/acme/web:1-amd64,ghcr.io/acme/web:1-arm64 --tags=ghcr.io/acme/web:1 --dry-run',
      describe: 'Show what would be published, byte for byte',
    },
  ],
})
