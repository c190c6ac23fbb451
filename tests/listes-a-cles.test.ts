/**
 * Une liste de Svelte dont deux clés se répètent emporte toute la partie qui la montre. Chaque `{#each … (clé)}` est
 * donc ici, avec la preuve que ses clés diffèrent : le rang, un registre, ou des questionnaires tirés au hasard.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';
import {
  aDemanderDAbord,
  actionsUrgentes,
  alternatives,
  avec,
  comparer,
  completer,
  conclure,
  contacts,
  delais,
  faitsDe,
  mesures,
  nomsDesFaits,
  obligations,
  ordreDesFaits,
  questionsVariables,
  suites,
  urgences,
  variantes,
  vocabulaire,
} from '../src/lib/droit/surveillance/index.ts';
import { champsCommuns, groupes } from '../src/lib/kit/champs.ts';
import { champsDesCriteres } from '../src/lib/kit/criteres.ts';
import { documents } from '../src/lib/kit/documents/index.ts';
import { mentions } from '../src/lib/kit/mentions.ts';
import { champsCommuns as communsDesLettres } from '../src/lib/lettres/champs-communs.ts';
import { effets } from '../src/lib/questionnaire/effets.ts';
import { grouper } from '../src/lib/questionnaire/groupes.ts';
import {
  dossierDe,
  etatInitial,
  situer,
  toutesLesDonnees,
} from '../src/lib/questionnaire/machine.ts';
import type { Etat } from '../src/lib/questionnaire/machine.ts';
import { ecranDe, preciser, repondre } from '../src/lib/questionnaire/machine.ts';
import { essentielDe } from '../src/lib/questionnaire/essentiel.ts';
import { partiesQuiRestent } from '../src/lib/questionnaire/reste.ts';
import { demarchesDe } from '../src/lib/questionnaire/demarches-du-resultat.ts';
import { faitsQuiPesent } from '../src/lib/questionnaire/et-si.ts';
import { questionsAPoser } from '../src/lib/questionnaire/questions-a-poser.ts';
import { nomDe, optionsDe } from '../src/lib/questionnaire/reponses.ts';
import { troisReponses } from '../src/lib/questionnaire/trois-reponses.ts';
import { lireACote } from '../src/lib/relecture/notice/a-cote.ts';
import { lireFiches } from './aides/fiches.ts';
import { tirage } from './lib/droit/surveillance/aides/combinaisons.ts';

type Cles = readonly unknown[];

const GRAINE = Number(process.env['GRAINE'] ?? 20_261_128);

/** Des questionnaires menés jusqu’au bout, au hasard, avec un outil et avec deux. */
function questionnaires(): readonly Etat[] {
  const hasard = tirage(GRAINE);
  return Array.from({ length: 60 }, (_, rang) => {
    let etat = situer(etatInitial, 'aucune', undefined);
    while (ecranDe(etat).nom !== 'recapitulatif') {
      const ecran = ecranDe(etat);
      if (ecran.nom !== 'question') {
        etat = preciser(etat);
        continue;
      }
      const reponses: readonly string[] = vocabulaire[ecran.etape.fait].reponses;
      const tirer = () => reponses[Math.floor(hasard() * reponses.length)] ?? 'inconnu';
      const deux = ecran.etape.fait === 'dispositif' && rang % 2 === 0;
      etat = repondre(
        etat,
        ecran.etape,
        [...new Set([tirer(), ...(deux ? [tirer()] : [])])],
        undefined,
      );
    }
    return etat;
  });
}

const etats = questionnaires();
const cas = etats.flatMap((etat) =>
  etat.choisis.map((outil) => {
    const faits = faitsDe(dossierDe(etat), outil);
    return { etat, outil, faits, conclusions: conclure(faits), variantes: variantes(faits) };
  }),
);
/** Ce que « Et si… » propose, situation par situation. */
const faitsAEssayer = () =>
  etats.map((etat) =>
    faitsQuiPesent(
      cas.filter((un) => un.etat === etat),
      etat.communs.role,
    ),
  );
const complets = etats.map((etat) =>
  etat.choisis.map((outil) => completer(faitsDe(dossierDe(etat), outil))),
);
const donnees = etats.flatMap((etat) => {
  const { utiles, reserve } = toutesLesDonnees(etat);
  return [utiles, reserve];
});
const roles = vocabulaire.role.reponses;
const choix = ordreDesFaits.flatMap((fait) => roles.map((role) => optionsDe(fait, role)));
const champsDesLettres = lireFiches('lettres').map(({ entete }) => {
  const { champs = [] } = entete as { readonly champs?: readonly { readonly id: string }[] };
  // Ceux que toute lettre demande s’ajoutent aux siens.
  return [...champs, ...communsDesLettres.lettre];
});

const essentiels = etats.map((etat) =>
  essentielDe(
    etat.choisis.map((outil) => {
      const faits = faitsDe(dossierDe(etat), outil);
      return { outil, faits: completer(faits), conclusions: conclure(faits) };
    }),
    etat.communs.role,
    new Map(),
    '2026-11-28',
  ),
);

/** Les réponses d’un outil, ou de tous : ce que montrent les listes rangées par outil. */
const parOutil = donnees.flatMap((liste) =>
  [null, ...vocabulaire.dispositif.reponses].map((outil) =>
    liste.filter(({ etape }) => etape.dispositif === outil),
  ),
);

/** Ce que « Comparer » met en lignes, pour quelques réponses essayées de chaque situation. */
function lignesComparees(): readonly Cles[] {
  return cas.flatMap(({ faits, conclusions }) =>
    questionsVariables(faits)
      .slice(0, 3)
      .flatMap((fait) => {
        const [essai] = alternatives(faits, fait);
        if (essai === undefined) return [];
        const ecart = comparer(conclusions, conclure(avec(faits, fait, essai)));
        return [
          [
            ...troisReponses(conclusions).map(({ colonne }) => colonne),
            ...(ecart?.obligations ?? []).map(
              ({ id }) => obligations.find((une) => une.id === id)?.titre ?? id,
            ),
          ],
        ];
      }),
  );
}

const ids = (liste: readonly { readonly id: unknown }[]): Cles => liste.map(({ id }) => id);

/** Chaque liste à clés, et de quoi prouver que ses clés diffèrent. `'construite'` : ses clés sont celles d’un objet ou d’un ensemble. */
const preuves: Readonly<Record<string, (() => readonly Cles[]) | 'construite'>> = {
  'convoque/FeuilleDuResultat | choix | id': () => [['avec', 'sans', 'inconnu']],
  'convoque/FeuilleDuResultat | feuille.blocs | id': 'construite',
  'delais/Delai | Object.entries(territoires) | id': 'construite',
  'delais/Delais | delais | delai.id': () => [ids(delais)],
  'documents/Champ | champ.options ?? [] | option.id': () =>
    [...champsCommuns, ...champsDesCriteres].map(({ options = [] }) => ids(options)),
  'documents/Manques | manquants | champ.id': () => [
    ids(champsCommuns),
    ids(champsDesCriteres),
    ...champsDesLettres.map(ids),
  ],
  'documents/Sorties | fichiers | extension': () => [['csv', 'xlsx'], ['json']],
  'kit/Formulaire | parties | titre': () => [
    [...groupes.map(({ titre }) => titre), 'Les neuf critères'],
  ],
  'kit/Formulaire | siens | champ.id': () => [ids(champsCommuns), ids(champsDesCriteres)],
  'kit/Kit | ranges.aPreparer | id': () => [ids(documents)],
  'kit/Kit | ranges.ecartes | ecarte.id': () => [ids(documents)],
  'kit/Kit | tailles | id': () => [['moins-11', '11-49', '50-et-plus']],
  'kit/KitDuResultat | kits | nom': () => etats.map(({ choisis }) => choisis.map(nomDe)),
  'kit/Mentions | manquants | champ.id': () => [ids(champsCommuns)],
  'kit/Mentions | mentions | mention.id': () => [ids(mentions)],
  'lettres/Lettre | montres | champ.id': () => champsDesLettres.map(ids),
  'quiz/CasProches | proches | cas.id': () => [ids(lireFiches('decisions'))],
  'quiz/elements/Champ | groupes | titre': () =>
    ordreDesFaits.flatMap((fait) =>
      roles.map((role) => grouper(fait, optionsDe(fait, role)).map(({ titre }) => titre)),
    ),
  'quiz/elements/Champ | options | option.reponse': () =>
    choix.map((options) => options.map(({ reponse }) => reponse)),
  'quiz/elements/Reponses | groupes | outil': () => etats.map(({ choisis }) => [null, ...choisis]),
  'quiz/elements/Reponses | lignes | donnee.etape.fait': () =>
    parOutil.map((liste) => liste.map(({ etape }) => etape.fait)),
  'quiz/resultat/Conclusions | troisReponses(conclusions, outil) | titre': () =>
    cas.map(({ conclusions }) => troisReponses(conclusions).map(({ titre }) => titre)),
  'quiz/resultat/Contacts | contacts(cas) | id': () => complets.map((tous) => ids(contacts(tous))),
  'quiz/resultat/Demandes | destinataires | a': 'construite',
  'quiz/resultat/Demandes | groupes | outil': () => etats.map(({ choisis }) => [null, ...choisis]),
  'quiz/resultat/Dessous | cas | outil': () => etats.map(({ choisis }) => choisis),
  'quiz/resultat/Demarche | lettres | lettre': () =>
    complets.flatMap((tous) => suites(tous).map(({ lettres = [] }) => lettres)),
  'quiz/resultat/Ensuite | parUrgence | urgence': () => [urgences],
  'quiz/resultat/Ensuite | siennes | id': () => complets.map((tous) => ids(demarchesDe(tous))),
  'quiz/resultat/Essentiel | autres | question': () =>
    cas.map(({ variantes: toutes, faits }) =>
      questionsAPoser(toutes, faits.role).map(({ question }) => question),
    ),
  'quiz/resultat/Essentiel | essentiel.contacts | nom': () =>
    essentiels.map((un) => un.contacts.map(({ nom }) => nom)),
  'quiz/resultat/Essentiel | essentiel.dates | intitule': () =>
    essentiels.map((un) => un.dates.map(({ intitule }) => intitule)),
  'quiz/resultat/Essentiel | essentiel.demarches | titre': () =>
    essentiels.map((un) => un.demarches.map(({ titre }) => titre)),
  'quiz/resultat/Essentiel | essentiel.outils | nom': () =>
    essentiels.map((un) => un.outils.map(({ nom }) => nom)),
  'quiz/resultat/Essentiel | raisons | titre': () =>
    essentiels.flatMap((un) => un.outils.map(({ raisons }) => raisons.map(({ titre }) => titre))),
  'quiz/resultat/Essentiel | trois | colonne': () =>
    essentiels.flatMap((un) => un.outils.map(({ trois }) => trois.map(({ colonne }) => colonne))),
  'quiz/resultat/Obligations | constats | id': () =>
    cas.map(({ conclusions }) => ids(conclusions.dispositif.obligations)),
  'quiz/resultat/PartiesQuiRestent | parties | titre': () =>
    etats.map((etat) => partiesQuiRestent(etat).map(({ titre }) => titre)),
  'quiz/resultat/Point | decisifs | sujet': () => [
    Object.values(nomsDesFaits),
    ...cas.flatMap(({ conclusions: { preuve, rupture, dispositif } }) =>
      [preuve, rupture, ...dispositif.obligations].map(({ decisifs }) => decisifs),
    ),
  ],
  'quiz/resultat/Sommaire | entrees | cible': 'construite',
  'quiz/resultat/Tete | actions | titre': () =>
    complets.map((tous) => actionsUrgentes(tous).map(({ titre }) => titre)),
  'quiz/resultat/Tete | cas | outil': () => etats.map(({ choisis }) => choisis),
  'quiz/resultat/Tete | troisReponsesSi(conclusions, change, outil) | colonne': () =>
    cas.map(({ conclusions }) => troisReponses(conclusions).map(({ colonne }) => colonne)),
  'quiz/resultat/Tete | troisReponsesSi(conclusions, essai.change.get(outil), outil) | colonne':
    () => cas.map(({ conclusions }) => troisReponses(conclusions).map(({ colonne }) => colonne)),
  'quiz/resultat/comparer/Comparaison | choix | reponses.join()': () =>
    cas.flatMap(({ faits }) =>
      questionsVariables(faits).map((fait) => alternatives(faits, fait).map((une) => une.join())),
    ),
  'quiz/resultat/comparer/Comparaison | lignes | quoi': lignesComparees,
  'quiz/resultat/comparer/Comparaison | possibles | question': () =>
    cas.map(({ faits }) => questionsVariables(faits)),
  'quiz/resultat/comparer/DAbord | utiles.slice(1) | fait': () =>
    cas.map(({ variantes: toutes }) => aDemanderDAbord(toutes).map(({ fait }) => fait)),
  'quiz/resultat/comparer/EtSi | essais | un.cle': () =>
    faitsAEssayer().map((faits) => faits.flatMap(({ essais }) => essais.map(({ cle }) => cle))),
  'quiz/resultat/comparer/EtSi | faits | cle': () =>
    faitsAEssayer().map((faits) => faits.map(({ cle }) => cle)),
  'quiz/resultat/comparer/ListeDeVariantes | effets(variante, outil) | quoi': () =>
    cas.flatMap(({ variantes: toutes }) => toutes.map((une) => effets(une).map(([quoi]) => quoi))),
  'quiz/resultat/comparer/ListeDeVariantes | variantes | `${variante.fait} ${String(variante.apres)}`':
    () =>
      cas.map(({ variantes: toutes }) =>
        toutes.map(({ fait, apres }) => `${fait} ${String(apres)}`),
      ),
  'quiz/resultat/comparer/Mesures | utiles | fait': () =>
    cas.map(({ variantes: toutes }) => mesures(toutes).map(({ fait }) => fait)),
  'relecture/Mentions | aCote | id': () => [ids(lireACote(''))],
  'relecture/Mentions | groupes | etat': () => [['trouvee', 'vague', 'absente']],
  'relecture/Mentions | siennes | cle': 'construite',
  'relecture/Point | references | source': 'construite',
  'relecture/Proposees | proposees | proposee.fait': 'construite',
  'relecture/UnArticle | marques | marque.debut': 'construite',
  'relecture/UneNotice | marques | marque.debut': 'construite',
};

/** Les listes à clés d’un composant, sauf celles dont la clé est le rang. */
function listesDe(fichier: string): readonly string[] {
  const source = readFileSync(join('src/components', fichier), 'utf8');
  const nom = fichier.replace(/\.svelte$/u, '').replaceAll('\\', '/');
  const trouvees: string[] = [];
  const texte = ({ start, end }: { start: number; end: number }) =>
    source.slice(start, end).replaceAll(/\s+/gu, ' ');
  const visiter = (noeud: unknown): void => {
    if (typeof noeud !== 'object' || noeud === null) return;
    if ('type' in noeud && noeud.type === 'EachBlock') {
      const liste = noeud as unknown as {
        expression: { start: number; end: number };
        key: { start: number; end: number } | null;
        index?: string;
      };
      const cle = liste.key === null ? 'sans clé' : texte(liste.key);
      if (cle !== liste.index) trouvees.push(`${nom} | ${texte(liste.expression)} | ${cle}`);
    }
    Object.values(noeud).forEach(visiter);
  };
  visiter(parse(source, { modern: true }).fragment);
  return trouvees;
}

test('chaque liste à clés est connue, et rien de plus', () => {
  const trouvees = globSync('**/*.svelte', { cwd: 'src/components' }).flatMap(listesDe);
  expect([...new Set(trouvees)].toSorted()).toEqual(Object.keys(preuves).toSorted());
});

const aProuver = Object.entries(preuves).flatMap(([liste, preuve]) =>
  preuve === 'construite' ? [] : [{ liste, preuve }],
);

test.each(aProuver)(
  `$liste : toutes les clés diffèrent (graine ${GRAINE.toString()})`,
  ({ preuve }) => {
    const listes = preuve();
    expect(listes.length).toBeGreaterThan(0);
    for (const cles of listes) expect(new Set(cles).size, cles.join(' | ')).toBe(cles.length);
  },
);
