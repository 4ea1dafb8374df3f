import { z } from 'zod';
import { optionalText } from './fields';

const integerQuery = (max: number, fallback: number) =>
  z.coerce.number().int().min(1).max(max).default(fallback);

const fields = z
  .string()
  .max(500)
  .regex(/^[A-Za-z0-9_.,]*$/, 'Must be field names with commas between.')
  .optional()
  .meta({
    description:
      'Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires.',
    example: 'id,title,status',
  });

const cursor = z
  .string()
  .max(400)
  .regex(/^[A-Za-z0-9_-]+$/, 'Must be `pagination.nextCursor` of the previous answer.')
  .optional();

/**
 * Query of a list: page, limit, q, fields, sort, and the list's own named filters. Sorting is by the named
 * fields only, `-` in front for descending. A list that searches nothing leaves `q` out: `.omit({ q: true })`.
 */
export function pageQuery<S extends string, F extends z.ZodRawShape>(
  sortFields: readonly [S, ...S[]],
  defaultSort: S | `-${S}`,
  filters: F,
) {
  const sorts = sortFields.flatMap((field) => [field, `-${field}`]) as [S | `-${S}`, ...(S | `-${S}`)[]];
  return z.strictObject({
    page: integerQuery(10_000, 1),
    limit: integerQuery(100, 20),
    sort: z.enum(sorts).default(defaultSort as never),
    q: optionalText(200).optional().meta({ description: 'Searches the text of the list.' }),
    fields,
    ...filters,
  });
}

/** Filter of a large list, which also pages by place: nothing is seen twice or missed while the list grows. */
export const byCursor = {
  cursor: cursor.meta({
    description:
      '`pagination.nextCursor` of the previous answer, with the same `sort` and filters; instead of `page`.',
  }),
};

/** Filter of a list that is also a file. */
export const asFile = {
  format: z.enum(['json', 'csv']).optional().meta({
    description: '`csv` answers with a file of what the filters let through, as `Accept: text/csv` does.',
  }),
};

/** Query of a list that only pages forward in time, newest first. `before` is its older name of `cursor`. */
export const cursorQuery = z.strictObject({
  cursor: cursor.meta({ description: '`pagination.nextCursor` of the previous answer.' }),
  before: cursor.meta({ description: 'The same as `cursor`.' }),
  limit: integerQuery(100, 50),
  fields,
});

/** Query of a short list, which is answered whole. */
export const wholeQuery = z.strictObject({ fields });

/** What a route says of its file: its name and its columns, by the fields of an item (`worker.name`). */
export interface ListFile {
  name: string;
  columns: readonly string[];
}

/** A list that is also a file, made of the same answers. Spread into a route whose query has `...asFile`. */
export const listFile = (name: string, ...columns: string[]) => ({ 'x-file': { name, columns } });

/** The file that a route of the contract declares. */
export const listFileOf = (route: object): ListFile | undefined =>
  (route as { 'x-file'?: ListFile })['x-file'];
