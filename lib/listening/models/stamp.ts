/** Written by training: names the weights in public/models. */
export const STAMP = '1bb891d813d4';
