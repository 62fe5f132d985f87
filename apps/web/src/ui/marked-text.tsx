import { Fragment } from 'react'

interface MarkedTextProps {
  text: string
  /** `[start, end)` of what is marked, in order. */
  hits: readonly (readonly [number, number])[]
}

/** A text in which something was found. */
export function MarkedText({ text, hits }: MarkedTextProps) {
  let at = 0
  return (
    <>
      {hits.map(([start, end]) => {
        const before = text.slice(at, start)
        at = end
        return (
          <Fragment key={start}>
            {before}
            <mark>{text.slice(start, end)}</mark>
          </Fragment>
        )
      })}
      {text.slice(at)}
    </>
  )
}
