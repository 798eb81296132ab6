import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createViteServer } from 'vitest/node'
import { paragraphsOf } from './long-story.ts'

/** Serves the bare editor on the loopback address until it is disposed of. */
export async function bareEditor(): Promise<AsyncDisposable & { origin: string }> {
  const server = createServer()
  const vite = await createViteServer({
    configFile: false,
    root: path.join(import.meta.dirname, 'bare'),
    mode: 'production',
    logLevel: 'error',
    server: { middlewareMode: { server }, hmr: false, ws: false },
    cacheDir: path.join(import.meta.dirname, '../../.build/bare-editor'),
  })
  server.on('request', (request, response) => {
    const url = new URL(request.url ?? '/', 'http://bare.invalid')
    if (url.pathname !== '/paragraphs') return vite.middlewares(request, response)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(paragraphsOf(Number(url.searchParams.get('words')))))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    await vite.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { origin: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: stop }
}
