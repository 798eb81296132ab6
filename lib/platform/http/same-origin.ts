import { AppError } from '../errors/app-error.ts'

/**
 * Refuses a write that did not come from a page of ours: the browser's Origin must be our own, and where the browser says
 * where the request came from (Sec-Fetch-Site) it must be this very origin. A missing or "null" Origin is refused.
 */
export function requireSameOrigin(headers: Headers, origin: string): void {
  const site = headers.get('sec-fetch-site')
  if (headers.get('origin') === origin && (site === null || site === 'same-origin')) return
  throw new AppError(
    'not_allowed',
    `This request did not come from a page of ${origin}. Open Stet at that address and try again.`,
  )
}
