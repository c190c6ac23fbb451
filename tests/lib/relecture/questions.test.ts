import { expect, test } from 'vitest';
import { personnesNommees } from '../../../src/lib/relecture/questions.ts';

const noms = (texte: string) => personnesNommees(texte).map(({ extrait }) => extrait);

test.each([
  ['Julie Morel, licenciée pour vol, n’a pas répondu.', ['Julie Morel']],
  ['Mme Lefèvre, gestionnaire de sinistres, a été licenciée.', ['Mme Lefèvre']],
  ['La direction a renvoyé M. Benali sans préavis.', ['M. Benali']],
])('une personne nommée près d’une sanction : une question sur %s', (texte, attendus) => {
  expect(noms(texte)).toEqual(attendus);
  for (const { force } of personnesNommees(texte)) expect(force).toBe('a-preciser');
});

test.each([
  'Maître Claire Dubois, avocate de la salariée licenciée, annonce un recours.',
  'Mme X, licenciée en mars, conteste.',
  'Mme Ferrand, présidente de l’association, dénonce un licenciement.',
  'Julie Morel aime le théâtre.',
])('ni avocat, ni responsable, ni initiale, ni nom sans sanction : %s', (texte) => {
  expect(noms(texte)).toEqual([]);
});

test.each([
  'Le juge Philippe Garnier a validé le licenciement de la salariée surveillée.',
  'La société Martin Delage a licencié une vendeuse après l’avoir filmée.',
  'L’entreprise Jean Lefebvre a licencié un chauffeur géolocalisé.',
])('un juge ou une entreprise se nomment : %s', (texte) => {
  expect(personnesNommees(texte)).toEqual([]);
});

test('un juge ou une entreprise près d’elle ne cachent pas la salariée nommée', () => {
  const texte = 'L’entreprise a licencié Julie Morel, et le juge l’a dit.';
  expect(personnesNommees(texte).map(({ extrait }) => extrait)).toEqual(['Julie Morel']);
});
