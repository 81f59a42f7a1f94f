/** The languages danger is read in: each with all its words. */
import type { Words } from '../concepts';
import { HARM as DE_HARM } from './de-harm';
import { PRODUCT as DE_PRODUCT } from './de-product';
import { HARM as EN_HARM } from './en-harm';
import { PRODUCT as EN_PRODUCT } from './en-product';
import { HARM as ES_HARM } from './es-harm';
import { PRODUCT as ES_PRODUCT } from './es-product';
import { HARM as FR_HARM } from './fr-harm';
import { PRODUCT as FR_PRODUCT } from './fr-product';
import { HARM as IT_HARM } from './it-harm';
import { PRODUCT as IT_PRODUCT } from './it-product';
import { HARM as PT_HARM } from './pt-harm';
import { PRODUCT as PT_PRODUCT } from './pt-product';

export const LANGUAGES = {
  en: { ...EN_HARM, ...EN_PRODUCT },
  de: { ...DE_HARM, ...DE_PRODUCT },
  es: { ...ES_HARM, ...ES_PRODUCT },
  fr: { ...FR_HARM, ...FR_PRODUCT },
  pt: { ...PT_HARM, ...PT_PRODUCT },
  it: { ...IT_HARM, ...IT_PRODUCT },
} satisfies Record<string, Words>;
