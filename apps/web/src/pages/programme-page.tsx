import { loadTexts } from '@meanwhile/messages/catalogues'
import { isLocale, LOCALES } from '@meanwhile/messages/locale'
import { translator } from '@meanwhile/messages/messages'
import { useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { useParams, useSearch } from 'wouter'
import { PrintedProgramme } from '../features/programme/printed-programme.tsx'
import { languageName } from '../features/thing/languages.ts'
import { LoneLink } from '../features/thing/lone-link.tsx'
import { usePlainText } from '../features/thing/use-text.ts'
import { replaceSearch } from '../lib/address.ts'
import { activityPath } from '../lib/paths.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { useProject, useProjectId, useRow, useRows } from '../project/use-project.ts'
import { Button } from '../ui/button.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { PageLoading } from './page-loading.tsx'
import styles from './print-page.module.css'

/** The programme of an activity ready for the printer, in the language that the address names. */
export function ProgrammePage() {
  const { activityId = '' } = useParams()
  const projectId = useProjectId()
  const { t, locale } = useMessages()
  const text = usePlainText()
  const { acronym } = useProject()
  const activity = useRow('activities', activityId)
  const sessions = useRows('sessions').filter((session) => session.activityId === activityId)
  const lang = new URLSearchParams(useSearch()).get('lang') ?? locale
  // Words of the product are there in its own languages; beside texts in others they are English.
  const words = isLocale(lang) ? lang : 'en'
  const { data: print } = useQuery({
    queryKey: ['texts', words],
    queryFn: async () => translator(words, await loadTexts(words, 'whole')),
    staleTime: Infinity,
  })
  useTitle(activity && `${acronym} ${text(activity.titles)}`)
  if (!activity) return <NotFoundPage />
  const langs = [
    ...new Set([...LOCALES, lang, ...[activity, ...sessions].flatMap(({ titles }) => Object.keys(titles))]),
  ]
  return (
    <main className={styles.page}>
      <div className={styles.bar}>
        <LoneLink to={activityPath(projectId, activity.id)}>{t('programme.back')}</LoneLink>
        <label className={styles.lang}>
          {t('programme.lang')}
          <select value={lang} onChange={(event) => replaceSearch(`lang=${event.target.value}`)}>
            {langs.map((one) => (
              <option key={one} value={one}>
                {languageName(one, locale)}
              </option>
            ))}
          </select>
        </label>
        <Button look="signal" onClick={() => window.print()}>
          <Printer aria-hidden />
          {t('programme.print')}
        </Button>
      </div>
      {print ? <PrintedProgramme activity={activity} lang={lang} t={print} /> : <PageLoading />}
    </main>
  )
}
