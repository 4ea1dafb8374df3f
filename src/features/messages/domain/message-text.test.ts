import { describe, expect, it } from 'vitest';
import { cleanMessage, messagePreview } from './message-text';

describe('a message as it is kept', () => {
  it('keeps its markup and its web links', () => {
    const body = 'See **this** [draft](https://nimmit.example/a) and [mail](mailto:a@b.co)\n- one\n- two';
    expect(cleanMessage(body)).toBe(body);
  });
  it.each([
    ['[click](javascript:alert(1))', 'click)'],
    ['[click]( JaVaScRiPt:alert )', 'click'],
    ['![x](data:text/html;base64,AAAA)', 'x'],
    ['[far](//evil.example)', 'far'],
  ])('reduces %s to its words', (body, kept) => {
    expect(cleanMessage(body)).toBe(kept);
  });
  it('drops characters that nobody sees and unifies line ends', () => {
    expect(cleanMessage('a\u0000b\u202Ec\r\nd\r\n\r\n\r\n\r\ne')).toBe('abc\nd\n\n\ne');
  });
  it('keeps Khmer as it is', () => {
    expect(cleanMessage('សួស្តី​ពិភពលោក')).toBe('សួស្តី​ពិភពលោក');
  });
});

describe('its preview', () => {
  it('is one line without marks, cut with an ellipsis', () => {
    expect(messagePreview('**Hello**\n> [there](https://a.co)')).toBe('Hello there');
    expect(messagePreview('x'.repeat(300))).toHaveLength(140);
  });
});
