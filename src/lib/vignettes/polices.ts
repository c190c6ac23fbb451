import { readFile } from 'node:fs/promises';
import { decompress } from 'woff2-encoder';

/** Une police telle que satori la veut. */
interface Police {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400;
  readonly style: 'normal';
}

const fichiers = { Texte: 'texte', Titre: 'titre' } as const;
let lues: Promise<readonly Police[]> | undefined;

/** Les polices du site, décompressées une seule fois. */
export function polices(): Promise<readonly Police[]> {
  lues ??= Promise.all(
    Object.entries(fichiers).map(async ([name, fichier]) => {
      const woff2 = await readFile(
        new URL(`../../assets/polices/${fichier}.woff2`, import.meta.url),
      );
      const data = Buffer.from(await decompress(woff2));
      return { name, data, weight: 400, style: 'normal' } as const;
    }),
  );
  return lues;
}
