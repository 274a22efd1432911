/** Copied from the AWS SDK by `npm run generate`. Do not edit. */
export type Partition = {
  readonly dnsSuffix: string
  readonly regionPattern: RegExp
  readonly regions: readonly string[]
}

// biome-ignore format: made by machine
export const partitions: Readonly<Record<string, Partition>> = {
  'aws': {
    dnsSuffix: 'amazonaws.com',
    regionPattern: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
    regions: [
      'af-south-1',
      'ap-east-1',
      'ap-east-2',
      'ap-northeast-1',
      'ap-northeast-2',
      'ap-northeast-3',
      'ap-south-1',
      'ap-south-2',
      'ap-southeast-1',
      'ap-southeast-2',
      'ap-southeast-3',
      'ap-southeast-4',
      'ap-southeast-5',
      'ap-southeast-6',
      'ap-southeast-7',
      'ca-central-1',
      'ca-west-1',
      'eu-central-1',
      'eu-central-2',
      'eu-north-1',
      'eu-south-1',
      'eu-south-2',
      'eu-west-1',
      'eu-west-2',
      'eu-west-3',
      'il-central-1',
      'me-central-1',
      'me-south-1',
      'me-west-1',
      'mx-central-1',
      'sa-east-1',
      'sa-west-1',
      'us-east-1',
      'us-east-2',
      'us-west-1',
      'us-west-2',
    ],
  },
  'aws-cn': {
    dnsSuffix: 'amazonaws.com.cn',
    regionPattern: /^cn-\w+-\d+$/,
    regions: [
      'cn-north-1',
      'cn-northwest-1',
    ],
  },
  'aws-eusc': {
    dnsSuffix: 'amazonaws.eu',
    regionPattern: /^eusc-(de)-\w+-\d+$/,
    regions: [
      'eusc-de-east-1',
    ],
  },
  'aws-iso': {
    dnsSuffix: 'c2s.ic.gov',
    regionPattern: /^us-iso-\w+-\d+$/,
    regions: [
      'us-iso-east-1',
      'us-iso-west-1',
    ],
  },
  'aws-iso-b': {
    dnsSuffix: 'sc2s.sgov.gov',
    regionPattern: /^us-isob-\w+-\d+$/,
    regions: [
      'us-isob-east-1',
      'us-isob-west-1',
    ],
  },
  'aws-iso-e': {
    dnsSuffix: 'cloud.adc-e.uk',
    regionPattern: /^eu-isoe-\w+-\d+$/,
    regions: [
      'eu-isoe-west-1',
    ],
  },
  'aws-iso-f': {
    dnsSuffix: 'csp.hci.ic.gov',
    regionPattern: /^us-isof-\w+-\d+$/,
    regions: [
      'us-isof-east-1',
      'us-isof-south-1',
    ],
  },
  'aws-us-gov': {
    dnsSuffix: 'amazonaws.com',
    regionPattern: /^us-gov-\w+-\d+$/,
    regions: [
      'us-gov-east-1',
      'us-gov-west-1',
    ],
  },
}
