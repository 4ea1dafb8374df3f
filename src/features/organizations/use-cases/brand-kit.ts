import type { z } from 'zod';
import type { updateOrganizationInput } from '../api/organizations.schemas';
import type { BrandKit } from '../data/organization.document';

type Change = NonNullable<z.output<typeof updateOrganizationInput>['brandKit']>;

/** Between a font's name and what it is used for, in the stored line. */
const DASH = ' — ';

/** A brand kit as /v1 shows it. Stored are plain colours and one line a font, as the panel edits them. */
export function presentBrandKit(kit: BrandKit | null | undefined) {
  return {
    colours: (kit?.colours ?? []).map((value) => ({ name: null, value })),
    fonts: (kit?.fonts ?? []).map((line) => {
      const [name = line, ...usage] = line.split(DASH);
      return { name, usage: usage.length > 0 ? usage.join(DASH) : null };
    }),
    notes: kit?.notes ?? '',
  };
}

/** The kit with the named parts replaced. */
export function storedBrandKit(before: BrandKit | null | undefined, change: Change): BrandKit {
  return {
    colours: change.colours?.map(({ value }) => value) ?? before?.colours ?? [],
    fonts:
      change.fonts?.map(({ name, usage }) => (usage ? `${name}${DASH}${usage}` : name)) ??
      before?.fonts ??
      [],
    logos: before?.logos ?? [],
    notes: change.notes ?? before?.notes ?? null,
  };
}
