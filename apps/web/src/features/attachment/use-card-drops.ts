import { useEffect } from 'react'
import { useProjectId } from '../../project/use-project.ts'
import { lazyCode } from '../../ui/lazy-code.ts'

/** When the board has been drawn. */
const CALM_MS = 1_000

const code = lazyCode(() => import('./card-drops.ts'))

/** Cards take files that are dropped on them; the code for it comes when the board is there. */
export function useCardDrops(on: boolean): void {
  const projectId = useProjectId()
  useEffect(() => {
    if (!on) return undefined
    let stop: (() => void) | null = null
    let left = false
    const calm = setTimeout(() => {
      code.load().then(
        ({ takeFilesOnCards }) => {
          if (!left) stop = takeFilesOnCards(projectId)
        },
        // Without a network nothing could be attached either.
        () => {},
      )
    }, CALM_MS)
    return () => {
      left = true
      clearTimeout(calm)
      stop?.()
    }
  }, [on, projectId])
}
