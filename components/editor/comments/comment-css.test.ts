import { describe, expect, it } from 'vitest'
import { commentCss } from './comment-css.ts'

const [one, two] = ['019aa000-0000-7000-8000-000000000001', '019aa000-0000-7000-8000-000000000002']

describe('The style sheet of comments', () => {
  it('draws what is open, and the active one stronger', () => {
    const css = commentCss([one, two], two)
    expect(css).toContain(`.part [data-comment="${one}"],.part [data-comment="${two}"]{`)
    expect(css.split('\n')[1]).toMatch(new RegExp(`${two}.*solid`))
  })

  it('draws nothing when nobody comments', () => {
    expect(commentCss([], null)).toBe('')
  })

  it('lets no id out of its quotes', () => {
    expect(commentCss(['x"]{}*{display:none}'], '"]*')).toBe('')
  })
})
