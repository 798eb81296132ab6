import { describe, expect, it } from 'vitest'
import { creditLine } from './credit-line.ts'

describe('the credit line', () => {
  it.each([
    [{ creator: 'Ilse Varga', agency: 'Northlight' }, 'Ilse Varga | Northlight'],
    [{ creator: 'Ilse Varga', agency: '' }, 'Ilse Varga'],
    [{ creator: ' ', agency: 'Northlight ' }, 'Northlight'],
    [{ creator: 'Northlight', agency: 'Northlight' }, 'Northlight'],
    [{ creator: '', agency: '' }, ''],
  ])('of %j is %j', (credit, line) => {
    expect(creditLine(credit)).toBe(line)
  })
})
