import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { accountFor, canPass } from '../postgres/account.ts'
import { startCluster, type Cluster } from '../postgres/cluster.ts'
import { Trouble } from '../trouble.ts'
import { readDatabaseFile, writeDatabaseFile, type DatabaseFile } from './secrets.ts'

/** Where PostgreSQL's data goes when its user cannot enter the data folder, as root in a folder closed to others. */
const SYSTEM_HOME = '/var/lib/stet'
const USUAL_PORT = 54_320

/** Starts the PostgreSQL that belongs to the data folder, making it at the first start. Its port and password are remembered there. */
export async function startOwnDatabase(dataFolder: string): Promise<Cluster> {
  const known = readDatabaseFile(dataFolder) ?? beginning(dataFolder)
  const home = known.home ?? dataFolder
  const folder = path.join(home, 'postgres')
  if (known.made && !existsSync(path.join(folder, 'PG_VERSION')))
    throw new Trouble(lossSentence(folder, dataFolder))
  // Written before the database is made: one whose password nobody knows would be lost.
  writeDatabaseFile(dataFolder, known)
  const cluster = await startCluster({
    folder,
    logFile: path.join(dataFolder, 'logs/postgres.log'),
    copies: known.home === undefined ? dataFolder : SYSTEM_HOME,
    port: known.port,
    password: known.password,
  })
  writeDatabaseFile(dataFolder, { ...known, made: true, port: cluster.port })
  return cluster
}

function beginning(dataFolder: string): DatabaseFile {
  const account = accountFor(path.join(dataFolder, 'postgres'))
  const elsewhere = account !== undefined && !canPass(account, dataFolder)
  return {
    made: false,
    port: USUAL_PORT,
    password: randomBytes(24).toString('base64url'),
    ...(elsewhere ? { home: path.join(SYSTEM_HOME, randomBytes(6).toString('hex')) } : {}),
  }
}

function lossSentence(folder: string, dataFolder: string): string {
  return `The database that belongs to this data folder is gone from ${folder}: put it back from a backup, or delete ${path.join(dataFolder, 'database.json')} to begin with an empty one.`
}
