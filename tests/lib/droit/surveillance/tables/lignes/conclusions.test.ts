import { describe, expect, test } from 'vitest';
import { lecteur } from '../../../../../../src/lib/droit/moteur/evaluer.ts';
import type { Faits } from '../../../../../../src/lib/droit/moteur/types.ts';
import type { Source } from '../../../../../../src/lib/droit/sources.ts';
import { tablePreuve, tableRupture } from '../../../../../../src/lib/droit/surveillance/index.ts';
import type { TableDerivee } from '../../../../../../src/lib/droit/surveillance/index.ts';
import { vocabulaireEtendu } from '../../../../../../src/lib/droit/surveillance/vocabulaire/vocabulaire-etendu.ts';
import type { VocabulaireEtendu } from '../../../../../../src/lib/droit/surveillance/vocabulaire/vocabulaire-etendu.ts';

/*
 * La preuve et la sanction, ligne par ligne : chacune sur les faits qui la remplissent, puis sur ceux à qui il n’en
 * manque qu’un. Les faits déduits (collecte, preuve) sont donnés : ce qui les déduit a ses propres essais.
 */
type FaitsEtendus = Faits<VocabulaireEtendu>;
type Temoin<S> = readonly [faits: FaitsEtendus, statut: S, source?: Source];

function temoins<S extends string>(
  nom: string,
  table: TableDerivee<S>,
  base: FaitsEtendus,
  tous: readonly Temoin<S>[],
): void {
  const { evaluer } = lecteur(vocabulaireEtendu, table);
  describe(nom, () => {
    test.each(tous.map(([faits, statut, source]) => ({ faits, statut, source })))(
      '$faits → $statut',
      ({ faits, statut, source }) => {
        const { issue, lignes } = evaluer({ ...base, ...faits });
        expect(issue, lignes.map(({ motif }) => motif).join(' | ')).toBe(statut);
        expect(lignes).toHaveLength(1);
        if (source !== undefined) expect(lignes[0].sources).toContain(source);
      },
    );
  });
}

const affaire = {
  etat: 'en-service',
  secteur: 'prive',
  suite: 'licenciement',
  dispositif: 'badge',
} as const satisfies FaitsEtendus;

const illicite = {
  ...affaire,
  collecte: 'illicite',
  'defaut-de-consultation': 'non',
  permanence: 'ponctuelle',
  zones: ['aucune'],
  alternative: 'non-etudiee',
  soupcon: 'non',
  cible: 'non',
  tri: 'non',
  'autre-preuve': 'non',
  'mise-en-balance': 'demandee',
} as const satisfies FaitsEtendus;

temoins('la preuve, avant toute collecte à juger', tablePreuve, illicite, [
  [{ etat: 'projet', 'mise-en-balance': 'non' }, 'sans-objet'],
  [{ suite: 'aucune', 'mise-en-balance': 'non' }, 'sans-objet'],
  [{ collecte: 'sans-manquement' }, 'non-contestable-ici', 'cass-soc-2025-22-19925-aeroport'],
  [{ collecte: 'sans-manquement', 'mise-en-balance': 'non' }, 'non-contestable-ici'],
  [{ collecte: 'sans-manquement', 'autre-preuve': 'oui' }, 'non-contestable-ici'],
  [{ collecte: 'sans-manquement', dispositif: 'filature' }, 'non-contestable-ici', 'L1222-4'],
]);

temoins('la preuve d’un employeur public', tablePreuve, { ...illicite, secteur: 'public' }, [
  [{}, 'incertaine', 'caa-marseille-2024-22MA02988-la-garde'],
  [{ 'mise-en-balance': 'non' }, 'incertaine', 'caa-marseille-2024-22MA02988-la-garde'],
  [{ tri: 'oui' }, 'incertaine', 'caa-marseille-2024-22MA02988-la-garde'],
  [{ dispositif: 'filature' }, 'incertaine', 'caa-marseille-2024-22MA02988-la-garde'],
  [{ collecte: 'a-etablir' }, 'incertaine', 'caa-marseille-2024-22MA02988-la-garde'],
  [{ collecte: 'sans-manquement' }, 'non-contestable-ici', 'ce-2014-355201-jouy'],
  [
    { collecte: 'sans-manquement', dispositif: 'filature' },
    'non-contestable-ici',
    'ce-2014-355201-jouy',
  ],
]);

temoins(
  'la preuve que l’employeur n’a pas demandé de peser',
  tablePreuve,
  {
    ...illicite,
    tri: 'oui',
    'mise-en-balance': 'non',
  },
  [
    [{}, 'probablement-ecartee', 'cass-soc-2021-19-13856-cuisinier'],
    [{ collecte: 'irreguliere' }, 'incertaine', 'cass-soc-2019-18-11792-gc45'],
    [{ collecte: 'a-etablir' }, 'incertaine', 'ass-plen-2023-20-20648-abaque'],
    [
      { collecte: 'irreguliere', 'defaut-de-consultation': 'oui' },
      'probablement-ecartee',
      'cass-soc-2019-18-11792-gc45',
    ],
    [
      { collecte: 'irreguliere', 'defaut-de-consultation': 'oui', 'mise-en-balance': 'demandee' },
      'probablement-admise',
      'cass-soc-2025-22-15793-telesecretaires',
    ],
  ],
);

temoins(
  'la preuve que l’on pouvait avoir autrement',
  tablePreuve,
  {
    ...illicite,
    'autre-preuve': 'oui',
  },
  [
    [{}, 'probablement-ecartee', 'cass-soc-2023-21-17802-video-caisse'],
    [{ tri: 'oui' }, 'probablement-ecartee', 'cass-soc-2023-21-17802-video-caisse'],
    [{ collecte: 'irreguliere' }, 'incertaine', 'cass-soc-2019-18-11792-gc45'],
    [{ collecte: 'irreguliere', tri: 'oui' }, 'incertaine', 'cass-soc-2019-18-11792-gc45'],
    [
      { collecte: 'irreguliere', soupcon: 'oui', cible: 'oui' },
      'incertaine',
      'cass-soc-2019-18-11792-gc45',
    ],
  ],
);

temoins(
  'la preuve qui déborde sur le temps libre',
  tablePreuve,
  {
    ...illicite,
    dispositif: 'geolocalisation',
    zones: ['hors-temps-de-travail'],
  },
  [
    [{}, 'probablement-ecartee', 'cass-soc-2023-21-22852-smv'],
    [{ collecte: 'irreguliere' }, 'incertaine', 'cass-soc-2019-18-11792-gc45'],
    [{ dispositif: 'video' }, 'incertaine', 'cass-soc-2023-21-17802-video-caisse'],
    [{ zones: ['aucune'] }, 'incertaine', 'cass-soc-2023-21-17802-video-caisse'],
    [{ tri: 'oui' }, 'incertaine', 'cass-soc-2023-21-22852-smv'],
    [{ tri: 'oui', zones: ['aucune'] }, 'probablement-admise', 'cass-soc-2024-23-13992-usb'],
    [{ tri: 'oui', dispositif: 'video' }, 'probablement-admise', 'cass-soc-2024-23-13992-usb'],
    [{ soupcon: 'oui', cible: 'oui' }, 'incertaine', 'cass-soc-2024-22-23073-pharmacie-2'],
    [{ soupcon: 'oui' }, 'probablement-ecartee'],
    [{ cible: 'oui' }, 'probablement-ecartee'],
    [
      { soupcon: 'oui', cible: 'oui', zones: ['aucune'] },
      'probablement-admise',
      'cass-soc-2024-22-23073-pharmacie-2',
    ],
    [{ soupcon: 'oui', cible: 'oui', dispositif: 'video' }, 'probablement-admise'],
    [{ tri: 'oui', alternative: 'existe' }, 'probablement-ecartee', 'cass-soc-2023-21-22852-smv'],
    [
      { soupcon: 'oui', cible: 'oui', alternative: 'existe' },
      'probablement-ecartee',
      'cass-soc-2023-21-22852-smv',
    ],
    [{ tri: 'oui', alternative: 'existe', collecte: 'irreguliere' }, 'incertaine'],
    [{ tri: 'oui', alternative: 'existe', zones: ['aucune'] }, 'probablement-admise'],
    [{ tri: 'oui', alternative: 'existe', dispositif: 'video' }, 'probablement-admise'],
  ],
);

temoins(
  'la preuve d’une image ou d’un écran suivi en continu',
  tablePreuve,
  {
    ...illicite,
    dispositif: 'video',
    permanence: 'constante',
  },
  [
    [{}, 'probablement-ecartee', 'cass-soc-2021-19-13856-cuisinier'],
    [
      { dispositif: 'camera-embarquee' },
      'probablement-ecartee',
      'cass-soc-2021-19-13856-cuisinier',
    ],
    [{ dispositif: 'webcam' }, 'probablement-ecartee', 'cass-soc-2021-19-13856-cuisinier'],
    [{ dispositif: 'captures-ecran' }, 'probablement-ecartee', 'cass-soc-2021-19-13856-cuisinier'],
    [{ dispositif: 'video-public' }, 'probablement-ecartee', 'cass-soc-2021-19-13856-cuisinier'],
    [{ dispositif: 'badge' }, 'incertaine', 'cass-soc-2023-21-17802-video-caisse'],
    [{ permanence: 'reguliere' }, 'incertaine', 'cass-soc-2023-21-17802-video-caisse'],
    [{ soupcon: 'oui' }, 'incertaine', 'cass-soc-2023-21-17802-video-caisse'],
    [{ collecte: 'irreguliere' }, 'incertaine', 'cass-soc-2019-18-11792-gc45'],
    [{ tri: 'oui' }, 'incertaine', 'cass-soc-2021-19-13856-cuisinier'],
    [{ tri: 'oui', collecte: 'a-etablir' }, 'incertaine', 'cass-soc-2021-19-13856-cuisinier'],
    [{ tri: 'oui', collecte: 'irreguliere' }, 'incertaine', 'cass-soc-2021-19-13856-cuisinier'],
    [{ tri: 'oui', dispositif: 'badge' }, 'probablement-admise'],
    [{ tri: 'oui', permanence: 'reguliere' }, 'probablement-admise'],
    [{ tri: 'oui', soupcon: 'oui' }, 'probablement-admise'],
    [
      { tri: 'oui', 'autre-preuve': 'oui', collecte: 'irreguliere' },
      'incertaine',
      'cass-soc-2019-18-11792-gc45',
    ],
  ],
);

temoins(
  'la preuve prise dans un lieu intime ou syndical',
  tablePreuve,
  {
    ...illicite,
    dispositif: 'video',
    zones: ['pauses-sanitaires-vestiaires'],
    tri: 'oui',
  },
  [
    [{}, 'incertaine', 'cass-soc-2023-22-18105-local-repos'],
    [{ zones: ['local-syndical'] }, 'incertaine', 'cass-soc-2023-22-18105-local-repos'],
    [{ zones: ['domicile'] }, 'incertaine', 'cass-soc-2023-22-18105-local-repos'],
    [{ dispositif: 'webcam' }, 'incertaine', 'cass-soc-2023-22-18105-local-repos'],
    [{ dispositif: 'video-public' }, 'incertaine', 'cass-soc-2023-22-18105-local-repos'],
    [{ dispositif: 'camera-embarquee' }, 'incertaine', 'cass-soc-2023-22-18105-local-repos'],
    [{ dispositif: 'filature' }, 'incertaine', 'cass-soc-2023-22-18105-local-repos'],
    [{ collecte: 'irreguliere' }, 'incertaine', 'cass-soc-2023-22-18105-local-repos'],
    [{ collecte: 'a-etablir' }, 'incertaine', 'cass-soc-2023-22-18105-local-repos'],
    [{ zones: ['son'] }, 'probablement-admise', 'cass-soc-2025-22-24474-video-insu'],
    [{ dispositif: 'badge' }, 'probablement-admise'],
  ],
);

temoins(
  'la preuve d’une filature, d’une fouille, d’un test',
  tablePreuve,
  {
    ...illicite,
    dispositif: 'fouille',
    tri: 'oui',
  },
  [
    [{}, 'incertaine', 'cass-soc-2009-07-42068-sac'],
    [{ dispositif: 'filature', poste: 'oui' }, 'incertaine', 'cass-soc-2009-07-42068-sac'],
    [
      { dispositif: 'filature', poste: 'non', zones: ['aucune'], suite: 'autre-usage' },
      'probablement-admise',
      'ca-dijon-2024-22-00145',
    ],
    [
      { dispositif: 'filature', poste: 'non', zones: ['aucune'], suite: 'licenciement' },
      'incertaine',
    ],
    [{ dispositif: 'filature', poste: 'non', zones: ['hors-temps-de-travail'] }, 'incertaine'],
    [{ dispositif: 'depistage' }, 'incertaine', 'cass-soc-2009-07-42068-sac'],
    [{ collecte: 'irreguliere' }, 'incertaine', 'cass-soc-2009-07-42068-sac'],
    [{ collecte: 'a-etablir' }, 'incertaine', 'cass-soc-2009-07-42068-sac'],
    [{ dispositif: 'client-mystere' }, 'probablement-admise'],
  ],
);

temoins('la preuve seule, et s’en tenant au travail', tablePreuve, illicite, [
  [{}, 'incertaine', 'cass-soc-2023-21-17802-video-caisse'],
  [{ tri: 'oui' }, 'probablement-admise', 'cass-soc-2025-22-15793-telesecretaires'],
  [{ tri: 'oui', 'mise-en-balance': 'pas-de-proces' }, 'probablement-admise'],
  [{ tri: 'oui', collecte: 'irreguliere' }, 'probablement-admise'],
  [{ tri: 'oui', collecte: 'a-etablir' }, 'probablement-admise'],
  [{ soupcon: 'oui', cible: 'oui' }, 'probablement-admise', 'cass-soc-2024-22-23073-pharmacie-2'],
  [
    { soupcon: 'oui', cible: 'oui', 'mise-en-balance': 'pas-de-proces' },
    'probablement-admise',
    'cass-soc-2024-22-23073-pharmacie-2',
  ],
  [{ soupcon: 'oui', cible: 'oui', collecte: 'irreguliere' }, 'probablement-admise'],
  [{ soupcon: 'oui', cible: 'oui', collecte: 'a-etablir' }, 'probablement-admise'],
  [
    { soupcon: 'oui', cible: 'oui', collecte: 'irreguliere', 'mise-en-balance': 'non' },
    'incertaine',
  ],
  [{ soupcon: 'oui' }, 'incertaine', 'cass-soc-2023-21-17802-video-caisse'],
  [{ cible: 'oui' }, 'incertaine', 'cass-soc-2023-21-17802-video-caisse'],
  [{ collecte: 'irreguliere' }, 'incertaine', 'cass-soc-2025-22-15793-telesecretaires'],
  [{ collecte: 'a-etablir' }, 'incertaine', 'ass-plen-2023-20-20648-abaque'],
  [{ collecte: 'a-etablir', suite: 'inconnu' }, 'incertaine', 'ass-plen-2023-20-20648-abaque'],
]);

const mesure = {
  ...affaire,
  role: 'salarie',
  mandat: 'non',
  motif: 'professionnel',
  preuve: 'probablement-ecartee',
  'autre-preuve': 'non',
  'autres-preuves-produites': 'non',
} as const satisfies FaitsEtendus;

temoins('la sanction, quand il n’y en a pas', tableRupture, mesure, [
  [{ etat: 'projet' }, 'sans-objet', 'L1222-4'],
  [{ suite: 'aucune' }, 'sans-objet', 'L1333-1'],
  [{ suite: 'autre-usage' }, 'sans-objet', 'L1331-2'],
  [{ suite: 'candidature-ecartee' }, 'sans-objet', 'L1221-6'],
  [{ role: 'candidat' }, 'sans-objet', 'L1221-6'],
]);

temoins('la sanction d’une personne qui a un mandat', tableRupture, { ...mesure, mandat: 'oui' }, [
  [{}, 'incertaine', 'L2421-3'],
  [{ suite: 'procedure-en-cours' }, 'incertaine', 'L2421-3'],
  [{ motif: 'intimite' }, 'incertaine', 'L2421-3'],
  [{ suite: 'sanction' }, 'fragilisee', 'cass-soc-2023-21-17802-video-caisse'],
  [{ secteur: 'public' }, 'fragilisee', 'cass-soc-2023-21-17802-video-caisse'],
]);

temoins('la sanction, d’après ce qui est reproché', tableRupture, mesure, [
  [{ motif: 'intimite', preuve: 'sans-objet' }, 'fragilisee', 'cass-soc-2024-23-11860-spb'],
  [{ motif: 'intimite', preuve: 'non-contestable-ici' }, 'fragilisee'],
  [{ motif: 'vie-personnelle', preuve: 'incertaine' }, 'fragilisee', 'L1121-1'],
  [{ motif: 'vie-personnelle', preuve: 'non-contestable-ici' }, 'fragilisee'],
  [{ motif: 'intimite', secteur: 'public' }, 'incertaine', 'ce-2014-355201-jouy'],
  [{ motif: 'vie-personnelle', secteur: 'public' }, 'incertaine', 'ce-2014-355201-jouy'],
  [{ motif: 'professionnel', secteur: 'public' }, 'fragilisee'],
  [{ motif: 'insuffisance' }, 'fragilisee', 'cass-soc-2023-21-17802-video-caisse'],
]);

temoins('la sanction, d’après ce que vaut la preuve', tableRupture, mesure, [
  [{}, 'fragilisee', 'L1333-1'],
  [{ 'autre-preuve': 'oui' }, 'fragilisee', 'L1235-1'],
  [{ 'autre-preuve': 'oui', 'autres-preuves-produites': 'oui' }, 'incertaine', 'L1333-1'],
  [{ 'autres-preuves-produites': 'oui' }, 'incertaine', 'L1333-1'],
  [{ preuve: 'non-contestable-ici' }, 'solide-sur-ce-point', 'cass-soc-2025-22-19925-aeroport'],
  [{ preuve: 'non-contestable-ici', 'autre-preuve': 'oui' }, 'solide-sur-ce-point'],
  [{ preuve: 'non-contestable-ici', 'autres-preuves-produites': 'oui' }, 'solide-sur-ce-point'],
  [
    { preuve: 'probablement-admise', 'autre-preuve': 'oui' },
    'incertaine',
    'cass-soc-2025-22-15793-telesecretaires',
  ],
  [{ preuve: 'probablement-admise' }, 'incertaine', 'cass-soc-2025-22-15793-telesecretaires'],
  [{ preuve: 'incertaine' }, 'incertaine', 'L1333-1'],
  [{ preuve: 'sans-objet' }, 'incertaine', 'L1333-1'],
]);

test('sans savoir si l’autre preuve est produite, la sanction reste ouverte', () => {
  const { evaluer } = lecteur(vocabulaireEtendu, tableRupture);
  const { 'autres-preuves-produites': _, ...sansLeDire } = mesure;
  const rendu = evaluer({ ...sansLeDire, 'autre-preuve': 'oui' });
  expect(rendu.issue).toBeNull();
  expect(rendu.enAttente).toContain('autres-preuves-produites');
});
