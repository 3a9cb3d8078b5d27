const BAR = 24

/** Shows on standard error how much is done, as a bar on a terminal and else a line each 10 %. Gives what ends it. */
export function showProgress(ask: () => Promise<{ done: number; total: number } | null>): () => void {
  const terminal = process.stderr.isTTY
  let tenths = 0
  const show = async () => {
    const progress = await ask().catch(() => null)
    if (!progress || progress.total === 0) return
    const share = Math.min(1, progress.done / progress.total)
    if (terminal) {
      const full = Math.round(share * BAR)
      process.stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${Math.floor(share * 100)} %`)
    } else if (Math.floor(share * 10) > tenths) {
      tenths = Math.floor(share * 10)
      console.error(`${tenths * 10} %`)
    }
  }
  const timer = setInterval(show, terminal ? 200 : 1000)
  timer.unref()
  return () => {
    clearInterval(timer)
    if (terminal) process.stderr.write('\r\x1b[K')
  }
}
