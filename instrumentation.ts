/** When the server starts it takes up the imports that a dead process left, and opens what the first reader needs. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ startJobs }, { warmUp }] = await Promise.all([
    import('#server/jobs.ts'),
    import('#server/entries.ts'),
  ])
  startJobs()
  warmUp()
}
