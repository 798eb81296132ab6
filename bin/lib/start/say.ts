/** Prints one line. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`)
}

/** Says what is being done, does it, and says how long it took. On a terminal it is one line that counts the seconds. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now()
  const line = () => `${what} … ${Math.round((Date.now() - started) / 1000)} s`
  const onTerminal = process.stdout.isTTY
  if (!onTerminal) say(`${what} …`)
  const ticking = onTerminal ? setInterval(() => process.stdout.write(`\r${line()}`), 500) : undefined
  try {
    const result = await work()
    say(onTerminal ? `\r${line()}` : `  done in ${((Date.now() - started) / 1000).toFixed(1)} s`)
    return result
  } catch (error) {
    if (onTerminal) say()
    throw error
  } finally {
    clearInterval(ticking)
  }
}
