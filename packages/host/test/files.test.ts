/** What a path may lead to. */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { filesIn } from '../src/files.js'

const folder = mkdtempSync(join(tmpdir(), 'files-'))
const read = (path: string, maxBytes?: number, signal?: AbortSignal) =>
  filesIn(folder, signal).readText(path, 'the file', maxBytes)

function pipe(name: string): string {
  execFileSync('mkfifo', [join(folder, name)])
  return name
}

describe('a text', () => {
  test.each([0, 1, 65_536, 65_537, 300_000])('of %d bytes is read whole', async (length) => {
    writeFileSync(join(folder, 'text'), 'x'.repeat(length))
    expect(await read('text')).toBe('x'.repeat(length))
    expect(await read('text', length)).toHaveLength(length)
    if (length > 0) await expect(read('text', length - 1)).rejects.toThrow(`has ${length} bytes`)
  })

  test('of the kernel, which tells no size, is read', async () => {
    expect(await read('/proc/self/status')).toContain('Pid:')
    await expect(read('/proc/self/status', 10)).rejects.toThrow('has more than 10 bytes')
  })

  test('of a pipe is read as it comes', async () => {
    const path = join(folder, pipe('written'))
    const writer = spawn('sh', ['-c', 'exec >"$0"; sleep 0.2; printf one; sleep 0.2; printf two', path])
    // Opened for both, so that the writer is there when the reader comes.
    const both = spawn('sh', ['-c', 'exec 3<>"$0"; echo; sleep 0.3', path])
    await new Promise((resolve) => both.stdout.once('data', resolve))
    expect(await read('written')).toBe('onetwo')
    writer.kill()
    both.kill()
  })

  test('of a pipe without an end is not read to it', async () => {
    const path = join(folder, pipe('endless'))
    const writer = spawn('sh', ['-c', 'exec 3<>"$0"; echo; exec yes >&3', path])
    await new Promise((resolve) => writer.stdout.once('data', resolve))
    await expect(read('endless', 1_000_000)).rejects.toThrow('has more than 1000000 bytes')
    writer.kill()
  })
})

describe('what is no file is refused', () => {
  test.each([
    ['/dev/zero', 'is a device'],
    ['/dev/null', 'is a device'],
    ['.', 'is a folder'],
    ['nowhere', 'does not exist'],
  ])('%s', async (path, trouble) => {
    await expect(read(path)).rejects.toThrow(`the file ${trouble}`)
  })

  test('a socket', async () => {
    const server = createServer().listen(join(folder, 'socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    await expect(read('socket')).rejects.toThrow('the file is a socket')
    server.close()
  })

  test('a pipe that no one writes to, by a link too', async () => {
    symlinkSync(pipe('silent'), join(folder, 'link'))
    await expect(read('silent')).rejects.toThrow('the file is a pipe that nothing comes from')
    await expect(read('link')).rejects.toThrow('the file is a pipe that nothing comes from')
  })
})

test('a pipe whose writer waits is left when the run is cancelled', async () => {
  const path = join(folder, pipe('waiting'))
  const writer = spawn('sh', ['-c', 'exec 3<>"$0"; echo; exec sleep 60', path])
  await new Promise((resolve) => writer.stdout.once('data', resolve))
  const controller = new AbortController()
  const reading = read('waiting', undefined, controller.signal)
  setTimeout(() => controller.abort(new Error('cancelled')), 100)
  await expect(reading).rejects.toThrow('cancelled')
  writer.kill()
})

describe('whether a file can be written', () => {
  const check = (path: string) => filesIn(folder).checkWritable(path, 'the report')

  test.each(['new', 'deep/er/new', '/dev/null'])('%s: yes, and nothing is left', async (path) => {
    await check(path)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
    expect(existsSync(join(folder, 'new'))).toBe(false)
  })

  test('a file that is there keeps its content', async () => {
    writeFileSync(join(folder, 'kept'), 'kept')
    await check('kept')
    expect(await read('kept')).toBe('kept')
  })

  test.each([
    ['.', 'it is a folder'],
    ['kept/below', 'ENOTDIR'],
    ['/proc/none/below', 'ENOENT'],
  ])('%s: no', async (path, why) => {
    writeFileSync(join(folder, 'kept'), 'kept')
    const error = await check(path).catch((error: unknown) => error)
    expect(error).toMatchObject({ exitCode: 2, where: path })
    expect(String(error)).toMatch(new RegExp(`the report cannot be written: .*${why}`))
  })
})
