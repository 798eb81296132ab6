import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../ports.ts'
import { startCluster, type Cluster, type ClusterOptions } from './cluster.ts'

let home = ''
let options: ClusterOptions
let running: Cluster | undefined

beforeAll(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'stet-cluster-'))
  chmodSync(home, 0o711)
  const port = await freePort()
  options = {
    folder: path.join(home, 'data'),
    logFile: path.join(home, 'log/pg.log'),
    copies: home,
    port,
    password: 'quite-secret',
  }
})
afterAll(async () => {
  await running?.stop()
  rmSync(home, { recursive: true, force: true })
})

async function query(cluster: Cluster, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const postmaster = () =>
  Number(readFileSync(path.join(options.folder, 'postmaster.pid'), 'utf8').split('\n')[0])

test('a new cluster keeps what is committed on disk before it says so, and speaks UTF-8 everywhere', async () => {
  running = await startCluster(options)
  const rows = await query(
    running,
    `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
            current_setting('synchronous_commit') as commit, current_setting('server_encoding') as encoding,
            current_setting('listen_addresses') as listens, upper('été') as upper`,
  )
  expect(rows).toEqual([
    { fsync: 'on', pages: 'on', commit: 'on', encoding: 'UTF8', listens: '127.0.0.1', upper: 'ÉTÉ' },
  ])
  await query(running, 'create table kept (word text)')
})

test('without the password nobody gets in', async () => {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: running?.port,
    user: 'stet',
    password: 'guess',
    database: 'postgres',
  })
  await expect(client.connect()).rejects.toThrow('password authentication failed')
})

test('a server that was killed is started again with everything that was committed', async () => {
  if (!running) throw new Error('not running')
  await query(running, `insert into kept values ('before the crash')`)
  process.kill(postmaster(), 'SIGKILL')
  await running.exited
  running = await startCluster(options)
  expect(await query(running, 'select word from kept')).toEqual([{ word: 'before the crash' }])
})

test('a server that was left running by a killed start is stopped and its place taken', async () => {
  const leftover = running
  const before = postmaster()
  running = await startCluster(options)
  await leftover?.exited
  expect(postmaster()).not.toBe(before)
  expect(await query(running, 'select word from kept')).toEqual([{ word: 'before the crash' }])
})

test('a lock file whose number belongs to a stranger does not stand in the way', async () => {
  await running?.stop()
  const stranger = spawn('sleep', ['30'])
  writeFileSync(
    path.join(options.folder, 'postmaster.pid'),
    `${stranger.pid}\n${options.folder}\n0\n${options.port}\n`,
  )
  running = await startCluster(options)
  expect(stranger.exitCode).toBeNull()
  stranger.kill()
})

test('a port that another program has is left to it', async () => {
  await running?.stop()
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  if (address === null || typeof address === 'string') throw new Error('not listening')
  running = await startCluster({ ...options, port: address.port })
  expect(running.port).not.toBe(address.port)
  expect(await query(running, 'select word from kept')).toEqual([{ word: 'before the crash' }])
  other.close()
})

test('a password that does not fit the cluster gets a sentence', async () => {
  await expect(startCluster({ ...options, password: 'another' })).rejects.toThrow('has another password')
})
