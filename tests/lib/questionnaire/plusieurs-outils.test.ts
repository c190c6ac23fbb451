import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  conclure,
  faitsDe,
  ordreDesFaits,
  questions,
  sections as lesSections,
  vocabulaire,
} from '../../../src/lib/droit/surveillance/index.ts';
import type {
  Dispositif,
  Etape,
  Fait,
  Role,
  Section,
} from '../../../src/lib/droit/surveillance/index.ts';
import {
  donneesDe,
  dossierDe,
  aIgnorerAvec,
  ecranDe,
  etatInitial,
  ignorerLaPartie,
  modelePossible,
  numeroDe,
  posesEnsemble,
  preciser,
  repondre,
  repondreComme,
  restantes,
  separer,
  situer,
  toutesLesDonnees,
} from '../../../src/lib/questionnaire/machine.ts';
import type { Etat } from '../../../src/lib/questionnaire/machine.ts';
import {
  outilParOutil,
  posesAvec,
  precisionsPour,
} from '../../../src/lib/questionnaire/ensemble.ts';
import { optionsDe } from '../../../src/lib/questionnaire/reponses.ts';

type Reponses = Readonly<Partial<Record<Fait, readonly string[]>>>;

/** Ce que la personne sait : un licenciement, rien d’annoncé, une grande entreprise. Le reste, non. */
const sait: Reponses = {
  secteur: ['prive'],
  suite: ['licenciement'],
  motif: ['professionnel'],
  etat: ['en-service'],
  information: ['aucune'],
  zones: ['aucune'],
  effectif: ['50-et-plus'],
  consultation: ['non'],
};

/** Un questionnaire mené jusqu’à la relecture : ses écrans de question, et où vient le premier résultat. */
interface Chemin {
  readonly etat: Etat;
  readonly ecrans: number;
  readonly premierResultat: number;
  readonly resultats: number;
  /** La partie de chaque écran, dans l’ordre où on les voit. */
  readonly sections: readonly Section[];
}

/** Comment on répond : « je ne sais pas » partie par partie, et ce qui diffère d’un outil à l’autre. */
interface Facon {
  readonly parParties?: boolean;
  readonly separees?: readonly Fait[];
}

/** Toutes les réponses sont connues, rien n’a été annoncé : un licenciement fondé sur ce que les outils montrent. */
const saitTout: Reponses = {
  ...sait,
  'usage-reel': ['conforme'],
  permanence: ['reguliere'],
  autonomie: ['non'],
  finalite: ['securite'],
  mentions: ['aucune'],
  base: ['interet-legitime'],
  alternative: ['existe'],
  dissimulation: ['non'],
  donnees: ['ordinaires'],
  'autre-preuve': ['oui'],
  tri: ['oui'],
  soupcon: ['oui'],
  cible: ['oui'],
  mandat: ['non'],
  poste: ['oui'],
  personnel: ['non-identifie'],
  decision: ['humaine'],
  'mise-en-balance': ['pas-de-proces'],
};

/** Les mêmes, d’un employeur qui a tout fait : rien ne s’y tranche tôt. */
const informe: Reponses = {
  ...saitTout,
  information: ['ecrite-precise'],
  'usage-annonce': ['oui'],
  mentions: ['toutes'],
  consultation: ['consulte-avant'],
  alternative: ['ecartee-par-ecrit'],
};

/** Le même, dont les outils n’ont servi contre personne. */
const sansSuite: Reponses = {
  ...informe,
  suite: ['aucune'],
  autorisation: ['oui'],
  nouveaute: ['nouvel-outil'],
  conservation: ['dans-la-reference'],
  'acces-restreint': ['oui'],
  'analyse-impact': ['faite'],
};

function mener(
  role: Role,
  outils: readonly Dispositif[],
  reponses: Reponses,
  { parParties = false, separees = [] }: Facon = {},
): Chemin {
  let etat = situer(etatInitial, 'aucune', undefined);
  let [ecrans, premierResultat, resultats] = [0, 0, 0];
  const sections: Section[] = [];
  for (let ecran = ecranDe(etat); ecran.nom !== 'recapitulatif'; ecran = ecranDe(etat)) {
    if (ecrans > 120) throw new Error('Le questionnaire ne finit pas.');
    if (ecran.nom === 'resultat') {
      premierResultat ||= ecrans;
      resultats += 1;
      etat = preciser(etat);
      continue;
    }
    if (ecran.nom !== 'question') throw new Error(`Écran inattendu : ${ecran.nom}.`);
    const { etape } = ecran;
    ecrans += 1;
    sections.push(questions[etape.fait].section);
    if (separees.includes(etape.fait) && posesEnsemble(etat, etape).length > 0) {
      // L’écran où l’on a coché « pas la même réponse » compte : on l’a lu.
      etat = separer(etat, etape);
      continue;
    }
    if (parParties && aIgnorerAvec(etat, etape).length > 0) {
      etat = ignorerLaPartie(etat, etape, undefined);
      continue;
    }
    const donnees: Reponses = { ...reponses, role: [role], dispositif: outils };
    etat = repondre(etat, etape, donnees[etape.fait] ?? ['inconnu'], undefined);
  }
  return { etat, ecrans, premierResultat, resultats, sections };
}

/** Des réponses données à un premier outil jusqu’à la relecture, puis un second ajouté, qui reprend les mêmes. */
function ajouter(role: Role, un: Dispositif, autre: Dispositif, reponses: Reponses): Etat {
  const outils: Etape = { fait: 'dispositif', dispositif: null };
  let etat = mener(role, [un], reponses).etat;
  etat = repondre(etat, outils, [un, autre], 'recapitulatif');
  for (let pas = 0; pas < 60; pas += 1) {
    const ecran = ecranDe(etat);
    if (ecran.nom === 'resultat') etat = preciser(etat);
    else if (ecran.nom !== 'question') break;
    else if (modelePossible(etat, ecran.etape) !== undefined)
      etat = repondreComme(etat, ecran.etape);
    else etat = repondre(etat, ecran.etape, reponses[ecran.etape.fait] ?? ['inconnu'], undefined);
  }
  return etat;
}

const paires: readonly (readonly [Role, Dispositif, Dispositif])[] = [
  ['salarie', 'suivi-activite', 'captures-ecran'],
  ['salarie', 'video', 'badge'],
  ['salarie', 'geolocalisation', 'captures-ecran'],
  ['interimaire', 'badge', 'biometrie'],
  ['agent-public', 'messagerie-web', 'journaux'],
  ['candidat', 'ia-emotions', 'reseaux-sociaux'],
  ['employeur', 'video', 'geolocalisation'],
  ['observateur', 'appels', 'suivi-activite'],
];

describe('deux outils', () => {
  test.each(paires)('%s, %s et %s : 24 écrans de question au plus', (role, un, autre) => {
    const seul = mener(role, [un], sait);
    const deux = mener(role, [un, autre], sait);
    const ignorant = mener(role, [un, autre], {}, { parParties: true });
    console.log(
      `${role}, ${un} et ${autre} : ${seul.ecrans.toString()} écrans pour un outil, ${deux.ecrans.toString()} pour deux ; tout inconnu, partie par partie, ${ignorant.ecrans.toString()}`,
    );
    expect(deux.ecrans).toBeLessThanOrEqual(24);
    expect(ignorant.ecrans).toBeLessThanOrEqual(24);
  });

  test.each(['geolocalisation', 'badge', 'video', 'reseaux-sociaux'] as const)(
    '%s et téléphone : quatre écrans de plus, au plus, que le plus long des deux',
    (outil) => {
      const seuls = [outil, 'telephone' as const].map((un) => mener('salarie', [un], sait).ecrans);
      const deux = mener('salarie', [outil, 'telephone'], sait).ecrans;
      expect(deux).toBeLessThanOrEqual(Math.max(...seuls) + 4);
    },
  );

  test('le premier résultat vient une fois, après le court chemin des deux : neuf écrans au plus', () => {
    for (const [role, un, autre] of paires) {
      const { resultats, premierResultat } = mener(role, [un, autre], sait);
      expect(resultats, `${un} et ${autre}`).toBeLessThanOrEqual(1);
      expect(premierResultat, `${un} et ${autre}`).toBeLessThanOrEqual(9);
    }
  });

  test('reprendre donne les mêmes réponses, et n’en met aucune en réserve', () => {
    const etat = ajouter('salarie', 'video', 'badge', sait);
    const { parDispositif } = dossierDe(etat);
    const [choisi = 'video', suiveur = 'badge'] = etat.choisis;
    expect(parDispositif[suiveur]).toMatchObject({ information: 'aucune', suite: 'licenciement' });
    for (const [fait, reponse] of Object.entries(parDispositif[suiveur] ?? {})) {
      const modele: Readonly<Record<string, unknown>> = parDispositif[choisi] ?? {};
      if (modele[fait] !== undefined) expect(reponse, fait).toEqual(modele[fait]);
    }
    expect(toutesLesDonnees(etat).reserve).toEqual([]);
  });

  test('reprendre vaut pour aujourd’hui : changer ensuite la réponse d’un outil ne change que lui', () => {
    const etat = ajouter('salarie', 'video', 'badge', sait);
    const [premier = 'video', second = 'badge'] = etat.choisis;
    const au = (fait: Fait, dispositif: Dispositif) => ({ fait, dispositif });
    const change = repondre(etat, au('information', premier), ['apres-coup'], 'recapitulatif');
    expect(donneesDe(change, au('information', premier))).toEqual(['apres-coup']);
    expect(donneesDe(change, au('information', second))).toEqual(['aucune']);
  });

  test('rien à reprendre pour le premier outil, ni pour une question commune, ni deux fois', () => {
    const etat = ajouter('salarie', 'video', 'badge', sait);
    const [premier = 'video', second = 'badge'] = etat.choisis;
    expect(modelePossible(etat, { fait: 'information', dispositif: premier })).toBeUndefined();
    expect(modelePossible(etat, { fait: 'effectif', dispositif: null })).toBeUndefined();
    expect(modelePossible(etat, { fait: 'information', dispositif: second })).toBeUndefined();
    const etape = { fait: 'information', dispositif: second } as const;
    expect(repondreComme(etat, etape)).toBe(etat);
  });
});

/** Le premier écran d’une question qui peut s’ignorer avec d’autres. */
function premierAIgnorer(role: Role, outils: readonly Dispositif[]): Etat {
  let etat = situer(etatInitial, 'aucune', undefined);
  for (let pas = 0; pas < 60; pas += 1) {
    const ecran = ecranDe(etat);
    if (ecran.nom === 'resultat') {
      etat = preciser(etat);
      continue;
    }
    if (ecran.nom !== 'question') break;
    if (aIgnorerAvec(etat, ecran.etape).length > 0) return etat;
    const donnees: Reponses = { role: [role], dispositif: outils };
    etat = repondre(etat, ecran.etape, donnees[ecran.etape.fait] ?? ['inconnu'], undefined);
  }
  throw new Error('Rien ne s’ignore en une fois.');
}

/** Une paire d’outils sur vingt-neuf, les mêmes à chaque fois. */
const quinzePaires = vocabulaire.dispositif.reponses
  .flatMap((un, rang, tous) => tous.slice(rang + 1).map((autre) => [un, autre] as const))
  .filter((_, rang) => rang % 29 === 0);

const milieu = (valeurs: readonly number[]): number =>
  valeurs.toSorted((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? 0;

describe('une réponse pour plusieurs outils', () => {
  /**
   * Une façon d’être là, pour qui, et le plus d’écrans qu’en voit la moitié des paires : d’accord, puis pas d’accord. La
   * caméra embarquée, dans une paire sur quinze, demande depuis l’autorisation du préfet : un écran de plus au milieu.
   */
  const departs: readonly (readonly [string, Reponses, Role, number, number])[] = [
    ['qui sait huit choses, rien n’ayant été dit', sait, 'salarie', 17, 23],
    ['qui sait tout, rien n’ayant été dit', saitTout, 'salarie', 14, 20],
    ['salarié licencié, tout ayant été fait dans les règles', informe, 'salarie', 25, 33],
    ['employeur qui a licencié, tout fait dans les règles', informe, 'employeur', 26, 34],
    ['employeur qui a tout fait dans les règles', sansSuite, 'employeur', 24, 32],
    ['agent public, tout ayant été fait', sansSuite, 'agent-public', 21, 29],
    ['candidat, tout ayant été fait', sansSuite, 'candidat', 21, 29],
    ['observateur, tout ayant été fait', sansSuite, 'observateur', 24, 32],
  ];
  /** Ce qui diffère d’ordinaire d’un outil à l’autre : deux écrans de plus à chaque fois. */
  const separees = ['suite', 'information', 'permanence', 'finalite'] as const;

  test.each(departs)(
    '%s : la moitié des paires d’outils en peu d’écrans',
    (nom, reponses, role, auPlus, siDifferentes) => {
      const [memes = [], autres = []] = [[], separees].map((ditesApart) =>
        quinzePaires.map((paire) => mener(role, paire, reponses, { separees: ditesApart }).ecrans),
      );
      console.log(
        `${nom}, ${String(quinzePaires.length)} paires : ${String(milieu(memes))} écrans (au plus ${String(Math.max(...memes))}) ; quatre réponses données outil par outil, ${String(milieu(autres))} (au plus ${String(Math.max(...autres))})`,
      );
      expect(milieu(memes)).toBeLessThanOrEqual(auPlus);
      expect(milieu(autres)).toBeLessThanOrEqual(siDifferentes);
    },
  );

  test.each(departs)(
    '%s : les parties se suivent, et l’on ne revient à aucune',
    (_, reponses, role) => {
      const rangs = Object.keys(lesSections);
      for (const paire of quinzePaires) {
        const vues = mener(role, paire, reponses, { separees }).sections.map((une) =>
          rangs.indexOf(une),
        );
        expect(vues, paire.join(' et ')).toEqual(vues.toSorted((un, autre) => un - autre));
      }
    },
  );

  /** Le premier écran où cette question se pose, pour qui a tout fait dans les règles. */
  function jusquA(fait: Fait, outils: readonly Dispositif[]): Etat {
    let etat = situer(etatInitial, 'aucune', undefined);
    for (let pas = 0; pas < 60; pas += 1) {
      const ecran = ecranDe(etat);
      if (ecran.nom === 'resultat') etat = preciser(etat);
      else if (ecran.nom !== 'question' || ecran.etape.fait === fait) return etat;
      else {
        const donnees: Reponses = { ...informe, role: ['salarie'], dispositif: outils };
        etat = repondre(etat, ecran.etape, donnees[ecran.etape.fait] ?? ['inconnu'], undefined);
      }
    }
    throw new Error(`La question « ${fait} » ne vient pas.`);
  }

  const outils = ['captures-ecran', 'mesure-inactivite'] as const;
  const [premier, second] = outils;
  const [au, pour] = [
    { fait: 'consultation', dispositif: premier },
    { fait: 'consultation', dispositif: second },
  ] as const;

  test('elle vaut pour chacun, compte pour un écran et garde son numéro', () => {
    const etat = jusquA('consultation', outils);
    expect(posesEnsemble(etat, au)).toEqual([second]);
    const numero = numeroDe(etat, au);
    const apres = repondre(etat, au, ['non'], undefined);
    expect(donneesDe(apres, au)).toEqual(['non']);
    expect(donneesDe(apres, pour)).toEqual(['non']);
    expect(restantes(apres)).toBeLessThan(restantes(etat));
    const ecran = ecranDe(apres);
    if (ecran.nom !== 'question') throw new Error('Pas une question.');
    expect(numeroDe(apres, ecran.etape)).toBe(numero + 1);
  });

  test('« Pas la même réponse » ne répond que pour le premier, et la repose pour le second', () => {
    const etat = separer(jusquA('consultation', outils), au);
    expect(posesEnsemble(etat, au)).toEqual([]);
    let suite = repondre(etat, au, ['consulte-avant'], undefined);
    expect(donneesDe(suite, pour)).toEqual([]);
    for (let pas = 0; pas < 40; pas += 1) {
      const ecran = ecranDe(suite);
      if (ecran.nom !== 'question') break;
      if (ecran.etape.fait === 'consultation') {
        expect(ecran.etape.dispositif).toBe(second);
        return;
      }
      suite = repondre(suite, ecran.etape, informe[ecran.etape.fait] ?? ['inconnu'], undefined);
    }
    throw new Error('La question ne revient pas pour le second outil.');
  });

  test('revenir en arrière la montre encore pour tous ; la changer depuis la relecture, pour un seul', () => {
    const apres = repondre(jusquA('consultation', outils), au, ['non'], undefined);
    expect(posesEnsemble(apres, au)).toEqual([second]);
    const relue = repondre(apres, au, ['apres'], undefined);
    expect(donneesDe(relue, pour)).toEqual(['apres']);
    const seule = repondre(relue, au, ['consulte-avant'], 'recapitulatif');
    expect(donneesDe(seule, au)).toEqual(['consulte-avant']);
    expect(donneesDe(seule, pour)).toEqual(['apres']);
    expect(posesEnsemble(seule, au)).toEqual([]);
  });

  test('revenir en arrière et dire « pas la même » la repose pour le second, quoi que l’on change pour le premier', () => {
    const apres = repondre(jusquA('consultation', outils), au, ['non'], undefined);
    for (const reponse of ['non', 'apres']) {
      const separee = separer(apres, au);
      expect(donneesDe(separee, au)).toEqual(['non']);
      expect(donneesDe(separee, pour)).toEqual([]);
      const ecran = ecranDe(repondre(separee, au, [reponse], undefined));
      if (ecran.nom !== 'question') throw new Error('Pas une question.');
      expect(ecran.etape).toEqual(pour);
    }
  });

  test('elle ne conclut rien d’autre que les mêmes réponses données outil par outil', () => {
    for (const [rang, paire] of quinzePaires.entries()) {
      const reponses = [informe, sait, sansSuite][rang % 3] ?? {};
      const { etat } = mener('salarie', paire, reponses, { separees: separees.slice(rang % 2) });
      for (const outil of paire) {
        const seul = mener('salarie', [outil], reponses).etat;
        const statuts = [etat, seul].map((un) => {
          const { dispositif, preuve, rupture } = conclure(faitsDe(dossierDe(un), outil));
          return [dispositif.statut, preuve.statut, rupture.statut];
        });
        expect(statuts[0], `${outil}, de ${paire.join(' et ')}`).toEqual(statuts[1]);
      }
    }
  });

  test('une question posée pour plusieurs outils offre à tous les mêmes choix ; sinon, elle se pose pour chacun', () => {
    const outilsDeux = vocabulaire.dispositif.reponses.flatMap((un, rang, tous) =>
      tous.slice(rang + 1).map((autre) => [un, autre] as const),
    );
    const comptes = { ensemble: 0, seules: 0 };
    for (const [un, autre] of outilsDeux)
      for (const fait of ordreDesFaits) {
        if (questions[fait].commune) continue;
        const choix = [un, autre].map((outil) =>
          optionsDe(fait, undefined, [], { dispositif: outil }).map(({ reponse }) => reponse),
        );
        const avec = posesAvec({ fait, dispositif: un }, [{ fait, dispositif: autre }], []);
        expect(avec.length > 0, `${fait}, ${un} et ${autre}`).toBe(
          choix[0]?.join() === choix[1]?.join(),
        );
        comptes[avec.length > 0 ? 'ensemble' : 'seules'] += 1;
      }
    expect(Math.min(comptes.ensemble, comptes.seules)).toBeGreaterThan(100);
  });

  test('« pas la même réponse » n’est une réponse d’aucune question, et exclut les autres', () => {
    for (const fait of ordreDesFaits)
      expect(vocabulaire[fait].reponses, fait).not.toContain(outilParOutil.reponse);
    expect(readFileSync('src/components/quiz/elements/Champ.svelte', 'utf8')).toContain(
      `reponse === '${outilParOutil.reponse}'`,
    );
  });

  test('deux aides différentes se disent toutes deux, chacune avec son outil ; une même aide, une fois', () => {
    const deux = precisionsPour('conservation', ['video', 'badge']);
    expect(deux).toHaveLength(2);
    expect(deux[0]).toMatch(/^Caméras, zone fermée au public\u00a0: /u);
    expect(deux[1]).toMatch(/^Badge/u);
    expect(precisionsPour('conservation', ['video'])).toHaveLength(1);
    expect(precisionsPour('conservation', ['video'])[0]).not.toContain('zone fermée');
    expect(precisionsPour('information', ['video', 'badge'])).toEqual([]);
    expect(precisionsPour('information', ['video', 'fouille'])).toHaveLength(1);
  });
});

describe('ne rien savoir d’une partie', () => {
  const outils = vocabulaire.dispositif.reponses;
  const roles = vocabulaire.role.reponses;

  test('deux outils, quels qu’ils soient, tout inconnu : 24 écrans de question au plus', () => {
    const plusDe24 = outils.flatMap((un, rang) => {
      const autre = outils[(rang + 1 + (rang % 5)) % outils.length] ?? un;
      const role = roles[rang % roles.length] ?? 'salarie';
      const deux = outils.filter((outil) => outil === un || outil === autre);
      const { ecrans } = mener(role, deux, {}, { parParties: true });
      return ecrans > 24 ? [`${role}, ${deux.join(' et ')} : ${ecrans.toString()}`] : [];
    });
    expect(plusDe24).toEqual([]);
  });

  test.each(paires)(
    '%s, %s et %s : le dire en une fois donne les mêmes réponses que le dire question par question',
    (role, un, autre) => {
      const uneAUne = dossierDe(mener(role, [un, autre], {}).etat);
      expect(dossierDe(mener(role, [un, autre], {}, { parParties: true }).etat)).toEqual(uneAUne);
    },
  );

  test('le court chemin se répond question par question', () => {
    const etat = premierAIgnorer('salarie', ['video']);
    for (const fait of ['suite', 'zones', 'information'] as const)
      expect(aIgnorerAvec(etat, { fait, dispositif: 'video' }), fait).toEqual([]);
  });

  test('seules s’ignorent les questions de la même partie, et du même outil', () => {
    const etat = premierAIgnorer('salarie', ['video', 'badge']);
    const ecran = ecranDe(etat);
    if (ecran.nom !== 'question') throw new Error('Pas une question.');
    const { etape } = ecran;
    const avecElle = aIgnorerAvec(etat, etape);
    expect(avecElle).not.toContainEqual(etape);
    for (const une of avecElle) {
      expect(questions[une.fait].section).toBe(questions[etape.fait].section);
      expect([null, etape.dispositif]).toContain(une.dispositif);
    }
    const apres = ignorerLaPartie(etat, etape, undefined);
    for (const une of [etape, ...avecElle]) expect(donneesDe(apres, une)).toEqual(['inconnu']);
    const suivant = ecranDe(apres);
    if (suivant.nom !== 'question') throw new Error('Pas une question.');
    expect([questions[suivant.etape.fait].section, suivant.etape.dispositif]).not.toEqual([
      questions[etape.fait].section,
      etape.dispositif,
    ]);
  });

  test('depuis la relecture, on y revient', () => {
    const etat = premierAIgnorer('salarie', ['video']);
    const ecran = ecranDe(etat);
    if (ecran.nom !== 'question') throw new Error('Pas une question.');
    const apres = ecranDe(ignorerLaPartie(etat, ecran.etape, 'resultat'));
    expect(apres).toEqual({ nom: 'resultat' });
  });
});
