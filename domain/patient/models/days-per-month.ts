/** The mean month of the calendar, so that 12 of them make a year of 365.25 days. */
export const daysPerMonth = 30.4375
