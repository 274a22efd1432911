type Write = (text: string, taken: () => void) => unknown

/** Settles once the stream has taken the text. A reader that has gone (`| head`) is no failure. */
export function print(
  stream: NodeJS.WriteStream,
  text: string,
  write: Write = writeTo(stream),
): Promise<void> {
  return new Promise((resolve) => {
    stream.once('error', () => resolve())
    write(text, resolve)
  })
}

export function writeTo(stream: NodeJS.WriteStream): Write {
  const write = stream.write
  return (text, taken) => write.call(stream, text, 'utf8', taken)
}
