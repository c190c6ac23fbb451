import { describe, expect, test } from 'vitest';
import {
  actionsUrgentes,
  faitsDe,
  vocabulaire,
} from '../../../src/lib/droit/surveillance/index.ts';
import type { Dispositif, Faits, Role } from '../../../src/lib/droit/surveillance/index.ts';
import { grouper } from '../../../src/lib/questionnaire/groupes.ts';
import {
  auProces,
  charger,
  cocheesDe,
  donneesDe,
  dossierDe,
  ecranDe,
  etatInitial,
  numeroDe,
  preciser,
  repondre,
  repondreComme,
  separer,
  situer,
  toutesLesDonnees,
} from '../../../src/lib/questionnaire/machine.ts';
import type { Etat } from '../../../src/lib/questionnaire/machine.ts';
import { pourAgir } from '../../../src/lib/questionnaire/proces.ts';
import { optionsDe } from '../../../src/lib/questionnaire/reponses.ts';

/** Les choix d’un procès, tels qu’on les coche. */
const duProces = (role: Role) => grouper('suite', optionsDe('suite', role))[1]?.options ?? [];
const choisir = (role: Role, mot: string): string => {
  const choix = duProces(role).find(({ libelle }) => libelle.includes(mot));
  if (choix === undefined) throw new Error(`Pas de choix « ${mot} ».`);
  return choix.reponse;
};

const juge = { fait: 'mise-en-balance', dispositif: null } as const;
const au = (dispositif: Dispositif) => ({ fait: 'suite', dispositif }) as const;

/** Mène à la question du moment, et y répond pour chaque outil ; le reste, « je ne sais pas ». */
function auMoment(role: Role, moments: Readonly<Partial<Record<Dispositif, string>>>): Etat {
  let etat = situer(etatInitial, 'aucune', undefined);
  for (let pas = 0; pas < 30; pas += 1) {
    const ecran = ecranDe(etat);
    if (ecran.nom !== 'question') break;
    const { fait, dispositif } = ecran.etape;
    if (fait === 'suite' && new Set(Object.values(moments)).size > 1)
      etat = separer(etat, ecran.etape);
    const moment = fait === 'suite' && dispositif !== null ? moments[dispositif] : undefined;
    const donnees: Readonly<Record<string, readonly string[]>> = {
      role: [role],
      secteur: ['prive'],
      dispositif: Object.keys(moments),
    };
    etat = repondre(etat, ecran.etape, donnees[fait] ?? [moment ?? 'inconnu'], undefined);
  }
  return etat;
}

/** Les faits qui se demandent encore, jusqu’à la relecture. */
function demandesEnsuite(depuis: Etat): readonly string[] {
  const faits: string[] = [];
  let etat = depuis;
  for (let pas = 0; pas < 60; pas += 1) {
    const ecran = ecranDe(etat);
    if (ecran.nom === 'resultat') etat = preciser(etat);
    else if (ecran.nom !== 'question') return faits;
    else {
      faits.push(ecran.etape.fait);
      etat = repondre(etat, ecran.etape, ['inconnu'], undefined);
    }
  }
  throw new Error('Ce questionnaire ne finit pas.');
}

describe('le procès, à la question du moment', () => {
  test('chaque suite qui peut aller devant un juge a son choix, et l’autre dit qu’il n’y en a pas', () => {
    const [sans, avec] = grouper('suite', optionsDe('suite', 'salarie'));
    expect(avec?.titre).toBe('Un procès est en cours, ou jugé');
    expect(avec?.options).toHaveLength(3);
    expect(duProces('candidat')).toHaveLength(1);
    const dits = sans?.options.filter(({ precision }) => precision?.includes('Sans procès'));
    expect(dits).toHaveLength(3);
    const cles = [...(sans?.options ?? []), ...(avec?.options ?? [])].map(({ reponse }) => reponse);
    expect(new Set(cles).size).toBe(cles.length);
  });

  test('sans procès, rien ne se demande du juge, et la relecture le dit', () => {
    const etat = auMoment('salarie', { video: 'licenciement' });
    expect(demandesEnsuite(etat)).not.toContain('mise-en-balance');
    expect(donneesDe(etat, juge)).toEqual(['pas-de-proces']);
    expect(toutesLesDonnees(etat).utiles).toContainEqual({
      etape: juge,
      reponses: ['pas-de-proces'],
    });
  });

  test('ce que la page a répondu seule ne compte pas pour une question', () => {
    const etat = auMoment('salarie', { video: 'licenciement' });
    const ecran = ecranDe(preciser(etat));
    if (ecran.nom !== 'question') throw new Error('Pas une question.');
    const ailleurs = auMoment('salarie', { video: choisir('salarie', 'licenciement') });
    const autre = ecranDe(preciser(ailleurs));
    if (autre.nom !== 'question') throw new Error('Pas une question.');
    expect(numeroDe(etat, ecran.etape)).toBe(numeroDe(ailleurs, autre.etape));
  });

  test('un procès : le juge se demande ; seul le vocabulaire est gardé', () => {
    const coche = choisir('salarie', 'Après un licenciement');
    const etat = auMoment('salarie', { video: coche });
    expect(donneesDe(etat, au('video'))).toEqual(['licenciement']);
    expect(cocheesDe(etat, au('video'))).toEqual([coche]);
    expect(demandesEnsuite(etat)).toContain('mise-en-balance');
    for (const { suite = 'inconnu' } of Object.values(dossierDe(etat).parDispositif))
      expect(vocabulaire.suite.reponses).toContain(suite);
  });

  test('un procès dit, les démarches sont celles de qui a un juge, quoi que l’employeur y demande', () => {
    const coche = choisir('salarie', 'Après un licenciement');
    const etat = auMoment('salarie', { video: coche });
    expect(auProces(etat)).toBe(true);
    const faits = faitsDe(dossierDe(etat), 'video');
    const titres = (cas: readonly Faits[]) => actionsUrgentes(cas).map(({ titre }) => titre);
    const dites = titres(pourAgir([faits], true));
    expect(dites.join()).toContain('Dire au juge saisi');
    expect(dites.join()).not.toMatch(/Saisir|précisions/u);
    expect(titres([{ ...faits, 'mise-en-balance': 'non' }])).toEqual(dites);
    expect(titres(pourAgir([faits], false)).join()).toMatch(/Saisir/u);
  });

  test('changer d’avis : la réponse sur le juge suit', () => {
    const coche = choisir('salarie', 'Après un licenciement');
    const avec = repondre(auMoment('salarie', { video: coche }), juge, ['demandee'], undefined);
    const sans = repondre(avec, au('video'), ['licenciement'], 'resultat');
    expect(donneesDe(sans, juge)).toEqual(['pas-de-proces']);
    const encore = repondre(sans, au('video'), [coche], 'resultat');
    expect(donneesDe(encore, juge)).toEqual([]);
  });

  test('redire qu’il y a un procès ne perd pas ce que l’on a dit du juge', () => {
    const avec = repondre(
      auMoment('salarie', { video: choisir('salarie', 'Après un licenciement') }),
      juge,
      ['demandee'],
      undefined,
    );
    const redit = repondre(
      avec,
      au('video'),
      [choisir('salarie', 'Après une sanction')],
      'resultat',
    );
    expect(donneesDe(redit, juge)).toEqual(['demandee']);
  });

  test('à deux outils, il suffit d’un procès pour que le juge se demande', () => {
    const coche = choisir('salarie', 'Après un licenciement');
    const un = auMoment('salarie', { video: 'licenciement', badge: coche });
    expect(demandesEnsuite(un)).toContain('mise-en-balance');
    const aucun = auMoment('salarie', { video: 'licenciement', badge: 'sanction' });
    expect(demandesEnsuite(aucun)).not.toContain('mise-en-balance');
  });

  test('une seule réponse pour les deux dit aussi, pour les deux, qu’il n’y a pas de procès', () => {
    const etat = auMoment('salarie', { video: 'licenciement', badge: 'licenciement' });
    expect(etat.ensemble.suite).toEqual(['video', 'badge']);
    expect(donneesDe(etat, au('badge'))).toEqual(['licenciement']);
    expect(demandesEnsuite(etat)).not.toContain('mise-en-balance');
    const coche = choisir('salarie', 'Après un licenciement');
    const deux = auMoment('salarie', { video: coche, badge: coche });
    expect(cocheesDe(deux, au('badge'))).toEqual([coche]);
    expect(demandesEnsuite(deux)).toContain('mise-en-balance');
  });

  test('« Mêmes réponses », pour un outil ajouté après coup, reprend aussi qu’il n’y a pas de procès', () => {
    const seul = auMoment('salarie', { video: 'licenciement' });
    const outils = { fait: 'dispositif', dispositif: null } as const;
    const ajoute = repondre(seul, outils, ['video', 'badge'], 'recapitulatif');
    const etat = repondreComme(ajoute, { fait: 'suite', dispositif: 'badge' });
    expect(donneesDe(etat, au('badge'))).toEqual(['licenciement']);
    expect(demandesEnsuite(etat)).not.toContain('mise-en-balance');
    expect(donneesDe(etat, juge)).toEqual(['pas-de-proces']);
  });

  test('des réponses venues d’un lien ne disent rien de plus qu’elles-mêmes : le juge se demande', () => {
    const lien = {
      communs: { role: 'salarie', secteur: 'prive' },
      parDispositif: { video: { suite: 'licenciement', information: 'aucune', zones: ['aucune'] } },
    } as const;
    const etat = charger(etatInitial, lien);
    expect(donneesDe(etat, juge)).toEqual([]);
    expect(demandesEnsuite(preciser(etat))).toContain('mise-en-balance');
  });

  test('« je ne sais pas » n’est pas « pas de procès »', () => {
    const etat = auMoment('salarie', { video: 'inconnu' });
    expect(donneesDe(etat, juge)).toEqual([]);
  });
});
