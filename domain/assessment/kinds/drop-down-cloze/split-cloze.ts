export type ClozeSegment =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'blank'; readonly blankId: string }

/** Cuts "Growth is judged from the [[reference]]." into words and blanks, in reading order. */
export function splitCloze(text: string): ClozeSegment[] {
  return text.split(/\[\[([^\]]*)\]\]/).flatMap((piece, index): ClozeSegment[] => {
    if (index % 2 === 1) return [{ type: 'blank', blankId: piece.trim() }]
    return piece === '' ? [] : [{ type: 'text', text: piece }]
  })
}

export function listClozeBlanks(text: string): string[] {
  return splitCloze(text).flatMap((segment) => (segment.type === 'blank' ? [segment.blankId] : []))
}
