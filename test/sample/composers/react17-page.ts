/** Bundled with React 17 behind `react` and `react-dom`. */
import { render } from 'react-dom';
import { mountDraft } from './draft';
import { controlled } from './field';
import { sendButton, startProbe } from './probe';

const probe = startProbe();
const root = document.body.appendChild(document.createElement('div'));
probe.state = location.pathname.endsWith('draft') ? mountDraft(root) : controlled((element) => render(element, root));
document.body.append(sendButton('tweetButton'));
