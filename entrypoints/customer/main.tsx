/** customer.html?id=…: one person and the whole history. */
import { CustomerPage } from '../../components/customer/CustomerPage';
import { mount } from '../../components/ui/mount';
import '../../components/customer/customer.css';

const id = new URLSearchParams(location.search).get('id') ?? '';
mount(
  <main className="page">
    <CustomerPage id={id} />
  </main>,
);
