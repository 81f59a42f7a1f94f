/** Written by training: names the weights in public/models. */
export const STAMP = 'd248df8ed71d';
