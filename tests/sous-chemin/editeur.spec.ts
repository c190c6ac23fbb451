/** Ce que l’éditeur écrit une fois se lit partout où il faut, et rien n’est plus « à compléter ». */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseAtomFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { FICHIER } from '../../src/lib/emporter/plan.ts';
import { estUnCadre } from '../../src/lib/integrer/cadre.ts';
import { lexique } from '../../src/lib/relecture/lexique.ts';
import { LecteurDeNotice } from '../../src/lib/relecture/notice/lire-notice.ts';
import { anciens, essai } from './batir.ts';

const dist = process.env['SITE_SOUS_UN_CHEMIN'] ?? '';
const lire = (nom: string) => readFileSync(join(dist, nom), 'utf8');
const page = (adresse: string) => lire(`${adresse}index.html`);
const net = (texte: string) => texte.replace(/[\s\u202f]+/gu, ' ');
const pages = () =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (nom) =>
      nom.endsWith('.html') && nom !== FICHIER && !estUnCadre(nom) && !nom.startsWith('pagefind'),
  );

/** Ce que chaque page doit dire de l’éditeur. */
const attendues: Readonly<Record<string, readonly (keyof typeof essai)[]>> = {
  'mentions-legales/': [
    'nom',
    'adressePostale',
    'telephone',
    'directeurDeLaPublication',
    'hebergeur',
    'adresseDeLHebergeur',
    'telephoneDeLHebergeur',
    'courriel',
    'financement',
    'auteur',
    'relecteur',
  ],
  'confidentialite/': ['nom', 'courriel', 'dpo', 'hebergeur', 'lieu', 'duree'],
  'a-propos/': ['nom', 'courriel', 'financement', 'auteur', 'relecteur'],
  'corrections/': ['courriel', 'directeurDeLaPublication', 'adressePostale'],
  'licence/': ['depot'],
  'accessibilite/': ['courriel'],
  'ecoconception/': ['hebergeur'],
  'presse/': ['courriel'],
};

test('à une vraie adresse, un seul champ vide arrête la construction, qui le nomme et dit où l’écrire', () => {
  const refus = process.env['REFUS_SANS_COURRIEL'] ?? '';
  expect(refus).toContain('src/lib/editeur/editeur.ts');
  expect(refus).toMatch(/- courriel : /u);
  expect(refus.match(/^\s*- \w+(?:\.\w+)? : /gmu)).toHaveLength(1);
});

for (const [adresse, cles] of Object.entries(attendues))
  test(`/${adresse} dit ce que l’éditeur a écrit : ${cles.join(', ')}`, () => {
    const contenu = /<main.*<\/main>/su.exec(page(adresse))?.[0] ?? '';
    const texte = net(toText(fromHtml(contenu)));
    for (const cle of cles) expect(texte, cle).toContain(essai[cle]);
    if (cles.includes('courriel')) expect(contenu).toContain(`href="mailto:${essai.courriel}"`);
  });

test('plus aucune page ne dit « à compléter », et chaque pied nomme l’éditeur', () => {
  const noms = pages();
  expect(noms.length).toBeGreaterThan(500);
  const fautes = noms.filter((nom) => {
    const html = lire(nom);
    const pied = /<footer class="pied">.*?<\/footer>/su.exec(html)?.[0] ?? '';
    return html.includes('à compléter par l’éditeur') || !net(pied).includes(essai.nom);
  });
  expect(fautes).toEqual([]);
});

test('/confidentialite/ dit chaque mention de l’article 13, selon le lecteur de notices du site', () => {
  const [notice = ''] =
    /<h2 id="serveur".*?(?=<h2 id="essais")/su.exec(page('confidentialite/')) ?? [];
  const lue = new LecteurDeNotice(lexique.classes).lire(toText(fromHtml(notice)));
  // Sans objet ici : ni consentement, ni sanction, ni comité, ni outil posé chez un employeur.
  const sansObjet = [
    'retrait_consentement',
    'usage_disciplinaire',
    'consultation_cse',
    'dispositif',
  ];
  const manquent = Object.entries(lue)
    .filter(([cle, { etat }]) => etat !== 'trouvee' && !sansObjet.includes(cle))
    .map(([cle, { etat }]) => `${cle} : ${etat}`);
  expect(manquent).toEqual([]);
});

test('les machines lisent le même éditeur : données structurées, flux, faille, données ouvertes', () => {
  const graphe = (adresse: string) =>
    (
      JSON.parse(
        /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page(adresse))?.[1] ?? '{}',
      ) as { readonly '@graph': readonly object[] }
    )['@graph'];
  expect(graphe('')).toContainEqual(
    expect.objectContaining({ '@type': 'Organization', name: essai.nom, email: essai.courriel }),
  );
  expect(graphe('preuve/')).toContainEqual(
    expect.objectContaining({
      '@type': 'Article',
      author: [expect.objectContaining({ '@type': 'Person', name: essai.auteur })],
    }),
  );
  expect(parseAtomFeed(lire('flux.xml')).authors?.[0]?.name).toBe(essai.nom);
  expect(lire('.well-known/security.txt')).toContain(`Contact: mailto:${essai.courriel}`);
  expect(JSON.parse(lire('donnees/datapackage.json'))).toMatchObject({
    contributors: [{ title: essai.nom, email: essai.courriel }],
  });
});

test('un paragraphe récrit garde ses mots d’avant, datés, sous les changements ; un paragraphe ôté dit pourquoi à son adresse', () => {
  const [, dates = ''] = /<footer class="dates">(.*?)<\/footer>/su.exec(page('preuve/')) ?? [];
  const [, changements = ''] = /<details id="changements">(.*?)<\/details>/su.exec(dates) ?? [];
  const [recrit, ote] = anciens;
  expect(changements).toContain(`<time datetime="${recrit.le}">`);
  expect(changements).toContain(`href="#${recrit.ancre}"`);
  expect(net(toText(fromHtml(changements)))).toContain(recrit.avant);
  const [ligne = ''] = new RegExp(`<li id="${ote.ancre}">.*?</li>`, 'su').exec(dates) ?? [];
  expect(ligne).toContain(`<time datetime="${ote.le}">`);
  const dite = net(toText(fromHtml(ligne)));
  expect(dite).toContain(ote.retire);
  expect(dite).toContain(ote.avant);
  // Son adresse mène à une ligne que l’on voit, non à un bloc replié.
  expect(changements).not.toContain(`id="${ote.ancre}"`);
});

test('une fiche lue il y a plus d’un an le dit en ambre, et elle seule', () => {
  const vieilles = pages().filter((nom) => lire(nom).includes('class="a-relire'));
  expect(vieilles).toEqual(['textes/rgpd-13/index.html']);
  const [, style = ''] = /\.a-relire[^{]*\{([^}]*)\}/u.exec(page('textes/rgpd-13/')) ?? [];
  expect(style).toContain('var(--alerte)');
});
