/** desk.html: open cases, customers, the week, the hand-over. */
import { Desk } from '../../components/desk/Desk';
import { mount } from '../../components/ui/mount';
import '../../components/desk/desk.css';

mount(<Desk />);
