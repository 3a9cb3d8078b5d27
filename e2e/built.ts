import { build } from '../scripts/build.mjs'
import { prepare } from '../scripts/prepare.mjs'

/** Before any journey: the build takes longer than a test may. */
export async function setup() {
  await prepare()
  await build()
}
