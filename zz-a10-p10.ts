import { demarrer, nouvelle, marcher, commencer, decrire, h1, choisir, continuer } from './zz-a10-lib.ts';
import { ecrireFragment } from './src/lib/partage/lien.ts';
import { situations } from './tests/site/aides/situations.ts';
const { adresse, nav } = await demarrer(4840);
const errs: string[] = [];
const log = (...a: any[]) => console.log(...a);
async function essai(nom: string, f: () => Promise<void>) { try { log('##', nom); await f(); } catch (e: any) { log('  EXC', String(e.message).slice(0, 300)); } }
async function res(d: any, extra = {}) { const p = await nouvelle(nav, [], extra); await p.goto(adresse + '/verifier/' + ecrireFragment(d)); await p.locator('.questionnaire').getByRole('button', { name: /^Voir / }).first().click(); await p.locator('.resultat').waitFor(); await p.waitForTimeout(1000); return p; }
await essai('kit après coupure', async () => {
  const p = await res(situations['un employeur de huit salariés']); const rq: string[] = []; p.on('requestfailed', (r) => rq.push(r.url().split('/').pop()!)); p.on('requestfinished', (r) => rq.push('OK ' + r.url().split('/').pop()!));
  await p.context().setOffline(true); await p.locator('#kit summary').first().click(); await p.waitForTimeout(1500); await p.context().setOffline(false);
  for (let i = 0; i < 8; i++) { await p.waitForTimeout(3000); log(i * 3 + 3, 's', await p.locator('#kit form').count(), (await p.locator('#kit').innerText()).slice(44, 170).replace(/\n+/g, ' | ')); if (await p.locator('#kit form').count()) break; }
  log([...new Set(rq)].slice(0, 40));
  const r = p.locator('#kit').getByRole('button', { name: 'Réessayer' }); if (await r.count()) { await r.click(); await p.waitForTimeout(3000); log('après Réessayer', await p.locator('#kit form').count(), (await p.locator('#kit').innerText()).slice(44, 170)); }
  await p.context().close();
});
await essai('agent : articles du Code du travail', async () => { for (const suite of ['licenciement', 'aucune', 'procedure-en-cours', 'sanction']) { const p = await res({ communs: { role: 'agent-public', secteur: 'public', motif: 'inconnu' }, parDispositif: { 'messagerie-web': { etat: 'en-service', information: 'aucune', suite, zones: ['aucune'] } } });
  await p.locator('.resultat details').evaluateAll((t) => t.forEach((d) => ((d as HTMLDetailsElement).open = true))); await p.waitForTimeout(1500);
  const t = (await p.locator('.resultat').innerText()).replace(/[\u00a0\u202f]/g, ' '); const lignes = t.split('\n').filter((l) => /C\. trav\.|Code du travail/.test(l)); log(suite, lignes.length); const e = (await p.locator('#ensuite').innerText()).replace(/[\u00a0\u202f]/g, ' ').split('\n').filter((l) => /C\. trav\.|Code du travail|prud/.test(l)); log(' ensuite', e.map((l) => l.slice(-160))); 
  if (suite === 'licenciement') { const dem = p.locator('.preparer', { hasText: 'Demander des informations' }).first(); log((await dem.innerText()).replace(/[\u00a0\u202f]/g, ' ').split('\n').filter((l) => /L\. ?\d{4}|salari/.test(l)).map((l) => l.slice(0, 260))); }
  await p.context().close(); } });
await essai('kit .json, exemple, PIA', async () => {
  const p = await res(situations['un employeur de huit salariés']); await p.locator('#kit summary').first().click(); await p.locator('#kit form').waitFor();
  await p.locator('#saisie-employeur').fill('Boulangerie X'); const [d] = await Promise.all([p.waitForEvent('download'), p.getByRole('button', { name: /Enregistrer le kit/ }).click()]); log(d.suggestedFilename()); const path = (await d.path())!;
  await p.getByRole('radio', { name: /Filtrage/ }).check(); await p.waitForTimeout(400); log((await p.locator('#kit').innerText()).match(/.*PIA.*/g)); 
  await p.locator('#saisie-employeur').fill(''); await p.locator('#kit input[type=file]').setInputFiles(path); await p.waitForTimeout(800); log('rouvert', await p.locator('#saisie-employeur').inputValue(), (await p.locator('#kit [role=status]').allInnerTexts()).map((t) => t.slice(0, 100)));
  await p.context().close();
});
await essai('situer « À portée de main »', async () => { const p = await nouvelle(nav, []); await p.goto(adresse + '/verifier/'); await p.waitForTimeout(1500); log(await p.getByText('À portée de main').boundingBox(), await p.getByRole('button', { name: 'Commencer' }).boundingBox()); await p.goto(adresse + '/'); await p.waitForTimeout(600); await p.screenshot({ path: '/tmp/a10/home-plein.png', fullPage: true }); await p.context().close(); });
await essai('démarche : préciser motifs, lettre', async () => { const p = await res(situations['un salarié licencié']); const l = p.locator('.preparer').first(); log(await l.locator('summary').first().innerText()); await l.locator('summary').first().click(); await p.waitForTimeout(1500); log((await l.innerText()).replace(/[\u00a0\u202f]/g, ' ').slice(0, 3200)); await p.context().close(); });
await nav.close(); process.exit(0);
