import { pino } from 'pino'

/** The process's log: JSON lines on stdout, with everything that could carry a secret blacked out. */
export const log = pino({
  level: 'info',
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
