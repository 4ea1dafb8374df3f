import { redirect } from 'next/navigation';

/** Credits are a part of billing; mails and bookmarks still lead here. */
export default function CreditsPage() {
  redirect('/client/billing?tab=credits');
}
