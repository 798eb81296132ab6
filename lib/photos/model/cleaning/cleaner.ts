import type { PhotoFields } from '../photo-fields.ts'

/** The words of a photo that agencies fill in each their own way. */
export type PhotoWords = Pick<PhotoFields, 'caption' | 'creator' | 'agency' | 'copyright'>

/** One small repair of what a file says. It never loses a fact: what it takes out of one field stands in another. */
export type Cleaner = (words: PhotoWords) => PhotoWords
