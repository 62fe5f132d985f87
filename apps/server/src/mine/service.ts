import { can } from '@meanwhile/domain/access'
import { type Excerpt, excerptOf } from '@meanwhile/domain/excerpt'
import type pg from 'pg'
import {
  listActivities,
  listMentions,
  listMyCards,
  listMyLines,
  listMyProjects,
  type Mention,
  MOST,
  type MyProject,
  type Thing,
} from './data.ts'

export interface MyThings {
  projects: (Omit<MyProject, 'role'> & { mayEdit: boolean })[]
  /** Cards and lines that are given to me, not done. */
  things: Thing[]
  /** There are more of them than these. */
  more: boolean
  mentions: (Omit<Mention, 'text'> & { excerpt: Excerpt })[]
  activities: Thing[]
}

/** What waits for somebody in all projects. */
export class Mine {
  readonly #pool: pg.Pool

  constructor({ pool }: { pool: pg.Pool }) {
    this.#pool = pool
  }

  async list(userId: string): Promise<MyThings> {
    const pool = this.#pool
    const [projects, cards, lines, mentions, activities] = await Promise.all([
      listMyProjects(pool, userId),
      listMyCards(pool, userId),
      listMyLines(pool, userId),
      listMentions(pool, userId),
      listActivities(pool, userId),
    ])
    return {
      projects: projects.map(({ role, ...project }) => ({ ...project, mayEdit: can({ role }, 'cards.edit') })),
      things: [...cards.slice(0, MOST), ...lines.slice(0, MOST)],
      more: cards.length > MOST || lines.length > MOST,
      mentions: mentions.map(({ text, ...mention }) => ({ ...mention, excerpt: beginningOf(text) })),
      activities,
    }
  }
}

const beginningOf = (text: string): Excerpt => excerptOf([], text) ?? { text: '', hits: [] }
