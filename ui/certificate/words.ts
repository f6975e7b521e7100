export const words = {
  title: 'Certificate of completion',
  of: 'This is to certify that',
  has: (title: string) => `has mastered every module of the course “${title}” that was asked for:`,
  version: (version: string) => `Course version ${version}`,
  on: (date: string) => `Issued on ${date}`,
  code: 'Verification code',
  noHours: 'No nursing contact hours are awarded.',
  verified:
    'This page is the record itself: what stands here is what the course has kept. Compare the name and the date with the paper in your hand.',
  means:
    'A module is mastered with at least 80 % in its quiz and full points on every question that is critical to safety. The name was typed by the learner and was not checked.',
  print: 'Print the certificate',
  none: {
    title: 'No certificate with this code',
    text: 'Check the twelve signs once more: they hold no 0, 1, 2, 5 or 8, and none of the letters B, I, L, O, S, U, V or Z. A certificate ends when its learner has their data erased, or has it made out anew under another name.',
    again: 'Try another code',
  },
  busy: (wait: string) => `Codes were looked up too often just now. Wait ${wait}, then load this page again.`,
  standing: {
    title: 'Your certificate',
    issued: 'Your certificate is made out:',
    ready: 'You have mastered every module that your class asks for.',
    make: 'Have your certificate made out',
    missing:
      'A certificate is yours once every module of your class is mastered and its result is told. Still open:',
    module: (number: number) => `Module ${number}`,
    about: 'About the certificate',
  },
  home: {
    title: 'Certificates',
    check: 'Check a certificate',
    code: 'Verification code',
    codeHint: 'Twelve signs, such as ACDE-FGHJ-KMNP.',
    checkButton: 'Look it up',
    mine: 'Your certificate',
    lead: 'When you have mastered every module that your class asks for, you can have a certificate made out in your name. It says what you completed and when. No nursing contact hours are awarded.',
    privacy:
      'The name is kept on the server of your institution with the certificate, and anybody who has its code can read it. Your class does not get to see it. If you leave the class and erase your data, the certificate ends and its code shows nothing any more.',
    name: 'Your name as it shall stand on the certificate',
    button: 'Make out the certificate',
    noClass: 'This device is in no class. A certificate needs the record of a class; join yours first.',
    join: 'Join a class',
    issued: 'It is made out. Its address is',
    missing: 'These modules are not mastered yet, or their results are not told yet:',
    sentence: (problem: string) => `This ${problem}.`,
    faults: {
      'not-a-member':
        'This device is no longer in the class. Join again with your recovery code, then come back.',
      unreachable: 'The course cannot be reached just now. Try again when you are online.',
      failed: 'Something went wrong on our side, and nothing was changed. Try again in a moment.',
    },
    noScript:
      'Making out a certificate needs JavaScript: only your device can prove that the record is yours.',
  },
} as const
