/** How long a window counts as open after its process last said so. */
export const PRESENT_MS = 45_000

/** How often a process says which windows it has; well within what counts. */
export const SAID_EVERY_MS = 10_000

/** Who is in a story now, besides oneself, each once however many windows they have. */
export type PeopleInStory = { storyId: string; people: { id: string; name: string }[] }
