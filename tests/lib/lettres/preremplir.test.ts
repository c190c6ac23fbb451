import { expect, test } from 'vitest';
import { preremplir, type Acquis } from '../../../src/lib/lettres/preremplir.ts';

const acquis: Acquis = {
  role: 'salarie',
  faits: { dispositif: 'video', information: 'apres-coup', effectif: 'inconnu' },
  dates: { 'reponse-acces': '01/10/2026' },
  questions: ['Depuis quand ?', 'Pour quoi ?'],
};
const champ = { libelle: '', requis: true } as const;

test('un champ se remplit d’un fait, d’une date ou des questions à poser', () => {
  const valeurs = preremplir(
    [
      { ...champ, id: 'outil', type: 'ligne', depuis: 'dispositif' },
      { ...champ, id: 'le', type: 'date', depuis: 'delai:reponse-acces' },
      { ...champ, id: 'questions', type: 'texte', depuis: 'questions' },
      {
        ...champ,
        id: 'recu',
        type: 'choix',
        depuis: 'information',
        options: [
          { id: 'rien', libelle: 'Rien', reponses: ['aucune'] },
          { id: 'apres', libelle: 'Après', reponses: ['apres-coup'] },
        ],
      },
    ],
    acquis,
  );
  expect(valeurs).toMatchObject({
    le: '01/10/2026',
    questions: 'Depuis quand ?\nPour quoi ?',
    recu: 'apres',
  });
  expect(valeurs['outil']).toMatch(/^Caméras/);
});

test('« je ne sais pas », un fait absent et un champ libre restent vides', () => {
  expect(
    preremplir(
      [
        { ...champ, id: 'taille', type: 'ligne', depuis: 'effectif' },
        { ...champ, id: 'base', type: 'ligne', depuis: 'base' },
        { ...champ, id: 'nom', type: 'ligne' },
        { ...champ, id: 'le', type: 'date', depuis: 'delai:avis-cse' },
      ],
      acquis,
    ),
  ).toEqual({});
});

test('de plusieurs provenances, la première qui remplit le champ', () => {
  const statut = {
    ...champ,
    id: 'statut',
    type: 'choix',
    depuis: 'role,secteur',
    options: [
      { id: 'prive', libelle: 'Salarié', reponses: ['salarie', 'prive'] },
      { id: 'agent', libelle: 'Agent', reponses: ['agent-public', 'public'] },
    ],
  } as const;
  const le = {
    ...champ,
    id: 'le',
    type: 'date',
    depuis: 'delai:contester-licenciement,delai:reponse-acces',
  } as const;
  const lus = (faits: Acquis['faits']) => preremplir([statut, le], { ...acquis, faits });
  expect(lus({ role: 'salarie', secteur: 'prive' })).toEqual({ statut: 'prive', le: '01/10/2026' });
  expect(lus({ role: 'stagiaire-ou-apprenti', secteur: 'public' })['statut']).toBe('agent');
  expect(lus({ role: 'stagiaire-ou-apprenti' })['statut']).toBeUndefined();
  const donne = { ...acquis, dates: { 'preciser-les-motifs': '20/11/2026' } } as const;
  expect(preremplir([le], donne), 'la lettre reçue n’a qu’un jour').toEqual({ le: '20/11/2026' });
});
