import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the gallery. The browser API is replaced: no worker is there. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  resolve: { alias: { 'wxt/browser': resolve(import.meta.dirname, 'no-browser.ts') } },
  build: { outDir: resolve(import.meta.dirname, '../../../.gallery'), emptyOutDir: true, target: 'es2022' },
});
