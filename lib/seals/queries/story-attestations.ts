import type { Db } from '#lib/platform/db/client.ts'
import type { AttestationFact } from '#lib/sources/model/sourcing.ts'
import { countsAsEditor } from '#lib/stories/policy.ts'

/**
 * What people who know identities vouch for about the sources of a story, oldest first: whole, for the gates and for versions.
 * What was taken back is left out. It asks for no rights: the caller has the story already.
 */
export async function storyAttestations(db: Db, storyId: string): Promise<AttestationFact[]> {
  const inStory = { uses: { some: { storyId } } }
  const rows = await db.sourceAttestation.findMany({
    where: { withdrawnAt: null, OR: [{ source: inStory }, { otherSource: inStory }] },
    orderBy: { id: 'asc' },
    include: {
      person: { select: { id: true, name: true } },
      aboutPerson: { select: { id: true, name: true, role: true } },
    },
  })
  return rows.map(({ kind, sourceId, otherSourceId, commentRequestId, aboutPerson, person, at }) => ({
    kind,
    sourceId,
    otherSourceId,
    commentRequestId,
    about: aboutPerson && {
      personId: aboutPerson.id,
      name: aboutPerson.name,
      isEditor: countsAsEditor(aboutPerson.role),
    },
    by: { personId: person.id, name: person.name, at: at.toISOString() },
  }))
}
