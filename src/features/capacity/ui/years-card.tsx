'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActionDialog } from '@/features/admin/ui/kit/action-dialog';
import { act } from '@/features/admin/ui/kit/panel-api';
import { calendarDay, plural } from '@/features/admin/ui/kit/say';
import type { ReadCapacity } from './read-capacity';

type Year = ReadCapacity['years'][number];

/** The years of both calendars: who signed each off, and what is open in the others. */
export function YearsCard({ years, maySign }: { years: readonly Year[]; maySign: boolean }) {
  const [signing, setSigning] = useState<Year | null>(null);
  const router = useRouter();
  return (
    <section className="nm-card" aria-labelledby="cap-years">
      <header>
        <h2 id="cap-years">Holiday calendars</h2>
        <a href="/admin/collections/holidays">All days</a>
      </header>
      <ul className="nm-list">
        {years.map((one) => (
          <li key={one.year}>
            <span>
              <strong className="nm-num">{one.year}</strong>
              <br />
              <small className="nm-muted">
                {one.days.KH} in Cambodia, {one.days.US} in the US
                {one.unconfirmed.length > 0 ? `, ${plural(one.unconfirmed.length, 'day')} not confirmed` : ''}
              </small>
            </span>
            <Signature one={one} maySign={maySign} onSign={() => setSigning(one)} />
          </li>
        ))}
      </ul>
      {signing ? (
        <ActionDialog
          title={`Sign off the holidays of ${signing.year}`}
          lead="You have compared both calendars with what the governments announced. Days that are still open are confirmed with it."
          submitLabel="Sign off"
          done={`${signing.year} is signed off.`}
          onSubmit={() => act('POST', `admin/holiday-years/${signing.year}/sign-off`, { confirmAll: true })}
          onClose={() => setSigning(null)}
          onDone={() => {
            setSigning(null);
            router.refresh();
          }}
        >
          {signing.unconfirmed.length > 0 ? (
            <ul className="nm-cap__open">
              {signing.unconfirmed.map(({ country, date, name }) => (
                <li key={`${country} ${date}`}>
                  <span className="nm-num">{calendarDay(date)}</span> {name} ({country})
                </li>
              ))}
            </ul>
          ) : null}
        </ActionDialog>
      ) : null}
    </section>
  );
}

function Signature({ one, maySign, onSign }: { one: Year; maySign: boolean; onSign: () => void }) {
  if (one.signedAt) {
    return (
      <span className="nm-badge nm-badge--good">
        {one.signedBy ? `Signed by ${one.signedBy}` : 'Packaged'}
      </span>
    );
  }
  return (
    <span className="nm-cap__sign">
      <span className={`nm-badge${one.due ? ' nm-badge--warn' : ''}`}>{one.due ? 'Due now' : 'Open'}</span>
      {maySign ? (
        <button type="button" className="nm-button" onClick={onSign}>
          Sign off
        </button>
      ) : null}
    </span>
  );
}
