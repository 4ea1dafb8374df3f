import { describe, expect, it } from 'vitest';
import { WEBHOOK_EVENTS } from '@/features/webhooks/domain/webhook-events';
import { buildOpenApiDocument } from './openapi';

const document = buildOpenApiDocument();
const text = JSON.stringify(document);

describe('the document of /v1', () => {
  it('has every part that it names', () => {
    const { schemas, responses } = document.components as Record<string, Record<string, unknown>>;
    const named = [...text.matchAll(/"#\/components\/(schemas|responses)\/([^"]+)"/g)];
    expect(named.length).toBeGreaterThan(500);
    const missing = named.filter(
      ([, kind, name = '']) => !(kind === 'schemas' ? schemas : responses)?.[name],
    );
    expect(missing.map(([reference]) => reference)).toEqual([]);
  });

  it('describes every event, and no instant as one that may be missing', () => {
    expect(Object.keys(document.webhooks as object)).toEqual(expect.arrayContaining([...WEBHOOK_EVENTS]));
    const { Instant } = (document.components as { schemas: Record<string, { type: unknown }> }).schemas;
    expect(Instant?.type).toBe('string');
  });

  it('says of every operation that a key may call which scope it needs', () => {
    const { paths } = document as unknown as {
      paths: Record<string, Record<string, { security: Record<string, string[]>[]; 'x-scope'?: string }>>;
    };
    const jobs = paths['/jobs']?.get;
    expect(jobs).toMatchObject({ 'x-scope': 'jobs:read' });
    expect(jobs?.security).toContainEqual({ apiKey: ['jobs:read'] });
    expect(JSON.stringify(paths['/api-keys']?.post?.security)).not.toContain('apiKey');
  });
});
