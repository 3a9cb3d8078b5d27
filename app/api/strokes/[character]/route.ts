import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The strokes of one character, from hanzi-writer-data (Arphic Public License). */
export async function GET(_: Request, { params }: { params: Promise<{ character: string }> }) {
  const { character } = await params
  const name = decodeURIComponent(character)
  if (!/^\p{Script=Han}$/u.test(name)) return new Response(null, { status: 404 })
  const file = path.join(
    /* turbopackIgnore: true */ process.cwd(),
    'node_modules/hanzi-writer-data',
    `${name}.json`,
  )
  try {
    return new Response(await readFile(file), {
      headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=31536000, immutable' },
    })
  } catch {
    return new Response(null, { status: 404 })
  }
}
