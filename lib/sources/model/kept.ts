import { z } from 'zod'
import type { Channel } from './sourcing.ts'

/** One way to reach a named source: "+49 …", and what it is: "direct line". */
type Contact = { channel: Channel; label: string; value: string }

/** What is kept of a source, opened. `revision` is the source's, for changing it. */
export type Kept = { contacts: Contact[]; notes: string; revision: number }

/** What a contact holds once it is decrypted. */
export const contactWords = z.object({ label: z.string(), value: z.string() })
