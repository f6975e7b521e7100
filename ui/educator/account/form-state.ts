/** What a form says after it was sent. */
export type FormState = {
  /** What went wrong, and what to do. */
  readonly problem?: string
  /** Of each field that cannot be used, why. */
  readonly problems?: Readonly<Record<string, string>>
  /** What was written, but for passwords, so that nobody writes it twice. */
  readonly values?: Readonly<Record<string, string>>
  readonly done?: string
  /** A link that is shown only now. */
  readonly link?: string
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

export const FRESH_FORM: FormState = {}
