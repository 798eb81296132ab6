import type { Db } from '#lib/platform/db/client.ts'
import type { BreakingView, ReleasedFinding } from '../model/breaking.ts'

/** The stories, of these, that went out on breaking and were not cleared yet, by story id. */
export async function openBreaking(
  db: Db,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, BreakingView>> {
  const rows = await db.breakingRelease.findMany({
    where: { storyId: { in: [...storyIds] }, clearedAt: null },
    orderBy: { dueAt: 'asc' },
    include: { releasedBy: { select: { name: true } } },
  })
  const found = new Map<string, BreakingView>()
  for (const { storyId, releasedBy, reason, releasedAt, dueAt, findings } of rows) {
    const released = Array.isArray(findings) ? (findings as ReleasedFinding[]) : []
    const earlier = found.get(storyId)
    if (earlier) earlier.findings.push(...released.filter((each) => !knows(earlier, each)))
    else
      found.set(storyId, {
        byName: releasedBy.name,
        reason,
        releasedAt: releasedAt.toISOString(),
        dueAt: dueAt.toISOString(),
        findings: [...released],
      })
  }
  return found
}

function knows(view: BreakingView, { rule, key }: ReleasedFinding): boolean {
  return view.findings.some((finding) => finding.rule === rule && finding.key === key)
}
