import { newClient } from '#lib/platform/db/client.ts'
import { demoPeople } from '#lib/people/queries/demo-people.ts'
import { newsroomIsEmpty } from '#lib/people/queries/newsroom-is-empty.ts'
import { say } from './say.ts'

/** What the last lines of a start tell. `firstAdmin` makes the token of the very first admin's link. */
export type News = {
  origin: string
  databaseUrl: string
  demoPassword: string
  firstAdmin: () => Promise<string>
}

/** Prints where Stet is, and who can sign in: the demo people with their password, or the link for the first admin. */
export async function announce(news: News): Promise<void> {
  const db = newClient(news.databaseUrl, 1)
  try {
    say(`\n  Readers      ${news.origin}/`)
    say(`  Newsroom     ${news.origin}/newsroom`)
    const people = await demoPeople(db)
    if (people.length > 0) sayDemo(people, news.demoPassword)
    else if (await newsroomIsEmpty(db))
      sayFirstLink(`${news.origin}/newsroom/join/${await news.firstAdmin()}`)
    say('\n  Stop with Ctrl-C.\n')
  } finally {
    await db.$disconnect()
  }
}

function sayDemo(people: { email: string; name: string; role: string }[], password: string): void {
  const widest = Math.max(...people.map(({ email }) => email.length))
  say(`\n  Demo people, password  ${password}`)
  for (const { email, name, role } of people)
    say(`    ${email.padEnd(widest)}  ${name}, ${role.replaceAll('_', ' ')}`)
}

function sayFirstLink(link: string): void {
  say('\n  Nobody has an account yet. The first admin joins with this link, which works once:')
  say(`    ${link}`)
}
