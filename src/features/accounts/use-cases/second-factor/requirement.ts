import { loadSettings } from '@/features/settings';
import type { Context } from '@/platform/context';
import type { UserDocument } from '../../data/user.document';

/** Whether the house asks this person for a second factor: staff, when the settings say so. */
export async function needsSecondFactor(
  { db }: Pick<Context, 'db'>,
  { role }: Pick<UserDocument, 'role'>,
): Promise<boolean> {
  return role === 'admin' && (await loadSettings(db)).staffSecondFactor;
}
