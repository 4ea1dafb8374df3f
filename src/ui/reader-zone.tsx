'use client';

import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';

export const CLIENT_ZONE = 'America/New_York';
export const WORKER_ZONE = 'Asia/Phnom_Penh';

interface Zones {
  /** Where the reader is. */
  own: string;
  /** Where the other side is. */
  other: string;
}

const ZoneContext = createContext<Partial<Zones>>({});

const noSubscription = () => () => undefined;

/** The device's zone; New York while rendering on the server. */
export function useDeviceZone(): string {
  return useSyncExternalStore(
    noSubscription,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone || CLIENT_ZONE,
    () => CLIENT_ZONE,
  );
}

/** Sets the reader's zone (from their profile) and the other side's for everything below. */
export function ReaderZoneProvider({ own, other, children }: Partial<Zones> & { children: ReactNode }) {
  return <ZoneContext value={{ own, other }}>{children}</ZoneContext>;
}

/** The reader's zone and the other side's. */
export function useZones(): Zones {
  const device = useDeviceZone();
  const { own = device, other } = useContext(ZoneContext);
  return { own, other: other ?? (own === WORKER_ZONE ? CLIENT_ZONE : WORKER_ZONE) };
}

/** City of a zone: `America/New_York` → `New York`. */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
