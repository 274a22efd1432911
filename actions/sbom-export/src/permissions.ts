/** What the role of a run needs; what is optional costs a feature when it is missing, and no run. */
import type { Permission } from '@aws-delivery-actions/host'

export const permissions: readonly Permission[] = [
  { action: 'inspector2:CreateSbomExport', resource: '*', why: 'ask for a report' },
  { action: 'inspector2:GetSbomExport', resource: '*', why: 'see whether the report is ready' },
  {
    action: 'inspector2:CancelSbomExport',
    resource: '*',
    why: 'cancel its own report when the run is cancelled or takes too long',
  },
  { action: 'inspector2:ListCoverage', resource: '*', why: 'see whether the images are scanned' },
  {
    action: 'inspector2:BatchGetAccountStatus',
    resource: '*',
    why: 'see whether ECR is scanned at all',
    optional: true,
  },
  {
    action: 'inspector2:ListFindings',
    resource: '*',
    why: 'add severity, scores, fix and exploit to the vulnerabilities',
    optional: true,
  },
  {
    action: 'ecr:BatchGetImage',
    resource: 'arn:*:ecr:*:*:repository/*',
    why: 'find the digest of a tag, and the images of an index',
  },
  {
    action: 'ecr:DescribeImages',
    resource: 'arn:*:ecr:*:*:repository/*',
    why: 'tell an image of an index that is not scanned from one that was pushed just now',
    optional: true,
  },
  {
    action: 's3:ListBucket',
    resource: 'arn:*:s3:::*',
    why: 'find the objects of a report, and SBOMs and tables below an `s3://` URI',
  },
  {
    action: 's3:GetObject',
    resource: 'arn:*:s3:::*/*',
    why: 'read the SBOMs of a report, and SBOMs and tables in S3',
  },
  {
    action: 's3:PutObject',
    resource: 'arn:*:s3:::*/*',
    why: 'write the tables to `destination`',
    optional: true,
  },
  {
    action: 's3:DeleteObject',
    resource: 'arn:*:s3:::*/*',
    why: 'take away from `destination` what a document without an account told of an image, once one with an account tells of it',
    optional: true,
  },
  {
    action: 'kms:Decrypt',
    resource: 'arn:*:kms:*:*:key/*',
    why: 'read objects that a key encrypts, such as those of a report',
  },
  {
    action: 'kms:GenerateDataKey',
    resource: 'arn:*:kms:*:*:key/*',
    why: 'write to a `destination` that a key encrypts',
    optional: true,
  },
  {
    action: 's3:GetBucketLocation',
    resource: 'arn:*:s3:::*',
    why: '`doctor`: see where the bucket is',
    optional: true,
  },
  {
    action: 's3:GetBucketPolicy',
    resource: 'arn:*:s3:::*',
    why: '`doctor`: see whether Amazon Inspector may write to the bucket',
    optional: true,
  },
  {
    action: 'kms:DescribeKey',
    resource: 'arn:*:kms:*:*:key/*',
    why: '`doctor`: see of what kind the key is',
    optional: true,
  },
  {
    action: 'kms:GetKeyPolicy',
    resource: 'arn:*:kms:*:*:key/*',
    why: '`doctor`: see whether Amazon Inspector may use the key',
    optional: true,
  },
  {
    action: 'iam:GetRole',
    resource: 'arn:*:iam::*:role/*',
    why: '`doctor`: find the role behind a session',
    optional: true,
  },
  {
    action: 'iam:SimulatePrincipalPolicy',
    resource: 'arn:*:iam::*:*',
    why: '`doctor`: see what the role may do, without doing it',
    optional: true,
  },
]
