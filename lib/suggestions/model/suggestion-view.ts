/** Who made a suggestion and when; the words are in the text. `at` is ISO 8601. */
export type SuggestionView = { id: string; by: { id: string; name: string }; at: string }
