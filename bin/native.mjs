import { createRequire } from 'node:module'

/** Throws what to do when the native part of better-sqlite3 doesn't load: npm may skip its install script silently. */
export function checkNative() {
  if (/^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '')) return
  try {
    const Database = createRequire(import.meta.url)('better-sqlite3')
    new Database(':memory:').close()
  } catch (error) {
    throw new Error(
      `The database's native part (better-sqlite3) does not load: ${error.message.split('\n')[0].replace(/ Tried:$/, '')}
Run "npm rebuild better-sqlite3" in the folder of Duidu. It downloads a ready-made file, or compiles one: then a C++
compiler, make and Python are needed (Debian and Ubuntu: apt-get install build-essential python3; macOS:
xcode-select --install; Windows: Visual Studio Build Tools with "Desktop development with C++").`,
      { cause: error },
    )
  }
}
