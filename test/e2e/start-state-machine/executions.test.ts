/** The suite of executions against the sandbox. */
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, test } from '@jest/globals'
import { describeExecutions } from './executions.js'

const arn = 'arn:aws:states:eu-west-1:123456789012:stateMachine:deploy'

let sandbox: Sandbox | undefined

afterEach(() => sandbox?.stop())

describeExecutions(test, async ({ definition, timeline }) => {
  const scenario = {
    stepFunctions: {
      stateMachines: [{ name: 'deploy', definition, runs: [{ timeline: { events: timeline } }] }],
    },
  }
  sandbox = await startSandbox({ scenario })
  const { environment } = sandbox
  return {
    arn,
    environment,
    async statuses() {
      const aws = openAws({ services, environment })
      const { executions = [] } = await aws.call('sfn', 'ListExecutions', { stateMachineArn: arn })
      return executions.map(({ status }) => String(status))
    },
  }
})
