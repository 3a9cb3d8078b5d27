'use client'
import { useTranslations } from 'next-intl'
import { Dialog } from '#ui/site/dialog.tsx'

const keys = [
  ['←', '→'], ['⇧←', '⇧→'], ['↑', '↓'], ['Enter'], ['Esc'], ['1', '4'], ['w'], ['i'], ['⇧W'], ['p'], ['t'], ['⇧T'],
  ['c'], ['o'], ['+', '−'], ['d'], ['s'], ['x'], ['m'], ['r'], ['⇧N', 'n'], ['e'], ['/'], ['Ctrl', 'Z'], ['?'],
] as const // biome-ignore format: a list

const names = [
  'words', 'unknown', 'pairs', 'open', 'close', 'learning', 'known', 'ignore', 'rest', 'pinyin', 'uncover', 'english',
  'script', 'tones', 'size', 'theme', 'speak', 'split', 'join', 'reading', 'doubts', 'edit', 'find', 'undo', 'keys',
] as const // biome-ignore format: a list

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('keys')
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <dl className="keys">
        {names.map((name, i) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>
              {keys[i]?.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
