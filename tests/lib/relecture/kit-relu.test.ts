import { describe, expect, test } from 'vitest';
import { documents } from '../../../src/lib/kit/documents/index.ts';
import { champsCommuns } from '../../../src/lib/kit/champs.ts';
import { noticeEntiere } from '../../../src/lib/kit/documents/notice.ts';
import { exemple } from '../../../src/lib/kit/exemple.ts';
import { lireJour } from '../../../src/lib/dates/saisie.ts';
import { enTexte } from '../../../src/lib/lettres/en-texte.ts';
import { remplirModele, seMontre } from '../../../src/lib/lettres/saisie.ts';
import type { Valeurs } from '../../../src/lib/lettres/types.ts';
import { lecteurDeNotices } from '../../../src/lib/relecture/lecteurs-du-disque.ts';
import { NOTICE_D_EXEMPLE } from '../../../src/lib/relecture/notice/exemple.ts';
import { valeursDuKit } from '../../../src/lib/relecture/valeurs-du-kit.ts';
import { cles } from '../../../src/lib/relecture/notice/cles.ts';
import type { Cle } from '../../../src/lib/relecture/notice/cles.ts';
import { reponsesProposees } from '../../../src/lib/relecture/reponses-proposees.ts';
import { valeursProposees } from '../../../src/lib/relecture/valeurs-proposees.ts';

const lecteur = lecteurDeNotices();
const plein: Valeurs = {
  ...Object.fromEntries(
    Object.entries(exemple).map(([id, saisie]) => [
      id,
      champsCommuns.find((un) => un.id === id)?.type === 'date'
        ? (lireJour(saisie).jour ?? '')
        : saisie,
    ]),
  ),
  delegue: 'oui',
  dpo: 'dpo@boulangerie.example',
  transferts: 'oui',
  'garanties-transferts': 'États-Unis, clauses contractuelles types',
  automatisee: 'oui',
  logique: 'Trois retards retirent la prime, sans regard humain.',
  evaluation: 'oui',
  methode: 'Comptage des encaissements.',
  representant: 'Durand SARL, Lyon',
  obligation: 'Code du travail, article D3171-16',
};
const ecrire = (id: string, valeurs: Valeurs): string => {
  const document = documents.find((un) => un.id === id);
  return document === undefined ? '' : enTexte(remplirModele(document.modele(valeurs), valeurs));
};
/** Ce que la note n’a pas à dire sous chaque base ; la consultation a sa note à part. */
const sansObjet: Readonly<Record<string, readonly Cle[]>> = {
  'interet-legitime': ['retrait_consentement'],
  'obligation-legale': ['interet_legitime_nomme', 'retrait_consentement'],
  contrat: ['interet_legitime_nomme', 'retrait_consentement'],
  'mission-publique': ['interet_legitime_nomme', 'retrait_consentement'],
  consentement: ['interet_legitime_nomme'],
};

describe.each(Object.entries(sansObjet))('une notice du kit, base « %s »', (base, rien) => {
  test.each(['note', 'notice'])('%s : notre lecteur y trouve chaque mention', (id) => {
    const lue = lecteur.lire(ecrire(id, { ...plein, base }));
    const absentes = cles.filter((cle) => lue[cle].etat !== 'trouvee');
    expect(absentes.toSorted()).toEqual([...rien, 'consultation_cse'].toSorted());
  });

  test('rouverte dans le kit, elle le remplit de ce qui y était tapé, mot pour mot', () => {
    const valeurs = { ...plein, base };
    const texte = ecrire('notice', valeurs);
    for (const colle of [texte, texte.replaceAll('\n\n', '\n'), texte.replaceAll('\u00a0', ' ')]) {
      const lue = lecteur.lire(colle);
      const rendues = valeursProposees(colle, lue, reponsesProposees(colle, lue));
      for (const [id, rendue] of Object.entries(rendues))
        expect(rendue, id).toBe((valeurs as Valeurs)[id]);
      const attendus = noticeEntiere.champs.filter(
        (champ) =>
          champ.type !== 'choix' &&
          champ.type !== 'date' &&
          seMontre(champ, valeurs) &&
          texte.includes((valeurs as Valeurs)[champ.id] ?? '—'),
      );
      expect(Object.keys(rendues)).toEqual(
        expect.arrayContaining(attendus.map((champ) => champ.id)),
      );
    }
  });
});

test('le panneau ne remplit aucun champ d’un passage qui en nomme un autre', () => {
  const texte = ecrire('panneau', plein);
  const lue = lecteur.lire(texte);
  const rendues = valeursProposees(texte, lue, reponsesProposees(texte, lue));
  for (const [id, rendue] of Object.entries(rendues)) expect(rendue, id).toBe(plein[id]);
});

test('en blanc, ce qui est à compléter n’est ni trouvé, ni repris', () => {
  const texte = ecrire('notice', {});
  const lue = lecteur.lire(texte);
  expect(lue.interet_legitime_nomme.etat).not.toBe('trouvee');
  expect(valeursProposees(texte, lue, reponsesProposees(texte, lue))).toEqual({});
  const vide = { ...plein, base: 'interet-legitime', interet: '' };
  expect(lecteur.lire(ecrire('note', vide)).interet_legitime_nomme.etat).not.toBe('trouvee');
});

test('une notice que le kit n’a pas écrite ne donne qu’une ligne par intitulé', () => {
  expect(valeursDuKit(NOTICE_D_EXEMPLE)).toEqual({
    but: 'organiser les tournées et prévenir les accidents.',
  });
});
