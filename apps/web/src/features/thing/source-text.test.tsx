import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { changeLocale } from '../../lib/locale-store.ts'
import { SourceText } from './source-text.tsx'

afterEach(cleanup)

const SOURCE =
  'Free Riga: “Viskaļi”\nstage since 2021-02-10: Made up for the demo (a guess)\nhost: Concluded: of that city'

test.each([
  ['en', 'stage since February 10, 2021: Made up for the demo (a guess)', 'host: Concluded: of that city'],
  [
    'lv',
    'stadija, kopš: 2021. gada 10. februāris: Izdomāts demonstrācijai (a guess)',
    'uzņemošais partneris: Secināts',
  ],
  ['lt', 'stadija, nuo: 2021 m. vasario 10 d.: Išgalvota demonstracijai (a guess)', 'priimantis partneris: Išvada'],
] as const)(
  '[L1] what the product says of a source is said in %s, what is quoted stays as it is',
  async (locale, ...said) => {
    await changeLocale(locale)
    const { container } = render(<SourceText source={SOURCE} />)
    for (const words of ['Free Riga: “Viskaļi”', ...said]) expect(container.textContent).toContain(words)
  },
)
