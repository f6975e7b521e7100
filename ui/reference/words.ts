export const words = {
  glossary: {
    title: 'Glossary',
    lead: (count: number) => `${count} terms, each said twice: for a colleague, and for anyone.`,
    clinical: 'Clinically',
    plain: 'Plainly',
    also: 'Also',
    letters: 'Letters',
  },
  sources: {
    title: 'Sources',
    lead: 'Every claim in the course rests on a numbered fact, and every fact on what stands here. “Read through a secondary source” means that we saw the paper’s content reproduced by others, not the paper itself.',
    usedIn: 'Facts',
    current: 'Still current',
    licence: 'Links lead to other sites.',
  },
  about: {
    title: 'About this course, and your privacy',
    sections: [
      {
        title: 'What it is',
        paragraphs: [
          'An open course on what cancer remission means, for nursing students, for patients and families, and for those who teach. Seven modules, each told twice: once for professionals and once in plain words.',
          'It is awaiting clinical review: no clinician has signed it off yet. Each module says so until one has.',
        ],
      },
      {
        title: 'What it is not',
        paragraphs: [
          'This course teaches. It does not give medical advice and cannot read your results. Talk with your own care team. It is not a medical device.',
          'The simulated patients are made up. Real care differs from person to person. Numbers describe groups, not you, and in the guide they stay closed until you open them.',
          'The course is not affiliated with any body named as a source. NCLEX and the NCSBN Clinical Judgment Measurement Model belong to the National Council of State Boards of Nursing, which has neither reviewed nor endorsed this course. Its quizzes are NGN-style.',
          'If you think you have an emergency, call your local emergency number now.',
        ],
      },
      {
        title: 'What is kept, and where',
        paragraphs: [
          'You need no account. There is no advertising, no analytics, and no page of this course asks another site for anything. What you read, answer and mark is kept in this browser on this device, unless you join a class: then your quizzes and simulations reach your teachers under the alias you choose, never what you do in the guide. Please do not enter names or health details: nothing here needs them.',
          'When you submit a quiz, your answers go to the server of this course to be graded, without your name, and are forgotten as soon as the result is sent back. The guide sends nothing at all.',
          'Under “My progress” you can save a copy, bring one back, or erase everything in one tap. On a shared device, others who use this browser could see what you have read.',
        ],
      },
      {
        title: 'How it is made',
        paragraphs: [
          'Every passage carries a small mark. It shows the fact behind it, how sure we are of it, and its source. “Checked against a source” means that an abstract, table, guideline extract or official page was read while writing; “professional knowledge” means standard knowledge that was not re-checked.',
          'Quizzes follow the published scoring rules of the licensing exam where those are known: a point for each right choice, a point off for each that does not belong in a select-all item, never below zero. Each option is explained afterwards.',
          'Code under the MIT licence, course text under CC BY 4.0.',
        ],
      },
    ],
  },
} as const
