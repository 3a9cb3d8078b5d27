import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Link } from '#i18n/navigation.ts'
import { currentLearner } from '#server/learner.ts'
import { licence, packages } from '#server/packages.ts'
import { Head } from '#ui/site/head.tsx'
import '#ui/style/about.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('about'))('title') }
}

/** Data that Duidu stands on: what it is called and is for, where its home is, and which license is shown here. */
const sources = [
  {
    name: 'cedict.name',
    what: 'cedict.what',
    home: 'https://cc-cedict.org/wiki/',
    terms: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  { name: 'hsk.name', what: 'hsk.what', home: 'https://github.com/peterolson/chinese-lexicon' },
  { name: 'subtlex.name', what: 'subtlex.what', home: 'https://doi.org/10.1371/journal.pone.0010729' },
  { name: 'jieba.name', what: 'jieba.what', home: 'https://github.com/fxsjy/jieba', shown: '@node-rs/jieba' },
  { name: 'opencc.name', what: 'opencc.what', home: 'https://github.com/BYVoid/OpenCC', shown: 'opencc-js' },
  {
    name: 'strokes.name',
    what: 'strokes.what',
    home: 'https://github.com/chanind/hanzi-writer-data',
    shown: 'hanzi-writer-data',
  },
  {
    name: 'components.name',
    what: 'components.what',
    home: 'https://github.com/amake/cjk-decomp',
    shown: 'components',
  },
  { name: 'wordnet.name', what: 'wordnet.what', home: 'https://wordnet.princeton.edu/', shown: 'wordnet' },
  {
    name: 'pinyin.name',
    what: 'pinyin.what',
    home: 'https://github.com/zh-lx/pinyin-pro',
    shown: 'pinyin-pro',
  },
  { name: 'models.name', what: 'models.what', shown: 'models' },
] as const

export default async function AboutPage() {
  const learner = await currentLearner()
  const t = await getTranslations('about')
  const known = sources.filter(source => source.name !== 'models.name' || licence('models') !== null)
  return (
    <>
      <Head here="none" guest={learner?.guest ?? false} />
      <main className="wide colophon-page" id="main">
        <h1 className="big">{t('heading')}</h1>
        <p>{t('what')}</p>
        <p>{t('memory')}</p>
        <p>{t.rich('own', { link: chunks => <Text name="duidu">{chunks}</Text> })}</p>
        <h2>{t('data')}</h2>
        <dl className="sources">
          {known.map(source => (
            <div key={source.name}>
              <dt>{'home' in source ? <Away href={source.home}>{t(source.name)}</Away> : t(source.name)}</dt>
              <dd>
                {t.rich(source.what, {
                  link: chunks =>
                    'terms' in source ? (
                      <Away href={source.terms}>{chunks}</Away>
                    ) : (
                      <Text name={'shown' in source ? source.shown : ''}>{chunks}</Text>
                    ),
                })}
              </dd>
            </div>
          ))}
        </dl>
        <h2>{t('code')}</h2>
        <p>{t('codeLead')}</p>
        <table className="packages">
          <thead>
            <tr>
              <th scope="col">{t('package')}</th>
              <th scope="col">{t('version')}</th>
              <th scope="col">{t('licence')}</th>
            </tr>
          </thead>
          <tbody>
            {packages().map(({ name, version, licence, text }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{version.replace(/-.{20,}$/, '')}</td>
                <td>{text ? <Text name={name}>{licenceName(name, licence)}</Text> : licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </main>
    </>
  )
}

/** Some packages name a file instead of a licence. */
const licenceName = (name: string, licence: string) =>
  name === 'hanzi-writer-data' ? 'Arphic Public License' : licence

/** A licence that is shown here. */
function Text({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <Link href={`/about/${name}`} className="link" prefetch={false}>
      {children}
    </Link>
  )
}

function Away({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <a href={href} className="link" target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
