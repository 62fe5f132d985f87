import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import { useProjectId } from '../../project/use-project.ts'
import { attachDropped } from './attach-dropped.ts'
import { carriesFiles, filesOf, pastedFiles } from './dropped-files.ts'

/** Files dropped or pasted on an element go to this card. */
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
        attachDropped(projectId, cardId, filesOf(event.dataTransfer))
      },
      onPaste: (event: ClipboardEvent) => {
        const pasted = pastedFiles(event.clipboardData)
        if (event.defaultPrevented || pasted.files.length === 0) return
        event.preventDefault()
        attachDropped(projectId, cardId, pasted)
      },
    },
  }
}
