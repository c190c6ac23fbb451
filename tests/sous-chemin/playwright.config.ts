import { defineConfig } from '@playwright/test';
import { cheminDuNavigateur, drapeauxDesEssais } from '../site/aides/navigateur.ts';
import { BASE } from './batir.ts';

const executablePath = await cheminDuNavigateur();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/sous-chemin',
  globalSetup: './batir.ts',
  fullyParallel: true,
  workers: 2,
  // De quoi arrêter un essai qui tourne en rond ; rien qui mesure la machine.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['dot'], ['json', { outputFile: '../../test-results/sous-chemin.json' }]],
  use: {
    browserName: 'chromium',
    // Le serveur choisit son port : la configuration est relue par chaque ouvrier, après lui.
    baseURL: `${process.env['ADRESSE_DU_SITE'] ?? ''}${BASE}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath, args: drapeauxDesEssais },
  },
});
