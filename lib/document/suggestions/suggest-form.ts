import type { Mark, Node } from '@tiptap/pm/model'
import { ownInsertion, SUGGESTION_TYPES } from './own.ts'
import type { Suggester } from './own.ts'

/** Marks that say how words look or where they lead; other marks (claims, comments) are not form and are never suggested. */
const FORM: ReadonlySet<string> = new Set(['bold', 'italic', 'link'])

/** Whether a mark is form: bold, italics, a link. */
export const isForm = (mark: Mark): boolean => FORM.has(mark.type.name)

/** Suggests that the unit `old` gets the form that `young` has. Doing the same a second time takes the suggestion back. */
export function suggestForm(old: Node, young: Node, who: Suggester): Node {
  if (!old.isText || old.marks === young.marks) return old
  if (ownInsertion(old, who))
    return old.mark(setOf([...young.marks.filter((m) => !isOfOthers(m)), ...old.marks.filter(isOfOthers)]))
  const changes = formChanges(old, young)
  const others = young.marks.filter((mark) => !isForm(mark) && !isOfOthers(mark))
  const kept = old.marks.filter((mark) => isForm(mark) || isOfOthers(mark))
  return old.mark(
    changes.reduce((marks, change) => toggled(marks, change, old, who), setOf([...kept, ...others])),
  )
}

type Change = { does: 'add' | 'remove'; mark: string; href: string | null }

function formChanges(old: Node, young: Node): Change[] {
  const added = young.marks.filter((mark) => isForm(mark) && !mark.isInSet(old.marks))
  const removed = old.marks.filter(
    (mark) => isForm(mark) && !young.marks.some(({ type }) => type === mark.type),
  )
  return [
    ...added.map((mark): Change => ({ does: 'add', mark: mark.type.name, href: hrefOf(mark) })),
    ...removed.map((mark): Change => ({ does: 'remove', mark: mark.type.name, href: null })),
  ]
}

function toggled(marks: readonly Mark[], change: Change, unit: Node, who: Suggester): readonly Mark[] {
  const ownOn = marks.filter(
    ({ type, attrs }) =>
      type.name === 'modification' && attrs['mark'] === change.mark && who.isMine(String(attrs['id'])),
  )
  const rest = marks.filter((mark) => !ownOn.includes(mark))
  if (ownOn.some(({ attrs }) => attrs['does'] === change.does && attrs['href'] === change.href)) return rest
  return unit.type.schema.mark('modification', { id: who.id, ...change }).addToSet(rest)
}

function hrefOf(mark: Mark): string | null {
  const href: unknown = mark.attrs['href']
  return typeof href === 'string' ? href : null
}

function isOfOthers(mark: Mark): boolean {
  return SUGGESTION_TYPES.has(mark.type.name)
}

function setOf(marks: readonly Mark[]): readonly Mark[] {
  return marks.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), [])
}
