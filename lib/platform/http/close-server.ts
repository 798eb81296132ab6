import type { Server } from 'node:http'

/**
 * Stops accepting, lets running requests finish, and cuts what is still open after `limitMs`. Idle connections are closed
 * at once. Resolves when the last connection is gone.
 */
export function closeServer(server: Server, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), limitMs)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}
