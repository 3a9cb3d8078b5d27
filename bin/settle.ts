// Makes the data ready for a server, in a process of its own that start waits for: the database, and what stands on
// the shelf from the beginning. Sends the server's secret to its parent.

import { secret } from '#db/settings.ts'
import { withDatabase } from './database.ts'

try {
  process.send?.({ secret: await withDatabase(secret) })
} catch (error) {
  console.error(error instanceof Error && error.constructor === Error ? `duidu: ${error.message}` : error)
  process.exitCode = 1
} finally {
  process.disconnect?.()
}
