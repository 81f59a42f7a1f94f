/** `npm test`: sets the machine up, then runs every check there is and closes with one line over all of them. */
import { run, setUp } from './setup.mjs';

setUp({ browsers: ['chromium', 'firefox'] });
process.exit(run('npx', ['tsx', 'test/tools/test.ts', ...process.argv.slice(2)]));
