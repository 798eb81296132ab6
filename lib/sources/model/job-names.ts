/** Erases the bytes of a removed file from the store. */
export const ERASE_FILE_JOB = 'sources.erase-file'
