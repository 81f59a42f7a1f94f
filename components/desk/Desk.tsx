import { BackupWaits } from '../backup/BackupWaits';
import { LostStore } from '../backup/LostStore';
import { OpenCases } from '../cases/OpenCases';
import { useOpen } from '../cases/use-open';
import { PageHead } from '../palette/PageHead';
import { Part } from '../ui/Part';
import { Tabs } from '../ui/Tabs';
import { useMinute } from '../ui/use-minute';
import { usePart } from '../ui/use-part';
import { Customers } from './Customers';
import { HandOver } from './HandOver';
import { Week } from './Week';

const PARTS = ['open', 'customers', 'week', 'hand-over'] as const;

/** The desk: what is open, who everybody is, how the week went, what the next shift gets. The part stands in the address. */
export function Desk() {
  const [part, choose] = usePart(PARTS);
  const now = useMinute();
  const open = useOpen(now);
  const needing = open.rows?.filter((row) => row.needsAnswer).length ?? 0;
  return (
    <div className="page desk">
      <PageHead at="desk" title={<h1>Desk</h1>} />
      <main>
        <LostStore />
        <BackupWaits />
        <Tabs
          label="Desk"
          chosen={part}
          choose={choose}
          items={[
            {
              id: 'open',
              label: (
                <>
                  Open
                  {needing ? (
                    <span className="chip" data-tone="warn">
                      {needing.toLocaleString('en')}
                      <span className="wide">to answer</span>
                    </span>
                  ) : null}
                </>
              ),
              body: (
                <Part name="Open cases">
                  <OpenCases open={open} />
                </Part>
              ),
            },
            {
              id: 'customers',
              label: 'Customers',
              body: (
                <Part name="Customers">
                  <Customers now={now} />
                </Part>
              ),
            },
            {
              id: 'week',
              label: 'This week',
              body: (
                <Part name="This week">
                  <Week now={now} settings={open.settings} brands={open.brands} failed={open.failed} />
                </Part>
              ),
            },
            {
              id: 'hand-over',
              label: 'Hand-over',
              body: (
                <Part name="Hand-over">
                  <HandOver open={open} now={now} />
                </Part>
              ),
            },
          ]}
        />
      </main>
    </div>
  );
}
