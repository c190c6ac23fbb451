import { describe, expect, test } from 'vitest';
import { vocabulaire } from '../../../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import { alternatives } from '../../../../../src/lib/droit/surveillance/parcours/variantes.ts';
import { aDuSens } from '../../../../../src/lib/droit/surveillance/questions/choix-possibles.ts';
import { questions } from '../../../../../src/lib/droit/surveillance/questions/index.ts';
import type { Choix } from '../../../../../src/lib/droit/surveillance/questions/types.ts';
import { optionsDe } from '../../../../../src/lib/questionnaire/reponses.ts';

const reponses = (options: readonly { readonly reponse: string }[]) =>
  options.map(({ reponse }) => reponse);

describe('Un choix qui n’a pas de sens', () => {
  test('un candidat n’est ni sanctionné ni licencié ; un salarié n’est pas un candidat écarté', () => {
    expect(reponses(optionsDe('suite', 'candidat'))).toEqual([
      'aucune',
      'candidature-ecartee',
      'inconnu',
    ]);
    for (const role of ['salarie', 'interimaire', 'stagiaire-ou-apprenti', 'agent-public'] as const)
      expect(reponses(optionsDe('suite', role)), role).not.toContain('candidature-ecartee');
    expect(reponses(optionsDe('suite', 'employeur'))).toContain('candidature-ecartee');
  });

  test('une messagerie n’a ni vestiaire, ni local, ni son ; une caméra a tout cela', () => {
    const zones = (dispositif: 'messagerie-web' | 'video') =>
      reponses(optionsDe('zones', 'salarie', [], { dispositif }));
    const lieux = ['pauses-sanitaires-vestiaires', 'local-syndical', 'son'];
    expect(zones('messagerie-web').filter((zone) => lieux.includes(zone))).toEqual([]);
    expect(zones('messagerie-web')).toContain('contenus-prives');
    expect(zones('video')).toEqual(expect.arrayContaining(lieux));
  });

  test('déjà répondu, par un lien ou un fichier d’avant, il se montre encore', () => {
    expect(reponses(optionsDe('suite', 'candidat', ['sanction']))).toContain('sanction');
  });

  test('ne s’essaie pas non plus dans « ce qui changerait la réponse »', () => {
    const faits = { role: 'salarie', dispositif: 'messagerie-web', zones: ['aucune'] } as const;
    expect(alternatives(faits, 'zones').flat()).not.toContain('son');
    expect(alternatives(faits, 'zones').flat()).toContain('contenus-prives');
    expect(alternatives({ ...faits, suite: 'sanction' }, 'suite').flat()).not.toContain(
      'candidature-ecartee',
    );
  });

  test('laisse toujours, à tout le monde et pour tout outil, au moins deux vraies réponses', () => {
    for (const [fait, { choix }] of Object.entries(questions))
      for (const role of vocabulaire.role.reponses)
        for (const dispositif of vocabulaire.dispositif.reponses) {
          const restent = Object.keys(choix as Readonly<Record<string, Choix>>).filter(
            (reponse) =>
              reponse !== 'inconnu' &&
              aDuSens(fait as keyof typeof questions, reponse, { role, dispositif }),
          );
          expect(restent.length, `${fait}, ${role}, ${dispositif}`).toBeGreaterThanOrEqual(2);
        }
  });
});
