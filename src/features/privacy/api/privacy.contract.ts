import { createRoute } from '@hono/zod-openapi';
import {
  access,
  byPeople,
  doneResponse,
  idempotent,
  idParams,
  jsonBody,
  memberErrors,
  okResponse,
} from '@/platform/http/contract';
import { dataExport, eraseInput, erasure, privacyReason } from './privacy.schemas';

const tags = ['Privacy'];
const mine = { ...access(), ...byPeople };

export const getDataExportRoute = createRoute({
  method: 'get',
  path: '/users/me/data-export',
  operationId: 'getDataExport',
  tags,
  summary: 'The last copy of my data',
  description: 'Null when none was asked for.',
  ...mine,
  responses: { 200: okResponse(dataExport.nullable(), 'The copy.'), ...memberErrors() },
});

export const requestDataExportRoute = createRoute({
  method: 'post',
  path: '/users/me/data-export',
  operationId: 'requestDataExport',
  tags,
  summary: 'Ask for a copy of my data',
  description: 'A task makes a ZIP of JSON; a notification says when it is ready. Once a day.',
  ...mine,
  request: { headers: idempotent },
  responses: { 202: okResponse(dataExport, 'It is being made.'), ...memberErrors('CONFLICT') },
});

export const fetchDataExportRoute = createRoute({
  method: 'get',
  path: '/users/me/data-export/{id}/file',
  operationId: 'fetchDataExport',
  tags,
  summary: 'Fetch the copy',
  description: 'Leads to an address that is good for 5 minutes. The copy is removed after a week.',
  ...mine,
  request: { params: idParams },
  responses: {
    302: { description: 'To the archive.' },
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'UPSTREAM_UNAVAILABLE'),
  },
});

export const getErasureRoute = createRoute({
  method: 'get',
  path: '/users/me/erasure',
  operationId: 'getErasure',
  tags,
  summary: 'What stands before erasing me',
  description: 'What has to be done first; nothing when the account can be erased now.',
  ...mine,
  responses: { 200: okResponse(erasure, 'What is in the way.'), ...memberErrors() },
});

export const eraseMyselfRoute = createRoute({
  method: 'post',
  path: '/users/me/erasure',
  operationId: 'eraseMyself',
  tags,
  summary: 'Erase me',
  description:
    'Ends every session and removes what is about the person. What the law keeps (ledger, invoices) stays under a pseudonym. There is no way back.',
  ...mine,
  request: { body: jsonBody(eraseInput, { currentPassword: 'Night-shift-2026' }) },
  responses: { 200: doneResponse('Erased.'), ...memberErrors('VALIDATION_FAILED', 'CONFLICT') },
});

export const requestDataExportForRoute = createRoute({
  method: 'post',
  path: '/admin/users/{id}/data-export',
  operationId: 'requestDataExportFor',
  tags: ['Admin'],
  summary: 'Make a copy of somebody’s data',
  description: 'For a person who asked us. They are told when it is ready and fetch it themselves.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(privacyReason, { reason: 'Asked for by letter of 2 March.' }),
  },
  responses: {
    202: okResponse(dataExport, 'It is being made.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT'),
  },
});

export const erasePersonRoute = createRoute({
  method: 'post',
  path: '/admin/users/{id}/erasure',
  operationId: 'erasePerson',
  tags: ['Admin'],
  summary: 'Erase somebody',
  description:
    'For a person who asked us, with the reason. As they would do it themselves; there is no way back.',
  ...access('admin'),
  request: {
    params: idParams,
    headers: idempotent,
    body: jsonBody(privacyReason, { reason: 'Asked for by letter of 2 March.' }),
  },
  responses: { 200: doneResponse('Erased.'), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT') },
});
