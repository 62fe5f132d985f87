import { type ComponentType, createContext } from 'react'
import type { MenuChoiceProps, MenuItemProps } from './menu-parts.tsx'

/** Inside a sink a menu does not show its entries but hands them in. The parts come with it, so that menus stay small. */
export interface MenuSinkParts {
  Item: ComponentType<MenuItemProps>
  Choice: ComponentType<MenuChoiceProps<string>>
}

export const MenuSinkContext = createContext<MenuSinkParts | null>(null)
