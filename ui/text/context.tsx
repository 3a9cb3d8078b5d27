/** A few characters on either side of a word, and the word. */
export function Context({ zh, start, end }: { zh: string; start: number; end: number }) {
  return (
    <>
      {zh.slice(Math.max(0, start - 12), start)}
      <b>{zh.slice(start, end)}</b>
      {zh.slice(end, end + 14)}
    </>
  )
}
