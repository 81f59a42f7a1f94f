import type { BrandRow } from '../../lib/model/settings';

/** A brand in one line, for the question whose version stands. */
export const brandWords = ({ name, query }: BrandRow): string => `${name}: ${query || 'no keywords'}`;
