/** Words of the reply boxes' labels: second script. */

const AS = /(?:^| )(?:(?:as|com[eo]|en tant que|als|jako|som|ca|ως|как|як|sebagai|dưới tên|باسم|בשם) |ในฐานะ|ในชื่อ)(.+)$/i;
const AS_AFTER = /^(?:als |以)?(.+?)(?: kommentieren| olarak y.+| के रूप में .+|的?身[分份].{2,4}|としてコメント.*|\(?님?\)?으?로 [댓답]글.*)$/i;

/** The name in a reply box's label ("Comment as Mara"), or null where the label names nobody. */
export function nameInBox(label: string): string | null {
  const text = label.replace(/\p{Cf}|[….]+$/gu, '').trim();
  return (AS_AFTER.exec(text) ?? AS.exec(text))?.[1]?.replace(/^[「“" ]+|[」”" ]+$/g, '').slice(0, 200) || null;
}
