// Makes the data ready for a server, in a process of its own that start waits for: the database, and what stands on
// the shelf from the beginning. Sends the server's secret to its parent.

import { connect } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { secret } from '#db/settings.ts'

try {
  await migrate()
  process.send?.({ secret: await secret() })
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await connect(null)
  process.disconnect?.()
}
