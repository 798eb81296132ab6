import { AttributePanel } from '../attribute/attribute-panel.tsx'
import { ChecksCount } from '../checks/checks-count.tsx'
import { Receipts } from '../claims/receipts.tsx'
import { MarginMarks } from '../comments/margin-marks.tsx'
import { WordCount } from '../counts/word-count.tsx'
import { Inspector } from '../inspector/inspector.tsx'
import { KeepAs } from '../inspector/keep-as.tsx'
import { BringClaims } from '../paste/bring-claims.tsx'
import { UploadProgress } from '../photo/upload-progress.tsx'
import { PublishFlow } from '../publish/publish-flow.tsx'
import { ScrubDoor } from '../scrub/scrub-door.tsx'
import { SourcingStrip } from '../sourcing/sourcing-strip.tsx'
import { Toolbar } from '../toolbar/toolbar.tsx'
import { WritingTools } from '../writing/writing-tools.tsx'

/** What stands beside, over and under the text. It comes after it, in a file of its own: nobody waits for it to write. */
export const besides = {
  AttributePanel,
  BringClaims,
  ChecksCount,
  Inspector,
  KeepAs,
  MarginMarks,
  PublishFlow,
  Receipts,
  ScrubDoor,
  SourcingStrip,
  Toolbar,
  UploadProgress,
  WordCount,
  WritingTools,
}
