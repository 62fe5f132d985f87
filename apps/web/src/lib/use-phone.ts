import { useMedia } from './use-media.ts'

/** The width below which one list fills the screen; the style sheets of the board use the same. */
const PHONE = '(max-width: 760px)'

export const usePhone = (): boolean => useMedia(PHONE)
