import { expect, it } from 'vitest'
import { toggleTask } from './toggle-task.ts'

const text = 'Bring:\n\n- [ ] keys\n- [x] lamp\n'

it('ticks a task and opens it again, at its own place only', () => {
  expect(toggleTask(text, text.indexOf('- [ ]'))).toBe('Bring:\n\n- [x] keys\n- [x] lamp\n')
  expect(toggleTask(text, text.indexOf('- [x]'))).toBe('Bring:\n\n- [ ] keys\n- [ ] lamp\n')
  expect(toggleTask('1. [X] first', 0)).toBe('1. [ ] first')
})

it('leaves a text alone where no task is', () => {
  expect(toggleTask(text, 0)).toBe(text)
  expect(toggleTask(text, 999)).toBe(text)
})
