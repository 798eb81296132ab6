import type { Ctx } from '#lib/platform/context.ts'
import { requireRight } from '../commands/require-right.ts'
import { roleLabel, visibleTo } from '../policy.ts'

const PAGE = 100

/** A person as the admin's list shows them. Times are ISO 8601; `lastSeenAt` is null for who never signed in. */
export type PersonItem = {
  id: string
  name: string
  email: string
  role: string
  roleLabel: string
  status: 'invited' | 'active' | 'deactivated'
  lastSeenAt: string | null
  /** Until when an unused link of theirs works; null when there is none. */
  linkExpiresAt: string | null
  isYou: boolean
}

type Input = { search: string; cursor?: string | undefined }

/** Everybody, for who manages people: by name, 100 a page; `nextCursor` leads on. `search` looks in names and emails. */
export async function peopleList(
  ctx: Ctx,
  input: Input,
): Promise<{ items: PersonItem[]; nextCursor: string | null }> {
  requireRight(ctx, 'manage_people')
  const contains = { contains: input.search.trim(), mode: 'insensitive' } as const
  const rows = await ctx.db.person.findMany({
    where: {
      AND: [
        visibleTo(ctx.actor),
        input.search.trim() ? { OR: [{ name: contains }, { email: contains }] } : {},
      ],
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: PAGE + 1,
    ...(input.cursor ? { cursor: { id: input.cursor }, skip: 1 } : {}),
    include: {
      sessions: { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } },
      oneTimeLinks: {
        where: { usedAt: null, expiresAt: { gt: ctx.clock.now() } },
        take: 1,
        select: { expiresAt: true },
      },
    },
  })
  const page = rows.slice(0, PAGE)
  const items = page.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    roleLabel: roleLabel(row.role),
    status: row.status,
    lastSeenAt: row.sessions[0]?.lastSeenAt.toISOString() ?? null,
    linkExpiresAt: row.oneTimeLinks[0]?.expiresAt.toISOString() ?? null,
    isYou: row.id === ctx.actor.id,
  }))
  return { items, nextCursor: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null }
}
