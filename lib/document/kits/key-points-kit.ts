import type { Extensions } from '@tiptap/core'
import { Claim } from '../marks/claim/claim.ts'
import { Comment } from '../marks/comment/comment.ts'
import { Link } from '../marks/link/link.ts'
import { docNode } from '../nodes/doc/doc.ts'
import { KeyPoint } from '../nodes/key-point/key-point.ts'
import { suggestionKit } from '../suggestions/suggestion-kit.ts'
import { textWith } from './plain-text.ts'

/** The key points: one or more, with bold, italics, links and claims. */
export const keyPointsKit: Extensions = [
  docNode('keyPoint+'),
  KeyPoint,
  textWith({ bold: {}, italic: {} }),
  Link,
  Claim,
  Comment,
  ...suggestionKit,
]
