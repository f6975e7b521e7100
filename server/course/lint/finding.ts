/** One thing the course linter has to say. An error stops the build; a warning asks for a look. */
export type Finding = {
  readonly severity: 'error' | 'warning'
  readonly rule: string
  readonly file: string
  readonly path: string
  readonly expected: string
  readonly found: string
}

export const fault = (
  file: string,
  path: string,
  rule: string,
  expected: string,
  found: string,
): Finding => ({
  severity: 'error',
  rule,
  file,
  path,
  expected,
  found,
})

export const doubt = (
  file: string,
  path: string,
  rule: string,
  expected: string,
  found: string,
): Finding => ({
  ...fault(file, path, rule, expected, found),
  severity: 'warning',
})

export const showFinding = (finding: Finding): string =>
  `${finding.file}, ${finding.path}: expected ${finding.expected}; found ${finding.found} (${finding.rule})`
