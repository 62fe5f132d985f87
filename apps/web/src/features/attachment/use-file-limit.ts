import { queryOptions, useQuery } from '@tanstack/react-query'
import { fileLimitAddress } from './file-address.ts'

const fileLimitQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['attachment', 'limit', projectId],
    queryFn: async () => {
      const response = await fetch(fileLimitAddress(projectId))
      if (!response.ok) throw new Error(`status ${response.status}`)
      return ((await response.json()) as { maxBytes: number }).maxBytes
    },
    // It changes with the configuration of the server only.
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The longest file that the server takes, in bytes; undefined until it is known. */
export function useFileLimit(projectId: string): number | undefined {
  return useQuery(fileLimitQuery(projectId)).data
}
