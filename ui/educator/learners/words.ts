import type { RosterProblem } from '#domain/classes/parse-roster'

const PROBLEMS: Readonly<Record<RosterProblem, string>> = {
  'one-column': 'has only one column; expected alias and name, with a comma, semicolon or tab between',
  'empty-alias': 'has no alias; expected it in the first column, and the name in the second',
  'alias-twice': 'has an alias that stood above already; an alias is one learner',
  'open-quote': 'begins a text in quotation marks that never ends; save the list as CSV again',
  'too-long': 'is too long: a name has at most 100 characters, and a list 5,000 lines',
  nothing: 'holds no name; expected lines such as: Blue Heron, Jane Doe',
}

export const words = {
  title: 'Learners',
  empty:
    'Nobody has joined yet. Hand out the code above; who joins appears here under the alias of their choice.',
  table: (count: number) => (count === 1 ? 'One learner' : `${count} learners`),
  alias: 'Alias',
  name: 'Name',
  section: 'Section',
  joined: 'Joined',
  seen: 'Last seen',
  noSection: 'No section',
  allSections: 'All sections',
  showSection: 'Section',
  extraTime: (count: number) =>
    count === 0
      ? 'Nobody has extra time'
      : count === 1
        ? 'One learner has extra time'
        : `${count} learners have extra time`,
  extraTimeNote: 'Kept closed, so that nobody reads it over your shoulder.',
  time: {
    '1': 'As the class',
    '1.25': '1.25 times',
    '1.5': '1.5 times',
    '2': 'Twice',
    untimed: 'No limit',
  },
  minutes: (minutes: string) => `${minutes} for each quiz`,
  breaks: 'May stop the clock and go on later',
  names: {
    title: 'Real names',
    text: 'The course knows aliases alone. If you keep a list of alias and name, bring it along to read the names here.',
    format: 'A CSV file of two columns: alias, name.',
    file: 'The list',
    visit: 'Show the names in this tab, until it is closed. They never leave this computer.',
    keep: 'Keep the names on the server, for everybody who teaches this class.',
    button: 'Bring the names along',
    noFile: 'Choose the file first.',
    line: (line: number, problem: RosterProblem) => `Line ${line} ${PROBLEMS[problem]}.`,
    shown: (named: number, total: number) => `${named} of ${total} names belong to aliases of this class.`,
    strangers: (aliases: readonly string[]) => `Nobody in the class goes by: ${aliases.join(', ')}.`,
    refused: 'This browser keeps nothing for the visit. Use another window, or keep the names on the server.',
    forget: 'Put the names away',
    forgotten: 'The names are put away.',
    kept: (named: number) => `Kept. ${named} of them are in the class.`,
    keptNote: 'Names are kept on the server for this class.',
    erase: 'Erase the names from the server',
    erased: 'The names are erased.',
  },
  one: {
    back: 'All learners',
    joined: (day: string) => `Joined on ${day}`,
    seen: (day: string) => `last seen on ${day}`,
    section: 'Section',
    sectionField: 'Group or section, such as B. You may leave it empty.',
    saveSection: 'Save the section',
    time: 'Extra time',
    timeText:
      'Holds for everything that is timed and for the closing times. The learner is told before starting; nobody else is.',
    timeLegend: 'Time for this learner',
    closing:
      'Closing times move along: by the extra minutes where quizzes are timed; by a day for each quarter of extra time where they are not; by seven days without a limit; by a day at least where breaks are allowed.',
    saveTime: 'Save the extra time',
    saved: 'Saved.',
    recovery: 'Lost device and lost recovery code',
    recoveryText:
      'Makes a new recovery code and shows it once. Hand it to the learner yourself; the code before stops working.',
    makeRecovery: 'Make a new recovery code',
    recoveryMade: 'Write it down now. It is shown only this once.',
    export: 'Everything about this learner',
    exportText:
      'One file with all that the class holds: answers, decisions, grades, comments. You may hand it to the learner.',
    exportLink: 'Download as JSON',
    remove: 'Remove',
    removeText: 'Removes the learner with every answer, grade and comment, at once and for good.',
    removeField: (alias: string) => `To be sure, write the alias: ${alias}`,
    removeButton: 'Remove this learner',
    aliasDiffers: 'That is not the alias of this learner. Nothing was removed. Write it as it stands above.',
    readOnly: 'The class is archived: section and time stay as they are.',
  },
} as const
