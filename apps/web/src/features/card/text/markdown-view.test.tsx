import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, FakeServer } from '../../../../test/fake-server.ts'
import { renderInProject } from '../../../../test/render-in-project.tsx'
import { changeLocale } from '../../../lib/locale-store.ts'
import { MarkdownView } from './markdown-view.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const TEXT = `# Roof

**Measure** twice, see [the survey](https://example.org/survey) and ask @[member00anna].

- [ ] scaffold
- [x] battens

<img src="https://elsewhere.example/a.png" onerror="alert(1)"> <script>alert(2)</script>

[press](javascript:alert(3)) ![yard](https://elsewhere.example/b.png) ![data](data:text/html,x)
`

test('a text is shown as it is meant, and nothing in it runs or is fetched from elsewhere', async () => {
  const ticked: number[] = []
  const live = await renderInProject(
    new FakeServer(),
    ANNA,
    <MarkdownView markdown={TEXT} onTask={(offset) => ticked.push(offset)} />,
  )
  const root = screen.getByText('Roof').parentElement
  expect(screen.getByText('Roof').tagName).toBe('H3')
  expect(screen.getByText('Measure').tagName).toBe('STRONG')
  expect(root?.textContent).toContain('Anna Liepa')
  const boxes = [...(root?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])]
  expect(boxes.map(({ checked }) => checked)).toEqual([false, true])
  if (boxes[0]) fireEvent.click(boxes[0])
  expect(ticked).toEqual([TEXT.indexOf('- [ ] scaffold')])

  expect(root?.querySelectorAll('img, script, iframe, [onerror]')).toHaveLength(0)
  expect(root?.textContent).toContain('<script>alert(2)</script>')
  const addresses = [...(root?.querySelectorAll('a') ?? [])].map(({ href }) => href)
  expect(addresses).toEqual(['https://example.org/survey', 'https://elsewhere.example/b.png'])
  live.close()
})
