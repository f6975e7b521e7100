import { readNumber } from '#domain/assessment/kinds/numeric/read-number'
import { CorrectionRule } from '#domain/classes/grade-changes.schema'

/**
 * A rule as a form carries it: `full-credit`, `leave-out`, `also-right option`, `also-right option within`,
 * `also-range from to`, or `also-order` with every step.
 */
export function parseRule(text: string): CorrectionRule | undefined {
  const [kind = '', ...parts] = text.split(' ')
  const parsed = CorrectionRule.safeParse(toWhole(kind, parts))
  return parsed.success ? parsed.data : undefined
}

export function formatRule(rule: CorrectionRule): string {
  switch (rule.kind) {
    case 'also-right':
      return [rule.kind, rule.option, rule.within].filter(Boolean).join(' ')
    case 'also-range':
      return `${rule.kind} ${writeFigure(rule.from)} ${writeFigure(rule.to)}`
    case 'also-order':
      return [rule.kind, ...rule.order].join(' ')
    default:
      return rule.kind
  }
}

function toWhole(kind: string, parts: readonly string[]) {
  const [first, second] = parts
  if (kind === 'also-range') return { kind, from: toFigure(first), to: toFigure(second || first) }
  if (kind === 'also-order') return { kind, order: parts }
  return { kind, ...(first && { option: first }), ...(second && { within: second }) }
}

function writeFigure(figure: number): string {
  return figure.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 15 })
}

function toFigure(text = ''): number {
  const read = readNumber(text)
  return read.status === 'read' && read.rest.trim() === '' ? read.value : Number.NaN
}
