import { describe, expect, test } from 'vitest';
import { affirme } from '../../../src/lib/relecture/ce-qui-est-nie.ts';
import { lecteurDeNotices } from '../../../src/lib/relecture/lecteurs-du-disque.ts';
import { outilDeLaNotice } from '../../../src/lib/relecture/outil-de-la-notice.ts';
import { reponsesProposees } from '../../../src/lib/relecture/reponses-proposees.ts';
import { valeursProposees } from '../../../src/lib/relecture/valeurs-proposees.ts';

const lecteur = lecteurDeNotices();
const enPaires = (texte: string) =>
  Object.fromEntries(
    reponsesProposees(texte, lecteur.lire(texte)).map(({ fait, reponse }) => [fait, reponse]),
  );
const auKit = (texte: string) => {
  const lue = lecteur.lire(texte);
  return valeursProposees(texte, lue, reponsesProposees(texte, lue));
};

test.each([
  ['Les images pourront fonder une sanction.', true],
  ['Les images ne pourront pas fonder une sanction.', false],
  ['Les images ne seront, en aucun cas, utilisées pour une sanction.', false],
  ['Les images servent à former, pas à prendre une sanction.', false],
  ['Toute sanction est exclue.', false],
  ['Sanction : aucune.', false],
  ['Sanction | Non', false],
  ['Sans finalité de sanction.', false],
  ['Les images ne servent qu’à la sanction.', true],
  ['Elles ne servent pas à évaluer, mais peuvent fonder une sanction.', true],
  ['Ceux qui ne respectent pas la charte s’exposent à une sanction.', true],
  ['Le non-respect de la charte peut entraîner une sanction.', true],
  ['La personne en faute encourt une sanction.', true],
  ['Règle n° 4 : une sanction est possible.', true],
  ['Le salarié qui ne signe pas pourra recevoir une sanction.', true],
  ['Ne pas badger entraînera une sanction.', true],
  ['La sanction qu’il encourt n’est pas légère.', true],
  ['Tout usage pour sanction est exclu.', false],
  ['La sanction ne vise aucune personne filmée.', false],
  ['Jamais : sanction.', false],
  // Un sujet de plus, après une virgule, ouvre une autre proposition.
  ['Nous ne filmons pas, il y aura une sanction.', true],
  ['Nous ne filmons pas, le règlement prévoit une sanction.', true],
  ['Nous ne filmons pas, elle fonde une sanction.', true],
  ['Nous ne filmons pas, un écart vaut sanction.', true],
  ['Rien d’autre.', undefined],
])('« %s » : la sanction est affirmée, niée, ou absente', (texte, attendu) => {
  expect(affirme(texte, /sanction/)).toBe(attendu);
});

describe('ce que la notice exclut n’est pas proposé', () => {
  test.each([
    ['Des caméras filment la caisse. Aucune reconnaissance faciale n’est mise en œuvre.', 'video'],
    ['Trackly mesure le temps passé par logiciel, sans capture d’écran.', 'suivi-activite'],
    ['Ce que nous ne mesurons pas : webcam. Un boîtier GPS suit le camion.', 'geolocalisation'],
    ['Un camion de gros gabarit porte un boîtier GPS.', 'geolocalisation'],
    ['Un GPS équipe la camionnette, pour réduire notre empreinte carbone.', 'geolocalisation'],
    ['Le gabarit de votre main ouvre la réserve.', 'biometrie'],
    ['Contrôle d’accès. La lecture de l’empreinte remplace le badge.', 'biometrie'],
    ['La société Exemplia (SAS) équipe ses chariots d’un GPS.', 'geolocalisation'],
  ])('%s', (texte, outil) => {
    expect(outilDeLaNotice(texte, [])).toBe(outil);
  });

  test('l’outil décrit passe avant celui que le reste de la notice nomme', () => {
    const texte =
      'Des caméras filment l’entrée de l’entrepôt, pour prévenir les vols. Les images sont vues dans un local fermé par badge.';
    expect(enPaires(texte)['dispositif']).toBe('video');
  });

  test.each([
    ['usage-annonce', 'Les images ne servent pas à évaluer, mais peuvent sanctionner.', 'oui'],
    ['usage-annonce', 'Sanctions : ces données ne sont pas destinées à vous sanctionner.', 'non'],
    ['finalite', 'Des caméras sont posées pour la sécurité des biens, sans sanction.', 'securite'],
    [
      'finalite',
      'En sa qualité d’employeur, elle pose un GPS pour organiser les tournées.',
      'organisation',
    ],
    [
      'conservation',
      'Images de caméra jamais gardées indéfiniment : effacées en 15 jours.',
      'dans-la-reference',
    ],
    [
      'base',
      'Le traitement repose sur l’accord d’entreprise et une obligation légale.',
      'obligation-legale',
    ],
    ['mentions', 'Bonjour.', undefined],
  ])('%s : %s', (fait, texte, attendu) => {
    expect(enPaires(texte)[fait]).toBe(attendu);
  });
});

test.each([
  ['Les données restent en France.', { transferts: 'non' }],
  ['Aucune donnée n’est transférée hors de l’Union européenne.', { transferts: 'non' }],
  ['Aucun délégué à la protection des données n’a été désigné.', { delegue: 'non' }],
  ['Nous n’avons pas désigné de délégué à la protection des données (DPO).', { delegue: 'non' }],
  ['Aucune décision automatisée n’est prise.', { automatisee: 'non' }],
])('%s Le kit ne reçoit ni garantie, ni contact, ni logique', (texte, attendu) => {
  expect(auKit(texte)).toEqual(attendu);
});

test.each([
  ['Les données sont hébergées aux États-Unis par un prestataire qui ne peut les revendre.'],
  ['Les données sont transférées aux États-Unis (décision n° 2021/914).'],
])('%s : c’est un transfert', (texte) => {
  expect(auKit(texte)).toMatchObject({ transferts: 'oui', 'garanties-transferts': texte });
});

test('« sans intervention humaine » dit que la machine décide, et ne le nie pas', () => {
  const texte = 'Une décision automatisée est prise sans intervention humaine.';
  expect(auKit(texte)).toMatchObject({ automatisee: 'oui', logique: texte });
  expect(auKit('Aucune décision n’est prise sans intervention humaine.')['automatisee']).toBe(
    'non',
  );
});
