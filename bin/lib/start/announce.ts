import { newClient } from '#lib/platform/db/client.ts'
import { demoPeople } from '#lib/people/queries/demo-people.ts'
import { newsroomIsEmpty } from '#lib/people/queries/newsroom-is-empty.ts'
import { say } from './say.ts'

/** What the last lines of a start tell. `firstAdmin` makes the token of the very first admin's link. */
export type News = {
  origin: string
  databaseUrl: string
  demoPassword: string
  /** STET_HOST, which counts only without demo people. */
  host: string | undefined
  firstAdmin: () => Promise<string>
}

/** Prints where Stet is, and who can sign in: the demo people with their password, or the link for the first admin. */
export async function announce(news: News): Promise<void> {
  const db = newClient(news.databaseUrl, 1)
  try {
    say(`\n  Readers      ${news.origin}/`)
    say(`  Newsroom     ${news.origin}/newsroom`)
    const people = await demoPeople(db)
    if (people.length > 0) sayDemo(people, news)
    else if (await newsroomIsEmpty(db))
      sayFirstLink(`${news.origin}/newsroom/join/${await news.firstAdmin()}`)
    say('\n  Stop with Ctrl-C.\n')
  } finally {
    await db.$disconnect()
  }
}

function sayDemo(
  people: { email: string; name: string; role: string }[],
  { demoPassword, host }: News,
): void {
  const widest = Math.max(...people.map(({ email }) => email.length))
  say(`\n  Demo people, password  ${demoPassword}`)
  for (const { email, name, role } of people)
    say(`    ${email.padEnd(widest)}  ${name}, ${role.replaceAll('_', ' ')}`)
  if (host !== undefined) say('  While they exist Stet listens on 127.0.0.1 alone; STET_HOST is not used.')
}

function sayFirstLink(link: string): void {
  say('\n  Nobody has an account yet. The first admin joins with this link, which works once:')
  say(`    ${link}`)
}
