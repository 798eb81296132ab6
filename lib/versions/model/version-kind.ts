/**
 * Why a version was cut: the words went to the desk or to readers, a person named it, a step of the workflow, by itself while
 * somebody wrote, an older one was brought back, or most of the text went at once and this is what stood there before.
 */
export type VersionKind = 'submitted' | 'published' | 'named' | 'step' | 'automatic' | 'restored' | 'former'
