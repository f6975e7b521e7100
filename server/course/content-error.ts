/**
 * A fault in a content file, told the way its author needs it: which file and line, where in it, what was expected,
 * what was found.
 */
export class ContentError extends Error {
  readonly code = 'content'
  constructor(
    readonly file: string,
    readonly path: string,
    readonly expected: string,
    readonly found: string,
    readonly line?: number | undefined,
  ) {
    const place = [file, ...(line === undefined ? [] : [`line ${line}`]), ...(path ? [path] : [])]
    super(`${place.join(', ')}: expected ${expected}; found ${found}`)
    this.name = 'ContentError'
  }
}
