import { partnerName } from '@meanwhile/domain/partner/partner-name'
import { projectOf } from '@meanwhile/domain/project/project-of'
import type { Reader } from '@meanwhile/domain/tables'
import { textIn } from '@meanwhile/domain/translated'
import type { Translate } from '@meanwhile/messages/messages'
import { countryName } from '@meanwhile/wording/format'
import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'

type Texts = Readonly<Record<string, string>>

/** How a sheet in one language says what is in a project. */
export class Words {
  readonly t: Translate
  readonly project: Reader

  constructor(t: Translate, project: Reader) {
    this.t = t
    this.project = project
  }

  /** In the language of the sheet, else of the project, else in English, else in any. */
  text(texts: Texts): string {
    return textIn(texts, [this.t.locale, projectOf(this.project).lang, 'en'])?.text ?? ''
  }

  country(code: string): string {
    return countryName(code, this.t.locale)
  }

  partner(partnerId: string | null): string {
    const partner = partnerId === null ? undefined : this.project.get('partners', partnerId)
    return partner ? partnerName(partner, this.t.locale) : ''
  }

  place(placeId: string | null): string {
    const place = this.#place(placeId)
    return place ? `${this.text(place.names)}, ${this.country(place.country)}` : ''
  }

  /** By the name that the town has in the language of the sheet. */
  town(placeId: string | null): string {
    return this.text(this.#place(placeId)?.names ?? {})
  }

  /** From when to when, each as exactly as it is known; one that is said twice is said once. */
  span(start: string | null, end: string | null): string {
    const project = projectOf(this.project)
    const said = [start, end].filter((date) => date !== null).map((date) => resolvedDateWords(date, this.t, project))
    return [...new Set(said)].join(' – ')
  }

  lines(texts: Texts): string[] {
    return this.text(texts)
      .split('\n')
      .filter((line) => line.trim() !== '')
  }

  #place(placeId: string | null) {
    return placeId === null ? undefined : this.project.get('places', placeId)
  }
}
