type Write = (text: string, taken: (error?: Error | null) => void) => unknown

/**
 * Settles once the stream has taken the text. A reader that has gone (`| head`) is no failure; a full disk is.
 */
export function print(
  stream: NodeJS.WriteStream,
  text: string,
  write: Write = writeTo(stream),
): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: NodeJS.ErrnoException | null) => {
      if (error && error.code !== 'EPIPE') reject(error)
      else resolve()
    }
    stream.once('error', settle)
    write(text, settle)
  })
}

export function writeTo(stream: NodeJS.WriteStream): Write {
  const write = stream.write
  return (text, taken) => write.call(stream, text, 'utf8', taken)
}
