import { describe, expect, it } from 'vitest'
import { newsroomRenditions, publicRenditions, readRenditionName } from './rendition-address.ts'

const row = (mediaType: string, width: number) => ({
  mediaType,
  width,
  height: width / 2,
  storageKey: `key${width}`,
})
const rows = [row('image/jpeg', 640), row('image/webp', 640), row('image/tiff', 640), row('image/jpeg', 320)]

describe('the addresses of renditions', () => {
  it('are those of the photo for the newsroom, the better type first, then by width', () => {
    expect(newsroomRenditions('p1', rows).map((view) => view.src)).toEqual([
      '/api/photos/p1/640.webp',
      '/api/photos/p1/320.jpg',
      '/api/photos/p1/640.jpg',
    ])
  })

  it('tell readers nothing of the photo but the file itself', () => {
    expect(publicRenditions(rows)[0]).toEqual({
      src: '/media/key640',
      width: 640,
      height: 320,
      type: 'image/webp',
    })
  })

  it.each([
    ['640.webp', { width: 640, type: 'image/webp' }],
    ['320.jpg', { width: 320, type: 'image/jpeg' }],
    ['1920.avif', { width: 1920, type: 'image/avif' }],
    ['640.svg', null],
    ['640', null],
    ['../640.jpg', null],
    ['9999999.jpg', null],
    ['-1.jpg', null],
  ])('%j is read as %j', (name, read) => {
    expect(readRenditionName(name)).toEqual(read)
  })
})
