import type { Page } from '@playwright/test'

/** The line between a page and the newsroom's co-editing. */
export type Line = {
  /** Ends every connection and lets no new one stand. */
  cut: () => Promise<void>
  restore: () => void
}

/** Lays a line that can be cut. To be called before the page opens a story: a browser that plays offline leaves open sockets alone. */
export async function lineOf(page: Page): Promise<Line> {
  let isCut = false
  const open = new Set<() => Promise<void>>()
  await page.routeWebSocket(/\/collab/, (socket) => {
    if (isCut) return void socket.close({ code: 1012, reason: 'cut' })
    const server = socket.connectToServer()
    open.add(async () => {
      await server.close()
      await socket.close({ code: 1012, reason: 'cut' })
    })
  })
  return {
    cut: async () => {
      isCut = true
      await Promise.all([...open].map((end) => end()))
      open.clear()
    },
    restore: () => {
      isCut = false
    },
  }
}
