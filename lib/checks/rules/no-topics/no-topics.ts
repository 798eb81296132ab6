import { storyRule } from '../../define-rule.ts'

/**
 * What: a story without a topic. Why: topics bring readers from one story to the others on the same matter, and news search
 * reads them. Source: common newsroom practice. Silent where the newsroom keeps no topics.
 */
export const noTopics = storyRule(
  {
    name: 'no-topics',
    title: 'No topics',
    family: 'structure',
    basis: 'facts',
    what: 'No topic is chosen for the story.',
    why: 'Topics bring readers from one story to the others on the same matter.',
    origin: 'Common newsroom practice',
    defaultSeverity: 'note',
  },
  ({ story }) => {
    const { topics } = story
    if (!topics || topics.some((topic) => topic.trim() !== '')) return []
    return [
      {
        message: 'No topic is chosen, so no topic page will lead to this story. Choose one or two.',
        place: null,
        about: '',
      },
    ]
  },
)
