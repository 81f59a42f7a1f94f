import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

export interface TabItem {
  id: string;
  label: ReactNode;
  body: ReactNode;
}

/** Tabs with arrow keys; one panel at a time is in the tree. */
export function Tabs({ label, items, chosen, choose }: { label: string; items: readonly TabItem[]; chosen: string; choose: (id: string) => void }) {
  return (
    <AriaTabs selectedKey={chosen} onSelectionChange={(key) => choose(String(key))}>
      <TabList aria-label={label} className="tabs">
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="tab">
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="panel">
          {item.body}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
