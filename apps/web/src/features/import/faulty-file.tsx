import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import css from './import.module.css'
import type { FaultyFile as Faulty } from './import-types.ts'

/** A file that is not imported, why, and where it is wrong. */
export function FaultyFile({ file, onBack }: { file: Faulty; onBack: () => void }) {
  const { t } = useMessages()
  return (
    <>
      <div className={css.notice} data-tone="danger" role="alert">
        <h2 className={css.noticeTitle}>{t('import.faultTitle')}</h2>
        <p dir="auto">{file.fileName}</p>
        <p>{t(`import.fault.${file.fault}`)}</p>
        {file.where !== '' && <p className={css.meta}>{t('import.faultWhere', { where: file.where })}</p>}
      </div>
      <div className={css.actions}>
        <Button look="signal" onClick={onBack}>
          {t('import.back')}
        </Button>
      </div>
    </>
  )
}
