import { unsound } from '@meanwhile/domain/sound'
import { PrismaPg } from '@prisma/adapter-pg'
import { Server } from 'socket.io'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { PrismaClient } from '../generated/prisma/client.ts'
import { LiveProjects } from '../project/live-projects.ts'
import { loadState } from '../project/store.ts'
import { demoData } from './data.ts'
import { loadDemo } from './load.ts'

let database: TestDatabase
let prisma: PrismaClient
let live: LiveProjects

beforeAll(async () => {
  database = await testDatabase()
  prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) })
  live = new LiveProjects(new Server(), database.pool, false)
})

afterAll(async () => {
  live.stop()
  await prisma.$disconnect()
  await database.drop()
})

const load = () => loadDemo({ projects: live.service, data: demoData(prisma), say: () => {} })

describe('from an empty database to one that people use', { shuffle: false }, () => {
  test('the demo fills an empty database, once, with projects that are sound', async () => {
    expect(await load()).toBe('loaded')
    const projects = await prisma.project.findMany({ orderBy: { acronym: 'asc' } })
    expect(projects.map(({ acronym }) => acronym)).toEqual(['ACTive NGOs', 'ALT-BAU', 'BITU', 'RETHINK'])
    for (const { id } of projects) {
      const state = await loadState(database.pool, id)
      expect(state && unsound(state)).toEqual([])
    }
    const counts = async () => [await prisma.projectEvent.count(), await prisma.card.count(), await prisma.user.count()]
    const before = await counts()
    expect(await load()).toBe('already')
    expect(await counts()).toEqual(before)
    expect(await prisma.user.count({ where: { demo: false } })).toBe(0)
  })

  test('a load that was cut before its end is finished without a second project', async () => {
    await prisma.user.updateMany({ data: { demo: false } })
    const events = await prisma.projectEvent.count()
    expect(await load()).toBe('loaded')
    expect(await prisma.project.count()).toBe(4)
    expect(await prisma.projectEvent.count()).toBe(events)
  })

  test('a database with a person of its own is left alone', async () => {
    await prisma.user.updateMany({ data: { demo: false } })
    await prisma.user.create({ data: { id: 'somebody0000', email: 'somebody@example.org', name: 'Somebody' } })
    expect(await load()).toBe('not-empty')
    expect(await prisma.user.count({ where: { demo: true } })).toBe(0)
  })
})
