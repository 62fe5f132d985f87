import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import { useProjectId } from '../../project/use-project.ts'
import { lazyCode } from '../../ui/lazy-code.ts'
import type { Dropped } from './attach-dropped.ts'

const sending = lazyCode(() => import('./attach-dropped.ts'))

/** What an event carries is gone after it: it is read at once, and sent when the code for that is here. */
function attach(projectId: string, cardId: string, dropped: Dropped): void {
  sending.load().then(
    (code) => code.attachDropped(projectId, cardId, dropped),
    () => {},
  )
}

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
        attach(projectId, cardId, filesOf(event.dataTransfer))
      },
      onPaste: (event: ClipboardEvent) => {
        const files = [...event.clipboardData.files]
        // A copied table brings a picture of itself along; its text is what was meant.
        const isText = event.clipboardData.types.includes('text/plain')
        if (event.defaultPrevented || files.length === 0 || isText) return
        event.preventDefault()
        attach(projectId, cardId, { files, folders: 0 })
      },
    },
  }
}

function filesOf(data: DataTransfer): Dropped {
  const items = [...data.items].filter((item) => item.kind === 'file')
  // A folder looks like a file that cannot be read.
  const files = items.filter((item) => !item.webkitGetAsEntry()?.isDirectory).map((item) => item.getAsFile())
  return { files: files.filter((file) => file !== null), folders: items.length - files.length }
}
