import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const flag = z.enum(['0', '1']).transform((value) => value === '1')

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  STET_HOST: z.string().min(1).optional(),
  STET_DATA: z.string().min(1).default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  STET_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  STET_TRUST_PROXY: flag.default(false),
  STET_DEMO: flag.optional(),
  STET_DEV: flag.default(false),
  STET_LOG: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  STET_CHROMIUM: z.string().min(1).optional(),
  STET_KEEP_UPDATES_DAYS: z.coerce.number().int().min(1).max(3650).default(30),
  NEXTAUTH_SECRET: z.string().min(32).optional(),
  STET_ENCRYPTION_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .optional(),
})

/** What each setting must look like, for the sentence that a wrong one gets. */
const WANTED: Record<keyof z.infer<typeof variables>, string> = {
  NODE_ENV: 'development, production or test',
  PORT: 'a number between 1 and 65535',
  STET_HOST: 'an address to listen on, such as 0.0.0.0',
  STET_DATA: 'a folder',
  DATABASE_URL: 'an address such as postgresql://user:password@localhost:5432/stet',
  STET_ORIGIN: 'an address such as https://news.example',
  STET_TRUST_PROXY: '0 or 1',
  STET_DEMO: '0 or 1, or unset',
  STET_DEV: '0 or 1',
  STET_LOG: 'fatal, error, warn, info, debug, trace or silent',
  STET_CHROMIUM: "the path of a browser's program",
  STET_KEEP_UPDATES_DAYS: 'a number of days between 1 and 3650',
  NEXTAUTH_SECRET: 'at least 32 characters',
  STET_ENCRYPTION_KEY: '32 bytes in base64url (43 characters)',
}

/**
 * The settings of this process, checked. `origin` has no trailing slash; `dataFolder` is absolute. `databaseUrl()`,
 * `authSecret()` and `encryptionKey()` are read when asked for and throw a sentence when they are missing:
 * a secret that is not there must deny, never admit.
 */
export type Env = {
  mode: 'development' | 'production' | 'test'
  port: number
  /** Where to listen when given; who may be listened to is decided by `listenHost`. */
  host: string | undefined
  origin: string
  /** True when readers and the newsroom come over https: cookies are then Secure. */
  secureOrigin: boolean
  dataFolder: string
  hasDatabaseUrl: boolean
  databaseUrl: () => string
  trustProxy: boolean
  /** STET_DEMO: true, false, or undefined when it is not set. */
  demo: boolean | undefined
  /** `npm run dev`. */
  dev: boolean
  logLevel: z.infer<typeof variables>['STET_LOG']
  chromium: string | undefined
  /** How long each edit of a story is kept by itself; older ones are folded into one. */
  keepUpdatesDays: number
  /** Signs sessions; at least 32 characters. */
  authSecret: () => string
  /** 32 bytes for sealing what is stored unsealed otherwise. */
  encryptionKey: () => Buffer
}

let cached: Env | undefined

/**
 * The settings of this process, parsed once from the environment. Throws an Error whose message names each wrong
 * variable and what it must look like.
 */
export function env(): Env {
  cached ??= parseEnv(process.env)
  return cached
}

/** The variables to hand to a program that we start: our own, with `changes` over them. */
export function environmentWith(changes: Record<string, string | undefined>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes }
}

/** Sets variables for this process and forgets what was parsed; for tests and for the start script. */
export function setVariables(changes: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  cached = undefined
}

/** Parses `given` as `env()` does with the process's own variables; an empty variable counts as not set. */
export function parseEnv(given: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = variables.safeParse(set)
  if (!parsed.success) throw new Error(sentenceFor(parsed.error))
  const v = parsed.data
  const dataFolder = path.resolve(v.STET_DATA)
  const origin = new URL(v.STET_ORIGIN ?? `http://127.0.0.1:${v.PORT}`).origin
  return {
    mode: v.NODE_ENV,
    port: v.PORT,
    host: v.STET_HOST,
    origin,
    secureOrigin: origin.startsWith('https:'),
    dataFolder,
    hasDatabaseUrl: v.DATABASE_URL !== undefined,
    databaseUrl: () =>
      v.DATABASE_URL ?? missing('DATABASE_URL is not set: start Stet with `npm start`, or set it'),
    trustProxy: v.STET_TRUST_PROXY,
    demo: v.STET_DEMO,
    dev: v.STET_DEV,
    logLevel: v.STET_LOG,
    chromium: v.STET_CHROMIUM,
    keepUpdatesDays: v.STET_KEEP_UPDATES_DAYS,
    authSecret: () => v.NEXTAUTH_SECRET ?? secretFrom(dataFolder, 'auth-secret', 32),
    encryptionKey: () =>
      Buffer.from(v.STET_ENCRYPTION_KEY ?? secretFrom(dataFolder, 'encryption-key', 43), 'base64url'),
  }
}

function sentenceFor(error: z.ZodError): string {
  const names = new Set(error.issues.map((issue) => String(issue.path[0])))
  return [...names].map((name) => `${name} must be ${WANTED[name as keyof typeof WANTED]}.`).join(' ')
}

function secretFrom(dataFolder: string, name: string, atLeast: number): string {
  const file = path.join(dataFolder, name)
  const value = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  return value.length >= atLeast
    ? value
    : missing(`The secret ${file} is missing or too short: start Stet with \`npm start\``)
}

function missing(sentence: string): never {
  throw new Error(sentence)
}
