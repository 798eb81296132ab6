import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setSign } from './set-sign.ts'
import { typeStyleFor } from './type-style.ts'

/** What stands there after these keys. */
function typed(keys: string, language = 'en'): string {
  let text = ''
  for (const key of keys) {
    const set = setSign(text, key, typeStyleFor(language))
    text = set ? text.slice(0, text.length - set.take) + set.put : text + key
  }
  return text
}

const QUOTES: [language: string, set: string][] = [
  ['en', 'She said “no” and (“yes”).'],
  ['en-GB', 'She said “no” and (“yes”).'],
  ['de', 'She said „no“ and („yes“).'],
  ['de-CH', 'She said «no» and («yes»).'],
  ['fr', 'She said «\u00a0no\u00a0» and («\u00a0yes\u00a0»).'],
  ['fr-CA', 'She said «\u00a0no\u00a0» and («\u00a0yes\u00a0»).'],
  ['es', 'She said «no» and («yes»).'],
  ['sv', 'She said ”no” and (”yes”).'],
  ['pl', 'She said „no” and („yes”).'],
  ['da', 'She said »no« and (»yes«).'],
  ['ru', 'She said «no» and («yes»).'],
  ['xx', 'She said “no” and (“yes”).'],
]

describe('quotes', () => {
  it.each(QUOTES)('are set as %s sets them', (language, set) => {
    expect(typed('She said "no" and ("yes").', language)).toBe(set)
  })

  it('nest', () => {
    expect(typed(`"She said 'no' twice," he said.`)).toBe('“She said ‘no’ twice,” he said.')
    expect(typed(`"Sie sagte 'nein'", so er.`, 'de')).toBe('„Sie sagte ‚nein‘“, so er.')
  })

  it('leave an apostrophe an apostrophe', () => {
    expect(typed(`It's the mayor's; the workers' too.`)).toBe('It’s the mayor’s; the workers’ too.')
    expect(typed(`'Ich hab's', Geht's?`, 'de')).toBe('‚Ich hab’s‘, Geht’s?')
    expect(typed(`l'eau d'hier`, 'fr')).toBe('l’eau d’hier')
  })

  it('see by the next letters that a word only began with an apostrophe', () => {
    expect(typed(`the '90s and 'tis so`)).toBe('the ’90s and ’tis so')
  })
})

describe('dashes and dots', () => {
  it('are set from hyphens as the language sets them', () => {
    expect(typed('the wall -- at last')).toBe('the wall — at last')
    expect(typed('the wall -- at last', 'en-GB')).toBe('the wall – at last')
    expect(typed('die Mauer --- endlich', 'de')).toBe('die Mauer — endlich')
    expect(typed('wait... ')).toBe('wait… ')
  })

  it('stay hyphens within words, and at the start of a line, where three make a rule', () => {
    expect(typed('a well-known half-mast')).toBe('a well-known half-mast')
    expect(typed('---')).toBe('---')
  })
})

describe('French signs', () => {
  it('stand apart by a space that does not break', () => {
    expect(typed('Quoi ? Non! Voici : rien; 12:30', 'fr')).toBe(
      'Quoi\u202f? Non\u202f! Voici\u00a0: rien\u202f; 12:30',
    )
  })

  it('do not in other languages', () => {
    expect(typed('What? No! Here: nothing; 12:30', 'de')).toBe('What? No! Here: nothing; 12:30')
  })
})

describe('an address', () => {
  it('is left as it is typed', () => {
    const address = `https://a.example/it's--here?q="x"...`
    expect(typed(address)).toBe(address)
    expect(typed(`see www.a.example/it's "now"`)).toBe("see www.a.example/it's “now”")
    expect(typed(`desk@a.example's`)).toBe(`desk@a.example's`)
  })
})

it('whatever is typed, no letter or figure goes or comes', () => {
  const key = fc.constantFrom('a', 's', '9', '0', ' ', '"', "'", '-', '.', '!', ':', 't', 'i', '(')
  const language = fc.constantFrom('en', 'de', 'fr', 'da', 'sv', 'ru')
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  fc.assert(
    fc.property(fc.array(key, { maxLength: 30 }), language, (keys, tongue) => {
      expect(letters(typed(keys.join(''), tongue))).toBe(letters(keys.join('')))
    }),
    { numRuns: 1000 },
  )
})
