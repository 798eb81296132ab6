import { createWriteStream, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { WriteStream } from 'node:fs'

/** Beside the data folder of a Stet under test: what it printed, and the process that started it all. */
const logFile = (dataFolder: string) => `${dataFolder}.log`
const pidFile = (dataFolder: string) => `${dataFolder}.pid`

/** Opens the file that keeps everything a Stet under test prints. */
export function openAppLog(dataFolder: string, pid: number): WriteStream {
  writeFileSync(pidFile(dataFolder), String(pid))
  return createWriteStream(logFile(dataFolder))
}

/** Everything that the Stet with this data folder printed, and the id of its first process. */
export function readAppFiles(dataFolder: string): { log: Buffer; pid: number } {
  return { log: readFileSync(logFile(dataFolder)), pid: Number(readFileSync(pidFile(dataFolder), 'utf8')) }
}

/** Removes both files. */
export function removeAppFiles(dataFolder: string): void {
  for (const file of [logFile(dataFolder), pidFile(dataFolder)]) rmSync(file, { force: true })
}
