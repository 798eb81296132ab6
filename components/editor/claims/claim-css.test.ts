import { describe, expect, it } from 'vitest'
import { claimCss, lineOf } from './claim-css.ts'

const status = (lineStyle: 'solid' | 'dashed' | 'dotted' | 'wave') => ({
  id: lineStyle,
  name: lineStyle,
  mayPublish: true,
  mayQuote: true,
  mayName: true,
  mayDescribe: true,
  mayMention: true,
  lineStyle,
})
const uses = [
  { id: 'u1', recordStatus: status('solid') },
  { id: 'u2', recordStatus: status('dashed') },
  { id: 'u3', recordStatus: status('wave') },
]
const claim = (useIds: string[], id = 'c1') => ({ id, useIds, commentRequestIds: [] as string[] })

describe('the line under a claim', () => {
  it('is that of its weakest agreement', () => {
    expect(lineOf(claim(['u1']), uses)).toBe('solid')
    expect(lineOf(claim(['u1', 'u2']), uses)).toBe('dashed')
    expect(lineOf(claim(['u2', 'u3', 'u1']), uses)).toBe('wave')
  })

  it('is missing while it rests on nothing', () => {
    expect(lineOf(claim([]), uses)).toBeNull()
    expect(claimCss([claim([])], uses, null)).toBe('')
  })

  it('is red where the words must go', () => {
    expect(claimCss([claim(['u3'])], uses, null)).toContain('var(--red)')
  })

  it('shows a sentence that a request for comment stands behind as accounted for', () => {
    expect(claimCss([{ ...claim([]), commentRequestIds: ['r1'] }], uses, null)).toContain('background:none')
  })

  it('marks the claim that one looks at', () => {
    expect(claimCss([], [], 'c9')).toBe('.part [data-claim="c9"]{background:var(--accent-wash)}')
  })

  it('lets nothing but an id into the style sheet', () => {
    const nasty = '"]{}body{display:none}</style>'
    expect(claimCss([claim(['u1'], nasty)], uses, nasty)).toBe('')
  })
})
