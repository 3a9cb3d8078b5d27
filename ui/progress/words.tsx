import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useFormatter, useTranslations } from 'next-intl'

type Week = { day: string; known: number; learning: number }

const [LEFT, RIGHT, TOP, BOTTOM] = [48, 452, 26, 206]
/** The least distance between two labels at the right. */
const APART = 46

/** Known and learning words over the year: known is solid, learning lies on it, hatched. */
export function Words({ weeks }: { weeks: Week[] }) {
  const t = useTranslations('progress')
  const format = useFormatter()
  const month = (day: string, month: 'short' | 'long') =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { month, timeZone: 'UTC' })
  const most = Math.max(10, ...weeks.map(({ known, learning }) => known + learning))
  const x = scaleLinear([0, weeks.length - 1], [LEFT, RIGHT])
  const y = scaleLinear([0, most], [BOTTOM, TOP]).nice(3)
  const at = (_: Week, i: number) => x(i)
  const whole = (week: Week) => y(week.known + week.learning)
  const top = line<Week>(at, whole).digits(1)(weeks) ?? ''
  const border = line<Week>(at, week => y(week.known)).digits(1)(weeks) ?? ''
  const hatched = area<Week>(at, week => y(week.known), whole).digits(1)(weeks) ?? ''
  const solid = area<Week>(at, BOTTOM, week => y(week.known)).digits(1)(weeks) ?? ''
  const last = weeks.at(-1) ?? { day: '', known: 0, learning: 0 }
  const knownAt = Math.min(BOTTOM - 12, y(last.known) + 4)
  const learningAt = Math.min(whole(last) + 4, knownAt - APART)
  const quarters = [0, 13, 26, 39, weeks.length - 1]
  return (
    <section aria-labelledby="over">
      <h2 id="over">{t('over')}</h2>
      <svg viewBox="0 0 560 236" className="fig" role="img" aria-label={t('overAlt', last)}>
        <defs>
          <pattern
            id="hatch"
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0v4" className="hatch" />
          </pattern>
        </defs>
        {y.ticks(3).map(tick => (
          <g key={tick}>
            <path d={`M${LEFT} ${y(tick).toFixed(1)}H${RIGHT}`} className="grid" />
            <text x={LEFT - 8} y={(y(tick) + 4).toFixed(1)} textAnchor="end">
              {format.number(tick)}
            </text>
          </g>
        ))}
        <path d={hatched} fill="url(#hatch)" />
        <path d={solid} className="solid" />
        <path d={top} className="line thin" />
        <path d={border} className="line" />
        {quarters.map(i => (
          <text key={i} x={x(i).toFixed(1)} y={BOTTOM + 22} textAnchor="middle">
            {month(weeks[i]?.day ?? last.day, 'short')}
          </text>
        ))}
        <Label at={learningAt} name={t('learning')} value={format.number(last.learning)} />
        <Label at={knownAt} name={t('known')} value={format.number(last.known)} />
      </svg>
      <div className="unseen">
        <table>
          <caption>{t('overTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              <th scope="col">{t('known')}</th>
              <th scope="col">{t('learning')}</th>
            </tr>
          </thead>
          <tbody>
            {quarters.map(i => (
              <tr key={i}>
                <th scope="row">{month(weeks[i]?.day ?? last.day, 'long')}</th>
                <td>{format.number(weeks[i]?.known ?? 0)}</td>
                <td>{format.number(weeks[i]?.learning ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Label({ at, name, value }: { at: number; name: string; value: string }) {
  return (
    <g className="label">
      <text x={RIGHT + 10} y={at.toFixed(1)}>
        {name}
        <tspan x={RIGHT + 10} dy="1.2em" className="value">
          {value}
        </tspan>
      </text>
    </g>
  )
}
