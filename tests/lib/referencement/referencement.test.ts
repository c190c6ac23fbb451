import { describe, expect, test } from 'vitest';
import { editeur } from '../../../src/lib/editeur/editeur.ts';
import { abreger } from '../../../src/lib/referencement/abreger.ts';
import {
  decrireCarte,
  decrireDecision,
  decrireLoi,
  decrireTexte,
} from '../../../src/lib/referencement/descriptions.ts';
import {
  article,
  ecrireEntites,
  filDAriane,
  siteEntier,
  verification,
} from '../../../src/lib/referencement/entites.ts';
import { eliDe } from '../../../src/lib/referencement/eli.ts';
import { issueDe } from '../../../src/lib/referencement/issue.ts';
import { titreDOnglet } from '../../../src/lib/referencement/onglet.ts';
import { imageDe, nomDe } from '../../../src/lib/vignettes/vignette.ts';
import { ficheDe, fichesDeDecision } from '../../aides/decisions.ts';

describe('ce que montre un moteur de recherche', () => {
  test('un texte long se coupe entre deux mots, sans ponctuation pendante', () => {
    expect(abreger('Un mot, deux mots, trois mots', 18)).toBe('Un mot, deux…');
    expect(abreger('court', 18)).toBe('court');
    expect(abreger('Un mot, deux mots, trois mots', 18).length).toBeLessThanOrEqual(18);
  });

  test('le titre d’onglet nomme le site s’il reste de la place, et tient toujours en 70', () => {
    expect(titreDOnglet('La preuve')).toBe('La preuve — À ma connaissance');
    const moyen = 'x'.repeat(65);
    expect(titreDOnglet(moyen)).toBe(moyen);
    const cite = titreDOnglet(`« ${'mot '.repeat(30).trim()}. »`);
    expect(cite.length).toBeLessThanOrEqual(70);
    expect(cite).toMatch(/^«\s.*…\s»$/u);
  });

  test('l’issue d’une décision se dit en quelques mots', () => {
    expect(issueDe(ficheDe('cass-soc-2025-22-15793-telesecretaires'))).toBe(
      'outil irrégulier, preuve admise, sanction maintenue',
    );
    const { amende: _, ...sansAmende } = ficheDe('cnil-2024-021-time-doctor');
    const rien = { decide: { obligationsEnCause: [], obligationsRespectees: [] } };
    expect(issueDe({ ...sansAmende, ...rien })).toBe('');
    expect(issueDe({ ...sansAmende, ...rien, amende: 40000 })).toMatch(/^amende de 40\s000\s€$/u);
  });

  test('chaque description tient en 160 et dit l’issue, la réponse ou l’objet', () => {
    for (const [id, fiche] of fichesDeDecision) {
      const dite = decrireDecision(id, fiche);
      expect(dite.length, id).toBeLessThanOrEqual(160);
      expect(dite).toContain(issueDe(fiche).slice(0, 20));
    }
    expect(decrireCarte('On peut tout filmer.', 'Faux', 'Non.')).toBe(
      '« On peut tout filmer. » Faux. Non.',
    );
    const texte = { abrege: 'RGPD, art. 13', titre: 'T', verification: 'concordant' } as const;
    expect(decrireTexte(texte, 'Informer.')).toContain('plusieurs sources concordantes');
    const loi = { plan: ['Livre', 'Section 2 : Preuve.'], brut: 'Nul ne peut.' };
    expect(decrireLoi('Article L. 1', loi)).toBe('Article L. 1, Preuve : Nul ne peut.');
  });
});

describe('ce que lisent les machines', () => {
  const le = (jour: string) => new Date(jour);
  const page = {
    titre: 'La preuve',
    adresse: 'https://x.example/preuve/',
    image: 'https://x.example/partage/preuve.png',
    dates: {
      publieLe: le('2026-11-24'),
      modifications: [{ le: le('2026-12-01'), sorte: 'ajout' as const, quoi: 'x' }],
    },
  };

  test('un article dit quand il a paru et changé, et qui l’a écrit', () => {
    expect(article(page, editeur)).toMatchObject({
      datePublished: '2026-11-24',
      dateModified: '2026-12-01',
      author: { '@type': 'Organization' },
    });
    const signe = { ...editeur, auteurs: [{ nom: 'A. B.', qualite: 'juriste' }] };
    expect(article(page, signe)).toMatchObject({
      author: [{ '@type': 'Person', name: 'A. B.', jobTitle: 'juriste' }],
    });
  });

  test('le fil compte ses étapes à partir de un, en adresses complètes', () => {
    expect(
      filDAriane(
        [
          ['Accueil', '/'],
          ['Preuve', '/preuve/'],
        ],
        'https://x.example',
      ),
    ).toMatchObject({
      itemListElement: [
        { position: 1, item: 'https://x.example/' },
        { position: 2, name: 'Preuve', item: 'https://x.example/preuve/' },
      ],
    });
  });

  test('le site dit sa politique de corrections', () => {
    expect(JSON.stringify(siteEntier(editeur))).toContain('/corrections/');
  });

  test('une vérification donne le verdict en mot et l’endroit où la phrase a été lue', () => {
    const carte = { phrase: 'p', mot: 'Faux', adresse: 'a', lueSur: 'https://journal.example/' };
    expect(verification({ ...carte, le: le('2026-11-24'), editeur })).toMatchObject({
      reviewRating: { alternateName: 'Faux' },
      itemReviewed: { appearance: { url: 'https://journal.example/' } },
      datePublished: '2026-11-24',
    });
  });

  test('rien, dans un titre, ne peut fermer le bloc', () => {
    const bloc = ecrireEntites([article({ ...page, titre: '</script><script>x' }, editeur)]);
    expect(bloc).not.toContain('</script>');
    expect(JSON.parse(bloc)).toMatchObject({ '@context': 'https://schema.org' });
  });
});

test('une page sans image à elle prend celle de sa sorte', () => {
  const existantes = new Set(['preuve', 'decisions-x']);
  expect(nomDe('/decisions/x/')).toBe('decisions-x');
  expect(imageDe('/decisions/x/', existantes)).toBe('/partage/decisions-x.png');
  expect(imageDe('/code-du-travail/L1222-4/', existantes)).toBe('/partage/loi.png');
  expect(imageDe('/textes/rgpd-13/', existantes)).toBe('/partage/texte.png');
  expect(imageDe('/contacts/', existantes)).toBe('/partage/site.png');
});

test.each([
  ['https://eur-lex.europa.eu/eli/reg/2024/1689/oj', 'http://data.europa.eu/eli/reg/2024/1689/oj'],
  [
    'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679',
    'http://data.europa.eu/eli/reg/2016/679/oj',
  ],
  [
    'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX%3A32019L1152',
    'http://data.europa.eu/eli/dir/2019/1152/oj',
  ],
  [
    'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:02024R1689-20260727',
    'http://data.europa.eu/eli/reg/2024/1689/oj',
  ],
  ['https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006900861', undefined],
])('l’identifiant européen de %s', (adresse, eli) => {
  expect(eliDe(adresse)).toBe(eli);
});
