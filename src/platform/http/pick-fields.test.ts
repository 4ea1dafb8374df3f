import { describe, expect, it } from 'vitest';
import { pickFields } from './pick-fields';

const answer = {
  success: true,
  data: [{ id: 'a', title: 'One', worker: { id: 'w', name: 'Sokha', timezone: 'Asia/Phnom_Penh' } }],
  pagination: { page: 1 },
};

describe('pickFields', () => {
  it('keeps the named fields and the id', () => {
    expect(pickFields(answer, 'title')).toEqual({ ...answer, data: [{ id: 'a', title: 'One' }] });
  });

  it('reaches into objects', () => {
    expect(pickFields(answer, 'worker.name,worker.id')).toEqual({
      ...answer,
      data: [{ id: 'a', worker: { name: 'Sokha', id: 'w' } }],
    });
  });

  it('answers everything when nothing is named, and ignores what is not there', () => {
    expect(pickFields(answer, undefined)).toBe(answer);
    expect(pickFields(answer, '')).toBe(answer);
    expect(pickFields(answer, 'nothing,__proto__,title.length')).toEqual({ ...answer, data: [{ id: 'a' }] });
  });

  it('leaves an answer alone whose data is not a list', () => {
    const one = { success: true, data: { id: 'a', title: 'One' } };
    expect(pickFields(one, 'id')).toBe(one);
  });
});
