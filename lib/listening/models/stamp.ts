/** Written by training: names the weights in public/models. */
export const STAMP = '88f016295ff6';
