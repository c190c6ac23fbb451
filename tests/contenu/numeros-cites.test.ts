import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fichesDeDecision } from '../aides/decisions.ts';

/** Les pourvois que nos textes citent sans fiche, et où nous les avons vus écrits. */
const sansFiche: ReadonlyMap<string, string> = new Map([
  ['01-47.000', 'alcootest : ligne citée par les commentaires de 2002 et de 2015'],
  ['02-41.771', 'documents emportés, 2004 : commentaire de l’arrêt n° 13-24.410'],
  ['04-10.482', 'computation des délais : commentaire de l’arrêt de 2016'],
  ['04-47.400', 'documents du bureau, 2006 : commentaire de l’arrêt n° 23-14.465'],
  ['05-21.326', 'computation des délais : commentaire de l’arrêt de 2016'],
  ['06-40.949', 'convocation : commentaire de l’arrêt de 2019'],
  ['07-17.147', 'premier arrêt Philips, 3 juin 2008 : commentaires de l’arrêt de 2011'],
  ['10-16.649', 'activité pendant un arrêt, 2011 : commentaire de l’arrêt n° 18-10.017'],
  ['14-15.360', 'messagerie personnelle, 26 janvier 2016 : un commentaire'],
  ['17-26.794', 'démission sous la menace, 2019 : un commentaire'],
  ['16-20.646', 'faux bénévolat, 2017 : commentaires'],
  ['16-28.513', 'activité pendant un arrêt, 2018 : commentaire de l’arrêt n° 18-10.017'],
  ['19-20.583', 'réparation, 12 novembre 2020 : commentaires de l’arrêt n° 23-23.294'],
  ['19-21.931', 'prescription du harcèlement, 2021 : commentaire de l’arrêt de 2023'],
  ['21-20.797', 'jumeau du n° 21-20.798, le même jour'],
  ['22-13.238', 'preuve avant procès : fiche de l’article 145'],
  ['22-18.217', 'jumeau du n° 21-25.452, le même jour'],
  ['21-10.118', 'protégé licencié sans autorisation, 2022 : commentaires'],
  ['23-10.753', 'mandat extérieur, 29 mai 2024 : deux commentaires'],
  ['87-41.053', 'protégé licencié sans autorisation, 1989 : commentaires'],
  ['97-41.349', 'convocation : commentaire de l’arrêt de 2019'],
]);

const NUMERO = /\b\d{2}-\d{2}\.\d{3}\b/g;
const parNumero = new Map(
  [...fichesDeDecision.values()].flatMap(({ numero, date }) =>
    numero === undefined ? [] : [[numero, date] as const],
  ),
);

const textes = ['articles', 'decisions', 'dispositifs', 'idees-recues', 'textes'].flatMap(
  (dossier) =>
    readdirSync(`src/content/${dossier}`).map((nom) => ({
      ou: `${dossier}/${nom}`,
      texte: readFileSync(`src/content/${dossier}/${nom}`, 'utf8').replace(/\s+/g, ' '),
    })),
);

test('chaque pourvoi cité a sa fiche, ou dit où nous l’avons vu', () => {
  const cites = textes.flatMap(({ ou, texte }) =>
    [...texte.matchAll(NUMERO)].map(([numero]) => ({ ou, numero })),
  );
  const inconnus = cites.filter(({ numero }) => !parNumero.has(numero) && !sansFiche.has(numero));
  expect(inconnus).toEqual([]);
  const inutiles = [...sansFiche.keys()].filter(
    (numero) => parNumero.has(numero) || !cites.some((cite) => cite.numero === numero),
  );
  expect(inutiles).toEqual([]);
});

const mois = [
  /^janv/,
  /^févr/,
  /^mars/,
  /^avr/,
  /^mai/,
  /^juin/,
  /^juil/,
  /^août/,
  /^sept/,
  /^oct/,
  /^nov/,
  /^déc/,
];
const DATE_ET_NUMERO =
  /(\d{1,2})(?:er)? (janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\p{L}*\.?(?: (\d{4}))?,? \(?n° (\d{2}-\d{2}\.\d{3})/gu;

test('une date écrite devant un pourvoi est celle de sa fiche', () => {
  const fautes = textes.flatMap(({ ou, texte }) =>
    [...texte.matchAll(DATE_ET_NUMERO)].flatMap(([dit, jour, abrege = '', annee, numero = '']) => {
      const date = parNumero.get(numero);
      if (date === undefined) return [];
      const rang = mois.findIndex((forme) => forme.test(abrege));
      const juste =
        Number(jour) === date.getUTCDate() &&
        rang === date.getUTCMonth() &&
        (annee === undefined || Number(annee) === date.getUTCFullYear());
      return juste ? [] : [`${ou} : ${dit}`];
    }),
  );
  expect(fautes).toEqual([]);
});
