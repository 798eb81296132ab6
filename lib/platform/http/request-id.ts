import { randomUUID } from 'node:crypto'

/** The id that one request carries through log and audit; one from outside is not taken over. */
export function newRequestId(): string {
  return randomUUID()
}
