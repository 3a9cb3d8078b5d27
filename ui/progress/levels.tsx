import { useTranslations } from 'next-intl'
import { Link } from '#i18n/navigation.ts'

type Level = { level: number; of: number; learning: number; known: number }

/** Of each HSK level what is known, solid, and what is being learnt, hatched. */
export function Levels({ levels }: { levels: Level[] }) {
  const t = useTranslations('progress')
  return (
    <section aria-labelledby="hsk">
      <h2 id="hsk">{t('levels')}</h2>
      <table className="hsk">
        <thead className="unseen">
          <tr>
            <th scope="col">HSK</th>
            <td />
            <th scope="col">{t('known')}</th>
            <th scope="col">{t('learning')}</th>
            <th scope="col">{t('inAll')}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level, of, learning, known }) => (
            <tr key={level}>
              <th scope="row">
                <Link href={`/words?level=${level}`} prefetch={false}>
                  <span className="unseen">HSK </span>
                  {level}
                </Link>
              </th>
              <td className="b" aria-hidden="true">
                <span className="share">
                  <i style={{ width: `${(known / of) * 100}%` }} />
                  <i className="hatched" style={{ width: `${(learning / of) * 100}%` }} />
                </span>
              </td>
              <td>{t.rich('levelKnown', { share: known / of, b: chunks => <b>{chunks}</b> })}</td>
              <td className="quiet">{t('levelLearning', { share: learning / of })}</td>
              <td className="quiet">{t('levelOf', { count: of })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
