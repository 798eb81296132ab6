import { execFileSync } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '..')
const OXLINT = path.join(ROOT, 'node_modules/.bin/oxlint')
const folder = mkdtempSync(path.join(tmpdir(), 'stet-layers-'))
// Patterns of the configuration count from where it lies.
copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))

afterAll(() => rmSync(folder, { recursive: true }))

/** Lints one file with this content at this place, as `npm run check` would; the messages it gives. */
function lint(place: string, content: string): string {
  const file = path.join(folder, place)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  try {
    return execFileSync(process.execPath, [OXLINT, '-f', 'unix', place], { cwd: folder, encoding: 'utf8' })
  } catch (error) {
    return String((error as { stdout?: string }).stdout)
  }
}

const FORBIDDEN: [place: string, specifier: string][] = [
  ['lib/stories/model/a.ts', '#lib/platform/db/client.ts'],
  ['lib/stories/model/a.ts', '../queries/find-story.ts'],
  ['lib/stories/policy.ts', '#prisma/generated/client.ts'],
  ['lib/document/nodes/line/line.ts', 'react'],
  ['lib/checks/rules/tk-left/tk-left.ts', 'node:fs'],
  ['lib/checks/rules/tk-left/tk-left.ts', '#lib/stories/queries/find-story.ts'],
  ['lib/platform/log/log.ts', '#lib/stories/policy.ts'],
  ['lib/platform/log/log.ts', 'next/headers'],
  ['lib/stories/commands/a.ts', 'next/headers'],
  ['lib/stories/queries/a.ts', '#components/ui/button.tsx'],
  ['lib/stories/router.ts', 'react'],
  ['components/desk/a.ts', '#lib/stories/queries/desk-list.ts'],
  ['components/desk/a.ts', '#lib/platform/db/client.ts'],
  ['components/site/a.ts', 'radix-ui'],
  ['components/site/a.ts', 'next/link'],
  ['app/(site)/route.ts', '#prisma/generated/client.ts'],
]

const ALLOWED: [place: string, specifier: string][] = [
  ['lib/stories/model/b.ts', '#lib/document/model/text-of.ts'],
  ['lib/stories/commands/b.ts', '#lib/platform/db/client.ts'],
  ['lib/platform/auth/b.ts', 'next/headers'],
  ['lib/platform/db/b.ts', '#prisma/generated/client.ts'],
  ['components/desk/b.ts', '#lib/stories/model/story-state.ts'],
  ['app/newsroom/b.ts', '#lib/stories/queries/story-view.ts'],
]

describe('The layer check', () => {
  it.each(FORBIDDEN)('refuses that %s imports %s', (place, specifier) => {
    expect(lint(place, `import * as it from '${specifier}'\nexport const value = it\n`)).toContain(
      'no-restricted-imports',
    )
  })

  it.each(ALLOWED)('allows that %s imports %s', (place, specifier) => {
    expect(lint(place, `import * as it from '${specifier}'\nexport const value = it\n`)).not.toContain(
      'no-restricted-imports',
    )
  })

  it('refuses that anything but the settings reads the environment', () => {
    const content = "export const port = process.env['PORT']\n"
    expect(lint('lib/stories/commands/c.ts', content)).toContain('no-process-env')
    expect(lint('lib/platform/env.ts', content)).not.toContain('no-process-env')
  })

  it('refuses that two files import each other', () => {
    lint('lib/one.ts', "import { two } from './two.ts'\nexport const one = () => two\n")
    expect(lint('lib/two.ts', "import { one } from './one.ts'\nexport const two = () => one\n")).toContain(
      'no-cycle',
    )
  })
})

const sources = globSync('{app,components,lib}/**/*.{ts,tsx}', { cwd: ROOT }).filter(
  (file) => !/\.test\.tsx?$|\/testing\/|\/testing\.ts$|fixtures/.test(file),
)

/** Whose tables are whose. A room reads and writes its own; of another it asks a query or a command. */
const OWNERS: Record<string, string | string[]> = {
  person: 'people',
  session: 'people',
  oneTimeLink: 'people',
  byline: 'people',
  section: 'people',
  story: ['stories', 'publishing'], // one row from pitch to live page: what publication gives it is publishing's
  storyCollaborator: 'stories',
  storyByline: 'stories',
  storyUpdate: 'stories',
  storyCheckpoint: 'stories',
  storyVersion: ['publishing', 'versions'], // what readers have is publishing's; the history is the versions'
  storyAddress: 'publishing',
  notice: 'publishing',
  override: 'publishing',
  newsroom: 'publishing',
  source: 'sources',
  sourceKnower: 'sources',
  recordStatus: 'sources',
  sourceUse: 'sources',
  claim: 'sources',
  claimUse: 'sources',
  commentRequest: 'sources',
  photo: 'photos',
  photoRendition: 'photos',
  photoUse: 'photos',
  auditEntry: 'platform',
  commandReceipt: 'platform',
  rateLimit: 'platform',
  topic: 'stories',
  storyTopic: 'stories',
  storyTask: 'stories',
  breakingRelease: 'publishing',
  ruleSetting: 'standards',
  houseWord: 'standards',
  independenceGroup: 'sources',
  sourceContact: 'sources',
  sourceFile: 'sources',
  sealKey: 'seals',
  seal: 'seals',
  sealCopy: 'seals',
  sealAccess: 'seals',
  sourceAttestation: 'seals',
  commentThread: 'comments',
  comment: 'comments',
  commentMention: 'comments',
  storySuggestion: 'suggestions',
  storyPresence: 'stories',
}

describe('The rooms', () => {
  it('leave each other’s tables alone', () => {
    const trespasses = sources.flatMap((file) => {
      const room = /^lib\/([a-z]+)\//.exec(file)?.[1] ?? file
      const touched = [
        ...readFileSync(path.join(ROOT, file), 'utf8').matchAll(
          /\b(?:db|tx)\.([a-zA-Z]+)\.(?:find|create|update|delete|upsert|count|aggregate|group)/g,
        ),
      ]
      return touched.flatMap(([, table = '']) =>
        [OWNERS[table] ?? room].flat().includes(room) ? [] : [`${file}: ${table}`],
      )
    })
    expect(trespasses).toEqual([])
  })

  it('know roles by name in their policies alone', () => {
    const names = /['"`](copy_editor|managing_editor|photo_editor|reporter|editor|admin)['"`]/
    const knowing = sources.filter(
      (file) => !file.endsWith('/policy.ts') && names.test(readFileSync(path.join(ROOT, file), 'utf8')),
    )
    expect(knowing).toEqual([])
  })
})
