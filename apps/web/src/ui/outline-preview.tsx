import css from './outline-preview.module.css'

export interface OutlinePart {
  title: string
  items: readonly { title: string; note: string | null }[]
}

/** Columns and what stands in them, to look at before they are made. */
export function OutlinePreview({ label, lang, parts }: { label: string; lang: string; parts: readonly OutlinePart[] }) {
  return (
    // A region that scrolls must be reachable by key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={label} className={css.parts} lang={lang} tabIndex={0}>
      {parts.map((part, n) => (
        // oxlint-disable-next-line react/no-array-index-key -- two parts may be called the same
        <section key={n} className={css.part}>
          <h3 className={css.title}>{part.title}</h3>
          <ul>
            {part.items.map((item, at) => (
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at} className={css.item}>
                {item.title}
                {item.note !== null && <small className={css.note}>{item.note}</small>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
