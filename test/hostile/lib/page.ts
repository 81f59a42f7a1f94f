/** Serves the sample town as a hostile site: an attacker's script comes first in every document and no policy binds it. */
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { houses } from '../../sample/index';
import type { House } from '../../sample/town';

let made: Promise<string> | null = null;

/** The attacker's script, bundled once. */
export function attackScript(): Promise<string> {
  made ??= build({
    entryPoints: [resolve(import.meta.dirname, '../page/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  return made;
}

/** Any houses with the attacker's script put first in each document. `more`: further markup at the head's start. */
export function hostileHouses(of: readonly House[] = houses(), more = ''): House[] {
  return of.map((house) => ({
    hosts: house.hosts,
    async answer(url, method) {
      if (url.pathname === '/hostile.js') return { status: 200, contentType: 'text/javascript; charset=utf-8', body: await attackScript() };
      const answer = await house.answer(url, method);
      if (!answer.contentType.startsWith('text/html')) return answer;
      const body = String(answer.body).replace(/<head[^>]*>/, (head) => `${head}<script src="/hostile.js"></script>${more}`);
      return { ...answer, body, headers: {} };
    },
  }));
}
