import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { trpcClient } from './trpc.ts'

/** What is asked of the server and remembered; the keys by which it is forgotten again are here too. */
export const meQuery = () =>
  queryOptions({
    queryKey: ['account', 'me'],
    queryFn: () => trpcClient.account.me.query(),
    staleTime: 5 * 60_000,
  })

export const demoPeopleQuery = () =>
  queryOptions({ queryKey: ['account', 'demoPeople'], queryFn: () => trpcClient.account.demoPeople.query() })

export const sessionsQuery = () =>
  queryOptions({ queryKey: ['account', 'sessions'], queryFn: () => trpcClient.account.sessions.query() })

export const projectListQuery = () =>
  queryOptions({ queryKey: ['project', 'list'], queryFn: () => trpcClient.project.list.query() })

/** Everything about the inbox; a poke of the server makes all of it old. */
export const INBOX_KEY = ['inbox']

export const unreadCountQuery = () =>
  queryOptions({ queryKey: [...INBOX_KEY, 'unreadCount'], queryFn: () => trpcClient.inbox.unreadCount.query() })

export const noticeSettingsQuery = () =>
  queryOptions({ queryKey: ['noticeSettings'], queryFn: () => trpcClient.inbox.settings.query() })

export const peopleQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['project', 'people', projectId],
    queryFn: () => trpcClient.project.people.query({ projectId }),
  })

export const fundingQuery = (projectId: string) =>
  queryOptions({ queryKey: ['funding', projectId], queryFn: () => trpcClient.funding.read.query({ projectId }) })

export const invitationListQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['invitation', 'list', projectId],
    queryFn: () => trpcClient.invitation.list.query({ projectId }),
  })

export const importListQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['import', 'list', projectId],
    queryFn: () => trpcClient.import.list.query({ projectId }),
  })

/** Asked again while a run is under way: a message about its progress may be lost. */
export const importStateQuery = (projectId: string, importId: string) =>
  queryOptions({
    queryKey: ['import', 'state', projectId, importId],
    queryFn: () => trpcClient.import.state.query({ projectId, importId }),
    refetchInterval: ({ state }) => (state.data?.running ? 2_000 : false),
  })

export const importPreviewQuery = (projectId: string, importId: string, delimiter?: ',' | ';' | '\t') =>
  queryOptions({
    queryKey: ['import', 'preview', projectId, importId, delimiter],
    queryFn: () => trpcClient.import.preview.query({ projectId, importId, delimiter }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Only for a token: without one there is nothing to ask. */
export const invitationPreviewQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', 'preview', token],
    queryFn: () => trpcClient.invitation.preview.query({ token }),
    enabled: token !== '',
    staleTime: 0,
  })

/** What is typed is asked for at once and forgotten soon: cards change. */
export const searchQuery = (query: string) =>
  infiniteQueryOptions({
    queryKey: ['search', 'find', query],
    queryFn: ({ pageParam }) => trpcClient.search.find.query({ query, cursor: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    staleTime: 10_000,
    gcTime: 60_000,
  })

/** People who work in the next room change it within minutes; a silence of weeks does not. */
export const silentPartnersQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['project', 'silent', projectId],
    queryFn: () => trpcClient.project.silent.query({ projectId }),
    staleTime: 600_000,
  })

/** Everything of the register and the directory; a change to an organisation makes all of it old. */
export const ORGANISATION_KEY = ['organisation']

export const organisationFindQuery = (query: string) =>
  queryOptions({
    queryKey: [...ORGANISATION_KEY, 'find', query],
    queryFn: () => trpcClient.organisation.find.query({ query }),
    staleTime: 30_000,
  })

export const organisationPageQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [...ORGANISATION_KEY, 'page', organisationId],
    queryFn: () => trpcClient.organisation.page.query({ organisationId }),
  })

export const directoryQuery = () =>
  queryOptions({
    queryKey: [...ORGANISATION_KEY, 'directory'],
    queryFn: () => trpcClient.organisation.directory.query(),
  })

export const mineQuery = () =>
  queryOptions({ queryKey: ['mine', 'list'], queryFn: () => trpcClient.mine.list.query(), staleTime: 5_000 })
