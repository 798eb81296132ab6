// The floor to compare with: node:http that sends the same bytes with the same headers and does nothing else.
import { createServer } from 'node:http'
import { z } from 'zod'

const told = z.object({ body: z.string(), headers: z.record(z.string(), z.string()) })

process.once('message', (message) => {
  const { body, headers } = told.parse(message)
  const bytes = Buffer.from(body)
  const server = createServer((_request, response) => {
    response.writeHead(200, { ...headers, 'content-length': bytes.length })
    response.end(bytes)
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.({ port: typeof address === 'object' ? address?.port : null })
  })
})
process.once('disconnect', () => process.exit(0))
