import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import { formatInstant } from '../../lib/format.ts'
import { currentTranslate } from '../../lib/locale-store.ts'
import { useProjectId } from '../../project/use-project.ts'
import { toast } from '../../ui/toast.ts'

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** Files dropped or pasted on an element go to this card. The code that sends them is loaded when the first one comes. */
export function useFileDrop(cardId: string, editable: boolean) {
  const projectId = useProjectId()
  const [over, setOver] = useState(false)
  /** Entering a child leaves the parent; only the last leave counts. */
  const depth = useRef(0)
  if (!editable) return { over: false, handlers: {} }
  const leave = () => {
    depth.current = 0
    setOver(false)
  }
  return {
    over,
    handlers: {
      onDragEnter: (event: DragEvent) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        depth.current++
        setOver(true)
      },
      onDragOver: (event: DragEvent) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      onDragLeave: () => {
        depth.current--
        if (depth.current <= 0) leave()
      },
      onDrop: (event: DragEvent) => {
        leave()
        if (!carriesFiles(event) || event.defaultPrevented) return
        event.preventDefault()
        void attach(projectId, cardId, filesOf(event.dataTransfer))
      },
      onPaste: (event: ClipboardEvent) => {
        const files = [...event.clipboardData.files]
        // A copied table brings a picture of itself along; its text is what was meant.
        const isText = event.clipboardData.types.includes('text/plain')
        if (event.defaultPrevented || files.length === 0 || isText) return
        event.preventDefault()
        void attach(projectId, cardId, files.map(named))
      },
    },
  }
}

async function attach(projectId: string, cardId: string, files: readonly File[]): Promise<void> {
  const { uploads } = await import('./use-uploads.ts')
  if (files.length > 0) uploads.start(projectId, cardId, files)
}

/** A folder looks like a file that cannot be read. */
function filesOf(data: DataTransfer): File[] {
  const items = [...data.items].filter((item) => item.kind === 'file')
  const files = items.filter((item) => !item.webkitGetAsEntry()?.isDirectory).map((item) => item.getAsFile())
  if (files.length < items.length) toast({ message: currentTranslate()('attachment.empties'), kind: 'problem' })
  return files.filter((file) => file !== null)
}

/** Browsers call every pasted picture `image.png`. */
function named(file: File): File {
  if (file.name !== 'image.png') return file
  const t = currentTranslate()
  const name = t('attachment.pasted', { when: formatInstant(new Date(), t.locale) }).replaceAll(':', '.')
  return new File([file], `${name}.png`, { type: file.type })
}
