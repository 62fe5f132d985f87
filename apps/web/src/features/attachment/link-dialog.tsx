import { LinkUrl } from '@meanwhile/domain/attachment/attachment'
import { linkAttachment } from '@meanwhile/domain/attachment/commands'
import { useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { completeUrl, nameFromUrl } from './link-url.ts'
import { MAX_NAME } from './rename-dialog.tsx'

export function LinkDialog({ cardId, onClose }: { cardId: string; onClose(): void }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [address, setAddress] = useState('')
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState(false)
  const add = () => {
    const url = completeUrl(address)
    if (!LinkUrl.safeParse(url).success) return setWrong(true)
    const body = { attachmentId: newId(), cardId, name: name.trim() || nameFromUrl(url), url }
    if (dispatch(linkAttachment(body)) === null) onClose()
  }
  return (
    <Dialog open onOpenChange={onClose} title={t('attachment.linkTitle')} closeLabel={t('attachment.close')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField
          label={t('attachment.address')}
          hint={t('attachment.addressHint')}
          error={wrong && t('attachment.addressWrong')}
          type="url"
          inputMode="url"
          autoComplete="off"
          maxLength={2000}
          value={address}
          onChange={(event) => {
            setAddress(event.target.value)
            setWrong(false)
          }}
        />
        <TextField
          label={t('attachment.linkName')}
          value={name}
          maxLength={MAX_NAME}
          dir="auto"
          onChange={(event) => setName(event.target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('attachment.cancel')}</Button>
          <Button type="submit" look="signal" disabled={address.trim() === ''}>
            {t('attachment.add')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
