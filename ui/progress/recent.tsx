import { scaleLinear } from 'd3-scale'
import { useFormatter, useTranslations } from 'next-intl'
import type { DayRead } from '#core/progress/calendar.ts'
import { plusDays } from '#core/progress/day.ts'

const DAYS = 28
const [LEFT, STEP, GROUND] = [56, 18, 142]

/** The last four weeks: characters upward, pairs downward, the same ink, today in red. */
export function Recent({ days, today }: { days: DayRead[]; today: string }) {
  const t = useTranslations('progress')
  const format = useFormatter()
  const date = (day: string, month: 'short' | 'long') =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { day: 'numeric', month, timeZone: 'UTC' })
  const read = new Map(days.map(day => [day.day, day]))
  const shown = Array.from({ length: DAYS }, (_, i) => {
    const day = plusDays(today, i - DAYS + 1)
    return read.get(day) ?? { day, characters: 0, pairs: 0 }
  })
  const up = scaleLinear([0, Math.max(100, ...shown.map(day => day.characters))], [0, 96])
  const down = scaleLinear([0, Math.max(10, ...shown.map(day => day.pairs))], [0, 46])
  const x = (i: number) => LEFT + 12 + i * STEP
  const sticks = (some: DayRead[], from: number) =>
    some
      .map(({ characters, pairs }, i) => {
        const high = characters > 0 ? `M${x(from + i)} ${GROUND - 1}v-${up(characters).toFixed(1)}` : ''
        return high + (pairs > 0 ? `M${x(from + i)} ${GROUND + 1}v${down(pairs).toFixed(1)}` : '')
      })
      .join('')
  const end = LEFT + 24 + (DAYS - 1) * STEP
  const best = shown.reduce((best, day) => (day.characters > best.characters ? day : best))
  const bestAt = shown.indexOf(best)
  const sums = {
    characters: shown.reduce((sum, day) => sum + day.characters, 0),
    pairs: shown.reduce((sum, day) => sum + day.pairs, 0),
  }
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{t('recent')}</h2>
      <svg viewBox="0 0 590 236" className="fig" role="img" aria-label={t('recentAlt', sums)}>
        {up.ticks(2).map(tick => (
          <g key={tick}>
            <path
              d={`M${LEFT} ${(GROUND - up(tick)).toFixed(1)}H${end}`}
              className={tick > 0 ? 'grid' : 'ground'}
            />
            <text x={LEFT - 8} y={(GROUND - up(tick) + 4).toFixed(1)} textAnchor="end">
              {format.number(tick)}
            </text>
          </g>
        ))}
        {down
          .ticks(2)
          .filter(tick => tick > 0 && Number.isInteger(tick))
          .slice(-1)
          .map(tick => (
            <g key={tick}>
              <path d={`M${LEFT} ${(GROUND + down(tick)).toFixed(1)}H${end}`} className="grid" />
              <text x={LEFT - 8} y={(GROUND + down(tick) + 4).toFixed(1)} textAnchor="end">
                {format.number(tick)}
              </text>
            </g>
          ))}
        <path d={sticks(shown.slice(0, -1), 0)} className="stick" />
        <path d={sticks(shown.slice(-1), DAYS - 1)} className="stick now" />
        {[0, 7, 14, 21].map(i => (
          <text key={i} x={x(i)} y="228" textAnchor="middle">
            {date(shown[i]?.day ?? today, 'short')}
          </text>
        ))}
        <text x={x(DAYS - 1)} y="228" textAnchor="end" className="value">
          {t('today')}
        </text>
        <g className="label">
          {best.characters > 0 && (
            <text
              x={x(bestAt)}
              y={(GROUND - up(best.characters) - 7).toFixed(1)}
              textAnchor="middle"
              className="value"
            >
              {format.number(best.characters)}
            </text>
          )}
          <text x={LEFT} y="14">
            {t('charactersADay')}
          </text>
          <text x={LEFT} y="204">
            {t('pairsADay')}
          </text>
        </g>
      </svg>
      <div className="unseen">
        <table>
          <caption>{t('recent')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              <th scope="col">{t('characters')}</th>
              <th scope="col">{t('pairs')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ day, characters, pairs }) => (
              <tr key={day}>
                <th scope="row">{date(day, 'long')}</th>
                <td>{format.number(characters)}</td>
                <td>{format.number(pairs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
