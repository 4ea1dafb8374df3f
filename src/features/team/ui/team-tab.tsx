'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { WaitingBriefs } from '@/features/jobs/ui/client/approval/waiting-briefs';
import { apiQuery } from '@/ui/api/queries';
import { useSession } from '@/ui/api/use-session';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { ErrorState } from '@/ui/error-state';
import { SkeletonList } from '@/ui/skeleton';
import { Invitations } from './invitations';
import { InviteDialog } from './invite-dialog';
import { LeaveTeam } from './leave-team';
import { MemberRow } from './member-row';
import { NoTeam } from './no-team';

/** The people of the organization: who may do what, for how much a month, who is asked to come, and what waits for approval. */
export function TeamTab() {
  const t = useTranslations('team');
  const { user } = useSession();
  const belongs = Boolean(user?.clientProfile);
  const isOwner = user?.clientProfile?.organizationRole === 'owner';
  const { data, error, refetch } = useQuery({ ...apiQuery('/organization/members'), enabled: belongs });
  if (user && !belongs) return <NoTeam />;
  const owners = data?.filter(
    ({ organizationRole, status }) => organizationRole === 'owner' && status === 'active',
  );
  const me = data?.find(({ isMe }) => isMe);
  const isLastOwner = isOwner && owners?.length === 1;
  return (
    <>
      <WaitingBriefs />
      <Card>
        <CardHeader
          title={t('title')}
          description={isOwner ? t('hint') : t('hintMember')}
          actions={isOwner && data ? <InviteDialog /> : null}
        />
        <CardContent>
          {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
          {!data && !error ? <SkeletonList rows={3} /> : null}
          <ul className="divide-y">
            {data?.map((member) => (
              <MemberRow key={member.id} member={member} canManage={isOwner} isLastOwner={isLastOwner} />
            ))}
          </ul>
        </CardContent>
      </Card>
      {isOwner ? <Invitations /> : null}
      {me ? <LeaveTeam me={me} isLastOwner={isLastOwner} isAlone={data?.length === 1} /> : null}
    </>
  );
}
