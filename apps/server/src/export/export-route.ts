import { Id } from '@meanwhile/domain/id'
import { chooseLocale } from '@meanwhile/messages/locale'
import type { RequestHandler } from 'express'
import { disposition } from '../attachment/disposition.ts'
import { type Identify, provePlace } from '../project-place.ts'
import { RefusalError } from '../refusal.ts'
import { refuseRequest } from '../request-log.ts'
import type { Services } from '../services.ts'
import { FORMS, type Form } from './service.ts'

const isForm = (form: string): form is Form => Object.hasOwn(FORMS, form)

/** `GET /api/projects/:projectId/boards/:boardId/export.json|csv|xlsx`, `?locale=` for the words of the tables. */
export function exportRoute(services: Services, identify: Identify): RequestHandler {
  return async (req, res) => {
    const place = await provePlace(services, identify, req, res)
    if (!place) return
    const boardId = Id.safeParse(req.params.boardId).data
    const form = String(req.params.form)
    if (!boardId || !isForm(form)) return refuseRequest(services.log, res, 404, 'NOT_FOUND')
    try {
      await services.limits.take('exportByPerson', place.member.userId)
    } catch (error) {
      if (error instanceof RefusalError) return refuseRequest(services.log, res, 429, error.refusal)
      throw error
    }
    const { locale: wanted } = req.query
    const locale = chooseLocale([typeof wanted === 'string' ? wanted : '', ...req.acceptsLanguages()])
    const made = await services.exports.board(place.projectId, boardId, form, locale)
    if (!made) return refuseRequest(services.log, res, 404, 'NOT_FOUND')
    res.set({
      'content-type': FORMS[form],
      'cache-control': 'no-store',
      'content-disposition': disposition('attachment', `${made.name}.${form}`),
    })
    res.end(made.content)
  }
}
