import { describe, expect, test } from 'vitest'
import { newsroomHeaders } from './newsroom-headers.ts'

const scripts = (dev: boolean) =>
  (newsroomHeaders('abc', dev)['Content-Security-Policy'] ?? '')
    .split('; ')
    .find((part) => part.startsWith('script-src')) ?? ''

describe("the newsroom's headers", () => {
  test('let only scripts run that carry the nonce of the request', () => {
    expect(scripts(false)).toContain("'nonce-abc' 'strict-dynamic'")
    expect(scripts(false)).not.toMatch(/unsafe|\*/)
  })

  test('let code be evaluated in development alone', () => {
    expect(scripts(true)).toContain("'unsafe-eval'")
  })

  test('let nobody frame the newsroom, and forms and bases go nowhere else', () => {
    const policy = newsroomHeaders('abc', false)['Content-Security-Policy']
    for (const part of [
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "object-src 'none'",
    ])
      expect(policy).toContain(part)
  })
})
