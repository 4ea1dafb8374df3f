export const QA_STATES = ['not-required', 'pending', 'passed', 'failed'] as const;
export type QaState = (typeof QA_STATES)[number];

/** States in which the client may see a version. */
export const CLIENT_VISIBLE_QA_STATES = ['not-required', 'passed'] as const satisfies readonly QaState[];
