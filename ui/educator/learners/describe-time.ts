import { type Accommodation, findLimitSeconds } from '#domain/classes/accommodation'
import { words } from './words'

export type TimeChoice = keyof typeof words.time

export const TIME_CHOICES: readonly TimeChoice[] = ['1', '1.25', '1.5', '2', 'untimed']

export function toTimeChoice({ multiplier, untimed }: Accommodation): TimeChoice {
  return untimed ? 'untimed' : `${multiplier}`
}

/** Such as 1.5 times (45 min for each quiz); without minutes where the class is not timed. */
export function describeChoice(choice: TimeChoice, classMinutes: number | null): string {
  const multiplier = ([1, 1.25, 1.5, 2] as const).find((one) => `${one}` === choice)
  const seconds = multiplier && findLimitSeconds(classMinutes, { multiplier, untimed: false, breaks: false })
  if (!seconds) return words.time[choice]
  const rest = seconds % 60 === 0 ? '' : ` ${seconds % 60} s`
  return `${words.time[choice]} (${words.minutes(`${Math.floor(seconds / 60)} min${rest}`)})`
}

export function describeTime(accommodation: Accommodation): string {
  const choice = toTimeChoice(accommodation)
  const parts = [choice === '1' ? '' : words.time[choice], accommodation.breaks ? words.breaks : '']
  return parts.filter(Boolean).join('; ')
}
