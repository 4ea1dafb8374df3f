import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '@/shared/durations';
import { currentTurn, minutesOnTurn } from './job-clock';
import { JOB_COMMANDS, type JobCommand, type JobCommandName } from './job-commands';
import { allowedTransitions, decide } from './job-lifecycle';
import { JOB_RELATIONS, type JobRelation, relationsTo } from './job-relations';
import { JOB_STATUSES, type JobState, type JobStatus, type ReviewStage } from './job-types';

const T0 = new Date('2026-03-02T01:00:00Z');
const hour = (hours: number) => new Date(T0.getTime() + hours * HOUR_MS);

function job(changes: Partial<JobState<string>> = {}): JobState<string> {
  return {
    status: 'pending',
    reviewStage: null,
    organization: 'org',
    client: 'client',
    worker: 'worker',
    urgency: 'standard',
    deliveryTime: { estimated: 4, deadline: hour(10), promisedAt: null },
    clock: [],
    revisions: [],
    revisionsAllowed: 2,
    revisionsUsed: 0,
    assignedAt: null,
    acceptedAt: null,
    startedAt: null,
    submittedAt: null,
    completedAt: null,
    cancelledAt: null,
    cancellationReason: null,
    cancelledBy: null,
    onTimeDelivery: null,
    ...changes,
  };
}

/** Each command with every guard satisfied. */
const GOOD: { [Name in JobCommandName]: Extract<JobCommand<string>, { name: Name }> } = {
  new: { name: 'new' },
  publish: { name: 'publish', missingAnswers: [], priceHeld: true },
  accept: { name: 'accept', worker: 'worker', offer: { state: 'offered', expiresAt: hour(1) } },
  assign: { name: 'assign', worker: 'worker' },
  start: { name: 'start' },
  submit: { name: 'submit', cleanFiles: 1, needsQa: false },
  'pass-qa': { name: 'pass-qa' },
  'request-revision': { name: 'request-revision', kind: 'fix', feedback: 'The logo is cut off' },
  approve: { name: 'approve', reason: 'By phone', silentApprovalAt: T0 },
  'undo-approve': { name: 'undo-approve', until: hour(1) },
  cancel: { name: 'cancel', by: 'client', reason: 'No longer needed' },
  reassign: { name: 'reassign', reason: 'Ill' },
  reopen: { name: 'reopen', feedback: 'One frame is black' },
  override: { name: 'override', to: 'in_progress', reason: 'Set by mistake' },
};

/** The whole table again, written the other way round: state → relation → commands. */
const EXPECTED: Record<string, Partial<Record<JobRelation, JobCommandName[]>>> = {
  none: { client: ['new'], requester: ['new'] },
  pending: { client: ['publish', 'cancel'], operations: ['cancel'] },
  matching: { client: ['cancel'], candidate: ['accept'], operations: ['assign', 'cancel'] },
  assigned: {
    client: ['cancel'],
    worker: ['start', 'reassign'],
    operations: ['cancel', 'reassign', 'override'],
    system: ['reassign'],
  },
  in_progress: {
    client: ['cancel'],
    worker: ['submit', 'reassign'],
    operations: ['cancel', 'reassign', 'override'],
    system: ['reassign'],
  },
  'review/qa': { quality: ['pass-qa', 'request-revision'], operations: ['cancel', 'override'] },
  'review/client': {
    client: ['request-revision', 'approve'],
    requester: ['request-revision'],
    operations: ['approve', 'cancel', 'override'],
    system: ['approve'],
  },
  revision: { worker: ['submit'], operations: ['cancel', 'override'] },
  completed: { client: ['reopen', 'undo-approve'] },
  cancelled: {},
};

const STATES: [string, JobState<string> | null][] = [
  ['none', null],
  ...JOB_STATUSES.filter((s) => s !== 'review').map((status): [string, JobState<string>] => [
    status,
    job({ status, completedAt: status === 'completed' ? T0 : null }),
  ]),
  ['review/qa', job({ status: 'review', reviewStage: 'qa' })],
  ['review/client', job({ status: 'review', reviewStage: 'client' })],
];

describe('every state × relation × command', () => {
  const cells = STATES.flatMap(([name, state]) =>
    JOB_RELATIONS.flatMap((relation) => JOB_COMMANDS.map((command) => ({ name, state, relation, command }))),
  );
  it.each(STATES)('%s', (name, state) => {
    for (const cell of cells.filter((c) => c.name === name)) {
      const decision = decide(state, GOOD[cell.command], [cell.relation], T0);
      const expected = EXPECTED[name]?.[cell.relation] ?? [];
      expect([cell.relation, cell.command, decision.ok]).toEqual([
        cell.relation,
        cell.command,
        expected.includes(cell.command),
      ]);
      if (!decision.ok) {
        expect(['FORBIDDEN', 'INVALID_TRANSITION']).toContain(decision.error.code);
        expect(new Set(decision.error.allowed)).toEqual(new Set(expected));
      }
    }
  });
  it('lets a stranger do nothing anywhere', () => {
    for (const [, state] of STATES) expect(allowedTransitions(state, [])).toEqual([]);
  });
});

describe('guards', () => {
  const review = job({ status: 'review', reviewStage: 'client' });
  const missing = [{ path: 'brief.finalLength', code: 'required', message: 'x' }];
  const cases: [string, JobState<string>, JobCommand<string>, JobRelation, string][] = [
    ['brief', job(), { ...GOOD.publish, missingAnswers: missing }, 'client', 'VALIDATION_FAILED'],
    ['price', job(), { ...GOOD.publish, priceHeld: false }, 'client', 'INSUFFICIENT_CREDITS'],
    [
      'expired offer',
      job({ status: 'matching' }),
      { ...GOOD.accept, offer: { state: 'offered', expiresAt: T0 } },
      'candidate',
      'CONFLICT',
    ],
    [
      'taken offer',
      job({ status: 'matching' }),
      { ...GOOD.accept, offer: { state: 'withdrawn', expiresAt: hour(1) } },
      'candidate',
      'CONFLICT',
    ],
    [
      'no clean file',
      job({ status: 'in_progress' }),
      { ...GOOD.submit, cleanFiles: 0 },
      'worker',
      'VALIDATION_FAILED',
    ],
    ['silence', review, { name: 'approve', silentApprovalAt: hour(1) }, 'system', 'CONFLICT'],
    ['reason', review, { name: 'approve' }, 'operations', 'VALIDATION_FAILED'],
    ['quote', review, { ...GOOD['request-revision'], kind: 'new-scope' }, 'client', 'CONFLICT'],
    [
      'rounds',
      { ...review, revisionsUsed: 2 },
      { ...GOOD['request-revision'], kind: 'preference' },
      'client',
      'CONFLICT',
    ],
    [
      'qa taste',
      job({ status: 'review', reviewStage: 'qa' }),
      { ...GOOD['request-revision'], kind: 'preference' },
      'quality',
      'VALIDATION_FAILED',
    ],
    ['late reopen', job({ status: 'completed', completedAt: hour(-169) }), GOOD.reopen, 'client', 'CONFLICT'],
  ];
  it.each(cases)('%s', (_name, state, command, relation, code) => {
    const decision = decide(state, command, [relation], T0);
    expect(decision.ok ? 'ok' : decision.error.code).toBe(code);
  });
});

describe('changes', () => {
  const run = (state: JobState<string>, command: JobCommand<string>, relation: JobRelation, now: Date) => {
    const decision = decide(state, command, [relation], now);
    if (!decision.ok) throw new Error(decision.error.message);
    return { ...state, ...decision.changes };
  };
  it('moves the deadline by the wait for the client, and judges the first delivery', () => {
    let state = run(job({ worker: null }), GOOD.publish, 'client', hour(0));
    state = run(state, GOOD.accept, 'candidate', hour(0.5));
    state = run(state, GOOD.start, 'worker', hour(1));
    state = run(state, { ...GOOD.submit, needsQa: true }, 'worker', hour(9));
    expect([state.status, state.reviewStage, state.onTimeDelivery]).toEqual(['review', 'qa', true]);
    state = run(state, GOOD['pass-qa'], 'quality', hour(10));
    state = run(state, { ...GOOD['request-revision'], kind: 'preference' }, 'client', hour(15));
    expect(state.deliveryTime.deadline).toEqual(hour(15));
    expect(state.revisionsUsed).toBe(1);
    state = run(state, GOOD.submit, 'worker', hour(30));
    expect(state.onTimeDelivery).toBe(true);
    expect(state.revisions.every((r) => r.completedAt)).toBe(true);
    state = run(state, GOOD.approve, 'client', hour(31));
    expect(currentTurn(state.clock)).toBeNull();
    expect(minutesOnTurn(state.clock, 'worker', hour(99))).toBe((8.5 + 15) * 60);
    expect(minutesOnTurn(state.clock, 'client', hour(99))).toBe((5 + 1) * 60);
  });
  it('forgets the worker on reassignment and remembers who cancelled', () => {
    const freed = run(job({ status: 'in_progress' }), GOOD.reassign, 'operations', T0);
    expect([freed.status, freed.worker, freed.startedAt]).toEqual(['matching', null, null]);
    const ended = run(job({ status: 'assigned' }), GOOD.cancel, 'client', T0);
    expect([ended.cancelledBy, ended.cancellationReason]).toEqual(['client', 'No longer needed']);
  });
  it('keeps the clock contiguous under any walk through the table', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...JOB_COMMANDS), fc.integer({ min: 0, max: 20 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(steps, (walk) => {
        let state = job({ worker: null });
        let hours = 0;
        for (const [name, pause] of walk) {
          hours += pause;
          const decision = decide(state, GOOD[name], JOB_RELATIONS, hour(hours));
          if (decision.ok) state = { ...state, ...decision.changes };
        }
        state.clock.forEach((entry, index) => {
          const next = state.clock[index + 1];
          expect(next ? entry.to !== null && entry.to <= next.from : true).toBe(true);
        });
        const ended: JobStatus[] = ['pending', 'completed', 'cancelled'];
        expect(currentTurn(state.clock) === null).toBe(ended.includes(state.status));
        expect((state.reviewStage as ReviewStage | null) !== null).toBe(state.status === 'review');
      }),
      { numRuns: 500 },
    );
  });
});

describe('relations', () => {
  const person = { kind: 'user', staffRoles: [], organizationId: null, organizationRole: null } as const;
  it.each([
    [{ ...person, id: 'c', role: 'client', organizationId: 'org', organizationRole: 'member' }, ['client']],
    [
      { ...person, id: 'c', role: 'client', organizationId: 'org', organizationRole: 'requester' },
      ['requester'],
    ],
    [{ ...person, id: 'c', role: 'client', organizationId: 'other', organizationRole: 'owner' }, []],
    [{ ...person, id: 'worker', role: 'worker' }, ['worker']],
    [{ ...person, id: 'x', role: 'worker' }, []],
    [{ ...person, id: 'a', role: 'admin', staffRoles: ['quality'] }, ['quality']],
    [
      { ...person, id: 'a', role: 'admin', staffRoles: ['owner'] },
      ['operations', 'finance', 'quality', 'support'],
    ],
    [{ kind: 'system' }, ['system']],
    [{ kind: 'anonymous' }, []],
  ] as const)('%j', (actor, relations) => expect(relationsTo(job(), actor)).toEqual(relations));
});
