import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { handleCollabUpgrade } from '../socket.ts'

// A whole process for tests that kill it: co-editing alone, on a free port that is printed.
const server = createServer()
server.on('upgrade', (request, socket, head) => handleCollabUpgrade(request, socket, head))
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
