/** What the server asks of a new password, so that the form can say it while one types. The server decides. */
export const passwordRules = [
  { key: 'length', test: (value: string) => [...value].length >= 8 },
  { key: 'lower', test: (value: string) => /\p{Ll}/u.test(value) },
  { key: 'upper', test: (value: string) => /\p{Lu}/u.test(value) },
  { key: 'digit', test: (value: string) => /\p{Nd}/u.test(value) },
  { key: 'symbol', test: (value: string) => /[^\p{L}\p{N}\s]/u.test(value) },
] as const;
