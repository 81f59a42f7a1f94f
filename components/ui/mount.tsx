/** Puts an own page on screen. zod may not probe for eval under the extension's policy. */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { Boundary } from './Boundary';
import { wordsOut } from './carry';
import { onlyTrusted } from '../../lib/jobs/trusted';
import { queryAfresh } from '../../lib/store/read/afresh';

export function mount(page: ReactNode): void {
  onlyTrusted();
  queryAfresh();
  wordsOut();
  z.config({ jitless: true });
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Boundary>{page}</Boundary>);
}
