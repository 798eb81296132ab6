import { describe, expect, it } from 'vitest'
import { finishedResponse } from './finished-response.ts'

function asking(tag?: string): Request {
  return new Request('http://127.0.0.1/', tag === undefined ? {} : { headers: { 'if-none-match': tag } })
}

describe('a finished page', () => {
  it('may run no script and be framed by nobody', () => {
    const { headers } = finishedResponse(asking(), 'page')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).not.toBeNull()
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  it('is not sent again to who has it', async () => {
    const etag = finishedResponse(asking(), 'page').headers.get('etag') ?? ''
    for (const tag of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
      const again = finishedResponse(asking(tag), 'page')
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
      expect(again.headers.get('etag')).toBe(etag)
    }
  })

  it('is sent when it changed', async () => {
    const etag = finishedResponse(asking(), 'page').headers.get('etag') ?? ''
    const changed = finishedResponse(asking(etag), 'page, corrected')
    expect(changed.status).toBe(200)
    expect(await changed.text()).toBe('page, corrected')
  })

  it('that is a 404 is kept by nobody', () => {
    const missing = finishedResponse(asking('*'), 'nothing here', { status: 404 })
    expect(missing.status).toBe(404)
    expect(missing.headers.get('etag')).toBeNull()
    expect(missing.headers.get('cache-control')).toBe('no-store')
  })
})
