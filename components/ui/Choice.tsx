import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from './Icon';

export interface Choosable<T extends string> {
  id: T;
  label: string;
  /** Name of a brand colour, shown as a dot. */
  color?: string;
}

/** One of a few: a select whose list is drawn like the rest and works by keys, touch and screen reader. */
export function Choice<T extends string>({
  label,
  items,
  value,
  choose,
}: {
  label: string;
  items: readonly Choosable<T>[];
  value: T;
  choose: (id: T) => void;
}) {
  const pick = (key: unknown): void => {
    const item = items.find((one) => one.id === key);
    if (item) choose(item.id);
  };
  return (
    <Select className="field" value={value} placeholder={items.length ? 'Choose one' : 'None yet'} onChange={pick}>
      <Label className="label">{label}</Label>
      <Button className="input select">
        <SelectValue className="row grow" />
        <Icon name="down" size={14} />
      </Button>
      <Popover className="popover">
        <ListBox items={items}>
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.label} className="option">
              {item.color ? <span className="dot" data-color={item.color} /> : null}
              {item.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
