import { cpus } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

const WINDOW = 1000
/** How much of its time a machine at rest is busy, at most. */
const BUSY = 0.15
const LONGEST = 120_000

/**
 * Waits until the machine has nothing to do but what is measured: a Stet that has just been built and seeded still works off its jobs.
 * → whether it came to rest within two minutes; what is measured on a machine that did not is worth little.
 */
export async function atRest(): Promise<boolean> {
  const end = Date.now() + LONGEST
  for (let quiet = 0; quiet < 2;) {
    if (Date.now() > end) return false
    quiet = (await busyShare()) < BUSY ? quiet + 1 : 0
  }
  return true
}

async function busyShare(): Promise<number> {
  const before = times()
  await wait(WINDOW)
  const after = times()
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all)
}

function times(): { idle: number; all: number } {
  const each = cpus().map((cpu) => cpu.times)
  const sum = (of: (one: (typeof each)[number]) => number) => each.reduce((total, one) => total + of(one), 0)
  return {
    idle: sum(({ idle }) => idle),
    all: sum(({ user, nice, sys, idle, irq }) => user + nice + sys + idle + irq),
  }
}
