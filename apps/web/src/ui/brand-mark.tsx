/** The sign of the product: a board with three lists and one card on the move. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 64 64">
      <rect width="64" height="64" rx="13" fill="var(--ink)" />
      <rect x="12" y="12" width="11" height="40" rx="3" fill="var(--paper)" />
      <rect x="26.5" y="12" width="11" height="24" rx="3" fill="var(--paper)" />
      <rect x="41" y="12" width="11" height="16" rx="3" fill="var(--paper)" />
      <rect x="37" y="34" width="16" height="18" rx="3" fill="var(--signal)" transform="rotate(7 45 43)" />
    </svg>
  )
}
