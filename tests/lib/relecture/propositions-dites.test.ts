import { expect, test } from 'vitest';
import { lecteurDeNotices } from '../../../src/lib/relecture/lecteurs-du-disque.ts';
import { proposer } from '../../../src/lib/relecture/propositions.ts';
import { reponsesProposees } from '../../../src/lib/relecture/reponses-proposees.ts';
import { NOTICE_D_EXEMPLE } from '../../../src/lib/relecture/notice/exemple.ts';

test('chaque réponse proposée se dit dans les mots du questionnaire, à un salarié', () => {
  const lue = lecteurDeNotices().lire(NOTICE_D_EXEMPLE);
  const dites = proposer(NOTICE_D_EXEMPLE, lue);
  expect(dites.length).toBeGreaterThan(2);
  expect(dites).toMatchObject(reponsesProposees(NOTICE_D_EXEMPLE, lue));
  for (const { fait, reponse, question, libelle } of dites) {
    expect(question, fait).toMatch(/\?$/u);
    // Un libellé, non l’identifiant.
    expect(libelle, fait).not.toBe(reponse);
    expect(`${question}${libelle}`, fait).not.toMatch(/\{|\bundefined\b/u);
  }
});
