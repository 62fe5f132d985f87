import { type BoardTemplates, readTemplates } from '@meanwhile/domain/template/board-template'
import { useQuery } from '@tanstack/react-query'

/** The board templates; they come when somebody asks for them. */
export function useTemplates(): { templates: BoardTemplates | undefined; failed: boolean } {
  const { data, isError } = useQuery({ queryKey: ['templates'], queryFn: readTemplates, staleTime: Infinity })
  return { templates: data, failed: isError }
}
