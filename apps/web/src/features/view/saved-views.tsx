import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { lazyCode, useLazyCode } from '../../ui/lazy-code.ts'

const panel = lazyCode(() => import('./saved-views-dialog.tsx'))

/** The way to the views of a board that somebody saved; what opens is loaded then. */
export function SavedViews({ boardId }: { boardId: string }) {
  const [open, setOpen] = useState(false)
  const loaded = useLazyCode(panel, open, () => setOpen(false))
  const { t } = useMessages()
  return (
    <>
      <IconButton label={t('view.saved')} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
        <Bookmark aria-hidden />
      </IconButton>
      {loaded && <loaded.SavedViewsDialog boardId={boardId} onClose={() => setOpen(false)} />}
    </>
  )
}
