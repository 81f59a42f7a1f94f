/** Written by training: names the weights in public/models. */
export const STAMP = '205cf8263218';
