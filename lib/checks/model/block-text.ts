import type { TextBlock } from '#lib/document/model/text-blocks.ts'

/** What a prose rule may read of a block: the words alone, so that what it read holds until the words change. */
export type BlockText = Pick<TextBlock, 'part' | 'kind' | 'text' | 'links'>
