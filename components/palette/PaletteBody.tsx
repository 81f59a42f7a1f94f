import { useDeferredValue, useMemo, useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import { readBrands, readReplies, readSettings } from '../../lib/store/read';
import { readPeople } from '../../lib/store/read/people';
import { findable, findPeople } from '../desk/find';
import { searchReplies } from '../replies/search';
import { customerPage } from '../ui/links';
import { db } from '../ui/store';
import { at } from '../ui/words';
import { commandsOf, findCommands, replyCommand, type Command, type Deed } from './commands';
import { useLive } from '../ui/use-live';

const PEOPLE = 6;
const REPLIES = 4;

/** The field and the list below it. Everything is read when it opens, and only then. */
export function PaletteBody({ run }: { run: (deed: Deed) => void }) {
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed).trim();
  const settings = useLive(() => readSettings(db), []);
  const brands = useLive(() => readBrands(db), []);
  const replies = useLive(() => readReplies(db), []);
  const people = useLive(async () => (await readPeople(db)).map(findable), []);
  const found = useMemo((): Command[] => {
    const commands = findCommands(commandsOf(settings, brands ?? []), query);
    if (!query) return commands;
    const who = findPeople(people ?? [], query)
      .filter((one) => one.text === null)
      .slice(0, PEOPLE)
      .map(({ someone: { customer, authors } }): Command => ({
        id: `customer ${customer.id}`,
        label: customer.name,
        kind: 'Customer',
        also: authors.map((one) => at(one.handle)).join(', '),
        deed: { go: customerPage(customer.id) },
      }));
    return [
      ...commands,
      ...who,
      ...searchReplies(replies ?? [], query)
        .slice(0, REPLIES)
        .map(replyCommand),
    ];
  }, [settings, brands, replies, people, query]);

  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <TextField aria-label="Find a page, a customer, a reply or something to do" autoFocus>
        <Input
          className="input"
          placeholder="Where to, whom, or what?"
          onKeyDown={(event) => {
            // Lines that came after the last letter are not chosen by themselves: Enter takes the first.
            const [first] = found;
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.currentTarget.getAttribute('aria-activedescendant') || !first) return;
            event.preventDefault();
            run(first.deed);
          }}
        />
      </TextField>
      <ListBox
        aria-label="Found"
        className="palette-list"
        items={found}
        onAction={(key) => {
          const chosen = found.find((one) => one.id === key);
          if (chosen) run(chosen.deed);
        }}
        renderEmptyState={() => <p className="quiet palette-none">Nothing fits. Try the start of another word.</p>}
      >
        {(item) => (
          <ListBoxItem id={item.id} textValue={`${item.label}, ${item.kind}`} className="option">
            <span className="grow clip">
              <bdi>{item.label}</bdi>
              {item.kind === 'Customer' ? <span className="quiet small"> {item.also}</span> : null}
            </span>
            <span className="quiet tiny">{item.kind}</span>
          </ListBoxItem>
        )}
      </ListBox>
      <p className="tiny quiet palette-keys">Arrows choose, Enter opens, Esc closes.</p>
    </Autocomplete>
  );
}
