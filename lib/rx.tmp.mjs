import { readdirSync, readFileSync } from 'node:fs'
import { parse } from '@babel/parser'
import { checkSync } from 'recheck'
const d='lib/evidence/formats/'
const files=['saml.ts','saml-error.ts',...readdirSync(d+'saml').map(f=>'saml/'+f),...readdirSync(d+'saml-error').map(f=>'saml-error/'+f)]
const limits={attackTimeout:null,incubationTimeout:null,attackLimit:30_000_000,maxAttackStringSize:100_000,randomSeed:1,timeout:50_000}
for (const f of files) { const found=[]; const walk=(n)=>{ if(!n||typeof n!=='object')return; if(n.type==='RegExpLiteral')found.push(n); for(const c of Object.values(n))walk(c)}; walk(parse(readFileSync(d+f,'utf8'),{sourceType:'module',plugins:['typescript']}).program)
 for(const r of found){const t=Date.now();const x=checkSync(r.pattern,r.flags,limits); if(x.status!=='safe'||Date.now()-t>5000)console.log(f,x.status,Date.now()-t,r.pattern.slice(0,150),x.attack?.pattern?.slice(0,100))}}
console.log('done')
