import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { preloadPage } from './preload-page.ts'

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  to: string
  /** Takes the query of the present address along: the filter stays as it is. Not part of what is copied. */
  keepSearch?: boolean
  /** Kept with the entry of the history. */
  state?: unknown
  ref?: Ref<HTMLAnchorElement>
}

/**
 * A link inside the product. Unlike the router's own it does not listen to the address: opening one card would render the
 * links of all the others.
 */
export function Link({
  to,
  keepSearch = false,
  state,
  onClick,
  onPointerEnter,
  onFocus,
  children,
  ...rest
}: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const elsewhere = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0
    if (elsewhere || event.defaultPrevented) return
    event.preventDefault()
    navigate(keepSearch ? `${to}${window.location.search}` : to, { state })
  }
  return (
    <a
      {...rest}
      href={to}
      onClick={follow}
      onPointerEnter={(event) => {
        onPointerEnter?.(event)
        preloadPage(to)
      }}
      onFocus={(event) => {
        onFocus?.(event)
        preloadPage(to)
      }}
    >
      {children}
    </a>
  )
}
