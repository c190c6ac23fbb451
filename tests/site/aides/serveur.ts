import { servir } from '../../../src/lib/hebergement/servir.ts';
import { dossier } from './pages.ts';

/** Sert dist/ sur la boucle locale comme le fera l’hôte (en-têtes, compression, page 404), le temps des tests. */
export default async function servirPourLesTests(): Promise<() => Promise<void>> {
  const service = await servir(dossier, 4400);
  process.env['ADRESSE_DU_SITE'] = service.adresse;
  return () => service.fermer();
}
