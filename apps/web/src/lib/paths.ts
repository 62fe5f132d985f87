/** Every address of the product; patterns are what `routes.tsx` and those who look at the address match against. */
export const homePath = '/'
export const accountPath = '/account'
export const inboxPath = '/inbox'
export const joinPath = '/join'
export const minePath = '/mine'
export const searchPattern = '/search'
export const signInPattern = '/sign-in'
/** A project with whatever lies below it. */
export const projectPattern = '/p/:projectId/*?'
export const overviewPattern = '/p/:projectId'
/** One pattern for a board and the card over it: the board stays as it is when a card opens and closes. */
export const boardPattern = /^\/p\/(?<projectId>[^/]+)\/b\/(?<boardId>[^/]+)(?:\/c\/(?<cardId>[^/]+))?\/?$/
/** A board on paper, without anything around it. */
export const printPattern = '/p/:projectId/b/:boardId/print'
/** Everything for which one must be signed in. */
export const insidePattern = /^\/(?:account\/?|inbox\/?|mine\/?|search\/?|p\/.+)?$/

export const projectPath = (projectId: string): string => `/p/${projectId}`
export const boardPath = (projectId: string, boardId: string): string => `/p/${projectId}/b/${boardId}`
export const printPath = (projectId: string, boardId: string): string => `/p/${projectId}/b/${boardId}/print`
export const cardPath = (projectId: string, boardId: string, cardId: string): string =>
  `/p/${projectId}/b/${boardId}/c/${cardId}`

/** What is searched for stays behind the `#`, where no server and no log sees it. */
export const searchPath = (query: string): string =>
  query === '' ? searchPattern : `${searchPattern}#${encodeURIComponent(query)}`

/** The front door, and behind it the way to where somebody was going. */
export function signInPath(next: string = homePath): string {
  return next === homePath ? signInPattern : `${signInPattern}?${new URLSearchParams({ next })}`
}

/** Where to go after signing in: a way inside this product, never to another site. */
export function wayAfterSignIn(search: string): string {
  const next = new URLSearchParams(search).get('next')
  return next !== null && /^\/(?![/\\])/.test(next) ? next : homePath
}
