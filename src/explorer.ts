import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import { packageRoot } from './graph/files.js';

/**
 * The files of others, by the name they are served under: where they are in node_modules. A build puts them into one folder.
 * @public for .ci/build.mjs
 */
export const VENDOR_FILES = {
  'graphiql.min.css': 'graphiql/graphiql.min.css',
  'graphiql.min.js': 'graphiql/graphiql.min.js',
  'react.production.min.js': 'react/umd/react.production.min.js',
  'react-dom.production.min.js': 'react-dom/umd/react-dom.production.min.js',
} as const;

const OWN_FILES = ['explorer.css', 'explorer.js'];

/**
 * What the page may do: its own scripts and styles, this server's API, and nothing of any other host. GraphiQL's fonts lie
 * in its style sheet, as data; the one style that it sets by itself, against scrolling behind a dialog, is refused.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const guard: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  });
  next();
};

/** By folder and name: a folder above may have a name that begins with a dot, which sendFile would not serve. */
const sending =
  (path: string): RequestHandler =>
  (_request, response) => {
    response.sendFile(basename(path), { root: dirname(path), cacheControl: false });
  };

/** The users' queries, each with its example variables beside it. */
const tabsIn = (folder: string): { query: string; variables: string }[] =>
  ['brand-exposure', 'auditor-custody', 'report-and-decide'].map((name) => ({
    query: readFileSync(join(folder, `${name}.graphql`), 'utf8'),
    variables: JSON.stringify(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')), null, 2),
  }));

/**
 * The page at which people try queries: GraphiQL from this server alone, with the users' queries in its tabs. Null where
 * its files are not there, as in an installation from source without development packages.
 */
export const explorer = (root = packageRoot()): RequestHandler | null => {
  const folder = join(root, 'explorer');
  const vendored = (name: keyof typeof VENDOR_FILES): string => {
    const built = join(folder, 'vendor', name);
    return existsSync(built) ? built : join(root, 'node_modules', VENDOR_FILES[name]);
  };
  const files = new Map<string, string>([
    ...OWN_FILES.map((name): [string, string] => [name, join(folder, name)]),
    ...Object.keys(VENDOR_FILES).map((name): [string, string] => [name, vendored(name as keyof typeof VENDOR_FILES)]),
  ]);
  const page = join(folder, 'index.html');
  if (![page, ...files.values()].every((path) => existsSync(path))) return null;
  const tabs = tabsIn(join(folder, 'queries'));

  const router = Router({ strict: true });
  router.use('/explorer', guard);
  router.get('/explorer', sending(page));
  router.get('/explorer/', (_request, response) => {
    response.redirect(308, '../explorer');
  });
  router.get('/explorer/queries.json', (_request, response) => {
    response.json(tabs);
  });
  for (const [name, path] of files) {
    router.get(`/explorer/${name}`, sending(path));
  }
  return router;
};
