import { describe, expect, it } from 'vitest'
import { draftOf, EMPTY_SOURCE, fieldsOf } from './source-draft.ts'

describe('a source in its form', () => {
  it('comes back as it went in', () => {
    const fields = fieldsOf({
      ...EMPTY_SOURCE,
      publicName: 'Harbour Office',
      kind: 'organization',
      beats: 'port, trade ,',
    })
    expect(fields.beats).toEqual(['port', 'trade'])
    expect(fieldsOf(draftOf(fields))).toEqual(fields)
  })

  it('leaves nothing that could say who it is once it is anonymous', () => {
    const typed = {
      ...EMPTY_SOURCE,
      publicName: 'A Name',
      jobRole: 'Clerk',
      affiliation: 'Port',
      url: 'https://x.example',
    }
    expect(fieldsOf({ ...typed, anonymous: true, description: 'a port official' })).toMatchObject({
      anonymous: true,
      description: 'a port official',
      publicName: '',
      jobRole: '',
      affiliation: '',
      url: '',
    })
  })
})
