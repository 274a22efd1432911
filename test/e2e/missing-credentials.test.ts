/** Credentials that cannot be had because something is set up wrongly are the user's to mend, whatever is called. */
import { expect, test } from '@jest/globals'
import { runInTerminal } from './bundle.js'
import { temporaryFolder } from './temporary.js'

const registry = '111122223333.dkr.ecr.eu-west-1.amazonaws.com'
const runs = {
  'health-gate': ['--regions=eu-west-1'],
  'start-state-machine': [
    '--state-machine=arn:aws:states:eu-west-1:111122223333:stateMachine:deploy',
    '--input={}',
  ],
  'sbom-export': ['--mode=doctor', `--image=${registry}/web:1`, '--bucket=acme'],
  'multi-arch-manifest': [`--image=${registry}/web`, '--tags=1', `--sources=${registry}/web:1-amd64`],
}

const role = 'arn:aws:iam::111122223333:role/deploy'
const faults = [
  ['a token file', { AWS_ROLE_ARN: role, AWS_WEB_IDENTITY_TOKEN_FILE: '/nope' }, 'the file does not exist'],
  ['a profile', { AWS_PROFILE: 'nope' }, 'from the profile nope'],
  ['everything', {}, 'No AWS credentials were found'],
] as const

const cases = Object.entries(runs).flatMap(([action, args]) =>
  faults.map(([what, variables, message]) => ({ action, args, what, variables, message })),
)

test.each(cases)('$action: $what is missing', async ({ action, args, variables, message }) => {
  const cwd = temporaryFolder('credentials')
  const environment = { HOME: cwd, AWS_REGION: 'eu-west-1', AWS_EC2_METADATA_DISABLED: 'true', ...variables }
  const { exitCode, stderr } = await runInTerminal({ action, args, environment, cwd })
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) })
  expect(stderr).toContain('To mend: ')
})
