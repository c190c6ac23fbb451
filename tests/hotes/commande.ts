/**
 * `npm run test:hotes` : sert dist/ par chaque hôte que ce dépôt sait régler (npm start, nginx, Caddy), avec les
 * fichiers de hebergement/ tels quels, et vérifie ce qu’il répond. Un hôte qui n’est pas installé est dit, pas compté.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { charger } from './charge.ts';
import { chiffrement, examens } from './examens.ts';
import { hotes } from './hotes.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(dist)) throw new Error('dist/ manque : lancer « npm run build » d’abord.');

let fautes = 0;
for (const hote of hotes) {
  const manque = hote.manque();
  if (manque !== undefined) {
    console.log(`${hote.nom} : pas essayé, ${manque} n’est pas installé.`);
    continue;
  }
  const atelier = mkdtempSync(join(tmpdir(), 'hote-'));
  try {
    const { adresse, entrees, arreter } = await hote.lancer(dist, atelier);
    try {
      const faits = [
        ...examens.map(({ nom, examiner }) => ({ nom, faire: () => examiner(adresse, dist) })),
        ...(entrees === undefined
          ? []
          : [{ nom: 'http vers https, HTTP/2', faire: () => chiffrement(entrees) }]),
      ];
      for (const { nom, faire } of faits) {
        const trouvees = await faire();
        fautes += trouvees.length;
        console.log(`${hote.nom}, ${nom} : ${trouvees.length === 0 ? 'bon' : 'ÉCHEC'}`);
        for (const faute of trouvees) console.log(`  ${faute}`);
      }
      const { parSeconde, erreurs } = await charger(`${adresse}/affaire-maif/`);
      fautes += erreurs;
      console.log(`${hote.nom}, charge : ${parSeconde} réponses par seconde, ${erreurs} erreurs`);
    } finally {
      await arreter();
    }
  } catch (erreur) {
    fautes += 1;
    console.log(
      `${hote.nom} : ÉCHEC, ${erreur instanceof Error ? erreur.message : String(erreur)}`,
    );
  } finally {
    rmSync(atelier, { recursive: true, force: true });
  }
}
process.exitCode = fautes > 0 ? 1 : 0;
