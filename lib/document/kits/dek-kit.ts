import { headlineKit } from './headline-kit.ts'

/** The dek is written by the headline's rules: one line, italics and claims. */
export const dekKit = headlineKit
