/** Written by training: names the weights in public/models. */
export const STAMP = '7f073a794372';
