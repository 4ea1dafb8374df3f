import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  byPeople,
  doneResponse,
  errorResponses,
  idempotent,
  idParams,
  jsonBody,
  memberErrors,
  okResponse,
  open,
  wholeQuery,
} from '@/platform/http/contract';
import {
  acceptedInvitation,
  acceptInvitationInput,
  invitation,
  invitationPage,
  invitationTokenInput,
  inviteMemberInput,
  teamMember,
  updateMemberInput,
} from './team.schemas';

const tags = ['Team'];
const token = 'Zk3v9fJ1mXq7a0TnP4sYwQ';

export const listMembersRoute = createRoute({
  method: 'get',
  path: '/organization/members',
  operationId: 'listMembers',
  tags,
  summary: 'List the members',
  description: 'Everybody of the organization with role, monthly budget and what this month took of it.',
  ...access('client'),
  ...byPeople,
  request: { query: wholeQuery },
  responses: { 200: okResponse(z.array(teamMember), 'The members.'), ...memberErrors() },
});

export const inviteMemberRoute = createRoute({
  method: 'post',
  path: '/organization/members',
  operationId: 'inviteMember',
  tags,
  summary: 'Invite a member',
  description: 'Mails a link that works once and for seven days. Owners only.',
  ...access('client'),
  ...byPeople,
  request: {
    headers: idempotent,
    body: jsonBody(inviteMemberInput, {
      email: 'ana@brightwave.example',
      role: 'requester',
      monthlyCredits: 20,
    }),
  },
  responses: {
    201: okResponse(invitation, 'The invitation.'),
    ...memberErrors(
      'VALIDATION_FAILED',
      'EMAIL_NOT_VERIFIED',
      'NOT_FOUND',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});

export const updateMemberRoute = createRoute({
  method: 'patch',
  path: '/organization/members/{id}',
  operationId: 'updateMember',
  tags,
  summary: 'Change a member',
  description: 'Role and monthly budget. Owners only; the last owner stays one.',
  ...access('client'),
  ...byPeople,
  request: { params: idParams, body: jsonBody(updateMemberInput, { role: 'member', monthlyCredits: null }) },
  responses: {
    200: okResponse(teamMember, 'The member.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT'),
  },
});

export const removeMemberRoute = createRoute({
  method: 'delete',
  path: '/organization/members/{id}',
  operationId: 'removeMember',
  tags,
  summary: 'Remove a member, or leave',
  description:
    'Owners remove anybody, everybody may remove themselves; the last owner stays. Their jobs stay with the organization.',
  ...access('client'),
  ...byPeople,
  request: { params: idParams },
  responses: { 200: doneResponse(), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT') },
});

export const listInvitationsRoute = createRoute({
  method: 'get',
  path: '/organization/invitations',
  operationId: 'listInvitations',
  tags,
  summary: 'List open invitations',
  description: 'Those that nobody has accepted yet, newest first. Owners only.',
  ...access('client'),
  ...byPeople,
  request: { query: wholeQuery },
  responses: { 200: okResponse(z.array(invitation), 'The invitations.'), ...memberErrors() },
});

export const resendInvitationRoute = createRoute({
  method: 'post',
  path: '/organization/invitations/{id}/resend',
  operationId: 'resendInvitation',
  tags,
  summary: 'Mail an invitation again',
  description: 'With a new link for seven days more; the one before stops working. Once a minute.',
  ...access('client'),
  ...byPeople,
  request: { params: idParams, headers: idempotent },
  responses: {
    200: okResponse(invitation, 'The invitation.'),
    ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'),
  },
});

export const revokeInvitationRoute = createRoute({
  method: 'delete',
  path: '/organization/invitations/{id}',
  operationId: 'revokeInvitation',
  tags,
  summary: 'Take an invitation back',
  description: 'Its link stops working. Owners only.',
  ...access('client'),
  ...byPeople,
  request: { params: idParams },
  responses: { 200: doneResponse(), ...memberErrors('VALIDATION_FAILED', 'NOT_FOUND') },
});

export const readInvitationRoute = createRoute({
  method: 'post',
  path: '/invitations/look-up',
  operationId: 'readInvitation',
  tags,
  summary: 'Look at an invitation',
  description:
    'For who holds its link; uses nothing up. A POST so that the token is in no address. 409 names in `details.reason` why a link is dead: `used`, `withdrawn`, `expired`.',
  ...open,
  request: { body: jsonBody(invitationTokenInput, { token }) },
  responses: {
    200: okResponse(invitationPage, 'The invitation.'),
    ...errorResponses('VALIDATION_FAILED', 'NOT_FOUND', 'CONFLICT'),
  },
});

export const acceptInvitationRoute = createRoute({
  method: 'post',
  path: '/invitations/accept',
  operationId: 'acceptInvitation',
  tags,
  summary: 'Accept an invitation',
  description:
    'Signed in with the invited address, or with name and password by somebody new, whose address the link proves. An organization of one is closed with that; 409 names in `details.obstacles` what has to be finished first.',
  ...open,
  request: {
    headers: idempotent,
    body: jsonBody(acceptInvitationInput, {
      token,
      person: {
        firstName: 'Ana',
        lastName: 'Lopez',
        password: 'Night-shift-2026',
        timezone: 'America/New_York',
        acceptTerms: true,
      },
    }),
  },
  responses: {
    200: okResponse(acceptedInvitation, 'A member now.'),
    ...errorResponses(
      'VALIDATION_FAILED',
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'NOT_FOUND',
      'CONFLICT',
      'IDEMPOTENCY_KEY_REUSED',
    ),
  },
});
