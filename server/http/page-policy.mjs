/**
 * The content security policy of a page: nothing is loaded from, sent to, or told to another site.
 *
 * @param {readonly string[]} inline which inline scripts may run, in the words of `script-src`
 */
export function writePagePolicy(inline) {
  return [
    "default-src 'self'",
    `script-src 'self' ${inline.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}
