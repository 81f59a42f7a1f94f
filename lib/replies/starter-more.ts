/** The starter set in German, Spanish and French. */
import type { Starter } from './starter-english';

export const MORE: Starter[] = [
  {
    key: 'warten',
    title: 'Zu lange gewartet',
    aim: 'own-up',
    language: 'de',
    tags: ['Warten'],
    text: 'Hallo {{person.first_name}}, das hat viel zu lange gedauert, und das liegt an uns. Ich sehe mir Ihren Fall jetzt an. Zeichen: {{case.reference}}. {{agent.initials}}',
    samples: [
      'Ich warte seit Wochen auf eine Antwort',
      'Niemand meldet sich',
      'Immer noch keine Antwort vom Kundendienst',
      'Wo bleibt mein Paket?',
      'Meine Bestellung ist immer noch nicht da',
    ],
  },
  {
    key: 'defekt',
    title: 'Etwas ist kaputt',
    aim: 'apologise',
    language: 'de',
    tags: ['Defekt'],
    text: 'Hallo {{person.first_name}}, das tut uns leid. Bitte benutzen Sie das Gerät erst einmal nicht. Schicken Sie uns ein Foto und das Modell in einer privaten Nachricht? {{agent.initials}}',
    samples: ['Der Deckel ist undicht', 'Nach einem Monat kaputt', 'Der Griff ist abgebrochen', 'Funktioniert nicht mehr', 'Der Schalter klemmt'],
  },
  {
    key: 'espera',
    title: 'Demasiada espera',
    aim: 'own-up',
    language: 'es',
    tags: ['espera'],
    text: 'Hola, {{person.first_name}}. Has esperado demasiado y es culpa nuestra. Estoy mirando tu caso ahora. Referencia: {{case.reference}}. {{agent.initials}}',
    samples: ['Llevo semanas esperando una respuesta', 'Nadie contesta', '¿Dónde está mi pedido?', 'Mi paquete no ha llegado', 'Sigo esperando'],
  },
  {
    key: 'panne',
    title: 'Produit en panne',
    aim: 'apologise',
    language: 'fr',
    tags: ['panne'],
    text: 'Bonjour {{person.first_name}}, nous sommes désolés. N’utilisez plus l’appareil pour le moment. Pouvez-vous nous envoyer une photo et le modèle en message privé ? {{agent.initials}}',
    samples: ['Le couvercle fuit', 'Il ne marche plus', 'Tombé en panne après un mois', 'La poignée est cassée', 'Ça ne fonctionne pas'],
  },
];
