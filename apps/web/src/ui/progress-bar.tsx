import css from './progress-bar.module.css'

export interface ProgressBarProps {
  /** What is going on. */
  label: string
  /** Between 0 and 1; null: it is going on, nobody knows how far. */
  value: number | null
  /** The same in words. */
  words?: string
}

/** Work that takes longer than a moment, with its name and its count. */
export function ProgressBar({ label, value, words }: ProgressBarProps) {
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div className={css.progress}>
      <div className={css.words}>
        <span>{label}</span>
        {words !== undefined && <span className={css.count}>{words}</span>}
      </div>
      <div
        className={css.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        aria-valuetext={words}
      >
        <div
          className={css.bar}
          data-open={percent === null || undefined}
          style={{ inlineSize: `${percent ?? 100}%` }}
        />
      </div>
    </div>
  )
}
