import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'

/** As a browser that gives a silent connection up; no server sends it. */
const RENEWED = 4408

/**
 * The socket of a story. What is written while it is closed is not queued: the handshake after the next opening compares
 * both sides and sends what is missing. A queue beside that would be acknowledged twice, and "Saved" would show too early.
 */
export class JournalledSocket extends HocuspocusProviderWebsocket {
  private forgets = false

  constructor(configuration: ConstructorParameters<typeof HocuspocusProviderWebsocket>[0]) {
    super(configuration)
    // Before the providers hear of it, which begin the handshake then.
    this.on('open', this.forgetPending)
  }

  override send(message: unknown): void {
    if (!this.forgets && this.webSocket?.readyState === WebSocket.OPEN) super.send(message)
  }

  /**
   * Lets go of the connection at once, whether it stands, is closing or does not answer any more, and makes another.
   * (Told to disconnect and to connect, the class would take itself for connected still, and then never connect.)
   */
  renew(): void {
    this.shouldConnect = false
    this.emit('close', { event: { code: RENEWED, reason: 'renewed' } })
    void this.connect()
  }

  /** Keys of the last moment wait to be sent together: a queue of its own kind. */
  private readonly forgetPending = (): void => {
    this.forgets = true
    for (const provider of this.configuration.providerMap.values()) provider.flushPendingUpdates()
    this.forgets = false
  }
}
