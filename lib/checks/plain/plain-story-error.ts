/** Something in a plain story that cannot be: a span outside its text, an id that nothing has. The message names it. */
export class PlainStoryError extends Error {}
