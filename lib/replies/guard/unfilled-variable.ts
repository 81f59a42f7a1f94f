import { finding, hitsOf } from './phrases';
import type { Check } from './types';

/** What templates of many tools leave behind: `{{name}}`, `⟦day⟧`, `[order number]`, `<name>`, `%NAME%`, `___`, `XXX`. */
const LEFT =
  /\{\{[^{}]*\}\}|\{%[^%]*%\}|⟦[^⟦⟧]*⟧|\$?\{[\p{L}_][\p{L}\p{N}_. -]{0,40}\}|\[(?!sic\]|…\]|\.\.\.\])[\p{L}_][\p{L}\p{N}_'’ /.-]{0,40}\](?!\()|<(?!\/?(?:b|i|br|p)>)[\p{L}_][\p{L}\p{N}_ -]{0,40}>|%[A-Z][A-Z_]{2,}%|_{3,}|(?<![\p{L}\p{N}])(?:X{3,}|TBD|TODO)(?![\p{L}\p{N}])/gu;

/** A place that should hold a name or number still holds its stand-in. */
export const unfilledVariable: Check = ({ draft }) =>
  hitsOf(draft, LEFT).map((hit) => finding('unfilled-variable', hit, `Fill in or take out “${hit.text.slice(0, 40)}”.`));
