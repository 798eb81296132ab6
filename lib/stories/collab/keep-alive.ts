import type { WebSocket } from 'ws'

const EVERY_MS = 10_000

/**
 * Asks a socket regularly whether it is still there and calls `onDead` when it did not answer by the next time: a laptop that was
 * shut says no goodbye. Browsers answer by themselves, also in tabs whose timers sleep. Returns what ends it.
 */
export function keepAlive(ws: WebSocket, onDead: () => void, everyMs: number = EVERY_MS): () => void {
  let answered = true
  ws.on('pong', () => (answered = true))
  const timer = setInterval(() => {
    if (!answered) return onDead()
    answered = false
    if (ws.readyState === ws.OPEN) ws.ping()
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
