import { expect, test } from 'vitest';
import { champsCommuns as champsDuKit } from '../../../src/lib/kit/champs.ts';
import { champsCommuns } from '../../../src/lib/lettres/champs-communs.ts';
import { lireFiches } from '../../aides/fiches.ts';

interface ChampEcrit {
  readonly id: string;
  readonly libelle: string;
  readonly remplissage?: string | undefined;
}

const tous: readonly ChampEcrit[] = [
  ...champsCommuns.lettre,
  ...champsDuKit,
  ...lireFiches('lettres').flatMap(({ entete }) => {
    const { champs } = entete as { readonly champs: readonly ChampEcrit[] };
    return champs;
  }),
];

/** Ce qu’un champ demande de la personne qui écrit (WCAG 1.3.5), d’après ses mots. */
const siens = [
  [/^votre nom/iu, 'name'],
  [/^votre adresse/iu, 'street-address'],
  [/^nom de l’entreprise$/iu, 'organization'],
  [/^adresse de l’entreprise$/iu, 'street-address'],
  [/courriel.*vous joindre|^votre courriel/iu, 'email'],
  [/^votre téléphone/iu, 'tel'],
] as const;

test('les champs qui parlent de la personne qui écrit le disent au navigateur, et eux seuls', () => {
  expect(tous.length).toBeGreaterThan(50);
  for (const { id, libelle, remplissage } of tous) {
    const [, attendu] = siens.find(([mots]) => mots.test(libelle)) ?? [];
    expect(remplissage, `${id} : ${libelle}`).toBe(attendu);
  }
  const trouves = new Set(tous.map(({ remplissage }) => remplissage));
  for (const un of ['name', 'street-address', 'organization', 'email'])
    expect(trouves).toContain(un);
});
