import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { createStory } from '#lib/stories/commands/create-story.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { files } from '#lib/platform/storage/files.ts'
import { bringPhotos } from './commands/bring-photos.ts'
import { editPhoto } from './commands/edit-photo.ts'
import { ingestPhoto } from './commands/ingest-photo.ts'
import { markUsesPublished } from './commands/mark-uses-published.ts'
import { usePhoto } from './commands/use-photo.ts'
import { makeAvif } from './jobs/make-avif.ts'
import { remakeRenditions } from './jobs/remake-renditions.ts'
import { madeWithAi, WAYS_OF_MAKING } from './model/made-with-ai.ts'
import { readPhotoMetadata } from './metadata/read-photo-metadata.ts'
import { photoDetail } from './queries/photo-detail.ts'
import { photoLibrary } from './queries/photo-library.ts'
import { photoUseFacts } from './queries/photo-use-facts.ts'
import { newsroomRendition, publicRendition } from './queries/rendition-file.ts'
import { storyPhotos } from './queries/story-photos.ts'
import { actAs, makePhoto, useDataFolder } from './testing/newsroom.ts'

const { db } = await testDb()
const folder = await useDataFolder()

const FIELDS = {
  caption: 'The ferry leaves Port Ellis on Monday. (Photo by Runa Ostrava/Northlight)',
  creator: 'RUNA OSTRAVA',
  agency: 'Northlight',
  copyright: '(c) 2026 Runa Ostrava',
  altText: 'A white ferry turns towards open water.',
}

const codeOf = (thrown: unknown) => (thrown instanceof AppError ? thrown.code : thrown)
const refusal = (work: Promise<unknown>) => work.then(() => 'done', codeOf)
const jobsFor = (photoId: string) => db.$queryRaw<{ task: string }[]>`
  select task_identifier as task from graphile_worker.jobs where key like ${`%${photoId}`} order by 1`

describe('a photo that a reporter files', () => {
  it('fills its fields from what the file says, and has renditions at once', async () => {
    const reporter = await actAs(db, 'reporter')
    const bytes = await makePhoto(FIELDS)
    const { photo, known } = await ingestPhoto(reporter, {
      source: bytes,
      fileName: 'C:\\Users\\me\\ferry\u0007.jpg',
    })
    expect(known).toBe(false)
    expect(photo).toMatchObject({
      caption: 'The ferry leaves Port Ellis on Monday.',
      creditLine: 'Runa Ostrava | Northlight',
      copyright: '© 2026 Runa Ostrava',
      altText: 'A white ferry turns towards open water.',
      originalName: 'ferry.jpg',
      mediaType: 'image/jpeg',
      bytes: bytes.length,
      width: 700,
      height: 467,
      revision: 1,
      abilities: { see: true, use: true, edit: true },
    })
    expect(photo.renditions.map((view) => view.src)).toEqual(
      ['320.webp', '640.webp', '700.webp', '320.jpg', '640.jpg', '700.jpg'].map(
        (name) => `/api/photos/${photo.id}/${name}`,
      ),
    )
    const row = await db.photo.findUniqueOrThrow({ where: { id: photo.id } })
    expect(await files().read(row.storageKey)).toEqual(bytes)
  })

  it('leaves an audit entry and a job for AVIF, which adds the better renditions once', async () => {
    const reporter = await actAs(db, 'reporter')
    const { photo } = await ingestPhoto(reporter, { source: await makePhoto(FIELDS), fileName: 'a.jpg' })
    expect(await db.auditEntry.count({ where: { subjectId: photo.id, action: 'photo.ingested' } })).toBe(1)
    expect(await jobsFor(photo.id)).toEqual([{ task: 'photo.renditions.avif' }])
    await makeAvif.run(db, { photoId: photo.id })
    await makeAvif.run(db, { photoId: photo.id })
    const { photo: after } = await photoDetail(reporter, photo.id)
    expect(after.renditions.filter((view) => view.type === 'image/avif').map((view) => view.width)).toEqual([
      320, 640, 700,
    ])
    const { storageKey } = await newsroomRendition(reporter, photo.id, '640.avif')
    const picture = await sharp((await files().read(storageKey)) ?? undefined).metadata()
    expect(picture).toMatchObject({ format: 'heif', compression: 'av1', width: 640 })
  })

  it('is the one that is there already when the same file comes again, also at the same moment', async () => {
    const [one, other] = [await actAs(db, 'reporter'), await actAs(db, 'editor')]
    const source = await makePhoto(FIELDS)
    const twice = await Promise.all([
      ingestPhoto(one, { source, fileName: 'a.jpg' }),
      ingestPhoto(other, { source, fileName: 'b.jpg' }),
    ])
    expect(twice[0].photo.id).toBe(twice[1].photo.id)
    const again = await ingestPhoto(other, { source, fileName: 'c.jpg' })
    expect(again).toMatchObject({ known: true, photo: { id: twice[0].photo.id } })
    expect(await db.photo.count({ where: { id: again.photo.id } })).toBe(1)
  })

  it('and that differs from another in nothing but its words is a photo of its own', async () => {
    const reporter = await actAs(db, 'reporter')
    const pixels = sharp({ create: { width: 40, height: 40, channels: 3, background: '#123' } })
    const [one, two] = [
      await pixels.clone().png().toBuffer(),
      await pixels
        .clone()
        .withExif({ IFD0: { Software: 'x' } })
        .png()
        .toBuffer(),
    ]
    const first = await ingestPhoto(reporter, { source: one, fileName: '1.png' })
    const second = await ingestPhoto(reporter, { source: two, fileName: '2.png' })
    expect(second.photo.id).not.toBe(first.photo.id)
    expect(second.photo.renditions).toHaveLength(2)
  })

  it('is refused with a sentence where it is no photo, and nothing of it is kept', async () => {
    const reporter = await actAs(db, 'reporter')
    const before = (await readdir(join(folder, 'files'), { recursive: true })).length
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
    await expect(ingestPhoto(reporter, { source: svg, fileName: 'logo.jpg' })).rejects.toThrow(
      /SVG.*Send the photo as JPEG/,
    )
    const cut = (await makePhoto(FIELDS)).subarray(0, 2000)
    expect(await refusal(ingestPhoto(reporter, { source: cut, fileName: 'cut.jpg' }))).toBe('bad_input')
    const left = (await readdir(join(folder, 'files'), { recursive: true })).filter(
      (name) => name.length > 60,
    )
    expect(left).not.toContain(expect.stringContaining('svg'))
    expect(
      (await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true })).filter((entry) =>
        entry.isFile(),
      ).length,
    ).toBeLessThanOrEqual(before)
  })

  it('is refused above 50 MB without being read to its end', async () => {
    const reporter = await actAs(db, 'reporter')
    let sent = 0
    async function* endless() {
      for (;;) {
        sent += 1
        yield new Uint8Array(8 * 1024 * 1024)
      }
    }
    expect(await refusal(ingestPhoto(reporter, { source: endless(), fileName: 'huge.jpg' }))).toBe(
      'too_large',
    )
    expect(sent).toBe(7)
  })

  it('may not be filed by an admin', async () => {
    const admin = await actAs(db, 'admin')
    expect(await refusal(ingestPhoto(admin, { source: await makePhoto(), fileName: 'a.jpg' }))).toBe(
      'not_allowed',
    )
  })
})

describe('what is said of a photo', () => {
  it('is changed by its reporter, and a change decided on an older state is a conflict', async () => {
    const reporter = await actAs(db, 'reporter')
    const { photo } = await ingestPhoto(reporter, { source: await makePhoto(FIELDS), fileName: 'a.jpg' })
    const edited = await editPhoto(reporter, {
      id: photo.id,
      revision: 1,
      fields: { creator: 'Runa Ostrava-Kell' },
    })
    expect(edited).toMatchObject({
      revision: 2,
      creditLine: 'Runa Ostrava-Kell | Northlight',
      caption: photo.caption,
    })
    expect(
      await refusal(editPhoto(reporter, { id: photo.id, revision: 1, fields: { caption: 'Late.' } })),
    ).toBe('conflict')
    expect((await photoDetail(reporter, photo.id)).photo.caption).toBe(photo.caption)
  })

  it('can be that AI made it, which every story that shows it then carries', async () => {
    const reporter = await actAs(db, 'reporter')
    const { photo } = await ingestPhoto(reporter, { source: await makePhoto(FIELDS), fileName: 'a.jpg' })
    const { value } = WAYS_OF_MAKING[1]
    await editPhoto(reporter, { id: photo.id, revision: 1, fields: { digitalSourceType: value } })
    const { id: storyId } = await createStory(reporter)
    await usePhoto(reporter, { storyId, photoId: photo.id })
    const [fact] = await photoUseFacts(db, storyId)
    expect(madeWithAi(fact?.digitalSourceType ?? '')?.label).toBe('Image made with AI')
  })

  it('is changed by the photo desk and by editors, not by another reporter', async () => {
    const reporter = await actAs(db, 'reporter')
    const { photo } = await ingestPhoto(reporter, { source: await makePhoto(FIELDS), fileName: 'a.jpg' })
    const edit = async (role: Parameters<typeof actAs>[1], revision: number) =>
      refusal(editPhoto(await actAs(db, role), { id: photo.id, revision, fields: { altText: role } }))
    expect(await edit('reporter', 1)).toBe('not_allowed')
    expect(await edit('copy_editor', 1)).toBe('not_allowed')
    expect(await edit('admin', 1)).toBe('not_allowed')
    expect(await edit('photo_editor', 1)).toBe('done')
    expect(await edit('editor', 2)).toBe('done')
  })

  it('gets into the files of an unpublished photo, and leaves those that readers have alone', async () => {
    const editor = await actAs(db, 'editor')
    const { photo } = await ingestPhoto(editor, { source: await makePhoto(FIELDS), fileName: 'a.jpg' })
    const inFile = async () => {
      const { storageKey } = await newsroomRendition(editor, photo.id, '320.jpg')
      return (await readPhotoMetadata((await files().read(storageKey)) ?? new Uint8Array())).creator
    }
    await editPhoto(editor, { id: photo.id, revision: 1, fields: { creator: 'Somebody Else' } })
    expect(await jobsFor(photo.id)).toContainEqual({ task: 'photo.renditions.remake' })
    await remakeRenditions.run(db, { photoId: photo.id })
    expect(await inFile()).toEqual(['Somebody Else'])
    const { id: storyId } = await createStory(editor)
    const { photoUseId } = await usePhoto(editor, { storyId, photoId: photo.id })
    await markUsesPublished(db, { photoUseIds: [photoUseId], at: new Date() })
    await editPhoto(editor, { id: photo.id, revision: 2, fields: { creator: 'A Third' } })
    await remakeRenditions.run(db, { photoId: photo.id })
    expect(await inFile()).toEqual(['Somebody Else'])
  })
})

describe('a photo in a story', () => {
  it('begins with the caption and alt text of the library, and stands in the lists of both', async () => {
    const reporter = await actAs(db, 'reporter')
    const { photo } = await ingestPhoto(reporter, { source: await makePhoto(FIELDS), fileName: 'a.jpg' })
    const { id: storyId } = await createStory(reporter)
    const use = await usePhoto(reporter, { storyId, photoId: photo.id })
    expect(use).toMatchObject({ caption: 'The ferry leaves Port Ellis on Monday.', alt: FIELDS.altText })
    expect(await storyPhotos(reporter, storyId)).toMatchObject([
      { photoUseId: use.photoUseId, photo: { id: photo.id } },
    ])
    expect(await photoUseFacts(db, storyId)).toMatchObject([
      { photoUseId: use.photoUseId, creator: 'Runa Ostrava', agency: 'Northlight', width: 700 },
    ])
    expect((await photoDetail(reporter, photo.id)).usedIn).toMatchObject([
      { storyId, state: 'draft', published: false },
    ])
  })

  it('cannot be put into a draft of somebody else, nor its draft be learned from the photo', async () => {
    const [reporter, other] = [await actAs(db, 'reporter'), await actAs(db, 'reporter')]
    const { photo } = await ingestPhoto(reporter, { source: await makePhoto(FIELDS), fileName: 'a.jpg' })
    const { id: storyId } = await createStory(reporter)
    await usePhoto(reporter, { storyId, photoId: photo.id })
    expect(await refusal(usePhoto(other, { storyId, photoId: photo.id }))).toBe('not_found')
    expect(await refusal(storyPhotos(other, storyId))).toBe('not_found')
    expect((await photoDetail(other, photo.id)).usedIn).toEqual([])
  })

  it('that does not exist is not found, whatever is asked', async () => {
    const reporter = await actAs(db, 'reporter')
    const { id: storyId } = await createStory(reporter)
    for (const photoId of ['018f0000-0000-7000-8000-000000000000', 'x', "' or 1=1 --"]) {
      expect(await refusal(usePhoto(reporter, { storyId, photoId }))).toBe('not_found')
      expect(await refusal(photoDetail(reporter, photoId))).toBe('not_found')
      expect(await refusal(newsroomRendition(reporter, photoId, '320.jpg'))).toBe('not_found')
    }
  })
})

/** The row of a withdrawn story, with the version that the database asks for. */
async function withdraw(storyId: string, createdById: string) {
  const version = await db.storyVersion.create({
    data: {
      storyId,
      number: 1,
      kind: 'published',
      changeKind: 'first',
      docSeq: 1,
      fingerprint: 'x',
      document: {},
      facts: {},
      publicStory: {},
      createdById,
    },
  })
  const firstPublishedAt = new Date()
  await db.story.update({
    where: { id: storyId },
    data: { state: 'withdrawn', publishedVersionId: version.id, firstPublishedAt },
  })
}

describe('photos of words that were pasted from another story', () => {
  it('come along as uses of the story’s own, once, and leave a line in the audit', async () => {
    const reporter = await actAs(db, 'reporter')
    const { photo } = await ingestPhoto(reporter, { source: await makePhoto(FIELDS), fileName: 'a.jpg' })
    const [one, other] = [await createStory(reporter), await createStory(reporter)]
    const { photoUseId: from } = await usePhoto(reporter, { storyId: one.id, photoId: photo.id })
    const as = randomUUID()
    const input = { storyId: other.id, fromStoryId: one.id, photos: [{ from, as }] }
    expect(await bringPhotos(reporter, input)).toEqual({ brought: [as] })
    expect(await bringPhotos(reporter, input)).toEqual({ brought: [as] })
    expect((await storyPhotos(reporter, other.id)).map((use) => [use.photoUseId, use.photo.id])).toEqual([
      [as, photo.id],
    ])
    const lines = { subjectId: other.id, action: 'photo.brought' }
    expect(await db.auditEntry.count({ where: lines })).toBeGreaterThan(0)
  })

  it('stay behind when the other story does not use them or is not to be read', async () => {
    const [reporter, stranger] = [await actAs(db, 'reporter'), await actAs(db, 'reporter')]
    const { photo } = await ingestPhoto(reporter, { source: await makePhoto(FIELDS), fileName: 'a.jpg' })
    const [one, other, theirs] = [
      await createStory(reporter),
      await createStory(reporter),
      await createStory(stranger),
    ]
    const { photoUseId: from } = await usePhoto(reporter, { storyId: one.id, photoId: photo.id })
    const photos = [{ from: randomUUID(), as: randomUUID() }]
    expect(await bringPhotos(reporter, { storyId: other.id, fromStoryId: one.id, photos })).toEqual({
      brought: [],
    })
    const taken = [{ from, as: randomUUID() }]
    expect(
      await refusal(bringPhotos(stranger, { storyId: theirs.id, fromStoryId: one.id, photos: taken })),
    ).toBe('not_found')
    const clash = [{ from, as: from }]
    expect(
      await refusal(bringPhotos(reporter, { storyId: other.id, fromStoryId: one.id, photos: clash })),
    ).toBe('not_found')
  })
})

describe('a picture for the newsroom', () => {
  it('is the next wider one that there is, or the widest of a small photo', async () => {
    const reporter = await actAs(db, 'reporter')
    const { photo } = await ingestPhoto(reporter, { source: await makePhoto(FIELDS), fileName: 'a.jpg' })
    const widthOf = async (name: string) => {
      const { storageKey } = await newsroomRendition(reporter, photo.id, name)
      return (await sharp((await files().read(storageKey)) ?? undefined).metadata()).width
    }
    expect(await widthOf('320.webp')).toBe(320)
    expect(await widthOf('321.webp')).toBe(640)
    expect(await widthOf('1920.jpg')).toBe(700)
    expect(await refusal(newsroomRendition(reporter, photo.id, '320.avif'))).toBe('not_found')
  })
})

describe('readers', () => {
  it('get the renditions of a photo only once a story with it is published, and no longer when it is withdrawn', async () => {
    const editor = await actAs(db, 'editor')
    const { photo } = await ingestPhoto(editor, { source: await makePhoto(FIELDS), fileName: 'a.jpg' })
    const { storageKey } = await newsroomRendition(editor, photo.id, '640.webp')
    const original = (await db.photo.findUniqueOrThrow({ where: { id: photo.id } })).storageKey
    expect(await publicRendition(db, storageKey)).toBeNull()
    const { id: storyId } = await createStory(editor)
    const { photoUseId } = await usePhoto(editor, { storyId, photoId: photo.id })
    expect(await publicRendition(db, storageKey)).toBeNull()
    await markUsesPublished(db, { photoUseIds: [photoUseId], at: new Date() })
    expect(await publicRendition(db, storageKey)).toMatchObject({ storageKey, mediaType: 'image/webp' })
    expect(await publicRendition(db, original)).toBeNull()
    expect((await photoUseFacts(db, storyId))[0]?.renditions[0]?.src).toMatch(/^\/media\/[0-9a-f]{64}\.webp$/)
    await withdraw(storyId, editor.actor.id)
    expect(await publicRendition(db, storageKey)).toBeNull()
  })
})

describe('the library', () => {
  it('finds photos by every word of what is said of them, and signs mean themselves', async () => {
    const photographer = await actAs(db, 'photo_editor')
    const file = async (caption: string) =>
      ingestPhoto(photographer, { source: await makePhoto({ caption }), fileName: 'x.jpg' })
    await file('Zinnias in the hothouse, 100% in bloom.')
    await file('Zinnias in the rain.')
    const captions = async (text: string) =>
      (await photoLibrary(photographer, { text })).items.map((photo) => photo.caption)
    expect(await captions('zinnias HOTHOUSE')).toEqual(['Zinnias in the hothouse, 100% in bloom.'])
    expect(await captions('zinnias 100%')).toHaveLength(1)
    expect(await captions('zinnias %')).toHaveLength(1)
    expect(await captions('zinnias')).toHaveLength(2)
    expect(await captions('zinnias snow')).toEqual([])
  })

  it('shows every photo once, newest first, page by page, also when one comes in between', async () => {
    const owner = await actAs(db, 'reporter')
    const add = (name: string, minute: number) =>
      db.photo.create({
        data: {
          originalName: name,
          storageKey: `${name}-key`,
          sha256: name,
          mediaType: 'image/jpeg',
          bytes: 1,
          width: 1,
          height: 1,
          uploadedById: owner.actor.id,
          createdAt: new Date(Date.UTC(2026, 0, 1, 0, minute)),
        },
      })
    for (let number = 0; number < 90; number += 1) await add(`p${number}`, Math.floor(number / 3))
    const first = await photoLibrary(owner, { mine: true })
    await add('late', 59)
    const second = await photoLibrary(owner, { mine: true, cursor: first.nextCursor ?? undefined })
    const third = await photoLibrary(owner, { mine: true, cursor: second.nextCursor ?? undefined })
    const names = [first, second, third].flatMap((page) => page.items.map((photo) => photo.originalName))
    expect(new Set(names).size).toBe(90)
    expect(names).not.toContain('late')
    expect([first, second, third].map((page) => page.items.length)).toEqual([40, 40, 10])
    expect(third.nextCursor).toBeNull()
  })
})
