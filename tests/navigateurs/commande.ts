/**
 * `npm run test:navigateurs` : suit les chemins principaux dans Firefox et WebKit, et lit ce que de vrais
 * navigateurs écrivent sur le disque. Un navigateur qui n’est pas installé est dit, pas compté.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { servir } from '../../src/lib/hebergement/servir.ts';
import { firefox } from './firefox.ts';
import { parcours } from './parcours.ts';
import { profiles, relireLeProfil } from './profil.ts';
import { webkit } from './webkit.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(dist)) throw new Error('dist/ manque : lancer « npm run build » d’abord.');

let fautes = 0;
const service = await servir(dist, 18_500);

/** Lance une chose dans un dossier à elle ; ce qui rate est dit et compté. */
async function essayer(nom: string, faire: (atelier: string) => Promise<void>): Promise<void> {
  const atelier = mkdtempSync(join(tmpdir(), 'navigateur-'));
  try {
    await faire(atelier);
  } catch (erreur) {
    fautes += 1;
    console.log(`${nom} : ÉCHEC, ${erreur instanceof Error ? erreur.message : String(erreur)}`);
  } finally {
    // Un service que le navigateur a éveillé y tient parfois encore un dossier : le système l’ôtera.
    try {
      rmSync(atelier, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      console.log(`${nom} : ${atelier} n’a pas pu être ôté.`);
    }
  }
}

for (const pilote of [firefox, webkit]) {
  const manque = pilote.manque();
  if (manque !== undefined) {
    console.log(`${pilote.nom} : pas essayé, ${manque} n’est pas installé.`);
    continue;
  }
  await essayer(pilote.nom, async (atelier) => {
    const navigateur = await pilote.lancer(atelier);
    try {
      for (const { nom, suivre } of parcours)
        await essayer(`${pilote.nom}, ${nom}`, async () => {
          await suivre(navigateur, service.adresse);
          console.log(`${pilote.nom}, ${nom} : bon`);
        });
      for (const erreur of await navigateur.erreurs()) {
        fautes += 1;
        console.log(`${pilote.nom} : erreur de script, ${erreur}`);
      }
    } finally {
      await navigateur.fermer();
    }
  });
}
for (const profile of profiles)
  await essayer(`${profile.nom}, ce qui reste sur le disque`, async (atelier) => {
    for (const { nom, faute } of await relireLeProfil(profile, atelier, service.adresse)) {
      if (faute !== undefined) fautes += 1;
      console.log(`${profile.nom}, ${nom} : ${faute ?? 'bon'}`);
    }
  });

await service.fermer();
process.exitCode = fautes > 0 ? 1 : 0;
