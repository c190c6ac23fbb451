import { expect, test } from 'vitest';
import { vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';
import { outilChoisi, questionnaireAvec } from '../../../src/lib/partage/outil-choisi.ts';
import { proposeUnOutil } from '../../../src/lib/partage/outil-propose.ts';

test.each(vocabulaire.dispositif.reponses)('%s : l’adresse écrite se relit', (dispositif) => {
  const { pathname, hash, search } = new URL(questionnaireAvec(dispositif), 'https://site.invalid');
  expect([pathname, search]).toEqual(['/verifier/', '']);
  expect(outilChoisi(hash)).toBe(dispositif);
});

test.each(['', '#', '#contenu', '#r=1.abc', '#outil', '#outils=video', 'outil=video'])(
  '« %s » ne propose rien et n’est pas effacé',
  (fragment) => {
    expect(outilChoisi(fragment)).toBeUndefined();
    expect(proposeUnOutil(fragment)).toBe(false);
  },
);

test.each(['#outil=', '#outil=Video', '#outil=toString', '#outil=video,badge', '#OUTIL=Video'])(
  '« %s » ne propose aucun outil connu et s’efface',
  (fragment) => {
    expect(outilChoisi(fragment)).toBeUndefined();
    expect(proposeUnOutil(fragment)).toBe(true);
  },
);

test('réécrite par une messagerie, l’adresse propose le même outil', () => {
  for (const fragment of ['#outil%3Dvideo', '#outil=%76ideo', '#outil=video%20'])
    expect(outilChoisi(fragment), fragment).toBe('video');
});
