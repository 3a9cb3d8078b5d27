/** When the server starts it takes up the imports that a dead process left; the worker then opens what readers need. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startJobs } = await import('#server/jobs.ts')
  startJobs()
}
