import { DEFAULT_SETTINGS } from '@meanwhile/domain/notice-settings'
import type { OrganisationFields } from '@meanwhile/domain/organisation/organisation'
import type { ActorKind, World } from './access-world.ts'
import { command, newId } from './project.ts'
import type { TestPerson } from './server.ts'

export const CALLERS = [
  'coordinator',
  'partner_lead',
  'member',
  'observer',
  'removed',
  'stranger',
  'revoked',
  'anonymous',
] as const
export type Caller = (typeof CALLERS)[number]

/** What a caller gets: done, or the code of the refusal. */
export type Outcome = 'done' | 'UNAUTHORIZED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_REQUEST' | 'CONFLICT'

export interface Entry {
  input(world: World, caller: TestPerson | undefined, more: More): unknown
  outcome: Record<Caller, Outcome>
}

/** Ids and tokens outside a project's tables. */
export interface More {
  /** A file that the coordinator brought. */
  importId: string
  /** In the register of the instance. */
  organisationId: string
  invitationId: string
  token: string
}

const of = (done: readonly Caller[], others: (caller: Caller) => Outcome) =>
  Object.fromEntries(CALLERS.map((caller) => [caller, done.includes(caller) ? 'done' : others(caller)])) as Record<
    Caller,
    Outcome
  >

const isNobody = (caller: Caller) => caller === 'anonymous' || caller === 'revoked'
const everybody = of(CALLERS, () => 'done')
const signedIn = of(
  CALLERS.filter((caller) => !isNobody(caller)),
  () => 'UNAUTHORIZED',
)
/** Those with a place and this role; outside it there is no such project, without a session nothing at all. */
const inside = (...roles: ActorKind[]) =>
  of(roles, (caller) => {
    if (isNobody(caller)) return 'UNAUTHORIZED'
    return caller === 'removed' || caller === 'stranger' ? 'NOT_FOUND' : 'FORBIDDEN'
  })
const everyMember = inside('coordinator', 'partner_lead', 'member', 'observer')
/** What belongs to no project: who coordinates one may, whoever else is signed in may not. */
const coordinators = of(['coordinator'], (caller) => (isNobody(caller) ? 'UNAUTHORIZED' : 'FORBIDDEN'))
const leads = inside('coordinator', 'partner_lead')
const refusedAs = (outcome: Outcome) => of([], () => outcome)

const ofImport: Entry['input'] = (w, _caller, more) => ({ projectId: w.projectId, importId: more.importId })
const ownFile = of(['coordinator'], (caller) => {
  if (isNobody(caller)) return 'UNAUTHORIZED'
  return caller === 'observer' ? 'FORBIDDEN' : 'NOT_FOUND'
})

/** Within one project there is nowhere to go; who may go where is proved in the transfer's own tests. */
const nowhere = of([], (caller) => {
  if (isNobody(caller)) return 'UNAUTHORIZED'
  if (caller === 'removed' || caller === 'stranger') return 'NOT_FOUND'
  return caller === 'observer' ? 'FORBIDDEN' : 'BAD_REQUEST'
})
const toItself: Entry['input'] = (w) => ({
  projectId: w.projectId,
  cardId: w.cardId,
  toProjectId: w.projectId,
  listId: w.listId,
})

/** Like a form of the register. */
export const organisation: OrganisationFields = {
  name: 'Town of Kiel',
  names: {},
  aliases: [],
  kind: 'municipality',
  country: 'DE',
  place: 'Kiel',
  parentId: null,
  website: null,
  source: null,
}
const partner = { name: 'New', city: 'Kiel', country: 'DE', colour: 'blue', pattern: 'dot' }
/** An address of its own for each call: the limits on tries are other tests' subject. */
const email = () => `${newId().toLowerCase()}@example.org`

/** One entry for every procedure of the router. */
export const PROCEDURE_MATRIX: Record<string, Entry> = {
  'account.me': { input: () => ({}), outcome: everybody },
  'account.requestCode': { input: () => ({ email: email(), locale: 'en' }), outcome: everybody },
  'account.signInWithCode': { input: () => ({ email: email(), code: '000000' }), outcome: refusedAs('UNAUTHORIZED') },
  'account.signInWithPassword': {
    input: () => ({ email: email(), password: 'x' }),
    outcome: refusedAs('UNAUTHORIZED'),
  },
  'account.signInAsDemo': { input: (w) => ({ userId: w.people.member }), outcome: refusedAs('NOT_FOUND') },
  'account.demoPeople': { input: () => ({}), outcome: everybody },
  'account.sessions': { input: () => ({}), outcome: signedIn },
  // Somebody else's session is nobody's; the own one is proved in the account's tests.
  'account.revokeSession': {
    input: () => ({ sessionId: newId() }),
    outcome: of([], (caller) => (isNobody(caller) ? 'UNAUTHORIZED' : 'NOT_FOUND')),
  },
  'account.setPassword': {
    input: () => ({ current: 'wrong', next: 'long enough for us' }),
    outcome: signedIn,
  },
  'account.setLocale': { input: () => ({ locale: 'lv' }), outcome: signedIn },
  'account.setLetterKeys': { input: () => ({ letterKeys: false }), outcome: signedIn },
  'account.setName': { input: () => ({ name: 'New' }), outcome: signedIn },
  'account.signOut': { input: () => ({}), outcome: everybody },
  'inbox.list': { input: () => ({ before: null }), outcome: signedIn },
  'inbox.unreadCount': { input: () => ({}), outcome: signedIn },
  // Of somebody else's notifications nothing happens; that is proved in their own tests.
  'inbox.read': { input: () => ({ ids: [newId()] }), outcome: signedIn },
  'inbox.readAll': { input: () => ({}), outcome: signedIn },
  'inbox.settings': { input: () => ({}), outcome: signedIn },
  'inbox.setSettings': { input: () => ({ ...DEFAULT_SETTINGS, timeZone: 'Europe/Riga' }), outcome: signedIn },
  // A file that is not imported yet is seen by nobody but who brought it.
  'import.preview': { input: ofImport, outcome: ownFile },
  'import.run': {
    input: (w, caller, more) => ({
      ...(ofImport(w, caller, more) as object),
      answers: { kind: 'trello', people: {}, again: false },
    }),
    outcome: ownFile,
  },
  'import.state': { input: ofImport, outcome: ownFile },
  'import.list': {
    input: (w) => ({ projectId: w.projectId }),
    outcome: inside('coordinator', 'partner_lead', 'member'),
  },
  'import.discard': { input: ofImport, outcome: ownFile },
  'invitation.create': {
    input: (w) => ({
      projectId: w.projectId,
      role: 'member',
      partnerId: w.partnerId,
      boardId: w.boardId,
      email: null,
    }),
    outcome: leads,
  },
  'invitation.list': { input: (w) => ({ projectId: w.projectId }), outcome: leads },
  'invitation.revoke': {
    input: (w, _caller, more) => ({ projectId: w.projectId, invitationId: more.invitationId }),
    outcome: leads,
  },
  'invitation.preview': { input: (_w, _caller, more) => ({ token: more.token }), outcome: everybody },
  'invitation.accept': { input: (_w, _caller, more) => ({ token: more.token }), outcome: signedIn },
  // Whose projects an organisation's page shows is proved in its own tests.
  'organisation.find': { input: () => ({ query: '' }), outcome: signedIn },
  'organisation.page': { input: (_w, _caller, more) => ({ organisationId: more.organisationId }), outcome: signedIn },
  'organisation.add': { input: () => ({ fields: organisation }), outcome: coordinators },
  'organisation.edit': {
    input: (_w, _caller, more) => ({ organisationId: more.organisationId, fields: organisation }),
    outcome: coordinators,
  },
  'organisation.directory': { input: () => ({}), outcome: signedIn },
  'project.list': { input: () => ({}), outcome: signedIn },
  'project.create': {
    input: () => ({ acronym: 'NEW', title: 'New', summary: '', lang: 'en', timeZone: 'Europe/Riga', partner }),
    outcome: signedIn,
  },
  'project.people': { input: (w) => ({ projectId: w.projectId }), outcome: everyMember },
  // Who may send which command is the other matrix; here an observer's refusal is inside the answer.
  'project.dispatch': {
    input: (w) => ({
      projectId: w.projectId,
      commands: [command('card.rename', { cardId: w.cardId, title: 'New' })],
    }),
    outcome: everyMember,
  },
  // Whose projects are searched is proved in the search's own tests: a stranger gets an empty page.
  'mine.list': { input: () => ({}), outcome: signedIn },
  'search.find': { input: () => ({ query: 'card' }), outcome: signedIn },
  'funding.read': {
    input: (w) => ({ projectId: w.projectId }),
    outcome: inside('coordinator', 'partner_lead', 'observer'),
  },
  'funding.setTotal': {
    input: (w) => ({ projectId: w.projectId, currency: 'EUR', total: 100 }),
    outcome: inside('coordinator'),
  },
  // The world's lead is of this partner; of another one it is refused, which the feature's own tests prove.
  'funding.setShare': {
    input: (w) => ({
      projectId: w.projectId,
      share: { partnerId: w.partnerId, eu: 100, own: 0, other: 0, instalments: [] },
    }),
    outcome: leads,
  },
  'project.details': { input: (w) => ({ projectId: w.projectId, cardId: w.cardId }), outcome: everyMember },
  'project.history': { input: (w) => ({ projectId: w.projectId, cardId: w.cardId }), outcome: everyMember },
  'project.created': { input: (w) => ({ projectId: w.projectId, listIds: [w.listId] }), outcome: everyMember },
  'project.silent': { input: (w) => ({ projectId: w.projectId }), outcome: everyMember },
  'project.since': { input: (w) => ({ projectId: w.projectId, version: 0 }), outcome: everyMember },
  'transfer.targets': {
    input: (w) => ({ projectId: w.projectId }),
    outcome: inside('coordinator', 'partner_lead', 'member'),
  },
  'transfer.preview': { input: toItself, outcome: nowhere },
  'transfer.move': { input: toItself, outcome: nowhere },
  'unread.list': { input: (w) => ({ projectId: w.projectId }), outcome: everyMember },
  'unread.seenBoard': { input: (w) => ({ projectId: w.projectId, boardId: w.boardId }), outcome: everyMember },
  'unread.seen': { input: (w) => ({ projectId: w.projectId, cardId: w.cardId }), outcome: everyMember },
}
