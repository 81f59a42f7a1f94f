import { mountLexical } from './lexical';
import { sendButton, startProbe } from './probe';

const probe = startProbe();
const form = document.body.appendChild(document.createElement('form'));
form.setAttribute('role', 'presentation');
probe.state = mountLexical(form, location.pathname.endsWith('rich') ? 'rich' : 'plain', 'Comment as Brindle');
document.body.append(sendButton('send'));
