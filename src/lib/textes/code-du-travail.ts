import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Loader } from 'astro/loaders';
import { articlesDuCodeDuTravail } from '../droit/sources.ts';
import { typographier } from '../typographie/francais.ts';
import { articlesDe, type NoeudLegi } from './legi.ts';
import { nettoyer } from './nettoyer.ts';
import { retenir } from './retenir.ts';
import releve from './versions-relevees.json' with { type: 'json' };

/** Le fichier du paquet qui contient le Code du travail. */
export const CODE = '@socialgouv/legi-data/data/LEGITEXT000006072050.json';

/** Charge les articles du registre depuis le paquet ; la construction s’arrête si l’un d’eux a changé. */
export function codeDuTravail(): Loader {
  return {
    name: 'code-du-travail',
    load: async ({ store, parseData }) => {
      const racine = await lireCode();
      const articles = retenir(articlesDe(racine), articlesDuCodeDuTravail, releve);
      store.clear();
      for (const [id, { version, html, enVigueurDepuis, plan }] of articles) {
        const texte = nettoyer(html, (numero) => articles.has(numero));
        const relevee: string | undefined = { ...releve.versions }[id];
        const data = await parseData({
          id,
          data: {
            numero: id,
            version,
            ...texte,
            enVigueurDepuis,
            codeAu: racine.data.dateModif,
            plan: plan.map(typographier),
            ...(relevee && { releve: { le: releve.releve, version: relevee } }),
          },
        });
        store.set({ id, data });
      }
    },
  };
}

async function lireCode(): Promise<NoeudLegi> {
  const chemin = createRequire(import.meta.url).resolve(CODE);
  return JSON.parse(await readFile(chemin, 'utf8')) as NoeudLegi;
}
