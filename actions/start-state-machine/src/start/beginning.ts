/** How this run came to the execution that it follows. */

export type Beginning = {
  readonly arn: string
  readonly region: string
  readonly how: 'started' | 'attached' | 'redriven' | 'reused'
  /** An end that the history tells counts only after so many redrives. */
  readonly redrives: number
  /** It had ended before this run came to it. */
  readonly isOver: boolean
}
