const PROBE = 'stet:probe'

/** Whether this browser lets us keep words in IndexedDB; some private windows refuse. Never throws. */
export function canJournal(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(PROBE)
      request.onerror = () => resolve(false)
      request.onblocked = () => resolve(false)
      request.onsuccess = () => {
        request.result.close()
        resolve(true)
      }
    } catch {
      resolve(false)
    }
  })
}
