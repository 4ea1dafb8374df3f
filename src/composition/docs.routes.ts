import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { errors } from '@/platform/errors';
import type { V1App } from '@/platform/http/mount';
import { buildOpenApiDocument } from './openapi';

/** The viewer's own files, served from the installed package: no outside host is reached. */
const ASSETS: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

const START_SCRIPT = `window.onload = () => SwaggerUIBundle({
  url: new URLSearchParams(location.search).get('api') === 'data' ? '/api/openapi.json' : '/v1/openapi.json', dom_id: '#docs', deepLinking: true, persistAuthorization: true, tryItOutEnabled: false,
  presets: [SwaggerUIBundle.presets.apis], layout: 'BaseLayout', docExpansion: 'none', filter: true });`;

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Nimmit API</title>
    <link rel="stylesheet" href="/v1/docs/swagger-ui.css">
    <style>
      body { margin: 0 } .swagger-ui .topbar { display: none }
      nav { display: flex; gap: 1.5rem; padding: 1rem 1.25rem; font: 600 0.9375rem system-ui, sans-serif; border-bottom: 1px solid #d7e0e2 }
      nav a { color: #0b5563 }
    </style>
  </head>
  <body>
    <nav aria-label="Documents">
      <a href="/v1/docs">API /v1 and webhooks</a>
      <a href="/v1/docs?api=data">Generated REST and GraphQL, as you may use them</a>
    </nav>
    <main id="docs"></main>
    <script src="/v1/docs/swagger-ui-bundle.js"></script>
    <script src="/v1/docs/start.js"></script>
  </body>
</html>`;

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";
const A_DAY = 'public, max-age=86400';

/** `GET /v1/openapi.json` and the browsable page at `/v1/docs`, which shows generated REST (`/api/openapi.json`) too. */
export function addDocsRoutes(app: V1App): void {
  const document = JSON.stringify(buildOpenApiDocument());
  const folder = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

  app.get('/openapi.json', (c) =>
    c.body(document, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=60' }),
  );
  app.get('/docs', (c) =>
    c.html(PAGE, 200, { 'Content-Security-Policy': PAGE_POLICY, 'Cache-Control': A_DAY }),
  );
  app.get('/docs/start.js', (c) =>
    c.body(START_SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': A_DAY }),
  );
  app.get('/docs/:asset', async (c) => {
    const name = c.req.param('asset');
    const type = ASSETS[name];
    if (!type) throw errors.notFound('This address');
    const bytes = new Uint8Array(await readFile(path.join(folder, name)));
    return c.body(bytes, 200, { 'Content-Type': type, 'Cache-Control': A_DAY });
  });
}
