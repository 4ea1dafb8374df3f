'use client';

import { useDocumentInfo, useForm, useFormModified, useRouteCache } from '@payloadcms/ui';
import { readDocument } from './panel-api';

/**
 * Shows a document as it is now, after an action of ours changed it behind the form: fields, sidebar and lists below. What somebody
 * has typed and not saved stays.
 */
export function useFreshDocument(): () => Promise<void> {
  const { id, collectionSlug } = useDocumentInfo();
  const { reset } = useForm();
  const isModified = useFormModified();
  const { clearRouteCache } = useRouteCache();
  return async () => {
    clearRouteCache();
    if (isModified) return;
    const document = await readDocument(`${collectionSlug}/${id}?depth=0`).catch(() => null);
    if (document) await reset(document);
  };
}
