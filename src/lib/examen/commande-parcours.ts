import { traiter } from './ligne-de-commande.ts';
import { parcourir } from './parcourir.ts';

traiter('parcours', parcourir);
