import type { Db } from '../db/client.ts'

/** One entry of the audit log as it is read. */
export type AuditView = {
  id: string
  at: string
  byName: string
  action: string
  detail: Record<string, unknown>
}

const NEWEST = 50

/** What was done to one subject, newest first, at most 50 entries. Who may read it is the caller's question. `at` is ISO 8601. */
export async function auditOf(
  db: Db,
  subject: { subjectType: string; subjectId: string },
): Promise<AuditView[]> {
  const rows = await db.auditEntry.findMany({
    where: subject,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: NEWEST,
    include: { actor: { select: { name: true } } },
  })
  return rows.map(({ id, at, actor, action, detail }) => ({
    id,
    at: at.toISOString(),
    byName: actor?.name ?? 'The system',
    action,
    detail: typeof detail === 'object' && detail !== null && !Array.isArray(detail) ? detail : {},
  }))
}
