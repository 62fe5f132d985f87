import { createContext } from 'react'

/** Whether a text is printed: no project around it that knows its cards, and nobody who follows a link. */
export const OnPaper = createContext(false)
