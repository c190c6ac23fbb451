import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completer } from '../../../../../src/lib/droit/surveillance/conclusions/completer.ts';
import { questionsOuvertes } from '../../../../../src/lib/droit/surveillance/conclusions/utiles.ts';
import { conclure } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { badgeEnRegle } from '../../../../aides/dossiers.ts';

const badge = badgeEnRegle;
const complet: Faits = {
  ...badge,
  conservation: 'dans-la-reference',
  'acces-restreint': 'oui',
  'analyse-impact': 'faite',
  'acces-demande': 'pas-demande',
};

/** Un logiciel annoncé trop tard pour qu’une évaluation s’y appuie ; on ne sait pas ce que la mesure reproche. */
const { motif: _motif, ...sansMotif } = complet;
const logiciel: Faits = {
  ...sansMotif,
  dispositif: 'suivi-activite',
  base: 'interet-legitime',
  alternative: 'ecartee-par-ecrit',
  information: 'avant-les-faits',
  decision: 'humaine',
  mandat: 'oui',
};
const { mentions: _mentions, base: _base, ...sansBase } = complet;
const { finalite: _finalite, ...sansFinalite } = complet;
const { etat: _etat, ...sansEtat } = complet;

/** Des situations dont tout ce qui suit des tables est gardé : raisons, attentes, questions ; un point tenu s’y tait. */
const situations: readonly (readonly [nom: string, faits: Faits])[] = [
  ['rien n’est répondu', {}],
  [
    'une caméra dont personne n’a rien su',
    { role: 'salarie', dispositif: 'video', information: 'aucune', suite: 'licenciement' },
  ],
  ['un projet', { role: 'employeur', dispositif: 'video', etat: 'projet' }],
  [
    'un agent public et un GPS annoncé',
    {
      role: 'agent-public',
      dispositif: 'geolocalisation',
      information: 'ecrite-precise',
      suite: 'licenciement',
    },
  ],
  ['un candidat', { role: 'candidat', dispositif: 'reseaux-sociaux', suite: 'inconnu' }],
  [
    'une insuffisance reprochée, rien n’est décidé',
    {
      role: 'salarie',
      dispositif: 'messagerie-web',
      information: 'avant-les-faits',
      suite: 'procedure-en-cours',
      motif: 'insuffisance',
    },
  ],
  ['un badge en règle, deux garanties inconnues', badge],
  ['le même, tout répondu', complet],
  ['le même, sans que l’on sache ce que reproche la mesure', { ...complet, motif: 'inconnu' }],
  ['le même, le comité non consulté', { ...complet, consultation: 'non' }],
  ['le même, la consultation inconnue', { ...complet, consultation: 'inconnu' }],
  ['le même, l’accès ouvert à tous', { ...complet, 'acces-restreint': 'non' }],
  [
    'le même, à l’insu et sans comité, la base inconnue',
    { ...complet, dissimulation: 'cache', consultation: 'non', base: 'inconnu' },
  ],
  ['le même, l’accès ouvert à tous, la base à dire', { ...sansBase, 'acces-restreint': 'non' }],
  [
    'le même, une demande d’accès refusée, la base à dire',
    { ...sansBase, 'acces-demande': 'refuse' },
  ],
  [
    'le même, l’accès ouvert à tous et refusé à l’intéressé, la base à dire',
    { ...sansBase, 'acces-restreint': 'non', 'acces-demande': 'refuse' },
  ],
  [
    'le même, rien n’a servi, l’accès ouvert à tous, le but à dire',
    { ...sansFinalite, suite: 'aucune', 'acces-restreint': 'non' },
  ],
  ['le même, rien n’a servi, l’état à dire', { ...sansEtat, suite: 'aucune' }],
  ['un logiciel annoncé trop tard, ce que reproche la mesure à dire', logiciel],
  [
    'un logiciel annoncé à temps, ce que reproche la mesure à dire',
    { ...logiciel, information: 'ecrite-precise' },
  ],
];

const dire = (nom: string, faits: Faits): string => {
  const { dispositif, preuve, rupture, questions } = conclure(faits);
  const { utiles, decisives } = questionsOuvertes(completer(faits));
  expect(utiles).toEqual(questions);
  return [
    `# ${nom}`,
    `outil ${dispositif.statut}`,
    ...dispositif.obligations
      .filter(({ statut }) => statut !== 'respectee' && statut !== 'sans-objet')
      .map(
        ({ id, statut, decisifs, enAttente }) =>
          `${id} ${statut} : ${decisifs.join(' ')} ; attend ${enAttente.join(' ')}`,
      ),
    `preuve ${preuve.statut} : ${preuve.decisifs.join(' ')} ; attend ${preuve.enAttente.join(' ')}`,
    `sanction ${rupture.statut} : ${rupture.decisifs.join(' ')} ; attend ${rupture.enAttente.join(' ')}`,
    `à demander ${questions.join(' ')}`,
    `ne tranche rien ${questions.filter((fait) => !decisives.includes(fait)).join(' ')}`,
  ]
    .map((ligne) => ligne.trimEnd())
    .join('\n');
};

test.each(situations)('%s : raisons, attentes et questions sont celles d’hier', (nom, faits) => {
  const figees = readFileSync(new URL('suites-figees.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n\n');
  expect(dire(nom, faits).split('\n')).toEqual(
    figees.find((une) => une.startsWith(`# ${nom}\n`))?.split('\n'),
  );
});
