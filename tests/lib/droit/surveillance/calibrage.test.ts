import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estRemplie } from '../../../../src/lib/droit/moteur/variables.ts';
import type { Condition } from '../../../../src/lib/droit/moteur/types.ts';
import {
  completer,
  conclure,
  estGrave,
  nommerLeControle,
  obligations,
  questions,
  tablePreuve,
  tableRupture,
  vocabulaire,
} from '../../../../src/lib/droit/surveillance/index.ts';
import type {
  Conclusions,
  Fait,
  Faits,
  Obligation,
} from '../../../../src/lib/droit/surveillance/index.ts';
import type { VocabulaireEtendu } from '../../../../src/lib/droit/surveillance/vocabulaire/vocabulaire-etendu.ts';
import { fichesDeDecision } from '../../../aides/decisions.ts';
import { avec, dossiersVaries, tousLesFaits } from './aides/dossiers.ts';

const OPTIONS = { numRuns: 300, endOnFailure: true };

const effetDe = new Map(obligations.map(({ id, collecte }) => [id, collecte]));
const estPivot = (id: Obligation['id']): boolean => effetDe.get(id)?.startsWith('pivot-') === true;

const listeDe = (valeur: string | readonly string[] | undefined): readonly string[] =>
  valeur === undefined ? [] : [valeur].flat();

/** Les mêmes faits, une réponse plus loin dans l’ordre : `1` vers l’employeur, `-1` vers la personne. */
function dUnCran(faits: Faits, fait: Fait, pas: 1 | -1): Faits | null {
  const ordre: readonly string[] = questions[fait].versLEmployeur;
  const [reponse] = listeDe(faits[fait]);
  const rang = ordre.indexOf(reponse ?? '');
  const suivante = rang === -1 ? undefined : ordre[rang + pas];
  if (suivante !== undefined) {
    return avec(faits, fait, vocabulaire[fait].multiple ? [suivante] : suivante);
  }
  const reponses: readonly string[] = vocabulaire[fait].reponses;
  const sansOrdre = ordre.length === 0 || rang === -1;
  if (!sansOrdre || !reponses.includes('inconnu')) return null;
  return avec(faits, fait, vocabulaire[fait].multiple ? ['inconnu'] : 'inconnu');
}

const decides = [...fichesDeDecision].map(([id, { faits, decide }]) => ({
  id,
  faits: faits as Faits,
  decide,
}));
const voisins = (faits: Faits, pas: 1 | -1) =>
  tousLesFaits
    .filter((fait) => faits[fait] !== undefined && questions[fait].nature !== 'cadre')
    .flatMap((fait) => {
      const autres = dUnCran(faits, fait, pas);
      return autres === null ? [] : [{ fait, faits: autres }];
    });

/** Ce qui manque pour dire « pas de prise » : un pivot indécis, ou un manquement. */
function raisonsDeNePasVerdir({ dispositif, preuve, rupture }: Conclusions): readonly string[] {
  const vert = preuve.statut === 'non-contestable-ici' || rupture.statut === 'solide-sur-ce-point';
  if (!vert) return [];
  return dispositif.obligations
    .filter(
      ({ id, statut }) =>
        (estGrave(statut) && id !== 'droit-acces') || (estPivot(id) && statut === 'a-verifier'),
    )
    .map(({ id, statut }) => `${id} : ${statut}`);
}

describe('indécis n’est jamais favorable', () => {
  const defavorables = decides.filter(
    ({ decide }) => decide.dispositif === 'irregulier' || decide.preuve === 'ecartee',
  );

  test.each(defavorables)('$id, un cran vers l’employeur', ({ faits }) => {
    for (const { fait, faits: autres } of [{ fait: 'role', faits }, ...voisins(faits, 1)]) {
      expect(raisonsDeNePasVerdir(conclure(autres)), fait).toEqual([]);
    }
  });

  test('ni sur des questionnaires tirés au sort', () => {
    fc.assert(
      fc.property(dossiersVaries, (faits) => {
        expect(raisonsDeNePasVerdir(conclure(faits))).toEqual([]);
      }),
      OPTIONS,
    );
  });
});

/** Ce que porterait une issue défavorable à l’employeur, d’après les réponses données. */
function portent(faits: Faits, { dispositif, preuve, rupture }: Conclusions): readonly string[] {
  const graves = dispositif.obligations.filter(({ statut }) => estGrave(statut));
  const fond = graves.some(({ id }) => effetDe.get(id) === 'pivot-de-fond');
  const cse =
    graves.some(({ id }) => id === 'consultation-cse') && faits['mise-en-balance'] === 'non';
  const vie = faits.motif === 'vie-personnelle' || faits.motif === 'intimite';
  return [
    ...(preuve.statut === 'probablement-ecartee' && !fond && !cse ? ['écartée sans pivot'] : []),
    ...(rupture.statut === 'fragilisee' && preuve.statut !== 'probablement-ecartee' && !vie
      ? ['fragilisée sans raison']
      : []),
  ];
}

describe('un défaut de régularité seul ne fait pas écarter', () => {
  const favorables = decides.filter(
    ({ decide }) => decide.dispositif === 'regulier' || decide.preuve === 'admise',
  );

  test.each(favorables)('$id, un cran vers la personne', ({ faits }) => {
    for (const { fait, faits: autres } of [{ fait: 'role', faits }, ...voisins(faits, -1)]) {
      expect(portent(autres, conclure(autres)), fait).toEqual([]);
    }
  });

  test('ni sur des questionnaires tirés au sort', () => {
    fc.assert(
      fc.property(dossiersVaries, (faits) => {
        expect(portent(faits, conclure(faits))).toEqual([]);
      }),
      OPTIONS,
    );
  });
});

/** Un motif qui n’est celui d’aucune ligne : il n’affirme rien de la situation. */
const SANS_LIGNE = /^(Impossible de conclure|Ce point ne dépend pas|Toutes les réponses encore)/;
const BALANCE = /devrait peser/;
/** Ce qui précède le motif d’une preuve dont on ignore si elle a servi. */
const SI_ELLES_ONT_SERVI = /^Si les données ont servi contre le salarié\u00a0: /u;

test('le motif affiché est celui d’une ligne que les réponses données remplissent', () => {
  const tables = new Map<string, Pick<Obligation, 'lignes'>>(
    obligations.map((table) => [table.id, table]),
  );
  fc.assert(
    fc.property(dossiersVaries, (faits) => {
      const complets = completer(faits);
      for (const { id, motif } of conclure(faits).dispositif.obligations) {
        if (SANS_LIGNE.test(motif)) continue;
        const candidates = (tables.get(id)?.lignes ?? []).filter((ligne) =>
          motif.startsWith(nommerLeControle(ligne.motif, [faits.dispositif])),
        );
        expect(
          candidates.some((ligne) => estRemplie(ligne, complets)),
          `${id} : ${motif}`,
        ).toBe(true);
      }
    }),
    OPTIONS,
  );
});

test('le motif de la preuve et de la sanction aussi, faits dérivés mis à part', () => {
  const donnees = ({
    si,
  }: {
    readonly si: Condition<VocabulaireEtendu>;
  }): Condition<VocabulaireEtendu> => {
    const { collecte: _c, preuve: _p, 'defaut-de-consultation': _d, ...reste } = si;
    return reste;
  };
  fc.assert(
    fc.property(dossiersVaries, (faits) => {
      const complets = completer(faits);
      const { preuve, rupture } = conclure(faits);
      for (const [table, { motif }] of [
        [tablePreuve, preuve],
        [tableRupture, rupture],
      ] as const) {
        if (SANS_LIGNE.test(motif) || BALANCE.test(motif)) continue;
        const dit = motif.replace(SI_ELLES_ONT_SERVI, '');
        const candidates = table.lignes.filter((ligne) =>
          dit.startsWith(nommerLeControle(ligne.motif, [faits.dispositif])),
        );
        expect(
          candidates.some((ligne) => estRemplie({ si: donnees(ligne) }, complets)),
          `${table.id} : ${motif}`,
        ).toBe(true);
      }
    }),
    OPTIONS,
  );
});

const statuts = ({ dispositif, preuve, rupture }: Conclusions) => ({
  dispositif: dispositif.statut,
  ...Object.fromEntries(dispositif.obligations.map(({ id, statut }) => [id, statut])),
  preuve: preuve.statut,
  rupture: rupture.statut,
});

test('changer qui répond change les mots, jamais les statuts', () => {
  fc.assert(
    fc.property(
      dossiersVaries,
      fc.constantFrom(...(['salarie', 'interimaire', 'employeur', 'observateur'] as const)),
      fc.constantFrom(...(['salarie', 'interimaire', 'employeur', 'observateur'] as const)),
      (faits, un, autre) => {
        const prives = { ...faits, secteur: 'prive' } as const;
        expect(statuts(conclure({ ...prives, role: un }))).toEqual(
          statuts(conclure({ ...prives, role: autre })),
        );
      },
    ),
    OPTIONS,
  );
});

test('avant tout procès, l’employeur pourra encore demander la mise en balance', () => {
  fc.assert(
    fc.property(dossiersVaries, (faits) => {
      expect(statuts(conclure({ ...faits, 'mise-en-balance': 'pas-de-proces' }))).toEqual(
        statuts(conclure({ ...faits, 'mise-en-balance': 'demandee' })),
      );
    }),
    OPTIONS,
  );
});

test('absent et « je ne sais pas » donnent les mêmes statuts, sauf pour la suite', () => {
  const incertains = tousLesFaits.filter(
    (fait) => fait !== 'suite' && vocabulaire[fait].reponses.some((une) => une === 'inconnu'),
  );
  fc.assert(
    fc.property(dossiersVaries, fc.constantFrom(...incertains), (faits, fait) => {
      const { [fait]: _, ...sans } = faits;
      const doute = avec(sans, fait, vocabulaire[fait].multiple ? ['inconnu'] : 'inconnu');
      expect({ fait, ...statuts(conclure(doute)) }).toEqual({ fait, ...statuts(conclure(sans)) });
    }),
    OPTIONS,
  );
});

/** De la moins à la plus favorable à l’employeur. */
const rangsDePreuve = [
  'probablement-ecartee',
  'incertaine',
  'probablement-admise',
  'non-contestable-ici',
  'sans-objet',
];

test('un manquement de plus ne rend jamais la preuve meilleure pour l’employeur', () => {
  const mesures = tousLesFaits.filter(
    (fait) => questions[fait].nature === 'mesure' && questions[fait].versLEmployeur.length > 1,
  );
  fc.assert(
    fc.property(dossiersVaries, fc.constantFrom(...mesures), (faits, fait) => {
      const pire = dUnCran(faits, fait, -1);
      if (pire === null || listeDe(pire[fait]).includes('inconnu')) return;
      const avant = conclure(faits);
      const apres = conclure(pire);
      const manquements = ({ dispositif }: Conclusions) =>
        dispositif.obligations.filter(({ statut }) => estGrave(statut)).map(({ id }) => id);
      const plus = manquements(avant).every((id) => manquements(apres).includes(id));
      if (!plus) return;
      expect(
        rangsDePreuve.indexOf(apres.preuve.statut),
        `${fait} : ${avant.preuve.statut} → ${apres.preuve.statut}`,
      ).toBeLessThanOrEqual(rangsDePreuve.indexOf(avant.preuve.statut));
    }),
    OPTIONS,
  );
});

/** La liste fermée des exceptions, et ce que vaut chacune quand elle n’est pas établie. */
const exceptions = [...obligations, tablePreuve, tableRupture].flatMap((table) =>
  table.lignes.flatMap(({ exception, si, motif }) =>
    exception === undefined ? [] : [{ table: table.id, faits: exception.faits, si, motif }],
  ),
);

describe('une exception ne joue que sur une réponse', () => {
  test('la liste est celle-ci, et rien ne s’y ajoute en silence', () => {
    expect(
      [
        ...new Set(exceptions.map(({ table, faits }) => `${table} : ${faits.join(', ')}`)),
      ].toSorted(),
    ).toMatchInlineSnapshot(`
      [
        "consultation-cse : nouveaute",
        "consultation-cse : poste",
        "donnees-sensibles : donnees",
        "information-individuelle : poste",
        "information-individuelle : usage-reel",
        "loyaute : soupcon, cible",
        "preuve : role",
        "proportionnalite : alternative",
        "proportionnalite : alternative, information, mentions",
        "proportionnalite : base",
        "proportionnalite : base, information, mentions",
        "proportionnalite : finalite",
        "proportionnalite : role",
        "rupture : autre-preuve",
        "rupture : autres-preuves-produites",
        "rupture : mandat",
        "vie-privee : personnel",
        "vie-privee : soupcon",
      ]
    `);
  });

  test('inconnue, elle laisse la ligne générale, dit « sauf si » et garde sa question', () => {
    const camera: Faits = {
      role: 'salarie',
      dispositif: 'video',
      information: 'aucune',
      suite: 'licenciement',
    };
    const { dispositif, questions: restantes } = conclure(camera);
    const [information] = dispositif.obligations;
    expect(information?.statut).toBe('manquement');
    expect(information?.motif).toContain('Sauf si personne ne travaille dans la zone filmée.');
    expect(restantes).toContain('poste');
    const [etablie] = conclure({ ...camera, poste: 'non' }).dispositif.obligations;
    expect(etablie?.statut).toBe('sans-objet');
  });

  test('inconnue, elle n’est jamais plus légère que la plus légère des réponses qui ne l’établissent pas, toutes exceptions', () => {
    const ordre = ['interdit', 'manquement', 'a-verifier', 'respectee', 'sans-objet'];
    const axes = exceptions
      .filter(({ table }) => effetDe.has(table as Obligation['id']))
      .flatMap(({ table, faits, si, motif }) =>
        faits.map((fait) => ({ table, fait: fait as Fait, si, motif })),
      );
    const vues = new Set<string>();
    fc.assert(
      fc.property(dossiersVaries, fc.constantFrom(...axes), (dits, { table, fait, si, motif }) => {
        const lire = (reponse: string) => {
          const cochee = vocabulaire[fait].multiple ? [reponse] : reponse;
          // Les conditions de la ligne, sauf celle que l’on fait varier.
          const faits = Object.entries(si).reduce<Faits>((tous, [nom, valeurs]) => {
            const [une = ''] = listeDe(valeurs as string | readonly string[]);
            return avec(tous, nom as Fait, vocabulaire[nom as Fait].multiple ? [une] : une);
          }, dits);
          return conclure(avec(faits, fait, cochee)).dispositif.obligations.find(
            ({ id }) => id === table,
          );
        };
        const [etablie = ''] = listeDe(si[fait]);
        const exceptee = lire(etablie);
        if (exceptee?.motif !== motif) return;
        const doute = lire('inconnu');
        const autres = vocabulaire[fait].reponses.filter(
          (une) => une !== 'inconnu' && !listeDe(si[fait]).includes(une),
        );
        // Une réponse peut être pire par sa propre ligne : on compare à la plus légère de celles qui n’établissent rien.
        const plusLegere = Math.max(...autres.map((une) => ordre.indexOf(lire(une)?.statut ?? '')));
        // Une exception qui aggrave se déclare : le doute n’y lit pas l’aggravation.
        if (plusLegere >= ordre.indexOf(exceptee.statut)) return;
        vues.add(`${table} : ${fait}`);
        expect(ordre.indexOf(doute?.statut ?? ''), `${table}, ${fait}`).toBeLessThanOrEqual(
          plusLegere,
        );
      }),
      { ...OPTIONS, numRuns: 600 },
    );
    expect(vues.size).toBeGreaterThanOrEqual(12);
  });

  test('inconnue, elle n’est jamais plus légère qu’écartée', () => {
    const ordre = ['interdit', 'manquement', 'a-verifier', 'respectee', 'sans-objet'];
    const cas: readonly { readonly fait: Fait; readonly ecarte: string; readonly base: Faits }[] = [
      { fait: 'poste', ecarte: 'oui', base: { dispositif: 'video', information: 'aucune' } },
      {
        fait: 'usage-reel',
        ecarte: 'detourne',
        base: {
          dispositif: 'video',
          information: 'ecrite-precise',
          'usage-annonce': 'non',
          suite: 'licenciement',
        },
      },
      {
        fait: 'alternative',
        ecarte: 'non-etudiee',
        base: {
          dispositif: 'captures-ecran',
          permanence: 'constante',
          information: 'ecrite-precise',
          mentions: 'toutes',
        },
      },
      {
        fait: 'nouveaute',
        ecarte: 'nouvel-outil',
        base: { dispositif: 'ia-rh', effectif: '50-et-plus', consultation: 'non' },
      },
      {
        fait: 'cible',
        ecarte: 'non',
        base: { dispositif: 'video', dissimulation: 'cache', soupcon: 'oui' },
      },
      {
        fait: 'personnel',
        ecarte: 'identifie-sans-lui',
        base: { dispositif: 'fichiers', zones: ['contenus-prives'], permanence: 'ponctuelle' },
      },
    ];
    for (const { fait, ecarte, base } of cas) {
      const faits: Faits = { role: 'salarie', ...base };
      const ici = conclure(faits).dispositif.obligations;
      const la = conclure(avec(faits, fait, ecarte)).dispositif.obligations;
      for (const [rang, constat] of ici.entries()) {
        const autre = la[rang];
        if (autre === undefined || !/(?:Sauf|De même) si /.test(constat.motif)) continue;
        expect(ordre.indexOf(constat.statut), `${fait}, ${constat.id}`).toBeLessThanOrEqual(
          ordre.indexOf(autre.statut),
        );
      }
    }
  });
});
