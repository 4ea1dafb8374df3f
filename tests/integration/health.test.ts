import { expect, inject, it } from 'vitest';
import { Http } from '../support/http';

const http = new Http(inject('baseUrl'));

it('is alive and ready when every part answers', async () => {
  expect((await http.request('/v1/healthz')).status).toBe(200);
  expect((await http.request('/v1/readyz')).status).toBe(200);
});

it('describes its API', async () => {
  const { status, body } = await http.request<{ openapi: string; paths: object }>('/v1/openapi.json');
  expect(status).toBe(200);
  expect(body.openapi).toMatch(/^3\./);
  expect(Object.keys(body.paths).length).toBeGreaterThan(20);
});

it('answers an unknown route and a request without a sign-in with the error envelope', async () => {
  const unknown = await http.get('/v1/nothing-here');
  expect(unknown.status).toBe(404);
  expect(unknown.body).toMatchObject({ success: false, error: { code: 'NOT_FOUND' } });
  const anonymous = await http.get('/v1/jobs');
  expect(anonymous.status).toBe(401);
  expect(anonymous.body).toMatchObject({ success: false, error: { code: 'UNAUTHENTICATED' } });
});
