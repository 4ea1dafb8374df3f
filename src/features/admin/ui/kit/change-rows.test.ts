import { describe, expect, it } from 'vitest';
import { changeRows } from './change-rows';

describe('the changes of an audit entry', () => {
  it('are rows of fields, nested ones by path, without what stayed the same', () => {
    const before = { status: 'review', profile: { firstName: 'Dana', phone: null }, flagged: false };
    const after = { status: 'completed', profile: { firstName: 'Dana', phone: '+855 12' }, flagged: true };
    expect(changeRows(before, after)).toEqual([
      { path: 'status', before: 'review', after: 'completed' },
      { path: 'profile › phone', before: 'nothing', after: '+855 12' },
      { path: 'flagged', before: 'no', after: 'yes' },
    ]);
  });

  it('know what was not there before or after, lists and instants', () => {
    expect(changeRows(null, { staffRoles: ['support', 'finance'], at: '2026-03-01T10:20:30.000Z' })).toEqual([
      { path: 'staffRoles', before: null, after: 'support\nfinance' },
      { path: 'at', before: null, after: '2026-03-01 10:20 UTC' },
    ]);
    expect(changeRows(null, null)).toEqual([]);
  });
});
