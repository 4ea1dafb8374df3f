import { TEST_CARDS } from '../cards/test-cards';
import { Html, html } from './html';

/** What was typed last, to be shown again beside the reason why it was refused. */
export interface Typed {
  number?: string;
  expiry?: string;
  name?: string;
  email?: string;
  error?: string;
}

const grouped = (number: string) =>
  number.length === 15
    ? number.replace(/(\d{4})(\d{6})(\d{5})/, '$1 $2 $3')
    : number.replace(/(\d{4})(?=\d)/g, '$1 ');

function choices(): Html {
  const offered = TEST_CARDS.filter((card) => card.offered);
  return html`<h2>Test cards</h2>
<div class="choices">${offered.map(
    (card) =>
      html`<button type="button" data-card="${grouped(card.number)}" class="${card.declineOnCharge ? 'bad' : ''}"><span>${card.title}</span><small>${grouped(card.number)}</small></button>`,
  )}</div>`;
}

const FILL = new Html(`<script>
document.querySelectorAll('[data-card]').forEach(function(button){button.addEventListener('click',function(){
var form=document.forms.card;form.number.value=button.dataset.card;
if(!form.expiry.value)form.expiry.value='12 / '+String(new Date().getFullYear()+3).slice(2);
if(!form.cvc.value)form.cvc.value='123';
if(!form.name.value)form.name.value='Test Person';
document.getElementById('submit').focus();});});
</script>`);

/** Test cards to choose with one click, and the fields of a card. `email` is asked for when it is not known. */
export function cardForm(
  label: string,
  known: { email: string | null | undefined },
  typed: Typed = {},
): Html {
  const email = known.email
    ? html`<p class="soft small">${known.email}</p>`
    : html`<div class="field"><label for="email">E-mail</label><input id="email" name="email" type="email" value="${typed.email ?? 'person@example.com'}"></div>`;
  return html`${choices()}
<form method="post" name="card" autocomplete="off">
${email}
<div class="field"><label for="number">Card number</label><input id="number" name="number" inputmode="numeric" placeholder="4242 4242 4242 4242" value="${typed.number}" required></div>
<div class="row">
<div class="field"><label for="expiry">Expiry</label><input id="expiry" name="expiry" placeholder="12 / 29" value="${typed.expiry}" required></div>
<div class="field"><label for="cvc">CVC</label><input id="cvc" name="cvc" inputmode="numeric" placeholder="123" required></div>
</div>
<div class="field"><label for="name">Name on the card</label><input id="name" name="name" value="${typed.name}" required></div>
<button class="primary" id="submit">${label}</button>
</form>${FILL}`;
}
