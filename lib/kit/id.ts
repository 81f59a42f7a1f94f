/** Random ids (UUID v4). Made by whoever starts an act, so that a retry carries the same one. */
export const newId = (): string => crypto.randomUUID();
