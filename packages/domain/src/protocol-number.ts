/**
 * Raised only when the shape of messages changes; a client with another number is asked to reload.
 * In a file of its own: the first page of the web needs the number and not the schemas.
 */
export const PROTOCOL = 5
