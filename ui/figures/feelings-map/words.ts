import type { Feeling } from './feelings'

export const words = {
  title: 'A map of feelings after treatment',
  caption:
    'The places overlap, and no one has to visit them all. Where they lie has no meaning; there is no score. Figures come from groups of people and say nothing about one person.',
  choose: 'Which feeling?',
  helps: 'What helps',
  like: 'What it can feel like',
  common: 'How common it is',
  more: 'When to ask for more help',
  crisis:
    'Thoughts of not wanting to live: do not stay alone with them. Call now: 988 in the United States, 116 123 (Samaritans) in the United Kingdom and Ireland, elsewhere a crisis line or the emergency number.',
} as const

export type FeelingWords = {
  readonly name: string
  readonly helps: string
  readonly like: string
  readonly common: string
  readonly more: string
}

export const feelingWords: Record<Feeling, FeelingWords> = {
  relief: {
    name: 'Mixed relief',
    helps: 'Room for both at once. Nobody owes anyone joy, thanks or growth.',
    like: 'Glad on Monday, flat on Tuesday. Relief that stays away when everyone expects it, or sits beside grief.',
    common: 'Feelings change over time, and many people describe them mixed. No good figure exists.',
    more: 'When the flatness stays, or when you would like to say it to someone outside the family.',
  },
  fear: {
    name: 'Fear of return',
    helps:
      'Naming it, knowing which signs to report and to whom, less checking and searching, and talking therapies where it stays strong.',
    like: 'Worry that cancer will come back or get worse. An ache becomes a sign; a plan for next year feels daring.',
    common:
      'Some fear is usual at any time after diagnosis. A high level affects about 1 in 5 people, more often younger people and women.',
    more: 'When it fills most days, stops sleep, or keeps you from visits or from plans.',
  },
  'scan-worry': {
    name: 'Scan worry',
    helps:
      'A plan for the day: who gives the result and when, who comes along, what fills the wait. Relaxation and distraction have been tried; the evidence is limited.',
    like: 'Tension before, during and after a scan. Waiting for the result is often the hardest part.',
    common:
      'Studies differ widely. Most averages are low; 4 to 28 in 100 people report moderate or severe levels.',
    more: 'When it begins weeks ahead, or when you think of not going. Tell the team before the scan.',
  },
  guilt: {
    name: 'Guilt',
    helps:
      'Hearing that others feel it, room for grief, people who have been there, and finding a meaning of one’s own.',
    like: '“Why not me?” after another person has died. Feeling that one has no right to complain.',
    common:
      'Many people name it. In one small online group of people with lung cancer, about half had felt it; that number cannot be carried over to others.',
    more: 'When grief or blame does not ease, or keeps you from people you care for.',
  },
  identity: {
    name: 'Who am I now?',
    helps: 'Time, words for it, and support with work, body, closeness or faith, one at a time.',
    like: 'No longer a patient, not quite the earlier self. Roles, body and relationships have shifted.',
    common: 'Often described; no single figure. Some people also speak of growth. Neither is required.',
    more: 'When work, closeness or your body stays out of reach and you would like help with it.',
  },
  'low-mood': {
    name: 'Low mood',
    helps:
      'Care matched to how heavy it is: activity, structured support, mindfulness, and proven talking therapies. Medicines are an option for some.',
    like: 'Little joy, little drive, sleep and appetite gone astray. Tiredness can look like it, so both deserve a check.',
    common:
      'As many as about 1 in 4 in some reports, most in the first year after treatment. Estimates vary by method.',
    more: 'When it lasts about two weeks or makes ordinary days hard. Ask for a proper assessment.',
  },
  trauma: {
    name: 'Trauma symptoms',
    helps: 'Saying that they are there, and a specialist who knows trauma. Diagnosis belongs to specialists.',
    like: 'Pictures that return unasked, a smell that brings the ward back, being on guard, keeping away from reminders.',
    common:
      'More people have some symptoms than the full disorder, which interviews found in about 5 in 100 at the time asked. Studies vary much.',
    more: 'When memories break into the day or the night, or keep you from care that you need.',
  },
}
