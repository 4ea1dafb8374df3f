import { Html, html } from './html';
import { STYLE } from './style';

/** A whole page. `wide` for tables, else one narrow column or two on large screens. */
export function pageOf(title: string, body: Html, { wide = false } = {}): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<p class="banner"><strong>Test mode: Stripe stand-in.</strong> No card is charged and no money moves.</p>
<main class="${wide ? 'wide' : ''}">${body}</main>
</body>
</html>`;
  return page.text;
}

/** A page that says one thing. */
export function notice(title: string, text: string, back?: { href: string; label: string }): string {
  const link = back ? html`<p><a class="button" href="${back.href}">${back.label}</a></p>` : null;
  return pageOf(title, html`<section class="card narrow"><h1>${title}</h1><p>${text}</p>${link}</section>`);
}
