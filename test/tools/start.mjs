/** `npm start`: sets the machine up, builds, and shows the main job on the sample town. */
import { run, setUp } from './setup.mjs';

setUp({ browsers: ['chromium'] });
process.exit(run('npx', ['tsx', 'test/tools/start.ts', ...process.argv.slice(2)]));
