import { connect } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { loadShelf } from '#server/shelf.ts'

/** Runs `work` on the database, which is made and filled first where it is missing, and closes it. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  await migrate()
  try {
    await loadShelf(new Date())
    return await work()
  } finally {
    await connect(null)
  }
}
