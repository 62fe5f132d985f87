import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWorld } from '../../test/access-world.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { organisation } from '../../test/procedure-matrix.ts'
import { command, newId } from '../../test/project.ts'
import { type TestServer, testServer } from '../../test/server.ts'

let database: TestDatabase
let server: TestServer

beforeAll(async () => {
  database = await testDatabase()
  server = await testServer(database.url)
})
afterAll(async () => {
  await server?.close()
  await database.drop()
})

const world = () => buildWorld(server.services.projects, async () => (await server.person()).userId)

test('[OR1] an organisation shows the projects in which it is a partner, and of these only where the reader has a place', async () => {
  const { organisations, projects } = server.services
  const [mine, theirs] = [await world(), await world()]
  const { id } = await organisations.add(mine.people.coordinator, { ...organisation, name: 'Rīgas dome' })
  for (const one of [mine, theirs]) {
    const link = command('partner.edit', { partnerId: one.partnerId, fields: { organisationId: id } })
    await projects.dispatch(one.projectId, one.people.coordinator, [link])
  }
  const page = await organisations.page(mine.people.observer, id)
  expect(page.projects.map(({ projectId }) => projectId)).toEqual([mine.projectId])
  expect(page.mayEdit).toBe(false)
  expect((await organisations.page(theirs.people.coordinator, id)).projects).toMatchObject([
    { projectId: theirs.projectId, partnerId: theirs.partnerId },
  ])
})

test('[OR1] is found by any of its names and spellings, whatever their marks; only coordinators keep the register', async () => {
  const { organisations } = server.services
  const { people } = await world()
  const fields = { ...organisation, name: 'City of Chemnitz', names: { lv: 'Kemnica' }, aliases: ['Karl-Marx-Stadt'] }
  const { id } = await organisations.add(people.coordinator, fields)
  for (const query of ['ķemnica', 'CHEMNITZ', 'karl-marx']) {
    const { organisations: found } = await organisations.find(people.observer, query)
    expect(
      found.map((one) => one.id),
      query,
    ).toContain(id)
  }
  await expect(organisations.edit(people.member, id, fields)).rejects.toThrow('forbidden')
  await expect(organisations.edit(people.coordinator, newId(), fields)).rejects.toThrow('not-found')
  await expect(organisations.edit(people.coordinator, id, { ...fields, parentId: id })).rejects.toThrow('invalid')
  await expect(organisations.add(people.coordinator, { ...fields, parentId: newId() })).rejects.toThrow('not-found')
})

test('[OR2] the directory counts the projects of its reader and keeps apart what sources state', async () => {
  const { people, projectId } = await world()
  const directory = await server.services.organisations.directory(people.observer)
  expect(directory.projects.map(({ id }) => id)).toEqual([projectId])
  expect(directory.computed).toMatchObject({ networks: 1, partners: directory.projects[0]?.partners })
  expect(directory.stated).toEqual([])
})
