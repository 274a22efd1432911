import { runAction } from '@aws-delivery-actions/host'
import { definition } from './definition.js'
import { run } from './run.js'

await runAction(definition, run)
