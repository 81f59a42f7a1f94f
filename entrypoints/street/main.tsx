import { StreetPage } from '../../components/street/StreetPage';
import { mount } from '../../components/ui/mount';
import '../../components/street/street.css';

mount(<StreetPage leaveLabel="Leave the street" leave={() => location.assign('/options.html')} />);
