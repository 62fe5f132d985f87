import type { RequestHandler } from 'express'

/** Nothing but our own server is asked for anything, and nobody may put us into a frame. */
export function securityHeaders(options: { https: boolean; inlineScripts: readonly string[] }): RequestHandler {
  const policy = [
    "default-src 'self'",
    ["script-src 'self'", ...options.inlineScripts].join(' '),
    // Radix sets style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers: Record<string, string> = {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    ...(options.https && { 'strict-transport-security': 'max-age=31536000' }),
  }
  return (_req, res, next) => {
    res.set(headers)
    next()
  }
}
