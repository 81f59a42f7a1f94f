/** Looks for what must never come of a text: a node, an attribute that runs, an address that is a script. */

/** Run in a document of either browser: nodes that only text could have made there, and traces of a script that ran. */
export const traces = (): string[] => {
  const strange =
    'script:not([src]),iframe,object,embed,base,meta[http-equiv],math,video,audio,template[shadowrootmode],noscript,marquee,xmp,details[ontoggle],animate,table,img:not([src^="/icons"])';
  const found = [...document.body.querySelectorAll(strange)].map((one) => one.outerHTML.slice(0, 120));
  for (const one of document.querySelectorAll('*'))
    for (const { name, value } of one.attributes)
      if (/^on/.test(name) || (/^(?:href|src|action|srcdoc)$/.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(value)))
        found.push(`${name}=${value.slice(0, 80)}`);
  if ((globalThis as unknown as { ran?: number }).ran) found.push('a script ran');
  return found;
};

/** Run in a page: writes these texts as a careless one does, as markup. */
export const writeCarelessly = (texts: readonly string[]): void => {
  const box = document.createElement('div');
  document.body.append(box);
  box.innerHTML = texts.join('\n').replaceAll('<style>*{display:none!important}</style>', '');
};
