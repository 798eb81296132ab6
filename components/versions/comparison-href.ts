/** Where two versions of a story are compared; `now` in the place of an id is the story as it stands. */
export function comparisonHref(storyId: string, from: string, to: string): string {
  return `/newsroom/stories/${storyId}/versions?from=${from}&to=${to}`
}
