import { lazy } from 'react'

// What a board shows only when somebody asks for it is fetched then: dragging and reading must not wait for it. The
// service worker has it on the device, so that it opens without a line too.

export const ToolMenu = lazy(async () => ({ default: (await import('./tool-menu.tsx')).ToolMenu }))
export const BoardMenu = lazy(async () => ({ default: (await import('./board-menu.tsx')).BoardMenu }))
export const BoardDialogs = lazy(async () => ({ default: (await import('./board-dialogs.tsx')).BoardDialogs }))
export const BoardArchive = lazy(async () => ({ default: (await import('./board-archive.tsx')).BoardArchive }))
export const CardDialog = lazy(async () => ({ default: (await import('../card/card-dialog.tsx')).CardDialog }))
export const LinesQuestion = lazy(async () => ({ default: (await import('../list/lines-question.tsx')).LinesQuestion }))
