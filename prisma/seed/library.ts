import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { editPhoto } from '#lib/photos/commands/edit-photo.ts'
import { ingestPhoto } from '#lib/photos/commands/ingest-photo.ts'
import { photos } from './content/photos.ts'
import { makeDemoPhotos } from './photos/make-photos.ts'
import { acting, minutesAgo } from './stage.ts'
import type { Stage } from './stage.ts'

/** Draws the demo photos and files them as the photo desk would: what their files say fills the fields, and their rights are cleared. */
export async function fillLibrary(stage: Stage): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stet-photos-'))
  try {
    for (const { slug, file } of await makeDemoPhotos(folder)) {
      const photo = photos.find((each) => each.slug === slug)
      const ctx = acting(stage, stage.people.suvi, minutesAgo(stage, (photo?.takenDaysAgo ?? 1) * 24 * 60))
      const { photo: filed } = await ingestPhoto(ctx, {
        source: await readFile(file),
        fileName: path.basename(file),
      })
      if (photo)
        await editPhoto(ctx, {
          id: filed.id,
          revision: filed.revision,
          fields: { rights: photo.rights },
        })
      stage.photoIds.set(slug, filed.id)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
