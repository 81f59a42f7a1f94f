/** Written by training: names the weights in public/models. */
export const STAMP = '3eba97dd176f';
