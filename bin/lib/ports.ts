import { createServer } from 'node:net'
import { codeOf } from './trouble.ts'

/** Whether nobody listens on `port` of `host` (0 asks for any port and is always free). */
export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return (await tryListen(port, host)) !== undefined
}

/** `wanted` when it is free on the loopback address, else some port that is. */
export async function freePort(wanted?: number): Promise<number> {
  const got = wanted === undefined ? undefined : await tryListen(wanted, '127.0.0.1')
  const port = got ?? (await tryListen(0, '127.0.0.1'))
  if (port === undefined) throw new Error('No port is free on 127.0.0.1')
  return port
}

function tryListen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) =>
      codeOf(error) === 'EADDRINUSE' || codeOf(error) === 'EACCES' ? resolve(undefined) : reject(error),
    )
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}
