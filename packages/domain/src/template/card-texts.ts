import type { Command } from '../command.ts'
import { describeCard } from '../description/commands.ts'
import { type BoardTemplates, inLanguage, type TemplateCard } from './board-template.ts'

/** What a template says on a card beside its title: how to go about it, and what to tick off on the way. */
export function cardTexts(
  cardId: string,
  { guidance, checklist, library }: TemplateCard,
  known: BoardTemplates['library'],
  lang: string,
): Command[] {
  const shared = known.filter(({ id }) => library.includes(id))
  const parts = [
    inLanguage(guidance, lang),
    checklist.map((item) => `- [ ] ${inLanguage(item, lang)}`).join('\n'),
    ...shared.map(({ title, items }) =>
      [`### ${inLanguage(title, lang)}`, '', ...items.map((item) => `- [ ] ${item}`)].join('\n'),
    ),
  ]
  const text = parts.filter((part) => part !== '').join('\n\n')
  return text === '' ? [] : [describeCard({ cardId, text, revision: 0 })]
}
