export const ATTEMPTS_KEY = 'remission:attempts:v1'
/** What could not be read is kept under this key and a suffix. */
export const ATTEMPTS_ASIDE_KEY = 'remission:attempts:set-aside'
