import type { RefusalKey } from '../../lib/refusal-of.ts'

export type UploadFailure = RefusalKey | 'too-big' | 'stopped'

export interface Upload {
  /** The id under which the server keeps the file; rejects with an `UploadFailure`. */
  result: Promise<string>
  stop: () => void
}

const BY_STATUS: Partial<Record<number, UploadFailure>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-big',
  429: 'too-many-tries',
}

/** Sends a file. Not by `fetch`: that does not say how much of it is on its way. */
export function uploadFile(projectId: string, file: File, onSent: (bytes: number) => void): Upload {
  const request = new XMLHttpRequest()
  const result = new Promise<string>((resolve, reject: (failure: UploadFailure) => void) => {
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded))
    request.addEventListener('abort', () => reject('stopped'))
    request.addEventListener('error', () => reject('unreachable'))
    request.addEventListener('load', () => {
      if (request.status !== 201) return reject(BY_STATUS[request.status] ?? 'broken')
      resolve((JSON.parse(request.responseText) as { id: string }).id)
    })
    request.open('POST', `/api/projects/${projectId}/imports`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    // Headers hold ASCII only.
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.send(file)
  })
  return { result, stop: () => request.abort() }
}
