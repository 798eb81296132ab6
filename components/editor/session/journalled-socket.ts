import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'

/**
 * The socket of a story. What is written while it is closed is not queued: the handshake after the next opening compares
 * both sides and sends what is missing. A queue beside that would be acknowledged twice, and "Saved" would show too early.
 */
export class JournalledSocket extends HocuspocusProviderWebsocket {
  override send(message: unknown): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(message)
  }
}
