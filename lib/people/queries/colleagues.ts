import type { Ctx } from '#lib/platform/context.ts'
import { requireRight } from '../commands/require-right.ts'
import { roleLabel } from '../policy.ts'

const MOST = 50

/** An active person, for pickers: who knows a source, who works on a story. */
export type Colleague = { id: string; name: string; roleLabel: string }

/** Up to 50 active people whose name holds `search`, by name. */
export async function colleagues(ctx: Ctx, input: { search: string }): Promise<Colleague[]> {
  requireRight(ctx, 'list_colleagues')
  const rows = await ctx.db.person.findMany({
    where: { status: 'active', name: { contains: input.search.trim(), mode: 'insensitive' } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, name: true, role: true },
  })
  return rows.map((row) => ({ id: row.id, name: row.name, roleLabel: roleLabel(row.role) }))
}
