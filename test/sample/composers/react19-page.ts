import { createRoot } from 'react-dom/client';
import { controlled } from './field';
import { sendButton, startProbe } from './probe';

const probe = startProbe();
const root = document.body.appendChild(document.createElement('div'));
probe.state = controlled((element) => createRoot(root).render(element));
document.body.append(sendButton('send'));
