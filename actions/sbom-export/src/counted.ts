/** Numbers with their nouns. */

/** `1 image`, `1,204 images` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}
