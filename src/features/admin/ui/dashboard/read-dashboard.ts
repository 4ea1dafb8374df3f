import { ObjectId } from 'mongodb';
import type { Payload } from 'payload';
import { actorOf, usersCollection } from '@/features/accounts';
import { can } from '@/features/accounts/domain/permissions';
import { listAuditLogs } from '@/features/audit';
import { createContext } from '@/platform/create-context';
import { mongoOf } from '@/platform/mongo';
import { type DashboardBody, presentDashboard } from '../../api/dashboard.presenter';
import { getDashboard } from '../../use-cases/get-dashboard';

type AuditEntries = Awaited<ReturnType<typeof listAuditLogs>>['entries'];

const ENTRIES = 8;

/** What the dashboard shows to the signed-in staff member, through the same queries as /v1. Null for others. */
export async function readDashboard(
  payload: Payload,
  userId: string,
): Promise<{ board: DashboardBody; riskIds: string[]; log: AuditEntries | null } | null> {
  const { db } = mongoOf(payload);
  const user = await usersCollection(db).findOne({ _id: new ObjectId(userId), status: 'active' });
  if (user?.role !== 'admin') return null;
  const actor = actorOf(user, null);
  const ctx = createContext(payload, actor);
  const [dashboard, log] = await Promise.all([
    getDashboard(ctx, {}),
    can(actor.staffRoles, 'audit.read') ? listAuditLogs(ctx, { limit: ENTRIES }) : null,
  ]);
  const board = await presentDashboard(ctx, dashboard);
  return { board, riskIds: dashboard.queues.atRisk.ids, log: log?.entries ?? null };
}
