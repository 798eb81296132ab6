import { storyRule } from '../../define-rule.ts'

/**
 * What: notes to the desk that stand in the text. Why: they stay in the newsroom, and whoever publishes should know that something
 * was left to say. Source: common newsroom practice; wire desks end copy with notes to editors.
 */
export const deskNotes = storyRule(
  {
    name: 'desk-notes',
    title: 'Notes to the desk',
    family: 'copy',
    basis: 'facts',
    what: 'Notes to the desk stand in the text.',
    why: 'They are not published; somebody should have read them before the story is.',
    origin: 'Common newsroom practice',
    defaultSeverity: 'note',
  },
  ({ story }) => {
    const { deskNotes: count = 0 } = story
    if (count === 0) return []
    const what = count === 1 ? 'A note to the desk' : `${count} notes to the desk`
    return [
      {
        message: `${what} will not be published. Read ${count === 1 ? 'it' : 'them'}, and take out what is settled.`,
        place: null,
        about: String(count),
      },
    ]
  },
)
