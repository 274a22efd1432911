/** A chain of tasks, as every linter takes it: JSONPath, Lambda functions, nothing newer. */
export function chainOf(length: number): object {
  const names = Array.from({ length }, (_, index) => `Step ${index + 1}`)
  const entries = names.map((name, index) => {
    const next = names[index + 1]
    const Resource = 'arn:aws:lambda:eu-west-1:123456789012:function:step'
    return [
      name,
      {
        Type: 'Task',
        Resource,
        TimeoutSeconds: 60,
        ...(next === undefined ? { End: true } : { Next: next }),
      },
    ]
  })
  return { Comment: 'A chain', StartAt: names[0], States: Object.fromEntries(entries) }
}
