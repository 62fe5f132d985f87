import { site as commands } from '@meanwhile/domain/site/commands'
import type { Site } from '@meanwhile/domain/site/site'
import { useDispatch } from '../../project/use-project.ts'
import { useDraft } from '../thing/use-draft.ts'

/** A site in a form; saving sends the fields that were changed. */
export function useSiteDraft(site: Site) {
  const dispatch = useDispatch()
  const { row, set, changed } = useDraft<Site>(site)
  const save = () => {
    const fields = changed()
    return Object.keys(fields).length === 0 ? null : dispatch(commands.edit({ id: site.id, fields }))
  }
  return { row, set, save }
}
