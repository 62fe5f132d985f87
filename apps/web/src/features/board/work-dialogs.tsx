import { useRow } from '../../project/use-project.ts'
import { CopyCardDialog } from '../card-copy/copy-card-dialog.tsx'
import { TemplateCardDialog } from '../card-copy/template-card-dialog.tsx'
import { CopyListDialog } from '../list/copy-list-dialog.tsx'
import { ListLookDialog } from '../list/list-look-dialog.tsx'
import { ListStageDialog } from '../list/list-stage-dialog.tsx'
import { PasteQuestion } from '../list/paste-question.tsx'
import { TemplateListDialog } from '../list/template-list-dialog.tsx'
import { useBoard, useBoardUi } from './board-context.ts'
import { BulkDialog } from './bulk/bulk-dialogs.tsx'
import { CopyBoardDialog } from './copy-board-dialog.tsx'
import { LaneMoveDialog } from './lanes/lane-move-dialog.tsx'
import { focusList } from './reveal.ts'

/** Dialogs about several cards, a list or the board. */
export function WorkDialogs() {
  const { ui, geometry } = useBoard()
  const work = useBoardUi((state) => state.work)
  if (!work) return null
  const close = () => {
    ui.set({ work: null })
    if ('listId' in work) focusList(geometry, work.listId)
  }
  if (work.kind === 'list-look') return <ListLookDialog listId={work.listId} onClose={close} />
  if (work.kind === 'list-stage') return <ListStageDialog listId={work.listId} onClose={close} />
  if (work.kind === 'copy-list') return <CopyListDialog listId={work.listId} onClose={close} />
  if (work.kind === 'template-list') return <TemplateListDialog afterListId={work.listId} onClose={close} />
  if (work.kind === 'template-card') return <TemplateCardDialog listId={work.listId} onClose={close} />
  if (work.kind === 'copy-board') return <CopyBoardDialog onClose={close} />
  if (work.kind === 'copy-card') return <CopyCardOver cardId={work.cardId} onClose={close} />
  if (work.kind === 'lane') return <LaneMoveDialog cardId={work.cardId} onClose={close} />
  if (work.kind === 'paste') return <PasteQuestion listId={work.listId} lines={work.lines} onClose={close} />
  return 'cardIds' in work ? <BulkDialog work={work} onClose={close} /> : null
}

function CopyCardOver({ cardId, onClose }: { cardId: string; onClose(): void }) {
  const card = useRow('cards', cardId)
  return card ? <CopyCardDialog card={card} onClose={onClose} /> : null
}
