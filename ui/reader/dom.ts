'use client'
import { mark, statusOfMark } from '#core/reader/mark.ts'
import type { Status } from '#core/reader/page.ts'

/* What the painted rows say of themselves: see core/reader/paint.ts. */

export const pairOf = (element: Element | null) => element?.closest<HTMLElement>('.pair') ?? null
export const wordsOf = (pair: ParentNode) => [...pair.querySelectorAll<HTMLElement>('.zh .w')]

/** The number of a word among the words of its pair. */
export const placeOf = (word: HTMLElement) => {
  const pair = pairOf(word)
  return pair ? wordsOf(pair).indexOf(word) : -1
}

export const statusOf = (word: Element): Status => statusOfMark(word.classList)

/** Whether the machine wasn't sure how the word is read. */
export const isDoubtful = (word: Element) => word.classList.contains('doubt')

export function showStatus(word: Element, status: Status) {
  for (const other of [0, 1, 2, 3, 4, 9] as const) word.classList.remove(mark(other))
  if (mark(status)) word.classList.add(mark(status))
}

/** The syllables of a word with their tone marks, one a character; empty for what is not read. */
export const syllablesOf = (word: HTMLElement) =>
  [...word.childNodes].flatMap(node =>
    node instanceof HTMLElement ? [node.dataset.p ?? ''] : [...(node.textContent ?? '')].map(() => ''),
  )

/** The text of one side, without the spaces that hold punctuation in place. */
export function textOf(cell: Element | null): string {
  if (!cell) return ''
  const copy = cell.cloneNode(true) as Element
  for (const space of copy.querySelectorAll('.g, .uncover')) space.remove()
  return copy.textContent ?? ''
}

export const chineseOf = (pair: Element) => textOf(pair.querySelector('.zh'))
export const englishOf = (pair: Element) => pair.querySelector('.en .t')?.textContent ?? null

/** Where a word stands in the Chinese of its pair, in UTF-16 code units. */
export function offsetOf(word: HTMLElement): number {
  const line = word.closest('.zh')
  if (!line) return 0
  const before = document.createRange()
  before.setStart(line, 0)
  before.setEndBefore(word)
  const part = document.createElement('div')
  part.append(before.cloneContents())
  return textOf(part).length
}

/** The word of a pair that stands at a place of its Chinese, or the one before it. */
export const wordAt = (pair: ParentNode, offset: number) =>
  wordsOf(pair).findLast(word => offsetOf(word) <= offset) ?? null

/** Lights the sentence at `element` and its partner on the other side; null puts all lights out. */
export function lightBead(element: Element | null) {
  const bead = element?.closest<HTMLElement>('.s') ?? null
  const pair = pairOf(bead)
  for (const lit of document.querySelectorAll<HTMLElement>('.s.lit')) {
    if (pairOf(lit) !== pair || lit.dataset.b !== bead?.dataset.b) lit.classList.remove('lit')
  }
  if (!bead || !pair) return
  for (const partner of pair.querySelectorAll(`.s[data-b="${bead.dataset.b}"]`)) partner.classList.add('lit')
}

/** Underlines the English that answers the open word, without touching the page; null takes the line away. */
export function underline(pair: Element | null, ranges: readonly (readonly [number, number])[]) {
  if (typeof Highlight === 'undefined') return
  CSS.highlights.delete('answer')
  const line = pair?.querySelector('.en .t')
  if (!line || ranges.length === 0) return
  const found = ranges.flatMap(([from, to]) => rangeIn(line, from, to) ?? [])
  CSS.highlights.set('answer', new Highlight(...found))
}

function rangeIn(line: Element, from: number, to: number): Range | null {
  const range = document.createRange()
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  let at = 0
  let begun = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (!begun && from < at + length) {
      range.setStart(node, from - at)
      begun = true
    }
    if (begun && to <= at + length) {
      range.setEnd(node, to - at)
      return range
    }
    at += length
  }
  return null
}

/** Writes the tone of each syllable into its class, for a page that was painted without. */
export function showTones(page: ParentNode) {
  const tones = ['\u0304', '\u0301', '\u030c', '\u0300']
  for (const character of page.querySelectorAll<HTMLElement>('[data-p]')) {
    if (/\bt[1-5]\b/.test(character.className)) continue
    const spelled = (character.dataset.p ?? '').normalize('NFD')
    const tone = tones.findIndex(mark => spelled.includes(mark)) + 1 || 5
    character.classList.add(`t${tone}`)
  }
}

/** What is copied from the page is plain text: no spaces that hold punctuation, no numbers of pairs. */
export function copyPlain(event: React.ClipboardEvent) {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return
  const part = selection.getRangeAt(0).cloneContents()
  for (const extra of part.querySelectorAll('.g, .spine, .uncover')) extra.remove()
  for (const line of part.querySelectorAll('.zh, .en')) line.append('\n')
  event.clipboardData.setData('text/plain', (part.textContent ?? '').trim())
  event.preventDefault()
}
