import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** What becomes of a piece: it goes on, it goes on and then the connection is cut, or it is dropped and the connection cut. */
export type Verdict = 'pass' | 'cut-after' | 'cut-before'

/** Looks at every piece of one connection before it goes on. A connection has one judge from its beginning to its end. */
export type Judge = { fromClient: (piece: Buffer) => Verdict; fromServer: (piece: Buffer) => Verdict }

/** A proxy on the loopback address that can be told to misbehave. */
export type TcpProxy = {
  port: number
  /** Cuts every connection now, without a word to either side → how many. */
  cut: () => number
  stop: () => Promise<void>
}

const CAREFREE: Judge = { fromClient: () => 'pass', fromServer: () => 'pass' }

/** Listens on a free port and hands every connection on to `port` of this machine; `judge` is asked once per connection. */
export async function startTcpProxy(port: number, judge: () => Judge = () => CAREFREE): Promise<TcpProxy> {
  const open = new Set<() => void>()
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1')
    const { fromClient, fromServer } = judge()
    const cut = (): void => {
      open.delete(cut)
      client.destroy()
      upstream.destroy()
    }
    open.add(cut)
    relay(client, upstream, fromClient, cut)
    relay(upstream, client, fromServer, cut)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cutAll = (): number => {
    const { size } = open
    for (const cut of open) cut()
    return size
  }
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    cutAll()
    await closed
  }
  return { port: (server.address() as AddressInfo).port, cut: cutAll, stop }
}

function relay(from: Socket, to: Socket, verdictOn: (piece: Buffer) => Verdict, cut: () => void): void {
  from.on('data', (piece) => {
    const verdict = verdictOn(piece)
    if (verdict === 'cut-before') return cut()
    to.write(piece)
    if (verdict === 'cut-after') cut()
  })
  from.on('end', () => to.end())
  from.on('error', cut)
  from.on('close', cut)
}
