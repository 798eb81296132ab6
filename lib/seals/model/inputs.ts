import { z } from 'zod'
import { isSealedCopy, KEY_KINDS, lockOf, RECIPIENT } from './age-file.ts'
import { ATTESTATION_KINDS } from './seal-view.ts'

const id = z.uuid()
const LONGEST_COPY = 16_000

/** A sealed copy as it travels: base64 of an age file. Words that somebody sent unsealed by mistake are turned away here. */
const ciphertext = z
  .base64()
  .max(LONGEST_COPY)
  .transform((text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)))
  .refine(isSealedCopy, { error: 'That is not a sealed copy. Nothing was kept; seal it again.' })

const copy = z.object({ personId: id, keyId: id, ciphertext })
export type CopyInput = z.infer<typeof copy>

/** A key with its private half locked. */
export const keyInput = z
  .object({
    kind: z.enum(KEY_KINDS),
    label: z.string().trim().max(60).default(''),
    recipient: z.string().regex(RECIPIENT),
    lockedIdentity: z.string().max(4_000),
  })
  .refine((key) => lockOf(key.lockedIdentity) === key.kind, {
    error: 'The key did not arrive locked, so it was not kept. Make it again.',
  })
export type KeyInput = z.infer<typeof keyInput>

export const retireInput = z.object({ id, dropCopies: z.boolean().default(false) })

/** `replaces` is the seal that whoever seals saw: null where there was none. */
export const sealInput = z.object({
  sourceId: id,
  replaces: id.nullable(),
  copies: z.array(copy).min(1).max(40),
})
export type SealInput = z.infer<typeof sealInput>

export const shareInput = z.object({ sourceId: id, sealId: id, copy })
export const withdrawInput = z.object({ sourceId: id, sealId: id, personId: id })
export const destroyInput = z.object({
  sourceId: id,
  sealId: id,
  identityKept: z.enum(['unsaid', 'outside']),
})
export const keepOutsideInput = z.object({
  sourceId: id,
  identityKept: z.enum(['unsaid', 'outside']),
  knownTo: z.array(id).max(50).default([]),
})

export const attestInput = z.object({
  sourceId: id,
  kind: z.enum(ATTESTATION_KINDS),
  /** The editor, the other source or the request that it concerns. */
  aboutId: id,
})
export type AttestInput = z.infer<typeof attestInput>
