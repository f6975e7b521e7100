export type ResponseName = 'CR' | 'PR' | 'SD' | 'PD' | 'NE'

export const responseSigns: Record<ResponseName, string> = { CR: '●', PR: '◐', SD: '◎', PD: '◆', NE: '○' }

export const responseColours: Record<ResponseName, string> = {
  CR: 'var(--cr)',
  PR: 'var(--pr)',
  SD: 'var(--sd)',
  PD: 'var(--pd)',
  NE: 'var(--ne)',
}
