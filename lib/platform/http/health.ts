import type { IncomingMessage, ServerResponse } from 'node:http'

const PATIENCE_MS = 2000

/**
 * Answers the two addresses that machines ask: `/healthz` (this process lives: always 200) and `/readyz` (200 when
 * `ask` resolves within 2 s, else 503). Returns false for every other address, which it leaves alone.
 */
export function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  ask: () => Promise<unknown>,
): boolean {
  const path = request.url?.split('?', 1)[0]
  if (path === '/healthz') send(response, 200, 'ok')
  else if (path === '/readyz') {
    void isReady(ask).then((ready) =>
      send(response, ready ? 200 : 503, ready ? 'ok' : 'the database does not answer'),
    )
  } else return false
  return true
}

async function isReady(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), PATIENCE_MS)))
  const answer = ask().then(
    () => true,
    () => false,
  )
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

function send(response: ServerResponse, status: number, word: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify({ status: word }))
}
