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
/** One pattern for a board in all its views and the card over it: the view stays as it is when a card opens and closes. */
export const boardPattern =
  /^\/p\/(?<projectId>[^/]+)\/b\/(?<boardId>[^/]+)(?:\/(?<view>table|calendar))?(?:\/c\/(?<cardId>[^/]+))?\/?$/
/** What happened in a project, and the card over it. */
export const feedPattern = /^\/p\/(?<projectId>[^/]+)\/feed(?:\/c\/(?<cardId>[^/]+))?\/?$/
/** All boards and the programme of a project in one calendar, and a card over it. */
export const calendarPattern = /^\/p\/(?<projectId>[^/]+)\/calendar(?:\/c\/(?<cardId>[^/]+))?\/?$/
export const mapPattern = '/p/:projectId/map'
export const sitesPattern = '/p/:projectId/sites'
export const sitePattern = '/p/:projectId/sites/:siteId'
/** A board on paper, without anything around it. */
export const printPattern = '/p/:projectId/b/:boardId/print'
/** Bringing a board from elsewhere; with an id, one file on its way or its report. */
export const importPattern = '/p/:projectId/import/:importId?'
/** What a project makes; with an id, one result. */
export const resultsPattern = '/p/:projectId/results'
export const resultPattern = '/p/:projectId/results/:resultId'
/** What a project is on paper. */
export const factsPattern = '/p/:projectId/facts'
export const phasesPattern = '/p/:projectId/phases'
export const partnerPattern = '/p/:projectId/partners/:partnerId'
export const activitiesPattern = '/p/:projectId/activities'
export const activityPattern = '/p/:projectId/activities/:activityId'
/** The programme of an activity on paper, without anything around it. */
export const programmePattern = '/p/:projectId/activities/:activityId/programme'
/** Visits and courses of somebody who trains. */
export const trainingPattern = '/p/:projectId/training'
export const timelinePattern = '/p/:projectId/timeline'
/** Projects side by side, and the register of organisations. */
export const directoryPath = '/directory'
export const organisationPattern = '/organisations/:organisationId'
/** Everything for which one must be signed in. */
export const insidePattern = /^\/(?:account\/?|directory\/?|inbox\/?|mine\/?|organisations\/[^/]+\/?|search\/?|p\/.+)?$/

export const projectPath = (projectId: string): string => `/p/${projectId}`
/** The ways to look at a board; the board itself has none in its address. */
export type BoardViewName = 'board' | 'table' | 'calendar'
export const boardPath = (projectId: string, boardId: string, view: BoardViewName = 'board'): string =>
  `/p/${projectId}/b/${boardId}${view === 'board' ? '' : `/${view}`}`
export const cardPath = (projectId: string, boardId: string, cardId: string, view?: BoardViewName): string =>
  `${boardPath(projectId, boardId, view)}/c/${cardId}`
export const feedPath = (projectId: string): string => `/p/${projectId}/feed`
export const feedCardPath = (projectId: string, cardId: string): string => `${feedPath(projectId)}/c/${cardId}`
export const calendarPath = (projectId: string): string => `/p/${projectId}/calendar`
export const calendarCardPath = (projectId: string, cardId: string): string => `${calendarPath(projectId)}/c/${cardId}`
export const timelinePath = (projectId: string): string => `/p/${projectId}/timeline`
export const mapPath = (projectId: string): string => `/p/${projectId}/map`
export const sitesPath = (projectId: string): string => `/p/${projectId}/sites`
export const sitePath = (projectId: string, siteId: string): string => `${sitesPath(projectId)}/${siteId}`
export const importPath = (projectId: string, importId?: string): string =>
  `/p/${projectId}/import${importId === undefined ? '' : `/${importId}`}`
export const resultsPath = (projectId: string): string => `/p/${projectId}/results`
export const resultPath = (projectId: string, resultId: string): string => `${resultsPath(projectId)}/${resultId}`
export const factsPath = (projectId: string): string => `/p/${projectId}/facts`
export const phasesPath = (projectId: string): string => `/p/${projectId}/phases`
export const partnerPath = (projectId: string, partnerId: string): string => `/p/${projectId}/partners/${partnerId}`
export const organisationPath = (organisationId: string): string => `/organisations/${organisationId}`
export const printPath = (projectId: string, boardId: string): string => `${boardPath(projectId, boardId)}/print`
export const activitiesPath = (projectId: string): string => `/p/${projectId}/activities`
export const activityPath = (projectId: string, activityId: string): string =>
  `${activitiesPath(projectId)}/${activityId}`
export const programmePath = (projectId: string, activityId: string, lang?: string): string =>
  `${activityPath(projectId, activityId)}/programme${lang === undefined ? '' : `?lang=${lang}`}`
export const trainingPath = (projectId: string): string => `/p/${projectId}/training`

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
