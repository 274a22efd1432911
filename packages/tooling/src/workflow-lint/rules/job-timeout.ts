import { childOf } from '../tree.js'
import type { Rule } from './rule.js'

// Without it a job that hangs holds its runner for six hours.
export const jobTimeout: Rule = {
  name: 'job-timeout',
  check({ engine, tree }) {
    return tree.jobs
      .filter((job) => childOf(engine, job.mapping, 'uses') === undefined)
      .filter((job) => childOf(engine, job.mapping, 'timeout-minutes') === undefined)
      .map((job) => ({ place: job.place, message: `job \`${job.name}\` has no \`timeout-minutes\`` }))
  },
}
