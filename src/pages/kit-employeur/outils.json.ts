/** Les rappels du kit, tous outils ensemble : la page les lit d’un bloc. */
import { rappelsDesOutils } from '../../lib/contenu/rappels-des-outils.ts';

export const GET = async () => Response.json(await rappelsDesOutils());
