import type { Translate } from '@meanwhile/messages/messages'
import { heading } from './heading.ts'
import type { Scene } from './scene.ts'
import type { Screen } from './screens.ts'

const freshPath =
  (rest: string) =>
  ({ fresh }: Scene) =>
    `/p/${fresh.projectId}${rest}`
const freshBoardPath =
  (rest: string) =>
  ({ fresh }: Scene) =>
    `/p/${fresh.projectId}/b/${fresh.boardId}${rest}`

const empty = (name: string, path: Screen['path'], title: (t: Translate) => string): Screen => ({
  name: `empty-${name}`,
  who: 'newcomer',
  path,
  arrive: (page, t) => heading(page, title(t)),
})

/** What is said to somebody who comes to a place where nothing is yet. */
export const EMPTY_SCREENS: Screen[] = [
  empty('project', freshPath(''), (t) => t('overview.boards')),
  empty('board', freshBoardPath(''), () => 'Darbi'),
  empty('table', freshBoardPath('/table'), (t) => t('table.empty')),
  empty('calendar', freshBoardPath('/calendar?cal=agenda'), (t) => t('calendar.empty')),
  empty('feed', freshPath('/feed'), (t) => t('feed.title')),
  empty('results', freshPath('/results'), (t) => t('result.emptyTitle')),
  empty('phases', freshPath('/phases'), (t) => t('phase.emptyTitle')),
  empty('sites', freshPath('/sites'), (t) => t('site.emptyTitle')),
  empty('map', freshPath('/map'), (t) => t('map.list')),
  empty('activities', freshPath('/activities'), (t) => t('activity.empty')),
  empty('training', freshPath('/training'), (t) => t('training.empty')),
  empty('print', freshBoardPath('/print'), () => 'Darbi'),
  empty(
    'mine',
    () => '/mine',
    (t) => t('mine.emptyTitle'),
  ),
  empty(
    'inbox',
    () => '/inbox',
    (t) => t('inbox.emptyTitle'),
  ),
  empty(
    'search',
    () => '/search',
    (t) => t('search.emptyTitle'),
  ),
  empty(
    'search-results',
    () => '/search#nekaa',
    (t) => t('search.nothing'),
  ),
]
