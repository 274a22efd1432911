/** A line on which every byte takes its time: a worker, for whoever measures blocks its own thread. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

export type SlowLink = {
  /** `127.0.0.1:PORT` */
  readonly host: string
  stop(): Promise<unknown>
}

type Ends = { readonly to: string; readonly delay: number }

/** @param delay Milliseconds in each direction. */
export async function slowLink(to: string, delay: number): Promise<SlowLink> {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { to, delay } satisfies Ends })
  const [port] = await once(worker, 'message')
  return { host: `127.0.0.1:${port}`, stop: () => worker.terminate() }
}

if (!isMainThread) carry(workerData as Ends)

function carry({ to, delay }: Ends): void {
  const [host = '', port] = to.split(':')
  const server = createServer((near) => {
    const far = connect(Number(port), host)
    late(near, far, delay)
    late(far, near, delay)
  })
  server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port))
}

function late(from: Socket, to: Socket, delay: number): void {
  from.on('data', (chunk) => setTimeout(() => to.write(chunk), delay))
  from.on('end', () => setTimeout(() => to.end(), delay))
  from.on('error', () => to.destroy())
}
