import { upload } from '#server/guard.ts'
import { preview } from '#server/imports.ts'

export const POST = upload(preview)
