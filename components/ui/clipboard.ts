/** Copies text. In a frame inside a foreign page the clipboard may be refused: then the old way through a selected field. True: copied. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1px;height:1px;opacity:0';
  document.body.append(field);
  field.select();
  // Listened to because a page's policy can make execCommand answer true without copying.
  let copied = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    copied = true;
  };
  document.addEventListener('copy', put, { once: true });
  const said = document.execCommand('copy');
  document.removeEventListener('copy', put);
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return said && copied;
}
