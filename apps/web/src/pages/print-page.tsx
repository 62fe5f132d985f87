import { useQuery } from '@tanstack/react-query'
import { Printer, RotateCcw } from 'lucide-react'
import { useParams } from 'wouter'
import { MarkdownView } from '../features/card/text/markdown-view.tsx'
import { OnPaper } from '../features/card/text/on-paper.ts'
import { boardDocumentQuery } from '../features/export/board-document.ts'
import { PrintedBoard } from '../features/export/printed-board.tsx'
import { LoneLink } from '../features/thing/lone-link.tsx'
import { boardPath } from '../lib/paths.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageLoading } from './page-loading.tsx'
import styles from './print-page.module.css'

const printedText = (markdown: string) => (
  <OnPaper value>
    <MarkdownView markdown={markdown} />
  </OnPaper>
)

/** A board ready for the printer, which makes a PDF of it as well. */
export function PrintPage() {
  const { projectId = '', boardId = '' } = useParams()
  const { t } = useMessages()
  const { data: document, isError, refetch } = useQuery(boardDocumentQuery(projectId, boardId))
  // The name that a browser gives to the PDF.
  useTitle(document ? `${document.project.acronym} ${document.board.title}` : t('export.loading'))
  return (
    <main className={styles.page}>
      <div className={styles.bar}>
        <LoneLink to={boardPath(projectId, boardId)}>{t('export.back')}</LoneLink>
        {document && (
          <Button look="signal" onClick={() => window.print()}>
            <Printer aria-hidden />
            {t('export.doPrint')}
          </Button>
        )}
      </div>
      {document ? (
        <PrintedBoard document={document} showText={printedText} />
      ) : isError ? (
        <EmptyState
          title={t('export.failed')}
          action={
            <Button onClick={() => void refetch()}>
              <RotateCcw aria-hidden />
              {t('export.retry')}
            </Button>
          }
        />
      ) : (
        <PageLoading />
      )}
    </main>
  )
}
