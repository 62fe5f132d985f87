import { navigate } from 'wouter/use-browser-location'

/** Puts another query into the present address, in place: going back does not step through every letter that was typed. */
export function replaceSearch(search: string): void {
  if (search === window.location.search.replace(/^\?/, '')) return
  const to = `${window.location.pathname}${search === '' ? '' : `?${search}`}`
  navigate(to, { replace: true, state: window.history.state })
}
