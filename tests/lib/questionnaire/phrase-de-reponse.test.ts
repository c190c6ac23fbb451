import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completer,
  conclure,
  dire,
  estGrave,
  idsDesObligations,
  nomsDesFaits,
  ordreDesFaits,
  questions,
  variantes,
  vocabulaire,
} from '../../../src/lib/droit/surveillance/index.ts';
import type { Fait, Faits } from '../../../src/lib/droit/surveillance/index.ts';
import { constatsEnMots } from '../../../src/lib/questionnaire/constats-en-mots.ts';
import {
  MOTS_AU_PLUS,
  phraseDeReponse,
  phraseDesOutils,
} from '../../../src/lib/questionnaire/phrase-de-reponse.ts';
import { compterLesMots } from '../../../src/lib/typographie/mots.ts';
import { essentielDe } from '../../../src/lib/questionnaire/essentiel.ts';
import {
  questionUtile,
  questionsAPoser,
} from '../../../src/lib/questionnaire/questions-a-poser.ts';
import { affairesAuCourtChemin } from '../../aides/court-chemin.ts';
import { faitsTires } from '../../aides/dossiers.ts';
import { motsInterdits } from '../../aides/prose.ts';

const phrase = (faits: Faits) =>
  phraseDeReponse(
    conclure(faits),
    completer(faits),
    faits.role,
    questionUtile(variantes(faits)),
  ).texte.replaceAll(/[\u00a0\u202f]/g, ' ');

const prive = { role: 'salarie', secteur: 'prive' } as const;
const IRREGULIER = ': c’est probablement irrégulier.';
const INTERDIT = ': c’est en principe interdit, sauf exception.';
const PREUVE = 'La preuve n’est pas écartée d’office.';
const SERVI = 'Reste à savoir si ces données ont servi contre vous.';
const ENCORE = 'On ne peut pas encore dire si l’outil est régulier. À savoir d’abord :';

test('un lieu intime, où une preuve unique a pu être écartée : on ne dit pas que cela n’y suffit pas', () => {
  for (const zone of ['pauses-sanitaires-vestiaires', 'local-syndical'] as const) {
    const dite = phrase({ ...prive, dispositif: 'video', zones: [zone], suite: 'licenciement' });
    expect(dite).not.toContain(PREUVE);
    expect(dite).toContain('Ce que vaut la preuve reste incertain.');
  }
});

test('à deux outils, le titre ne dit pas que rien ne suffit quand la preuve de l’autre paraît écartée', () => {
  const examine = (faits: Faits) => ({ faits: completer(faits), conclusions: conclure(faits) });
  const premier = examine({
    ...prive,
    dispositif: 'enregistreur-frappe',
    information: 'aucune',
    suite: 'licenciement',
  });
  const second = examine({
    ...prive,
    dispositif: 'suivi-activite',
    information: 'aucune',
    'autre-preuve': 'oui',
    suite: 'licenciement',
  });
  expect(second.conclusions.preuve.statut).toBe('probablement-ecartee');
  expect(phraseDesOutils([premier], 'salarie')?.texte).toContain(PREUVE);
  expect(phraseDesOutils([premier, second], 'salarie')?.texte).not.toContain('preuve');
});

/** Un badge où tout est en règle, et un licenciement qui s’appuie dessus. */
const enRegle: Faits = {
  ...prive,
  dispositif: 'badge',
  effectif: '50-et-plus',
  poste: 'oui',
  information: 'ecrite-precise',
  'usage-annonce': 'oui',
  mentions: 'toutes',
  consultation: 'consulte-avant',
  base: 'interet-legitime',
  finalite: 'temps-de-travail',
  'usage-reel': 'conforme',
  permanence: 'ponctuelle',
  zones: ['aucune'],
  dissimulation: 'non',
  personnel: 'sans-objet',
  decision: 'humaine',
  alternative: 'ecartee-par-ecrit',
  donnees: ['ordinaires'],
  conservation: 'dans-la-reference',
  'analyse-impact': 'faite',
  'acces-restreint': 'oui',
  'acces-demande': 'pas-demande',
  suite: 'licenciement',
  motif: 'professionnel',
};

const situations: readonly (readonly [quoi: string, faits: Faits, attendu: string])[] = [
  [
    'licencié, rien dit',
    { ...prive, dispositif: 'suivi-activite', information: 'aucune', suite: 'licenciement' },
    `On ne vous a rien dit avant ${IRREGULIER} ${PREUVE}`,
  ],
  [
    'convoqué, rien dit',
    { ...prive, dispositif: 'suivi-activite', information: 'aucune', suite: 'procedure-en-cours' },
    `On ne vous a rien dit avant ${IRREGULIER} ${PREUVE}`,
  ],
  [
    'rien dit, sans savoir si les données ont servi',
    { ...prive, dispositif: 'suivi-activite', information: 'aucune', suite: 'inconnu' },
    `On ne vous a rien dit avant ${IRREGULIER} ${SERVI}`,
  ],
  [
    'rien dit, rien n’a servi',
    { ...prive, dispositif: 'suivi-activite', information: 'aucune', suite: 'aucune' },
    `On ne vous a rien dit avant ${IRREGULIER}`,
  ],
  [
    'employeur de huit, rien dit',
    {
      role: 'employeur',
      secteur: 'prive',
      effectif: 'moins-11',
      dispositif: 'video',
      information: 'aucune',
      suite: 'aucune',
    },
    `Rien n’a été dit aux salariés avant ${IRREGULIER}`,
  ],
  [
    'employeur qui ne peut pas montrer',
    {
      role: 'employeur',
      secteur: 'prive',
      dispositif: 'video',
      information: 'sans-preuve',
      suite: 'licenciement',
    },
    `Vous ne pouvez pas montrer que chacun a été informé ${IRREGULIER} ${PREUVE}`,
  ],
  [
    'employeur, comité non consulté',
    {
      role: 'employeur',
      secteur: 'prive',
      effectif: '50-et-plus',
      dispositif: 'video',
      consultation: 'non',
    },
    `Le comité n’a pas été consulté ${IRREGULIER} Reste à savoir si ces données ont servi contre quelqu’un.`,
  ],
  [
    'employeur, projet',
    {
      role: 'employeur',
      secteur: 'prive',
      effectif: '50-et-plus',
      dispositif: 'video',
      etat: 'projet',
    },
    'L’outil n’est qu’un projet : des points sont à régler avant sa mise en service.',
  ],
  [
    'observateur, informé après coup',
    {
      role: 'observateur',
      secteur: 'prive',
      dispositif: 'video',
      information: 'apres-coup',
      suite: 'sanction',
    },
    `On l’a dit au salarié après coup ${IRREGULIER} ${PREUVE}`,
  ],
  [
    'observateur, copie refusée',
    { role: 'observateur', secteur: 'prive', dispositif: 'appels', 'acces-demande': 'refuse' },
    `La copie des données a été refusée ${IRREGULIER} Reste à savoir si ces données ont servi contre le salarié.`,
  ],
  [
    'candidat écarté, rien dit',
    {
      role: 'candidat',
      dispositif: 'ia-rh',
      information: 'aucune',
      suite: 'candidature-ecartee',
    },
    `On ne vous a rien dit avant ${IRREGULIER} ${PREUVE}`,
  ],
  [
    'agent public licencié',
    {
      role: 'agent-public',
      dispositif: 'geolocalisation',
      information: 'aucune',
      suite: 'licenciement',
    },
    `On ne vous a rien dit avant ${IRREGULIER} Ce qu’un juge administratif ferait de la preuve reste incertain.`,
  ],
  [
    'émotions',
    { ...prive, dispositif: 'ia-emotions', suite: 'aucune' },
    `L’outil lit les émotions au travail ${INTERDIT}`,
  ],
  [
    'caméra dans un vestiaire',
    { ...prive, dispositif: 'video', zones: ['pauses-sanitaires-vestiaires'] },
    `L’outil atteint les pauses, les toilettes ou les vestiaires ${INTERDIT} ${SERVI}`,
  ],
  [
    'caméra cachée',
    { ...prive, dispositif: 'video', dissimulation: 'cache' },
    `L’outil était caché ${IRREGULIER} ${SERVI}`,
  ],
  [
    'but détourné, intérimaire sanctionné',
    {
      role: 'interimaire',
      secteur: 'prive',
      dispositif: 'geolocalisation',
      'usage-reel': 'detourne',
      suite: 'sanction',
    },
    `L’outil sert à autre chose que le but annoncé ${IRREGULIER} ${PREUVE}`,
  ],
  [
    'webcam constante, stagiaire',
    {
      role: 'stagiaire-ou-apprenti',
      secteur: 'prive',
      dispositif: 'webcam',
      permanence: 'constante',
      suite: 'aucune',
    },
    `La caméra reste allumée en permanence ${INTERDIT}`,
  ],
  [
    'empreinte pour pointer',
    { ...prive, dispositif: 'biometrie', finalite: 'temps-de-travail', suite: 'aucune' },
    `La biométrie sert à contrôler les horaires ${INTERDIT}`,
  ],
  [
    'écrit précis, usage tu, retenue sur la paie',
    {
      role: 'interimaire',
      secteur: 'prive',
      dispositif: 'geolocalisation',
      information: 'ecrite-precise',
      'usage-annonce': 'non',
      'usage-reel': 'detourne',
      suite: 'autre-usage',
    },
    `L’annonce ne disait pas que l’outil servirait contre vous ${IRREGULIER} ${PREUVE}`,
  ],
  [
    'écrit vague, usage tu : c’est l’usage tu qui décide',
    {
      ...prive,
      dispositif: 'mesure-inactivite',
      information: 'ecrite-vague',
      'usage-annonce': 'non',
      'usage-reel': 'detourne',
      suite: 'autre-usage',
    },
    `L’annonce ne disait pas que l’outil servirait contre vous ${IRREGULIER} ${PREUVE}`,
  ],
  [
    'projet : compter par satellite les heures de qui s’organise librement',
    {
      role: 'employeur',
      secteur: 'prive',
      dispositif: 'geolocalisation',
      etat: 'projet',
      finalite: 'temps-de-travail',
      autonomie: 'oui',
    },
    'La géolocalisation suit une personne libre d’organiser son travail : ce serait probablement irrégulier.',
  ],
  [
    'projet : pointer avec l’empreinte',
    {
      role: 'employeur',
      secteur: 'prive',
      dispositif: 'biometrie',
      etat: 'projet',
      finalite: 'temps-de-travail',
    },
    'La biométrie sert à contrôler les horaires : ce serait en principe interdit, sauf exception.',
  ],
  [
    'frappe enregistrée',
    { ...prive, dispositif: 'enregistreur-frappe', suite: 'aucune' },
    `Chaque frappe du clavier est enregistrée ${INTERDIT}`,
  ],
  [
    'filature',
    { ...prive, dispositif: 'filature', suite: 'aucune' },
    `Une filature se fait à l’insu de la personne ${IRREGULIER}`,
  ],
  [
    'l’employeur n’a rien demandé au juge',
    {
      ...prive,
      dispositif: 'video',
      information: 'aucune',
      suite: 'licenciement',
      'mise-en-balance': 'non',
    },
    `On ne vous a rien dit avant ${IRREGULIER} Un juge pourrait écarter la preuve. Le licenciement paraît fragile.`,
  ],
  [
    'une autre preuve existait',
    {
      ...prive,
      dispositif: 'video',
      information: 'aucune',
      suite: 'licenciement',
      'autre-preuve': 'oui',
    },
    `On ne vous a rien dit avant ${IRREGULIER} Un juge pourrait écarter la preuve.`,
  ],
  [
    'un mandat',
    { ...prive, dispositif: 'video', information: 'aucune', suite: 'licenciement', mandat: 'oui' },
    `On ne vous a rien dit avant ${IRREGULIER} ${PREUVE} L’inspection du travail doit d’abord autoriser un licenciement.`,
  ],
  [
    'licencié pour des propos intimes',
    { ...prive, dispositif: 'badge', suite: 'licenciement', motif: 'intimite' },
    `${ENCORE} les lieux et moments privés touchés. Le licenciement paraît fragile : le reproche touche à la vie privée.`,
  ],
  [
    'rien de su',
    { ...prive, dispositif: 'badge', information: 'inconnu', suite: 'inconnu' },
    `${ENCORE} les lieux et moments privés touchés.`,
  ],
  [
    'tout en règle, licencié',
    enRegle,
    'Rien, dans ces réponses, ne signale de manquement. Ce n’est pas une garantie. Ces réponses ne donnent pas de prise contre la preuve.',
  ],
  [
    'tout en règle, rien n’a servi',
    { ...enRegle, suite: 'aucune' },
    'Rien, dans ces réponses, ne signale de manquement. Ce n’est pas une garantie.',
  ],
  [
    'l’essentiel en règle',
    { ...enRegle, suite: 'aucune', conservation: 'inconnu' },
    'L’essentiel paraît en règle. Des points qui l’accompagnent restent à vérifier.',
  ],
];

describe('La réponse en une phrase', () => {
  test.each(situations)('%s', (_quoi, faits, attendu) => {
    expect(phrase(faits)).toBe(attendu);
  });

  test('la question la plus utile se dit quand on la sait ; avant, la phrase ne nomme aucun fait', () => {
    const faits: Faits = { ...prive, dispositif: 'badge' };
    const dire = (aDemander?: Fait) =>
      phraseDeReponse(conclure(faits), faits, 'salarie', aDemander);
    expect(dire('dissimulation').texte).toContain('l’outil était-il caché\u202f?');
    expect(dire().texte).not.toContain('À savoir');
    expect(dire().encore).toBe(true);
  });

  test('dans chaque affaire jugée, la phrase et « La question à poser d’abord » disent le même fait', () => {
    const dites = affairesAuCourtChemin().flatMap((faits) => {
      const toutes = variantes(faits);
      const cas = [
        { outil: 'autre', faits: completer(faits), conclusions: conclure(faits) },
      ] as const;
      const fait = questionUtile(toutes);
      const [posee] = questionsAPoser(toutes, faits.role);
      if (fait === undefined) {
        expect(posee).toBeUndefined();
        return [];
      }
      const { intitule, aDemander } = questions[fait];
      expect(posee?.question).toBe(dire(aDemander?.question ?? intitule, faits.role));
      const phrases = [
        phraseDesOutils(cas, faits.role, fait),
        { texte: essentielDe(cas, faits.role, new Map(), '2026-11-29', fait).reponse },
      ].map((une) => une?.texte ?? '');
      const [titre = '', papier] = phrases;
      expect(papier).toBe(titre);
      const [, dit] = /À savoir d’abord\u00a0: (.+?)(?:\.|\u202f\?)(?: |$)/.exec(titre) ?? [];
      if (dit !== undefined) expect(dit).toBe(nomsDesFaits[fait]);
      return dit === undefined ? [] : [dit];
    });
    expect(dites.length).toBeGreaterThan(20);
  });

  test('de plusieurs outils, le plus en cause parle', () => {
    const cas = (faits: Faits) => ({ faits: completer(faits), conclusions: conclure(faits) });
    const deux = [
      cas({ ...enRegle, suite: 'aucune' }),
      cas({ ...prive, dispositif: 'video', dissimulation: 'cache' }),
    ];
    expect(phraseDesOutils(deux, 'salarie')?.texte).toMatch(/^L’outil était caché/);
    expect(phraseDesOutils([], 'salarie')).toBeUndefined();
  });
});

describe('Quelles que soient les réponses', () => {
  const tirer = (faits: Faits) => {
    const conclusions = conclure(faits);
    const complets = completer(faits);
    // La plus utile se calcule en une fraction de seconde, trop pour trois cents dossiers : le premier fait attendu suffit ici.
    const aDemander = conclusions.dispositif.obligations.flatMap(({ enAttente }) => enAttente)[0];
    const phrase = phraseDeReponse(conclusions, complets, faits.role, aDemander);
    return { conclusions, complets, ...phrase };
  };

  test('trente mots au plus, aucun mot de juge, aucune certitude', () => {
    fc.assert(
      fc.property(faitsTires, (faits) => {
        const { texte } = tirer(faits);
        expect(compterLesMots(texte), texte).toBeLessThanOrEqual(MOTS_AU_PLUS);
        expect(texte).not.toMatch(motsInterdits);
        expect(texte).not.toMatch(/illégal|\bnulle?\b|rien à contester|toujours|jamais/i);
      }),
      { numRuns: 300 },
    );
  });

  test('chaque proposition tient à un statut, et chaque réponse dite a décidé', () => {
    fc.assert(
      fc.property(faitsTires, (faits) => {
        const { conclusions, complets, propositions, texte } = tirer(faits);
        for (const { conclusion, obligation, fait, texte: dite } of propositions) {
          if (obligation !== undefined) {
            const constat = conclusions.dispositif.obligations.find(({ id }) => id === obligation);
            expect(constat && estGrave(constat.statut), texte).toBe(true);
            expect(/interdit,/.test(dite)).toBe(constat?.statut === 'interdit');
            if (fait !== undefined) {
              expect(constat?.decisifs, texte).toContain(fait);
              const valeur = complets[fait];
              const reponses: readonly string[] = Array.isArray(valeur) ? valeur : [valeur];
              expect(
                constatsEnMots[obligation].some(
                  (un) => un.fait === fait && reponses.includes(un.reponse),
                ),
                texte,
              ).toBe(true);
            }
          }
          if (/écarter la preuve\.$/.test(dite) && /pourrait/.test(dite))
            expect(conclusions.preuve.statut).toBe('probablement-ecartee');
          // D’une base légale aussi, on dit qu’elle paraît fragile : c’est alors l’outil qui est en cause.
          if (conclusion === 'rupture' && /fragile/.test(dite))
            expect(conclusions.rupture.statut).toBe('fragilisee');
          if (conclusion === 'rupture' && fait !== undefined)
            expect(conclusions.rupture.decisifs).toContain(fait);
          if (/À savoir d’abord/.test(dite))
            expect(
              [
                ...conclusions.dispositif.obligations,
                conclusions.preuve,
                conclusions.rupture,
              ].flatMap(({ enAttente }) => enAttente),
            ).toContain(fait);
        }
        if (estGrave(conclusions.dispositif.statut))
          expect(propositions[0]?.obligation, texte).toBeDefined();
        else expect(texte).not.toMatch(/irrégulier\.|interdit/);
      }),
      { numRuns: 300 },
    );
  });
});

test('une interdiction se dit par ce qui est interdit, jamais par « visée par une interdiction »', () => {
  const dites = vocabulaire.dispositif.reponses.flatMap((dispositif) =>
    vocabulaire.permanence.reponses.flatMap((permanence) => {
      const faits: Faits = { ...prive, dispositif, permanence, suite: 'aucune' };
      const conclusions = conclure(faits);
      return conclusions.dispositif.statut === 'interdit' ? [phrase(faits)] : [];
    }),
  );
  expect(dites.length).toBeGreaterThan(5);
  for (const dite of dites) expect(dite).not.toMatch(/paraît visée|paraissent en cause/);
});

test('les mots d’un constat ne nomment que des réponses du vocabulaire', () => {
  for (const id of idsDesObligations)
    for (const { fait, reponse } of constatsEnMots[id]) {
      expect(ordreDesFaits).toContain(fait);
      const reponses: readonly string[] = vocabulaire[fait].reponses;
      expect(reponses, `${id} : ${fait}`).toContain(reponse);
    }
});
