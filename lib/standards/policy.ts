type PolicyActor = { id: string; role: string }

/** What can be done with the newsroom's rules and its word list. */
const STANDARDS_ACTIONS = ['see_rules', 'set_severity', 'add_word', 'remove_word'] as const
export type StandardsAction = (typeof STANDARDS_ACTIONS)[number]

const WRITER: readonly StandardsAction[] = ['see_rules', 'add_word']
const ON_THE_WORDS: readonly StandardsAction[] = [...WRITER, 'remove_word']

/** Who may do what, as data. Whoever works under a rule does not set how loud it is: docs/decisions has the reason. */
const GRANTS: Record<string, readonly StandardsAction[]> = {
  reporter: WRITER,
  photo_editor: WRITER,
  copy_editor: ON_THE_WORDS,
  editor: ON_THE_WORDS,
  managing_editor: [...ON_THE_WORDS, 'set_severity'],
  admin: ['see_rules', 'set_severity'],
}

/** Whether this person may do this. Unknown roles may do nothing. */
export function can(actor: PolicyActor, action: StandardsAction): boolean {
  return Object.hasOwn(GRANTS, actor.role) && (GRANTS[actor.role]?.includes(action) ?? false)
}

/** Everything this person may do with the rules, for the interface. */
export function abilitiesFor(actor: PolicyActor): Record<StandardsAction, boolean> {
  return Object.fromEntries(STANDARDS_ACTIONS.map((action) => [action, can(actor, action)])) as Record<
    StandardsAction,
    boolean
  >
}
