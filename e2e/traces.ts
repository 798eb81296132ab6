import { openSync, closeSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import path from 'node:path'

/** The forms in which a word could lie somewhere: as it is, in UTF-16, hexadecimal, and base64 at each of its three offsets. */
export function formsOf(word: string): { form: string; bytes: Buffer }[] {
  const bytes = Buffer.from(word)
  const base64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    // What the neighbours of the word would change is cut off at both ends.
    return text.slice(offset === 0 ? 0 : 4, text.length - 4)
  })
  return [
    { form: 'as it is', bytes },
    { form: 'UTF-16', bytes: Buffer.from(word, 'utf16le') },
    { form: 'UTF-16, big-endian', bytes: Buffer.from(word, 'utf16le').swap16() },
    { form: 'hexadecimal', bytes: Buffer.from(bytes.toString('hex')) },
    { form: 'HEXADECIMAL', bytes: Buffer.from(bytes.toString('hex').toUpperCase()) },
    ...base64.map((text, offset) => ({ form: `base64 at ${offset}`, bytes: Buffer.from(text) })),
    {
      form: 'percent-encoded',
      bytes: Buffer.from([...bytes].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('')),
    },
  ]
}

/** Where a word occurs in these bytes, in whatever form: "place: word, form". */
export function tracesIn(place: string, haystack: Buffer, words: readonly string[]): string[] {
  return words.flatMap((word) =>
    formsOf(word).flatMap(({ form, bytes }) =>
      haystack.includes(bytes) ? [`${place}: ${word}, ${form}`] : [],
    ),
  )
}

/** The same in every file under a folder. A file that goes away meanwhile is passed over. */
export function tracesInFolder(folder: string, words: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const file = path.join(folder, name)
    return unlessGone(() => (statSync(file).isFile() ? tracesIn(file, readFileSync(file), words) : [])) ?? []
  })
}

/** What reading a file or a process gives; null when it went away meanwhile. */
export function unlessGone<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH'].includes(String(error.code)))
      return null
    throw error
  }
}

/** A process and everything that it started, as /proc tells it; null where there is no /proc. */
export function processTree(root: number): { pid: number; command: string }[] | null {
  if (process.platform !== 'linux') return null
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = readOrNull(`/proc/${name}/stat`)?.toString()
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const tree = [root]
  for (const pid of tree) tree.push(...[...parents].filter(([, parent]) => parent === pid).map(([id]) => id))
  return tree.map((pid) => ({
    pid,
    command: readOrNull(`/proc/${pid}/cmdline`)?.toString().replaceAll('\0', ' ') ?? '',
  }))
}

/** The environment of a process. */
export function environmentOf(pid: number): Buffer {
  return readFileSync(`/proc/${pid}/environ`)
}

const CHUNK = 32 * 2 ** 20
const OVERLAP = 4096
const NOTHING = Buffer.alloc(CHUNK)

/**
 * Where words occur in all the memory that a process may write to. `seen` holds the memory that processes share and that was
 * searched already. Throws when it must not be read.
 */
export function tracesInMemory(
  pid: number,
  words: readonly string[],
  seen = new Set<string>(),
): { traces: string[]; bytes: number } {
  const maps = readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  const found = new Set<string>()
  let bytes = 0
  try {
    for (const line of maps) {
      const [, from, to, rights = '', what = ''] = /^([0-9a-f]+)-([0-9a-f]+) (\S+) (.*)/.exec(line) ?? []
      if (!rights.startsWith('rw') || seen.has(what)) continue
      if (rights.endsWith('s')) seen.add(what)
      const end = Number.parseInt(to ?? '0', 16)
      for (let at = Number.parseInt(from ?? '0', 16); at < end; at += CHUNK - OVERLAP) {
        const chunk = readMemory(memory, at, Math.min(CHUNK, end - at))
        bytes += chunk.length
        if (chunk.equals(NOTHING.subarray(0, chunk.length))) continue
        for (const trace of tracesIn(`memory of ${pid}`, chunk, words)) found.add(trace)
      }
    }
  } finally {
    closeSync(memory)
  }
  return { traces: [...found], bytes }
}

/** What can be read of a stretch of memory; parts of it may not be there. */
function readMemory(memory: number, at: number, length: number): Buffer {
  const chunk = Buffer.alloc(length)
  try {
    return chunk.subarray(0, readSync(memory, chunk, 0, length, at))
  } catch {
    return Buffer.alloc(0)
  }
}

function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
