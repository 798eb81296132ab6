import { chmodSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes `folder` and its missing parents so that another user (PostgreSQL's) may pass through, whatever the umask, but
 * not list them. Folders that exist are left as they are.
 */
export function makePassableFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o711 })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) chmodSync(made, 0o711)
}
