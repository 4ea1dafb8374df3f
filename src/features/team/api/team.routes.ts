import { finished, ok } from '@/platform/http/answers';
import { mount, type V1App } from '@/platform/http/mount';
import { acceptInvitation } from '../use-cases/accept-invitation';
import { changeMember } from '../use-cases/change-member';
import { listInvitations, resendInvitation, revokeInvitation } from '../use-cases/invitations';
import { inviteMember } from '../use-cases/invite-member';
import { listMembers } from '../use-cases/list-members';
import { readInvitation } from '../use-cases/read-invitation';
import { removeMember } from '../use-cases/remove-member';
import * as contract from './team.contract';

/** GET, POST, PATCH, DELETE organization/members; its invitations; looking at and accepting one. */
export function addTeamRoutes(app: V1App): void {
  mount(app, contract.listMembersRoute, async ({ ctx }) => ok(await listMembers(ctx, {})));
  mount(app, contract.inviteMemberRoute, async ({ ctx, body }) => ok(await inviteMember(ctx, body)));
  mount(app, contract.updateMemberRoute, async ({ ctx, params, body }) =>
    ok(await changeMember(ctx, { ...params, ...body })),
  );
  mount(app, contract.removeMemberRoute, async ({ ctx, params }) => {
    await removeMember(ctx, params);
    return finished();
  });
  mount(app, contract.listInvitationsRoute, async ({ ctx }) => ok(await listInvitations(ctx, {})));
  mount(app, contract.resendInvitationRoute, async ({ ctx, params }) =>
    ok(await resendInvitation(ctx, params)),
  );
  mount(app, contract.revokeInvitationRoute, async ({ ctx, params }) => {
    await revokeInvitation(ctx, params);
    return finished();
  });
  mount(app, contract.readInvitationRoute, async ({ ctx, body }) => ok(await readInvitation(ctx, body)));
  mount(app, contract.acceptInvitationRoute, async ({ ctx, body }) => ok(await acceptInvitation(ctx, body)), {
    storesAnswer: false,
  });
}
