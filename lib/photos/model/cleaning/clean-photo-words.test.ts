import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calmBylineCase } from './calm-byline-case.ts'
import { cleanPhotoWords } from './clean-photo-words.ts'
import type { PhotoWords } from './cleaner.ts'
import { dropCameraCaption } from './drop-camera-caption.ts'
import { dropCreatorFromAgency } from './drop-creator-from-agency.ts'
import { dropPlaceholders } from './drop-placeholders.ts'
import { joinLines } from './join-lines.ts'
import { liftCaptionCredit } from './lift-caption-credit.ts'
import { obeyCreditInstruction } from './obey-credit-instruction.ts'
import { settleAgencyName } from './settle-agency-name.ts'
import { splitByline } from './split-byline.ts'
import { stripCopyrightPrefix } from './strip-copyright-prefix.ts'
import { tidyWhiteSpace } from './tidy-white-space.ts'

const EMPTY: PhotoWords = { caption: '', creator: '', agency: '', copyright: '' }
const words = (some: Partial<PhotoWords>): PhotoWords => ({ ...EMPTY, ...some })

describe('white space', () => {
  it.each([
    ['A\rB', 'A\nB'],
    ['A\r\n\r\n  B', 'A\nB'],
    [' A\u00A0 \t B\u200B ', 'A B'],
  ])('%j is tidied to %j', (given, tidy) => {
    expect(tidyWhiteSpace(words({ caption: given })).caption).toBe(tidy)
  })

  it('joins the lines of a caption into one paragraph', () => {
    expect(joinLines(words({ caption: 'The bridge.\nIt is old.' })).caption).toBe('The bridge. It is old.')
  })
})

describe('a caption that the camera wrote', () => {
  it.each(['OLYMPUS DIGITAL CAMERA', 'SONY DSC', 'DCIM\\100MEDIA\\DJI_0042.JPG', 'IMG_2044', 'DSC_0042'])(
    '%j is dropped',
    (caption) => {
      expect(dropCameraCaption(words({ caption })).caption).toBe('')
    },
  )

  it('is not mistaken for a sentence about a camera', () => {
    const caption = 'An Olympus digital camera from 2003 lies on a table.'
    expect(dropCameraCaption(words({ caption })).caption).toBe(caption)
  })
})

describe('"photo credit should read"', () => {
  it.each([
    [
      'The pier at dawn. Photo credit should read Ann Roe/PA Wire.',
      'The pier at dawn.',
      'Ann Roe',
      'PA Wire',
    ],
    ['The pier. Photo credit should read: Ann B. Roe/Northlight', 'The pier.', 'Ann B. Roe', 'Northlight'],
    ['Picture credit must read "Ann Roe | Northlight".\nThe pier.', 'The pier.', 'Ann Roe', 'Northlight'],
  ])('is obeyed and taken out of %j', (given, caption, creator, agency) => {
    const cleaned = obeyCreditInstruction(words({ caption: given, creator: 'SOMEBODY', agency: 'PA' }))
    expect(cleaned).toMatchObject({ caption, creator, agency })
  })
})

describe('a credit at the end of the caption', () => {
  it.each([
    ['He drops the dog. (AP Photo/Duane A. Laverty)', 'He drops the dog.', 'Duane A. Laverty', 'AP'],
    ['The square. (Photo by Ann Roe/Getty Images)', 'The square.', 'Ann Roe', 'Getty Images'],
    ['The square. (Photo: Ann Roe)', 'The square.', 'Ann Roe', ''],
    [
      'The square. AFP PHOTO / ANN ROEANN ROE/AFP/Getty Images',
      'The square.',
      'ANN ROE',
      'AFP via Getty Images',
    ],
    ['The square. REUTERS/Ann Roe', 'The square.', 'Ann Roe', 'Reuters'],
    ['The square. Ann Roe/PA Wire.', 'The square.', 'Ann Roe', 'PA Wire'],
    ['The square. Photograph: Ann Roe/Northlight', 'The square.', 'Ann Roe', 'Northlight'],
    ['The square. Photo by Ann Roe.', 'The square.', 'Ann Roe', ''],
  ])('moves from %j to its fields', (given, caption, creator, agency) => {
    expect(liftCaptionCredit(words({ caption: given }))).toMatchObject({ caption, creator, agency })
  })

  it('is dropped where the fields already say it', () => {
    const given = words({ caption: 'The square. (AP Photo/Ann Roe)', creator: 'ANN ROE', agency: 'AP' })
    expect(liftCaptionCredit(given)).toEqual({ ...given, caption: 'The square.' })
  })

  it('stays where the fields name somebody else', () => {
    const given = words({ caption: 'The square. (AP Photo/Ann Roe)', creator: 'Bo Lind', agency: 'AP' })
    expect(liftCaptionCredit(given)).toEqual(given)
  })

  it.each([
    'The senator (D-Ohio)',
    'The ship was named after the river (see map)',
    'Voting on the yes/no question began.',
    'It was the first of two. It took 24/7',
    'The photo by the door is from 1902.',
  ])('is not seen in %j', (caption) => {
    expect(liftCaptionCredit(words({ caption })).caption).toBe(caption)
  })
})

describe('a copyright sign', () => {
  it.each([
    ['(c) Ann Roe', 'Ann Roe'],
    ['© 2024 Ann Roe', 'Ann Roe'],
    ['Copyright (c) 2009, Ann Roe', 'Ann Roe'],
    ['Photo by Ann Roe', 'Ann Roe'],
    ['By Ann Roe', 'Ann Roe'],
    ['Byron Roe', 'Byron Roe'],
    ['Ann Copyright', 'Ann Copyright'],
  ])('before a name is taken off: %j is %j', (given, name) => {
    expect(stripCopyrightPrefix(words({ creator: given })).creator).toBe(name)
    expect(stripCopyrightPrefix(words({ agency: given })).agency).toBe(name)
  })

  it('is written as a sign in the copyright notice', () => {
    expect(stripCopyrightPrefix(words({ copyright: '(c) 2024 Ann Roe' })).copyright).toBe('© 2024 Ann Roe')
    expect(stripCopyrightPrefix(words({ copyright: 'Copyright (C) Ann Roe' })).copyright).toBe('© Ann Roe')
  })
})

describe('a word that stands for no name', () => {
  it.each(['STR', 'Stringer', 'UNCREDITED', 'N/A', 'null', '-'])('%j is no creator and no agency', (name) => {
    expect(dropPlaceholders(words({ creator: name, agency: name }))).toEqual(EMPTY)
  })

  it('is not found inside a name', () => {
    expect(dropPlaceholders(words({ creator: 'Ann Stringer' })).creator).toBe('Ann Stringer')
  })
})

describe('a creator with an agency behind', () => {
  it.each([
    [{ creator: 'Ann Roe/Reuters' }, { creator: 'Ann Roe', agency: 'Reuters' }],
    [{ creator: 'Ann Roe | Northlight' }, { creator: 'Ann Roe', agency: 'Northlight' }],
    [{ creator: 'Ann Roe, Getty Images' }, { creator: 'Ann Roe', agency: 'Getty Images' }],
    [{ creator: 'Ann Roe for Reuters' }, { creator: 'Ann Roe', agency: 'Reuters' }],
    [
      { creator: 'Ann Roe/AFP', agency: 'Getty Images' },
      { creator: 'Ann Roe', agency: 'AFP via Getty Images' },
    ],
    [
      { creator: 'Ann Roe/AFP', agency: 'AFP' },
      { creator: 'Ann Roe', agency: 'AFP' },
    ],
    [{ creator: 'REUTERS' }, { creator: '', agency: 'Reuters' }],
    [
      { creator: 'Reuters', agency: 'Reuters' },
      { creator: '', agency: 'Reuters' },
    ],
  ])('%j is %j', (given, split) => {
    expect(splitByline(words(given))).toMatchObject(split)
  })

  it.each([
    { creator: 'Ann Roe, Bo Lind', agency: '' },
    { creator: 'Ann Roe/Bo Lind', agency: 'Northlight' },
  ])('is not made of two creators: %j', (given) => {
    expect(splitByline(words(given))).toMatchObject(given)
  })
})

describe('an agency field', () => {
  it.each([
    ['Ann Roe / Northlight', 'Northlight'],
    ['ANN ROE/Northlight', 'Northlight'],
    ['Ann Roe', ''],
    ['Ann Roe: www.annroe.example', ''],
    ['Northlight', 'Northlight'],
  ])('%j beside the creator Ann Roe is %j', (given, agency) => {
    expect(dropCreatorFromAgency(words({ creator: 'Ann Roe', agency: given })).agency).toBe(agency)
  })

  it.each([
    ['REUTERS', 'Reuters'],
    ['The Associated Press', 'AP'],
    ['AFP/GETTY IMAGES', 'AFP via Getty Images'],
    ['AFP via Getty Images', 'AFP via Getty Images'],
    ['NORTHLIGHT', 'NORTHLIGHT'],
  ])('%j is written %j', (given, agency) => {
    expect(settleAgencyName(words({ agency: given })).agency).toBe(agency)
  })
})

describe('a creator in capitals', () => {
  it.each([
    ['DUANE A. LAVERTY', 'Duane A. Laverty'],
    ['ANNE-MARIE O’BRIEN', 'Anne-Marie O’Brien'],
    ['JOHN MCDONALD III', 'John McDonald III'],
    ['JAN VAN DER BERG', 'Jan van der Berg'],
    ['ÉLODIE ÇELIK', 'Élodie Çelik'],
    ['Ann Roe', 'Ann Roe'],
    ['bell hooks', 'bell hooks'],
    ['AP', 'AP'],
  ])('%j is written %j', (given, name) => {
    expect(calmBylineCase(words({ creator: given })).creator).toBe(name)
  })
})

describe('all cleaners together', () => {
  it('repair an agency photo with everything at once', () => {
    const cleaned = cleanPhotoWords({
      caption: 'A ship passes\rthe lock in Dover on Monday. AFP PHOTO / JO MCROEJO MCROE/AFP/Getty Images',
      creator: 'JO MCROE',
      agency: 'AFP/Getty Images',
      copyright: '(c) 2024 AFP',
    })
    expect(cleaned).toEqual({
      caption: 'A ship passes the lock in Dover on Monday.',
      creator: 'Jo McRoe',
      agency: 'AFP via Getty Images',
      copyright: '© 2024 AFP',
    })
  })

  it('leave clean words alone', () => {
    const clean = {
      caption: 'A ship passes the lock in Dover, England, on Monday, Nov. 4, 2024. It carried grain.',
      creator: 'Ilse Varga',
      agency: 'Northlight',
      copyright: '© 2024 Ilse Varga',
    }
    expect(cleanPhotoWords(clean)).toEqual(clean)
  })

  it('find nothing more to do the second time, whatever the words', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'AFP',
        'Getty Images',
        ' / ',
        '/',
        ' | ',
        '(c) ',
        '© 2024 ',
        'ANN ROE',
        'Ann Roe',
        '. ',
        ' via ',
      ),
      fc.constantFrom(
        '(AP Photo/Ann Roe)',
        'Photo credit should read ',
        'Photo by ',
        'REUTERS/',
        '\r',
        'STR',
        ', ',
      ),
    )
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.record({ caption: text, creator: text, agency: text, copyright: text }), (given) => {
        const once = cleanPhotoWords(given)
        expect(cleanPhotoWords(once)).toEqual(once)
      }),
      { numRuns: 2000 },
    )
  })
})
