import { createContext, type ReactNode, useContext, useEffect, useId, useLayoutEffect, useRef } from 'react'
import type { MenuChoiceProps, MenuItemProps } from './menu-parts.tsx'
import { MenuSinkContext } from './menu-sink-context.ts'

/** An entry of a menu, wherever it is shown. */
export interface MenuEntry {
  id: string
  /** The menu it is from. */
  group: string
  label: string
  icon: ReactNode
  keys: string | undefined
  /** The present one of several. */
  current: boolean
  /** A link leads here; everything else is done by `run`. */
  href: string | null
  run: () => void
}

const entries = new Map<string, MenuEntry>()
let snapshot: readonly MenuEntry[] = []
const listeners = new Set<() => void>()

export const currentMenuEntries = (): readonly MenuEntry[] => snapshot

export function subscribeToMenuEntries(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function changed(): void {
  snapshot = [...entries.values()]
  for (const listener of listeners) listener()
}

const GroupContext = createContext('')
const PARTS = { Item: SunkItem, Choice: SunkChoice }

/**
 * Gathers the entries of the menus inside it instead of showing them. What is in a menu is so in every list of entries, and
 * nobody writes it down twice.
 */
export function MenuSink({ group, children }: { group: string; children: ReactNode }) {
  return (
    <MenuSinkContext value={PARTS}>
      <GroupContext value={group}>
        <div hidden>{children}</div>
      </GroupContext>
    </MenuSinkContext>
  )
}

function SunkItem({ onSelect, icon = null, keys, disabled = false, asChild = false, children }: MenuItemProps) {
  const run = () => onSelect?.()
  return (
    <Sunk icon={icon} keys={keys} off={disabled} link={asChild} run={run}>
      {children}
    </Sunk>
  )
}

function SunkChoice({ label, value, options, onChange }: MenuChoiceProps<string>) {
  return options.map((option) => (
    <Sunk
      key={option.value}
      icon={option.icon ?? null}
      current={option.value === value}
      before={`${label}: `}
      run={() => onChange(option.value)}
    >
      {option.label}
    </Sunk>
  ))
}

interface SunkProps {
  icon: ReactNode
  keys?: string | undefined
  off?: boolean
  link?: boolean
  current?: boolean
  before?: string
  run: () => void
  children: ReactNode
}

function Sunk({ icon, keys, off = false, link = false, current = false, before = '', run, children }: SunkProps) {
  const id = useId()
  const group = useContext(GroupContext)
  const place = useRef<HTMLSpanElement>(null)
  const newest = useRef(run)
  newest.current = run
  // After every render: what an entry says may have changed with anything.
  useLayoutEffect(() => {
    const words = place.current?.textContent?.trim() ?? ''
    const href = link ? (place.current?.querySelector('a')?.getAttribute('href') ?? null) : null
    const known = entries.get(id)
    const label = before + words
    const same = known?.label === label && known.group === group && known.href === href && known.current === current
    if (off || words === '') {
      if (entries.delete(id)) changed()
    } else if (!same) {
      entries.set(id, { id, group, label, icon, keys, current, href, run: () => newest.current() })
      changed()
    }
  })
  useEffect(
    () => () => {
      if (entries.delete(id)) changed()
    },
    [id],
  )
  return <span ref={place}>{children}</span>
}
