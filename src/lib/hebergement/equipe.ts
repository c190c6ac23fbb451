import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Comprime } from './ecrire-comprimes.ts';
import type { Demande, Reponse } from './ouvrier.ts';

/** Des ouvriers qui compriment les fichiers d’un dossier. */
export interface Equipe {
  /** Confie d’avance un fichier, qui peut encore changer, et même n’être pas écrit. */
  confier(fichier: string): void;
  /**
   * Comprime tous ces fichiers, sauf ceux qui l’ont été d’avance et n’ont pas changé depuis, et ôte les versions de
   * ceux qu’on lui a confiés et qui n’en sont plus ; puis l’équipe s’en va.
   * @throws si l’un d’eux ne se lit pas.
   */
  finir(fichiers: readonly string[]): Promise<readonly Comprime[]>;
}

/** Un ouvrier par processeur, moins celui qui fait les pages. */
const effectif = () => Math.max(1, availableParallelism() - 1);

function embaucher(racine: string): Worker {
  const ouvrier = new Worker(new URL('./ouvrier.ts', import.meta.url), { workerData: racine });
  // Une construction qui s’arrête ne l’attend pas.
  ouvrier.unref();
  return ouvrier;
}

/** Demande tous ces fichiers à l’ouvrier qui les a, et attend ses réponses. */
function attendre(ouvrier: Worker, fichiers: readonly string[]): Promise<readonly Comprime[]> {
  const comprimes: Comprime[] = [];
  return new Promise((resoudre, rejeter) => {
    ouvrier.ref();
    ouvrier.on('error', rejeter);
    ouvrier.on('message', (reponse: Reponse) => {
      if ('echec' in reponse)
        rejeter(new Error(`${reponse.fichier} ne se comprime pas : ${reponse.echec}`));
      else if (comprimes.push(reponse) === fichiers.length) resoudre(comprimes);
    });
    for (const fichier of fichiers)
      ouvrier.postMessage({ fichier, attendu: true } satisfies Demande);
    if (fichiers.length === 0) resoudre(comprimes);
  });
}

/** Ouvre une équipe au travail dans ce dossier. */
export function ouvrirLEquipe(racine: string): Equipe {
  const ouvriers = Array.from({ length: effectif() }, () => embaucher(racine));
  const rangs = new Map<string, number>();
  /** Un fichier reste chez le même ouvrier, qui sait ce qu’il en a fait. */
  const rangDe = (fichier: string): number => {
    const rang = rangs.get(fichier) ?? rangs.size % ouvriers.length;
    rangs.set(fichier, rang);
    return rang;
  };
  return {
    confier(fichier) {
      ouvriers[rangDe(fichier)]?.postMessage({ fichier, attendu: false } satisfies Demande);
    },
    async finir(fichiers) {
      const partis = new Set(rangs.keys()).difference(new Set(fichiers));
      const parts = Map.groupBy(fichiers, rangDe);
      try {
        const faits = ouvriers.map((ouvrier, rang) => attendre(ouvrier, parts.get(rang) ?? []));
        return (await Promise.all(faits)).flat();
      } finally {
        await Promise.all(ouvriers.map((ouvrier) => ouvrier.terminate()));
        const versions = [...partis].flatMap((parti) => [`${parti}.br`, `${parti}.gz`]);
        for (const version of versions.map((une) => join(racine, une)))
          if (existsSync(version)) rmSync(version);
      }
    },
  };
}
