/** The reply boxes of every site, for the second script. */
import type { ComposerAdapter } from './contract';
import { facebookComposer } from './facebook/composer';
import { xComposer } from './x/composer';

export const composers: readonly ComposerAdapter[] = [xComposer, facebookComposer];
