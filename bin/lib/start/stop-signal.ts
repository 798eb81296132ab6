/**
 * A signal that is raised once when this process is told to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of the
 * program that started it. Later ones are ignored, so that an impatient second Ctrl-C does not leave the database behind.
 */
export function whenToldToStop(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  process.once('disconnect', stop)
  // A closed terminal takes our output with it; writing to it must not end us before the database is stopped.
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
  return controller.signal
}

/** Resolves when `signal` is raised, also when it was raised before. */
export function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
