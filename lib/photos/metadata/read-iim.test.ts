import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readIim } from './read-iim.ts'
import { writeIim } from './write-iim.ts'

const dataset = (number: number, value: Uint8Array) => [0x1c, 2, number, 0, value.length, ...value]

describe('reading IIM', () => {
  it('reads the texts of each field in order', () => {
    const block = writeIim([
      { dataset: 80, text: 'Ann Roe' },
      { dataset: 80, text: 'Bo Lind' },
      { dataset: 110, text: '' },
      { dataset: 116, text: '© 2024 Åsa' },
    ])
    expect(readIim(block)).toEqual(
      new Map([
        [80, ['Ann Roe', 'Bo Lind']],
        [116, ['© 2024 Åsa']],
      ]),
    )
  })

  it('reads a file of the time before UTF-8', () => {
    expect(readIim(Uint8Array.from(dataset(116, Buffer.from('\u00a9 Zo\u00eb', 'latin1')))).get(116)).toEqual(
      ['© Zoë'],
    )
  })

  it('leaves out half a character at the end of a text that was cut', () => {
    const cut = Buffer.from('Zoë', 'utf8').subarray(0, 3)
    const marked = [0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47, ...dataset(80, cut)]
    expect(readIim(Uint8Array.from(marked)).get(80)).toEqual(['Zo'])
  })

  it('finds the block among other resources', () => {
    const other = Buffer.from('Photoshop 3.0\0' + '8BIM\u0003\u00ed\u0003abc\0\0\0\u0003xyz\0', 'latin1')
    const block = Buffer.concat([other, writeIim([{ dataset: 90, text: 'Dover' }]).subarray(14)])
    expect(readIim(block).get(90)).toEqual(['Dover'])
  })

  it('reads what there is of a block that breaks off, and never throws', () => {
    const block = writeIim([
      { dataset: 80, text: 'Ann Roe' },
      { dataset: 90, text: 'Dover' },
    ])
    expect(readIim(block.subarray(0, block.length - 4)).get(80)).toEqual(['Ann Roe'])
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void readIim(bytes)))
    fc.assert(
      fc.property(fc.nat(block.length - 1), fc.nat(255), (at, value) => {
        const damaged = Uint8Array.from(block)
        damaged[at] = value
        readIim(damaged)
      }),
    )
  })
})
