import { Id } from '@meanwhile/domain/id'
import { chooseLocale } from '@meanwhile/messages/locale'
import type { RequestHandler } from 'express'
import { disposition } from '../attachment/disposition.ts'
import { type Identify, provePlace } from '../project-place.ts'
import { RefusalError } from '../refusal.ts'
import { refuseRequest } from '../request-log.ts'
import type { Services } from '../services.ts'
import { SHEET_FORMS, SHEETS, type SheetForm, type SheetName } from './service.ts'

const isSheet = (name: string): name is SheetName => (SHEETS as readonly string[]).includes(name)
const isForm = (form: string): form is SheetForm => Object.hasOwn(SHEET_FORMS, form)

/** `GET /api/projects/:projectId/sheets/:sheet.pdf|xlsx|csv`, `?locale=` for its language, `?activity=` for a programme. */
export function sheetRoute(services: Services, identify: Identify): RequestHandler {
  return async (req, res) => {
    const place = await provePlace(services, identify, req, res)
    if (!place) return
    const sheet = String(req.params.sheet)
    const form = String(req.params.form)
    if (!isSheet(sheet) || !isForm(form)) return refuseRequest(services.log, res, 404, 'NOT_FOUND')
    try {
      await services.limits.take('exportByPerson', place.member.userId)
    } catch (error) {
      if (error instanceof RefusalError) return refuseRequest(services.log, res, 429, error.refusal)
      throw error
    }
    const { locale: wanted, activity } = req.query
    const locale = chooseLocale([typeof wanted === 'string' ? wanted : '', ...req.acceptsLanguages()])
    const activityId = Id.safeParse(activity).data ?? null
    const made = await services.sheets.make(place.projectId, place.member, { sheet, form, locale, activityId })
    if (!made) return refuseRequest(services.log, res, 404, 'NOT_FOUND')
    res.set({
      'content-type': SHEET_FORMS[form],
      'cache-control': 'no-store',
      'content-disposition': disposition('attachment', `${made.name}.${form}`),
    })
    res.end(made.content)
  }
}
