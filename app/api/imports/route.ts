import { upload } from '#server/guard.ts'
import { keep } from '#server/imports.ts'

export const POST = upload(keep)
