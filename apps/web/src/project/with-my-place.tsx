import type { ReactNode } from 'react'
import { ProjectLoading } from './project-states.tsx'
import { useMyPlace } from './use-project.ts'

/**
 * Everything in a project needs to know who I am there. What the server gave me first may be older than my joining: then it
 * waits for the news that brings my place, a moment later.
 */
export function WithMyPlace({ children }: { children: ReactNode }) {
  return useMyPlace() ? children : <ProjectLoading />
}
