import { describe, expect, test } from 'vitest';
import {
  conclure,
  dire,
  ordreDesFaits,
  questions,
} from '../../../../../src/lib/droit/surveillance/index.ts';
import { nommerLeControle } from '../../../../../src/lib/droit/surveillance/questions/nommer-le-controle.ts';
import type { Texte } from '../../../../../src/lib/droit/surveillance/index.ts';
import { sansAppareil } from '../../../../../src/lib/droit/surveillance/vocabulaire/groupes.ts';

const roles = ['salarie', 'agent-public', 'candidat', 'employeur', 'observateur'] as const;

/** Tout ce qu’une question montre en chemin, et ce qu’elle donne à écrire. */
function textesDe(fait: (typeof ordreDesFaits)[number]): readonly Texte[] {
  const { intitule, enProjet, aide, aDemander, choix } = questions[fait];
  return [
    intitule,
    enProjet,
    aide,
    aDemander?.a,
    aDemander?.question,
    ...Object.values(choix).flatMap(({ libelle, precision }) => [libelle, precision]),
  ].filter((texte) => texte !== undefined);
}

/** « Un outil de travail », « l’usage des outils » se disent encore : ils ne nomment pas ce contrôle. */
const CET_OUTIL = /\b(?:[Cc]et|[Vv]otre|[Ll]’|d’)\s?(?:outil|appareil)\b/u;

describe('un contrôle fait par une personne', () => {
  test.each(ordreDesFaits.filter((fait) => fait !== 'dispositif'))(
    '%s : rien n’y parle de « cet outil », et rien n’y est mal accordé',
    (fait) => {
      for (const outil of sansAppareil)
        for (const role of roles)
          for (const texte of textesDe(fait)) {
            const dit = dire(texte, role, [outil]);
            expect(dit).not.toMatch(CET_OUTIL);
            expect(dit).not.toMatch(/\b(?:de le|à le|cet contrôle|ce contrôle[^ ,.;:?»]*[eé]e)\b/u);
          }
    },
  );

  test('n’est pas non plus « cet outil » dans ce que les règles en disent', () => {
    const lus = ['loyaute', 'vie-privee', 'decision-automatisee', 'droit-acces'];
    for (const outil of sansAppareil)
      for (const zones of [
        ['aucune'],
        ['contenus-prives'],
        ['pauses-sanitaires-vestiaires'],
      ] as const)
        for (const etat of ['en-service', 'projet'] as const)
          for (const { id, motif } of conclure({
            role: 'salarie',
            dispositif: outil,
            etat,
            zones,
            dissimulation: 'cache',
            permanence: 'reguliere',
          }).dispositif.obligations)
            if (lus.includes(id)) expect(motif, `${outil}, ${id}`).not.toMatch(CET_OUTIL);
  });

  test('se nomme quand la question ne parle que de tels contrôles', () => {
    const dite = 'Les données de cet outil ont-elles servi contre vous ?';
    const autre = 'Les données de ce contrôle ont-elles servi contre vous ?';
    expect(nommerLeControle(dite, ['filature'])).toBe(autre);
    expect(nommerLeControle(dite, ['fouille', 'controle-humain'])).toBe(autre);
    expect(nommerLeControle(dite, ['fouille', 'video'])).toBe(dite);
    expect(nommerLeControle(dite, ['video'])).toBe(dite);
    expect(nommerLeControle(dite, [])).toBe(dite);
    expect(nommerLeControle(dite, [null])).toBe(dite);
    expect(nommerLeControle('Où en est l’outil ? Au responsable de l’outil.', ['fouille'])).toBe(
      'Où en est le contrôle ? Au responsable du contrôle.',
    );
  });
});
