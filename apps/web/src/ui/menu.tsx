import {
  cloneElement,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  type Ref,
  useContext,
  useId,
  useRef,
  useState,
} from 'react'
import { lazyCode, loadAhead, useLazyCode } from './lazy-code.ts'
import type { MenuChoiceProps, MenuItemProps, MenuPanelProps } from './menu-parts.tsx'
import { MenuSinkContext } from './menu-sink-context.ts'

/** Only the button is there from the start: what opens is a good part of a page's code. */
const parts = lazyCode(() => import('./menu-parts.tsx'), 'alone')

type TriggerProps = HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> }

export interface MenuProps extends Pick<MenuPanelProps, 'align' | 'side'> {
  /** The button that opens it. */
  trigger: ReactElement
  children: ReactNode
}

export function Menu({ trigger, children, align, side }: MenuProps) {
  const [open, setOpen] = useState<'pointer' | 'keyboard' | null>(null)
  const button = useRef<HTMLElement>(null)
  const id = useId()
  const close = () => setOpen(null)
  const loaded = useLazyCode(parts, open !== null, close)
  if (useContext(MenuSinkContext)) return children
  return (
    <>
      {cloneElement(trigger as ReactElement<TriggerProps>, {
        ref: button,
        id,
        'aria-haspopup': 'menu',
        'aria-expanded': open !== null,
        onPointerEnter: () => loadAhead(parts),
        onFocus: () => loadAhead(parts),
        // A click without a count comes from Enter or the space bar.
        onClick: (event) => setOpen(open ? null : event.detail === 0 ? 'keyboard' : 'pointer'),
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen('keyboard')
        },
      })}
      {loaded && button.current && (
        <loaded.MenuPanel
          opener={button.current}
          labelledBy={id}
          byKeyboard={open === 'keyboard'}
          onClose={close}
          {...(align ? { align } : {})}
          {...(side ? { side } : {})}
        >
          {children}
        </loaded.MenuPanel>
      )}
    </>
  )
}

export function MenuItem(props: MenuItemProps) {
  const sink = useContext(MenuSinkContext)
  const loaded = parts.ready()
  if (sink) return <sink.Item {...props} />
  return loaded && <loaded.MenuItem {...props} />
}

export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  const sink = useContext(MenuSinkContext)
  const loaded = parts.ready()
  if (sink) return <sink.Choice {...(props as unknown as MenuChoiceProps<string>)} />
  return loaded && <loaded.MenuChoice {...props} />
}

export function MenuLabel({ children }: { children: ReactNode }) {
  const loaded = parts.ready()
  if (useContext(MenuSinkContext)) return null
  return loaded && <loaded.MenuLabel>{children}</loaded.MenuLabel>
}

export function MenuSeparator() {
  const loaded = parts.ready()
  if (useContext(MenuSinkContext)) return null
  return loaded && <loaded.MenuSeparator />
}
