import { TRELLO_HUES } from './colours.ts'
import { SAMPLE_COMMENTS, SAMPLE_LISTS, SAMPLE_PEOPLE } from './sample-texts.test-support.ts'

type Part = Record<string, unknown>

/** An id as Trello makes them: seconds since 1970, then a counter, in 24 hex digits. */
const idOf = (kind: number, n: number) =>
  `${(0x62a00000 + n * 4_096).toString(16)}${kind.toString(16).padStart(6, '0')}${n.toString(16).padStart(10, '0')}`

const day = (n: number, clock = '09:30:00.000') =>
  `${new Date(Date.UTC(2022, 4, 1 + n)).toISOString().slice(0, 11)}${clock}Z`

const BOARD = idOf(1, 0)
const people = SAMPLE_PEOPLE.map(([fullName, username], n) => ({ id: idOf(2, n), fullName, username }))
const personId = (n: number) => people[n % (people.length - 1)]?.id ?? ''
/** Left the board. */
const gone = people.at(-1)

const labels: Part[] = [...TRELLO_HUES.flatMap((hue) => [hue, `${hue}_dark`, `${hue}_light`]), null].map(
  (color, n) => ({
    id: idOf(3, n),
    idBoard: BOARD,
    name: n % 3 === 0 ? ['Urgent', 'Money', 'Needs two people', 'Neighbours'][(n / 3) % 4] : '',
    color,
    uses: n,
  }),
)

const lists: Part[] = SAMPLE_LISTS.map(([name], n) => ({
  id: idOf(4, n),
  idBoard: BOARD,
  name,
  closed: name === 'Last year',
  // Two lists share a place, as happens in real files.
  pos: n === 4 ? 65_535 * 4 : 65_535 * (n + 1),
  softLimit: name === 'This month' ? 12 : null,
  color: name === 'Done' ? 'green' : null,
  subscribed: false,
  limits: {},
}))

const FIELD = { text: idOf(5, 0), number: idOf(5, 1), date: idOf(5, 2), tick: idOf(5, 3), choice: idOf(5, 4) }
const OPTION = [idOf(6, 0), idOf(6, 1)]
const field = (id: string, name: string, type: string, pos: number, more: Part = {}) => ({
  id,
  idModel: BOARD,
  modelType: 'board',
  fieldGroup: 'a'.repeat(64),
  display: { cardFront: type !== 'text' },
  name,
  type,
  pos,
  isSuggestedField: false,
  ...more,
})
const customFields = [
  field(FIELD.text, 'Key holder', 'text', 16_384),
  field(FIELD.number, 'Cost in euro', 'number', 32_768),
  field(FIELD.date, 'Last seen', 'date', 49_152),
  field(FIELD.tick, 'Photo taken', 'checkbox', 65_536),
  field(FIELD.choice, 'Hall', 'list', 81_920, {
    options: OPTION.map((id, n) => ({
      id,
      idCustomField: FIELD.choice,
      value: { text: `Hall ${n + 1}` },
      color: n === 0 ? 'blue' : 'none',
      pos: 16_384 * (n + 1),
    })),
  }),
]

const cardId = (n: number) => idOf(7, n)
const shortLink = (n: number) => `dEp0t${n.toString(36).padStart(3, '0')}`

function fieldItems(n: number): Part[] {
  const item = (place: number, idCustomField: string, value: Part | null, idValue: string | null = null) => ({
    id: idOf(8, n * 8 + place),
    idCustomField,
    idModel: cardId(n),
    modelType: 'card',
    value,
    idValue,
  })
  if (n % 5 !== 0) return []
  return [
    item(0, FIELD.text, { text: n % 2 === 0 ? 'The gatehouse' : '' }),
    item(1, FIELD.number, { number: `${n}.50` }),
    item(2, FIELD.date, { date: day(n, '10:00:00.000') }),
    item(3, FIELD.tick, { checked: 'true' }),
    item(4, FIELD.choice, null, OPTION[n % 2]),
  ]
}

function attachments(n: number): Part[] {
  const one = (place: number, name: string, url: string, more: Part) => ({
    id: idOf(9, n * 8 + place),
    name,
    fileName: name,
    url,
    date: day(n),
    edgeColor: null,
    idMember: personId(n),
    pos: 16_384 * (place + 1),
    previews: [],
    bytes: null,
    isUpload: false,
    mimeType: '',
    ...more,
  })
  const url = `https://trello.com/1/cards/${cardId(n)}/attachments/${idOf(9, n * 8)}/download/hall.jpg`
  if (n % 8 === 0) return [one(0, `hall-${n}.jpg`, url, { bytes: 184_320 + n, isUpload: true, mimeType: 'image/jpeg' })]
  if (n % 8 === 3) return [one(0, 'Plan of the city', `https://example.org/plan?card=${n}`, {})]
  if (n % 8 === 5) return [one(0, 'card', `https://trello.com/c/${shortLink(n + 1)}/${n + 1}-the-next`, {})]
  return n === 9 ? [one(0, 'Open me', 'javascript:alert(document.cookie)', {})] : []
}

function card(n: number, name: string, idList: string, listName: string): Part {
  const done = listName === 'Done'
  return {
    id: cardId(n),
    address: n === 12 ? 'Depo iela 4' : null,
    badges: { attachments: 0, comments: 0, checkItems: 0, votes: 0 },
    checkItemStates: null,
    closed: n % 13 === 12,
    coordinates: n === 12 ? { latitude: 56.9471, longitude: 24.1602 } : null,
    creationMethod: null,
    dateLastActivity: day(n + 20, '15:45:10.123'),
    desc: n % 4 === 1 ? `What we know about *${name}*.\n\n- [ ] ask again\n- written by @kzalkalne` : '',
    descData: null,
    dueReminder: n % 7 === 0 ? 1_440 : null,
    idBoard: BOARD,
    idLabels: n % 3 === 0 ? [] : [labels[n % 31]?.id, labels[(n * 7) % 31]?.id],
    idList,
    idMembers: n % 2 === 0 ? [personId(n), personId(n + 1)] : [],
    idMembersVoted: n % 9 === 0 ? [personId(n + 2)] : [],
    idShort: n + 1,
    idAttachmentCover: null,
    locationName: n === 12 ? 'Tram depot' : null,
    manualCoverAttachment: false,
    name,
    // Very close numbers and equal ones.
    pos: n % 6 === 5 ? 32_767.5 + n * 1e-9 : 65_535 * (1 + (n % 6)),
    shortLink: shortLink(n),
    isTemplate: n === 3,
    cardRole: null,
    due: n % 4 === 2 || done ? day(n, '20:59:00.000') : null,
    dueComplete: done,
    start: n % 8 === 2 ? day(n - 7, '07:00:00.000') : null,
    email: `madara+private${n}@boards.trello.com`,
    idChecklists: [],
    labels: [],
    limits: {},
    shortUrl: `https://trello.com/c/${shortLink(n)}`,
    subscribed: n === 0,
    url: `https://trello.com/c/${shortLink(n)}/${n + 1}-card`,
    cover: {
      idAttachment: n === 16 ? idOf(9, n * 8) : null,
      color: n % 10 === 4 ? 'sky' : null,
      idUploadedBackground: null,
      size: 'normal',
      brightness: 'light',
    },
    attachments: attachments(n),
    pluginData: n === 20 ? [{ id: idOf(14, n), idPlugin: 'x', value: '{}' }] : [],
    customFieldItems: fieldItems(n),
  }
}

const cards = SAMPLE_LISTS.flatMap(([listName, titles], list) =>
  titles.map((title) => ({ title, list, listName })),
).map(({ title, list, listName }, n) => card(n, title, idOf(4, list), listName))

const checklists: Part[] = cards.flatMap((_card, n) =>
  n % 6 === 2
    ? [
        {
          id: idOf(10, n),
          name: n % 4 === 0 ? 'Before we begin' : 'To do',
          idBoard: BOARD,
          idCard: cardId(n),
          pos: 16_384,
          checkItems: ['Measure', 'Ask for a price', 'Order', 'Tell everybody'].map((name, line) => ({
            id: idOf(11, n * 8 + line),
            idChecklist: idOf(10, n),
            name,
            nameData: null,
            pos: 16_384 * (line + 1),
            state: line < n % 5 ? 'complete' : 'incomplete',
            due: line === 1 ? day(n + 3) : null,
            dueReminder: null,
            idMember: line === 0 ? personId(n) : null,
          })),
        },
      ]
    : [],
)

const action = (n: number, type: string, at: number, data: Part, who = people[n % 5]): Part => ({
  id: idOf(12, n),
  idMemberCreator: who?.id,
  type,
  date: day(at, '12:00:00.000'),
  data: { board: { id: BOARD, name: 'The depot' }, ...data },
  appCreator: null,
  limits: {},
  memberCreator: { ...who, initials: 'XX', avatarUrl: null, memberType: 'normal' },
})

const actions: Part[] = [
  ...cards.flatMap((_card, n) =>
    n % 3 === 1
      ? SAMPLE_COMMENTS.slice(0, 1 + (n % 3)).map((_text, place) =>
          action(
            n * 8 + place,
            'commentCard',
            n + place,
            {
              text: SAMPLE_COMMENTS[(n + place) % SAMPLE_COMMENTS.length],
              card: { id: cardId(n), name: 'x' },
              ...(n % 2 === 0 && { dateLastEdited: day(n + 9) }),
            },
            n === 4 ? gone : undefined,
          ),
        )
      : [],
  ),
  ...checklists.map((checklist, n) =>
    action(2_000 + n, 'updateCheckItemStateOnCard', 30 + n, {
      card: { id: checklist.idCard },
      checkItem: { id: ((checklist.checkItems as Part[])[0] as Part).id, name: 'Measure', state: 'complete' },
    }),
  ),
  ...cards
    .filter(({ dueComplete }) => dueComplete)
    .map(({ id }, n) =>
      action(3_000 + n, 'updateCard', 40 + n, { card: { id, dueComplete: true }, old: { dueComplete: false } }),
    ),
  action(4_000, 'createCard', 1, { card: { id: cardId(0) }, list: { id: idOf(4, 0) } }),
  action(4_001, 'updateList', 2, { list: { id: idOf(4, 6) }, old: { closed: false } }),
]

/** An export of an invented board, with everything that the format knows and the noise that real files have. */
export function sampleExport(): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify({
      id: BOARD,
      name: 'The depot opens again',
      desc: 'Everything around the season of 2022.',
      descData: null,
      closed: false,
      dateClosed: null,
      idOrganization: null,
      shortLink: 'dEp0tBrd',
      powerUps: [],
      prefs: { permissionLevel: 'private', voting: 'members', cardCovers: true, background: 'lime' },
      labelNames: { green: '', yellow: '' },
      limits: { attachments: { perBoard: { status: 'ok', disableAt: 36_000 } } },
      actions,
      cards,
      labels,
      lists,
      members: people
        .slice(0, -1)
        .map((person) => ({ ...person, initials: 'XX', avatarHash: null, memberType: 'normal' })),
      checklists,
      customFields,
      memberships: people.slice(0, -1).map(({ id }, n) => ({ id: idOf(13, n), idMember: id, memberType: 'normal' })),
      pluginData: [{ id: idOf(14, 999), idPlugin: 'x', scope: 'board', value: '{"a":1}' }],
    }),
  ) as Record<string, unknown>
}
