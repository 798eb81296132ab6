import { storyRule } from '../../define-rule.ts'

/**
 * What: a story without a section. Why: the section is part of the story's address and decides on which page it stands.
 * Source: this newsroom's addresses, `/section/year/month/day/slug`.
 */
export const noSection = storyRule(
  {
    name: 'no-section',
    title: 'No section',
    family: 'structure',
    basis: 'facts',
    what: 'No section is chosen for the story.',
    why: 'The section is part of the address and decides on which page readers find the story.',
    origin: 'The way this newsroom’s addresses are built',
    defaultSeverity: 'block',
  },
  ({ story }) => {
    if (story.section !== null && story.section.trim() !== '') return []
    return [
      {
        message: 'No section is chosen, so the story has no page to stand on and no address. Choose one.',
        place: null,
        about: '',
        fix: { kind: 'choose_section', label: 'Choose a section' },
      },
    ]
  },
)
