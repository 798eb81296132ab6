import type { Duplex } from 'node:stream'

/** Refuses a WebSocket that nobody here answers; left alone it would hang for ever. */
export function refuseUpgrade(socket: Duplex): void {
  socket.on('error', () => socket.destroy())
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}
