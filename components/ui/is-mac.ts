/** Whether this browser runs on a machine of Apple's, whose keys and habits differ from all others. */
export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform)
