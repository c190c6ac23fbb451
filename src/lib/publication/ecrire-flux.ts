import type { Evenement } from './evenements.ts';
import type { Flux } from './flux.ts';

const proteger = (texte: string) =>
  texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** La date d’un flux sans évènement : celle de l’ouverture du site. */
const OUVERTURE = new Date('2026-11-24');

/** Un flux au format Atom (RFC 4287). */
export function ecrireAtom(
  un: Flux,
  evenements: readonly Evenement[],
  site: string,
  auteur: string,
): string {
  const entrees = evenements.map(({ id, le, titre, resume, adresse, sorte }) =>
    [
      '<entry>',
      `<id>${proteger(site + id)}</id>`,
      `<title>${proteger(titre)}</title>`,
      `<link href="${proteger(site + adresse)}"/>`,
      `<updated>${le.toISOString()}</updated>`,
      `<category term="${sorte}"/>`,
      `<summary>${proteger(resume)}</summary>`,
      '</entry>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    `<id>${site}/${un.nom}.xml</id>`,
    `<title>${proteger(un.titre)}</title>`,
    `<link rel="self" type="application/atom+xml" href="${site}/${un.nom}.xml"/>`,
    `<link href="${site}/mises-a-jour/"/>`,
    `<updated>${(evenements[0]?.le ?? OUVERTURE).toISOString()}</updated>`,
    `<author><name>${proteger(auteur)}</name></author>`,
    '<rights>Licence Ouverte 2.0</rights>',
    ...entrees,
    '</feed>',
    '',
  ].join('\n');
}

/** Un flux au format JSON Feed 1.1. */
export function ecrireJsonFeed(
  un: Flux,
  evenements: readonly Evenement[],
  site: string,
  auteur: string,
): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: un.titre,
    home_page_url: `${site}/mises-a-jour/`,
    feed_url: `${site}/${un.nom}.json`,
    language: 'fr',
    authors: [{ name: auteur, url: site }],
    items: evenements.map(({ id, le, titre, resume, adresse, sorte }) => ({
      id: site + id,
      url: site + adresse,
      title: titre,
      content_text: resume,
      date_published: le.toISOString(),
      tags: [sorte],
    })),
  };
}
