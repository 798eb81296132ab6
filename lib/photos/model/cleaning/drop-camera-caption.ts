import type { Cleaner } from './cleaner.ts'

const CAMERA_WORDS =
  /^(olympus digital camera|sony dsc|samsung|konica minolta digital camera|kodak digital still camera|dcim\\.*|dji_\w+|img_\w+|dsc_?\w+|default|charset=\S+)$/i

/** Cameras write their own name where the caption belongs. */
export const dropCameraCaption: Cleaner = (words) =>
  CAMERA_WORDS.test(words.caption) ? { ...words, caption: '' } : words
