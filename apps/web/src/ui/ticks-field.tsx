import css from './ticks-field.module.css'

interface TicksFieldProps<Value extends string> {
  label: string
  options: readonly { value: Value; label: string; lang?: string | undefined }[]
  chosen: readonly Value[]
  onChange(chosen: Value[]): void
}

/** Several of a few choices. Without any choice it is not there. */
export function TicksField<Value extends string>({ label, options, chosen, onChange }: TicksFieldProps<Value>) {
  if (options.length === 0) return null
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{label}</legend>
      <div className={css.ticks}>
        {options.map(({ value, label: name, lang }) => (
          <label key={value} className={css.tick}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />
            <span lang={lang} dir="auto">
              {name}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
