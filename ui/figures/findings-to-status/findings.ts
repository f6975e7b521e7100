export type Start = 'measurable' | 'removed' | 'treated-first' | 'leukaemia'
export type Picture = 'clear' | 'smaller' | 'unclear'
export type Marker = 'not-used' | 'normal' | 'raised'
export type Specimen = 'none-left' | 'some-left'
export type Counts = 'both-back' | 'partly-back'

/** All that a reader has set; only what belongs to the chosen start is read. */
export type Findings = {
  readonly start: Start
  readonly picture: Picture
  readonly marker: Marker
  readonly specimen: Specimen
  readonly counts: Counts
}

export const firstFindings: Findings = {
  start: 'measurable',
  picture: 'clear',
  marker: 'normal',
  specimen: 'none-left',
  counts: 'both-back',
}

export const starts: readonly Start[] = ['measurable', 'removed', 'treated-first', 'leukaemia']
export const markers: readonly Marker[] = ['not-used', 'normal', 'raised']
export const specimens: readonly Specimen[] = ['none-left', 'some-left']
export const countsFound: readonly Counts[] = ['both-back', 'partly-back']

/** After a full removal there is nothing that could become smaller. */
export const findPictures = (start: Start): readonly Picture[] =>
  start === 'removed' ? ['clear', 'unclear'] : ['clear', 'smaller', 'unclear']

/** Sets the start, and takes back a picture that it does not allow. */
export function chooseStart(findings: Findings, start: Start): Findings {
  const allowed = findPictures(start).includes(findings.picture)
  return { ...findings, start, picture: allowed ? findings.picture : 'clear' }
}
