import { Copy } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { Button } from '../../ui/button.tsx'
import { DialogActions } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.ts'
import css from './member-section.module.css'

export interface InvitationMadeProps {
  link: string
  sent: boolean
  byMail: boolean
  onClose: () => void
}

/** The link is shown this once: the server keeps only its hash. */
export function InvitationMade({ link, sent, byMail, onClose }: InvitationMadeProps) {
  const { t } = useMessages()
  const copy = () => void navigator.clipboard.writeText(link).then(() => toast({ message: t('live.copied') }))
  return (
    <div className={css.form}>
      {byMail && <p role="status">{sent ? t('overview.sent') : t('overview.notSent')}</p>}
      {!(byMail && sent) && (
        <TextField
          label={t('overview.link')}
          hint={byMail ? undefined : t('overview.linkText')}
          value={link}
          readOnly
          onFocus={(event) => event.target.select()}
        />
      )}
      <DialogActions>
        {!(byMail && sent) && (
          <Button look="signal" onClick={copy}>
            <Copy aria-hidden />
            {t('overview.copyLink')}
          </Button>
        )}
        <Button onClick={onClose}>{t('overview.close')}</Button>
      </DialogActions>
    </div>
  )
}
