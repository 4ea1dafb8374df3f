'use client';

import { DataExportCard } from './data-export-card';
import { ErasureCard } from './erasure-card';

/** A copy of one's data, and erasing oneself. */
export function PrivacyPanel() {
  return (
    <>
      <DataExportCard />
      <ErasureCard />
    </>
  );
}
