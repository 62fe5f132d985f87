import { expect, test } from 'vitest'
import { id, refusalOf, sampleProject } from '../sample-project.test-support.ts'
import { place } from './commands.ts'
import { GAZETTEER } from './gazetteer.ts'

test('every place of the gazetteer can become a place of a project', () => {
  for (const [at, fields] of GAZETTEER.entries()) {
    expect(refusalOf(sampleProject(), place.create({ id: id('place', 90 + at), fields }))).toBeNull()
  }
})
