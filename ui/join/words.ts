export const words = {
  title: 'Join a class',
  lead: 'Your teacher gave you six letters, a link or a square to point your camera at. You need no account.',
  code: 'Class code',
  codeHint: 'Six letters, such as BKR TMX. Capitals and spaces do not matter.',
  find: 'Find the class',
  unknown: (code: string) =>
    `No class here has the code “${code}”. It is six letters, and never a vowel or a figure. Check it with your teacher.`,
  busy: (wait: string) =>
    `Many codes that belong to no class were tried from here, so this page rests for ${wait}. Then open it again.`,
  archived: (name: string) =>
    `${name} is closed and takes nobody in any more. Ask your teacher for the code of the new class.`,
  noScript:
    'Joining needs JavaScript: your device makes its own key to the class. Switch it on for this page and load it again. Lessons can be read without it.',
  joining: (name: string) => `Join ${name}`,
  alias: 'Your alias',
  aliasHint:
    'A name you make up, 1 to 24 characters, such as Blue Heron. Not your own name, and not an e-mail address.',
  earlier: (count: number) =>
    count === 1
      ? 'Send the quiz I have already finished on this device too'
      : `Send the ${count} quizzes I have already finished on this device too`,
  join: 'Join the class',
  sees: {
    title: 'What the class sees',
    items: [
      'Your alias, when you joined and when you were last here.',
      'Which lessons of its modules you open and read from now on.',
      'Your quiz answers in its modules, how sure you said you were, how long you took, and your points.',
      'Your decisions in the simulations.',
    ],
    never: 'What it never sees',
    neverItems: [
      'Anything you do in the guide in plain language, your questions for a visit, your follow-up plan.',
      'Your name or e-mail address: you are not asked. Your teachers may keep their own list of who goes by which alias.',
      'What other students do, and they do not see what you do.',
    ],
    leave: 'You can read all that the class holds of you, and leave and erase it, on this page at any time.',
  },
  faults: {
    'alias-taken':
      'Somebody in this class goes by this alias already. Choose another, or add a figure to it.',
    'unknown-code': 'This class is not here any more. Ask your teacher for its code.',
    archived: 'This class is closed and takes nobody in any more. Ask your teacher for the new one.',
    full: 'This class is full. Tell your teacher.',
    busy: 'Too many codes that fit nothing were sent from where you are. What you wrote is kept here; try again in a quarter of an hour.',
    unreachable:
      'The course cannot be reached just now. What you wrote stays here; try again when you are online.',
    failed: 'Something went wrong on our side, and nothing was changed. Try again in a moment.',
    'not-found':
      'These two codes do not belong together. Check both. If the paper is lost, your teacher can make a new recovery code.',
    'not-a-member': 'This device is no longer in the class.',
  },
  sentence: (problem: string) => `This ${problem}.`,
  recover: {
    title: 'I am in this class already, on another device',
    lead: 'Your recovery code moves you here. The other device then stops sending to the class; what it keeps stays on it.',
    code: 'Recovery code',
    hint: 'Four groups of four, as you wrote them down.',
    button: 'Move me to this device',
  },
  fresh: {
    title: (name: string) => `You are in ${name}`,
    as: (alias: string) => `The class knows you as ${alias}.`,
    text: 'This is your recovery code. Print it or write it down: with it you come back when you change or lose this device.',
    notKept:
      'This browser does not keep anything when it is closed, and will then forget that you are in the class. Write the code down now.',
    print: 'Print it',
    done: 'I have written it down',
  },
  member: {
    title: (name: string) => `You are in ${name}`,
    as: (alias: string) => `On this device, as ${alias}.`,
    other: (name: string) =>
      `A device is in one class at a time. To join ${name}, leave the class below first, or forget it on this device if it is not yours.`,
    goOn: 'Go on to the lessons',
    archived: 'The class is closed. What you did in it stays readable here; nothing more is sent.',
    goneTitle: (name: string) => `No longer in ${name}`,
    gone: 'This device is no longer in the class: you have moved to another device, or were taken out of it. Your own work is kept here. Your recovery code brings you back, if your teacher has not removed you.',
    offline:
      'The course cannot be reached just now. You are still in the class, and what you do is kept until it can be sent.',
    modules: 'Modules of this class',
    rules: 'How it counts',
    closes: (time: string) => `closes ${time}`,
    open: 'no closing time',
    attempts: (count: number | null) =>
      count === null
        ? 'As many attempts as you like'
        : count === 1
          ? 'One attempt at each quiz'
          : `${count} attempts at each quiz`,
    counting: { best: 'the best one counts', first: 'the first one counts', latest: 'the latest one counts' },
    feedback: {
      'after-submission': 'Answers and reasons are shown as soon as you hand in.',
      'after-due': 'Answers and reasons are shown after the closing time of a module.',
    },
    untimed: 'Nothing is timed.',
    minutes: (text: string) => `You have ${text} for each quiz.`,
    yours: 'Your own time',
    longer: (own: string, usual: string) => `You have ${own} for each quiz, where others have ${usual}.`,
    noLimit: 'Nothing is timed for you.',
    breaks: 'You may stop the clock and go on later.',
    later: 'The closing times above are yours, and later than those of the class.',
    onlyYou: 'Only you and your teachers know.',
    code: 'Show my recovery code',
    export: 'Download my record',
    exported: 'The file is saved on this device.',
    leave: 'Leave the class',
    leaveText:
      'Erases all that the class holds of you, at once and for good. What is kept on this device stays.',
    leaveButton: 'Leave and erase',
    forgetText:
      'On a device that is not yours, let it forget the class. Your work in the class stays, and your recovery code brings you back.',
    forgetButton: 'Forget the class on this device',
    left: 'You have left the class. It holds nothing of you any more.',
    forgotten: 'This device has forgotten the class.',
  },
} as const
