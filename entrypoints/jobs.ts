/** The jobs worker: a dedicated Web Worker of an own tab. */
import { z } from 'zod';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveJobs } from '../lib/jobs/serve';
import { EarshotDb } from '../lib/store/db';

z.config({ jitless: true });

export default defineUnlistedScript(() => {
  const answer = serveJobs(new EarshotDb(), (note) => self.postMessage(note));
  self.addEventListener('message', ({ data }: MessageEvent<unknown>) => answer(data));
});
