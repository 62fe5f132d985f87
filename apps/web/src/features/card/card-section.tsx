import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import styles from './card-text.module.css'

interface CardSectionProps {
  icon: LucideIcon
  title: ReactNode
  /** Beside the title. */
  action?: ReactNode
  children: ReactNode
}

/** One part of an open card, under its own heading. */
export function CardSection({ icon: Icon, title, action, children }: CardSectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Icon aria-hidden size={18} />
        <h3 id={id}>{title}</h3>
        {action}
      </div>
      {children}
    </section>
  )
}
