import css from './swatch.module.css'

/** A small tile of a hue with its pattern. */
export function Swatch({ colour, pattern, size = 14 }: { colour: string; pattern: string; size?: number }) {
  return (
    <span
      aria-hidden
      className={css.swatch}
      data-colour={colour}
      data-pattern={pattern}
      style={{ width: size, height: size }}
    />
  )
}
