/** The channel that tells every process that the conversations about a story changed; the payload is the story's id. */
export const COMMENTS_CHANNEL = 'stet_story_comments'

/** The `type` of the message by which open pages hear of it. */
export const COMMENTS_CHANGED = 'comments-changed'
