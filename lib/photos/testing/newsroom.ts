import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll } from 'vitest'
import { fixedClock } from '#lib/platform/clock/clock.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { setVariables } from '#lib/platform/env.ts'
import { writeXmp } from '../metadata/write-xmp.ts'
import type { PhotoFields } from '../model/photo-fields.ts'

type Role = 'reporter' | 'editor' | 'managing_editor' | 'copy_editor' | 'photo_editor' | 'admin'

let people = 0

/** A new person of that role, as the one who acts, at a fixed time. */
export async function actAs(db: Db, role: Role, at = new Date('2026-11-20T12:00:00Z')): Promise<Ctx> {
  people += 1
  const name = `Person ${people}`
  const email = `person${people}@stet.example`
  const { id } = await db.person.create({
    data: { email, name, role, status: 'active', passwordHash: 'no sign-in' },
  })
  return {
    actor: { id, name, email, role, sessionId: null },
    db,
    clock: fixedClock(at),
    requestId: `test-${people}`,
  }
}

/** A data folder of its own for the calling test file, removed when it is done. */
export async function useDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-photos-'))
  setVariables({ STET_DATA: folder })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return folder
}

let shades = 0

/** A photo of its own colour, so that no two are the same file. */
export function makePhoto(
  fields: Partial<PhotoFields> = {},
  options: { width?: number; height?: number; format?: 'jpeg' | 'png' | 'webp' } = {},
): Promise<Buffer> {
  shades += 1
  const { width = 700, height = 467, format = 'jpeg' } = options
  const background = { r: (shades * 37) % 256, g: (shades * 91) % 256, b: 90 }
  return sharp({ create: { width, height, channels: 3, background } })
    .withXmp(writeXmp(fields))
    .toFormat(format)
    .toBuffer()
}
