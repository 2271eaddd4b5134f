import { chromium } from 'playwright';
import { serve } from './scripts/bench/serve.mjs';
import { profiles } from './scripts/bench/profiles.mjs';
const server = await serve(process.argv[2] ?? 'build');
const browser = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--hide-scrollbars']});
for (const prof of (process.argv[4]??'phone,desktop').split(',')) { for (const path of (process.argv[3]??'/').split(',')) {
const {context,slower,network}=profiles[prof];
const page = await (await browser.newContext({...context,ignoreHTTPSErrors:true})).newPage();
const s = await page.context().newCDPSession(page);
await s.send('Emulation.setCPUThrottlingRate',{rate:slower}); await s.send('Network.enable');
if(network) await s.send('Network.emulateNetworkConditions',network);
await page.addInitScript(()=>{window.sh=[];new PerformanceObserver(l=>l.getEntries().forEach(e=>{sh.push([Math.round(e.startTime),+e.value.toFixed(5),e.hadRecentInput,e.sources.map(x=>{const n=x.node;return (n?.nodeType===1?n.tagName+'.'+(n.className?.baseVal??n.className)+'#'+n.id+(n.parentElement?' in '+n.parentElement.className:''):n?.nodeName+':'+(n?.textContent||'').slice(0,30)+' in '+n?.parentElement?.tagName+'.'+n?.parentElement?.className)+' '+JSON.stringify([x.previousRect.x,x.previousRect.y,x.previousRect.width,x.previousRect.height].map(Math.round))+'→'+JSON.stringify([x.currentRect.x,x.currentRect.y,x.currentRect.width,x.currentRect.height].map(Math.round))})])})).observe({type:'layout-shift',buffered:true})});
await page.goto(server.origin+path,{waitUntil:'load'}); await page.waitForTimeout(5000);
console.log(prof,path,'load');for(const x of await page.evaluate(()=>sh))console.log(JSON.stringify(x));
const n=await page.evaluate(()=>sh.length);
await s.send('Input.synthesizeScrollGesture',{x:195,y:422,yDistance:-19200,speed:1200,gestureSourceType:'mouse',preventFling:true});
console.log('scroll');for(const x of (await page.evaluate(()=>sh)).slice(n))console.log(JSON.stringify(x));
await page.close(); }}
await browser.close();process.exit(0);
