import type { DocumentPart } from '../model/story-document.ts'

/** The parts as sentences for people begin with them. */
export const PART_NAMES: Record<DocumentPart, string> = {
  headline: 'The headline',
  dek: 'The dek',
  keyPoints: 'The key points',
  body: 'The body',
}
