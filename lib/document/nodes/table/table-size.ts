/** How large a table of a story may be; a larger one is a dataset, and readers are better served by a link to it. */
export const MOST_COLUMNS = 20
export const MOST_ROWS = 100
