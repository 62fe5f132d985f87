import { type Packs, readPacks } from '@meanwhile/domain/pack/pack'
import { useQuery } from '@tanstack/react-query'

/** The funding programmes that the product knows; they come when somebody asks for them. */
export function usePacks(): Packs | undefined {
  return useQuery({ queryKey: ['packs'], queryFn: readPacks, staleTime: Infinity }).data
}
