import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  completer,
  conclure,
  statutsObligation,
  vocabulaire,
} from '../../../../src/lib/droit/surveillance/index.ts';
import type { Conclusions, Fait, Faits } from '../../../../src/lib/droit/surveillance/index.ts';
import {
  avec,
  dossiers,
  dossiersOuverts,
  dossiersPresqueBons,
  reponseA,
  tousLesFaits,
} from './aides/dossiers.ts';

/** Réduire un contre-exemple de trente-trois réponses prendrait des heures : le premier suffit. */
const OPTIONS = { numRuns: 100, endOnFailure: true };
const DELAI = 60_000;

/** Tous les statuts d’un coup, dans un ordre fixe. */
const statuts = ({ dispositif, preuve, rupture }: Conclusions) => ({
  // Tenue ou sans objet : quand toutes les suites se valent, la question n’est plus posée.
  ...Object.fromEntries(
    dispositif.obligations.map(({ id, statut }) => [
      id,
      statut === 'sans-objet' ? 'respectee' : statut,
    ]),
  ),
  preuve: preuve.statut,
  rupture: rupture.statut,
});

const OUVERTS = ['a-verifier', 'incertaine'];

const ouvertures = (conclusions: Conclusions) =>
  Object.entries(statuts(conclusions))
    .filter(([, statut]) => OUVERTS.includes(statut))
    .map(([sujet]) => sujet);

const laissentUnDoute = tousLesFaits.filter((fait) =>
  vocabulaire[fait].reponses.some((une) => une === 'inconnu'),
);

/** Ce que porte une exception non établie : la ligne générale, et tout ce qui s’appuie sur elle. */
function sousReserve({ dispositif, preuve, rupture }: Conclusions): ReadonlySet<string> {
  const reserve = ({ motif }: { readonly motif: string }) => /(?:Sauf|De même) si /.test(motif);
  const sujets = dispositif.obligations.filter(reserve).map(({ id }): string => id);
  const derivees = sujets.length > 0 || reserve(preuve) || reserve(rupture);
  return new Set([...sujets, ...(derivees ? ['preuve', 'rupture'] : [])]);
}

/** L’état se présume : un projet se déclare. C’est la seule présomption. */
const sansPresomption = laissentUnDoute.filter((fait) => fait !== 'etat');

/** Deux réponses qui se démentent, tirées au sort un jour : rien n’est décidé, et l’on sait ce qu’a demandé l’employeur. */
const procedureDevantUnJuge: Faits = {
  role: 'observateur',
  secteur: 'prive',
  dispositif: 'enregistrement',
  effectif: '11-49',
  poste: 'non',
  information: 'avant-les-faits',
  'usage-annonce': 'oui',
  consultation: 'apres',
  base: 'consentement',
  finalite: 'temps-de-travail',
  permanence: 'reguliere',
  personnel: 'non-identifie',
  decision: 'automatisee',
  autonomie: 'oui',
  donnees: ['biometrie'],
  'acces-restreint': 'non',
  autorisation: 'oui',
  'acces-demande': 'obtenu',
  suite: 'procedure-en-cours',
  motif: 'professionnel',
  soupcon: 'oui',
  cible: 'oui',
  'mise-en-balance': 'non',
  'autres-preuves-produites': 'non',
  mandat: 'oui',
};

/** Un badge annoncé, en règle, dont une seule garantie manque. */
const badgeSansAccesRestreint: Faits = {
  role: 'salarie',
  dispositif: 'badge',
  etat: 'en-service',
  effectif: '11-49',
  poste: 'oui',
  information: 'ecrite-precise',
  'usage-annonce': 'oui',
  mentions: 'toutes',
  base: 'obligation-legale',
  finalite: 'temps-de-travail',
  'usage-reel': 'conforme',
  permanence: 'reguliere',
  zones: ['aucune'],
  dissimulation: 'non',
  donnees: ['ordinaires'],
  'acces-restreint': 'non',
  suite: 'licenciement',
  motif: 'professionnel',
};

/** Un logiciel en règle, dont l’évaluation n’a pas été annoncée à temps, et qui appuie une insuffisance. */
const logicielEtInsuffisance: Faits = {
  ...badgeSansAccesRestreint,
  dispositif: 'suivi-activite',
  base: 'interet-legitime',
  alternative: 'ecartee-par-ecrit',
  information: 'avant-les-faits',
  decision: 'humaine',
  'acces-restreint': 'oui',
  conservation: 'dans-la-reference',
  motif: 'insuffisance',
};

test.each([
  ['un dossier au hasard', dossiersOuverts],
  ['un dossier presque sans reproche', dossiersPresqueBons],
] as const)(
  '« je ne sais pas » ne rend jamais une conclusion plus certaine : %s',
  { timeout: DELAI },
  (_, echantillon) => {
    fc.assert(
      fc.property(echantillon, fc.constantFrom(...sansPresomption), (dits, fait) => {
        // Une réponse qu’une autre dément ne compte pas ; le doute ne doit pas la faire revenir.
        const faits: Faits = completer(dits);
        if (faits[fait] === undefined) return;
        const doute = conclure(
          avec(faits, fait, vocabulaire[fait].multiple ? ['inconnu'] : 'inconnu'),
        );
        const reserves = sousReserve(doute);
        // L’accompagnement indécis ne rend pas la collecte douteuse (vocabulaire, § 9.1-1 et 9.1-5), mais la preuve le dit.
        const dite =
          doute.preuve.enAttente.includes(fait) &&
          doute.preuve.motif.includes('rouvrirait la question');
        const avant = ouvertures(conclure(faits)).filter(
          (sujet) => !reserves.has(sujet) && !(dite && ['preuve', 'rupture'].includes(sujet)),
        );
        expect(ouvertures(doute)).toEqual(expect.arrayContaining(avant));
      }),
      {
        ...OPTIONS,
        examples: [
          [procedureDevantUnJuge, 'suite'],
          [badgeSansAccesRestreint, 'acces-restreint'],
          [logicielEtInsuffisance, 'motif'],
        ],
      },
    );
  },
);

test('une garantie que l’on ignore laisse la preuve sans prise, et la preuve dit ce qui la rouvrirait', () => {
  const { preuve, questions } = conclure({
    ...badgeSansAccesRestreint,
    'acces-restreint': 'inconnu',
  });
  expect(preuve.statut).toBe('non-contestable-ici');
  expect(preuve.motif).toMatch(/qui peut voir les données\. .*rouvrirait la question\.$/);
  expect(questions).toContain('conservation');
  expect(conclure(badgeSansAccesRestreint).preuve.statut).toBe('incertaine');
});

const toutesLesReponses = fc.tuple(...tousLesFaits.map((fait) => reponseA(fait)));

/** Un dossier où il ne manque qu’une question sur quatre, au plus. */
const presqueToutDit = fc
  .tuple(dossiersOuverts, toutesLesReponses)
  .map(([faits, reponses]) =>
    tousLesFaits.reduce<Faits>((tous, fait, rang) => {
      const reponse = reponses[rang];
      return faits[fait] === undefined && reponse !== undefined && rang % 4 !== 0
        ? avec(tous, fait, reponse)
        : tous;
    }, faits),
  )
  .filter(({ etat }) => etat !== 'projet');

test.each([
  ['un dossier à peine ouvert', dossiers],
  ['un dossier presque complet', presqueToutDit],
] as const)(
  'une réponse à une question qui n’était pas utile ne change rien : %s',
  { timeout: DELAI },
  (_, echantillon) => {
    fc.assert(
      fc.property(
        echantillon,
        fc
          .constantFrom(...tousLesFaits)
          .chain((fait) => fc.tuple(fc.constant(fait), reponseA(fait))),
        (faits, [fait, reponse]) => {
          const avant = conclure(faits);
          if (faits[fait] !== undefined || avant.questions.includes(fait)) return;
          // Ce qui se déduit ne se demande pas : y répondre autrement, ce serait se contredire.
          if (completer(faits)[fait] !== undefined) return;
          const apres = conclure(avec(faits, fait, reponse));
          expect({ fait, reponse, ...statuts(apres) }).toEqual({
            fait,
            reponse,
            ...statuts(avant),
          });
        },
      ),
      OPTIONS,
    );
  },
);

test('aucune question déjà répondue ou déduite n’est posée', { timeout: DELAI }, () => {
  fc.assert(
    fc.property(dossiers, (faits) => {
      const complets = completer(faits);
      expect(conclure(faits).questions.filter((fait) => complets[fait] !== undefined)).toEqual([]);
    }),
    OPTIONS,
  );
});

/** Pour chaque mesure, les réponses de la moins bonne à la meilleure. */
const echelles: readonly { readonly fait: Fait; readonly echelle: readonly string[] }[] = [
  {
    fait: 'information',
    echelle: ['aucune', 'apres-coup', 'sans-preuve', 'ecrite-vague', 'ecrite-precise'],
  },
  {
    fait: 'information',
    echelle: ['aucune', 'sans-preuve', 'orale-ou-affichage', 'ecrite-precise'],
  },
  { fait: 'usage-annonce', echelle: ['non', 'oui'] },
  { fait: 'mentions', echelle: ['aucune', 'une-partie', 'toutes'] },
  { fait: 'consultation', echelle: ['non', 'apres', 'informe-seulement', 'consulte-avant'] },
  { fait: 'base', echelle: ['aucune', 'interet-legitime'] },
  { fait: 'finalite', echelle: ['aucune-annoncee', 'organisation'] },
  { fait: 'usage-reel', echelle: ['detourne', 'conforme'] },
  { fait: 'permanence', echelle: ['constante', 'reguliere', 'ponctuelle'] },
  { fait: 'dissimulation', echelle: ['ruse', 'cache', 'non'] },
  {
    fait: 'personnel',
    echelle: ['identifie-sans-lui', 'identifie-en-sa-presence', 'non-identifie'],
  },
  { fait: 'decision', echelle: ['automatisee', 'humaine'] },
  { fait: 'alternative', echelle: ['existe', 'non-etudiee', 'ecartee-par-ecrit'] },
  { fait: 'conservation', echelle: ['au-dela-de-sa-regle', 'au-dela', 'dans-la-reference'] },
  { fait: 'analyse-impact', echelle: ['non', 'faite'] },
  { fait: 'acces-restreint', echelle: ['non', 'oui'] },
  { fait: 'autorisation', echelle: ['non', 'oui'] },
  { fait: 'acces-demande', echelle: ['refuse', 'sans-reponse', 'obtenu'] },
];

const gravite = (conclusions: Conclusions) =>
  conclusions.dispositif.obligations.map(({ id, statut }) => ({
    id,
    gravite: statutsObligation.length - statutsObligation.indexOf(statut),
  }));

test.each(echelles)(
  'une meilleure mesure n’aggrave aucun statut : $fait',
  { timeout: DELAI },
  ({ fait, echelle }) => {
    fc.assert(
      fc.property(presqueToutDit, fc.nat(echelle.length - 2), (faits, rang) => {
        const [pire = '', mieux = ''] = echelle.slice(rang);
        const avant = gravite(conclure(avec(faits, fait, pire)));
        const apres = gravite(conclure(avec(faits, fait, mieux)));
        const aggraves = apres.filter((une, place) => une.gravite > (avant[place]?.gravite ?? 0));
        expect({ pire, mieux, aggraves }).toEqual({ pire, mieux, aggraves: [] });
      }),
      { ...OPTIONS, numRuns: 30 },
    );
  },
);

test('retirer un lieu privé de l’outil n’aggrave aucun statut', { timeout: DELAI }, () => {
  fc.assert(
    fc.property(presqueToutDit, fc.constantFrom(...vocabulaire.zones.reponses), (faits, zone) => {
      if (zone === 'aucune' || zone === 'inconnu') return;
      const avant = gravite(conclure({ ...faits, zones: [zone] }));
      const apres = gravite(conclure({ ...faits, zones: ['aucune'] }));
      expect(apres.filter((une, place) => une.gravite > (avant[place]?.gravite ?? 0))).toEqual([]);
    }),
    { ...OPTIONS, numRuns: 50 },
  );
});

/** Des fichiers qui touchent les pauses : un contenu privé de plus rendait la vie privée « respectée ». */
const fichiersEtPauses: Faits = {
  role: 'salarie',
  dispositif: 'fichiers',
  permanence: 'reguliere',
  zones: ['pauses-sanitaires-vestiaires'],
  personnel: 'non-identifie',
  suite: 'sanction',
};

test('un lieu privé de plus n’allège aucun point', { timeout: DELAI }, () => {
  fc.assert(
    fc.property(
      dossiersPresqueBons,
      fc.constantFrom(...vocabulaire.zones.reponses),
      fc.constantFrom(...vocabulaire.zones.reponses),
      (faits, une, autre) => {
        if ([une, autre].some((zone) => zone === 'aucune' || zone === 'inconnu')) return;
        const avant = gravite(conclure({ ...faits, zones: [une] }));
        const apres = gravite(conclure({ ...faits, zones: [une, autre] }));
        // Tenue ou sans objet, c’est tout un : seul compte ce qui pesait.
        const alleges = apres.filter(
          (point, place) =>
            (avant[place]?.gravite ?? 0) > 2 && point.gravite < (avant[place]?.gravite ?? 0),
        );
        expect(alleges).toEqual([]);
      },
    ),
    {
      ...OPTIONS,
      examples: [[fichiersEtPauses, 'pauses-sanitaires-vestiaires', 'contenus-prives']],
    },
  );
});

test('une exception ne se dit pas d’un point déjà favorable', () => {
  const { dispositif } = conclure({
    role: 'salarie',
    dispositif: 'video',
    consultation: 'consulte-avant',
  });
  const consultation = dispositif.obligations.find(({ id }) => id === 'consultation-cse');
  expect(consultation).toMatchObject({ statut: 'respectee', enAttente: [] });
  expect(consultation?.motif).not.toContain('Sauf si');
});

test('ce que reproche la mesure se demande encore quand la preuve peut en dépendre, mandat compris', () => {
  const { preuve, questions } = conclure({
    ...logicielEtInsuffisance,
    motif: 'inconnu',
    mandat: 'oui',
  });
  expect(preuve).toMatchObject({ statut: 'incertaine' });
  expect(preuve.enAttente).toContain('motif');
  const { motif: _, ...sansMotif } = logicielEtInsuffisance;
  expect(conclure({ ...sansMotif, mandat: 'oui' }).questions).toContain('motif');
  expect(questions).not.toContain('motif');
});
