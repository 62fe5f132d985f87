import { packOf, readPacks } from '@meanwhile/domain/pack/pack'
import { useQuery } from '@tanstack/react-query'
import { useProject } from '../../project/use-project.ts'

/** The phases that projects of the programme usually have; none while they are not read yet. */
export function useProposed() {
  const { pack } = useProject().facts
  const { data } = useQuery({ queryKey: ['packs'], queryFn: readPacks, staleTime: Number.POSITIVE_INFINITY })
  return data ? packOf(data, pack).phases : []
}
