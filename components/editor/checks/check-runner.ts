import type { CheckStory } from '#lib/checks/model/check-story.ts'
import type { Finding } from '#lib/checks/model/finding.ts'
import type { RuleSettings } from '#lib/checks/model/settings.ts'
import type { CheckAnswer, CheckPort, CheckRequest, OpenCheckPort } from './check-port.ts'

export type CheckRunner = { check: (story: CheckStory, settings: RuleSettings) => void; stop: () => void }

type Options = {
  /** Ways to run the checks, best first; the next one is taken when one fails. */
  ports: readonly OpenCheckPort[]
  report: (findings: Finding[]) => void
  /** How long typing must rest before a check starts, in milliseconds. */
  rest?: number
}

/**
 * Checks the newest state of a story once typing rests: one check at a time, in between only the newest state waits.
 * Findings of an older state are never reported after those of a newer one.
 */
export function createCheckRunner({ ports, report, rest = 150 }: Options): CheckRunner {
  let waiting: CheckRequest | null = null
  let running: CheckRequest | null = null
  let seq = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let port: CheckPort | null = null
  const untried = [...ports]

  const next = () => {
    if (running || !waiting) return
    port ??= openNext()
    if (!port) return
    running = waiting
    waiting = null
    port.post(running)
  }
  const answer = (reply: CheckAnswer) => {
    if (reply.seq !== running?.seq) {
      // A second answer to the newest state: the dictionary came in the meantime.
      if (port && !running && !waiting && reply.seq === seq) report(reply.findings)
      return
    }
    running = null
    report(reply.findings)
    next()
  }
  const openNext = (): CheckPort | null => {
    for (let open = untried.shift(); open; open = untried.shift()) {
      try {
        return open({ answer, fail: takeNextPort })
      } catch {
        // This way does not exist here; the next one is tried.
      }
    }
    return null
  }
  const takeNextPort = () => {
    port?.close()
    port = null
    waiting ??= running
    running = null
    next()
  }
  return {
    check: (story, settings) => {
      seq += 1
      const request = { seq, story, settings }
      clearTimeout(timer)
      timer = setTimeout(() => {
        waiting = request
        next()
      }, rest)
    },
    stop: () => {
      clearTimeout(timer)
      waiting = null
      running = null
      port?.close()
      port = null
      untried.length = 0
    },
  }
}
