import { describe, expect, it } from 'vitest';
import { needsQualityCheck } from './quality-gate';

const hex = (index: number) => `69a4f0c2${index.toString(16).padStart(16, '0')}`;
const done = { workerCompletedJobs: 20, flagged: false };
const isChecked = (jobId: string, samplePercent: number) =>
  needsQualityCheck({ jobId, ...done }, { firstJobs: 3, samplePercent });

describe('our own check', () => {
  it('looks at every first job and every flagged one', () => {
    const gate = { firstJobs: 3, samplePercent: 0 };
    const of = (workerCompletedJobs: number, flagged = false) =>
      needsQualityCheck({ jobId: hex(1), workerCompletedJobs, flagged }, gate);
    expect([of(0), of(2), of(3), of(30), of(30, true)]).toEqual([true, true, false, false, true]);
  });
  it('samples the set share of the others, the same ones each time', () => {
    for (const percent of [0, 10, 35, 100]) {
      const ids = Array.from({ length: 5_000 }, (_, index) => hex(index));
      const checked = ids.filter((id) => isChecked(id, percent));
      expect(Math.abs(checked.length / 50 - percent)).toBeLessThan(2);
      expect(ids.filter((id) => isChecked(id, percent))).toEqual(checked);
    }
  });
  it('checks what a smaller share checked when the share grows', () => {
    const ids = Array.from({ length: 500 }, (_, index) => hex(index));
    expect(ids.filter((id) => isChecked(id, 5) && !isChecked(id, 20))).toEqual([]);
  });
});
