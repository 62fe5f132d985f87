import { readFileSync } from 'node:fs'
import { evidenceOf, packOf, readPacks } from '@meanwhile/domain/pack/pack'
import { precisionOf } from '@meanwhile/domain/partial-date'
import { historyOf, stageOn } from '@meanwhile/domain/stage/stage-history'
import type { ProjectState } from '@meanwhile/domain/state'
import type { TableName, Tables } from '@meanwhile/domain/tables'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadDemo } from './load.ts'
import { MemoryData, rows } from './memory-data.ts'
import { MemoryProjects } from './memory-projects.ts'

/** The file as it is, not as the loader reads it. */
type Raw = ReturnType<typeof JSON.parse>

const seed: Raw = JSON.parse(readFileSync(new URL('./seed-data.json', import.meta.url), 'utf8'))
const packs = await readPacks()
const projects = new MemoryProjects()
const data = new MemoryData(projects)

beforeAll(async () => {
  await loadDemo({ projects, data, say: () => {} })
})

function stateOf(acronym: string): ProjectState {
  const state = [...projects.states.values()].find((it) => rows(it, 'projects')[0]?.acronym === acronym)
  if (!state) throw new Error(`no project ${acronym}`)
  return state
}

/** The row whose title or name in English is this one. */
function called<T extends TableName>(state: ProjectState, table: T, english: string): Tables[T] {
  const row = rows(state, table).find((it: Raw) => (it.titles ?? it.names ?? it.texts).en === english)
  if (!row) throw new Error(`${table}: no ${english}`)
  return row
}

const numberOf = (state: ProjectState, partnerId: string | null) =>
  partnerId === null ? null : state.get('partners', partnerId)?.number
const numberIn = (project: Raw, seedId: string | null | undefined) =>
  project.partners.find(({ id }: Raw) => id === seedId)?.number ?? null
const placeIn = (state: ProjectState, placeId: string | null) =>
  placeId === null ? null : state.get('places', placeId)?.names.en
const placeInFile = (seedId: string | null) => seed.places.find(({ id }: Raw) => id === seedId)?.names.en ?? null
const dateIn = ({ value, precision }: Raw) => (precision === 'mid-month' ? `${value}-mid` : value)

for (const project of seed.projects) {
  const { acronym } = project
  describe(`${acronym}`, () => {
    const count = (some: Raw[] | undefined) => some?.length ?? 0

    test('partners have what the file knows of them', () => {
      const state = stateOf(acronym)
      for (const one of project.partners) {
        const shown = rows(state, 'partners').find(({ number }) => number === one.number)
        const organisation = seed.organisations.find(({ id }: Raw) => id === one.orgId)
        const unit = seed.organisations.find(({ id }: Raw) => id === one.unitOrgId)
        expect(shown).toMatchObject({
          role: one.role,
          name: organisation?.names.en ?? one.name,
          names: organisation?.names ?? {},
          country: organisation?.country ?? one.country,
          unit: unit?.names.en ?? null,
          newcomer: one.newcomer ?? null,
          transferRole: one.transferRole ?? null,
          transferOutcome: one.transferOutcome ?? null,
          ...(one.colour && { colour: one.colour }),
        })
        expect(placeIn(state, shown?.placeId ?? null)).toBe(placeInFile(organisation?.placeId ?? null))
      }
    })

    test('phases and objectives', () => {
      const state = stateOf(acronym)
      expect(state.size('phases')).toBe(count(project.phases))
      for (const { kind, code, title, fromMonth = null, toMonth = null, durationMonths } of project.phases ?? []) {
        expect(called(state, 'phases', title.en)).toMatchObject({ kind, code, titles: title, fromMonth, toMonth })
        if (durationMonths) expect(toMonth - fromMonth + 1).toBe(durationMonths)
      }
      expect(state.size('objectives')).toBe(count(project.plannedActivities))
    })

    test('sites with their history', () => {
      const state = stateOf(acronym)
      expect(state.size('sites')).toBe(count(project.sites))
      for (const one of project.sites ?? []) {
        const shown = called(state, 'sites', one.name)
        expect(shown).toMatchObject({ stage: one.stage, description: one.description ?? {} })
        expect(numberOf(state, shown.partnerId)).toBe(numberIn(project, one.partnerId))
        expect(placeIn(state, shown.placeId)).toBe(placeInFile(one.placeId))
        expect(historyOf(state, shown.id).map(({ stage, on }) => ({ stage, on }))).toEqual(
          one.stageHistory.map(({ stage, on }: Raw) => ({ stage, on })),
        )
      }
    })

    test('activities with their sessions', () => {
      const state = stateOf(acronym)
      expect(state.size('activities')).toBe(count(project.activities))
      for (const one of project.activities) {
        // Two seminars have one name: their numbers tell them apart.
        const shown = rows(state, 'activities').find(({ code }) => code === one.code)
        expect(shown).toMatchObject({
          type: one.type,
          number: one.number ?? null,
          titles: one.title,
          mode: one.mode,
          start: dateIn(one.start),
          end: dateIn(one.end),
          heldFrom: one.demoDates?.start ?? null,
          heldTo: one.demoDates?.end ?? null,
          timeZone: one.timeZone ?? null,
          stage: one.status,
          hostNote: one.hostNote ?? {},
          topics: one.topics ?? [],
          demonstrated: one.demonstrated ?? {},
          closing: one.closing ?? false,
        })
        for (const date of [one.start, one.end]) {
          if (date.value !== null) expect(precisionOf(dateIn(date))).toBe(date.precision)
        }
        expect(numberOf(state, shown?.hostPartnerId ?? null)).toBe(numberIn(project, one.hostPartnerId))
        expect(placeIn(state, shown?.placeId ?? null)).toBe(placeInFile(one.placeId))
        expect(shown?.siteIds.map((id) => state.get('sites', id)?.names.en)).toEqual(
          (one.siteIds ?? []).map((id: string) => project.sites.find((site: Raw) => site.id === id).name),
        )
        const phase = project.phases?.find(({ id }: Raw) => id === one.phaseId)
        expect(shown?.phaseId ? state.get('phases', shown.phaseId)?.code : undefined).toBe(phase?.code)
        const sessions = rows(state, 'sessions').filter(({ activityId }) => activityId === shown?.id)
        expect(sessions.map(({ day, start, end, kind, titles }) => ({ day, start, end, kind, title: titles }))).toEqual(
          (one.sessions ?? []).map(({ day, start, end, kind, title }: Raw) => ({ day, start, end, kind, title })),
        )
        expect(sessions.map(({ siteId }) => (siteId === null ? null : state.get('sites', siteId)?.names.en))).toEqual(
          (one.sessions ?? []).map(
            ({ siteId }: Raw) => project.sites.find(({ id }: Raw) => id === siteId)?.name ?? null,
          ),
        )
      }
    })

    test('results', () => {
      const state = stateOf(acronym)
      expect(state.size('results')).toBe(count(project.results))
      for (const one of project.results ?? []) {
        const shown = called(state, 'results', one.title.en)
        expect(shown).toMatchObject({
          code: one.code ?? null,
          type: one.type,
          titles: one.title,
          stage: one.status,
          gate: one.publishGate ?? 'none',
          perPartner: one.perPartner ?? false,
          contents: one.contains ?? [],
        })
        expect(shown.languages.map(({ lang }) => lang)).toEqual(one.languages ?? [])
        for (const [lang, state] of Object.entries(one.languageStates ?? {})) {
          expect(shown.languages).toContainEqual({ lang, state })
        }
        expect(numberOf(state, shown.leadPartnerId)).toBe(numberIn(project, one.leadPartnerId))
        expect(numberOf(state, shown.partnerId)).toBe(numberIn(project, one.partnerId))
      }
    })

    test('facts, and the event that months count from', () => {
      const [shown] = rows(stateOf(acronym), 'projects')
      const { period } = project
      expect(shown?.facts).toMatchObject({
        hashtag: project.hashtag ?? null,
        pack: project.programmePack,
        programme: project.programme,
        grantNumber: project.grantNumber ?? null,
        status: project.status,
        period: {
          start: period.start?.value ?? null,
          end: period.end?.value ?? null,
          months: period.durationMonths ?? null,
        },
        targetGroups: project.targetGroups ?? [],
      })
      expect(shown?.facts.approvals.map(({ on }) => on)).toEqual(
        (project.approvals ?? []).map(({ on }: Raw) => on.value),
      )
      expect(shown?.facts.profiles.map(({ code }) => code)).toEqual(
        (project.participantProfiles ?? []).map(({ id }: Raw) => id),
      )
    })

    test('cards that are a thing, with their comments and steps', () => {
      const state = stateOf(acronym)
      const cards: Raw[] = project.boards.flatMap(({ lists }: Raw) => lists.flatMap((list: Raw) => list.cards))
      const bound = cards.filter(({ ref }) => ref !== undefined)
      expect(rows(state, 'cards').filter(({ thingId }) => thingId !== null)).toHaveLength(bound.length)
      for (const { title, kind } of bound) {
        const card = rows(state, 'cards').find((one) => Object.values(title).includes(one.title))
        expect(card?.kind).toBe(kind)
      }
      const inFile = cards.flatMap(({ checklist = [] }) => checklist.map(({ done }: Raw) => done))
      const onBoards = rows(state, 'checklistLines').filter(({ cardId }) =>
        cards.some(({ title }) => Object.values(title).includes(state.get('cards', cardId)?.title)),
      )
      expect(onBoards.map(({ doneAt }) => doneAt !== null)).toEqual(inFile)
      const users: Raw[] = seed.projects.flatMap(({ demoUsers }: Raw) => demoUsers)
      const comments = rows(state, 'comments').map(({ memberId, at, text }) => ({
        by: data.people.find(({ id }) => id === state.get('members', memberId ?? '')?.userId)?.name,
        at,
        text,
      }))
      const told = (project.comments ?? []).map(({ userId, at, text }: Raw) => ({
        by: users.find(({ id, name }) => id === userId && name)?.name,
        at: new Date(at).toISOString(),
        text,
      }))
      expect(comments.sort((a, b) => a.at.localeCompare(b.at))).toEqual(told)
    })
  })
}

test('a visit sees each site in the stage of its day', () => {
  const bitu = stateOf('BITU')
  const visit = called(bitu, 'activities', 'Training visit to Free Riga')
  const seen = visit.siteIds.map((id) => {
    const stage = stageOn(historyOf(bitu, id), visit.heldFrom ?? '')?.stage
    return [bitu.get('sites', id)?.names.en, stage]
  })
  expect(seen).toEqual([
    ['Viskaļi', 'opening'],
    ['Lastādija', 'active'],
    ['Alksnājs', 'negotiation'],
  ])
})

test('trainers train the courses and visits that their partner holds', () => {
  const bitu = stateOf('BITU')
  const trained = rows(bitu, 'activities').map(({ code, trainerIds }) => [
    code,
    ...trainerIds.map((id) => data.people.find((one) => one.id === bitu.get('members', id)?.userId)?.name),
  ])
  expect(trained).toEqual([
    ['C1'],
    ['C2', 'Søren Østergaard'],
    ['V1'],
    ['V2', 'Marieke De Smet'],
    ['V3'],
    ['V4', 'Søren Østergaard'],
    ['E1'],
  ])
})

test('what is reported has its evidence, but for what the file says is missing', () => {
  const bitu = stateOf('BITU')
  const missing = rows(bitu, 'activities').flatMap(({ id, code, type, mode }) => {
    const lines = rows(bitu, 'evidence').filter(({ activityId }) => activityId === id)
    const asked = evidenceOf(packs, packOf(packs, 'erasmus_ka2_pre2021'), { type, mode })
    expect(lines.map((line) => line.code)).toEqual(asked.map((line) => line.code))
    return lines.filter(({ state }) => state === 'missing').map((line) => [code, line.code])
  })
  expect(missing).toEqual([
    ['V3', 'participant_list'],
    ['E1', 'feedback'],
  ])
})

test('the official title keeps its mistake, and what is over has the history of its days', () => {
  const bitu = stateOf('BITU')
  expect(rows(bitu, 'projects')[0]?.facts.officialTitles).toEqual({ en: 'BRIGING INCLUSIVE TEMPORARY USE' })
  const closing = called(bitu, 'activities', 'Closing dissemination event')
  expect(historyOf(bitu, closing.id).map(({ stage, on }) => [stage, on])).toEqual([
    ['running', '2022-10-29'],
    ['follow_up', '2022-10-30'],
    ['reported', '2022-11-01'],
  ])
})

test('a card that was done, or that people wrote on, has the day of that', () => {
  const bitu = stateOf('BITU')
  const invited = rows(bitu, 'cards').find(({ title }) => title.startsWith('Invite municipality representatives'))
  expect(invited?.doneAt).toBe('2022-10-10T09:00:00.000Z')
})
