const OLD = new Set(
  [...'之其乃亦遂便曰矣焉兮吾汝尔何此彼皆欲未且若甚莫犹岂忽罢'].map(sign => sign.charCodeAt(0)),
)
/** Of what share of its signs on a text counts as older prose, and from where on wholly so. */
const LEAST = 0.015
const MOST = 0.045

/** How far a text is older prose or verse, from 0 to 1, by its words of grammar (in simplified characters). */
export function bookishness(text: string): number {
  let signs = 0
  for (let at = 0; at < text.length; at++) if (OLD.has(text.charCodeAt(at))) signs++
  // Of a short text a sign or two say little.
  const share = signs / (text.length + 20)
  return Math.min(1, Math.max(0, (share - LEAST) / (MOST - LEAST)))
}
