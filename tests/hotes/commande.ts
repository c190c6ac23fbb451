/**
 * `npm run test:hotes` : sert dist/ par chaque hôte que ce dépôt sait régler (npm start, nginx, Caddy), avec les
 * fichiers de hebergement/ tels quels, et vérifie ce qu’il répond ; puis le même site, bâti pour un dossier. L’exécutif
 * de Cloudflare Pages n’y passe que ce qui ne dépend pas de nos réglages. Un hôte qui n’est pas installé est dit, pas
 * compté.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ouvrirUnAtelier } from '../aides/atelier.ts';
import { charger } from './charge.ts';
import { chiffrement, examens, examensCommuns } from './examens.ts';
import type { Fautes } from './examens.ts';
import { hotes } from './hotes.ts';
import type { Hote } from './hotes.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(dist)) throw new Error('dist/ manque : lancer « npm run build » d’abord.');

/** Le dossier sous lequel le site se bâtit et se sert une seconde fois. */
const SOUS_UN_CHEMIN = '/sous/chemin/';

let fautes = 0;

function direLesFautes(quoi: string, trouvees: Fautes): void {
  fautes += trouvees.length;
  console.log(`${quoi} : ${trouvees.length === 0 ? 'bon' : 'ÉCHEC'}`);
  for (const faute of trouvees) console.log(`  ${faute}`);
}

/** Lance un hôte, et lui fait passer tous ses examens. */
async function examiner(hote: Hote, site: string, base: string): Promise<void> {
  const nom = base === '/' ? hote.nom : `${hote.nom} sous ${base}`;
  const atelier = mkdtempSync(join(tmpdir(), 'hote-'));
  // Le site n’en publie pas : un agenda se fait dans la page. Un hôte qui en sert un doit pourtant le dire tel.
  const agenda = join(site, 'essai-des-types.ics');
  writeFileSync(agenda, 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  try {
    const { adresse, entrees, arreter } = await hote.lancer(site, atelier, base);
    try {
      const ici = adresse + base.slice(0, -1);
      for (const { nom: sujet, examiner: faire } of hote.ailleurs ? examensCommuns : examens)
        direLesFautes(`${nom}, ${sujet}`, await faire(ici, site));
      if (entrees !== undefined)
        direLesFautes(`${nom}, http vers https, HTTP/2`, await chiffrement(entrees, base));
      if (hote.ailleurs) return;
      const { parSeconde, erreurs } = await charger(`${ici}/affaire-maif/`);
      fautes += erreurs;
      console.log(`${nom}, charge : ${parSeconde} réponses par seconde, ${erreurs} erreurs`);
    } finally {
      await arreter();
    }
  } catch (erreur) {
    fautes += 1;
    console.log(`${nom} : ÉCHEC, ${erreur instanceof Error ? erreur.message : String(erreur)}`);
  } finally {
    rmSync(agenda);
    rmSync(atelier, { recursive: true, force: true });
  }
}

const installes = hotes.filter((hote) => {
  const manque = hote.manque();
  if (manque !== undefined) console.log(`${hote.nom} : pas essayé, ${manque} n’est pas installé.`);
  return manque === undefined;
});
for (const hote of installes) await examiner(hote, dist, '/');

const double = ouvrirUnAtelier();
try {
  double.changer('src/lib/editeur/editeur.ts', "base: '/'", `base: '${SOUS_UN_CHEMIN}'`);
  double.batir();
  const site = join(double.dossier, 'dist');
  for (const hote of installes.filter(({ ailleurs }) => !ailleurs))
    await examiner(hote, site, SOUS_UN_CHEMIN);
} finally {
  double.fermer();
}
process.exitCode = fautes > 0 ? 1 : 0;
