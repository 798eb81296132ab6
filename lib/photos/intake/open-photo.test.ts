import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPhoto, thumbhashOf } from './open-photo.ts'

const picture = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })

const asBytes = (text: string) => new TextEncoder().encode(text)

let jpeg: Buffer
let png: Buffer
let webp: Buffer

beforeAll(async () => {
  jpeg = await picture(300, 200).jpeg().toBuffer()
  png = await picture(300, 200).png().toBuffer()
  webp = await picture(300, 200).webp().toBuffer()
})

const opened = async (bytes: Uint8Array) => {
  const photo = await openPhoto(bytes)
  if (!photo.ok) throw new Error(photo.message)
  return photo
}

const refusal = async (bytes: Uint8Array) => {
  const photo = await openPhoto(bytes)
  return photo.ok ? 'taken' : photo.message
}

describe('a photo that is sent', () => {
  it('is taken as JPEG, PNG and WebP by its content', async () => {
    expect(await opened(jpeg)).toMatchObject({ format: 'jpeg', width: 300, height: 200 })
    expect(await opened(png)).toMatchObject({ format: 'png', width: 300, height: 200 })
    expect(await opened(webp)).toMatchObject({ format: 'webp', width: 300, height: 200 })
  })

  it('taken with the camera on its side has the size that people see', async () => {
    const turned = await opened(await picture(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer())
    expect(turned).toMatchObject({ width: 200, height: 300, pixels: { width: 200, height: 300 } })
  })

  it.each([
    ['in greys', () => picture(90, 60).greyscale().png()],
    ['in four inks', () => picture(90, 60).toColourspace('cmyk').jpeg()],
    ['of sixteen bits', () => picture(90, 60).toColourspace('rgb16').png()],
    ['that one can see through', () => picture(90, 60).ensureAlpha(0.5).webp()],
  ])('%s is unpacked to three channels', async (_, make) => {
    const { pixels } = await opened(await make().toBuffer())
    expect(pixels.data.length).toBe(90 * 60 * 3)
  })

  it('stands on white where one can see through', async () => {
    const clear = sharp({
      create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
    const { pixels } = await opened(await clear.png().toBuffer())
    expect([...pixels.data.subarray(0, 3)]).toEqual([255, 255, 255])
  })

  it.each([0.05, 0.5, 0.9, 0.99])('but is cut off after %d of its length is refused', async (part) => {
    for (const bytes of [jpeg, png, webp]) {
      expect(await refusal(bytes.subarray(0, Math.floor(bytes.length * part)))).toMatch(
        /not copied completely/,
      )
    }
  })

  it.each([
    ['', /empty/],
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', /SVG/],
    ['<?xml version="1.0"?>\n<!-- a --><svg></svg>', /SVG/],
    ['\uFEFF  <!DOCTYPE html><title>x</title>', /web page/],
    ['GIF89a\u0001\0\u0001\0', /GIF/],
    ['%PDF-1.7', /PDF/],
    ['II*\0', /TIFF/],
    ['\0\0\0\u0018ftypheic\0\0\0\0', /HEIC/],
    ['\0\0\0\u0018ftypisom\0\0\0\0', /video/],
    ['hello', /no photo that we can read/],
    ['RIFF\0\0\0\0WAVE', /no photo that we can read/],
  ])('but begins with %j is refused with what it is and what to send', async (text, words) => {
    const message = await refusal(asBytes(text))
    expect(message).toMatch(words)
    expect(message).toMatch(/Send the photo as JPEG, PNG or WebP\.$/)
  })

  it('but is a web page behind the first bytes of a JPEG is refused', async () => {
    const disguised = Buffer.concat([
      Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
      asBytes('<script>alert(1)</script>'),
    ])
    expect(await refusal(disguised)).toMatch(/damaged/)
  })

  it('but has more pixels than are taken is refused before it is unpacked', async () => {
    const flat = { create: { width: 9000, height: 7000, channels: 3, background: '#fff' } } as const
    const message = await refusal(await sharp(flat).png().toBuffer())
    expect(message).toBe('The photo has 63 million pixels; at most 60 million are taken. Export it smaller.')
  })

  it('but is a dot is refused', async () => {
    expect(await refusal(await picture(8, 300).png().toBuffer())).toMatch(/8 × 300 pixels, too small/)
  })

  it('has a thumbhash of a few bytes', async () => {
    const { pixels } = await opened(jpeg)
    const hash = Buffer.from(await thumbhashOf(pixels), 'base64')
    expect(hash.length).toBeGreaterThan(4)
    expect(hash.length).toBeLessThan(40)
  })
})
