import type { ReactElement } from 'react'

/**
 * A page as finished HTML, doctype included, without any client JavaScript. React's server is loaded on demand because
 * Next's bundler refuses a static import of it in a route.
 */
export async function renderPage(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(page)}`
}
