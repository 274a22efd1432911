/** A page that people search. */
import { join } from 'node:path'
import { type Edge, type Outcome, UserError } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import { counted } from '../counted.js'
import type { Inputs, Outputs } from '../inputs.js'
import { writePage } from '../page/write.js'
import { unreadSummary } from '../unread.js'

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  if (inputs.html === false) {
    throw new UserError('the mode report writes a page', {
      where: 'html',
      mend: 'leave it out, or choose another mode',
    })
  }
  const file = join(inputs['output-dir'], 'report.html')
  const { images, unread } = await writePage(inputs.data, file, inputs['report-title'], edge)
  return {
    verdict: 'passed',
    outputs: { images, 'html-file': file },
    summary: [`A page of ${counted(images, 'image')}: ${markdown.code(file)}`, ...unreadSummary(unread)],
  }
}
