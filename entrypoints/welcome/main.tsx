import { Welcome } from '../../components/welcome/Welcome';
import { mount } from '../../components/ui/mount';
import '../../components/welcome/welcome.css';

mount(<Welcome />);
