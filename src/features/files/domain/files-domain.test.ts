import { describe, expect, it } from 'vitest';
import { judgeContent } from './content-type';
import { fileKey, safeFilename } from './file-key';
import { uploadRefusal } from './upload-policy';

const MB = 1024 * 1024;
const text = (value: string) => new TextEncoder().encode(value);

describe('uploadRefusal', () => {
  it.each([
    ['avatar', { filename: 'me.png', mimeType: 'image/png', size: 5 * MB }, null],
    ['avatar', { filename: 'me.png', mimeType: 'image/png', size: 5 * MB + 1 }, 'size'],
    ['avatar', { filename: 'me.gif', mimeType: 'image/gif', size: 10 }, 'mimeType'],
    ['client-upload', { filename: 'run.exe', mimeType: 'application/zip', size: 10 }, 'filename'],
    ['client-upload', { filename: 'page.html', mimeType: 'text/plain', size: 10 }, 'filename'],
    ['client-upload', { filename: 'a.html', mimeType: 'text/html', size: 10 }, 'filename'],
    ['deliverable', { filename: 'film.mp4', mimeType: 'video/mp4', size: 2048 * MB }, null],
    ['deliverable', { filename: 'film.mp4', mimeType: 'video/mp4', size: 2048 * MB + 1 }, 'size'],
    ['portfolio', { filename: 'notes.txt', mimeType: 'text/plain', size: 10 }, 'mimeType'],
  ] as const)('%s %o → %s', (purpose, file, field) => {
    expect(uploadRefusal(purpose, file)?.field ?? null).toBe(field);
  });
});

describe('judgeContent', () => {
  it.each([
    ['image/png', 'image/png', '', true],
    ['image/png', 'application/pdf', '', false],
    ['image/png', null, 'hello', false],
    ['text/plain', null, 'hello', true],
    ['text/plain', null, '<html><script>1</script>', false],
    ['text/csv', null, 'a,b\u0000', false],
    ['image/svg+xml', 'application/xml', '<svg xmlns="x"/>', true],
    ['image/svg+xml', 'application/xml', '<svg><script>1</script></svg>', false],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/zip',
      'PK',
      true,
    ],
    ['video/quicktime', 'video/mp4', '', true],
    ['image/jpeg', 'application/x-msdownload', 'MZ', false],
  ])('claimed %s, detected %s, %j → %s', (claimed, detected, head, ok) => {
    expect(judgeContent(claimed, detected, text(head)).ok).toBe(ok);
  });
});

describe('keys', () => {
  it.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['Логотип final (2).png', 'final-2-.png'],
    ['...', 'file'],
    [`${'a'.repeat(200)}.pdf`, `${'a'.repeat(96)}.pdf`],
  ])('%s → %s', (name, safe) => expect(safeFilename(name)).toBe(safe));

  it('never takes the path from the name', () => {
    const key = fileKey({
      purpose: 'deliverable',
      fileId: '665f1c2ab7d4e8a1c0934f12',
      ownerId: 'w1',
      jobId: 'j1',
      filename: '../x.png',
      version: 2,
      at: new Date(5),
    });
    expect(key).toBe('deliverables/w1/j1/v2_5_c0934f12_x.png');
  });
});
