/** A guard's "no" about an execution that is known: the run ends with it, and its outputs name the execution. */
import { Refusal, type Story } from '@aws-delivery-actions/host'
import type { Described } from './description.js'

export class RefusedExecution extends Refusal {
  readonly arn: string
  /** How it ended, where that was asked. */
  readonly status: Described['status'] | undefined

  constructor(
    message: string,
    { arn, status }: { readonly arn: string; readonly status?: Described['status'] },
    story: Omit<Story, 'where'> = {},
  ) {
    super(message, { ...story, where: arn })
    this.arn = arn
    this.status = status
  }
}
