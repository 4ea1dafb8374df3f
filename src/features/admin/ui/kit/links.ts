/** A condition of a list: field path, operator, value. */
export type Condition = readonly [path: string, operator: string, value: string];

/** The address of a collection's list with these filters set, as the panel itself writes it. */
export function listHref(collection: string, conditions: readonly Condition[] = [], sort?: string): string {
  const query = new URLSearchParams();
  conditions.forEach(([path, operator, value], index) => {
    query.set(`where[or][0][and][${index}][${path}][${operator}]`, value);
  });
  if (sort) query.set('sort', sort);
  const text = query.toString();
  return `/admin/collections/${collection}${text ? `?${text}` : ''}`;
}

/** The address of a document in the panel. */
export const documentHref = (collection: string, id: string): string =>
  `/admin/collections/${collection}/${id}`;
