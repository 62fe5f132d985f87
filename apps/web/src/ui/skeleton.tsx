import css from './skeleton.module.css'

/** A place that will be filled, in the shape of what is to come. The surrounding region carries `aria-busy`. */
export function Skeleton({
  width = '100%',
  height = 16,
  radius = 6,
}: {
  width?: number | string
  height?: number | string
  radius?: number
}) {
  return <span aria-hidden className={css.skeleton} style={{ width, height, borderRadius: radius }} />
}
