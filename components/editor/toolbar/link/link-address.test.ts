import { describe, expect, it } from 'vitest'
import { linkAddress } from './link-address.ts'

describe('the address of a link', () => {
  it('may be typed without https', () => {
    expect(linkAddress('harbour.example/report')).toBe('https://harbour.example/report')
    expect(linkAddress(' https://harbour.example ')).toBe('https://harbour.example/')
    expect(linkAddress('harbour.example:8080/x')).toBe('https://harbour.example:8080/x')
  })

  it('may be a mail address', () => {
    expect(linkAddress('desk@harbour.example')).toBe('mailto:desk@harbour.example')
  })

  it('is refused when it could run something or leads nowhere', () => {
    expect(linkAddress('javascript:alert(1)')).toBeNull()
    expect(linkAddress('data:text/html,x')).toBeNull()
    expect(linkAddress('the report')).toBeNull()
    expect(linkAddress('')).toBeNull()
  })
})
