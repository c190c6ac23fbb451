import { traiter } from './ligne-de-commande.ts';
import { rendre } from './rendre.ts';

traiter('examiner', rendre);
