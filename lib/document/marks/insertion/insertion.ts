import { suggestionMark } from '../../suggestions/suggestion-mark.ts'

/** Words that somebody suggests to put in; `id` names the suggestion. The words stand in the text and are not the story's yet. */
export const Insertion = suggestionMark('insertion', 'ins')
