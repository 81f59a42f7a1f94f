import { Options } from '../../components/options/Options';
import { mount } from '../../components/ui/mount';
import '../../components/options/options.css';

mount(<Options />);
