import { z } from 'zod'

/** What a file's sealed label holds: its name, and its own key in base64, which is gone once the file is removed. */
export const fileLabel = z.object({ name: z.string(), key: z.string().nullable() })
