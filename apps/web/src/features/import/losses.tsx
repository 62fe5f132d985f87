import { CHANGED, type Loss } from '@meanwhile/domain/import/losses'
import { useMessages } from '../../lib/use-messages.ts'
import css from './import.module.css'

const isChanged = ({ code }: Loss) => (CHANGED as readonly string[]).includes(code)

/** What comes over in another way, and what does not come over, each with where. */
export function Losses({ losses, rows }: { losses: readonly Loss[]; rows: boolean }) {
  const { t } = useMessages()
  const changed = losses.filter(isChanged)
  const lost = losses.filter((loss) => !isChanged(loss))
  return (
    <>
      {changed.length > 0 && <LossList title={t('import.changedTitle')} losses={changed} rows={rows} />}
      {lost.length > 0 && <LossList title={t('import.lostTitle')} losses={lost} rows={rows} />}
      {losses.length === 0 && <p className={css.text}>{t('import.noLosses')}</p>}
    </>
  )
}

function LossList({ title, losses, rows }: { title: string; losses: readonly Loss[]; rows: boolean }) {
  const { t, locale } = useMessages()
  const numbers = new Intl.NumberFormat(locale)
  return (
    <div>
      <h3 className={css.subtitle}>{title}</h3>
      <ul className={css.losses}>
        {losses.map(({ code, count, places }) => (
          <li key={code} className={css.loss}>
            <span className={css.lossCount}>{numbers.format(count)}</span>
            <span>{t(`import.loss.${code}`)}</span>
            {places.length > 0 && rows && (
              <span className={css.places}>{t('import.rowsAre', { rows: places.join(', ') })}</span>
            )}
            {places.length > 0 && !rows && (
              <details className={css.places}>
                <summary>{t('import.places')}</summary>
                <ul>
                  {places.map((place) => (
                    <li key={place} dir="auto">
                      {place}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
