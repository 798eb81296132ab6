import { describe, expect, it } from 'vitest'
import { englishDictionary } from '#lib/platform/dictionary/english-dictionary.ts'
import { houseWords } from './house-words.ts'
import { nspellSpeller } from './nspell-speller.ts'

const speller = nspellSpeller(await englishDictionary())

describe('spelling', () => {
  it.each(
    'harbour harbor neighbours centre centred organise organisation analysed travelled programme catalogue grey mould defence fulfil towards kerb'.split(
      ' ',
    ),
  )('knows “%s”', (word) => expect(speller.isWord(word)).toBe(true))

  it.each('harbuor recieve teh goverment seperate occured'.split(' '))('does not know “%s”', (word) =>
    expect(speller.isWord(word)).toBe(false),
  )

  it('suggests what may be meant', () => {
    expect(speller.suggest('recieve')[0]).toBe('receive')
    expect(speller.suggest('teh')[0]).toBe('the')
    expect(speller.suggest('prot')[0]).toBe('port')
    expect(speller.suggest('recieve')).toBe(speller.suggest('recieve'))
  })

  it('takes the newsroom’s words in all their forms', () => {
    const isOurs = houseWords(['wharfinger', 'Brannoch', 'trawl-net'])
    for (const word of ['Wharfingers', 'wharfinger’s', 'brannoch', "Brannoch's", 'trawl-nets'])
      expect(isOurs(word)).toBe(true)
    for (const word of ['wharf', 'bran']) expect(isOurs(word)).toBe(false)
  })
})
