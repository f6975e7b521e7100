/** Words the course does not use about people with cancer, and what it says instead. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/\bcancer[- ]free\b/i, 'no sign of cancer was found on these tests'],
  [
    /\b(beat|beaten|beating|fight|fighting|battle|battling|war on|won against|lost (?:the|her|his|their) (?:fight|battle))\b(?=[^.]{0,40}\b(cancer|disease|leukaemia|lymphoma|myeloma)\b)/i,
    'words without battle',
  ],
  [/\bcancer (victims?|sufferers?)\b/i, 'people with cancer'],
  [/\bsuffer(s|ing|ed)? from\b/i, 'has, or lives with'],
  [
    /\b(patients?|people|person|he|she|they|you) (has |have |had )?failed (the |their |your |his |her )?(treatment|therapy|chemotherapy)\b/i,
    'the cancer did not respond to the treatment',
  ],
  [/\bnon-?complian(t|ce)\b/i, 'missed doses happen; taking medicine as agreed'],
  [/\bMRD[- ]zero\b/i, 'not detected at 1 in …'],
  [/\bTFR failure\b/i, 'restarting treatment'],
  [/\birrational fear\b/i, 'fear that cancer may return'],
  [/\ball[- ]clear\b/i, 'no sign was found on these tests'],
  [/\bwith a vengeance\b/i, 'the cancer has come back or grown'],
]

export type WordingFault = { readonly found: string; readonly instead: string }

/**
 * Finds refused wording. Words in quotation marks are passed over: a lesson may quote what it advises against.
 */
export function findRefusedWords(text: string): WordingFault[] {
  const spoken = text.replace(/[“"‘][^”"’]*[”"’]/g, ' ')
  return REFUSED.flatMap(([pattern, instead]) => {
    const match = spoken.match(pattern)
    return match ? [{ found: match[0], instead }] : []
  })
}
