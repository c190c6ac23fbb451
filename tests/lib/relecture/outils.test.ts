import { afterEach, expect, test, vi } from 'vitest';
import { ecrireReferences } from '../../../src/lib/contenu/references-ecrites.ts';
import { decisionsDuDisque } from '../../../src/lib/relecture/decisions-du-disque.ts';
import { ecrireDecisions } from '../../../src/lib/relecture/decisions-ecrites.ts';
import {
  ADRESSES,
  chargerPourUnArticle,
  chargerPourUneNotice,
} from '../../../src/lib/relecture/outils.ts';
import { ecrireAnnexe } from '../../../src/lib/relecture/donnees.ts';
import { lexique } from '../../../src/lib/relecture/lexique.ts';
import { reglesDuDisque } from '../../../src/lib/relecture/regles-du-disque.ts';
import { ecrireRegles } from '../../../src/lib/relecture/regles-ecrites.ts';

// La page reçoit les libellés tels que le site les compose.
const decisions = decisionsDuDisque().map((une) => ({
  ...une,
  libelle: une.libelle.replace('n° ', 'n°\u00a0'),
}));
const [premiere] = decisions;
const fichiers: Readonly<Record<string, unknown>> = {
  [ADRESSES.regles]: ecrireRegles(
    reglesDuDisque().map(({ regle }) => regle),
    lexique,
    ecrireAnnexe({
      references: ecrireReferences({
        'L1222-4': {
          libelle: 'Article L. 1222-4',
          adresse: '/code-du-travail/L1222-4/',
          statut: 'texte',
        },
      }),
      autorites: { texte: 'Texte en vigueur' },
    }),
  ),
  [ADRESSES.decisions]: ecrireDecisions(decisions),
  [ADRESSES.kit]: 'les références du kit',
};

afterEach(() => vi.unstubAllGlobals());

/** Le réseau d’un essai : il rend ce qu’on lui a demandé, et peut manquer d’un fichier. */
function reseau(absent?: string): readonly string[] {
  const demandes: string[] = [];
  vi.stubGlobal('fetch', (adresse: string) => {
    demandes.push(adresse);
    return Promise.resolve(
      adresse === absent ? new Response('', { status: 503 }) : Response.json(fichiers[adresse]),
    );
  });
  return demandes;
}

test('relire un article demande les règles et les décisions, toujours aux mêmes adresses', async () => {
  const demandes = reseau();
  const outils = await chargerPourUnArticle();
  expect(demandes.toSorted()).toEqual([ADRESSES.decisions, ADRESSES.regles].toSorted());
  expect(outils.relecteur()).toBe(outils.relecteur());
  expect(outils.autorites).toEqual({ texte: 'Texte en vigueur' });
  expect(outils.citer('L1222-4')?.libelle).toBe('Article L. 1222-4');
  expect(outils.citer(premiere?.id ?? '')?.adresse).toBe(`/decisions/${premiere?.id ?? ''}/`);
  expect(outils.citer('inconnue')).toBeUndefined();
});

test('relire une notice demande les règles et les références du kit, et aucune décision', async () => {
  const demandes = reseau();
  const outils = await chargerPourUneNotice();
  expect(demandes).not.toContain(ADRESSES.decisions);
  expect(outils.referencesDuKit).toBe('les références du kit');
});

test('un fichier qui manque se nomme', async () => {
  reseau(ADRESSES.decisions);
  await expect(chargerPourUnArticle()).rejects.toThrow('/relire/decisions.json : 503');
});

test('une étiquette qui ne se relirait pas arrête tout', () => {
  expect(() => ecrireAnnexe({ references: '', autorites: { texte: 'deux\n\nlignes' } })).toThrow(
    'étiquette',
  );
});
