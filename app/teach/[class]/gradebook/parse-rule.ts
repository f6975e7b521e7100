import { CorrectionRule } from '#domain/classes/grade-changes.schema'

/** A rule as an address or a form carries it: `full-credit`, `leave-out`, `also-right option` or `also-right option within`. */
export function parseRule(text: string): CorrectionRule | undefined {
  const [kind, option, within] = text.split(' ')
  const whole = { kind, ...(option && { option }), ...(within && { within }) }
  const parsed = CorrectionRule.safeParse(whole)
  return parsed.success ? parsed.data : undefined
}

export function formatRule(rule: CorrectionRule): string {
  return rule.kind === 'also-right'
    ? [rule.kind, rule.option, rule.within].filter(Boolean).join(' ')
    : rule.kind
}
