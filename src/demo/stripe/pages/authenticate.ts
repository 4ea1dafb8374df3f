import { dollars, html } from './html';
import { pageOf } from './layout';

/** The page of the cardholder's bank (3-D Secure). */
export function authenticatePage(amount: number | null, last4: string, action: string): string {
  return pageOf(
    '3-D Secure · test bank',
    html`<section class="card narrow">
<p class="soft">Test bank · 3-D Secure</p>
<h1>Is this you?</h1>
<p>${amount === null ? 'Nimmit wants to save' : html`Nimmit wants to charge <strong>${dollars(amount)}</strong> to`} the card ending in <strong>${last4}</strong>.</p>
<form method="post" action="${action}"><input type="hidden" name="answer" value="authorise"><p><button class="primary">Authorise</button></p></form>
<form method="post" action="${action}"><input type="hidden" name="answer" value="fail"><button class="danger" style="width:100%">Refuse</button></form>
</section>`,
  );
}
