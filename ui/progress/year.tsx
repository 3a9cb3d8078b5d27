import { scaleSqrt, scaleThreshold } from 'd3-scale'
import { useFormatter, useTranslations } from 'next-intl'
import { calendar, type DayRead, fullDay, months } from '#core/progress/calendar.ts'

const STEP = 20.6
const LEFT = 54
const TOP = 16
const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/** A year of days as dots: the more was read, the more ink. Days of one size are one path. */
export function Year({ days, today }: { days: DayRead[]; today: string }) {
  const t = useTranslations('progress')
  const format = useFormatter()
  const full = fullDay(days)
  const read = new Map(days.map(({ day, characters }) => [day, characters]))
  const all = calendar(today)
  // A dot stands for the middle of its class, and its area for the characters.
  const radius = scaleSqrt([0, full], [0, 8])
  const bounds = [1, full * 0.1, full * 0.3, full * 0.6, full]
  const size = scaleThreshold(bounds, [0.9, ...[0.05, 0.2, 0.45, 0.8, 1].map(share => radius(full * share))])
  const at = (i: number) => [LEFT + Math.floor(i / 7) * STEP, TOP + (i % 7) * STEP] as const
  const paths = new Map<number, string>()
  for (const [i, day] of all.entries()) {
    const r = size(read.get(day) ?? 0)
    const [x, y] = at(i)
    paths.set(r, `${paths.get(r) ?? ''}M${+x.toFixed(1)} ${+y.toFixed(1)}h0`)
  }
  const [todayX, todayY] = at(all.length - 1)
  const starts = all.map((day, i) => ({ day, i })).filter(({ day }) => day.endsWith('-01'))
  const sizes = size.range()
  return (
    <section aria-labelledby="year">
      <h2 id="year">{t('year')}</h2>
      <p className="key">
        {t('yearKey')}
        <svg viewBox="0 0 122 18" width="122" height="18" aria-hidden="true" className="dots">
          {sizes.map((r, i) => (
            <path
              key={r}
              d={`M${4 + i * 21} 9h0`}
              strokeWidth={2 * r}
              className={i === 0 ? 'none' : undefined}
            />
          ))}
        </svg>
        {t('yearScale', { full })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is scrolled, also by keys */}
      <section className="scroll" tabIndex={0} aria-label={t('year')}>
        <svg
          viewBox="0 0 1152 184"
          className="fig"
          role="img"
          aria-label={t('yearAlt', { days: days.length })}
        >
          <g className="dots">
            {[...paths].map(([r, d]) => (
              <path
                key={r}
                d={d}
                strokeWidth={+(2 * r).toFixed(1)}
                className={r === sizes[0] ? 'none' : undefined}
              />
            ))}
          </g>
          <circle cx={todayX} cy={todayY} r="10" className="today" />
          {[0, 2, 4].map(row => (
            <text key={row} x="0" y={TOP + row * STEP + 5}>
              {format.dateTime(noon(all[row] ?? today), { weekday: 'short', timeZone: 'UTC' })}
            </text>
          ))}
          {starts.map(({ day, i }) => (
            <text key={day} x={(LEFT + Math.floor(i / 7) * STEP).toFixed(1)} y="178" textAnchor="middle">
              {format.dateTime(noon(day), { month: 'short', timeZone: 'UTC' })}
            </text>
          ))}
        </svg>
      </section>
      <div className="unseen">
        <table>
          <caption>{t('monthsTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              <th scope="col">{t('daysRead')}</th>
              <th scope="col">{t('characters')}</th>
              <th scope="col">{t('pairs')}</th>
            </tr>
          </thead>
          <tbody>
            {months(days).map(({ month, days, characters, pairs }) => (
              <tr key={month}>
                <th scope="row">
                  {format.dateTime(noon(`${month}-01`), { month: 'long', year: 'numeric', timeZone: 'UTC' })}
                </th>
                <td>{format.number(days)}</td>
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
