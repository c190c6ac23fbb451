import chargeAuDepart from 'astro/runtime/client/load.prebuilt.js';
import chargeAVue from 'astro/runtime/client/visible.prebuilt.js';
import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';
import eveil from 'astro/runtime/server/astro-island.prebuilt.js';

/** Ce qu’Astro écrit devant le premier îlot d’une page ; src/components/elements/eveiller.js fait le reste en moins. */
const deTrop = [
  `<style>${ISLAND_STYLES}</style>`,
  ...[chargeAuDepart, chargeAVue, eveil].map((script) => `<script>${script}</script>`),
];

/** Ce que notre éveil ne sait pas faire : un emplacement dans un îlot, un îlot chargé autrement. */
const inconnus =
  /<astro-(?:static-)?slot|<template data-astro-template|before-hydration-url|<astro-island[^>]*\sclient="(?!load"|visible")/u;

/** Une valeur d’une sorte que notre éveil ne relit pas : il connaît 0, un objet ou une valeur, et 1, une liste. */
const autreSorte = /[[:,]\[(?:[2-9]|1[01]),/u;

/**
 * La page sans le script d’Astro qui éveille les îlots, que le nôtre remplace, ni sa feuille.
 * @throws si un îlot de la page demande ce que le nôtre ne fait pas, ou si Astro écrit le sien autrement.
 */
export function oterLEveilDAstro(html: string): string {
  if (!html.includes('<astro-island')) return html;
  const refus = (quoi: string) =>
    new Error(
      `${quoi} : revoir src/lib/chargement/eveil.ts et src/components/elements/eveiller.js.`,
    );
  if (!html.includes(eveil))
    throw refus('Le script qui éveille les îlots n’est plus celui que l’on attend');
  const reste = deTrop.reduce((page, morceau) => page.replaceAll(morceau, ''), html);
  const [inconnu] = inconnus.exec(reste) ?? [];
  if (inconnu !== undefined) throw refus(`Un îlot demande plus que notre éveil (« ${inconnu} »)`);
  for (const [, recus = ''] of reste.matchAll(/<astro-island[^>]*\sprops="([^"]*)"/gu))
    if (autreSorte.test(recus))
      throw refus('Un îlot reçoit une valeur que notre éveil ne relit pas');
  return reste;
}
