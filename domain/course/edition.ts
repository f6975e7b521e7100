/** The year of this edition: sources are judged old or current by it, so that a build gives the same every year. */
export const EDITION_YEAR = 2026
