import { setMaxListeners } from 'node:events'

/**
 * The IndexedDB of the writers' browsers, as much of it as the story's journal uses. It outlives a tab that crashes, as a
 * profile on disk does. The scenario "browsers" is written in real browsers with the real thing.
 */
type Store = { rows: Map<IDBValidKey, unknown>; next: number }
type Stores = Map<string, Store>
type Range = { holds: (key: IDBValidKey) => boolean }
type Request = { result: unknown; [event: `on${string}`]: unknown }

const databases = new Map<string, Stores>()

/** Makes this process look enough like a browser for the editor's own session class to run in it. */
export function becomeBrowser(): void {
  const window = Object.assign(new EventTarget(), { crypto })
  // Every writer's page listens to it.
  setMaxListeners(0, window)
  Object.assign(globalThis, {
    indexedDB: {
      open,
      deleteDatabase,
      databases: async () => [...databases.keys()].map((name) => ({ name, version: 1 })),
    },
    IDBKeyRange: {
      lowerBound: (bound: number, isOpen = false): Range => ({
        holds: (key) => (isOpen ? Number(key) > bound : Number(key) >= bound),
      }),
      upperBound: (bound: number, isOpen = false): Range => ({
        holds: (key) => (isOpen ? Number(key) < bound : Number(key) <= bound),
      }),
    },
    window,
    // Seen by its writer, so that the page asks the newsroom what it has.
    document: { visibilityState: 'visible' },
  })
}

/** A request that is answered a moment later, as IndexedDB's are. */
function answer(work: () => unknown, before?: (request: Request) => void): Request {
  const request: Request = { result: undefined }
  setImmediate(() => {
    before?.(request)
    request.result = work()
    tell(request, 'onsuccess')
  })
  return request
}

function tell(request: Request, event: `on${string}`): void {
  const handler = request[event]
  if (typeof handler === 'function') (handler as (event: unknown) => void)({ target: request })
}

function open(name: string): Request {
  const known = databases.get(name)
  const stores: Stores = known ?? new Map<string, Store>()
  const database = {
    close: () => undefined,
    createObjectStore: (store: string) => void stores.set(store, { rows: new Map(), next: 1 }),
    transaction: () => ({
      objectStore: (store: string) => objectStore(stores, store),
      // What is put is in at once.
      commit: () => undefined,
    }),
    objectStoreNames: { contains: (store: string) => stores.has(store) },
  }
  return answer(
    () => database,
    (request) => {
      request.result = database
      if (known) return
      databases.set(name, stores)
      tell(request, 'onupgradeneeded')
    },
  )
}

function deleteDatabase(name: string): Request {
  return answer(() => void databases.delete(name))
}

function objectStore(stores: Stores, name: string) {
  const store = stores.get(name) ?? { rows: new Map(), next: 1 }
  const keys = (range?: Range | null) => [...store.rows.keys()].filter((key) => range?.holds(key) ?? true)
  // What is asked for is done in the order of asking, whoever asks: a transaction of one process.
  const now = <T>(work: () => T): Request => {
    const value = work()
    return answer(() => value)
  }
  const put = (value: unknown, key: IDBValidKey = store.next): Request =>
    now(() => {
      store.rows.set(key, value)
      if (typeof key === 'number') store.next = Math.max(store.next, key + 1)
      return key
    })
  return {
    add: put,
    put,
    get: (key: IDBValidKey) => now(() => store.rows.get(key)),
    getAll: (range?: Range) => now(() => keys(range).map((key) => store.rows.get(key))),
    getAllKeys: (range?: Range) => now(() => keys(range)),
    count: (range?: Range) => now(() => keys(range).length),
    delete: (range: Range) => now(() => keys(range).forEach((key) => store.rows.delete(key))),
    openKeyCursor: (range: Range | null, direction: string) => {
      const found = keys(range)
      const key = direction === 'prev' ? found.at(-1) : found[0]
      return now(() => (key === undefined ? null : { key, continue: () => undefined }))
    },
  }
}
