import { suggestionMark } from '../../suggestions/suggestion-mark.ts'

/** Words that somebody suggests to take out; `id` names the suggestion. The words are the story's until it is accepted. */
export const Deletion = suggestionMark('deletion', 'del')
