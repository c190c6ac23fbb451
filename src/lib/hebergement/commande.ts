/** `npm start`, après la construction : sert dist/ sur la boucle locale et dit à quelle adresse. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { editeur } from '../editeur/editeur.ts';
import { servir } from './servir.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
if (!existsSync(dist)) throw new Error('dist/ manque : lancer « npm run build » d’abord.');
const { adresse } = await servir(dist, 4321, editeur.base);
console.log(`Le site est à ${adresse}${editeur.base} (Ctrl+C pour arrêter).`);
