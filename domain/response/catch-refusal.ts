import { ImpossibleInputError } from './impossible-input-error'

/** For tests: runs what should be refused and gives back "code at field: message". */
export function catchRefusal(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof ImpossibleInputError && error instanceof RangeError)
      return `${error.code} at ${error.message}`
    throw error
  }
  return 'not refused'
}
