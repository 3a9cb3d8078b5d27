'use client'

/** Reads Chinese aloud with the system's own voice. One sentence at a time: some browsers stop after 14 seconds. */
export function speak(text: string, hant: boolean): boolean {
  const voices = window.speechSynthesis?.getVoices() ?? []
  if (!window.speechSynthesis) return false
  speechSynthesis.cancel()
  for (const sentence of text.split(/(?<=[。！？；])/)) {
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.lang = hant ? 'zh-TW' : 'zh-CN'
    utterance.rate = 0.9
    const voice = voices.find(({ lang }) => lang.replace('_', '-').startsWith(utterance.lang))
    if (voice) utterance.voice = voice
    speechSynthesis.speak(utterance)
  }
  return true
}
