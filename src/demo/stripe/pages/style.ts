/** One style for all pages: light and dark by the reader's setting, from 320 px up. */
export const STYLE = `
:root{--bg:#f6f7f9;--card:#fff;--text:#1b1f2a;--soft:#5b6475;--line:#dfe3ea;--accent:#4f46e5;--accent-text:#fff;--tint:#eef0ff;--good:#0a7a4b;--good-bg:#e5f6ee;--bad:#b42318;--bad-bg:#fdecea;--warn:#8a5a00;--warn-bg:#fff4db}
@media (prefers-color-scheme:dark){:root{--bg:#0e1117;--card:#171b24;--text:#e8ebf2;--soft:#9aa4b8;--line:#2a3040;--accent:#8b87ff;--accent-text:#0e1117;--tint:#20233c;--good:#5cd39b;--good-bg:#12291f;--bad:#ff8f85;--bad-bg:#331a18;--warn:#f0c261;--warn-bg:#30260f}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.5 Inter,ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-font-smoothing:antialiased}
.banner{margin:0;padding:8px 16px;background:var(--warn-bg);color:var(--warn);font-size:13px;text-align:center}
main{max-width:960px;margin:0 auto;padding:32px 20px 64px}
main.wide{max-width:1200px}
h1{font-size:22px;line-height:1.25;margin:0 0 4px;letter-spacing:-.01em}
h2{font-size:15px;margin:0 0 12px}
p{margin:0 0 12px}
a{color:var(--accent)}
.soft{color:var(--soft)}
.small{font-size:13px}
.two{display:grid;gap:24px;grid-template-columns:minmax(0,1fr)}
@media (min-width:820px){.two{grid-template-columns:minmax(0,5fr) minmax(0,6fr);align-items:start}}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:24px}
.card+.card{margin-top:16px}
.narrow{max-width:440px;margin:0 auto}
.amount{font-size:34px;font-weight:650;letter-spacing:-.02em;margin:8px 0 20px;font-variant-numeric:tabular-nums}
.lines{list-style:none;margin:0;padding:0}
.lines li{display:flex;justify-content:space-between;gap:16px;padding:10px 0;border-top:1px solid var(--line)}
.lines li.total{font-weight:600}
.lines span:last-child{font-variant-numeric:tabular-nums;white-space:nowrap}
label{display:block;font-size:13px;font-weight:550;margin-bottom:4px}
input,select{width:100%;font:inherit;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:8px;padding:10px 12px;min-height:44px}
input:focus-visible,button:focus-visible,a:focus-visible,select:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.field{margin-bottom:14px}
.row{display:grid;grid-template-columns:1fr 1fr;gap:12px}
button,.button{display:inline-flex;align-items:center;justify-content:center;font:inherit;font-weight:600;min-height:44px;padding:8px 16px;border-radius:8px;border:1px solid var(--line);background:var(--card);color:var(--text);cursor:pointer;text-decoration:none}
button:hover,.button:hover{border-color:var(--accent)}
.primary{background:var(--accent);border-color:var(--accent);color:var(--accent-text);width:100%}
.danger{color:var(--bad)}
.compact{min-height:32px;padding:2px 10px;font-size:13px}
form.inline{display:inline-flex;gap:8px;align-items:center;flex-wrap:wrap;margin:2px 4px 2px 0}
form.inline input,form.inline select{width:auto;min-height:32px;padding:2px 8px;font-size:13px}
.choices{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:8px;margin:0 0 18px}
.choices button{flex-direction:column;align-items:flex-start;font-weight:500;text-align:left;padding:8px 12px;line-height:1.3}
.choices small{color:var(--soft);font-variant-numeric:tabular-nums}
.choices button.bad small{color:var(--bad)}
.alert{border-radius:8px;padding:10px 14px;margin:0 0 16px;background:var(--bad-bg);color:var(--bad)}
.ok{background:var(--good-bg);color:var(--good)}
.badge{display:inline-block;border-radius:999px;padding:1px 9px;font-size:12px;font-weight:600;background:var(--tint);color:var(--accent);white-space:nowrap}
.badge.good{background:var(--good-bg);color:var(--good)}
.badge.bad{background:var(--bad-bg);color:var(--bad)}
.badge.warn{background:var(--warn-bg);color:var(--warn)}
nav.tabs{display:flex;flex-wrap:wrap;gap:4px;margin:0 0 20px;border-bottom:1px solid var(--line)}
nav.tabs a{padding:10px 12px;color:var(--soft);text-decoration:none;border-bottom:2px solid transparent;margin-bottom:-1px}
nav.tabs a[aria-current]{color:var(--text);border-color:var(--accent);font-weight:600}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:14px}
th{text-align:left;font-size:12px;color:var(--soft);font-weight:550;padding:8px 12px 8px 0;white-space:nowrap}
td{padding:10px 12px 10px 0;border-top:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
td.num,th.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
main.wide table{min-width:720px}
code{font:12px ui-monospace,SFMono-Regular,Menlo,monospace;color:var(--soft)}
.bar{display:flex;flex-wrap:wrap;gap:8px;align-items:center;justify-content:space-between;margin-bottom:20px}
@media (prefers-reduced-motion:no-preference){button,.button{transition:border-color .12s}}
`;
