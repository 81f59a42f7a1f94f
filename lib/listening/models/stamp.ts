/** Written by training: names the weights in public/models. */
export const STAMP = 'ac0abb5355be';
