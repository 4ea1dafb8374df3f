/** Lines of the demo's threads. Each pair is a question of the worker and the client's answer. */
export const QUESTIONS: readonly (readonly [string, string])[] = [
  [
    'Thanks for the clear brief. One question: should the logo be on every frame or only at the end?',
    'Only at the end is fine.',
  ],
  [
    'Hello! I am starting now. Is there a font you already use for headlines?',
    'Yes, Work Sans. It is in the folder under Brand.',
  ],
  [
    'The second photo is quite small. Do you have a larger one, or may I use the first twice?',
    'Use the first one, we do not have a larger version.',
  ],
  ['Who is the main reader: people who know you already, or new ones?', 'Mostly new ones. Good question.'],
  [
    'I found two prices that differ between the sheet and the text. Which one is right?',
    'The sheet is right. Thank you for catching that.',
  ],
  [
    'May I send a rough version in about two hours, so you can see the direction?',
    'Please do, I will look in the morning.',
  ],
];

/** What clients write when they ask for a change, and how it is tagged. */
export const CHANGES: readonly { kind: 'fix' | 'preference'; text: string }[] = [
  { kind: 'fix', text: 'The date is wrong, it should be the 14th. Otherwise this is great.' },
  { kind: 'fix', text: 'Captions run behind the speaker in the second half. Please check the timing.' },
  { kind: 'preference', text: 'Could we try this with a lighter background? The idea is right.' },
  { kind: 'preference', text: 'Please make the headline a little smaller and give the photo more room.' },
  { kind: 'fix', text: 'The button text does not match the sheet: it should say "Book a visit".' },
];

/** Remarks on a picture, with where they are pinned, 0 to 1. */
export const PINS: readonly { body: string; x: number; y: number }[] = [
  { body: 'Could the headline be a little larger? People read it from across the street.', x: 0.34, y: 0.52 },
  { body: 'Lovely. Please keep this circle whatever else changes.', x: 0.78, y: 0.22 },
];

/** Reviews by stars. */
export const REVIEWS: Readonly<Record<3 | 4 | 5, readonly string[]>> = {
  5: [
    'Exactly what we asked for, and it was there when I opened my laptop.',
    'Careful work and good questions. Will ask for the same person again.',
    'Better than our last agency, and overnight.',
    'Spotted a mistake in our own text. Thank you.',
    '',
  ],
  4: ['Very good, one small correction needed.', 'Solid work, quick answers.', ''],
  3: ['Fine in the end, but it took two rounds to get there.', 'Usable. We adjusted a few things ourselves.'],
};

/** Short replies when work starts or is taken in. */
export const THANKS: readonly string[] = [
  'Just saw it, this looks great. Thank you!',
  'Perfect, approving now.',
  'Nice work. I like the second one best.',
];

/** What workers say while they work. */
export const PROGRESS: readonly string[] = [
  'Quick update: the structure is done, I am on the details now. First version within the hour.',
  'Going well. I found one thing that was not in the brief and chose the simpler way; I will point it out in the note.',
  'Halfway there. Everything in the folder opens fine, so no questions so far.',
];

/** What workers answer when the client writes. */
export const REPLIES: readonly string[] = [
  'Thank you, noted. I will work that into the next version.',
  'Good point, I will do it that way.',
  'Understood. I will mention it in the note when I hand in.',
  'Thanks for the quick answer!',
];
