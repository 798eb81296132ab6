/** Adds AVIF to a photo's renditions; slow, so never while somebody waits. Payload: `{photoId}`. */
export const AVIF_JOB = 'photo.renditions.avif'

/** Makes all renditions of an unpublished photo anew, after what they say of themselves has changed. Payload: `{photoId}`. */
export const REMAKE_JOB = 'photo.renditions.remake'
