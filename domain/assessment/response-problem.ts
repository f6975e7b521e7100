export type ResponseProblemCode =
  | 'TOO_MANY_SELECTED'
  | 'ORDER_INCOMPLETE'
  | 'NOT_A_NUMBER'
  | 'NUMBER_AMBIGUOUS'
  | 'UNIT_MISSING'
  | 'UNIT_UNKNOWN'
  | 'UNIT_NOT_ASKED'

/** An answer that cannot be scored as it stands: what was wrong and what would be right, in words. */
export type ResponseProblem = { readonly code: ResponseProblemCode; readonly message: string }
