import { ConnectionWords } from '../features/project/connection-words.tsx'
import { Slot } from '../features/shell/slots.tsx'
import { useProject } from '../project/use-project.ts'
import css from './project-page.module.css'

/** Which project I am in, and whether all that I did is saved; in the bar above a page. */
export function ProjectBar() {
  return (
    <Slot into="bar">
      <div className={css.state}>
        <p className={css.name} dir="auto">
          {useProject().acronym}
        </p>
        <ConnectionWords />
      </div>
    </Slot>
  )
}
