import { lint } from '@aws-delivery-actions/asl'
import { answer } from './verdicts.js'

await answer(async (text) => (await lint(text)).findings.some(({ severity }) => severity === 'error'))
