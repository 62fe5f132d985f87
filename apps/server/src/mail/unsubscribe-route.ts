import { loadTranslator } from '@meanwhile/messages/catalogues'
import { chooseLocale } from '@meanwhile/messages/locale'
import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Notifications } from '../notification/service.ts'
import { TOKEN_FORM } from '../session/token.ts'
import { escaped } from './letter.ts'

/**
 * `/api/unsubscribe/:token`, the link in every mail of ours that nobody asked for one by one. A mail program posts to it
 * (RFC 8058); a person gets a page with one button, because programs that look for viruses open every link.
 */
export function unsubscribeRoute(notifications: Notifications): express.Router {
  const answer =
    (stopping: boolean): RequestHandler =>
    async (req, res) => {
      const { t, scope, token } = await readerOf(notifications, req)
      const choose = `<p><a href="/account#notifications">${escaped(t('letter.settings'))}</a></p>`
      if (!scope) return page(res, 404, t.locale, t('letter.stop.goneTitle'), t('letter.stop.gone'), choose)
      if (!stopping) {
        const button = `<form method="post"><button>${escaped(t('letter.stop.button'))}</button></form>`
        return page(res, 200, t.locale, t('letter.stop.title'), t(`letter.stop.${scope}`), button)
      }
      await notifications.unsubscribe(token)
      page(res, 200, t.locale, t('letter.stop.doneTitle'), t('letter.stop.done'), choose)
    }
  return express.Router().get('/:token', answer(false)).post('/:token', answer(true))
}

async function readerOf(notifications: Notifications, req: Request) {
  const { token } = req.params
  const given = typeof token === 'string' && TOKEN_FORM.test(token) ? token : ''
  const found = given ? await notifications.subscription(given) : undefined
  const wanted = found?.locale ? [found.locale] : req.acceptsLanguages()
  return { t: await loadTranslator(chooseLocale(wanted)), scope: found?.scope, token: given }
}

const STYLE = `:root{color-scheme:light dark}body{max-width:34rem;margin:12vh auto;padding:0 1rem;font:1.0625rem/1.5 system-ui,sans-serif}
button{min-height:44px;padding:0 1.25rem;font:inherit;font-weight:600}`

function page(res: Response, status: number, locale: string, title: string, text: string, action: string): void {
  res
    .status(status)
    .set('cache-control', 'no-store')
    .type('html')
    .send(
      `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(text)}</p>${action}</main></body></html>`,
    )
}
