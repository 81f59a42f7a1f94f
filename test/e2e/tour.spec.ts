/** The tour that `npm start` walks: every stop of it, so that the first thing anybody runs is never the first to break. */
import { expect, test } from '@playwright/test';
import { walk } from '../tools/tour';

test('goes through the main job on both sites, and keeps a picture of each stop', async ({}, info) => {
  const said: string[] = [];
  const { town, pictures } = await walk({ headless: true, theme: 'light', folder: info.outputPath('tour'), say: (line) => said.push(line) });
  await town.context.close();
  expect(pictures).toHaveLength(12);
  expect(said.at(-1)).toMatch(/phone-wide/);
});
