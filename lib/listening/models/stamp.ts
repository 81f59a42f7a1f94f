/** Written by training: names the weights in public/models. */
export const STAMP = '31251b2dcbbb';
