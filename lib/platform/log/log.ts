import { pino } from 'pino'
import { env } from '../env.ts'

/** The process's log: JSON lines on stdout, with everything that could carry a secret blacked out. */
export const log = pino({
  level: env().logLevel,
  base: null,
  redact: {
    paths: [
      'password',
      '*.password',
      'token',
      '*.token',
      'cookie',
      '*.cookie',
      'authorization',
      '*.authorization',
    ],
    censor: '[redacted]',
  },
})
