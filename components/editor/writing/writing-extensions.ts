import type { Extensions } from '@tiptap/core'
import type { DocumentPart } from '#lib/document/model/story-document.ts'
import { DrawnMatches } from '../find/drawn-matches.ts'
import { ActiveBlock } from '../focus/active-block.ts'
import type { PartEditors } from '../parts/part-editors.ts'
import { CleanPaste } from '../paste/clean-paste.ts'
import { PastedEmbed } from '../paste/pasted-embed.ts'
import { tellPictures } from '../paste/tell-pictures.ts'
import { DrawnSpelling } from '../spelling/drawn-spelling.ts'
import { SmartTyping } from '../typing/smart-typing.ts'

/** What helps with the words of a part while they are written: set signs, clean paste, and what Find, spelling and focus draw. */
export function writingExtensions(part: DocumentPart, editors: PartEditors): Extensions {
  return [
    SmartTyping.configure({ habits: () => editors.habits }),
    ...(part === 'body' ? [PastedEmbed] : []),
    CleanPaste.configure({ part, onPictures: tellPictures }),
    DrawnMatches,
    DrawnSpelling,
    ActiveBlock.configure({ isOn: () => editors.focusing }),
  ]
}
