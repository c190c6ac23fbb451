/**
 * `npm run test:voix` : un vrai lecteur d’écran, Orca, suit le questionnaire dans Firefox, et ce qu’il dit se lit
 * dans son journal. Ce qui n’est pas installé est dit, pas compté.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { servir } from '../../src/lib/hebergement/servir.ts';
import { lancerOrca, manques } from './orca.ts';
import { ecouterLeQuestionnaire } from './parcours.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(dist)) throw new Error('dist/ manque : lancer « npm run build » d’abord.');

/** Suit le questionnaire à l’oreille et rend le nombre de fautes entendues. */
async function ecouter(): Promise<number> {
  const atelier = mkdtempSync(join(tmpdir(), 'voix-'));
  const service = await servir(dist, 18_700);
  const lecteur = await lancerOrca(atelier);
  try {
    const profil = join(atelier, 'profil');
    mkdirSync(profil);
    const ecoutes = await ecouterLeQuestionnaire(lecteur, profil, service.adresse);
    for (const { nom, faute } of ecoutes)
      console.log(`Orca et Firefox, ${nom} : ${faute ?? 'dit'}`);
    console.log(`${String(ecoutes.length)} choses écoutées.`);
    return ecoutes.filter(({ faute }) => faute !== undefined).length;
  } finally {
    await lecteur.fermer();
    await service.fermer();
    rmSync(atelier, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** De quoi arrêter un lecteur qui ne dit plus rien, en millisecondes ; rien qui mesure la machine. */
const ARRET = 600_000;

const absents = manques();
if (absents.length > 0)
  console.log(`Lecteur d’écran : pas essayé, il manque ${absents.join(', ')}.`);
else {
  setTimeout(() => {
    console.log('Orca et Firefox : ÉCHEC, l’écoute ne finit pas (dix minutes).');
    process.exit(1);
  }, ARRET).unref();
  process.exitCode = (await ecouter()) > 0 ? 1 : 0;
}
