import { describe, expect, it } from 'vitest'
import { MOST_BYTES } from '#lib/photos/model/photo-format.ts'
import { photosAmong, refusalOf } from './upload-photo.ts'

describe('a photo that is dropped', () => {
  it('is told from other files', () => {
    const files = [
      new File(['x'], 'a.jpg', { type: 'image/jpeg' }),
      new File(['x'], 'b.pdf', { type: 'application/pdf' }),
    ]
    expect(photosAmong(files).map((file) => file.name)).toEqual(['a.jpg'])
  })

  it('is not sent when it is empty or too large', () => {
    expect(refusalOf({ name: 'a.jpg', size: 0 })).toContain('empty')
    expect(refusalOf({ name: 'a.jpg', size: MOST_BYTES + 1 })).toContain('50 MB')
    expect(refusalOf({ name: 'a.jpg', size: MOST_BYTES })).toBeNull()
  })
})
