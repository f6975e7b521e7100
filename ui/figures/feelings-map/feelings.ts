export type Feeling = 'fear' | 'scan-worry' | 'guilt' | 'identity' | 'low-mood' | 'trauma' | 'relief'

export const feelings: readonly Feeling[] = [
  'relief',
  'fear',
  'scan-worry',
  'low-mood',
  'identity',
  'guilt',
  'trauma',
]

export const firstFeeling: Feeling = 'relief'

/** Where a feeling lies on the drawn map, in percent of its width and height; the order is only calm. */
export const places: Record<
  Feeling,
  { readonly x: number; readonly y: number; readonly facts: readonly string[] }
> = {
  relief: { x: 60, y: 50, facts: ['M7-F11', 'M7-F12'] },
  fear: { x: 29, y: 13, facts: ['M7-F01', 'M7-F02', 'M7-F03', 'M7-F04'] },
  'scan-worry': { x: 74, y: 21, facts: ['M7-F05', 'M7-F06', 'M7-F07', 'M7-F08'] },
  'low-mood': { x: 75, y: 69, facts: ['M7-F16', 'M7-F19'] },
  identity: { x: 31, y: 36, facts: ['M7-F12'] },
  guilt: { x: 27, y: 67, facts: ['M7-F10', 'M7-F11'] },
  trauma: { x: 48, y: 88, facts: ['M7-F13', 'M7-F14'] },
}
