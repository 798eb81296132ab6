import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makePassableFolder } from '../passable-folder.ts'
import { Trouble, codeOf, explainSystemError } from '../trouble.ts'
import { commandLine, isAlive } from '../postgres/leftover.ts'

/** Makes the data folder if need be, and checks that we can write there. Others may pass through it (PostgreSQL's user) but not list it. */
export function openDataFolder(folder: string): void {
  try {
    makePassableFolder(folder)
    const probe = path.join(folder, `.probe-${process.pid}`)
    writeFileSync(probe, 'room?')
    rmSync(probe)
  } catch (error) {
    throw explainSystemError(error, `write to the data folder ${folder}`)
  }
}

/**
 * Takes the data folder for this process, so that two starts do not share it; returns how to give it back. A lock whose
 * process is gone is taken over. Throws a Trouble when another start uses the folder now.
 */
export function lockDataFolder(folder: string): () => void {
  const file = path.join(folder, 'running.pid')
  for (;;) {
    try {
      const handle = openSync(file, 'wx', 0o600)
      writeFileSync(handle, String(process.pid))
      closeSync(handle)
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw explainSystemError(error, `write to the data folder ${folder}`)
      refuseIfHeld(file, folder)
      rmSync(file, { force: true })
    }
  }
}

function refuseIfHeld(file: string, folder: string): void {
  const pid = Number(readFileSync(file, 'utf8'))
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return
  if (isAlive(pid) && commandLine(pid).includes('start/main.ts'))
    throw new Trouble(
      `Stet already runs on the data folder ${folder} (process ${pid}): stop it, or choose another folder with STET_DATA and another PORT.`,
    )
}
