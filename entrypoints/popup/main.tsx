import { Popup } from '../../components/popup/Popup';
import { mount } from '../../components/ui/mount';
import '../../components/popup/popup.css';

mount(<Popup />);
