import type { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { storeUser } from '../factories/documents';
import { openPanel, type Panel } from '../support/panel';

let panel: Panel;
let staff: ObjectId;
let token: string;

beforeAll(async () => {
  panel = await openPanel(inject('services').mongodbUri);
  staff = await storeUser(panel.db, 'staff', { role: 'admin', staffRoles: ['owner'] });
  token = await panel.signIn(staff);
}, 60_000);

afterAll(() => panel?.close());

describe('the panel and generated REST', () => {
  it('know who an access token stands for', async () => {
    const { body } = await panel.rest<{ user: { id: string; collection: string } }>('/users/me', { token });
    expect(body.user).toMatchObject({ id: staff.toHexString(), collection: 'users' });
    const nobody = await panel.rest<{ user: unknown }>('/users/me', { token: `${token.slice(0, -3)}AAA` });
    expect(nobody.body.user).toBeNull();
  });

  it.each([
    'login',
    'first-register',
    'forgot-password',
    'reset-password',
    'unlock',
    'refresh-token',
    'verify/abc',
  ])('have no door of their own: /users/%s', async (path) => {
    const json = { email: 'eve@nimmit.test', password: 'Night-shift-2026', token: 'x' };
    for (const who of [null, token]) {
      const { status } = await panel.rest(`/users/${path}`, { method: 'POST', json, token: who });
      expect(status).toBe(404);
    }
    expect(await panel.db.collection('users').countDocuments({ email: json.email })).toBe(0);
  });

  it('end the session when they sign out', async () => {
    const own = await panel.signIn(staff);
    expect((await panel.rest('/users/logout', { method: 'POST', token: own })).status).toBe(200);
    const after = await panel.rest<{ user: unknown }>('/users/me', { token: own });
    expect(after.body.user).toBeNull();
  });

  it('let nobody in whose account is suspended', async () => {
    const other = await storeUser(panel.db, 'other', {
      role: 'admin',
      staffRoles: ['support'],
      status: 'suspended',
    });
    const { body } = await panel.rest<{ user: unknown }>('/users/me', { token: await panel.signIn(other) });
    expect(body.user).toBeNull();
  });
});
