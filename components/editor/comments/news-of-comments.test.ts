import { describe, expect, it } from 'vitest'
import type { ThreadView } from './comment-types.ts'
import { newsOfComments } from './news-of-comments.ts'

const me = { id: 'ada', name: 'Ada Marsh' }
const comment = (id: string, by: string) => ({
  id,
  author: { id: by.toLowerCase(), name: by },
  text: 'x',
  at: '2026-03-04T12:00:00Z',
  editedAt: null,
  isRemoved: false,
  mentions: [],
  isMine: false,
})
const thread = (id: string, ...comments: ThreadView['comments']): ThreadView => ({
  id,
  part: 'body',
  quote: 'voted on Monday',
  startedAt: '2026-03-04T12:00:00Z',
  resolved: null,
  comments,
})
const first = thread('t', comment('1', 'Ben'))

describe('News of comments', () => {
  it('says who commented on what, and who replied', () => {
    expect(newsOfComments([], [first], me)).toBe('Ben commented on “voted on Monday”.')
    const answered = thread('t', comment('1', 'Ben'), comment('2', 'Cy'))
    expect(newsOfComments([first], [answered], me)).toBe('Cy replied on “voted on Monday”.')
    expect(newsOfComments([], [answered], me)).toBe('2 new comments.')
  })

  it('says who resolved a conversation', () => {
    const settled = { ...first, resolved: { by: 'Ben', at: '2026-03-04T12:00:00Z' } }
    expect(newsOfComments([first], [settled], me)).toBe('Ben resolved “voted on Monday”.')
    expect(newsOfComments([settled], [settled], me)).toBeNull()
  })

  it('is silent about what one did oneself, and when nothing was said', () => {
    expect(newsOfComments([], [thread('t', comment('1', 'Ada'))], me)).toBeNull()
    expect(newsOfComments([first], [first], me)).toBeNull()
    expect(newsOfComments([first], [], me)).toBeNull()
  })
})
