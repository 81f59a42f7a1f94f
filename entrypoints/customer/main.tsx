/** customer.html?id=…: one person and the whole history. */
import { CustomerPage } from '../../components/customer/CustomerPage';
import { PageHead } from '../../components/palette/PageHead';
import { mount } from '../../components/ui/mount';
import '../../components/customer/customer.css';

const id = new URLSearchParams(location.search).get('id') ?? '';
mount(
  <div className="page">
    <PageHead at={null} title={<span className="quiet">Customer</span>} />
    <main className="stack wide">
      <CustomerPage id={id} />
    </main>
  </div>,
);
