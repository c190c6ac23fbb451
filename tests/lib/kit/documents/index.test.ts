import { describe, expect, test } from 'vitest';
import { documents } from '../../../../src/lib/kit/documents/index.ts';
import { champsCommuns, groupes, libellesDesBases } from '../../../../src/lib/kit/champs.ts';
import { seMontre } from '../../../../src/lib/lettres/saisie.ts';
import { champsDesCriteres } from '../../../../src/lib/kit/criteres.ts';
import { mentions } from '../../../../src/lib/kit/mentions.ts';
import { remplirModele } from '../../../../src/lib/lettres/saisie.ts';
import { fautesDeTypographie, motsInterdits, phrasesDe } from '../../../aides/prose.ts';
import { compterLesMots } from '../../../../src/lib/typographie/mots.ts';
import type { Valeurs } from '../../../../src/lib/lettres/types.ts';
import { saisieEntiere, textesDe } from '../../../aides/kit.ts';

test('les documents du ticket sont là', () => {
  expect(documents.map(({ id }) => id)).toEqual([
    'interet-legitime',
    'analyse-d-impact',
    'note-cse',
    'panneau',
    'note',
    'notice',
    'recu',
    'registre',
    'conservation',
  ]);
});

describe.each(documents)('$id', ({ id, titre, resume, modele }) => {
  test('vide, il montre ce qui manque ; entier, il ne laisse aucune marque', () => {
    expect(remplirModele(modele({}), {}).manquants.length).toBeGreaterThan(0);
    const entiere = { ...saisieEntiere, base: 'interet-legitime' };
    const { passages, manquants } = remplirModele(modele(entiere), entiere);
    expect(manquants).toEqual([]);
    expect(passages.flatMap(({ lignes }) => lignes.flat()).some(({ manque }) => manque)).toBe(
      false,
    );
  });

  test('un seul champ requis laissé vide se voit, où qu’il soit', () => {
    const entiere = { ...saisieEntiere, base: 'interet-legitime' };
    for (const { id: champ } of modele(entiere).champs.filter(
      (un) => un.requis && seMontre(un, entiere),
    )) {
      const vide = { ...entiere, [champ]: '' };
      const { manquants } = remplirModele(modele(vide), vide);
      expect(
        manquants.map((un) => un.id),
        `${id} ${champ}`,
      ).toContain(champ);
    }
  });

  test('un champ à l’écran y reste une fois rempli, et ce qu’on y tape n’en fait paraître aucun autre qu’un choix', () => {
    for (const base of ['', 'interet-legitime'])
      for (const depart of [{ base }, { ...saisieEntiere, base }]) {
        const montres = (saisie: Valeurs) =>
          modele(saisie)
            .champs.filter((champ) => seMontre(champ, saisie))
            .map((champ) => champ.id);
        for (const champ of modele(depart).champs) {
          const remplie = {
            ...depart,
            [champ.id]: champ.options?.at(-1)?.id ?? (champ.type === 'date' ? '2027-01-02' : 'x'),
          };
          if (montres(depart).includes(champ.id))
            expect(montres(remplie), `${id} ${champ.id}`).toContain(champ.id);
          if (champ.type !== 'choix')
            expect(montres(remplie), `${id} ${champ.id}`).toEqual(montres(depart));
        }
      }
  });

  test('chaque marque laissée a son champ, à l’écran et parmi ce qui manque, quelle que soit la base', () => {
    for (const base of ['', ...libellesDesBases.map((une) => une.id)])
      for (const saisie of [{ base }, { ...saisieEntiere, base }]) {
        const trouee = { ...saisie, interet: '' };
        const sien = modele(trouee);
        const { passages, manquants } = remplirModele(sien, trouee);
        const montres = sien.champs.filter((champ) => seMontre(champ, trouee));
        for (const { texte, manque } of passages.flatMap(({ lignes }) => lignes.flat()))
          if (manque && texte.startsWith('[à compléter'))
            expect(
              manquants.map(({ libelle }) => libelle.toLocaleLowerCase('fr')),
              `${id} ${base}`,
            ).toContain(texte.replace(/^\[à compléter\s:\s|\]$/gu, '').toLocaleLowerCase('fr'));
        for (const champ of manquants) expect(montres, `${id} ${base}`).toContainEqual(champ);
      }
  });

  test('est écrit à la française, sans mot qui juge ni phrase trop longue', () => {
    const phrases = phrasesDe([titre, resume, modele({}).blocs.map(({ texte }) => texte)]);
    for (const phrase of phrases) {
      expect.soft(fautesDeTypographie(phrase.replaceAll('\n', ' ')), phrase).toEqual([]);
      expect.soft(motsInterdits.exec(phrase)?.[0], phrase).toBeUndefined();
      expect.soft(compterLesMots(phrase), phrase).toBeLessThanOrEqual(40);
    }
  });
});

test('les champs et les mentions sont écrits de même', () => {
  const textes = [groupes, champsCommuns, champsDesCriteres, mentions].flatMap(phrasesDe);
  for (const phrase of textes) {
    expect.soft(fautesDeTypographie(phrase), phrase).toEqual([]);
    expect.soft(motsInterdits.exec(phrase)?.[0], phrase).toBeUndefined();
  }
});

test('aucun document ne parle de conformité comme d’un acquis', () => {
  const textes = documents.flatMap(({ modele }) =>
    textesDe(remplirModele(modele(saisieEntiere), saisieEntiere).passages),
  );
  expect(textes.filter((texte) => /conform/i.test(texte))).toEqual([]);
});
