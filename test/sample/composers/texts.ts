/** Texts every reply box must take exactly. */
export const TEXTS: Record<string, string> = {
  'one line': 'Thank you for telling us, Mara. A new lid is on its way.',
  'several lines, a blank one': 'Hello Mara,\n\nyour lid left the works today.\nIt should be with you on Friday.',
  emoji: 'That steam is on us 😀 and on our engineer 👩‍💻.\n\n🫖',
  mention: '@bob thank you, that is the right way to descale it.',
  address: 'The steps are here: https://brindle.example/care/lid?step=2&from=a_b#top',
  'right to left': 'שלום מרה,\n\nהמכסה החדש בדרך. תודה!\nمرحبا',
  'two thousand': `${'The kettle is made to last, and so is our word. '.repeat(41)}`.slice(0, 1_990) + '\n\nBrindle ^AK',
  'line break at the end': 'We are looking into it.\n',
  'spaces at the start': '  two spaces,  two more\n   three',
  'one character': 'k',
  'one character a line': 'a\n\nb\nc',
};
