import { afterAll, describe, expect, test } from 'vitest';
import { conclure, vocabulaire } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import situations from './jugees-d-avance.json' with { type: 'json' };
import secondes from './jugees-d-avance-2.json' with { type: 'json' };
import troisiemes from './jugees-d-avance-3.json' with { type: 'json' };

/*
 * Des situations de tous les jours, écrites par quelqu’un qui n’avait lu ni les tables ni leurs réponses : pour
 * chacune, les statuts qu’un juriste prudent accepterait, avant que les règles ne la lisent. Quatre attentes
 * des soixante premières ont été reprises ensuite, et le disent (`accepteApresRelecture`).
 *
 * Les quarante dernières ont été écrites et committées le 29 novembre 2026, avant leur premier passage : 39, 39
 * et 40 acceptées sur 40, 75 obligations sur 78. Rien n’était trop sûr ; deux statuts étaient moins nets que
 * l’attente. Les trois attentes reprises le disent, avec leur raison ; aucune règle n’a bougé.
 */

/**
 * Ce que nos règles rendent d’autre, dans les secondes, et pourquoi on le garde. Un écart compte comme refusé
 * dans la mesure affichée ; s’il disparaît, il sort d’ici.
 */
const ecarts: Readonly<Record<string, string>> = {
  'f01-fouille-bureau-annoncee · preuve':
    'Depuis 2023, nous ne connaissons pas de décision qui ait pesé la preuve tirée d’une fouille.',
  'i03-alcootest-bureaux-sans-annonce · consultation-cse':
    'Un contrôle isolé n’est pas un outil installé ; la réponse ne dit pas s’il se répète.',
  'i04-stupefiants-sante-procedure · donnees-sensibles':
    'Le but du test et le poste visé ne sont pas dits : un poste à risque changerait la réponse.',
  'i22-cabine-filmee-interim · preuve':
    'Une preuve unique et triée a déjà été admise ; ces deux réponses manquent.',
  'i22-cabine-filmee-interim · rupture': 'Suit la preuve.',
};

interface Situation {
  readonly id: string;
  readonly faits: Record<string, string | string[]>;
  readonly dispositif: readonly string[];
  readonly preuve: readonly string[];
  readonly rupture: readonly string[];
  readonly obligations: Readonly<Record<string, readonly string[] | undefined>>;
  readonly pourquoi: string;
  readonly accepteApresRelecture?: string;
}

const conclusions = ['dispositif', 'preuve', 'rupture'] as const;
const series = {
  'soixante premières': situations,
  'soixante-dix suivantes': secondes,
  'quarante dernières': troisiemes,
} as unknown as Readonly<Record<string, readonly Situation[]>>;

describe.each(Object.entries(series))('%s', (serie, toutes) => {
  const acceptees = new Map<string, number>(conclusions.map((une) => [une, 0]));

  afterAll(() => {
    const parties = [...acceptees].map(([une, n]) => `${une} ${String(n)}`).join(', ');
    console.info(
      `Situations jugées d’avance, ${serie}, acceptées sur ${String(toutes.length)} : ${parties}`,
    );
  });

  describe.each(toutes)('$id', ({ id, faits, obligations, pourquoi, ...attendus }) => {
    const rendu = conclure(faits as unknown as Faits);
    const tenir = (sujet: string, acceptes: readonly string[] | undefined, statut: string) => {
      if (`${id} · ${sujet}` in ecarts)
        expect(acceptes, ecarts[`${id} · ${sujet}`]).not.toContain(statut);
      else expect(acceptes, `${sujet} : ${pourquoi}`).toContain(statut);
    };

    test('chaque conclusion est de celles qu’un juriste prudent accepterait', () => {
      for (const une of conclusions) {
        if (attendus[une].includes(rendu[une].statut))
          acceptees.set(une, (acceptees.get(une) ?? 0) + 1);
      }
      for (const une of conclusions) tenir(une, attendus[une], rendu[une].statut);
    });

    test('les obligations en cause aussi', () => {
      const statuts = new Map<string, string>(
        rendu.dispositif.obligations.map((une) => [une.id, une.statut]),
      );
      for (const [obligation, acceptes] of Object.entries(obligations))
        tenir(obligation, acceptes, statuts.get(obligation) ?? 'absent');
    });

    test('les faits sont ceux du vocabulaire', () => {
      for (const [fait, reponse] of Object.entries(faits)) {
        expect(Object.keys(vocabulaire)).toContain(fait);
        const connues: readonly string[] = vocabulaire[fait as keyof typeof vocabulaire].reponses;
        for (const une of [reponse].flat()) expect(connues).toContain(une);
      }
    });
  });
});

test('chaque écart reconnu nomme une situation qui existe', () => {
  const connues = Object.values(series).flatMap((toutes) => toutes.map(({ id }) => id));
  for (const cle of Object.keys(ecarts)) expect(connues).toContain(cle.split(' · ')[0]);
});
