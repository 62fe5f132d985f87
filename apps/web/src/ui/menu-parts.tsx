import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { classNames } from './class-names.ts'
import css from './menu.module.css'
import { MenuSinkContext } from './menu-sink-context.ts'

export interface MenuPanelProps {
  /** The button that opened it: the menu hangs at it and gives the focus back to it. */
  opener: HTMLElement
  labelledBy: string
  byKeyboard: boolean
  onClose: () => void
  align?: 'start' | 'end'
  side?: 'top' | 'bottom' | 'right'
  children: ReactNode
}

/** Not modal: an open modal menu hides the page from assistive technology together with its own trigger. */
export function MenuPanel({
  opener,
  labelledBy,
  byKeyboard,
  onClose,
  align = 'end',
  side = 'bottom',
  children,
}: MenuPanelProps) {
  const [{ left, top, width, height }] = useState(() => opener.getBoundingClientRect())
  const leftByPointer = useRef(false)
  const onInteractOutside = (event: { target: EventTarget | null; preventDefault: () => void }) => {
    // The button closes by its own click.
    if (opener.contains(event.target as Node)) event.preventDefault()
    else leftByPointer.current = true
  }
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      {createPortal(
        <DropdownMenu.Trigger asChild>
          <span aria-hidden className={css.place} style={{ left, top, width, height }} />
        </DropdownMenu.Trigger>,
        document.body,
      )}
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={css.menu}
          // A long one scrolls, and what scrolls must be reached by a key (WCAG 2.1.1).
          tabIndex={0}
          aria-labelledby={labelledBy}
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          onInteractOutside={onInteractOutside}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (!leftByPointer.current) opener.focus()
          }}
        >
          {byKeyboard && <FocusOnFirst />}
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

/** A menu that was opened by a key begins at its first entry. */
function FocusOnFirst() {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const menu = mark.current?.closest('[role="menu"]')
    menu?.querySelector<HTMLElement>('[role^="menuitem"]:not([data-disabled])')?.focus({ preventScroll: true })
  }, [])
  return <span ref={mark} hidden />
}

export interface MenuItemProps {
  onSelect?: () => void
  icon?: ReactNode
  danger?: boolean
  disabled?: boolean
  /** `menuitem` as another element, for a link. */
  asChild?: boolean
  /** The key that does the same. */
  keys?: string
  children: ReactNode
}

export function MenuItem(props: MenuItemProps) {
  const sink = useContext(MenuSinkContext)
  if (sink) return <sink.Item {...props} />
  const { onSelect, icon, danger = false, disabled = false, asChild = false, keys, children } = props
  return (
    <DropdownMenu.Item
      className={classNames(css.item, danger && css.danger)}
      disabled={disabled}
      asChild={asChild}
      {...(keys ? { 'aria-keyshortcuts': keys } : {})}
      onSelect={() => onSelect?.()}
    >
      {asChild ? (
        children
      ) : (
        <>
          {icon}
          <span>{children}</span>
          {keys && (
            <kbd className={css.keys} aria-hidden>
              {keys}
            </kbd>
          )}
        </>
      )}
    </DropdownMenu.Item>
  )
}

export interface MenuChoiceProps<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string; lang?: string; icon?: ReactNode }[]
  onChange: (value: Value) => void
}

/** One of several, with the present one ticked. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  const sink = useContext(MenuSinkContext)
  if (sink) return <sink.Choice {...(props as unknown as MenuChoiceProps<string>)} />
  const { label, value, options, onChange } = props
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={(next) => onChange(next as Value)} aria-label={label}>
      <DropdownMenu.Label className={css.label}>{label}</DropdownMenu.Label>
      {options.map((option) => (
        <DropdownMenu.RadioItem key={option.value} value={option.value} className={css.item} lang={option.lang}>
          {option.icon}
          <span>{option.label}</span>
          <DropdownMenu.ItemIndicator className={css.tick}>
            <Check aria-hidden />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  )
}

export function MenuLabel({ children }: { children: ReactNode }) {
  if (useContext(MenuSinkContext)) return null
  return <DropdownMenu.Label className={css.label}>{children}</DropdownMenu.Label>
}

export function MenuSeparator() {
  if (useContext(MenuSinkContext)) return null
  return <DropdownMenu.Separator className={css.separator} />
}
