import { describe, expect, it } from 'vitest'
import { cleanHref } from './clean-href.ts'

describe('the address of a pasted link', () => {
  it('loses what follows readers about and nothing else', () => {
    expect(cleanHref('https://a.example/x?utm_source=b&id=7&fbclid=c#d')).toBe('https://a.example/x?id=7#d')
    expect(cleanHref('https://a.example/x?q=a%20b')).toBe('https://a.example/x?q=a%20b')
  })

  it('is taken out of the wrappers of mail programs and search pages', () => {
    expect(cleanHref('https://www.google.com/url?q=https://a.example/&sa=D')).toBe('https://a.example/')
    const twice = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://www.google.com/url?q=https://a.example/%3Futm_id%3D1')}&data=05`
    expect(cleanHref(twice)).toBe('https://a.example/')
  })

  it('is refused when it is no address of the web, however it is wrapped', () => {
    expect(cleanHref('javascript:alert(1)')).toBeNull()
    expect(cleanHref('#top')).toBeNull()
    expect(cleanHref('https://www.google.com/url?q=javascript:alert(1)')).toBe(
      'https://www.google.com/url?q=javascript:alert(1)',
    )
  })

  it('of a mail stays as it is', () => {
    expect(cleanHref('mailto:desk@stet.example')).toBe('mailto:desk@stet.example')
  })
})
