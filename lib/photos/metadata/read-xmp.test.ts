import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NS } from './namespaces.ts'
import { readXmp } from './read-xmp.ts'
import { writeXmp } from './write-xmp.ts'

const packet = (inside: string, attributes = '') =>
  `<?xpacket begin="" id="x"?><x:xmpmeta xmlns:x="${NS.x}"><rdf:RDF xmlns:rdf="${NS.rdf}"><rdf:Description rdf:about=""` +
  ` xmlns:dc="${NS.dc}" xmlns:ps="${NS.photoshop}"${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>  `

describe('reading XMP', () => {
  it('reads texts written as elements and as attributes', () => {
    expect(readXmp(packet('<ps:City>Dover</ps:City>', ' ps:Credit="Northlight"'))).toEqual(
      new Map([
        [`${NS.photoshop}Credit`, ['Northlight']],
        [`${NS.photoshop}City`, ['Dover']],
      ]),
    )
  })

  it('keeps digits as they are written and decodes entities', () => {
    const read = readXmp(packet('<ps:City>02134</ps:City><ps:Credit>Creator&#39;s &amp; Co</ps:Credit>'))
    expect([...read.values()]).toEqual([['02134'], ["Creator's & Co"]])
  })

  it('takes the default language, else the first', () => {
    const li = (language: string, text: string) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`
    const alt = (items: string) => packet(`<dc:rights><rdf:Alt>${items}</rdf:Alt></dc:rights>`)
    expect(readXmp(alt(li('fr', 'Droits') + li('x-default', 'Rights'))).get(`${NS.dc}rights`)).toEqual([
      'Rights',
    ])
    expect(readXmp(alt(li('fr', 'Droits') + li('de', 'Rechte'))).get(`${NS.dc}rights`)).toEqual(['Droits'])
  })

  it('reads every creator of a list, also of a list of one', () => {
    const seq = (...names: string[]) =>
      packet(
        `<dc:creator><rdf:Seq>${names.map((name) => `<rdf:li>${name}</rdf:li>`).join('')}</rdf:Seq></dc:creator>`,
      )
    expect(readXmp(seq('Ann Roe', 'Bo Lind')).get(`${NS.dc}creator`)).toEqual(['Ann Roe', 'Bo Lind'])
    expect(readXmp(seq('Ann Roe')).get(`${NS.dc}creator`)).toEqual(['Ann Roe'])
  })

  it.each(['', 'no packet', '<x:xmpmeta>', '<rdf:RDF', packet('').slice(0, 80)])(
    'finds nothing in %j',
    (broken) => {
      expect(readXmp(broken).size).toBe(0)
    },
  )

  it('reads back every text that the writer wrote', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((value) => value.trim())
    fc.assert(
      fc.property(text, text, text, (caption, creator, agency) => {
        const read = readXmp(writeXmp({ caption, creator, agency }))
        const written = (value: string) =>
          // oxlint-disable-next-line no-control-regex -- XML may not hold these
          value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').trim()
        expect(read.get(`${NS.dc}description`)?.[0] ?? '').toBe(written(caption))
        expect(read.get(`${NS.dc}creator`)?.[0] ?? '').toBe(written(creator))
        expect(read.get(`${NS.photoshop}Credit`)?.[0] ?? '').toBe(written(agency))
      }),
    )
  })

  it('cannot be led to another field by what a text holds', () => {
    const read = readXmp(
      writeXmp({
        caption: '</rdf:li></rdf:Alt></dc:description><photoshop:Credit>Mallory</photoshop:Credit>',
      }),
    )
    expect(read.has(`${NS.photoshop}Credit`)).toBe(false)
  })
})
