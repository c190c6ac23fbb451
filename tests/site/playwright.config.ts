import { defineConfig } from '@playwright/test';
import { cheminDuNavigateur, drapeauxDesEssais } from './aides/navigateur.ts';

const executablePath = await cheminDuNavigateur();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/site',
  globalSetup: './aides/serveur.ts',
  fullyParallel: true,
  // Un essai attend une bonne part de son temps (le calme du réseau, un texte qui se pose) : trois occupent deux cœurs.
  // Quatre vont plus vite d’un dixième, mais deux essais sur mille y ont perdu une course contre la page.
  workers: 3,
  // De quoi arrêter un essai qui tourne en rond ; rien qui mesure la machine.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['dot'], ['json', { outputFile: '../../test-results/site.json' }]],
  projects: [
    { name: 'fichiers', testMatch: 'fichiers/*.spec.ts' },
    {
      name: 'navigateur',
      testMatch: '*.spec.ts',
      testIgnore: 'fichiers/**',
      use: {
        browserName: 'chromium',
        // Le serveur choisit son port : la configuration est relue par chaque ouvrier, après lui.
        baseURL: process.env['ADRESSE_DU_SITE'],
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
        viewport: { width: 1280, height: 800 },
        launchOptions: { executablePath, args: drapeauxDesEssais },
      },
    },
  ],
});
