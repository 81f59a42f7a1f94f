import type { Labels } from '../labels';
import type { Lang } from '../options';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { vi } from './vi';

export const LABELS: Record<Lang, Labels> = { en, de, es, vi };
