import { clause } from '../clauses/clause'
import type { FormatId } from '../parsers/all'
import type { Format } from '../types'
import type { Index, Keyed } from './match'
import { messageFormats, messageIndex } from './message'
import { rowsOf } from './rows'

type Known = { formats: readonly Format<FormatId>[]; index: Index<Keyed> }
let [english, all]: (Promise<Known> | undefined)[] = []

/** The formats of the messages that this site knows, and their index. The tables are large: they load when a text is read, the sign-in page's other languages are indexed when one is there. */
export function knownMessages(text: string): Promise<Known> {
  if (!otherLanguage.test(text.slice(0, 200_000))) {
    english ??= load(false)
    return english
  }
  all ??= load(true)
  return all
}

async function load(withLanguages: boolean): Promise<Known> {
  // Both are fetched always: what a host is asked for must not tell which language was pasted.
  const [first, second] = [import('./table'), import('./languages')]
  second.catch(() => undefined)
  const { table } = await first
  const more = withLanguages ? (await second).languages : ''
  const index = messageIndex(rowsOf(table + more))
  return { formats: [...messageFormats(index), clause], index }
}

/** A letter that English lacks, or words that are frequent in a language of Latin letters and no English ones. */
const otherLanguage =
  /[À-ÖØ-öø-ɏͰ-῿฀-๿぀-ヿ一-鿿가-힯]|\b(?:und|nicht|der|das|para|una|está|les|pour|avec|sono|della|een|het|jest|nie|och|inte|ikke|ei|ja|dan|yang|bir|için|tidak|anda|untuk|telah|lagi|atau|niet|uw|geen|voor|deze|wordt|worden|ist|sind|sie|ihr|wurde|konto|bitte|fehlgeschlagen|tuo|impossibile|errore|utente|il|votre|compte|une|este|dispositivo|su|sua|foi|utilizador|usuario|ocorreu|zure|ezin|berriro|egin|edo|dago|jarri|ditu|din|ditt|dette|allerede|ugyldig|gebruiker|gagal|sila|hubungi|masuk|pengguna|didukung|kunci|coba|cuba|sandi|dengan|pou)\b/i
