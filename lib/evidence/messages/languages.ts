/** Failures that the sign-in page shows, in 28 languages beside English, from its own language files; the form is that of table.ts. `npm run messages` writes the keys alone. */
export const languages = `= points okta api-error/clientRateLimited api-error/rateLimited sign-in-error/rateLimited sign-in-error/userLocked
Demasiados ¦intentos. Inténtelo más tarde.
Demasiados ¦intentos. Vuelva a intentarlo más tarde.
For mange ¦forsøg. Prøv igen senere.
For mange ¦forsøk. Prøv igjen senere.
För många försök. Försök igen ¦senare.
Liian monta ¦yritystä. Yritä myöhemmin uudelleen.
¦Muitas tentativas. Tente novamente mais tarde.
Prea ¦multe încercări. Încercați din nou mai târziu.
Příliš ¦mnoho pokusů. Zkuste to znovu později.
Příliš ¦pokusů Zkuste to znovu později.
Quá ¦nhiều lần thử
Quá ¦nhiều lần thử. Hãy thử lại sau.
Quá ¦nhiều lần thử. Vui lòng thử lại sau.
¦Saiakera gehiegi. Saiatu berriro geroago.
Te veel ¦pogingen. Probeer het later opnieuw.
Terlalu banyak ¦percubaan. Cuba lagi kemudian.
Terlalu banyak ¦upaya. Coba lagi nanti.
Trop de ¦tentatives. Réessayez ultérieurement.
Trop de ¦tentatives. Veuillez réessayer ultérieurement.
¦Troppi tentativi. Riprova più tardi.
Twòp tantativ. Eseye ankò ¦pita.
Túl sok ¦kísérlet. Próbálkozzon újra később.
Zbyt ¦wiele prób. Spróbuj ponownie później.
Zu ¦oft versucht. Später wiederholen.
Zu ¦viele Versuche. Versuchen Sie es später erneut.
Çok ¦sayıda deneme. Daha sonra tekrar deneyin.
Πάρα ¦πολλές προσπάθειες. Δοκιμάστε ξανά αργότερα.
Πάρα ¦πολλές προσπάθειες. Προσπαθήστε ξανά αργότερα.
¦Υπερβολικά πολλές προσπάθειες. Δοκιμάστε ξανά αργότερα.
¦Выполнено слишком много попыток
¦Выполнено слишком много попыток. Повторите попытку позже.
¦Выполнено слишком много попыток. Попробуйте позже.
¦Забагато спроб. Повторіть спробу пізніше.
มีความพยายามดำเนินการมากเกินไป ลองอีกครั้งใน¦ภายหลัง
嘗試次數過多。請¦稍後再試一次。
¦尝试次数过多。请稍后重试。
試行回数が多す¦ぎます。後でもう一度やり直してください。
試行回数が多す¦ぎます。後で再度試してください。
시도 ¦횟수를 초과했습니다. 나중에 다시 시도하십시오.
= points okta api-error/engineMismatched api-error/pathNotFound
Bu son nokta ¦onaylanmadı.
Bu uç nokta kullanım dışı ¦bırakıldı.
Bu uç nokta ¦kullanımdan kaldırıldı.
Den här klienten ¦används inte längre.
Den här ¦slutpunkten används inte längre.
Den här slutpunkten är ¦inaktuell.
Dette ¦slutpunkt er forældet.
Dette sluttpunktet er blitt ¦avskrevet.
Dette sluttpunktet er blitt ¦utdatert.
Dieser Endpunkt ist ¦veraltet.
Dit eindpunt is ¦verouderd.
Endpoint ini sudah ¦usang.
Este endpoint foi ¦deprecado.
Este endpoint foi ¦descontinuado.
Este endpoint foi ¦preterido.
Este punto de conexión se encuentra en ¦desuso.
Ez a végpont ¦elavult.
Không còn dùng ¦điểm cuối này nữa.
Le point de terminaison est ¦obsolète.
Punctul final a fost ¦perimat.
Pwen aksè sa a ¦perime.
¦Päätepiste on vanhentunut.
Questo endpoint è stato ¦deprecato.
Questo ¦endpont è stato deprecato.
Ten punkt końcowy został ¦uznany za przestarzały.
Ten punkt końcowy został ¦wycofany.
Tento koncový bod byl ¦zamítnut.
Tento koncový bod je ¦zastaralý.
¦Terminal hau zaharkituta dago.
¦Terminalul a fost perimat.
Titik akhir ini sudah tak ¦dipakai lagi.
Titik ¦akhir ini tidak digunakan lagi.
Titik akhir telah ¦usang.
Titik hujung telah ¦dihentikan.
Titik hujung telah ¦susut nilai.
Titik hujung telah ¦usang.
Tämä ¦päätepiste on vanhentunut.
¦Điểm cuối này đã bị từ chối.
¦Điểm cuối này đã không còn được hỗ trợ.
Αυτό το τελικό σημείο έχει ¦καταργηθεί.
Αυτό το τελικό σημείο είναι υπό ¦απόσυρση.
Ця кінцева точка ¦застаріла.
Эта конечная точка ¦устарела.
จุดปลาย¦ทางนี้ได้ถูกยกเลิกแล้ว
ปลาย¦ทางนี้เลิกใช้แล้ว
ปลาย¦ทางนี้ได้ถูกยกเลิกแล้ว
อุปกรณ¦์ปลายทางนี้เลิกใช้แล้ว
すでに¦廃止されているエンドポイントです。
すでに非推¦奨になっているエンドポイントです。
不推¦荐使用此端点。
已¦弃用此端点。
此端點已被¦棄用。
此端¦點已過時。
此端¦點已遭取代。
该端点已被¦弃用。
이 엔드 ¦포인트는 더 이상 사용되지 않습니다.
이 엔드포인트는 더 이상 ¦사용되지 않습니다.
이 엔드포인트는 ¦지원 중단되었습니다.
이 엔드포인트는 ¦지원이 중단됩니다.
= points okta api-error/featureUnavailable sign-in-error/authorizationServerMissing sign-in-error/grantNotAllowed
A kért szolgáltatás nincs engedélyezve ¦ebben a környezetben.
Ciri yang diminta tidak diaktifkan di ¦persekitaran ini.
De gevraagde functie is niet ingeschakeld in deze ¦omgeving.
Den begärda funktionen är inte aktiverad i den här ¦miljön.
Den forespurte funksjonen er ikke aktivert i dette ¦miljøet.
Den ¦ønskede funktion er ikke aktiveret i dette miljø.
Die angeforderte Funktion ist in dieser ¦Umgebung nicht aktiviert.
Eskatutako ¦eginbidea ez dago gaituta ingurune honetan.
Fitur yang diminta tidak diaktifkan di ¦lingkungan ini.
¦Fonksyon demann lan pa aktive nan anviwònman sa a.
Funcția solicitată nu este activată în acest ¦mediu.
La ¦fonctionnalité demandée n'est pas activée dans cet environnement.
La función solicitada no está habilitada en este ¦entorno.
La funzionalità richiesta non è abilitata in questo ¦ambiente.
O recurso solicitado não está habilitado neste ¦ambiente.
Požadovaná funkce není povolena v tomto ¦prostředí.
¦Pyydetty ominaisuus ei ole käytössä tässä ympäristössä.
Tính năng được yêu cầu không được kích hoạt trong ¦môi trường này.
İstenen özellik bu ¦ortamda etkin değil.
Żądana funkcja nie jest włączona w tym ¦środowisku.
Η ζητούμενη ¦δυνατότητα δεν είναι ενεργοποιημένη σε αυτό το περιβάλλον.
¦Запитана функція не ввімкнена в цьому середовищі.
¦Запрошенная функция не включена в этой среде.
คุณลัก¦ษณะที่ร้องขอไม่ได้เปิดใช้งานในสภาพแวดล้อมนี้
在此¦环境中未启用请求的功能。
在此¦環境中未啟用請求的功能。
要求された機能は、この¦環境では有効になっていません。
이 ¦환경에서 요청된 기능을 사용할 수 없습니다.
= points okta api-error/objectStateForbids
A atribuição de aplicativo de ¦autoatendimento não está ativada.
A atribuição do aplicativo de ¦autoatendimento não está habilitada.
A atribuição do aplicativo de ¦autoatendimento não tem suporte.
A ação no dispositivo já está na ¦fila ou em andamento
A ação no dispositivo já está na ¦fila ou em andamento.
A função especificada já está ¦atribuída ao usuário.
A função especificada já foi ¦atribuída ao usuário.
A megadott ¦szerep már hozzá van rendelve a felhasználóhoz.
A megadott ¦szerepkör már hozzá van rendelve a felhasználóhoz.
A művelet az eszközön már ¦várólistán vagy folyamatban van
Această ¦politică nu poate fi activată în acest moment.
Acest certificat a fost deja ¦încărcat cu kid={}.
¦Actie op apparaat al in wachtrij of in uitvoering
Acțiunea pe dispozitiv este deja în ¦lista de așteptare sau în progres
¦Afektasyon aplikasyon sèvis otomatik lan pa aktive.
¦Afektasyon aplikasyon sèvis otomatik lan pa sipòte.
Akce na zařízení je již ve ¦frontě nebo probíhá
Akce na zařízení je ve ¦frontě nebo v procesu
Aktion auf Gerät bereits in ¦Warteschlange oder in Ausführung
Aparèy lan deja ¦bloke epi li pa kapab bloke ankò
Apparaat is al ¦vergrendeld en kan niet opnieuw worden vergrendeld
¦Applicatietoewijzing selfservice is niet ingeschakeld.
¦Applicatietoewijzing selfservice wordt niet ondersteund.
Assegnazione applicazione self service non ¦abilitata.
¦Assegnazione applicazione self service non supportata.
¦Atribuirea aplicației self service nu este activată.
Atribuirea aplicației self service nu este ¦susținută.
Atribuirea self service de ¦aplicații nu este acceptată.
Atribuirea self service de ¦aplicații nu este activată.
Az eszköz már le van ¦zárva van, és nem zárható le újra
Az eszköz már zárolva van, és nem ¦zárolható újból
Az önkiszolgáló alkalmazás-¦hozzárendelés nem engedélyezett.
Az önkiszolgáló alkalmazás-¦hozzárendelés nem támogatott.
Azione sul dispositivo già in ¦coda o in esecuzione
Belirtilen rol zaten kullanıcıya ¦atanmış.
Belirtilen rol zaten kullanıcıya tahsis ¦edilmiş.
Bu politika şu anda ¦etkinleştirilemez.
Bu sertifika zaten kid={} ile ¦yüklenmiş.
Bu sertifika zaten kid={} ile ¦yüklenmiştir.
Ce certificat a déjà été ¦chargé avec KID={}.
Ce certificat a déjà été ¦chargé à l'aide de kid={}.
Ce certificat a déjà été ¦chargé à l’aide de kid={}.
¦Cen certyfikat już został przesłany z kid={}.
Certifikatet har redan ¦laddats upp
Certifikatet har redan ¦laddats upp med kid={}.
Certifikatet har redan ¦laddats upp. kid={}
Cette politique ne peut pas être ¦activée pour le moment.
Chưa bật tính năng chỉ định ứng dụng ¦tự phục vụ.
Chứng nhận này đã được tải lên với ¦giá trị con={}.
Cihaz zaten kilitli ve tekrar ¦kilitlenemez
Cihaz üzerindeki eylem zaten ¦kuyrukta veya devam ediyor
Cihazda eylem zaten ¦sırada veya devam ediyor
Czynność na urządzeniu jest już w ¦kolejce lub w trakcie
Dagoeneko erabiltzaileari esleituta dago zehaztutako ¦funtzioa.
Dagoeneko ¦erabiltzaileari esleituta dago zehaztutako rola.
¦Dasar ini tidak boleh diaktifkan pada masa ini.
De ¦gespecificeerde rol is al toegewezen aan de gebruiker.
De opgegeven ¦rol is al aan de gebruiker toegewezen.
De opgegeven ¦rol is al toegewezen aan de gebruiker.
Den angivna rollen har redan ¦tilldelats användaren.
Den här ¦policyn kan inte aktiveras just nu.
Den här ¦principen kan inte aktiveras just nu.
Den här ¦riktlinjen kan inte aktiveras just nu.
Den ¦oppgitte rollen er allerede tildelt brukeren.
Den specificerede ¦rolle er allerede tildelt brugeren.
Denne ¦bestemmelsen kan ikke aktiveres på dette tidspunktet.
Denne ¦policyen kan ikke aktiveres for øyeblikket.
Denne politik kan ikke aktiveres i ¦øjeblikket.
Denne politik kan ikke ¦aktiveres på nuværende tidspunkt.
Dette ¦beviset er allerede lastet opp med kid={}.
Dette certifikat er allerede ¦uploadet med kid={}.
Dette ¦sertifikatet er allerede lastet opp med kid={}.
Die Richtlinie kann zu diesem ¦Zeitpunkt nicht aktiviert werden.
Die angegebene ¦Rolle ist bereits dem Benutzer zugeordnet.
Die angegebene ¦Rolle ist dem Benutzer bereits zugewiesen.
Diese ¦Richtlinie kann derzeit nicht aktiviert werden.
Dieses Zertifikat wurde bereits ¦hochgeladen mit kid={}.
Dieses Zertifikat wurde bereits mit kid={} ¦hochgeladen.
Dispositivo già bloccato, impossibile ¦bloccare nuovamente
Dispozitivul este deja ¦blocat și nu poate fi blocat din nou
Dit ¦beleid kan op dit moment niet worden geactiveerd.
Dit ¦beleid kan op dit moment niet worden ingeschakeld.
Dit certificaat is al ¦geüpload met KID={}.
Ekintza dagoeneko ¦ilaran edo martxan dagoen gailuan
El dispositivo ya está bloqueado y no es posible volver a ¦bloquearlo
El dispositivo ya está bloqueado y no es posible volver a ¦bloquearlo.
El rol especificado ya se ¦asignó al usuario.
Enheden er allerede låst og kan ikke ¦låses igen
Enheten er allerede låst og kan ikke ¦låses igjen
Enheten är redan låst och kan inte ¦låsas igen
¦Entèvansyon sou yon aparèy ki deja anntant oswa ankou
Esta política não pode ser ¦ativada no momento.
Este certificado já foi ¦carregado com kid={}.
Este certificado ya se ¦cargó con kid={}.
Ez a házirend jelenleg nem ¦aktiválható.
Ez a szabályzat jelenleg nem ¦aktiválható.
Ez a tanúsítvány már fel lett ¦töltve kid={} értékkel.
Ez da onartzen autozerbitzuko ¦aplikazioen esleipena.
Ez dago gaituta autozerbitzuko ¦aplikazioen esleipena.
Ezt a tanúsítványt már ¦feltöltötték ezzel: kid={}.
Gailua blokeatuta dago dagoeneko eta ezin da berriro ¦blokeatu
Gerät ist bereits ¦gesperrt und kann nicht erneut gesperrt werden
Handeling op apparaat al in ¦wachtrij of in uitvoering
Handling på enheten som allerede er i ¦kø eller pågår
Handlingen på enheden er allerede i ¦kø eller aktiv
Hiện không kích hoạt được chính ¦sách này.
Il dispositivo è già bloccato e non è possibile ¦bloccarlo nuovamente
Il ruolo specificato è già assegnato ¦all'utente.
Jelenleg nem lehet aktiválni a ¦házirendet.
¦Kebijakan ini tidak bisa diaktifkan saat ini.
¦Kebijakan ini tidak dapat diaktifkan saat ini.
¦Kendi kendine uygulama tahsisi desteklenmiyor.
¦Kendi kendine uygulama tahsisi etkin değil.
Không hỗ trợ tính năng chỉ định ứng dụng ¦tự phục vụ.
Không thể kích hoạt chính ¦sách này vào lúc này.
Kid={} te ¦chaje sètifika sa a deja.
L'¦affectation de l'application libre-service n'est pas activée.
L'¦affectation de l'application libre-service n'est pas prise en charge.
L'appareil est déjà ¦verrouillé et ne peut être verrouillé de nouveau
L'appareil est déjà ¦verrouillé et ne peut être verrouillé de nouveau.
L'assegnazione di ¦applicazioni self-service non è abilitata.
L'assegnazione di ¦applicazioni self-service non è supportata.
L'opération à ¦effectuer sur l'appareil est déjà en attente ou en cours
L'opération à ¦effectuer sur l'appareil est déjà en attente ou en cours.
La acción en el dispositivo ya está en ¦cola o en curso
La acción en el dispositivo ya está en ¦cola o en curso.
La asignación de la aplicación de ¦autoservicio no está habilitada.
La politique ne peut être ¦activée en ce moment.
Laite on jo lukittu, eikä sitä voida ¦lukita uudelleen
Laitteen toiminto on jo ¦jonossa tai käynnissä
Le ¦dispositif est déjà verrouillé et ne peut être verrouillé de nouveau.
Le ¦rôle spécifié est déjà affecté à l'utilisateur.
Le ¦rôle spécifié est déjà affecté à l’utilisateur.
Le rôle spécifié est déjà ¦attribué à l'utilisateur.
L’¦affectation de l’application libre-service n’est pas activée.
L’¦affectation de l’application libre-service n’est pas prise en charge.
L’appareil est déjà ¦verrouillé et ne peut être verrouillé de nouveau.
L’opération à effectuer sur le ¦dispositive est déjà en attente ou en cours.
L’opération à ¦effectuer sur l’appareil est déjà en attente ou en cours.
Määritelty ¦rooli on jo annettu käyttäjälle.
No se admite la asignación de la aplicación de ¦autoservicio.
No se puede ¦activar esta política en este momento.
O aplicativo de ¦autoatendimento não está ativado.
O dispositivo já está ¦bloqueado e não pode ser bloqueado novamente
O dispositivo já está ¦bloqueado e não pode ser bloqueado novamente.
¦Określona rola jest już przypisana do użytkownika.
Penetapan aplikasi layanan ¦mandiri tidak diaktifkan.
Penetapan aplikasi layanan ¦mandiri tidak didukung.
¦Peran yang ditentukan sudah ditetapkan ke pengguna.
¦Peran yang ditentukan sudah ditetapkan pada pengguna.
Peran yang telah ditentukan sudah ¦ditugaskan untuk pengguna.
¦Peranan tertentu sudah diberikan kepada pengguna.
¦Peranan tertentu sudah ditetapkan kepada pengguna.
Peranan yang ditentukan sudah ¦ditugaskan kepada pengguna.
Perangkat sudah terkunci dan sudah tak bisa ¦mengunci lagi
Perangkat sudah ¦terkunci dan tidak dapat dikunci lagi
Peranti sudah ¦berkunci dan tidak boleh dikunci lagi
Peranti sudah ¦dikunci dan tidak boleh dikunci lagi
¦Perbantuan aplikasi layanan diri tidak diaktifkan.
¦Perbantuan aplikasi layanan diri tidak didukung.
¦Podana rola jest już przypisana do użytkownika.
¦Polisi ini tidak dapat diaktifkan pada masa ini.
Politik sa a pa kapab aktive nan ¦moman sa a.
Přiřazení ¦samoobsluhy aplikace není podporováno.
Přiřazení ¦samoobsluhy aplikace není povoleno.
Questo certificato è già stato ¦caricato con kid={}.
Questo criterio non può essere ¦attivato in questo momento.
¦Rolul menționat este deja atribuit utilizatorului.
Rolul ¦specificat este deja atribuit utilizatorului.
Samoczynne przypisanie aplikacji do usługi jest ¦nieaktywne.
Samoczynne przypisanie aplikacji do usługi jest ¦nieobsługiwane.
Samoobslužné přiřazení aplikace není ¦podporováno.
¦Samoobslužné přiřazení aplikace není povoleno.
Self-Service-¦Anwendungszuweisung ist nicht aktiviert.
Self-Service-¦Anwendungszuweisung wird nicht unterstützt.
Self-Service-App-¦Zuweisung ist nicht aktiviert.
Self-Service-App-¦Zuweisung wird nicht unterstützt.
¦Selvbetjeningsapplikasjonsoppgave er ikke aktivert.
¦Selvbetjeningsapplikasjonsoppgave støttes ikke.
Selvbetjent ¦applikationstildeling er ikke aktiveret.
Selvbetjent ¦applikationstildeling understøttes ikke.
Sertifikat ini sudah telah ¦diunggah dengan kid={}.
Sertifikat ini telah ¦diunggah dengan kid={}.
Sijil ini sudah ¦dimuat naik dengan kid={}.
¦Självbetjäningsapplikationens uppdrag stödjs inte.
¦Självbetjäningsapplikationens uppdrag stöds inte.
Självbetjäningsapplikationens uppdrag är inte ¦aktiverad.
¦Självbetjäningsapplikationens uppdrag är inte aktiverat.
Sovelluksen määräämisen ¦itsepalvelu ei ole käytössä.
Sovelluksen määräämisen ¦itsepalvelua ei tueta.
¦Specifikovaná role je již přiřazena uživateli.
Tato ¦zásada nemůže být v tuto chvíli aktivovaná.
Ten ¦zbiór zasad nie może zostać aktywowany w tym momencie.
Tento certifikát byl již ¦nahrán s kid={}.
Thao tác trên thiết bị này đã nằm trong ¦hàng chờ hoặc đang được tiến hành
Thao tác trên thiết bị đã nằm trong ¦hàng đợi hoặc đang được thực hiện
¦Thiết bị đã bị khóa và không thể khóa lại
Thiết bị đã bị khóa và không thể khóa lần ¦nữa
Tindakan pada perangkat sudah dalam ¦antrean atau sedang berlangsung
Tindakan pada perangkat sudah dalam ¦antrian atau dalam kemajuan
Tindakan pada peranti sudah ¦bergilir atau sedang dijalankan
¦Toepassingtoewijzing selfservice is niet ingeschakeld.
¦Toepassingtoewijzing selfservice wordt niet ondersteund.
Tuto ¦zásadu nelze v tuto chvíli aktivovat.
Tuto ¦zásadu nelze v této chvíli aktivovat.
Tähän ¦sertifikaattiin on jo ladattu kid={}.
Tämä sertifikaatti on jo ¦ladattu kid={}.
Tätä ¦käytäntöä ei voida aktivoida juuri nyt.
Tính năng chỉ định ứng dụng ¦tự phục vụ chưa được hỗ trợ.
Umpukan aplikasi layan diri tidak ¦dibolehkan.
¦Umpukan aplikasi layan diri tidak didayakan.
¦Umpukan aplikasi layan diri tidak disokong.
Une honetan ezin da ¦aktibatu politika.
Urządzenie jest już zablokowane i nie można go ponownie ¦zablokować
Vai ¦trò đã cho đã được chỉ định cho người dùng này.
W tej chwili nie można ¦aktywować tej zasady.
¦Wòl ki deziyen an yo deja asiyen li ak itilizatè a.
Zadaná role je již ¦tomuto uživateli přiřazena.
¦Zadaná role je již uživateli přiřazena.
Zařízení je již ¦uzamčeno a nemůže být uzamčeno znovu
Zařízení je již ¦uzamčeno a nemůže být znova uzamčeno
¦Zelfservice toewijzing applicatie is niet ingeschakeld.
¦Zelfservice toewijzing applicatie wordt niet ondersteund.
Ziurtagiri hau dagoeneko ¦kargatu da kid={} aginduarekin.
¦polisi ini tidak boleh diaktifkan pada masa ini.
Åtgärden på enheten ¦står redan i kö eller pågår
Đã chỉ định vai ¦trò được chỉ định cho người dùng này.
Đã ¦phân công vai trò được chỉ định cho người dùng.
¦İlke şu anda etkinleştirilemiyor.
Αυτή η πολιτική δεν μπορεί να ¦ενεργοποιηθεί αυτή τη στιγμή.
Αυτή η πολιτική δεν μπορεί να ¦ενεργοποιηθεί αυτήν τη στιγμή.
Αυτό το πιστοποιητικό έχει ήδη μεταφορτωθεί με ¦θυγατρικό στοιχείο (kid)=
Αυτό το πιστοποιητικό έχει ήδη μεταφορτωθεί με ¦θυγατρικό στοιχείο (kid)=.{}
Αυτό το πιστοποιητικό έχει ήδη μεταφορτωθεί με ¦θυγατρικό στοιχείο kid={}.
Αυτό το πιστοποιητικό έχει ήδη μεταφορτωθεί με ¦παιδί =
Αυτό το πιστοποιητικό έχει ήδη μεταφορτωθεί με ¦παιδί =.{}
Δεν είναι δυνατή η ενεργοποίηση ¦αυτής της πολιτικής αυτήν τη στιγμή.
Ενέργεια σε συσκευή ήδη σε ¦ουρά ή σε εξέλιξη
Η ¦ανάθεση εφαρμογών αυτοεξυπηρέτησης δεν είναι ενεργοποιημένη.
Η ¦ανάθεση εφαρμογών αυτοεξυπηρέτησης δεν υποστηρίζεται.
Η ¦εκχώρηση εφαρμογής αυτοεξυπηρέτησης δεν είναι ενεργοποιημένη.
Η ¦εκχώρηση εφαρμογής αυτοεξυπηρέτησης δεν υποστηρίζεται.
Η ενέργεια στη συσκευή βρίσκεται ήδη σε ¦ουρά ή σε εξέλιξη
Η συσκευή είναι ήδη ¦κλειδωμένη και δεν μπορεί να κλειδωθεί ξανά
Η ¦υπηρεσία αυτοεξυπηρέτησης για ανάθεση εφαρμογών δεν είναι ενεργοποιημένη.
Η ¦υπηρεσία αυτοεξυπηρέτησης για ανάθεση εφαρμογών δεν υποστηρίζεται.
Ο καθορισμένος ¦ρόλος έχει ήδη ανατεθεί στον χρήστη.
Ο καθορισμένος ¦ρόλος έχει ήδη αντιστοιχιστεί στον χρήστη.
В даний час ця політика не може бути ¦активована.
В настоящее время эта политика не может быть ¦активирована.
Даний сертифікат вже ¦вивантажений з kid = {}.
Данный сертификат уже ¦выгружен с kid={}.
Действие в устройстве уже в ¦очереди или выполняется
Действие на устройстве уже в ¦очереди или выполняется
¦Дія на пристрої вже в черзі або виконується
¦Зазначену роль вже присвоєно користувачеві.
Зараз цю ¦політику не можна активувати.
¦Назначение приложения самообслуживания не включено.
¦Назначение приложения самообслуживания не поддерживается.
Призначення програми самообслуговування не ¦включене.
Призначення програми ¦самообслуговування не підтримується.
Пристрій вже ¦заблокований і не може бути заблокований знову
¦Указанная роль уже присвоена пользователю.
¦Указану роль уже призначено користувачу.
Устройство уже ¦заблокировано и не может быть заблокировано повторно
Устройство уже ¦заблокировано и не может быть заблокировано снова
การก¦ำหนดใช้งานแอพพลิเคชั่นแบบกำหนดเองไม่ได้รับการสนับสนุน
การดำเนินการบนอุปกรณ¦์อยู่ในคิวหรืออยู่ในระหว่างดำเนินการแล้ว
กำหนดและระบุบทบาทให้กับ¦ผู้ใช้แล้ว
ดำเนินการกับอุปกรณ์ที่อยู่ในคิวหรือที่กำลังรอป¦ฏิบัติการอยู่
น¦โยบายนี้ไม่สามารถเปิดใช้งานได้ในขณะนี้
บทบาทที่ระบุมีการมอบหมายให้¦ผู้ใช้แล้ว
มีการกำหนดบทบาทที่ระบุให้กับ¦ผู้ใช้แล้ว
อุปกรณ์ถูกล¦็อกแล้วและไม่สามารถล็อกอีกครั้งได้
อุปกรณ์ถูกล¦็อกแล้วและไม่สามารถล็อคอีกครั้งได้
ใบรับรองนี้ได้รับการอัปโหลดกับ ¦kid = {} แล้ว
ใบรับรองนี้ได้รับการอัปโหลดกับ ¦kid={} แล้ว
ไม่รองรับการก¦ำหนดแอปพลิเคชันด้วยตนเอง
ไม่สนับสนุนการก¦ำหนดแอปพลิเคชันด้วยตนเอง
ไม่สามารถบังคับใช้น¦โยบายนี้ได้ในขณะนี้
ไม่สามารถเปิดใช้งาน¦โยบายนี้ได้ในขณะนี้
ไม่ได้เปิดใช้งานการก¦ำหนดแอปพลิเคชันด้วยตนเอง
ไม่ได้เปิดใช้งานการก¦ำหนดใช้งานแอพพลิเคชั่นแบบกำหนดเอง
このポリシ¦ーは現在はアクティブ化できません。
この証明書はすでにkid={}でアップロ¦ードされています。
セルフサ¦ービスアプリケーションの割り当てが有効になっていません。
セルフサ¦ービスアプリケーションの割り当てはサポートされていません。
セルフサービス・アプリケ¦ーションの割り当てが有効になっていません。
セルフサービス・アプリケ¦ーションの割り当てはサポートされていません。
デバイスに対するこのアクションは、すでに ¦JOB の実行待ちで並んでいるか、実行中です
デバイスに対するこのアクションは、すでに¦JOBの実行待ちで並んでいるか、実行中です
デバイスに対するこのアクションは、すでにキュ¦ーにあるか実行中です
デバイスはすでにロックされていて、再¦びロックすることはできません
不支援自助應用程式指¦派。
不支援自助服¦務應用程式指派。
对设备的操作已在¦队列中或进行中
对设备的操作已在¦队列中或进行中。
指定されたロ¦ールはすでにユーザーに割り当てられています。
指定したロ¦ールはすでにユーザーに割り当てられています。
指定した権限はすでにユ¦ーザーに割り当てられています。
指定的角色已指派¦給使用者。
指定角色已分配¦给此用户。
指定¦角色已分配至该用户。
指定角色已指派¦給該使用者。
未啟用自助應用程式指¦派。
未啟用自助服¦務應用程式指派。
此憑證已與 kid={} 一¦併上傳。
此憑證已與 kid={} 一¦併上載。
此時無法啟動該¦政策。
此策¦略目前无法激活。
現時点ではこのポリシ¦ーを有効化できません。
目前無法啟用此原¦則。
目前無法啟用此¦政策。
¦自助服务应用分配不受支持。
自助服务应用分配未¦启用。
¦自助服务应用程序分配不受支持。
自助服务应用程序分配未¦启用。
裝置動作已¦排入佇列或正在進行
裝置動作已¦排入佇列或正在進行中
裝置已¦遭鎖定，無法再次鎖定
裝置已¦鎖定，無法再次鎖定
设备已被¦锁定，无法再次锁定
设备已¦锁定，无法再次锁定
该¦凭证已加载，kid={}。
该策¦略目前无法激活。
기기가 이미 잠겨 있어 다시 ¦잠글 수 없습니다.
셀프 서비스 애플리케이션 ¦할당이 지원되지 않습니다.
셀프 서비스 애플리케이션 ¦할당이 활성화되어 있지 않습니다.
이 ¦인증서는 이미 kid={}(으)로 업로드되었습니다.
이미 ¦대기열에 있거나 진행 중인 기기에 대한 작업
이미 ¦대기열에 있거나 진행 중인 장치에 대한 작업
장치가 이미 잠겨 있어 다시 ¦잠글 수 없습니다.
지금은 이 ¦정책을 활성화할 수 없습니다.
지정된 ¦역할은 사용자에게 이미 할당되었습니다.
지정된 ¦역할은 이미 사용자에게 할당되었습니다.
현재 이 ¦정책을 활성화할 수 없습니다.
= points okta api-error/objectStateForbids api-error/requestInvalid
A megadott felhasználó már hozzá lett ¦rendelve az alkalmazáshoz.
Aktion mit ¦Anwendungseinstellungen fehlgeschlagen.
Aktion mit App-¦Einstellungen fehlgeschlagen.
¦Anvendelse på programinnstillinger mislyktes.
Aplikazioaren ¦ezarpenetako eragiketak huts egin du.
Az alkalmazás ¦beállításain végzett művelet nem sikerült.
Az alkalmazás ¦beállításaival végzett művelet sikertelen.
Batas jumlah target ¦terlampaui
Belirtilen kullanıcı zaten uygulamaya tahsis ¦edilmiş.
Byl překročen limit počtu ¦cílů
Czynność na ¦ustawieniach aplikacji zakończona niepowodzeniem.
Célszámláló ¦határértéke túllépve
¦Cílový limit počtu překročen
De ¦gespecificeerde gebruiker is al toegewezen aan de applicatie.
De opgegeven gebruiker is al ¦toegewezen aan de applicatie.
De opgegeven gebruiker is al toegewezen aan de ¦toepassing.
Den ¦angitte brukeren er allerede tildelt applikasjonen.
Den angivna användaren är redan ¦registrerad
Den angivna användaren är redan ¦registrerad för applikationen.
Den angivna användaren är redan ¦registrerad.
Den ¦angivne bruger er allerede tildelt applikationen.
Denne bruger er allerede ¦tildelt applikationen.
¦Depasman limit kantite sib la
Der angegebene Benutzer ist der Anwendung bereits ¦zugewiesen.
Der angegebene Benutzer ist der App bereits ¦zugewiesen.
¦Docelowy limit został przekroczony
¦Doellimiet is overschreden
Error de ¦operación de configuración de la aplicación
Error de ¦operación de configuración de la aplicación.
Falha na operação de ¦configuração do aplicativo.
Falha na operação de ¦configurações do aplicativo.
¦Grenzwert für Zielanzahl überschritten
Gränsen för ¦målräkning har överskridits
Grænsen for ¦måltæller overskredet
Handeling op applicatie-¦instellingen mislukt.
Handeling op toepassing-¦instellingen mislukt.
Handeling op ¦toepassingsinstellingen mislukt.
Handling på ¦applikationsinställningar misslyckades.
Handlingen for ¦indstilling af applikationen mislykkedes.
Handlingen for ¦indstillinger mislykkedes.
¦Hedef sayım sınırı aşıldı
¦Hitungan sasaran melampaui batas
Itilizatè ki ¦deziyen yo deja asiyen li nan aplikasyon an.
Không thể ¦thao tác cài đặt ứng dụng.
Không thể ¦thao tác thiết lập ứng dụng.
¦Kohteen määräraja ylitetty
L'utente specificato è già assegnato ¦all'applicazione.
L'utilisateur spécifié a déjà été ¦affecté à l'application.
La limite ¦cible a été dépassée
La limite ¦cible a été dépassée.
¦Limiet aantal is overschreden
Limiet ¦telling is overschreden
Limite ¦conteggio target superato
Limite del ¦conteggio target superato
L’utilisateur spécifié a déjà été ¦affecté à l’application.
Målantallsgrense overskredet
Người dùng đã cho đã được chỉ ¦định cho ứng dụng.
Numărul limită al ¦țintei a fost depășit
Numărul limită ¦țintă a fost depășit
O limite de contagem de ¦destino foi excedido
O limite de ¦contagem previsto foi excedido.
O usuário especificado já foi ¦atribuído ao aplicativo.
Operace s ¦nastavením aplikace selhala.
Operasi pada ¦pengaturan aplikasi gagal.
Operasi pada ¦tetapan aplikasi telah gagal.
¦Operasyon sou paramèt aplikasyon an echwe.
Operazione ¦sulle impostazioni dell'applicazione fallita.
Operazione ¦sulle impostazioni dell'applicazione non riuscita.
¦Operațiunea pe setările aplicației a eșuat.
Pengguna tertentu sudah ditetapkan kepada aplikasi ¦tersebut.
Pengguna ¦tertentu sudah ditetapkan untuk aplikasi.
Pengguna yang ¦ditentukan sudah ditetapkan ke aplikasi.
Se superó el límite de ¦conteo previsto
Se superó el límite de ¦conteo previsto.
¦Sovelluksella on jo määritelty käyttäjä.
¦Specifikovaný uživatel je již přiřazen k aplikaci.
Telah melebihi had ¦kiraan sasaran
Telah melebihi had ¦kiraan sasaran.
Thao tác ¦đối với thiết lập ứng dụng thất bại.
Toiminto ¦sovellusasetuksissa epäonnistui.
Túllépte a célszámláló ¦határértékét
Utilizatorul menționat este deja atribuit ¦către aplicație.
Uygulama ayarları ¦operasyonu başarısız.
Uygulama ¦ayarları üzerindeki işlem başarısız oldu.
Użytkownik jest już ¦przypisany do aplikacji.
¦Xede-kopuruaren muga gainditu da
Ya se ¦asignó el usuario especificado a la aplicación.
¦Zadaný uživatel je již přiřazen k aplikaci.
Zehaztutako erabiltzailea dagoeneko ¦aplikazioari esleituta dago.
Zielanzahlgrenzwert überschritten
Échec de l'opération ¦exécutée sur les paramètres de l'application.
Échec de l’opération ¦exécutée sur les paramètres de l’application.
Đã chỉ ¦định người dùng được chỉ định cho ứng dụng.
Đã vượt quá giới hạn số ¦đích
Η λειτουργία στις ¦ρυθμίσεις εφαρμογής απέτυχε.
Ο καθορισμένος χρήστης έχει ήδη ¦ανατεθεί στην εφαρμογή.
Ο ¦καθορισμένος χρήστης έχει ήδη εκχωρηθεί στην εφαρμογή.
Ο ¦συγκεκριμένος χρήστης έχει ήδη αντιστοιχιστεί στην εφαρμογή.
Το όριο αριθμού στόχων ¦υπερέβη
Υπέρβαση ¦ορίου πλήθους στόχων
¦Зазначений користувач уже призначений для додатку.
Не удалось выполнить ¦операцию с настройками приложения.
Операция ¦настроек приложения не удалась.
Операція ¦налаштувань програми не вдалася.
Перевищено ¦ліміт цільового лічильника
Превышен предел счетчика ¦целей
Превышен предел ¦целевого счетчика
Указанный пользователь уже ¦назначен приложению.
การด¦ำเนินการกับการตั้งค่าแอปพลิเคชันล้มเหลว
การตั้งค่าแอ¦พพลิเคชั่นล้มเหลว
การนับของระเบียยเกินขีดจ¦ำกัด
มีการกำหนด¦ผู้ใช้ที่ระบุให้กับแอปพลิเคชันแล้ว
เกินขีดจ¦ำกัดการนับเป้าหมาย
ได้มีการกำหนด¦ผู้ใช้ที่เจาะจงในแอพพลิเคชั่นแล้ว
アプリケ¦ーションの設定での操作が失敗しました。
ターゲット数の上限を超過しました
已超出目標¦計數限制
已超过目标数¦量限制
应用程序设置操作失¦败。
应用设置操作失¦败。
應用程式設定作¦業失敗。
應用程式設定操作失¦敗。
指定したユ¦ーザーはすでにアプリケーションに割り当てられています。
指定使用者已指派¦給該應用程式。
指定用户已分配¦给此应用程序。
指定用户已分配¦至该应用。
指定的使用者已指派¦給應用程式。
超過目標¦計數限制
¦대상 수 한도를 초과했습니다.
애플리케이션 ¦설정에 대한 작업이 실패했습니다.
지정된 사용자는 이미 애플리케이션에 ¦할당되었습니다.
¦타깃 카운트 한도를 초과했습니다.
= points okta api-error/oktaUnavailable
A configuração do autenticador está ¦indisponível
A hitelesítő ¦beállítása nem érhető el
Aparèy ou an pa kapab aktive ¦poutèt yon erè entèn
¦Autentifikatzailearen konfigurazioa ez dago erabilgarri
¦Autentikatorkonfigurasjon er ikke tilgjengelig
Authenticator ¦kurulumu kullanılamıyor
Authenticator ¦设置不可用
Authenticator-¦Einrichtung nicht verfügbar
Authenticator-¦instelling niet beschikbaar
Authenticatorのセットアップは利用できません
Az eszközét nem sikerült ¦aktiválni, mert belső hiba történt
Barne-¦zerbitzariaren errorea
Belső szerverhiba
Bir iç hata nedeniyle cihazınız ¦etkinleştirilemedi
Błąd usługi ¦czynników.
Błąd usługi ¦składników
Błąd usługi ¦składników.
Chyba ¦služby faktorů
Chyba ¦služby faktorů.
Configurarea aplicației de autentificare nu este ¦disponibilă
Configuration de l'Authenticator ¦indisponible
Configuration de l'¦authentificateur indisponible
Configurazione ¦dell'autenticatore non disponibile
Configurazione ¦dell'autenticazione non disponibile
¦Dahili Sunucu Hatası
Din enhet kan inte aktiveras på grund av ett ¦internt fel
Dispozitivul nu poate fi activat din cauza unei ¦erori interne
¦Enheden kan ikke aktiveres på grund af en intern fejl
Enheten din kan ikke ¦aktiveres på grunn av en intern feil
Eroare de server ¦intern
Eroare de service ¦factori.
Eroare ¦serviciu factori
Eroare ¦serviciu factori.
Erreur de fonctionnement des ¦facteurs
Erreur de fonctionnement des ¦facteurs.
Erreur de ¦fonctionnement du facteur
Erreur ¦interne au serveur
Erro de Serviço de ¦Fatores.
Erro ¦interno de servidor
Erro no ¦serviço de fator
Erro no serviço de ¦fatores.
Error de servicio en los ¦factores
Error de servicio en los ¦factores.
Error ¦interno del servidor
Errore del ¦servizio fattore
Errore del servizio ¦fattori.
Errore ¦interno del server
Errore servizio ¦fattori.
Erè ¦Entèn nan Sèvè a
Ezin da zure gailua aktibatu barne-errore ¦baten ondorioz
¦Factor Service Error.
Factor-Dienstfehler
Factors-Dienstfehler.
Faktore-¦zerbitzuaren errorea
¦Faktoreen zerbitzuaren errorea.
Faktorer Tjenestefeil.
Faktorfel
Faktorfel.
Faktorivirhe.
Faktortjenestefeil
Faktè Erè ¦Sèvis
Faktè Erè ¦Sèvis.
Faktör Servis ¦Hatası
¦Faktörler Servis Hatası.
Fehler Factors-¦Dienst.
Fout factorservice.
Fout servicefactor
Fout servicefactor.
¦Galat Layanan Faktor.
¦Galat Server Internal
Ihr Gerät kann aufgrund ¦eines internen Fehlers nicht aktiviert werden
Il dispositivo non può essere attivato a ¦causa di un errore interno
Inställningar för autentiserare ej ¦tillgängliga
Intern serverfeil
Intern serverfejl
Interne serverfout
¦Interner Server-Fehler
Interner Serverfehler
¦Internt server-fel
Je apparaat kan niet worden geactiveerd ¦vanwege een interne fout
Kesalahan ¦Layanan Faktor
Kesalahan ¦Layanan Faktor.
¦Kesalahan Server Internal
Không thể kích hoạt thiết bị của bạn vì lỗi ¦nội bộ
Kimlik Doğrulayıcı ¦kurulumu kullanılamıyor
¦Kofigirasyon authenticator pa disponib
Konfiguracja ¦modułu Authenticator jest niedostępna
¦Konfiguracja narzędzia do uwierzytelniania jest niedostępna
Konfiguracja podmiotu ¦uwierzytelniającego jest niedostępna
¦Konfigurasi authenticator tidak tersedia
Laitettasi ei voida aktivoida ¦sisäisen virheen takia
Lỗi ¦dịch vụ yếu tố
Lỗi ¦dịch vụ yếu tố.
Lỗi máy chủ ¦nội bộ
Nastavení ověřování není k ¦dispozici
Nie można aktywować urządzenia z powodu błędu ¦wewnętrznego
No se puede ¦configurar el Authenticator
No se puede ¦configurar el autenticador
¦Opsætning af authenticator er ikke tilgængelig
¦Penetapan Authenticator tidak tersedia
Pengaturan ¦autentikator tidak tersedia
¦Penyiapan autentikator tidak tersedia
Perangkat Anda tidak dapat diaktifkan karena ¦kesalahan internal
Peranti anda tidak dapat diaktifkan kerana ralat ¦dalaman
¦Persediaan Authenticator tidak tersedia
¦Persediaan pengesah tidak tersedia
Ralat Pelayan ¦Dalaman
Ralat ¦Perkhidmatan Faktor
Ralat ¦Perkhidmatan Faktor.
Servicefejl
¦Servicefejl ved faktorer.
Seu dispositivo não ¦pôde ser ativado devido a um erro interno
Sisäinen palvelinvirhe
Su dispositivo no se puede ¦activar debido a un error interno
Thiết lập trình xác thực không ¦khả dụng
Todennuksen ¦määritys ei ole käytettävissä
¦Tényező kiszolgálásának hibája
¦Tényezők kiszolgálásának hibája.
Varmennusvirhe.
Vaše zařízení nelze aktivovat kvůli ¦interní chybě
¦Vnitřní chyba serveru
Votre appareil ne peut pas être activé à ¦cause d'une erreur interne
¦Wewnętrzny błąd serwera
Δεν είναι δυνατή η ενεργοποίηση της συσκευής σας λόγω ¦εσωτερικού σφάλματος
¦Εσωτερικό σφάλμα διακομιστή
Η ¦διαμόρφωση Authenticator δεν είναι διαθέσιμη
Η διαμόρφωση ¦ελεγκτή ταυτότητας δεν είναι διαθέσιμη
Η ρύθμιση ¦ελεγκτή ταυτότητας δεν είναι διαθέσιμη
Σφάλμα ¦υπηρεσίας παράγοντα
Σφάλμα ¦υπηρεσίας παραγόντων.
Ваше устройство не может быть активировано из-за ¦внутренней ошибки
¦Внутренняя ошибка сервера
Внутрішня помилка ¦серверу
¦Налаштування Authenticator недоступне
Налаштування ¦автентифікатора недоступне
Настройка ¦аутентификатора недоступна
Неможливо активувати ваш пристрій через ¦внутрішню помилку
Ошибка обслуживания ¦фактора
Ошибка обслуживания ¦факторов.
Помилка обслуговування ¦фактору
Помилка обслуговування ¦факторів.
การตั้งค่า ¦Authenticator ไม่พร้อมใช้งาน
การตั้งค่าตัวรับรองความ¦ถูกต้องไม่พร้อมใช้งาน
การตั้งค่าเครื่องมือรับรองความ¦ถูกต้องไม่พร้อมใช้งาน
ส่วนประกอบการบริการเกิดข้อ¦ผิดพลาด
เกิดข้อผิดพลาดภายในเซิร์¦ฟเวอร์
ไม่สามารถเปิดใช้งานอุปกรณ์ได้ เนื่องจากเกิดข้อผิดพลาด¦ภายใน
サーバー内部エラーです
ファクタ¦ーサービスのエラーです。
¦內部伺服器錯誤
内部エラ¦ーにより、お使いのデバイスをアクティブ化できません
¦内部服务器错误
因素服¦务错误
因素服¦务错误。
無法設定身分¦驗證程式
無法設定¦驗證程式
由于¦内部错误，因此您的设备无法激活
發生¦內部錯誤，因此無法啟用您的裝置
要素サ¦ービスのエラーです
要素サ¦ービスのエラーです。
要素服¦務錯誤
要素服¦務錯誤。
認証システムのセットアップは¦利用できません
身¦份验证器设置不可用
내부 서버 ¦오류
내부 ¦오류로 인해 사용자의 기기를 활성화할 수 없습니다.
¦요소 서비스 오류
요소 서비스 ¦오류입니다.
¦인증자 설정을 사용할 수 없음
= points okta api-error/oktaUnavailable api-error/oktaUnreachable api-error/originNotAllowed api-error/proxyBlocked
A apărut o eroare internă ¦neașteptată
A apărut o eroare internă ¦neașteptată. Încercați din nou.
¦Beklenmeyen bir iç hata oluştu
¦Beklenmeyen bir iç hata oluştu. Lütfen tekrar deneyin.
Der opstod en ¦uventet, intern fejl
Der opstod en ¦uventet, intern fejl. Prøv igen.
Det ¦fanns ett oväntat internt fel
Det ¦fanns ett oväntat internt fel. Försök igen.
Det ¦oppstod en uventet intern feil
Det ¦oppstod en uventet intern feil. Prøv igjen.
Došlo k ¦neočekávané vnitřní chybě
Došlo k ¦neočekávané vnitřní chybě. Zkuste to prosím znovu.
Ein ¦unerwarteter interner Fehler ist aufgetreten
Ein ¦unerwarteter interner Fehler ist aufgetreten. Versuchen Sie es erneut.
Er is een ¦onverwachte interne fout opgetreden
Er is een ¦onverwachte interne fout opgetreden. Probeer het opnieuw.
Genyen yon erè entèn yo pa te ¦atann ak li
Genyen yon erè entèn yo pa te ¦atann ak li. Tanpri eseye ankò.
Ocorreu um erro interno ¦inesperado
Ocorreu um erro interno ¦inesperado. Tente novamente.
On ilmennyt ¦odottamaton sisäinen virhe
On ilmennyt ¦odottamaton sisäinen virhe. Yritä uudelleen.
Se ha producido un error interno ¦inesperado
Se ha producido un error interno ¦inesperado. Vuelva a intentarlo.
Si è verificato un errore interno ¦imprevisto
Si è verificato un errore interno ¦imprevisto. Riprova.
Terdapat ralat ¦dalaman yang tidak dijangka
Terdapat ralat ¦dalaman yang tidak dijangka. Sila cuba lagi.
Terjadi kesalahan internal yang tidak ¦terduga
Terjadi kesalahan internal yang tidak ¦terduga. Silakan coba lagi.
Une erreur interne ¦inattendue s'est produite
Une erreur interne ¦inattendue s'est produite. Veuillez réessayer.
¦Ustekabeko barne-errore bat gertatu da
¦Ustekabeko barne-errore bat gertatu da. Saiatu berriro.
¦Váratlan belső hiba történt
¦Váratlan belső hiba történt. Próbálja újra.
Wystąpił ¦nieoczekiwany błąd wewnętrzny
Wystąpił ¦nieoczekiwany błąd wewnętrzny. Spróbuj ponownie.
Đã xảy ra lỗi nội bộ ¦ngoài dự kiến
Đã xảy ra lỗi nội bộ ¦ngoài dự kiến. Vui lòng thử lại.
Παρουσιάστηκε ένα μη αναμενόμενο ¦εσωτερικό σφάλμα
Παρουσιάστηκε ένα μη αναμενόμενο ¦εσωτερικό σφάλμα. Προσπαθήστε ξανά.
Произошла ¦непредвиденная внутренняя ошибка
Произошла ¦непредвиденная внутренняя ошибка. Повторите попытку.
Сталася ¦неочікувана внутрішня помилка
Сталася ¦неочікувана внутрішня помилка. Спробуйте ще раз.
พบข้อผิดพลาด¦ภายในที่ไม่คาดคิด โปรดลองอีกครั้ง
¦予期しない内部エラーが発生しました
¦予期しない内部エラーが発生しました。もう一度お試しください。
出¦现内部错误。请重试。
發生¦非預期的內部錯誤。請重試。
¦예기치 않은 내부 오류가 발생했습니다
¦예기치 않은 내부 오류가 발생했습니다. 다시 시도하십시오.
= points okta api-error/oktaUnavailable api-error/orgUrlWrong api-error/proxyBlocked
A kiszolgáló váratlan ¦választ adott vissza
A kiszolgáló váratlan ¦választ adott vissza. Frissítse az oldalt, és próbálja meg újból.
De server ¦gaf een onverwachte reactie
De server ¦gaf een onverwachte reactie. Vernieuw de pagina en probeer het opnieuw.
Der Server hat eine ¦unerwartete Antwort zurückgegeben
Der Server hat eine ¦unerwartete Antwort zurückgegeben. Bitte laden Sie die Seite neu und versuchen Sie es dann erneut.
El servidor produjo una respuesta ¦inesperada
El servidor produjo una respuesta ¦inesperada. Actualice la página para intentarlo de nuevo.
El servidor produjo una respuesta ¦inesperada. Actualice la página y vuelva a intentarlo.
Il server ha ¦restituito una risposta inattesa
Il server ha ¦restituito una risposta inattesa. Aggiorna la pagina e riprova.
Le serveur a ¦renvoyé une réponse inattendue
Le serveur a ¦renvoyé une réponse inattendue. Veuillez actualiser la page, puis réessayez.
Máy chủ đã trả về phản hồi không ¦mong đợi
Máy chủ đã trả về phản hồi không ¦mong đợi. Vui lòng làm mới trang và thử lại.
O servidor retornou uma resposta ¦inesperada
O servidor retornou uma resposta ¦inesperada. Atualize a página e tente novamente.
Palvelin ¦palautti odottamattoman vastauksen
Palvelin ¦palautti odottamattoman vastauksen. Päivitä sivu ja yritä uudelleen.
Pelayan ¦membalas dengan respons yang tidak dijangka
Pelayan ¦membalas dengan respons yang tidak dijangka. Sila segarkan semula halaman dan cuba lagi.
Server ¦memberikan tanggapan yang tidak terduga
Server ¦memberikan tanggapan yang tidak terduga. Silakan segarkan halaman dan coba lagi.
Server vrátil ¦neočekávanou odpověď
Server vrátil ¦neočekávanou odpověď. Obnovte stránku a zkuste to znovu.
Serveren ¦returnerede et uventet svar
Serveren ¦returnerede et uventet svar. Opdater siden, og prøv igen.
Serveren ¦returnerte et uventet svar
Serveren ¦returnerte et uventet svar. Oppdater siden og prøv på nytt.
Servern ¦returnerade ett oväntat svar
Servern ¦returnerade ett oväntat svar. Uppdatera sidan och försök igen.
Serverul a ¦returnat un răspuns neașteptat
Serverul a ¦returnat un răspuns neașteptat. Reîmprospătați pagina și încercați din nou.
Serwer zwrócił ¦nieoczekiwaną odpowiedź
Serwer zwrócił ¦nieoczekiwaną odpowiedź. Odśwież stronę i spróbuj ponownie.
Sunucu ¦beklenmedik bir yanıt döndürdü
Sunucu ¦beklenmedik bir yanıt döndürdü. Lütfen sayfayı yenileyin ve tekrar deneyin.
Sèvè a te retounen yon repons ¦inatandi
Sèvè a te retounen yon repons ¦inatandi. Tanpri rafrechi paj la epi eseye ankò.
¦Zerbitzariak ustekabeko erantzun bat itzuli du
¦Zerbitzariak ustekabeko erantzun bat itzuli du. Freskatu orria eta saiatu berriro.
Ο διακομιστής ¦επέστρεψε μια μη αναμενόμενη απόκριση
Ο διακομιστής ¦επέστρεψε μια μη αναμενόμενη απόκριση. Ανανεώστε τη σελίδα και δοκιμάστε ξανά.
Сервер ¦вернул неожиданный ответ
Сервер ¦вернул неожиданный ответ. Обновите страницу и повторите попытку.
Сервер ¦повернув неочікувану відповідь
Сервер ¦повернув неочікувану відповідь. Оновіть сторінку та повторіть спробу.
เซิร์¦ฟเวอร์ส่งการตอบกลับที่ไม่คาดคิด โปรดรีเฟรชหน้านี้เพื่อลองอีกครั้ง
サーバーから予期しない応答が返されました
サ¦ーバーから予期しない応答が返されました。ページを更新して、もう一度試してください。
伺服器回傳了¦非預期的回應
伺服器回傳了¦非預期的回應。請重新整理頁面，然後再試一次。
服务器返回了¦意外响应。请刷新页面并重试。
서버에서 ¦예상치 못한 응답이 반환되었습니다
서버에서 ¦예상치 못한 응답이 반환되었습니다. 페이지를 새로 고치고 다시 시도하십시오.
= points okta api-error/oktaUnavailable api-error/orgUrlWrong api-error/proxyBlocked sign-in-error/signOnPolicyDenied
Có phản hồi không được hỗ trợ từ máy ¦chủ.
De ¦respons van de server wordt niet ondersteund.
Der opstod et ikke-¦understøttet svar fra serveren.
Det ¦kom et svar fra serveren som ikke støttes.
Det uppstod ett fel som inte stöds från ¦servern.
Es ¦liegt eine nicht unterstützte Antwort des Servers vor.
Genyen yon repons ki pa ¦sipò sèvè a bay.
La réponse du ¦serveur n'est pas prise en charge.
Nem támogatott válasz ¦érkezett a szervertől.
O servidor retornou uma resposta ¦sem suporte.
¦Palvelimesta tuli tukematon vastaus.
Risposta non supportata ¦dal server.
S-a primit un răspuns ¦neacceptat de la server.
Se ha ¦producido una respuesta no compatible del servidor.
¦Sunucudan, desteklenmeyen bir yanıt alındı.
Terdapat respons yang tidak didukung ¦dari server.
Terdapat respons yang tidak disokong ¦daripada pelayan.
¦Wystąpiła nieoczekiwania odpowiedź z serwera.
Ze serveru ¦přišla nepodporovaná odpověď.
Zerbitzariak erantzun ¦bateraezina jaso du.
Υπήρξε μια μη ¦υποστηριζόμενη απόκριση από τον διακομιστή.
Від сервера ¦надійшла непідтримувана відповідь.
С сервера был получен ¦неподдерживаемый ответ.
มีการตอบสนองที่ไม่ได้รับการรองรับจากเซิร์¦ฟเวอร์
サーバーから未サポートの応答が返されました。
伺服器有不支援的回¦覆。
¦来自服务器的响应不受支持。
¦서버에서 지원되지 않는 응답이 있습니다.
= points okta api-error/oktaUnavailable api-error/proxyBlocked
A kiszolgáló ¦hibát észlelt
A kiszolgáló ¦hibát észlelt. Frissítse az oldalt, és próbálja meg újból.
¦Bei diesem Server ist ein Fehler aufgetreten
Bei diesem Server ist ein Fehler aufgetreten. Bitte laden Sie die Seite ¦neu und versuchen Sie es dann erneut.
Der ¦opstod en fejl på serveren
Der opstod en fejl på serveren. ¦Opdater siden, og prøv igen.
El servidor ¦encontró un error
El servidor ¦encontró un error. Actualice la página para intentarlo de nuevo.
El servidor ¦encontró un error. Actualice la página y vuelva a intentarlo.
Er is een fout ¦opgetreden met de server
Er is een fout opgetreden met de server. ¦Vernieuw de pagina en probeer het opnieuw.
Errore bat gertatu da ¦zerbitzarian
Errore bat gertatu da ¦zerbitzarian. Freskatu orria eta saiatu berriro.
Ett ¦serverfel uppstod. Uppdatera sidan och försök igen.
Il server ha ¦riscontrato un errore
Il server ha ¦riscontrato un errore. Aggiorna la pagina e riprova.
Le serveur a ¦rencontré une erreur
Le serveur a ¦rencontré une erreur. Veuillez actualiser la page, puis réessayez.
Máy ¦chủ bị lỗi
Máy chủ bị lỗi. Vui lòng ¦làm mới trang và thử lại.
Na ¦serveru došlo k chybě
Na serveru došlo k chybě. ¦Obnovte stránku a zkuste to znovu.
O servidor ¦encontrou um erro
O servidor ¦encontrou um erro. Atualize a página e tente novamente.
¦Palvelimessa tapahtui virhe. Päivitä sivu ja yritä uudelleen.
Pelayan ¦mengalami ralat. Sila segarkan semula halaman dan cuba lagi.
Server ¦mengalami kesalahan. Silakan segarkan halaman dan coba lagi.
Serveren ¦støtte på en feil
Serveren ¦støtte på en feil. Oppdater siden og prøv på nytt.
Serverul a ¦întâmpinat o eroare
Serverul a ¦întâmpinat o eroare. Reîmprospătați pagina și încercați din nou.
Serwer ¦napotkał błąd. Odśwież stronę i spróbuj ponownie.
Sunucu bir ¦hatayla karşılaştı
Sunucu bir ¦hatayla karşılaştı. Lütfen sayfayı yenileyin ve tekrar deneyin.
Sèvè a ¦rankontre ak yon erè
Sèvè a ¦rankontre ak yon erè. Tanpri rafrechi paj la epi eseye ankò.
Ο διακομιστής ¦αντιμετώπισε ένα σφάλμα
Ο διακομιστής ¦αντιμετώπισε ένα σφάλμα. Ανανεώστε τη σελίδα και δοκιμάστε ξανά.
На ¦сервере произошла ошибка
На ¦сервере произошла ошибка. Обновите страницу и повторите попытку.
На ¦сервері сталася помилка
На ¦сервері сталася помилка. Оновіть сторінку та повторіть спробу.
เซิร์¦ฟเวอร์ประสบข้อผิดพลาด โปรดรีเฟรชหน้านี้เพื่อลองอีกครั้ง
サーバーでエラーが発生しました
サ¦ーバーでエラーが発生しました。ページを更新して、もう一度試してください。
伺服器發生錯誤。請重新¦整理頁面，然後再試一次。
服务器出错。请¦刷新页面并重试。
서버에 오류가 발생했습니다. 페이지를 새로 ¦고치고 다시 시도하십시오.
= points okta api-error/oktaUnavailable api-error/requestInvalid
Arama sorgusu ¦gerçekleştirilemiyor.
Arama sorgusu ¦yapılamadı.
Barne-errorea aplikazioaren ¦metadatuak prozesatzean.
Belső hiba az app ¦metaadatok feldolgozása közben.
Belső hiba történt az alkalmazás ¦metaadatainak feldolgozása közben.
Błąd wewnętrzny ¦metadanych aplikacji.
¦Cererea de căutare nu a putut fi efectuată.
Có lỗi bên trong khi xử lý ¦siêu dữ liệu ứng dụng.
¦Dahili hata işleme uygulama meta verileri.
Dahili hata işleme uygulama ¦metaverileri.
Ei ¦pystytä suorittamaan hakutiedustelua.
Enposib pou fè yon ¦rechèch.
Eroare internă în timpul ¦procesării de metadate ale aplicației.
Erreur interne lors du ¦traitement des métadonnées de l'application.
Erreur interne lors du ¦traitement des métadonnées de l’application.
Erro interno ao ¦processar metadados do aplicativo.
Erro interno ao ¦processar metadados do app.
Error interno en el ¦procesamiento de los metadatos de la aplicación
Error interno en el ¦procesamiento de los metadatos de la aplicación.
Errore interno durante l'¦elaborazione dei metadati dell'app.
Errore interno ¦nell'elaborazione dei metadati dell'app.
Erè entèn nan ¦trètman metadone aplikasyon an.
Ezin da bilaketa-¦kontsulta egin.
Impossibile eseguire query di ¦ricerca.
Impossible d'¦exécuter la demande de recherche.
Impossible d’¦exécuter la demande de recherche.
Intern ¦feilbehandling av app-metadata.
Intern fejl ved ¦behandling af app'ens metadata.
Interne fout bij ¦verwerken van metagegevens van app.
Interne fout ¦verwerking metagegevens app.
Interner Fehler beim ¦Verarbeiten der Anwendungsmetadaten.
Interner Fehler beim ¦Verarbeiten der App-Metadaten.
Internt fel vid ¦bearbetning av appens metadata.
Kan ikke udføre ¦søgeforespørgslen.
Kan ikke udføre ¦søgning.
Kan ikke ¦utføre søk.
Kan inte utföra ¦sökförfrågan.
Kan ¦zoekopdracht niet uitvoeren.
Kesalahan internal ¦ketika memproses metadata aplikasi.
Không thể thực hiện truy vấn tìm ¦kiếm.
Nelze provést ¦vyhledávací dotaz.
Nem sikerült a keresési ¦lekérdezés végrehajtása.
Nem sikerült ¦végrehajtani a keresési lekérdezést.
Nie można ¦przeprowadzić wyszukiwania.
No es posible realizar una consulta de ¦búsqueda.
Não foi possível executar a consulta da ¦busca.
Não foi possível executar a consulta da ¦pesquisa.
¦Pemprosesan metadata aplikasi ralat dalaman.
Sisäinen virhe sovelluksen ¦metadatan prosessoinnissa.
Solicitarea de ¦căutare nu a putut fi efectuată.
Suchanfrage kann nicht ¦ausgeführt werden.
Terjadi kesalahan internal saat ¦memproses metadata aplikasi.
Tidak dapat melakukan ¦kueri pencarian.
Tidak dapat ¦melakukan permintaan pencarian.
Tidak dapat ¦menjalankan pertanyaan carian.
Vnitřní chyba ¦zpracování metadat aplikace.
Đã xảy ra lỗi nội bộ khi xử lý ¦siêu dữ liệu ứng dụng.
Δεν είναι δυνατή η ¦εκτέλεση ερωτήματος αναζήτησης.
Εσωτερικό σφάλμα ¦επεξεργασίας μεταδεδομένων εφαρμογής.
Внутренняя ошибка ¦обработки метаданных приложения.
Внутренняя ошибка при ¦обработке метаданных приложения.
Внутрішня помилка ¦обробки метаданих додатку.
Внутрішня помилка ¦обробки метаданих програми.
Невозможно выполнить запрос ¦поиска.
Неможливо виконати запит ¦пошуку.
ข้อผิดพลาด¦ภายในการประมวลผลเมตาดาต้าของแอป
มีข้อผิดพลาดภายในการประมวลผลข้อมูลอภิพัน¦ธุ์ (metadata)
ไม่สามารถด¦ำเนินการค้นหาได้
ไม่สามารถด¦ำเนินตามข้อความค้นหาได้
アプリのメタデ¦ータを処理する間に内部エラーが発生しました。
处理 App ¦元数据时出现内部错误。
处理应用程序¦元数据时出现内部错误。
无法执行搜索查¦询。
検¦索クエリを実行できませんでした。
無法執行搜尋查¦詢。
處理應用程式中¦繼資料時出現內部錯誤。
處理應用程式中¦繼資料時發生內部錯誤。
검색 ¦쿼리를 수행할 수 없습니다.
앱 메타 ¦데이터를 처리하는 도중 내부 오류가 발생했습니다.
앱 ¦메타데이터를 처리하는 도중 내부 오류가 발생했습니다.
= points okta api-error/oktaUnavailable api-error/tokenContentFailed sign-in-error/clientFault sign-in-error/tokenContentFailed
A intervenit o problemă la ¦generarea id_token pentru utilizator
A intervenit o problemă la ¦generarea id_token pentru utilizator. Încercați din nou.
Arazo bat egon da id_token erabiltzailearentzat ¦sortzean
Arazo bat egon da id_token erabiltzailearentzat ¦sortzean. Saiatu berriro.
Beim ¦Erzeugen des id_token für den Benutzer ist ein Problem aufgetreten
Beim ¦Erzeugen des id_token für den Benutzer ist ein Problem aufgetreten. Versuchen Sie es erneut.
Có ¦vấn đề khi lập id_token cho người dùng
Có ¦vấn đề khi lập id_token cho người dùng. Vui lòng thử lại.
Der opstod et problem under ¦oprettelsen af id_token for brugeren
Der opstod et problem under ¦oprettelsen af id_token for brugeren. Prøv igen.
Det oppstod et problem for å ¦generere id_token for brukeren
Det oppstod et problem for å ¦generere id_token for brukeren. Prøv igjen.
Det uppstod ett fel när id_token för användare ¦genererades
Det uppstod ett fel när id_token för användare ¦genererades. Försök igen.
Er is een probleem opgetreden bij het ¦genereren van het id_token voor de gebruiker
Er is een probleem opgetreden bij het ¦genereren van het id_token voor de gebruiker. Probeer het opnieuw.
Genyen yon pwoblèm pandan y ap ¦jenere id_token lan pou itilizatè a
Genyen yon pwoblèm pandan y ap ¦jenere id_token lan pou itilizatè a. Tanpri eseye ankò.
Hiba történt a felhasználói id_token ¦létrehozásakor
Hiba történt a felhasználói id_token ¦létrehozásakor. Próbálja újra.
Houve um problema ao ¦gerar o id_token para o usuário
Houve um problema ao ¦gerar o id_token para o usuário. Tente novamente.
Kullanıcı için id_token ¦oluşturmada bir problem oldu
Kullanıcı için id_token ¦oluşturmada bir problem oldu. Lütfen tekrar deneyin.
Käyttäjän ¦id_tokenin luomisessa ilmeni virhe
Käyttäjän ¦id_tokenin luomisessa ilmeni virhe. Yritä uudelleen.
Podczas ¦generowania id_token dla użytkownika wystąpił błąd
Podczas ¦generowania id_token dla użytkownika wystąpił błąd. Spróbuj ponownie.
Se produjo un problema al ¦generar el id_token del usuario
Se produjo un problema al ¦generar el id_token del usuario. Vuelva a intentarlo.
Si è verificato un problema durante la ¦generazione dell'id_token per l'utente
Si è verificato un problema durante la ¦generazione dell'id_token per l'utente. Riprova.
Terdapat masalah dalam ¦menghasilkan id_token pengguna
Terdapat masalah dalam ¦menghasilkan id_token pengguna. Silakan coba lagi.
Terdapat masalah ¦menjana id_token untuk pengguna
Terdapat masalah ¦menjana id_token untuk pengguna. Sila cuba lagi.
Un problème s'est ¦produit lors de la génération du id_token pour l'utilisateur
Un problème s'est ¦produit lors de la génération du id_token pour l'utilisateur. Veuillez réessayer.
¦Vyskytly se potíže pri generování id_token pro uživatele
¦Vyskytly se potíže pri generování id_token pro uživatele. Zkuste to prosím znovu.
Παρουσιάστηκε ένα πρόβλημα ¦δημιουργίας του id_token για το χρήστη
Παρουσιάστηκε ένα πρόβλημα ¦δημιουργίας του id_token για το χρήστη. Προσπαθήστε ξανά.
При ¦создании id_token для пользователя возникла проблема
При ¦создании id_token для пользователя возникла проблема. Повторите попытку.
Сталася проблема при ¦генеруванні id_token для користувача
Сталася проблема при ¦генеруванні id_token для користувача. Спробуйте ще раз.
มีปั¦ญหาในการสร้าง id_token สำหรับผู้ใช้ โปรดลองอีกครั้ง
ユーザー用のid_tokenの生成でエラーがありました
ユ¦ーザー用のid_tokenの生成でエラーがありました。もう一度お試しください。
为用户生¦成 id_token 时发生问题
为用户生¦成 id_token 时发生问题。请重试。
¦產生使用者 id_token 時發生問題
¦產生使用者 id_token 時發生問題。請重試。
사용자의 ¦id_token을 생성하는 데 문제가 발생했습니다
사용자의 ¦id_token을 생성하는 데 문제가 발생했습니다. 다시 시도하십시오.
= points okta api-error/oktaUnreachable api-error/originNotAllowed api-error/proxyBlocked
A intervenit o eroare la ¦trimiterea solicitării - ați activat CORS?
Bei ¦Senden der Anforderung ist ein Fehler aufgetreten - Haben Sie CORS aktiviert?
Conectare la server ¦imposibilă
Conectare la server ¦imposibilă. Verificați conexiunea la rețea.
Có lỗi khi ¦gửi yêu cầu - bạn đã bật CORS chưa?
Der opstod en fejl under ¦afsendelse af anmodningen - har du aktiveret CORS?
Der opstod en fejl under ¦afsendelse af anmodningen – har du aktiveret CORS?
Det oppsto en feil ved å ¦sende forespørselen - har du aktivert CORS?
Det uppstod ett fel när begäran ¦sändes - har du aktiverat CORS?
Er is een fout opgetreden bij het ¦versturen van de aanvraag - heeft u CORS ingeschakeld?
Errore bat gertatu da eskaera ¦bidaltzean - CORS gaituta daukazu?
Ezin da ¦zerbitzarira konektatu
Ezin da zerbitzarira konektatu. Egiaztatu sarera konektatuta ¦zaudela.
Ezin da zerbitzarira konektatu. Egiaztatu sarera konektatuta ¦zauden eta saiatu berriro.
Genyen yon erè ¦lè y ap voye demann lan - èske te aktive CORS?
Ha ¦habido un error al enviar la solicitud
Ha ¦habido un error al enviar la solicitud. ¿Ha habilitado CORS?
Hiba történt a kérés ¦küldésekor – engedélyezte a CORS szolgáltatást?
Houve um erro ¦enviando o pedido – você habilitou o CORS?
Impossibile ¦connettersi al server
Impossibile ¦connettersi al server. Verifica la tua connessione di rete.
Impossible de se ¦connecter au serveur
Impossible de se connecter au serveur. Veuillez ¦vérifier votre connexion réseau.
Kan geen verbinding ¦maken met de server
Kan geen verbinding maken met de server. Controleer uw ¦netwerkverbinding.
Kan ikke ¦koble til serveren
Kan ikke koble til serveren. Vennligst sjekk ¦nettverksforbindelsen din.
Kan ikke koble til serveren. Vennligst sjekk ¦nettverkstilkoblingen.
Kan ikke oprette ¦forbindelse til serveren
Kan ikke oprette forbindelse til serveren. ¦Kontrollér din netværksforbindelse.
Keine ¦Verbindung zum Server möglich
Keine Verbindung zum Server möglich. Bitte überprüfen Sie Ihre ¦Netzwerkverbindung.
Không thể kết ¦nối với máy chủ
Không thể kết nối với máy chủ. Vui ¦lòng kiểm tra kết nối mạng.
Kunde inte ¦ansluta till servern
Kunde inte ansluta till servern. Kontrollera din ¦nätverksanslutning.
Nem sikerült ¦csatlakozni a kiszolgálóhoz
Nem sikerült csatlakozni a kiszolgálóhoz. ¦Ellenõrizze a hálózati kapcsolatot.
Nie można ¦połączyć się z serwerem
Nie można połączyć się z serwerem. Sprawdź połączenie ¦sieciowe.
No es posible ¦conectarse al servidor
No es posible conectarse al servidor. ¦Compruebe su conexión de red.
Não foi possível ¦conectar ao servidor
Não foi possível ¦conectar ao servidor. Verifique sua conexão com a internet.
Pa kapab konekte ak ¦sèvè a
Pa kapab konekte ak sèvè a. Tanpri verifye koneksyon ¦rezo an.
¦Palvelimeen ei saada yhteyttä
Palvelimeen ei saada yhteyttä. Tarkista ¦verkkoyhteys.
Podczas ¦wysyłania żądania wystąpił błąd — czy włączono funkcję CORS?
¦Pripojení k serveru nelze uskutecnit
Pripojení k serveru nelze uskutecnit. Zkontrolujte vaše ¦sítové pripojení.
¦Prí odesílání vašeho požadavku došlo k chybe - povolili jste CORS?
Pyynnön ¦lähettämisessä tapahtui virhe – oletko ottanut CORS-tuen käyttöön?
Si è verificato un errore durante l'¦invio della richiesta - CORS è abilitato?
Sunucuya ¦bağlanılamadı. Lütfen ağ bağlantınızı kontrol edin.
Terdapat kesalahan dalam mengirim permintaan - ¦apakah Anda sudah mengaktifkan CORS?
Terdapat ralat menghantar permintaan - anda telah ¦mendayakan CORS?
Tidak dapat ¦menyambung kepada pelayan
Tidak dapat ¦menyambung kepada pelayan. Sila semak sambungan rangkaian anda.
Tidak dapat ¦terhubung ke server
Tidak dapat terhubung ke server. ¦Periksa koneksi jaringan Anda.
Une erreur s'est produite lors de l'¦envoi de la demande
Une erreur s'est produite lors de l'¦envoi de la demande - Avez-vous activé CORS?
Une erreur s'est produite lors de l'¦envoi de la demande. Avez-vous activé CORS ?
¦İsteği göndermede bir hata oldu - CORS etkinleştirdiniz mi?
Δεν είναι δυνατή η σύνδεση με το ¦διακομιστή
Δεν είναι δυνατή η σύνδεση με το διακομιστή. ¦Έλεγξε τη σύνδεση δικτύου.
Παρουσιάστηκε σφάλμα κατά την ¦αποστολή του αιτήματος - έχεις ενεργοποιήσει το CORS;
Невозможно ¦подключиться к серверу
Невозможно подключиться к серверу. ¦Проверьте подключение к сети.
Неможливо з'¦єднатися з сервером
Неможливо з'єднатися з сервером. Перевірте ¦наявність під'єднання до мережі.
Неможливо з'єднатися з сервером. Перевірте підключення до ¦мережі.
Произошла ошибка при ¦отправке запроса
Произошла ошибка при ¦отправке запроса. Убедитесь, что вы активировали CORS.
Сталася помилка при ¦відправленні запиту - ви активували CORS?
มีข้อผิดพลาดในการส่งคำขอ - คุณได้เปิดใช้งาน ¦CORS แล้วใช่หรือไม่
ไม่สามารถเชื่อมต่อเซิร์¦ฟเวอร์ได้ โปรดตรวจสอบการเชื่อมต่อเครือข่ายของคุณ
サ¦ーバに接続できません。ネットワーク接続をご確認下さい。
サーバーに接続できません
サーバーに接続できません。ネットワ¦ーク接続をご確認下さい。
リクエストの送信でエラーがありました - ¦CORSを有効にしましたか？
傳送要求時發生錯誤 - 您是¦否啟用了 CORS？
发送请求时出错 - 您启用了 CORS ¦吗？
无法连接到服务器。请¦检查您的网络连接。
無法連¦線至伺服器。請檢查您的網路連線。
서버에 ¦연결할 수 없습니다
서버에 연결할 수 없습니다. 네트워크 ¦연결 상태를 확인해 주십시오.
요청을 ¦보내는 동안 오류가 발생했습니다
요청을 보내는 동안 오류가 발생했습니다. ¦CORS를 활성화했습니까?
= points okta api-error/otherService api-error/proxyBlocked sign-in-error/factorRejected
Błąd podczas ¦ładowania Duo
Błąd podczas ¦ładowania Duo. Spróbuj ponownie lub skontaktuj się z administratorem w celu uzyskania pomocy.
Chyba při ¦načítání Duo
Chyba při ¦načítání Duo. Zkuste to znovu nebo požádejte o pomoc svého správce.
Chyba při ¦načítání Duo. Zkuste to znovu nebo se obraťte o pomoc na svého správce.
Duo ¦yüklenirken hata oluştu
Duo ¦yüklenirken hata oluştu. Tekrar deneyin veya yardım için yöneticinizle iletişime geçin.
Duo ¦yüklenirken hata oluştu. Tekrar deneyin veya yardım için yöneticinizle irtibat kurun.
Duoの読み込み中にエラーが発生しました
¦Duoの読み込み中にエラーが発生しました。もう一度試してみるか、管理者に連絡してください。
Duo를 ¦로드하는 중 오류가 발생했습니다
Duo를 ¦로드하는 중 오류가 발생했습니다. 다시 시도하거나 관리자에게 문의하십시오.
Duo를 ¦로드하는 중 오류가 발생했습니다. 다시 시도하거나 관리자에게 문의하여 도움을 받으십시오.
Eroare la ¦încărcarea Duo
Eroare la ¦încărcarea Duo. Încercați din nou sau contactați admin pentru asistență.
Eroare la ¦încărcarea Duo. Încercați din nou sau contactați administratorul pentru asistență.
Eroare la ¦încărcarea Duo. Încercați din nou sau contactați adminul pentru asistență.
Erreur de ¦chargement Duo
Erreur de ¦chargement Duo. Veuillez réessayer ou contacter votre administrateur pour obtenir de l'aide.
Erreur de ¦chargement Duo. Veuillez réessayer ou demander l'aide de votre administrateur.
Erro ao ¦carregar o Duo
Erro ao ¦carregar o Duo. Tente novamente ou entre em contato com o administrador para receber ajuda.
Error al ¦cargar Duo
Error al ¦cargar Duo. Inténtelo de nuevo o comuníquese con su administrador para obtener ayuda.
Error al ¦cargar Duo. Vuelva a intentarlo o comuníquese con su administrador para obtener ayuda.
Errore durante il ¦caricamento di Duo
Errore durante il ¦caricamento di Duo. Riprova o contatta l'amministratore per ricevere assistenza.
Errorea Duo ¦kargatzean. Saiatu berriro edo jarri administratzailearekin harremanetan laguntza lortzeko.
Erè pandan Duo ap ¦chaje
Erè pandan Duo ap ¦chaje. Eseye ankò oswa kontakte administratè ou an pou jwenn èd.
Fehler beim ¦Laden von Duo
Fehler beim ¦Laden von Duo. Versuchen Sie es erneut oder wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
Feil ved ¦lasting av Duo
Feil ved ¦lasting av Duo. Prøv på nytt eller ta kontakt med en administrator for å få hjelp.
Fejl ved ¦indlæsning af Duo
Fejl ved ¦indlæsning af Duo. Prøv igen eller kontakt din administrator for at få hjælp.
Fejl ved ¦indlæsning af Duo. Prøv igen, eller bed din administrator om hjælp.
Fel vid ¦inläsning av Duo
Fel vid ¦inläsning av Duo. Försök igen eller kontakta din admin för hjälp.
Fel vid ¦inläsning av Duo. Försök igen eller kontakta din administratör för hjälp.
Fout bij ¦laden Duo
Fout bij ¦laden Duo. Probeer het opnieuw of neem voor hulp contact op met uw admin.
Fout bij ¦laden Duo. Probeer het opnieuw of neem voor hulp contact op met uw beheerder.
Hiba történt a Duo ¦betöltésekor
Hiba történt a Duo ¦betöltésekor. Próbálja újra, vagy forduljon a rendszergazdájához segítségért.
Hiba történt a Duo ¦betöltésekor. Próbálkozzon újra, vagy kérjen segítséget a rendszergazdától.
Lỗi khi ¦tải Duo
Lỗi khi ¦tải Duo. Thử lại hoặc liên hệ quản trị viên của bạn để được hỗ trợ.
Lỗi khi ¦tải Duo. Thử lại hoặc liên hệ với quản trị viên của bạn để được hỗ trợ.
Ralat semasa ¦memuatkan Duo
Ralat semasa ¦memuatkan Duo. Cuba lagi atau hubungi pentadbir anda untuk mendapatkan bantuan.
Terjadi kesalahan saat ¦memuat Duo
Terjadi kesalahan saat ¦memuat Duo. Coba lagi atau hubungi admin Anda untuk bantuan.
Terjadi kesalahan saat ¦memuat Duo. Coba lagi atau hubungi admin Anda untuk mendapatkan bantuan.
Virhe ¦ladattaessa Duoa. Yritä uudelleen tai ota yhteyttä järjestelmänvalvojaan saadaksesi ohjeita.
Σφάλμα κατά τη ¦φόρτωση του Duo
Σφάλμα κατά τη ¦φόρτωση του Duo. Προσπαθήστε ξανά ή επικοινωνήστε με τον διαχειριστή για βοήθεια.
Ошибка при ¦загрузке Duo
Ошибка при ¦загрузке Duo. Попробуйте еще раз или обратитесь к администратору за помощью.
Помилка ¦завантаження Duo. Повторіть спробу або зверніться до свого адміністратора по допомогу.
Помилка ¦завантаження Duo. Повторіть спробу або зверніться по допомогу до адміністратора.
เกิดข้อผิดพลาดในการโหลด ¦Duo ลองอีกครั้งหรือติดต่อผู้ดูแลระบบเพื่อขอความช่วยเหลือ
เกิดข้อผิดพลาดในการโหลด ¦Duo ลองอีกครั้งหรือติดต่อผู้ดูแลระบบเพื่อรับความช่วยเหลือ
加¦载 Duo 时出错。请重试或联系您的管理员以获得协助。
加¦载 Duo 时出错。请重试或联系您的管理员寻求帮助。
¦載入 Duo 時發生錯誤。請再試一次或向管理員請求協助。
= points okta api-error/otherService sign-in-error/factorRejected sign-in-error/factorTimedOut
Chúng tôi không xác minh được ¦bằng Duo
Chúng tôi không xác minh được ¦bằng Duo. Hãy thử lại.
Chúng tôi không xác minh được ¦bằng Duo. Vui lòng thử lại.
¦Confirmarea cu Duo nu a fost posibilă
¦Confirmarea cu Duo nu a fost posibilă. Încercați din nou.
Die Verifizierung mit Duo ¦war nicht möglich
Die Verifizierung mit Duo ¦war nicht möglich. Versuchen Sie es erneut.
Duo ile ¦doğrulamanızı tamamlayamadık
Duo ile ¦doğrulamanızı tamamlayamadık. Tekrar deneyin.
¦Duolla vahvistaminen epäonnistui. Yritä uudelleen.
Duoでの検証ができませんでした
¦Duoでの検証ができませんでした。再度試してください。
¦Duoでの検証ができませんでした。再試行してください。
Duo를 ¦사용하여 확인할 수 없습니다
Duo를 ¦사용하여 확인할 수 없습니다. 다시 시도하십시오.
Ezin izan dugu Duo-¦rekin egiaztatu
Ezin izan dugu Duo-¦rekin egiaztatu. Saiatu berriro.
Impossibile ¦verificare con Duo
Impossibile ¦verificare con Duo. Riprova.
Kami tidak dapat ¦membuat pengesahan dengan Duo
Kami tidak dapat ¦membuat pengesahan dengan Duo. Cuba lagi.
Kami tidak dapat ¦memverifikasi dengan Duo
Kami tidak dapat ¦memverifikasi dengan Duo. Coba lagi.
Nem sikerült az ellenőrzés a ¦Duóval
Nem sikerült az ellenőrzés a ¦Duóval. Próbálja újra.
Nem sikerült az ellenőrzés a ¦Duóval. Próbálkozzon újra.
¦Nemohli jsme provést ověření pomocí aplikace Duo
¦Nemohli jsme provést ověření pomocí aplikace Duo. Zkuste to znovu.
Nie udało się przeprowadzić weryfikacji z ¦użyciem uwierzytelniania Duo
Nie udało się przeprowadzić weryfikacji z ¦użyciem uwierzytelniania Duo. Spróbuj ponownie.
No ¦hemos podido comprobarlo con Duo
No ¦hemos podido comprobarlo con Duo. Intente de nuevo.
No ¦hemos podido comprobarlo con Duo. Vuelva a intentarlo.
Nou pa te kapab ¦verifye ak Duo
Nou pa te kapab ¦verifye ak Duo. Eseye ankò.
Nous n'¦avons pas pu procéder à la vérification avec Duo
Nous n'¦avons pas pu procéder à la vérification avec Duo. Veuillez réessayer.
Nous n’¦avons pas pu procéder à la vérification avec Duo
Nous n’¦avons pas pu procéder à la vérification avec Duo. Veuillez réessayer.
Não foi possível ¦verificar com o Duo
Não foi possível ¦verificar com o Duo. Tente novamente.
¦Verificatie met Duo is mislukt
¦Verificatie met Duo is mislukt. Probeer het opnieuw.
Vi kunde inte ¦verifiera med Duo
Vi kunde inte ¦verifiera med Duo. Försök igen.
Vi kunne ikke ¦bekrefte med Duo
Vi kunne ikke ¦bekrefte med Duo. Prøv igjen.
Vi kunne ikke ¦bekræfte med Duo
Vi kunne ikke ¦bekræfte med Duo. Prøv igen.
Δεν ήταν δυνατή η ¦επαλήθευση με το Duo
Δεν ήταν δυνατή η ¦επαλήθευση με το Duo. Δοκιμάστε ξανά.
Δεν ήταν δυνατή η ¦επαλήθευση με το Duo. Προσπαθήστε ξανά.
Не вдалося ¦підтвердити за допомогою Duo
Не вдалося ¦підтвердити за допомогою Duo. Повторіть спробу.
Не удалось выполнить ¦проверку с помощью системы Duo
Не удалось выполнить ¦проверку с помощью системы Duo. Повторите попытку.
เราไม่สามารถตรวจสอบด้วย ¦Duo ได้ ลองอีกครั้ง
เราไม่สามารถตรวจสอบยืนยันด้วย ¦Duo ได้ ลองอีกครั้ง
我¦们无法使用 Duo 进行验证。请重试。
我¦們無法使用 Duo 進行驗證。請再試一次。
= points okta api-error/otherService sign-in-error/jitFailed
A ¦existat o problemă la autentificarea la furnizorul de identitate
A ¦existat o problemă la autentificarea la furnizorul de identitate. Contactați administratorul pentru ajutor.
Arazo bat izan da zure identitate-¦hornitzailean saioa hastean
Arazo bat izan da zure identitate-¦hornitzailean saioa hastean. Jarri administratzailearekin harremanetan laguntza eskatzeko.
Bei der Anmeldung bei Ihrem ¦Identitätsanbieter ist ein Problem aufgetreten
Bei der Anmeldung bei Ihrem ¦Identitätsanbieter ist ein Problem aufgetreten. Bitten Sie Ihren Administrator um Hilfe.
Der opstod et problem med at logge dig ind på din ¦identitetsudbyder
Der opstod et problem med at logge dig ind på din ¦identitetsudbyder. Kontakt venligst din administrator for hjælp.
Det har ¦uppstått ett fel vid inloggning till din identitetsleverantör
Det har ¦uppstått ett fel vid inloggning till din identitetsleverantör. Kontakta din administratör för hjälp.
Det oppstod et problem under pålogging til ¦identitetsleverandøren din
Det oppstod et problem under pålogging til ¦identitetsleverandøren din. Ta kontakt med administratoren din for å få hjelp.
Er is een fout opgetreden bij de aanmelding bij uw ¦identiteitsprovider
Er is een fout opgetreden bij de aanmelding bij uw ¦identiteitsprovider. Vraag uw beheerder om hulp.
¦Geyen yon pwoblèm pou konekte ansanm ak founisè idantite ou an
¦Geyen yon pwoblèm pou konekte ansanm ak founisè idantite ou an. Tanpri kontakte administratè ou an pou jwenn èd.
Houve um problema ao acessar com o seu ¦provedor de identidade
Houve um problema ao acessar com o seu ¦provedor de identidade. Entre em contato com seu administrador para obter ajuda.
ID ¦공급자에 로그인하는 중에 문제가 발생했습니다
ID ¦공급자에 로그인하는 중에 문제가 발생했습니다. 도움이 필요하면 관리자에게 문의하십시오.
IDプロバイダーにサインインするとき問題が発生しました
¦IDプロバイダーにサインインするとき問題が発生しました。管理者に問い合わせてください。
Kimlik ¦sağlayıcınızda oturum açarken bir sorun oluştu
Kimlik ¦sağlayıcınızda oturum açarken bir sorun oluştu. Yardım için lütfen yöneticinize başvurun.
Kirjautuminen ¦identiteettipalvelujen tarjoajan palveluun epäonnistui
Kirjautuminen ¦identiteettipalvelujen tarjoajan palveluun epäonnistui. Ota yhteyttä järjestelmänvalvojaan ja pyydä apua.
Kirjautuminen ¦tunnistepalveluntarjoajan palveluun epäonnistui
Kirjautuminen ¦tunnistepalveluntarjoajan palveluun epäonnistui. Ota yhteyttä järjestelmänvalvojaan ja pyydä apua.
Probléma merült fel az ¦identitásszolgáltatóba való bejelentkezéssel kapcsolatban
Probléma merült fel az ¦identitásszolgáltatóba való bejelentkezéssel kapcsolatban. Kérjen segítséget a rendszergazdától.
Se ha producido un problema al iniciar sesión en su ¦proveedor de identidad
Se ha producido un problema al iniciar sesión en su ¦proveedor de identidad. Comuníquese con el administrador para obtener ayuda.
Se ha producido un problema al iniciar sesión en su ¦proveedor de identidad. Comuníquese con su administrador para obtener ayuda.
Si è verificato un problema a eseguire l'accesso con il tuo provider di ¦identità
Si è verificato un problema a eseguire l'accesso con il tuo provider di ¦identità. Contatta il tuo amministratore per ricevere assistenza.
Terdapat masalah saat ¦memasukkan Anda ke penyedia identitas Anda
Terdapat masalah saat ¦memasukkan Anda ke penyedia identitas Anda. Silakan hubungi administrator Anda untuk mendapatkan bantuan.
Terdapat masalah untuk mendaftar anda masuk ke ¦pembekal identiti anda
Terdapat masalah untuk mendaftar anda masuk ke ¦pembekal identiti anda. Sila hubungi pentadbir anda untuk mendapatkan bantuan.
Terdapat masalah untuk mendaftar anda masuk ke ¦penyedia identiti anda
Terdapat masalah untuk mendaftar anda masuk ke ¦penyedia identiti anda. Sila hubungi pentadbir anda untuk mendapatkan bantuan.
Un problème est survenu lors de la connexion avec votre ¦fournisseur d'identité
Un problème est survenu lors de la connexion avec votre ¦fournisseur d'identité. Veuillez contacter votre administrateur pour obtenir de l'aide.
Vyskytl se problém s přihlášením k vašemu ¦poskytovateli identity
Vyskytl se problém s přihlášením k vašemu ¦poskytovateli identity. Požádejte prosím o pomoc svého správce.
¦Wystapił problem z zalogowaniem Cię do Twojego dostawcy tożsamości
¦Wystapił problem z zalogowaniem Cię do Twojego dostawcy tożsamości. Skontaktuj się ze swoim administratorem w celu uzyskania pomocy.
Đã xảy ra sự cố khi bạn đăng nhập ¦qua nhà cung cấp danh tính
Đã xảy ra sự cố khi bạn đăng nhập ¦qua nhà cung cấp danh tính. Vui lòng liên hệ với quản trị viên của bạn để được trợ giúp.
Παρουσιάστηκε πρόβλημα κατά τη σύνδεσή σας στον ¦πάροχο ταυτότητας που χρησιμοποιείτε
Παρουσιάστηκε πρόβλημα κατά τη σύνδεσή σας στον ¦πάροχο ταυτότητας που χρησιμοποιείτε. Επικοινωνήστε με τον διαχειριστή για βοήθεια.
Возникла проблема ¦со входом в систему вашего поставщика удостоверений
Возникла проблема ¦со входом в систему вашего поставщика удостоверений. Обратитесь за помощью к администратору.
Не вдалося ввійти до ¦постачальника ідентичностей
Не вдалося ввійти до ¦постачальника ідентичностей. Зверніться до свого адміністратора по допомогу.
Не ¦вділось увійти в сервіс автентифікації
Не ¦вділось увійти в сервіс автентифікації. Зверніться до свого адміністратора по допомогу.
มีปั¦ญหาในการลงชื่อเข้าใช้ผู้ให้บริการข้อมูลประจำตัวของคุณ โปรดติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือ
มีปั¦ญหาในการเข้าสู่ระบบผู้ให้บริการข้อมูลประจำตัวของคุณ โปรดติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือ
在您登录到您的身份提供程序时¦遇到问题
在您登录到您的身份提供程序时¦遇到问题。请与您的管理员联系，以获取帮助。
¦將您登入身分識別提供者時發生問題
¦將您登入身分識別提供者時發生問題。請聯絡管理員以取得協助。
¦아이덴티티 공급자에 로그인하는 중에 문제가 발생했습니다
¦아이덴티티 공급자에 로그인하는 중에 문제가 발생했습니다. 도움이 필요하면 관리자에게 문의하십시오.
= points okta api-error/proxyBlocked sign-in-error/networkZoneDenied
A hozzáférést egy hálózati szabályzat ¦blokkolta
A hozzáférést egy hálózati szabályzat blokkolta. Győződjön meg róla, hogy a VPN ¦csatlakoztatva van, és próbálja meg újból.
Accesul a fost blocat de o ¦politică de rețea
Accesul a fost blocat de o politică de rețea. Asigurați-vă că VPN-ul este ¦conectat și încercați din nou.
Adgang blev blokeret af en ¦netværkspolitik
Adgang blev blokeret af en netværkspolitik. Sørg for, at din VPN er ¦forbundet, og prøv igen.
Akses ¦diblokir oleh kebijakan jaringan
Akses ¦diblokir oleh kebijakan jaringan. Pastikan VPN Anda terhubung dan coba lagi.
Akses telah ¦disekat oleh dasar rangkaian
Akses telah disekat oleh dasar rangkaian. Sila pastikan VPN anda ¦disambungkan dan cuba lagi.
Aksè a te bloke pa yon politik ¦rezo
Aksè a te bloke pa yon politik ¦rezo. Tanpri asire w ke VPN ou a konekte epi eseye ankò.
Ağ politikası nedeniyle erişim ¦engellendi
Ağ politikası nedeniyle erişim engellendi. Lütfen ¦VPN'inizin bağlı olduğundan emin olun ve tekrar deneyin.
De toegang werd geblokkeerd door een ¦netwerkbeleid
De toegang werd geblokkeerd door een netwerkbeleid. Zorg ervoor dat uw VPN is ¦verbonden en probeer het opnieuw.
Der Zugriff wurde durch eine ¦Netzwerkrichtlinie blockiert
Der Zugriff wurde durch eine ¦Netzwerkrichtlinie blockiert. Bitte stellen Sie sicher, dass Ihre VPN-Verbindung hergestellt ist, und versuchen Sie es erneut.
Dostęp został ¦zablokowany przez zasady sieci
Dostęp został zablokowany przez zasady sieci. Upewnij się, że Twoja sieć VPN jest ¦połączona i spróbuj ponownie.
El acceso ¦fue bloqueado por una política de red
El acceso fue bloqueado por una política de red. Asegúrese de que su VPN esté ¦conectada e inténtelo de nuevo.
El acceso fue bloqueado por una política de red. Asegúrese de que su VPN esté ¦conectada y vuelva a intentarlo.
L'accesso è stato bloccato da un ¦criterio di rete
L'accesso è stato bloccato da un criterio di rete. Assicurati che la tua VPN sia ¦connessa e riprova.
L'accès a été ¦bloqué par une politique réseau
L'accès a été bloqué par une politique réseau. Veuillez vous ¦assurer que votre VPN est connecté et réessayer.
O acesso foi bloqueado por uma política de ¦rede
O acesso foi bloqueado por uma política de rede. Certifique-se de que sua VPN ¦esteja conectada e tente novamente.
Přístup byl zablokován ¦zásadami sítě
Přístup byl zablokován zásadami sítě. Ujistěte se, že je vaše VPN ¦připojena, a zkuste to znovu.
¦Quyền truy cập đã bị chặn do chính sách mạng
¦Quyền truy cập đã bị chặn do chính sách mạng. Vui lòng đảm bảo VPN của bạn đã được kết nối và thử lại.
Sareko politika batek ¦blokeatu du sarbidea
Sareko politika batek blokeatu du sarbidea. Ziurtatu zure ¦VPNa konektatuta dagoela eta saiatu berriro.
¦Tilgangen ble blokkert av en nettverkspolicy
Tilgangen ble blokkert av en nettverkspolicy. Sørg for at VPN-en din er ¦tilkoblet, og prøv på nytt.
¦Verkkokäytäntö esti pääsyn. Varmista, että VPN-yhteys on muodostettu, ja yritä uudelleen.
¦Åtkomsten blockerades av en nätverkspolicy
Åtkomsten blockerades av en nätverkspolicy. Se till att ditt VPN är ¦anslutet och försök igen.
Η πρόσβαση ¦αποκλείστηκε από μια πολιτική δικτύου
Η πρόσβαση αποκλείστηκε από μια πολιτική δικτύου. Βεβαιωθείτε ότι το VPN σας είναι ¦συνδεδεμένο και δοκιμάστε ξανά.
Доступ ¦заблокирован сетевой политикой
Доступ заблокирован сетевой политикой. Убедитесь, что сеть VPN ¦подключена, и попробуйте снова.
Доступ заблоковано ¦мережевою політикою
Доступ заблоковано мережевою політикою. Переконайтеся, що ваша VPN-мережа ¦підключена, і спробуйте ще раз.
การเข้าถึงถูกบล็อกโดยนโยบายเครือข่าย โปรดตรวจสอบให้แน่ใจว่าได้เชื่อมต่อ ¦VPN แล้ว และลองใหม่อีกครั้ง
ネットワ¦ークポリシーによりアクセスがブロックされました
ネットワークポリシーによりアクセスがブロックされました。¦VPNが接続されていることを確認して、もう一度お試しください。
存取已被網路政策¦封鎖。請確定您已連上 VPN，然後再試一次。
访问因网络策略而被¦阻止。请确保已连接 VPN，然后重试。
네트워크 ¦정책에 의해 액세스가 차단되었습니다
네트워크 정책에 의해 액세스가 차단되었습니다. ¦VPN이 연결되어 있는지 확인하고 다시 시도하십시오.
= points okta api-error/requestInvalid
A ¦atribuição de versão do aplicativo falhou.
A ¦hibaoldal átirányítási URL-jét nem sikerült beállítani.
A ¦kérés érvénytelen: {}
A solicitação não ¦era válida: {}
¦AEBn eta Kanadan kokatutako zenbakiak bakarrik onartzen dira
AEBn eta Kanadan kokatutako zenbakiak bakarrik onartzen dira. Jarri administratzailearekin harremanetan arazoren bat ¦izanez gero.
Acest ¦număr de telefon este nevalid.
Alan ¦eşleme kötü isteği.
Alan ¦haritalama kötü istek.
Alleen ¦nummers in de Verenigde Staten en Canada zijn toegestaan
Alleen ¦nummers in de Verenigde Staten en Canada zijn toegestaan. Neem contact op met uw systeembeheerder als dit een probleem is.
Angi ¦feiladressen for feilside mislyktes.
¦Anmodningen er ikke gyldig: {}
¦Anmodningen var ikke gyldig: {}
¦Anomali korespondans kategori.
App ¦tildeling af version mislykkedes.
App versie ¦toewijzing mislukt.
App 版本分配失¦败。
App-versions ¦uppdraget misslyckades.
App-¦versionsuppdraget misslyckades.
¦Appversjon-oppdrag mislyktes.
¦Asiakassovelluksen tunniste on virheellinen
¦Assegnazione versione app fallita.
Atribuirea ¦versiunii de aplicație a eșuat.
Ausnahme Fehlende ¦Typenübereinstimmung
Ausnahme wegen nicht ¦übereinstimmendem Typ.
Aynı ¦iki grup.
Az ¦alkalmazásverzió hozzárendelése nem sikerült.
Az ¦alkalmazásverzió hozzárendelése sikertelen.
¦Badago saio-hasiera hau duen erabiltzaile bat oraingo erakundean.
Bare nummer ¦lokalisert i USA og Canada er tillatt
Bare nummer ¦lokalisert i USA og Canada er tillatt. Kontakt administratoren din hvis dette er et problem.
Begäran är inte ¦giltig: {}
¦Bezero-aplikazioaren ID baliogabea
Bu oturum açma ¦bilgisiyle bir kullanıcı mevcut organizasyonda zaten var.
Bu telefon ¦numarası geçersiz.
Ce ¦numéro de téléphone n'est pas valide.
Ce ¦numéro de téléphone n’est pas valide.
¦Cererea a fost nevalidă: {}
Chỉ được phép sử dụng các số ở ¦Hoa Kỳ và Canada
Chỉ được phép sử dụng các số ở ¦Hoa Kỳ và Canada. Liên hệ với quản trị viên của bạn nếu trường hợp này là vấn đề.
Chỉ được phép sử dụng số ở ¦Hoa Kỳ và Canada
Chỉ được phép sử dụng số ở Hoa Kỳ và Canada. Hãy liên hệ với quản trị viên của bạn nếu ¦gặp vấn đề này.
Chỉ định phiên bản ứng dụng ¦thất bại.
Client-¦Anwendungs-ID ungültig
Csak az ¦Egyesült Államokban és Kanadában található számok engedélyezettek
Csak az Egyesült Államokban és Kanadában található számok engedélyezettek. Ha ez ¦gondot jelent, forduljon a rendszergazdához.
Csak az Egyesült Államokban és Kanadában található számok engedélyezettek. Ha ez ¦gondot jelent, lépjen kapcsolatba a rendszergazdával!
De aanvraag was niet ¦geldig: {}
¦Demann lan pa valid: {}
Desteklenmeyen ¦medya tipi
Dette telefonnummer er ¦ugyldigt.
Dette ¦telefonnummeret er ugyldig.
Die Anfrage ¦war ungültig: {}
Diese ¦Telefonnummer ist ungültig.
Dit ¦telefoonnummer is ongeldig.
Dobbeltoprettet gruppe.
Doppelte Gruppe.
¦Dopuszczalne są wyłącznie numery z terenu USA i Kanady
Dopuszczalne są wyłącznie numery z terenu USA i Kanady. Jeżeli ¦stanowi to problem, kontaktuj się z administratorem.
Dubbele groep.
Duplicitní skupina.
Duplikat grup.
Duplikowanie grupy.
Duplikált csoport.
Duplisere gruppe.
Dårlig forespørsel.
Dårlig forespørsel. Denne operasjonen på app-metadata støttes ¦ennå ikke.
Eccezione di tipo non ¦corrispondente.
Eccezione ¦incongruenza di tipo.
Een gebruiker met deze aanmelding ¦bestaat al in de huidige organisatie.
Ein Benutzer mit diesem Login ist in dem aktuellen ¦Unternehmen bereits vorhanden.
Ein Benutzer mit diesem Login ist in der aktuellen Organisation bereits ¦vorhanden.
En användare med den här inloggningen ¦existerar redan i den nuvarande organisationen.
En bruger med dette login ¦findes allerede i den nuværende organisation.
En bruker med denne ¦innloggingen eksisterer allerede i den nåværende organisasjonen.
En bruker med denne ¦påloggingen eksisterer allerede i den nåværende organisasjonen.
Endast nummer i USA och Kanada ¦medges
Endast nummer i USA och Kanada ¦medges. Kontakta din administratör om detta är ett problem.
Endast nummer i USA och Kanada är ¦tillåtna
Endast nummer i USA och Kanada är ¦tillåtna. Kontakta din administratör om detta är ett problem.
Endast nummer i USA och Kanada är tillåtna. Kontakta din ¦adminstratör om detta är ett problem.
¦Enposib pou asiyen vèsyon aplikasyon an.
Eremu-¦mapaketaren okerreko eskaera.
Error de ¦asignación de versión de la aplicación
Error de ¦asignación de versión de la aplicación.
Error de configuración de la URL de ¦redireccionamiento de la página de error.
Es sind nur ¦Rufnummern aus USA und Kanada zulässig
Es sind nur Rufnummern aus USA und Kanada zulässig. Wenden Sie sich an Ihren Administrator, ¦falls das ein Problem ist.
Eskaera ez ¦zen baliozkoa: {}
Este número de ¦telefone é inválido.
Este número de ¦teléfono no es válido.
Excepción del error de ¦coincidencia de tipos
Excepción del error de ¦coincidencia de tipos.
Exception de non-¦concordance de type.
Excepție de ¦nepotrivire de tip.
Exceção de tipo não ¦correspondente
Exceção de tipos ¦incompatíveis.
Ez a ¦telefonszám érvénytelen.
Ezin izan da ¦esleitu aplikazioaren bertsioa.
Ezzel a ¦felhasználónévvel már létezik egy felhasználó a jelenlegi szervezetben.
Falha ao configurar a URL de ¦redirecionamento de página de erro.
Falha na ¦atribuição de versão do aplicativo.
Falha na ¦atribuição de versão do app.
¦Feldzuordnung Ungültige Anfrage.
¦Feltkartlegging dårlig forespørsel.
¦Festlegen der Fehlerseiten-Umleitungs-URL fehlgeschlagen.
¦Forespørselen var ikke gyldig: {}
Foutieve aanvraag ¦veldtoewijzing.
Foutieve aanvraag.
Foutieve aanvraag. Deze bewerking op ¦metagegevens van de app wordt nog niet ondersteund.
Foutieve aanvraag. Deze handeling op app ¦meta gegevens wordt nog niet ondersteund.
Foutieve request. Deze handeling op app ¦meta gegevens wordt nog niet ondersteund.
Gagal mengatur URL ¦pengalihan halaman kesalahan.
Geçerli ¦kuruluşta bu oturum açma adıyla bir kullanıcı zaten var.
Geçerli organizasyonda bu oturum açma ¦adına sahip bir kullanıcı zaten var.
Geçersiz ¦istemci uygulama kimliği
Groupe double.
Groupe en ¦double.
Grup duplicat.
Grupo duplicado
Grupo duplicado.
Gruppe duplizieren.
Gruppo duplicato.
¦Gwoup an doub.
Hanya ¦angka yang terletak di Amerika Serikat dan Kanada diperbolehkan
Hanya ¦angka yang terletak di Amerika Serikat dan Kanada diperbolehkan. Kontak admin anda jika ini adalah masalah.
Hanya nombor yang ¦terletak di A
Hanya nombor yang ¦terletak di A.S. dan Kanada dibenarkan. Hubungi pentadbir anda jika ini merupakan masalah.
Hanya nombor yang ¦terletak di AS dan Kanada dibenarkan
Hanya nombor yang ¦terletak di AS dan Kanada dibenarkan. Hubungi pentadbir anda jika ini merupakan masalah.
Hanya nomor yang ¦berlokasi di AS dan Kanada yang diperbolehkan
Hanya nomor yang ¦berlokasi di AS dan Kanada yang diperbolehkan. Hubungi administrator Anda jika hal ini merupakan masalah.
Hata ¦sayfası yeniden yönlendirme URL'sini ayarlama işlemi başarısız oldu.
Hibás kérés.
Hibás kérés. Ez a művelet az alkalmazás ¦metaadataival még nem támogatott.
Hibás ¦mező-párosítási kérelem.
Hibás ¦mezőpárosítási kérelem.
Huts egin du errore-¦orrira birbideratzeko URLaren ezarpenak.
ID app client non ¦valido
ID d'app ¦cliente non valide
ID de app cliente ¦inválida
ID แอปไคลเอนต¦์ไม่ถูกต้อง
Id aplikasi ¦klien tidak sah
Id aplikasi ¦klien tidak valid
Id ứng dụng ¦chương trình khách không hợp lệ
Id. de aplicación de ¦cliente no válido
¦Idantifikasyon aplikasyon kliyan pa valab
¦Identificator nevalid de aplicație client
Ikke ¦støttet medietype
Ikke-understøttet ¦medietype
Il y a déjà un utilisateur qui ¦possède ce nom au sein de l'organisation.
Il y a déjà un utilisateur qui ¦possède ce nom au sein de l’organisation.
¦Impostazione dell'URL di reindirizzamento della pagina di errore non riuscita.
Indstilling af redirect-URL'en for ¦fejlsiden mislykkedes.
Indtast ¦fejlparameter undtagelse.
Instellen van de ¦omleidings-URL voor de foutpagina mislukt.
¦Inställning av URL-omdirigeringsadressen för felsidor misslyckades.
Jenis ¦media tidak disokong
Jenis ¦media yang tidak didukung
Jenis pengecualian tidak ¦padan.
Kelompok duplikat.
Kelompok pendua.
Không thể chỉ định ¦phiên bản ứng dụng.
Không thể cài đặt URL chuyển ¦hướng trang lỗi.
Konfigirasyon URL ¦reyoryantasyon paj erè a echwe.
Kopiera grupp.
Kumpulan pendua.
Kun ¦numre i USA og Canada er tilladt
Kun ¦numre i USA og Canada er tilladt. Kontakt din administrator, hvis dette er et problem.
Kötü istek.
Kötü istek. Uygulama meta verileri üzerindeki bu işlem ¦henüz desteklenmiyor.
Kötü istek. Uygulama ¦metadatası üzerine bu işlem henüz desteklenmiyor.
L'¦assegnazione della versione dell'app non è riuscita.
La requête n'¦était pas valide : {}
La requête n’¦était pas valide : {}
La requête n’¦était pas valide: {}
La richiesta non ¦era valida: {}
La solicitud no es ¦válida: {}
Loại phương ¦tiện không được hỗ trợ
Mauvaise requête
Mauvaise requête de mise en ¦correspondance des champs
Mauvaise requête de mise en ¦correspondance des champs.
Mauvaise requête.
Mauvaise requête. Cette opération sur les métadonnées de l'app n'est pas ¦encore prise en charge.
Mauvaise requête. Cette opération sur les métadonnées de l'application n'est pas ¦encore prise en charge.
Mauvaise requête. Cette opération sur les métadonnées de l’application n’est pas ¦encore prise en charge.
¦Mediaformatet stöds inte
¦Mediatyyppiä ei tueta
Megkettőzött csoport.
¦Menetapkan URL ubah hala halaman ralat telah gagal.
¦Missanpassningsundantag för typ.
Mota bat ez ¦etortzearen salbuespena.
Move demann pou ¦mizanplas yon chan.
Move demann.
Move demann. Tranzaksyon sa sou aplikasyon metadone yo ¦poko ka sipòte li.
Một người dùng có thông tin đăng nhập này đã ¦tồn tại trong tổ chức hiện tại.
Nastavení ¦adresy URL pro přesměrování na stránku s chybou nebylo úspěšné.
Nem támogatott ¦médiatípus
Neplatné ID ¦klientské aplikace
Nepodporovaný typ ¦média
Nepovedlo se ¦přiřadit verzi aplikace.
Nesprávný požadavek na mapování ¦pole.
Nesprávný požadavek na mapování ¦polí.
Nesprávný požadavek.
Nesprávný požadavek. Tato operace s ¦metadaty aplikace není ještě podporovaná.
Người dùng có thông tin đăng nhập này đã ¦tồn tại trong tổ chức hiện tại.
Nhóm trùng ¦lặp.
Nhập ¦ngoại lệ không khớp.
Nicht unterstützter ¦Medientyp
Nie udało się ¦przypisać wersji aplikacji.
Nieobsługiwany typ ¦mediów
Nieprawidłowe żądanie mapowania ¦pola.
Nieprawidłowe żądanie mapowania ¦pola:
Nieprawidłowe żądanie.
Nieprawidłowe żądanie. Ta czynność na metadanych aplikacji nie jest ¦jeszcze obsługiwana.
Nieprawidłowy ¦identyfikator aplikacji klienta
Niet ondersteund ¦mediatype
Niet-ondersteund ¦mediatype
Niewłaściwe żądanie: {}
¦Nimewo telefòn sa a pa valab.
¦Nombor telefon ini adalah tidak sah.
¦Nombor telefon ini tidak sah.
¦Nomor telepon ini tidak valid.
Numai ¦numerele din SUA și Canada sunt permise
Numai numerele din SUA și Canada sunt permise. Contactați-vă administratorul dacă ¦aceasta reprezintă o problemă.
Ogiltig begäran av ¦fältmapping
Ogiltig begäran av ¦fältmappning.
Ogiltig begäran.
Ogiltig begäran. Begäran misslyckades för att app-metadata stödjs inte ¦än.
Ogiltig förfrågan.
Ogiltig förfrågan. Begäran misslyckades för att app-metadata ¦ännu inte stöds.
¦Ogiltigt klient-app-ID
Okerreko eskaera.
Okerreko eskaera. Aplikazioaren ¦metadatuetan egindako eragiketa hau ez da oraindik onartzen.
Onartzen ez den ¦euskarri-mota
Ongeldige ¦clientapp-id
Operațiunea de ¦setare a URL-ului de redirecționare a paginii de eroare a eșuat.
Pemetaan ¦bidang permintaan buruk.
¦Penetapan versi aplikasi gagal.
¦Pengecualian jenis tidak sepadan.
Pengecualian ¦ketidakcocokan jenis.
Pengguna dengan log masuk ini sudah ¦wujud dalam organisasi semasa.
Pengguna dengan login ini sudah ¦ada dalam organisasi saat ini.
Pengguna dengan login ini sudah ¦ada di organisasi saat ini.
Permintaan ¦adalah tidak sah: {}
Permintaan buruk pemetaan ¦medan.
Permintaan buruk.
Permintaan buruk. Operasi ini pada metadata aplikasi ¦belum didukung.
Permintaan buruk. Operasi ini pada metadata aplikasi masih ¦belum disokong.
Permintaan gagal.
Permintaan gagal. Operasi pada metadata aplikasi ini ¦belum didukung.
Permintaan pemetaan ¦bidang yang buruk.
Permintaan ¦tersebut tidak valid: {}
¦Permintaan tidak valid: {}
Pouze ¦čísla se sídlem v USA a Kanadě jsou povolena
Pouze ¦čísla se sídlem v USA a Kanadě jsou povolena. Pokud je to problém, kontaktujte vašeho administrátora.
Povolena jsou pouze ¦čísla se sídlem v USA a Kanadě
Povolena jsou pouze ¦čísla se sídlem v USA a Kanadě. Pokud je to problém, kontaktujte vašeho správce.
Požadavek ¦nebyl platný: {}
¦Przypisanie wersji aplikacji zakończone niepowodzeniem
Pyyntö ¦oli virheellinen: {}
Pyyntö virheellinen: {}
Questo ¦numero di telefono non è valido.
Richiesta non valida ¦associazione campi.
Richiesta non valida di mapping di ¦campi.
Richiesta non ¦valida.
Richiesta non valida. Questa operazione ¦sui metadati dell'app non è ancora supportata.
Richiesta non valida. Questa ¦operazioni sui metadati dell'app non è ancora supportata.
Ryhmän kaksoiskappale.
Sadece ¦ABD ve Kanada'da bulunan numaralara izin verilir
Sadece ABD ve Kanada'da bulunan numaralara izin verilir. Bu bir ¦problemse yöneticinizle irtibat kurun.
Sadece ¦ABD'de ve Kanada'da bulunan numaralara izin verilir
Sadece ABD'de ve Kanada'da bulunan numaralara izin verilir. Bu bir sorun ¦oluşturuyorsa yöneticinizle iletişime geçin.
¦Samoilla tiedoilla oleva käyttäjä on jo olemassa nykyisessä organisaatiossa.
¦Seuls les numéros aux États-Unis et au Canada sont autorisés
¦Seuls les numéros aux États-Unis et au Canada sont autorisés. Communiquez avec votre administrateur si cela cause un problème.
Skriv uoverenstemmelsesunntak.
Solicitare incorectă de ¦asociere de câmpuri.
Solicitare incorectă de mapare ¦câmp.
Solicitare incorectă.
Solicitare incorectă. Această operațiune ¦asupra metadatelor aplicației nu este încă acceptată.
Solicitare incorectă. Această operațiune pe ¦metadatele aplicației nu este încă susținută.
Solicitarea nu a fost ¦validă: {}
Solicitação incorreta de ¦mapeamento de campo.
Solicitação incorreta.
Solicitação incorreta. Esta operação nos ¦metadados do aplicativo ainda não tem suporte.
Solicitação incorreta. Esta operação nos ¦metadados do aplicativo não é mais suportada.
Solicitação incorreta. Esta operação nos ¦metadados do app ainda não tem suporte.
Solicitud de asignación de ¦campos incorrecta
Solicitud de asignación de ¦campos incorrecta.
Solicitud incorrecta
Solicitud incorrecta.
Solicitud incorrecta. Esta operación en los metadatos de la aplicación ¦aún no es compatible.
Solo se ¦permiten números ubicados en los EE
Solo se permiten números ubicados en los EE. ¦UU. y Canadá. Comuníquese con su administrador si tiene inconvenientes.
Somente números ¦localizados nos EUA e no Canadá são permitidos
Somente números localizados nos EUA e no Canadá são permitidos. Contate o administrador se isso ¦representar um problema.
Somente números localizados nos EUA e no Canadá são permitidos. Entre em contato com o administrador se isso ¦representar um problema.
Sono consentiti solo numeri che si ¦trovano negli Stati Uniti e in Canada
Sono consentiti solo numeri che si ¦trovano negli Stati Uniti e in Canada. In caso di problemi contattare l'amministratore.
Sono ¦consentiti solo numeri negli Stati Uniti e in Canada
Sono consentiti solo numeri negli Stati Uniti e in Canada. In ¦caso di problemi contatta l'amministratore.
¦Sovellusversion määrittely epäonnistui.
Sunt permise numai ¦numerele din SUA și Canada
Sunt permise numai numerele din SUA și Canada. Contactați-vă administratorul dacă ¦aceasta reprezintă o problemă.
Sèlman nimewo telefòn ki ¦Etazini ak Kanada ki otorize
Sèlman nimewo telefòn ki ¦Etazini ak Kanada ki otorize. Kontakte administratè ou an si se yon pwoblèm.
Số ¦điện thoại này không hợp lệ.
Talde bikoiztua.
¦Telefonnumret är ogiltigt.
Telefono-¦zenbaki hau baliogabea da.
Ten ¦numer telefonu jest nieprawidłowy.
¦Tildeling af app version mislykkedes.
Tip ¦eşleşmeme istisnası.
Tip media ¦neacceptat
Tip ¦uyuşmazlığı istisnası.
¦Tipe media tidak didukung
Tipo de ¦medio no compatible
Tipo de ¦mídia não suportado
Tipo de ¦mídia sem suporte
Tipo di file ¦multimediale non supportato
Tipo di ¦supporto non supportato
Toewijzing van ¦appversie mislukt.
Toto ¦telefonní číslo je neplatné.
Trường hợp ngoại lệ không khớp ¦kiểu dữ liệu.
¦Tugas versi aplikasi gagal.
Type de ¦media non pris en charge
Type ¦discrepantie uitzondering.
Type mismatch ¦uitzondering.
Type mismatch-¦uitzondering.
Type mismatch-¦undantag.
Tyypin yhteensopimattomuuspoikkeus.
Tämä ¦puhelinnumero on virheellinen.
¦Típus-eltérés kivétel.
Típuseltérési kivétel.
Ugyldig anmodning om ¦felttilknytning.
Ugyldig anmodning.
Ugyldig anmodning. Denne handling på app metadata understøttes ¦endnu ikke.
Ugyldig ¦klient-app id
Ugyldig ¦klientapp-ID
Um usuário com este login já ¦existe na organização atual.
¦Umpukan versi aplikasi telah gagal.
Un utente con questo accesso esiste già ¦nell'organizzazione corrente.
Un utente con questo login esiste già ¦nell'attuale organizzazione.
Un utente con questo login esiste già ¦nell'organizzazione corrente.
Un utilizator cu acest login ¦există deja în organizația actuală.
Un utilizator cu ¦aceste date de autentificare există deja în organizația actuală.
Undtagelse for ¦typeuoverensstemmelse.
Ungültige Anfrage für ¦Feldzuordnung.
Ungültige Anfrage.
Ungültige Anfrage. Diese Aktion wird für ¦Anwendungsmetadaten noch nicht unterstützt.
Ungültige Anfrage. Diese Aktion wird für App-¦Daten noch nicht unterstützt.
Ungültige Anfrage. Diese Aktion wird für App-¦Metadaten noch nicht unterstützt.
¦Určení verze aplikace selhalo.
¦Ustawienie przekierowania na adres URL strony błędu nie powiodło się.
Uygulama sürümü ¦tahsisi başarısız oldu.
Uygulama ¦versiyon tahsisi başarısız.
Uygulama ¦versiyonu tahsisi başarısız oldu.
Użytkownik o tej nazwie już ¦istnieje w bieżącej organizacji.
Uživatel s tímto ¦přihlašovacím jménem již v aktuální organizaci existuje.
Uživatel s ¦tímto přihlášením již existuje v aktuální organizaci.
Vain ¦Yhdysvaltojen ja Kanadan numerot kelpaavat
Vain ¦Yhdysvaltojen ja Kanadan numerot kelpaavat. Ota yhteyttä järjestelmänvalvojaasi, jos tämä on ongelma.
Virheellinen pyyntö.
Virheellinen pyyntö. Tätä toimintoa ei ¦vielä tueta sovelluksen metadatassa.
Virheellinen pyyntö: ¦kentänkartoitus.
¦Virhesivun uudelleenohjauksen URL-osoitteen asetus epäonnistui.
Výjimka ¦neshody typů.
Wyjątek ¦niezgodności wprowadzonych danych.
Ya ¦existe un usuario con esta id
Ya ¦existe un usuario con esta id. de acceso en la organización actual.
Yinelenen grup.
Yo pa sipòte kategori ¦medya sa
Yon itilizatè ki gen ¦idantifyan sa deja egziste nan òganizasyon sa a.
Yêu cầu không hợp lệ về ¦ánh xạ trường.
Yêu cầu không hợp ¦lệ.
Yêu cầu không hợp lệ. Chưa hỗ trợ thao tác này đối với ¦siêu dữ liệu ứng dụng.
Yêu cầu không hợp lệ. Thao tác này đối với ¦siêu dữ liệu ứng dụng chưa được hỗ trợ.
Yêu cầu không hợp ¦lệ: {}
Zuweisung der ¦Anwendungsversion fehlgeschlagen.
¦Zuweisung der App-Version fehlgeschlagen.
{} ¦요청이 유효하지 않습니다.
Échec de l'¦affectation de la version de l'app
Échec de l'¦affectation de la version de l'app.
Échec de l'¦affectation de la version de l'application.
Échec de l'¦établissement de l'URL de redirection pour la page d'erreur.
Échec de l’¦affectation de la version de l’application.
Érvénytelen ¦kliensalkalmazás-azonosító
İstek geçerli ¦değildi: {}
Ένας χρήστης με ¦αυτά τα στοιχεία σύνδεσης υπάρχει ήδη στον τρέχοντα οργανισμό.
Ένας χρήστης με αυτή τη σύνδεση ήδη υπάρχει στον ¦τρέχοντα οργανισμό.
Αυτός ο ¦αριθμός τηλεφώνου δεν είναι έγκυρος.
Διπλότυπη ομάδα.
Εξαίρεση "¦Ασυμφωνία τύπων".
Εξαίρεση τύπου ¦αναντιστοιχίας.
¦Επιτρέπονται μόνο αριθμοί που βρίσκονται στις ΗΠΑ και τον Καναδά
Επιτρέπονται μόνο αριθμοί που βρίσκονται στις ΗΠΑ και τον Καναδά. Επικοινωνήστε με τον διαχειριστή ¦εάν αυτό είναι πρόβλημα.
Εσφαλμένο αίτημα ¦αντιστοίχισης πεδίου.
Εσφαλμένο αίτημα.
Εσφαλμένο αίτημα. Αυτή η λειτουργία στα ¦μεταδεδομένα εφαρμογών δεν υποστηρίζεται ακόμη.
Η ανάθεση ¦εκδόσεων εφαρμογών απέτυχε.
Η εκχώρηση ¦έκδοσης εφαρμογής απέτυχε.
Η ¦εκχώρηση της εφαρμογής εφαρμογών απέτυχε.
Η ρύθμιση της ¦διεύθυνσης URL ανακατεύθυνσης σελίδας σφάλματος απέτυχε.
¦Κακή αίτημα αντιστοίχισης πεδίου.
Λανθασμένο αίτημα.
Λανθασμένο αίτημα. Αυτή η λειτουργία στα ¦μεταδεδομένα εφαρμογών δεν υποστηρίζεται ακόμη.
Μη έγκυρο ¦αναγνωριστικό εφαρμογής-πελάτη
Μη ¦υποστηριζόμενος τύπος μέσου
Μόνο ¦αριθμοί που βρίσκονται στις ΗΠΑ και τον Καναδά επιτρέπονται
Μόνο αριθμοί που βρίσκονται στις ΗΠΑ και τον Καναδά επιτρέπονται. Επικοινώνησε με τον διαχειριστή ¦εάν αυτό είναι πρόβλημα.
Το αίτημα δεν ήταν ¦έγκυρο: {}
Το αίτημα δεν ήταν ¦έγκυρο:{}
Виняток ¦невідповідності типів.
Даний ¦номер телефону недійсний.
Данный ¦номер телефона не действителен.
Данный ¦номер телефона недействителен.
¦Дозволені лише номери в США та Канаді
¦Дозволені лише номери в США та Канаді. Якщо виникла ця проблема, зверніться до адміністратора.
¦Допускаются только номера из США и Канады
¦Допускаются только номера из США и Канады. Если возникла эта проблема, обратитесь к администратору.
Дублирование группы.
Дублювання групи.
Запит був ¦недійсним: {}
Запрос был ¦недействительным: {}
Исключение несоответствия ¦типов.
Користувач з таким ім'ям вже існує в ¦даній установі.
Користувач із таким ім’ям уже існує в ¦цій організації.
Користувач із таким ім’ям уже існує в ¦цій установі.
¦Назначение версии приложения не удалось.
Не вдалося встановлення URL ¦переадресації на сторінку помилок.
Не вдалося ¦призначити версію програми.
Не удалось ¦назначить версию приложения.
Не удалось настроить URL ¦переадресации на страницу ошибок.
Неверный запрос ¦отображения полей.
Неверный запрос ¦сопоставления полей.
¦Невірний запит відображення полів.
Недействительный ¦ИД клиентского приложения
Недійсний ¦ІД клієнтської програми
Неподдерживаемый тип ¦носителя
Неправильний запит.
Неправильний запит. Дана операція з ¦метаданими додатку поки що не підтримується.
Неправильний запит. Ця операція з ¦метаданими програми поки що не підтримується.
Неправильный запрос.
Неправильный запрос. Данная операция с ¦метаданными приложения пока не поддерживается.
¦Непідтримуваний тип носія
Пользователь с таким ¦именем для входа уже существует в данной организации.
Пользователь с таким ¦именем уже существует в данной организации.
¦Призначення версії додатку не вдалося.
¦Разрешены только номера в США и Канаде
¦Разрешены только номера в США и Канаде. Если возникла эта проблема, обратитесь к администратору.
กลุ่ม¦ซ้ำ
การก¦ำหนดค่าแอพพลิเคชั่นไม่ทำงาน
การกำหนดเวอร¦์ชันแอปพลิเคชันล้มเหลว
การ¦จัดการกลุ่ม
การตั้งค่าหน้าข้อ¦ผิดพลาดเมื่อการเปลี่ยนเส้นทาง URL ล้มเหลว
ข้อยกเว้นสำหรับข้อมูลผิดประเ¦ภท
คำขอ¦ผิดพลาด
คำขอ¦ผิดพลาด การดำเนินการนี้กับเมตาดาต้าของแอปยังไม่ได้รับการสนับสนุน
คำขอผิดพลาด การป¦ฏิบัติการบนข้อมูลอภิพันธุ์ (metadata) ยังไม่ได้รับการสนับสนุน
คำขอ¦ผิดพลาด ยังไม่สนับสนุนการดำเนินการนี้กับเมตาดาต้าของแอป
คำขอ¦ผิดพลาด วันที่ไม่ถูกต้อง การดำเนินการนี้กับเมตาดาต้าของแอปยังไม่ได้รับการสนับสนุน
คำขอ¦ผิดพลาดของการแมปเขตข้อมูล
คำขอผิดพลาดในการแมป¦ฟิลด์
ค¦ำขอไม่ถูกต้อง: {}
ค¦ำขอไม่ถูกต้อง:{}
ปรประเ¦ภทสื่อที่ไม่สนับสนุน
ประเ¦ภทสื่อที่ไม่สนับสนุน
ประเ¦ภทสื่อไม่สนับสนุน
ผู้ใช้นี้มีอยู่แล้วในองค¦์กรปัจจุบัน
มีผู้ใช้ที่ใช้ข้อมูลเข้าสู่ระบบนี้อยู่แล้วในองค¦์กรปัจจุบัน
หมายเลขโทร¦ศัพท์นี้ไม่ถูกต้อง
อนุญาตให้ใช้เฉพาะหมายเลขโทรศัพท์ที่อยู่ในสหรั¦ฐอเมริกาและแคนาดาเท่านั้น ติดต่อผู้ดูแลระบบของคุณหากคุณมีปัญหาใดๆ
แม็พ¦ฟิลด์ไม่ถูกต้อง
このログイン情報を持つユ¦ーザーがすでにorganization内に存在します。
このログイン情報を持つユ¦ーザーがすでに組織内に存在します。
アプリのバ¦ージョン割り当てに失敗しました。
エラ¦ーページのリダイレクトURLの設定に失敗しました。
クライアントのアプリ¦IDが無効です
グル¦ープが重複しています。
サポ¦ートされていないメディアタイプです
不受支援的¦媒體類型
不支持的¦媒体类型
不正なフィ¦ールドマッピングのリクエストです。
不正なフィ¦ールド・マッピングのリクエストです。
不¦正なリクエストです。
不正なリクエストです。 アプリのメタデ¦ータに対して行うこの操作は、まだサポートされていません。
不正なリクエストです。アプリのメタデ¦ータに対して行うこの操作は、まだサポートされていません。
仅允许位于¦美国和加拿大的号码
仅允许位于¦美国和加拿大的号码。 若这是个问题，请与您的管理员联系。
仅允许位于¦美国和加拿大的号码。若这确实是一个问题，请联系您的管理员。
僅允許美¦國和加拿大的電話號碼
僅允許美¦國和加拿大的電話號碼。 如有問題，請聯絡您的管理員。
僅允許美¦國和加拿大的電話號碼。如有問題，請聯絡您的管理員。
型不一¦致の例外が発生しました。
字段¦映射错误请求。
¦客户端应用 ID 无效
应用程序版本分配失¦败。
当前组织中已存在使用此登录信¦息的用户。
当前组织中已存在使用该登录信¦息登录的用户。
應用程式版本指¦派失敗。
¦欄位對應錯誤要求。
此¦电话号码无效。
此電話¦號碼無效。
無¦効なリクエストです：{}
無効な電話¦番号です。
用戶¦端應用程式 ID 無效
目前的組織已¦存在使用此登入的使用者。
目前的組織已存在使用該登入資¦料的使用者。
¦米国およびカナダの番号のみが許可されます
¦米国およびカナダの番号のみが許可されます。 不都合がある場合は管理者にご連絡ください。
¦米国およびカナダの番号のみが許可されます。不都合がある場合は管理者にご連絡ください。
类型不匹配¦例外。
类型不匹配¦异常。
¦群組重複。
¦群组重复。
要求無¦效：{}
設定錯誤頁面重新¦導向 URL 失敗。
设置错误¦页面重定向 URL 失败。
该¦电话号码无效。
请求无¦效：{}
重¦复组。
重¦複群組。
¦錯誤的要求。
錯誤的要求。 ¦尚不支援對此應用程式中繼資料的操作
錯誤的要求。 ¦尚不支援對此應用程式中繼資料的操作。
錯誤的要求。¦尚不支援對此應用程式中繼資料的操作
错¦误请求。
错误请求。 ¦尚不支持对应用程序元数据进行该操作。
错误请求。¦尚不支持对 App 元数据进行该操作。
類型不符¦異常。
¦미국과 캐나다의 번호만 허용됩니다
미국과 캐나다의 번호만 허용됩니다. ¦이것이 문제가 될 경우 관리자에게 문의하십시오.
앱 버전 ¦할당에 실패했습니다.
오류 페이지 ¦리디렉션 URL 설정에 실패했습니다.
¦요청이 유효하지 않습니다. {}
이 로그인을 ¦가진 사용자는 이미 현재의 조직에 존재합니다.
잘못된 요청입니다.
잘못된 요청입니다. 앱 메타 ¦데이터에 대한 이 작업은 아직 지원되지 않습니다.
잘못된 요청입니다. 앱 ¦메타데이터에 대한 이 작업은 아직 지원되지 않습니다.
잘못된 ¦클라이언트 앱 ID
¦전화 번호가 잘못되었습니다.
전화번호가 잘못되었습니다.
중복된 그룹입니다.
지원되지 않는 ¦미디어 유형
¦필드 매핑이 잘못된 요청입니다.
¦형식 불일치 예외입니다.
= points okta api-error/resourceNotFound
Bulunamadı: {}
Bulunmadı: {}
Ei löydy: {}
Entwouvab: {}
Ez da ¦aurkitu: {}
Hittades ej: {}
Ikke fundet: {}
Ikke funnet: {}
Không tìm ¦thấy: {}
Nem található: {}
Nenalezeno: {}
Nicht gefunden: {}
Nie znaleziono: {}
Niet gevonden: {}
No se ¦encontró: {}
Non trouvé : {}
Non trouvé: {}
Non trovato: {}
Nu a fost ¦găsit: {}
Não encontrado: {}
Tidak dijumpai: {}
Tidak ditemui: {}
Tidak ditemukan: {}
{}¦을(를) 찾을 수 없습니다.
Δεν βρέθηκε: {}
Δεν βρέθηκε:{}
Не знайдено: {}
Не найдено: {}
ไม่¦พบ: {}
¦找不到：{}
未¦找到：{}
¦見つかりませでした： {}
¦見つかりませんでした： {}
¦見つかりません：{}
¦찾을 수 없습니다. {}
= points okta sign-in-error/agentFaulty sign-in-error/recoveryNotAllowed
A jelszó alaphelyzetbe ¦állítása nem sikerült
A jelszó ¦visszaállítás sikertelen
A redefinição de senha ¦falhou
A redefinição de senha ¦falhou.
Cài đặt lại mật khẩu ¦thất bại
Error de ¦restablecimiento de contraseña
Ezin izan da ¦berrezarri pasahitza
Heslo se nepovedlo ¦obnovit
Không thể ¦đặt lại mật khẩu
¦Me-reset sandi gagal
¦Nulstilling af kodeord mislykkedes
Passord ¦tilbakestilt mislyktes
¦Pengaturan ulang kata sandi gagal
¦Reimpostazione della password non riuscita
Reimpostazione password ¦fallita
Reset wachtwoord ¦mislukt
¦Resetarea parolei a eșuat
Resetování hesla ¦selhalo
Resetowanie hasła ¦zakończone niepowodzeniem
¦Reyinisyalizasyon modpas lan echwe
Salasanan ¦nollaus epäonnistui
Set ¦semula kata laluan telah gagal
Wachtwoordreset mislukt
Zurücksetzen des ¦Passworts fehlgeschlagen
¦Återställningen av lösenordet misslyckades
¦Échec de la réinitialisation du mot de passe
Şifre ¦sıfırlama başarısız
Şifre ¦sıfırlama başarısız oldu
Η ¦επαναφορά κωδικού πρόσβασης απέτυχε
Η ¦επαναφορά συνθηματικού απέτυχε
Не удалось ¦сбросить пароль
¦Невдале скидання паролю
Сброс пароля не ¦удался
การรีเ¦ซ็ตรหัสผ่านล้มเหลว
รีเ¦ซ็ตรหัสผ่านล้มเหลว
パスワ¦ードのリセットに失敗しました
密码重置失¦败
密碼重設失¦敗
비밀번호 ¦재설정에 실패했습니다.
암호 ¦재설정에 실패했습니다.
= points okta sign-in-error/assuranceUnmet
Anmeldung per NFC ist nicht ¦verfügbar
Az NFC-¦vel történő bejelentkezés nem érhető el
¦Conectarea cu NFC nu este disponibilă
¦Daftar masuk dengan NFC tidak tersedia
Desteklenmeyen ¦İşletim Sistemi Sürümü: {}
El ¦inicio de sesión con NFC no está disponible
Ikke-understøttet version af ¦styresystem: {}
Inloggen met NFC is niet ¦beschikbaar
Inloggning med NFC är inte ¦tillgängligt
Koneksyon ak NFC pa ¦disponib
¦Käyttöjärjestelmän versiota ei tueta: {}
L'accesso con NFC non è ¦disponibile
La connexion par ¦NFC n'est pas disponible
Log på med NFC er ikke ¦tilgængeligt
Logowanie za pomocą funkcji NFC jest ¦niedostępne
Masuk ¦menggunakan NFC tidak tersedia
NFC ¦bidez saioa hastea ez dago erabilgarri.
NFC ile oturum açma özelliği ¦kullanılamıyor
NFCによるサインインは利用できません
¦NFC로 로그인은 사용할 수 없습니다
Nem támogatott OS-¦verzió: {}
¦Nepodporovaná verze OS: {}
Nicht unterstützte ¦BS-Version: {}
¦Nieobsługiwana wersja systemu operacyjnego: {}
Niet-ondersteunde versie ¦besturingssysteem {}
O login com NFC não está ¦disponível
OS-version ¦stöds inte: {}
Phiên bản ¦HĐH không được hỗ trợ: {}
¦Pålogging med NFC er ikke tilgjengelig
Přihlášení pomocí NFC není k ¦dispozici
Sistema eragilearen ¦bertsio bateraezina: {}
Sisäänkirjautuminen NFC:n ¦välityksellä ei ole käytettävissä
Tính năng đăng nhập bằng NFC hiện không ¦khả dụng
¦Ustøttet OS-versjon: {}
¦Versi OS Yang Tidak Disokong: {}
¦Versi OS yang Tidak Didukung: {}
Version d'OS non ¦prise en charge : {}
Versione del sistema ¦operativo non supportata: {}
Versiunea de ¦SO nu este acceptată: {}
¦Versión de SO no compatible: {}
Versão de SO ¦sem suporte: {}
¦Vèsyon OS pa Sipòte: {}
Η ¦είσοδος με NFC δεν είναι διαθέσιμη
Μη ¦υποστηριζόμενη έκδοση λειτουργικού συστήματος: {}
Вход через NFC ¦недоступен.
Вхід за допомогою NFC ¦недоступний
¦Неподдерживаемая версия ОС: {}
¦Непідтримувана версія ОС: {}
เวอร์ชันระบบป¦ฏิบัติการที่ไม่ได้รับการสนับสนุน: {}
ไม่สามารถเข้าสู่ระบบด้วย ¦NFC ได้
サポ¦ートされていないバージョンのOSです：{}
不受支援的作¦業系統版本：{}
不支持的操作系¦统版本：{}
无法使用 ¦NFC 登录
無法使用 ¦NFC 登入
지원되지 않는 OS ¦버전: {}
= points okta sign-in-error/assuranceUnmet sign-in-error/authenticationTooOld
Accesul la această aplicație necesită ¦reautentificare: {}
Adgang til denne applikation kræver gen-¦autentificering: {}
Adgang til denne applikation ny ¦godkendelse: {}
Akses ke aplikasi ini ¦membutuhkan otentikasi kembali: {}
Akses ke aplikasi ini memerlukan ¦autentikasi ulang: {}
Akses ¦kepada aplikasi ini memerlukan pengesahan semula: {}
Akses kepada aplikasi ini memerlukan ¦pengesahihan semula: {}
Az alkalmazáshoz való hozzáféréshez új ¦hitelesítés szükséges: {}
Az alkalmazáshoz való hozzáféréshez ¦újrahitelesítés szükséges: {}
Berriro ¦autentifikatu behar da aplikazio honetan sartzeko: {}
Bu uygulamaya erişim tekrar kimlik doğrulama ¦gerektirir: {}
Bu uygulamaya erişmek için yeniden kimlik doğrulaması ¦gerekir: {}
Der Zugriff auf diese Anwendung erfordert die ¦erneute Authentifizierung: {}
Der Zugriff auf diese App erfordert die ¦erneute Authentifizierung: {}
Dostęp do tej aplikacji wymaga ¦ponownego uwierzytelnienia: {}
L'accesso a questa applicazione richiede una ¦nuova autenticazione: {}
O acesso a este aplicativo ¦requer reautenticação: {}
O acesso a este aplicativo ¦requer uma nova autenticação: {}
Per l'accesso a questa applicazione è necessario ¦ripetere l'autenticazione: {}
Pou gen aksè ak aplikasyon sa a sa mande pou ¦tounen verifye: {}
Pour accéder à cette application, il ¦faut procéder à une réauthentification : {}
Pour accéder à cette application, il ¦faut procéder à une réauthentification: {}
Přístup k této aplikaci vyžaduje ¦opětovné ověření: {}
Se requiere ¦reautenticación para acceder a esta aplicación: {}
Tilgang til dette programmet krever re-¦autentisering: {}
Truy cập ứng dụng này yêu cầu ¦tái xác thực: {}
Tähän sovellukseen pääsy vaatii ¦uudelleentodennuksen: {}
Tämän sovelluksen käyttöoikeus vaatii ¦uudelleentodennuksen: {}
Voor toegang tot deze applicatie is opnieuw authenticatie ¦nodig: {}
Voor toegang tot deze toepassing is opnieuw authenticatie ¦nodig: {}
Yêu cầu xác thực lại để ¦truy cập ứng dụng này: {}
{} 애플리케이션에 액세스하려면 ¦재인증이 필요합니다.
Åtkomst till den här applikationen kräver ¦åter-autentisering: {}
Åtkomst till den här applikationen kräver ¦återautentisering: {}
Åtkomst till det här programmet kräver ¦återautentisering: {}
Η πρόσβαση σε αυτή την εφαρμογή απαιτεί ξανά ¦έλεγχο ταυτότητας:{}
Η πρόσβαση σε αυτήν την εφαρμογή απαιτεί ¦επανέλεγχο ταυτότητας: {}
Η πρόσβαση σε αυτήν την εφαρμογή απαιτεί ¦επανέλεγχο ταυτότητας:{}
Для доступа к данному приложению требуется ¦повторная аутентификация: {}
Доступ до ¦даного додатку вимагає повторної автентифікації: {}
Доступ к ¦данному приложению требует повторной аутентификации: {}
การเข้าถ¦ึงแอปพลิเคชันนี้จำเป็นต้องมีการรับรองความถูกต้องอีกครั้ง: {}
การเข้าถึงแอพพลิเคชั่นนี้จำเป็นต้องมีการตรวจสอบสิท¦ธิ์ใหม่: {}
このアプリケ¦ーションにアクセスするには再認証が必要です：{}
存取此應用程式¦需要重新進行身分驗證：{}
存取此應用程式¦需要重新驗證：{}
¦访问此应用程序需要重新进行身份验证：{}
访问该应用需要重新¦认证：{}
이 애플리케이션에 액세스하려면 ¦재인증이 필요합니다
이 애플리케이션에 액세스하려면 ¦재인증이 필요합니다. {}
= points okta sign-in-error/assuranceUnmet sign-in-error/authenticatorBroken
A ¦confirmação não foi realizada porque a sua versão do Okta Verify não é mais compatível
A ¦confirmação não foi realizada porque a sua versão do Okta Verify não é mais compatível. Para acessar, atualize o Okta Verify na App Store e tente novamente.
A ¦confirmação não foi realizada porque a sua versão do Okta Verify não é mais compatível. Para acessar, atualize o Okta Verify no Google Play e tente novamente.
A resposta foi recebida, mas sua versão do Okta Verify não é mais aceita ¦pela organização
A resposta foi recebida, mas sua versão do Okta Verify não é mais aceita pela organização. Para verificar sua identidade com as ¦notificações por push, atualize o Okta Verify para a versão mais recente e tente outra vez.
A verificação não foi ¦realizada porque a sua versão do Okta Verify não é mais compatível
A verificação não foi ¦realizada porque a sua versão do Okta Verify não é mais compatível. Para fazer login, atualize o Okta Verify na App Store e tente novamente.
A verificação não foi ¦realizada porque a sua versão do Okta Verify não é mais compatível. Para fazer login, atualize o Okta Verify no Google Play e tente novamente.
Az ellenőrzés sikertelen volt, mert az Ön Okta Verify ¦verziója már nem támogatott
Az ellenőrzés sikertelen volt, mert az Ön Okta Verify verziója már nem támogatott. A bejelentkezéshez frissítse az Okta Verify alkalmazást a Google ¦Playen, majd próbálja meg újra.
Az ellenőrzés sikertelen volt, mert az Ön Okta Verify ¦verziója már nem támogatott. A bejelentkezéshez frissítse az Okta Verify alkalmazást az App Store-ban, majd próbálja meg újra.
¦Bekræftelse mislykkedes, fordi din Okta Verify-version ikke længere understøttes
¦Bekræftelse mislykkedes, fordi din Okta Verify-version ikke længere understøttes. For at logge ind skal du opdatere Okta Verify i App Store og derefter prøve igen.
¦Bekræftelse mislykkedes, fordi din Okta Verify-version ikke længere understøttes. For at logge ind skal du opdatere Okta Verify i Google Play og derefter prøve igen.
¦Cevabınız alındı, ancak Okta Verify sürümünüz artık kuruluşunuz tarafından desteklenmemektedir
¦Cevabınız alındı, ancak Okta Verify sürümünüz artık kuruluşunuz tarafından desteklenmemektedir. Kimliğinizi anlık bildirimlerle doğrulamak için Okta Verify'ı en son sürüme güncelleyin ve yeniden deneyin.
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn không còn hỗ trợ phiên bản Okta Verify của bạn ¦nữa
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn không còn hỗ trợ phiên bản Okta Verify của bạn nữa. Để xác minh danh tính bằng thông báo đẩy, hãy cập nhật Okta Verify ¦lên phiên bản mới nhất, rồi thử lại.
Chúng tôi đã nhận được phản hồi của bạn, nhưng phiên bản Okta Verify của bạn không còn được tổ chức của bạn hỗ trợ ¦nữa
Chúng tôi đã nhận được phản hồi của bạn, nhưng phiên bản Okta Verify của bạn không còn được tổ chức của bạn hỗ trợ nữa. Để xác minh danh tính bằng thông báo đẩy, hãy cập nhật Okta Verify ¦lên phiên bản mới nhất, rồi thử lại.
Die ¦Verifizierung ist fehlgeschlagen, weil Ihre Version von Okta Verify nicht mehr unterstützt wird
Die ¦Verifizierung ist fehlgeschlagen, weil Ihre Version von Okta Verify nicht mehr unterstützt wird. Um sich anzumelden, aktualisieren Sie bitte Okta Verify im App Store und versuchen Sie es dann erneut.
Die ¦Verifizierung ist fehlgeschlagen, weil Ihre Version von Okta Verify nicht mehr unterstützt wird. Um sich anzumelden, aktualisieren Sie bitte Okta Verify in Google Play und versuchen Sie es dann erneut.
Dit svar blev modtaget, men din Okta Verify-version understøttes ikke ¦længere af din organisation
Dit svar blev modtaget, men din Okta Verify-version understøttes ikke længere af din organisation. For at bekræfte din identitet med push-¦meddelelser skal du opdatere Okta Verify til den nyeste version og prøve igen.
Ditt svar har ¦tagits emot, men din Okta Verify-version stöds inte längre av din organisation
Ditt svar har ¦tagits emot, men din Okta Verify-version stöds inte längre av din organisation. Uppdatera Okta Verify till den senaste versionen och försök sedan igen för att verifiera din identitet med push-aviseringar.
Ditt svar ¦togs emot men din version av Okta Verify stöds inte längre av din organisation
Ditt svar togs emot men din version av Okta Verify stöds inte längre av din organisation. Uppdatera Okta Verify till den senaste versionen och försök sedan igen för att verifiera din identitet med push-¦aviseringar.
Ezin izan da egiaztatu, jada ez ¦baita onartzen Okta Verify bertsioa
Ezin izan da egiaztatu, jada ez ¦baita onartzen Okta Verify bertsioa. Saioa hasteko, eguneratu Okta Verify App Store-n; gero, saiatu berriro.
Ezin izan da egiaztatu, jada ez ¦baita onartzen Okta Verify bertsioa. Saioa hasteko, eguneratu Okta Verify Google Play-n; gero, saiatu berriro.
¦Hubo un error en la verificación, porque su versión de Okta Verify ya no es compatible
¦Hubo un error en la verificación, porque su versión de Okta Verify ya no es compatible. Para iniciar sesión, actualice Okta Verify en Google Play y vuelva a intentarlo.
¦Hubo un error en la verificación, porque su versión de Okta Verify ya no es compatible. Para iniciar sesión, actualice Okta Verify en la App Store y vuelva a intentarlo.
Ihre Antwort ist ¦eingegangen, aber Ihre Okta Verify-Version wird von Ihrer Organisation nicht mehr unterstützt
Ihre Antwort ist eingegangen, aber Ihre Okta Verify-Version wird von Ihrer Organisation nicht mehr unterstützt. Wenn Sie Ihre Identität mit Push-¦Benachrichtigungen überprüfen möchten, aktualisieren Sie Okta Verify auf die aktuelle Version und versuchen Sie es dann erneut.
Ihre Antwort wurde ¦empfangen, aber Ihre Version von Okta Verify wird nicht mehr von Ihrer Organisation unterstützt
Ihre Antwort wurde ¦empfangen, aber Ihre Version von Okta Verify wird nicht mehr von Ihrer Organisation unterstützt. Wenn Sie Ihre Identität mit Push-Benachrichtigungen überprüfen möchten, aktualisieren Sie Okta Verify auf die aktuelle Version und versuchen Sie es dann erneut.
Jaso da erantzuna, baina erakundeak ez du Okta Verify ¦bertsioa onartzen
Jaso da erantzuna, baina erakundeak ez du Okta Verify bertsioa onartzen. Identitatea push ¦jakinarazpenekin egiaztatzeko, eguneratu Okta Verify azken bertsiora eta saiatu berriro.
La ¦vérification a échoué, car votre version d'Okta Verify n'est plus prise en charge
La vérification a échoué, car votre version d'Okta Verify n'est plus prise en charge. Pour vous connecter, veuillez ¦mettre à jour Okta Verify dans Google Play et réessayer.
La vérification a échoué, car votre version d'Okta Verify n'est plus prise en charge. Pour vous connecter, veuillez ¦mettre à jour Okta Verify dans l'App Store et réessayer.
Okta Verify sürümünüz artık ¦desteklenmediğinden doğrulama başarısız oldu
Okta Verify sürümünüz artık desteklenmediğinden doğrulama başarısız oldu. Oturum açmak için lütfen App ¦Store'dan Okta Verify'ı güncelleyin ve tekrar deneyin.
Okta Verify sürümünüz artık desteklenmediğinden doğrulama başarısız oldu. Oturum açmak için lütfen Google ¦Play'den Okta Verify'ı güncelleyin ve tekrar deneyin.
Okta Verify 버전이 더 이상 지원되지 않기 때문에 ¦유효성 확인에 실패했습니다
Okta Verify 버전이 더 이상 지원되지 않기 때문에 유효성 확인에 실패했습니다. 로그인하려면 App ¦Store에서 Okta Verify를 업데이트한 다음 다시 시도하십시오.
Okta Verify 버전이 더 이상 지원되지 않기 때문에 유효성 확인에 실패했습니다. 로그인하려면 Google ¦Play에서 Okta Verify를 업데이트한 다음 다시 시도하십시오.
Otrzymaliśmy Twoją odpowiedź, ale Twoja wersja aplikacji Okta Verify nie jest już obsługiwana przez Twoją ¦organizację
Otrzymaliśmy Twoją odpowiedź, ale Twoja wersja aplikacji Okta Verify nie jest już obsługiwana przez Twoją organizację. Aby zweryfikować ¦swoją tożsamość za pomocą powiadomień push, zaktualizuj aplikację Okta Verify do najnowszej wersji, a następnie spróbuj ponownie.
Ověření se ¦nezdařilo, protože vaše verze Okta Verify již není podporována
Ověření se nezdařilo, protože vaše verze Okta Verify již není podporována. Chcete-li se přihlásit, ¦aktualizujte prosím Okta Verify v App Store a zkuste to znovu.
Ověření se nezdařilo, protože vaše verze Okta Verify již není podporována. Chcete-li se přihlásit, ¦aktualizujte prosím Okta Verify v Google Play a zkuste to znovu.
Ověření se nezdařilo, protože vaše verze Okta Verify již není podporována. Chcete-li se přihlásit, aktualizujte si prosím aplikaci Okta Verify v ¦obchodu App Store a zkuste to znovu.
Ověření se nezdařilo, protože vaše verze Okta Verify již není podporována. Chcete-li se přihlásit, aktualizujte si prosím aplikaci Okta Verify v ¦obchodu Google Play a zkuste to znovu.
¦Penentusahan gagal kerana versi Okta Verify anda tidak lagi disokong
¦Penentusahan gagal kerana versi Okta Verify anda tidak lagi disokong. Untuk mendaftar masuk, sila kemas kini Okta Verify di App Store, kemudian cuba lagi.
¦Penentusahan gagal kerana versi Okta Verify anda tidak lagi disokong. Untuk mendaftar masuk, sila kemas kini Okta Verify di Google Play, kemudian cuba lagi.
¦Pengesahan gagal kerana versi Okta Verify anda tidak lagi disokong
Pengesahan gagal kerana versi Okta Verify anda tidak lagi disokong. Untuk mendaftar masuk, sila ¦kemas kini Okta Verify di App Store, kemudian cuba lagi.
Pengesahan gagal kerana versi Okta Verify anda tidak lagi disokong. Untuk mendaftar masuk, sila ¦kemas kini Okta Verify di Google Play, kemudian cuba lagi.
Respons anda telah diterima tetapi versi Okta Verify anda tidak lagi disokong ¦oleh organisasi anda
Respons anda telah diterima tetapi versi Okta Verify anda tidak lagi disokong oleh organisasi anda. Untuk ¦mengesahkan identiti anda dengan pemberitahuan tolak, kemas kini Okta Verify kepada versi terkini, kemudian cuba lagi.
Respons anda telah diterima, tetapi versi Okta Verify anda tidak lagi disokong ¦oleh organisasi anda
Respons anda telah diterima, tetapi versi Okta Verify anda tidak lagi disokong oleh organisasi anda. Untuk ¦menentusahkan identiti anda dengan pemberitahuan semerta, sila kemas kini Okta Verify kepada versi terkini, kemudian cuba lagi.
Respons anda telah diterima, tetapi versi Okta Verify anda tidak lagi disokong oleh organisasi anda. Untuk ¦menentusahkan identiti anda dengan pemberitahuan tolak, sila kemas kini Okta Verify kepada versi terkini, kemudian cuba lagi.
¦Responsen din ble mottatt, men Okta Verify-versjonen din støttes ikke lenger av organisasjonen din
Responsen din ble mottatt, men Okta Verify-versjonen din støttes ikke lenger av organisasjonen din. Hvis du ¦vil bekrefte identiteten din med push-varsler, må du oppdatere Okta Verify til den nyeste versjonen og prøver igjen.
Risposta ricevuta, ma la versione di Okta Verify in uso non è più supportata ¦dall'organizzazione
Risposta ricevuta, ma la versione di Okta Verify in uso non è più supportata dall'organizzazione. Per verificare l'identità tramite ¦notifiche push, aggiorna Okta Verify alla versione più recente e riprova.
Răspunsul a fost primit, ¦dar versiunea Okta Verify nu mai este acceptată de organizația dvs
Răspunsul a fost primit, dar versiunea Okta Verify nu mai este acceptată de organizația dvs. Pentru a vă ¦confirma identitatea prin notificări push, actualizați Okta Verify la cea mai recentă versiune, apoi încercați din nou.
Răspunsul a fost primit, ¦dar versiunea dvs
Răspunsul a fost primit, dar versiunea dvs. de Okta Verify nu mai este acceptată de organizația dvs. Pentru a vă ¦confirma identitatea prin notificări push, actualizați Okta Verify la cea mai recentă versiune, apoi încercați din nou.
Răspunsul dvs. a fost primit, dar versiunea dvs. Okta Verify nu mai este acceptată de organizația dvs. Pentru a vă ¦confirma identitatea prin notificări push, actualizați Okta Verify la cea mai recentă versiune, apoi încercați din nou.
Se ¦recibió su respuesta, pero su organización ya no admite la versión de Okta Verify
Se recibió su respuesta, pero su organización ya no admite la versión de Okta Verify. Para verificar su identidad con ¦notificaciones push, obtenga la última versión de Okta Verify y vuelva a intentarlo.
Se ¦recibió su respuesta, pero su organización ya no admite su versión de Okta Verify
Se recibió su respuesta, pero su organización ya no admite su versión de Okta Verify. Para verificar su identidad con ¦notificaciones push, obtenga la última versión de Okta Verify y vuelva a intentarlo.
Sua resposta foi recebida, mas sua versão do Okta Verify não é mais aceita ¦pela sua organização
Sua resposta foi recebida, mas sua versão do Okta Verify não é mais aceita pela sua organização. Para verificar sua identidade com ¦notificações push, atualize o Okta Verify para a versão mais recente e tente novamente.
Svaret ditt ble mottatt, men Okta Verify-¦versjonen din støttes ikke lenger av organisasjonen din
Svaret ditt ble mottatt, men Okta Verify-versjonen din støttes ikke lenger av organisasjonen din. For å bekrefte identiteten din med push-¦varsler, oppdater Okta Verify til den nyeste versjonen, og prøv igjen.
Svaret ditt ble mottatt, men Okta Verify-versjonen din støttes ikke lenger av organisasjonen din. Hvis du ¦vil bekrefte identiteten din med push-varsler, må du oppdatere Okta Verify til den nyeste versjonen og prøver igjen.
¦Tanggapan Anda telah diterima, tetapi versi Okta Verify Anda tidak lagi didukung oleh organisasi Anda
Tanggapan Anda telah diterima, tetapi versi Okta Verify Anda tidak lagi didukung oleh organisasi Anda. Untuk memverifikasi identitas Anda dengan notifikasi ¦dorong, perbarui Okta Verify ke versi terbaru, lalu coba lagi.
Tanggapan Anda telah diterima, tetapi versi Okta Verify Anda tidak lagi didukung oleh organisasi Anda. Untuk memverifikasi identitas Anda dengan ¦notifikasi push, perbarui Okta Verify ke versi terbaru, lalu coba lagi.
Tanggapan Anda telah diterima, tetapi versi Okta Verify Anda tidak lagi didukung oleh organisasi Anda. Untuk memverifikasi ¦identitas Anda dengan pemberitahuan push, perbarui Okta Verify ke versi terbaru, lalu coba lagi.
Twoja odpowiedź została odebrana, ale Twoja wersja Okta Verify nie jest już obsługiwana przez Twoją ¦organizację
Twoja odpowiedź została odebrana, ale Twoja wersja Okta Verify nie jest już obsługiwana przez Twoją organizację. Aby zweryfikować ¦tożsamość przy użyciu powiadomień push, zaktualizuj aplikację Okta Verify do najnowszej wersji i spróbuj ponownie.
Uw antwoord is ontvangen, maar uw ¦versie van Okta Verify wordt niet meer ondersteund door uw organisatie
Uw antwoord is ontvangen, maar uw versie van Okta Verify wordt niet meer ondersteund door uw organisatie. Als u uw identiteit wilt verifiëren met ¦pushmeldingen, moet u Okta Verify bijwerken naar de nieuwste versie. Probeer het daarna opnieuw.
¦Vahvistus epäonnistui, koska käyttämääsi Okta Verifyn versiota ei enää tueta
Vahvistus epäonnistui, koska käyttämääsi Okta Verifyn versiota ei enää tueta. Kirjaudu sisään päivittämällä Okta Verify App ¦Storessa ja yritä uudelleen.
Vahvistus epäonnistui, koska käyttämääsi Okta Verifyn versiota ei enää tueta. Kirjaudu sisään päivittämällä Okta Verify Google ¦Playssa ja yritä uudelleen.
¦Varmennus epäonnistui, koska käyttämääsi Okta Verifyn versiota ei enää tueta
Varmennus epäonnistui, koska käyttämääsi Okta Verifyn versiota ei enää tueta. Kirjaudu sisään päivittämällä Okta Verify App ¦Storessa ja yritä uudelleen.
Varmennus epäonnistui, koska käyttämääsi Okta Verifyn versiota ei enää tueta. Kirjaudu sisään päivittämällä Okta Verify Google ¦Playssa ja yritä uudelleen.
Vastauksesi vastaanotettiin, mutta organisaatiosi ei enää tue Okta Verify -¦versiotasi
Vastauksesi vastaanotettiin, mutta organisaatiosi ei enää tue Okta Verify -versiotasi. Jos haluat vahvistaa henkilöllisyytesi push-¦ilmoituksen avulla, päivitä Okta Verify -sovellus sen uusimpaan versioon ja yritä uudelleen.
Vastauksesi vastaanotettiin, mutta organisaatiosi ei enää tue ¦käyttämääsi Okta Verify -versiota
Vastauksesi vastaanotettiin, mutta organisaatiosi ei enää tue käyttämääsi Okta Verify -versiota. Jos haluat vahvistaa henkilöllisyytesi ¦mobiili-ilmoitusten avulla, päivitä Okta Verify uusimpaan versioon ja yritä sitten uudelleen.
Vastauksesi vastaanotettiin, mutta organisaatiosi ei enää tue käyttämääsi Okta Verify -versiota. Jos haluat vahvistaa henkilöllisyytesi push-¦ilmoitusten avulla, päivitä Okta Verify uusimpaan versioon ja yritä sitten uudelleen.
Vaše odpověď byla přijata, ale vaše verze Okta Verify již není podporována vaší ¦organizací
Vaše odpověď byla přijata, ale vaše verze Okta Verify již není podporována vaší organizací. Pokud chcete ověřit ¦svou identitu pomocí nabízených oznámení, aktualizujte si aplikaci Okta Verify na nejnovější verzi a pak to zkuste znovu.
Vaše odpověď byla přijata, ale vaše verze aplikace Okta Verify již není ve vaší ¦organizaci podporována
Vaše odpověď byla přijata, ale vaše verze aplikace Okta Verify již není ve vaší organizaci podporována. Pokud chcete ověřit ¦svou identitu pomocí nabízených oznámení, aktualizujte si aplikaci Okta Verify na nejnovější verzi a pak to zkuste znovu.
Verifica non riuscita perché questa ¦versione di Okta Verify non è più supportata
Verifica non riuscita perché questa versione di Okta Verify non è più supportata. Per accedere, aggiorna Okta Verify ¦nell'App Store e riprova.
Verifica non riuscita perché questa ¦versione di Okta Verify non è più supportata. Per accedere, aggiorna Okta Verify su Google Play e riprova.
¦Verificarea a eșuat, deoarece versiunea dvs
¦Verificarea a eșuat, deoarece versiunea dvs. Okta Verify nu mai este acceptată. Pentru autentificare, actualizați Okta Verify în App Store, apoi încercați din nou.
¦Verificarea a eșuat, deoarece versiunea dvs. Okta Verify nu mai este acceptată. Pentru autentificare, actualizați Okta Verify în Google Play, apoi încercați din nou.
¦Verificarea a eșuat, deoarece versiunea dvs. de Okta Verify nu mai este acceptată. Pentru autentificare, actualizați Okta Verify din Google Play, apoi încercați din nou.
¦Verificarea a eșuat, deoarece versiunea dvs. de Okta Verify nu mai este acceptată. Pentru autentificare, actualizați Okta Verify în App Store, apoi încercați din nou.
¦Verificarea a eșuat, deoarece versiunea dvs. de Okta Verify nu mai este acceptată. Pentru conectare, actualizați Okta Verify din Google Play, apoi încercați din nou.
¦Verificarea a eșuat, deoarece versiunea dvs. de Okta Verify nu mai este acceptată. Pentru conectare, actualizați Okta Verify în App Store, apoi încercați din nou.
Verificatie is mislukt ¦doordat uw versie van Okta Verify niet langer ondersteund wordt
Verificatie is mislukt ¦doordat uw versie van Okta Verify niet langer ondersteund wordt. Om in te loggen moet u Okta Verify in Google Play bijwerken en het opnieuw proberen.
Verificatie is mislukt ¦doordat uw versie van Okta Verify niet langer ondersteund wordt. Om in te loggen moet u Okta Verify in de App Store bijwerken en het opnieuw proberen.
¦Verifieringen misslyckades då din version av Okta Verify inte längre stöds
¦Verifieringen misslyckades då din version av Okta Verify inte längre stöds. För att logga in, vänligen uppdatera Okta Verify i App Store och försök igen.
¦Verifieringen misslyckades då din version av Okta Verify inte längre stöds. För att logga in, vänligen uppdatera Okta Verify i Google Play och försök igen.
¦Verifikasi gagal karena versi Okta Verify Anda tidak lagi didukung
¦Verifikasi gagal karena versi Okta Verify Anda tidak lagi didukung. Untuk masuk, perbarui Okta Verify di App Store, lalu coba lagi.
¦Verifikasi gagal karena versi Okta Verify Anda tidak lagi didukung. Untuk masuk, perbarui Okta Verify di Google Play, lalu coba lagi.
¦Verifikasyon an echwe paske yo pa sipòte vèsyon Okta Verify lan ankò
¦Verifikasyon an echwe paske yo pa sipòte vèsyon Okta Verify lan ankò. Pou konekte, tanpri fè mizajou nan Okta Verify sou App Store lan, aprèsa eseye ankò.
¦Verifikasyon an echwe paske yo pa sipòte vèsyon Okta Verify lan ankò. Pou konekte, tanpri fè mizajou nan Okta Verify sou App Store, aprèsa eseye ankò.
¦Verifikasyon an echwe paske yo pa sipòte vèsyon Okta Verify lan ankò. Pou konekte, tanpri fè mizajou nan Okta Verify sou Google Play, aprèsa eseye ankò.
¦Verifikationen misslyckades då din version av Okta Verify inte längre stöds
¦Verifikationen misslyckades då din version av Okta Verify inte längre stöds. För att logga in, vänligen uppdatera Okta Verify i App Store och försök igen.
¦Verifikationen misslyckades då din version av Okta Verify inte längre stöds. För att logga in, vänligen uppdatera Okta Verify i Google Play och försök igen.
¦Verifiseringen mislyktes siden din versjon av Okta Verify ikke lenger støttes
¦Verifiseringen mislyktes siden din versjon av Okta Verify ikke lenger støttes. Oppdater Okta Verify i App Store og prøv på nytt for å logge på.
¦Verifiseringen mislyktes siden din versjon av Okta Verify ikke lenger støttes. Oppdater Okta Verify i Google Play og prøv på nytt for å logge på.
Votre réponse a ¦bien été reçue, mais votre version d'Okta Verify n'est plus prise en charge par votre organisation
Votre réponse a bien été reçue, mais votre version d'Okta Verify n'est plus prise en charge par votre organisation. Pour vérifier votre identité à l’aide de ¦notifications push, mettez à jour Okta Verify vers la version la plus récente, puis réessayez.
Votre réponse a été ¦reçue, mais votre version d'Okta Verify n'est plus prise en charge par votre organisation
Votre réponse a été reçue, mais votre version d'Okta Verify n'est plus prise en charge par votre organisation. Pour vérifier votre identité avec des notifications Push, veuillez mettre à jour Okta Verify ¦afin de passer à la dernière version, puis réessayer.
Válaszát megkaptuk, de az Ön Okta Verify ¦verzióját már nem támogatja az Ön szervezete
Válaszát megkaptuk, de az Ön Okta Verify verzióját már nem támogatja az Ön szervezete. A ¦személyazonosságának leküldéses értesítésekkel történő igazolásához frissítse az Okta Verify alkalmazást a legújabb verzióra, majd próbálkozzon újra.
Válaszát megkaptuk, ¦viszont a szervezet már nem támogatja az Ön Okta Verify-verzióját
Válaszát megkaptuk, ¦viszont a szervezet már nem támogatja az Ön Okta Verify-verzióját. A személyazonosságának leküldéses értesítésekkel történő igazolásához frissítse az Okta Verify alkalmazást a legújabb verzióra, majd próbálkozzon újra.
Válaszát megkaptuk, ¦viszont a szervezet már nem támogatja az Ön Okta Verify-verzióját. A személyazonosságának leküldéses értesítésekkel való igazolásához frissítse az Okta Verify-t a legújabb verzióra, majd próbálkozzon újra.
¦Weryfikacja nie powiodła się, ponieważ Twoja wersja Okta Verify nie jest już obsługiwana
¦Weryfikacja nie powiodła się, ponieważ Twoja wersja Okta Verify nie jest już obsługiwana. Aby się zalogować, zaktualizuj Okta Verify w App Store, a następnie spróbuj ponownie.
¦Weryfikacja nie powiodła się, ponieważ Twoja wersja Okta Verify nie jest już obsługiwana. Aby się zalogować, zaktualizuj Okta Verify w Google Play, a następnie spróbuj ponownie.
Xác ¦minh thất bại vì phiên bản Okta Verify của bạn không còn được hỗ trợ
Xác ¦minh thất bại vì phiên bản Okta Verify của bạn không còn được hỗ trợ. Để đăng nhập, vui lòng cập nhật Okta Verify trong App Store, sau đó thử lại.
Xác ¦minh thất bại vì phiên bản Okta Verify của bạn không còn được hỗ trợ. Để đăng nhập, vui lòng cập nhật Okta Verify trên App Store.
Yanıtınız alındı, ancak Okta Verify ¦sürümünüz artık kuruluşunuz tarafından desteklenmiyor
Yanıtınız alındı, ancak Okta Verify sürümünüz artık kuruluşunuz tarafından desteklenmiyor. ¦Kimliğinizi anında bildirimlerle doğrulamak için Okta Verify'ı en son sürüme güncelleyin, ardından tekrar deneyin.
Yanıtınız alındı, ancak Okta Verify ¦sürümünüz artık organizasyonunuz tarafından desteklenmiyor
Yanıtınız alındı, ancak Okta Verify sürümünüz artık organizasyonunuz tarafından desteklenmiyor. ¦Kimliğinizi anlık bildirimlerle doğrulamak için Okta Verify'ı en son sürüme güncelleyin, ardından tekrar deneyin.
Yo te ¦resevwa repons ou an, men vèsyon Okta Verify ou genyen an òganizasyon ou an pa sipòte li ankò
Yo te resevwa repons ou an, men vèsyon Okta Verify ou genyen an òganizasyon ou an pa sipòte li ankò. Pou verifye idantite ou ansanm ak ¦notifikasyon push yo, fè mizajou nan Okta Verify pou gen dènye vèsyon an, aprèsa eseye ankò.
Your response was received, but your Okta Verify version is no ¦longer supported by your organization
Your response was received, but your Okta Verify version is no longer supported by your organization. Чтобы ¦проверять свои учетные данные с помощью push-уведомлений, обновите Okta Verify до последней версии, затем повторите попытку.
Η απάντησή σας ¦λήφθηκε, αλλά η έκδοση Okta Verify δεν υποστηρίζεται πλέον από τον οργανισμό σας
Η απάντησή σας λήφθηκε, αλλά η έκδοση Okta Verify δεν υποστηρίζεται πλέον από τον οργανισμό σας. Για να επαληθεύσετε την ταυτότητά σας με ειδοποιήσεις push, ενημερώστε το Okta Verify στην ¦τελευταία έκδοση και, στη συνέχεια, δοκιμάστε ξανά.
Η απάντησή σας λήφθηκε, αλλά η έκδοση Okta Verify δεν υποστηρίζεται πλέον από τον οργανισμό σας. Για να επαληθεύσετε την ταυτότητά σας με ¦προωθημένες ειδοποιήσεις, ενημερώστε το Okta Verify με την πιο πρόσφατη έκδοση και, στη συνέχεια, δοκιμάστε ξανά.
Η επαλήθευση απέτυχε, ¦διότι η έκδοση Okta Verify σας δεν υποστηρίζεται πλέον
Η επαλήθευση απέτυχε, ¦διότι η έκδοση Okta Verify σας δεν υποστηρίζεται πλέον. Για να εισέλθετε, ενημερώστε το Okta Verify στο App Store και μετά δοκιμάστε ξανά.
Η επαλήθευση απέτυχε, ¦διότι η έκδοση Okta Verify σας δεν υποστηρίζεται πλέον. Για να εισέλθετε, ενημερώστε το Okta Verify στο Google Play και μετά δοκιμάστε ξανά.
Η επαλήθευση απέτυχε, διότι η έκδοση Okta Verify σας δεν υποστηρίζεται πλέον. Για να ¦συνδεθείτε, ενημερώστε το Okta Verify στο App Store και μετά δοκιμάστε ξανά.
Η επαλήθευση απέτυχε, διότι η έκδοση Okta Verify σας δεν υποστηρίζεται πλέον. Για να ¦συνδεθείτε, ενημερώστε το Okta Verify στο Google Play και μετά δοκιμάστε ξανά.
Ваш ответ был получен, но ваша организация больше не поддерживает вашу ¦версию Okta Verify
Ваш ответ был получен, но ваша организация больше не поддерживает вашу версию Okta Verify. Чтобы ¦проверять свои учетные данные с помощью push-уведомлений, обновите Okta Verify до последней версии, затем повторите попытку.
Вашу відповідь отримано, але ваша версія Okta Verify більше не підтримується ¦вашою організацією
Вашу відповідь отримано, але ваша версія Okta Verify більше не підтримується вашою організацією. Щоб підтвердити вашу особу за допомогою push-¦сповіщень, оновіть Okta Verify до останньої версії та повторіть спробу.
¦Ми отримали відповідь, однак ваша версія Okta Verify більше не підтримується вашою організацією
Ми отримали відповідь, однак ваша версія Okta Verify більше не підтримується вашою організацією. Щоб підтвердити вашу особу за допомогою push-¦сповіщень, оновіть Okta Verify до останньої версії та повторіть спробу.
Не вдалося виконати ¦верифікацію, оскільки версія Okta Verify більше не підтримується
Не вдалося виконати ¦верифікацію, оскільки версія Okta Verify більше не підтримується. Щоб увійти, оновіть Okta Verify в App Store, а потім спробуйте знову.
Не вдалося виконати ¦верифікацію, оскільки версія Okta Verify більше не підтримується. Щоб увійти, оновіть Okta Verify в Google Play, а потім спробуйте знову.
Не вдалося виконати ¦перевірку, оскільки версія Okta Verify більше не підтримується
Не вдалося виконати ¦перевірку, оскільки версія Okta Verify більше не підтримується. Щоб увійти, оновіть Okta Verify в App Store, а потім спробуйте знову.
Не вдалося виконати ¦перевірку, оскільки версія Okta Verify більше не підтримується. Щоб увійти, оновіть Okta Verify в Google Play, а потім спробуйте знову.
¦Проверка не удалась, потому что ваша версия Okta Verify больше не поддерживается
¦Проверка не удалась, потому что ваша версия Okta Verify больше не поддерживается. Чтобы войти, обновите Okta Verify в App Store, а затем повторите попытку.
¦Проверка не удалась, потому что ваша версия Okta Verify больше не поддерживается. Чтобы войти, обновите Okta Verify в Google Play, а затем повторите попытку.
การตรวจสอบยืนยันล้มเหลวเนื่องจาก Okta Verify เวอร์ชันของคุณไม่ได้รับการสนับสนุนอีกต่อไป หากต้องการลงชื่อเข้าใช้ โปรดอัปเดต Okta Verify ใน App ¦Store แล้วลองอีกครั้ง
การตรวจสอบยืนยันล้มเหลวเนื่องจาก Okta Verify เวอร์ชันของคุณไม่ได้รับการสนับสนุนอีกต่อไป หากต้องการลงชื่อเข้าใช้ ¦โปรดอัปเดต Okta Verify ใน Google Play แล้วลองอีกครั้ง
การตรวจสอบยืนยันล้มเหลวเนื่องจาก Okta Verify เวอร์ชันของคุณไม่ได้รับการสนับสนุนอีกต่อไป หากต้องการเข้าสู่ระบบ โปรดอัปเดต Okta Verify ใน App ¦Store แล้วลองอีกครั้ง
การตรวจสอบยืนยันล้มเหลวเนื่องจาก Okta Verify เวอร์ชันของคุณไม่ได้รับการสนับสนุนอีกต่อไป หากต้องการเข้าสู่ระบบ ¦โปรดอัปเดต Okta Verify ใน Google Play แล้วลองอีกครั้ง
ระบบได้รับการตอบสนองของคุณ แต่เวอร์ชัน Okta Verify ของคุณไม่ได้รับการสนับสนุนจากองค์กรของคุณอีกต่อไป หากต้องการยืนยันข้อมูลประจำตัวด้วยการแจ้งเตือนแบบพุช ให้อัปเดต Okta Verify เป¦็นเวอร์ชันล่าสุดแล้วลองอีกครั้ง
ได้รับการตอบกลับของคุณแล้ว แต่องค์กรไม่รองรับ Okta Verify เวอร์ชันของคุณอีกต่อไป หากต้องการยืนยันข้อมูลประจำตัวด้วยการแจ้งเตือนแบบพุช ให้อัปเดต Okta Verify เป¦็นเวอร์ชันล่าสุดแล้วลองอีกครั้ง
ได้รับการตอบกลับของคุณแล้ว แต่องค์กรไม่รองรับ Okta Verify เวอร์ชันของคุณอีกต่อไป เมื่อต้องการยืนยันข้อมูลประจำตัวของคุณด้วยการแจ้งเตือนแบบพุช ให้อัปเดต Okta Verify เป¦็นเวอร์ชันล่าสุด แล้วลองอีกครั้ง
お使いのOkta ¦Verifyのバージョンがサポートされなくなったため、検証に失敗しました
お使いのOkta Verifyのバージョンがサポートされなくなったため、検証に失敗しました。サインインするには、App ¦StoreでOkta Verifyをアップデートしてから、もう一度お試しください。
お使いのOkta Verifyのバージョンがサポートされなくなったため、検証に失敗しました。ログインするには、Google ¦PlayでOkta Verifyをアップデートしてから、もう一度お試しください。
お使いのOkta ¦Verifyのバージョンがサポートされなくなったため、認証に失敗しました
お使いのOkta Verifyのバージョンがサポートされなくなったため、認証に失敗しました。サインインするには、App ¦StoreでOkta Verifyをアップデートしてから、もう一度お試しください。
お使いのOkta Verifyのバージョンがサポートされなくなったため、認証に失敗しました。ログインするには、Google ¦PlayでOkta Verifyをアップデートしてから、もう一度お試しください。
已收到您¦反应的信息，但您的组织已不再支持您的 Okta Verify 版本
已收到您¦反应的信息，但您的组织已不再支持您的 Okta Verify 版本。要使用推送通知验证您的身份，请将 Okta Verify 更新为最新版本，然后重试。
已收到您的回應，但是您所屬的組織已¦經不再支援您的 Okta Verify 版本
已收到您的回應，但是您所屬的組織已¦經不再支援您的 Okta Verify 版本。若要使用推送通知驗證您的身分，請將 Okta Verify 更新到最新版本，然後再試一次。
已收到您的回應，但是您的組織已不再支援您的 Okta Verify 版¦本
已收到您的回應，但是您的組織已不再支援您的 Okta Verify 版本。若要使用推¦播通知驗證您的身分，請將 Okta Verify 更新到最新版本，然後再試一次。
已收到您的回應，但是您的組織已不再支援您的 Okta Verify 版本。若要使用推送通知驗證您的身分，請¦將 Okta Verify 更新到最新版本，然後再試一次。
応答が受信されましたが、お使いのバージョンのOkta ¦Verifyは組織によるサポートが終了しました
応答が受信されましたが、お使いのバージョンのOkta Verifyは組織によるサポートが終了しました。プッシュ通知で¦IDを確認するには、Okta Verifyを最新バージョンに更新してから再度試みてください。
応答を受け取りましたが、お使いのバージョンの Okta Verify は既に¦Organizationでサポートされていません
応答を受け取りましたが、お使いのバージョンの Okta Verify は既に¦Organizationでサポートされていません。プッシュ通知でIDを検証するには、Okta Verify を最新版に更新してから再試行してください。
応答を受け取りましたが、お使いのバ¦ージョンの Okta Verify は既に組織でサポートされていません
応答を受け取りましたが、お使いのバージョンの Okta Verify は既に組織でサポートされていません。プッシュ通知で¦IDを検証するには、Okta Verify を最新版に更新してから再試行してください。
応答を受け取りましたが、お使いのバージョンのOkta ¦Verifyは既にOrganizationでサポートされていません
応答を受け取りましたが、お使いのバージョンのOkta Verifyは既にOrganizationでサポートされていません。プッシュ通知でIDを検証するには、Okta ¦Verifyを最新版に更新してから再試行してください。
我们已收到您的回¦复，但您的组织已不再支持您的 Okta Verify 版本
我们已收到您的回复，但您的组织已不再支持您的 Okta Verify 版本。要使用推送通知¦来验证您的身份，请将 Okta Verify 更新为最新版本，然后重试。
目前不再支援您的 Okta Verify 版本，因此驗證失¦敗
目前不再支援您的 Okta Verify 版本，因此驗證失敗。¦若要登入，請進入 App Store 更新 Okta Verify，然後再試一次。
目前不再支援您的 Okta Verify 版本，因此驗證失敗。¦若要登入，請進入 Google Play 更新 Okta Verify，然後再試一次。
验证失¦败，因为不再支持您所使用的 Okta Verify 版本
验证失¦败，因为不再支持您所使用的 Okta Verify 版本。要登录，请在 App Store 上更新 Okta Verify，然后重试。
验证失¦败，因为不再支持您所使用的 Okta Verify 版本。要登录，请在 Google Play 上更新 Okta Verify，然后重试。
응답이 수신되었지만 귀사에서 Okta Verify ¦버전을 더 이상 지원하지 않습니다
응답이 수신되었지만 귀사에서 Okta Verify 버전을 더 이상 지원하지 않습니다. 푸시 알림으로 ¦신원을 확인하려면 Okta Verify를 최신 버전으로 업데이트한 후 다시 시도하십시오.
응답이 수신되었지만 귀사에서 Okta Verify 버전을 더 이상 지원하지 않습니다. 푸시 알림으로 ¦아이덴티티를 확인하려면 Okta Verify를 최신 버전으로 업데이트한 후 다시 시도하십시오.
응답이 수신되었지만 더 이상 조직에서 Okta Verify ¦버전을 지원하지 않습니다
응답이 수신되었지만 더 이상 조직에서 Okta Verify 버전을 지원하지 않습니다. 푸시 알림으로 ¦ID를 확인하려면 Okta Verify를 최신 버전으로 업데이트한 후 다시 시도하십시오.
응답이 수신되었지만 조직에서 Okta Verify ¦버전을 더 이상 지원하지 않습니다
응답이 수신되었지만 조직에서 Okta Verify 버전을 더 이상 지원하지 않습니다. 푸시 알림으로 ¦아이덴티티를 확인하려면 Okta Verify를 최신 버전으로 업데이트한 후 다시 시도하십시오.
= points okta sign-in-error/assuranceUnmet sign-in-error/clientCannotChallenge
A Biztonsági Kulcsot ¦kizárólag a Chrome vagy Firefox böngészők támogatják
A Biztonsági Kulcsot ¦kizárólag a Chrome vagy Firefox böngészők támogatják. Forduljon a rendszergazdájához segítségért.
A Biztonsági Kulcsot ¦kizárólag a Chrome vagy Firefox böngészők támogatják. Válasszon másik tényezőt, vagy forduljon a rendszergazdájához segítségért.
A Chave de Segurança (U2F) não é suportada em dispositivos ¦móveis.
A Chave de Segurança (U2F) não é suportada em dispositivos ¦móveis. Selecione outro método 2FA para entrar.
A biztonsági kulcs (U2F) nem támogatott ennél a ¦böngészőnél
A biztonsági kulcs (U2F) nem támogatott ennél a ¦böngészőnél. Kérjen segítséget a rendszergazdájától!
A biztonsági kulcs (U2F) nem támogatott ennél a ¦böngészőnél. Kérjen segítséget a rendszergazdától.
A biztonsági kulcs (U2F) nem támogatott ennél a ¦böngészőnél. Válasszon egy másik faktort, vagy kérjen segítséget a rendszergazdájától!
A biztonsági kulcs (U2F) nem támogatott ennél a ¦böngészőnél. Válasszon másik faktort, vagy kérjen segítséget a rendszergazdától.
A böngésző nem támogatja a hozzáférési ¦kulcsokat
A böngésző nem támogatja a hozzáférési ¦kulcsokat. Kérjen segítséget a rendszergazdától.
A chave de segurança (U2F) não é ¦suportada neste navegador
A chave de segurança (U2F) não é suportada neste navegador. ¦Contate o administrador para obter ajuda.
A chave de segurança (U2F) não é suportada neste navegador. Selecione outro fator ou ¦contate o administrador para obter ajuda.
A chave de segurança ou o autenticador ¦biométrico não é compatível com este navegador
A chave de segurança ou o autenticador biométrico não é compatível com este navegador. Entre em contato com o administrador para ¦receber ajuda.
A chave de segurança ou o autenticador biométrico não é compatível com este navegador. Selecione outro fator ou entre em contato com o administrador para ¦receber ajuda.
A chave de segurança ¦só é suportada nos navegadores Chrome e Firefox
A chave de segurança ¦só é suportada nos navegadores Chrome e Firefox. Entre em contato com o administrador para obter assistência.
A chave de segurança ¦só é suportada nos navegadores Chrome e Firefox. Selecione outro fator ou entre em contato com o administrador para obter assistência.
Acest browser nu acceptă ¦chei de acces
Acest browser nu acceptă chei de acces. Folosește un browser ¦compatibil sau conectează-te în alt mod.
Acest factor nu este ¦acceptat pe acest browser
Acest factor nu este ¦acceptat pe acest browser. Contactați-vă administratorul pentru asistență.
Acest factor nu este acceptat pe acest browser. ¦Selectați un alt factor sau contactați-vă administratorul pentru asistență.
¦Adgangsnøgler understøttes ikke i denne browser
¦Adgangsnøgler understøttes ikke i denne browser. Kontakt din administrator for at få hjælp.
Arakatzaile ¦honek ez ditu sarbide-gakoak onartzen
Arakatzaile honek ez ditu sarbide-gakoak onartzen. Erabili ¦onartutako arakatzaile bat edo hasi saioa beste modu batean.
Arakatzaile honetan ez dira sarbide-¦gakoak onartzen
Arakatzaile honetan ez dira sarbide-¦gakoak onartzen. Jarri administratzailearekin harremanetan laguntza lortzeko.
¦Beveiligingssleutel (U2F) wordt niet ondersteund in deze browser
¦Beveiligingssleutel (U2F) wordt niet ondersteund in deze browser. Neem contact op met uw admin voor hulp.
¦Beveiligingssleutel (U2F) wordt niet ondersteund in deze browser. Neem contact op met uw beheerder voor hulp.
Beveiligingssleutel (U2F) wordt niet ondersteund in deze browser. Neem voor ¦ondersteuning contact op met uw admin.
Beveiligingssleutel (U2F) wordt niet ondersteund in deze browser. Selecteer een andere factor of neem contact op met uw admin voor ¦ondersteuning.
Beveiligingssleutel (U2F) wordt niet ondersteund op mobiele ¦toestellen.
Beveiligingssleutel (U2F) wordt niet ondersteund op mobiele ¦toestellen. Selecteer een andere 2FA-methode om in te loggen.
Beveiligingssleutel of ¦biometrische authenticator wordt niet ondersteund door deze browser
Beveiligingssleutel of ¦biometrische authenticator wordt niet ondersteund door deze browser. Neem contact op met uw admin voor hulp.
Beveiligingssleutel of ¦biometrische authenticator wordt niet ondersteund door deze browser. Neem contact op met uw beheerder voor hulp.
Beveiligingssleutel of ¦biometrische authenticator wordt niet ondersteund door deze browser. Selecteer een andere factor of neem contact op met uw admin voor hulp.
Beveiligingssleutel of ¦biometrische authenticator wordt niet ondersteund door deze browser. Selecteer een andere factor of neem contact op met uw beheerder voor hulp.
Bezpečnostní ¦klávesa (U2F) není na tomto prohlížeči podporována
Bezpečnostní ¦klávesa (U2F) není na tomto prohlížeči podporována. Kontaktujte se žádostí o pomoc svého správce.
Bezpečnostní ¦klávesa (U2F) není na tomto prohlížeči podporována. Pro pomoc se obraťte na vašeho správce.
Bezpečnostní klávesa (U2F) není na tomto prohlížeči podporována. ¦Zvolte jiný faktor nebo kontaktujte se žádostí o pomoc svého správce.
Bezpečnostní klávesa (U2F) není na tomto prohlížeči podporována. ¦Zvolte jiný faktor nebo se obraťte na vašeho správce.
Bezpečnostní klávesa nebo ¦vestavěný ověřovač nejsou na tomto prohlížeči podporovány
Bezpečnostní klávesa nebo ¦vestavěný ověřovač nejsou na tomto prohlížeči podporovány. Kontaktujte se žádostí o pomoc vašeho správce.
Bezpečnostní klávesa nebo ¦vestavěný ověřovač nejsou na tomto prohlížeči podporovány. Zvolte jiný faktor nebo kontaktujte se žádostí o pomoc vašeho správce.
Bezpečnostní klíč (U2F) není podporován na ¦mobilních zařízeních.
Bezpečnostní klíč (U2F) není podporován na mobilních zařízeních. Zvolte pro přihlášení ¦jinou metodu 2FA .
Bezpečnostní klíč je ¦podporován pouze v prohlížeči Chrome a Firefox
Bezpečnostní klíč je ¦podporován pouze v prohlížeči Chrome a Firefox. Obraťte se na správce.
Bezpečnostní klíč je podporován pouze v prohlížeči Chrome a Firefox. ¦Vyberte jiný faktor nebo se obraťte na správce.
Bezpečnostní klíč nebo ¦biometrické ověření nejsou na tomto prohlížeči podporovány
Bezpečnostní klíč nebo ¦biometrické ověření nejsou na tomto prohlížeči podporovány. Kontaktujte se žádostí o pomoc svého správce.
Bezpečnostní klíč nebo ¦biometrické ověření nejsou na tomto prohlížeči podporovány. Zvolte jiný faktor nebo kontaktujte se žádostí o pomoc svého správce.
Bezpečnostní klíč nebo ¦biometrický autentizátor nejsou na tomto prohlížeči podporovány
Bezpečnostní klíč nebo ¦biometrický autentizátor nejsou na tomto prohlížeči podporovány. Kontaktujte se žádostí o pomoc svého správce.
Bezpečnostní klíč nebo ¦biometrický autentizátor nejsou na tomto prohlížeči podporovány. Zvolte jiný faktor nebo kontaktujte se žádostí o pomoc svého správce.
Biztonsági kulcs (U2F) nem támogatott a mobil ¦eszközökön.
Biztonsági kulcs (U2F) nem támogatott a mobil eszközökön. Válasszon másik 2FA ¦módszert a belépéshez!
Biztonsági kulcs vagy ¦beépített hitelesítő nem támogatott ezen a böngészőn
Biztonsági kulcs vagy ¦beépített hitelesítő nem támogatott ezen a böngészőn. Kérjen segítséget a rendszergazdától!
Biztonsági kulcs vagy ¦beépített hitelesítő nem támogatott ezen a böngészőn. Válasszon másik faktort vagy kérjen segítséget a rendszergazdától!
Biztonsági kulcs vagy biometrikus hitelesítő nem támogatott ezen a ¦böngészőn
Biztonsági kulcs vagy biometrikus hitelesítő nem támogatott ezen a ¦böngészőn. Kérjen segítséget a rendszergazdától.
Biztonsági kulcs vagy biometrikus hitelesítő nem támogatott ezen a ¦böngészőn. Válasszon másik faktort, vagy kérjen segítséget a rendszergazdától.
Browser ini tidak ¦mendukung kunci sandi
Browser ini tidak mendukung kunci sandi. Gunakan browser yang didukung atau masuk dengan ¦cara lain.
Bu ¦faktör bu tarayıcıda desteklenmiyor
Bu ¦faktör bu tarayıcıda desteklenmiyor. Başka bir faktör seçin veya yardım için yöneticinizle irtibat kurun.
Bu ¦faktör bu tarayıcıda desteklenmiyor. Yardım için yöneticinizle irtibat kurun.
Bu tarayıcı geçiş ¦anahtarlarını desteklemiyor
Bu tarayıcı geçiş ¦anahtarlarını desteklemiyor. Desteklenen bir tarayıcı kullanın veya başka bir yöntemle oturum açın.
Bu tarayıcıda geçiş anahtarı ¦kullanımı desteklenmiyor
Bu tarayıcıda geçiş anahtarı ¦kullanımı desteklenmiyor. Yardım için yöneticinizle iletişime geçin.
Bu tarayıcıda güvenlik anahtarı veya ¦biyometrik kimlik doğrulayıcı desteklenmez
Bu tarayıcıda güvenlik anahtarı veya ¦biyometrik kimlik doğrulayıcı desteklenmez. Başka bir faktör seçin veya yardım için yöneticinizle iletişime geçin.
Bu tarayıcıda güvenlik anahtarı veya biyometrik kimlik doğrulayıcı desteklenmez. Başka bir faktör seçin veya yöneticinizle iletişime ¦geçerek yardım isteyin.
Bu tarayıcıda güvenlik anahtarı veya ¦biyometrik kimlik doğrulayıcı desteklenmez. Yardım için yöneticinizle iletişime geçin.
Bu tarayıcıda güvenlik anahtarı veya ¦entegre kimlik doğrulayıcı desteklenmez
Bu tarayıcıda güvenlik anahtarı veya ¦entegre kimlik doğrulayıcı desteklenmez. Başka bir faktör seçin veya yardım için yöneticinizle irtibat kurun.
Bu tarayıcıda güvenlik anahtarı veya ¦entegre kimlik doğrulayıcı desteklenmez. Yardım için yöneticinizle irtibat kurun.
Ce facteur n’est pas ¦pris en charge sur ce navigateur
Ce facteur n’est pas pris en charge sur ce navigateur. ¦Communiquez avec votre administrateur pour obtenir de l’aide.
Ce facteur n’est pas pris en charge sur ce navigateur. Sélectionnez un autre facteur ou ¦communiquez avec votre administrateur pour obtenir de l’aide.
Ce navigateur ne prend pas en charge la clé de sécurité ou l’authentificateur ¦intégré
Ce navigateur ne prend pas en charge la clé de sécurité ou l’authentificateur ¦intégré. Communiquez avec votre administrateur pour obtenir de l’aide.
Ce navigateur ne prend pas en charge la clé de sécurité ou l’authentificateur ¦intégré. Sélectionnez un autre facteur ou communiquez avec votre administrateur pour obtenir de l’aide.
Ce navigateur ne prend pas en charge les ¦clés d'accès
Ce navigateur ne prend pas en charge les clés d'accès. ¦Utilisez un navigateur compatible ou connectez-vous d'une autre manière.
Chave de segurança ou autenticador ¦integrado não suportado neste navegador
Chave de segurança ou autenticador ¦integrado não suportado neste navegador. Entre em contato com o administrador para obter ajuda.
Chave de segurança ou autenticador ¦integrado não suportado neste navegador. Selecione outro fator ou entre em contato com o administrador para obter ajuda.
¦Cheia de Securitate (U2F) nu este acceptată pentru acest browser
Cheia de Securitate (U2F) nu este acceptată pentru acest browser. Contactați ¦adminul pentru asistență.
¦Cheia de Securitate (U2F) nu este acceptată pentru acest browser. Contactați-vă administratorul pentru asistență.
Cheia de Securitate (U2F) nu este acceptată pentru acest browser. Selectați un alt factor sau contactați ¦adminul pentru asistență.
Cheia de Securitate (U2F) nu este acceptată pentru acest browser. ¦Selectați un alt factor sau contactați-vă administratorul pentru asistență.
Cheia de Securitate (U2F) nu este acceptată pentru acest browser. Selectați un alt factor sau contactați-vă ¦adminul pentru asistență.
Cheia de securitate (U2F) nu este susținută pe ¦dispozitivele mobile.
Cheia de securitate (U2F) nu este susținută pe ¦dispozitivele mobile. Selectați altă metodă 2FA pentru a vă autentifica.
Cheia de securitate sau aplicația de autentificare ¦biometrică nu sunt acceptate de acest browser
Cheia de securitate sau aplicația de autentificare ¦biometrică nu sunt acceptate de acest browser. Contactați adminul pentru asistență.
Cheia de securitate sau aplicația de autentificare ¦biometrică nu sunt acceptate de acest browser. Selectați un alt factor sau contactați adminul pentru asistență.
Cheia de securitate sau ¦autentificatorul încorporat nu este acceptat de acest browser
Cheia de securitate sau autentificatorul încorporat nu este acceptat de acest browser. Contactează administratorul ¦tău pentru asistență.
Cheia de securitate sau autentificatorul încorporat nu este acceptat de acest browser. ¦Selectează un alt factor sau contactează administratorul pentru asistență.
Cheia de securitate sau ¦sistemul de autentificare biometric nu sunt acceptate de acest browser
Cheia de securitate sau ¦sistemul de autentificare biometric nu sunt acceptate de acest browser. Contactați administratorul pentru asistență.
Cheia de securitate sau ¦sistemul de autentificare biometric nu sunt acceptate de acest browser. Selectați un alt factor sau contactați administratorul pentru asistență.
¦Cheile de acces nu sunt acceptate pe acest browser
¦Cheile de acces nu sunt acceptate pe acest browser. Contactați adminul pentru asistență.
Clé de sécurité (U2F) non prise en charge par ce ¦navigateur
Clé de sécurité (U2F) non prise en charge par ce ¦navigateur. Contactez votre administrateur pour obtenir de l'aide.
Clé de sécurité (U2F) non prise en charge par ce navigateur. ¦Sélectionnez un autre facteur ou contactez votre administrateur pour obtenir de l'aide.
Clé de sécurité (U2F) non prise en charge par ce navigateur. Veuillez ¦essayer un nouveau facteur ou contactez votre administrateur pour obtenir de l'aide.
Codul de securitate este este acceptat numai pentru ¦browserele Chrome sau Firefox
Codul de securitate este este acceptat numai pentru ¦browserele Chrome sau Firefox. Contactați administratorul pentru asistență.
Codul de securitate este este acceptat numai pentru ¦browserele Chrome sau Firefox. Selectați un alt factor sau contactați administratorul pentru asistență.
De beveiligingssleutel wordt alleen ondersteund voor de ¦browsers Chrome en Firefox
De beveiligingssleutel wordt alleen ondersteund voor de ¦browsers Chrome en Firefox. Neem voor hulp contact op met de systeembeheerder.
De beveiligingssleutel wordt alleen ondersteund voor de ¦browsers Chrome en Firefox. Selecteer een andere factor of neem voor hulp contact op met de systeembeheerder.
Den här ¦faktorn stödjs inte av den här webbläsaren
Den här ¦faktorn stödjs inte av den här webbläsaren. Kontakta din admin för hjälp.
Den här ¦faktorn stödjs inte av den här webbläsaren. Välj en annan faktor eller kontakta din admin för hjälp.
Den här webbläsaren har inte stöd för ¦inloggningsnycklar
Den här webbläsaren har inte stöd för inloggningsnycklar. Använd en webbläsare som stöds eller logga in på annat ¦sätt.
Denne browser understøtter ikke ¦adgangsnøgler
Denne browser understøtter ikke adgangsnøgler. Brug en understøttet browser, eller brug en anden ¦måde at logge på.
Denne faktor ¦understøttes ikke af denne browser
Denne faktor ¦understøttes ikke af denne browser. Kontakt din admin for at få hjælp.
Denne faktor understøttes ikke af denne browser. ¦Vælg en anden faktor, eller kontakt din admin for at få hjælp.
Denne nettleseren støtter ikke ¦adgangsnøkler
Denne nettleseren støtter ikke ¦adgangsnøkler. Bruk en støttet nettleser eller logg inn på en annen måte.
Der ¦Sicherheitsschlüssel (U2F) wird von diesem Browser nicht unterstützt
Der ¦Sicherheitsschlüssel (U2F) wird von diesem Browser nicht unterstützt. Wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
Der Sicherheitsschlüssel (U2F) wird von diesem Browser nicht unterstützt. Wählen Sie einen ¦anderen Faktor aus oder wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
Der Sicherheitsschlüssel (U2F) wird von diesem Browser nicht unterstützt. Wählen Sie einen ¦anderen Faktor oder wenden Sie sich an Ihren Administrator.
Der Sicherheitsschlüssel wird ¦nur für Chrome- oder Firefox-Browser unterstützt
Der Sicherheitsschlüssel wird ¦nur für Chrome- oder Firefox-Browser unterstützt. Bitten Sie Ihren Admin um Hilfe.
Der Sicherheitsschlüssel wird ¦nur für Chrome- oder Firefox-Browser unterstützt. Wählen Sie einen anderen Faktor aus, oder bitten Sie Ihren Admin um Hilfe.
Deze browser ondersteunt geen ¦wachtwoordsleutels
Deze browser ondersteunt geen wachtwoordsleutels. Gebruik een ondersteunde browser of log op een andere ¦manier in.
Deze factor is niet ¦ondersteund op deze browser
Deze factor is niet ondersteund op deze browser. ¦Contacteer uw beheerder voor hulp.
Deze factor wordt niet ondersteund ¦door deze browser
Deze factor wordt niet ondersteund door deze browser. Selecteer een andere factor of ¦contacteer uw beheerder voor hulp.
Dieser Browser unterstützt keine ¦Passkeys
Dieser Browser unterstützt keine Passkeys. Verwenden Sie einen ¦unterstützten Browser oder melden Sie sich auf andere Weise an.
¦Dieser Faktor wird von diesem Browser nicht unterstützt
¦Dieser Faktor wird von diesem Browser nicht unterstützt. Wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
Dieser Faktor wird von diesem Browser nicht unterstützt. Wählen Sie einen ¦anderen Faktor oder wenden Sie sich an Ihren Administrator.
Este factor no es ¦compatible con el navegador
Este factor no es compatible con el navegador. Comuníquese con el administrador para obtener ¦asistencia.
Este factor no es compatible con el navegador. Seleccione otro factor o comuníquese con el administrador para obtener ¦asistencia.
Este fator não é ¦suportado neste navegador
Este fator não é suportado neste navegador. ¦Contate o administrador para obter ajuda.
Este fator não é ¦suportado neste navegador. Entre em contato com o administrador para receber ajuda.
Este fator não é suportado neste navegador. Selecione outro fator ou ¦contate o administrador para obter ajuda.
Este fator não é ¦suportado neste navegador. Selecione outro fator ou entre em contato com o administrador para receber ajuda.
Este navegador no admite ¦clave de seguridad (U2F)
Este navegador no admite ¦clave de seguridad (U2F). Comuníquese con su administrador para obtener ayuda.
Este navegador no admite ¦clave de seguridad (U2F). Seleccione otro factor o comuníquese con su administrador para obtener ayuda.
Este navegador no admite ¦claves de acceso
Este navegador no admite ¦claves de acceso. Comuníquese con el administrador para obtener ayuda.
Este navegador no admite ¦claves de acceso. Comuníquese con su administrador para obtener ayuda.
Este navegador no admite claves de acceso. ¦Utilice un navegador compatible o inicie sesión de otra manera.
Este navegador não aceita o ¦uso de chaves de acesso
Este navegador não aceita o ¦uso de chaves de acesso. Entre em contato com o administrador para receber ajuda.
Este navegador não ¦oferece suporte a chaves de acesso
Este navegador não ¦oferece suporte a chaves de acesso. Use um navegador compatível ou faça login de outra forma.
Ez a böngésző nem támogatja a hozzáférési ¦kulcsokat
Ez a böngésző nem támogatja a hozzáférési kulcsokat. Használjon egy támogatott ¦böngészőt, vagy jelentkezzen be más módon.
Ezt a ¦faktort nem támogatja ez a böngésző
Ezt a faktort nem támogatja ez a böngésző. Kérjen segítséget a ¦rendszergazdájától!
Ezt a faktort nem támogatja ez a böngésző. Válasszon másik faktort, vagy kérjen segítséget a ¦rendszergazdájától!
Faktor ini tidak ¦didukung browser ini
Faktor ini tidak didukung browser ini. ¦Pilih faktor lain atau hubungi admin untuk bantuan.
Faktor ini tidak disokong pada ¦pelayar ini
Faktor ini tidak disokong pada ¦pelayar ini. Hubungi pentadbir anda untuk bantuan.
Faktor ini tidak disokong pada ¦pelayar ini. Pilih faktor lain atau hubungi pentadbir anda untuk mendapatkan bantuan.
Güvenlik Anahtarı (U2F) bu ¦tarayıcıda desteklenmiyor
Güvenlik Anahtarı (U2F) bu tarayıcıda desteklenmiyor. Başka bir ¦faktör seçin veya yardım için yöneticinizle iletişime geçin.
Güvenlik Anahtarı (U2F) bu tarayıcıda desteklenmiyor. Başka bir ¦faktör seçin veya yardım için yöneticinizle irtibat kurun.
Güvenlik Anahtarı (U2F) bu ¦tarayıcıda desteklenmiyor. Yardım için yöneticinizle iletişime geçin.
Güvenlik Anahtarı (U2F) bu ¦tarayıcıda desteklenmiyor. Yardım için yöneticinizle irtibat kurun.
Güvenlik Anahtarı (U2F) mobil ¦cihazlarda desteklenmez.
Güvenlik Anahtarı (U2F) mobil ¦cihazlarda desteklenmez. Oturum açmak için başka bir 2FA yöntemi seçin.
Güvenlik Anahtarı sadece Chrome veya Firefox ¦tarayıcılarda desteklenir
Güvenlik Anahtarı sadece Chrome veya Firefox ¦tarayıcılarda desteklenir. Başka bir faktör seçin veya yardım için yöneticinizle irtibat kurun.
Güvenlik Anahtarı sadece Chrome veya Firefox ¦tarayıcılarda desteklenir. Yardım için yöneticinizle irtibat kurun.
¦Inloggningsnycklar stöds inte i den här webbläsaren
¦Inloggningsnycklar stöds inte i den här webbläsaren. Kontakta din admin för hjälp.
¦Kekunci Keselamatan (U2F) tidak disokong pada pelayar ini
¦Kekunci Keselamatan (U2F) tidak disokong pada pelayar ini. Hubungi pentadbir anda untuk bantuan.
¦Kekunci Keselamatan (U2F) tidak disokong pada pelayar ini. Hubungi pentadbir anda untuk mendapatkan bantuan.
¦Kekunci Keselamatan (U2F) tidak disokong pada pelayar ini. Pilih faktor lain atau hubungi pentadbir anda untuk mendapatkan bantuan.
¦Kekunci Keselamatan (U2F) tidak disokong pada pelayar ini. Sila pilih faktor lain atau hubungi pentadbir anda untuk mendapatkan bantuan.
Kekunci keselamatan atau pengesah ¦terbina dalam tidak disokong pada pelayar ini
Kekunci keselamatan atau pengesah ¦terbina dalam tidak disokong pada pelayar ini. Hubungi pentadbir anda untuk bantuan.
Kekunci keselamatan atau pengesah ¦terbina dalam tidak disokong pada pelayar ini. Pilih faktor lain atau hubungi pentadbir anda untuk bantuan.
Khóa Bảo Mật (U2F) không được hỗ trợ trên thiết bị di ¦động.
Khóa Bảo Mật (U2F) không được hỗ trợ trên thiết bị di động. Chọn một phương ¦thức 2FA khác để đăng nhập.
Khóa Bảo Mật (U2F) không được hỗ trợ trên trình ¦duyệt này
Khóa Bảo Mật (U2F) không được hỗ trợ trên trình duyệt này. Chọn một ¦yếu tố khác hoặc liên hệ với quản trị viên của bạn để được hỗ trợ.
Khóa Bảo Mật (U2F) không được hỗ trợ trên trình duyệt này. Liên hệ ¦với quản trị viên của bạn để được hỗ trợ.
Khóa Bảo Mật (U2F) không được hỗ trợ trên trình ¦duyệt này. Liên hệ với quản trị viên của bạn để được hỗ trợ.
Khóa Bảo Mật chỉ được hỗ trợ ¦đối với các trình duyệt Chrome hoặc Firefox
Khóa Bảo Mật chỉ được hỗ trợ đối với các trình duyệt Chrome hoặc Firefox. Chọn một ¦yếu tố khác hoặc liên hệ với quản trị viên của bạn để được hỗ trợ.
Khóa Bảo Mật chỉ được hỗ trợ ¦đối với các trình duyệt Chrome hoặc Firefox. Liên hệ với quản trị viên của bạn để được hỗ trợ.
Khóa bảo mật hoặc công ¦cụ xác thực sinh trắc không được hỗ trợ trên trình duyệt này
Khóa bảo mật hoặc công ¦cụ xác thực sinh trắc không được hỗ trợ trên trình duyệt này. Chọn một yếu tố khác hoặc liên hệ với quản trị viên của bạn để được hỗ trợ.
Khóa bảo mật hoặc công ¦cụ xác thực sinh trắc không được hỗ trợ trên trình duyệt này. Liên hệ quản trị viên của bạn để được hỗ trợ.
Khóa bảo mật hoặc công ¦cụ xác thực sinh trắc không được hỗ trợ trên trình duyệt này. Liên hệ với quản trị viên của bạn để được hỗ trợ.
Khóa bảo mật hoặc công cụ xác thực ¦tích hợp không được hỗ trợ trên trình duyệt này
Khóa bảo mật hoặc công cụ xác thực ¦tích hợp không được hỗ trợ trên trình duyệt này. Chọn một yếu tố khác hoặc liên hệ với quản trị viên của bạn để được hỗ trợ.
Khóa bảo mật hoặc công cụ xác thực ¦tích hợp không được hỗ trợ trên trình duyệt này. Liên hệ với quản trị viên của bạn để được hỗ trợ.
Khóa bảo mật hoặc trình xác thực sinh trắc ¦học không được hỗ trợ trên trình duyệt này
Khóa bảo mật hoặc trình xác thực sinh trắc học không được hỗ trợ trên trình duyệt này. Chọn một ¦yếu tố khác hoặc liên hệ với quản trị viên của bạn để được hỗ trợ.
Khóa bảo mật hoặc trình xác thực sinh trắc ¦học không được hỗ trợ trên trình duyệt này. Liên hệ quản trị viên của bạn để được hỗ trợ.
Khóa bảo mật hoặc trình xác thực sinh trắc ¦học không được hỗ trợ trên trình duyệt này. Liên hệ với quản trị viên của bạn để được hỗ trợ.
Kle Sekirite (U2F) ¦navigatè sa a pa sipòte li
Kle Sekirite (U2F) navigatè sa a pa sipòte li. Kontakte administratè ou an pou jwenn ¦asistans
Kle Sekirite (U2F) navigatè sa a pa sipòte li. Kontakte administratè ou an pou jwenn ¦asistans.
Kle Sekirite (U2F) navigatè sa a pa sipòte li. ¦Seleksyone yon lòt faktè oswa kontakte administratè ou an pou jwenn èd.
Kle sekirite oswa authenticator ¦byometrik navigatè sa a pa sipòte li
Kle sekirite oswa authenticator byometrik navigatè sa a pa sipòte li. Kontakte administratè ou an pou jwenn ¦asistans
Kle sekirite oswa authenticator byometrik navigatè sa a pa sipòte li. ¦Seleksyone yon lòt faktè oswa kontakte administratè ou an pou jwenn èd.
Kle sekirite oswa ¦otantifikatè byometrik navigatè sa a pa sipòte li
Kle sekirite oswa ¦otantifikatè byometrik navigatè sa a pa sipòte li. Kontakte administratè ou an pou jwenn asistans.
Kle sekirite oswa ¦otantifikatè byometrik navigatè sa a pa sipòte li. Seleksyone yon lòt faktè oswa kontakte administratè ou an pou jwenn èd.
Klucz bezpieczeństwa (U2F) nie jest obsługiwany przez ¦tę przeglądarkę
Klucz bezpieczeństwa (U2F) nie jest obsługiwany przez tę przeglądarkę. Skontaktuj się z administratorem w celu ¦uzyskania pomocy.
Klucz bezpieczeństwa (U2F) nie jest obsługiwany przez ¦tę przeglądarkę. Skontaktuj się z administratorem.
Klucz bezpieczeństwa (U2F) nie jest obsługiwany przez tę przeglądarkę. Wybierz inny ¦czynnik lub skontaktuj się z administratorem.
Klucz bezpieczeństwa (U2F) nie jest obsługiwany przez tę przeglądarkę. Wybierz inny ¦składnik lub skontaktuj się z administratorem w celu uzyskania pomocy.
Klucz bezpieczeństwa lub ¦narzędzie do uwierzytelniania biometrycznego nie są obsługiwane przez tę przeglądarkę
Klucz bezpieczeństwa lub ¦narzędzie do uwierzytelniania biometrycznego nie są obsługiwane przez tę przeglądarkę. Skontaktuj się z administratorem w celu uzyskania pomocy.
Klucz bezpieczeństwa lub ¦narzędzie do uwierzytelniania biometrycznego nie są obsługiwane przez tę przeglądarkę. Wybierz inny składnik lub skontaktuj się z administratorem w celu uzyskania pomocy.
Klucz zabezpieczający jest obsługiwany tylko w ¦przeglądarkach Chrome i Firefox
Klucz zabezpieczający jest obsługiwany tylko w ¦przeglądarkach Chrome i Firefox. Skontaktuj się z administratorem, aby uzyskać pomoc.
Klucz zabezpieczający jest obsługiwany tylko w ¦przeglądarkach Chrome i Firefox. Wybierz inny czynnik lub skontaktuj się z administratorem, aby uzyskać pomoc.
Klucz ¦zabezpieczeń (U2F) nie jest wspierany na urządzeniach mobilnych.
Klucz zabezpieczeń (U2F) nie jest wspierany na urządzeniach mobilnych. Wybierz ¦inną metodę 2FA, aby się zalogować.
Klucza bezpieczeństwa lub ¦biometryczny moduł uwierzytelniający nie jest obsługiwany przez tę przeglądarkę
Klucza bezpieczeństwa lub ¦biometryczny moduł uwierzytelniający nie jest obsługiwany przez tę przeglądarkę. Skontaktuj się z administratorem w celu uzyskania pomocy.
Klucza bezpieczeństwa lub ¦biometryczny moduł uwierzytelniający nie jest obsługiwany przez tę przeglądarkę. Wybierz inny składnik lub skontaktuj się z administratorem w celu uzyskania pomocy.
Klucza bezpieczeństwa lub ¦wbudowany moduł uwierzytelniający nie jest obsługiwany przez tę przeglądarkę
Klucza bezpieczeństwa lub ¦wbudowany moduł uwierzytelniający nie jest obsługiwany przez tę przeglądarkę. Skontaktuj się z administratorem w celu uzyskania pomocy.
Klucza bezpieczeństwa lub ¦wbudowany moduł uwierzytelniający nie jest obsługiwany przez tę przeglądarkę. Wybierz inny składnik lub skontaktuj się z administratorem w celu uzyskania pomocy.
¦Klucze dostępu nie są obsługiwane przez tę przeglądarkę
¦Klucze dostępu nie są obsługiwane przez tę przeglądarkę. Skontaktuj się z administratorem w celu uzyskania pomocy.
Kunci Keamanan (U2F) tidak didukung di perangkat ¦seluler.
Kunci Keamanan (U2F) tidak didukung di perangkat ¦seluler. Pilih metode 2FA lainnya untuk masuk.
Kunci Keamanan atau ¦autentikator built-in tidak didukung pada browser ini
Kunci Keamanan atau ¦autentikator built-in tidak didukung pada browser ini. Pilih factor lain atau hubungi admin Anda untuk mendapatkan bantuan.
Kunci Keamanan hanya didukung oleh ¦peramban Chrome atau Firefox saja
Kunci Keamanan hanya didukung oleh ¦peramban Chrome atau Firefox saja. Hubungi admin Anda untuk meminta bantuan.
Kunci Keamanan hanya didukung oleh ¦peramban Chrome atau Firefox saja. Pilih faktor lainnya atau hubungi admin Anda untuk meminta bantuan.
Kunci Keselamatan (U2F) tidak disokong pada peranti ¦mudah alih.
Kunci Keselamatan (U2F) tidak disokong pada peranti ¦mudah alih. Pilih kaedah 2FA lain untuk log masuk.
Kunci Keselamatan hanya disokong untuk ¦pelayar Chrome atau Firefox
Kunci Keselamatan hanya disokong untuk ¦pelayar Chrome atau Firefox. Hubungi pentadbir anda untuk mendapatkan bantuan.
Kunci Keselamatan hanya disokong untuk pelayar Chrome atau Firefox. ¦Memilih faktor lain atau hubungi pentadbir untuk mendapatkan bantuan.
Kunci keamanan atau ¦autentikator biometrik tidak didukung pada browser ini
Kunci keamanan atau ¦autentikator biometrik tidak didukung pada browser ini. Hubungi admin Anda untuk mendapatkan bantuan.
Kunci keamanan atau ¦autentikator biometrik tidak didukung pada browser ini. Pilih faktor lain atau hubungi admin Anda untuk mendapatkan bantuan.
Kunci ¦keamanan atau authenticator biometrik tidak didukung pada browser ini
Kunci ¦keamanan atau authenticator biometrik tidak didukung pada browser ini. Hubungi admin Anda untuk mendapatkan bantuan.
Kunci ¦keamanan atau authenticator biometrik tidak didukung pada browser ini. Pilih faktor lain atau hubungi admin Anda untuk mendapatkan bantuan.
Kunci ¦keamanan atau authenticator biometrik tidak didukung pada browser ini. Silakan hubungi admin Anda untuk mendapatkan bantuan.
Kunci keselamatan atau authenticator biometrik tidak disokong pada ¦pelayar ini
Kunci keselamatan atau authenticator biometrik tidak disokong pada ¦pelayar ini. Hubungi pentadbir anda untuk mendapatkan bantuan.
Kunci keselamatan atau authenticator biometrik tidak disokong pada ¦pelayar ini. Pilih faktor lain atau hubungi pentadbir anda untuk mendapatkan bantuan.
Kunci keselamatan atau ¦pengesah biometrik tidak disokong pada pelayar ini
Kunci keselamatan atau ¦pengesah biometrik tidak disokong pada pelayar ini. Hubungi pentadbir anda untuk mendapatkan bantuan.
Kunci keselamatan atau ¦pengesah biometrik tidak disokong pada pelayar ini. Pilih faktor lain atau hubungi pentadbir anda untuk mendapatkan bantuan.
Kunci laluan tidak disokong pada ¦pelayar ini
Kunci laluan tidak disokong pada ¦pelayar ini. Hubungi pentadbir anda untuk mendapatkan bantuan.
Kunci ¦sandi tidak didukung di browser ini
Kunci ¦sandi tidak didukung di browser ini. Hubungi admin Anda untuk mendapatkan bantuan.
La Chiave di Sicurezza (U2F) non è ¦supportata su questo browser
La Chiave di Sicurezza (U2F) non è ¦supportata su questo browser. Contatta il tuo amministratore per ricevere assistenza.
La Chiave di Sicurezza (U2F) non è supportata su questo browser. Contattare la tua ¦amministrazione per ricevere assistenza.
La Chiave di Sicurezza (U2F) non è supportata su questo browser. ¦Seleziona un altro fattore o contatta il tuo amministratore per ricevere assistenza.
La Chiave di Sicurezza (U2F) non è supportata su questo browser. Selezionare un altro fattore o contattare la tua ¦amministrazione per ricevere assistenza.
La Chiave di Sicurezza (U2F) non è supportata sui ¦dispositivi mobili.
La Chiave di Sicurezza (U2F) non è supportata sui dispositivi mobili. Seleziona un altro metodo 2FA per ¦registrarti.
La chiave di sicurezza e l'¦autenticatore biometrico non sono supportati da questo browser
La chiave di sicurezza e l'¦autenticatore biometrico non sono supportati da questo browser. Contatta il tuo amministratore per ricevere assistenza.
La chiave di sicurezza e l'autenticatore biometrico non sono supportati da questo browser. Seleziona un altro fattore o contatta il tuo amministratore per ¦avere assistenza.
La chiave di sicurezza e l'authenticator ¦biometrico non sono supportati da questo browser
La chiave di sicurezza e l'authenticator ¦biometrico non sono supportati da questo browser. Contatta il tuo amministratore per ricevere assistenza.
La chiave di sicurezza e l'authenticator biometrico non sono supportati da questo browser. Seleziona un altro fattore o contatta il tuo amministratore per ¦avere assistenza.
La chiave di sicurezza e l'authenticator ¦biometrico non sono supportati da questo browser. Seleziona un altro fattore o contatta il tuo amministratore per ricevere assistenza.
La chiave di sicurezza o l'autenticatore ¦integrato non sono supportati da questo browser
La chiave di sicurezza o l'autenticatore ¦integrato non sono supportati da questo browser. Contatta l'amministratore per avere assistenza.
La chiave di sicurezza o l'autenticatore ¦integrato non sono supportati da questo browser. Seleziona un altro fattore o contatta il tuo amministratore per avere assistenza.
La chiave di sicurezza è supportata ¦solo per i browser Chrome o Firefox
La chiave di sicurezza è supportata ¦solo per i browser Chrome o Firefox. Contatta l'amministratore per ricevere assistenza.
La chiave di sicurezza è supportata solo per i browser Chrome o Firefox. ¦Seleziona un altro fattore o contatta l'amministratore per ricevere assistenza.
La clave de seguridad (U2F) no es compatible con los dispositivos ¦móviles.
La clave de seguridad (U2F) no es compatible con los dispositivos ¦móviles. Seleccione otro método de 2FA para iniciar sesión.
La clave de seguridad se admite ¦únicamente en los navegadores Chrome y Firefox
La clave de seguridad se admite ¦únicamente en los navegadores Chrome y Firefox. Póngase en contacto con el administrador para obtener ayuda.
La clave de seguridad se admite ¦únicamente en los navegadores Chrome y Firefox. Seleccione otro factor o póngase en contacto con el administrador para obtener ayuda.
La clé de sécurité est ¦uniquement prise en charge par les navigateurs Chrome ou Firefox
La clé de sécurité est ¦uniquement prise en charge par les navigateurs Chrome ou Firefox. Contactez votre administrateur pour obtenir de l'aide.
La clé de sécurité est ¦uniquement prise en charge par les navigateurs Chrome ou Firefox. Sélectionnez un autre facteur ou contactez votre administrateur pour obtenir de l'aide.
La clé de sécurité ou l'Authenticator ¦biométrique n'est pas pris en charge sur ce navigateur
La clé de sécurité ou l'Authenticator ¦biométrique n'est pas pris en charge sur ce navigateur. Contactez votre administrateur pour obtenir de l'aide.
La clé de sécurité ou l'Authenticator ¦biométrique n'est pas pris en charge sur ce navigateur. Sélectionnez un autre facteur ou contactez votre administrateur pour obtenir de l'aide.
La clé de sécurité ou l'¦authentificateur biométrique n'est pas pris en charge sur ce navigateur
La clé de sécurité ou l'¦authentificateur biométrique n'est pas pris en charge sur ce navigateur. Contactez votre administrateur pour obtenir de l'aide.
La clé de sécurité ou l'¦authentificateur biométrique n'est pas pris en charge sur ce navigateur. Sélectionnez un autre facteur ou contactez votre administrateur pour obtenir de l'aide.
La clé se sécurité (U2F) n’est pas prise en charge sur les ¦appareils mobiles.
La clé se sécurité (U2F) n’est pas prise en charge sur les appareils mobiles. Sélectionnez une autre méthode d’authentification ¦bifactorielle pour vous connecter.
La ¦llave de seguridad o el autenticador biométrico no es compatible con este navegador
La ¦llave de seguridad o el autenticador biométrico no es compatible con este navegador. Comuníquese con el administrador para obtener ayuda.
La ¦llave de seguridad o el autenticador biométrico no es compatible con este navegador. Comuníquese con su administrador para obtener ayuda.
La ¦llave de seguridad o el autenticador biométrico no es compatible con este navegador. Seleccione otro factor o comuníquese con el administrador para obtener ayuda.
La ¦llave de seguridad o el autenticador biométrico no es compatible con este navegador. Seleccione otro factor o comuníquese con su administrador para obtener ayuda.
La llave de seguridad o el autenticador ¦integrado no es compatible con este navegador
La llave de seguridad o el autenticador ¦integrado no es compatible con este navegador. Comuníquese con el administrador para obtener ayuda.
La llave de seguridad o el autenticador ¦integrado no es compatible con este navegador. Seleccione otro factor o comuníquese con el administrador para obtener ayuda.
Le passkey non sono ¦supportate in questo browser
Le passkey non sono ¦supportate in questo browser. Contatta il tuo amministratore per ricevere assistenza.
Les ¦clés d'accès ne sont pas prises en charge sur ce navigateur
Les ¦clés d'accès ne sont pas prises en charge sur ce navigateur. Contactez votre administrateur pour obtenir de l'aide.
¦Navigatè sa a pa sipòte kle aksè
Navigatè sa a pa sipòte kle aksè. Kontakte administratè ou an pou jwenn ¦asistans.
Navigatè sa a pa sipòte kle aksè. Sèvi ak yon navigatè ki ¦konpatib oubyen konekte yon lòt fason.
¦Navigatè sa a pa sipòte modpas
Navigatè sa a pa sipòte modpas. Kontakte administratè ou an pou jwenn ¦asistans
¦Passkeys werden von diesem Browser nicht unterstützt
¦Passkeys werden von diesem Browser nicht unterstützt. Wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
¦Passnøkler støttes ikke i denne nettleseren
¦Passnøkler støttes ikke i denne nettleseren. Ta kontakt med administratoren din for å få hjelp.
Pelayar ini tidak ¦menyokong kunci laluan
Pelayar ini tidak menyokong kunci laluan. Gunakan pelayar yang disokong atau daftar masuk dengan ¦cara lain.
¦Přístupové klíče nejsou v tomto prohlížeči podporovány
¦Přístupové klíče nejsou v tomto prohlížeči podporovány. Kontaktujte se žádostí o pomoc svého správce.
Questo browser non ¦supporta le passkey
Questo browser non supporta le passkey. ¦Utilizza un browser supportato o accedi in un altro modo.
Questo fattore non è ¦supportato su questo
Questo fattore non è ¦supportato su questo browser
Questo fattore non è supportato su questo browser. Selezionare un altro fattore o contattare la ¦vostra amministrazione per assistenza.
Questo fattore non è supportato su questo. Contattare la ¦vostra amministrazione per assistenza.
Security Key (U2F) -ominaisuutta ei tueta ¦mobiililaitteilla.
Security Key (U2F) -ominaisuutta ei tueta mobiililaitteilla. Valitse toinen 2FA-¦tapa kirjautuaksesi sisään.
Security Key (U2F) tidak ¦didukung pada browser ini
Security Key (U2F) tidak ¦didukung pada browser ini. Hubungi admin Anda untuk bantuan.
Security Key (U2F) tidak ¦didukung pada browser ini. Hubungi admin Anda untuk mendapatkan bantuan.
Security Key (U2F) tidak didukung pada browser ini. ¦Pilih faktor lain atau hubungi admin Anda untuk bantuan.
Security Key (U2F) tidak didukung pada browser ini. ¦Pilih faktor lain atau hubungi admin Anda untuk mendapatkan bantuan.
Security Key (U2F) wird auf ¦mobilen Geräten nicht unterstützt.
Security Key (U2F) wird auf ¦mobilen Geräten nicht unterstützt. Wählen Sie eine andere 2FA-Methode, um sich anzumelden.
Security Key (U2F):¦tä ei tueta tällä selaimella
Security Key (U2F):¦tä ei tueta tällä selaimella. Ota yhteyttä järjestelmänvalvojaan saadaksesi ohjeita.
Security Key (U2F):¦tä ei tueta tällä selaimella. Ota yhteyttä järjestelmänvalvojaasi saadaksesi apua.
Security Key (U2F):tä ei tueta tällä selaimella. Valitse toinen ¦todennustapa tai ota yhteyttä järjestelmänvalvojaan saadaksesi ohjeita.
Security Key (U2F):tä ei tueta tällä selaimella. Valitse toinen ¦todennustapa tai ota yhteyttä järjestelmänvalvojaasi saadaksesi apua.
Segurtasun-¦giltza (U2F) ez da onartzen arakatzaile honetan
Segurtasun-giltza (U2F) ez da onartzen arakatzaile honetan. Hautatu beste faktore bat edo jarri harremanetan administratzailearekin laguntza ¦jasotzeko.
Segurtasun-¦giltza (U2F) ez da onartzen arakatzaile honetan. Jarri administratzailearekin harremanetan laguntza lortzeko.
Segurtasun-giltza edo autentifikatzaile ¦biometrikoa ez da onartzen arakatzaile honetan
Segurtasun-giltza edo autentifikatzaile ¦biometrikoa ez da onartzen arakatzaile honetan. Hautatu beste faktore bat edo jarri harremanetan administratzailearekin laguntza jasotzeko.
Segurtasun-giltza edo autentifikatzaile ¦biometrikoa ez da onartzen arakatzaile honetan. Jarri administratzailearekin harremanetan laguntza lortzeko.
Sicherheitsschlüssel oder ¦biometrischer Authentifikator wird in diesem Browser nicht unterstützt
Sicherheitsschlüssel oder ¦biometrischer Authentifikator wird in diesem Browser nicht unterstützt. Wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
Sicherheitsschlüssel oder ¦biometrischer Authentifikator wird in diesem Browser nicht unterstützt. Wählen Sie einen anderen Faktor aus oder wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
Sicherheitsschlüssel oder ¦integrierter Authentifikator wird in diesem Browser nicht unterstützt
Sicherheitsschlüssel oder ¦integrierter Authentifikator wird in diesem Browser nicht unterstützt. Wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
Sicherheitsschlüssel oder ¦integrierter Authentifikator wird in diesem Browser nicht unterstützt. Wählen Sie einen anderen Faktor oder wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
Sikkerhedsnøgle (U2F) understøttes ikke på mobile ¦enheder.
Sikkerhedsnøgle (U2F) understøttes ikke på mobile ¦enheder. Vælg en anden 2FA-metode til at logge på.
¦Sikkerhedsnøgle eller biometrisk authenticator understøttes ikke på denne browser
¦Sikkerhedsnøgle eller biometrisk authenticator understøttes ikke på denne browser. Kontakt din administrator for at få hjælp.
¦Sikkerhedsnøgle eller biometrisk authenticator understøttes ikke på denne browser. Vælg en anden faktor, eller kontakt din administrator for at få hjælp.
Sikkerhedsnøgle eller ¦indbygget authenticator understøttes ikke på denne browser
Sikkerhedsnøgle eller ¦indbygget authenticator understøttes ikke på denne browser. Kontakt din administrator for hjælp.
Sikkerhedsnøgle eller ¦indbygget authenticator understøttes ikke på denne browser. Vælg en anden faktor, eller kontakt din administrator for at få hjælp.
¦Sikkerhedsnøglen (U2F) understøttes ikke af denne browser
¦Sikkerhedsnøglen (U2F) understøttes ikke af denne browser. Kontakt din admin for at få hjælp.
¦Sikkerhedsnøglen (U2F) understøttes ikke af denne browser. Kontakt din administrator for at få hjælp.
¦Sikkerhedsnøglen (U2F) understøttes ikke af denne browser. Vælg en anden faktor, eller kontakt din admin for at få hjælp.
¦Sikkerhedsnøglen (U2F) understøttes ikke af denne browser. Vælg en anden faktor, eller kontakt din administrator for at få hjælp.
Sikkerhedsnøglen understøttes kun i ¦browserne Chrome eller Firefox
Sikkerhedsnøglen understøttes kun i ¦browserne Chrome eller Firefox. Bed din administrator om hjælp.
Sikkerhedsnøglen understøttes kun i ¦browserne Chrome eller Firefox. Vælg en anden faktor eller bed din administrator om hjælp.
¦Sikkerhetsnøkkel (U2F) støttes ikke i denne nettleseren
¦Sikkerhetsnøkkel (U2F) støttes ikke i denne nettleseren. Kontakt din admin for hjelp.
¦Sikkerhetsnøkkel (U2F) støttes ikke i denne nettleseren. Prøv på nytt eller ta kontakt med en administrator for å få hjelp.
¦Sikkerhetsnøkkel (U2F) støttes ikke i denne nettleseren. Ta kontakt med administratoren din for å få hjelp.
¦Sikkerhetsnøkkel (U2F) støttes ikke i denne nettleseren. Velg en annen faktor eller ta kontakt med en administrator for å få hjelp.
Sikkerhetsnøkkel (U2F) støttes ikke i denne nettleseren. Velg en annen faktor, eller kontakt ¦administrasjonen din for å få hjelp.
Sikkerhetsnøkkel (U2F) støttes ikke på mobile ¦enheter.
Sikkerhetsnøkkel (U2F) støttes ikke på mobile ¦enheter. Velg en annen 2FA-metode for å logge på.
Sikkerhetsnøkkel eller biometrisk ¦godkjenner støttes ikke i denne nettleseren
Sikkerhetsnøkkel eller biometrisk ¦godkjenner støttes ikke i denne nettleseren. Prøv på nytt eller ta kontakt med en administrator for å få hjelp.
Sikkerhetsnøkkel eller biometrisk ¦godkjenner støttes ikke i denne nettleseren. Ta kontakt med administratoren din for å få hjelp.
Sikkerhetsnøkkel eller biometrisk ¦godkjenner støttes ikke i denne nettleseren. Velg en annen faktor eller ta kontakt med en administrator for å få hjelp.
Sikkerhetsnøkkel eller ¦innebygd godkjenning støttes ikke i denne nettleseren
Sikkerhetsnøkkel eller ¦innebygd godkjenning støttes ikke i denne nettleseren. Kontakt administrasjonen for hjelp.
Sikkerhetsnøkkel eller ¦innebygd godkjenning støttes ikke i denne nettleseren. Velg en annen faktor, eller kontakt administrasjonen for å få hjelp.
Sikkerhetsnøkkelen støttes kun for Chrome- eller Firefox-¦nettlesere
Sikkerhetsnøkkelen støttes kun for Chrome- eller Firefox-¦nettlesere. Kontakt din admin for hjelp.
Sikkerhetsnøkkelen støttes kun for Chrome- eller Firefox-¦nettlesere. Velg en annen faktor, eller kontakt administrasjonen din for å få hjelp.
Suojaus-avainta ¦tuetaan vain Chrome tai Firefox -selaimia varten
Suojaus-avainta ¦tuetaan vain Chrome tai Firefox -selaimia varten. Ota yhteyttä pääkäyttäjääsi avun saamiseksi.
Suojaus-avainta ¦tuetaan vain Chrome tai Firefox -selaimia varten. Valitse toinen tekijä tai ota yhteyttä pääkäyttäjääsi avun saamiseksi.
Säkerhetsnyckel (U2F) stöds inte av den här ¦webbläsaren
Säkerhetsnyckel (U2F) stöds inte av den här ¦webbläsaren. Kontakta din admin för hjälp.
Säkerhetsnyckel (U2F) stöds inte av den här ¦webbläsaren. Välj en annan faktor eller kontakta din admin för hjälp.
Säkerhetsnyckel (U2F) stöds inte på ¦mobila enheter.
Säkerhetsnyckel (U2F) stöds inte på mobila enheter. Välj en annan 2FA-¦metod för att logga in.
Säkerhetsnyckel eller biometrisk ¦autentiserare stöds inte på denna webbläsare
Säkerhetsnyckel eller biometrisk ¦autentiserare stöds inte på denna webbläsare. Kontakta din admin för hjälp.
Säkerhetsnyckel eller biometrisk autentiserare stöds inte på denna webbläsare. Kontakta din admin för hjälp. ¦Obs!
Säkerhetsnyckel eller biometrisk ¦autentiserare stöds inte på denna webbläsare. Kontakta din administratör för hjälp.
Säkerhetsnyckel eller biometrisk autentiserare stöds inte på denna webbläsare. Kontakta din administratör för hjälp. ¦Obs!
Säkerhetsnyckel eller biometrisk ¦autentiserare stöds inte på denna webbläsare. Välj en annan faktor eller kontakta din admin för hjälp.
Säkerhetsnyckel eller biometrisk ¦autentiserare stöds inte på denna webbläsare. Välj en annan faktor eller kontakta din administratör för hjälp.
Säkerhetsnyckel eller ¦inbyggd autentiserare stödjs inte av den här webbläsaren
Säkerhetsnyckel eller ¦inbyggd autentiserare stödjs inte av den här webbläsaren. Kontakta din admin för hjälp.
Säkerhetsnyckel eller ¦inbyggd autentiserare stödjs inte av den här webbläsaren. Välj en annan faktor eller kontakta din admin för hjälp.
Säkerhetsnyckeln stöds ¦enbart i Chrome- och Firefox-webbläsare
Säkerhetsnyckeln stöds ¦enbart i Chrome- och Firefox-webbläsare. Kontakta din administratör för hjälp.
Säkerhetsnyckeln stöds ¦enbart i Chrome- och Firefox-webbläsare. Välj en annan faktor eller kontakta din administratör för hjälp.
Ta przeglądarka nie obsługuje ¦kluczy dostępu
Ta przeglądarka nie obsługuje kluczy dostępu. Użyj ¦obsługiwanej przeglądarki lub zaloguj się w inny sposób.
Ten etap nie jest obsługiwany przez ¦tą przeglądarkę
Ten etap nie jest obsługiwany przez ¦tą przeglądarkę. Skontaktuj się ze swoim administratorem, aby uzyskać pomoc.
Ten etap nie jest obsługiwany przez ¦tą przeglądarkę. Wybierz inny etap lub skontaktuj się ze swoim administratorem, aby uzyskać pomoc.
Tento faktor není na tomto prohlížeči ¦podporován
Tento faktor není na tomto prohlížeči ¦podporován. Kontaktujte pro pomoc vašeho správce.
Tento faktor není na tomto prohlížeči podporován. ¦Zvolte jiný faktor nebo kontaktujte pro pomoc vašeho správce.
Tento ¦prohlížeč nepodporuje přístupové klíče
Tento prohlížeč nepodporuje přístupové klíče. Použijte ¦podporovaný prohlížeč nebo se přihlaste jiným způsobem.
Todennusavaimia ei tueta tässä ¦selaimessa
Todennusavaimia ei tueta tässä ¦selaimessa. Ota yhteyttä järjestelmänvalvojaan saadaksesi ohjeita.
Trình ¦duyệt này không hỗ trợ mã khóa
Trình duyệt này không hỗ trợ mã khóa. Hãy sử dụng trình duyệt được hỗ trợ hoặc đăng nhập bằng phương ¦thức khác.
Trình ¦duyệt này không hỗ trợ mã khóa. Liên hệ với quản trị viên của bạn để được hỗ trợ.
Tämä selain ei tue suojausavainta tai biometristä ¦todennusmenetelmää
Tämä selain ei tue suojausavainta tai biometristä ¦todennusmenetelmää. Ota yhteyttä järjestelmänvalvojaan saadaksesi ohjeita.
Tämä selain ei tue suojausavainta tai biometristä ¦todennusmenetelmää. Valitse toinen tekijä tai ota yhteyttä järjestelmänvalvojaan saadaksesi ohjeita.
Tämä selain ei tue suojausavainta tai biometristä todennusmenetelmää. Valitse toinen ¦todennustapa tai ota yhteyttä järjestelmänvalvojaan saadaksesi ohjeita.
Tämä selain ei tue suojausavainta tai ¦sisäänrakennettua todennusmenetelmää
Tämä selain ei tue suojausavainta tai sisäänrakennettua todennusmenetelmää. Pyydä apua ¦järjestelmänvalvojaltasi.
Tämä selain ei tue suojausavainta tai sisäänrakennettua todennusmenetelmää. ¦Seuraa ohjeita suorittaaksesi todennuksen.
Tämä selain ei tue ¦todennusavaimia
Tämä selain ei tue todennusavaimia. Käytä ¦tuettua selainta tai kirjaudu sisään toisella tavalla.
Tätä ¦faktoria ei tueta tällä selaimella
Tätä ¦faktoria ei tueta tällä selaimella. Ota yhteyttä järjestelmänvalvojaan saadaksesi apua.
Tätä faktoria ei tueta tällä selaimella. Valitse toinen ¦faktori tai ota yhteyttä järjestelmänvalvojaan saadaksesi apua.
¦Veiligheidssleutel of ingebouwde authenticator wordt niet ondersteund door deze browser
¦Veiligheidssleutel of ingebouwde authenticator wordt niet ondersteund door deze browser. Selecteer een andere factor of neem contact op met uw beheerder voor hulp.
¦Veiligheidssleutel of ingebouwde authenticator wordt niet ondersteund in deze browser
¦Veiligheidssleutel of ingebouwde authenticator wordt niet ondersteund in deze browser. Neem contact op met je beheerder voor hulp.
¦Wachtwoordsleutels worden niet ondersteund in deze browser
¦Wachtwoordsleutels worden niet ondersteund in deze browser. Neem contact op met uw admin voor hulp.
¦Wachtwoordsleutels worden niet ondersteund in deze browser. Neem contact op met uw beheerder voor hulp.
Αυτό το πρόγραμμα περιήγησης δεν υποστηρίζει ¦κλειδιά πρόσβασης
Αυτό το πρόγραμμα περιήγησης δεν υποστηρίζει κλειδιά πρόσβασης. ¦Χρησιμοποιήστε ένα υποστηριζόμενο πρόγραμμα περιήγησης ή εισέλθετε με άλλο τρόπο.
Αυτός ο ¦παράγοντας δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης
Αυτός ο ¦παράγοντας δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης. Επικοινωνήστε με τον διαχειριστή για βοήθεια.
Αυτός ο παράγοντας δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης. Επιλέξτε ¦κάποιον άλλο παράγοντα ή επικοινωνήστε με το διαχειριστή για βοήθεια.
Τα κλειδιά πρόσβασης δεν ¦υποστηρίζονται σε αυτό το πρόγραμμα περιήγησης
Τα κλειδιά πρόσβασης δεν ¦υποστηρίζονται σε αυτό το πρόγραμμα περιήγησης. Επικοινωνήστε με τον διαχειριστή σας για βοήθεια.
Το κλειδί ασφαλείας (U2F) δεν υποστηρίζεται σε αυτό το πρόγραμμα ¦περιήγησης
Το κλειδί ασφαλείας (U2F) δεν υποστηρίζεται σε αυτό το πρόγραμμα ¦περιήγησης. Επικοινωνήστε με το διαχειριστή για βοήθεια.
Το κλειδί ασφαλείας (U2F) δεν υποστηρίζεται σε αυτό το πρόγραμμα ¦περιήγησης. Επικοινωνήστε με τον διαχειριστή σας για βοήθεια.
Το κλειδί ασφαλείας (U2F) δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης. ¦Επιλέξτε έναν άλλο παράγοντα ή επικοινωνήστε με τον διαχειριστή για βοήθεια.
Το κλειδί ασφαλείας (U2F) δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης. Επιλέξτε ¦κάποιον άλλο παράγοντα ή επικοινωνήστε με το διαχειριστή για βοήθεια.
Το κλειδί ασφαλείας (U2F) δεν υποστηρίζεται σε ¦κινητές συσκευές.
Το κλειδί ασφαλείας (U2F) δεν υποστηρίζεται σε κινητές συσκευές. ¦Επίλεξε κάποια άλλη μέθοδο 2FA για να εισέλθεις.
Το κλειδί ασφαλείας ή ο ¦βιομετρικός authenticator δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης
Το κλειδί ασφαλείας ή ο ¦βιομετρικός authenticator δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης. Επικοινωνήστε με τον διαχειριστή σας για βοήθεια.
Το κλειδί ασφαλείας ή ο ¦βιομετρικός authenticator δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης. Επιλέξτε έναν άλλο παράγοντα ή επικοινωνήστε με τον διαχειριστή για βοήθεια.
Το κλειδί ασφαλείας ή ο ¦βιομετρικός authenticator δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης. Επιλέξτε έναν άλλο παράγοντα ή επικοινωνήστε με τον διαχειριστή σας για βοήθεια.
Το κλειδί ασφαλείας ή ο βιομετρικός ¦ελεγκτής ταυτότητας δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης
Το κλειδί ασφαλείας ή ο βιομετρικός ¦ελεγκτής ταυτότητας δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης. Επικοινωνήστε με τον διαχειριστή σας για βοήθεια.
Το κλειδί ασφαλείας ή ο βιομετρικός ¦ελεγκτής ταυτότητας δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης. Επιλέξτε έναν άλλο παράγοντα ή επικοινωνήστε με τον διαχειριστή σας για βοήθεια.
Το κλειδί ασφαλείας ή ο ¦ενσωματωμένος ελεγκτής ταυτότητας δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης
Το κλειδί ασφαλείας ή ο ¦ενσωματωμένος ελεγκτής ταυτότητας δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης. Επικοινωνήστε με τον διαχειριστή σας για βοήθεια.
Το κλειδί ασφαλείας ή ο ¦ενσωματωμένος ελεγκτής ταυτότητας δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης. Επιλέξτε έναν άλλο παράγοντα ή επικοινωνήστε με τον διαχειριστή σας για βοήθεια.
Το κλειδί ασφαλείας ή το ¦ενσωματωμένο πρόγραμμα ταυτοποίησης δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης
Το κλειδί ασφαλείας ή το ¦ενσωματωμένο πρόγραμμα ταυτοποίησης δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης. Επικοινωνήστε με τον διαχειριστή σας για βοήθεια.
Το κλειδί ασφαλείας ή το ¦ενσωματωμένο πρόγραμμα ταυτοποίησης δεν υποστηρίζεται σε αυτό το πρόγραμμα περιήγησης. Επιλέξτε έναν άλλο παράγοντα ή επικοινωνήστε με τον διαχειριστή σας για βοήθεια.
Το κλειδί ασφαλείας υποστηρίζεται μόνο για ¦προγράμματα περιήγησης Chrome ή Firefox
Το κλειδί ασφαλείας υποστηρίζεται μόνο για ¦προγράμματα περιήγησης Chrome ή Firefox. Επέλεξε έναν άλλο παράγοντα ή επικοινώνησε με τον διαχειριστή για βοήθεια.
Το κλειδί ασφαλείας υποστηρίζεται μόνο για ¦προγράμματα περιήγησης Chrome ή Firefox. Επικοινώνησε με τον διαχειριστή για βοήθεια.
¦Даний фактор не підтримується в цьому браузері
¦Даний фактор не підтримується в цьому браузері. Виберіть інший фактор або зверніться за допомогою до адміністратора.
¦Даний фактор не підтримується в цьому браузері. Зверніться за допомогою до свого адміністратора.
¦Данный фактор не поддерживается в этом браузере
¦Данный фактор не поддерживается в этом браузере. Выберите другой фактор или обратитесь за помощью к администратору.
Данный фактор не поддерживается в этом браузере. Обратитесь за помощью к ¦своему администратору.
Захисний ключ або ¦біометричний Authenticator не підтримуються в даному браузері
Захисний ключ або біометричний Authenticator не підтримуються в даному браузері. Виберіть інший фактор або зверніться за допомогою до ¦системного адміністратора.
Захисний ключ або біометричний Authenticator не підтримуються в даному браузері. Зверніться за допомогою до ¦системного адміністратора.
Захисний ключ або біометричний Authenticator не підтримуються в даному браузері. Зверніться за допомогою до системного адміністратора. ¦Примітка.
Захисний ключ або ¦біометричний Authenticator не підтримуються в даному браузері. Зверніться по допомогу до адміністратора.
Захисний ключ або ¦біометричний автентифікатор не підтримуються в даному браузері
Захисний ключ або біометричний автентифікатор не підтримуються в даному браузері. Виберіть інший фактор або зверніться за допомогою до ¦системного адміністратора.
Захисний ключ або біометричний автентифікатор не підтримуються в даному браузері. Зверніться за допомогою до ¦системного адміністратора.
Захисний ключ або біометричний автентифікатор не підтримуються в даному браузері. Зверніться за допомогою до системного адміністратора. ¦Примітка.
Захисний ключ або ¦вбудований автентифікатор не підтримуються в даному браузері
Захисний ключ або ¦вбудований автентифікатор не підтримуються в даному браузері. Виберіть інший фактор або зверніться за допомогою до системного адміністратора.
Захисний ключ або ¦вбудований автентифікатор не підтримуються в даному браузері. Зверніться за допомогою до системного адміністратора.
Захисний ключ підтримується тільки у ¦браузерах Chrome або Firefox
Захисний ключ підтримується тільки у ¦браузерах Chrome або Firefox. Виберіть інший фактор або зверніться за допомогою до адміністратора.
Захисний ключ підтримується тільки у ¦браузерах Chrome або Firefox. Зверніться за допомогою до адміністратора.
¦Защитный ключ или встроенный аутентификатор не поддерживаются в данном браузере
¦Защитный ключ или встроенный аутентификатор не поддерживаются в данном браузере. Выберите другой фактор или обратитесь за помощью к системному администратору.
¦Защитный ключ или встроенный аутентификатор не поддерживаются в данном браузере. Обратитесь за помощью к системному администратору.
Ключ безопасности (U2F) не поддерживается в ¦этом браузере
Ключ безопасности (U2F) не поддерживается в ¦этом браузере. Выберите другой фактор или обратитесь за помощью к администратору.
Ключ безопасности (U2F) не поддерживается в ¦этом браузере. Обратитесь за помощью к администратору.
Ключ безопасности (U2F) не поддерживается в этом браузере. Обратитесь за помощью к ¦своему администратору.
Ключ безопасности или ¦биометрический аутентификатор не поддерживаются в данном браузере
Ключ безопасности или ¦биометрический аутентификатор не поддерживаются в данном браузере. Выберите другой фактор или обратитесь за помощью к администратору.
Ключ безопасности или ¦биометрический аутентификатор не поддерживаются в данном браузере. Обратитесь за помощью к администратору.
Ключ безопасности поддерживается только ¦браузерами Chrome и Firefox
Ключ безопасности поддерживается только ¦браузерами Chrome и Firefox. Выберите другой фактор или обратитесь за поддержкой к системному администратору.
Ключ безопасности поддерживается только ¦браузерами Chrome и Firefox. Обратитесь за поддержкой к системному администратору.
Ключ ¦безпеки (U2F) не підтримуються в цьому браузері
Ключ безпеки (U2F) не підтримуються в цьому браузері. Виберіть ¦інший фактор або зверніться за допомогою до адміністратора.
Ключ ¦безпеки (U2F) не підтримується в цьому браузері
Ключ безпеки (U2F) не підтримується в цьому браузері. Виберіть ¦інший фактор або зверніться за допомогою до адміністратора.
Ключ безпеки (U2F) не підтримується в цьому браузері. Виберіть ¦інший фактор або зверніться по допомогу до адміністратора.
Ключ ¦безпеки (U2F) не підтримується в цьому браузері. Зверніться по допомогу до адміністратора.
Ключ безпеки або ¦біометричний автентифікатор не підтримуються в цьому браузері
Ключ безпеки або ¦біометричний автентифікатор не підтримуються в цьому браузері. Виберіть інший фактор або зверніться по допомогу до адміністратора.
Ключ безпеки або біометричний автентифікатор не підтримуються в цьому браузері. Зверніться за допомогою до системного адміністратора. ¦Примітка.
Ключ безпеки або ¦біометричний автентифікатор не підтримуються в цьому браузері. Зверніться по допомогу до адміністратора.
Ключ ¦захисту (U2F) Не підтримується на мобільних пристроях.
Ключ захисту (U2F) Не підтримується на мобільних пристроях. ¦Обрати інший метод 2FA для входу до системи.
Ключ ¦защиты (U2F) не поддерживается на мобильных устройствах.
Ключ ¦защиты (U2F) не поддерживается на мобильных устройствах. Выбрать другой метод 2FA для входа в систему.
¦Ключи доступа не поддерживаются в этом браузере
¦Ключи доступа не поддерживаются в этом браузере. Обратитесь за помощью к администратору.
¦Ключі доступу не підтримуються в цьому браузері
¦Ключі доступу не підтримуються в цьому браузері. Зверніться по допомогу до адміністратора.
Цей браузер не підтримує ¦ключі доступу
Цей браузер не підтримує ключі доступу. ¦Скористайтеся підтримуваним браузером або ввійдіть у систему іншим способом.
Этот браузер не поддерживает ¦ключи доступа
Этот браузер не поддерживает ключи доступа. Используйте ¦поддерживаемый браузер или выполните вход в систему другим способом.
กุญแจยืนยันตัวตนหรือ Authenticator ด้วยชีวมาตรไม่รองรับในเบราว์เ¦ซอร์นี้ ติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
กุญแจยืนยันตัวตนหรือ Authenticator ด้วยชีวมาตรไม่รองรับในเบราว์เ¦ซอร์นี้ โปรดติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
กุญแจยืนยันตัวตนหรือ Authenticator ด้วยชีวมาตรไม่รองรับในเบราว์เ¦ซอร์นี้ โปรดเลือกปัจจัยอื่นหรือติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
กุญแจยืนยันตัวตนหรือการรับรองความถูกต้องด้วยชีวมาตรไม่รองรับในเบราว์เ¦ซอร์นี้ โปรดติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
กุญแจยืนยันตัวตนหรือการรับรองความถูกต้องด้วยชีวมาตรไม่รองรับในเบราว์เ¦ซอร์นี้ โปรดเลือกปัจจัยอื่นหรือติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
กุญแจยืนยันตัวตนหรือเครื่องมือรับรองความถูกต้องด้วยข้อมูลไบโอเมตริกไม่รองรับในเบราว์เ¦ซอร์นี้ ติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
กุญแจยืนยันตัวตนหรือเครื่องมือรับรองความถูกต้องด้วยข้อมูลไบโอเมตริกไม่รองรับในเบราว์เ¦ซอร์นี้ โปรดติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
กุญแจยืนยันตัวตนหรือเครื่องมือรับรองความถูกต้องด้วยข้อมูลไบโอเมตริกไม่รองรับในเบราว์เ¦ซอร์นี้ โปรดเลือกปัจจัยอื่นหรือติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
กุญแจรัก¦ษาความปลอดภัยนั้นรองรับโดยเบราว์เซอร์ Chrome หรือ Firefox เท่านั้น ติดต่อผู้ดูแลระบบของคุณเพื่อรับความช่วยเหลือ
กุญแจรัก¦ษาความปลอดภัยนั้นรองรับโดยเบราว์เซอร์ Chrome หรือ Firefox เท่านั้น เลือกปัจจัยรักษาความปลอดภัยอื่น หรือติดต่อผู้ดูแลระบบของคุณเพื่อรับความช่วยเหลือ
ปัจจัยนี้ไม่ได้รับการสนับสนุนจากเบราว์เ¦ซอร์นี้ โปรดติดต่อผู้ดูแลระบบเพื่อขอรับความช่วยเหลือ
ปัจจัยนี้ไม่ได้รับการสนับสนุนจากเบราว์เ¦ซอร์นี้ โปรดเลือกปัจจัยอื่นหรือติดต่อผู้ดูแลระบบเพื่อขอรับความช่วยเหลือ
รหัสลับเพื่อปลอดภัย (U2F) ไม่ได้รับการสนับสนุนบนโทร¦ศัพท์มือถือ
รหัสลับเพื่อปลอดภัย (U2F) ไม่ได้รับการสนับสนุนบนโทร¦ศัพท์มือถือ โปรดเลือกวิธีการอื่นในการลงชื่อเข้าใช้ 2FA
เบราว์เซอร์นี้ไม่รองรับกุญแจยืนยันตัวตนหรือการตรวจสอบสิท¦ธิ์ในตัว โปรดติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือ
เบราว์เซอร์นี้ไม่รองรับกุญแจยืนยันตัวตนหรือการตรวจสอบสิท¦ธิ์ในตัว โปรดเลือกปัจจัยอื่นหรือติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือ
เบราว์เ¦ซอร์นี้ไม่รองรับพาสคีย์ ติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
เบราว์เซอร์นี้ไม่รองรับพาสคีย์ โปรดใช้เบราว์เซอร์ที่รองรับ หรือเข้าสู่ระบบด้วยวิ¦ธีอื่น
เบราว์เซอร์นี้ไม่สนับสนุนคีย์รัก¦ษาความปลอดภัย (การยืนยันตัวตนแบบ 2 ปัจจัย (U2F) โปรดติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือ
เบราว์เซอร์นี้ไม่สนับสนุนคีย์รัก¦ษาความปลอดภัย (การยืนยันตัวตนแบบ 2 ปัจจัย (U2F) โปรดติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือ โปรดติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
เบราว์เซอร์นี้ไม่สนับสนุนคีย์รัก¦ษาความปลอดภัย (การยืนยันตัวตนแบบ 2 ปัจจัย (U2F) โปรดเลือกปัจจัยอื่น หรือติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือ
เบราว์เซอร์นี้ไม่สนับสนุนคีย์รัก¦ษาความปลอดภัย (การยืนยันตัวตนแบบ 2 ปัจจัย (U2F) โปรดเลือกปัจจัยอื่น หรือติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือ โปรดเลือกปัจจัยอื่นหรือติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
เบราว์เซอร์นี้ไม่สนับสนุนคีย์รัก¦ษาความปลอดภัย (การยืนยันตัวตนแบบ 2 ปัจจัย (U2F)) ติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
เบราว์เซอร์นี้ไม่สนับสนุนคีย์รัก¦ษาความปลอดภัย (การยืนยันตัวตนแบบ 2 ปัจจัย (U2F)) โปรดเลือกปัจจัยอื่นหรือติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
このブラウザではセキュリティキ¦ーまたは組み込み認証システムはサポートされていません
このブラウザではセキュリティキ¦ーまたは組み込み認証システムはサポートされていません。管理者に連絡先してサポートを依頼してください。
このブラウザ¦ーではパスキーはサポートされていません
このブラウザ¦ーではパスキーはサポートされていません。管理者に連絡してサポートを依頼してください。
このブラウザ¦ーはパスキーをサポートしていません
このブラウザーはパスキーをサポートしていません。サポ¦ートされているブラウザーを使用するか、別の方法でサインインしてください。
この要素はこのブラウザでサポ¦ートされていません
この要素はこのブラウザでサポートされていません。別の要素を選択するか管理者に問い合わせてサポ¦ートを受けてください。
この要素はこのブラウザでサポートされていません。管理者に問い合わせてサポ¦ートを受けてください。
セキュリティ キーは、Chrome または Firefox ブラウザ¦ーのみに対応しています
セキュリティ キーは、Chrome または Firefox ブラウザーのみに対応しています。 別のファクタ¦ーを選択するか、管理者にご連絡ください。
セキュリティ キーは、Chrome または Firefox ブラウザ¦ーのみに対応しています。 管理者にご連絡ください。
セキュリティキー(U2F)がこのブラウザ¦ーに対応していません
セキュリティキー(U2F)がこのブラウザーに対応していません。他のファクタ¦ーを選択するか管理者に連絡して支援を要請してください。
セキュリティキー(U2F)がこのブラウザーに対応していません。管理者に問い合わせてサポ¦ートを受けてください。
セキュリティキー(U2F)はモバイルデバイスでサポ¦ートされていません。
セキュリティキー(U2F)はモバイルデバイスでサポートされていません。サインイン用に他の方式の¦2FAを選択してください。
セキュリティキ¦ーまたはAuthenticatorはこのブラウザーでサポートされていません
セキュリティキ¦ーまたはAuthenticatorはこのブラウザーでサポートされていません。別の要素を選択するか、管理者に連絡してサポートを依頼してください。
セキュリティキ¦ーまたはAuthenticatorはこのブラウザーでサポートされていません。管理者に連絡先してサポートを依頼してください。
セキュリティキ¦ーまたは生体Authenticatorはこのブラウザーでサポートされていません
セキュリティキ¦ーまたは生体Authenticatorはこのブラウザーでサポートされていません。管理者に連絡先してサポートを依頼してください。
セキュリティキ¦ーまたは生体認証Authenticatorはこのブラウザーでサポートされていません
セキュリティキ¦ーまたは生体認証Authenticatorはこのブラウザーでサポートされていません。別の要素を選択するか、管理者にお問い合わせください。
セキュリティキ¦ーまたは生体認証Authenticatorはこのブラウザーでサポートされていません。管理者に連絡してサポートを依頼してください。
セキュリティキ¦ーまたは生体認証Authenticatorはこのブラウザーでサポートされていません。管理者に連絡先してサポートを依頼してください。
セキュリティキ¦ーまたは生体認証はこのブラウザーでサポートされていません
セキュリティキ¦ーまたは生体認証はこのブラウザーでサポートされていません。別の要素を選択するか、管理者にお問い合わせください。
セキュリティキ¦ーまたは生体認証はこのブラウザーでサポートされていません。管理者に連絡先してサポートを依頼してください。
セキュリティキ¦ーまたは生体認証システムはこのブラウザでサポートされていません
セキュリティキ¦ーまたは生体認証システムはこのブラウザでサポートされていません。別の要素を選択するか、管理者に連絡してサポートを依頼してください。
セキュリティキ¦ーまたは生体認証システムはこのブラウザでサポートされていません。管理者に連絡先してサポートを依頼してください。
セキュリティキ¦ーまたは生体認証システムはこのブラウザーでサポートされていません
セキュリティキ¦ーまたは生体認証システムはこのブラウザーでサポートされていません。別の要素を選択するか、管理者に連絡してサポートを依頼してください。
セキュリティキ¦ーまたは生体認証システムはこのブラウザーでサポートされていません。管理者に連絡先してサポートを依頼してください。
セキュリティキ¦ーまたは組み込み認証システムはこのブラウザでサポートされていません
セキュリティキ¦ーまたは組み込み認証システムはこのブラウザでサポートされていません。別の要素を選択するか、管理者に連絡してサポートを依頼してください。
セキュリティキー（U2F）がこのブラウザ¦ーに対応していません
セキュリティキー（U2F）がこのブラウザ¦ーに対応していません。別の要素を選択するか、管理者にお問い合わせください。
セキュリティキー（U2F）がこのブラウザーに対応していません。管理者に問い合わせてサポ¦ートを受けてください。
セキュリティキー（U2F）がこのブラウザ¦ーに対応していません。管理者に連絡してサポートを依頼してください。
セキュリティ¦ーキー(U2F)がこのブラウザーに対応していません
セキュリティーキー(U2F)がこのブラウザーに対応していません。他のファクタ¦ーを選択するか管理者に連絡して支援を要請してください。
セキュリティ¦ーキー(U2F)がこのブラウザーに対応していません。管理者に問い合わせてサポートを受けてください。
安全密钥¦仅支持 Chrome 或 Firefox 浏览器
安全密钥¦仅支持 Chrome 或 Firefox 浏览器。 请联系您的管理员以获得协助。
安全密钥¦仅支持 Chrome 或 Firefox 浏览器。 请选择其他因素或联系您的管理员以获得协助。
安全密钥或¦内置验证器在此浏览器中不受支持
安全密钥或¦内置验证器在此浏览器中不受支持。请联系您的管理员寻求协助。
安全密钥或¦内置验证器在此浏览器中不受支持。请选择其他因素或联系您的管理员寻求协助。
安全密钥或生物特¦征识别身份验证器在此浏览器中不受支持
安全密钥或生物特¦征识别身份验证器在此浏览器中不受支持。联系您的管理员寻求帮助。
安全密钥或生物特¦征识别身份验证器在此浏览器中不受支持。请与您的管理员联系以寻求协助。
安全密钥或生物特¦征识别身份验证器在此浏览器中不受支持。请联系您的管理员寻求协助。
安全密钥或生物特¦征识别身份验证器在此浏览器中不受支持。请选择其他因素或联系您的管理员寻求协助。
安全密钥或生物特征识别身份验证器在此浏览器中不受支持。选择其他因¦子或联系您的管理员寻求帮助。
安全密钥或生物¦识别 Authenticator 在此浏览器中不受支持
安全密钥或生物¦识别 Authenticator 在此浏览器中不受支持。请与您的管理员联系以寻求协助。
安全密钥或生物¦识别 Authenticator 在此浏览器中不受支持。请联系您的管理员寻求协助。
安全密钥或生物¦识别 Authenticator 在此浏览器中不受支持。请选择其他因素或联系您的管理员寻求协助。
安全密钥或生物¦识别身份验证器在此浏览器中不受支持
安全密钥或生物¦识别身份验证器在此浏览器中不受支持。请联系您的管理员寻求协助。
安全密钥或生物¦识别身份验证器在此浏览器中不受支持。请选择其他因素或联系您的管理员寻求协助。
安全性金鑰 (U2F) 在行¦動裝置上不受支援。
安全性金鑰 (U2F) 在行動裝置上不受支援。選擇另一¦種 2FA 方法登入。
安全性金鑰¦僅支援 Chrome 或 Firefox 瀏覽器
安全性金鑰¦僅支援 Chrome 或 Firefox 瀏覽器。 聯絡您的管理員以取得協助。
安全性金鑰¦僅支援 Chrome 或 Firefox 瀏覽器。 選擇其他因素或聯絡您的管理員以取得協助。
此¦浏览器不支持安全密钥 (U2F)
此浏览器不支持安全密钥 (U2F)。联系您的管理员寻求¦帮助。
此浏览器不支持安全密钥 (U2F)。选择其他因¦子或联系您的管理员寻求帮助。
此浏览器不支持¦这个因子。联系您的管理员寻求帮助。
此浏览器不支持¦这个因子。选择其他因子或联系您的管理员寻求帮助。
此浏览器不支持通行密钥。联系您的管理员寻求¦帮助。
此浏览器不支持通行密钥。请与您的管理员联系以寻求¦协助。
此浏览器不支持通行密钥。请使用受支持的浏览器或以其他¦方式登录。
此¦瀏覽器不支援安全金鑰 (U2F)
此瀏覽器不支援安全金鑰 (U2F)。請聯絡您的管理員¦尋求協助。
此瀏覽器不支援安全金鑰 (U2F)。選¦擇其他因數或聯絡管理員以獲得協助。
此瀏覽器不支援安全金鑰 (U2F)。選¦擇其他因素或聯絡管理員以獲得協助。
此瀏覽器不支援安全金鑰或¦內建驗證器
此瀏覽器不支援安全金鑰或¦內建驗證器。請聯絡您的系統管理員以尋求協助。
此瀏覽器不支援安全金鑰或¦內建驗證器。請選取其他要素或聯絡您的系統管理員以尋求協助。
此瀏覽器不支援此因素。請聯絡您的管理員¦尋求協助。
此瀏覽器不支援此因素。請選取其他因素，或聯絡您的管理員¦尋求協助。
此瀏覽器不支援通行密鑰。請使用支援的瀏覽器或¦透過其他方式登入。
此瀏覽器不支援通行密鑰。請聯絡您的管理員¦尋求協助。
¦移动设备不支持安全密钥 (U2F)。
移动设备不支持安全密钥 (U2F)。选择另一¦种 2FA 方法登录。
¦這個瀏覽器不支援安全金鑰或生物特徵辨識程式
¦這個瀏覽器不支援安全金鑰或生物特徵辨識程式。您需請管理員協助。
這個瀏覽器不支援安全金鑰或生物特徵辨識程式。請選取另一¦種驗證方式或請管理員協助。
¦這個瀏覽器不支援安全金鑰或生物辨識身分驗證程式
¦這個瀏覽器不支援安全金鑰或生物辨識身分驗證程式。您需請管理員協助。
這個瀏覽器不支援安全金鑰或生物辨識身分驗證程式。請選取另一¦種驗證方式或請管理員協助。
보안 키 또는 ¦내장 인증 프로그램은 이 브라우저에서 지원되지 않습니다
보안 키 또는 ¦내장 인증 프로그램은 이 브라우저에서 지원되지 않습니다. 관리자에게 연락하여 도움을 요청하십시오.
보안 키 또는 ¦내장 인증 프로그램은 이 브라우저에서 지원되지 않습니다. 다른 인자를 선택하거나 관리자에게 연락하여 도움을 요청하십시오.
보안 키 또는 생체 인증 ¦프로그램은 이 브라우저에서 지원되지 않습니다
보안 키 또는 생체 인증 ¦프로그램은 이 브라우저에서 지원되지 않습니다. 관리자에게 연락하여 도움을 요청하십시오.
보안 키 또는 생체 인증 프로그램은 이 브라우저에서 지원되지 않습니다. 다른 ¦인자를 선택하거나 관리자에게 연락하여 도움을 요청하십시오.
보안 키 또는 생체인식 ¦인증자는 이 브라우저에서 지원되지 않습니다
보안 키 또는 생체인식 ¦인증자는 이 브라우저에서 지원되지 않습니다. 관리자에게 문의하여 도움을 받으십시오.
보안 키 또는 생체인식 ¦인증자는 이 브라우저에서 지원되지 않습니다. 관리자에게 연락하여 도움을 요청하십시오.
보안 키 또는 생체인식 인증자는 이 브라우저에서 지원되지 않습니다. 다른 ¦요소를 선택하거나 관리자에게 문의하여 도움을 받으십시오.
보안 키 또는 생체인식 ¦인증자는 이 브라우저에서 지원되지 않습니다. 다른 인자를 선택하거나 관리자에게 연락하여 도움을 요청하십시오.
보안 키(U2F)가 모바일 ¦장치에서는 지원되지 않습니다.
보안 키(U2F)가 모바일 ¦장치에서는 지원되지 않습니다. 로그인하려면 또 다른 2FA 방법을 선택하십시오.
보안 ¦키는 Chrome이나 Firefox 브라우저에서만 지원됩니다
보안 ¦키는 Chrome이나 Firefox 브라우저에서만 지원됩니다. 관리자에게 지원을 요청하세요.
보안 ¦키는 Chrome이나 Firefox 브라우저에서만 지원됩니다. 다른 요인을 선택하거나 관리자에게 지원을 요청하세요.
이 ¦브라우저는 패스키를 지원하지 않습니다
이 브라우저는 패스키를 지원하지 않습니다. 지원되는 ¦브라우저를 사용하거나 다른 방법으로 로그인하십시오.
이 브라우저에서는 보안 키(U2F)¦를 지원하지 않습니다
이 브라우저에서는 보안 키(U2F)¦를 지원하지 않습니다. 관리자에게 문의하여 도움을 받으십시오.
이 브라우저에서는 보안 키(U2F)를 지원하지 않습니다. 귀하의 ¦관리자에 연락하여 지원을 받으십시오.
이 브라우저에서는 보안 키(U2F)를 지원하지 않습니다. 다른 ¦요소를 선택하거나 관리자에게 문의하여 도움을 받으십시오.
이 브라우저에서는 보안 키(U2F)를 지원하지 않습니다. 또 ¦하나의 인자를 선택하거나 귀하의 관리자에 연락하여 지원을 받으십시오.
이 브라우저에서는 ¦패스키가 지원되지 않습니다
이 브라우저에서는 ¦패스키가 지원되지 않습니다. 관리자에게 문의하여 도움을 받으십시오.
이 ¦인자는 이 브라우저에서 지원되지 않습니다
이 ¦인자는 이 브라우저에서 지원되지 않습니다. 귀하의 관리자에 연락하여 지원을 받으십시오.
이 인자는 이 브라우저에서 지원되지 않습니다. 또 ¦하나의 인자를 선택하거나 귀하의 관리자에 연락하여 지원을 받으십시오.
= points okta sign-in-error/assuranceUnmet sign-in-error/notEnrolled
A Windows Hello csak Windows 10-en futó Windows Edge ¦böngészőben használható
A Windows Hello csak Windows 10-en futó Windows Edge ¦böngészőben használható. Kérjen segítséget a rendszergazdától.
A Windows Hello csak Windows 10-en ¦futó Windows Edge-el használható
A Windows Hello csak Windows 10-en ¦futó Windows Edge-el használható. Kérjen segítséget a rendszergazdájától!
A bejelentkezés nem sikerült. Kérjen segítséget az ¦ügyfélszolgálattól.
A ¦feliratkozás folytatásához forduljon rendszergazdájához.
A versão do Okta Verify no dispositivo usado não ¦cumpre os requisitos de segurança da sua organização
A versão do Okta Verify no dispositivo usado não cumpre os requisitos de segurança da sua organização. Para ¦adicionar sua conta, atualize o Okta Verify para a versão mais recente e tente outra vez.
¦Anmeldung fehlgeschlagen. Bitte wenden Sie sich an den Support, um Hilfe zu erhalten.
Aparèy ki itilize pou konfigire Okta Verify pa respekte egzijans sekirite òganizasyon ou an paske li pa reponn ak ¦nòm FIPS
Aparèy ki itilize pou konfigire Okta Verify pa respekte egzijans sekirite òganizasyon ou an paske li pa reponn ak ¦nòm FIPS. Kontakte administratè ou an pou li ede ou.
Az Okta Verify a használt ¦eszközön található verziója nem felel meg a szervezet biztonsági követelményeinek
Az Okta Verify a használt eszközön található verziója nem felel meg a szervezet biztonsági követelményeinek. A fiók ¦hozzáadásához frissítse az Okta Verify-t a legújabb verzióra, majd próbálja meg újra.
Az Okta Verify beállításához használt eszköz nem felel meg a szervezet biztonsági követelményeinek, mert nem felel meg a FIPS-¦szabványoknak
Az Okta Verify beállításához használt eszköz nem felel meg a szervezet biztonsági követelményeinek, mert nem felel meg a FIPS-¦szabványoknak. Kérjen segítséget a rendszergazdától.
Az Okta Verify beállításához használt eszköz nem felel meg a szervezet biztonsági követelményeinek, ¦mivel nem FIPS-kompatibilis
Az Okta Verify beállításához használt eszköz nem felel meg a szervezet biztonsági követelményeinek, ¦mivel nem FIPS-kompatibilis. Kérjen segítséget a rendszergazdától.
Az Ön Okta Verify-¦verziója nem felel meg a szervezet biztonsági követelményeinek
Az Ön Okta Verify-verziója nem felel meg a szervezet biztonsági követelményeinek. A fiók ¦hozzáadásához frissítse az Okta Verify-t a legújabb verzióra, majd próbálja meg újra.
Bu ¦cihazdaki Okta Verify sürümü, kuruluşunuzun güvenlik gereksinimlerini karşılamıyor
Bu cihazdaki Okta Verify sürümü, kuruluşunuzun güvenlik gereksinimlerini karşılamıyor. Hesabınızı eklemek için Okta Verify'ı son ¦sürümüne güncelleyin ve tekrar deneyin.
Bu cihazdaki Okta Verify sürümü, ¦organizasyonunuzun güvenlik gereksinimlerini karşılamıyor
Bu cihazdaki Okta Verify sürümü, organizasyonunuzun güvenlik gereksinimlerini karşılamıyor. Hesabınızı eklemek için Okta Verify'ı son ¦sürümüne güncelleyin ve tekrar deneyin.
Chcete-li pokračovat v ¦zápisu, obraťte se na svého správce.
Chỉ có thể sử dụng Windows Hello cho Windows Edge ¦chạy trên Windows 10
Chỉ có thể sử dụng Windows Hello cho Windows Edge ¦chạy trên Windows 10. Liên hệ với quản trị viên của bạn để được hỗ trợ.
Chỉ có thể ¦sử dụng Windows Hello trên Windows Edge với Windows 10
Chỉ có thể sử dụng Windows Hello trên Windows Edge với Windows 10. Liên hệ ¦với quản trị viên của bạn để được hỗ trợ.
¦Connexion impossible. Contactez le support pour obtenir de l'aide.
Contactați administratorul pentru a ¦continua înscrierea.
Contactez votre administrateur pour ¦poursuivre l'inscription.
Contatta l'amministratore per ¦continuare la registrazione.
Das zum ¦Einrichten von Okta Verify verwendete Gerät erfüllt die Sicherheitsanforderungen Ihrer Organisation nicht, da es nicht FIPS-konform ist
Das zum ¦Einrichten von Okta Verify verwendete Gerät erfüllt die Sicherheitsanforderungen Ihrer Organisation nicht, da es nicht FIPS-konform ist. Bitten Sie Ihren Administrator um Hilfe.
Das zum ¦Einrichten von Okta Verify verwendete Gerät erfüllt nicht die Sicherheitsanforderungen Ihrer Organisation, da es nicht FIPS-konform ist
Das zum ¦Einrichten von Okta Verify verwendete Gerät erfüllt nicht die Sicherheitsanforderungen Ihrer Organisation, da es nicht FIPS-konform ist. Wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
De versie van Okta Verify op het ¦gebruikte apparaat voldoet niet aan de beveiligingsvereisten van uw organisatie
De versie van Okta Verify op het gebruikte apparaat voldoet niet aan de beveiligingsvereisten van uw organisatie. Werk Okta Verify bij naar de ¦nieuwste versie om je account toe te voegen en probeer het daarna opnieuw.
Die Okta Verify-Version auf dem ¦verwendeten Gerät erfüllt die Sicherheitsanforderungen Ihrer Organisation nicht
Die Okta Verify-Version auf dem verwendeten Gerät erfüllt die Sicherheitsanforderungen Ihrer Organisation nicht. Aktualisieren Sie Okta Verify auf die ¦neueste Version, um Ihr Konto hinzuzufügen, und versuchen Sie es dann erneut.
Dispozitivul utilizat pentru configurarea Okta Verify nu ¦respectă cerințele de securitate ale organizației dvs
Dispozitivul utilizat pentru configurarea Okta Verify nu respectă cerințele de securitate ale organizației dvs., deoarece nu respectă ¦standardele FIPS. Contactați administratorul pentru ajutor.
Dispozitivul utilizat pentru configurarea Okta Verify nu respectă cerințele de securitate ale organizației dvs., deoarece nu respectă ¦standardele FIPS. Contactați administratorul pentru asistență.
Dispozitivul utilizat pentru configurarea Okta Verify nu ¦îndeplinește cerințele de securitate ale organizației dvs
Dispozitivul utilizat pentru configurarea Okta Verify nu ¦îndeplinește cerințele de securitate ale organizației dvs., deoarece nu este conform cu FIPS. Contactați administratorul pentru ajutor.
El dispositivo ¦utilizado para configurar Okta Verify no cumple con los requisitos de seguridad de la organización porque no es compatible con FIPS
El dispositivo ¦utilizado para configurar Okta Verify no cumple con los requisitos de seguridad de la organización porque no es compatible con FIPS. Póngase en contacto con el administrador para obtener ayuda.
El dispositivo ¦utilizado para configurar Okta Verify no cumple con los requisitos de seguridad de su organización porque no es compatible con FIPS
El dispositivo utilizado para configurar Okta Verify no cumple con los requisitos de seguridad de su organización porque no es compatible con FIPS. Comuníquese con el administrador para obtener ¦ayudar.
Enheden, der blev ¦brugt til at konfigurere Okta Verify, opfylder ikke din organisations sikkerhedskrav, da den ikke er FIPS-kompatibel
Enheden, der blev ¦brugt til at konfigurere Okta Verify, opfylder ikke din organisations sikkerhedskrav, da den ikke er FIPS-kompatibel. Kontakt din administrator for hjælp.
Enheten som ¦används för att konfigurera Okta Verify uppfyller inte din organisations säkerhetskrav eftersom den inte är FIPS-kompatibel
Enheten som används för att konfigurera Okta Verify uppfyller inte din organisations säkerhetskrav eftersom den inte är FIPS-kompatibel. Kontakta din administratör om du ¦behöver hjälp.
Enheten som brukes til å ¦konfigurere Okta Verify oppfyller ikke organisasjonens sikkerhetskrav fordi den ikke er FIPS-kompatibel
Enheten som brukes til å ¦konfigurere Okta Verify oppfyller ikke organisasjonens sikkerhetskrav fordi den ikke er FIPS-kompatibel. Kontakt administratoren din for å få hjelp.
Enheten som brukes til å ¦sette opp Okta Verify oppfyller ikke organisasjonens sikkerhetskrav fordi den ikke er FIPS-kompatibel
Enheten som brukes til å ¦sette opp Okta Verify oppfyller ikke organisasjonens sikkerhetskrav fordi den ikke er FIPS-kompatibel. Kontakt administratoren din for å få hjelp.
Entre em contato com o administrador para ¦prosseguir com a inscrição.
Erabilitako gailuko Okta Verify ¦bertsioak ez ditu erakundearen segurtasun-baldintzak betetzen
Erabilitako gailuko Okta Verify ¦bertsioak ez ditu erakundearen segurtasun-baldintzak betetzen. Kontua gehitzeko, eguneratu Okta Verify azken bertsiora eta saiatu berriro.
Ezin da saioa hasi. Laguntza ¦jasotzeko, jarri laguntza-zerbitzuarekin harremanetan.
Funkcji Windows Hello można ¦używać tylko z programem Windows Edge w systemie Windows 10
Funkcji Windows Hello można ¦używać tylko z programem Windows Edge w systemie Windows 10. Skontaktuj się z administratorem w celu uzyskania pomocy.
Funkcji Windows Hello można ¦używać tylko z programem Windows Edge w systemie Windows 10. Skontaktuj się z administratorem, aby uzyskać pomoc.
Het apparaat dat wordt gebruikt om Okta Verify in te stellen, voldoet niet aan de ¦beveiligingsvereisten van uw organisatie omdat het niet conform FIPS is
Het apparaat dat wordt gebruikt om Okta Verify in te stellen, voldoet niet aan de ¦beveiligingsvereisten van uw organisatie omdat het niet conform FIPS is. Neem voor hulp contact op met je beheerder.
Het apparaat dat wordt gebruikt om Okta Verify in te stellen, voldoet niet aan de ¦beveiligingsvereisten van uw organisatie omdat het niet conform FIPS is. Vraag uw beheerder om hulp.
Hubungi administrator Anda untuk ¦melanjutkan penambahan.
Hubungi pentadbir anda untuk ¦meneruskan kemasukan.
Il dispositivo usato per configurare Okta Verify non soddisfa i requisiti di sicurezza ¦dell'organizzazione perché non è conforme a FIPS
Il dispositivo usato per configurare Okta Verify non soddisfa i requisiti di sicurezza ¦dell'organizzazione perché non è conforme a FIPS. Contatta il tuo amministratore per ricevere assistenza.
Il dispositivo usato per configurare Okta Verify non soddisfa i requisiti di sicurezza dell'organizzazione perché non è conforme a FIPS. Contatta l'amministratore per ¦richiedere assistenza.
Impossibile accedere. Contatta il supporto per ¦ottenere assistenza.
Impossibile ¦effettuare l'accesso
Impossibile effettuare l'accesso. Contatta il supporto per ¦ottenere assistenza.
Inloggen is mislukt. Neem contact op met de ¦ondersteuning voor hulp.
Jarri administratzailearekin harremanetan ¦erregistratzen jarraitzeko.
¦Jatka lisäämistä ottamalla yhteyttä järjestelmänvalvojaan.
Kan ikke logge ¦ind. Kontakt support for at få hjælp.
Kan ikke logge på. Ta kontakt med ¦brukerstøtten for hjelp.
¦Kayıt işlemine devam etmek için yöneticinizle irtibat kurun.
Không thể đăng nhập. Liên hệ với bộ ¦phận hỗ trợ để được trợ giúp.
Kirjautuminen epäonnistui. Pyydä apua ¦tuesta.
Kontakt administratoren for at fortsætte ¦tilmeldingen.
Kontakta din administratör för att fortsätta med ¦enrolleringen.
Kontakte administratè ou an pou ¦kontinye ak enskripsyon an.
Kullanılan ¦cihazdaki Okta Verify sürümü, kuruluşunuzun güvenlik gereksinimlerini karşılamıyor
Kullanılan cihazdaki Okta Verify sürümü, kuruluşunuzun güvenlik gereksinimlerini karşılamıyor. Hesabınızı eklemek için Okta Verify'ı son ¦sürümüne güncelleyin ve tekrar deneyin.
¦Kunde inte logga in. Kontakta support för att få hjälp.
La version d'Okta Verify ¦installée sur le périphérique utilisé ne répond pas aux exigences de sécurité de votre organisation
La version d'Okta Verify ¦installée sur le périphérique utilisé ne répond pas aux exigences de sécurité de votre organisation. Pour ajouter votre compte, mettez à jour Okta Verify vers la version la plus récente, puis réessayez.
La version d'Okta Verify sur l’appareil ne ¦respecte pas les exigences de sécurité de votre entreprise
La version d'Okta Verify sur l’appareil ne respecte pas les exigences de sécurité de votre entreprise. Pour ¦ajouter votre compte, mettez à jour Okta Verify vers la version la plus récente, puis réessayez.
La versione di Okta Verify nel dispositivo non soddisfa i requisiti di sicurezza ¦dell'organizzazione
La versione di Okta Verify nel dispositivo non soddisfa i requisiti di sicurezza dell'organizzazione. Per ¦aggiungere l'account, aggiorna Okta Verify alla versione più recente e riprova.
La versión de Okta Verify en el dispositivo ¦utilizado no cumple con los requisitos de seguridad de la organización
La versión de Okta Verify en el dispositivo utilizado no cumple con los requisitos de seguridad de la organización. Para ¦agregar su cuenta, actualice Okta Verify a la última versión y vuelva a intentarlo.
La versión de Okta Verify en el dispositivo ¦utilizado no cumple con los requisitos de seguridad de su organización
La versión de Okta Verify en el dispositivo utilizado no cumple con los requisitos de seguridad de su organización. Para ¦agregar su cuenta, actualice Okta Verify a la última versión y vuelva a intentarlo.
Laitteella käytössä ¦oleva Okta Verify -versio ei täytä organisaatiosi suojausvaatimuksia
Laitteella käytössä oleva Okta Verify -versio ei täytä organisaatiosi suojausvaatimuksia. Jos haluat ¦lisätä tilisi, päivitä Okta Verify viimeisimpään versioon ja yritä sitten uudelleen.
¦Laitteen Okta Verify -versio ei vastaa organisaatiosi suojausvaatimuksia
Laitteen Okta Verify -versio ei vastaa organisaatiosi suojausvaatimuksia. Jos haluat ¦lisätä tilisi, päivitä Okta Verify viimeisimpään versioon ja yritä sitten uudelleen.
Le périphérique utilisé pour configurer Okta Verify ne répond pas aux exigences de sécurité de votre organisation, car il n'est pas conforme à la ¦norme FIPS
Le périphérique utilisé pour configurer Okta Verify ne répond pas aux exigences de sécurité de votre organisation, car il n'est pas conforme à la ¦norme FIPS. Contactez votre administrateur pour obtenir de l'aide.
Le périphérique utilisé pour configurer Okta Verify ne répond pas aux exigences de sécurité de votre organisation, car il n'est pas conforme à la ¦norme FIPS. Veuillez contacter votre administrateur pour obtenir une assistance.
Liên hệ với quản trị viên của bạn để tiếp ¦tục đăng ký.
L’appareil utilisé pour ¦configurer Okta Verify ne respecte pas les exigences de sécurité de votre entreprise, car il n’est pas conforme à FIPS
L’appareil utilisé pour ¦configurer Okta Verify ne respecte pas les exigences de sécurité de votre entreprise, car il n’est pas conforme à FIPS. Contactez votre administrateur pour obtenir de l’aide.
Neem contact op met uw beheerder om ¦verder te gaan met de inschrijving.
¦Nejde se přihlásit. Požádejte o pomoc podporu.
Nie można się zalogować. Skontaktuj się z pomocą ¦techniczną, aby uzyskać pomoc.
No se puede iniciar sesión. Comuníquese con el ¦servicio de asistencia para obtener ayuda.
Nu vă puteți autentifica. Contactați ¦asistența pentru ajutor.
Nu vă puteți conecta. Contactați ¦asistența pentru ajutor.
Não foi possível ¦fazer login. Entre em contato com o suporte para obter ajuda.
O Windows Hello ¦só pode ser utilizado no Windows Edge com o Windows 10
O Windows Hello ¦só pode ser utilizado no Windows Edge com o Windows 10. Entre em contacto com o seu administrador para obter ajuda.
O Windows Hello ¦só pode ser utilizado no Windows Edge com o Windows 10. Entre em contato com o administrador para receber ajuda.
O dispositivo usado para configurar o Okta Verify não ¦cumpre os requisitos de segurança da sua organização, pois não é compatível com FIPS
O dispositivo usado para configurar o Okta Verify não ¦cumpre os requisitos de segurança da sua organização, pois não é compatível com FIPS. Entre em contato com seu administrador para obter ajuda.
O dispositivo usado para configurar o Okta Verify não cumpre os requisitos de segurança da sua organização, pois não é compatível com FIPS. ¦Peça ajuda ao seu administrador.
Okta Verify konfiguratzeko erabilitako gailuak ez ditu erakundearen segurtasun-baldintzak betetzen, FIPS ¦araudia betetzen ez duelako
Okta Verify konfiguratzeko erabilitako gailuak ez ditu erakundearen segurtasun-baldintzak betetzen, FIPS ¦araudia betetzen ez duelako. Jarri administratzailearekin harremanetan laguntza eskatzeko.
Okta Verify kurulumu için kullanılan cihaz, FIPS uyumlu ¦olmadığından kuruluşunuzun güvenlik gereksinimlerini karşılamıyor
Okta Verify kurulumu için kullanılan cihaz, FIPS uyumlu ¦olmadığından kuruluşunuzun güvenlik gereksinimlerini karşılamıyor. Yardım için yöneticinize başvurun.
Okta Verify の設定に使用したデバイスは、FIPS に準¦拠していないためOrganizationのセキュリティ要件を満たしていません
Okta Verify の設定に使用したデバイスは、FIPS に準¦拠していないためOrganizationのセキュリティ要件を満たしていません。管理者に問い合わせてください。
Okta Verify の設定に使用したデバイスは、FIPS に準¦拠していないため組織のセキュリティ要件を満たしていません
Okta Verify の設定に使用したデバイスは、FIPS に準¦拠していないため組織のセキュリティ要件を満たしていません。管理者にご連絡ください。
Okta Verify の設定に使用したデバイスは、FIPS に準¦拠していないため組織のセキュリティ要件を満たしていません。管理者に問い合わせてください。
Okta Verify'ı ¦kurmak için kullanılan cihaz, FIPS uyumlu olmadığı için kuruluşunuzun güvenlik gereksinimlerini karşılamıyor
Okta Verify'ı ¦kurmak için kullanılan cihaz, FIPS uyumlu olmadığı için kuruluşunuzun güvenlik gereksinimlerini karşılamıyor. Yardım için yöneticinize başvurun.
Okta Verify'ı ¦kurmak için kullanılan cihaz, FIPS uyumlu olmadığı için organizasyonunuzun güvenlik gereksinimlerini karşılamıyor
Okta Verify'ı ¦kurmak için kullanılan cihaz, FIPS uyumlu olmadığı için organizasyonunuzun güvenlik gereksinimlerini karşılamıyor. Yardım için yöneticinize başvurun.
Okta Verify-versionen på den ¦anvendte enhed opfylder ikke din organisations sikkerhedskrav
Okta Verify-versionen på den ¦anvendte enhed opfylder ikke din organisations sikkerhedskrav. Hvis du vil tilføje din konto, skal du opdatere Okta Verify til den nyeste version og derefter prøve igen.
Okta Verify-versjonen på den ¦brukte enheten oppfyller ikke organisasjonens sikkerhetskrav
Okta Verify-versjonen på den ¦brukte enheten oppfyller ikke organisasjonens sikkerhetskrav. Oppdater Okta Verify til den nyeste versjonen, og prøv igjen for å legge til kontoen din.
Okta Verify-versjonen på den ¦gjeldende enheten oppfyller ikke organisasjonens sikkerhetskrav
Okta Verify-versjonen på den gjeldende enheten oppfyller ikke organisasjonens sikkerhetskrav. Oppdater Okta Verify til den nyeste versjonen, og prøv igjen for å ¦legge til kontoen din.
Okta Verifyn ¦määrittämiseen käytetty laite ei täytä organisaatiosi turvallisuusvaatimuksia, koska se ei ole FIPS-yhteensopiva
Okta Verifyn ¦määrittämiseen käytetty laite ei täytä organisaatiosi turvallisuusvaatimuksia, koska se ei ole FIPS-yhteensopiva. Ota yhteyttä järjestelmänvalvojaan ja pyydä apua.
Okta Verifyn ¦määrittämiseen käytetty laite ei täytä organisaatiosi turvallisuusvaatimuksia, koska se ei ole FIPS-yhteensopiva. Ota yhteyttä järjestelmänvalvojaan, jos tarvitset apua.
Okta ¦Verifyのセットアップに使用されているデバイスはFIPS準拠でないため、組織のセキュリティ要件を満たしていません
Okta ¦Verifyのセットアップに使用されているデバイスはFIPS準拠でないため、組織のセキュリティ要件を満たしていません。管理者に問い合わせてください。
Okta ¦Verifyの設定に使用したデバイスは、FIPSに準拠していないためOrganizationのセキュリティ要件を満たしていません
Okta ¦Verifyの設定に使用したデバイスは、FIPSに準拠していないためOrganizationのセキュリティ要件を満たしていません。管理者に問い合わせてください。
Okta Verify를 ¦설정하는 데 사용된 기기가 FIPS를 준수하지 않기 때문에 조직의 보안 요건을 충족하지 못합니다
Okta Verify를 ¦설정하는 데 사용된 기기가 FIPS를 준수하지 않기 때문에 조직의 보안 요건을 충족하지 못합니다. 도움이 필요하면 관리자에게 문의하십시오.
Okta Verify를 설정하는 데 사용된 장치가 FIPS를 준수하지 않기 때문에 ¦귀사의 보안 요구사항을 충족하지 않습니다
Okta Verify를 설정하는 데 사용된 장치가 FIPS를 준수하지 않기 때문에 ¦귀사의 보안 요구사항을 충족하지 않습니다. 도움이 필요하면 관리자에게 문의하십시오.
Okta Verify를 ¦설정하는 데 사용된 장치가 FIPS를 준수하지 않기 때문에 조직의 보안 요건을 충족하지 못합니다
Okta Verify를 ¦설정하는 데 사용된 장치가 FIPS를 준수하지 않기 때문에 조직의 보안 요건을 충족하지 못합니다. 관리자에게 문의하여 도움을 요청하십시오.
Okta Verify를 ¦설정하는 데 사용된 장치가 FIPS를 준수하지 않기 때문에 조직의 보안 요건을 충족하지 못합니다. 도움이 필요하면 관리자에게 문의하십시오.
Oturum açılamıyor. Yardım almak için ¦desteğe başvurun.
Pa kapab konekte. Kontakte ¦sipò pou jwenn èd.
Perangkat yang digunakan untuk ¦menyiapkan Okta Verify tidak memenuhi persyaratan keamanan organisasi Anda karena perangkat tersebut tidak sesuai dengan FIPS
Perangkat yang digunakan untuk ¦menyiapkan Okta Verify tidak memenuhi persyaratan keamanan organisasi Anda karena perangkat tersebut tidak sesuai dengan FIPS. Hubungi administrator Anda untuk mendapatkan bantuan.
Perangkat yang digunakan untuk ¦menyiapkan Okta Verify tidak memenuhi persyaratan keamanan organisasi Anda karena tidak sesuai dengan FIPS
Perangkat yang digunakan untuk ¦menyiapkan Okta Verify tidak memenuhi persyaratan keamanan organisasi Anda karena tidak sesuai dengan FIPS. Hubungi administrator Anda untuk mendapatkan bantuan.
Peranti yang digunakan untuk menyediakan Okta Verify tidak memenuhi syarat keselamatan organisasi anda kerana ia tidak ¦patuh FIPS
Peranti yang digunakan untuk menyediakan Okta Verify tidak memenuhi syarat keselamatan organisasi anda kerana ia tidak ¦patuh FIPS. Hubungi pentadbir anda untuk mendapatkan bantuan.
Peranti yang digunakan untuk ¦menyediakan Okta Verify tidak memenuhi syarat keselamatan organisasi anda kerana peranti ini tidak mematuhi FIPS
Peranti yang digunakan untuk ¦menyediakan Okta Verify tidak memenuhi syarat keselamatan organisasi anda kerana peranti ini tidak mematuhi FIPS. Hubungi pentadbir anda untuk mendapatkan bantuan.
Peranti yang digunakan untuk ¦tetapkan Okta Verify tidak memenuhi syarat keselamatan organisasi anda kerana peranti ini tidak mematuhi FIPS
Peranti yang digunakan untuk ¦tetapkan Okta Verify tidak memenuhi syarat keselamatan organisasi anda kerana peranti ini tidak mematuhi FIPS. Hubungi pentadbir anda untuk mendapatkan bantuan.
Phiên bản Okta Verify trên thiết bị đang dùng không đáp ứng được các yêu cầu bảo mật ¦mà tổ chức của bạn đặt ra
Phiên bản Okta Verify trên thiết bị đang dùng không đáp ứng được các yêu cầu bảo mật mà tổ chức của bạn đặt ra. Để thêm tài khoản của bạn, hãy cập nhật Okta Verify ¦lên phiên bản mới nhất rồi thử lại.
Póngase en contacto con su administrador para ¦continuar la inscripción.
Sisäänkirjautuminen epäonnistui. Pyydä apua ¦tuesta.
Skontaktuj się z administratorem, aby kontynuować ¦rejestrację.
Ta kontakt med administratoren din for å ¦fortsette registrering.
Thiết bị được dùng để thiết lập Okta Verify không đáp ứng được các yêu cầu bảo mật mà tổ chức của bạn đặt ra vì không ¦tuân thủ FIPS
Thiết bị được dùng để thiết lập Okta Verify không đáp ứng được các yêu cầu bảo mật mà tổ chức của bạn đặt ra vì không ¦tuân thủ FIPS. Hãy liên hệ với quản trị viên của bạn để được trợ giúp.
Thiết bị được dùng để thiết lập Okta Verify không đáp ứng được các yêu cầu bảo mật mà tổ chức của bạn đặt ra vì không ¦tuân thủ FIPS. Liên hệ với quản trị viên của bạn để được trợ giúp.
Tidak dapat masuk. Hubungi ¦bagian dukungan untuk mendapatkan bantuan.
Tidak dapat mendaftar masuk. Hubungi ¦sokongan untuk mendapatkan bantuan.
Urządzenie ¦użyte do skonfigurowania aplikacji Okta Verify nie spełnia wymagań bezpieczeństwa Twojej organizacji, ponieważ nie jest zgodne z FIPS
Urządzenie ¦użyte do skonfigurowania aplikacji Okta Verify nie spełnia wymagań bezpieczeństwa Twojej organizacji, ponieważ nie jest zgodne z FIPS. Skontaktuj się z administratorem, aby uzyskać pomoc.
Urządzenie ¦użyte do skonfigurowania aplikacji Okta Verify nie spełnia wymagań bezpieczeństwa obowiązujących w Twojej organizacji, ponieważ nie jest zgodne ze standardem FIPS
Urządzenie użyte do skonfigurowania aplikacji Okta Verify nie spełnia wymagań bezpieczeństwa obowiązujących w Twojej organizacji, ponieważ nie jest zgodne ze standardem FIPS. ¦Poproś o pomoc administratora.
Versi Okta Verify di perangkat yang digunakan tidak memenuhi ¦persyaratan keamanan organisasi Anda
Versi Okta Verify di perangkat yang digunakan tidak memenuhi persyaratan keamanan organisasi Anda. Untuk ¦menambahkan akun Anda, perbarui Okta Verify ke versi terbaru, lalu coba lagi.
Versi Okta Verify pada perangkat yang digunakan tidak memenuhi ¦persyaratan keamanan organisasi Anda
Versi Okta Verify pada perangkat yang digunakan tidak memenuhi persyaratan keamanan organisasi Anda. Untuk ¦menambahkan akun Anda, perbarui Okta Verify ke versi terbaru, lalu coba lagi.
Versi Okta Verify pada peranti yang digunakan tidak memenuhi ¦syarat keselamatan organisasi anda
Versi Okta Verify pada peranti yang digunakan tidak memenuhi syarat keselamatan organisasi anda. Untuk ¦menambahkan akaun anda, kemas kini Okta Verify kepada versi terkini, kemudian cuba lagi.
Versionen av Okta Verify på enheten uppfyller inte din organisations ¦säkerhetskrav
Versionen av Okta Verify på enheten uppfyller inte din organisations säkerhetskrav. Uppdatera Okta Verify till den senaste versionen och försök sedan igen för att ¦lägga till kontot.
Versiunea Okta Verify de pe dispozitivul utilizat nu ¦respectă cerințele de securitate ale organizației dvs
Versiunea Okta Verify de pe dispozitivul utilizat nu respectă cerințele de securitate ale organizației dvs. Pentru a vă ¦adăuga contul, actualizați Okta Verify la cea mai recentă versiune, apoi încercați din nou.
Versiunea Okta Verify de pe dispozitivul utilizat nu ¦îndeplinește cerințele de securitate ale organizației dvs
Versiunea Okta Verify de pe dispozitivul utilizat nu îndeplinește cerințele de securitate ale organizației dvs. Pentru a vă ¦adăuga contul, actualizați Okta Verify la cea mai recentă versiune, apoi încercați din nou.
Verze aplikace Okta Verify na ¦použitém zařízení nesplňuje požadavky vaší organizace na zabezpečení
Verze aplikace Okta Verify na použitém zařízení nesplňuje požadavky vaší organizace na zabezpečení. Pokud chcete ¦přidat svůj účet, aktualizujte aplikaci Okta Verify na nejnovější verzi a pak to zkuste znovu.
Vèsyon Okta Verify ki sou aparèy yo itilize a pa ¦respekte egzijans sekirite òganizasyon
Vèsyon Okta Verify ki sou aparèy yo itilize a pa respekte egzijans sekirite òganizasyon. Pou ¦ajoute kont ou an, mete Okta Verify ajou ak dènye vèsyon an, epi eseye ankò.
Wenden Sie sich an Ihren Administrator, um die Anmeldung ¦fortzusetzen.
Wersja aplikacji Okta Verify na tym urządzeniu nie spełnia wymagań bezpieczeństwa ¦obowiązujących w Twojej organizacji
Wersja aplikacji Okta Verify na tym urządzeniu nie spełnia wymagań bezpieczeństwa obowiązujących w Twojej organizacji. Aby ¦dodać konto, zaktualizuj aplikację Okta Verify do najnowszej wersji i spróbuj ponownie.
Wersja aplikacji Okta Verify na ¦używanym urządzeniu nie spełnia wymagań bezpieczeństwa Twojej organizacji
Wersja aplikacji Okta Verify na ¦używanym urządzeniu nie spełnia wymagań bezpieczeństwa Twojej organizacji. Aby dodać konto, zaktualizuj aplikację Okta Verify do najnowszej wersji i spróbuj ponownie.
Windows ¦Hallo kan alleen worden gebruikt met Windows Edge in Windows 10
Windows ¦Hallo kan alleen worden gebruikt met Windows Edge in Windows 10. Neem contact op met uw beheerder voor hulp.
Windows ¦Hei kan bare brukes på Windows Edge med Windows 10
Windows ¦Hei kan bare brukes på Windows Edge med Windows 10. Kontakt din admin for hjelp.
Windows ¦Hei kan bare brukes på Windows Edge med Windows 10. Prøv på nytt eller ta kontakt med en administrator for å få hjelp.
Windows ¦Hej kan endast användas i Windows Edge med Windows 10
Windows ¦Hej kan endast användas i Windows Edge med Windows 10. Kontakta din administratör för att få hjälp.
Windows Hello Windows Edge-n eta Windows 10-en bakarrik ¦erabil daiteke
Windows Hello Windows Edge-n eta Windows 10-en bakarrik ¦erabil daiteke. Jarri administratzailearekin harremanetan laguntza lortzeko.
Windows Hello ¦hanya boleh digunakan pada Windows Edge dengan Windows 10
Windows Hello ¦hanya boleh digunakan pada Windows Edge dengan Windows 10. Hubungi pentadbir anda untuk mendapatkan bantuan.
Windows Hello ¦hanya dapat digunakan di Windows Edge dengan Windows 10
Windows Hello ¦hanya dapat digunakan di Windows Edge dengan Windows 10. Hubungi admin Anda untuk bantuan.
Windows Hello ¦hanya dapat digunakan di Windows Edge dengan Windows 10. Hubungi admin Anda untuk mendapatkan bantuan.
Windows Hello kan ¦alleen worden gebruikt met Windows Edge in Windows 10
Windows Hello kan ¦alleen worden gebruikt met Windows Edge in Windows 10. Neem contact op met uw admin voor hulp.
Windows Hello kan ¦alleen worden gebruikt met Windows Edge in Windows 10. Neem contact op met uw beheerder voor hulp.
Windows Hello kan ¦bare brukes på Windows Edge med Windows 10
Windows Hello kan ¦bare brukes på Windows Edge med Windows 10. Prøv på nytt eller ta kontakt med en administrator for å få hjelp.
Windows Hello kan ¦bare brukes på Windows Edge med Windows 10. Ta kontakt med administratoren din for å få hjelp.
Windows Hello kan endast ¦användas i Windows Edge med Windows 10
Windows Hello kan endast ¦användas i Windows Edge med Windows 10. Kontakta din admin för hjälp.
Windows Hello kan endast ¦användas i Windows Edge med Windows 10. Kontakta din administratör för att få hjälp.
Windows Hello kan endast ¦användas i Windows Edge med Windows 10. Kontakta din administratör för hjälp.
Windows Hello kan kun ¦bruges i Windows Edge under Windows 10
Windows Hello kan kun ¦bruges i Windows Edge under Windows 10. Kontakt din administrator for at få hjælp.
Windows Hello kann nur auf Windows Edge mit Windows 10 ¦verwendet werden
Windows Hello kann nur auf Windows Edge mit Windows 10 ¦verwendet werden. Wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
Windows Hello můžete ¦používat pouze na Windows Edge s Windows 10
Windows Hello můžete ¦používat pouze na Windows Edge s Windows 10. Kontaktujte se žádostí o pomoc svého správce.
Windows Hello můžete ¦používat pouze na Windows Edge s Windows 10. Pro pomoc se obraťte na vašeho správce.
Windows Hello ne peut être utilisé ¦qu'avec Windows Edge sur Windows 10
Windows Hello ne peut être utilisé ¦qu'avec Windows Edge sur Windows 10. Contactez votre administrateur pour obtenir de l'aide.
Windows Hello ne peut être utilisé ¦qu’avec Windows Edge sur Windows 10
Windows Hello ne peut être utilisé ¦qu’avec Windows Edge sur Windows 10. Contactez votre administrateur pour obtenir de l'aide.
Windows Hello poate fi utilizat ¦numai pe Windows Edge cu Windows 10
Windows Hello poate fi utilizat numai pe Windows Edge cu Windows 10. ¦Contactaţi admin pentru asistenţă.
Windows Hello poate fi utilizat ¦numai pe Windows Edge cu Windows 10. Contactați administratorul pentru asistență.
Windows Hello poate fi utilizat ¦numai pe Windows Edge cu Windows 10. Contactați adminul pentru asistență.
Windows Hello può essere ¦usato solo in Windows Edge con Windows 10
Windows Hello può essere ¦usato solo in Windows Edge con Windows 10. Contatta il tuo amministratore per ricevere assistenza.
Windows Hello può essere ¦utilizzato solo su Windows Edge con Windows 10
Windows Hello può essere ¦utilizzato solo su Windows Edge con Windows 10. Contattare l'amministratore per assistenza.
Windows Hello sadece Windows 10 ile Windows Edge ¦üzerinde kullanılabilir
Windows Hello sadece Windows 10 ile Windows Edge ¦üzerinde kullanılabilir. Yardım için yöneticinizle iletişime geçin.
Windows Hello sadece Windows 10 ile Windows Edge ¦üzerinde kullanılabilir. Yardım için yöneticinizle irtibat kurun.
Windows Hello se ¦sèlman sou Windows Edge ak Windows 10 yo ka itilize li
Windows Hello se ¦sèlman sou Windows Edge ak Windows 10 yo ka itilize li. Kontakte administratè ou an pou jwenn asistans
Windows Hello se ¦sèlman sou Windows Edge ak Windows 10 yo ka itilize li. Kontakte administratè ou an pou jwenn asistans.
Windows Hello solo puede ¦utilizarse en Windows Edge con Windows 10
Windows Hello solo puede ¦utilizarse en Windows Edge con Windows 10. Comuníquese con el administrador para obtener ayuda.
Windows Hello solo puede ¦utilizarse en Windows Edge con Windows 10. Póngase en contacto con su administrador para obtener ayuda.
Windows Hello можна використовувати ¦лише на Windows Edge з Windows 10
Windows Hello можна використовувати лише на Windows Edge з Windows 10. ¦Зв'язатися з адміністратором для отримання допомоги.
Windows Hello можна використовувати ¦лише на Windows Edge з Windows 10. Зверніться за допомогою до системного адміністратора.
Windows Hello можна використовувати ¦лише на Windows Edge з Windows 10. Зверніться по допомогу до адміністратора.
Windows Hello สามารถใช้งานได้เ¦ฉพาะบน Windows Edge ของ Windows 10 เท่านั้น ติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
Windows Hello สามารถใช้งานได้เ¦ฉพาะบน Windows Edge ของ Windows 10 เท่านั้น โปรดติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือ
Windows Hello はWindows ¦10の Windows Edge でにのみ使用することができます
Windows Hello はWindows ¦10の Windows Edge でにのみ使用することができます。サポートが必要な場合は、管理者に連絡してください。
Windows Hello ¦仅可在 Windows Edge 与 Windows 10 下使用
Windows Hello ¦仅可在 Windows Edge 与 Windows 10 下使用。请与您的管理员联系以寻求协助。
Windows Hello ¦仅可在 Windows Edge 与 Windows 10 下使用。请联系您的管理员寻求帮助。
Windows Hello 仅可在 Windows ¦Edge与 Windows 10下使用
Windows Hello 仅可在 Windows ¦Edge与 Windows 10下使用。请与您的管理员联系以寻求帮助。
Windows Hello ¦僅可在 Windows Edge 與 Windows 10 上使用
Windows Hello ¦僅可在 Windows Edge 與 Windows 10 上使用。您需請管理員協助。
Windows Hello ¦僅可在 Windows Edge 與 Windows 10 上使用。請聯絡您的系統管理員以尋求協助。
Windows Hello:ta voidaan käyttää vain Windows Edge -selaimella WIndows 10:¦ssä
Windows Hello:ta voidaan käyttää vain Windows Edge -selaimella WIndows 10:¦ssä. Ota yhteys järjestelmänvalvojaasi saadaksesi apua.
Windows Hello:ta voidaan käyttää vain Windows Edge -selaimella WIndows 10:¦ssä. Ota yhteyttä järjestelmänvalvojaan saadaksesi ohjeita.
Windows ¦Helloは、Windows 10のWindows Edgeでのみ使用できます
Windows ¦Helloは、Windows 10のWindows Edgeでのみ使用できます。管理者に連絡してサポートを依頼してください。
Windows ¦Helloは、Windows 10のWindows Edgeでのみ使用できます。管理者に連絡先してサポートを依頼してください。
Windows Hello는 Windows 10과 Windows Edge ¦에서만 사용할 수 있습니다
Windows Hello는 Windows 10과 Windows Edge ¦에서만 사용할 수 있습니다. 도움이 필요하면 관리자에게 문의하십시오.
Windows Hello는 Windows 10과 Windows ¦Edge에서만 사용할 수 있습니다
Windows Hello는 Windows 10과 Windows ¦Edge에서만 사용할 수 있습니다. 관리자에게 연락하여 도움을 요청하십시오.
Zařízení ¦použité k nastavení aplikace Okta Verify nesplňuje požadavky vaší organizace na zabezpečení, protože není kompatibilní se standardem FIPS
Zařízení ¦použité k nastavení aplikace Okta Verify nesplňuje požadavky vaší organizace na zabezpečení, protože není kompatibilní se standardem FIPS. O pomoc můžete požádat svého správce.
Zařízení ¦použité k nastavení aplikace Okta Verify nesplňuje požadavky vaší organizace na zabezpečení, protože není kompatibilní se standardem FIPS. Požádejte o pomoc svého správce.
Δεν είναι δυνατή η είσοδος. Επικοινωνήστε με την ¦υποστήριξη για βοήθεια.
Δεν είναι δυνατή η σύνδεση. Επικοινωνήστε με την ¦υποστήριξη για βοήθεια.
Επικοινωνήστε με τον διαχειριστή σας για να ¦συνεχίσετε την εγγραφή.
Η έκδοση του Okta Verify στη συσκευή που ¦χρησιμοποιείται δεν πληροί τις απαιτήσεις ασφάλειας του οργανισμού σας
Η έκδοση του Okta Verify στη συσκευή που ¦χρησιμοποιείται δεν πληροί τις απαιτήσεις ασφάλειας του οργανισμού σας. Για να προσθέσετε τον λογαριασμό σας, ενημερώστε το Okta Verify με την πιο πρόσφατη έκδοση και, στη συνέχεια, δοκιμάστε ξανά.
Η έκδοση του Okta Verify στη συσκευή που ¦χρησιμοποιείται δεν πληροί τις απαιτήσεις ασφάλειας του οργανισμού σας. Για να προσθέσετε τον λογαριασμό σας, ενημερώστε το Okta Verify στην πιο πρόσφατη έκδοση και, στη συνέχεια, δοκιμάστε ξανά.
Η συσκευή που ¦χρησιμοποιήθηκε για τη ρύθμιση του Okta Verify δεν πληροί τις απαιτήσεις ασφάλειας του οργανισμού σας, επειδή δεν συμμορφώνεται με το FIPS
Η συσκευή που ¦χρησιμοποιήθηκε για τη ρύθμιση του Okta Verify δεν πληροί τις απαιτήσεις ασφάλειας του οργανισμού σας, επειδή δεν συμμορφώνεται με το FIPS. Επικοινωνήστε με τον διαχειριστή για βοήθεια.
Η συσκευή που ¦χρησιμοποιήθηκε για τη ρύθμιση του Okta Verify δεν πληροί τις απαιτήσεις ασφάλειας του οργανισμού σας, επειδή δεν συμμορφώνεται με το FIPS. Επικοινωνήστε με τον διαχειριστή σας για βοήθεια.
Τα Windows Hello ¦μπορούν να χρησιμοποιηθούν μόνο στο Windows Edge με τα Windows 10
Τα Windows Hello ¦μπορούν να χρησιμοποιηθούν μόνο στο Windows Edge με τα Windows 10. Επικοινώνησε με τον διαχειριστή για βοήθεια.
Το Windows Hello μπορεί να ¦χρησιμοποιηθεί μόνο στο Windows Edge με τα Windows 10
Το Windows Hello μπορεί να ¦χρησιμοποιηθεί μόνο στο Windows Edge με τα Windows 10. Επικοινωνήστε με τον διαχειριστή σας για βοήθεια.
Версия Okta Verify на ¦используемом устройстве не соответствует требованиям безопасности вашей организации
Версия Okta Verify на ¦используемом устройстве не соответствует требованиям безопасности вашей организации. Чтобы добавить учетную запись, обновите Okta Verify до последней версии, затем повторите попытку.
Версія Okta Verify на цьому пристрої не ¦задовольняє вимоги до безпеки вашої організації
Версія Okta Verify на цьому пристрої не задовольняє вимоги до безпеки вашої організації. Щоб ¦додати обліковий запис, оновіть Okta Verify до останньої версії та повторіть спробу.
Не вдалося ввійти в систему. Зверніться в службу ¦підтримки.
Не вдається ввійти. Зверніться в службу ¦підтримки.
Не удается войти. Обратитесь за помощью в службу ¦поддержки.
Невозможно выполнить вход. Обратитесь за помощью в службу ¦поддержки.
Обратитесь к администратору, чтобы ¦продолжить добавление.
Пристрій, на ¦якому ви налаштовували Okta Verify, не задовольняє вимоги до безпеки вашої організації, оскільки він не відповідає FIPS
Пристрій, на ¦якому ви налаштовували Okta Verify, не задовольняє вимоги до безпеки вашої організації, оскільки він не відповідає FIPS. За допомогою звертайтеся до адміністратора.
Пристрій, на ¦якому ви налаштовували Okta Verify, не задовольняє вимоги до безпеки вашої організації, оскільки він не відповідає FIPS. Зверніться до адміністратора по допомогу.
Систему Windows Hello можно использовать только с браузером Windows Edge и в ¦операционной среде Windows 10
Систему Windows Hello можно использовать только с браузером Windows Edge и в операционной среде Windows 10. Для получения ¦помощи свяжитесь с местным администратором.
Систему Windows Hello можно использовать только с браузером Windows Edge и в ¦операционной среде Windows 10. Обратитесь за помощью к администратору.
Устройство, ¦используемое для настройки Okta Verify, не отвечает требованиям безопасности вашей организации, так как оно не соответствует положениям FIPS
Устройство, ¦используемое для настройки Okta Verify, не отвечает требованиям безопасности вашей организации, так как оно не соответствует положениям FIPS. Обратитесь за помощью к администратору.
Устройство, используемое для ¦установки Okta Verify, не отвечает требованиям безопасности вашей организации, так как оно не соответствует положениям FIPS
Устройство, используемое для ¦установки Okta Verify, не отвечает требованиям безопасности вашей организации, так как оно не соответствует положениям FIPS. Обратитесь за помощью к администратору.
Щоб продовжити додавання, зв’яжіться зі ¦своїм адміністратором.
ติดต่อ¦ผู้ดูแลระบบของคุณเพื่อลงทะเบียนต่อ
หน้าต่างทักทายผู้ใช้งาน (Windows Hello) สามารถใช้งานได้เ¦ฉพาะบนเบราเซอร์ Windows Edge ภายใต้ Windows 10 ติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือ
อุปกรณ์ที่ใช้ตั้งค่า Okta Verify ไม่ตรงตามข้อกำหนดด้านการรักษาความปลอดภัยขององค์กรของคุณ เนื่องจากไม่ป¦ฏิบัติตาม FIPS ติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือ
อุปกรณ์ที่ใช้เพื่อตั้งค่า Okta Verify ไม่ตรงกับข้อกำหนดการรักษาความปลอดภัยขององค์กร เนื่องจากไม่ป¦ฏิบัติตามข้อบังคับ FIPS ติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือ
เวอร์ชัน Okta Verify บนอุปกรณ์ที่ใช้ไม่ตรงกับข้อกำหนดการรัก¦ษาความปลอดภัยขององค์กร หากต้องการเพิ่มบัญชีของคุณ ให้อัปเดต Okta Verify เป็นเวอร์ชันล่าสุด แล้วลองอีกครั้ง
เวอร์ชัน Okta Verify บนอุปกรณ์ที่ใช้ไม่ตรงตามข้อกำหนดด้านการรัก¦ษาความปลอดภัยขององค์กรของคุณ หากต้องการเพิ่มบัญชีของคุณ ให้อัปเดต Okta Verify เป็นเวอร์ชันล่าสุด แล้วลองอีกครั้ง
ไม่สามารถลงชื่อเข้าใช้ได้ ติดต่อ¦ฝ่ายสนับสนุนเพื่อขอความช่วยเหลือ
ไม่สามารถเข้าสู่ระบบได้ ติดต่อ¦ฝ่ายสนับสนุนเพื่อขอความช่วยเหลือ
お使いのデバイスのOkta ¦Verifyバージョンは、組織のセキュリティ要件を満たしていません
お使いのデバイスのOkta ¦Verifyバージョンは、組織のセキュリティ要件を満たしていません。アカウントを追加するには、Okta Verifyを最新バージョンに更新してから、再試行してください。
サインインできません。サポ¦ートまでお問い合わせください。
使用しているデバイスの Okta Verify のバ¦ージョンが、Organizationのセキュリティ要件を満たしていません
使用しているデバイスの Okta Verify のバ¦ージョンが、Organizationのセキュリティ要件を満たしていません。アカウントを追加するには、Okta Verifyを最新バージョンに更新してから、再試行してください。
使用しているデバイスの Okta Verify のバ¦ージョンが、組織のセキュリティ要件を満たしていません
使用しているデバイスの Okta Verify のバ¦ージョンが、組織のセキュリティ要件を満たしていません。アカウントを追加するには、Okta Verifyを最新バージョンに更新してから、再試行してください。
使用しているデバイスのOkta ¦Verifyのバージョンが、Organizationのセキュリティ要件を満たしていません
使用しているデバイスのOkta ¦Verifyのバージョンが、Organizationのセキュリティ要件を満たしていません。アカウントを追加するには、Okta Verifyを最新バージョンに更新してから、再試行してください。
所使用裝置上的 Okta Verify 版本不符合您組織的安全性¦需求
所使用裝置上的 Okta Verify 版本不符合您組織的安全性需求。若要新¦增您的帳戶，請將 Okta Verify 更新到最新版本，然後再試一次。
所使用裝置上的 Okta Verify 版本不符合¦貴組織的安全性要求
所使用裝置上的 Okta Verify 版本不符合貴組織的安全性要求。若要新¦增您的帳戶，請將 Okta Verify 更新到最新版本，然後再試一次。
所用设备上的 Okta Verify 版本不符合您组¦织的安全要求
所用设备上的 Okta Verify 版本不符合您组织的安全要求。若要¦添加您的帐户，请将 Okta Verify 更新为最新版本，然后重试。
无法登录。如需获取协助，请与支持部¦门联系。
無法登入。請聯絡支援¦團隊以尋求協助。
用¦來設定 Okta Verify 的裝置不符合 FIPS 的規範，因此不符合您組織的安全性需求
用¦來設定 Okta Verify 的裝置不符合 FIPS 的規範，因此不符合您組織的安全性需求。請聯絡管理員以取得協助。
用¦來設定 Okta Verify 的裝置不符合貴組織的安全性要求，因其不符合 FIPS 的規範
用¦來設定 Okta Verify 的裝置不符合貴組織的安全性要求，因其不符合 FIPS 的規範。請與系統管理員聯絡以尋求協助。
由于用于设置 Okta Verify 的设备不符合 FIPS 标¦准，因此该设备不符合您组织的安全要求
由于用于设置 Okta Verify 的设备不符合 FIPS 标¦准，因此该设备不符合您组织的安全要求。请与您的管理员联系以获取帮助。
由于用于设置 Okta Verify 的设备不符合 FIPS 标¦准，因此该设备不符合您组织的安全要求。请与管理员联系以获取帮助。
登¦録を続行するには、管理者にご連絡ください。
請聯絡管理員以繼¦續註冊。
请联系您的系统管理员以¦继续登记。
¦등록을 계속하려면 관리자에게 연락하십시오.
로그인할 수 없습니다. ¦지원팀에 연락하여 지원을 요청하십시오.
사용하는 ¦기기의 Okta Verify 버전이 조직의 보안 요건을 충족하지 못합니다
사용하는 기기의 Okta Verify 버전이 조직의 보안 요건을 충족하지 못합니다. 계정을 ¦추가하려면 Okta Verify를 최신 버전으로 업데이트한 후 다시 시도하십시오.
사용하는 장치의 Okta Verify 버전이 ¦귀사의 보안 요구사항을 충족하지 않습니다
사용하는 장치의 Okta Verify 버전이 귀사의 보안 요구사항을 충족하지 않습니다. 계정을 ¦추가하려면 Okta Verify를 최신 버전으로 업데이트한 후 다시 시도하십시오.
¦사용하는 장치의 Okta Verify 버전이 조직의 보안 요건을 충족하지 못합니다
사용하는 장치의 Okta Verify 버전이 조직의 보안 요건을 충족하지 못합니다. 계정을 ¦추가하려면 Okta Verify를 최신 버전으로 업데이트한 후 다시 시도하십시오.
= points okta sign-in-error/assuranceUnmet sign-in-error/notEnrolled sign-in-error/signOnPolicyDenied
"{}": ¦ään kirjautuminen ei onnistu tällä hetkellä
"{}": ¦ään kirjautuminen ei onnistu tällä hetkellä. Ota yhteyttä pääkäyttäjääsi avun saamiseksi.
Anmeldung bei "{}" derzeit nicht ¦möglich
Anmeldung bei "{}" derzeit nicht ¦möglich. Bitten Sie Ihren Administrator um Hilfe.
Autentificarea la "{}" nu este posibilă ¦momentan
Autentificarea la "{}" nu este posibilă ¦momentan. Contactați administratorul pentru asistență.
Det ¦går inte att logga in på "{}" just nu
Det ¦går inte att logga in på "{}" just nu. Kontakta din administratör för hjälp.
Ezin da "{}" ¦zerbitzuan saioa hasi une honetan
Ezin da "{}" ¦zerbitzuan saioa hasi une honetan. Laguntza behar baduzu, jarri administratzailearekin harremanetan.
Impossibile ¦accedere a "{}" in questo momento
Impossibile accedere a "{}" in questo momento. ¦Contattare l'amministratore per ricevere assistenza.
Impossibile ¦eseguire l'accesso a "{}" in questo momento
Impossibile ¦eseguire l'accesso a "{}" in questo momento. Contattare il tuo amministratore per ricevere assistenza.
Impossibile ¦eseguire l'accesso a "{}" in questo momento. Contattare l'amministratore per ricevere assistenza.
Impossible de se ¦connecter à "{}" pour le moment
Impossible de se ¦connecter à "{}" pour le moment. Contactez votre administrateur pour obtenir de l'aide.
Jelenleg nem lehet ¦bejelentkezni az "{}"-be
Jelenleg nem lehet bejelentkezni az "{}"-be. Forduljon a ¦rendszergazdájához segítségért.
Kan ikke logge ind på "{}" på dette ¦tidspunkt
Kan ikke logge ind på "{}" på dette ¦tidspunkt. Kontakt din administrator for hjælp.
Kan ikke logge inn på "{}" ¦akkurat nå
Kan ikke logge inn på "{}" ¦akkurat nå. Kontakt administratoren din for hjelp.
Kan op dit moment niet ¦aanmelden bij "{}"
Kan op dit moment niet ¦aanmelden bij "{}". Neem voor hulp contact op met de systeembeheerder.
Kan op dit moment niet ¦inloggen op "{}"
Kan op dit moment niet inloggen op "{}". Neem voor hulp contact op met de ¦systeembeheerder.
Không thể đăng nhập vào "{}" vào ¦lúc này
Không thể đăng nhập vào "{}" vào ¦lúc này. Liên hệ với quản trị viên của bạn để được hỗ trợ.
No se puede ¦iniciar sesión en "{}" en este momento
No se puede iniciar sesión en "{}" en este momento. Para obtener ayuda, ¦comuníquese con su administrador.
No se puede iniciar sesión en "{}" en este momento. ¦Póngase en contacto con su administrador para obtener ayuda.
Nu s-a putut ¦conecta la "{}" în acest moment
Nu s-a putut ¦conecta la "{}" în acest moment. Contactați administratorul pentru asistență.
Não foi possível fazer login no "{}" ¦neste momento
Não foi possível fazer login no "{}" neste momento. Entre em contato com seu administrador para ¦assistência.
Pa kapab konekte sou "{}" nan ¦moman sa a
Pa kapab konekte sou "{}" nan ¦moman sa a. Pou jwenn èd, tanpri kontakte administratè ou an.
Tidak dapat ¦daftar masuk ke "{}" pada masa ini
Tidak dapat ¦daftar masuk ke "{}" pada masa ini. Hubungi pentadbir anda untuk mendapatkan bantuan.
Tidak dapat masuk ¦ke "{}" saat ini
Tidak dapat masuk ¦ke "{}" saat ini. Hubungi administrator Anda untuk bantuan.
V tuto ¦chvíli se nelze přihlásit k "{}"
V tuto chvíli se nelze přihlásit k "{}". Obraťte se na svého ¦administrátora
V tuto chvíli se nelze přihlásit k "{}". Obraťte se na svého ¦administrátora.
W tej ¦chwili nie można zalogować się do "{}"
W tej ¦chwili nie można zalogować się do "{}". Skontaktuj się z administratorem, aby uzyskać pomoc.
Şu anda "{}"'e ¦giriş yapılamıyor
Şu anda "{}"'e ¦giriş yapılamıyor. Yardım için yöneticinizle irtibat kurun.
Δεν είναι δυνατή η ¦σύνδεση στο "{}" αυτήν τη στιγμή
Δεν είναι δυνατή η ¦σύνδεση στο "{}" αυτήν τη στιγμή. Επικοινώνησε με τον διαχειριστή για βοήθεια.
¦Наразі неможливо увійти в систему "{}"
Наразі неможливо увійти в систему "{}". Зверніться до ¦свого адміністратора.
¦Наразі неможливо увійти в систему "{}". Зверніться за допомогою до адміністратора.
Невозможно войти в "{}" в ¦настоящее время
Невозможно войти в "{}" в ¦настоящее время. Обратитесь за поддержкой к системному администратору.
ไม่สามารถเข้าสู่ระบบ "{}" ได้ในขณะนี้ ติดต่อ¦ผู้ดูแลระบบเพื่อรับความช่วยเหลือ
此時無法登¦錄 "{}"。請聯絡您的管理員，獲得協助。
現在、"{}"にロ¦グインできません
現在、"{}"にロ¦グインできません。管理者にご連絡ください。
目前无法登录到 "{}"。请联系您的管理员，¦获得协助。
目前无法登录到 "{}"联系您的管理员，¦获得协助。
지금은 "{}"에 로그인 ¦할 수 없습니다
지금은 "{}"에 로그인 ¦할 수 없습니다. 관리자에게 지원을 문의하십시오.
= points okta sign-in-error/assuranceUnmet sign-in-error/signOnPolicyDenied
A FastPass ¦blokkolva van ezen az eszközön
A Wi-Fi-¦hálózata nem biztonságos
A Wi-Fi-hálózata nem biztonságos. ¦Csatlakozzon le a hálózatról, majd próbálja meg újra a telefonja mobiladat-kapcsolatáról.
A Wi-Fi-hálózata nem biztonságos. ¦Csatlakozzon le a hálózatról, majd próbálja újra a telefonja mobiladat-kapcsolatáról
A apărut o problemă cu ¦scanarea de sistem Google Play Protect
A apărut o problemă cu scanarea de sistem Google Play Protect. Deschideți Google Play și ¦luați măsuri privind avertismentele afișate.
A apărut o problemă cu scanarea de sistem Google Play Protect. Deschideți Google Play și rezolvați ¦atenționările afișate
A apărut o problemă ¦temporară la verificarea dispozitivului
A apărut o problemă ¦temporară la verificarea dispozitivului. Încercați să vă conectați din nou
A bejelentkezéshez válasszon egy ¦lehetőséget, majd végezze el a frissítéseket
A bejelentkezéshez válasszon egy lehetőséget, majd végezze el a frissítéseket. ¦Ezután nyissa meg az alkalmazást újból.
A bejelentkezéshez ¦végezze el a következő frissítéseket
A bejelentkezéshez végezze el a következő frissítéseket. ¦Ezután nyissa meg az alkalmazást újból.
A jelszava ¦frissült, de probléma merült fel a bejelentkeztetése során
A jelszava ¦frissült, de probléma merült fel a bejelentkeztetése során. Próbálkozzon újra, vagy forduljon a rendszergazdához.
A sua senha foi ¦atualizada, mas ocorreu um problema durante o acesso
A sua senha foi ¦atualizada, mas ocorreu um problema durante o acesso. Tente novamente ou entre em contato com seu administrador.
A ¦zárolási képernyője nem felel meg az összetettségi követelményeknek
A ¦zárolási képernyője nem felel meg az összetettségi követelményeknek.
Abilita l'¦attività in background per Okta Verify
Aby się zalogować, wprowadź ¦następujące aktualizacje
Aby się zalogować, wprowadź ¦następujące aktualizacje. Następnie ponownie otwórz aplikację.
Aby się zalogować, wprowadź następujące aktualizacje. Następnie ponownie ¦uzyskaj dostęp do aplikacji.
Aby się zalogować, wybierz ¦opcję i dokonaj aktualizacji
Aby się zalogować, wybierz ¦opcję i dokonaj aktualizacji. Następnie ponownie otwórz aplikację.
Aby się zalogować, wybierz opcję i dokonaj aktualizacji. Następnie ponownie ¦uzyskaj dostęp do aplikacji.
Accesați Setări în Okta Verify și ¦urmați instrucțiunile pentru a instala aplicația Android Device Policy
Acesse Configurações no Okta Verify e siga as ¦instruções para instalar o aplicativo Android Device Policy
Acesse Configurações no Okta Verify e siga as ¦instruções para instalar o app Android Device Policy
¦Achtergrondactiviteit voor Okta Verify inschakelen
Activați ¦activitatea în fundal pentru Okta Verify
Activer l'¦activité d’arrière-plan pour Okta Verify
Ada masalah dengan ¦pemindaian sistem Google Play Protect Anda
Ada masalah dengan pemindaian sistem Google Play Protect Anda. Silakan buka Google Play dan ambil tindakan pada ¦peringatan yang ditampilkan.
Ada masalah dengan pemindaian sistem Google Play Protect Anda. Silakan buka Google Play dan ambil tindakan sesuai ¦peringatan yang ditampilkan
¦Aggiornamento del sistema operativo disponibile per il tuo dispositivo
¦Aggiornamento del sistema operativo disponibile per il tuo dispositivo. Aggiorna il tuo dispositivo, quindi accedi di nuovo
¦Aggiornamento del sistema operativo disponibile per il tuo dispositivo. Aggiorna il tuo dispositivo, quindi accedi di nuovo.
¦Aggiornamento del sistema operativo disponibile per il tuo dispositivo. Aggiorna il tuo dispositivo, quindi esegui di nuovo l'accesso
Aktifkan ¦aktivitas latar belakang untuk Okta Verify
Aktive ¦aktivite background pou Okta Verify
Aktiver ¦bakgrunnsaktivitet for Okta Verify
Aktivera ¦bakgrundsaktivitet för Okta Verify
Aktivér ¦baggrundsaktivitet for Okta Verify
Aldi baterako arazo bat izan da gailua ¦egiaztatzean
Aldi baterako arazo bat izan da gailua ¦egiaztatzean. Saiatu berriro saioa hasten
Ale nan Paramèt nan Okta Verify epi ¦suiv enstriksyon yo pou w enstale aplikasyon Android Device Policy a
Ale nan Paramèt nan Okta Verify epi ¦suiv enstriksyon yo pou w enstale aplikasyon Politik Aparèy Android
Als u wilt inloggen, moet u ¦eerst de volgende updates uitvoeren
Als u wilt inloggen, moet u ¦eerst de volgende updates uitvoeren. Daarna krijgt u weer toegang tot de app.
Använd en enhet som ¦hanteras av din organisation
Använd en ¦hanterad applikation från arbetsprofilen
Aparèy ou a ap itilize yon ¦pwoksi rezo
Aparèy ou a ap itilize yon ¦pwoksi rezo. Tanpri dezaktive l epi eseye ankò
Aparèy ou a ap itilize yon ¦pwoksi rezo. Tanpri dezaktive l epi eseye ankò.
Aparèy ou a gen yon mizajou OS ki ¦disponib
Aparèy ou a gen yon mizajou OS ki disponib. Tanpri ¦mete aparèy ou a ajou, epi konekte ankò
Aparèy ou a gen yon mizajou OS ki disponib. Tanpri ¦mete aparèy ou a ajou, epi konekte ankò.
Aparèy ou an pa ¦reponn ak egzijans sekirite yo
Aparèy ou an pa reponn ak egzijans sekirite yo ¦Ranje pwoblèm lan nan lespas {} jou pou anpeche blokaj.
Aparèy ou an pa reponn ak egzijans sekirite yo. ¦Ranje pwoblèm lan nan lespas {} jou pou anpeche blokaj.
Aparèy ou an pa ¦reponn ansanm egzijans sekirite yo
¦Apparaatintegriteit niet in orde.
Arazo bat dago Google Play Protect ¦sistemaren eskaneatzearekin
Arazo bat dago Google Play Protect sistemaren eskaneatzearekin. ¦Ireki Google Play eta hartu neurriak erakusten diren abisuei dagokienez
Asegúrese de que Google Play Protect esté habilitado y de que se ¦haya realizado un escaneo
Asegúrese de que Google Play Protect esté habilitado y de que se ¦haya realizado un escaneo. Luego intente acceder a esta aplicación nuevamente
Asegúrese de que Google Play Protect esté habilitado y de que se ¦haya realizado un escaneo. Luego intente acceder a esta aplicación nuevamente.
Asenna Android Device Policy ‑sovellus tähän ¦laitteeseen
Asigurați-vă că Google Play Protect este activată și că a fost efectuată o ¦scanare, apoi încercați să accesați din nou această aplicație
Asigurați-vă că ați activat Google Play Protect și că ați ¦rulat o scanare, apoi încercați să accesați din nou această aplicație.
Assicurati che Google Play Protect sia abilitato e che sia stata ¦eseguita una scansione, quindi prova ad accedere di nuovo a questa applicazione
Assicurati che Google Play Protect sia abilitato e che sia stata ¦eseguita una scansione, quindi prova ad accedere di nuovo a questa applicazione.
Az eszköz ellenőrzése közben ¦ideiglenes problémába ütköztünk
Az eszköz ellenőrzése közben ¦ideiglenes problémába ütköztünk. Próbáljon meg újra bejelentkezni
Az eszköze nem felel meg a biztonsági ¦követelményeknek
Az eszköze nem felel meg a biztonsági ¦követelményeknek
Az eszköze nem felel meg a biztonsági követelményeknek. A zárolás ¦elkerülése érdekében oldja meg a problémát a következő dátumig: {}.
Az eszköze ¦proxyt használ
Az eszköze proxyt használ. ¦Kapcsolja ki, majd próbálja meg újból.
Az eszköze proxyt használ. ¦Tiltsa le, majd próbálja újra
Az ¦eszközintegritás nem teljesült.
Az ¦eszközén OS-frissítés érhető el
Az ¦eszközén OS-frissítés érhető el. Frissítse az eszközét, majd jelentkezzen be újra
Az ¦eszközén OS-frissítés érhető el. Frissítse az eszközét, majd jelentkezzen be újra.
Beim ¦Systemscan durch Google Play Protect ist ein Problem aufgetreten
Beim Systemscan durch Google Play Protect ist ein Problem aufgetreten. ¦Öffnen Sie Google Play und führen Sie die in den Warnmeldungen angezeigte Aktion aus
Beim Systemscan durch Google Play Protect ist ein Problem aufgetreten. ¦Öffnen Sie Google Play und führen Sie die in den Warnmeldungen angezeigte Aktion aus.
Beim Überprüfen Ihres Geräts ist ein ¦vorübergehendes Problem aufgetreten
Beim Überprüfen Ihres Geräts ist ein ¦vorübergehendes Problem aufgetreten. Bitte versuchen Sie erneut, sich anzumelden
Blocarea ¦ecranului nu întrunește cerințele de complexitate
Brug en ¦administreret applikation fra arbejdsprofilen
Brug en enhed, der ¦administreres af din organisation
Bruk en enhet ¦administrert av organisasjonen
Bruk et administrert program fra ¦arbeidsprofilen
Bu cihazda Android Device Policy ¦uygulamasını yükleme
Bu cihazda Android Device Policy ¦yükleme
Bu cihazda FastPass ¦engellenmiş durumda
Buka Pengaturan di Okta Verify, lalu ¦ikuti petunjuk untuk menginstal aplikasi Android Device Policy
Cho phép hoạt động ¦nền cho Okta Verify
Chuyển đến ¦phần Cài đặt trong Okta Verify và làm theo hướng dẫn để cài đặt ứng dụng Android Device Policy
Cihaz ¦bütünlüğü sağlanmadı.
Cihazınız bir ağ proxy sunucusu ¦kullanıyor
Cihazınız bir ağ proxy sunucusu kullanıyor. Lütfen ağ proxy sunucusunu devre dışı ¦bırakıp tekrar deneyin
Cihazınız bir ağ proxy sunucusu kullanıyor. Lütfen ağ proxy sunucusunu devre dışı ¦bırakıp tekrar deneyin.
Cihazınız güvenlik ¦gerekliliklerini karşılamıyor
Cihazınız güvenlik ¦gerekliliklerini karşılamıyor
Cihazınız güvenlik gerekliliklerini karşılamıyor. ¦Kilitlenmeyi önlemek için sorunu {} tarihine kadar düzeltin.
Cihazınız kontrol ¦edilirken geçici bir sorun oluştu
Cihazınız kontrol ¦edilirken geçici bir sorun oluştu. Lütfen tekrar oturum açmayı deneyin
Cihazınızın kullanılabilir bir ¦işletim sistemi güncellemesi bulunuyor
Cihazınızın kullanılabilir bir işletim sistemi güncellemesi bulunuyor. Lütfen ¦cihazınızı güncelleyip tekrar oturum açın
Cihazınızın kullanılabilir bir işletim sistemi güncellemesi bulunuyor. Lütfen ¦cihazınızı güncelleyip tekrar oturum açın.
Cliquez sur Paramètres dans Okta Verify et ¦suivez les instructions d'installation de l'application Android Device Policy
Cliquez sur Paramètres dans Okta Verify et ¦suivez les instructions d’installation de l’application Android Device Policy
¦Cài đặt ứng dụng Android Device Policy trên thiết bị này
Dayakan ¦aktiviti latar belakang untuk Okta Verify
Der er et problem med din Google Play Protect-¦systemscanning
Der er et problem med din Google Play Protect-systemscanning. Du skal åbne Google Play og reagere på de advarsler, der er ¦vist.
Der er et problem med din Google Play Protect-systemscanning. Du skal ¦åbne Google Play og reagere på de advarsler, der vises
Der opstod et ¦midlertidigt problem under kontrol af din enhed
Der opstod et ¦midlertidigt problem under kontrol af din enhed. Prøv at logge på igen
Det er en ¦operativsystemoppdatering tilgjengelig for enheten din
Det er en ¦operativsystemoppdatering tilgjengelig for enheten din. Oppdater enheten, og logg deretter på igjen.
Det er en ¦operativsystemoppdatering tilgjengelig for enheten din. Oppdater enheten, og logg på igjen
Det er et problem med Google Play Protect-¦systemskanning
Det er et problem med Google Play Protect-systemskanning. Åpne Google Play og ¦gjør noe med advarslene som vises.
Det er et problem med Google Play Protect-systemskanning. Åpne Google Play og ¦håndter advarslene som vises
Det finns en tillgänglig ¦uppdatering av operativsystemet för din enhet
Det finns en tillgänglig ¦uppdatering av operativsystemet för din enhet. Uppdatera enheten och logga sedan in igen
Det finns en tillgänglig ¦uppdatering av operativsystemet för din enhet. Uppdatera enheten och logga sedan in igen.
Det oppsto et midlertidig problem under ¦kontroll av enheten din
Det oppsto et midlertidig problem under ¦kontroll av enheten din. Prøv å logge inn på nytt
Det är problem med ¦skanningen av systemet med Google Play Protect
Det är problem med skanningen av systemet med Google Play Protect. Öppna Google Play och ¦vidta åtgärder för varningarna som visas
Det är problem med skanningen av systemet med Google Play Protect. Öppna Google Play och ¦vidta åtgärder för varningarna som visas.
Din adgangskode blev opdateret, men der opstod et problem med at logge ¦dig ind
Din adgangskode blev opdateret, men der opstod et problem med at logge ¦dig ind. Prøv igen, eller kontakt din administrator.
Din enhed bruger en ¦netværksproxy
Din enhed bruger en ¦netværksproxy. Deaktiver den, og prøv igen
Din enhed bruger en ¦netværksproxy. Deaktiver den, og prøv igen.
Din enhed har en OS-¦opdatering tilgængelig
Din enhed har en OS-¦opdatering tilgængelig. Opdater din enhed, og log derefter ind igen
Din enhed har en OS-¦opdatering tilgængelig. Opdater din enhed, og log derefter ind igen.
Din enhed opfylder ikke ¦sikkerhedskravene
Din enhed opfylder ikke ¦sikkerhedskravene
Din enhed opfylder ikke sikkerhedskravene. Løs problemet ¦inden {} for at undgå lockout.
Din enhet ¦använder en nätverksproxy
Din enhet ¦använder en nätverksproxy. Avaktivera den och försök igen
Din enhet ¦använder en nätverksproxy. Avaktivera den och försök igen.
Din enhet ¦möter inte säkerhetskraven
Din enhet ¦möter inte säkerhetskraven
Din enhet möter inte säkerhetskraven. ¦Åtgärda problemet senast {} för att förhindra utlåsning.
Din ¦låseskærm opfylder ikke kravene for kompleksitet
Din ¦låseskærm opfylder ikke kravene for kompleksitet.
Dispozitivul dvs. are o actualizare de SO disponibilă. Actualizați-vă dispozitivul, apoi ¦autentificați-vă din nou
Dispozitivul dvs. are o ¦actualizare de SO disponibilă. Actualizați-vă dispozitivul, apoi conectați-vă din nou
Dispozitivul dvs. are o ¦actualizare de SO disponibilă. Actualizați-vă dispozitivul, apoi conectați-vă din nou.
Dispozitivul dvs. folosește un proxy pentru rețea. Dezactivați ¦opțiunea, apoi încercați din nou.
Dispozitivul dvs. ¦folosește un proxy pentru rețea. Dezactivați-o și încercați din nou
Dispozitivul dvs. nu ¦îndeplinește cerințele de securitate.
Dispozitivul dvs. nu îndeplinește cerințele de securitate. Rezolvați problema ¦până pe {} pentru a evita blocarea.
Dit wifi-¦netværk er ikke sikkert
Dit wifi-netværk er ikke sikkert. Afbryd det, og prøv igen fra din ¦mobilforbindelse
Dit wifi-netværk er ikke sikkert. Afbryd det, og prøv igen fra din mobiltelefons ¦konnektivitet.
Ditt lösenord har ¦uppdaterats men det gick inte att logga in
Ditt lösenord har uppdaterats men det gick inte att logga in. Försök igen senare eller kontakta ¦administratören.
Ditt ¦trådlösa nätverk är inte säkert
Ditt trådlösa nätverk är inte säkert. ¦Koppla från nätverket och försök igen via telefonens mobildataanslutning
Ditt trådlösa nätverk är inte säkert. ¦Koppla från nätverket och försök igen via telefonens mobildataanslutning.
¦Dostępna jest aktualizacja systemu operacyjnego urządzenia
¦Dostępna jest aktualizacja systemu operacyjnego urządzenia. Zaktualizuj urządzenie, a następnie zaloguj się ponownie
¦Dostępna jest aktualizacja systemu operacyjnego urządzenia. Zaktualizuj urządzenie, a następnie zaloguj się ponownie.
Ecranul de ¦blocare nu îndeplinește cerințele de complexitate.
Een ¦beheerde toepassing vanuit het werkprofiel gebruiken
Ekran ¦blokady nie spełnia wymagań dotyczących złożoności
Ekran ¦blokady nie spełnia wymagań dotyczących złożoności.
Ekran ¦vewouyaj ou a pa respekte kondisyon konpleksite yo
Ekran ¦vewouyaj ou a pa respekte kondisyon konpleksite yo.
Ellenőrizze, hogy a Google Play Protect engedélyezve van és a beolvasás elvégzésre került, majd próbálja meg újra ¦megnyitni az alkalmazást.
Ellenőrizze, hogy a Google Play Protect engedélyezve van és a ¦beolvasás elvégzésre került, majd próbáljon újra hozzáférni az alkalmazáshoz
¦Enhedsintegritet er ikke opfyldt.
Enheten din bruker en ¦nettverksproxy
Enheten din bruker en ¦nettverksproxy. Deaktiver den og prøv igjen
Enheten din bruker en ¦nettverksproxy. Deaktiver den og prøv på nytt.
Enheten din er ikke kompatibel med ¦sikkerhetskravene
Enheten din er ikke kompatibel med ¦sikkerhetskravene
Enheten din er ikke kompatibel med sikkerhetskravene. Løs problemet med {} for å ¦forhindre låsing.
Enhetens ¦integritet uppfylls inte.
¦Enhetsintegritet er ikke oppfylt.
¦Enstale aplikasyon Android Device Policy a sou aparèy sa a
Enstale aplikasyon ¦Jesyon Politik Aparèy Android la sou aparèy sa a
Enstale aplikasyon ¦Jesyon Politik Aparèy Android la sou aparèy sa a.
¦Entegrite aparèy la pa respekte.
Er is een probleem met de ¦systeemscan van Google Play Protect
Er is een probleem met de systeemscan van Google Play Protect. Open Google Play en volg de ¦aanwijzingen uit de waarschuwingen op.
Er is een tijdelijk probleem opgetreden tijdens het ¦controleren van uw apparaat
Er is een tijdelijk probleem opgetreden tijdens het ¦controleren van uw apparaat. Log opnieuw in
Er is een update van het ¦besturingssysteem beschikbaar voor uw apparaat
Er is een update van het besturingssysteem beschikbaar voor uw apparaat. ¦Werk uw apparaat bij en log daarna opnieuw in.
Er is een update van het besturingssysteem beschikbaar voor uw apparaat. ¦Werk uw apparaat bij en meld u daarna opnieuw aan.
Erabili ¦laneko profileko aplikazio kudeatu bat
Erakundeak ¦kudeatzen du gailua
Ett tillfälligt problem uppstod när enheten ¦kontrollerades
Ett tillfälligt problem uppstod när enheten ¦kontrollerades. Försök logga in igen
FastPass ¦bloke sou aparèy sa a
FastPass blokeatuta dago ¦gailu honetan
FastPass ¦diblokir di perangkat ini
FastPass ¦disekat pada peranti ini
FastPass er ¦blokeret på denne enhed
FastPass er ¦blokkert på denne enheten
FastPass est ¦bloqué sur cet appareil
FastPass este ¦blocată pe acest dispozitiv
FastPass está ¦bloqueado en este dispositivo
FastPass is ¦geblokkeerd op dit apparaat
FastPass ist auf diesem Gerät ¦gesperrt
FastPass je v tomto zařízení ¦zablokován
FastPass on estetty tällä ¦laitteella
FastPass är ¦blockerat på den här enheten
FastPass è ¦bloccato in questo dispositivo
FastPass đã bị ¦chặn trên thiết bị này
FastPass заблоковано на цьому ¦пристрої
¦FastPass ถูกบล็อกบนอุปกรณ์นี้
FastPassがこのデバイスでブロックされています
For at logge ind skal du foretage følgende ¦opdateringer
For at logge ind skal du foretage følgende ¦opdateringer. Få derefter adgang til appen igen.
For at logge ind skal du ¦vælge en indstilling og foretage opdateringerne
For at logge ind skal du ¦vælge en indstilling og foretage opdateringerne. Få derefter adgang til appen igen.
For å logge på, velg et alternativ og foreta ¦oppdateringene
For å logge på, velg et alternativ og foreta ¦oppdateringene. Få tilgang til appen på nytt.
Foreta følgende ¦oppdateringer for å logge inn
Foreta følgende ¦oppdateringer for å logge inn. Få tilgang til appen på nytt.
Für Ihr Gerät ¦steht ein OS-Update bereit
Für Ihr Gerät ¦steht ein OS-Update bereit. Aktualisieren Sie Ihr Gerät und loggen Sie sich dann erneut ein
Für Ihr Gerät ¦steht ein OS-Update bereit. Aktualisieren Sie Ihr Gerät und loggen Sie sich dann erneut ein.
Ga in Okta Verify naar 'Instellingen' en volg de ¦instructies om de Android Device Policy-app te installeren.
Gailua ¦sareko proxy bat erabiltzen ari da
Gailua sareko proxy bat erabiltzen ari da. ¦Desgaitu eta saiatu berriro
Gailuak ez ditu segurtasun-¦eskakizunak betetzen.
Gailuak ez ditu segurtasun-eskakizunak betetzen. ¦Blokeoa saihesteko, konpondu arazoa {} sakatuz.
Gailuak sistema eragilearen eguneratze bat ¦dauka eskuragarri
Gailuak sistema eragilearen eguneratze bat ¦dauka eskuragarri. Eguneratu gailua eta hasi saioa berriro.
Gaitu ¦atzeko planoko jarduera Okta Verify-rentzat
¦Gebruik een apparaat dat wordt beheerd door uw organisatie
¦Gehen Sie zu „Einstellungen“ in Okta Verify und befolgen Sie die Anleitung für die Installation der Anwendung Android Device Policy.
Gen yon pwoblèm ak eskanè ¦sistèm Google Play Protect ou a
Gen yon pwoblèm ak eskanè sistèm Google Play Protect ou a. Tanpri ¦ouvri Google Play epi fè sa yo mande w fè nan avètisman ki afiche a
Gen yon pwoblèm ak eskanè sistèm Google Play Protect ou a. Tanpri ¦ouvri Google Play epi fè sa yo mande w fè nan avètisman ki afiche a.
¦Geräteintegrität nicht erfüllt.
Google Play Protect sistem ¦taramanızla ilgili bir sorun var
Google Play Protect sistem taramanızla ilgili bir sorun var. Lütfen Google ¦Play’i açın ve görüntülenen uyarılara göre harekete geçin
Google Play Protect sistem taramanızla ilgili bir sorun var. Lütfen Google ¦Play’i açın ve görüntülenen uyarılara göre harekete geçin.
Google Play Protect ‑¦järjestelmäskannauksessa tapahtui virhe
Google Play Protect ‑järjestelmäskannauksessa tapahtui virhe. Avaa Google Play ja ¦tee näytettyjen virheiden mukaiset toimet
Google Play Protect ‑järjestelmäskannauksessa tapahtui virhe. Avaa Google Play ja ¦tee näytettyjen virheiden mukaiset toimet.
Google Play Protect ¦시스템 스캔에 문제가 있습니다
Google Play Protect 시스템 스캔에 문제가 있습니다. Google ¦Play를 열고 표시된 경고에 대한 조치를 수행하십시오
Google Play Protect 시스템 스캔에 문제가 있습니다. Google ¦Play를 열고 표시된 경고에 대한 조치를 수행하십시오.
Google Play ¦Protectのシステムスキャンで問題が発生しました
Google Play Protectのシステムスキャンで問題が発生しました。Google ¦Playを開いて、表示された警告に対処してください
Google Play Protectのシステムスキャンで問題が発生しました。Google ¦Playを開いて、表示された警告に対処してください。
Google Play ¦Protectの有効化とスキャンの完了を確認してから、このアプリケーションにアクセスし直してください
Google Play ¦Protectの有効化とスキャンの完了を確認してから、このアプリケーションにアクセスし直してください。
Google Play ¦Protect가 활성화되어 있고 스캔이 수행되었는지 확인한 다음 이 애플리케이션에 다시 액세스해 보십시오
Google Play ¦Protect가 활성화되어 있고 스캔이 수행되었는지 확인한 다음 이 애플리케이션에 다시 액세스해 보십시오.
Gunakan aplikasi ¦terkelola dari Profil Kerja
Gunakan aplikasi ¦terurus daripada Profil Kerja
Gunakan perangkat yang ¦dikelola oleh organisasi Anda
Gunakan peranti yang ¦diurus oleh organisasi anda
Gå til Indstillinger i Okta Verify, og følg ¦instruktionerne for at installere Android Device Policy-appen
Gå til Innstillinger i Okta Verify og følg ¦instruksjonene for å installere Android Device Policy-appen
Gå till ¦inställningarna i Okta Verify och följ anvisningarna för att installera appen Android Device Policy
Habilitar ¦atividades em segundo plano no Okta Verify
Habilitar la ¦actividad en segundo plano para Okta Verify
Harap pastikan ¦bahwa Google Play Protect telah diaktifkan dan pemindaian telah dilakukan, lalu coba lagi mengakses aplikasi ini
Harap pastikan ¦bahwa Google Play Protect telah diaktifkan dan pemindaian telah dilakukan, lalu coba lagi mengakses aplikasi ini.
Használjon egy ¦eszközt, amelyet a szervezet kezel
Hasło zostało ¦zaktualizowane, ale podczas logowania wystąpił problem
Hasło zostało ¦zaktualizowane, ale podczas logowania wystąpił problem. Spróbuj ponownie lub skontaktuj się z administratorem.
¦Hay un problema con el escaneo de su sistema Google Play Protect
Hay un problema con el escaneo de su sistema Google Play Protect. Abra Google Play y ¦tome medidas en función de las advertencias que aparezcan.
Hay un problema con el escaneo de su sistema Google Play Protect. Abra Google Play y tome medidas ¦según las advertencias que aparezcan
Hay una ¦actualización disponible para el sistema operativo de su dispositivo
Hay una ¦actualización disponible para el sistema operativo de su dispositivo. Actualice su dispositivo y luego vuelva a iniciar sesión
Hay una ¦actualización disponible para el sistema operativo de su dispositivo. Actualice su dispositivo y luego vuelva a iniciar sesión.
¦Hintergrundaktivität für Okta Verify aktivieren
¦Há um problema com a verificação do sistema do Google Play Protect
Há um problema com a verificação do sistema do Google Play Protect. Abra o Google Play e ¦resolva os avisos exibidos
Há um problema com a verificação do sistema do Google Play Protect. Abra o Google Play e ¦resolva os avisos exibidos.
Ihr Gerät entspricht nicht den ¦Sicherheitsanforderungen
Ihr Gerät entspricht nicht den ¦Sicherheitsanforderungen
Ihr Gerät entspricht nicht den Sicherheitsanforderungen. ¦Beheben Sie das Problem bis {}, um eine Sperre zu vermeiden.
Ihr Gerät ¦nutzt einen Netzwerk-Proxy
Ihr Gerät ¦nutzt einen Netzwerk-Proxy. Bitte deaktivieren Sie diesen und versuchen Sie es erneut
Ihr Gerät ¦nutzt einen Netzwerk-Proxy. Bitte deaktivieren Sie diesen und versuchen Sie es erneut.
Ihr Passwort wurde ¦aktualisiert, aber Ihre Anmeldung ist fehlgeschlagen
Ihr Passwort wurde ¦aktualisiert, aber Ihre Anmeldung ist fehlgeschlagen. Versuchen Sie es bitte erneut oder wenden Sie sich an Ihren Administrator.
Ihr ¦Sperrbildschirm erfüllt nicht die Komplexitätsanforderungen
Ihr ¦Sperrbildschirm erfüllt nicht die Komplexitätsanforderungen.
Ihr ¦WLAN-Netzwerk ist nicht sicher
Ihr WLAN-Netzwerk ist nicht sicher. Bitte ¦trennen Sie das Gerät und versuchen Sie es erneut über die mobile Datenverbindung Ihres Mobiltelefons
Ihr WLAN-Netzwerk ist nicht sicher. Bitte ¦trennen Sie das Gerät und versuchen Sie es erneut über die mobile Datenverbindung Ihres Mobiltelefons.
Il tuo dispositivo non ¦soddisfa i requisiti di sicurezza
Il tuo dispositivo non ¦soddisfa i requisiti di sicurezza
Il tuo dispositivo non soddisfa i requisiti di sicurezza. ¦Correggi il problema entro il {} per evitare il blocco.
Il tuo dispositivo usa un proxy di ¦rete
Il tuo dispositivo usa un proxy di rete. ¦Disabilitalo e riprova
Il tuo dispositivo usa un proxy di rete. ¦Disabilitalo e riprova.
¦Instal aplikasi Android Device Policy di perangkat ini
¦Instalatu Android Device Policy aplikazioa gailu honetan
¦Instalați aplicația Android Device Policy pe acest dispozitiv
¦Instale la aplicación Android Device Policy en este dispositivo
¦Instale o aplicativo Android Device Policy neste dispositivo
¦Instale o app Android Device Policy neste dispositivo
¦Installa l'app Android Device Policy su questo dispositivo
¦Installeer de Android Device Policy-app op dit apparaat.
¦Installer Android Device Policy-appen på denne enheten.
¦Installera appen Android Device Policy på den här enheten
¦Installez l'app Android Device Policy sur cet appareil
¦Installez l'application Android Device Policy sur cet appareil
¦Installez l’application Android Device Policy sur cet appareil
¦Installieren Sie die Anwendung Android Device Policy auf diesem Gerät.
¦Installér Android Device Policy-appen på denne enhed
¦Integridade do dispositivo não atendida.
¦Integritas perangkat tidak terpenuhi.
¦Integritatea dispozitivului nu este respectată.
¦Integriti peranti tidak dipenuhi.
¦Integrità del dispositivo non soddisfatta.
¦Isu sementara telah berlaku semasa memeriksa peranti anda
¦Isu sementara telah berlaku semasa memeriksa peranti anda. Sila cuba daftar masuk sekali lagi
Itilize yon aparèy òganizasyon ou an ap ¦jere
Jaringan Wi-Fi Anda tidak ¦aman
Jaringan Wi-Fi Anda tidak aman. ¦Putuskan koneksi, lalu coba lagi dari koneksi seluler ponsel Anda
Jaringan Wi-Fi Anda tidak aman. ¦Putuskan, lalu coba lagi dari koneksi seluler ponsel Anda.
Je wachtwoord is ¦bijgewerkt, maar er is een probleem opgetreden bij het aanmelden
Je wachtwoord is ¦bijgewerkt, maar er is een probleem opgetreden bij het aanmelden. Probeer het opnieuw of neem contact op met de beheerder.
¦Joan Okta Verify-ren ezarpenetara eta jarraitu argibideei Android Device Policy aplikazioa instalatzeko
Kata laluan anda telah ¦dikemas kini tetapi terdapat masalah semasa anda mendaftar masuk
Kata laluan anda telah ¦dikemas kini tetapi terdapat masalah semasa anda mendaftar masuk. Sila cuba lagi atau hubungi pentadbir anda.
Kata sandi Anda telah ¦diperbarui, tetapi terjadi masalah saat Anda masuk
Kata sandi Anda telah ¦diperbarui, tetapi terjadi masalah saat Anda masuk. Silakan coba lagi atau hubungi administrator Anda.
¦Kezelt alkalmazás használata a Munka profilból
Kies een ¦optie en voer de updates uit als u wilt inloggen
Kies een ¦optie en voer de updates uit als u wilt inloggen. Daarna krijgt u weer toegang tot de app.
Kilit ¦ekranınız karmaşıklık gereksinimlerini karşılamıyor
Kilit ¦ekranınız karmaşıklık gereksinimlerini karşılamıyor.
Kirjautuaksesi sisään ¦suorita seuraavat päivitykset
Kirjautuaksesi sisään suorita seuraavat päivitykset. Avaa sitten sovellus ¦uudestaan.
Kirjautuaksesi sisään valitse ¦vaihtoehto ja suorita päivitykset
Kirjautuaksesi sisään valitse ¦vaihtoehto ja suorita päivitykset. Avaa sitten sovellus uudestaan.
¦Koneksyon WiFi w la pa an sekirite
Koneksyon WiFi w la pa an sekirite. Tanpri dekonekte epi eseye ankò apati koneksyon Mobil (¦Pòtab) ou a
Koneksyon WiFi w la pa an sekirite. Tanpri dekonekte epi eseye ankò apati ¦konseksyon Mobil (Pòtab) ou a
Koneksyon WiFi w la pa an sekirite. Tanpri dekonekte epi eseye ankò apati ¦konseksyon telefòn mobil ou a.
Kontrollera att Google Play Protect har ¦aktiverats och att en skanning har utförts
Kontrollera att Google Play Protect har ¦aktiverats och att en skanning har utförts. Försök sedan öppna applikationen igen
Kontrollera att Google Play Protect har ¦aktiverats och att en skanning har utförts. Försök sedan öppna programmet igen
Kontrollera att Google Play Protect har ¦aktiverats och att en skanning har utförts. Försök sedan öppna programmet igen.
Käytä organisaatiosi ¦hallinnoimaa laitetta
Käytä ¦työprofiilin hallittua sovellusta
La password è stata ¦aggiornata ma si è verificato un problema con l'accesso
La password è stata ¦aggiornata ma si è verificato un problema con l'accesso. Riprova o contatta l'amministratore.
La schermata di blocco non soddisfa i requisiti di ¦complessità
La schermata di blocco non soddisfa i requisiti di ¦complessità.
La tua rete Wi-Fi non è ¦sicura
La tua rete Wi-Fi non è sicura. ¦Disconnettiti e riprova utilizzando la connessione di rete mobile del tuo cellulare
La tua rete Wi-Fi non è sicura. ¦Disconnettiti e riprova utilizzando la rete mobile del tuo cellulare
La tua rete Wi-Fi non è sicura. ¦Disconnettiti e riprova utilizzando la rete mobile del tuo cellulare.
Laite ei täytä ¦eheysvaatimuksia.
¦Laitteeseesi on saatavilla käyttöjärjestelmäpäivitys
¦Laitteeseesi on saatavilla käyttöjärjestelmäpäivitys. Päivitä laitteesi ja kirjaudu uudelleen sisään
¦Laitteeseesi on saatavilla käyttöjärjestelmäpäivitys. Päivitä laitteesi ja kirjaudu uudelleen sisään.
Laitteesi ei täytä ¦suojausvaatimuksia.
Laitteesi ei täytä suojausvaatimuksia. ¦Estä lukitus korjaamalla ongelma {} mennessä.
Laitteesi käyttää ¦välityspalvelinta. Poista se käytöstä ja yritä uudelleen
Laitteesi käyttää ¦välityspalvelinta. Poista se käytöstä ja yritä uudelleen.
Laitteesi ¦tarkastuksessa ilmeni tilapäinen ongelma
Laitteesi ¦tarkastuksessa ilmeni tilapäinen ongelma. Yritä kirjautua uudelleen sisään
Layar kunci Anda tidak memenuhi persyaratan ¦kerumitan
Layar kunci Anda tidak memenuhi persyaratan ¦kerumitan.
¦Lukitusnäyttösi ei ole tarpeeksi monimutkainen
¦Lukitusnäyttösi ei ole tarpeeksi monimutkainen.
¦Låseskjermen din oppfyller ikke kompleksitetskrav.
¦Låsskärmen uppfyller inte kraven på komplexitet
¦Låsskärmen uppfyller inte kraven på komplexitet.
Lütfen Google Play ¦Protect’in etkinleştirildiğinden ve tarama yapıldığından emin olduktan sonra bu uygulamaya tekrar erişmeyi deneyin
Lütfen Google Play ¦Protect’in etkinleştirildiğinden ve tarama yapıldığından emin olduktan sonra bu uygulamaya tekrar erişmeyi deneyin.
L’¦intégrité de l’appareil n’est pas respectée.
Màn hình khóa của bạn không đáp ứng các yêu cầu về độ ¦phức tạp
Màn hình khóa của bạn không đáp ứng các yêu cầu về độ ¦phức tạp.
Mạng WiFi của bạn không an ¦toàn
Mạng WiFi của bạn không an toàn. Vui lòng ¦ngắt kết nối và thử lại từ kết nối di động của điện thoại
Mạng WiFi của bạn không an toàn. Vui lòng ¦ngắt kết nối và thử lại từ kết nối di động của điện thoại.
Mật khẩu của bạn được cập nhật ¦thành công nhưng đã xảy ra sự cố khi bạn đăng nhập
Mật khẩu của bạn được cập nhật ¦thành công nhưng đã xảy ra sự cố khi bạn đăng nhập. Vui lòng thử lại hoặc liên hệ với quản trị viên của bạn.
¦Nainstalujte do tohoto zařízení aplikaci Android Device Policy
¦Nebyly splněny požadavky na integritu zařízení.
Nie ¦spełniono warunku integralności urządzenia.
No se cumple con la ¦integridad del dispositivo.
Nyissa meg az Okta Verify Beállítások ¦menüjét, majd kövesse a megjelenő utasításokat az Android Device Policy alkalmazás telepítéséhez
O FastPass está ¦bloqueado neste dispositivo
Ocorreu um problema ¦temporário ao verificar seu dispositivo
Ocorreu um problema ¦temporário ao verificar seu dispositivo. Tente fazer login novamente
Okta Verify ¦háttértevékenységének engedélyezése
Okta Verify için ¦arka plan aktivitesini etkinleştirin
Okta Verify'da Ayarlar ¦bölümüne gidin ve Android Device Policy uygulamasını yüklemek için talimatları izleyin
Okta Verifyでバックグラウンドアクティビティを有効にする
Okta ¦Verifyの［設定］に移動し、指示に従ってAndroid Device Policyアプリをインストールしてください
Okta Verify에서 설정으로 ¦이동하여 Android Device Policy 앱 설치 지침을 따르십시오.
Okta ¦Verify의 백그라운드 활동 활성화
Om du vill logga in, gör följande ¦uppdateringar
Om du vill logga in, gör följande ¦uppdateringar. Öppna sedan appen igen.
Om du vill logga in, välj ett alternativ och gör ¦uppdateringarna
Om du vill logga in, välj ett alternativ och gör ¦uppdateringarna. Öppna sedan appen igen.
Op uw apparaat wordt een ¦netwerkproxy gebruikt
Op uw apparaat wordt een ¦netwerkproxy gebruikt. Schakel deze uit en probeer het daarna opnieuw.
Organizasyonunuz tarafından ¦yönetilen bir cihaz kullanın
Ota käyttöön Okta Verify -¦taustatoiminta
Oturum açmak için aşağıdaki ¦güncellemeleri yapın
Oturum açmak için aşağıdaki güncellemeleri yapın. Ardından, uygulamaya tekrar ¦erişin.
Oturum açmak için bir ¦seçenek belirleyip güncellemeleri yapın
Oturum açmak için bir ¦seçenek belirleyip güncellemeleri yapın. Ardından, uygulamaya tekrar erişin.
¦Pantaila blokeatuak ez ditu betetzen konplexutasun-eskakizunak
Para fazer login, ¦escolha uma opção e faça as atualizações
Para fazer login, ¦escolha uma opção e faça as atualizações. Em seguida, acesse o aplicativo novamente.
Para fazer login, ¦escolha uma opção e faça as atualizações. Em seguida, acesse o app novamente.
Para fazer login, ¦realize as atualizações a seguir
Para fazer login, ¦realize as atualizações a seguir. Em seguida, acesse o aplicativo novamente.
Para fazer login, ¦realize as atualizações a seguir. Em seguida, acesse o app novamente.
Para iniciar sesión, ¦elija una opción y lleve a cabo las actualizaciones
Para iniciar sesión, ¦elija una opción y lleve a cabo las actualizaciones. A continuación, vuelva a acceder a la aplicación.
Para iniciar sesión, ¦lleve a cabo las siguientes actualizaciones
Para iniciar sesión, ¦lleve a cabo las siguientes actualizaciones. A continuación, vuelva a acceder a la aplicación.
Parola a fost actualizată, dar a apărut o problemă la ¦conectarea dvs
Parola a fost actualizată, dar a apărut o problemă la ¦conectarea dvs. Încercați din nou sau contactați administratorul.
Pasahitza eguneratu egin da, baina arazo bat egon da saioa ¦hastean
Pasahitza eguneratu egin da, baina arazo bat egon da saioa ¦hastean. Saiatu berriro edo jarri administratzailearekin harremanetan.
¦Pasang aplikasi Android Device Policy pada peranti ini
Pass på at Google Play Protect er aktivert og at det er ¦gjort en skanning
Pass på at Google Play Protect er aktivert og at det er ¦gjort en skanning. Prøv deretter å få tilgang til dette programmet igjen
Passordet ditt har ¦blitt oppdatert, men det oppsto et problem under pålogging
Passordet ditt har ¦blitt oppdatert, men det oppsto et problem under pålogging. Prøv igjen eller ta kontakt med administratoren din.
Pastikan Google Play Protect diaktifkan dan ¦pemindaian sudah dilakukan, lalu coba akses aplikasi ini lagi.
Pentru a vă autentifica, alegeți o ¦opțiune și efectuați actualizările
Pentru a vă autentifica, alegeți o ¦opțiune și efectuați actualizările. Apoi, accesați din nou aplicația.
Pentru a vă autentifica, efectuați actualizările care ¦urmează
Pentru a vă autentifica, efectuați actualizările care ¦urmează. Apoi, accesați din nou aplicația.
Pentru a vă conecta, alegeți o ¦opțiune și efectuați actualizările
Pentru a vă conecta, alegeți o ¦opțiune și efectuați actualizările. Apoi, accesați din nou aplicația.
Pentru a vă conecta, efectuați actualizările care ¦urmează
Pentru a vă conecta, efectuați actualizările care ¦urmează. Apoi, accesați din nou aplicația.
Per accedere, esegui ¦gli aggiornamenti seguenti
Per accedere, esegui gli aggiornamenti seguenti. Quindi accedi di nuovo ¦all'app.
Per accedere, seleziona ¦un'opzione ed esegui gli aggiornamenti
Per accedere, seleziona ¦un'opzione ed esegui gli aggiornamenti. Quindi accedi di nuovo all'app.
Perangkat Anda menggunakan ¦proksi jaringan
Perangkat Anda menggunakan proksi jaringan. Silakan ¦nonaktifkan, lalu coba lagi
Perangkat Anda menggunakan proksi jaringan. Silakan ¦nonaktifkan, lalu coba lagi.
Perangkat Anda tidak memenuhi ¦persyaratan keamanan
Perangkat Anda tidak memenuhi ¦persyaratan keamanan
Perangkat Anda tidak memenuhi persyaratan keamanan. ¦Perbaiki masalah sebelum {} untuk mencegah penguncian.
Peranti anda ¦mempunyai kemas kini OS tersedia
Peranti anda ¦mempunyai kemas kini OS tersedia. Sila kemas kini peranti anda kemudian log masuk semula
Peranti anda ¦mempunyai kemas kini OS tersedia. Sila kemas kini peranti anda kemudian log masuk semula.
Peranti anda menggunakan ¦proksi rangkaian
Peranti anda menggunakan proksi rangkaian. Sila ¦nyahdayakan dan cuba lagi
Peranti anda menggunakan proksi rangkaian. Sila ¦nyahdayakan dan cuba lagi.
Peranti anda tidak memenuhi ¦syarat keselamatan
Peranti anda tidak memenuhi ¦syarat keselamatan
Peranti anda tidak memenuhi syarat keselamatan. ¦Selesaikan isu selewat-lewatnya pada {} untuk mengelakkan sekatan masuk.
Pergi ke Tetapan dalam Okta Verify dan ¦ikut arahan untuk memasang aplikasi Android Device Policy
Pergi ke Tetapan dalam Okta Verify dan ¦ikut arahan untuk memasang aplikasi Dasar Peranti Android
Pokud se chcete přihlásit, proveďte ¦následující aktualizace
Pokud se chcete přihlásit, proveďte následující aktualizace. ¦Potom aplikaci otevřete znovu.
Pokud se chcete přihlásit, proveďte následující aktualizace. Potom znovu ¦využijte přístup do aplikace.
Pokud se chcete přihlásit, vyberte ¦některou z možností a proveďte aktualizace
Pokud se chcete přihlásit, vyberte ¦některou z možností a proveďte aktualizace. Potom aplikaci otevřete znovu.
Pokud se chcete přihlásit, vyberte některou z možností a proveďte aktualizace. Potom znovu ¦využijte přístup do aplikace.
Pou konekte, ¦chwazi yon opsyon epi fè mizajou
Pou konekte, ¦chwazi yon opsyon epi fè mizajou. Aprèsa, rantre nan aplikasyon an ankò.
Pou konekte, fè ¦mizajou sa yo
Pou konekte, fè mizajou sa yo. Aprèsa, ¦rantre nan aplikasyon an ankò.
Pour vous connecter, ¦choisissez une option et effectuez les mises à jour
Pour vous connecter, choisissez une option et effectuez les mises à jour. ¦Ensuite, ouvrez l'app à nouveau.
Pour vous connecter, choisissez une option et effectuez les mises à jour. ¦Ensuite, ouvrez l'application à nouveau.
Pour vous connecter, ¦effectuez les mises à jour suivantes
Pour vous connecter, effectuez les mises à jour suivantes. ¦Ensuite, ouvrez l'app à nouveau.
Pour vous connecter, effectuez les mises à jour suivantes. ¦Ensuite, ouvrez l'application à nouveau.
Použijte ¦spravovanou aplikaci z pracovního profilu
Použijte zařízení ¦spravované vaší organizací
¦Povolit aktivitu na pozadí pro Okta Verify
Pro vaše zařízení je ¦dostupná aktualizace OS
Pro vaše zařízení je dostupná aktualizace OS. Aktualizujte prosím zařízení a ¦poté se znovu přihlaste
Pro vaše zařízení je dostupná aktualizace OS. Aktualizujte prosím zařízení a ¦poté se znovu přihlaste.
Probléma merült fel a Google Play Protect-¦rendszervizsgálattal
Probléma merült fel a Google Play Protect-rendszervizsgálattal. Nyissa meg a Google Play ¦megoldást, és oldja fel a megjelenített figyelmeztetéseket
Probléma merült fel a Google Play Protect-rendszervizsgálattal. Nyissa meg a Google ¦Playt, és oldja fel a megjelenített figyelmeztetéseket.
¦Przejdź do ekranu Ustawienia w aplikacji Okta Verify i wykonaj instrukcje, aby zainstalować aplikację Android Device Policy
Přejděte do Nastavení v aplikaci Okta Verify a ¦podle pokynů nainstalujte aplikaci Android Device Policy
Při ¦kontrole vašeho zařízení došlo k dočasnému problému
Při ¦kontrole vašeho zařízení došlo k dočasnému problému. Zkuste se prosím znovu přihlásit
Při ¦provádění kontroly systémem Google Play Protect došlo k problému
Při provádění kontroly systémem Google Play Protect došlo k problému. Otevřete aplikaci Google Play a ¦reagujte na zobrazená varování
Při provádění kontroly systémem Google Play Protect došlo k problému. Otevřete aplikaci Google Play a ¦reagujte na zobrazená varování.
Rangkaian WiFi anda tidak ¦selamat
Rangkaian WiFi anda tidak selamat. Sila ¦nyahsambung dan cuba semula menggunakan sambungan selular mudah alih telefon anda
Rangkaian WiFi anda tidak selamat. Sila ¦nyahsambung dan cuba semula menggunakan sambungan selular mudah alih telefon anda.
¦Rețeaua Wi Fi nu este sigură
Rețeaua Wi Fi nu este sigură. Deconectați-vă și încercați din nou din conexiunea ¦celulară mobilă a telefonului.
Rețeaua Wi Fi nu este sigură. Deconectați-vă și încercați din nou ¦utilizând conexiunea la date mobile a telefonului
Saioa hasteko, egin ¦eguneratze hauek
Saioa hasteko, egin eguneratze hauek. Ondoren, sartu berriro ¦aplikaziora.
Saioa hasteko, hautatu aukera bat eta egin ¦eguneratzeak
Saioa hasteko, hautatu aukera bat eta egin ¦eguneratzeak. Ondoren, sartu berriro aplikaziora.
Salasanasi on ¦päivitetty, mutta sisäänkirjautumisessa tapahtui virhe
Salasanasi on ¦päivitetty, mutta sisäänkirjautumisessa tapahtui virhe. Yritä uudelleen tai ota yhteyttä järjestelmänvalvojaasi.
Se produjo un problema temporal al ¦comprobar su dispositivo
Se produjo un problema temporal al ¦comprobar su dispositivo. Intente iniciar sesión de nuevo
Seu dispositivo está usando um proxy de ¦rede
Seu dispositivo está usando um proxy de rede. ¦Desabilite-o e tente novamente
Seu dispositivo está usando um proxy de rede. ¦Desabilite-o e tente novamente.
Seu dispositivo não ¦atende aos requisitos de segurança
Seu dispositivo não ¦atende aos requisitos de segurança
Seu dispositivo não atende aos requisitos de segurança. ¦Corrija o problema até {} para evitar o bloqueio.
Seu dispositivo tem uma ¦atualização de SO disponível
Seu dispositivo tem uma ¦atualização de SO disponível. Atualize o dispositivo e faça login novamente
Seu dispositivo tem uma ¦atualização de SO disponível. Atualize o dispositivo e faça login novamente.
Si è verificato un problema con la ¦scansione del sistema di Google Play Protect
Si è verificato un problema con la scansione del sistema di Google Play Protect. ¦Apri Google Play e intraprendi le azioni necessarie in risposta agli avvisi visualizzati
Si è verificato un problema con la scansione del sistema di Google Play Protect. ¦Apri Google Play e intraprendi le azioni necessarie in risposta agli avvisi visualizzati.
Si è verificato un problema ¦temporaneo durante il controllo del dispositivo
Si è verificato un problema ¦temporaneo durante il controllo del dispositivo. Prova ad accedere di nuovo
Si è verificato un problema ¦temporaneo durante il controllo del dispositivo. Prova ad accedere di nuovo.
Sieć Wi-Fi nie jest ¦bezpieczna
Sieć Wi-Fi nie jest bezpieczna. ¦Rozłącz się i spróbuj ponownie przy użyciu połączenia poprzez sieć komórkową na telefonie
Sieć Wi-Fi nie jest bezpieczna. ¦Rozłącz się i spróbuj ponownie przy użyciu połączenia poprzez sieć komórkową na telefonie.
¦Siirry Okta Verify ‑sovelluksen Asetukset-kohtaan ja asenna Android Device Policy ‑sovellus ohjeiden mukaisesti
Sila pastikan Google Play Protect didayakan dan ¦imbasan telah dilakukan, kemudian cuba akses aplikasi ini sekali lagi
Sila pastikan Google Play Protect didayakan dan ¦imbasan telah dilakukan, kemudian cuba akses aplikasi ini sekali lagi.
¦Skjermlåsen din oppfyller ikke kompleksitetskravene
Skrin kunci anda tidak memenuhi syarat ¦kerumitan
Skrin kunci anda tidak memenuhi syarat ¦kerumitan.
Stellen Sie sicher, dass Google Play Protect aktiviert ist und ein Scan ¦durchgeführt wurde
Stellen Sie sicher, dass Google Play Protect aktiviert ist und ein Scan ¦durchgeführt wurde, und versuchen Sie dann erneut, auf diese Anwendung zuzugreifen
Stellen Sie sicher, dass Google Play Protect aktiviert ist und ein Scan ¦durchgeführt wurde. Versuchen Sie dann erneut, auf diese Anwendung zuzugreifen.
Su contraseña se ha actualizado pero ha ¦ocurrido un problema al iniciar sesión
Su contraseña se ha actualizado pero ha ¦ocurrido un problema al iniciar sesión. Inténtelo de nuevo o póngase en contacto con su administrador.
Su contraseña se ha actualizado pero ha ¦ocurrido un problema al iniciar sesión. Vuelva a intentarlo o comuníquese con su administrador.
Su dispositivo está ¦usando un proxy de red
Su dispositivo está usando un proxy de red. ¦Deshabilítelo y vuelva a intentarlo
Su dispositivo está usando un proxy de red. ¦Deshabilítelo y vuelva a intentarlo.
Su dispositivo no ¦cumple con los requisitos de seguridad
Su dispositivo no ¦cumple con los requisitos de seguridad.
Su dispositivo no cumple con los requisitos de seguridad. ¦Solucione el problema antes del {} para evitar el bloqueo.
Su pantalla de bloqueo no cumple con los requisitos de ¦complejidad
Su pantalla de bloqueo no cumple con los requisitos de ¦complejidad.
Su red Wifi no es ¦segura
Su red Wifi no es segura. ¦Desconéctela y vuelva a intentarlo desde la conexión de su teléfono móvil
Su red Wifi no es segura. ¦Desconéctela y vuelva a intentarlo desde la conexión de su teléfono móvil.
Sua ¦rede Wi-Fi não é segura
Sua rede Wi-Fi não é segura. ¦Desconecte-se e tente novamente usando a conexão móvel do seu celular
Sua rede Wi-Fi não é segura. ¦Desconecte-se e tente novamente usando a conexão móvel do seu celular.
Sua tela de bloqueio não atende aos requisitos de ¦complexidade
Sua tela de bloqueio não atende aos requisitos de ¦complexidade.
Sèvi ak yon aplikasyon jere nan Pwofil ¦Travay la
Sørg for at Google Play Protect er aktivert og at en skanning er ¦gjennomført, og prøv deretter å få tilgang til denne applikasjonen på nytt.
Sørg for, at Google Play Protect er aktiveret, og at der er foretaget en ¦scanning
Sørg for, at Google Play Protect er aktiveret, og at der er foretaget en ¦scanning. Prøv derefter at tilgå denne applikation igen
Sørg for, at Google Play Protect er aktiveret, og at der er foretaget en ¦scanning. Prøv derefter at tilgå denne applikation igen.
Sử dụng thiết bị do tổ chức của bạn quản ¦lý
Sử dụng ứng dụng được quản lý từ Hồ sơ công ¦việc
Tanpri asire w Google Play Protect aktive e gen yon eskanè ki te fèt, epi eseye ¦antre nan aplikasyon an ankò.
Tanpri asire w Google Play Protect aktive, gen yon eskanè ki te fèt, epi eseye ¦aksede ak aplikasyon sa a ankò
¦Telepítse az Android Device Policy alkalmazást erre az eszközre
Terdapat masalah dengan ¦imbas sistem Google Play Protect
Terdapat masalah dengan imbas sistem Google Play Protect. Sila buka Google Play dan ambil tindakan ¦terhadap amaran yang dipaparkan
Terdapat masalah dengan imbas sistem Google Play Protect. Sila buka Google Play dan ambil tindakan ¦terhadap amaran yang dipaparkan.
Terjadi masalah sementara saat ¦memeriksa perangkat Anda
Terjadi masalah sementara saat ¦memeriksa perangkat Anda. Silakan coba masuk lagi
Tersedia ¦pembaruan OS untuk perangkat Anda
Tersedia ¦pembaruan OS untuk perangkat Anda. Perbarui perangkat Anda, lalu masuk lagi.
Tersedia ¦pembaruan OS untuk perangkat Anda. Silakan perbarui perangkat Anda, lalu masuk lagi
Thiết bị của bạn không ¦đáp ứng các yêu cầu bảo mật
Thiết bị của bạn không ¦đáp ứng các yêu cầu bảo mật
Thiết bị của bạn không đáp ứng các yêu cầu bảo mật. ¦Khắc phục sự cố trước {} để tránh bị khóa.
Thiết bị của bạn đang sử dụng proxy ¦mạng
Thiết bị của bạn đang sử dụng proxy mạng. Vui lòng ¦tắt proxy mạng, sau đó thử lại
Thiết bị của bạn đang sử dụng proxy mạng. Vui lòng ¦tắt proxy mạng, sau đó thử lại.
Twoje urządzenie nie spełnia ¦wymagań bezpieczeństwa
Twoje urządzenie nie spełnia ¦wymagań bezpieczeństwa
Twoje urządzenie nie spełnia wymagań bezpieczeństwa. ¦Napraw problem w ciągu {}, aby zapobiec blokadzie.
Tính toàn ¦vẹn của thiết bị không được đáp ứng.
Um sich anzumelden, führen Sie ¦folgende Updates durch
Um sich anzumelden, führen Sie ¦folgende Updates durch. Greifen Sie anschließend nochmals auf die Anwendung zu.
Um sich anzumelden, führen Sie ¦folgende Updates durch. Greifen Sie anschließend nochmals auf die App zu.
Um sich anzumelden, wählen Sie eine Option aus und ¦führen Sie die Updates durch
Um sich anzumelden, wählen Sie eine Option aus und führen Sie die Updates durch. ¦Greifen Sie anschließend nochmals auf die Anwendung zu.
Um sich anzumelden, wählen Sie eine Option aus und führen Sie die Updates durch. ¦Greifen Sie anschließend nochmals auf die App zu.
Un problème ¦temporaire est survenu lors de la vérification de votre appareil
Un problème ¦temporaire est survenu lors de la vérification de votre appareil. Merci d'essayer de vous connecter de nouveau
Une mise à jour du système d'¦exploitation est disponible pour votre appareil
Une mise à jour du système d'exploitation est disponible pour votre appareil. Veuillez mettre votre appareil à jour, puis vous ¦reconnecter
Une mise à jour du système d’¦exploitation est disponible pour votre appareil
Une mise à jour du système d’exploitation est disponible pour votre appareil. Veuillez mettre votre appareil à jour, puis vous ¦reconnecter
Une mise à jour du système d’exploitation est disponible pour votre appareil. Veuillez mettre votre appareil à jour, puis vous ¦reconnecter.
Untuk masuk, lakukan ¦pembaruan berikut
Untuk masuk, lakukan ¦pembaruan berikut. Kemudian, akses aplikasi lagi.
Untuk masuk, pilih ¦opsi dan lakukan pembaruan
Untuk masuk, pilih ¦opsi dan lakukan pembaruan. Kemudian, akses aplikasi lagi.
Untuk mendaftar masuk, buat pilihan dan ¦lakukan kemas kini
Untuk mendaftar masuk, buat pilihan dan ¦lakukan kemas kini. Kemudian, akses aplikasi sekali lagi.
Untuk mendaftar masuk, ¦lakukan kemas kini berikut
Untuk mendaftar masuk, ¦lakukan kemas kini berikut. Kemudian, akses aplikasi sekali lagi.
Upewnij się, że funkcja Google Play Protect jest włączona i że ¦przeprowadzono skanowanie, a następnie ponownie spróbuj uzyskać dostęp do tej aplikacji
Upewnij się, że funkcja Google Play Protect jest włączona i że ¦przeprowadzono skanowanie, a następnie ponownie spróbuj uzyskać dostęp do tej aplikacji.
Urządzenie ¦używa sieciowego serwera proxy
Urządzenie używa sieciowego serwera proxy. ¦Wyłącz go, a następnie spróbuj ponownie
Urządzenie używa sieciowego serwera proxy. ¦Wyłącz go, a następnie spróbuj ponownie.
Usa un dispositivo gestito ¦dalla tua organizzazione
Usar um aplicativo gerenciado do Perfil de ¦trabalho
Usar una aplicación ¦administrada desde el Perfil de trabajo
Use um dispositivo ¦gerenciado pela sua organização
Use un dispositivo ¦administrado por su organización
Usługa FastPass jest ¦zablokowana na tym urządzeniu
Utiliser une application ¦gérée à partir du profil professionnel
Utilisez un appareil ¦géré par votre organisation
Utilizați o aplicație ¦gestionată din Profilul de lucru
Utilizați un dispozitiv ¦gestionat de organizația dvs.
Utilizza ¦un'applicazione gestita del profilo di lavoro
Uw apparaat voldoet niet aan de ¦veiligheidseisen
Uw apparaat voldoet niet aan de ¦veiligheidseisen
Uw apparaat voldoet niet aan de veiligheidseisen. Los het probleem ¦vóór {} op om blokkering te voorkomen.
Uw ¦vergrendelscherm voldoet niet aan de complexiteitseisen.
Uw wifi-¦netwerk is niet veilig
Uw wifi-netwerk is niet veilig. ¦Verbreek de verbinding en probeer het opnieuw met de mobiele-dataverbinding van uw telefoon.
Użyj aplikacji ¦zarządzanej z profilu służbowego
Użyj urządzenia ¦zarządzanego przez Twoją organizację
Vai a Impostazioni in Okta Verify e ¦segui le istruzioni per installare l’app Android Device Policy
Varmista, että Google Play Protect on käytössä ja ¦skannaus on tehty, ja yritä sitten avata tämä sovellus uudelleen
Varmista, että Google Play Protect on käytössä ja ¦skannaus on tehty, ja yritä sitten avata tämä sovellus uudelleen.
¦Vaya a Configuración en Okta Verify y siga las instrucciones para instalar la aplicación Android Device Policy
Vaše heslo bylo ¦aktualizováno, ale vyskytl se nějaký problém s přihlášením
Vaše heslo bylo ¦aktualizováno, ale vyskytl se nějaký problém s přihlášením. Zkuste to prosím znovu nebo se obraťte na svého správce.
Vaše ¦síť WiFi není bezpečná
Vaše síť WiFi není bezpečná. ¦Odpojte se a zkuste to znovu s použitím mobilního připojení telefonu
Vaše síť WiFi není bezpečná. ¦Odpojte se a zkuste to znovu s použitím mobilního připojení telefonu.
Vaše zařízení nesplňuje požadavky na ¦zabezpečení
Vaše zařízení nesplňuje požadavky na ¦zabezpečení
Vaše zařízení nesplňuje požadavky na zabezpečení. Tento problém je ¦třeba vyřešit do {}, abyste předešli uzamčení.
Vaše zařízení ¦používá síťový proxy server
Vaše zařízení používá síťový proxy server. ¦Zakažte jej a zkuste to znovu
Vaše zařízení používá síťový proxy server. ¦Zakažte jej a zkuste to znovu.
Verifique se o Google Play Protect está habilitado e se uma verificação já foi ¦realizada
Verifique se o Google Play Protect está habilitado e se uma verificação já foi ¦realizada. Depois, tente acessar o aplicativo novamente
Verifique se o Google Play Protect está habilitado e se uma verificação já foi ¦realizada. Depois, tente acessar o aplicativo novamente.
¦Verwaltete Anwendung aus dem Arbeitsprofil verwenden
Verwenden Sie ein Gerät, das von Ihrer Organisation ¦verwaltet wird
Votre analyse système Google Play Protect a ¦rencontré un problème
Votre analyse système Google Play Protect a rencontré un problème. Veuillez ¦ouvrir Google Play et prendre les mesures nécessaires en fonction des avertissements affichés
Votre analyse système Google Play Protect a rencontré un problème. Veuillez ¦ouvrir Google Play et prendre les mesures nécessaires en fonction des avertissements affichés.
Votre appareil ne ¦répond pas aux exigences de sécurité
Votre appareil ne ¦répond pas aux exigences de sécurité
Votre appareil ne répond pas aux exigences de sécurité. ¦Résolvez le problème avant le {} pour empêcher tout vérrouillage.
Votre appareil ¦utilise un réseau proxy
Votre appareil ¦utilise un réseau proxy. Veuillez le désactiver puis réessayer.
Votre appareil ¦utilise un réseau proxy. Veuillez le désactiver, puis réessayer
Votre mot de passe a été ¦mis à jour, mais un problème est survenu lors de la connexion
Votre mot de passe a été ¦mis à jour, mais un problème est survenu lors de la connexion. Veuillez réessayer ou contacter votre administrateur.
Votre réseau Wi-Fi n'est pas ¦sécurisé
Votre réseau Wi-Fi n'est pas sécurisé. Veuillez vous ¦déconnecter et réessayer à partir de la connexion cellulaire mobile de votre téléphone
Votre réseau Wi-Fi n’est pas ¦sécurisé
Votre réseau Wi-Fi n’est pas sécurisé. Veuillez vous ¦déconnecter et réessayer à partir de la connexion cellulaire mobile de votre téléphone
Votre réseau Wi-Fi n’est pas sécurisé. Veuillez vous ¦déconnecter et réessayer à partir de la connexion cellulaire mobile de votre téléphone.
Votre écran de ¦verrouillage ne respecte pas les exigences de complexité
Votre écran de ¦verrouillage ne respecte pas les exigences de complexité.
Vui lòng đảm bảo Google Play Protect được bật và đã thực hiện ¦quét, sau đó thử truy cập lại ứng dụng này
Vui lòng đảm bảo Google Play Protect được bật và đã thực hiện ¦quét, sau đó thử truy cập lại ứng dụng này.
Vérifiez que Google Play Protect est activé et qu'une analyse a été ¦réalisée, puis essayez de nouveau d'accéder à cette application
Vérifiez que Google Play Protect est activé et qu’une analyse a été ¦réalisée, puis essayez de nouveau d’accéder à cette application
Vérifiez que Google Play Protect est activé et qu’une analyse a été ¦réalisée, puis réessayez d’accéder à cette application.
Wi-Fi-¦verkkosi ei ole suojattu
Wi-Fi-verkkosi ei ole suojattu. ¦Katkaise yhteys ja yritä uudelleen puhelimesi mobiiliverkolla
Wi-Fi-verkkosi ei ole suojattu. ¦Katkaise yhteys ja yritä uudelleen puhelimesi mobiiliverkolla.
WiFi ¦ağınız güvenli değil
WiFi ağınız güvenli değil. Lütfen ağ ¦bağlantısını kesin ve telefonunuzun mobil hücre bağlantısını kullanarak tekrar deneyin
WiFi ağınız güvenli değil. Lütfen ağ ¦bağlantısını kesin ve telefonunuzun mobil hücre bağlantısını kullanarak tekrar deneyin.
WiFi ¦네트워크가 안전하지 않습니다
WiFi 네트워크가 안전하지 않습니다. ¦연결을 끊은 후 휴대폰의 모바일 셀룰러 연결을 통해 다시 시도하십시오
WiFi 네트워크가 안전하지 않습니다. ¦연결을 끊은 후 휴대폰의 모바일 셀룰러 연결을 통해 다시 시도하십시오.
WiFiネットワークが安全ではありません
¦WiFiネットワークが安全ではありません。接続を切断し、モバイル接続を使ってもう一度やり直してください
¦WiFiネットワークが安全ではありません。接続を切断し、モバイル接続を使ってもう一度やり直してください。
Wifi-¦nettverket ditt er ikke sikkert
Wifi-nettverket ditt er ikke sikkert. Koble fra og prøv igjen fra telefonens ¦mobilnett
Wifi-nettverket ditt er ikke sikkert. Koble fra og prøv igjen fra telefonens ¦mobilnett.
Wifi-¦sarea ez da segurua
Wifi-sarea ez da segurua. ¦Deskonektatu eta saiatu berriro telefonoaren konexio mugikorretik.
Wystąpił problem ze ¦skanowaniem systemu przez funkcję Google Play Protect
Wystąpił problem ze skanowaniem systemu przez funkcję Google Play Protect. Otwórz ¦sklep Google Play i podejmij działania w związku z wyświetlonymi ostrzeżeniami
Wystąpił problem ze skanowaniem systemu przez funkcję Google Play Protect. Otwórz ¦sklep Google Play i podejmij działania w związku z wyświetlonymi ostrzeżeniami.
Wystąpił ¦tymczasowy problem podczas sprawdzania urządzenia
Wystąpił ¦tymczasowy problem podczas sprawdzania urządzenia. Zaloguj się ponownie
Włącz ¦aktywność w tle dla aplikacji Okta Verify
Yo te ¦mete modpas ou an ajou men genyen yon pou konekte
Yo te ¦mete modpas ou an ajou men genyen yon pou konekte. Tanpri eseye ankò oswa kontakte administratè ou an.
Yon pwoblèm ¦tanporè te rive pandan y ap verifye aparèy ou an
Yon pwoblèm ¦tanporè te rive pandan y ap verifye aparèy ou an. Tanpri eseye konekte ankò
¦Zainstaluj aplikację Android Device Policy na tym urządzeniu
¦Zamykací obrazovka nesplňuje požadavky složitosti.
Ziurtatu Google Play Protect gaituta dagoela eta ¦eskaneatu dela, eta saiatu berriro aplikazio honetara sartzen
Zkontrolujte, zda je povolen ¦systém Google Play Protect a zda byla provedena kontrola, a poté zkuste znovu získat přístup k této aplikaci
Zkontrolujte, zda je povolen ¦systém Google Play Protect a zda byla provedena kontrola, a poté zkuste znovu získat přístup k této aplikaci.
Zorg ervoor dat Google Play Protect is ingeschakeld en dat een scan is ¦uitgevoerd
Zorg ervoor dat Google Play Protect is ingeschakeld en dat een scan is uitgevoerd. Probeer de toepassing daarna opnieuw te ¦openen.
¦Zámek obrazovky nesplňuje požadavky složitosti
Đã có bản cập nhật hệ điều ¦hành cho thiết bị của bạn
Đã có bản cập nhật hệ điều ¦hành cho thiết bị của bạn. Hãy cập nhật thiết bị của bạn, sau đó đăng nhập lại
Đã có bản cập nhật hệ điều ¦hành cho thiết bị của bạn. Hãy cập nhật thiết bị của bạn, sau đó đăng nhập lại.
Đã xảy ra sự cố tạm thời trong quá trình ¦kiểm tra thiết bị của bạn
Đã xảy ra sự cố tạm thời trong quá trình ¦kiểm tra thiết bị của bạn. Vui lòng thử đăng nhập lại
Đã xảy ra vấn đề với quét hệ ¦thống của Google Play Protect
Đã xảy ra vấn đề với quét hệ thống của Google Play Protect. Hãy mở Google Play và thực hiện theo các ¦cảnh báo được hiển thị
Đã xảy ra vấn đề với quét hệ thống của Google Play Protect. Hãy mở Google Play và thực hiện theo các ¦cảnh báo được hiển thị.
Để đăng nhập, chọn một ¦tùy chọn và thực hiện các cập nhật
Để đăng nhập, chọn một ¦tùy chọn và thực hiện các cập nhật. Sau đó, truy cập lại vào ứng dụng.
Để đăng nhập, hãy thực hiện các cập ¦nhật sau
Để đăng nhập, hãy thực hiện các cập ¦nhật sau. Sau đó, truy cập lại vào ứng dụng.
¦İş Profili'nden yönetilen bir uygulama kullanın
¦Şifreniz güncellendi, ancak oturumunuz açılırken bir sorun oluştu
Şifreniz güncellendi, ancak oturumunuz açılırken bir sorun oluştu. Lütfen tekrar deneyin veya ¦yöneticiniz ile iletişime geçin.
Βεβαιωθείτε ότι το Google Play Protect είναι ενεργοποιημένο και ότι έχει ήδη ¦εκτελεστεί σάρωση και, στη συνέχεια, δοκιμάστε ξανά την πρόσβαση σε αυτή την εφαρμογή
Βεβαιωθείτε ότι το Google Play Protect είναι ενεργοποιημένο και ότι έχει ¦πραγματοποιηθεί σάρωση και, στη συνέχεια, δοκιμάστε ξανά να αποκτήσετε πρόσβαση στην εφαρμογή.
Για να εισέλθετε, κάντε μια ¦επιλογή και κάντε τις ενημερώσεις
Για να εισέλθετε, κάντε μια ¦επιλογή και κάντε τις ενημερώσεις. Στη συνέχεια, αποκτήστε πρόσβαση στην εφαρμογή ξανά.
Για να εισέλθετε, κάντε τις ¦ακόλουθες ενημερώσεις
Για να εισέλθετε, κάντε τις ακόλουθες ενημερώσεις. Στη συνέχεια, ¦αποκτήστε πρόσβαση στην εφαρμογή ξανά.
¦Εγκαταστήστε την εφαρμογή Android Device Policy σε αυτή τη συσκευή
Ενεργοποίηση ¦δραστηριότητας στο παρασκήνιο για το Okta Verify
Η ¦ακεραιότητα της συσκευής δεν ικανοποιείται.
Η οθόνη ¦κλειδώματος δεν πληροί τις απαιτήσεις πολυπλοκότητας
Η οθόνη ¦κλειδώματος δεν πληροί τις απαιτήσεις πολυπλοκότητας.
Η συσκευή σας δεν ¦πληροί τις απαιτήσεις ασφαλείας
Η συσκευή σας δεν ¦πληροί τις απαιτήσεις ασφαλείας
Η συσκευή σας δεν πληροί τις απαιτήσεις ασφαλείας. ¦Διορθώστε το ζήτημα έως {} για να αποφύγετε το κλείδωμα.
Η συσκευή σας ¦διαθέτει διαθέσιμη ενημέρωση λειτουργικού συστήματος
Η συσκευή σας διαθέτει διαθέσιμη ενημέρωση λειτουργικού συστήματος. Ενημερώστε τη συσκευή σας και ¦επαναλάβετε τη σύνδεση
Η συσκευή σας διαθέτει διαθέσιμη ενημέρωση λειτουργικού συστήματος. Ενημερώστε τη συσκευή σας και, στη συνέχεια, επαναλάβετε την ¦είσοδο.
Η συσκευή σας ¦χρησιμοποιεί διακομιστή μεσολάβησης δικτύου
Η συσκευή σας ¦χρησιμοποιεί διακομιστή μεσολάβησης δικτύου. Απενεργοποιήστε την και, στη συνέχεια, δοκιμάστε ξανά
Η συσκευή σας ¦χρησιμοποιεί διακομιστή μεσολάβησης δικτύου. Απενεργοποιήστε τον και προσπαθήστε ξανά.
Μεταβείτε στις Ρυθμίσεις στο Okta Verify και ¦ακολουθήστε τις οδηγίες για να εγκαταστήσετε την εφαρμογή Android Device Policy
Ο κωδικός πρόσβασης ¦ενημερώθηκε, αλλά παρουσιάστηκε πρόβλημα κατά τη σύνδεσή σας
Ο κωδικός πρόσβασης ¦ενημερώθηκε, αλλά παρουσιάστηκε πρόβλημα κατά τη σύνδεσή σας. Δοκιμάστε ξανά ή επικοινωνήστε με τον διαχειριστή σας.
Παρουσιάστηκε ένα ¦προσωρινό πρόβλημα κατά τον έλεγχο της συσκευής σας
Παρουσιάστηκε ένα ¦προσωρινό πρόβλημα κατά τον έλεγχο της συσκευής σας. Δοκιμάστε να εισέλθετε ξανά
Παρουσιάστηκε ένα πρόβλημα με τη ¦σάρωση συστήματος από το Google Play Protect
Παρουσιάστηκε ένα πρόβλημα με τη σάρωση συστήματος από το Google Play Protect. Ανοίξτε το Google Play και λάβετε ¦μέτρα σχετικά με τις προειδοποιήσεις που εμφανίζονται.
Παρουσιάστηκε ένα πρόβλημα με τη σάρωση συστήματος από το Google Play Protect. Ανοίξτε το Google Play και ¦προβείτε στις κατάλληλες ενέργειες για τις προειδοποιήσεις που εμφανίζονται
Το FastPass είναι ¦αποκλεισμένο σε αυτή τη συσκευή
Το ¦δίκτυό σας WiFi δεν είναι ασφαλές
Το δίκτυό σας WiFi δεν είναι ασφαλές. Αποσυνδεθείτε και δοκιμάστε ξανά από τη σύνδεση ¦δεδομένων του κινητού σας
Το δίκτυό σας WiFi δεν είναι ασφαλές. Αποσυνδεθείτε και δοκιμάστε ξανά από τη σύνδεση ¦κινητής τηλεφωνίας του τηλεφώνου σας.
Το συνθηματικό ενημερώθηκε, αλλά παρουσιάστηκε πρόβλημα κατά την ¦είσοδό σας
Το συνθηματικό ενημερώθηκε, αλλά παρουσιάστηκε πρόβλημα κατά την ¦είσοδό σας. Δοκιμάστε ξανά ή επικοινωνήστε με τον διαχειριστή σας.
¦Χρήση διαχειριζόμενης εφαρμογής από το προφίλ εργασίας
Χρησιμοποιήστε μια συσκευή, τη διαχείριση της ¦οποίας κάνει ο οργανισμός σας
¦Інсталюйте програму Android Device Policy на цьому пристрої
Ваш екран ¦блокування не відповідає вимогам складності
Ваш екран ¦блокування не відповідає вимогам складності.
Ваш пароль был ¦обновлен, но при входе в систему возникла проблема
Ваш пароль был ¦обновлен, но при входе в систему возникла проблема. Повторите попытку или обратитесь к администратору.
Ваш пароль ¦оновлено, але ввійти не вдалося
Ваш пароль ¦оновлено, але ввійти не вдалося. Повторіть спробу або зверніться до свого адміністратора.
Ваш пристрій ¦використовує мережевий проксі-сервер
Ваш пристрій використовує мережевий проксі-сервер. ¦Вимкніть його та повторіть спробу
Ваш пристрій використовує мережевий проксі-сервер. ¦Вимкніть його та повторіть спробу.
Ваш пристрій не відповідає вимогам ¦щодо безпеки
Ваш пристрій не відповідає вимогам ¦щодо безпеки
Ваш пристрій не відповідає вимогам щодо безпеки. ¦Вирішіть проблему до {}, щоб запобігти блокуванню.
Ваш экран блокировки не отвечает требованиям ¦сложности
Ваш экран блокировки не отвечает требованиям ¦сложности.
Ваша мережа WiFi не є ¦безпечною
Ваша мережа WiFi не є безпечною. ¦Відключіть її та повторіть спробу, використовуючи мобільне підключення вашого телефону
Ваша мережа WiFi не є безпечною. ¦Відключіть її та повторіть спробу, використовуючи мобільне підключення вашого телефону.
Ваша сеть WiFi не является ¦безопасной
Ваша сеть WiFi не является безопасной. Отключите ее и повторите попытку с ¦использованием мобильного подключения вашего телефона
Ваша сеть WiFi не является безопасной. Отключите ее и повторите попытку с ¦использованием мобильного подключения вашего телефона.
Ваше устройство ¦использует сетевой прокси-сервер
Ваше устройство ¦использует сетевой прокси-сервер. Отключите его и повторите попытку
Ваше устройство ¦использует сетевой прокси-сервер. Отключите его и повторите попытку.
Ваше устройство не соответствует ¦требованиям безопасности
Ваше устройство не соответствует ¦требованиям безопасности
Ваше устройство не соответствует требованиям безопасности. ¦Во избежание блокировки исправьте эту проблему до {}.
¦Використайте пристрій, яким керує ваша організація
¦Використання керованої програми з робочого профілю
Виникла проблема зі ¦скануванням вашої системи в Google Play Protect
Виникла проблема зі скануванням вашої системи в Google Play Protect. Відкрийте Google Play і вживіть заходів за ¦відображеними попередженнями
Виникла проблема зі скануванням вашої системи в Google Play ¦Захисті
Виникла проблема зі скануванням вашої системи в Google Play Захисті. Відкрийте Google Play і вживіть заходів щодо ¦відображених попереджень.
Включите ¦фоновую активность для Okta Verify
Возникла проблема при ¦сканировании вашей системы в Google Play Protect
Возникла проблема при сканировании вашей системы в Google Play Protect. Откройте Google Play и ¦примите меры по отображенным предупреждениям
Возникла проблема при сканировании вашей системы в Google Play ¦Защите
Возникла проблема при сканировании вашей системы в Google Play ¦Защите. Откройте Google Play и примите меры по отображенным предупреждениям.
Для вашего устройства ¦доступно обновление ОС
Для вашего устройства ¦доступно обновление ОС. Обновите устройство, а затем войдите в систему снова
Для вашего устройства ¦доступно обновление ОС. Обновите устройство, а затем войдите в систему снова.
Для вашого пристрою ¦доступне оновлення ОС
Для вашого пристрою доступне оновлення ОС. Оновіть пристрій, а потім ¦увійдіть у систему знову
Для вашого пристрою доступне оновлення ОС. Оновіть пристрій, а потім ¦увійдіть у систему знову.
Использовать управляемое приложение из ¦рабочего профиля
Используйте устройство, управляемое вашей ¦организацией
¦Перейдите на экран "Настройки" в Okta Verify и выполните инструкции по установке приложения Android Device Policy
¦Перейдіть на екран "Налаштування" в Okta Verify та виконайте інструкції з інсталяції програми Android Device Policy
Переконайтеся, що Google Play Protect ¦увімкнуто та що сканування виконано, а потім знову спробуйте звернутися до цієї програми
Переконайтеся, що Google Play ¦Захист увімкнуто та що сканування виконано, а потім знову спробуйте звернутися до цього додатка.
При ¦проверке вашего устройства возникла временная проблема
При ¦проверке вашего устройства возникла временная проблема. Попробуйте войти еще раз
Під час перевірки вашого пристрою виникла ¦тимчасова проблема
Під час перевірки вашого пристрою виникла ¦тимчасова проблема. Спробуйте ввійти ще раз
Убедитесь, что Google Play ¦Защита включена и что сканирование выполнено, а затем снова попробуйте обратиться к этому приложению.
Убедитесь, что ¦защита Google Play Protect включена и что сканирование выполнено, а затем снова попробуйте обратиться к этому приложению
¦Увімкнути фонову активність для Okta Verify
¦Установите приложение Android Device Policy на этом устройстве
¦Функция FastPass заблокирована на этом устройстве.
¦Целостность устройства не достигнута.
¦Цілісність пристрою не досягнуто.
Чтобы войти в систему, выберите ¦вариант и выполните обновления
Чтобы войти в систему, выберите ¦вариант и выполните обновления. Затем снова откройте приложение.
Чтобы войти в систему, выберите вариант и выполните обновления. Затем снова ¦произведите доступ к приложению.
Чтобы войти в систему, выполните ¦следующие обновления
Чтобы войти в систему, выполните ¦следующие обновления. Затем снова откройте приложение.
Чтобы войти в систему, выполните следующие обновления. Затем снова ¦произведите доступ к приложению.
Щоб увійти, виберіть ¦потрібний варіант і внесіть наведені нижче зміни
Щоб увійти, виберіть потрібний варіант і внесіть наведені нижче зміни. Потім відкрийте ¦додаток іще раз.
Щоб увійти, виберіть ¦потрібний варіант і внесіть наведені нижче зміни. Потім відкрийте програму ще раз.
Щоб увійти, ¦внесіть наведені нижче зміни
Щоб увійти, внесіть наведені нижче зміни. Потім відкрийте ¦додаток іще раз.
Щоб увійти, внесіть наведені нижче зміни. Потім відкрийте ¦програму ще раз.
ติดตั้งแอป ¦Android Device Policy บนอุปกรณ์นี้
มีปัญหาในการสแกนระบบ Google Play Protect โปรดเปิด Google Play แล้วดำเนินการตามคำเตือนที่แสดงข¦ึ้น
รหัสผ่านของคุณได้รับการอัปเดตแล้ว แต่มีปั¦ญหาในการลงชื่อเข้าใช้ โปรดลองอีกครั้ง หรือติดต่อผู้ดูแลระบบของคุณ
รหัสผ่านของคุณได้รับการอัปเดตแล้ว แต่มีปั¦ญหาในการเข้าสู่ระบบ โปรดลองอีกครั้ง หรือติดต่อผู้ดูแลระบบของคุณ
หน้าจอล็อกของคุณไม่เป็นไปตามข้อกำหนดด้านความ¦ซับซ้อน
หากต้องการเข้าสู่ระบบ ให้ทำการอัปเดตต่อไปนี้ จากนั้นเข้าถ¦ึงแอปอีกครั้ง
หากต้องการเข้าสู่ระบบ ให้เลือกตัวเลือกและทำการอัปเดต จากนั้นเข้าถ¦ึงแอปอีกครั้ง
อุปกรณ์ของคุณมีการอัปเดตระบบป¦ฏิบัติการที่พร้อมใช้งาน โปรดอัปเดตอุปกรณ์แล้วเข้าสู่ระบบอีกครั้ง
อุปกรณ์ของคุณใช้พร็อก¦ซีเครือข่าย โปรดปิดใช้งานแล้วลองอีกครั้ง
อุปกรณ์ของคุณไม่ตรงตามข้อกำหนดด้านความปลอด¦ภัย แก้ไขปัญหาภายใน {} เพื่อป้องกันการล็อกออกจากระบบ
อุปกรณ์ของคุณไม่เป็นไปตามข้อกำหนดด้านความปลอด¦ภัย
เกิดข้อผิดพลาดชั่วคราวขณะตรวจสอบอุปกรณ์ของคุณ ¦โปรดลองเข้าสู่ระบบอีกครั้ง
เครือข่าย ¦WiFi ของคุณไม่ปลอดภัย โปรดยกเลิกการเชื่อมต่อ แล้วลองอีกครั้งด้วยการเชื่อมต่ออินเทอร์เน็ตมือถือจากอุปกรณ์เคลื่อนที่ของคุณ
เปิดใช้งานกิจกรรมเบื้องหลังส¦ำหรับ Okta Verify
โปรดตรวจสอบว่าเปิดใช้งาน Google Play ¦Protect และได้สแกนแล้ว จากนั้นลองเข้าใช้งานแอปพลิเคชันนี้อีกครั้ง
โปรดตรวจสอบว่าเปิดใช้งาน Google Play ¦Protect และได้สแกนแล้ว จากนั้นลองเข้าใช้แอปพลิเคชันนี้อีกครั้ง
ใช้อุปกรณ์ที่ได้รับการจัดการ¦โดยองค์กรของคุณ
ใช้แอปพลิเคชันภายใต้การจัดการจากโปรไ¦ฟล์งาน
ไปที่การตั้งค่าใน Okta Verify แล้วทำตามคำแนะนำเพื่อติดตั้งแอป ¦Android Device Policy
ไม่ได้มาตร¦ฐานความสมบูรณ์ของอุปกรณ์
このデバイスにAndroid Device ¦Policyアプリをインストールしてください
ご¦利用のデバイスはセキュリティ要件を満たしていません
ご¦利用のデバイスはセキュリティ要件を満たしていません
ご利用のデバイスはセキュリティ要件を満たしていません。ロックアウトを防¦ぐには、{}までに問題を解決します。
サインインするには、¦オプションを選択して更新を行います
サインインするには、オプションを選択して更新を行います。¦その上で、再度アプリにアクセスしてください。
サインインするには、次の¦更新を行います
サインインするには、次の更新を行います。¦その上で、再度アプリにアクセスしてください。
デバイスがネットワ¦ークプロキシを使用しています
デバイスがネットワ¦ークプロキシを使用しています。無効にしてから、もう一度やり直してください。
デバイスがネットワ¦ークプロキシを使用しています。無効にしてからもう一度やり直してください
デバイスに¦OSのアップデートがあります
デバイスにOSのアップデートがあります。デバイスをアップデ¦ートしてから、ログインし直してください
デバイスにOSのアップデートがあります。デバイスをアップデ¦ートしてから、ログインし直してください。
デバイスの¦整合性が満たされていません。
デバイスの確認中に一時的な問題が¦発生しました
デバイスの確認中に一時的な問題が¦発生しました。もう一度サインインしてみてください
パスワ¦ードが更新されましたが、サインインに問題が発生しました
パスワ¦ードが更新されましたが、サインインに問題が発生しました。もう一度試みるか、管理者に問い合わせてください。
ロック画面で複¦雑さの要件が満たされていません
ロック画面で複¦雑さの要件が満たされていません。
ワークプロファイルから管理対象アプリケーションを使用する
不符合裝置¦完整性。
使用工作設定檔中的受¦控應用程式
使用¦由您的組織所管理的裝置
使用由您的组¦织管理的设备
到 Okta Verify 中的「設定」，然後依¦照指示安裝 Android Device Policy 應用程式
启用 Okta Verify 的后¦台活动
啟用 Okta Verify 的後¦台活動
在工作配置文件中使用¦托管应用程序
在检查您的设备时出现了一个¦临时问题
在检查您的设备时出现了一个¦临时问题。请尝试重新登录
在此¦裝置上安裝 Android Device Policy 應用程式
在此设备上安¦装 Android Device Policy 应用
您的 Google Play Protect 系統¦掃描發生問題
您的 Google Play Protect 系統掃描發生問題。請開啟 Google Play，然後根據¦顯示的警告訊息採取行動
您的 Google Play Protect 系統掃描發生問題。請開啟 Google Play，然後根據¦顯示的警告訊息採取行動。
您的 Google Play Protect 系统¦扫描存在问题
您的 Google Play Protect 系统扫描存在问题。请打开 Google Play 并根据¦显示的警告采取行动
您的 Google Play Protect 系统扫描存在问题。请打开 Google Play 并根据¦显示的警告采取行动。
您的 WiFi 网络不安全。请断开手机的移动¦蜂窝连接，然后重试
您的 WiFi 网络不安全。请断开手机的移动¦蜂窝连接，然后重试。
您的 Wifi 網路不安全。請中斷連線，再¦從您手機的行動網路重新連線
您的 Wifi 網路不安全。請中斷連線，再¦從您手機的行動網路重新連線。
您的密码已更新，但登录时出现问¦题
您的密码已更新，但登录时出现问¦题。请重试或与管理员联系。
您的密碼已更新，但登入時出現問¦題
您的密碼已更新，但登入時出現問題。請再試一次或與系¦統管理員聯絡。
您的¦螢幕鎖定不符合複雜度要求
您的¦螢幕鎖定不符合複雜度要求。
您的裝置¦並未符合安全性要求
您的裝置¦並未符合安全性要求
您的裝置並未符合安全性要求。在 {} 前修正問題，以¦避免被鎖住。
您的裝置有可用的作¦業系統更新
您的裝置有可用的作¦業系統更新。請更新您的裝置，然後再次登入
您的裝置有可用的作¦業系統更新。請更新您的裝置，然後再次登入。
您的裝置正在使用網¦路 Proxy
您的裝置正在使用網¦路 Proxy。請先將其停用，然後再試一次
您的裝置正在使用網¦路 Proxy。請先將其停用，然後再試一次。
您的设备不¦满足安全要求
您的设备不满足安全要求。在 {} 前解¦决此问题，以防止锁定。
您的设备有可用的操作系¦统更新
您的设备有可用的操作系¦统更新。请更新您的设备，然后重新登录
您的设备有可用的操作系¦统更新。请更新您的设备，然后重新登录。
您的设备正在使用网¦络代理
您的设备正在使用网¦络代理。请将其禁用，然后重试
您的设备正在使用网¦络代理。请将其禁用，然后重试。
您的锁屏不符合复¦杂性要求
您的锁屏不符合复¦杂性要求。
¦檢查您的裝置時發生了暫時性的問題
¦檢查您的裝置時發生了暫時性的問題。請嘗試再次登入
此裝置已封鎖¦快速通行證
此设备上已¦禁用 FastPass
組¦織で管理されているデバイスを使用
¦若要登入，請進行以下更新。然後再次存取應用程式。
若要登入，請選取選¦項然後更新
若要登入，請選取選¦項然後更新。然後再次存取應用程式。
要登录，请进行以下更新。然后，重新¦访问应用程序。
要登录，请选择一个选¦项，然后进行更新。然后，重新访问应用程序。
請確認已啟用 Google Play Protect 並且已¦執行掃描，然後嘗試再次存取此應用程式
請確認已啟用 Google Play Protect 並且已¦執行掃描，然後嘗試再次存取此應用程式。
设备¦完整性不符合要求。
请确保 Google Play Protect 已启用并已¦执行扫描，然后尝试再次访问此应用程序
请确保 Google Play Protect 已启用并已¦执行扫描，然后尝试再次访问此应用程序。
转到 Okta Verify 中的“设置”，然后按照¦说明安装 Android Device Policy 应用
기기 ¦점검 중 일시적인 문제가 발생했습니다
기기 점검 중 일시적인 문제가 발생했습니다. 다시 ¦로그인해 보십시오
기기가 보안 ¦요구 사항을 충족하지 않습니다.
기기가 보안 요구 사항을 충족하지 않습니다. ¦잠금을 방지하려면 {}까지 문제를 해결하십시오.
¦기기에 OS 업데이트를 사용할 수 있습니다
기기에 OS 업데이트를 사용할 수 있습니다. ¦기기를 업데이트한 다음 다시 로그인하십시오
¦기기에서 네트워크 프록시를 사용하고 있습니다
기기에서 네트워크 프록시를 사용하고 있습니다. ¦비활성화한 다음 다시 시도하십시오
로그인하려면 다음 업데이트를 ¦수행합니다
로그인하려면 다음 업데이트를 ¦수행합니다. 그런 다음 앱에 다시 액세스합니다.
로그인하려면 옵션을 ¦선택하고 업데이트합니다
로그인하려면 옵션을 ¦선택하고 업데이트합니다. 그런 다음 앱에 다시 액세스합니다.
비밀번호가 ¦업데이트되었지만 로그인하는 데 문제가 있습니다
비밀번호가 ¦업데이트되었지만 로그인하는 데 문제가 있습니다. 다시 시도하거나 관리자에게 문의하십시오.
암호가 ¦업데이트되었지만 로그인하는 데 문제가 있습니다
암호가 ¦업데이트되었지만 로그인하는 데 문제가 있습니다. 다시 시도하거나 관리자에게 문의하십시오.
이 기기에 Android Device Policy ¦앱을 설치하십시오.
이 ¦기기에서는 FastPass가 차단되어 있습니다.
이 장치에 Android Device Policy ¦앱을 설치하십시오.
잠금 ¦화면이 복합성 요건에 부합하지 않습니다
잠금 ¦화면이 복합성 요건에 부합하지 않습니다.
장치 ¦무결성이 충족되지 않았습니다.
장치가 보안 ¦요구 사항을 충족하지 않습니다.
장치가 보안 요구 사항을 충족하지 않습니다. ¦잠금을 방지하려면 {}까지 문제를 해결하십시오.
¦장치에 OS 업데이트를 사용할 수 있습니다
장치에 OS 업데이트를 사용할 수 있습니다. ¦장치를 업데이트한 다음 다시 로그인하십시오
장치에 OS 업데이트를 사용할 수 있습니다. ¦장치를 업데이트한 다음 다시 로그인하십시오.
¦장치에서 네트워크 프록시를 사용하고 있습니다
장치에서 네트워크 프록시를 사용하고 있습니다. ¦비활성화한 다음 다시 시도하십시오
장치에서 네트워크 프록시를 사용하고 있습니다. ¦비활성화한 다음 다시 시도하십시오.
조직에서 ¦관리하는 기기를 사용하세요
조직에서 ¦관리하는 장치를 사용하세요
¦직장 프로필에서 관리형 애플리케이션을 사용하십시오
= points okta sign-in-error/clientCannotChallenge sign-in-error/factorRejected
¦Actualmente no puede utilizar una clave de acceso
¦Actualmente no puede utilizar una clave de acceso. Vuelva a intentarlo.
¦Actualmente no puede utilizar una llave de seguridad o un autenticador biométrico
¦Actualmente no puede utilizar una llave de seguridad o un autenticador biométrico. Vuelva a intentarlo.
¦Actuellement, vous ne pouvez pas utiliser une clé de sécurité ou un Authenticator biométrique
¦Actuellement, vous ne pouvez pas utiliser une clé de sécurité ou un Authenticator biométrique. Veuillez réessayer.
¦Aktuálně nemůžete použít bezpečnostní klíč nebo biometrické ověření
¦Aktuálně nemůžete použít bezpečnostní klíč nebo biometrické ověření. Zkuste to znovu.
¦Aktyèlman ou pa kapab itilize yon kle Sekirite oswa otantifikatè byometrik
¦Aktyèlman ou pa kapab itilize yon kle Sekirite oswa otantifikatè byometrik. Eseye ankò.
Al momento non è possibile ¦utilizzare una passkey
Al momento non è possibile ¦utilizzare una passkey. Riprova.
Anda tidak dapat menggunakan ¦kekunci Keselamatan atau pengesah biometrik pada masa ini
Anda tidak dapat menggunakan ¦kekunci Keselamatan atau pengesah biometrik pada masa ini. Cuba lagi.
Anda tidak dapat ¦menggunakan kunci laluan pada masa ini
Anda tidak dapat ¦menggunakan kunci laluan pada masa ini. Cuba lagi.
Bạn hiện không thể sử dụng Khóa bảo mật hoặc trình xác thực sinh trắc ¦học
Bạn hiện không thể sử dụng Khóa bảo mật hoặc trình xác thực sinh trắc ¦học. Vui lòng thử lại.
Bạn hiện không thể sử dụng ¦mã khóa
Bạn hiện không thể sử dụng ¦mã khóa. Vui lòng thử lại.
Du kan for øyeblikket ikke bruke en ¦passnøkkel
Du kan for øyeblikket ikke bruke en ¦passnøkkel. Prøv igjen.
Du kan for øyeblikket ikke ¦bruke en sikkerhetsnøkkel eller biometrisk godkjenner
Du kan for øyeblikket ikke ¦bruke en sikkerhetsnøkkel eller biometrisk godkjenner. Prøv igjen.
Du kan för ¦närvarande inte använda en inloggningsnyckel
Du kan för ¦närvarande inte använda en inloggningsnyckel. Försök igen.
Du kan i øjeblikket ikke bruge en ¦adgangsnøgle
Du kan i øjeblikket ikke bruge en ¦adgangsnøgle. Prøv igen.
Du kan i øjeblikket ikke bruge en sikkerhedsnøgle eller biometrisk ¦bekræftelsesenhed
Du kan i øjeblikket ikke bruge en sikkerhedsnøgle eller biometrisk ¦bekræftelsesenhed. Prøv igen.
Du kan inte använda en säkerhetsnyckel eller en biometrisk autentiserare för ¦tillfället
Du kan inte använda en säkerhetsnyckel eller en biometrisk autentiserare för ¦tillfället. Försök igen.
Et voi tällä hetkellä käyttää suojausavainta tai biometristä ¦todentajaa
Et voi tällä hetkellä käyttää suojausavainta tai biometristä ¦todentajaa. Yritä uudelleen.
Et voi tällä hetkellä käyttää ¦todennusavainta
Et voi tällä hetkellä käyttää ¦todennusavainta. Yritä uudelleen.
Je ¦kunt op dit moment geen beveiligingssleutel of biometrische authenticator gebruiken
Je ¦kunt op dit moment geen beveiligingssleutel of biometrische authenticator gebruiken. Probeer het opnieuw.
Jelenleg nem ¦használhat biztonsági kulcsot vagy biometrikus hitelesítőt
Jelenleg nem ¦használhat biztonsági kulcsot vagy biometrikus hitelesítőt. Próbálja újra.
Jelenleg nem ¦használhat hozzáférési kulcsot
Jelenleg nem ¦használhat hozzáférési kulcsot. Próbálja újra.
Momentan nu puteți ¦utiliza o cheie de acces
Momentan nu puteți ¦utiliza o cheie de acces. Încercați din nou.
¦Momentálně nemůžete použít přístupový klíč
¦Momentálně nemůžete použít přístupový klíč. Zkuste to znovu.
No momento, não é possível ¦usar uma chave de segurança ou um autenticador biométrico
No momento, não é possível ¦usar uma chave de segurança ou um autenticador biométrico. Tente novamente.
Non è ¦attualmente possibile utilizzare una chiave di sicurezza o un autenticatore biometrico
Non è ¦attualmente possibile utilizzare una chiave di sicurezza o un autenticatore biometrico. Riprova.
Obecnie nie ¦możesz użyć klucza dostępu
Obecnie nie ¦możesz użyć klucza dostępu. Spróbuj ponownie.
Obecnie nie możesz użyć klucza ¦zabezpieczającego ani narzędzia do uwierzytelniania biometrycznego
Obecnie nie możesz użyć klucza ¦zabezpieczającego ani narzędzia do uwierzytelniania biometrycznego. Spróbuj ponownie.
Ou pa kapab itilize yon kle aksè ¦kounye a
Ou pa kapab itilize yon kle aksè ¦kounye a. Eseye ankò.
Saat ini Anda tidak dapat ¦menggunakan kunci keamanan atau authenticator biometrik
Saat ini Anda tidak dapat ¦menggunakan kunci keamanan atau authenticator biometrik. Coba lagi.
Saat ini Anda tidak dapat ¦menggunakan kunci sandi
Saat ini Anda tidak dapat ¦menggunakan kunci sandi. Coba lagi.
Sie ¦können derzeit keinen Passkey verwenden
Sie ¦können derzeit keinen Passkey verwenden. Versuchen Sie es erneut.
Sie können derzeit keinen Sicherheitsschlüssel oder ¦biometrischen Authentifikator verwenden
Sie können derzeit keinen Sicherheitsschlüssel oder ¦biometrischen Authentifikator verwenden. Versuchen Sie es erneut.
U kunt ¦momenteel geen wachtwoordsleutel gebruiken
U kunt ¦momenteel geen wachtwoordsleutel gebruiken. Probeer het opnieuw.
Une honetan ezin duzu sarbide-¦gakorik erabili
Une honetan ezin duzu sarbide-¦gakorik erabili. Saiatu berriro.
Une honetan ezin duzu segurtasun-¦giltzarik edo autentifikatzaile biometrikorik erabili
Une honetan ezin duzu segurtasun-¦giltzarik edo autentifikatzaile biometrikorik erabili. Saiatu berriro.
Você não pode ¦usar uma chave de acesso no momento
Você não pode ¦usar uma chave de acesso no momento. Tente novamente.
Vous ne ¦pouvez pas utiliser de clé d'accès actuellement
Vous ne ¦pouvez pas utiliser de clé d'accès actuellement. Veuillez réessayer.
În ¦prezent, nu puteți folosi o cheie de securitate sau o aplicație de autentificare biometrică
În ¦prezent, nu puteți folosi o cheie de securitate sau o aplicație de autentificare biometrică. Încercați din nou.
Şu anda bir Güvenlik anahtarı veya biyometrik kimlik doğrulayıcı ¦kullanamazsınız
Şu anda bir Güvenlik anahtarı veya biyometrik kimlik doğrulayıcı ¦kullanamazsınız. Tekrar deneyin.
Şu anda geçiş anahtarı ¦kullanamıyorsunuz
Şu anda geçiş anahtarı ¦kullanamıyorsunuz. Tekrar deneyin.
Αυτή τη στιγμή δεν ¦μπορείτε να χρησιμοποιήσετε κλειδί πρόσβασης
Αυτή τη στιγμή δεν ¦μπορείτε να χρησιμοποιήσετε κλειδί πρόσβασης. Προσπαθήστε ξανά.
Προς το παρόν, δεν ¦μπορείτε να χρησιμοποιήσετε κλειδί ασφαλείας ή authenticator με βιομετρικά στοιχεία
Προς το παρόν, δεν ¦μπορείτε να χρησιμοποιήσετε κλειδί ασφαλείας ή authenticator με βιομετρικά στοιχεία. Προσπαθήστε ξανά.
В настоящее время вы не можете использовать ключ безопасности или ¦биометрический аутентификатор
В настоящее время вы не можете использовать ключ безопасности или ¦биометрический аутентификатор. Повторите попытку.
Наразі ви не ¦можете використовувати ключ доступу
Наразі ви не ¦можете використовувати ключ доступу. Повторіть спробу.
Наразі не можна скористатися ¦захисним ключем або біометричним автентифікатором
Наразі не можна скористатися ¦захисним ключем або біометричним автентифікатором. Повторіть спробу.
¦Сейчас вы не можете использовать ключ доступа
¦Сейчас вы не можете использовать ключ доступа. Повторите попытку.
ขณะนี้คุณไม่สามารถใช้คีย์ความปลอด¦ภัยหรือเครื่องมือรับรองความถูกต้องด้วยข้อมูลไบโอเมตริกได้ ลองอีกครั้ง
ขณะนี้คุณไม่สามารถใช้พาสคีย¦์ได้ ลองอีกครั้ง
您目前无法使用安全密钥或生物特¦征识别身份验证器
您目前无法使用安全密钥或生物特¦征识别身份验证器。请重试。
您目前无法使用¦通行密钥。请重试。
您目前無法使用安全金鑰或生物¦辨識身分驗證程式
您目前無法使用安全金鑰或生物¦辨識身分驗證程式。請再試一次。
您目前無法使用通行密¦鑰。請再試一次。
現在、パスキ¦ーを使用することはできません
現在、パスキ¦ーを使用することはできません。再度試してください。
現在セキュリティキ¦ーまたは生体認証Authenticatorを使用することができません
現在セキュリティキ¦ーまたは生体認証Authenticatorを使用することができません。再度試してください。
현재 보안 키 또는 생체인식 ¦인증자를 사용할 수 없습니다
현재 보안 키 또는 생체인식 ¦인증자를 사용할 수 없습니다. 다시 시도하십시오.
현재 ¦패스키를 사용할 수 없습니다
현재 ¦패스키를 사용할 수 없습니다. 다시 시도하십시오.
= points okta sign-in-error/clientFault
A ¦intervenit o eroare de configurare
A ¦kérelemből hiányzik egy szükséges paraméter.
A ¦kérelemhez hiányzik egy szükséges paraméter.
Anmodningen ¦mangler en påkrævet parameter.
Begäran ¦saknar nödvändiga parametrar.
Bir ¦yapılandırma hatası oldu
Có lỗi ¦cấu hình
De aanvraag ¦mist een verplichte parameter.
Demann lan ¦manke yon paramèt obligatwa
Demann lan ¦manke yon paramèt obligatwa.
Der opstod en fejl under ¦konfigurationen
Det oppsto en ¦konfigurasjonsfeil
Det uppstod ett fel i ¦konfigurationen
Došlo k ¦chybe konfigurace
Er is een ¦configuratiefout opgetreden
Es ist ein ¦Konfigurationsfehler aufgetreten
¦Eskaerari derrigorrezko parametro bat falta zaio.
Falta um parâmetro ¦obrigatório na solicitação.
Falta un ¦parámetro obligatorio en la solicitud.
Forespørselen ¦mangler en nødvendig parameter.
Genyen yon erè nan ¦konfigirasyon an
Ha ¦habido un error de configuración
¦Houve um erro de configuração
Il ¦manque un paramètre requis à la demande.
Ilmeni määritysvirhe
In der Anfrage ¦fehlt ein benötigter Parameter.
¦Konfigurazio-errore bat egon da
¦Konfigurációs hiba történt
La richiesta è ¦sprovvista di un parametro necessario.
Parametro obbligatorio ¦mancante nella richiesta.
Permintaan ¦kehilangan parameter yang diperlukan.
Permintaan ¦kekurangan satu parameter yang diperlukan.
Permintaan tidak ¦memiliki parameter yang diperlukan.
¦Pyynnöstä puuttuu vaadittu parametri.
Si è verificato un errore di ¦configurazione
Terdapat kesalahan ¦konfigurasi
Terdapat ralat ¦konfigurasi
Un parametru ¦obligatoriu lipsește din cerere.
Un parametru ¦obligatoriu lipsește din solicitare.
Une erreur de configuration s'est ¦produite
V požadavku ¦chybí povinný parametr.
V požadavku ¦chybí požadovaný parametr.
W tym żądaniu ¦brakuje wymaganego parametru.
Wystąpił błąd ¦konfiguracji
Yêu cầu còn ¦thiếu một tham số bắt buộc.
İstek gerekli bir ¦parametreyi içermiyor.
¦İstekte gerekli bir parametre eksik.
Λείπει μια ¦απαιτούμενη παράμετρος από το αίτημα.
Παρουσιάστηκε σφάλμα ¦διαμόρφωσης
Το αίτημα λείπει μια ¦απαιτούμενη παράμετρος.
В запросе отсутствует ¦требуемый параметр.
Произошла ошибка ¦конфигурации
Сталася помилка ¦конфігурації
У запиті ¦відсутній необхідний параметр.
คำขอไม่มีพารามิเตอร์ที่จำเป¦็น
พร้อมต์ที่จำเป¦็นและค่าหายไป
มีข้อ¦ผิดพลาดในการกำหนดค่า
リクエストの必須パラメ¦ーターが不足しています。
¦发生配置错误
構成エラ¦ーがありました
構成エラ¦ーがありました。
此请求¦缺失必要参数。
¦發生設定錯誤
設定エラ¦ーがありました。
該要求缺¦少必要參數。
该请求¦缺失必要参数。
¦구성 오류가 발생했습니다
¦요청에 필수 매개 변수가 누락되었습니다.
= points okta sign-in-error/clientIdUnknown sign-in-error/grantNotAllowed sign-in-error/policyMismatched sign-in-error/redirectUriMismatched sign-in-error/scopeUnknown
Algo ¦deu errado. Foi detectada uma possível configuração incorreta. Entre em contato com o suporte.
¦Arazoren bat izan da
Arazoren bat izan da. ¦Balizko konfigurazio okerra detektatu da. Jarri laguntza-zerbitzuarekin harremanetan.
Bir sorun oluştu. ¦Olası yanlış yapılandırma saptandı. Lütfen destek birimiyle irtibat kurun.
¦Coś poszło nie tak
Coś poszło nie tak. ¦Wykryto możliwy błąd konfiguracji. Skontaktuj się z działem pomocy technicznej.
Er is een fout ¦opgetreden
Er is een fout opgetreden. Mogelijk onjuiste configuratie ¦gedetecteerd. Neem contact op met de ondersteuning.
Eroare. S-a ¦detectat o posibilă configurație eronată
Eroare. S-a ¦detectat o posibilă configurație eronată. Contactați asistența.
¦Etwas ist schiefgegangen. Mögliche falsche Konfiguration entdeckt. Bitte kontaktieren Sie den Support.
Genyen yon bagay ki ¦mal pase
Genyen yon bagay ki mal pase. Yo ¦detekte yon move konfigirasyon. Tanpri kontakte sipò.
Hiba történt. A rendszer ¦lehetséges hibás konfigurációt észlelt. Forduljon az ügyfélszolgálathoz.
¦Jokin meni pieleen. Mahdollinen virheellinen määritys on havaittu. Ota yhteyttä tukeen.
Noe ¦gikk galt. Potensiell feilkonfigurasjon oppdaget. Kontakt kundestøtte.
¦Noget gik galt. Potentiel miskonfiguration opdaget. Kontakt kundesupport.
¦Någonting gick fel. Eventuell felkonfigurering detekterad. Kontakta support.
¦Något gick fel. Eventuell felkonfigurering detekterad. Kontakta support.
¦Něco se nepovedlo. Byla zjištěna potenciálně chybná konfigurace. Kontaktujte prosím podporu.
Ocorreu um erro. Foi ¦detectada uma possível configuração incorreta. Entre em contato com o suporte.
¦Ocurrió un error. Se ha detectado un posible error de configuración. Por favor, póngase en contacto con el servicio de asistencia.
Si è ¦verificato un problema
Si è verificato un problema. È stata ¦rilevata una configurazione potenzialmente non corretta. Contatta il supporto.
Terdapat masalah. Salah konfigurasi ¦berpotensi dikesan. Sila hubungi sokongan.
Terjadi masalah. ¦Potensi kesalahan konfigurasi terdeteksi. Harap hubungi dukungan.
Un problème est ¦survenu
Un problème est survenu. Une erreur de configuration ¦potentielle a été détectée. Veuillez contacter l'assistance.
Đã xảy ra ¦lỗi
Đã xảy ra lỗi. Đã ¦phát hiện cấu hình có thể bị sai. Vui lòng liên hệ với bộ phận hỗ trợ.
¦Κάτι δεν πήγε καλά
Κάτι δεν πήγε καλά. ¦Εντοπίστηκε πιθανή εσφαλμένη ρύθμιση. Επικοινωνήστε με την υποστήριξη.
Виникла проблема. ¦Виявлено потенційні помилки в налаштуваннях. Зверніться до служби підтримки.
Что-¦то пошло не так
Что-то пошло не так. ¦Обнаружена потенциальная ошибка конфигурации. Обратитесь в службу поддержки.
มีข้อผิดพลาดบางอย่าง ตรวจพบการกำหนดค่าผิดพลาดที่อาจเกิดขึ้น โปรดติดต่อ¦ฝ่ายสนับสนุน
不明な問題が¦発生しました
不明な問題が発生しました。潜在的な構成の誤りが検出されました。サポ¦ートに連絡してください。
不明な問題が発生しました。誤構成の可能性が検出されました。サポ¦ートに連絡してください。
出现错误。检测到¦潜在的错误配置
出现错误。检测到¦潜在的错误配置。请联系支持部门。
發生錯誤。¦偵測到潛在的設定錯誤
發生錯誤。¦偵測到潛在的設定錯誤。請聯絡支援人員。
문제가 발생했습니다. ¦잠재적인 구성 오류가 감지되었습니다
문제가 발생했습니다. ¦잠재적인 구성 오류가 감지되었습니다. 지원팀에 문의하십시오.
= points okta sign-in-error/credentialsWrong
A fiókja nem ¦azonosítható a következő alapján: {}
A fiókja nem azonosítható a következő alapján: {}. Adja meg a ¦felhasználónevét.
Et voi käyttää tilisi ¦tunnistamiseen {}
Et voi käyttää tilisi tunnistamiseen {}. Syötä ¦käyttäjänimesi.
Hesabınız {} ile ¦tanımlanamıyor. Kullanıcı adınızı girin.
Ihr Konto kann mit {} nicht ¦identifiziert werden
Ihr Konto kann mit {} nicht identifiziert werden. Geben Sie Ihren ¦Benutzernamen ein.
Impossibile ¦identificare il tuo account con {}
Impossibile ¦identificare il tuo account con {}. Immetti il tuo nome utente.
Impossible d'identifier votre compte ¦avec {}
Impossible d'identifier votre compte avec {}. ¦Saisissez votre nom d'utilisateur.
Kan ikke ¦identificere din konto med {}
Kan ikke identificere din konto med {}. Indtast dit ¦brugernavn.
Kan ikke ¦identifisere kontoen din med {}
Kan ikke ¦identifisere kontoen din med {}. Skriv inn brukernavnet ditt.
Kan inte ¦identifiera ditt konto med {}
Kan inte identifiera ditt konto med {}. Ange ¦användarnamn.
Kan uw account niet ¦identificeren met {}
Kan uw account niet ¦identificeren met {}. Voer uw gebruikersnaam in.
Không thể xác định tài khoản của bạn ¦bằng {}
Không thể xác định tài khoản của bạn bằng {}. Nhập ¦tên người dùng của bạn.
Nie można ¦zidentyfikować Twojego konta za pomocą {}
Nie można ¦zidentyfikować Twojego konta za pomocą {}. Wprowadź swoją nazwę użytkownika.
No se puede ¦identificar su cuenta con {}
No se puede identificar su cuenta con {}. ¦Introduzca su nombre de usuario.
Nu vă putem ¦identifica contul cu {}
Nu vă putem ¦identifica contul cu {}. Introduceți numele de utilizator.
Não é possível ¦identificar sua conta com {}
Não é possível identificar sua conta com {}. ¦Insira o nome de usuário
Tidak dapat ¦mengenal pasti akaun anda dengan {}
Tidak dapat ¦mengenal pasti akaun anda dengan {}. Masukkan nama pengguna anda.
Tidak dapat ¦mengidentifikasi akun Anda dengan {}
Tidak dapat ¦mengidentifikasi akun Anda dengan {}. Masukkan nama pengguna Anda.
Váš účet nejde ¦identifikovat ({})
Váš účet nejde identifikovat ({}). Zadejte ¦své uživatelské jméno.
{}(으)로 계정을 ¦식별할 수 없습니다
{}(으)로 계정을 ¦식별할 수 없습니다. 사용자 이름을 입력하십시오.
{}でアカウントを識¦別できません
{}でアカウントを識別できません。ユ¦ーザー名を入力してください。
Δεν είναι δυνατή η ¦ταυτοποίηση του λογαριασμού σας με {}
Δεν είναι δυνατή η ¦ταυτοποίηση του λογαριασμού σας με {}. Εισαγάγετε το όνομα χρήστη σας.
Не вдається ¦ідентифікувати ваш обліковий запис із {}
Не вдається ¦ідентифікувати ваш обліковий запис із {}. Введіть ім’я користувача.
Не удается ¦идентифицировать вашу учетную запись с помощью {}
Не удается идентифицировать вашу учетную запись с помощью {}. Введите ¦свое имя пользователя.
ไม่สามารถระบุบั¦ญชีของคุณด้วย {} ใส่ชื่อผู้ใช้ของคุณ
无法使用 {} 识别您的帐户。请¦输入您的用户名。
無法使用 {} 識別您的帳戶。請輸入您的使用者名¦稱。
= points okta sign-in-error/credentialsWrong sign-in-error/localNetworkBlocked sign-in-error/userLocked
A ¦bejelentkezés sikertelen
¦Aanmelden is mislukt
Accesso non ¦riuscito.
¦Anmelden nicht möglich
Anmeldung fehlgeschlagen!
Autentificare imposibilă!
Authenticatie mislukt
Bejelentkezés sikertelen
Connexion impossible
Det ¦lykkedes ikke at logge på!
Error de ¦inicio de sesión
Ezin da saioa ¦hasi
¦Falha no acesso!
Gagal masuk!
¦Imposibil de conectat
Impossibile ¦effettuare l'accesso
Inloggen mislukt
Inloggningen misslyckades!
Kan ikke logge ¦ind
Kan ikke ¦logge på
Không thể đăng ¦nhập
Kirjautuminen epäonnistui
¦Kunde inte logga in
Log masuk ¦gagal!
¦Logg inn mislyktes!
Logowanie nie ¦powiodło się!
Nelze se ¦přihlásit
Nem sikerült ¦bejelentkezni!
Nie można się ¦zalogować
No se puede ¦iniciar sesión
Não foi possível ¦acessar
Não foi possível ¦fazer login
Oturum ¦açma başarısız!
Oturum açılamıyor
Pa kapab ¦konekte
Prihlášení se ¦nezdarilo!
Sisäänkirjautuminen epäonnistui
Sisäänkirjautuminen epäonnistui!
Tidak dapat ¦log masuk
Tidak dapat ¦masuk
Tidak dapat ¦mendaftar masuk
Verificatie mislukt
¦Échec de la connexion!
Đăng nhập ¦thất bại!
Δεν είναι δυνατή η ¦είσοδος
Δεν είναι δυνατή η ¦σύνδεση
Η ¦είσοδος απέτυχε!
¦Войти в систему не удалось!
Не вдалося ¦ввійти
Не вдалося ¦ввійти в систему
Не вдалося ¦увійти
Невозможно выполнить ¦вход
Помилка при ¦вході в систему!
ลงชื่อเข้าใช้ไม่สำเร¦็จ!
ไม่สามาร¦ถลงชื่อเข้าใช้
ไม่สามาร¦ถเข้าสู่ระบบ
サインインで¦きません
サインインに失¦敗しました!
无法登¦录
無法登¦入
登入失¦敗！
登录失¦败!
관리자에게 문의하십시오.
로그인 실패!
¦로그인할 수 없음
= points okta sign-in-error/deviceCodeExpired sign-in-error/passcodeInvalid
¦Cod nevalid. Încercați din nou.
Code non valide. Veuillez ¦réessayer.
¦Codice non valido. Riprova.
Código ¦inválido. Tente novamente.
Código no válido. ¦Intente de nuevo.
¦Código no válido. Vuelva a intentarlo.
¦Geçersiz kod. Tekrar deneyin.
Kod tidak ¦sah. Cuba lagi.
Kode ¦baliogabea. Saiatu berriro.
¦Kode tidak valid. Coba lagi.
¦Koodi on virheellinen. Yritä uudelleen.
¦Kòd lan pa valab
¦Kòd lan pa valab. Eseye ankò.
¦Mã không hợp lệ
¦Mã không hợp lệ. Hãy thử lại.
¦Mã không hợp lệ. Thử lại.
¦Mã không hợp lệ. Vui lòng thử lại.
¦Neplatný kód. Zkuste to znovu.
¦Nieprawidłowy kod. Spróbuj ponownie.
¦Ogiltig kod. Försök igen.
¦Ongeldige code. Probeer het opnieuw.
Ugyldig ¦kode. Prøv igen.
Ugyldig ¦kode. Prøv igjen.
Ugyldig ¦kode. Prøv på nytt.
¦Ungültiger Code. Versuchen Sie es erneut.
Virheellinen ¦koodi. Yritä uudelleen.
Érvénytelen ¦kód. Próbálja újra.
Érvénytelen ¦kód. Próbálkozzon újra.
Μη ¦έγκυρος κωδικός. Δοκιμάστε ξανά.
Μη ¦έγκυρος κωδικός. Προσπαθήστε ξανά.
¦Неверный код. Повторите попытку.
¦Недійсний код. Повторіть спробу.
¦Недійсний код. Спробуйте ще раз.
รหัสไม่¦ถูกต้อง ลองอีกครั้ง
コ¦ードが無効です。再度試みてください。
¦代码无效。请重试。
¦代碼無效。請再試一次。
¦代碼無效。請重試。
無効なコ¦ードです。もう一度やり直してください。
無効なコ¦ードです。再度試してください。
無効なコ¦ードです。再度試みてください。
無効なコ¦ードです。再試行してください。
잘못된 ¦코드. 다시 시도하십시오.
잘못된 ¦코드입니다. 다시 시도하십시오.
= points okta sign-in-error/deviceCodeExpired sign-in-error/scopesNotConsented
Aparèy lan pa ¦aktive
Apparaat niet ¦geactiveerd
Appareil non ¦activé
¦Chưa kích hoạt thiết bị
Cihaz etkinleştirilmedi
Dispositivo no ¦activado
Dispositivo non ¦attivato
Dispositivo não ¦ativado
Dispozitiv neactivat
Enhed ikke ¦aktiveret
Enhet ej ¦aktiverad
Enheten er ikke ¦aktivert
Eszköz nincs ¦aktiválva
Gailua aktibatu ¦gabe
¦Gerät nicht aktiviert
Laitetta ei ¦aktivoitu
Perangkat tidak ¦diaktifkan
Peranti tidak ¦diaktifkan
Urządzenie nie zostało ¦aktywowane
Zařízení nebylo ¦aktivováno
Η συσκευή δεν ¦ενεργοποιήθηκε
Пристрій не ¦активовано
Устройство не ¦активировано
ยังไม่ได้เปิดใช้งานอุปกรณ¦์
デバイスはアクティブ¦化されていません
¦裝置未啟用
设备未¦激活
기기 ¦활성화되지 않음
= points okta sign-in-error/factorRejected
A apărut o eroare la ¦conectare
A apărut o eroare la conectare. ¦Dați clic pe butonul de mai jos pentru a încerca din nou.
A ¦műveletet a felhasználó törölte.
A tanúsítvány ¦ellenőrzése nem sikerült
A tanúsítvány ellenőrzése nem sikerült. Válasszon egy másik ¦tanúsítványt és próbálja újra!
A tanúsítvány ¦hitelesítése nem sikerült
A tanúsítvány ¦hitelesítése nem sikerült. Forduljon a rendszergazdához.
Aucun certificat n'a été ¦sélectionné
Aucun certificat n'a été ¦sélectionné. Choisissez un certificat et essayez de nouveau.
Autenticazione ¦certificato non riuscita
Autenticazione ¦certificato non riuscita. Contatta il tuo amministratore.
Autentificarea ¦certificatului a eșuat
Autentificarea ¦certificatului a eșuat. Contactați adminul dvs.
Autentificering af certifikatet ¦mislykkes
Autentificering af certifikatet ¦mislykkes. Kontakt din administrator.
Authenticatorを検証できません
¦Authenticatorを検証できません。再度試してください。
Authentifikator konnte nicht ¦verifiziert werden
Authentifikator konnte nicht ¦verifiziert werden. Versuchen Sie es erneut.
¦Bevisautentisering mislyktes. Ta kontakt med administratoren din.
Bewerking ¦geannuleerd door gebruiker.
¦Certificaatauthenticatie mislukt. Neem contact op met uw admin.
¦Certificaatvalidatie mislukt. Kies een ander certificaat en probeer het opnieuw.
Certifikat-¦autentisering misslyckades. Kontakta din admin.
Certifikat-¦validering misslyckades. Välj ett annat certifikat och försök igen.
Chưa chọn ¦chứng chỉ nào
Chưa chọn ¦chứng chỉ nào. Chọn một chứng nhận và thử lại.
¦Convalida certificato non riuscita
Convalida certificato non riuscita. ¦Scegliere un altro certificato e riprovare.
Der ¦opstod en fejl under login
Der opstod en fejl under login. Klik på knappen ¦nedenfor for at prøve igen.
Det går inte att verifiera ¦autentiseraren
Det går inte att verifiera ¦autentiseraren. Försök igen.
Det oppstod en feil under ¦innlogging
Det oppstod en feil under ¦innlogging. Klikk på knappen under for å prøve på nytt.
El usuario ¦canceló la operación.
¦Enposib pou verifye otantifikatè an
¦Enposib pou verifye otantifikatè an. Eseye ankò.
Er is een fout opgetreden bij het ¦inloggen
Er is een fout opgetreden bij het inloggen. Klik op de ¦onderstaande knop en probeer het opnieuw.
Erabiltzaileak ¦utzi du bertan behera eragiketa.
Errore bat egon da saioa ¦hastean
Errore bat egon da saioa hastean. Egin klik beheko botoian berriro ¦saiatzeko.
Es ¦gab einen Fehler bei der Anmeldung
Es gab einen Fehler bei der Anmeldung. ¦Klicken Sie auf den Button weiter unten, um es erneut zu versuchen.
Ett fel uppstod vid ¦inloggning
Ett fel uppstod vid inloggning. ¦Klicka på knappen nedan för att försöka igen.
Ez da ¦ziurtagiririk hautatu
Ez da ¦ziurtagiririk hautatu. Aukeratu ziurtagiri bat eta saiatu berriro.
Ezin da ¦autentifikatzailea egiaztatu
Ezin da ¦autentifikatzailea egiaztatu. Saiatu berriro.
Ezin izan da egiaztatu zure ¦identitatea
Falha na ¦autenticação do certificado
Falha na autenticação do certificado. ¦Contate o administrador.
Falha na ¦validação do certificado
Falha na ¦validação do certificado. Escolha outro certificado e tente novamente.
Geen certificaat ¦geselecteerd. Kies een certificaat en probeer het opnieuw.
Genyen yon erè nan ¦koneksyon an
Genyen yon erè nan koneksyon an. ¦Klike sou bouton ki anba la a pou eseye ankò.
¦Godkendelse af certifikatet mislykkes
¦Godkendelse af certifikatet mislykkes. Vælg et andet certifikat, og prøv igen.
Handlingen ble ¦avbrutt av brukeren.
Handlingen blev ¦annulleret af brugeren.
¦Henkilöllisyyttäsi ei voitu vahvistaa
Hiba történt a ¦bejelentkezéskor
Hiba történt a bejelentkezéskor. ¦Újrapróbálkozáshoz kattintson az alábbi gombra.
Ihre ¦Identität konnte nicht verifiziert werden.
Impossibile ¦verificare l'authenticator
Impossibile ¦verificare l'authenticator. Riprova.
Impossibile verificare la tua ¦identità
Impossible de ¦vérifier l'Authenticator
Impossible de ¦vérifier l'Authenticator. Veuillez réessayer.
Impossible de vérifier votre ¦identité
Ingen sertifikat valgt. Velg et ¦bevis og prøv igjen.
Inget certifikat är ¦valt
Inget certifikat är ¦valt. Välj ett certifikat och försök igen.
¦Intet certifikat er valgt
¦Intet certifikat er valgt. Vælg et certifikat og prøv igen.
Itilizatè an ¦anile tranzaksyon.
Kan authenticator niet ¦verifiëren
Kan authenticator niet ¦verifiëren. Probeer het opnieuw.
Kan ikke bekrefte ¦identiteten din
Kan ikke bekrefte ¦verifikator
Kan ikke bekrefte ¦verifikator. Prøv igjen.
Kan uw ¦identiteit niet verifiëren
Kein Zertifikat ¦ausgewählt. Wählen Sie ein Zertifikat aus und versuchen Sie es erneut.
Không thể xác minh ¦danh tính của bạn
Không thể xác ¦minh trình xác thực
Không thể xác ¦minh trình xác thực. Vui lòng thử lại.
Kimlik doğrulayıcı ¦doğrulanamıyor. Tekrar deneyin.
Kimliğiniz doğrulanamadı
Kunde inte verifiera din ¦identitet
Kunne ikke ¦bekræfte bekræftelsesenhed
Kunne ikke ¦bekræfte bekræftelsesenhed. Prøv igen.
Kunne ikke bekræfte din ¦identitet
Käyttäjä ¦peruutti toiminnon.
L'authentification par certificat a ¦échoué
L'authentification par certificat a ¦échoué. Contactez votre administrateur.
La validation du certificat a ¦échoué
La validation du certificat a échoué. ¦Choisissez un autre certificat et essayez de nouveau.
Nebyl ¦vybrán žádný certifikát
Nebyl ¦vybrán žádný certifikát. Vyberte certifikát a zkuste to znovu.
Nem sikerült ¦ellenőrizni a hitelesítőt
Nem sikerült ¦ellenőrizni a hitelesítőt. Próbálja újra.
Nem sikerült ¦igazolni a személyazonosságát
¦Nenhum certificado selecionado. Escolha um certificado e tente novamente.
¦Nepodařilo se ověřit vaši identitu
Nessun certificato ¦selezionato. Scegliere un certificato e riprovare.
Người dùng đã ¦hủy thao tác.
Nie można ¦zweryfikować narzędzia do uwierzytelniania
Nie można ¦zweryfikować narzędzia do uwierzytelniania. Spróbuj ponownie.
Nie udało się zweryfikować Twojej ¦tożsamości
Nie ¦wybrano certyfikatu. Wybierz certyfikat i spróbuj ponownie.
Nincs ¦kiválasztva tanúsítvány. Válasszon ki egy tanúsítványt és próbálja újra!
No ¦pudimos verificar su identidad
No se pudo ¦autenticar el certificado
No se pudo autenticar el certificado. ¦Contáctese con su administrador.
No se pudo ¦validar el certificado
No se pudo ¦validar el certificado. Seleccione otro certificado y vuelva a intentarlo.
No se pudo ¦verificar el autenticador
No se pudo ¦verificar el autenticador. Vuelva a intentarlo.
No se ¦seleccionó ningún certificado
No se ¦seleccionó ningún certificado. Seleccione un certificado y vuelva a intentarlo.
Nu a fost ¦selectat niciun certificat
Nu a fost ¦selectat niciun certificat. Alegeți un certificat și încercați din nou.
Nu se poate verifica aplicația de autentificare ¦biometrică
Nu se poate verifica aplicația de autentificare ¦biometrică. Încercați din nou.
Nu v-¦am putut verifica identitatea
Não foi possível ¦confirmar a sua identidade
Não foi possível ¦verificar o autenticador
Não foi possível ¦verificar o autenticador. Tente novamente.
¦Ocorreu um erro no login
Ocorreu um erro no login. ¦Clique no botão abaixo para tentar novamente.
Operace byla ¦zrušena uživatelem.
Operación ¦cancelada por el usuario.
Operacja ¦anulowana przez użytkownika.
Operasi ¦dibatalkan oleh pengguna.
¦Operasjon avbrutt av brukeren.
Operazione annullata ¦dall'utente.
Operação cancelada ¦pelo usuário.
¦Operație anulată de utilizator.
Operațiune ¦anulată de utilizator.
Opération ¦annulée par l'utilisateur.
Opération ¦annulée par l’utilisateur.
¦Otantifikasyon sètifika a echwe
¦Otantifikasyon sètifika a echwe. Kontakte administratè ou an.
Otentikasi sertifikat gagal. ¦Kontak admin Anda.
Oturum ¦açılırken bir hata oluştu
Oturum açılırken bir hata oluştu. Tekrar ¦denemek için aşağıdaki düğmeye basın.
Ověření nelze ¦ověřit. Zkuste to znovu.
Ověřování ¦certifikátu se nezdařilo
Ověřování ¦certifikátu se nezdařilo. Kontaktujte svého správce.
Pa genyen ¦okenn sètifika ki seleksyone
Pa genyen okenn sètifika ki seleksyone. ¦Chwazi yon sètifika epi eseye ankò.
Pa kapab verifye ¦idantite ou
Pengesahan ¦sijil telah gagal
Pengesahan ¦sijil telah gagal. Hubungi pentadbir anda.
Pengesahan ¦sijil telah gagal. Pilih sijil lain dan cuba lagi.
¦Potvrzení certifikátu se nezdařilo
¦Potvrzení certifikátu se nezdařilo. Vyberte jiný certifikát a zkuste to znovu.
Při ¦přihlašování došlo k chybě
Při ¦přihlašování došlo k chybě. Klikněte na tlačítko níže a zkuste to znovu.
Se ¦produjo un error al iniciar sesión
Se produjo un error al iniciar sesión. Haga clic en el botón de ¦abajo para volver a intentar.
¦Sertifika doğrulama başarısız. Başka bir sertifika seçin ve tekrar deneyin.
¦Sertifika kimlik doğrulama başarısız
¦Sertifika kimlik doğrulama başarısız. Yöneticinizle irtibat kurun.
Sertifika ¦seçilmedi. Bir sertifika seçip tekrar deneyin.
Sertifikaatin ¦todennus epäonnistui. Ota yhteyttä järjestelmänvalvojaan.
¦Sertifikaatin vahvistus epäonnistui. Valitse toinen sertifikaatti ja yritä uudelleen.
¦Sertifikaattia ei ole valittu
¦Sertifikaattia ei ole valittu. Valitse sertifikaatti ja yritä uudelleen.
¦Sertifikatvaliderting mislyktes. Velg et annet bevis og prøv igjen.
Si è verificato un errore ¦all'accesso
Si è verificato un errore all'accesso. Fai clic sul pulsante qui ¦sotto per riprovare.
Sisäänkirjautumisessa ilmeni virhe. ¦Napsauta alla olevaa painiketta ja yritä uudelleen.
Terdapat ralat semasa ¦daftar masuk
Terdapat ralat semasa daftar masuk. Klik ¦butang di bawah untuk mencuba lagi.
¦Terjadi kesalahan saat masuk
Terjadi kesalahan saat masuk. Klik ¦tombol di bawah untuk mencoba lagi.
Tiada sijil ¦dipilih. Pilih suatu sijil dan cuba lagi.
Tidak ada sertifikat yang ¦dipilih
Tidak ada sertifikat yang ¦dipilih. Pilih sertifikat dan coba lagi.
Tidak dapat ¦memverifikasi authenticator
Tidak dapat ¦memverifikasi authenticator. Coba lagi.
Tidak dapat memverifikasi ¦identitas Anda
Tidak dapat ¦menentusahkan identiti anda
Tidak dapat ¦menentusahkan pengesah
Tidak dapat ¦menentusahkan pengesah. Cuba lagi.
¦Todentimen vahvistaminen ei onnistu
¦Todentimen vahvistaminen ei onnistu. Yritä uudelleen.
Toiminto ¦peruutettiin käyttäjän toimesta.
Une erreur s'est ¦produite lors de la connexion
Une erreur s'est produite lors de la connexion. ¦Cliquez sur le bouton ci-dessous pour réessayer.
¦Uwierzytelnienie certyfikatu zakończone niepowodzeniem
¦Uwierzytelnienie certyfikatu zakończone niepowodzeniem. Skontaktuj się z administratorem.
¦Validarea certificatului a eșuat
¦Validarea certificatului a eșuat. Alegeți un alt certificat și încercați din nou.
¦Validasi sertifikat gagal. Pilih sertifikat lain dan coba lagi.
¦Validasyon sètifika a echwe
¦Validasyon sètifika a echwe. Chwazi yon lòt sètifika epi eseye ankò.
Vorgang durch Benutzer ¦abgebrochen.
¦Walidacja certyfikatu zakończona niepowodzeniem
¦Walidacja certyfikatu zakończona niepowodzeniem. Wybierz inny certyfikat i spróbuj ponownie.
Wystąpił błąd podczas ¦logowania
Wystąpił błąd podczas logowania. Kliknij poniższy przycisk, aby ¦spróbować ponownie.
Xác thực ¦chứng chỉ thất bại
Xác thực ¦chứng chỉ thất bại. Liên hệ với quản trị viên của bạn.
Xác thực ¦chứng nhận thất bại
Xác thực ¦chứng nhận thất bại. Chọn một chứng nhận khác và thử lại.
¦Zertifikatauthentifizierung fehlgeschlagen. Wenden Sie sich an Ihren Administrator.
¦Zertifikatüberprüfung fehlgeschlagen. Wählen Sie ein anderes Zertifikat aus und versuchen Sie es erneut.
Ziurtagiriaren ¦autentifikazioak huts egin du
Ziurtagiriaren ¦autentifikazioak huts egin du. Jarri administratzailearekin harremanetan.
Ziurtagiriaren ¦balidazioak huts egin du
Ziurtagiriaren ¦balidazioak huts egin du. Aukeratu beste ziurtagiri bat eta saiatu berriro.
Åtgärden ¦avbröts av användaren.
Đã xảy ra lỗi ¦khi đăng nhập
Đã xảy ra lỗi khi đăng nhập. ¦Nhấp vào nút dưới đây để thử lại.
İşlem kullanıcı tarafından ¦iptal edildi.
Δεν έχει ¦επιλεγεί πιστοποιητικό
Δεν έχει ¦επιλεγεί πιστοποιητικό. Επέλεξε ένα πιστοποιητικό και δοκίμασε ξανά.
Δεν ήταν δυνατή η επαλήθευση της ¦ταυτότητάς σας
Δεν είναι δυνατή η ¦επαλήθευση του authenticator
Δεν είναι δυνατή η ¦επαλήθευση του authenticator. Προσπαθήστε ξανά.
Η ¦επικύρωση του πιστοποιητικού απέτυχε
Η ¦επικύρωση του πιστοποιητικού απέτυχε. Επέλεξε ένα άλλο πιστοποιητικό και δοκίμασε ξανά.
Η λειτουργία ¦ακυρώθηκε από τον χρήστη.
Ο ¦έλεγχος ταυτότητας πιστοποιητικού απέτυχε
Ο ¦έλεγχος ταυτότητας πιστοποιητικού απέτυχε. Επικοινώνησε με τον διαχειριστή.
Παρουσιάστηκε σφάλμα κατά τη ¦σύνδεση
Παρουσιάστηκε σφάλμα κατά τη σύνδεση. Κάντε κλικ στο παρακάτω κουμπί για ¦νέα δοκιμή.
Возникла ошибка входа. Нажмите кнопку ниже, чтобы ¦повторить попытку.
Користувач ¦скасував операцію.
Не вдалося підтвердити вашу ¦особу
Не вдається ¦підтвердити автентифікатор
Не вдається ¦підтвердити автентифікатор. Повторіть спробу.
Не ¦вибрано жодного сертифікату
Не ¦вибрано жодного сертифікату. Виберіть сертифікат і спробуйте ще раз.
Не удалось ¦подтвердить вашу личность
Невдала ¦перевірка сертифікату. Виберіть інший сертифікат і спробуйте ще раз.
Невозможно ¦проверить аутентификатор. Повторите попытку.
Операция ¦отменена пользователем.
Операцію ¦скасовано користувачем.
Ошибка аутентификации ¦сертификата. Обратитесь к администратору.
Ошибка ¦подтверждения сертификата. Выбрать другой сертификат и повторить.
Помилка ¦авторизації сертифікату. Зверніться до адміністратора.
¦Під час входу сталася помилка
Під час входу сталася помилка. ¦Щоби спробувати знову, натисніть кнопку нижче.
Сертификат не ¦выбран. Выбрать сертификат и повторить.
การดำเนินการถูกยกเลิก¦โดยผู้ใช้
การตรวจสอบใบรับรองล้มเหลว เลือกใบรับรอง¦ฉบับใหม่และลองอีกครั้ง
การรับรองความถูกต้องของใบรับรองล้มเหลว ติดต่อ¦ผู้ดูแลระบบ
มีข้อ¦ผิดพลาดในการเข้าสู่ระบบ คลิกปุ่มด้านล่างเพื่อลองอีกครั้ง
ยังไม่ได้เลือกใบรับรอง เลือกใบรับรองแล¦ะลองใหม่อีกครั้ง
ไม่สามารถยืนยันข้อมูลประจ¦ำตัวของคุณได้
ไม่สามาร¦ถยืนยันเครื่องมือรับรองความถูกต้องได้ ลองอีกครั้ง
サインイン中にエラ¦ーが発生しました
サインイン中にエラーが発生しました。下の¦ボタンをクリックして再試行してください。
ユーザーが操作をキャンセルしました。
ユーザーにより操作がキャンセルされました。
使用者已取¦消作業。
使用者已取¦消操作。
¦憑證身分驗證失敗。請連絡您的管理員。
¦憑證驗證失敗。請選擇其他憑證並重試。
无法验证您的身¦份
无法验证身¦份验证器。请重试。
未选择证¦书。请选择证书并重试。
未選取¦憑證。請選擇憑證並重試。
本¦人確認に失敗しました
無法¦驗證您的身分
無法¦驗證身分驗證程式。請再試一次。
用户已取¦消操作。
登入時發生錯誤。按一下下方按¦鈕以重試。
登录时出错。¦单击下方按钮重试。
証明¦書が選択されていません
証明¦書が選択されていません。証明書を選択してやり直してください。
証明¦書の検証に失敗しました
証明書の検証に失敗しました。¦ほかの証明書を選択してやり直してください。
証明¦書の認証に失敗しました
証明¦書の認証に失敗しました。管理者にご連絡ください。
证¦书身份验证失败。请与您的管理员联系。
证¦书验证失败。请选择其它证书并重试。
로그인하는 ¦중 오류가 발생했습니다
로그인하는 중 오류가 발생했습니다. ¦아래 버튼을 클릭하여 다시 시도하십시오.
사용자가 작업을 ¦취소했습니다.
¦선택된 인증서가 없습니다. 인증서를 선택한 후 다시 시도하십시오.
¦아이덴티티를 확인할 수 없습니다.
인증서 ¦검증 실패. 다른 인증서를 선택한 후 다시 시도하십시오.
¦인증서 확인 실패. 관리자에게 문의하십시오.
¦인증자를 확인할 수 없습니다
¦인증자를 확인할 수 없습니다. 다시 시도하십시오.
= points okta sign-in-error/factorRejected sign-in-error/factorTimedOut
A apărut o eroare ¦necunoscută
A apărut o eroare ¦necunoscută. Încercați din nou sau alegeți un alt factor.
A apărut o eroare ¦necunoscută. Încercați din nou sau contactați adminul pentru asistență.
A művelet vagy lejárt, vagy nem ¦volt engedélyezett.
A operação atingiu o tempo limite ou não ¦era permitida.
¦Bilinmeyen bir hata oluştu
¦Bilinmeyen bir hata oluştu. Tekrar deneyin veya başka bir faktör seçin.
¦Bilinmeyen bir hata oluştu. Tekrar deneyin veya yardım için yöneticinizle iletişime geçin.
Der Vorgang hat zu ¦lange gedauert oder war unzulässig.
Der er ¦opstået en ukendt fejl
Der er ¦opstået en ukendt fejl. Prøv igen, eller bed din administrator om hjælp.
Der er ¦opstået en ukendt fejl. Prøv igen, eller vælg en anden faktor.
Došlo k ¦neznámé chybě
Došlo k ¦neznámé chybě. Zkuste to znovu nebo požádejte o pomoc svého správce.
Došlo k ¦neznámé chybě. Zkuste to znovu nebo vyberte jiný faktor.
Ein ¦unbekannter Fehler ist aufgetreten
Ein ¦unbekannter Fehler ist aufgetreten. Versuchen Sie es erneut oder wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
Ein ¦unbekannter Fehler ist aufgetreten. Versuchen Sie es nochmals, oder wählen Sie einen anderen Faktor aus.
En ukjent feil har ¦oppstått
En ukjent feil har ¦oppstått. Prøv igjen eller velg en annen faktor.
En ukjent feil har ¦oppstått. Prøv på nytt eller ta kontakt med en administrator for å få hjelp.
Er is een ¦onbekende fout opgetreden
Er is een ¦onbekende fout opgetreden. Probeer het opnieuw of neem voor hulp contact op met de admin.
Er is een ¦onbekende fout opgetreden. Probeer het opnieuw of selecteer een andere factor.
Er is ¦sprake van een time-out voor de bewerking of deze is niet toegestaan.
¦Eragiketaren denbora-muga gainditu egin da edo ez da baimendu.
Errore ¦ezezagun bat gertatu da
Errore ¦ezezagun bat gertatu da. Saiatu berriro edo hautatu beste faktore bat.
Errore ¦ezezagun bat gertatu da. Saiatu berriro edo jarri administratzailearekin harremanetan laguntza lortzeko.
Ett ¦okänt fel har inträffat
Ett ¦okänt fel har inträffat. Försök igen eller kontakta din admin för hjälp.
Ett ¦okänt fel har inträffat. Försök på nytt eller välj en annan faktor.
Ha ocurrido un error ¦desconocido
Ha ocurrido un error ¦desconocido. Vuelva a intentarlo o comuníquese con su administrador para obtener ayuda.
Ha ocurrido un error ¦desconocido. Vuelva a intentarlo o seleccione otro factor.
Handlingen er ¦enten udløbet eller ikke tilladt.
¦Ismeretlen hiba lépett fel
¦Ismeretlen hiba lépett fel. Próbálja újra, vagy válasszon egy másik tényezőt.
¦Ismeretlen hiba lépett fel. Próbálkozzon újra, vagy kérjen segítséget a rendszergazdától.
Kesalahan yang tidak ¦diketahui telah terjadi
Kesalahan yang tidak ¦diketahui telah terjadi. Coba lagi atau hubungi admin Anda untuk mendapatkan bantuan.
Kesalahan yang tidak diketahui telah terjadi. Coba lagi atau pilih faktor ¦lainnya.
L'opération a expiré ou n'a pas été ¦autorisée.
La operación ha ¦finalizado o no se ha permitido.
La sessione è scaduta ¦oppure l'operazione non è consentita.
L’opération a expiré ou n’a pas été ¦autorisée.
Ocorreu um erro ¦desconhecido
Ocorreu um erro ¦desconhecido. Tente novamente ou entre em contato com o administrador para obter ajuda.
Ocorreu um erro ¦desconhecido. Tente novamente ou selecione outro fator.
On ¦tapahtunut tuntematon virhe
On ¦tapahtunut tuntematon virhe. Yritä uudelleen tai ota yhteyttä järjestelmänvalvojaan saadaksesi ohjeita.
On ¦tapahtunut tuntematon virhe. Yritä uudelleen tai valitse toinen tekijä.
Operacja ¦osiągnęła limit czasu lub nie jest dozwolona.
¦Operasi tamat tempoh atau tidak dibenarkan.
Operasi tersebut sudah habis ¦waktunya atau tidak diizinkan.
Operasjonen ble enten ¦tidsavbrutt eller avslått.
¦Operasyon an bloke oswa yo pa te otorize li.
¦Operația a expirat sau nu a fost permisă.
Ralat yang tidak diketahui telah ¦berlaku
Ralat yang tidak diketahui telah ¦berlaku. Cuba lagi atau hubungi pentadbir anda untuk mendapatkan bantuan.
Ralat yang tidak diketahui telah ¦berlaku. Cuba lagi atau pilih faktor lain.
Si è verificato un errore ¦sconosciuto
Si è verificato un errore ¦sconosciuto. Riprova o contatta l'amministratore per ricevere assistenza.
Si è verificato un errore ¦sconosciuto. Riprova o seleziona un altro fattore.
Thao tác đã hết thời gian ¦chờ hoặc không được phép thực hiện.
Tidsgränsen för åtgärden ¦uppnåddes eller så var åtgärden inte tillåten.
Toiminto ¦joko aikakatkaistiin tai sitä ei sallittu.
Une erreur ¦inconnue s'est produite
Une erreur ¦inconnue s'est produite. Réessayez ou sélectionnez un autre facteur.
Une erreur ¦inconnue s'est produite. Veuillez réessayer ou contacter votre administrateur pour obtenir de l'aide.
Vypršel časový limit nebo operace ¦nebyla povolena.
Wystąpił ¦nieznany błąd. Spróbuj ponownie lub skontaktuj się z administratorem w celu uzyskania pomocy.
Wystąpił ¦nieznany błąd. Spróbuj ponownie lub wybierz inny składnik.
Yon erè ¦enkoni te rive
Yon erè ¦enkoni te rive. Eseye ankò oswa kontakte administratè ou an pou jwenn èd.
Yon erè ¦enkoni te rive. Eseye ankò oswa seleksyone yon lòt faktè.
Đã xảy ra ¦lỗi không xác định
Đã xảy ra lỗi không xác định. Thử lại hoặc chọn một ¦yếu tố khác.
Đã xảy ra ¦lỗi không xác định. Thử lại hoặc liên hệ với quản trị viên của bạn để được hỗ trợ.
¦İşlem zaman aşımına uğradı ya da işleme izin verilmedi.
Έληξε το χρονικό όριο της λειτουργίας ή η λειτουργία δεν ¦επιτράπηκε.
Παρουσιάστηκε ένα ¦άγνωστο σφάλμα
Παρουσιάστηκε ένα ¦άγνωστο σφάλμα. Δοκίμασε ξανά ή επέλεξε άλλο παράγοντα.
Παρουσιάστηκε ένα ¦άγνωστο σφάλμα. Προσπαθήστε ξανά ή επικοινωνήστε με τον διαχειριστή για βοήθεια.
Виникла ¦невідома помилка. Повторіть спробу або зверніться по допомогу до адміністратора.
Виникла ¦невідома помилка. Спробуйте ще раз або виберіть інший фактор.
Возникла ¦неизвестная ошибка. Повторите попытку или выберите другой фактор.
Возникла ¦неизвестная ошибка. Повторите попытку или обратитесь за поддержкой к системному администратору.
Истекло время ожидания, ¦либо операция не была разрешена.
Минув час ¦очікування на виконання операції або її заборонено.
การดำเนินการหมดเวลาหรือไม่ได้รับอนุ¦ญาต
เกิดข้อผิดพลาดที่ไม่รู้จัก ลองอีกครั้ง หรือเลือกปัจจัยรัก¦ษาความปลอดภัยอื่น
เกิดข้อ¦ผิดพลาดที่ไม่รู้จัก ลองอีกครั้งหรือติดต่อผู้ดูแลระบบเพื่อขอความช่วยเหลือ
不明なエラ¦ーが発生しました
不明なエラ¦ーが発生しました。再試行するか、別の要素を選択してください。
不明なエラ¦ーが発生しました。再試行するか、管理者に連絡してください。
¦发生未知错误。请重试或联系您的管理员寻求帮助。
¦发生未知错误。请重试或选择其他因素。
操作はタイ¦ムアウトしたか、または許可されませんでした。
操作¦超时或不被允许。
操作¦逾時，或系統不允許此操作。
發生未知錯誤。再次嘗試或選¦擇其他因素。
發生未知錯誤。請再試一次，或連絡管理員以¦尋求協助。
¦알 수 없는 오류가 발생했습니다
¦알 수 없는 오류가 발생했습니다. 다시 시도하거나 관리자에게 문의하여 도움을 받으십시오.
¦알 수 없는 오류가 발생했습니다. 다시 시도하거나 다른 요인을 선택하십시오.
작업이 시간 ¦초과되었거나 허용되지 않습니다.
= points okta sign-in-error/factorRejected sign-in-error/notEnrolled
A Windows Hello ¦felvétele nem egyezik meg a nyilvántartásunkkal
A Windows Hello ¦felvétele nem egyezik meg a nyilvántartásunkkal. Forduljon a rendszergazdájához segítségért.
A Windows Hello ¦felvétele nem egyezik meg a nyilvántartásunkkal. Válasszon másik tényezőt, vagy forduljon a rendszergazdájához segítségért.
A apărut o eroare în ¦legătură cu solicitarea U2F
A apărut o eroare în ¦legătură cu solicitarea U2F. Încercați din nou sau alegeți un alt factor.
A apărut o eroare în ¦legătură cu solicitarea U2F. Încercați din nou sau contactați adminul pentru asistență.
A biztonsági ¦kulcs nem támogatott
A biztonsági kulcs nem támogatott. Forduljon a ¦rendszergazdájához segítségért.
A biztonsági kulcs nem támogatott. Kérjen segítséget a ¦rendszergazdától.
A biztonsági kulcs nem támogatott. Válasszon egy másik ¦tényezőt.
A chave de segurança não é ¦compatível
A chave de segurança não é compatível. Entre em contato com o administrador para ¦receber ajuda.
A chave de segurança não é compatível. ¦Selecione outro fator.
A chave de segurança não é ¦suportada
A chave de segurança não é ¦suportada. Entre em contato com o administrador para obter assistência.
A chave de segurança não é ¦suportada. Selecione outro fator.
A sua ¦inscrição do Windows Hello não corresponde aos nossos registros
A sua ¦inscrição do Windows Hello não corresponde aos nossos registros. Entre em contato com seu administrador para assistência.
A sua ¦inscrição do Windows Hello não corresponde aos nossos registros. Selecione outro fator ou entre em contato com seu administrador para assistência.
Ada kesalahan ¦terkait permintaan U2F
Ada kesalahan ¦terkait permintaan U2F. Coba lagi atau hubungi admin Anda untuk mendapatkan bantuan.
Ada kesalahan ¦terkait permintaan U2F. Coba lagi atau pilih faktor lainnya.
Anmeldung mit einem Passkey nicht möglich. Versuchen Sie es erneut oder melden Sie sich auf andere ¦Weise an, um Ihrem Konto einen Passkey hinzuzufügen.
Bezpečnostní klíč není ¦podporován
Bezpečnostní klíč není podporován. Kontaktujte se ¦žádostí o pomoc svého správce.
Bezpečnostní klíč není ¦podporován. Obraťte se na správce.
Bezpečnostní klíč není podporován. ¦Vyberte jiný faktor.
Chave de acesso ¦inválida.
¦Cheie de acces nevalidă.
Clave de acceso no ¦válida.
Clé d'¦accès non valide.
¦Codul de securitate nu este acceptat
Codul de securitate nu este acceptat. ¦Alegeți alt factor.
¦Codul de securitate nu este acceptat. Contactați administratorul pentru asistență.
¦Codul de securitate nu este acceptat. Contactați adminul pentru asistență.
Conectarea cu cheie de acces nu a ¦reușit. Încercați din nou sau conectați-vă în alt mod pentru a adăuga o cheie de acces la contul dvs.
Connexion avec une clé d'accès impossible. Réessayez ou ¦connectez-vous d'une autre manière pour ajouter une clé d'accès à votre compte.
Dane rejestracji za pomocą funkcji Windows Hello są ¦niezgodne z posiadanymi przez nas informacjami
Dane rejestracji za pomocą funkcji Windows Hello są ¦niezgodne z posiadanymi przez nas informacjami. Skontaktuj się z administratorem, aby uzyskać pomoc.
Dane rejestracji za pomocą funkcji Windows Hello są ¦niezgodne z posiadanymi przez nas informacjami. Wybierz inny czynnik lub skontaktuj się z administratorem, aby uzyskać pomoc.
Dane rejestracji za pomocą funkcji Windows Hello są ¦niezgodne z posiadanymi przez nas informacjami. Wybierz inny składnik lub skontaktuj się z administratorem, aby uzyskać pomoc.
De ¦beveiligingssleutel wordt niet ondersteund
De ¦beveiligingssleutel wordt niet ondersteund. Neem contact op met uw admin voor hulp.
De ¦beveiligingssleutel wordt niet ondersteund. Neem contact op met uw beheerder voor hulp.
De beveiligingssleutel wordt niet ondersteund. Neem voor hulp contact op met de ¦systeembeheerder.
De beveiligingssleutel wordt niet ondersteund. ¦Selecteer een andere factor.
Der ¦Sicherheitsschlüssel wird nicht unterstützt
Der Sicherheitsschlüssel wird nicht unterstützt. ¦Bitten Sie Ihren Admin um Hilfe.
Der ¦Sicherheitsschlüssel wird nicht unterstützt. Wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
Der Sicherheitsschlüssel wird nicht unterstützt. Wählen Sie einen ¦anderen Faktor aus.
Der er ¦sket en fejl i forbindelse med U2F-anmodningen
Der er ¦sket en fejl i forbindelse med U2F-anmodningen. Prøv igen, eller bed din administrator om hjælp.
Der er ¦sket en fejl i forbindelse med U2F-anmodningen. Prøv igen, eller vælg en anden faktor.
Det oppsto en feil med U2F-¦forespørselen
Det oppsto en feil med U2F-¦forespørselen. Prøv igjen eller velg en annen faktor.
Det oppsto en feil med U2F-¦forespørselen. Prøv på nytt eller ta kontakt med en administrator for å få hjelp.
Det ¦uppstod ett fel med U2F-begäran
Det ¦uppstod ett fel med U2F-begäran. Försök igen eller kontakta din admin för hjälp.
Det ¦uppstod ett fel med U2F-begäran. Försök på nytt eller välj en annan faktor.
Din Windows Hello adgang ¦passer ikke med det, der er registreret i vores system
Din Windows Hello adgang ¦passer ikke med det, der er registreret i vores system. Kontakt din administrator for hjælp.
Din Windows Hello adgang ¦passer ikke med det, der er registreret i vores system. Vælg en anden faktor eller kontakt din administrator for hjælp.
Din Windows Hello-¦enrollering matchar inte våra register
Din Windows Hello-¦enrollering matchar inte våra register. Kontakta din administratör för hjälp.
Din Windows Hello-¦enrollering matchar inte våra register. Välj en annan faktor eller kontakta din administratör för hjälp.
Din Windows Hello-¦registrering matchar inte våra register
Din Windows Hello-¦registrering matchar inte våra register. Kontakta din administratör för hjälp.
Din Windows Hello-¦registrering matchar inte våra register. Välj en annan faktor eller kontakta din administratör för hjälp.
Din Windows Hello-tilmelding samsvarer ikke med våre ¦registreringer
Din Windows Hello-tilmelding samsvarer ikke med våre ¦registreringer. Kontakt administratoren din for hjelp.
Din Windows Hello-tilmelding samsvarer ikke med våre ¦registreringer. Velg en annen faktor eller ta kontakt med en administrator for å få hjelp.
Din Windows-tilmelding samsvarer ikke med våre ¦poster
Din Windows-tilmelding samsvarer ikke med våre ¦poster. Velg en annen faktor, eller kontakt administratoren for hjelp.
Din Windows-tilmelding samsvarer ikke med våre ¦registreringer
Din Windows-tilmelding samsvarer ikke med våre ¦registreringer. Kontakt administratoren din for hjelp.
Din Windows-tilmelding samsvarer ikke med våre ¦registreringer. Velg en annen faktor eller ta kontakt med en administrator for å få hjelp.
Ei voitu kirjautua sisään todennusavaimella. Yritä uudelleen tai kirjaudu sisään toisella tavalla ¦lisätäksesi tilillesi todennusavaimen.
¦Enskripsyon Windows Hello ou an pa koresponn ansanm ak achiv nou yo
¦Enskripsyon Windows Hello ou an pa koresponn ansanm ak achiv nou yo. Kontakte administratè ou an pou jwenn èd.
¦Enskripsyon Windows Hello ou an pa koresponn ansanm ak achiv nou yo. Seleksyone yon lòt faktè oswa kontakte administratè ou an pou jwenn èd.
Er is een fout opgetreden ¦bij de U2F-aanvraag
Er is een fout opgetreden ¦bij de U2F-aanvraag. Probeer het opnieuw of neem voor hulp contact op met de admin.
Er is een fout opgetreden bij de U2F-aanvraag. Probeer het opnieuw of ¦selecteer een andere factor.
Errore bat gertatu da U2F ¦eskaerarekin
Errore bat gertatu da U2F ¦eskaerarekin. Saiatu berriro edo hautatu beste faktore bat.
Errore bat gertatu da U2F ¦eskaerarekin. Saiatu berriro edo jarri administratzailearekin harremanetan laguntza lortzeko.
Es ¦gab einen Fehler mit der U2F-Anforderung
Es ¦gab einen Fehler mit der U2F-Anforderung. Versuchen Sie es erneut oder wenden Sie sich an Ihren Administrator, um Hilfe zu erhalten.
Es ¦gab einen Fehler mit der U2F-Anforderung. Versuchen Sie es nochmals, oder wählen Sie einen anderen Faktor aus.
Ezin izan da saioa hasi sarbide-gako batekin. Saiatu berriro edo hasi saioa beste modu ¦batera zure kontuan sarbide-gako bat gehitzeko.
Genyen yon erè ki ¦rive ak demann U2F lan
Genyen yon erè ki ¦rive ak demann U2F lan. Eseye ankò oswa kontakte administratè ou an pou jwenn èd.
Genyen yon erè ki rive ak demann U2F lan. Eseye ankò oswa ¦seleksyone yon lòt faktè.
Geçersiz ¦geçiş anahtarı.
Geçiş anahtarı ile oturum ¦açılamadı. Tekrar deneyin veya hesabınıza geçiş anahtarı eklemek için başka bir yöntemle oturum açın.
Güvenlik anahtarı desteklenmiyor. Başka bir ¦faktör seçin.
Güvenlik anahtarı desteklenmiyor. Yardım için yöneticinizle ¦iletişime geçin.
Güvenlik anahtarı ¦desteklenmiyor. Yardım için yöneticinizle irtibat kurun.
Hiba lépett fel az U2F ¦kérelmmel kapcsolatosan
Hiba lépett fel az U2F ¦kérelmmel kapcsolatosan. Próbálja újra, vagy válasszon egy másik tényezőt.
Hiba lépett fel az U2F ¦kérelmmel kapcsolatosan. Próbálkozzon újra, vagy kérjen segítséget a rendszergazdától.
Ihre Anmeldung bei Windows Hello entspricht nicht unseren ¦Aufzeichnungen
Ihre Anmeldung bei Windows Hello entspricht nicht unseren ¦Aufzeichnungen. Bitten Sie Ihren Administrator um Hilfe.
Ihre Anmeldung bei Windows Hello entspricht nicht unseren ¦Aufzeichnungen. Wählen Sie einen anderen Faktor aus oder bitten Sie Ihren Administrator um Hilfe.
Impossibile accedere con una passkey. Riprova oppure accedi in un altro modo per ¦aggiungere una passkey al tuo account.
Kan niet inloggen met een wachtwoordsleutel. Probeer het opnieuw of log op een andere ¦manier in om een wachtwoordsleutel aan uw account toe te voegen.
¦Kemasukan Windows Hello anda tidak sepadan dengan rekod kami
¦Kemasukan Windows Hello anda tidak sepadan dengan rekod kami. Hubungi pentadbir anda untuk mendapatkan bantuan.
¦Kemasukan Windows Hello anda tidak sepadan dengan rekod kami. Pilih faktor yang lain atau hubungi pentadbir anda untuk mendapatkan bantuan.
Khóa ¦bảo mật không được hỗ trợ
Khóa bảo mật không được hỗ trợ. Chọn một ¦yếu tố khác.
Khóa bảo mật không được hỗ trợ. Liên hệ ¦với quản trị viên của bạn để được hỗ trợ.
Khóa bảo mật không được hỗ trợ. Liên hệ với quản trị ¦viên của bạn để được hỗ trợ.
Không thể đăng nhập bằng mã khóa. Hãy thử lại hoặc đăng nhập bằng ¦cách khác để thêm mã khóa vào tài khoản của bạn.
¦Kle sekirite pa sipòte
Kle sekirite pa sipòte. Kontakte administratè ou an pou jwenn ¦asistans
Kle sekirite pa sipòte. Kontakte administratè ou an pou jwenn ¦asistans.
Kle sekirite pa sipòte. ¦Seleksyone yon lòt faktè.
Klucz zabezpieczający jest ¦nieobsługiwany
Klucz zabezpieczający jest ¦nieobsługiwany. Skontaktuj się z administratorem w celu uzyskania pomocy.
Klucz zabezpieczający jest ¦nieobsługiwany. Skontaktuj się z administratorem, aby uzyskać pomoc.
Klucz zabezpieczający jest nieobsługiwany. Wybierz inny ¦czynnik.
Klucz zabezpieczający jest ¦nieobsługiwany. Wybierz inny składnik.
Kunci ¦keamanan tidak didukung
Kunci keamanan tidak didukung. Hubungi admin Anda untuk ¦meminta bantuan.
Kunci ¦keamanan tidak didukung. Hubungi admin Anda untuk mendapatkan bantuan.
Kunci keamanan tidak didukung. Pilih faktor ¦lainnya.
Kunci ¦keamanan tidak didukung. Silakan hubungi admin Anda untuk mendapatkan bantuan.
Kunci ¦keselamatan tidak disokong
Kunci ¦keselamatan tidak disokong. Hubungi pentadbir anda untuk mendapatkan bantuan.
Kunci ¦keselamatan tidak disokong. Pilih faktor yang lain.
Kunci laluan tidak ¦sah.
Kunci ¦sandi tidak valid.
Kunde inte logga in med en inloggningsnyckel. Försök igen, eller logga in på ett annat ¦sätt för att lägga till en inloggningsnyckel på ditt konto.
Kunne ikke logge på med en adgangskode. Prøv igen, eller brug en anden ¦måde til at logge på for at tilføje en adgangskode til din konto.
Kunne ikke logge på med en passnøkkel. Prøv igjen, eller logg inn på en annen måte for å legge til en ¦passordnøkkel til kontoen din.
Kòd aksè ¦envalid.
La chiave di sicurezza non è ¦supportata
La chiave di sicurezza non è ¦supportata. Contatta il tuo amministratore per ricevere assistenza.
La chiave di sicurezza non è ¦supportata. Contatta l'amministratore per ricevere assistenza.
La chiave di sicurezza non è supportata. ¦Seleziona un altro fattore.
La clé de sécurité n'est pas ¦prise en charge
La clé de sécurité n'est pas ¦prise en charge. Contactez votre administrateur pour obtenir de l'aide.
La clé de sécurité n'est pas prise en charge. ¦Sélectionnez un autre facteur.
La ¦registrazione per Windows Hello non corrisponde ai record registrati
La ¦registrazione per Windows Hello non corrisponde ai record registrati. Contatta il tuo amministratore per ricevere assistenza.
La ¦registrazione per Windows Hello non corrisponde ai record registrati. Contattare l'amministratore per ricevere assistenza.
La registrazione per Windows Hello non corrisponde ai record registrati. ¦Selezionare un altro fattore o contattare l'amministratore per ricevere assistenza.
La ¦sottoscrizione per Windows Hello non corrisponde ai record registrati
La ¦sottoscrizione per Windows Hello non corrisponde ai record registrati. Contattare l'amministratore per ricevere assistenza.
La ¦sottoscrizione per Windows Hello non corrisponde ai record registrati. Selezionare un altro fattore o contattare l'amministratore per ricevere assistenza.
¦Mã khóa không hợp lệ.
Nem lehetett bejelentkezni a hozzáférési kulccsal. Próbálja újra, vagy jelentkezzen be más módon, hogy hozzáférési kulcsot ¦adjon hozzá a fiókjához.
Neplatný ¦přístupový klíč.
Nie udało się zalogować za pomocą klucza dostępu. Spróbuj ponownie lub zaloguj się w inny ¦sposób, aby dodać klucz dostępu do konta.
¦Nieprawidłowy klucz dostępu.
No se admite la ¦clave de seguridad
No se admite la ¦clave de seguridad. Comuníquese con el administrador para obtener ayuda.
No se admite la ¦clave de seguridad. Póngase en contacto con el administrador para obtener ayuda.
No se admite la ¦clave de seguridad. Seleccione otro factor.
No se pudo iniciar sesión con una clave de acceso. Vuelva a intentarlo o ¦inicie sesión de otra manera para agregar una clave de acceso a su cuenta.
Não foi possível fazer login com uma chave de acesso. Tente novamente ou faça login de outra forma para ¦adicionar uma chave de acesso à sua conta.
O seu ¦registro de Windows Hello não corresponde aos nossos registros
O seu ¦registro de Windows Hello não corresponde aos nossos registros. Entre em contato com seu administrador para assistência.
O seu ¦registro de Windows Hello não corresponde aos nossos registros. Selecione outro fator ou entre em contato com seu administrador para assistência.
¦Ocorreu um erro com a solicitação U2F
¦Ocorreu um erro com a solicitação U2F. Tente novamente ou entre em contato com o administrador para obter ajuda.
¦Ocorreu um erro com a solicitação U2F. Tente novamente ou selecione outro fator.
Ogiltig inloggningsnyckel.
On ilmennyt virhe U2F-pyynnön ¦osalta
On ilmennyt virhe U2F-pyynnön ¦osalta. Yritä uudelleen tai ota yhteyttä järjestelmänvalvojaan saadaksesi ohjeita.
On ilmennyt virhe U2F-pyynnön ¦osalta. Yritä uudelleen tai valitse toinen tekijä.
Ongeldige wachtwoordsleutel.
Pa kapab konekte avèk yon kle aksè. Eseye ankò, oswa konekte yon lòt ¦fason pou ajoute yon kle aksè nan kont ou an.
¦Passkey non valida.
¦Penambahan Windows Hello Anda tidak sama dengan catatan kami
¦Penambahan Windows Hello Anda tidak sama dengan catatan kami. Hubungi administrator Anda untuk bantuan.
¦Penambahan Windows Hello Anda tidak sama dengan catatan kami. Pilih faktor lain atau hubungi administrator Anda untuk bantuan.
¦Pendaftaran Windows Hello Anda tidak sama dengan catatan kami
¦Pendaftaran Windows Hello Anda tidak sama dengan catatan kami. Hubungi administrator Anda untuk bantuan.
¦Pendaftaran Windows Hello Anda tidak sama dengan catatan kami. Pilih faktor lain atau hubungi administrator Anda untuk bantuan.
¦Pendaftaran Windows Hello anda tidak sepadan dengan rekod kami
¦Pendaftaran Windows Hello anda tidak sepadan dengan rekod kami. Hubungi pentadbir anda untuk mendapatkan bantuan.
¦Pendaftaran Windows Hello anda tidak sepadan dengan rekod kami. Pilih faktor yang lain atau hubungi pentadbir anda untuk mendapatkan bantuan.
Podczas ¦przetwarzania żądania U2F wystąpił błąd
Podczas ¦przetwarzania żądania U2F wystąpił błąd. Spróbuj ponownie lub skontaktuj się z administratorem w celu uzyskania pomocy.
Podczas ¦przetwarzania żądania U2F wystąpił błąd. Spróbuj ponownie lub wybierz inny składnik.
Při požadavku U2F došlo k ¦chybě
Při požadavku U2F došlo k chybě. Zkuste to znovu nebo ¦požádejte o pomoc svého správce.
Při požadavku U2F došlo k ¦chybě. Zkuste to znovu nebo vyberte jiný faktor.
Přihlášení pomocí přístupového klíče se nezdařilo. Zkuste to znovu nebo se přihlaste jiným způsobem a ¦přidejte ke svému účtu přístupový klíč.
Sarbide-¦gako baliogabea.
Se ha ¦producido un error con la solicitud U2F
Se ha ¦producido un error con la solicitud U2F. Vuelva a intentarlo o comuníquese con su administrador para obtener ayuda.
Se ha ¦producido un error con la solicitud U2F. Vuelva a intentarlo o seleccione otro factor.
Segurtasun-¦giltza ez da onartzen
Segurtasun-giltza ez da onartzen. Hautatu beste ¦faktore bat.
Segurtasun-¦giltza ez da onartzen. Jarri administratzailearekin harremanetan laguntza lortzeko.
Si è ¦verificato un errore con la richiesta U2F
Si è ¦verificato un errore con la richiesta U2F. Riprova o contatta l'amministratore per ricevere assistenza.
Si è verificato un errore con la richiesta U2F. Riprova o ¦seleziona un altro fattore.
Sikkerhedsnøglen er ikke ¦understøttet
Sikkerhedsnøglen er ikke understøttet. ¦Bed din administrator om hjælp.
Sikkerhedsnøglen er ikke ¦understøttet. Kontakt din administrator for at få hjælp.
Sikkerhedsnøglen er ikke ¦understøttet. Vælg en anden faktor.
¦Sikkerhetsnøkkelen støttes ikke. Kontakt din admin for hjelp.
¦Sikkerhetsnøkkelen støttes ikke. Prøv på nytt eller ta kontakt med en administrator for å få hjelp.
¦Sikkerhetsnøkkelen støttes ikke. Ta kontakt med administratoren din for å få hjelp.
¦Sikkerhetsnøkkelen støttes ikke. Velg en annen faktor.
Su ¦inscripción de Windows Hello no coincide con nuestros registros
Su ¦inscripción de Windows Hello no coincide con nuestros registros. Póngase en contacto con su administrador para obtener ayuda.
Su ¦inscripción de Windows Hello no coincide con nuestros registros. Seleccione otro factor o póngase en contacto con su administrador para obtener ayuda.
Su ¦registro de Windows Hello no coincide con nuestros registros
Su ¦registro de Windows Hello no coincide con nuestros registros. Póngase en contacto con su administrador para obtener ayuda.
Su ¦registro de Windows Hello no coincide con nuestros registros. Seleccione otro factor o póngase en contacto con su administrador para obtener ayuda.
¦Suojaus-avainta ei tueta
¦Suojaus-avainta ei tueta. Ota yhteyttä järjestelmänvalvojaan saadaksesi ohjeita.
¦Suojaus-avainta ei tueta. Ota yhteyttä pääkäyttäjääsi avun saamiseksi.
¦Suojaus-avainta ei tueta. Valitse toinen tekijä.
¦Säkerhetsnyckeln stöds inte. Kontakta din admin för hjälp.
¦Säkerhetsnyckeln stöds inte. Kontakta din administratör för hjälp.
¦Säkerhetsnyckeln stöds inte. Välj en annan faktor.
Terdapat ¦ralat dengan permintaan U2F
Terdapat ¦ralat dengan permintaan U2F. Cuba lagi atau hubungi pentadbir anda untuk mendapatkan bantuan.
Terdapat ¦ralat dengan permintaan U2F. Cuba lagi atau pilih faktor lain.
Thông tin đăng ¦ký Windows Hello của bạn không khớp với hồ sơ của chúng tôi
Thông tin đăng ¦ký Windows Hello của bạn không khớp với hồ sơ của chúng tôi. Chọn một yếu tố khác hoặc liên hệ với quản trị viên của bạn để được hỗ trợ.
Thông tin đăng ¦ký Windows Hello của bạn không khớp với hồ sơ của chúng tôi. Liên hệ với quản trị viên của bạn để được hỗ trợ.
Tidak boleh daftar masuk dengan kunci laluan. Cuba lagi atau daftar masuk dengan cara lain untuk ¦menambah kunci laluan pada akaun anda.
Tidak dapat masuk dengan kunci sandi. Coba lagi, atau masuk dengan ¦cara lain untuk menambahkan kunci sandi ke akun Anda.
U2F ¦isteğinde bir hata oldu
U2F ¦isteğinde bir hata oldu. Tekrar deneyin veya başka bir faktör seçin.
U2F ¦isteğinde bir hata oldu. Tekrar deneyin veya yardım için yöneticinizle iletişime geçin.
U2F 要求發生錯誤。再次嘗試或選¦擇其他因素。
U2F 請求發生錯誤。請再試一次，或連絡管理員以¦尋求協助。
U2F 请求出¦现错误。请重试或联系您的管理员寻求帮助。
U2F 请求出¦现错误。请重试或选择其他因素。
U2F ¦요청 오류가 발생했습니다
U2F 요청 오류가 발생했습니다. 다시 ¦시도하거나 관리자에게 문의하여 도움을 받으십시오.
U2F 요청 오류가 발생했습니다. 다시 시도하거나 다른 ¦요인을 선택하십시오.
U2F要求にエラーが発生しました
¦U2F要求にエラーが発生しました。再試行するか、別の要素を選択してください。
¦U2F要求にエラーが発生しました。再試行するか、管理者に連絡してください。
Ugyldig adgangskode.
Ugyldig adgangsnøkkel.
Une erreur s'est produite avec la ¦demande U2F
Une erreur s'est produite avec la ¦demande U2F. Réessayez ou sélectionnez un autre facteur.
Une erreur s'est produite avec la ¦demande U2F. Veuillez réessayer ou contacter votre administrateur pour obtenir de l'aide.
Ungültiger Passkey.
Uw Windows Hello-¦aanmelding komt niet overeen met onze gegevens
Uw Windows Hello-¦aanmelding komt niet overeen met onze gegevens. Neem voor hulp contact op met de systeembeheerder.
Uw Windows Hello-¦aanmelding komt niet overeen met onze gegevens. Selecteer een andere factor of neem contact op met de systeembeheerder voor hulp.
Uw Windows Hello-¦inschrijving komt niet overeen met onze gegevens
Uw Windows Hello-¦inschrijving komt niet overeen met onze gegevens. Neem voor hulp contact op met de systeembeheerder.
Uw Windows Hello-¦inschrijving komt niet overeen met onze gegevens. Selecteer een andere factor of neem contact op met de systeembeheerder voor hulp.
Vaše ¦přihlášení pomocí Windows Hello neodpovídá našim záznamům
Vaše přihlášení pomocí Windows Hello neodpovídá našim záznamům. ¦Buď vyberte jiný faktor, nebo se obraťte na svého administrátora.
Vaše přihlášení pomocí Windows Hello neodpovídá našim záznamům. Obraťte se na svého ¦administrátora
Virheellinen todennusavain.
Votre ¦abonnement Windows Hello ne correspond pas avec nos dossiers
Votre ¦abonnement Windows Hello ne correspond pas avec nos dossiers. Contactez votre administrateur pour obtenir de l'aide.
Votre ¦abonnement Windows Hello ne correspond pas avec nos dossiers. Sélectionnez un autre facteur ou contactez votre administrateur pour obtenir de l'aide.
Váš ¦zápis Windows Hello neodpovídá našim záznamům
Váš zápis Windows Hello neodpovídá našim záznamům. ¦Buď vyberte jiný faktor, nebo se obraťte na svého administrátora.
Váš ¦zápis Windows Hello neodpovídá našim záznamům. Obraťte se na svého administrátora
Váš ¦zápis Windows Hello neodpovídá našim záznamům. Obraťte se na svého administrátora.
Windows Hello -¦lisäämisesi ei vastaa tietojamme
Windows Hello -¦lisäämisesi ei vastaa tietojamme. Ota yhteyttä pääkäyttäjääsi avun saamiseksi.
Windows Hello -¦lisäämisesi ei vastaa tietojamme. Valitse toinen tekijä tai ota yhteyttä pääkäyttäjääsi avun saamiseksi.
Windows Hello ¦kaydınız kayıtlarımızla eşleşmiyor
Windows Hello ¦kaydınız kayıtlarımızla eşleşmiyor. Başka bir faktör seçin veya yardım için yöneticinizle irtibat kurun.
Windows Hello ¦kaydınız kayıtlarımızla eşleşmiyor. Yardım için yöneticinizle irtibat kurun.
Windows Hello ¦rekisteröintisi ei vastaa tietojamme
Windows Hello ¦rekisteröintisi ei vastaa tietojamme. Ota yhteyttä pääkäyttäjääsi avun saamiseksi.
Windows Hello ¦rekisteröintisi ei vastaa tietojamme. Valitse toinen tekijä tai ota yhteyttä pääkäyttäjääsi avun saamiseksi.
Windows Hello ¦등록이 기록과 일치하지 않습니다
Windows Hello ¦등록이 기록과 일치하지 않습니다. 관리자에게 지원을 문의하십시오.
Windows Hello ¦등록이 기록과 일치하지 않습니다. 다른 요인을 선택하거나 관리자에게 지원을 문의하십시오.
Windows Hello-ko ¦erregistroa ez dator bat gure erregistroekin
Windows Hello-ko ¦erregistroa ez dator bat gure erregistroekin. Hautatu beste faktore bat edo jarri harremanetan administratzailearekin laguntza jasotzeko.
Windows Hello-ko ¦erregistroa ez dator bat gure erregistroekin. Jarri administratzailearekin harremanetan laguntza lortzeko.
Érvénytelen ¦hozzáférési kulcs.
¦Înregistrarea dvs. Windows Hello nu corespunde cu datele noastre. Contactați administratorul pentru asistență.
¦Înregistrarea dvs. Windows Hello nu corespunde cu datele noastre. Selectați alt factor sau contactați administratorul pentru asistență.
¦Înscrierea dvs. Windows Hello nu corespunde cu datele noastre. Contactați administratorul pentru asistență.
¦Înscrierea dvs. Windows Hello nu corespunde cu datele noastre. Selectați alt factor sau contactați administratorul pentru asistență.
Đã xảy ra ¦lỗi với yêu cầu U2F
Đã xảy ra lỗi với yêu cầu U2F. Thử lại hoặc chọn một ¦yếu tố khác.
Đã xảy ra ¦lỗi với yêu cầu U2F. Thử lại hoặc liên hệ với quản trị viên của bạn để được hỗ trợ.
Δεν ήταν δυνατή η είσοδος με κλειδί πρόσβασης. Δοκιμάστε ξανά ή εισέλθετε με άλλον ¦τρόπο για να προσθέσετε ένα κλειδί πρόσβασης στον λογαριασμό σας.
Η εγγραφή σας στο Windows Hello δεν ¦ταιριάζει με τα αρχεία μας
Η εγγραφή σας στο Windows Hello δεν ¦ταιριάζει με τα αρχεία μας. Επέλεξε έναν άλλο παράγοντα ή επικοινώνησε με τον διαχειριστή για βοήθεια.
Η εγγραφή σας στο Windows Hello δεν ¦ταιριάζει με τα αρχεία μας. Επικοινώνησε με τον διαχειριστή για βοήθεια.
Η εγγραφή σου στο Hello Windows δεν ¦ταιριάζει με τα αρχεία μας
Η εγγραφή σου στο Hello Windows δεν ¦ταιριάζει με τα αρχεία μας. Επέλεξε έναν άλλο παράγοντα ή επικοινώνησε με τον διαχειριστή για βοήθεια.
Η εγγραφή σου στο Hello Windows δεν ¦ταιριάζει με τα αρχεία μας. Επικοινώνησε με τον διαχειριστή για βοήθεια.
Μη ¦έγκυρο κλειδί πρόσβασης.
Παρουσιάστηκε ¦σφάλμα με το αίτημα U2F
Παρουσιάστηκε σφάλμα με το αίτημα U2F. ¦Δοκίμασε ξανά ή επέλεξε άλλο παράγοντα.
Παρουσιάστηκε σφάλμα με το αίτημα U2F. ¦Προσπαθήστε ξανά ή επικοινωνήστε με τον διαχειριστή για βοήθεια.
Το κλειδί ¦ασφαλείας δεν υποστηρίζεται
Το κλειδί ασφαλείας δεν υποστηρίζεται. ¦Επέλεξε έναν άλλο παράγοντα.
Το κλειδί ¦ασφαλείας δεν υποστηρίζεται. Επικοινωνήστε με τον διαχειριστή σας για βοήθεια.
Το κλειδί ασφαλείας δεν υποστηρίζεται. ¦Επικοινώνησε με τον διαχειριστή για βοήθεια.
Ваша ¦настройка Windows Hello не соответствует нашим записям
Ваша ¦настройка Windows Hello не соответствует нашим записям. Выберите другой фактор или обратитесь за поддержкой к системному администратору.
Ваша ¦настройка Windows Hello не соответствует нашим записям. Обратитесь за поддержкой к системному администратору.
Ваша ¦реєстрація Windows Hello не відповідає нашим записам
Ваша ¦реєстрація Windows Hello не відповідає нашим записам. Виберіть інший фактор або зверніться за допомогою до адміністратора.
Ваша ¦реєстрація Windows Hello не відповідає нашим записам. Зверніться за допомогою до адміністратора.
Ваше ¦добавление Windows Hello не соответствует нашим записям
Ваше ¦добавление Windows Hello не соответствует нашим записям. Выберите другой фактор или обратитесь за поддержкой к системному администратору.
Ваше ¦добавление Windows Hello не соответствует нашим записям. Обратитесь за поддержкой к системному администратору.
Ваше ¦додавання до Windows Hello не відповідає нашим записам
Ваше ¦додавання до Windows Hello не відповідає нашим записам. Виберіть інший фактор або зверніться за допомогою до адміністратора.
Ваше ¦додавання до Windows Hello не відповідає нашим записам. Зверніться за допомогою до адміністратора.
Вашу ¦добавление Windows Hello не соответствует нашим записям
Вашу ¦добавление Windows Hello не соответствует нашим записям. Выберите другой фактор или обратитесь за поддержкой к системному администратору.
Возникла ошибка ¦запроса U2F
Возникла ошибка ¦запроса U2F. Повторите попытку или выберите другой фактор.
Возникла ошибка ¦запроса U2F. Повторите попытку или обратитесь за поддержкой к системному администратору.
¦Захисний ключ не підтримується
Захисний ключ не підтримується. Виберіть ¦інший фактор.
¦Захисний ключ не підтримується. Зверніться за допомогою до адміністратора.
Захисний ключ не підтримується. Зверніться за допомогою до ¦системного адміністратора.
¦Захисний ключ не підтримується. Зверніться по допомогу до адміністратора.
Ключ безопасности не поддерживается Выберите ¦другой фактор.
Ключ безопасности не поддерживается Выберите ¦другой фактор. Выберите другой фактор.
Ключ безопасности не поддерживается Выберите другой фактор. Ключ безопасности не поддерживается Обратитесь за ¦поддержкой к системному администратору.
Ключ безопасности не поддерживается Выберите ¦другой фактор. Обратитесь за помощью к администратору.
Ключ безопасности не поддерживается Обратитесь за ¦поддержкой к системному администратору.
Не вдалося ввійти за допомогою ключа доступу. Спробуйте ще раз або ¦ввійдіть у систему іншим способом, щоб додати ключ доступу до свого облікового запису.
Не удалось войти в систему с помощью ключа доступа. Попробуйте еще раз или войдите в систему ¦другим способом, чтобы добавить ключ доступа к своей учетной записи.
¦Недопустимый ключ доступа.
¦Неприпустимий ключ доступу.
Це помилка з ¦запитом U2F
Це помилка з ¦запитом U2F. Повторіть спробу або зверніться по допомогу до адміністратора.
Це помилка з ¦запитом U2F. Спробуйте ще раз або виберіть інший фактор.
การลงทะเบียน Windows Hello ของคุณไม่ตรงกับระเบียนของเรา ติดต่อ¦ผู้ดูแลระบบเพื่อรับความช่วยเหลือ
การลงทะเบียน Windows Hello ของคุณไม่ตรงกับระเบียนของเรา โปรดเลือกแ¦ฟคเตอร์อื่น หรือติดต่อผู้ดูแลระบบเพื่อรับความช่วยเหลือ
กุญแจรัก¦ษาความปลอดภัยไม่ได้รับการสนับสนุน ติดต่อผู้ดูแลระบบของคุณเพื่อรับความช่วยเหลือ
กุญแจรัก¦ษาความปลอดภัยไม่ได้รับการสนับสนุน เลือกปัจจัยรักษาความปลอดภัยอื่น
คีย์ความปลอด¦ภัยไม่ได้รับการสนับสนุน ติดต่อผู้ดูแลของคุณเพื่อขอความช่วยเหลือ
คีย์ความปลอดภัยไม่ได้รับการสนับสนุน เลือกปัจจัยรัก¦ษาความปลอดภัยอื่น
คีย์ความปลอด¦ภัยไม่ได้รับการสนับสนุน โปรดติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือ
พาสคีย¦์ไม่ถูกต้อง
เกิดข้อผิดพลาดในการร้องขอ U2F ลองอีกครั้ง หรือเลือกปัจจัยรัก¦ษาความปลอดภัยอื่น
เกิดข้อ¦ผิดพลาดในการร้องขอ U2F ลองอีกครั้งหรือติดต่อผู้ดูแลระบบเพื่อขอความช่วยเหลือ
ไม่สามารถเข้าสู่ระบบด้วยพาสคีย์ ลองใหม่อีกครั้ง หรือเข้าสู่ระบบด้วยวิ¦ธีอื่นเพื่อเพิ่มพาสคีย์ให้กับบัญชีของคุณ
あなたのWindows ¦Helloの登録内容が一致しません
あなたのWindows ¦Helloの登録内容が一致しません。 別の項目を選択するか、管理者にご連絡ください。
あなたのWindows ¦Helloの登録内容が一致しません。 管理者にご連絡ください。
あなたのWindows ¦Helloの登録内容が一致しません。別の項目を選択するか、管理者にご連絡ください。
あなたのWindows ¦Helloの登録内容が一致しません。管理者にご連絡ください。
あなたのWindows ¦Helloの登録内容が記録と一致しません
あなたのWindows ¦Helloの登録内容が記録と一致しません。別の要素を選択するか、管理者にご連絡ください。
あなたのWindows ¦Helloの登録内容が記録と一致しません。管理者にご連絡ください。
セキュリティ キ¦ーがサポートされていません
セキュリティ キーがサポートされていません。 別のファクタ¦ーを選択してください。
セキュリティ キ¦ーがサポートされていません。 管理者にご連絡ください。
セキュリティ キーがサポートされていません。別のファクタ¦ーを選択してください。
セキュリティキ¦ーがサポートされていません
セキュリティキ¦ーがサポートされていません。別の要素を選択してください。
セキュリティキ¦ーがサポートされていません。管理者に連絡してサポートを依頼してください。
セキュリティキ¦ーがサポートされていません。管理者に連絡先してサポートを依頼してください。
パスキーでサインインできませんでした。もう一度試すか、別の方法でサインインしてアカウントにパスキ¦ーを追加してください。
不支持安全密钥。 请联系您的管理员以¦获得协助。
不支持安全密钥。 请选¦择其他因素。
不支持安全密钥。请与您的管理员联系以寻求¦协助。
不支持安全密钥。请联系您的管理员寻求¦帮助。
不支持安全密钥。请选¦择其他因素。
不支援安全性¦金鑰 聯絡您的管理員以取得協助。
不支援安全性金鑰。 選¦擇其他因素。
不支援安全性金鑰。選¦擇其他因素。
不支援安全¦金鑰。您需請管理員協助。
不支援安全金鑰。選¦擇其他因素。
不支援¦私密金鑰。您需請管理員協助。
您的 Windows Hello 注¦册与我们的记录不匹配
您的 Windows Hello 注¦册与我们的记录不匹配。 联系您的管理员，获得协助。
您的 Windows Hello 注¦册与我们的记录不匹配。 选择其他因素，或联系您的管理员，获得协助。
您的 Windows Hello 注¦册与我们的记录不匹配。联系您的管理员，获得协助。
您的 Windows Hello 注¦册与我们的记录不匹配。请选择其他因素或联系您的管理员寻求协助。
您的 Windows Hello 注¦册与我们的记录不匹配。选择其他因素，或联系您的管理员，获得协助。
您的 Windows Hello 登¦记与我们的记录不匹配
您的 Windows Hello 登¦记与我们的记录不匹配。联系您的管理员，获得协助。
您的 Windows Hello 登¦记与我们的记录不匹配。请选择其他因素或联系您的管理员寻求协助。
您的 Windows Hello ¦註冊與我們的記錄不匹配
您的 Windows Hello ¦註冊與我們的記錄不匹配。 請聯絡您的管理員，獲得協助。
您的 Windows Hello ¦註冊與我們的記錄不匹配。 選擇其他要素或聯絡您的管理員，獲得協助。
您的 Windows Hello ¦註冊與我們的記錄不匹配。請聯絡您的管理員，獲得協助。
您的 Windows Hello ¦註冊與我們的記錄不匹配。選擇其他要素或聯絡您的管理員，獲得協助。
无法使用通行密钥登录。请重试，或使用其他方式登录，以将通行密钥¦添加至您的帐户。
無効なパスキ¦ーです。
無效的通行密¦鑰。
無法使用通行密鑰登入。請再試一次，或使用其他方式登入，以¦便為您的帳戶新增通行密鑰。
¦通行密钥无效。
유효하지 않은 ¦패스키.
지원되지 않는 보안 ¦키입니다
지원되지 않는 보안 ¦키입니다. 관리자에게 연락하여 도움을 요청하십시오.
지원되지 않는 보안 키입니다. 관리자에게 지원을 ¦요청하세요.
지원되지 않는 보안 키입니다. 다른 요인을 ¦선택하세요.
지원되지 않는 보안 ¦키입니다. 다른 요인을 선택하십시오.
패스키로 로그인할 수 없습니다. 다시 시도하거나, 다른 방법으로 ¦로그인하여 계정에 패스키를 추가하십시오.
= points okta sign-in-error/factorRejected sign-in-error/scopesNotConsented
Aparèy pa kapab aktive paske ou pa te ¦bay aksè an
Az eszközét nem sikerült aktiválni, mert nem ¦engedélyezte a hozzáférést
Din enhet kan inte aktiveras eftersom du inte ¦tillät åtkomst
Dispozitivul nu poate fi activat deoarece nu ați ¦permis accesul
¦Enheden kan ikke aktiveres, fordi du ikke har tilladt adgang
Enheten din kan ikke aktiveres fordi du ikke ¦tillot tilgang
¦Erişime izin vermediğiniz için cihazınız etkinleştirilemedi
Ezin da zure gailua aktibatu sarbidea baimendu ez ¦duzulako
Ihr Gerät kann nicht aktiviert werden, da Sie den Zugriff nicht ¦zugelassen haben
Il dispositivo non può essere ¦attivato perché non hai consentito l'accesso
Je apparaat kan niet worden geactiveerd omdat je geen toegang hebt ¦verleend
Không thể kích hoạt thiết bị của bạn vì bạn ¦chưa cho phép truy cập
Laitettasi ei voida aktivoida, koska et ¦antanut käyttöoikeutta
Nie można aktywować urządzenia z powodu braku ¦zgody na dostęp
Perangkat Anda tidak dapat diaktifkan karena Anda tidak ¦mengizinkan akses
Peranti anda tidak dapat diaktifkan kerana anda tidak ¦membenarkan akses
Seu dispositivo não pôde ser ativado porque você não ¦permitiu acesso a ele
Su dispositivo no se puede activar porque no ¦permitió el acceso
Vaše zařízení nelze aktivovat, protože jste ¦nepovolili přístup
Votre appareil ne peut pas être ¦activé car vous n'avez pas autorisé l'accès
Δεν είναι δυνατή η ενεργοποίηση της συσκευής σας επειδή δεν ¦επιτρέψατε την πρόσβαση
Ваше устройство не может быть активировано, так как вы не ¦разрешили доступ
Неможливо активувати ваш пристрій, оскільки ви не ¦надали доступ
ไม่สามารถเปิดใช้งานอุปกรณ์ได้ เนื่องจากคุณไม่อนุญาตให้เข้าถ¦ึง
アクセスを許可しなかったため、お使いのデバイスをアクティブ¦化できません
您¦並未允許存取，因此無法啟用您的裝置
由于您不允许访问，因此您的设备无法¦激活
사용자 기기에 대한 액세스가 허용되지 ¦않으므로 해당 기기를 활성화할 수 없습니다.
= points okta sign-in-error/factorTimedOut sign-in-error/sessionStateStale
Az ellenőrzés ¦időkorlátja lejárt
Az ellenőrzés ¦időkorlátja lejárt. Próbálkozzon újra
¦Bekræftelse er udløbet. Prøv igen
Doğrulama zaman ¦aşımına uğradı
Doğrulama zaman ¦aşımına uğradı. Lütfen tekrar deneyin
¦Egiaztapenaren denbora-muga gainditu da
¦Egiaztapenaren denbora-muga gainditu da. Saiatu berriro
La ¦vérification a expiré
La ¦vérification a expiré. Veuillez réessayer
¦Penentusahan telah tamat masa
¦Penentusahan telah tamat masa. Sila cuba lagi
¦Pengesahan telah tamat masa
¦Pengesahan telah tamat masa. Sila cuba lagi
¦Przekroczono limit czasu weryfikacji
¦Przekroczono limit czasu weryfikacji. Spróbuj ponownie
Při ověření vypršel ¦časový limit
Při ověření vypršel ¦časový limit. Zkuste to prosím znovu
Při ověřování vypršel ¦časový limit
Při ověřování vypršel ¦časový limit. Zkuste to prosím znovu
Se ha superado el tiempo de espera de la ¦verificación
Se ha superado el tiempo de espera de la ¦verificación. Vuelva a intentarlo
Tempo de verificação ¦esgotado
Tempo de verificação ¦esgotado. Tente novamente
Time-out ¦tijdens verificatie
Time-out ¦tijdens verificatie. Probeer het opnieuw
Timeout della ¦verifica. Riprova
Vahvistus ¦aikakatkaistiin. Yritä uudelleen
¦Varmennus aikakatkaistiin. Yritä uudelleen
Verificarea a expirat. Vă ¦rugăm să încercați din nou
Verifieringen ¦löpte ut. Försök igen
Verifikasyon an ¦anile. Tanpri eseye ankò
Verifiseringen ble ¦tidsnedkoblet. Prøv igjen
¦Verifizierung ist abgelaufen. Versuchen Sie es erneut
Waktu ¦verifikasi telah berakhir
Waktu ¦verifikasi telah berakhir. Silakan coba lagi
Đã hết thời ¦gian xác minh
Đã hết thời ¦gian xác minh. Vui lòng thử lại
Το χρονικό όριο ¦επαλήθευσης έληξε
Το χρονικό όριο ¦επαλήθευσης έληξε. Δοκιμάστε ξανά
Το χρονικό όριο ¦επιβεβαίωσης έληξε
Το χρονικό όριο ¦επιβεβαίωσης έληξε. Δοκιμάστε ξανά
¦Вичерпано час на верифікацію
¦Вичерпано час на верифікацію. Повторіть спробу
¦Вичерпано час на підтвердження
¦Вичерпано час на підтвердження. Повторіть спробу
Истекло время ожидания ¦проверки
Истекло время ожидания ¦проверки. Повторите попытку
การตรวจสอบยืนยันหมดเวลาแล้ว ¦โปรดลองอีกครั้ง
การยืนยันหมดเวลาแล้ว ¦โปรดลองอีกครั้ง
検証がタイ¦ムアウトしました
検証がタイムアウトしました。再度¦実行してください
驗證已¦逾時。請再試一次
验证¦超时。请重试
¦확인 시간이 초과되었습니다. 다시 시도하십시오.
= points okta sign-in-error/linkExpired
Acest lucru se poate întâmpla dacă v-ați activat deja contul sau dacă URL-ul pe care încercați să-l ¦folosiți este nevalid
Acest lucru se poate întâmpla dacă v-ați activat deja contul sau dacă URL-ul pe care încercați să-l ¦folosiți este nevalid. Contactați administratorul pentru asistență suplimentară.
¦Asta se poate întâmpla dacă ați activat deja contul sau dacă adresa URL pe care încercați să o utilizați este nevalidă
¦Asta se poate întâmpla dacă ați activat deja contul sau dacă adresa URL pe care încercați să o utilizați este nevalidă. Contactați administratorul pentru asistență suplimentară.
Bu ¦durum, hesabınızı zaten etkinleştirdiyseniz veya kullanmaya çalıştığınız URL geçersiz ise ortaya çıkabilir
Bu ¦durum, hesabınızı zaten etkinleştirdiyseniz veya kullanmaya çalıştığınız URL geçersiz ise ortaya çıkabilir. Daha fazla yardım için yöneticinize başvurun.
Bu ¦durum, hesabınızı zaten etkinleştirdiyseniz veya kullanmaya çalıştığınız URL geçersiz ise ortaya çıkabilir. Daha fazla yardım için yöneticinizle irtibat kurun.
Bu, hesabınızı zaten etkinleştirdiyseniz veya kullanmaya çalıştığınız URL ¦geçersizse olabilir
Bu, hesabınızı zaten etkinleştirdiyseniz veya kullanmaya çalıştığınız URL ¦geçersizse olabilir. Daha fazla yardım için yöneticinize başvurun.
Cela peut se produire si vous avez déjà activé votre compte ou si l'URL à ¦laquelle vous vouliez accéder n'est pas valide
Cela peut se produire si vous avez déjà activé votre compte ou si l'URL à ¦laquelle vous vouliez accéder n'est pas valide. Contactez votre administrateur pour obtenir plus d'aide.
Cela peut se produire si vous avez déjà activé votre compte ou si l'URL à ¦laquelle vous vouliez accéder n'est pas valide. Contactez votre administrateur pour obtenir une assistance supplémentaire.
Cela peut se produire si vous avez déjà activé votre compte ou si l'URL à ¦laquelle vous vouliez accéder n'est pas valide. Veuillez contacter votre administrateur pour obtenir une assistance supplémentaire.
Cette ¦situation peut se produire si vous avez déjà activé votre compte, ou si l'URL que vous tentez d'utiliser est non valide
Cette ¦situation peut se produire si vous avez déjà activé votre compte, ou si l'URL que vous tentez d'utiliser est non valide. Veuillez contacter votre administrateur pour obtenir une assistance supplémentaire.
Detta kan ¦hända om du redan har aktiverat ditt konto eller om den URL du försöker använda är ogiltig
Detta kan ¦hända om du redan har aktiverat ditt konto eller om den URL du försöker använda är ogiltig. Kontakta din administratör för hjälp.
Detta kan ¦hända om du redan har aktiverat ditt konto eller om webbadressen du försöker använda är ogiltig
Detta kan ¦hända om du redan har aktiverat ditt konto eller om webbadressen du försöker använda är ogiltig. Kontakta din administratör för hjälp.
Dette kan ¦ske, hvis du allerede har aktiveret din konto, eller hvis den URL, du prøver at bruge, er ugyldig
Dette kan ske, hvis du allerede har aktiveret din konto, eller hvis den URL, du prøver at bruge, er ugyldig. Kontakt din administrator for ¦yderligere hjælp.
Dette kan ske, hvis du allerede har aktiveret din konto, eller hvis den ¦internetadresse, du prøver at bruge, er ugyldig
Dette kan ske, hvis du allerede har aktiveret din konto, eller hvis den ¦internetadresse, du prøver at bruge, er ugyldig. Kontakt din administrator for yderligere hjælp.
Dette kan ¦skje hvis du allerede har aktivert kontoen din, eller hvis nettadressen du prøver å bruke er ugyldig
Dette kan ¦skje hvis du allerede har aktivert kontoen din, eller hvis nettadressen du prøver å bruke er ugyldig. Kontakt administratoren din for hjelp.
Dette kan skje hvis du allerede har aktivert kontoen din, eller hvis nettadressen du prøver å bruke er ugyldig. Kontakt administratoren din for ¦ytterligere hjelp.
Dies kann ¦auftreten, wenn Sie Ihr Konto bereits aktiviert haben oder die verwendete URL ungültig ist
Dies kann ¦auftreten, wenn Sie Ihr Konto bereits aktiviert haben oder die verwendete URL ungültig ist. Bitten Sie Ihren Administrator um weitere Hilfe.
Dies kann ¦geschehen, wenn Sie Ihr Konto bereits aktiviert haben oder die verwendete URL ungültig ist
Dies kann ¦geschehen, wenn Sie Ihr Konto bereits aktiviert haben oder die verwendete URL ungültig ist. Bitten Sie Ihren Administrator um weitere Hilfe.
Dit kan gebeuren als u uw account al hebt geactiveerd of als de ¦gebruikte URL ongeldig is
Dit kan gebeuren als u uw account al hebt geactiveerd of als de ¦gebruikte URL ongeldig is. Vraag uw beheerder om hulp.
Dit kan gebeuren als u uw account al heeft geactiveerd of als de URL die u ¦probeert te gebruiken, ongeldig is
Dit kan gebeuren als u uw account al heeft geactiveerd of als de URL die u ¦probeert te gebruiken, ongeldig is. Neem contact op met uw beheerder voor hulp.
Dit kan gebeuren als u uw account al heeft geactiveerd of als de URL die u probeert te gebruiken, ongeldig is. Neem contact op met uw beheerder voor ¦verdere hulp.
Dit kan gebeuren als u uw account al heeft geactiveerd of als de URL die u ¦probeert te gebruiken, ongeldig is. Vraag uw beheerder om hulp.
Esto puede ocurrir si ya ¦activó su cuenta o si la URL que intenta utilizar no es válida
Esto puede ocurrir si ya ¦activó su cuenta o si la URL que intenta utilizar no es válida. Póngase en contacto con el administrador para obtener ayuda.
Esto puede ocurrir si ya ha ¦activado su cuenta o si la URL que está intentando utilizar no es válida
Esto puede ocurrir si ya ha ¦activado su cuenta o si la URL que está intentando utilizar no es válida. Comuníquese con el administrador para obtener más ayuda.
Esto puede ocurrir si ya ha ¦activado su cuenta o si la URL que está intentando utilizar no es válida. Póngase en contacto con el administrador para obtener ayuda.
Esto puede ocurrir si ya ha ¦activado su cuenta o si la URL que está intentando utilizar no es válida. Póngase en contacto con su administrador para obtener más ayuda.
Ez ¦akkor fordulhat elő, ha már aktiválta a fiókját, vagy ha érvénytelen az URL, amelyet használni próbál
Ez ¦akkor fordulhat elő, ha már aktiválta a fiókját, vagy ha érvénytelen az URL, amelyet használni próbál. További segítségért forduljon a rendszergazdához.
¦Hal ini dapat terjadi jika Anda telah mengaktifkan akun Anda, atau jika URL yang Anda coba gunakan tidak valid
Hal ini dapat terjadi jika Anda telah mengaktifkan akun Anda, atau jika URL yang Anda coba gunakan tidak valid. Hubungi administrator Anda untuk mendapatkan dukungan lebih ¦lanjut.
¦Hal ini dapat terjadi jika Anda telah mengaktifkan akun Anda, atau jika URL yang Anda gunakan tidak valid
Hal ini dapat terjadi jika Anda telah mengaktifkan akun Anda, atau jika URL yang Anda gunakan tidak valid. Hubungi administrator Anda untuk mendapatkan bantuan lebih ¦lanjut.
Hal ini dapat terjadi jika Anda telah mengaktifkan akun Anda, atau jika URL yang Anda gunakan tidak valid. Hubungi administrator Anda untuk mendapatkan dukungan lebih ¦lanjut.
Ini boleh ¦berlaku jika anda sudah mengaktifkan akaun anda, atau jika URL yang anda cuba gunakan tidak sah
Ini boleh ¦berlaku jika anda sudah mengaktifkan akaun anda, atau jika URL yang anda cuba gunakan tidak sah. Hubungi pentadbir anda untuk mendapatkan bantuan lanjut.
Isso pode ¦acontecer quando você já ativou sua conta ou está tentando usar uma URL inválida
Isso pode ¦acontecer quando você já ativou sua conta ou está tentando usar uma URL inválida. Entre em contato com seu administrador para obter mais assistência.
K této ¦situaci může dojít, pokud jste si již účet aktivovali nebo pokud adresa URL, kterou se snažíte použít, není platná
K této ¦situaci může dojít, pokud jste si již účet aktivovali nebo pokud adresa URL, kterou se snažíte použít, není platná. O další pomoc můžete požádat svého správce.
Kontua aktibatu baduzu edo erabiltzen saiatzen ari zaren URLa baliogabea ¦bada gerta daiteke hori
Kontua aktibatu baduzu edo erabiltzen saiatzen ari zaren URLa baliogabea ¦bada gerta daiteke hori. Jarri administratzailearekin harremanetan laguntza gehiago lortzeko.
Może się tak zdarzyć, jeśli Twoje konto zostało już aktywowane lub jeśli adres URL, ¦którego próbujesz użyć, jest nieprawidłowy
Może się tak zdarzyć, jeśli Twoje konto zostało już aktywowane lub jeśli adres URL, ¦którego próbujesz użyć, jest nieprawidłowy. Skontaktuj się z administratorem, aby uzyskać dalszą pomoc.
Może się tak zdarzyć, jeśli Twoje konto zostało już aktywowane lub jeśli próbujesz użyć ¦nieprawidłowego adresu URL
Może się tak zdarzyć, jeśli Twoje konto zostało już aktywowane lub jeśli próbujesz użyć ¦nieprawidłowego adresu URL. Skontaktuj się z administratorem, aby uzyskać dalszą pomoc.
Może się tak zdarzyć, jeśli Twoje konto zostało już aktywowane lub jeśli próbujesz użyć ¦nieprawidłowego adresu URL. Skontaktuj się z administratorem, aby uzyskać pomoc.
Näin voi käydä, jos olet jo aktivoinut tilisi tai jos URL-osoite, jota ¦yrität käyttää, ei ole enää voimassa
Näin voi käydä, jos olet jo aktivoinut tilisi tai jos URL-osoite, jota ¦yrität käyttää, ei ole enää voimassa. Ota yhteyttä järjestelmänvalvojaan avun saamiseksi.
Näin voi käydä, jos olet jo aktivoinut tilisi tai jos URL-osoite, jota yrität käyttää, ei ole enää voimassa. Ota yhteyttä järjestelmänvalvojaan, jos ¦tarvitset apua.
Näin voi käydä, jos olet jo aktivoinut tilisi tai jos URL-osoite, jota yrität käyttää, ei ole enää voimassa. Saat ¦lisäapua ottamalla yhteyttä järjestelmänvalvojaan.
Näin voi käydä, jos olet jo aktivoinut tilisi tai jos ¦käyttämäsi URL-osoite on virheellinen
Näin voi käydä, jos olet jo aktivoinut tilisi tai jos ¦käyttämäsi URL-osoite on virheellinen. Saat lisäapua ottamalla yhteyttä järjestelmänvalvojaan.
Questa ¦situazione può verificarsi se hai già attivato il tuo account oppure se l'URL che stai tentando di usare non è valido
Questa ¦situazione può verificarsi se hai già attivato il tuo account oppure se l'URL che stai tentando di usare non è valido. Contatta il tuo amministratore per ricevere assistenza.
Sa a kapab ¦rive si ou te deja aktive kont ou an, oswa si URL w ap eseye itilize a pa valab
Sa a kapab rive si ou te deja aktive kont ou an, oswa si URL w ap eseye itilize a pa valab. Kontakte administratè ou an pou jwenn ¦plis èd.
Sự cố này có thể xảy ra ¦nếu bạn đã kích hoạt tài khoản hoặc nếu URL bạn đang cố sử dụng không hợp lệ
Sự cố này có thể xảy ra nếu bạn đã kích hoạt tài khoản hoặc nếu URL bạn đang cố sử dụng không hợp lệ. Hãy liên hệ với quản trị viên của bạn để được hỗ trợ ¦thêm.
Sự cố này có thể xảy ra nếu bạn đã kích hoạt tài khoản hoặc nếu URL bạn đang cố sử dụng không hợp lệ. Hãy liên hệ với quản trị viên để được hỗ trợ ¦thêm.
Sự cố này có thể xảy ra ¦nếu bạn đã kích hoạt tài khoản, hoặc nếu URL bạn đang cố sử dụng không hợp lệ
Sự cố này có thể xảy ra nếu bạn đã kích hoạt tài khoản, hoặc nếu URL bạn đang cố sử dụng không hợp lệ. Hãy liên hệ với quản trị viên của bạn để được hỗ trợ ¦thêm.
Αυτό μπορεί να ¦συμβεί αν έχετε ήδη ενεργοποιήσει τον λογαριασμό σας ή αν η διεύθυνση URL που προσπαθείτε να χρησιμοποιήσετε δεν είναι έγκυρη
Αυτό μπορεί να συμβεί αν έχετε ήδη ενεργοποιήσει τον λογαριασμό σας ή αν η διεύθυνση URL που προσπαθείτε να χρησιμοποιήσετε δεν είναι έγκυρη. Αν ¦χρειάζεστε περισσότερη βοήθεια, επικοινωνήστε με τον διαχειριστή σας.
Αυτό μπορεί να ¦συμβεί αν έχετε ήδη ενεργοποιήσει τον λογαριασμό σας ή αν η διεύθυνση URL που προσπαθείτε να χρησιμοποιήσετε δεν είναι έγκυρη. Επικοινωνήστε με τον διαχειριστή για περισσότερη βοήθεια.
Це може ¦статись у випадку, якщо ви вже активували свій обліковий запис або якщо URL-адреса, якою ви намагаєтеся скористатися, більше не дійсна
Це може статись у випадку, якщо ви вже активували свій обліковий запис або якщо URL-адреса, якою ви намагаєтеся скористатися, більше не дійсна. Для отримання ¦допомоги зверніться до адміністратора.
Це може статись у випадку, якщо ви вже активували свій обліковий запис або якщо URL-адреса, якою ви намагаєтеся скористатися, більше не дійсна. За ¦додатковою допомогою звертайтеся до адміністратора.
Це може статись у випадку, якщо ви вже активували свій обліковий запис або якщо URL-адреса, якою ви намагаєтеся скористатися, більше не дійсна. По ¦додаткову допомогу звертайтеся до адміністратора.
Это может ¦произойти, если вы уже активировали свою учетную запись или пытаетесь использовать недействительный URL-адрес
Это может произойти, если вы уже активировали свою учетную запись или пытаетесь использовать недействительный URL-адрес. За ¦дополнительной поддержкой обратитесь к системному администратору.
Это может ¦произойти, если вы уже активировали свою учетную запись или пытаетесь использовать недействительный URL-адрес. Обратитесь за поддержкой к системному администратору.
กรณีนี้อาจเกิดข¦ึ้นได้หากคุณเปิดใช้งานบัญชีของคุณแล้ว หรือหาก URL ที่คุณพยายามใช้นั้นไม่ถูกต้อง ติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือเพิ่มเติม
กรณีนี้อาจเกิดข¦ึ้นได้หากคุณเปิดใช้งานบัญชีของคุณแล้ว หรือหาก URL ที่คุณพยายามใช้นั้นไม่ถูกต้อง ติดต่อผู้ดูแลระบบเพื่อรับความช่วยเหลือเพิ่มเติม
เหตุการณ์นี้เกิดข¦ึ้นได้หากคุณเปิดใช้งานบัญชีของตัวเองแล้ว หรือหาก URL ที่คุณพยายามใช้ไม่ถูกต้อง ติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือเพิ่มเติม
このエラーは、アカウントが既にアクティブ化¦済みの場合、または使用しているURLが無効な場合に発生します
このエラーは、アカウントが既にアクティブ化済みの場合、または使用しているURLが無効な場合に発生します。¦詳しくは管理者にご連絡ください。
このエラーは、アカウントをすでにアクティベ¦ーションしている場合、または使用しているURLが無効な場合に発生します
このエラーは、アカウントをすでにアクティベ¦ーションしている場合、または使用しているURLが無効な場合に発生します。さらにサポートが必要な場合は、管理者に問い合わせてください。
このエラーは、アカウントをすでにアクティベ¦ーションしている場合、または使用しているURLが無効な場合に発生します。サポートが必要な場合は、管理者に問い合わせてください。
これは、アカウントを既にアクティブ化済みの場合、または無効な¦URLの使用を試みている場合に発生することがあります
これは、アカウントを既にアクティブ化済みの場合、または無効な¦URLの使用を試みている場合に発生することがあります。さらにサポートが必要な場合は、管理者に問い合わせてください。
如果您已啟用帳戶，或您嘗試使用的 URL 無效，則可能發生此情¦況
如果您已啟用帳戶，或您嘗試使用的 URL 無效，則可能發生此情¦況。請聯絡您的管理員，獲得進一步協助。
如果您已啟用您的帳戶，或您嘗試使用的 URL 無效，則可能發生此情¦況
如果您已啟用您的帳戶，或您嘗試使用的 URL 無效，則可能發生此情¦況。請聯絡您的管理員，以獲得進一步協助。
如果您已啟用您的帳戶，或您嘗試使用的 URL 無效，則可能發生此情¦況。請聯絡管理員，獲得進一步協助。
如果您已激活帐户，或者您尝试使用的 URL 无效，则可能会发生这种情¦况
如果您已激活帐户，或者您尝试使用的 URL 无效，则可能会发生这种情¦况。请与您的管理员联系，以获得进一步帮助。
如果您已激活帐户，或者您尝试使用的 URL 无效，则可能会发生这种情¦况。请与管理员联系以获取进一步帮助。
이미 계정을 활성화했거나 ¦사용하려고 하는 URL이 유효하지 않은 경우 이 문제가 발생할 수 있습니다
이미 계정을 활성화했거나 ¦사용하려고 하는 URL이 유효하지 않은 경우 이 문제가 발생할 수 있습니다. 관리자에게 연락하여 추가 지원을 요청하십시오.
이미 계정을 활성화했거나 ¦사용하려는 URL이 잘못된 경우 발생할 수 있습니다
이미 계정을 활성화했거나 ¦사용하려는 URL이 잘못된 경우 발생할 수 있습니다. 관리자에게 연락하여 추가 지원을 요청하십시오.
= points okta sign-in-error/linkExpired sign-in-error/sessionStateStale
A ¦megadott token érvénytelen
¦Annettu token on virheellinen
¦Annettu tunnus on virheellinen
Bu e-posta bağlantısı ¦işlenemedi
Bu e-posta bağlantısı ¦işlenemedi. Bunu talep ettiğiniz ekrana dönün.
Byl ¦poskytnut neplatný token
Det gick inte att ¦bearbeta den här e-postlänken
Det gick inte att ¦bearbeta den här e-postlänken. Återgå till skärmen där du begärde den.
Dette e-maillink kunne ikke ¦behandles
Dette e-maillink kunne ikke ¦behandles. Gå tilbage til det skærmbillede, hvor du har anmodet om det.
Deze e-maillink kan niet worden ¦verwerkt
Deze e-maillink kan niet worden ¦verwerkt. Ga terug naar het scherm waarin je deze hebt aangevraagd.
Dieser E-Mail-Link konnte nicht ¦verarbeitet werden
Dieser E-Mail-Link konnte nicht ¦verarbeitet werden. Kehren Sie zu dem Bildschirm zurück, auf dem Sie dies angefordert haben.
Ezin izan da posta elektroniko bidezko esteka hau ¦prozesatu
Ezin izan da posta elektroniko bidezko esteka hau ¦prozesatu. Itzuli eskatu zenuen pantailara.
Geçersiz simge ¦sağlandı
Il token ¦specificato non è valido
Impossibile ¦elaborare questo link e-mail
Impossibile ¦elaborare questo link e-mail. Torna alla schermata in cui lo hai richiesto.
Không thể ¦xử lý liên kết email này
Không thể xử lý liên kết email này. ¦Quay lại màn hình mà bạn yêu cầu.
Kunne ikke ¦behandle denne e-postkoblingen
Kunne ikke ¦behandle denne e-postkoblingen. Gå tilbake til skjermen der du ba om den.
Le jeton ¦fourni n'est pas valide
Le jeton ¦fourni n’est pas valide
Mã thông báo đã ¦cung cấp không hợp lệ
Nem sikerült ¦feldolgozni ezt az e-mail-hivatkozást
Nem sikerült ¦feldolgozni ezt az e-mail-hivatkozást. Lépjen vissza arra a képernyőre, amelyen kérte.
Nie można ¦przetworzyć tego linku w wiadomości e-mail
Nie można ¦przetworzyć tego linku w wiadomości e-mail. Wróć do ekranu, na którym została zgłoszona prośba o link.
No se ha podido ¦procesar este enlace de correo electrónico
No se ha podido ¦procesar este enlace de correo electrónico. Vuelva a la pantalla donde lo solicitó.
Nu s-a putut ¦procesa acest link pentru e-mail
Nu s-a putut procesa acest link pentru e-mail. Reveniți la ecranul ¦unde l-ați solicitat.
Não foi possível ¦processar este link de e-mail
Não foi possível processar este link de e-mail. ¦Retorne para a tela em que ele foi solicitado.
O token ¦fornecido é inválido
O token ¦fornecido é inválido.
Ogiltig token
Ogiltig token ¦angett
Ongeldige "token" ¦aangeleverd
Ongeldige token ¦opgegeven
Pa kapab ¦trete lyen imèl sa a
Pa kapab ¦trete lyen imèl sa a. Retounen sou ekran an kote ou te mande sa.
¦Podano nieprawidłowy token
Poskytnutý neplatný ¦symbol
Se ¦proporcionó un token no válido
Se ¦proporcionó un token no válido.
Se yon jeton ki pa valab yo ¦bay la
Tento e-¦mailový odkaz nešlo zpracovat
Tento e-¦mailový odkaz nešlo zpracovat. Vraťte se na obrazovku, kde jste o něj požádali.
Tidak dapat memproses pautan e-¦mel ini
Tidak dapat memproses pautan e-mel ini. Kembali ke skrin tempat anda ¦memintanya.
Tidak dapat ¦memproses tautan email ini
Tidak dapat memproses tautan email ini. Kembali ke layar tempat Anda ¦mengirim permintaan.
Token baliogabea ¦eman da
Token ¦fornito non valido
Token tidak sah ¦disediakan
Token tidak sah ¦ditetapkan
Token tidak valid ¦disediakan
Token yang ¦diberikan tidak valid
Token đã ¦cung cấp không hợp lệ
Token-ul ¦oferit este invalid
¦Tokenul oferit este nevalid
Tätä ¦sähköpostilinkkiä ei voitu käsitellä
Tätä ¦sähköpostilinkkiä ei voitu käsitellä. Palaa näkymään, jossa pyysit sitä.
Ugyldig token ¦anvendt
Ugyldig token ¦gitt
Une erreur est ¦survenue dans le traitement de ce lien par e-mail
Une erreur est ¦survenue dans le traitement de ce lien par e-mail. Retournez à l'écran où vous l'avez demandé.
¦Ungültiges Token angegeben
Érvénytelen token lett ¦megadva
Đã ¦cung cấp token không hợp lệ
Δεν ήταν δυνατή η ¦επεξεργασία αυτού του συνδέσμου email
Δεν ήταν δυνατή η ¦επεξεργασία αυτού του συνδέσμου email. Επιστρέψτε στην οθόνη στην οποία τον ζητήσατε.
Μη έγκυρο διακριτικό ¦παρέχεται
¦Παρασχέθηκε μη έγκυρο διακριτικό
¦Задан недействительный токен
¦Задано недійсний токен
Не ¦вдалось обробити це посилання електронної пошти
Не ¦вдалось обробити це посилання електронної пошти. Поверніться на початковий екран запиту.
Не удалось ¦обработать эту ссылку в сообщении электронной почты
Не удалось ¦обработать эту ссылку в сообщении электронной почты. Вернитесь к экрану, откуда вы ее запросили.
Не удалось ¦обработать эту ссылку в электронном письме
Не удалось ¦обработать эту ссылку в электронном письме. Вернитесь к экрану, откуда вы ее запросили.
รหัส¦โทเคนที่ระบุไม่ถูกต้อง
โทเค¦็นที่ระบุไม่ถูกต้อง
ไม่สามารถประมวลผลลิงก¦์อีเมลนี้ ย้อนกลับไปที่หน้าจอที่คุณร้องขอ
この¦Eメールのリンクを処理できませんでした
この¦Eメールのリンクを処理できませんでした。要求を行った画面に戻ります。
このメ¦ールのリンクを処理できませんでした
このメ¦ールのリンクを処理できませんでした。要求を行った画面に戻ります。
所提供的令¦牌无效
提供的令¦牌无效
提供的權¦杖無效
提示したト¦ークンが無効です
无法处理此电子邮件链接。请返回您提¦交该请求的屏幕。
無法處理此電子郵件連結。返回您提出要求的所在¦畫面。
이 이메일 링크를 ¦처리할 수 없습니다
이 이메일 링크를 ¦처리할 수 없습니다. 해당 링크를 요청한 화면으로 돌아가십시오.
잘못된 토큰이 ¦제공되었습니다.
= points okta sign-in-error/networkZoneDenied sign-in-error/signOnPolicyDenied
Anda tidak memiliki izin untuk ¦melakukan tindakan yang diminta
Anda tidak ¦memiliki izin untuk mengakses akun Anda saat ini.
Anda tidak memiliki izin untuk mengakses ¦rekening Anda saat ini.
Anda tidak mempunyai ¦kebenaran untuk mengakses akaun anda pada masa ini.
Anda tidak mempunyai ¦kebenaran untuk menjalankan tindakan yang diminta
Anda tidak mempunyai ¦keizinan untuk mengakses akaun anda pada masa ini.
Anda tidak mempunyai ¦keizinan untuk menjalankan tindakan yang diminta
Bạn không được phép thực hiện ¦thao tác đã yêu cầu
Bạn không được phép truy cập tài khoản của bạn vào ¦lúc này.
Bạn không được phép truy cập tài khoản của ¦mình vào lúc này.
Du har ikke tilladelse til at ¦tilgå din konto i øjeblikket.
Du har ikke tilladelse til at udføre den ¦anmodede handling
Du har ikke tilladelse til at ¦udføre denne handling
Du har ikke ¦tillatelse til å få tilgang til kontoen din for øyeblikket.
Du har ikke ¦tillatelse til å få tilgang til kontoen din på dette tidspunktet.
Du har ikke tillatelse til å ¦utføre den forespurte handlingen
Du har inte ¦behörighet att utföra den begärda åtgärden
Du har inte tillåtelse att få ¦åkomst till ditt konto just nu.
Du har inte ¦tillåtelse att få åtkomst till ditt konto just nu.
Du har inte tillåtelse att ¦utföra den begärda åtgärden
Du har inte ¦tillåtelse för att få tillgång till ditt konto just nu
Du har inte ¦tillåtelse för att få tillgång till ditt konto just nu.
Ez duzu baimenik eskatutako ekintza ¦burutzeko
Jelenleg nincs engedélye ¦hozzáférni a fiókjához.
Nemáte oprávnění k ¦provedení požadované akce
Nemáte oprávnění ¦vykonávat požadované akce
Nie masz dostępu do ¦swojego konta w tym momencie.
Nie masz uprawnień do ¦wykonania żądanej czynności
Nincs engedélye a kért művelet ¦végrehajtásához
No tiene ¦permiso para acceder a su cuenta en este momento.
No tiene permiso para realizar la ¦acción solicitada
No tiene ¦permisos para realizar la acción solicitada.
Non hai i ¦permessi per accedere al tuo account questa volta.
Non hai i ¦permessi per eseguire l'azione richiesta
Non hai le ¦autorizzazioni per accedere al tuo account in questo momento.
Non hai le ¦autorizzazioni per eseguire l'azione richiesta
Nu aveți permisiunea de a ¦efectua acțiunea solicitată
Nu aveți permisiunea de a ¦executa acțiunea solicitată
Nu aveți permisiunea de a vă ¦accesa contul în acest moment.
Ou pa genyen otorizasyon pou fè ¦aksyon ou mande a
Ou pa genyen ¦otorizasyon pou gen aksè ak kont ou an nan moman sa a.
Sie ¦besitzen derzeit nicht die Berechtigung, auf Ihr Konto zuzugreifen.
Sie besitzen nicht die Berechtigung zum ¦Ausführen der angeforderten Aktion
Sinulla ei ole tällä hetkellä ¦oikeuksia kirjautua käyttäjätilillesi.
Sinulla ei ole ¦valtuuksia suorittaa pyydettyä toimintoa
U heeft geen ¦autorisatie om de gevraagde actie uit te voeren
U heeft op dit moment geen ¦toestemming voor toegang tot uw account.
Une honetan ez duzu baimenik ¦kontuan sartzeko.
V tuto chvíli nemáte oprávnění ¦přistupovat k vašemu účtu.
Você não tem ¦permissão para acessar a sua conta no momento.
Você não tem ¦permissão para acessar sua conta no momento.
Você não tem permissão para ¦executar a ação solicitada
Você não tem permissão para ¦executar a ação solicitada.
Vous n'avez pas la permission d'¦effectuer l'action demandée
Vous n'¦êtes pas autorisé à accéder à votre compte en ce moment.
Vous n'êtes pas autorisé à ¦exécuter l'action demandée.
Vous n’¦êtes pas autorisé à accéder à votre compte en ce moment.
Vous n’êtes pas autorisé à ¦exécuter l’action demandée.
İstenen eylemi ¦gerçekleştirmek için izniniz yok
İstenen eylemi ¦yapma izniniz yok
Şu anda hesabınıza ¦erişme izniniz yok.
Şu anda hesabınıza ¦erişmek için izniniz yok.
Δεν έχεις ¦δικαίωμα πρόσβασης στον λογαριασμό σου αυτή τη στιγμή.
Δεν έχεις την άδεια να ¦εκτελέσετε την ενέργεια που ζητήσατε
Δεν έχετε άδεια για να εκτελέσετε την ενέργεια που ¦ζητήθηκε
Δεν έχετε ¦δικαίωμα πρόσβασης στον λογαριασμό σας αυτήν τη στιγμή.
В даний час у вас немає ¦дозволу на доступ до свого облікового запису.
В настоящее время у вас нет разрешения на доступ к ¦своей учетной записи.
У вас немає дозволу на виконання ¦необхідного дії
У вас нет разрешения на ¦выполнение требуемого действия
ขณะนี้คุณไม่มีสิท¦ธิ์เข้าถึงบัญชีของคุณ
คุณไม่มีสิท¦ธิ์เข้าถึงบัญชีของคุณในขณะนี้
คุณไม่มีสิท¦ธิ์ในการดำเนินการที่ร้องขอ
คุณไม่ไดรับอนุ¦ญาตให้ดำเนินการตามที่ร้องขอ
リクエストしたアクションを行う¦権限がありません
您无权¦执行请求的操作
您无权限¦执行请求操作
您此時¦沒有存取您的帳戶的權限。
您¦沒有執行所要求動作的權限
您¦沒有執行要求動作的權限
您目前¦沒有存取您帳戶的權限。
現時点ではアカウントにアクセスする¦権限がありません。
目前您无¦权限访问您的帐户。
目前您无权限访问您的¦账户。
요청한 ¦작업을 수행할 수 있는 권한이 없습니다.
현재 계정에 액세스할 ¦권한이 없습니다.
현재 귀하의 계정에 액세스할 수 ¦있는 권한이 없습니다.
= points okta sign-in-error/notEnrolled
A Windows Hello nincs ¦konfigurálva
A Windows Hello nincs konfigurálva. ¦Válassza a Start gombot, majd válassza ki a Beállítások - Fiókok - Belépés lehetőséget a Windows Hello konfigurálásához.
Authenticatorを登録できません
¦Authenticatorを登録できません。再度試してください。
Authentifikator konnte nicht ¦registriert werden
Authentifikator konnte nicht ¦registriert werden. Versuchen Sie es erneut.
Chưa ¦cấu hình Windows Hello
Chưa cấu hình Windows Hello. Chọn nút ¦Khởi động, sau đó chọn Cài đặt - Tài khoản - Đăng nhập để cấu hình Windows Hello.
Chưa cấu hình Windows Hello. Chọn nút Start (¦Khởi động), sau đó chọn Settings - Accounts - Sign-in (Cài đặt - Tài khoản - Đăng nhập) để cấu hình Windows Hello.
Det går inte att ¦registrera autentiseraren
Det går inte att ¦registrera autentiseraren. Försök igen.
Enposib pou ¦enskri otantifikatè an
Enposib pou ¦enskri otantifikatè an. Eseye ankò.
Ezin da autentifikatzailea ¦erregistratu
Ezin da autentifikatzailea ¦erregistratu. Saiatu berriro.
Funkce Windows Hello není ¦nakonfigurována
Funkce Windows Hello není nakonfigurována. Chcete-li ¦nakonfigurovat funkci Windows Hello, vyberte tlačítko Start, následně Nastavení - Účty - Možnosti přihlášení.
Funkce Windows Hello není ¦nastavena
Funkce Windows Hello není nastavena. Chcete-li ¦nastavit funkci Windows Hello, vyberte tlačítko Start, následně Settings > Accounts > Sign-in.
Funkcja Windows Hello nie jest ¦skonfigurowana
Funkcja Windows Hello nie jest skonfigurowana. ¦Naciśnij przycisk Start, a następnie Ustawienia – Konta – Logowanie, aby skonfigurować funkcję Windows Hello.
Funkcja Windows Hello nie jest skonfigurowana. Wybierz przycisk Start, a następnie Ustawienia > Konta > Logowanie, aby ¦skonfigurować funkcję Windows Hello.
Impossibile ¦registrare l'authenticator
Impossibile ¦registrare l'authenticator. Riprova.
Impossible d'¦inscrire l'Authenticator
Impossible d'¦inscrire l'Authenticator. Veuillez réessayer.
Kan authenticator niet ¦inschrijven
Kan authenticator niet ¦inschrijven. Probeer het opnieuw.
Kan ikke ¦registrere godkjenner
Kan ikke ¦registrere godkjenner. Prøv igjen.
Không thể đăng ¦ký trình xác thực
Không thể đăng ¦ký trình xác thực. Vui lòng thử lại.
Kimlik doğrulayıcı ¦kaydedilemedi. Tekrar deneyin.
Kunne ikke ¦aktivere bekræftelsesenhed
Kunne ikke ¦aktivere bekræftelsesenhed. Prøv igen.
Nem sikerült ¦regisztrálni a hitelesítőt
Nem sikerült ¦regisztrálni a hitelesítőt. Próbálja újra.
Nie można ¦zarejestrować narzędzia do uwierzytelniania
Nie można ¦zarejestrować narzędzia do uwierzytelniania. Spróbuj ponownie.
No se pudo ¦inscribir el autenticador
No se pudo ¦inscribir el autenticador. Vuelva a intentarlo.
Nu se poate ¦înscrie aplicația de autentificare
Nu se poate ¦înscrie aplicația de autentificare. Încercați din nou.
Não foi possível ¦registrar o autenticador
Não foi possível ¦registrar o autenticador. Tente novamente.
O Windows Hello não está ¦configurado
O Windows Hello não está configurado. Selecione o botão Iniciar, depois selecione Configurações – ¦Contas – Acessar para configurar o Windows Hello.
O Windows Hello não está configurado. Selecione o botão Iniciar, depois selecione Configurações – ¦Contas – Fazer login para configurar o Windows Hello.
Ověření nelze ¦zaregistrovat. Zkuste to znovu.
Tidak dapat ¦mendaftarkan authenticator
Tidak dapat ¦mendaftarkan authenticator. Coba lagi.
Tidak dapat ¦mendaftarkan pengesah
Tidak dapat ¦mendaftarkan pengesah. Cuba lagi.
Todennuksen ¦rekisteröinti epäonnistui. Yritä uudelleen.
Windows Hei er ikke ¦konfigurert
Windows Hei er ikke konfigurert. Velg Start-knappen, velg deretter innstillinger > ¦kontoer > Logg inn å konfigurere Windows Hei.
Windows Hello -¦toimintoa ei ole määritetty
Windows Hello -toimintoa ei ole määritetty. ¦Määritä Windows Hello valitsemalla Käynnistä-painike ja sitten Asetukset - Tilit - Kirjaudu sisään.
Windows Hello chưa được ¦cấu hình
Windows Hello chưa được cấu hình. Chọn nút Bắt ¦Đầu, sau đó chọn Thiết Lập > Tài Khoản > Đăng Nhập để cấu hình Windows Hello.
Windows Hello er ikke ¦konfigureret
Windows Hello er ikke konfigureret. Vælg knappen Start, og vælg derefter Indstillinger - ¦Konti - Log på for at konfigurere Windows Hello.
Windows Hello er ikke ¦konfigurert
Windows Hello er ikke konfigurert. Velg Start-knappen og Innstillinger - ¦Kontoer - Logg inn for å konfigurere Windows Hello.
Windows Hello er ikke ¦oprettet
Windows Hello er ikke ¦oprettet. Vælg Start knappen, og vælg derefter Indstillinger > Konto > Log ind for at konfigurere Windows Hello.
Windows Hello ez dago ¦konfiguratuta
Windows Hello ez dago konfiguratuta. Hautatu Hasi ¦botoia eta, ondoren, hautatu Ezarpenak - Kontuak - Hasi saioa Windows Hello konfiguratzeko.
Windows Hello is niet ¦geconfigureerd
Windows Hello is niet geconfigureerd. Selecteer de knop Start en selecteer vervolgens Instellingen - Accounts - Aanmelden om Windows Hello te ¦configureren.
Windows Hello is niet geconfigureerd. Selecteer de knop Start en selecteer vervolgens Instellingen - Accounts - Inloggen om Windows Hello te ¦configureren.
Windows Hello is niet geconfigureerd. Selecteer de knop Start en selecteer vervolgens Instellingen > Accounts > Aanmelden om Windows Hello te ¦configureren.
Windows Hello ist nicht ¦konfiguriert
Windows Hello ist nicht konfiguriert. Wählen Sie den Start-¦Knopf, dannEinstellungen > Kontos > Anmelden, um Windows Hello zu konfigurieren.
Windows Hello ist nicht konfiguriert. Wählen Sie die ¦Schaltfläche Start und dann Einstellungen - Konten - Anmelden, um Windows Hello zu konfigurieren.
Windows Hello không được ¦cấu hình
Windows Hello không được cấu hình. Chọn nút Start (¦Khởi động), sau đó chọn Settings - Accounts - Sign-in (Cài đặt - Tài khoản - Đăng nhập) để cấu hình Windows Hello.
Windows Hello n'est pas ¦configuré
Windows Hello n'est pas configuré. Sélectionnez le bouton ¦Démarrer, puis sélectionnez Paramètres > Comptes > Connexion pour configurer Windows Hello.
Windows Hello n'est pas configuré. Sélectionnez le bouton ¦Démarrer, puis sélectionnez Paramètres – Comptes – Options de connexion pour configurer Windows Hello.
Windows Hello nincs ¦konfigurálva
Windows Hello nincs konfigurálva. Válassza ki a Start gombot, ¦aztán válassza ki a Beállításokat> Fiókok > Belépés a Windows Hello konfigurálásához.
Windows Hello no está ¦configurado
Windows Hello no está configurado. Seleccione el botón Inicio y, luego, ¦Ajustes - Cuentas - Iniciar sesión para configurar Windows Hello.
Windows Hello no está configurado. Seleccione el botón Inicio y, luego, Configuración - ¦Cuentas - Iniciar sesión para configurar Windows Hello.
Windows Hello no está configurado. Seleccione el botón Inicio, luego seleccione ¦Ajustes > Cuentas > Iniciar sesión para configurar Windows Hello.
Windows Hello non è ¦configurato
Windows Hello non è ¦configurato. Seleziona il pulsante Start, quindi Impostazioni - Account - Accedi per configurare Windows Hello.
Windows Hello non è ¦configurato. Selezionare il pulsante Start, quindi Impostazioni > Account > Accedi per configurare Windows Hello.
Windows Hello nu este ¦configurat
Windows Hello nu este configurat. Pentru a ¦configura Windows Hello, selectați butonul Start, apoi selectați Setări - Conturi - Autentificare.
Windows Hello nu este configurat. Pentru a ¦configura Windows Hello, selectați butonul Start, apoi selectați Setări - Conturi - Conectare.
Windows Hello nu este configurat. Pentru a configura Windows Hello, selectați ¦butonulStart, apoi selectați Setări > Conturi > Autentificare.
Windows Hello não está ¦configurado
Windows Hello não está configurado. Selecione o botão Start (iniciar), depois selecione ¦Definições > Contas > Entrar para configurar Windows Hello.
Windows Hello pa kapab ¦konfigire
Windows Hello pa kapab konfigire. Seleksyone bouton Start (¦Demare) lan, aprèsa seleksyone Paramèt - Kont - Konekte pou konfigire Windows Hello.
Windows Hello tidak ¦dikonfigurasi
Windows Hello tidak dikonfigurasi. Pilih butang ¦Mula, kemudian pilih Tetapan - Akaun - Daftar masuk untuk mengkonfigurasikan Windows Hello.
Windows Hello tidak dikonfigurasi. Pilih tombol ¦Mulai, lalu pilih Pengaturan - Akun - Masuk untuk mengonfigurasi Windows Hello.
Windows Hello tidak dikonfigurasi. Pilih tombol ¦Mulai, lalu pilih Pengaturan > Akun > Masuk untuk mengonfigurasi Windows Hello.
Windows Hello tidak ¦dikonfigurasikan
Windows Hello tidak dikonfigurasikan. Pilih butang ¦Mula , kemudian pilih Tetapan > Akaun > Log masuk untuk mengkonfigurasikan Windows Hello.
Windows Hello yapılandırılmamış. Başlat düğmesini seçin ve ardından Windows ¦Hello'yu yapılandırmak üzere Ayarlar - Hesaplar - Oturum Aç kısmını seçin.
Windows Hello ¦yapılandırılmamış. Başlat düğmesini seçin ve sonra Windows Hello yapılandırmak üzere Ayarlar > Hesaplar > Oturum Aç kısmını seçin.
Windows Hello är inte ¦konfigurerat
Windows Hello är inte konfigurerat. Välj Start-knappen, välj sedan Inställningar - ¦Konton - Logga in för att konfigurera Windows Hello.
Windows Hello är inte konfigurerat. Välj Start-knappen, välj sedan Inställningar > ¦Konton > Logga in för att konfigurera Windows Hello.
Windows Hello не ¦сконфігурований
Windows Hello не ¦сконфігурований. Щоб сконфігурувати Windows Hello, виберіть кнопку Пуск, потім виберіть Налаштування > Аккаунти > Зареєструватися.
Windows Hello не ¦сконфігуровано
Windows Hello не ¦сконфігуровано. Щоб сконфігурувати Windows Hello, виберіть кнопку Пуск, потім виберіть Налаштування - Аккаунти - Зареєструватися.
Windows Hello 未配置。 选择开¦始按钮，然后选择设置 > 帐户 > 登录以配置 Windows Hello。
Windows Hello, yapılandırılmamış. Başlat düğmesini seçin ve ardından Windows ¦Hello'yu yapılandırmak üzere Ayarlar - Hesaplar - Oturum Aç kısmını seçin.
Windows Hello:ta ei ole ¦määritetty
Windows Hello:ta ei ole määritetty. ¦Määrittääksesi sen valitse Käynnistä -painike, valitse sitten Asetukset > Tilit > Kirjaudu sisään.
Windows Helloが構成されていません
Windows ¦Helloが構成されていません。［スタート］ボタンを選択し、［設定］ - ［アカウント］ - ［サインイン］の順に選択して、Windows Helloを設定してください。
Windows Helloが設定されていません
Windows Helloが設定されていません。 スタ¦ートボタンを選択し、設定 > アカウント > サインインの順に選択して、Windows Helloを設定してください。
Windows Helloが設定されていません。スタ¦ートボタンを選択し、設定 - アカウント - サインインの順に選択して、Windows Helloを設定してください。
Windows Hello가 ¦구성되지 않았습니다
Windows Hello가 구성되지 않았습니다. Windows Hello를 ¦구성하려면 시작 버튼을 선택한 다음 설정 - 계정 - 로그인을 선택하십시오.
Windows Hello가 ¦설정되지 않았습니다
Windows Hello가 설정되지 않았습니다. Windows Hello를 ¦설정하려면 시작 버튼을 선택한 다음 설정 > 계정 > 로그인을 선택하십시오.
Δεν είναι δυνατή η ¦εγγραφή του authenticator
Δεν είναι δυνατή η ¦εγγραφή του authenticator. Προσπαθήστε ξανά.
Το Windows Hello δεν έχει ¦ρυθμιστεί
Το Windows Hello δεν έχει ρυθμιστεί. Επέλεξε το κουμπί Έναρξη και, στη συνέχεια, επέλεξε Ρυθμίσεις > Λογαριασμοί > ¦Συνδέσου για να διαμορφώσεις τα Windows Hello.
Το Windows Hello δεν είναι ¦διαμορφωμένο
Το Windows Hello δεν είναι διαμορφωμένο. Επιλέξτε το κουμπί ¦Έναρξη και μετά Ρυθμίσεις - Λογαριασμοί - Σύνδεση για διαμόρφωση του Windows Hello.
Настройка Windows Hello не ¦выполнена
Настройка Windows Hello не ¦выполнена. Нажмите кнопку Пуск, затем выберите Настройки > Учетные записи > Вход в систему для настройки конфигурации Windows Hello.
Настройка Windows Hello не выполнена. Чтобы ¦настроить Windows Hello, нажмите кнопку Пуск, затем выберите Настройки - Учетные записи - Вход в систему.
Не вдається ¦зареєструвати автентифікатор
Не вдається ¦зареєструвати автентифікатор. Повторіть спробу.
Невозможно ¦зарегистрировать аутентификатор. Повторите попытку.
ไม่สามารถลง¦ทะเบียนเครื่องมือรับรองความถูกต้องได้ ลองอีกครั้ง
ไม่ได้กำหนดค่า Windows Hello เลือกปุ่ม เริ่ม จากนั้นเลือก การตั้งค่า - บั¦ญชี - ลงชื่อเข้าใช้ เพื่อกำหนดค่า Windows Hello
ไม่ได้กำหนดค่า Windows Hello เลือกปุ่ม เริ่ม จากนั้นเลือก การตั้งค่า - บั¦ญชี - เข้าสู่ระบบ เพื่อกำหนดค่า Windows Hello
ไม่ได้กำหนดค่า Windows Hello เลือกปุ่ม เริ่ม จากนั้นเลือก การตั้งค่า > บั¦ญชี > ลงชื่อเข้าใช้ เพื่อกำหนดค่า Windows Hello
无法注¦册身份验证器。请重试。
未設定 Windows Hello。 選擇¦開始按鈕，然後選擇設定 > 帳戶 > 登入以設定 Windows Hello。
未設定 Windows Hello。依序選擇¦開始按鈕、設定 - 帳戶 - 登入，進行 Windows Hello 設定。
未配置 Windows Hello。选择开¦始按钮，然后依次选择设置 - 帐户 - 登录以配置 Windows Hello。
未配置 Windows Hello。选择开¦始按钮，然后选择设置 - 帐户 - 登录以配置 Windows Hello。
無法¦註冊身分驗證程式。請再試一次。
인증자를 ¦등록할 수 없습니다
인증자를 ¦등록할 수 없습니다. 다시 시도하십시오.
= points okta sign-in-error/notEnrolled sign-in-error/orgUrlWrong
A ¦függő fél azonosítója nem regisztrálható tartományutótag a jelenlegi tartomány esetében, és nem is egyenlő azzal
A függő fél azonosítója nem regisztrálható tartományutótag a jelenlegi tartomány esetében, és nem is egyenlő azzal. Ezt ¦követően a követelt RP-azonosító .well-known/webauthn erőforrásának lekérésére tett kísérlet sikertelen volt.
Anmeldung mit einem Passkey nicht möglich. Die RP-ID {} ist für diese Domain ¦ungültig.
Conectarea cu cheie de acces nu a ¦reușit. ID-ul RP {} este nevalid pentru acest domeniu.
Connexion avec une clé d'accès impossible. L'ID RP {} n'est pas valide pour ce ¦domaine.
De ID van de relying party is geen ¦registreerbaar domeinachtervoegsel van en niet gelijk aan het huidige domein
De ID van de relying party is geen registreerbaar domeinachtervoegsel van en niet gelijk aan het huidige domein. Vervolgens is een poging mislukt om de .well-known/webauthn-bron van de ¦geclaimde RP-ID op te halen.
Den ¦afhængige parts ID er ikke et registrerbart domænesuffiks for, og er heller ikke lig med, det aktuelle domæne
Den afhængige parts ID er ikke et registrerbart domænesuffiks for, og er heller ikke lig med, det aktuelle domæne. ¦Efterfølgende mislykkedes et forsøg på at hente .well-known/webauthn-ressourcen for det krævede RP-ID.
Den ¦avhengige parts ID er ikke et registrerbart domenesuffiks for, og er heller ikke lik det gjeldende domenet
Den avhengige parts ID er ikke et registrerbart domenesuffiks for, og er heller ikke lik det gjeldende domenet. Deretter mislyktes et forsøk på å hente .well-known/webauthn-ressursen til den ¦krevde RP-ID-en.
Den ¦förlitande partens ID är inte ett registrerbart domänsuffix för, och inte lika med, den aktuella domänen
Den förlitande partens ID är inte ett registrerbart domänsuffix för, och inte lika med, den aktuella domänen. Därefter misslyckades ett försök att ¦hämta resursen .well-known/webauthn för angivet RP-ID.
Die ID der ¦vertrauenden Seite ist weder ein registrierbares Domain-Suffix der aktuellen Domain noch mit der aktuellen Domain identisch
Die ID der vertrauenden Seite ist weder ein registrierbares Domain-Suffix der aktuellen Domain noch mit der aktuellen Domain identisch. Im ¦Anschluss daran ist der Versuch fehlgeschlagen, die Ressource .well-known/webauthn der beanspruchten ID der vertrauenden Seite abzurufen.
Ei voitu kirjautua sisään todennusavaimella. RP ID {} on virheellinen tälle ¦toimialueelle.
El ID de la parte ¦dependiente no es un sufijo de dominio registrable ni es igual al dominio actual
El ID de la parte dependiente no es un sufijo de dominio registrable ni es igual al dominio actual. Posteriormente, ¦falló un intento de obtener el recurso .well-known/webauthn del ID de la parte dependiente (RP) reclamado.
Ezin izan da saioa hasi sarbide-gako batekin. {} RP IDa baliogabea da ¦domeinu honetarako.
Geçiş anahtarı ile oturum açılamadı. {} RP ID bu ¦etki alanı için geçersiz.
¦Güvenilir taraf ID'si, mevcut alan adının kaydedilebilir bir alan adı son eki değildir ve mevcut alan adıyla aynı değildir
Güvenilir taraf ID'si, mevcut alan adının kaydedilebilir bir alan adı son eki değildir ve mevcut alan adıyla aynı değildir. Daha sonra, talep ¦edilen RP ID'sinin .well-known/webauthn kaynağını getirme girişimi başarısız oldu.
ID bên dựa vào không phải là ¦hậu tố miền có thể đăng ký của miền hiện tại, cũng không trùng với miền hiện tại
ID bên dựa vào không phải là hậu tố miền có thể đăng ký của miền hiện tại, cũng không trùng với miền hiện tại. Tiếp theo đó, ¦nỗ lực truy xuất tài nguyên .well-known/webauthn của ID RP được khai báo đã thất bại.
ID ¦jednostki zależnej nie jest przyrostkiem domeny, którą można zarejestrować, ani nie jest zgodny z bieżącą domeną
ID jednostki zależnej nie jest przyrostkiem domeny, którą można zarejestrować, ani nie jest zgodny z bieżącą domeną. W ¦rezultacie nie powiodła się próba pobrania zasobu .well-known/webauthn jednostki zależnej o podanym ID.
ID ¦pati ki konte sou li a pa yon sifiks domèn ki ka anrejistre, ni li pa egal ak domèn aktyèl la
ID pati ki konte sou li a pa yon sifiks domèn ki ka anrejistre, ni li pa egal ak domèn aktyèl la. ¦Apre sa, yon tantativ pou chèche resous .well-known/webauthn pou ID RP reklame a te echwe.
ID pihak ¦bergantung bukanlah akhiran domain yang boleh didaftarkan bagi, mahupun sama dengan domain semasa
ID pihak bergantung bukanlah akhiran domain yang boleh didaftarkan bagi, mahupun sama dengan domain semasa. ¦Seterusnya, percubaan untuk mendapatkan sumber .well-known/webauthn bagi ID RP yang dituntut telah gagal.
ID pihak yang ¦mengandalkan bukanlah akhiran domain yang dapat didaftarkan, dan juga tidak setara dengan domain saat ini
ID pihak yang mengandalkan bukanlah akhiran domain yang dapat didaftarkan, dan juga tidak setara dengan domain saat ini. ¦Selanjutnya, upaya untuk mengambil sumber daya .well-known/webauthn dari ID RP yang diklaim gagal.
ID ¦závislé strany není registrovatelnou příponou domény ani se nerovná aktuální doméně
ID závislé strany není registrovatelnou příponou domény ani se nerovná aktuální doméně. Následně ¦selhal pokus o načtení prostředku .well-known/webauthn pro deklarované RP ID.
ID ¦сторони, що перевіряє, не є реєстрованим суфіксом поточного домену та не дорівнює поточному домену
ID сторони, що перевіряє, не є реєстрованим суфіксом поточного домену та не дорівнює поточному домену. ¦Згодом спроба отримати ресурс .well-known/weba69uthn заявленого ID RP зазнала невдачі.
ID-ul ¦părții de încredere nu este un sufix de domeniu înregistrabil al și nici egal cu domeniul curent
ID-ul părții de încredere nu este un sufix de domeniu înregistrabil al și nici egal cu domeniul curent. ¦Ulterior, o încercare de a obține resursa .well-known/webauthn a ID-ului RP revendicat a eșuat.
Impossibile accedere con una passkey. L'ID della RP {} non è valido per questo ¦dominio.
Kan niet inloggen met een wachtwoordsleutel. De RP-ID {} is ongeldig voor dit ¦domein.
Không thể đăng nhập bằng mã khóa. RP ID {} không hợp lệ cho ¦miền này.
¦Konfiantzazko alderdiaren IDa ez da uneko domeinuaren atzizki erregistragarria, ezta domeinuaren berdina ere
Konfiantzazko alderdiaren IDa ez da uneko domeinuaren atzizki erregistragarria, ezta domeinuaren berdina ere. Ondorioz, ¦erreklamatutako RP IDaren .well-known/webauthn baliabidea lortzeko saiakerak huts egin du.
Kunde inte logga in med en inloggningsnyckel. RP-ID {} är ogiltigt för den här ¦domänen.
Kunne ikke logge på med en adgangskode. RP ¦ID'et {} er ugyldigt for dette domæne.
Kunne ikke logge på med en passnøkkel. RP-ID-en {} er ugyldig for dette ¦domenet.
L'ID della relying party non è un ¦suffisso di dominio registrabile né uguale al dominio corrente
L'ID della relying party non è un suffisso di dominio registrabile né uguale al dominio corrente. ¦Successivamente, un tentativo di recuperare la risorsa .well-known/webauthn dell'ID della RP attestato non è riuscito.
¦Luottavan osapuolen ID ei ole rekisteröitävä toimialueen loppuliite eikä sama kuin nykyinen verkkotunnus
Luottavan osapuolen ID ei ole rekisteröitävä toimialueen loppuliite eikä sama kuin nykyinen verkkotunnus. Tämän ¦jälkeen yritys hakea väitetyn RP ID:n .well-known/webauthn-resurssi epäonnistui.
L’ID de la ¦partie de confiance n’est ni un suffixe de domaine enregistrable du domaine actuel, ni égal au domaine actuel
L’ID de la partie de confiance n’est ni un suffixe de domaine enregistrable du domaine actuel, ni égal au domaine actuel. Par la suite, une tentative de récupération de la ressource .well-known/webauthn de l’ID RP ¦déclaré a échoué.
Nem lehetett bejelentkezni a hozzáférési kulccsal. Az RP ID {} érvénytelen ehhez a ¦tartományhoz.
Nie udało się zalogować za pomocą klucza dostępu. ID RP {} jest nieprawidłowy w ¦przypadku tej domeny.
No se pudo iniciar sesión con una clave de acceso. El ID de RP {} no es válido para este ¦dominio.
Não foi possível fazer login com uma chave de acesso. O ID de RP {} é inválido para este ¦domínio.
O ID da parte ¦confiável não é um sufixo de domínio registrável e não corresponde ao domínio atual
O ID da parte confiável não é um sufixo de domínio registrável e não corresponde ao domínio atual. Posteriormente, uma tentativa de obter o recurso .well-known/webauthn do ID da RP ¦declarado falhou.
Pa kapab konekte ¦avèk yon kle aksè. ID RP a {} pa valab pou domèn sa a.
Přihlášení pomocí přístupového klíče se nezdařilo. RP ID {} je pro tuto ¦doménu neplatné.
¦Relying Party ID ไม่ใช่ส่วนต่อท้ายโดเมนที่สามารถจดทะเบียนได้ และไม่เท่ากับโดเมนปัจจุบัน ต่อมา ความพยายามในการดึงข้อมูลทรัพยากร 
¦Relying Party ID ไม่ใช่ส่วนต่อท้ายโดเมนที่สามารถจดทะเบียนได้ และไม่เท่ากับโดเมนปัจจุบัน ต่อมา ความพยายามในการดึงข้อมูลทรัพยากร .well-known/webauthn ของ RP ID ที่อ้างสิทธิ์นั้นล้มเหลว
Tidak boleh ¦daftar masuk dengan kunci laluan. RP ID {} tidak sah untuk domain ini.
Tidak dapat masuk dengan kunci ¦sandi. ID RP {} tidak valid untuk domain ini.
Δεν ήταν δυνατή η ¦είσοδος με κλειδί πρόσβασης. Το RP ID {} δεν είναι έγκυρο για αυτό το domain.
Το ID του ¦βασιζόμενου μέρους δεν είναι καταχωρήσιμο επίθημα domain του τρέχοντος domain ούτε ισούται με αυτό
Το ID του βασιζόμενου μέρους δεν είναι καταχωρήσιμο επίθημα domain του τρέχοντος domain ούτε ισούται με αυτό. Στη συνέχεια, μια ¦προσπάθεια ανάκτησης του πόρου .well-known/webauthn του ισχυριζόμενου RP ID απέτυχε.
¦Идентификатор проверяющей стороны не является регистрируемым доменным суффиксом текущего домена и не равен ему
Идентификатор проверяющей стороны не является регистрируемым доменным суффиксом текущего домена и не равен ему. ¦После этого попытка получить доступ к ресурсу .well-known/webauthn для заявленного RP ID завершилась неудачей.
Не вдалося ввійти за допомогою ключа доступу. RP ID {} недійсний для цього ¦домену.
Не удалось войти в систему с помощью ключа доступа. RP ID {} ¦недействителен для этого домена.
ไม่สามารถเข้าสู่ระบบด้วยพาสคีย์ ¦RP ID {} ไม่ถูกต้องสำหรับโดเมนนี้
パスキ¦ーでサインインできませんでした。RP ID {}はこのドメインでは無効です。
依¦賴方 ID 不是目前網域的可註冊網域字尾，也不等於目前的網域
依賴方 ID 不是目前網域的可註冊網域字尾，也不等於目前的網域。¦隨後，嘗試擷取所宣告之 RP ID 的 .well-known/webauthn 資源時失敗了。
依¦赖方 ID 既不是当前域名的可注册域名后缀，也不等于当前域名
依赖方 ID 既不是当前域名的可注册域名后缀，也不等于当前域名。¦随后，尝试获取所声明 RP ID 的 .well-known/webauthn 资源失败。
无法使用通行密钥登录。此¦域名的 RP ID {} 无效。
無法使用通行密鑰登入。RP ID {} 對此網¦域無效。
証明書利用者¦IDは、現在のドメインの登録可能なドメインフィックスでもなく、現在のドメインと等しくもありません
証明書利用者IDは、現在のドメインの登録可能なドメインフィックスでもなく、現在のドメインと等しくもありません。その後、要求されたRP ¦IDの.well-known/webauthnリソースを取得する試みが失敗しました。
¦신뢰 당사자 ID가 현재 도메인의 등록 가능한 도메인 접미사가 아니며, 현재 도메인과 동일하지도 않습니다
신뢰 당사자 ID가 현재 도메인의 등록 가능한 도메인 접미사가 아니며, 현재 도메인과 동일하지도 않습니다. ¦이후, 클레임된 RP ID의 .well-known/webauthn 리소스를 가져오려는 시도가 실패했습니다.
패스키로 로그인할 수 없습니다. RP ID {}은(는) 이 ¦도메인에 대해 유효하지 않습니다.
= points okta sign-in-error/notEnrolled sign-in-error/recoveryNotAllowed
Aucun numéro de téléphone ¦vérifié ne figure au dossier.
Der er ikke registreret et ¦bekræftet telefonnummer.
Det er ikke ¦bekreftet telefonnummer på filen.
Det finns inget ¦verifierat telefonnummer lagrat.
Er is geen ¦geverifieerd telefoonnummer in het bestand.
Es ist keine ¦bestätigte Telefonnummer gespeichert.
Ez dago ¦egiaztatutako telefono-zenbakirik fitxategian.
¦Kayıtlı bir doğrulanmış telefon numarası yok.
Không có số ¦điện thoại đã xác minh nào trong hồ sơ.
Nessun numero di telefono verificato in ¦archivio.
Nie ma ¦zapisanego zweryfikowanego numeru telefonu.
Nincs ¦ellenőrzött telefonszám a nyilvántartásban.
No se ¦registraron números de teléfono verificados.
Não existe um número de telefone ¦verificado no arquivo.
Pa genyen okenn ¦nimewo telefòn ki verifye nan achiv lan.
Tiada nombor telefon yang ¦disahkan disimpan dalam fail.
Tidak ada nomor telepon yang ¦diverifikasi pada file.
¦Tiedoissa ei ole vahvistettua puhelinnumeroa.
V ¦našich záznamech není žádné ověřené telefonní číslo.
În sistem nu există un număr de telefon ¦verificat.
Δεν υπάρχει ¦επαληθευμένος αριθμός τηλεφώνου στο αρχείο.
Немає ¦записаного перевірочного номера телефону.
Нет ¦записанного проверочного номера телефона.
ไม่มีหมายเลขโทร¦ศัพท์ที่ได้รับการยืนยันในไฟล์
文件中¦没有经过验证的电话号码。
檔案中沒有驗證過的電話¦號碼。
確認¦済みの電話番号が登録されていません。
¦확인된 전화번호가 시스템에 없습니다.
= points okta sign-in-error/passcodeInvalid
A helyreállítási ¦kérdésre adott válasz nem egyezett a nyilvántartásunkkal.
A resposta da ¦pergunta de recuperação não corresponde aos nossos registros.
A resposta à ¦pergunta de recuperação não corresponde aos nossos registros.
Aguarde a alteração do token e ¦insira o novo código do token.
Aguarde a alteração do token e, em seguida, ¦insira o novo código do token.
Attendere che il token cambi, quindi ¦immettere il nuovo codice token.
¦Attendez que le jeton change, puis entrez le nouveau code de jeton.
Attendi che il token ¦cambi e quindi immetti il nuovo codice token.
Attendi la modifica del token e quindi ¦inserisci il nuovo codice.
Așteptați schimbarea ¦tokenului, apoi introduceți un nou cod de token.
¦Belirtecin değişmesini bekleyin ve sonra yeni simge kodunu girin.
Berreskuratzeko ¦galderaren erantzuna ez dator bat gure erregistroekin.
Chờ token ¦thay đổi, sau đó nhập mã mã thông báo mới.
Chờ token ¦thay đổi, sau đó nhập mã token mới.
Câu trả ¦lời cho câu hỏi khôi phục không khớp với bản ghi của chúng tôi.
Câu trả ¦lời cho câu hỏi khôi phục mật khẩu không khớp với bản ghi của chúng tôi.
Câu trả ¦lời cho câu hỏi khôi phục mật khẩu không khớp với hồ sơ của chúng tôi.
Die Antwort auf die Sicherheitsfrage ¦passt nicht zu unserem Datensatz.
Die Antwort auf die Sicherheitsfrage passt nicht zu unseren ¦Datensätzen.
Die Antwort auf die ¦Wiederherstellungsfrage stimmt nicht mit unserem Datensatz überein.
Espere a que el token ¦cambie e ingrese el nuevo código de token.
¦Genoprettelseskoden matchede ikke med vores data.
Geri alma ¦sorusu yanıtı kayıtlarımızla eşleşmedi.
Het antwoord op de ¦herstelvraag komt niet overeen met onze gegevens.
Het antwoord van de ¦herstelvraag komt niet overeen met onze dossiers.
Het antwoord van de ¦herstelvraag komt niet overeen met onze records.
Itxaron tokena aldatu arte, eta gero idatzi token-kode ¦berria.
Jawaban ¦atas pertanyaan pemulihan tidak cocok dengan catatan kami.
¦Jawaban pertanyaan pemulihan tidak cocok dengan catatan kami.
¦Jawaban pertanyaan pemulihan tidak cocok dengan data kami.
¦Jawapan kepada soalan pemulihan tidak padan rekod kami.
¦Jawapan kepada soalan pemulihan tidak sepadan dengan rekod kami.
¦Jawapan soalan pemulihan tidak sepadan dengan rekod kami.
Kurtarma ¦cevabı kayıtlarımızla eşleşmiyor.
Kurtarma ¦sorusuna verilen yanıt kayıtlarımızla eşleşmedi.
La respuesta a la ¦pregunta de recuperación no coincide con nuestros registros.
La risposta alla domanda di recupero non corrisponde a quella in ¦nostro possesso.
La risposta alla domanda di recupero non corrisponde a quella ¦registrata.
La réponse ¦donnée à la question de récupération ne correspond pas à celle qui figure dans nos dossiers.
La réponse à la question de récupération ne correspond pas à celle ¦dont nous disposons.
¦Menunggu untuk token untuk mengubah, kemudian masukkan tokencode baru.
Odota, että token ¦vaihtuu, ja syötä uusi koodi.
Odota, että tunnus ¦vaihtuu, ja syötä uusi koodi.
Odota, että tunnus ¦vaihtuu, ja syötä uusi tunnus.
Odpověď na otázku pro obnovení se ¦neshoduje s našimi záznamy.
Odpowiedź na pytanie ¦dotyczące odzyskiwania nie była zgodna z naszymi danymi.
Odpowiedź na pytanie odzyskiwania dostępu nie jest ¦prawidłowa.
¦Palautuskysymyksen vastaus ei täsmää tietojemme kanssa.
Poczekaj na ¦zmianę tokena, następnie podaj nowy kod tokena.
Poczekaj na ¦zmianę tokenu, następnie podaj nowy kod tokenu.
Počkejte na ¦změnu tokenu a pak zadejte nový kód tokenu.
Repons ak ¦kesyon rekiperasyon an pa koresponn ak achiv nou genyen yo.
Rete tan pou jeton an chanje, aprèsa ¦antre nouvo kòd jeton an.
Răspunsul la întrebarea de recuperare nu a ¦corespuns cu cel din înregistrările noastre.
Răspunsul la întrebarea de recuperare nu se ¦potrivește cu înregistrările noastre.
Salasanan ¦palautuskysymys ei vastaa tietokantamme tietoja.
¦Simgenin değişmesini bekleyin ve sonra yeni simge kodunu girin.
Svaret på ¦gjenopprettingsproblemet stemmer ikke overens med våre poster.
Svaret på ¦återställningsfrågan stämde inte överens med våra uppgifter.
Svaret på återställningsfrågan stämde inte överens med ¦vårt register.
Tato odpověď na ¦otázku pro obnovení neodpovídá našim záznamům.
Tunggu ¦sehingga token bertukar, kemudian masukkan kod token baharu.
Tunggu token ¦berubah, lalu masukkan kode token baru.
Tunggu untuk token ¦berubah, kemudian masukkan kod token baharu.
Tunggu untuk token untuk ¦berubah, kemudian masukkan kod token baharu.
Vent på at token ¦ændres, og indtast derefter den nye tokenkode.
Vent på at token ¦ændres, og indtast så den nye tokenkode.
Vent til token skal ¦endres, og skriv deretter inn den nye tokenkoden.
Vyčkejte na změnu ¦symbolu a pak zadejte nový kód symbolu.
Vyčkejte na ¦změnu tokenu a pak zadejte nový kód tokenu.
Várjon, amíg a token ¦megváltozik, majd adja meg az új tokenkódot.
Vänta på att token ¦ändras, ange sedan den nya tokenkoden.
Vänta på att token ¦ändras, därefter ange den nya tokenkoden.
Wacht tot het token ¦verander en voer dan de nieuwe tokencode in.
Wacht tot het token ¦wijzigt, voer dan het nieuwe token in.
Wait ¦fรอการเปลี่ยนรหัสโทเคนแล้วป้อน tokencode ใหม่
Warten Sie, ¦bis das Token geändert wurde, und geben Sie dann den neuen Token-Code ein.
Warten Sie, ¦bis das Token geändert wurde, und geben Sie den neuen Tokencode ein.
svaret på ¦gjenopprettingsproblemet stemmer ikke overens med våre registreringer.
Η απάντηση ¦ερώτησης ανάκτησης δεν ταιριάζει με τα αρχεία μας.
Η απάντηση στην ¦ερώτηση ανάκτησης δεν συμφωνεί με εκείνη στα αρχεία μας.
Η απάντηση της ¦ερώτησης ανάκτησης δεν συμφωνεί με τα αρχεία μας.
Περίμενε να αλλάξει το διακριτικό και, στη συνέχεια, ¦πληκτρολόγησε τον νέο κωδικό διακριτικού.
Περιμένετε να αλλάξει το διακριτικό και μετά ¦εισαγάγετε τον νέο κωδικό διακριτικού.
Περιμένετε να αλλάξει το διακριτικό και, στη συνέχεια, ¦πληκτρολογήστε τον νέο κωδικό διακριτικού.
Відповідь на ¦контрольне запитання не збігається з нашими даними.
Відповідь на ¦питання для відновлення пароля не відповідає нашим записам.
¦Ждите изменения маркера, а затем введите новый код маркера.
Зачекайте, доки токен ¦зміниться, потім введіть новий токен-код.
Ответ на ¦вопрос для восстановления пароля не соответствует нашим записям.
Подождите, пока токен изменится, затем введите новый код ¦токена.
Подождите, пока токен ¦изменится, затем введите новый токен-код.
คำตอบของคำถามการกู้คืนไม่ตรงกับข้อมูลที่บันท¦ึกไว้ของเรา
คำตอบของคำถามการกู้คืนไม่ตรงกับบันท¦ึกของเรา
คำตอบและคำถามกันลืมไม่ตรงกับข้อมูลที่บันท¦ึกไว้ของเรา
รอให้โทเค¦็นเปลี่ยน จากนั้นป้อนรหัสโทเค็นใหม่
トークンが変更されるまで待ってから新しいトークンコードを入力してください。
変更用のト¦ークンが届くのを待ってから新しいトークンコードを入力してください。
復原問題的答¦案與記錄不符。
復原問題的答¦案與記錄的答案不符。
復¦旧用の質問に対する答えが登録内容と一致していません。
¦恢复问题答案与我们的记录不匹配。
找回问题答¦案与我们的记录不匹配。
¦秘密の質問に対する答えが登録内容と一致していません。
¦秘密の質問の回答が、記録されているものと一致しません。
等待令牌修改，然后输入新的令牌¦编码。
等待令牌更改，然后¦输入新的令牌代码。
等待令牌更改，然后¦输入新的令牌码。
等待權杖變更，然後¦輸入新的權杖代碼。
복구 질문 ¦답변이 기록과 일치하지 않습니다.
복구 질문 답변이 ¦저희 기록과 일치하지 않습니다.
토큰이 변경될 때까지 ¦기다렸다가 새 토큰 코드를 입력하십시오.
토큰이 ¦변경될 때까지 기다린 다음 새 토큰 코드를 입력하십시오.
= points okta sign-in-error/passwordExpired
Această parolă este ¦setată pentru un alt site web
Această parolă este setată pentru un alt site web. Dați clic pe butonul de mai jos pentru a accesa site-ul ¦respectiv și pentru a seta o parolă nouă.
Această parolă este setată pentru un alt site web. ¦Dați clic pe butonul de mai jos pentru a verifica și pentru a seta o parolă nouă.
Această parolă este setată pentru un alt site web. ¦Faceți clic pe butonul de mai jos pentru a verifica și pentru a seta o parolă nouă.
Această parolă ¦există pentru alt site web
Această parolă există pentru alt site web. ¦Fă clic pe butonul de mai jos pentru a merge acolo şi pentru a seta o parolă nouă.
Bu şifre başka bir web ¦sitesinde ayarlanmıştır
Bu şifre başka bir web sitesinde ayarlanmıştır. ¦Oraya gidip yeni bir şifre ayarlamak üzere aşağıdaki düğmeye tıklayın.
Ce mot de passe est configuré ¦depuis un autre site Web
Ce mot de passe est configuré depuis un autre site Web. Cliquez sur le bouton ci-dessous pour vous rendre sur cette page et ¦définir un nouveau mot de passe.
Ce mot de passe est configuré depuis un autre site Web. Cliquez sur le bouton ci-dessous pour vous rendre sur cette page et ¦paramétrez un nouveau mot de passe.
Ce mot de passe est ¦paramétré pour un autre site Internet
Ce mot de passe est ¦paramétré pour un autre site Internet. Cliquez sur le bouton ci-dessous pour vous rendre sur cette page et paramétrez un nouveau mot de passe.
Denne adgangskode bruges på et andet ¦websted
Denne adgangskode bruges på et andet websted. Klik på knappen nedenfor for at ¦komme dertil og genindstil ny adgangskode
Denne adgangskode bruges på et andet websted. Klik på knappen nedenfor for at ¦komme dertil og genindstil ny adgangskode.
Detta lösenord ¦anges på en annan webbsida
Detta lösenord ¦anges på en annan webbsida. Klicka på knappen nedan för att gå dit och ange ett nytt lösenord.
Dette passordet er angitt på et annet ¦nettsted
Dette passordet er angitt på et annet nettsted. Klikk på knappen nedenfor for å gå dit og ¦sett inn et nytt passord.
Dieses Passwort wird auf einer anderen Website ¦eingerichtet
Dieses Passwort wird auf einer anderen Website eingerichtet. Klicken Sie auf die ¦nachfolgende Schaltfläche, um dorthin zu gelangen, und legen Sie ein neues Passwort fest.
Dit wachtwoord is ¦ingesteld op een andere website
Dit wachtwoord is ingesteld op een andere website. Klik op de onderstaande knop om er ¦naartoe te gaan en een nieuw wachtwoord in te stellen.
¦Essa senha está definida em outro site
Essa senha está definida em outro site. Clique no botão abaixo para acessar e ¦definir uma nova senha.
Esta contraseña se está ¦utilizando en otro sitio web
Esta contraseña se está utilizando en otro sitio web. Haga clic en el botón ¦inferior para ir a ese sitio web y configurar una nueva contraseña.
Esta contraseña se está utilizando en otro sitio web. Haga clic en el botón siguiente para ir ¦allí y establecer una contraseña nueva
Ez a jelszó egy másik ¦webhelyhez tartozik
Ez a jelszó egy másik webhelyhez tartozik. Az alábbi gombra ¦kattintva nyissa meg a webhelyet, és állítson be egy új jelszót.
Kata laluan ini ditetapkan pada ¦tapak web lain
Kata laluan ini ditetapkan pada tapak web lain. Klik butang di bawah untuk pergi ke ¦sana dan tetapkan kata laluan baharu.
Kata sandi ini diatur di ¦situs web lain
Kata sandi ini diatur di ¦situs web lain. Klik tombol berikut untuk mengatur kata sandi baru.
Modpas sa a konfigire sou lòt ¦sitwèb
Modpas sa a konfigire sou lòt ¦sitwèb. Klike sou bouton ki anba la pou ale epi konfigire yon nouvo modpas.
Mật khẩu này được cài đặt trên một ¦trang web khác
Mật khẩu này được cài đặt trên một trang web khác. ¦Nhấp vào nút bên dưới để đến đó và cài đặt một mật khẩu mới.
Mật khẩu này được đặt trên một ¦trang web khác
Mật khẩu này được đặt trên một trang web khác. ¦Nhấp vào nút bên dưới để đến đó và đặt mật khẩu mới.
¦Pasahitz hau beste webgune batean ezarrita dago
Pasahitz hau beste webgune batean ezarrita dago. Egin klik beheko botoian ¦hara joateko eta pasahitz berri bat ezartzeko.
Questa password è stata ¦impostata in un altro sito Web
Questa password è stata impostata in un altro sito Web. Fai clic sul pulsante in basso per ¦passare al sito e impostare una nuova password.
Questa password è stata ¦impostata su un altro sito web
Questa password è stata impostata su un altro sito web. ¦Cliccare sul pulsante in basso per andare sul sito e impostare una nuova password.
Questa password è stata impostata su un altro sito web. Fai clic sul pulsante in basso per ¦passare al sito e impostare una nuova password.
To hasło jest ustawione w innej ¦witrynie
To hasło jest ustawione w innej witrynie. Kliknij poniższy przycisk, aby na ¦nią przejść i ustawić nowe hasło.
Toto heslo je ¦nastaveno na jiné webové stránce
Toto heslo je nastaveno na jiné webové stránce. ¦Kliknutím na tlačítko níže přejděte na tuto stránku a nastavte nové heslo.
Toto heslo je nastaveno na jiné webové stránce. Klikněte na tlačítko níže pro přechod na tuto stránku a pro nastavení ¦nového hesla.
Tämä salasana on asetettu ¦toiselle internet-sivustolle
Tämä salasana on asetettu toiselle internet-sivustolle. Alla ¦olevan painikkeen kautta voit mennä asettamaan sivustolle uuden salasanan.
Αυτό το συνθηματικό έχει οριστεί σε άλλον ¦ιστότοπο
Αυτό το συνθηματικό έχει οριστεί σε άλλον ιστότοπο. Κάντε κλικ στο παρακάτω κουμπί για να μεταβείτε εκεί και να ¦ορίσετε νέο συνθηματικό.
Αυτός ο κωδικός πρόσβασης έχει οριστεί σε άλλον ¦ιστότοπο
Αυτός ο κωδικός πρόσβασης έχει οριστεί σε άλλον ιστότοπο. ¦Κάνε κλικ στο παρακάτω κουμπί για να πήγαινε εκεί και να ορίσεις νέο κωδικό πρόσβασης.
Αυτός ο κωδικός πρόσβασης έχει οριστεί σε άλλον ιστότοπο. Κάντε κλικ στο παρακάτω κουμπί για να μεταβείτε εκεί και να ¦ορίσετε νέο κωδικό πρόσβασης.
Цей пароль ¦встановлено на іншому веб-сайті
Цей пароль встановлено на іншому веб-сайті. ¦Клацніть на цю кнопку для переходу для встановлення нового паролю.
Цей пароль ¦установлено на іншому вебсайті
Цей пароль установлено на іншому вебсайті. Натисніть кнопку нижче, щоб ¦установити новий пароль.
Этот пароль ¦установлен для другого веб-сайта
Этот пароль установлен для другого веб-сайта. Нажмите кнопку ниже, чтобы ¦перейти в меню и установить новый пароль.
รหัสผ่านนี้ได้รับการตั้งค่าบนเว็บไ¦ซต์อื่น คลิกที่ปุ่มด้านล่างเพื่อไปที่นั่นและตั้งรหัสผ่านใหม่
このパスワ¦ードは別のウェブサイトで設定されています
このパスワードは別のウェブサイトで設定されています。下のボタンをクリックしてアクセスし、新しいパスワ¦ードを設定してください。
此密碼已在其他網站設定。按一下以下按鈕前¦往並設定新密碼。
该密码已在其他网¦站上设置
该密码已在其他网站上设置。¦单击以下按钮前往并设置新密码。
该密码是在其他网¦站上设置的
该密码是在其他网站上设置的。¦单击以下按钮前往并设置新密码。
이 ¦비밀번호는 다른 웹사이트에서 설정되었습니다
이 ¦비밀번호는 다른 웹사이트에서 설정되었습니다. 아래 버튼을 클릭하여 해당 사이트로 이동한 후 새 비밀번호를 설정하십시오.
이 ¦암호는 다른 웹사이트에서 설정되었습니다
이 ¦암호는 다른 웹사이트에서 설정되었습니다. 아래 버튼을 클릭하여 해당 사이트로 이동한 후 새 암호를 설정하십시오.
= points okta sign-in-error/provisioningRefused
-ข้อมูล SCIM จาก¦ผู้ใช้ไม่ถูกต้อง
A csoport leküldéses ¦értesítésének kérése hibás: {}
A csoport ¦rosszul küldte a kérést : {}
A ¦kliensből származó SCIM-adatok érvénytelenek.
Anlık grup ¦bildirimleri için kötü istek: {}
Anında ¦iletilen grup bildirimleri için kötü istek: {}
¦Bezeroaren SCIM datu baliogabeak.
Bộ ¦lọc SCIM không hợp lệ.
Dados do SCIM ¦inválidos no cliente.
Dados do SCIM inválidos no ¦lado do cliente.
Data SCIM dari ¦klien tidak valid.
Data SCIM tidak valid dari ¦klien.
Data SCIM yang tidak sah ¦daripada klien.
Data SCIM yang tidak sah daripada ¦pelanggan.
Date SCIM ¦nevalide de la client.
¦Dati SCIM non validi dal client.
Datos de SCIM del cliente no ¦válidos
Datos de SCIM del cliente no ¦válidos.
Done SCIM pa valid ki ¦sòti kote kliyan an.
Données SCIM du client non ¦valides.
¦Dorong grup gagal: {}
¦Dữ liệu SCIM không hợp lệ từ client.
Dữ liệu SCIM từ ¦chương trình khách không hợp lệ.
Dữ liệu SCIM từ máy ¦khách không hợp lệ.
¦Filter SCIM tidak valid.
¦Filtre SCIM non valide.
Filtro SCIM ¦inválido.
¦Filtro SCIM non valido.
¦Filtro de SCIM no válido
¦Filtro de SCIM no válido.
Filtro do SCIM ¦inválido.
¦Filtru SCIM nevalid.
¦Filtè SCIM lan pa valid.
Foutieve aanvraag ¦groepspush: {}
Geçersiz SCIM ¦filtresi.
Grup ¦itme kötü istek : {}
¦Grupp-push ogiltig begäran : {}
¦Grupp-push ogiltig begäran: {}
¦Gruppe-push ugyldig anmodning : {}
¦Gruppe-push-feil forespørsel: {}
¦Gruppen-Push Ungültige Anfrage : {}
¦Gruppen-Push mit ungültiger Anfrage: {}
Mauvaise requête ¦liée au push du groupe : {}
¦Neplatná data SCIM od klienta.
Neplatné SCIM ¦údaje od klienta.
¦Neplatný SCIM filtr.
¦Neplatný filtr SCIM.
Nesprávný požadavek na ¦skupinovou naléhavou notifikaci: {}
Nesprávný požadavek na ¦skupinové nabízené oznámení: {}
Nieprawidłowe dane SCIM ¦od klienta.
Nieprawidłowe żądanie ¦typu push grupy: {}
Nieprawidłowy ¦filtr SCIM.
Ogiltig SCIM data från ¦klienten.
Ogiltig SCIM-data från ¦klienten.
¦Ogiltiga SCIM-data från klienten.
¦Ogiltigt SCIM-filter.
¦Ongeldig SCIM-filter.
Ongeldige SCIM-gegevens ¦vanuit client.
Ongeldige SCIM-gegevens vanuit ¦cliënt.
¦Penapis SCIM tidak sah.
¦Penapis SCIM yang tidak sah.
¦Penyaring SCIM tidak valid.
Permintaan buruk kelompok ¦mendorong : {}
Permintaan buruk ¦semerta kelompok: {}
Permintaan buruk semerta ¦kumpulan: {}
Permintaan buruk tolak ¦kelompok: {}
Permintaan ¦gagal group push: {}
Push ¦Angwoup move demann: {}
Richiesta non valida di push ¦gruppo: {}
Richiesta push ¦gruppo non valida : {}
Ryhmän push-¦lähetyksen pyyntövirhe : {}
Ryhmätuen pyyntövirhe : {}
SCIM ¦iragazki baliogabea.
SCIM フィ¦ルタが無効です。
SCIM ¦筛选器无效。
SCIM ¦篩選器無效。
SCIM ¦篩選無效。
SCIMフィルタが不正です。
SCIMフィルタが無効です。
Solicitare incorectă de ¦grup push : {}
Solicitare incorectă de ¦grup push: {}
Solicitação incorreta de push em ¦grupo: {}
Solicitud incorrecta en ¦grupo push: {}
Solicitud incorrecta en ¦inserción de grupo: {}
Solicitud incorrecta en la ¦inserción de grupo : {}
Solicitud incorrecta en la ¦inserción de grupo: {}
¦Taldeko push jakinarazpenen okerreko eskaera: {}
Ugyldig SCIM-data ¦fra klient.
Ugyldig SCIM-¦filter.
¦Ugyldige SCIM-data fra klient.
¦Ugyldigt SCIM-filter.
Ungültige SCIM-¦Daten von Client.
¦Ungültiger SCIM-Filter.
Virheellinen SCIM-¦suodatin.
Virheelliset SCIM-tiedot ¦asiakasohjelmasta.
Yêu cầu không hợp lệ về thông báo đẩy ¦nhóm : {}
Yêu cầu đẩy ¦nhóm không hợp lệ: {}
Érvénytelen SCIM adatok az ¦ügyféltől.
Érvénytelen SCIM ¦szűrő.
Érvénytelen SCIM-¦szűrő.
¦İstemciden gelen SCIM verileri geçersiz.
¦İstemciden geçersiz SCIM verileri.
¦Ακατάλληλο αίτημα ειδοποίησης push ομάδας: {}
Εσφαλμένο αίτημα ¦προώθησης ομάδας: {}
Μη έγκυρα ¦δεδομένα SCIM από πελάτη.
Μη έγκυρο ¦φίλτρο SCIM.
Ομάδα ώθησης ¦κακό αίτημα:{}
¦Недопустимые SCIM данные от клиента.
¦Недопустимые SCIM-данные от клиента.
¦Недопустимый фильтр SCIM.
Неправильний запит ¦групового переміщення : {}
Неправильный запрос push-уведомлений для ¦групп: {}
Неправильный запрос ¦группового перемещения : {}
Неправильный запрос ¦групповых push-уведомлений: {}
¦Неприпустимий фільтр SCIM.
¦Неприпустимі SCIM дані від клієнта.
การกำหนดค่ากลุ่ม (¦Group push) ผิดพลาด: {}
ข้อมูล SCIM จาก¦ผู้ใช้ไม่ถูกต้อง
ข้อมูล SCIM จากไคลเอนต¦์ไม่ถูกต้อง
คำขอ¦ผิดพลาดของการแจ้งเตือนกลุ่ม: {}
คำขอ¦ผิดพลาดของการแจ้งเตือนกลุ่มแบบพุช: {}
ตัวกรอง ¦SCIM ไม่ถูกต้อง
クライアントから取得した¦SCIMデータが無効です。
不正なグル¦ーププッシュのリクエスト：{}
¦客户端的 SCIM 数据无效。
无效的 SCIM ¦筛选器。
¦来自客户端的无效 SCIM 数据。
用戶端的 SCIM 資¦料無效。
¦群推送错误请求：{}
群組推¦播錯誤要求：{}
¦群組推送錯誤要求：{}
¦그룹 푸시 잘못된 요청: {}
잘못된 SCIM ¦필터입니다.
¦클라이언트로부터의 잘못된 SCIM 데이터.
¦클라이언트의 SCIM 데이터가 잘못되었습니다.
= points okta sign-in-error/recoveryNotAllowed
"¦Återställ lösenord" kan inte utföras när användaren aktiveras
"¦Återställ lösenord" kan inte utföras när användaren aktiveras. Kontakta din administratör för att få en ny token.
A jelszó alaphelyzetbe állítása nem ¦hajtható végre a felhasználó aktiválása közben
A jelszó alaphelyzetbe állítása nem ¦hajtható végre a felhasználó aktiválása közben. Új token igényléséhez forduljon a rendszergazdához.
¦Atur ulang kata sandi tidak dapat dilakukan saat pengguna sedang diaktifkan
¦Atur ulang kata sandi tidak dapat dilakukan saat pengguna sedang diaktifkan. Hubungi administrator Anda untuk mendapatkan token baru.
Das Passwort kann nicht ¦zurückgesetzt werden, während der Benutzer aktiviert wird
Das Passwort kann nicht ¦zurückgesetzt werden, während der Benutzer aktiviert wird. Wenden Sie sich an Ihren Administrator, um ein neues Token zu erhalten.
Das Zurücksetzen des Passworts kann nicht ¦durchgeführt werden, während der Benutzer aktiviert wird
Das Zurücksetzen des Passworts kann nicht ¦durchgeführt werden, während der Benutzer aktiviert wird. Wenden Sie sich an den Administrator, um ein neues Token zu erhalten.
Erabiltzailea aktibatzen ari den ¦bitartean ezin da pasahitza berrezarri
Erabiltzailea aktibatzen ari den ¦bitartean ezin da pasahitza berrezarri. Jarri administratzailearekin harremanetan token berri bat lortzeko.
Il est impossible de ¦réinitialiser le mot de passe pendant l'activation du compte utilisateur
Il est impossible de ¦réinitialiser le mot de passe pendant l'activation du compte utilisateur. Contactez votre administrateur pour en recevoir un nouveau.
Impossibile eseguire la reimpostazione della password ¦mentre è in corso l'attivazione dell'utente
Impossibile eseguire la reimpostazione della password ¦mentre è in corso l'attivazione dell'utente. Contatta l'amministratore per ottenerne uno nuovo.
Không thể thực hiện thiết ¦lập lại mật khẩu trong khi người dùng đang kích hoạt
Không thể thực hiện thiết lập lại mật khẩu trong khi người dùng đang kích hoạt. Liên hệ với quản trị viên của bạn để nhận mã thông ¦báo mới.
Không thể thực hiện thiết ¦lập lại mật khẩu trong khi người dùng đang kích hoạt. Liên hệ với quản trị viên của bạn để nhận token mới.
Kullanıcı ¦etkinleştirilirken şifre sıfırlama gerçekleştirilemez
Kullanıcı etkinleştirilirken şifre sıfırlama gerçekleştirilemez. Yeni bir ¦belirteç almak için yöneticinizle irtibat kurun.
Kullanıcı ¦etkinleştirilirken şifre sıfırlama gerçekleştirilemez. Yeni bir simge almak için yöneticinizle irtibat kurun.
La réinitialisation du mot de passe ne peut pas être ¦effectuée pendant que l'utilisateur est en cours d'activation
La réinitialisation du mot de passe ne peut pas être ¦effectuée pendant que l'utilisateur est en cours d'activation. Veuillez contacter votre administrateur pour obtenir un nouveau jeton.
Nem lehet ¦visszaállítani a jelszót, miközben a felhasználó aktiválása folyamatban van
Nem lehet ¦visszaállítani a jelszót, miközben a felhasználó aktiválása folyamatban van. Új token igényléséhez forduljon a rendszergazdához.
Nie można zresetować hasła podczas ¦aktywowania użytkownika
Nie można zresetować hasła podczas ¦aktywowania użytkownika. Skontaktuj się z administratorem, aby uzyskać nowy token.
Nie można zresetować hasła, ¦gdy użytkownik jest aktywowany
Nie można zresetować hasła, ¦gdy użytkownik jest aktywowany. Skontaktuj się z administratorem, aby uzyskać nowy token.
No se puede restablecer la contraseña ¦mientras se está activando al usuario
No se puede restablecer la contraseña ¦mientras se está activando al usuario. Póngase en contacto con su administrador para obtener un nuevo token.
¦Nulstil adgangskode kan ikke udføres, mens brugeren bliver aktiveret
¦Nulstil adgangskode kan ikke udføres, mens brugeren bliver aktiveret. Kontakt administratoren for at få et nyt token.
Não é possível ¦redefinir a senha enquanto o usuário está sendo ativado
Não é possível ¦redefinir a senha enquanto o usuário está sendo ativado. Entre em contato com o administrador para receber um novo token.
Pa kapab ¦reyinisyalize modpas lan pandan itilizatè an aktif
Pa kapab reyinisyalize modpas lan pandan itilizatè an aktif. Kontakte administratè ou an pou jwenn yon ¦nouvo jeton.
¦Penetapan semula kata laluan tidak boleh dilakukan semasa pengguna diaktifkan
Penetapan semula kata laluan tidak boleh dilakukan semasa pengguna diaktifkan. Hubungi pentadbir anda untuk mendapatkan token ¦baharu.
Pengaturan ulang kata sandi tidak dapat dilakukan saat pengguna sedang ¦mengaktifkan
Pengaturan ulang kata sandi tidak dapat dilakukan saat pengguna sedang ¦mengaktifkan. Hubungi administrator Anda untuk mendapatkan token baru.
Resetarea parolei nu poate fi efectuată în timp ce utilizatorul este ¦activ
Resetarea parolei nu poate fi efectuată în timp ce utilizatorul este ¦activ. Contactați administratorul pentru a obține un token nou.
Resetování hesla nelze provést při ¦aktivaci uživatele
Resetování hesla nelze provést při ¦aktivaci uživatele. Chcete-li získat nový token, obraťte se na svého správce.
Resetten van het wachtwoord kan niet worden uitgevoerd ¦terwijl de gebruiker wordt geactiveerd
Resetten van het wachtwoord kan niet worden uitgevoerd ¦terwijl de gebruiker wordt geactiveerd. Neem contact op met uw beheerder om een nieuw token te ontvangen.
¦Salasanaa ei voida vaihtaa, kun käyttäjää aktivoidaan
¦Salasanaa ei voida vaihtaa, kun käyttäjää aktivoidaan. Ota yhteyttä järjestelmänvalvojaan ja pyydä uusi tunnus.
Salasanan vaihtamista ei voida suorittaa käyttäjän ¦aktivoinnin aikana
Salasanan vaihtamista ei voida suorittaa käyttäjän ¦aktivoinnin aikana. Ota yhteys järjestelmänvalvojaan saadaksesi uuden tunnuksen.
¦Tilbakestill passord kan ikke utføres mens brukeren aktiverer
¦Tilbakestill passord kan ikke utføres mens brukeren aktiverer. Kontakt administratoren din for å få et nytt token.
Δεν είναι δυνατή η ¦επαναφορά του κωδικού πρόσβασης κατά την ενεργοποίηση του χρήστη
Δεν είναι δυνατή η επαναφορά του κωδικού πρόσβασης κατά την ενεργοποίηση του χρήστη. Επικοινωνήστε με τον διαχειριστή σας για να ¦λάβετε ένα νέο διακριτικό.
Δεν είναι δυνατή η ¦επαναφορά του συνθηματικού κατά την ενεργοποίηση του χρήστη
Δεν είναι δυνατή η επαναφορά του συνθηματικού κατά την ενεργοποίηση του χρήστη. Επικοινωνήστε με τον διαχειριστή σας για να ¦λάβετε ένα νέο διακριτικό.
Сброс пароля не может быть ¦выполнен, пока пользователь выполняет активацию
Сброс пароля не может быть ¦выполнен, пока пользователь выполняет активацию. Обратитесь к администратору, чтобы получить новый токен.
Скидання пароля неможливо виконати ¦під час активації користувача
Скидання пароля неможливо виконати під час активації користувача. Зверніться до свого адміністратора, щоб ¦отримати новий токен.
ไม่สามารถรีเ¦ซ็ตรหัสผ่านขณะกำลังเปิดใช้งานผู้ใช้ได้ ติดต่อผู้ดูแลระบบของคุณเพื่อรับโทเค็นใหม่
ユ¦ーザーのアクティブ化中は、パスワードのリセットを実行できません
ユ¦ーザーのアクティブ化中は、パスワードのリセットを実行できません。管理者に連絡して、新しいトークンを入手してください。
使用者在使用中時，無法重設密¦碼
使用者在使用中時，無法重設密碼。請聯管理員，以取得新的權¦杖。
正在啟用使用者時，無法重設密¦碼
正在啟用使用者時，無法重設密碼。請聯絡管理員，以取得新的權¦杖。
¦激活用户时无法进行密码重置
激活用户时无法进行密码重置。请联系管理员获取新令¦牌。
사용자가 활성화 중인 동안에는 비밀번호 ¦재설정을 수행할 수 없습니다
사용자가 활성화 중인 동안에는 비밀번호 ¦재설정을 수행할 수 없습니다. 관리자에게 연락하여 새 토큰을 받으십시오.
사용자가 활성화 중인 동안에는 암호 ¦재설정을 수행할 수 없습니다
사용자가 활성화 중인 동안에는 암호 ¦재설정을 수행할 수 없습니다. 관리자에게 연락하여 새 토큰을 받으십시오.
= points okta sign-in-error/recoveryNotAllowed sign-in-error/userLocked
Al momento non ¦siamo in grado di sbloccare il tuo account, contatta l'amministratore
Chúng tôi không thể ¦mở khóa tài khoản của bạn vào lúc này, vui lòng liên hệ với quản trị viên của bạn
¦Emme pysty avaamaan tilisi lukitusta tällä hetkellä
¦Emme pysty avaamaan tilisi lukitusta tällä hetkellä. Ota yhteyttä järjestelmänvalvojaan.
Ezin dugu kontua ¦desblokeatu une honetan, jarri harremanetan administratzailearekin.
Ihr Konto kann derzeit nicht ¦entsperrt werden
Ihr Konto kann derzeit nicht ¦entsperrt werden. Wenden Sie sich an Ihren Administrator.
Je account kan op dit moment niet worden ¦ontgrendeld
Je account kan op dit moment niet worden ¦ontgrendeld. Neem contact op met de beheerder.
Jelenleg nem ¦tudjuk feloldani a fiókja zárolását
Jelenleg nem ¦tudjuk feloldani a fiókja zárolását. Kérjük, forduljon a rendszergazdához
Kami tidak dapat ¦membuka akun Anda saat ini, silakan hubungi administrator Anda
Kami tidak dapat ¦membuka kunci akaun anda buat masa ini, sila hubungi pentadbir anda
No momento não é possível ¦desbloquear sua conta, entre em contato com o administrador
No ¦podemos desbloquear su cuenta en este momento, comuníquese con su administrador
No ¦podemos desbloquear su cuenta en este momento, póngase en contacto con su administrador
Nou te kapab ¦debloke kont ou an nan moman sa a, tanpri kontakte administrasyon ou an
Nous ne ¦pouvons pas déverrouiller votre compte pour le moment, veuillez contacter votre administrateur
Nous ne ¦pouvons pas déverrouiller votre compte pour le moment, veuillez contacter votre administrateur.
Nu putem să vă ¦deblocăm contul în acest moment
Nu putem să vă ¦deblocăm contul în acest moment. Contactați administratorul
Uw account kan op dit moment niet worden ¦ontgrendeld
Uw account kan op dit moment niet worden ¦ontgrendeld. Neem contact op met de beheerder.
Vi kan ikke ¦låse opp kontoen din nå, vennligst kontakt administratoren din
Vi kan inte ¦låsa upp ditt konto nu
Vi kan inte ¦låsa upp ditt konto nu. Kontakta din administratör
Vi kunne ikke ¦låse din konto op på nuværende tidspunkt
Vi kunne ikke låse din konto op på nuværende tidspunkt. Du ¦bedes kontakte din administrator
Váš účet ¦teď nemůžeme odemknout
Váš účet ¦teď nemůžeme odemknout. Obraťte se prosím na svého správce
Váš účet ¦teď nemůžeme odemknout. Obraťte se prosím na svého správce.
W tej chwili nie ¦możemy odblokować Twojego konta
W tej chwili nie ¦możemy odblokować Twojego konta. Skontaktuj się z administratorem.
Şu anda ¦hesabınızın kilidini açamıyoruz, lütfen yöneticinizle irtibat kurun
Αυτήν τη στιγμή, δεν ¦μπορούμε να ξεκλειδώσουμε τον λογαριασμό σας
Αυτήν τη στιγμή, δεν ¦μπορούμε να ξεκλειδώσουμε τον λογαριασμό σας. Επικοινωνήστε με τον διαχειριστή σας
Αυτήν τη στιγμή, δεν ¦μπορούμε να ξεκλειδώσουμε τον λογαριασμό σας. Επικοινωνήστε με τον διαχειριστή σας.
В данный момент мы не ¦можем разблокировать вашу учетную запись
В данный момент мы не ¦можем разблокировать вашу учетную запись. Обратитесь к администратору.
Наразі неможливо ¦розблокувати ваш обліковий запис, зверніться до адміністратора
เราไม่สามารถปลดล¦็อกบัญชีของคุณได้ในขณะนี้ โปรดติดต่อผู้ดูแลระบบของคุณ
我们¦暂时无法解锁您的帐户，请联系您的系统管理员
我¦們目前無法將您的帳戶解除鎖定，請聯絡管理員
現在アカウントのロックを解¦除することができません
現在アカウントのロックを解除することができません。管理者¦へご連絡ください
지금은 계정을 잠금 ¦해제할 수 없습니다
지금은 계정을 잠금 ¦해제할 수 없습니다. 관리자에게 문의하십시오.
= points okta sign-in-error/sessionStateStale
A ¦hitelesítés jelenleg sikertelen.
A ¦művelet nem engedélyezett
A művelet nem engedélyezett. A ¦folytatáshoz frissítse az oldalt.
A ¦operação não é permitida
A operação não é permitida. Atualize a página para ¦prosseguir.
Această operațiune nu este permisă în ¦starea actuală de autentificare.
¦Authenticeren is op dit moment niet mogelijk.
¦Authentification impossible pour le moment.
¦Authentifizierung derzeit nicht möglich.
Bu işleme mevcut kimlik doğrulama ¦durumunda izin verilmez.
Cette opération n'est pas ¦autorisée
Cette opération n'est pas autorisée. Veuillez actualiser la page pour ¦pouvoir continuer.
Cette opération n’est pas ¦permise à l’état d’authentification actuel.
De ¦bewerking is niet toegestaan
De bewerking is niet toegestaan. Vernieuw de pagina om door te ¦gaan.
Denna handling är inte tillåten i nuvarande ¦autentiseringstillstånd.
Denne handling er ikke tilladt med den nuværende ¦tilstand for autentificering.
Denne operasjonen er ikke tillatt i gjeldende ¦autentiseringsstatus.
Der ¦Vorgang ist nicht zulässig
Der Vorgang ist nicht zulässig. Bitte aktualisieren Sie die Seite, um ¦fortzufahren.
Diese Aktion ist im aktuellen ¦Authentifizierungsstatus nicht erlaubt.
Ei voida ¦todentaa juuri nyt.
Eragiketa ez dago ¦baimenduta
Eragiketa ez dago baimenduta. ¦Aurrera egiteko, freskatu orria.
Esta operação não é permitida no ¦estado de autenticação atual.
Ez a művelet nem engedélyezett a jelenlegi hitelesítési ¦állapotban.
Geçersiz seans
¦Handlingen er ikke tilladt
Handlingen er ikke tilladt. ¦Opdatér siden for at fortsætte.
Hoạt ¦động không được phép
Hoạt động không được phép. Vui lòng tải lại trang để ¦tiến hành.
Imposibil de ¦autentificat în acest moment.
In questo momento non è possibile ¦eseguire l'autenticazione.
Kan ikke ¦godkende på nuværende tidspunkt.
Kan ikke ¦godkjenne på dette tidspunktet.
Không thể xác thực vào ¦lúc này.
Kunde inte ¦autentisera just nu.
L'¦operazione non è consentita
L'operazione non è consentita. Aggiorna la pagina per ¦continuare.
La ¦operación no está permitida
La operación no está permitida. Actualice la página para ¦continuar.
Neplatná relace
Nieprawidłowa sesja
No se permite esta operación en el ¦estado actual de autenticación.
No se puede ¦autenticar en este momento.
Não foi possível autenticar ¦agora.
Ogiltig session
Ongeldige sessie
Operace není povolena. Chcete-li ¦pokračovat, obnovte stránku.
Operasi ini tidak dibenarkan dalam ¦keadaan pengesahihan semasa.
Operasi ini tidak diperbolehkan dalam ¦keadaan otentikasi saat ini.
Operasi tidak dibenarkan. Sila segarkan semula halaman untuk ¦meneruskan.
Operasi tidak diizinkan. Harap segarkan halaman untuk ¦melanjutkan.
¦Operasjon ikke tillatt. Oppdater siden for å fortsette.
¦Operasyona izin verilmedi. Devam etmek için lütfen sayfayı yenileyin.
¦Operația nu este permisă
Operația nu este permisă. Reîmprospătați pagina pentru a ¦continua.
Pa kapab verifye nan ¦moman sa a.
¦Phiên truy cập không hợp lệ
Questa operazione non è consentita ¦nell'attuale stato di autenticazione.
Saio baliogabea
¦Sesi tidak sah
¦Sesi tidak valid
Sesiune nevalidă
Sesión no ¦válida
Session non ¦valide
¦Sessione non valida
Sessão inválida
¦Sesyon an pa valid
Sitzung ungültig
Ta czynność jest ¦niedozwolona w bieżącym statusie.
Ta ¦operacja nie jest dozwolona
Ta operacja nie jest dozwolona. Odśwież stronę, aby ¦kontynuować.
Tato operace není povolena v ¦aktuálním stavu ověřování.
Thao tác này là không được phép ở ¦trạng thái xác thực hiện tại.
Tidak dapat ¦mengautentikasi saat ini.
Tidak dapat ¦mengesahkan pada masa ini.
¦Toiminto ei ole sallittu
Toiminto ei ole sallittu. Päivitä sivu ¦jatkaaksesi.
¦Tranzaksyon an pa otorize
Tranzaksyon an pa otorize. Tanpri aktyalize paj lan pou ka ¦kontinye.
Tämä toiminto ei ole sallittu nykyisessä todennuksen ¦vaiheessa.
Ugyldig session
Ugyldig økt
Une honetan ezin da ¦autentifikatu.
V tuto chvíli nelze ¦provést ověření.
Virheellinen istunto
W tej chwili nie można ¦uwierzytelnić.
Åtgärden är inte ¦tillåten
Åtgärden är inte tillåten. Uppdatera sidan för att ¦fortsätta.
Érvénytelen munkamenet
Şu anda kimlik doğrulaması ¦yapılamadı.
Αυτή η λειτουργία δεν επιτρέπεται στην τρέχουσα ¦κατάσταση ελέγχου ταυτότητας.
Δεν είναι ¦δυνατός ο έλεγχος ταυτότητας τώρα.
Η λειτουργία δεν ¦επιτρέπεται
Η λειτουργία δεν επιτρέπεται. Ανανεώστε τη σελίδα για να ¦συνεχίσετε.
Μη ¦έγκυρη περίοδος σύνδεσης
В настоящее время невозможно выполнить ¦аутентификацию.
¦Дана операція не дозволена в поточному стані автентифікації.
Данная операция не разрешена в ¦текущем состоянии аутентификации.
Наразі неможливо ¦автентифікувати.
Недействительный сеанс
Недійсний сеанс
Операция не ¦допускается. Обновите страницу, чтобы продолжить.
Операція заборонена. Оновіть сторінку, щоб ¦продовжити.
การดำเนินการนี้ไม่ได้รับอนุญาต โปรดรีเ¦ฟรชหน้านี้เพื่อดำเนินการต่อ
การดำเนินการนี้ไม่ได้รับอนุญาตในสถานการณ์ตรวจสอบสิท¦ธิ์ปัจจุบัน
เ¦ซสชันไม่ถูกต้อง
เ¦ซสชั่นไม่ถูกต้อง
ไม่สามารถรับรองความถูกต้องได้ในข¦ณะนี้
セッシ¦ョンが無効です
不允許此操作。請重新整理頁面以繼¦續。
不允许进行此操作。请刷新页面¦继续。
¦会话无效
作業¦階段無效
在目前驗證¦狀態下不允許進行此操作。
工作¦階段無效
当前认证状¦态下不允许进行该操作。
您已超過要求數目上限。請稍後重試。不允許此操作。請重新整理頁面以繼¦續。
操作は¦許可されていません
操作は許可されていません。続行するにはペ¦ージを更新してください。
无效¦会话
現在の認証¦状態では許可されていない操作です。
¦現在認証できません。
目前无法进行¦认证。
目前無法進行身¦份驗證。
目前無法¦進行身分驗證。
이 작업은 현재 인증 ¦상태에서 허용되지 않습니다.
작업이 허용되지 않습니다. ¦계속하려면 페이지를 새로 고치십시오.
잘못된 세션
¦지금 승인할 수 없습니다.
= points okta sign-in-error/signOnPolicyDenied
As configurações de política MIM não ¦permitem a inscrição deste usuário
Az MIM-szabályzat ¦beállításai megtiltották a regisztrációt ezen felhasználó számára
Các cài đặt chính sách MIM không cho phép người dùng này đăng ¦ký
¦Indstillinger for MIM-politik har forbudt registrering af denne bruger
La configuración de la política de MIM no permite la ¦inscripción de este usuario
Le impostazioni del criterio MIM ¦hanno disabilitato la registrazione per questo utente
Les paramètres de la politique MIM ont interdit l'¦inscription de cet utilisateur
MIM politika ayarları, bu kullanıcı için ¦kayda izin vermiyor
MIM politika-¦ezarpenek debekatu egin dute erabiltzaile hau erregistratzea
MIM ¦政策設定不允許註冊此使用者
MIM 策¦略设置已禁止此用户登记
MIM ¦정책 설정으로 인해 이 사용자의 등록이 허용되지 않습니다.
MIM-¦Richtlinieneinstellungen verbieten Aufnahme für diesen Benutzer
MIM-¦beleidsinstellingen hebben inschrijving voor deze gebruiker niet toegestaan
MIM-¦käytäntöasetukset ovat estäneet tämän käyttäjän lisäämisen
MIM-policy har ¦avvisat enrollering för den här användaren enligt inställningar
MIM-¦policyinnstillinger har ugyldig innmelding til denne brukeren
¦MIMポリシー設定により、このユーザーを登録できませんでした
Nastavení ¦zásad MIM neumožňuje zápis tohoto uživatele
Paramèt politik MIM lan dezaktive ¦enskripsyon pou itilizatè sa a
Pengaturan kebijakan MIM telah ¦melarang penambahan untuk pengguna ini
¦Setările de politică MIM au blocat înscrierea pentru acest utilizator
Tetapan dasar MIM telah tidak ¦membenarkan kemasukan pengguna ini
Ustawienia zasad MIM ¦zabraniają rejestracji tego użytkownika
Οι ρυθμίσεις πολιτικής MIM έχουν ¦απαγορεύσει την πράξη εγγραφής για αυτόν τον χρήστη
Налаштування ¦політики MIM забороняють додавання цього користувача
Настройки политики MIM ¦запрещают добавление этого пользователя
การตั้งค่านโยบาย ¦MIM ไม่อนุญาตการลงทะเบียนสำหรับผู้ใช้รายนี้
= points okta sign-in-error/thirdPartyCookiesBlocked
A cookie-k ¦szükségesek
A cookie-k ¦szükségesek.
Acest browser nu este acceptat - lipsește ¦susținerea localStorage
Arakatzaile bateraezina - localStorage ¦euskarria falta da
Browser non supportato - supporto localStorage ¦mancante
Browser yang tidak didukung - tidak ada ¦dukungan localStorage
Bắt ¦buộc phải có cookie
Cookie diperlukan
Cookie là bắt ¦buộc
Cookieak ¦derrigorrezkoak dira
Cookies er ¦nødvendige
Cookies erforderlich
Cookies krävs
Cookies são ¦necessários
Cookies são ¦necessários.
Cookies yo ¦obligatwa
Cookies zijn ¦vereist
Cookiesが必要です
Cookieが必要です
Des cookies sont ¦nécessaires
Desteklenmeyen tarayıcı - localStorage ¦desteği eksik
Este ¦nevoie de cookie-uri
¦Evästeiden käyttö on pakollista
I cookie sono ¦necessari
Ikke-understøttet browser – ¦mangler localStorage-support
Informasjonskapsler er ¦påkrevd
Jsou ¦požadovaná cookies
Jsou požadované ¦soubory cookie
Kuki diperlukan
Navegador incompatible: falta ¦compatibilidad con localStorage
Navigateur non pris en charge - support localStorage ¦manquant
Navigatè ki Pa Sipòte - ¦manke sipò localStorage
Nem támogatott ¦böngészõ – hiányzó localStorage-támogatás
Nepodporovaný ¦prohlížec - chybí podpora localStorage
Nicht unterstützter Browser - ¦fehlender localStorage-Support
Nieobsługiwana przeglądarka — brak ¦obsługi funkcji localStorage
Niet-ondersteunde browser - localStorage-ondersteuning ¦ontbreekt
¦Ostödd webbläsare - saknas support för localStorage
Pelayar yang tidak disokong - sokongan localStorage ¦hilang
Se ¦necesitan cookies
Selainta ei tueta – localStorage-¦tuki puuttuu
Sem suporte a navegador – suporte localStorage ¦faltando
Sütik szükségesek.
Trình duyệt không được hỗ trợ - ¦thiếu hỗ trợ localStorage
Ustøttet nettleser - mangler ¦lokalstøtte
¦Wymagane są pliki cookies.
Çerezler gerekli
Απαιτούνται cookie
Απαιτούνται cookies
Μη ¦υποστηριζόμενο πρόγραμμα περιήγησης - λείπει η υποστήριξη localStorage
Браузер не підтримується - відсутня ¦підтримка localStorage
Кукі-файли ¦необхідні
¦Неподдерживаемый браузер: отсутствует поддержка localStorage
¦Требуются куки-файлы
¦Требуются файлы cookie
Файли cookie ¦необхідні
จำเป¦็นต้องใช้คุกกี้
เบราว์เซอร์ไม่ได้รับการสนับสนุน - ไม่มีการสนับสนุน ¦localStorage
クッキ¦ーが必要です
サポ¦ートされていないブラウザー - localStorageのサポートなし
不受支援的瀏覽器 - ¦遺失 localStorage 支援
浏览器不受支持 - 缺¦少 localStorage 支持
¦需要 Cookie
¦需要 cookies
지원되지 않는 ¦브라우저 - localStorage 지원되지 않음
쿠키가 필요합니다
쿠키가 필요합니다.
= points okta sign-in-error/userLocked
A fiókja ¦ideiglenesen fel lett függesztve
A fiókja ¦ideiglenesen fel lett függesztve. További segítségért forduljon a rendszergazdához.
Account opgeschort
Account sospeso
Acest factor este ¦suspendat pentru contul dvs
Acest factor este suspendat pentru contul dvs. din cauza prea multor încercări ¦nereușite
Akaun anda telah ¦digantung buat sementara waktu
Akaun anda telah ¦digantung buat sementara waktu. Hubungi pentadbir anda untuk mendapatkan bantuan lanjut.
Akaun telah ¦digantung
Akun Anda ¦ditangguhkan sementara waktu
Akun Anda ¦ditangguhkan sementara waktu. Hubungi administrator Anda untuk mendapatkan bantuan lebih lanjut.
Akun Anda ¦ditangguhkan sementara waktu. Hubungi administrator Anda untuk mendapatkan dukungan lebih lanjut.
Akun ditangguhkan
Ce facteur est suspendu pour votre compte en raison du trop ¦grand nombre de tentatives infructueuses.
Ce facteur est suspendu pour votre compte à cause d'un nombre trop ¦élevé d'échecs
Compte suspendu
Conta suspensa
Contul a fost ¦suspendat
Contul dvs. a fost ¦suspendat temporar
Contul dvs. a fost suspendat temporar. Contactați administratorul pentru asistență ¦suplimentară.
Cuenta suspendida
Den här faktorn är ¦avstängd för ditt konto på grund av för många misslyckade försök
Denne faktor er ¦ophævet for din konto på grund af for mange fejlslagne forsøg
Denne ¦faktoren er suspendert for kontoen din grunnet for mange mislykkede forsøk
Deze factor is opgeschort voor je account vanwege te veel ¦mislukte pogingen
Dieser Faktor wurde aufgrund zu vieler ¦fehlgeschlagener Versuche für Ihr Konto gesperrt
Din konto er blevet midlertidigt ¦suspenderet
Din konto er blevet midlertidigt ¦suspenderet. Kontakt din administrator for yderligere hjælp.
Ditt konto har tillfälligt ¦stängts av
Ditt konto har tillfälligt ¦stängts av. Kontakta din administratör för hjälp.
Ditt konto är tillfälligt ¦pausat
Ditt konto är tillfälligt ¦pausat. Kontakta din administratör för hjälp.
Este factor se ha suspendido para su cuenta debido a ¦varios intentos fallidos
Este fator foi ¦suspenso em sua conta devido a muitas tentativas com falha
Ez a faktor fel van ¦függesztve a fiókja esetében, mert túl sok sikertelen kísérlet történt
Faktor ini ¦digantung untuk akaun anda kerana terlalu banyak percubaan yang gagal
Faktor ini ¦ditangguhkan untuk akun Anda karena terlalu banyak upaya yang gagal
Faktore hau zure ¦konturako eten egin da saiakera huts gehiegi egin direlako.
Faktè sa a bloke pou kont ou an paske genyen ¦twòp tantativ ki echwe
Fiók felfüggesztve
Hesabınız geçici olarak ¦askıya alındı
Hesabınız geçici olarak ¦askıya alındı. Daha fazla yardım için yöneticinize başvurun.
Hesabınız geçici olarak ¦askıya alındı. Daha fazla yardım için yöneticinizle irtibat kurun.
Hesap ¦askıya alındı
Ihr Konto wurde ¦vorübergehend gesperrt
Ihr Konto wurde vorübergehend gesperrt. Bitten Sie Ihren Administrator um ¦weitere Hilfe.
Il tuo account è stato ¦sospeso temporaneamente
Il tuo account è stato ¦sospeso temporaneamente. Contatta il tuo amministratore per ricevere assistenza.
Konto gesperrt
Konto suspenderet
Konto zawieszone
Kontoen din er midlertidig ¦stengt
Kontoen din er midlertidig ¦stengt. Kontakt administratoren din for hjelp.
Kontoen er ¦suspendert
Kontot är ¦avstängt
Kontua aldi baterako ¦itxi da
Kontua aldi baterako itxi da. Jarri administratzailearekin harremanetan laguntza ¦gehiago lortzeko.
Kontua etenda
Questo fattore è sospeso per il tuo account a causa di troppi tentativi non ¦riusciti
Su cuenta se ha ¦suspendido temporalmente
Su cuenta se ha ¦suspendido temporalmente. Póngase en contacto con su administrador para obtener más ayuda.
Su cuenta se ¦suspendió temporalmente
Su cuenta se ¦suspendió temporalmente. Comuníquese con el administrador para obtener más ayuda.
Su cuenta se ¦suspendió temporalmente. Póngase en contacto con el administrador para obtener ayuda.
Su cuenta se ¦suspendió temporalmente. Póngase en contacto con su administrador para obtener más ayuda.
Sua conta foi ¦suspensa temporariamente
Sua conta foi ¦suspensa temporariamente. Entre em contato com seu administrador para obter mais assistência.
Ten składnik został ¦zawieszony na Twoim koncie z powodu zbyt wielu nieudanych prób
Tento faktor je pro váš účet pozastaven z důvodu příliš ¦mnoha neúspěšných pokusů
Tento faktor je pro váš účet pozastaven z důvodu příliš ¦mnoha neúspěšných pokusů.
Tili jäädytetty
Tilisi ¦käyttö on estetty väliaikaisesti
Tilisi ¦käyttö on estetty väliaikaisesti. Ota yhteyttä järjestelmänvalvojaan avun saamiseksi.
Tilisi käyttö on estetty väliaikaisesti. Ota yhteyttä järjestelmänvalvojaan, jos ¦tarvitset apua.
Tilisi käyttö on estetty väliaikaisesti. Saat ¦lisäapua ottamalla yhteyttä järjestelmänvalvojaan.
Tilisi on ¦jäädytetty väliaikaisesti
Tilisi on ¦jäädytetty väliaikaisesti. Ota yhteyttä järjestelmänvalvojaan avun saamiseksi.
Twoje konto zostało tymczasowo ¦zawieszone
Twoje konto zostało tymczasowo zawieszone. Skontaktuj się z administratorem, aby uzyskać ¦dalszą pomoc.
Twoje konto zostało tymczasowo ¦zawieszone. Skontaktuj się z administratorem, aby uzyskać pomoc.
Tài khoản của bạn đã bị tạm ¦ngừng
Tài khoản của bạn đã bị tạm ¦ngừng. Hãy liên hệ với quản trị viên của bạn để được hỗ trợ thêm.
Tài khoản của bạn đã bị tạm ¦ngừng. Hãy liên hệ với quản trị viên để được hỗ trợ thêm.
Tämä tekijä on evätty ¦tililtäsi liian monen epäonnistuneen yrityksen vuoksi
Uw account is tijdelijk ¦opgeschort
Uw account is tijdelijk ¦opgeschort. Neem contact op met uw beheerder voor hulp.
Uw account is tijdelijk opgeschort. Neem contact op met uw beheerder voor ¦verdere hulp.
Uw account is tijdelijk ¦opgeschort. Vraag uw beheerder om hulp.
Votre compte a été temporairement ¦suspendu
Votre compte a été temporairement ¦suspendu. Contactez votre administrateur pour obtenir plus d'aide.
Votre compte a été temporairement suspendu. Contactez votre administrateur pour obtenir une assistance ¦supplémentaire.
Votre compte a été temporairement suspendu. Veuillez contacter votre administrateur pour obtenir une assistance ¦supplémentaire.
Váš účet byl ¦dočasně pozastaven
Váš účet byl dočasně pozastaven. O ¦další pomoc můžete požádat svého správce.
Yo ¦sispann kont lan
Yo sispann kont ou an ¦tanporèman
Yo sispann kont ou an ¦tanporèman. Kontakte administratè ou an pou jwenn plis èd.
Yếu tố này bị tạm ¦ngưng trên tài khoản của bạn do có quá nhiều lần thử không thành công
Çok fazla başarısız denemeden ¦dolayı bu faktör, hesabınız için askıya alınmıştır
Účet pozastaven
Đã tạm ¦ngừng tài khoản
Αυτός ο παράγοντας έχει ανασταλεί για τον λογαριασμό σας εξαιτίας υπερβολικά πολλών ¦αποτυχημένων προσπαθειών
Ο λογαριασμός έχει ¦ανασταλεί
Ο λογαριασμός σας έχει ¦ανασταλεί προσωρινά
Ο λογαριασμός σας έχει ανασταλεί προσωρινά. Αν ¦χρειάζεστε περισσότερη βοήθεια, επικοινωνήστε με τον διαχειριστή σας.
Ο λογαριασμός σας έχει ανασταλεί προσωρινά. Επικοινωνήστε με τον διαχειριστή για ¦περισσότερη βοήθεια.
Ваша учетная запись временно ¦отключена
Ваша учетная запись временно отключена. За ¦дополнительной поддержкой обратитесь к системному администратору.
Ваша учетная запись временно ¦отключена. Обратитесь за поддержкой к системному администратору.
Дію вашого облікового запису було тимчасово ¦призупинено
Дію вашого облікового запису було тимчасово призупинено. Для отримання ¦допомоги зверніться до адміністратора.
Дію вашого облікового запису було тимчасово призупинено. За ¦додатковою допомогою звертайтеся до адміністратора.
Дію вашого облікового запису було тимчасово призупинено. По ¦додаткову допомогу звертайтеся до адміністратора.
Дію облікового запису ¦призупинено
Учетная запись временно ¦отключена
Цей фактор заблоковано для вашого облікового запису через ¦завелику кількість невданих спроб
Этот фактор ¦приостановлен для вашей учетной записи из-за слишком большого количества неудачных попыток
บั¦ญชีของคุณถูกระงับชั่วคราว ติดต่อผู้ดูแลระบบของคุณเพื่อขอความช่วยเหลือเพิ่มเติม
บั¦ญชีของคุณถูกระงับชั่วคราว ติดต่อผู้ดูแลระบบเพื่อรับความช่วยเหลือเพิ่มเติม
ปัจจัยนี้ถูกระงับสำหรับบั¦ญชีของคุณเนื่องจากมีความพยายามล้มเหลวมากเกินไป
ระงับบั¦ญชีแล้ว
このアカウントで認証の失敗回数が多す¦ぎたため、本要素は停止されています
アカウントが一時的に停¦止されています
アカウントが一時的に停止されています。さらにサポ¦ートが必要な場合は、管理者に問い合わせてください。
アカウントが一時的に停止されています。サポ¦ートが必要な場合は、管理者に問い合わせてください。
アカウントが一時的に停止されています。¦詳しくは管理者にご連絡ください。
アカウントが停¦止されています
已¦临时暂停您的帐户。请与您的管理员联系，以获得进一步帮助。
已¦临时暂停您的帐户。请与管理员联系以获取进一步帮助。
已將您的帳戶¦暫時停權。請聯絡您的管理員，以獲得進一步協助。
已將您的帳戶¦暫時停權。請聯絡您的管理員，獲得進一步協助。
已將您的帳戶¦暫時停權。請聯絡管理員，獲得進一步協助。
帐户已¦暂停
帳戶已停¦權
您的帳戶¦暫時無法使用此因素，因為嘗試失敗次數過多
由于尝试失败次数过多，已¦针对您的帐户暂停使用此因素
계정이 ¦일시 중지됨
계정이 일시적으로 ¦중지되었습니다. 관리자에게 연락하여 추가 지원을 요청하십시오.
이 ¦요소는 너무 많은 시도 실패 횟수로 인해 사용자 계정에서 중단되어 있습니다.
= settles okta api-error/factorSendThrottled
Anda telah ¦mencapai batas permintaan SMS, silakan coba lagi nanti.
Anda telah ¦mencapai batas permintaan panggilan, silakan coba lagi nanti.
Anda telah mencapai had permintaan SMS, sila cuba ¦sebentar lagi.
Anda telah ¦mencecah had permintaan SMS, sila cuba lagi kemudian.
Anda telah ¦mencecah had permintaan panggilan, sila cuba lagi kemudian.
Arama isteği ¦sınırına ulaştınız; lütfen daha sonra tekrar deneyin.
Ați ¦atins limita de solicitări de SMS-uri, încercați din nou mai târziu.
Ați atins limita de solicitări de ¦apeluri, încercați din nou mai târziu.
Ați ¦atins limita de solicitări de sms, încercați din nou mai târziu.
Bir SMS ¦mesajı yakın zamanda gönderildi
Bir SMS ¦mesajı yakın zamanda gönderildi. Lütfen tekrar denemeden önce 30 saniye bekleyin.
Bạn đã ¦đạt đến giới hạn số lượng yêu cầu SMS, vui lòng thử lại sau.
Bạn đã ¦đạt đến giới hạn số lượng yêu cầu cuộc gọi, vui lòng thử lại sau.
Bạn đã ¦đạt đến giới hạn số lượng yêu cầu tin nhắn sms, vui lòng thử lại sau.
¦Cuộc gọi vừa được thực hiện
¦Cuộc gọi vừa được thực hiện. Vui lòng chờ 30 giây trước khi thử lại.
Dei-¦eskaeren mugara iritsi zara; saiatu berriro geroago.
Det ble nylig gjort en ¦telefonsamtale
Det ble nylig gjort en ¦telefonsamtale. Vennligst vent 30 sekunder før du prøver igjen.
Dosáhli jste limitu ¦požadavků na volání, zkuste to prosím znovu později.
¦Dosáhli jste limitu žádostí o SMS, zkuste to znovu později.
¦Dosáhli jste limitu žádostí o volání, zkuste to znovu později.
Du har nådd grensen for SMS-¦forespørsler
Du har nådd grensen for SMS-¦forespørsler. Prøv igjen senere.
Du har nådd grensen for ¦anropsforespørsler
Du har nådd grensen for ¦anropsforespørsler. Prøv igjen senere.
Du har nådd grensen for ¦tekstmeldingsforespørsler
Du har nådd grensen for ¦tekstmeldingsforespørsler. Prøv igjen senere.
Du har ¦nået grænsen for SMS-anmodninger
Du har ¦nået grænsen for SMS-anmodninger. Prøv igen senere.
Du har nået grænsen for ¦opkaldsanmodninger
Du har nået grænsen for ¦opkaldsanmodninger. Prøv igen senere.
Du har nått gränsen för SMS-¦förfrågningar
Du har nått gränsen för SMS-¦förfrågningar. Vänligen försök igen senare.
Du har nått gränsen för ¦samtalsförfrågningar
Du har nått gränsen för ¦samtalsförfrågningar. Vänligen försök igen senare.
¦Duela gutxi telefono-dei bat egin zen
Duela gutxi telefono-dei bat egin zen. Itxaron 30 segundo berriro saiatu ¦aurretik.
Ein ¦Anruf wurde kürzlich getätigt
Ein ¦Anruf wurde kürzlich getätigt. Bitte warten Sie 30 Sekunden, bevor Sie es erneut versuchen.
Eine SMS wurde kürzlich ¦versendet
Eine SMS wurde kürzlich ¦versendet. Bitte warten Sie 30 Sekunden, bevor Sie es erneut versuchen.
Elérte a ¦híváskérések korlátját
Elérte a ¦híváskérések korlátját. Próbálkozzon újra később.
¦Elérte az SMS-kérések korlátját
¦Elérte az SMS-kérések korlátját. Próbálkozzon újra később.
En SMS-¦besked er netop blevet afsendt
En SMS-¦besked er netop blevet afsendt. Vent 30 sekunder, før du prøver igen.
En SMS-¦melding ble nylig sendt
En SMS-¦melding ble nylig sendt. Vennligst vent 30 sekunder før du prøver igjen.
Er is ¦onlangs een telefonische oproep gedaan
Er is ¦onlangs een telefonische oproep gedaan. Wacht 30 seconden en probeer het opnieuw.
Er is ¦recentelijk een SMS-bericht verzonden
Er is ¦recentelijk een SMS-bericht verzonden. Wacht 30 seconden en probeer het opnieuw.
Er is ¦recentelijk een sms-bericht verzonden. Wacht 30 seconden voor het opnieuw te proberen.
Er ¦vond een recent telefoongesprek plaats
Er ¦vond een recent telefoongesprek plaats. Wacht 30 seconden en probeer het opnieuw.
Et ¦telefonopkald er netop foretaget
Et ¦telefonopkald er netop foretaget. Vent 30 sekunder, før du prøver igen.
Ett SMS har nyligen ¦skickats
Ett SMS har nyligen ¦skickats. Vänta 30 sekunder innan du försöker igen.
Ett SMS-¦meddelande har nyligen skickats
Ett SMS-¦meddelande har nyligen skickats. Vänligen vänta 30 sekunder innan du försöker igen.
Ett SMS-¦meddelande har nyligen skickats. Vänligen vänta i 30 sekunder innan du försöker igen.
Ett ¦telefonsamtal genomfördes nyligen
Ett ¦telefonsamtal genomfördes nyligen. Vänligen vänta 30 sekunder innan du försöker igen.
Ett ¦telefonsamtal genomfördes nyligen. Vänta 30 sekunder innan du försöker igen.
Ha ¦llegado al límite de solicitudes de llamadas, intente de nuevo más tarde.
Ha ¦llegado al límite de solicitudes de sms, intente de nuevo más tarde.
Hai ¦raggiunto il limite di richieste tramite SMS
Hai ¦raggiunto il limite di richieste tramite SMS. Riprova più tardi.
Hai raggiunto il limite di richieste tramite ¦chiamata
Hai raggiunto il limite di richieste tramite ¦chiamata. Riprova più tardi.
Kürzlich wurde ein ¦Anruf getätigt
Kürzlich wurde ein ¦Anruf getätigt. Bitte warten Sie 30 Sekunden, bevor Sie es erneut versuchen.
Kürzlich wurde eine SMS ¦versandt
Kürzlich wurde eine SMS ¦versandt. Bitte warten Sie 30 Sekunden, bevor Sie es erneut versuchen.
Một cuộc gọi đã được thực hiện ¦gần đây
Một cuộc gọi đã được thực hiện ¦gần đây. Vui lòng chờ 30 giây trước khi thử lại.
Một tin nhắn SMS đã được gửi ¦gần đây
Một tin nhắn SMS đã được gửi ¦gần đây. Vui lòng chờ 30 giây trước khi thử lại.
Nedávno byl ¦uskutečněn telefonický hovor
Nedávno byl uskutečněn telefonický hovor. Vyčkejte prosím 30 ¦vteřin než to zkusíte znovu.
Nemrég SMS-üzenetet ¦küldtünk
Nemrég SMS-üzenetet ¦küldtünk. Kérjük, várjon 30 másodpercet, mielőtt újrapróbálkozna.
Nemrég ¦hívtuk telefonon. Kérjük, várjon 30 másodpercet, mielőtt újrapróbálkozna.
Nemrégiben SMS üzenetet ¦küldtek
Nemrégiben SMS üzenetet ¦küldtek. Kérjük, várjon 30 másodpercet, mielőtt újrapróbálkozna!
Nemrégiben egy ¦telefonhívás történt
Nemrégiben egy ¦telefonhívás történt. Kérjük, várjon 30 másodpercet, mielőtt újra próbálja!
Niedawno ¦wykonano połączenie telefoniczne
Niedawno ¦wykonano połączenie telefoniczne. Odczekaj 30 sekund przed ponowną próbą.
Olet käyttänyt enimmäismäärän SMS-¦pyyntöjä
Olet käyttänyt enimmäismäärän SMS-¦pyyntöjä. Yritä myöhemmin uudelleen.
Olet käyttänyt enimmäismäärän ¦soittopyyntöjä
Olet käyttänyt enimmäismäärän ¦soittopyyntöjä. Yritä myöhemmin uudelleen.
Olet käyttänyt enimmäismäärän ¦tekstiviestipyyntöjä
Olet käyttänyt enimmäismäärän ¦tekstiviestipyyntöjä. Yritä myöhemmin uudelleen.
Olet käyttänyt suurimman sallitun ¦määrän SMS-pyyntöjä
Olet käyttänyt suurimman sallitun ¦määrän SMS-pyyntöjä. Yritä myöhemmin uudelleen.
Olet käyttänyt suurimman sallitun ¦määrän tekstiviestipyyntöjä
Olet käyttänyt suurimman sallitun ¦määrän tekstiviestipyyntöjä. Yritä myöhemmin uudelleen.
¦Osiągnięto limit żądań SMS, spróbuj ponownie później.
Osiągnięto limit żądań ¦połączeń, spróbuj ponownie później.
¦Osiągnięto limit żądań wiadomości SMS, spróbuj ponownie później.
Ou te rive nan limit demann ¦apèl yo, tanpri eseye pita ankò.
Ou te rive nan limit demann sms yo, tanpri eseye ¦pita ankò.
Pa twò lontan gen yon ¦apèl telefòn ki te fèt
Pa twò lontan gen yon apèl telefòn ki te fèt. Tanpri rete tann 30 segonn ¦avan ou eseye ankò.
Pa twò lontan genyen yon SMS yo te ¦voye
Pa twò lontan genyen yon SMS yo te voye. Tanpri rete tann 30 segonn ¦avan ou eseye ankò.
Panggilan ¦telepon baru dibuat
Panggilan telepon baru dibuat. Tunggu 30 ¦detik sebelum mencoba lagi.
Panggilan ¦telepon sudah dilakukan baru-baru ini
Panggilan telepon sudah dilakukan baru-baru ini. Silakan tunggu 30 ¦detik sebelum mencoba lagi.
¦Pesan SMS baru saja dikirim
¦Pesan SMS baru saja dikirim. Harap tunggu 30 detik sebelum mencoba lagi.
¦Pesan SMS baru saja dikirim. Silakan tunggu 30 detik sebelum mencoba lagi.
Recentemente è stata ¦effettuata una telefonata
Recentemente è stata ¦effettuata una telefonata. Attendere 30 secondi prima di riprovare.
SMS ¦eskaeren mugara iritsi zara; saiatu berriro geroago.
SMS isteği ¦sınırına ulaştınız, lütfen daha sonra tekrar deneyin.
SMS isteği ¦sınırına ulaştınız; lütfen daha sonra tekrar deneyin.
SMS mezu bat ¦bidali da duela gutxi
SMS mezu bat ¦bidali da duela gutxi. Itxaron 30 segundo berriro saiatu aurretik.
SMS zpráva byla nedávno ¦zaslána
SMS zpráva byla nedávno zaslána. Vyčkejte, prosím, 30 sekund, než ¦budete zkoušet znovu.
SMS zpráva byla ¦poslána před chvílí
SMS zpráva byla ¦poslána před chvílí. Počkejte prosím 30 sekund, než to zkusíte znovu.
SMS ได้ถูกส่งไปแล้วเมื่อเร็ว¦ๆ โปรดรอ 30 วินาทีก่อนลองใหม่อีกครั้ง
SMS 요청 ¦한도에 도달했습니다
SMS 요청 ¦한도에 도달했습니다. 나중에 다시 시도하십시오.
SMS-¦viesti lähetettiin juuri
SMS-viesti lähetettiin juuri. Odota 30 sekuntia ¦ennen kuin yrität uudelleen.
SMS-¦viesti lähetettiin juuri. Odota 30 sekuntia ja yritä sitten uudelleen.
SMSリクエスト数の上限に達しました
¦SMSリクエスト数の上限に達しました。後でもう一度お試しください。
Satu ¦mesej SMS baru dihantar
Satu ¦mesej SMS baru dihantar. Sila tunggu 30 saat sebelum mencuba semula.
¦Satu panggilan telefon baru dibuat
Satu panggilan telefon baru dibuat. Sila tunggu 30 saat sebelum ¦mencuba semula.
¦Satu panggilan telefon telah dibuat baru-baru ini
Satu panggilan telefon telah dibuat baru-baru ini. Sila tunggu 30 saat sebelum ¦mencuba semula.
Se ¦envió un mensaje SMS recientemente
Se ¦envió un mensaje SMS recientemente. Espere 30 segundos antes de intentarlo nuevamente.
Se ¦envió un mensaje SMS recientemente. Espere 30 segundos para volver a intentarlo.
Se ¦hizo una llamada telefónica recientemente
Se ¦hizo una llamada telefónica recientemente. Espere 30 segundos para volver a intentarlo.
Sie haben das Limit für ¦Anrufanfragen erreicht
Sie haben das Limit für ¦Anrufanfragen erreicht. Versuchen Sie es später noch einmal.
Sie haben das Limit für SMS-¦Anfragen erreicht
Sie haben das Limit für SMS-¦Anfragen erreicht. Versuchen Sie es später noch einmal.
¦Soitit hetki sitten puhelun
¦Soitit hetki sitten puhelun. Odota 30 sekuntia ja yritä sitten uudelleen.
Suatu ¦mesej SMS baru dihantar
Suatu ¦mesej SMS baru dihantar. Sila tunggu 30 saat sebelum mencuba lagi.
¦Telefonické volání bylo uskutečněno před chvílí
¦Telefonické volání bylo uskutečněno před chvílí. Počkejte prosím 30 sekund, než to zkusíte znovu.
Tin nhắn SMS vừa được gửi ¦đi
Tin nhắn SMS vừa được gửi ¦đi. Vui lòng chờ 30 giây trước khi thử lại.
U hebt het maximale aantal sms-¦verzoeken bereikt
U hebt het maximale aantal sms-¦verzoeken bereikt. Probeer het later opnieuw.
U heeft het maximale aantal SMS-¦verzoeken bereikt
U heeft het maximale aantal SMS-¦verzoeken bereikt. Probeer het later opnieuw.
U heeft het maximale aantal ¦oproepverzoeken bereikt
U heeft het maximale aantal ¦oproepverzoeken bereikt. Probeer het later opnieuw.
Uma ¦chamada telefônica foi efetuada recentemente
Uma ¦chamada telefônica foi efetuada recentemente. Aguarde 30 segundos antes de tentar novamente.
Uma ¦mensagem SMS foi enviada recentemente
Uma ¦mensagem SMS foi enviada recentemente. Aguarde 30 segundos antes de tentar novamente.
Un SMS a fost ¦trimis recent
Un SMS a fost ¦trimis recent. Așteptați 30 de secunde înainte de a încerca din nou.
Un SMS a récemment été ¦envoyé
Un SMS a récemment été ¦envoyé. Veuillez attendre 30 secondes avant d'essayer de nouveau.
Un SMS a récemment été ¦envoyé. Veuillez attendre 30 secondes avant d’essayer de nouveau.
Un ¦apel telefonic a fost efectuat recent
Un ¦apel telefonic a fost efectuat recent. Așteptați 30 de secunde înainte de a încerca din nou.
Un appel a récemment été ¦effectué
Un appel a récemment été ¦effectué. Veuillez attendre 30 secondes avant d’essayer de nouveau.
Un appel a récemment été ¦passé
Un appel a récemment été ¦passé. Veuillez attendre 30 secondes avant d'essayer de nouveau.
Un appel a récemment été ¦passé. Veuillez attendre 30 secondes avant d’essayer de nouveau.
Você atingiu o limite de ¦solicitações de SMS
Você atingiu o limite de ¦solicitações de SMS, tente novamente mais tarde.
Você atingiu o limite de ¦solicitações de SMS. Tente novamente mais tarde.
Você atingiu o limite de solicitações de ¦chamadas
Você atingiu o limite de solicitações de ¦chamadas. Tente novamente mais tarde.
Vous avez atteint le nombre limite de ¦requêtes par SMS, veuillez réessayer ultérieurement.
Vous avez ¦atteint le nombre maximal de demandes d'appel autorisé
Vous avez atteint le nombre maximal de demandes d'appel autorisé. Veuillez ¦ressayer ultérieurement.
Vous avez ¦atteint le nombre maximal de demandes de SMS autorisé
Vous avez atteint le nombre maximal de demandes de SMS autorisé. Veuillez ¦ressayer ultérieurement.
¦Wiadomość SMS została niedawno wysłana
¦Wiadomość SMS została niedawno wysłana. Odczekaj 30 sekund przed ponowną próbą.
Ya ¦alcanzó el límite de solicitudes de SMS, vuelva a intentarlo más tarde.
Ya ¦alcanzó el límite de solicitudes de llamadas, vuelva a intentarlo más tarde.
Yakın zamanda bir SMS ¦mesajı gönderildi
Yakın zamanda bir SMS ¦mesajı gönderildi. Lütfen tekrar denemeden önce 30 saniye bekleyin.
Yakın zamanda bir telefon ¦araması yapıldı
Yakın zamanda bir telefon ¦araması yapıldı. Lütfen tekrar denemeden önce 30 saniye bekleyin.
¦Yak�n zamanda bir telefon aramas� yap�ld�
Yak�n zamanda bir telefon aramas� yap�ld�. L�¦tfen tekrar denemeden �nce 30 saniye bekleyin.
È stata ¦effettuata una telefonata di recente
È stata ¦effettuata una telefonata di recente. Attendi 30 secondi prima di riprovare.
È stato recentemente ¦inviato un messaggio SMS
È stato recentemente ¦inviato un messaggio SMS. Attendere 30 secondi prima di riprovare.
È stato recentemente ¦inviato un messaggio SMS. Attendi 30 secondi prima di riprovare.
Ένα ¦μήνυμα SMS στάλθηκε πρόσφατα
Ένα μήνυμα SMS στάλθηκε πρόσφατα. Περίμενε 30 δευτερόλεπτα πριν ¦δοκιμάσεις ξανά.
Ένα μήνυμα SMS στάλθηκε πρόσφατα. Περιμένετε 30 δευτερόλεπτα ¦προτού δοκιμάσετε ξανά.
Μια ¦τηλεφωνική κλήση πραγματοποιήθηκε πρόσφατα
Μια τηλεφωνική κλήση πραγματοποιήθηκε πρόσφατα. Περιμένετε 30 δευτερόλεπτα ¦πριν δοκιμάσετε ξανά.
Μια τηλεφωνική κλήση πραγματοποιήθηκε πρόσφατα. Περιμένετε 30 δευτερόλεπτα ¦προτού δοκιμάσετε ξανά.
¦Συμπληρώσατε το όριο αιτημάτων μέσω SMS
¦Συμπληρώσατε το όριο αιτημάτων μέσω SMS. Δοκιμάστε ξανά αργότερα.
Συμπληρώσατε το όριο αιτημάτων μέσω ¦κλήσης
Συμπληρώσατε το όριο αιτημάτων μέσω ¦κλήσης. Δοκιμάστε ξανά αργότερα.
Ви ¦досягли ліміту SMS-запитів
Ви ¦досягли ліміту SMS-запитів. Повторіть спробу пізніше.
Ви досягли ліміту запитів через ¦дзвінки
Ви досягли ліміту запитів через ¦дзвінки. Повторіть спробу пізніше.
Вы ¦достигли лимита SMS-запросов
Вы ¦достигли лимита SMS-запросов. Повторите попытку позже.
Вы достигли лимита запросов на ¦звонки
Вы достигли лимита запросов на ¦звонки. Повторите попытку позже.
Вы достигли лимита ¦телефонных запросов
Вы достигли лимита ¦телефонных запросов. Повторите попытку позже.
¦Достигнуто предельное количество телефонных запросов
¦Достигнуто предельное количество телефонных запросов. Повторите попытку позже.
¦Недавно был сделан телефонный звонок
¦Недавно был сделан телефонный звонок. Подождите 30 секунд, прежде чем повторять попытку.
Нещодавно був ¦зроблений телефонний дзвінок
Нещодавно був ¦зроблений телефонний дзвінок. Зачекайте 30 секунд, перш ніж повторювати спробу.
Нещодавно було ¦зроблено телефонний дзвінок
Нещодавно було ¦зроблено телефонний дзвінок. Зачекайте 30 секунд, перш ніж повторювати спробу.
Только что было ¦отправлено SMS-сообщение
Только что было отправлено SMS-сообщение. Подождите 30 секунд перед повтором ¦попытки.
Только что было отправлено SMS-сообщение. Подождите 30 секунд, ¦прежде чем повторять попытку.
¦Щойно було відправлено SMS-повідомлення
Щойно було відправлено SMS-повідомлення. Зачекайте 30 секунд перед повтором ¦спроби.
¦Щойно було відправлено SMS-повідомлення. Зачекайте 30 секунд, перш ніж повторювати спробу.
คุณส่งคำขอ SMS ถ¦ึงขีดจำกัดแล้ว โปรดลองอีกครั้งภายหลัง
คุณส่งคำขอ sms ครบขีดจำกัดแล้ว โปรดลองอีกครั้งใน¦ภายหลัง
คุณส่งคำขอให้โทรกลับครบขีดจำกัดแล้ว โปรดลองอีกครั้งใน¦ภายหลัง
คุณส่งคำขอให้โทรกลับถ¦ึงขีดจำกัดแล้ว โปรดลองอีกครั้งภายหลัง
มีการส่งข้อความ SMS เมื่อเร็ว¦ๆ นี้ โปรดรอ 30 วินาทีก่อนลองอีกครั้ง
มีการใช้งานโทร¦ศัพท์เมื่อสักครู่ โปรดลองอีกครั้งหลังจาก 30 วินาที
มีการใช้งานโทรศัพท์เมื่อเร็ว¦ๆ นี้ โปรดรอ 30 วินาทีก่อนลองอีกครั้ง
先ほど SMS メッセ¦ージを送信しました
先ほど SMS メッセ¦ージを送信しました。30秒間お待ちいただき、再度お試しください。
先ほど¦SMSメッセージを送信しました
先ほど¦SMSメッセージを送信しました。30秒間お待ちいただき、再度お試しください。
先ほどSMSメッセージを送信しました。¦30秒間待ってから再度お試しください。
已发送 SMS ¦消息。请等待 30 秒，然后重试。
您已¦达到 SMS 请求次数的限制，请稍后再试。
您已达到呼¦叫请求次数的限制，请稍后再试。
您已达到¦短信请求次数的限制，请稍后再试。
您已¦達到 SMS 要求次數上限，請稍後再試一次。
您已達到¦簡訊要求限制，請稍後再試一次。
您已¦達到通話要求次數上限，請稍後再試一次。
您已¦達到通話要求限制，請稍後再試一次。
最¦近已傳送一則 SMS。請等待 30 秒，然後再試一次。
最近已傳送一則¦簡訊。請等待 30 秒，然後再試一次。
最近已傳送一則簡訊。請等待 ¦30秒，然後重試。
最近已发送一则¦短信消息。请等待 30 秒，然后重试。
最近¦拨打了一个电话。请等待 30 秒后重试。
最近¦拨打了一个电话。请等待 30 秒，然后重试。
最近有人¦撥打了電話。請等待 30 秒，然後再試一次。
最近電話をかけました。¦30秒間お待ちいただき、再度お試しください。
通話リクエスト数の上限に¦達しました
通話リクエスト数の上限に¦達しました。後でもう一度お試しください。
¦조금 전에 전화를 걸었습니다
¦조금 전에 전화를 걸었습니다. 30초 기다린 후 다시 시도하십시오.
¦조금 전에 전화를 걸었습니다. 30초 동안 기다린 후 다시 시도하십시오.
¦최근에 SMS 메시지가 전송되었습니다
¦최근에 SMS 메시지가 전송되었습니다. 30초 동안 기다린 후 다시 시도하십시오.
최근에 SMS 메시지가 전송되었습니다. 다시 ¦시도하기 전에 30 초 동안 기다리십시오.
¦통화 요청 한도에 도달했습니다
¦통화 요청 한도에 도달했습니다. 나중에 다시 시도하십시오.
= settles okta api-error/featureUnavailable
Anda tidak memiliki izin untuk mengakses ¦fitur Anda meminta
Anda tidak memiliki izin untuk mengakses ¦fitur yang Anda minta
Anda tidak mempunyai ¦kebenaran untuk mengakses ciri yang anda minta
Anda tidak mempunyai ¦keizinan untuk mengakses ciri yang anda minta
Bạn không được phép truy cập tính ¦năng bạn đang yêu cầu
Bạn không được phép truy cập tính năng ¦mà bạn đang yêu cầu
Du har ikke tilladelse til at anvende den funktion, du ¦anmoder om
Du har ikke tilladelse til at ¦anvende denne funktion
Du har ikke tillatelse til å få tilgang til funksjonen du ¦ber om
Du har inte åtkomst till funktionen som du har ¦begärt
Ez duzu ¦eskatzen ari zaren eginbidera sartzeko baimenik
Ez duzu ¦eskatzen ari zaren eginbidera sartzeko baimenik.
Nemáte oprávnění přistupovat k vlastnosti, kterou ¦požadujete
Nemáte ¦přístupová oprávnění k požadované funkci
Nie masz dostępu do ¦żądanej funkcji
Nincs ¦jogosultsága a kért funkció eléréséhez
No tiene permiso para acceder a la función que ¦solicita
No tiene permiso para acceder a la función que ¦solicita.
Non hai i ¦permessi per accedere alla funzionalità richiesta
Non hai le ¦autorizzazioni per accedere alla funzionalità richiesta
Nu aveți permisiunea de a accesa ¦caracteristica solicitată
Nu aveți permisiunea de a accesa ¦funcția solicitată
Ou pa genyen otorizasyon pou gen aksè ak ¦fonsyon w ap mande a
Sie besitzen nicht die Berechtigung zum ¦Aufrufen der angeforderten Funktion
Sie besitzen nicht die Berechtigung zum ¦Aufrufen der angeforderten Funktion.
Sinulla ei ole ¦pyytämäsi ominaisuuden käyttöoikeutta
Sinulla ei ole valtuuksia ¦päästä pyytämääsi ominaisuuteen
U heeft geen toestemming voor toegang tot de functie die u ¦aanvraagt
Você não tem permissão para acessar o ¦recurso solicitado
Vous n'êtes pas autorisé à accéder à la fonction que vous ¦demandez
Vous n’êtes pas autorisé à accéder à la fonction que vous ¦demandez
¦İstediğiniz özelliğe erişme izniniz yok
Δεν έχεις άδεια πρόσβασης στη λειτουργία που ¦ζητάτε
Δεν έχετε άδεια πρόσβασης στη λειτουργία που ¦ζητάτε
У вас немає дозволу на доступ до ¦необхідної функції
У вас нет разрешения на доступ к ¦требуемой функции
คุณไม่มีสิท¦ธิ์เข้าถึงฟีเจอร์ที่คุณร้องขอ
คุณไม่ได้รับอนุญาตให้เข้าถึงคุณลัก¦ษณะที่คุณร้องขอ
リクエストしている¦機能にアクセスする権限がありません
您无¦权访问当前请求的功能
您无¦权限使用您当前请求的功能
您¦沒有存取所要求功能的權限
요청한 ¦기능에 액세스할 권한이 없습니다.
요청한 ¦기능에 액세스할 수 있는 권한이 없습니다.
= settles okta api-error/methodNotAllowed
A végpont nem támogatja a megadott HTTP ¦eljárást
A végpont nem támogatja a megadott HTTP-¦metódust
De opgegeven HTTP-methode wordt niet door het ¦eindpunt ondersteund
Der ¦Endpunkt unterstützt nicht die angegebene HTTP-Methode
Der Endpunkt unterstützt nicht die ¦bereitgestellte HHTP-Methode
El ¦punto de conexión no admite el método HTTP proporcionado
El ¦punto de conexión no admite el método HTTP proporcionado.
Endpoint tidak mendukung ¦metode HTTP yang disediakan
Het eindpunt ondersteunt niet de ter beschikking ¦gesteld HTTP methode
Klienten ¦stödjer inte HTTP-metoden
Koncový bod nepodporuje ¦poskytovanou HTTP metodu
Koncový bod nepodporuje ¦zadanou metodu HTTP
L'endpoint non ¦supporta il metodo HTTP fornito
L'endpoint non ¦supporta il metodo HTTP specificato
Le point de ¦terminaison ne prend pas en charge la méthode HTTP fournie
Le point de ¦terminaison ne prend pas en charge la méthode HTTP fournie.
O endpoint não ¦suporta o método HTPP fornecido.
O endpoint não é compatível com o método ¦HTPP fornecido
O endpoint não é compatível com o ¦método HTTP fornecido
¦Punctul final nu acceptă metoda HTTP oferită
Punctul final nu ¦susține metoda HTTP oferită
Punkt końcowy nie obsługuje ¦danej metody HTTP
¦Pwen aksè an pa sipòte metòd HTTP ki bay lan
Päätepiste ei tue tarjottua HTTP-¦metodia
Slutpunkten ¦stödjer inte HTTP-metoden
¦Slutpunktet understøtter ikke den angivne HTTP-metode
Sluttpunktet støtter ikke den ¦angitte HTTP-metoden
Son nokta sağlanan HTTP ¦yöntemini desteklemiyor
¦Terminalak ez du onartzen emandako HTTP metodoa
¦Terminalul nu acceptă metoda HTTP oferită
Titik ¦akhir tidak mendukung metode HTTP yang disediakan
Titik ¦akhir tidak menyokong kaedah HTTP yang ditetapkan
Titik ¦hujung tidak menyokong kaedah HTTP yang disediakan
Titik ¦hujung tidak menyokong kaedah HTTP yang ditetapkan
Uç nokta, sağlanan HTTP ¦yöntemini desteklemiyor
Điểm cuối không hỗ trợ phương ¦pháp HTTP đã cung cấp
Điểm cuối không hỗ trợ phương ¦thức HTTP đã cung cấp
Το τελικό σημείο δεν υποστηρίζει την ¦παρεχόμενη μέθοδο HTTP
¦Конечная точка не поддерживает предоставленный метод HTTP
¦Кінцева точка не підтримує наданий метод HTTP
จุดปลายทางไม่สนับสนุน ¦HTTP ที่กำหนดไว้
ปลายทางไม่สนับสนุนวิ¦ธี HTTP ที่กำหนดไว้
อุปกรณ์ปลายทางไม่สนับสนุนวิ¦ธี HTTP ที่กำหนดไว้
エンドポイントがサポ¦ートしていない HTTP メソッドです
エンドポイントがサポ¦ートしていないHTTPメソッドです
端¦点不支持所提供的 HTTP 方法
端¦点不支持所提供的 HTTP 方法。
端¦點不支援所提供的 HTTP 方法
엔드 ¦포인트가 제공된 HTTP 메서드를 지원하지 않습니다.
¦엔드포인트가 제공된 HTTP 메서드를 지원하지 않습니다.
= settles okta api-error/objectStateForbids
"Anwendung ¦deaktivieren" für Benutzer verboten.
"Anwendung ¦löschen" verboten.
"App ¦deaktivieren" für Benutzer verboten.
"App ¦löschen" verboten.
"¦Freischalten" ist für diesen Benutzer nicht erlaubt.
"Passwort ¦ändern" ist für diesen Benutzer nicht erlaubt.
"¦Sicherheitsfrage ändern" ist für diesen Benutzer nicht erlaubt.
A YubiKey nem ¦törölhető, amíg hozzá van rendelve egy felhasználóhoz
A YubiKey nem törölhető, amíg hozzá van rendelve egy felhasználóhoz. ¦Deaktiválja a YubiKey-t MFA reset segítségével, majd próbálja újra!
A YubiKey nem törölhető, amíg hozzá van rendelve egy felhasználóhoz. ¦Inaktiválja a YubiKey-t az MFA alaphelyzetbe állításával, majd próbálkozzon újra
A ativação falhou porque o usuário já está ¦ativo
A ativação falhou porque o usuário já está ¦ativo.
A entidade não se ¦encontra no estado esperado para a transição solicitada.
A ¦exclusão de aplicativos é proibida.
A ¦feloldás nem engedélyezett ennek a felhasználónak.
A helyreállítási ¦kérdés megváltoztatása nem engedélyezett a megadott felhasználónak.
A helyreállítási ¦kérdés megváltoztatása nem engedélyezett az adott felhasználónak.
A jelszó ¦módosítása nem engedélyezett az adott felhasználónak.
A jelszó ¦módosítása nincs engedélyezve a megadott felhasználónak.
A művelet sikertelen volt, mert a felhasználói profilt egy másik rendszer ¦alatt kezelik
A művelet sikertelen volt, mert a felhasználói profilt egy másik ¦rendszerben kezelik
A operação falhou porque o perfil do usuário ¦pertence a outro sistema
A operação falhou porque o perfil do usuário ¦pertence a outro sistema.
A zárolás ¦feloldása nem engedélyezett ennek a felhasználónak.
A {} ¦attribútum nem módosítható, mert csak olvasható.
A(z) {} ¦attribútum nem módosítható, mert csak olvasható.
A(z) {} attribútum nem módosítható, mert ¦megváltoztathatatlan.
A(z) {} attribútum nem módosítható, mert ¦változtathatatlan.
Această operațiune nu este permisă în ¦starea actuală a utilizatorului.
Această operațiune nu este permisă în ¦statutul actual al utilizatorului.
Acest utilizator nu poate fi ¦actualizat deoarece este încă în activare
Acest utilizator nu poate fi actualizat deoarece este încă în activare. Încercați din nou ¦peste câteva minute.
Acest utilizator nu poate fi ¦actualizat deoarece este încă în curs de activare
Acest utilizator nu poate fi actualizat deoarece este încă în curs de activare. Încercați din nou ¦peste câteva minute.
Activare eșuată deoarece utilizatorul este deja ¦activ
¦Activatie mislukt omdat de gebruiker al actief is
Aktion fehlgeschlagen, da ¦Benutzerprofil unter einem anderen System verwaltet wird.
Aktion fehlgeschlagen, da das ¦Benutzerprofil unter einem anderen System verwaltet wird
Aktivace selhala, protože uživatel je již ¦aktivní
¦Aktivasi gagal karena pengguna sudah aktif
¦Aktivasyon an echwe paske itilizatè a deja aktif
Aktivering mislykkedes, fordi brugeren allerede er ¦aktiv
Aktivering mislyktes fordi brukeren allerede er ¦aktiv
Aktivering misslyckades på grund av att användaren redan är ¦aktiv
¦Aktivierung fehlgeschlagen, da der Benutzer bereits aktiv ist
¦Aktivointi epäonnistui, koska käyttäjä on jo aktiivinen
¦Aktywacja nie powiodła się, ponieważ użytkownik jest już aktywny
Alan ¦eşlemesinin bulunması ve profil anlık bildiriminin etkin olması nedeniyle {} özelliği değiştirilemiyor.
Alan ¦eşlemesinin bulunması ve profil anında bildiriminin etkin olması nedeniyle {} özelliği değiştirilemiyor.
Alteração de ¦pergunta de recuperação não é permitida no usuário especificado.
¦Alteração de senha não permitida no usuário especificado.
¦Alteração de senha não é permitida no usuário especificado.
Antite a pa nan eta yo te ¦swete pou tranzisyon yo mande a.
App ¦deaktivieren für Benutzer verboten.
App ¦löschen verboten.
Atributul {} nu poate fi modificat deoarece are o ¦asociere de câmpuri și profilul push este activat.
Atributul {} nu poate fi modificat deoarece are o ¦mapare de câmpuri și profilul push este activat.
Atributul {} nu poate fi modificat deoarece este ¦invariabil.
Atributul {} nu poate fi modificat deoarece este un atribut ¦rezervat pentru această aplicație.
Atributul {} nu poate fi modificat deoarece este în modul ¦citire.
Att ¦låsa upp är inte tillåtet för den här användaren.
Att radera applikation är ¦förbjudet.
Att ändra lösenord är inte tillåtet för ¦angiven användare.
Att ändra ¦återställningsfråga är inte tillåtet för angiven användare.
Attivazione fallita perché l'utente è già ¦attivo
Attivazione non riuscita perché l'utente è già ¦attivo
¦Avaktivera applikation är inte tillåtet för användare.
Az ¦aktiválás sikertelen volt, mert a felhasználó már aktív
Az alkalmazás ¦deaktiválása tiltott a felhasználó számára.
Az alkalmazás ¦felhasználója nem módosítható, mert egy külső alkalmazásban kezelik.
Az alkalmazás ¦inaktiválása tiltott a felhasználó számára.
Az alkalmazás törlése ¦tilos.
Az alkalmazás ¦törlése tiltott.
Az ¦egyén nincs a várt állapotban a kért átmenethez.
Az ¦entitás nincs a várt állapotban a kért átmenethez.
Az felhasználó nem módosítható, mert egy ¦külső alkalmazásban kezelik.
Begäran misslyckades för att ¦användarprofilen styrs av ett annat system
Belirlenmiş ¦kullanıcıda geri alma sorusunu değiştirmeye izin verilmez.
Belirlenmiş ¦kullanıcıda şifre değiştirmeye izin verilmez.
Belirtilen kullanıcı için kurtarma ¦sorusunu değiştirme işlemine izin verilmiyor.
Belirtilen kullanıcı için şifre ¦değiştirme işlemine izin verilmiyor.
Bu işleme ¦kullanıcının mevcut durumunda izin verilmez.
Bu kullanıcı ¦güncellenemez çünkü halen etkinleştiriliyor
Bu kullanıcı ¦güncellenemez çünkü halen etkinleştiriliyor. Lütfen birkaç dakika sonra tekrar deneyin.
Bu kullanıcı için kilit ¦açmaya izin verilmiyor.
Bu uygulama için ¦ayrılmış bir özellik olması nedeniyle {} özelliği değiştirilemiyor.
¦Cambia domanda per il recupero non consentito per l'utente specificato.
¦Cambia password non consentito per l'utente specificato.
¦Cancella applicazione non consentito.
Cette opération n'est pas autorisée dans le ¦statut actuel de l'utilisateur.
Cette opération n'est pas autorisée à l'¦état actuel de l'utilisateur.
Cette opération n'est pas autorisée à le ¦statut actuel de l'utilisateur.
Cette opération n’est pas autorisée à l’¦état actuel de l’utilisateur.
Chanje ¦kesyon rekiperasyon pa otorize pou itilizatè ki deziyen an.
¦Chanje modpas pa otorize pou itilizatè ki deziyen an.
Cheia YubiKey nu poate fi ¦ștearsă cât timp este atribuită unui utilizator
Cheia YubiKey nu poate fi ștearsă cât timp este atribuită unui utilizator. Dezactivați YubiKey ¦resetând MFA și încercați din nou
¦Czynność nie powiodła się, ponieważ profil użytkownika jest obsługiwany przez inny system
Cấm ¦hủy kích hoạt ứng dụng cho người dùng.
¦Cấm xóa ứng dụng.
Das Attribut {} kann nicht geändert werden, weil es ein ¦reserviertes Attribut für diese Anwendung ist.
Das Attribut {} kann nicht geändert werden, weil es ein ¦reserviertes Attribut für diese App ist.
Das {} Attribut kann nicht geändert werden, weil es ein ¦reserviertes Attribut für diese App ist.
Das {} Attribut kann nicht geändert werden, weil es eine Feldzuordnung enthält und ¦Profilpush aktiviert ist.
Das {} Attribut kann nicht geändert werden, weil es ¦schreibgeschützt ist.
Das {} Attribut kann nicht geändert werden, weil es ¦unveränderlich ist.
Das {}-Attribut kann nicht geändert werden, weil es eine Feldzuordnung enthält und ¦Profilpush aktiviert ist.
Das {}-Attribut kann nicht geändert werden, weil es ¦schreibgeschützt ist.
Das {}-Attribut kann nicht geändert werden, weil es ¦unveränderlich ist.
De entiteit heeft niet de ¦verwachte status voor de aangevraagde transitie.
De entiteit is niet in de ¦verwachtte staat voor de aangevraagde transitie.
¦Deactiveren van applicatie voor gebruiker niet toegestaan.
¦Deactiveren van toepassing voor gebruiker niet toegestaan.
¦Deaktivace aplikace je pro uživatele zakázána.
¦Deaktivace aplikace je uživateli zakázána.
Deaktiver ¦applikasjon for bruker forbudt.
¦Deaktivering af applikationen er ikke tilladt.
¦Deaktivering af applikationen for bruger forbudt.
¦Debekatuta dago aplikazioa ezabatzea.
¦Deblocarea nu e permisă pentru acest utilizator.
¦Deblokaj lan pa otorize pou itilizatè sa a.
Den här handlingen är inte tillåten under ¦användarens nuvarande status.
Denne handling er ikke tilladt i ¦brugerens nuværende status.
Denne operasjonen er ikke tillatt i ¦brukerens nåværende status.
Der ¦Anwendungsbenutzer kann nicht geändert werden, weil er von einer externen Anwendung verwaltet wird.
Der App-Benutzer kann nicht geändert werden, weil er von einer ¦externen App verwaltet wird.
Desaktibatu aplikazioa ¦debekatutako erabiltzailearentzat.
Det er ikke tilladt for denne bruger at ¦låse op.
Det går inte att ändra ¦appanvändaren eftersom den hanteras av en extern app.
¦Dezactivarea aplicației pentru utilizator este interzisă.
Dezaktive aplikasyon an pou itilizatè yo ¦entèdi a.
¦Dezaktywacja aplikacji dla użytkownika jest zabroniona.
Deze ¦bewerking is niet toegestaan in de huidige status van de gebruiker.
Deze handeling is niet toegestaan in de huidige ¦authenticatiestatus.
Die Einheit befindet sich für die angeforderte ¦Umstellung nicht im korrekten Status.
Die Einheit befindet sich nicht im ¦korrekten Status für die angeforderte Umstellung.
Diese Aktion wird im aktuellen Status des ¦Benutzers nicht unterstützt.
Diese Aktion wird im aktuellen Status des Benutzers nicht ¦untersützt.
Dieser Benutzer kann nicht ¦aktualisiert werden, da er noch aktiviert ist
Dieser Benutzer kann nicht aktualisiert werden, da er noch aktiviert ist. Bitte versuchen Sie es in ein ¦paar Minuten erneut.
Dieser Benutzer kann nicht ¦aktualisiert werden, da er noch aktiviert wird
Dieser Benutzer kann nicht aktualisiert werden, da er noch aktiviert wird. Bitte versuchen Sie es in ein ¦paar Minuten erneut.
Dieser Benutzer kann nicht aktualisiert werden, da er noch aktiviert wird. Versuchen Sie es in ein ¦paar Minuten erneut.
¦Disattiva applicazione per utente non consentito.
¦Disattivazione dell'applicazione per l'utente non consentita.
¦Efase aplikasyon ki pa otorize an.
Ei voida muokata sovelluksen käyttäjää, koska ¦ulkoinen sovellus hallitsee sitä.
Ei voida muokata {}-lisämäärettä, koska kentänkartoitus ja ¦profiilin push-ilmoitukset ovat käytössä.
Ei voida muokata {}-lisämäärettä, koska kentänkartoitus ja ¦profiilituki ovat käytössä.
Ei voida muokata {}-lisämäärettä, koska se on ¦muuttumaton.
Ei voida muokata {}-lisämäärettä, koska se on tälle ¦sovellukselle varattu lisämääre.
Ei voida muokata {}-lisämäärettä, koska se on vain ¦luku -tilassa.
Ei voida muokata {}-¦objektia, koska se on vain luku -tilassa.
El usuario especificado no tiene permiso para ¦cambiar la contraseña.
El usuario especificado no tiene permiso para ¦cambiar la pregunta de recuperación.
El usuario no tiene permiso para ¦desbloquear.
¦Eliminazione dell'applicazione non consentita.
¦Eliminação de aplicativo proibida.
Endre ¦gjenopprettingsproblem ikke tillatt på spesifisert bruker.
Endre passord ikke tillatt på ¦spesifisert bruker.
Enheden er ikke i den ¦forventede tilstand til den anmodede ændring.
Enheten er ikke i forventet tilstand for den forespurte ¦overgangen.
¦Entita není v očekávaném stavu pro požadovaný přechod.
Entitas ini tidak dalam status yang diharapkan untuk ¦transisi yang diminta.
Entitas tidak ¦berada dalam negara diharapkan untuk transisi diminta.
Entitatea ez dago eskatutako ¦trantsiziorako espero den egoeran.
Entitatea nu este în starea ¦așteptată pentru tranziția solicitată.
¦Entiteetti ei ole odotetussa tilassa pyydettyä muutosta varten.
¦Entiteten är inte i det förväntade läget för den begärda övergången.
Entiti adalah ¦bukan dalam keadaan yang dijangka untuk peralihan yang diminta.
¦Entsperren ist für diesen Benutzer nicht erlaubt.
Erabiltzaile ¦honek ez du desblokeatzeko baimenik.
Eragiketa hau ez dago baimenduta ¦erabiltzailearen oraingo egoeran.
Eragiketak huts egin du, erabiltzaile-¦profila beste sistema batek kontrolatzen duelako
Error de activación debido a que el usuario ya está ¦activo
Error de la operación debido a que el ¦perfil del usuario se usa en otro sistema
Error de la operación debido a que el ¦perfil del usuario se usa en otro sistema.
Esta operação não é permitida no ¦estado atual do usuário.
Etkinleştirme başarısız çünkü kullanıcı zaten ¦etkin
Ez a művelet nem engedélyezett a felhasználó jelenlegi ¦állapotában.
Ezin da aldatu aplikazioaren erabiltzailea, ¦kanpoko aplikazio batek kontrolatzen duelako.
Ezin da aldatu {} atributua, ¦aldaezina delako.
Ezin da aldatu {} atributua, aplikazio honetarako ¦erreserbatutako atributua delako.
Ezin da aldatu {} atributua, eremu-¦mapaketa bat duelako eta profileko push jakinarazpenak gaituta daudelako.
Ezin da aldatu {} atributua, ¦irakurtzeko soilik delako.
Ezin da aldatu {} ¦objektua, irakurtzeko soilik delako.
Ezin da eguneratu erabiltzaile hau, ¦oraindik aktibatzen ari direlako
Ezin da eguneratu erabiltzaile hau, oraindik aktibatzen ari direlako. Saiatu berriro ¦minutu batzuk barru.
Ezin izan da aktibatu erabiltzailea dagoeneko ¦aktibo dagoelako
Funkce ¦Odemknout není povolena pro tohoto uživatel.
Funkce ¦Změnit heslo není povolena pro specifikovaného uživatele.
Funkcja ¦zmiany hasła nie jest dozwolona dla tego użytkownika.
¦H διαγραφή της εφαρμογής απαγορεύεται.
Handeling mislukt omdat ¦gebruikersprofiel met een ander systeem wordt beheerd
Handeling mislukt omdat gebruikersprofiel ¦onder een ander systeem wordt beheerd
Handlingen mislykkedes, fordi brugerprofilen er ¦kontrolleret af et andet system
Handlingen mislykkedes, fordi ¦brugerprofilen kontrolleres af et andet system
¦Hapus aplikasi dilarang.
¦Hapus aplikasi terlarang.
Harici bir uygulama tarafından ¦yönetildiği için uygulama değiştirilemiyor.
Harici bir uygulama tarafından yönetildiği için uygulama ¦kullanıcısı değiştirilemiyor.
¦Herstelvraag wijzigen niet toegestaan voor opgegeven gebruiker.
Il est impossible de mettre cet utilisateur à jour, car il est ¦toujours en cours d'activation
Il est impossible de mettre cet utilisateur à jour, car il est toujours en cours d'activation. Veuillez essayer de nouveau dans ¦quelques minutes.
Il est impossible de mettre cet utilisateur à jour, car il est ¦toujours en cours d’activation
Il est impossible de mettre cet utilisateur à jour, car il est toujours en cours d’activation. Veuillez essayer de nouveau dans ¦quelques minutes.
Il est impossible de modifier l'attribut {}, car il est en ¦lecture seule.
Il est impossible de modifier l'attribut {}, car il est ¦inaltérable.
Il est impossible de modifier l'attribut {}, car il ¦fait l'objet d'une mise en correspondance des champs et le push du profil est activé.
Il est impossible de modifier l'attribut {}, car il s'agit d'un attribut ¦réservé de cette application.
Il est impossible de modifier l'¦objet {}, car il est en lecture seule.
Il est impossible de modifier l'utilisateur de l'application, car il est ¦régi par une application externe.
Il est impossible de modifier l’attribut {}, car il est en ¦lecture seule.
Il est impossible de modifier l’attribut {}, car il est ¦inaltérable.
Il est impossible de modifier l’attribut {}, car il ¦fait l’objet d’une mise en correspondance des champs et le push du profil est activé.
Il est impossible de modifier l’attribut {}, car il ¦fait l’objet d’une mise en correspondance des champs et que le push du profil est activé.
Il est impossible de modifier l’attribut {}, car il s’agit d’un attribut ¦réservé de cette application.
Il est impossible de modifier l’¦objet {}, car il est en lecture seule.
Il est impossible de modifier l’utilisateur de l’application ¦parce qu’il est régi par une application externe.
Il est impossible de modifier l’utilisateur de l’application, car il est ¦régi par une application externe.
Il est ¦interdit de désactiver l'application pour l'utilisateur.
Il est ¦interdit de désactiver l’application pour l’utilisateur.
Impossibile ¦aggiornare questo utente perché ancora in fase di attivazione
Impossibile aggiornare questo utente perché ancora in fase di attivazione. Riprova tra qualche ¦minuto.
Impossibile aggiornare questo utente perché ancora in fase di attivazione. Riprovare tra qualche ¦minuto.
Impossibile modificare l'attributo {} perché ha un mapping di ¦campo e il push del profilo è abilitato.
Impossibile modificare l'attributo {} perché non è ¦modificabile.
Impossibile modificare l'¦oggetto {} perché è di sola lettura.
Impossibile modificare l'utente applicazione perché è gestito da ¦un'app esterna.
Impossibile modificare l'utente dell'app perché è gestito da ¦un'app esterna.
Impossibile modificare {} l'attributo perché ha un attributo ¦riservato per questa applicazione.
Impossibile modificare {} l'attributo perché ha ¦un'associazione campo e il push profilo è abilitato.
Impossibile modificare {} l'attributo perché non ¦editabile.
Impossibile modificare {} l'attributo perché è di sola ¦lettura.
Impossibile modificare {} l'attributo perché è un attributo ¦riservato per questa applicazione.
Impossibile modificare {} l'¦oggetto perché è di sola lettura.
¦Jednostka nie znajduje się w oczekiwanym stanie dla wymaganego przekształcenia.
Kan deze gebruiker niet bijwerken omdat deze nog ¦steeds wordt geactiveerd
Kan deze gebruiker niet bijwerken omdat deze nog steeds wordt geactiveerd. Probeer het over ¦enkele minuten opnieuw.
Kan deze gebruiker niet bijwerken omdat deze nog ¦steeds wordt ingeschakeld
Kan deze gebruiker niet bijwerken omdat deze nog steeds wordt ingeschakeld. Probeer het in ¦enkele minuten nogmaals.
Kan gebruiker van de app niet wijzigen omdat deze wordt ¦beheerd door een externe app.
Kan het ¦kenmerk {} niet wijzigen omdat dit 'alleen lezen' is.
Kan het kenmerk {} niet wijzigen omdat dit een ¦gereserveerd kenmerk voor deze applicatie is.
Kan het kenmerk {} niet wijzigen omdat dit een ¦gereserveerd kenmerk voor deze toepassing is.
Kan het kenmerk {} niet wijzigen omdat dit een veldtoewijzing heeft en ¦profielpush is uitgeschakeld.
Kan het kenmerk {} niet wijzigen omdat dit ¦onveranderlijk is
Kan het kenmerk {} niet wijzigen omdat dit ¦onveranderlijk is.
Kan het object {} niet ¦veranderen omdat dit de status "alleen lezen" heeft.
Kan het object {} niet ¦veranderen omdat dit de status alleen lezen heeft.
Kan het {}-attribuut niet wijzigen omdat dit een veldtoewijzing heeft en ¦profielpush is uitgeschakeld.
Kan het {}-object niet ¦veranderen omdat het "alleen lezen" is.
Kan het {}¦attribuut niet wijzigen omdat deze 'alleen lezen' is.
Kan het {}attribuut niet wijzigen omdat dit een ¦gereserveerd attribuut voor deze applicatie is.
Kan het {}attribuut niet wijzigen omdat het ¦onveranderlijk is
Kan ikke endre ¦appbrukeren fordi den er styrt av en ekstern app.
Kan ikke endre {}-¦attributt fordi den er skrivebeskyttet.
Kan ikke endre {}-attributt fordi den har en ¦feltkartlegging og profil-push er aktivert.
Kan ikke endre {}-attributt fordi den har en ¦feltkartlegging, og profil-push er aktivert.
Kan ikke endre {}-attributt fordi det er en ¦reservert attributt for denne applikasjonen.
Kan ikke endre {}-attributt fordi det er ¦uforanderlig.
Kan ikke endre {}-objekt fordi det er ¦skrivebeskyttet.
Kan ikke opdatere denne bruger, fordi den er i ¦aktiveringsfasen
Kan ikke opdatere denne bruger, fordi den er i ¦aktiveringsfasen. Prøv igen om et par minutter.
Kan ikke oppdatere denne brukeren fordi de ¦fortsatt er aktivert
Kan ikke oppdatere denne brukeren fordi de fortsatt er aktivert. Prøv igjen om et par ¦minutter.
Kan ikke oppdatere denne brukeren fordi de fortsatt er aktivert. Prøv på nytt om ¦kort tid.
Kan ikke ændre brugeren af applikationen, fordi den ¦kontrolleres af en ekstern app.
Kan ikke ændre ¦indstillingen {}, fordi den er låst.
Kan ikke ændre ¦indstillingen {}, fordi den er skrivebeskyttet.
Kan ikke ændre indstillingen {}, fordi det er en ¦reserveret indstilling for denne applikation.
Kan ikke ændre indstillingen {}, fordi det har en ¦felttilknytning og push til profil er aktiveret.
Kan ikke ændre ¦objektet {}, fordi det er skrivebeskyttet.
Kan inte modifiera attributet {} för att det är ett ¦reserverat attribut i den här applikationen.
Kan inte modifiera attributet {} för att det är ¦oföränderligt.
Kan inte modifiera attributet {} för att det är ¦skrivskyddat.
Kan inte modifiera ¦objektet {} eftersom det är skrivskyddat.
Kan inte modifiera {} attributet för att det är ett ¦reserverat attribut i den här applikationen.
Kan inte modifiera {} attributet för att det är ¦oföränderligt.
Kan inte modifiera {} attributet för att det är ¦skrivskyddat.
Kan inte modifiera {} ¦objektet eftersom det är skrivskyddat.
Kan inte uppdatera den här användaren eftersom den ¦fortfarande aktiveras
Kan inte uppdatera den här användaren eftersom den fortfarande aktiveras. Försök igen om ¦några minuter.
Kan inte uppdatera den här användaren eftersom det ¦fortfarande aktiveras
Kan inte uppdatera den här användaren eftersom det fortfarande aktiveras. Försök igen om ¦några minuter.
Kan inte uppdatera den här användaren eftersom det fortfarande aktiveras. Vänligen försök igen om ¦några minuter.
Kan inte ändra attributet {} eftersom att fältmappning och profil-push är ¦aktiverade.
Kan inte ändra attributet {} eftersom att fältmappning och ¦profildriven är aktiverat.
Kan inte ändra attributet {} eftersom fältmappning och profil-push är ¦aktiverade.
Không ¦kích hoạt được vì người dùng đã được kích hoạt
Không thể cập nhật người dùng này vì ¦họ vẫn đang được kích hoạt
Không thể cập nhật người dùng này vì họ vẫn đang được kích hoạt. Vui lòng thử lại sau ¦vài phút.
Không thể cập nhật người dùng này vì người dùng ¦vẫn đang được kích hoạt
Không thể cập nhật người dùng này vì người dùng vẫn đang được kích hoạt. Vui lòng thử lại sau ¦vài phút.
Không thể cập nhật người dùng này vì người dùng vẫn đang được kích hoạt. Vui lòng thử lại sau ¦ít phút.
Không thể sửa đổi người dùng ứng dụng vì người dùng này thuộc ¦quyền quản lý của ứng dụng bên ngoài.
Không thể sửa đổi thuộc tính {} vì thuộc tính này có ¦ánh xạ trường và đã bật tính năng đẩy hồ sơ.
Không thể sửa đổi thuộc tính {} vì thuộc tính này đang ở ¦chế độ chỉ đọc.
Không thể sửa đổi thuộc tính {} vì đây là thuộc tính dành ¦riêng cho ứng dụng này.
Không thể ¦sửa đổi thuộc tính {} vì đây là thuộc tính không thể thay đổi.
Không thể sửa đổi đối ¦tượng {} vì đối tượng đang ở chế độ chỉ đọc.
Không thể ¦xóa YubiKey trong khi chỉ định YubiKey cho người dùng
Không thể xóa YubiKey trong khi chỉ định YubiKey cho người dùng. Vui lòng ¦hủy kích hoạt YubiKey bằng MFA đã đặt lại và thử lại
Không thể ¦xóa YubiKey trong khi được chỉ định cho một người dùng
Không thể xóa YubiKey trong khi được chỉ định cho một người dùng. Vui lòng ¦vô hiệu YubiKey dùng MFA đã cài đặt lại và thử lại
Không thể điều chỉnh người dùng ứng dụng vì nó được quản lý ¦bởi một ứng dụng bên ngoài.
Không thể điều chỉnh thuộc tính {} vì nó có ¦ánh xạ trường và tính năng đẩy hồ sơ đã được bật.
Không thể điều ¦chỉnh thuộc tính {} vì nó không thể thay đổi.
Không thể điều chỉnh thuộc tính {} vì nó là một thuộc tính ¦dành trước cho ứng dụng này.
Không thể điều chỉnh thuộc tính {} vì nó ở ¦chế độ chỉ đọc.
Không thể điều chỉnh đối ¦tượng {} vì nó ở chế độ chỉ đọc.
Không thực hiện được thao tác vì hồ sơ người dùng thuộc ¦quyền quản lý của hệ thống khác
Không được phép ¦mở khóa đối với người dùng này.
Không được phép thay đổi ¦câu hỏi khôi phục mật khẩu đối với người dùng đã cho.
Không được phép đổi mật khẩu ¦đối với người dùng đã cho.
Kilit ¦açmaya bu kullanıcı için izin verilmez.
Klíč YubiKey nelze ¦odstranit, dokud je přiřazen uživateli
Klíč YubiKey nelze odstranit, dokud je přiřazen uživateli. Deaktivujte prosím klíč YubiKey ¦resetováním MFA a zkuste to znovu
Klíč YubiKey nelze odstranit, dokud je přiřazen uživateli. Deaktivujte prosím klíč YubiKey ¦resetováním MFA a zkuste to znovu.
Kullanıcı için uygulama devre dışı ¦yasak.
Kullanıcı için uygulamayı devre dışı ¦bırakmak yasak.
Kullanıcı profili başka bir sistem altında ¦yönetildiğinden işlem başarısız oldu
¦Kullanıcının geçerli durumunda bu işleme izin verilmiyor.
¦Kullanıcının zaten etkin olması nedeniyle etkinleştirme başarısız oldu
¦Kullanıcıyı etkinleştirme işlemi halen devam ettiği için bu kullanıcı güncellenemiyor
¦Kullanıcıyı etkinleştirme işlemi halen devam ettiği için bu kullanıcı güncellenemiyor. Lütfen birkaç dakika içinde tekrar deneyin.
Käyttäjä ei voi suorittaa tätä toimintoa ¦nykyisellä statuksellaan.
Kích hoạt thất bại vì người dùng đã có hoạt ¦động
L'activation a échoué car l'utilisateur est déjà ¦actif
L'entità non è nello stato previsto per la ¦transazione richiesta.
L'entità non è nello stato previsto per la ¦transzione richiesta.
L'entité n'est pas au ¦statut attendu pour la transition demandée.
L'entité n'est pas à l'état ¦attendu pour la transition demandée.
L'operazione non è riuscita perché il ¦profilo utente è gestito da un altro sistema
L'operazione è fallita perché il ¦profilo utente è gestito da un altro sistema
L'opération a échoué car le profil d'utilisateur est ¦régi par un autre système
La YubiKey non può essere ¦cancellata quando è assegnata a un utente
La YubiKey non può essere cancellata quando è assegnata a un utente. ¦Attivare la YubiKey con la reimpostazione MFA e riprovare
La YubiKey non può essere ¦eliminata quando è assegnata a un utente
La YubiKey non può essere ¦eliminata quando è assegnata a un utente. Disattiva la YubiKey con la reimpostazione MFA e riprova
La entidad no está en el estado esperado para la ¦transición solicitada.
La ¦modifica della domanda per il recupero non è consentita per l'utente specificato.
La ¦modifica della password non è consentita per l'utente specificato.
La ¦modification de la question de récupération du mot de passe non autorisée pour l’utilisateur spécifié.
La ¦modification de la question de récupération n'est pas autorisée pour l'utilisateur spécifié.
La ¦modification de la question de récupération n’est pas autorisée pour l’utilisateur spécifié.
La ¦modification du mot de passe est non autorisée pour l’utilisateur spécifié.
La ¦modification du mot de passe n'est pas autorisée pour l'utilisateur spécifié.
La ¦modification du mot de passe n’est pas autorisée pour l’utilisateur spécifié.
La ¦suppression de l'application est interdite.
La ¦suppression de l’application est interdite.
Le déverrouillage n'est pas ¦permis pour cet utilisateur.
Le déverrouillage n’est pas ¦permis pour cet utilisateur.
Lo ¦sblocco non è consentito per questo utente.
Lo ¦sblocco non è disponibile per questo utente.
¦Lås op er ikke tilladt for denne bruger.
¦Lås opp er ikke tillatt for denne brukeren.
L’activation a échoué car l’utilisateur est déjà ¦actif
L’entité n’est pas à l’état ¦attendu pour la transition demandée.
L’opération a échoué car le profil d’utilisateur est ¦régi par un autre système
¦Membuka kunci tidak dibenarkan untuk pengguna ini.
¦Membuka kunci tidak diizinkan untuk pengguna ini.
¦Membuka tidak diperbolehkan untuk pengguna ini.
¦Menghapus aplikasi dilarang.
Mengubah kata sandi tidak ¦diizinkan pada pengguna tertentu.
Mengubah ¦pertanyaan pemulihan tidak diizinkan pada pengguna tertentu.
¦Menonaktifkan aplikasi untuk pengguna yang dilarang.
Määritelty käyttäjä ei pysty ¦muuttamaan salasanaa.
Määritelty käyttäjä ei pysty muuttamaan salasanan ¦turvakysymystä.
Nelze upravit atribut {}, protože je ¦jen pro čtení.
Nelze upravit atribut {}, protože je ¦neměnný.
Nelze upravit atribut {}, protože je pouze pro ¦čtení.
Nelze upravit atribut {}, protože je to ¦rezervovaný atribut pro tuto aplikaci.
Nelze upravit atribut {}, protože ¦má mapování polí a funkce nabízených oznámení je v profilu povolena.
Nelze upravit uživatele aplikace, protože je řízený ¦externí aplikací.
Nelze upravit {} atribut, protože je ¦neměnný.
Nelze upravit {} atribut, protože je pouze pro ¦čtení.
Nelze upravit {} atribut, protože je to ¦rezervovaný atribut pro tuto aplikaci.
Nelze upravit {} atribut, protože má mapování pole a funkce ¦naléhavých oznámení je v profilu povolena.
Nem lehet a(z) {} attribútumot ¦megváltoztatni, mert mezőpárosításban van és a profil küldés engedélyezve van.
Nem lehet frissíteni ezt a felhasználót, mert még mindig ¦aktív
Nem lehet frissíteni ezt a felhasználót, mert még mindig aktív. Próbálja újra ¦néhány perc múlva!
Nem lehet frissíteni ezt a felhasználót, mert még mindig aktív. Próbálkozzon újra ¦néhány perc múlva.
Nem lehet frissíteni ezt a felhasználót, mert még mindig ¦aktívak
Nem lehet frissíteni ezt a felhasználót, mert még mindig ¦aktívak. Próbálja újra néhány perc múlva!
Nem lehet módosítani a(z) {} attribútumot, mert az ennek az ¦alkalmazásnak egy fenntartott attribútuma.
Nem lehet módosítani a(z) {} attribútumot, mert ¦rendelkezik mezőpárosítással, és a profil leküldése engedélyezve van.
Nem lehet módosítani a(z) {} ¦objektumot, mert az csak olvasható.
Người dùng này không được phép ¦mở khóa.
Người dùng được chỉ định không được phép sử dụng chức năng ¦thay đổi mật khẩu.
Người dùng được chỉ định không được phép thay đổi ¦câu hỏi khôi phục mật khẩu.
Nie można modyfikować atrybutu {}, ponieważ jest on ¦niezmienny.
Nie można modyfikować ¦atrybutu {}, ponieważ jest on tylko do odczytu.
Nie można modyfikować ¦obiektu {}, ponieważ jest w trybie tylko do odczytu.
Nie można modyfikować użytkownika aplikacji, ponieważ jest ¦niezmienny.
Nie można modyfikować użytkownika aplikacji, ponieważ jest obsługiwany przez ¦zewnętrzną aplikację.
Nie można modyfikować użytkownika aplikacji, ponieważ jest w ¦trybie tylko do odczytu.
Nie można ¦odblokować tego użytkownika.
Nie można ¦uaktualnić tego użytkownika, ponieważ nadal jest aktywowany
Nie można uaktualnić tego użytkownika, ponieważ nadal jest aktywowany. Spróbuj ponownie za ¦kilka minut.
Nie można zmodyfikować atrybutu {}, ponieważ dla ¦niego jest włączona usługa mapowania pól oraz profil push.
Nie można zmodyfikować atrybutu {}, ponieważ jest ¦zarezerwowanym atrybutem dla tej aplikacji.
No es posible ¦actualizar este usuario debido a que todavía se encuentra activo
No es posible actualizar este usuario debido a que todavía se encuentra activo. Intente nuevamente en ¦unos minutos.
No es posible actualizar este usuario debido a que todavía se encuentra activo. Vuelva a intentarlo en ¦unos minutos.
No es posible ¦eliminar YubiKey si se asignó a un usuario
No es posible eliminar YubiKey si se asignó a un usuario. ¦Desactive YubiKey con la función de reconfigurar MFA e intente nuevamente
No es posible eliminar YubiKey si se asignó a un usuario. ¦Desactive YubiKey con la función de reconfigurar MFA e intente nuevamente.
No es posible eliminar YubiKey si se asignó a un usuario. ¦Desactive YubiKey con la función de reconfigurar MFA y vuelva a intentarlo
No es posible ¦eliminar la YubiKey si se asignó a un usuario
No es posible eliminar la YubiKey si se asignó a un usuario. ¦Desactive la YubiKey con la función de reconfigurar MFA e intente nuevamente
No se permite ¦eliminar la aplicación.
No se permite esta operación en el ¦estado actual del usuario.
No se permite la ¦desactivación de la aplicación para el usuario.
No se puede modificar el atributo {} debido a que es de solo ¦lectura.
No se puede modificar el atributo {} debido a que es ¦inmutable.
No se puede modificar el atributo {} debido a que es un atributo ¦reservado para esta aplicación.
No se puede modificar el atributo {} debido a que ¦posee asignación de campos y el push de perfiles está habilitado.
No se puede modificar el atributo {} debido a que ¦posee asignación de campos y la inserción de perfiles está habilitada.
No se puede modificar el ¦objeto {} debido a que es de solo lectura.
No se puede modificar el usuario de la aplicación debido a que se usa en una aplicación ¦externa.
Nonaktifkan aplikasi untuk pengguna ¦terlarang.
¦Nyahaktifkan aplikasi untuk pengguna dilarang.
Não foi possível ¦atualizar este usuário porque ainda está sendo ativado
Não foi possível atualizar este usuário porque ainda está sendo ativado. Tente outra vez em ¦alguns minutos.
Não foi possível ¦atualizar este usuário porque ele ainda está sendo ativado
Não foi possível atualizar este usuário porque ele ainda está sendo ativado. Tente novamente em ¦alguns minutos.
Não é possível modificar o atributo {} porque ele ¦possui um mapeamento de campo e um push de perfil que está ativo.
Não é possível modificar o atributo {} porque ele tem um ¦mapeamento de campo e o push de perfil está habilitado.
Não é possível modificar o atributo {} porque ele é ¦imutável.
Não é possível modificar o atributo {} porque ele é somente ¦leitura.
Não é possível modificar o atributo {} porque ele é um atributo ¦reservado para este aplicativo.
Não é possível modificar o ¦objeto {} porque ele é somente leitura.
Não é possível modificar o usuário do aplicativo porque ele pertence a um aplicativo ¦externo.
Não é possível modificar o usuário do app porque ele pertence a um app ¦externo.
O YubiKey não poderá ser ¦eliminado enquanto estiver atribuído a um usuário
O YubiKey não poderá ser eliminado enquanto estiver atribuído a um usuário. Desative o YubiKey usando o ¦reinício de MFA e tente outra vez.
O YubiKey não poderá ser ¦excluído enquanto estiver atribuído a um usuário
O YubiKey não poderá ser ¦excluído enquanto estiver atribuído a um usuário. Desative o YubiKey usando a redefinição de MFA e tente novamente
O ¦desbloqueio não é permitido para este usuário.
¦Obiectul {} nu poate fi modificat deoarece este în modul citire.
Objekt není v očekávaném stavu pro požadovaný ¦přenos.
Objekt {} kann nicht geändert werden, da es ¦schreibgeschützt ist.
Objekt {} nelze upravit, protože je ¦jen pro čtení.
¦Objekt {} nelze upravit, protože je pouze pro čtení.
Odemknutí není pro tohoto uživatele ¦povolené.
¦Odstranění aplikace je zakázáno.
¦Ontgrendelen is niet toegestaan voor deze gebruiker.
Operace selhala, protože profil uživatele je ¦řízený jiným systémem
Operace selhala, protože ¦uživatelský profil je řízený jiným systémem
Operasi gagal karena profil pengguna ¦dikendalikan oleh sistem lain
Operasi gagal karena profil pengguna ¦dikuasai di bawah sistem lain
¦Operasi ini tidak dibenarkan dalam status semasa pengguna.
Operasi ini tidak ¦diperbolehkan dalam status pengguna saat ini.
Operasi ini tidak ¦diperbolehkan dalam status saat ini pengguna.
Operasi telah gagal kerana profil pengguna ¦dikuasai oleh sistem lain
Operasjonen mislyktes fordi ¦brukerprofilen er styrt under et annet system
Operasyon başarısız çünkü kullanıcı ¦profili başka bir sistem altında belirlenmiş
Operațiune eșuată deoarece profilul de utilizator este ¦coordonat în alt sistem
Operațiune eșuată deoarece profilul de utilizator este ¦gestionat în alt sistem
¦Opplåsing er ikke tillatt for denne brukeren.
Pa kapab fè mizajou pou itilizatè sa paske li ¦toujou aktif
Pa kapab fè mizajou pou itilizatè sa paske li toujou aktif. Tanpri eseye ankò nan ¦kèk minit.
Pa kapab modifye itilizatè aplikasyon an paske se yon aplikasyon ¦ekstèn ki metrize li.
Pa kapab modifye {} atribi a paske li genyen yon ¦afeksyon chan ak pwofil push ki aktive.
Pa kapab modifye {} ¦atribi a paske li pa ka chanje.
Pa kapab modifye {} atribi an paske li ¦rezève pou aplikasyon sa a.
Pa kapab modifye {} atribi an paske se lekti sèlman li ¦ye.
Pa kapab modifye {} ¦objè an paske li nan mòd lekti sèlman.
¦Padam aplikasi dilarang.
¦Pengaktifan telah gagal kerana pengguna sudah aktif
¦Pergunta de recuperação de senha não permitida no usuário especificado.
Proibido ¦desativar aplicativo para o usuário.
Proibido ¦desativar o aplicativo para o usuário.
Questa operazione non è consentita nello stato ¦attuale dell'utente.
Questa operazione non è consentita nello stato utente ¦attuale.
Radera applikation inte ¦möjligt.
¦Schimbarea parolei nu e permisă pentru utilizatorul menționat.
Skift ¦genoprettelseskode er ikke tilladt for den specificerede bruger.
Skift ¦genoprettelseskode er ikke tilladt for denne bruger.
¦Skift kodeord er ikke tilladt for den specificerede bruger.
¦Skift kodeord er ikke tilladt for denne bruger.
¦Sletning af applikation forbudt.
¦Sletting av applikasjon forbudt.
¦Smazání aplikace je zakázáno.
Sovelluksen ¦deaktivointi on kielletty käyttäjältä.
Sovelluksen ¦poistaminen on kielletty.
Ta czynność jest ¦niedozwolona dla użytkownika o bieżącym statusie.
Tato operace není povolena pro aktuální ¦stav uživatele.
Thao tác này là không được phép ở ¦trạng thái hiện tại của người dùng.
Thao tác thất bại vì hồ sơ người dùng được quản lý theo một hệ ¦thống khác
Thực thể không ở trạng thái dự kiến để chuyển ¦tiếp theo yêu cầu.
Thực thể không ở trạng thái dự kiến đối với ¦quy trình chuyển tiếp được yêu cầu.
Tidak boleh ¦mengemas kini pengguna ini kerana mereka masih diaktifkan
Tidak boleh ¦mengemas kini pengguna ini kerana mereka masih diaktifkan. Sila cuba lagi dalam beberapa minit.
Tidak boleh mengubah suai pengguna aplikasi kerana ia dikuasai oleh aplikasi ¦luaran.
Tidak boleh mengubah suai {} atribut kerana ia boleh baca ¦sahaja.
Tidak boleh mengubah suai {} atribut kerana ia mempunyai pemetaan medan dan tolak profil ¦dibolehkan.
Tidak boleh mengubah suai {} atribut kerana ia merupakan atribut ¦simpanan untuk aplikasi ini.
Tidak boleh mengubah suai {} atribut kerana ia tidak ¦berubah.
Tidak boleh mengubah suai {} ¦objek kerana ia boleh baca sahaja.
Tidak dapat ¦memperbarui pengguna ini karena mereka masih diaktifkan
Tidak dapat memperbarui pengguna ini karena mereka masih diaktifkan. Silakan coba lagi dalam beberapa ¦menit.
Tidak dapat ¦memperbarui pengguna ini karena mereka masih sedang diaktifkan
Tidak dapat memperbarui pengguna ini karena mereka masih sedang diaktifkan. Harap coba lagi dalam beberapa ¦menit.
Tidak dapat mengubah atribut {} karena atribut ini memiliki pemetaan bidang dan ¦dorongan profil yang diaktifkan.
Tidak dapat mengubah atribut {} karena atribut ini memiliki pemetaan ¦bidang dan push profil yang diaktifkan.
Tidak dapat mengubah atribut {} karena dalam mode hanya ¦baca.
Tidak dapat mengubah atribut {} karena merupakan atribut yang ¦dicadangkan untuk aplikasi ini.
Tidak dapat mengubah atribut {} karena tidak dapat ¦diubah.
Tidak dapat mengubah ¦objek {} karena dalam mode hanya baca.
Tidak dapat mengubah pengguna aplikasi karena dikuasai oleh aplikasi ¦eksternal.
Tidak dapat mengubah pengguna aplikasi karena ¦itu adalah dikuasai oleh aplikasi eksternal.
Tidak dapat mengubah suai pengguna aplikasi kerana ia dikuasai oleh aplikasi ¦luaran.
Tidak dapat mengubah suai {} atribut kerana ia boleh baca ¦sahaja.
Tidak dapat mengubah suai {} atribut kerana ia mempunyai pemetaan ¦medan dan semerta profil didayakan.
Tidak dapat mengubah suai {} atribut kerana ia mempunyai pemetaan ¦medan dan tolak profil didayakan.
Tidak dapat mengubah suai {} atribut kerana ia merupakan atribut ¦simpanan untuk aplikasi ini.
Tidak dapat mengubah suai {} atribut kerana ia tidak ¦berubah.
Tidak dapat mengubah suai {} ¦objek kerana ia boleh baca sahaja.
Tidak dapat mengubah {} atribut karena dalam mode baca ¦saja.
Tidak dapat mengubah {} atribut karena ini adalah atribut yang ¦disediakan untuk aplikasi ini.
Tidak dapat mengubah {} atribut karena ini memiliki pemetaan ¦bidang dan tolak profil diaktifkan.
Tidak dapat mengubah {} atribut karena itu adalah ¦abadi.
Tidak dapat mengubah {} ¦objek karena dalam mode baca saja.
Tohoto uživatele nelze aktualizovat, protože je stále v ¦procesu aktivace
Tohoto uživatele nelze aktualizovat, protože je stále v procesu aktivace. Zkuste znovu za ¦několik minut.
Tohoto uživatele nelze aktualizovat, protože ¦ještě stále probíhá jeho aktivace
Tohoto uživatele nelze aktualizovat, protože ještě stále probíhá jeho aktivace. Zkuste to prosím znovu za ¦několik minut.
Toiminto epäonnistui koska ¦käyttäjäprofiilisi on toisen järjestelmän hallinnassa
Toiminto epäonnistui koska ¦käyttäjäprofiilisi on toisen järjestelmän hallinnassa.
Tranzaksyon an echwe paske pwofil itilizatè a ¦metrize sou yon lòt sistèm
Tranzaksyon sa a pa otorize nan ¦estati itilizatè sa a genyen aktyèlman.
¦Trạng thái hiện tại của người dùng không cho phép thực hiện thao tác này.
¦Tukar kata laluan tidak dibenarkan pada pengguna tertentu.
¦Tukar soalan pemulihan tidak dibenarkan pada pengguna tertentu.
Tämä käyttäjä ei voi poistaa ¦lukitusta.
Tätä käyttäjää ei voida ¦päivittää, koska sitä aktivoidaan yhä
Tätä käyttäjää ei voida päivittää, koska sitä aktivoidaan yhä. Yritä uudelleen ¦muutaman minuutin kuluttua.
¦Ubah pertanyaan pemulihan tidak diizinkan pada pengguna tertentu.
¦Ubah sandi tidak diizinkan pada pengguna tertentu.
¦Usunięcie aplikacji jest zabronione.
Utilizatorul de aplicație nu poate fi modificat deoarece este coordonat ¦printr-o aplicație externă.
Utilizatorul de aplicație nu poate fi modificat deoarece este gestionat de o aplicație ¦externă.
Uygulama kullanıcı değiştirilemez çünkü harici bir uygulama ¦belirlemiş.
Uygulama ¦silme yasak.
Uygulamayı ¦silmek yasak.
Varlık, ¦istenen geçiş için beklenen durumda değil.
¦Verwijderen van applicatie niet toegestaan.
¦Verwijderen van de applicatie niet toegestaan.
¦Verwijderen van toepassing niet toegestaan.
Vô hiệu ứng dụng cho người dùng bị ¦cấm.
Wachtwoord wijzigen niet toegestaan voor ¦opgegeven gebruiker.
Wijzigen ¦herstelvraag niet toegestaan voor gespecificeerde gebruiker.
Xóa ứng dụng bị ¦cấm.
Yo pa kapab ¦efase YubiKey pandan genyen yon itilizatè ki asiyen
Yo pa kapab efase YubiKey pandan genyen yon itilizatè ki asiyen. Tanpri dezaktive YubiKey pandan w ap itilize ¦reyinisyalizasyon MFA epi eseye ankò
YubiKey bir kullanıcıya tahsis edilmiş ¦durumdayken silinemez
YubiKey bir kullanıcıya tahsis edilmiş durumdayken silinemez. Lütfen MFA sıfırlama ¦işlemini kullanarak YubiKey'i devre dışı bırakın ve tekrar deneyin
YubiKey bir kullanıcıya tahsis ¦edilmişken silinemez
YubiKey bir kullanıcıya tahsis ¦edilmişken silinemez. Lütfen MFA sıfırlama kullanarak YubiKey'i devre dışı bırakın ve tekrar deneyin
YubiKey ezin da ¦ezabatu erabiltzaile bati esleituta dagoenean
YubiKey ezin da ezabatu erabiltzaile bati esleituta dagoenean. Desaktibatu YubiKey berrezartzeko MFA ¦erabiliz, eta saiatu berriro
YubiKey ezin da ezabatu erabiltzaile bati esleituta dagoenean. Desaktibatu YubiKey berrezartzeko MFA ¦erabiliz, eta saiatu berriro.
YubiKey kan ikke ¦slettes mens den er tildelt til en bruker
YubiKey kan ikke slettes mens den er tildelt til en bruker. Vennligst deaktiver YubiKey ved å ¦tilbakestille MFA og prøv igjen
YubiKey kan ikke slettes mens den er tildelt til en bruker. Vennligst deaktiver YubiKey ved å ¦tilbakestille MFA og prøv igjen.
YubiKey kan ikke slettes, ¦imens det er tildelt en bruger
YubiKey kan ikke slettes, imens det er tildelt en bruger. Deaktiver YubiKey ved at ¦nulstille MFA, og prøv igen
YubiKey kan inte ¦raderas när den tilldelad till en användare
YubiKey kan inte raderas när den tilldelad till en användare. Vänligen avaktivera YubiKey ¦genom att starta om MFA och försök igen
YubiKey kan inte ¦raderas när den är tilldelad till en användare
YubiKey kan inte raderas när den är tilldelad till en användare. Vänligen avaktivera YubiKey ¦genom att starta om MFA och försök igen
YubiKey kan inte raderas när den är tilldelad till en användare. Vänligen avaktivera YubiKey genom att starta om MFA och ¦försöka igen
YubiKey kan niet worden ¦verwijderd als deze is toegewezen aan een gebruiker
YubiKey kan niet worden verwijderd als deze is toegewezen aan een gebruiker. ¦Deactiveer YubiKey met MFA-reset en probeer het opnieuw
YubiKey kan niet worden ¦verwijderd als het is toegewezen aan een gebruiker
YubiKey kan niet worden verwijderd als het is toegewezen aan een gebruiker. ¦Deactiveer YubiKey met gebruik van reset MFA en probeer het opnieuw
YubiKey kann nicht gelöscht werden, während er einem Benutzer ¦zugeordnet ist
YubiKey kann nicht gelöscht werden, während er einem Benutzer ¦zugeordnet ist. Bitte deaktivieren Sie YubiKey durch Zurücksetzen von MFA und versuchen Sie es erneut.
YubiKey kann nicht ¦gelöscht werden, während er einem Benutzer zugewiesen ist
YubiKey kann nicht ¦gelöscht werden, während er einem Benutzer zugewiesen ist. Deaktivieren Sie YubiKey durch Zurücksetzen von MFA und versuchen Sie es erneut.
YubiKey ne peut être ¦supprimé s'il est affecté à un autre utilisateur
YubiKey ne peut être ¦supprimé s'il est affecté à un autre utilisateur. Veuillez désactiver YubiKey en utilisation la réinitialisation de MFA et essayer de nouveau.
YubiKey ne peut être ¦supprimé s’il est affecté à un autre utilisateur
YubiKey ne peut être ¦supprimé s’il est affecté à un autre utilisateur. Veuillez désactiver YubiKey en utilisation la réinitialisation de MFA et essayer de nouveau.
YubiKey ne peut être ¦supprimée si elle est affectée à un autre utilisateur
YubiKey ne peut être supprimée si elle est affectée à un autre utilisateur. Veuillez désactiver YubiKey en ¦réinitialisant la MFA et essayer de nouveau
YubiKey ne peut être ¦supprimée si elle est affectée à un autre utilisateur. Veuillez désactiver YubiKey en utilisation la réinitialisation de MFA et essayer de nouveau
YubiKey ne peut être ¦supprimée si elle est affectée à un autre utilisateur. Veuillez désactiver YubiKey en utilisation la réinitialisation de MFA et essayer de nouveau.
YubiKey nemůže být ¦smazán, dokud je přiřazen uživateli
YubiKey nemůže být smazán, dokud je přiřazen uživateli. Deaktivujte YubiKey pomocí MFA ¦resetu a zkuste znova
YubiKey nie może zostać ¦usunięty, jeżeli jest przypisany do użytkownika
YubiKey nie może zostać usunięty, jeżeli jest przypisany do użytkownika. ¦Dezaktywuj YubiKey, korzystając z MFA resetowania i spróbuj ponownie
YubiKey nu poate fi ¦ștearsă cât timp este atribuită unui utilizator
YubiKey nu poate fi ¦ștearsă cât timp este atribuită unui utilizator. Dezactivați YubiKey prin reset MFA și încercați din nou
YubiKey tidak boleh ¦dihapuskan sambil ditetapkan kepada pengguna
YubiKey tidak boleh ¦dihapuskan sambil ditetapkan kepada pengguna. Sila nyahaktifkan YubiKey menggunakan set semula MFA dan cuba lagi
YubiKey tidak dapat ¦dihapus saat ditetapkan ke pengguna
YubiKey tidak dapat ¦dihapus saat ditetapkan ke pengguna. Silakan nonaktifkan YubiKey menggunakan pengaturan ulang MFA dan coba lagi
YubiKey tidak dapat dihapus sementara ditugaskan untuk ¦sebuah pengguna
YubiKey tidak dapat dihapus sementara ditugaskan untuk ¦sebuah pengguna. Harap menonaktifkan YubiKey menggunakan reset dan coba lagi
YubiKey tidak dapat ¦dipadamkan apabila ditetapkan kepada pengguna
YubiKey tidak dapat ¦dipadamkan apabila ditetapkan kepada pengguna. Sila nyahaktifkan YubiKey menggunakan set semula MFA dan cuba lagi
YubiKey не може бути ¦видалений при призначенні користувачеві
YubiKey не може бути ¦видалений при призначенні користувачеві. Деактивуйте YubiKey за допомогою скидання MFA і спробуйте ще раз
YubiKey не може бути ¦видалено при призначенні користувачеві
YubiKey не може бути ¦видалено при призначенні користувачеві. Деактивуйте YubiKey за допомогою скидання MFA і спробуйте ще раз
YubiKey не может быть ¦удален при назначении пользователю
YubiKey не может быть удален при назначении пользователю. ¦Деактивируйте YubiKey с помощью сброса MFA и повторите попытку
YubiKey не может быть удален при назначении пользователю. Деактивируйте YubiKey, ¦выполнив сброс MFA, и повторите попытку
¦YubiKey ไม่สามารถลบได้ขณะทำการกำหนดค่าผู้ใช้ โปรดปิดการใช้งาน YubiKey โดยใช้ MFA ใหม่และลองอีกครั้ง
YubiKey 已分配¦给用户，因此无法删除。请使用复位 MFA 停用 YubiKey，然后重试。
YubiKey 已分配至用户，因此无法删除。请使用 MFA ¦去激活 YubiKey，然后重试。
YubiKey 已分配至用户，因此无法¦删除。请使用复位 MFA 停用 YubiKey，然后重试
YubiKey 已分配至用户，因此无法¦删除。请使用复位 MFA 停用 YubiKey，然后重试。
YubiKey:tä ei voida poistaa, kun se on ¦määrätty käyttäjälle
YubiKey:tä ei voida poistaa, kun se on määrätty käyttäjälle. ¦Deaktivoi YubiKey nollaamalla MFA ja yritä uudelleen
¦YubiKeytä ei voida poistaa, kun se on määrätty käyttäjälle
¦YubiKeytä ei voida poistaa, kun se on määrätty käyttäjälle. Deaktivoi YubiKey nollaamalla MFA ja yritä uudelleen
¦YubiKey는 사용자에게 할당되어 있는 동안에는 삭제할 수 없습니다
YubiKey는 사용자에게 할당되어 있는 동안에는 삭제할 수 없습니다. ¦재설정된 MFA를 사용하여 YubiKey를 비활성화하고 다시 시도하십시오.
Zehaztutako erabiltzaileak ez du kontua berreskuratzeko ¦galdera aldatzeko baimenik.
Zehaztutako erabiltzaileak ez du pasahitza ¦aldatzeko baimenik.
¦Zmiana pytania odzyskiwania hasła nie jest dozwolona dla tego użytkownika.
¦Změna hesla není pro zadaného uživatele povolená.
Změna ¦otázky pro obnovení není povolena pro specifikovaného uživatele.
Změna ¦otázky pro obnovení není pro zadaného uživatele povolená.
wachtwoord ¦veranderen niet toegestaan voor gespecificeerde gebruiker.
{} Objekt kann nicht geändert werden, da es ¦schreibgeschützt ist.
{} ¦nesnesi değiştirilemez çünkü salt okunur.
{} ¦nesnesi, salt okunur olduğu için değiştirilemiyor.
{} objekt nelze ¦upravovat, protože je pouze pro čtení.
{} özelliği değiştirilemez çünkü alan haritalama var ve profil itme ¦etkinleştirilmiş.
{} özelliği değiştirilemez çünkü bu uygulama için ¦ayrılmış bir özellik.
{} özelliği değiştirilemez çünkü ¦değiştirilebilir değildir.
{} özelliği değiştirilemez çünkü ¦salt okunur.
{} özelliği, ¦sabit olduğu için değiştirilemiyor.
{} özelliği, salt okunur ¦olduğu için değiştirilemiyor.
{} このアプリケ¦ーションによって特定されている属性であるため、属性を変更できません。
{} 屬性具有¦欄位對應且已啟用設定檔推播功能，因此無法修改。
{} 屬性具有¦欄位對應且已啟用設定檔推送功能，因此無法修改。
{} 是不可¦變屬性，因此無法修改。
{} 是¦唯讀屬性，因此無法修改。
{} 是¦唯讀物件，因此無法修改。
{} 是此應用程式的保¦留屬性，因此無法修改。
{} ¦특성은 이 애플리케이션에 예약된 특성이므로 수정할 수 없습니다.
Ändra lösenord är inte tillåtet för ¦angiven användare.
Ändra ¦återställningsfråga är inte tillåtet för angiven användare.
Întrebarea pentru recuperarea ¦schimbării nu e permisă pentru utilizatorul menționat.
¦Ștergerea aplicației este interzisă.
Απενεργοποίηση της εφαρμογής ¦απαγορευμένων χρηστών.
Αυτή η λειτουργία δεν επιτρέπεται στην τρέχουσα ¦κατάσταση του χρήστη.
Δεν είναι δυνατή {}η τροποποίηση του χαρακτηριστικού επειδή έχει μια ¦χαρτογράφηση πεδίου και η ενεργοποίηση του προφίλ είναι ενεργοποιημένη.
Δεν είναι δυνατή {}η τροποποίηση του χαρακτηριστικού επειδή είναι ¦αμετάβλητο.
Δεν είναι δυνατή η {}τροποποίηση του χαρακτηριστικού επειδή είναι ένα ¦χαρακτηριστικό που έχει δεσμευτεί για αυτήν την εφαρμογή.
Δεν είναι δυνατή η {}τροποποίηση του χαρακτηριστικού επειδή είναι μόνο για ¦ανάγνωση.
Δεν είναι δυνατή η ενημέρωση αυτού του χρήστη, επειδή βρίσκεται ¦ακόμα σε φάση ενεργοποίησης
Δεν είναι δυνατή η ενημέρωση αυτού του χρήστη, επειδή βρίσκεται ¦ακόμα σε φάση ενεργοποίησης. Δοκιμάστε ξανά σε λίγα λεπτά.
Δεν είναι δυνατή η ενημέρωση αυτού του χρήστη, επειδή ¦εξακολουθεί να είναι ενεργοποιημένη
Δεν είναι δυνατή η ενημέρωση αυτού του χρήστη, επειδή ¦εξακολουθεί να είναι ενεργοποιημένη. δοκίμασε ξανά σε λίγα λεπτά.
Δεν είναι δυνατή η τροποποίηση του ¦αντικειμένου {}, επειδή είναι μόνο για ανάγνωση.
Δεν είναι δυνατή η τροποποίηση του ¦αντικειμένου {}επειδή είναι μόνο για ανάγνωση.
Δεν είναι δυνατή η τροποποίηση του χαρακτηριστικού {} επειδή είναι ¦αμετάβλητο.
Δεν είναι δυνατή η τροποποίηση του χαρακτηριστικού {}, επειδή έχει ¦αντιστοίχιση πεδίου και η προώθηση προφίλ είναι ενεργοποιημένη.
Δεν είναι δυνατή η τροποποίηση του χαρακτηριστικού {}, επειδή είναι μόνο για ¦ανάγνωση.
Δεν είναι δυνατή η τροποποίηση του χαρακτηριστικού {}, επειδή είναι ¦χαρακτηριστικό που έχει δεσμευτεί για αυτήν την εφαρμογή.
Δεν είναι δυνατή η τροποποίηση του χρήστη της εφαρμογής, επειδή ¦ελέγχεται από μια εξωτερική εφαρμογή.
¦Διαγραφή της εφαρμογής απαγορεύεται.
Η αλλαγή ¦ερώτησης ανάκτησης δεν επιτρέπεται σε συγκεκριμένο χρήστη.
Η αλλαγή ¦ερώτησης ανάκτησης δεν επιτρέπεται στον συγκεκριμένο χρήστη.
Η ¦αλλαγή του κωδικού πρόσβασης δεν επιτρέπεται σε συγκεκριμένο χρήστη.
Η ¦αλλαγή του κωδικού πρόσβασης δεν επιτρέπεται στον συγκεκριμένο χρήστη.
Η ¦αλλαγή του συνθηματικού δεν επιτρέπεται στον συγκεκριμένο χρήστη.
Η ¦απενεργοποίηση της εφαρμογής για τον χρήστη απαγορεύεται.
Η ενεργοποίηση απέτυχε επειδή ο χρήστης είναι ήδη ¦ενεργός
Η λειτουργία απέτυχε επειδή το προφίλ χρήστη έχει ¦καταστεί γνωστό σε άλλο σύστημα
Η λειτουργία απέτυχε, επειδή το προφίλ χρήστη είναι ¦υπό διαχείριση σε άλλο σύστημα
Η οντότητα δεν βρίσκεται στην αναμενόμενη κατάσταση για τη ζητούμενη ¦μετάβαση.
Το YubiKey δεν μπορεί να ¦διαγραφεί ενώ έχει εκχωρηθεί σε ένα χρήστη
Το YubiKey δεν μπορεί να διαγραφεί ενώ έχει εκχωρηθεί σε ένα χρήστη. ¦Απενεργοποίησε το YubiKey χρησιμοποιώντας το MFA επαναφοράς και δοκίμασε ξανά
Το YubiKey δεν μπορεί να ¦διαγραφεί ενώ έχει εκχωρηθεί σε έναν χρήστη
Το YubiKey δεν μπορεί να διαγραφεί ενώ έχει εκχωρηθεί σε έναν χρήστη. Απενεργοποιήστε το YubiKey ¦χρησιμοποιώντας τη λειτουργία επαναφοράς MFA και δοκιμάστε ξανά
Το ¦ξεκλείδωμα δεν επιτρέπεται για αυτόν τον χρήστη.
¦Активация не удалась, поскольку пользователь уже активен
¦Активація не вдалася, оскільки користувач вже активний
¦Видалення додатку заборонено.
Дана операція не дозволена при поточному ¦статусі користувача.
Данная операция запрещена при текущем ¦статусе пользователя.
Данная операция не разрешена при текущем ¦статусе пользователя.
¦Деактивация приложения для пользователя запрещена.
¦Деактивація додатку для користувача заборонена.
Для ¦данного пользователя разблокировка запрещена.
¦Зміна пароля заборонена для зазначеного користувача.
¦Зміна питання на відновлення пароля заборонена для зазначеного користувача.
Изменение ¦вопроса на восстановление пароля не разрешено для указанного пользователя.
¦Изменение пароля не разрешено для указанного пользователя.
Не удается обновить этого пользователя, поскольку он все еще ¦активируется
Не удается обновить этого пользователя, поскольку он все еще ¦активируется. Повторите попытку через несколько минут.
Не удается ¦обновить этого пользователя, поскольку он все еще находится в состоянии активации
Не удается обновить этого пользователя, поскольку он все еще находится в состоянии активации. Повторите попытку через ¦несколько минут.
Невозможно изменить атрибут {}, поскольку он ¦доступен только для чтения.
Невозможно изменить атрибут {}, поскольку он ¦зарезервирован для данного приложения.
Невозможно изменить атрибут {}, поскольку он имеет сопоставление полей и включена ¦передача профиля.
Невозможно изменить атрибут {}, поскольку он имеет сопоставление полей и включено ¦перенаправление профиля.
Невозможно изменить атрибут {}, поскольку он имеет сопоставление полей и включено ¦смещение профиля.
Невозможно изменить атрибут {}, поскольку он ¦неизменяемый.
Невозможно изменить ¦объект {}, поскольку он доступен только для чтения.
Невозможно изменить пользователя приложения, потому что он ¦занят внешним приложением.
Невозможно изменить пользователя приложения, потому что оно ¦управляется внешним приложением.
Неможливо змінити атрибут {}, оскільки він ¦доступний лише для читання.
Неможливо змінити атрибут {}, оскільки він ¦зарезервований для цього додатку.
Неможливо змінити атрибут {}, оскільки він має ¦співставлення полів і ввімкнене зміщення профілю.
Неможливо змінити атрибут {}, оскільки він ¦незмінний.
Неможливо змінити користувача додатку, тому що він зайнятий ¦зовнішнім додатком.
Неможливо змінити користувача програми, тому що він зайнятий ¦зовнішьою програмою.
Неможливо змінити об'єкт {}, оскільки він ¦доступний лише для читання.
Неможливо змінити об’єкт {}, оскільки він ¦доступний лише для читання.
Неможливо ¦поновити цього користувача, оскільки він все ще активується
Неможливо поновити цього користувача, оскільки він все ще активується. повторіть спробу за ¦кілька хвилин.
Неможливо поновити цього користувача, оскільки він ¦усе ще активується
Неможливо поновити цього користувача, оскільки він ¦усе ще активується. Повторіть спробу за кілька хвилин.
Неможливо поновити цього користувача, оскільки він ¦усе ще активується. Спробуйте ще раз за кілька хвилин.
Об'єкт не знаходиться в ¦очікуваному стані для запитуваного переходу.
Объект не находится в ¦ожидаемом состоянии для запрашиваемого перехода.
Об’єкт не знаходиться в ¦очікуваному стані для запитуваного переходу.
Операция не удалась, поскольку ¦профиль пользователя находится в распоряжении другой системы
Операція не вдалася, оскільки ¦профіль користувача знаходиться в розпорядженні іншої системи
Разблокировка не разрешена для ¦данного пользователя.
Розблокування не ¦дозволено для даного користувача.
¦Удаление приложения запрещено.
Указанный пользователь не может ¦изменять вопрос для восстановление пароля.
Указанный пользователь не может ¦изменять пароль.
Ця операція не дозволена при поточному ¦статусі користувача.
การดำเนินการล้มเหลวเนื่องจากมีการควบคุมโปรไ¦ฟล์ผู้ใช้ภายใต้ระบบอื่น
การป¦ฏิบัติการล้มเหลวเนื่องจากมีการใช้งานโปรไฟล์ผู้ใช้นี้ในระบบอื่น
การเปิดใช้งานล้มเหลวเนื่องจาก¦ผู้ใช้ได้ทำการเปิดใช้งานแล้ว
ปิดใช้งานแอพพลิเคชั่นสำหรับ¦ผู้ใช้ต้องห้าม
ผู้ใช้ที่ระบุเจาะจงดังต่อไปนี้ไม่ได้รับอนุ¦ญาตให้เปลี่ยนคำถามกันลืม
ผู้ใช้ที่ระบุเจาะจงดังต่อไปนี้ไม่ได้รับอนุ¦ญาตให้เปลี่ยนรหัสผ่าน
สถานะปัจจุบันของผู้ใช้ไม่ได้รับอนุ¦ญาตให้ดำเนินการนี้
เอนทิตีไม่อยู่ในสถานะที่คาดไว้ส¦ำหรับการเปลี่ยนแปลงที่ร้องขอ
เอนทิตีไม่อยู่ในสถานะที่สามารถท¦ำการเปลี่ยนแปลงที่ร้องขอได้
ไม่สามารถปรับเปลี่ยน {} คุณลัก¦ษณะได้เนื่องจากคุณลักษณะถูกสงวนไว้สำหรับแอพพลิเคชั่นนี้
ไม่สามารถปรับเปลี่ยน {} คุณลัก¦ษณะได้เนื่องจากมีการแม็ปฟิลด์และการเปิดใช้งานส่วนกำหนดค่าโปรไฟล์
ไม่สามารถปรับเปลี่ยน {} คุณลัก¦ษณะได้เนื่องจากเป็นวัตถุที่แก้ค่าไม่ได้
ไม่สามารถปรับเปลี่ยน {} คุณลัก¦ษณะได้เนื่องจากเป็นแบบอ่านอย่างเดียว
ไม่สามารถปรับเปลี่ยน {} วัตถุเนื่องจากเป¦็นแบบอ่านอย่างเดียว
ไม่สามารถปรับเปลี่ยนผู้ใช้แอปได้เนื่องจากมีการควบคุมโดยแอป¦ภายนอก
ไม่สามารถปรับเปลี่ยนผู้ใช้แอพพลิเคชั่นได้เนื่องจากถูกควบคุมจากแอพพลิเคชั่น¦ภายนอก
ไม่สามารถปรับเปลี่ยนวัตถุ {} เนื่องจากเป¦็นแบบอ่านอย่างเดียว
ไม่สามารถปรับเปลี่ยนแอตทริบิวต¦์ {} ได้เนื่องจากถูกสงวนไว้สำหรับแอปพลิเคชันนี้
ไม่สามารถปรับเปลี่ยนแอตทริบิวต์ {} ได้เนื่องจากมีการเปิดใช้งานการแมปเขตข้อมูลและการพุชโปรไ¦ฟล์
ไม่สามารถปรับเปลี่ยนแอตทริบิวต์ {} ได้เนื่องจากมีการเปิดใช้งานการแมปเขตข้อมูลและการแจ้งเตือนโปรไ¦ฟล์
ไม่สามารถปรับเปลี่ยนแอตทริบิวต์ {} ได้เนื่องจากเป¦็นวัตถุที่แก้ค่าไม่ได้
ไม่สามารถปรับเปลี่ยนแอตทริบิวต์ {} ได้เนื่องจากเป¦็นแบบอ่านอย่างเดียว
ไม่สามารถลบ YubiKey ได้ขณะกำหนดให้กับผู้ใช้ โปรดปิดการใช้งาน YubiKey โดยใช้รีเ¦ซ็ต MFA และลองอีกครั้ง
ไม่สามารถอัปเดตผู้ใช้รายนี้เนื่องจากยังคงใช้งานอยู่ ¦โปรดลองอีกครั้งในอีกสักครู่
ไม่สามารถอัปเดตผู้ใช้รายนี้เพราะผู้ใช้งานยังคงใช้งานแอพพลิเคชั่นอยู่ โปรดลองอีกครั้ง¦ภายหลัง
ไม่อนุญาตให้ปลดล¦็อกผู้ใช้รายนี้
ไม่อนุ¦ญาตให้ปิดใช้งานแอปพลิเคชันสำหรับผู้ใช้
ไม่อนุ¦ญาตให้ลบแอปพลิเคชัน
ไม่อนุ¦ญาตให้ลบแอพพลิเคชั่น
ไม่อนุ¦ญาตให้เปลี่ยนคำถามการกู้คืนสำหรับผู้ใช้ที่ระบุ
ไม่อนุ¦ญาตให้เปลี่ยนรหัสผ่านสำหรับผู้ใช้ที่ระบุ
„Anwendung ¦deaktivieren“ für Benutzer verboten.
„Anwendung ¦löschen“ verboten.
„Passwort ¦ändern“ ist für diesen Benutzer nicht erlaubt.
„¦Sicherheitsfrage ändern“ ist für diesen Benutzer nicht erlaubt.
このアプリケ¦ーションによって特定されている属性であるため、{}属性を変更できません。
このユ¦ーザーはまだアクティブな状態であり、更新できません
このユーザーはまだアクティブな状態であり、更新できません。数分¦経ってから再度お試しください。
このユ¦ーザーはアンロックできません。
このユ¦ーザーはロック解除できません。
すでにアクティブなユーザーであるため、アクティベ¦ーションに失敗しました
アプリケ¦ーションの削除は許可されていません。
パスワ¦ードを変更できません。
フィ¦ールドマッピングがあり、かつプロファイルプッシュが有効になっているため、属性{}を変更できません。
フィ¦ールドマッピングがあり、かつプロファイル・プッシュが有効になっているため、属性{}を変更できません。
ユ¦ーザーに割り当てられている YubiKey は削除できません
ユ¦ーザーに割り当てられている YubiKey は削除できません。リセット用 MFA を使って YubiKey を無効化してから再度お試しください
ユーザーに割り当てられているYubiKeyは削除できません
ユーザーに割り当てられているYubiKeyは削除できません。リセット用¦MFAを使ってYubiKeyを無効化してから再度お試しください
ユ¦ーザープロファイルが他のシステムに管理されているため、操作に失敗しました
リクエストした移行を行¦える状態になっていないエンティティです。
不允許解¦鎖此使用者。
不允¦许特定用户更改密码。
不允许特定用户更改¦恢复问题。
不允许特定用户更改¦找回问题。
不允许解¦锁此用户。
不允许解¦锁该用户。
使用者已¦處於使用中狀態，因此啟用失敗
使用者¦檔案由其他系統管理，因此作業失敗
使用者目前¦狀態下不允許進行此操作。
使用者設定¦檔由其他系統管理，因此作業失敗
¦値が不変であるため、属性{}は変更できません。
停用使用者¦禁用的應用程式。
停用用户被¦禁止应用。
停用¦禁止用户使用的应用程序。
¦删除禁止使用的应用程序。
¦删除禁止应用。
在使用者的目前狀態下，不允許進行此作¦業。
外部アプリが管理しているユーザーであるため、このアプリユ¦ーザーは変更できません。
实体未在所请求过¦渡的预期状态。
实体未处于所请求转¦换的预期状态。
實體未處於所要求¦轉換的預期狀態。
應用程式使用者由¦外部應用程式管理，因此無法修改。
指定されたユ¦ーザーのパスワード変更は許可されていません。
指定されたユ¦ーザーの復旧用の質問を変更することは許可されていません。
指定使用者不允許¦復原問題
指定使用者不允許¦變更密碼。
指定的使用者不允許¦變更密碼。
指定的使用者不允許¦變更復原問題。
指派給使用者時，無法¦刪除 YubiKey。請使用重設 MFA 來停用 YubiKey，然後再試一次
操作失败，因为用户¦资料由另一个系统控制
操作失败，因为用户配置文件由另一个系统¦控制
无法修改 App 用户，因为它由一个外部 App ¦控制。
无法修改 {} 对¦象，因为它是只读的。
无法修改 {} 属性，因为其具有字段¦映射且已启用配置文件推送。
无法修改 {} 属性，因为它是不可¦变的。
无法修改 {} 属性，因为它是只¦读的。
无法修改 {} 属性，因为它是此应用程序的保¦留属性。
无法修改{}对¦象，因为其为只读对象。
无法修改{}属性，因为它为只¦读属性。
无法修改{}属性，因为它已有一个字段¦映射并且已启用配置文件推送。
无法修改{}属性，因为它是不可改¦变。
无法修改{}属性，因为它是该应用的保¦留属性。
无法修改应用程序用户，因为它由外部应用程序¦控制。
无法更新此用户，因为他们¦仍处于激活过程中
无法更新此用户，因为他们仍处于激活过程中。请在¦几分钟后重试。
无法更新该用户，因为他们¦仍处于激活过程中
无法更新该用户，因为他们仍处于激活过程中。请在¦几分钟后重试。
正在指派使用者，無法¦刪除 YubiKey。請重設 MFA 以停用 YubiKey，然後重試
此使用者¦仍處於啟用狀態，因此無法更新
此使用者仍處於啟用狀態，因此無法更新。請在¦幾分鐘後再試一次。
激活失败，因为用户已处于活动状¦态
¦激活失败，因为用户已激活
現在のユ¦ーザーの状態では許可されていない操作です。
用户当前状态下不允许¦执行此操作。
用户当前状¦态下不允许进行该操作。
由於使用者¦仍處於啟用狀態，無法更新該使用者
由於使用者仍處於啟用狀態，無法更新該使用者。請¦幾分鐘後重試。
由於使用者已¦處於作用中，啟動失敗
由於使用者由¦外部應用程式管理，無法修改該應用程式使用者。
由於使用者設定¦檔由其他系統管理，操作失敗
由於屬性不可¦變，無法修改該 {} 屬性。
由於屬性¦唯讀，無法修改該 {}屬性。
由於屬性是此應用程式的保¦留屬性，無法修改該 {} 屬性。
由於屬性有¦欄位對應且啟用設定檔推送，無法修改該 {} 屬性。
由於是¦唯讀物件，無法修改 {} 物件。
禁止されているユ¦ーザーにはアプリケーションを無効化します。
禁止¦刪除應用程式。
¦秘密の質問を変更できません。
許可されていないユ¦ーザーの場合、アプリケーションが無効化されます。
該實體不處於要求¦轉換的預期狀態。
¦読み取り専用であるため、オブジェクト{}は変更できません。
¦読み取り専用であるため、属性{}は変更できません。
¦금지된 사용자에 대해 애플리케이션을 비활성화 합니다.
변경이 ¦불가능하기 때문에 {} 특성을 수정할 수 없습니다.
사용자 ¦프로필이 다른 시스템에서 마스터되기 때문에 작업에 실패했습니다.
사용자가 이미 활성화되어 있어 ¦활성화에 실패했습니다.
사용자의 애플리케이션 ¦비활성화가 금지되어 있습니다.
애플리케이션 ¦삭제가 금지되어 있습니다.
엔티티가 요청된 전환에 대해 ¦예상된 상태에 있지 않습니다.
엔티티가 요청된 전환에 ¦알맞은 상태가 아닙니다.
¦외부 앱에 의해 마스터되기 때문에 앱 사용자를 수정할 수 없습니다.
이 사용자는 아직 활성화 ¦중이므로 업데이트할 수 없습니다
이 사용자는 아직 활성화 중이므로 업데이트할 수 없습니다. ¦몇 분 후에 다시 시도하십시오.
이 ¦사용자에 대해 잠금 해제가 허용되지 않습니다.
이 사용자에게는 잠금 ¦해제가 허용되지 않습니다.
이 애플리케이션에 대해 예약된 ¦특성이기 때문에 {} 특성을 수정할 수 없습니다.
이 작업은 사용자의 현재 ¦상태에서 허용되지 않습니다.
읽기 ¦전용이기 때문에 {} 특성을 수정할 수 없습니다.
읽기 ¦전용이므로 {} 객체를 수정할 수 없습니다.
지정된 사용자에게는 복구 ¦질문 변경이 허용되지 않습니다.
지정된 사용자에게는 비밀번호 ¦변경이 허용되지 않습니다.
지정된 사용자에게는 암호 ¦변경이 허용되지 않습니다.
필드 매핑이 있고 ¦프로필 푸시를 사용할 수 있으므로 {} 특성을 수정할 수 없습니다.
= settles okta api-error/oktaUnavailable
A beállítás ¦szerverkarbantartás miatt átmenetileg nem érhető el
A beállítás ¦szerverkarbantartás miatt átmenetileg nem érhető el. Próbálkozzon újra később.
A configuração está temporariamente indisponível devido à ¦manutenção do servidor
A configuração está temporariamente indisponível devido à ¦manutenção do servidor. Tente novamente mais tarde.
A kiszolgáló jelenleg nem tud ¦válaszolni.
A kiszolgáló ¦karbantartása miatt a beállítás átmenetileg nem érhető el
A kiszolgáló ¦karbantartása miatt a beállítás átmenetileg nem érhető el. Próbálkozzon újra később.
A szerver jelenleg nem tud ¦válaszolni
A ¦szerver karbantartása miatt a beállítás átmenetileg nem érhető el
A ¦szerver karbantartása miatt a beállítás átmenetileg nem érhető el. Próbálkozzon újra később.
A szolgáltatás csak olvasható ¦üzemmódban van
¦Asennus on tilapäisesti poissa käytöstä palvelimien ylläpitotoimien vuoksi
¦Asennus on tilapäisesti poissa käytöstä palvelimien ylläpitotoimien vuoksi. Yritä myöhemmin uudelleen.
Configurarea este temporar indisponibilă deoarece serverul este în curs de ¦întreținere
Configurarea este temporar indisponibilă deoarece serverul este în curs de ¦întreținere. Încercați din nou mai târziu.
Configurarea este temporar indisponibilă din cauza ¦întreținerii serverului
Configurarea este temporar indisponibilă din cauza ¦întreținerii serverului. Încercați din nou mai târziu.
De ¦installatie is tijdelijk niet beschikbaar vanwege serveronderhoud
De ¦installatie is tijdelijk niet beschikbaar vanwege serveronderhoud. Probeer het later opnieuw.
De server kan op dit moment niet ¦reageren.
Der Server kann derzeit nicht ¦reagieren.
Die Einrichtung ist aufgrund von Server-¦Wartungsarbeiten vorübergehend nicht verfügbar
Die Einrichtung ist aufgrund von Server-¦Wartungsarbeiten vorübergehend nicht verfügbar. Versuchen Sie es später erneut.
Dienst befindet sich im ¦schreibgeschützten Modus
¦Dịch vụ đang ở chế độ chỉ đọc
El servicio está en modo de solo ¦lectura
El servicio está en modo de solo ¦lectura.
El servidor no puede ¦responder en este momento.
Il server non può ¦rispondere in questo momento.
Il servizio è in ¦modalità di sola lettura
Il servizio è in ¦modalità sola lettura
Installation är tillfälligt ¦otillgänglig på grund av serverunderhåll
Installation är tillfälligt ¦otillgänglig på grund av serverunderhåll. Försök igen senare.
Konfigirasyon tanporè a pa disponib paske y ap fè ¦antretyen nan sèvè a
Konfigirasyon tanporè a pa disponib paske y ap fè ¦antretyen nan sèvè a. Eseye ankò pita.
Konfiguracja jest tymczasowo niedostępna z powodu ¦konserwacji serwera
Konfiguracja jest tymczasowo niedostępna z powodu ¦konserwacji serwera. Spróbuj ponownie później.
Konfigurasi tidak tersedia untuk sementara karena ¦pemeliharaan server
Konfigurasi tidak tersedia untuk sementara karena pemeliharaan server. Coba lagi ¦nanti.
¦Konfigurasjon er midlertidig utilgjengelig på grunn av vedlikehold av serveren
¦Konfigurasjon er midlertidig utilgjengelig på grunn av vedlikehold av serveren. Prøv igjen senere.
Konfiguration är tillfälligt inte tillgänglig på grund av ¦serverunderhåll
Konfiguration är tillfälligt inte tillgänglig på grund av ¦serverunderhåll. Försök igen senare.
Konfigurazioa aldi baterako ez dago erabilgarri zerbitzariaren ¦mantentze-lanengatik
Konfigurazioa aldi baterako ez dago erabilgarri zerbitzariaren ¦mantentze-lanengatik. Saiatu berriro geroago.
La configuración no está disponible temporalmente debido al ¦mantenimiento del servidor
La configuración no está disponible temporalmente debido al ¦mantenimiento del servidor. Intente de nuevo más tarde.
La configuración no está disponible temporalmente debido al ¦mantenimiento del servidor. Inténtelo de nuevo más tarde.
La configuración no está disponible temporalmente debido al ¦mantenimiento del servidor. Vuelva a intentarlo más tarde.
La configuration est temporairement ¦indisponible en raison d'une maintenance du serveur
La configuration est temporairement ¦indisponible en raison d'une maintenance du serveur. Réessayez ultérieurement.
La configuration est temporairement ¦indisponible en raison d'une opération de maintenance sur le serveur
La configuration est temporairement ¦indisponible en raison d'une opération de maintenance sur le serveur. Réessayez ultérieurement.
La configuration est temporairement ¦indisponible en raison d'une opération de maintenance sur le serveur. Veuillez réessayer ultérieurement.
La configurazione non è temporaneamente disponibile perché il server è in fase di ¦manutenzione
La configurazione non è temporaneamente disponibile perché il server è in fase di ¦manutenzione. Riprova più tardi.
La configurazione non è temporaneamente disponibile ¦poiché il server è in fase di manutenzione
La configurazione non è temporaneamente disponibile ¦poiché il server è in fase di manutenzione. Riprova più tardi.
¦Layanan dalam mode hanya baca
Layanan ini dalam mode baca ¦saja
Le serveur ne peut ¦répondre maintenant.
Le service est en ¦lecture seule
Máy chủ không thể trả ¦lời vào lúc này.
Nastavení je dočasně ¦nedostupné z důvodu údržby serveru
Nastavení je dočasně ¦nedostupné z důvodu údržby serveru. Zkuste to znovu později.
O servidor não está ¦respondendo no momento.
O serviço está em modo somente ¦leitura
O serviço está em modo somente ¦leitura.
¦Oppsett er midlertidig utilgjengelig på grunn av servervedlikehold
¦Oppsett er midlertidig utilgjengelig på grunn av servervedlikehold. Prøv igjen senere.
Opsætning er midlertidigt ¦utilgængelig på grund af servervedligeholdelse
Opsætning er midlertidigt ¦utilgængelig på grund af servervedligeholdelse. Prøv igen senere.
¦Palvelimen huoltokatkon vuoksi määritys on väliaikaisesti pois käytöstä
¦Palvelimen huoltokatkon vuoksi määritys on väliaikaisesti pois käytöstä. Yritä myöhemmin uudelleen.
Palvelin ei tällä hetkellä pysty ¦vastaamaan.
¦Palvelu on vain luku -muodossa
¦Palvelu on vain luku -tilassa
Pelayan tidak dapat ¦membalas pada masa ini.
Penetapan tidak tersedia buat sementara kerana ¦penyelenggaraan pelayan
Penetapan tidak tersedia buat sementara kerana ¦penyelenggaraan pelayan. Cuba lagi kemudian.
Pengaturan tidak tersedia untuk sementara karena ¦pemeliharaan server
Pengaturan tidak tersedia untuk sementara karena pemeliharaan server. Coba lagi ¦nanti.
Pengaturan untuk sementara tidak tersedia karena ¦pemeliharaan server
Pengaturan untuk sementara tidak tersedia karena pemeliharaan server. Coba lagi ¦nanti.
¦Penyediaan tidak tersedia buat sementara waktu kerana penyelenggaraan pelayan
¦Penyediaan tidak tersedia buat sementara waktu kerana penyelenggaraan pelayan. Cuba lagi kemudian.
¦Penyiapan tidak tersedia untuk sementara karena pemeliharaan server
¦Penyiapan tidak tersedia untuk sementara karena pemeliharaan server. Coba lagi nanti.
¦Perkhidmatan adalah hanya dalam mod baca sahaja
¦Perkhidmatan hanya dalam mod baca sahaja
¦Persediaan tidak tersedia buat sementara kerana penyelenggaraan pelayan
¦Persediaan tidak tersedia buat sementara kerana penyelenggaraan pelayan. Cuba lagi kemudian.
Server tidak dapat ¦merespons saat ini.
Server v tuto chvíli nemůže ¦odpovědět.
Serveren kan ikke ¦respondere for øyeblikket.
Serveren kan ikke ¦svare i øjeblikket.
Servern kan inte ¦svara just nu.
Serverul nu poate ¦răspunde în acest moment.
Service staat in de alleen lezen-¦modus
Service staat in de ¦modus "alleen lezen"
¦Servicen er i skrivebeskyttet tilstand
Serviciul este în modul ¦citire
¦Serviciul este în modul read-only
Servis salt okunur ¦modda
Serwer nie może teraz ¦odpowiedzieć.
Setup is tijdelijk niet beschikbaar vanwege ¦serveronderhoud
Setup is tijdelijk niet beschikbaar vanwege ¦serveronderhoud. Probeer het later opnieuw.
Služba je v ¦módu pouze pro čtení
Služba je v ¦režimu jen pro čtení
Služba je v ¦režimu pouze pro čtení
Sunucu bakımı nedeniyle ¦kurulum geçici olarak kullanılamıyor
Sunucu bakımı nedeniyle ¦kurulum geçici olarak kullanılamıyor. Daha sonra tekrar deneyin.
Sunucu bakımı ¦sebebiyle ayarlama geçici olarak kullanılamıyor
Sunucu bakımı ¦sebebiyle ayarlama geçici olarak kullanılamıyor. Daha sonra tekrar deneyin.
Sunucu şu anda yanıt ¦veremiyor.
Sèvis lan nan ¦mòd lekti sèlman
Sèvè an pa kapab reponn ¦aktyèlman.
Thiết lập tạm thời không khả dụng do bảo ¦trì máy chủ
Thiết lập tạm thời không khả dụng do bảo ¦trì máy chủ. Hãy thử lại sau.
Thiết lập tạm thời không khả dụng do bảo ¦trì máy chủ. Thử lại sau.
¦Tjenesten er i skrivebeskyttet modus
¦Tjänsten är i skrivskyddat läge
¦Usługa jest w trybie tylko do odczytu
¦Zerbitzariak ezin du erantzun une honetan.
¦Zerbitzua irakurtzeko soilik moduan dago
Η ¦διαμόρφωση δεν είναι διαθέσιμη προσωρινά λόγω συντήρησης των διακομιστών
Η ¦διαμόρφωση δεν είναι διαθέσιμη προσωρινά λόγω συντήρησης των διακομιστών. Δοκιμάστε ξανά αργότερα.
Η ρύθμιση δεν είναι διαθέσιμη προσωρινά λόγω ¦συντήρησης των διακομιστών
Η ρύθμιση δεν είναι διαθέσιμη προσωρινά λόγω ¦συντήρησης των διακομιστών. Δοκιμάστε ξανά αργότερα.
Η ρύθμιση δεν είναι διαθέσιμη προσωρινά λόγω ¦συντήρησης των διακομιστών. Προσπαθήστε ξανά αργότερα.
Η υπηρεσία είναι μόνο σε λειτουργία ¦ανάγνωσης
Η ¦υπηρεσία είναι σε λειτουργία μόνο για ανάγνωση
Ο διακομιστής δεν ¦αποκρίνεται προς το παρόν.
В данный момент сервер не может ¦ответить.
Налаштування тимчасово недоступне через ¦обслуговування сервера
Налаштування тимчасово недоступне через ¦обслуговування сервера. Повторіть спробу пізніше.
¦Наразі сервер не відповідає.
Настройка временно недоступна из-за ¦технического обслуживания сервера
Настройка временно недоступна из-за ¦технического обслуживания сервера. Повторите попытку позже.
¦Сервис доступен только для чтения
Служба в ¦режиме «Только чтение»
¦Служба доступна только для чтения
¦Служба доступна тільки для читання
การตั้งค่าไม่พร้อมใช้งานชั่วคราวเนื่องจากมีการบำรุงรัก¦ษาเซิร์ฟเวอร์ ลองอีกครั้งในภายหลัง
การตั้งค่าไม่สามารถใช้งานได้ชั่วคราว เนื่องจากการบำรุงรัก¦ษาเซิร์ฟเวอร์ ลองอีกครั้งในภายหลัง
บริการอยู่ใน¦โหมดอ่านอย่างเดียว
อยู่ใน¦โหมดให้บริการแบบอ่านอย่างเดียว
เซิร์¦ฟเวอร์ไม่สามารถตอบสนองได้ในขณะนี้
サ¦ーバーが保守作業中のため、一時的にセットアップを行えません
サ¦ーバーが保守作業中のため、一時的にセットアップを行えません。後でもう一度やり直してください。
サ¦ーバーのメンテナンスのため、セットアップが一時的に使用できなくなっています
サ¦ーバーのメンテナンスのため、セットアップが一時的に使用できなくなっています。後でもう一度やり直してください。
サ¦ーバーのメンテナンスのため、セットアップが一時的に使用できなくなっています。後で再度試してください。
サービスは読み取り専用モードです
¦伺服器目前無法回應。
伺服器¦維護中，暫時無法進行設定
伺服器¦維護中，暫時無法進行設定。請稍後再試一次。
服务为只读¦模式
服务器暂时无法¦响应。
服務處於唯讀¦模式
現在サ¦ーバーが応答できません。
由于服务器¦维护，暂时无法进行设置
由于服务器¦维护，暂时无法进行设置。请稍后重试。
由于服务器¦维护，设置暂时不可用。请稍后重试。
서버 ¦유지보수로 인해 설정을 일시적으로 사용할 수 없습니다
서버 ¦유지보수로 인해 설정을 일시적으로 사용할 수 없습니다. 나중에 다시 시도하십시오.
¦서비스가 읽기 전용 모드입니다.
현재는 ¦서버가 응답할 수 없습니다.
= settles okta api-error/oktaUnreachable
A ¦kérelem túllépte az időkorlátot
A ¦kérelem túllépte az időkorlátot. Frissítse az oldalt, és próbálja meg újból.
A solicitação ¦atingiu o tempo limite
A solicitação ¦atingiu o tempo limite. Atualize a página e tente novamente.
Bei der Anfrage ist eine ¦Zeitüberschreitung aufgetreten
Bei der Anfrage ist eine ¦Zeitüberschreitung aufgetreten. Bitte laden Sie die Seite neu und versuchen Sie es dann erneut.
De tijdslimiet voor het verzoek is ¦verstreken
De tijdslimiet voor het verzoek is ¦verstreken. Vernieuw de pagina en probeer het opnieuw.
Demann lan te ¦ekspire
Demann lan te ekspire. Tanpri ¦rafrechi paj la epi eseye ankò.
¦Eskaeraren denbora-muga gainditu egin da
¦Eskaeraren denbora-muga gainditu egin da. Freskatu orria eta saiatu berriro.
¦Forespørgslen fik timeout. Opdater siden, og prøv igen.
Forespørselen ¦fikk tidsavbrudd. Oppdater siden og prøv på nytt.
La requête a ¦expiré
La requête a expiré. Veuillez ¦actualiser la page, puis réessayez.
La solicitud ha superado el tiempo de ¦espera
La solicitud ha superado el tiempo de ¦espera. Actualice la página para intentarlo de nuevo.
La solicitud ha superado el tiempo de ¦espera. Actualice la página y vuelva a intentarlo.
Permintaan telah tamat ¦tempoh
Permintaan telah tamat tempoh. Sila ¦segarkan semula halaman dan cuba lagi.
Pyyntö ¦aikakatkaistiin. Päivitä sivu ja yritä uudelleen.
Solicitarea a expirat. ¦Reîmprospătați pagina și încercați din nou.
Tidsgränsen för begäran ¦överskreds
Tidsgränsen för begäran ¦överskreds. Uppdatera sidan och försök igen.
Timeout richiesta. ¦Aggiorna la pagina e riprova.
¦Upłynął limit czasu żądania
¦Upłynął limit czasu żądania. Odśwież stronę i spróbuj ponownie.
Vypršel ¦časový limit požadavku
Vypršel časový limit požadavku. ¦Obnovte stránku a zkuste to znovu.
Waktu permintaan ¦habis. Silakan segarkan halaman dan coba lagi.
Yêu cầu đã hết thời ¦gian
Yêu cầu đã hết thời gian. Vui lòng ¦làm mới trang và thử lại.
¦İstek zaman aşımına uğradı
İstek zaman aşımına uğradı. Lütfen ¦sayfayı yenileyin ve tekrar deneyin.
Το χρονικό όριο του ¦αιτήματος έληξε
Το χρονικό όριο του ¦αιτήματος έληξε. Ανανεώστε τη σελίδα και δοκιμάστε ξανά.
Время запроса истекло. Обновите ¦страницу и повторите попытку.
¦Закінчився термін дії запиту
¦Закінчився термін дії запиту. Оновіть сторінку та повторіть спробу.
คำขอหมดเวลา โปรดรีเ¦ฟรชหน้านี้เพื่อลองอีกครั้ง
要求がタイ¦ムアウトしました
要求がタイムアウトしました。ペ¦ージを更新して、もう一度試してください。
要求已¦逾時。請重新整理頁面，然後再試一次。
请求已超时。请¦刷新页面并重试。
요청 시간이 초과되었습니다. 페이지를 새로 ¦고치고 다시 시도하십시오.
= settles okta api-error/pathNotFound
A kért ¦útvonal nem található
¦Adressen blev ikke fundet
¦Calea solicitată nu a fost găsită
Den anmodede ¦sti blev ikke fundet
Den begärda ¦sökvägen hittades ej
Den forespurte ¦banen ble ikke funnet
Der angeforderte ¦Pfad wurde nicht gefunden
Eskatutako ¦bidea ez da aurkitu
Het aangevraagde ¦pad is niet gevonden
Het aangevraagde ¦pad werd niet gevonden
Il ¦percorso richiesto non è stato trovato
¦Jalan yang diminta tidak ditemukan
¦Jalur yang diminta tidak ditemukan
Không tìm thấy ¦đường dẫn đã yêu cầu
Laluan yang diminta tidak ¦dijumpai
Laluan yang diminta tidak ¦ditemui
Le ¦chemin demandé n'a pas été trouvé
Le ¦chemin demandé n'a pas été trouvé.
Le ¦chemin demandé na pas été trouvé.
Le ¦chemin demandé n’a pas été trouvé.
No se encontró la ¦ruta solicitada
No se encontró la ¦ruta solicitada.
O ¦caminho solicitado não foi encontrado
O ¦caminho solicitado não foi encontrado.
Požadovaná ¦cesta nebyla nalezena
Pyydettyä ¦polkua ei löydy
Yo pa jwenn ¦pakou demann lan
İstenen ¦yol bulunamadı
İstenen ¦yol bulunmadı
Żądana ¦ścieżka nie została znaleziona
Η ζητούμενη ¦διαδρομή δεν βρέθηκε
¦Путь запроса не найден
¦Шлях запиту не знайдено
ไม่พบเส้น¦ทางการค้นหาที่ร้องขอ
ไม่พบเส้น¦ทางที่ร้องขอ
リクエストしたパスが¦見つかりません
リクエストしたパスが¦見つかりませんでした
所请求的路¦径未找到
找不到所要求的路¦徑
找不到要求的路¦徑
未找到请求的路¦径
요청된 ¦경로를 찾을 수 없습니다.
= settles okta api-error/rateLimited sign-in-error/rateLimited
API forbindelsen overskred grænsen for ¦kald på grund af for mange anmodninger.
API-¦anrop har p
API-anrop har p.g.a. för många begäran överskridit ¦takgräns
API-anrop har p.g.a. för många begäran överskridit ¦takgränsen
API-anrop har p.g.a. för många begäran överskridit ¦takgränsen Försök igen om ett tag.
API-anrop har p.g.a. för många ¦begäranden överskridit takgränsen. Försök igen om ett tag.
Ada terlalu banyak pengguna yang mencoba masuk ¦sekarang
Ada terlalu banyak pengguna yang mencoba masuk sekarang. Kami akan mencoba lagi dalam {} detik secara ¦otomatis.
Al momento ¦stanno cercando di accedere troppi utenti
Al momento stanno cercando di accedere troppi utenti. ¦Verrà effettuato un tentativo automatico tra {} secondi.
Anda telah melebihi ¦bilangan maksimum permintaan
Anda telah melebihi ¦bilangan maksimum permintaan. Sila cuba sebentar lagi.
Anda telah melebihi ¦jumlah maksimum permintaan
Anda telah melebihi ¦jumlah maksimum permintaan. Coba beberapa saat lagi.
¦Azami istek sayısını aştınız
Azami istek sayısını aştınız. Bir ¦süre sonra tekrar deneyin.
Ați depășit numărul ¦maxim de solicitări
Ați depășit numărul maxim de solicitări. Încercați din nou ¦puțin mai târziu.
Byl ¦prekrocen maximální pocet požadavku
Byl ¦prekrocen maximální pocet požadavku. Zkuste to znovu za chvíli.
Bạn đã vượt quá số yêu cầu ¦tối đa
Bạn đã vượt quá số yêu cầu ¦tối đa. Thử lại sau một lúc.
Có quá nhiều người dùng cố ¦gắng đăng nhập ngay lúc này
Có quá nhiều người dùng cố gắng đăng nhập ngay lúc này. Chúng tôi ¦sẽ tự động thử lại trong {} giây.
Der er for mange ¦brugere, der prøver at logge ind lige nu
Der er for mange ¦brugere, der prøver at logge ind lige nu. Vi prøver automatisk igen om {} sekunder.
Du har overskredet det maksimale ¦antal anmodninger
Du har overskredet det maksimale antal anmodninger. Prøv igen om ¦lidt.
Du har overskredet det maksimale ¦antall forespørsler
Du har overskredet det maksimale antall forespørsler. Prøv igjen om en ¦stund.
Du ¦overskred det maksimale antal anmodninger
Du overskred det maksimale antal anmodninger. Prøv igen om et ¦stykke tid.
En este momento, hay demasiados usuarios que ¦están intentando iniciar sesión
En este momento, hay demasiados usuarios que están intentando iniciar sesión. ¦Intentaremos de nuevo automáticamente en {} segundos.
Er zijn te veel ¦gebruikers die nu proberen in te loggen
Er zijn te veel ¦gebruikers die nu proberen in te loggen. We proberen het automatisch opnieuw over {} seconden.
Erabiltzaile gehiegi ari dira saioa ¦hasten saiatzen une honetan
Erabiltzaile gehiegi ari dira saioa hasten saiatzen une honetan. ¦Automatikoki berriro saiatuko gara {} segundo barru.
Eskaera-¦kopuru maximoa gainditu duzu
Eskaera-kopuru maximoa gainditu duzu. Saiatu berriro ¦pixka bat barru.
Există prea ¦mulți utilizatori care încearcă să se conecteze chiar acum
Există prea mulți utilizatori care încearcă să se conecteze chiar acum. Vom ¦reîncerca automat în {} secunde.
For mange ¦brukere prøver å logge på akkurat nå
For mange ¦brukere prøver å logge på akkurat nå. Vi prøver på nytt automatisk om {} sekunder.
För ¦många användare försöker logga in just nu
För många användare försöker logga in just nu. Vi försöker igen ¦automatiskt om {} sekunder.
Genyen twòp itilizatè k ap eseye konekte pou ¦kounye a
Genyen twòp itilizatè k ap eseye konekte pou kounye a. Nou ¦pral eseye otomatikman nan {} segonn.
Ha superado el número ¦máximo de solicitudes
Ha superado el número ¦máximo de solicitudes. Inténtelo de nuevo más tarde.
Ha superado el número ¦máximo de solicitudes. Vuelva a intentarlo más tarde.
Hai superato il numero ¦massimo di richieste
Hai superato il numero massimo di richieste. Riprova tra qualche ¦istante.
Há ¦muitos usuários tentando acessar no momento
Há muitos usuários tentando acessar no momento. ¦Faremos uma nova tentativa automática em {} segundos.
Há ¦muitos usuários tentando fazer login no momento
Há muitos usuários tentando fazer login no momento. ¦Faremos uma nova tentativa automática em {} segundos.
Im Moment versuchen zu ¦viele Benutzer, sich anzumelden
Im Moment versuchen zu viele Benutzer, sich anzumelden. Wir werden es ¦automatisch in {} Sekunden erneut versuchen.
Liian monta käyttäjä ¦yrittää kirjautua sisään juuri nyt
Liian monta käyttäjä yrittää kirjautua sisään juuri nyt. ¦Yritämme uudelleen automaattisesti {} sekunnin kuluttua.
¦Nyní se pokouší přihlásit příliš mnoho uživatelů
Nyní se pokouší přihlásit příliš mnoho uživatelů. ¦Automaticky se o to pokusíme za {} sekund.
Olet ¦ylittänyt suurimman sallitun pyyntömäärän
Olet ¦ylittänyt suurimman sallitun pyyntömäärän. Yritä uudelleen myöhemmin.
Ou depase kantite demann ¦maksimòm lan
Ou depase kantite demann ¦maksimòm lan. Eseye ankò an yon lòt moman.
Przekroczono ¦maksymalną liczbę żądań
Przekroczono maksymalną liczbę żądań. Spróbuj ponownie za ¦chwilę.
Sie haben die maximale ¦Anzahl von Anfragen überschritten
Sie haben die maximale ¦Anzahl von Anfragen überschritten. Versuchen Sie es später erneut.
Terlalu ¦ramai pengguna yang sedang cuba mendaftar masuk sekarang
Terlalu ramai pengguna yang sedang cuba mendaftar masuk sekarang. Kami akan mencuba semula secara ¦automatik dalam masa {} saat.
Terlalu ¦ramai pengguna yang sedang cuba mengelog masuk sekarang
Terlalu ramai pengguna yang sedang cuba mengelog masuk sekarang. Kami akan mencuba semula secara ¦automatik dalam masa {} saat.
Trop d'¦utilisateurs cherchent à se connecter en ce moment
Trop d'utilisateurs cherchent à se connecter en ce moment. Nous ¦réessaierons automatiquement dans {} secondes.
Túl sok felhasználó ¦próbál most bejelentkezni
Túl sok felhasználó próbál most bejelentkezni. {} ¦másodperc múlva automatikusan újrapróbálkozunk.
Túllépte a kérések ¦maximális számát
Túllépte a kérések maximális számát. Próbálkozzon újra ¦késõbb.
U heeft het maximale aantal ¦verzoeken overschreden
U heeft het maximale aantal verzoeken overschreden. Probeer het later nog ¦eens.
Você ¦excedeu o número máximo de solicitações
Você ¦excedeu o número máximo de solicitações. Tente novamente mais tarde.
Vous avez ¦dépassé le nombre maximal de demandes
Vous avez dépassé le nombre maximal de demandes. Réessayez plus ¦tard.
Zbyt wielu ¦użytkowników próbuje się teraz zalogować
Zbyt wielu użytkowników próbuje się teraz zalogować. ¦Automatycznie podejmiemy ponowną próbę za {} s.
Şu anda çok fazla kullanıcı oturum açmaya ¦çalışıyor
Şu anda çok fazla kullanıcı oturum açmaya çalışıyor. {} saniye içinde otomatik olarak tekrar ¦deneyeceğiz.
Πάρα πολλοί χρήστες προσπαθούν να ¦εισέλθουν τώρα
Πάρα πολλοί χρήστες προσπαθούν να ¦εισέλθουν τώρα. Θα γίνει νέα δοκιμή σύνδεσης αυτόματα σε {} δευτερόλεπτα.
Πάρα πολλοί χρήστες προσπαθούν να ¦συνδεθούν τώρα
Πάρα πολλοί χρήστες προσπαθούν να ¦συνδεθούν τώρα. Θα γίνει νέα δοκιμή σύνδεσης αυτόματα σε {} δευτερόλεπτα.
Υπήρξε υπέρβαση του ¦μέγιστου αριθμού αιτημάτων
Υπήρξε υπέρβαση του μέγιστου αριθμού αιτημάτων. Δοκίμασε ξανά σε ¦λίγο.
Ви ¦перевищили максимальну допустиму кількість запитів
Ви перевищили максимальну допустиму кількість запитів. Спробуйте ще раз за ¦деякий час.
Вы ¦превысили допустимое количество запросов
Вы превысили допустимое количество запросов. Повторите попытку еще раз ¦спустя некоторое время.
Зараз занадто багато ¦користувачів намагаються увійти
Зараз занадто багато користувачів намагаються увійти. Ми ¦автоматично повторимо спробу через {} секунд.
¦Прямо сейчас слишком много пользователей пытаются выполнить вход
Прямо сейчас слишком много пользователей пытаются выполнить вход. Мы ¦автоматически повторим попытку через {} сек.
ขณะนี้มีผู้ใช้พยายามลงชื่อเข้าใช้จำนวนมากเกินไป เราจะลองอีกครั้ง¦โดยอัตโนมัติใน {} วินาที
ขณะนี้มีผู้ใช้พยายามเข้าสู่ระบบจำนวนมากเกินไป เราจะลองอีกครั้ง¦โดยอัตโนมัติใน {} วินาที
คุณส่งคำขอเกินจำนวนสูงสุดแล้ว ¦โปรดลองอีกครั้งในอีกสักครู่
当前尝试登录的用户过多。系统¦将在 {} 秒后自动重试。
您已超出请求的最¦高限量。请稍候再试。
您已超過要求數目上限。您的帳戶因驗證嘗試次數過多¦而遭鎖定。
您已超過要求數目上限。請¦稍後重試。
最¦大リクエスト数を超過しています
最大リクエスト数を超過しています。し¦ばらくたってからもう一度お試しください。
現在サインインしようとしているユ¦ーザーが多すぎます
現在サインインしようとしているユ¦ーザーが多すぎます。{}秒後に自動的に再試行します。
目前有¦太多使用者嘗試登入
目前有¦太多使用者嘗試登入。我們將在 {} 秒內自動重試。
¦로그인하려는 사용자가 너무 많습니다
로그인하려는 사용자가 너무 많습니다. {}초 후에 ¦자동으로 다시 시도합니다.
¦최대 요청 수를 초과했습니다
최대 요청 수를 초과했습니다. ¦잠시 후 다시 시도하십시오.
= settles okta api-error/requestInvalid
A felhasználó ¦létrehozása nem sikerült
A felhasználó létrehozása nem sikerült. Egy felhasználó létrehozásához és a ¦jelszavának azonnali lejáratásához meg kell adni egy jelszót
A felhasználó létrehozása nem sikerült. Felhasználó létrehozásához és a jelszava azonnali lejáratásához a(z) "activate" ¦lehetőségnek „true” értékkel kell rendelkeznie
A felhasználó létrehozása nem sikerült. Felhasználó létrehozásához és a jelszava azonnali lejáratásához az "activate" "aktiválás" legyen ¦igaz!
A hitelesítési adatokat ne erre a ¦készletre állítsa be a séma alapján!
A hitelesítési adatokat nem a séma alapján kell beállítani ezen az ¦erőforráson.
A kérés ¦törzse helytelenül formázott.
A megadott paraméterek ¦kombinációja érvénytelen.
A megadott paraméterek érvénytelen ¦kombinációja.
A megadott ¦szerepkörtípus nem egyezik meg a szükséges szerepkörtípussal.
A megadott ¦szereptípus nem egyezik meg a szükséges szereptípussal.
A megadott ¦szűrő nem támogatott.
API 验证失¦败：{}
API ¦검증에 실패했습니다. {}
API-¦Validierung fehlgeschlagen: {}
API-¦validatie mislukt: {}
API:n ¦vahvistus epäonnistui: {}
API検証に失敗：{}
Anmodningen er ikke ¦udfyldt korrekt.
¦Anmodningsindholdet var ikke udformet korrekt.
Annettu ¦roolityyppi ei ollut sama kuin vaadittu roolityyppi.
¦Anwendungslabel darf nicht einem bereits bestehenden Anwendungslabel entsprechen.
Api ¦doğrulama başarısız: {}
Api ¦doğrulaması başarısız oldu: {}
Api ¦godkännande misslyckades: {}
Api ¦validatie mislukt: {}
Api ¦validering mislyktes: {}
Api ¦検証に失敗：{}
Api 驗證失¦敗：{}
Api-¦godkännande misslyckades: {}
Aplikazioaren ¦etiketa ezin da izan lehendik dagoen aplikazioaren etiketa baten berdina.
App-Label ¦darf nicht einem bereits bestehenden App-Label entsprechen.
¦Applicatielabel mag niet hetzelfde zijn als een bestaand applicatielabel.
¦Applikasjonsetikett må ikke være det samme som en eksisterende applikasjonsetikett.
¦Applikationens etikett får inte vara samma som en redan existerande applikations etikett.
¦Applikationsetikett får inte vara samma som en redan existerande applikationsetikett.
As ¦credenciais não devem ser definidas neste recurso com base no esquema.
Az alkalmazás ¦címkéje nem lehet azonos egy meglévő alkalmazáscímkével.
¦Badan permintaan tidak terbentuk rapi.
Benutzer konnte nicht ¦angelegt werden
Benutzer konnte nicht angelegt werden. Um einen Benutzer anzulegen und sein Passwort sofort ablaufen zu lassen, muss "activate""aktivieren" ¦wahr sein.
Benutzer konnte nicht angelegt werden. Um einen Benutzer anzulegen und sein Passwort sofort ablaufen zu lassen, muss "aktivieren" ¦wahr sein
Benutzer konnte nicht angelegt werden. Um einen Benutzer ¦anzulegen und sein Passwort sofort ablaufen zu lassen, muss ein Passwort angegeben werden
¦Berettigelsesbevis bør ikke settes på denne ressursen basert på skjemaet.
Bilaketa-¦irizpide baliogabeak.
Bu ¦kaynak için kimlik bilgileri şema temelinde ayarlanmamalıdır.
¦Bukti kelayakan tidak boleh ditetapkan pada sumber ini berasaskan skema.
Bộ ¦lọc đã cho không được hỗ trợ.
Cererea nu a fost ¦formulată corect.
Chỉ định kết hợp các ¦tham số không hợp lệ.
¦Combinația de parametri specificată este nevalidă.
¦Convalida API fallita: {}
¦Criterii de căutare nevalide.
Criterio de ¦búsqueda no válido
Criterio de ¦búsqueda no válido.
Criterio di ¦ricerca non valido.
¦Critère de recherche non valide.
¦Critério de busca inválido.
¦Critério de pesquisa inválido.
Các thuộc tính ¦dàn trang không hợp lệ.
Các thuộc tính ¦phân trang không hợp lệ.
Dane ¦uwierzytelniające nie mogą być określone dla tego zasobu na podstawie schematu.
De ¦inhoud van de aanvraag had niet de juiste vorm.
De ¦inhoud van het request had niet de juiste vorm.
Demann ¦mizanpaj pa valid.
Den angivna rollen stämmer inte överens med ¦rolltypen som krävs.
Den angivne ¦rolletype var ikke den samme som den påkrævede rolletype.
Den oppgitte ¦rolletypen var ikke den samme som den nødvendige rolletypen.
Der ¦Anfrageinhalt hat nicht das richtige Format.
Der ¦angegebene Filter wird nicht unterstützt.
Der angegebene ¦Rollentyp entspricht nicht dem erforderlichen Rollentyp.
Det ¦angivne filter understøttes ikke.
Det oppgitte ¦filteret støttes ikke.
Dårlig forespørsel. Accept- og/eller Content-Type-¦hoder er sannsynligvis ikke angitt.
Dårlig forespørsel. Accept- og/eller Content-Type-¦hoder stemmer sannsynligvis ikke overens med støttede verdier.
Dårlig forespørsel. Godta og / eller Innholdstype-overskrifter stemmer sannsynligvis ikke overens med ¦støttede verdier.
Dårlig forespørsel. ¦Godta og/eller Innholdstype-overskrifter er sannsynligvis ikke angitt.
Dårlig forespørsel. Godta og/eller Innholdstype-overskrifter stemmer sannsynligvis ikke overens med ¦støttede verdier.
Dårlig forespørsel. Kan ikke ¦angi et søk og filter i samme forespørsel.
Dårlig forespørsel. Ugyldig dato. Datoer må være av skjemaet åååå-MM-¦dd'T'TT:mm:ss.SSSZZ, f.eks. 2013-01-01T12: 00:00.000-07:00.
Dårlig forespørsel. Ugyldig dato. Dårlig forespørsel. Ugyldig dato. Datoer må være av ¦typen yyyy-MM-dd'T'HH:mm:ss.SSSZZ, f.eks. 2013-01-01T12:00:00.000-07:00.
Dårlig forespørsel. Ugyldig dato. Dårlig forespørsel. Ugyldig dato. Datoer må være av typen åååå-MM-dd'T'HH: mm:ss.SSSZZ, f.eks. 2013-01-01T12:00:00.000-¦0700.
Dårlig forespørsel. Ugyldig dato. Dårlig forespørsel. Ugyldig dato. Datoer må være av ¦typen åååå-MM-dd'T'HH: mm:ss.SSSZZ, f.eks. 2013-01-01T12:00:00.000-07:00.
El ¦cuerpo solicitado tiene un formato incorrecto.
El tipo de rol proporcionado no coincide con el tipo de rol ¦requerido.
Emandako ¦funtzio-mota ez zen derrigorrezko funtzio-motaren berdina.
Emandako ¦iragazkia ez da bateragarria.
Emandako rol-mota ez zen derrigorrezko rol-¦motaren berdina.
¦Enfòmasyon pou konekte a pa dwe konfigire nan resous sa a selon chema a.
Error de la ¦validación de api: {}
Eskaeraren ¦gorputza ez zegoen ondo osatuta.
Eskemaren arabera, ez dira ¦kredentzialak ezarri behar baliabide honetan.
¦Eticheta aplicației nu poate fi identică unei etichete de aplicație existente.
¦Etiketten for applikationen kan ikke være den samme som en eksisterende etiket.
¦Etiketten for applikationen må ikke være den samme som en eksisterende etiket.
¦Etikèt demann lan pa dwe menm bagay ansanm ak etikèt aplikasyon an ki deja egziste.
¦Etykieta aplikacji nie może być identyczna jak istniejąca etykieta aplikacji.
Ezin izan da ¦baliozkotu APIa: {}
Ezin izan da ¦sortu erabiltzailea
Ezin izan da sortu erabiltzailea. Erabiltzaile bat sortu eta pasahitza berehala iraungitzeko, "activate" ¦egia izan behar da
Ezin izan da sortu erabiltzailea. Erabiltzaile bat sortu eta pasahitza ¦berehala iraungitzeko, pasahitza zehaztu behar da
Ezin izan da sortu erabiltzailea. Erabiltzaile bat sortu eta pasahitza ¦berehala iraungitzeko, pasahitza zehaztu behar da.
Falha ao ¦validar API
Falha ao ¦validar API. {}
Falha ao ¦validar a API: {}
Feil forespørsel. ¦Godta og/eller Innholdstype-overskrifter er sannsynligvis ikke angitt.
Felhasználót nem sikerült ¦létrehozni
Felhasználót nem sikerült létrehozni. Felhasználó létrehozásához és a ¦jelszavuk azonnali lejáratásához meg kell adni egy jelszót.
Felhasználót nem sikerült létrehozni. Felhasználó létrehozásához és a ¦jelszavuk azonnali lejáratásához, az "aktiválás" legyen igaz.
Filter yang ¦disediakan tidak didukung.
¦Filtret stöds inte.
Filtro ¦proporcionado no compatible
Filtro ¦proporcionado no compatible.
¦Filtrul furnizat nu este acceptat.
Filtrul furnizat nu este ¦susținut.
¦Filtè yo bay lan yo pa sipòte li.
Foi especificada uma ¦combinação de parâmetros inválida.
¦Forespørselsorganet var ikke velformet.
Foutieve aanvraag. "Accept" en/of "Content-Type" headers ¦komen waarschijnlijk niet overeen met ondersteunde waarden.
Foutieve aanvraag. "Accept" en/of "Content-Type" headers zijn waarschijnlijk niet ¦ingesteld
Foutieve aanvraag. "Accept" en/of "Content-Type" headers zijn waarschijnlijk niet ¦ingesteld.
Foutieve aanvraag. "Accept" en/of "Content-Type"-headers ¦komen waarschijnlijk niet overeen met ondersteunde waarden.
Foutieve aanvraag. "Accept"- en/of "Content-Type"-headers ¦komen waarschijnlijk niet overeen met ondersteunde waarden.
Foutieve aanvraag. ¦Accepteren en/of inhoudstypekopjes komen waarschijnlijk niet overeen met ondersteunde waarden.
Foutieve aanvraag. ¦Accepteren en/of inhoudstypekopjes zijn waarschijnlijk niet ingesteld
Foutieve aanvraag. Kan geen zoekopdracht en filter in dezelfde aanvraag ¦opgeven.
Foutieve aanvraag. Kan geen zoekopdracht en filter in dezelfde aanvraag ¦specificeren.
Foutieve aanvraag. Ongeldige datum. Datums moeten de notatie ¦jjjj-MM-dd'T'UU:mm:ss.SSSZZ, bijv. 2013-01-01T12:00:00.000-07:00, hebben.
Foutieve aanvraag. Ongeldige datum. Datums moeten de ¦notatie yyyy-MM-dd'T'HH:mm:ss.SSSZZ, bijv. 2013-01-01T12:00:00.000-07:00, hebben.
Foutieve aanvraag. Ongeldige datum. Datums moeten het ¦formaat yyyy-MM-dd'T'HH:mm:ss.SSSZZ, bijv. 2013-01-01T12:00:00.000-07:00, hebben.
Foutieve request. "Accept" en/of "Content-Type" headers ¦komen waarschijnlijk niet overeen met ondersteunde waarden.
Foutieve request. "Accept" en/of "Content-Type" headers zijn waarschijnlijk niet ¦ingesteld
Förfrågan är inte ¦välformad.
¦Gabungan parameter tertentu tidak sah.
¦Gabungan parameter tertentu yang tidak sah.
¦Gemäß dem Schema dürfen für diese Ressource keine Anmeldedaten festgelegt werden.
¦Gemäß dem Schema dürfen für diese Ressource keine Zugangsdaten festgelegt werden.
Geçersiz arama ¦kriterleri.
Geçersiz parametre ¦kombinasyonu belirlenmiş.
Geçersiz parametre kombinasyonu ¦belirtildi.
Geçersiz ¦sayfalama isteği.
Geçersiz ¦sayfalandırma özellikleri.
Geçersiz ¦çağrı isteği.
Het ¦applicatielabel mag niet hetzelfde zijn als een bestaand applicatielabel.
Het ¦gegeven roltype is niet hetzelfde als het vereiste roltype.
Het ¦gegeven type rol was niet hetzelfde als het vereiste roltype.
Het ¦geleverde filter wordt niet ondersteund.
Het ¦opgegeven filter wordt niet ondersteund.
Hibás kérés. Az Accept és/vagy a Content-Type fejlécek valószínűleg ¦nincsenek beállítva.
Hibás kérés. Az Accept és/vagy a Content-Type ¦típusú fejlécek valószínűleg nincsenek beállítva.
Hibás kérés. Az elfogadás- és/vagy a Content-Type fejlécek valószínűleg nem ¦egyeznek a támogatott értékekkel.
Hibás kérés. Az elfogadás- és/vagy a tartalomtípus fejlécek valószínűleg nem ¦egyeznek a támogatott értékekkel.
Hibás kérés. Az elfogadás- és/vagy a ¦tartalomtípus fejlécek valószínűleg nincsenek beállítva.
Hibás kérés. Az elfogadás- és/vagy a tartalomtípus-fejlécek valószínűleg nem ¦egyeznek a támogatott értékekkel.
Hibás kérés. Az elfogadás- és/vagy a ¦tartalomtípus-fejlécek valószínűleg nincsenek beállítva.
Hibás kérés. Nem ¦adhat meg keresési lekérdezést és szűrőt ugyanabban a kérésben.
Hibás kérés. Érvénytelen ¦dátum
Hibás kérés. Érvénytelen dátum. A ¦dátumnak yyyy-MM-dd'T'HH:mm:ss.SSSZZ formátumúnak kell lennie, pl.: 2013-01-01T12:00:00.000-07:00.
Hibás kérés. Érvénytelen dátum. A dátumnak ¦éééé-HH-nn'T'ÓÓ:pp:mp.EMPZZ formátumúnak kell lennie, pl.: 2013-01-01T12:00:00.000-07:00.
Il contenuto della richiesta non era ¦ben formato.
Il corpo della richiesta non era ¦ben formato.
Il filtro ¦fornito non è supportato.
Il filtro specificato non è ¦supportato.
Il tipo di ¦ruolo fornito non corrisponde al tipo di ruolo richiesto.
Il tipo di ¦ruolo specificato non corrisponde al tipo di ruolo richiesto.
Impossibile ¦creare l'utente
Impossibile creare l'utente. Impossibile creare l'utente. Per creare un utente e fare scadere immediatamente la password, "activate" “¦attiva” deve essere vero.
Impossibile creare l'utente. Per creare un utente e fare scadere immediatamente la password, "activate" deve essere ¦vero
Impossibile creare l'utente. Per creare un utente e fare scadere immediatamente la password, è ¦necessario specificare una password
Impossibile creare l'utente. Per creare un utente e fare scadere immediatamente la password, “¦attiva” deve essere vero.
¦Inloggningsuppgifter bör inte ställas in på den här resursen baserat på systemet
¦Inloggningsuppgifter bör inte ställas in på den här resursen baserat på systemet.
¦Isi permintaan tidak ditulis dengan benar.
Je zadaná neplatná ¦kombinace parametrů.
Jenis ¦peran yang diberikan tidak sama dengan jenis peran yang diperlukan.
Jenis ¦peranan yang disediakan adalah tidak sama seperti jenis peranan yang diperlukan.
Jenis ¦peranan yang disediakan tidak sama seperti jenis peranan yang diperlukan.
Jenis ¦peranan yang ditetapkan tidak sama seperti jenis peranan yang diperlukan.
Kan gebruiker niet ¦aanmaken
Kan gebruiker niet aanmaken. Om een gebruiker aan te maken en het ¦bijbehorende wachtwoord onmiddellijk te laten vervallen, moet een wachtwoord worden opgegeven
Kan gebruiker niet aanmaken. Om een gebruiker en hun wachtwoord onmiddellijk te laten vervallen, moet "activate" ¦waar zijn
Kategori wòl ki bay lan pa menm bagay ak kategori ¦wò ki obligatwa a.
¦Kelayakan tidak boleh ditetapkan pada sumber ini berasaskan skema.
Không nên cài đặt thông tin đăng nhập trên tài nguyên này dựa trên ¦kế hoạch này.
Không nên đặt thông tin đăng nhập trên tài nguyên này theo ¦lược đồ.
Không thể ¦tạo người dùng
Không thể tạo người dùng. Để tạo người dùng và cài đặt mật khẩu của họ thành hết hạn ngay lập tức, "activate""kích hoạt" phải là ¦đúng
Không thể tạo người dùng. Để tạo người dùng và cài đặt mật khẩu của họ thành hết hạn ngay lập tức, "kích hoạt" phải là ¦đúng
Không thể tạo người dùng. Để tạo người dùng và cài đặt mật khẩu của họ thành hết hạn ngay lập tức, phải cho ¦biết mật khẩu
Không thể tạo người dùng. Để tạo người dùng và ¦khiến mật khẩu của người đó hết hạn tức thì, phải chỉ định một mật khẩu
Không xác ¦thực được Api: {}
¦Kirjautumistietoja ei tule asettaa tähän resurssiin järjestelmän perusteella.
¦Kombinasi parameter tertentu tidak valid.
¦Kombinasi parameter yang ditentukan tidak valid.
Kon gebruiker niet ¦aanmaken
Kon gebruiker niet aanmaken. Om een gebruiker aan te maken en hun wachtwoord onmiddellijk te laten vervallen, moet "¦activeren" waar zijn
Kon gebruiker niet aanmaken. Om een gebruiker aan te maken en hun wachtwoord onmiddellijk te laten vervallen, moet een wachtwoord worden ¦gespecificeerd
¦Konbinezon paramèt ki deziyen an pa valid.
Kontni demann lan pa ¦byen fèt.
Kredensial tak bisa mengatur ini pada sumber ini ¦didasarkan pada skema.
Kredensial tidak boleh ditetapkan pada sumber daya ini ¦berdasarkan skema.
¦Kriteria carian tidak sah.
¦Kriteria carian yang tidak sah.
¦Kriteria pencarian tidak valid.
¦Kritè rechèch lan pa valab.
Kullanıcı ¦oluşturulamadı. Bir kullanıcı oluşturup şifresini hemen sonlandırmak için "activate" doğru olmalıdır
Kullanıcı ¦oluşturulamadı. Bir kullanıcı oluşturup şifresini hemen sonlandırmak için "aktif" doğru olmalıdır
Kullanıcı oluşturulamadı. Bir kullanıcı oluşturup şifresini hemen sonlandırmak için bir şifre ¦belirlenmelidir
Kullanıcı oluşturulamadı. Bir kullanıcı oluşturup şifresini hemen sonlandırmak için bir şifre ¦belirtilmelidir
Kunde inte ¦skapa användare
Kunde inte skapa användare. För att skapa användare med omedelbart ¦expirera deras lösenord, måste "activate" vara sant
Kunde inte skapa användare. För att skapa en användare med ett omedelbart ¦slutdatum för lösenord, måste ”aktivera” vara sant
Kunde inte skapa användare. För att skapa en användare med omedelbart ¦slutdatum för lösenord måste ett lösenord vara angivet
Kunde inte skapa användare. För att skapa en användare med omedelbart ¦slutdatum för lösenord, måste ett lösenord vara angivet
Kunne ikke ¦opprette bruker
Kunne ikke opprette bruker. For å opprette en bruker og la ¦dens passord utløpe umiddelbart, må "aktiver" være sant
Kunne ikke opprette bruker. For å opprette en bruker og la ¦dens passord utløpe umiddelbart, må et passord angis
Kunne ikke opprette bruker. For å opprette en bruker og la passord ¦utløpe umiddelbart, må "activate" "aktiver" være sant
Kunne ikke opprette bruker. For å opprette en bruker og la passord utløpe umiddelbart, må et passord ¦angis
Kunne ikke ¦oprette bruger
Kunne ikke oprette bruger. For at oprette en bruger og lade deres kodeord udløbe øjeblikkeligt, skal "activate" være ¦sand
Kunne ikke oprette bruger. For at oprette en bruger og lade deres kodeord udløbe øjeblikkeligt, skal "aktiver" være ¦sand
Kunne ikke oprette bruger. For at oprette en bruger og lade deres kodeord udløbe øjeblikkeligt, skal et kodeord ¦angives
Käyttäjää ei voitu ¦luoda
Käyttäjää ei voitu luoda. Luodaksesi käyttäjän ja kuolettaaksesi sen salasanan välittömästi, ¦aktivoi-kohdan arvon tulee olla true
Käyttäjää ei voitu luoda. Luodaksesi käyttäjän ja ¦kuolettaaksesi sen salasanan välittömästi, salasana tulee määrittää
Käyttäjää ei voitu luoda. Luodaksesi käyttäjän ja ¦mitätöidäksesi salasanan välittömästi, arvon "activate" tulee olla true
Kötü istek. Accept ve/veya Content-Type başlıkları büyük olasılıkla ¦ayarlanmadı.
Kötü istek. Aynı istek içinde arama sorgusu ve filtre ¦belirtilemez.
Kötü istek. Aynı ¦istekte bir arama sorgusu ve filtre belirlenemez.
Kötü istek. Geçersiz ¦tarih
Kötü istek. Geçersiz tarih. Tarihler yyyy-¦AA-gg'T'SS:dd:ss.SSSZZ biçiminde olmalıdır. Örneğin: 2013-01-01T12:00:00.000-07:00.
Kötü istek. Geçersiz tarih. Tarihler yyyy-MM-dd'T'HH:mm:ss.SSSZZ ¦biçiminde olmalıdır. Örneğin: 2013-01-01T12:00:00.000-07:00.
Kötü istek. Geçersiz tarih. Tarihler şu ¦formatta olmalı: yyyy-AA-gg'T'SS:dd:ss.SSSZZ, örn. 2013-01-01T12:00:00.000-07:00.
Kötü istek. Kabul ve/veya Content-Type başlıkları büyük olasılıkla desteklenen ¦değerlerle eşleşmiyor.
Kötü istek. Kabul ve/veya ¦table Content-Type başlıkları büyük olasılıkla desteklenen değerlerle eşleşmiyor.
Kötü istek. Kabul ve/veya İçerik Tipi başlıkları büyük olasılıkla ¦ayarlanmadı.
Kötü istek. Kabul ve/veya ¦İçerik Tipi başlıkları büyük olasılıkla desteklenen değerlerle eşleşmiyor.
Kötü istek. Kabul ve/veya İçerik Tipi başlıkları ¦herhalde ayarlanmadı.
Kötü istek. Kabul ve/veya İçerik Tipi başlıkları ¦herhalde desteklenen değerlerle eşleşmiyor.
L'¦etichetta dell'applicazione non deve essere la stessa di una etichetta esistente.
L'etichetta dell'applicazione non deve essere uguale a ¦un'etichetta esistente.
L'utilisateur n'a pu être ¦créé
L'utilisateur n'a pu être créé. Pour créer un utilisateur et faire expirer son mot de passe immédiatement, "activate" doit être ¦vrai
L'utilisateur n'a pu être créé. Pour créer un utilisateur et faire expirer son mot de passe immédiatement, "activate" « activer » doit être ¦vrai.
L'utilisateur n'a pu être créé. Pour créer un utilisateur et faire expirer son mot de passe immédiatement, un mot de passe doit être ¦indiqué
L'utilisateur n'a pu être créé. Pour créer un utilisateur et faire expirer son mot de passe immédiatement, un mot de passe doit être ¦indiqué.
L'¦étiquette de l'application doit différer d'une étiquette existante.
La ¦combinaison de paramètres précisée est non valide.
La combinazione di parametri ¦specificata non è valida.
La combinazione di parametri ¦specificati non è valida.
La convalida ¦dell'API non è riuscita: {}
La ¦etiqueta de la aplicación debe ser diferente a la etiqueta existente de la aplicación.
¦Label aplikasi tidak boleh sama dengan label aplikasi yang ada.
Label aplikasi tidak boleh sama dengan label aplikasi yang ¦wujud.
Label aplikasi tidak boleh sama ¦seperti label aplikasi yang sudah ada.
Las ¦credenciales no se deben establecer en este recurso en función del esquema.
Le ¦corps de la requête n'était pas bien formé.
Le ¦corps de la requête n’était pas bien formé.
Le credenziali non devono essere impostate in questa risorsa ¦basata sullo schema.
Le credenziali non devono essere impostate per questa risorsa in base ¦allo schema.
Le filtre ¦fourni n'est pas pris en charge.
Le filtre ¦fourni n’est pas pris en charge.
Le ¦libellé de l'application doit différer d'un libellé existant.
Le type de rôle indiqué ne ¦correspondait pas au type de rôle requis.
¦Legitimasjonen bør ikke angis på denne ressursen basert på skjemaet.
¦Legitimationsoplysninger bør ikke indstilles på denne ressource baseret på skemaet.
Les ¦identifiants ne doivent pas être définis en fonction d'un mécanisme sur cette ressource.
Les ¦identifiants ne doivent pas être définis en fonction d’un mécanisme sur cette ressource.
Loại vai trò đã cho không ¦giống với loại vai trò bắt buộc.
Loại vai trò đã cung cấp không ¦giống với loại vai trò bắt buộc.
L’utilisateur n’a pu être ¦créé
L’utilisateur n’a pu être créé. Pour créer un utilisateur et faire expirer son mot de passe immédiatement, "activate" « activer » doit être ¦vrai.
L’utilisateur n’a pu être créé. Pour créer un utilisateur et faire expirer son mot de passe immédiatement, un mot de passe doit être ¦indiqué.
L’utilisateur n’a pu être créé. Pour créer un utilisateur et faire expirer son mot de passe immédiatement, « activer » doit être ¦vrai.
L’¦étiquette de l’application doit différer d’une étiquette existante.
¦Mauvais requête. Date non valide. Les dates doivent respecter le format suivant : aaaa-MM-jj'T'HH:mm:ss.SSSZZ, p. ex., 2013-01-01T12:00:00.000-07:00.
¦Mauvais requête. Les en-têtes Accept et/ou Content Type ne correspondent probablement pas aux valeurs prises en charge.
Mauvaise requête. Date non valide. Les dates doivent respecter le format suivant : aaaa-MM-¦jj'T'HH:mm:ss.SSSZZ, p. ex., 2013-01-01T12:00:00.000-07:00.
Mauvaise requête. Date non valide. Les dates doivent respecter le format ¦suivant : yyyy-MM-dd'T'HH:mm:ss.SSSZZ, p. ex., 2013-01-01T12:00:00.000-07:00.
Mauvaise requête. Impossible de ¦spécifier une requête et un filtre de recherche dans la même requête.
Mauvaise requête. Les en-têtes Accept et/ou Content Type ne ¦correspondent probablement pas aux valeurs prises en charge.
Mauvaise requête. Les en-¦têtes Accept et/ou Content Type ne sont probablement pas définis.
Move demann. ¦Antèt Accept a/oswa Content-Type petèt pa defini.
Move demann. ¦Antèt Accept ak/oswa Content-Type petèt pa defini.
Move demann. Antèt Accept ak/oswa Content-Type petèt pa koresponn ak ¦valè ki sipòte a.
Move demann. Antèt ¦Aksepte epi/oswa Kontni ak Kategori petèt pa defini.
Move demann. Antèt ¦Aksepte epi/oswa Kontni ak Kategori petèt pa koresponn ak valè ki sipòte a.
¦Move demann. Dat pa valab
Move demann. Dat pa valab. Dat yo dwe nan ¦fòm yyyy-MM-dd'T'HH:mm:ss.SSSZZ, egzanp, 2013-01-01T12:00:00.000-07:00.
Move demann. Li pa ¦posib pou defini yon demann pou fè rechèch ak filtè nan menm demann lan.
Nebylo ¦možné vytvořit uživatele
Nebylo možné vytvořit uživatele. Chcete-li vytvořit uživatele a ihned ukončit platnost hesla, heslo musí být ¦specifikováno
Nebylo možné vytvořit uživatele. Chcete-li vytvořit uživatele a ihned ukončit platnost hesla, možnost „aktivovat“ musí být ¦zapnutá
Nebylo možné vytvořit uživatele. Chcete-li vytvořit uživatele a ¦ihned ukončit platnost jeho hesla, možnost "activate" musí být true
Nebylo možné vytvořit uživatele. Chcete-li vytvořit uživatele a ihned ukončit platnost jeho hesla, možnost "activate"„aktivovat“ musí být ¦zapnutá
Nebylo možné vytvořit uživatele. Chcete-li vytvořit uživatele a ihned ukončit platnost jeho hesla, musí být heslo ¦zadáno
Nebylo možné vytvořit uživatele. Chcete-li vytvořit uživatele a ihned ukončit platnost jeho hesla, musí být heslo ¦zadáno.
Neplatná kombinace ¦specifikovaných parametrů.
Neplatná ¦kritéria vyhledávání.
Neplatné ¦vlastnosti stránkování.
Neplatný požadavek na ¦stránkování.
Neplatný požadavek ¦stránkování.
Nesprávný požadavek. Funkce ¦Přijmout a/nebo Hlavičky s typem obsahu nejsou pravděpodobně nastaveny.
Nesprávný požadavek. Funkce ¦Přijmout a/nebo Hlavičky s typem obsahu se pravděpodobně neshodují s podporovanými hodnotami.
Nesprávný požadavek. Hlavičky Accept a/nebo Content-Type se pravděpodobně ¦neshodují s podporovanými hodnotami.
Nesprávný požadavek. Nelze ¦upřesnit vyhledávací dotaz a filtr ve stejném požadavku.
Nesprávný požadavek. Nelze ¦zadat vyhledávací dotaz a filtr ve stejném požadavku.
Nesprávný požadavek. Neplatné datum. Data musí být v ¦podobě rrrr-MM-dd'Čas'HH:mm:ss.SSSZZ, př. 2013-01-01T12:00:00.000-07:00.
Nesprávný požadavek. Neplatné datum. Data musí být ve ¦formátu rrrr-MM-dd'T'HH:mm:ss.SSSZZ, například 2013-01-01T12:00:00.000-07:00.
Nesprávný požadavek. Neplatné datum. Data musí být ve ¦formátu yyyy-MM-dd'T'HH:mm:ss.SSSZZ, například 2013-01-01T12:00:00.000-07:00.
Nesprávný požadavek. Pravděpodobně nejsou nastavena ¦záhlaví Accept a/nebo Content-Type.
Nesprávný požadavek. Pravděpodobně nejsou ¦nastaveny hlavičky Accept a/nebo Content-Type.
Nesprávný požadavek. ¦Záhlaví Accept a/nebo Content-Type se pravděpodobně neshodují s podporovanými hodnotami.
Nhãn ứng dụng không được giống với một nhãn ứng dụng hiện ¦hữu.
¦Nhãn ứng dụng không được giống với nhãn ứng dụng nào hiện có.
Nie można ¦utworzyć użytkownika
Nie można utworzyć użytkownika. Aby utworzyć użytkownika i natychmiast unieważnić jego hasło, użytkownik musi mieć ¦przypisane hasło.
Nie można utworzyć użytkownika. Aby utworzyć użytkownika i natychmiast unieważnić jego hasło, w ¦polu "activate" musi być wartość true
Nie można utworzyć użytkownika. Aby utworzyć użytkownika i natychmiast unieważnić jego hasło, zmienna „¦aktywuj” musi mieć wartość prawda.
Nieprawidłowa ¦kombinacja określonych parametrów.
Nieprawidłowe ¦kryteria wyszukiwania.
Nieprawidłowe przywołania.
Nieprawidłowe ¦właściwości paginacji.
Nieprawidłowe żądanie. ¦Nagłówki Accept i/lub Content-Type nie są ustawione.
Nieprawidłowe żądanie. Nagłówki Accept i/lub Content-Type nie ¦zawierają obsługiwanych wartości.
Nieprawidłowe żądanie. Nie można ¦określić wyszukiwania i filtra w tym samym żądaniu.
Nieprawidłowe żądanie. Nieprawidłowa data. Daty muszą być w formacie rrrr-MM-¦dd'T'GG:mm:ss.SSSZZ, np. 2013-01-01T12:00:00.000-07:00.
Nieprawidłowe żądanie. Nieprawidłowa data. ¦Daty muszą być w formacie yyyy-MM-dd'T'HH:mm:ss.SSSZZ, np. 2013-01-01T12:00:00.000-07:00.
No se pudo ¦crear el usuario
No se pudo crear el usuario. Para crear un usuario y desactivar su contraseña inmediatamente, el ¦valor "activate" debe ser verdadero
No se pudo crear el usuario. Para crear un usuario y desactivar su contraseña inmediatamente, el ¦valor "activate" debe ser verdadero.
No se pudo crear el usuario. Para crear un usuario y ¦desactivar su contraseña inmediatamente, se debe especificar una contraseña
No se pudo crear el usuario. Para crear un usuario y ¦desactivar su contraseña inmediatamente, se debe especificar una contraseña.
Não foi possível ¦criar o usuário
Não foi possível criar o usuário. Para criar um usuário e expirar a senha ¦dele imediatamente, "activate" deve ser true
Não foi possível criar o usuário. Para criar um usuário e expirar a senha ¦dele imediatamente, uma senha deve ser especificada
Não foi possível criar o usuário. Para criar um usuário e ¦expirar sua senha imediatamente, "activate" deve ser true.
Não foi possível criar o usuário. Para criar um usuário e ¦expirar sua senha imediatamente, uma senha deve ser especificada.
Nội dung yêu cầu không đúng ¦ngữ pháp.
O corpo da solicitação não ¦estava bem formado.
O corpo solicitado não ¦estava bem formado.
O filtro ¦fornecido não é compatível.
O filtro ¦fornecido não é suportado.
O ¦rótulo do aplicativo não deve ser idêntico a um rótulo de aplicativo existente.
O tipo de função fornecido não é idêntico ao tipo de função ¦exigido.
O tipo de função fornecido não é idêntico ao tipo de função ¦requerido.
Ogilitiga pagineringsegenskaper.
Ogiltig begäran om ¦sidnumrering.
Ogiltig begäran. Accept och/eller ¦innehållsrubriker stämmer troligen inte med de värden som stöds.
Ogiltig begäran. Accept och/eller ¦innehållsrubriker är sannolikt inte inställda
Ogiltig begäran. Ogiltigt datum. Datum måste ha ¦formatet åååå-mm-dd'T'HH:mm:ss.SSSZZ, e.g. 2013-01-01T12:00:00.000-07:00.
Ogiltig förfrågan. Det går inte att ange en ¦sökfråga och filtrera i samma förfrågan.
Ogiltig förfrågan. Godkännande- och/eller Content-Type-¦rubriker stämmer troligen inte med de värden som stöds.
Ogiltig förfrågan. Godkännande- och/eller Content-Type-¦rubriker är sannolikt inte inställda.
Ogiltig förfrågan. Godkännande- och/eller ¦innehållsrubriker stämmer troligen inte med de värden som stöds.
Ogiltig förfrågan. Godkännande- och/eller ¦innehållsrubriker är sannolikt inte inställda.
Ogiltig förfrågan. Ogiltigt datum. Datum måste ha ¦formatet yyyy-MM-dd'T'HH:mm:ss.SSSZZ, t.ex. 2013-01-01T12:00:00.000-07:00.
Ogiltig förfrågan. Ogiltigt datum. Datum måste ha ¦formatet åååå-mm-dd'T'HH:mm:ss.SSSZZ, e.g. 2013-01-01T12:00:00.000-07:00.
Ogiltig förfrågan. ¦Rubriker av typen Accept och/eller Content-Type stämmer troligen inte med de värden som stöds.
Ogiltig förfrågan. ¦Rubriker av typen Accept och/eller Content-Type är sannolikt inte inställda.
Ogiltig ¦kombination av parametrar.
Ogiltig sökningsbegäran.
Ogiltiga pagineringsegenskaper.
Ogiltigt sökkriterium.
Okerreko eskaera. Data baliogabea. Datek ¦uuuu-HH-ee'T'HH:mm:ss.SSSZZ formatua izan behar dute; adibidez, 2013-01-01T12:00:00.000-07:00.
Okerreko eskaera. Data baliogabea. ¦Datek yyyy-MM-dd'T'HH:mm:ss.SSSZZ formatua izan behar dute; adibidez, 2013-01-01T12:00:00.000-07:00.
Okerreko eskaera. Ezin da bilaketa-kontsulta eta iragazki bat zehaztu eskaera ¦berean.
Okerreko eskaera. Onartzeko eta/edo Content-Type ¦goiburuak ziurrenik ez daude ezarrita.
Okerreko eskaera. Onartzeko eta/edo Content-Type ¦goiburuek ziurrenik ez dute bat egingo onartutako balioekin.
Ongeldige ¦combinatie van gespecificeerde parameters.
Ongeldige ¦combinatie van opgegeven parameters.
Ongeldige oproepaanvraag.
Ongeldige pagina ¦eigenschappen.
Ongeldige ¦paginatie eigenschappen.
Ongeldige ¦paginatie-eigenschappen.
Ongeldige zoekcriteria.
¦Orrialde-eskaera baliogabea.
Orrialde-¦propietate baliogabeak.
Ověření ¦rozhraní API se nezdařilo: {}
¦Označení aplikace nesmí být stejné jako již existující označení aplikace.
Pa kapab ¦kreye itilizatè
Pa kapab kreye itilizatè. Pou kreye yon itlizatè fè modpas li a ekspire menm kote a, "activate" dwe ¦verite
Pa kapab kreye itilizatè. Pou kreye yon ¦itlizatè fè modpas li a ekspire menm kote a, yo dwe defini yon modpas
Pa kapab kreye itilizatè. Pou kreye yon ¦itlizatè fè modpas li a ekspire menm kote a, yo dwe defini yon modpas.
Pe această resursă ¦acreditările nu trebuie setate în funcție de schemă.
Pe această resursă ¦acreditările nu trebuie stabilite în funcție de schemă.
Pe această ¦resursă datele de autentificare nu trebuie setate în funcție de schemă.
¦Penapis yang disediakan tidak disokong.
¦Penapis yang ditetapkan tidak disokong.
¦Pengesahan Api telah gagal: {}
Pengguna tidak ¦bisa dibuat
Pengguna tidak bisa dibuat. Untuk membuat pengguna dan menonaktifkan kata sandinya tanpa batas, kata sandi tersebut harus ditentukan ¦terlebih dahulu
Pengguna tidak bisa dibuat. Untuk membuat pengguna dan menonaktifkan kata sandinya ¦tanpa batas, nilai “aktifkan” harus benar
Pengguna tidak boleh ¦dibuat
Pengguna tidak boleh dibuat. Untuk membuat pengguna dan melumpuhkan kata laluan mereka selama-lamanya, kata laluan mesti ¦dinyatakan terlebih dahulu
Pengguna tidak boleh dibuat. Untuk membuat pengguna dan ¦mematikan kata laluan mereka selama-lamanya, nilai "membolehkan" mestilah benar
¦Penyaring disediakan tidak didukung.
Permintaan buruk. ¦Pengepala Accept dan/atau Content-Type berkemungkinan tidak ditetapkan.
Permintaan buruk. Tajuk ¦menerima dan/atau Konten-jenis kemungkinan besar tidak cocok dengan nilai-nilai didukung.
Permintaan buruk. Tajuk menerima dan/atau Konten-jenis kemungkinan besar tidak ¦diset
Permintaan buruk. Tanggal tidak valid. Tanggal harus pada format tttt-BB-¦tt'T'JJ:mm:ss.SSSZZ, misalnya, 2013-01-01T12:00:00.000-07:00.
Permintaan buruk. Tarikh tidak sah. Tarikh mesti dalam format tttt-BB-¦hh'T'JJ:mm:ss.SSSZZ, contohnya, 2013-01-01T12:00:00.000-07:00.
Permintaan buruk. ¦Tarikh tidak sah. Tarikh mesti dalam format yyyy-MM-dd'T'HH:mm:ss.SSSZZ, contohnya, 2013-01-01T12:00:00.000-07:00.
Permintaan buruk. Terima dan/atau ¦pengepala Content-Type berkemungkinan tidak sepadan dengan nilai yang disokong.
Permintaan buruk. Terima dan/atau pengepala Jenis ¦Kandungan adalah berkemungkinan tidak ditetapkan.
Permintaan buruk. Terima dan/atau pengepala Jenis Kandungan adalah berkemungkinan tidak ¦padan dengan nilai yang disokong.
Permintaan buruk. Terima dan/atau pengepala Jenis Kandungan adalah berkemungkinan tidak ¦padan nilai yang disokong.
Permintaan buruk. Terima dan/atau pengepala Jenis ¦Kandungan berkemungkinan tidak ditetapkan.
Permintaan buruk. Terima dan/atau pengepala Jenis ¦Kandungan berkemungkinan tidak sepadan dengan nilai yang disokong.
Permintaan buruk. Tidak dapat ¦menetapkan permintaan pencarian dan penyaring dalam permintaan yang sama.
Permintaan buruk. Tidak dapat menetapkan pertanyaan carian dan ¦menapis dalam permintaan yang sama.
Permintaan gagal. Header Terima dan/atau Content-Type ¦kemungkinan tidak cocok dengan nilai yang didukung.
Permintaan gagal. Header Terima dan/atau Jenis Konten kemungkinan ¦besar tidak diatur.
Permintaan gagal. Header Terima dan/atau Jenis ¦Konten kemungkinan tidak cocok dengan nilai yang didukung.
Permintaan gagal. ¦Tajuk Accept dan/atau Content-Type kemungkinan besar belum diatur.
Permintaan gagal. ¦Tanggal tidak valid. Tanggal harus dalam format yyyy-MM-dd'T'HH:mm:ss.SSSZZ, misalnya 2013-01-01T12:00:00.000-07:00.
Permintaan gagal. Tidak dapat ¦menentukan kueri pencarian dan memfilter dalam permintaan yang sama.
Permintaan ¦paging tidak valid.
Permintaan ¦penghalaman tidak sah.
Permintaan ¦penghalaman yang tidak sah.
Permintaan ¦tubuh tidak baik-dibentuk.
Platnost Api ¦selhala: {}
¦Podany filtr jest nieobsługiwany.
Podany typ ¦roli nie odpowiada wymaganemu typowi roli.
¦Popisek aplikace nesmí být stejný jako již existující popisek aplikace.
¦Poskytnutý filtr není podporován.
¦Poskytnutý typ role nebyl stejný jako požadovaný typ role.
¦Pověřovací dokumenty by neměly být nastaveny na tento zdroj založený na schématu.
¦Properti pagination tidak valid.
¦Propiedades de paginación no válidas
¦Propiedades de paginación no válidas.
¦Propriedades de paginação inválidas.
¦Proprietà di impaginazione non valide.
¦Proprietà impaginazione non valide.
¦Proprietăți de paginare nevalide.
¦Propriétés de pagination non valides.
¦Pwopriyete mizanplas lan pa valid.
Pyyntö ei ollut ¦oikeassa muodossa.
Referenties mogen niet op deze bron worden ingesteld op ¦basis van het schema.
Referenties mogen ¦volgens het schema niet worden ingesteld op deze bron.
Requête de ¦pagination non valide.
Richiesta di ¦impaginazione non valida.
Richiesta di ¦paginazione non valida.
Richiesta non valida. Accetta e/o Intestazioni tipo contenuto non ¦corrispondenti ai valori supportati.
Richiesta non valida. ¦Accetta e/o Intestazioni tipo contenuto non impostate.
Richiesta non valida. Data non valida. Le date devono avere il formato aaaa-MM-¦gg'T'HH:mm:ss.SSSZZ, ad esempio 2013-01-01T12:00:00.000-07:00.
Richiesta non valida. Data non valida. Le date devono avere il formato yyyy-MM-dd'T'HH:mm:ss.SSSZZ, ad ¦esempio 2013-01-01T12:00:00.000-07:00.
Richiesta non valida. Data non valida. Le date devono avere il ¦seguente formato aaaa-MM-gg'T'HH:mm:ss.SSSZZ, e.g. 2013-01-01T12:00:00.000-07:00.
Richiesta non valida. Impossibile ¦specificare una query di ricerca e un filtro nella stessa richiesta.
Richiesta non valida. Le intestazioni Accept e/o Content-Type probabilmente non ¦corrispondono ai valori supportati.
Richiesta non valida. Le intestazioni Accept e/o Content-Type ¦probabilmente non sono impostate.
Richiesta non valida. Non è possibile ¦specificare la query di ricerca e il filtro nella stessa richiesta.
¦Sağlanan filtre desteklenmiyor.
Sağlanan rol tipi gerekli rol ¦tipiyle aynı değildi.
Sağlanan rol tipi, gerekli rol ¦tipiyle aynı değildi.
Se ¦especificó una combinación de parámetros no válida.
Sifat ¦pemberian nomor halaman tidak valid.
¦Sifat-sifat penghalaman tidak sah.
Sifat-sifat ¦penghalamanan yang tidak sah.
Sikertelen API-¦érvényesítés: {}
Sikertelen api ¦érvényesítés: {}
Solicitare de ¦paging nevalidă.
Solicitare incorectă. Antetele Accept și/sau Content-Type nu se ¦potrivesc valorilor acceptate.
Solicitare incorectă. Antetele Accept și/sau Content-Type nu sunt ¦setate.
Solicitare incorectă. Antetele de tipul Accept și/sau Conținut nu se potrivesc valorilor ¦susținute.
Solicitare incorectă. Antetele de tipul Accept și/sau ¦Conținut nu sunt stabilite.
Solicitare incorectă. Dată nevalidă. Datele trebuie să fie sub ¦forma yyyy-MM-dd'T'HH:mm:ss.SSSZZ, de ex. 2013-01-01T12:00:00.000-07:00.
Solicitare incorectă. O ¦interogare de căutare și un filtru nu pot fi specificate în aceeași cerere.
Solicitare incorectă. O ¦interogare de căutare și un filtru nu pot fi specificate în aceeași solicitare.
Solicitarea nu a fost ¦formată corect.
Solicitação de ¦paginação inválida.
Solicitação incorreta. Data inválida. As datas devem estar no formato aaaa-MM-¦dd'H'HH:mm:ss.SSSZZ, por exemplo, 2013-01-01H12:00:00.000-07:00.
Solicitação incorreta. Data inválida. As datas devem estar no formato aaaa-MM-dd'T'HH:mm:ss.SSSZZ, por exemplo, 2013-01-¦01H12:00:00.000-07:00.
Solicitação incorreta. Data inválida. As ¦datas devem estar no formato aaaa-MM-dd'T'HH:mm:ss.SSSZZ, por exemplo, 2013-01-01T12:00:00.000-07:00.
Solicitação incorreta. Data inválida. As ¦datas devem estar no formato yyyy-MM-dd'T'HH:mm:ss.SSSZZ, por exemplo, 2013-01-01T12:00:00.000-07:00.
Solicitação incorreta. Não é possível especificar um critério de busca e um filtro na ¦mesma solicitação.
Solicitação incorreta. Não é possível especificar uma consulta de pesquisa e um filtro na ¦mesma solicitação.
Solicitação incorreta. Parece que os cabeçalhos Accept e/ou Content-Type não ¦correspondem a valores com suporte.
Solicitação incorreta. Parece que os cabeçalhos Accept e/ou Content-Type não foram ¦definidos.
Solicitação incorreta. Parece que os cabeçalhos Aceitar e/ou Tipo de Conteúdo não correspondem a valores ¦suportados.
Solicitação incorreta. Parece que os cabeçalhos ¦Aceitar e/ou Tipo de Conteúdo não foram definidos.
Solicitud de ¦paginación no válida
Solicitud de ¦paginación no válida.
Solicitud incorrecta. Es posible que los encabezados Accept y/o Content-Type no se ¦hayan configurado.
Solicitud incorrecta. Es posible que los encabezados de aceptación o de ¦contenido no coincidan con los valores admitidos.
Solicitud incorrecta. Es posible que los encabezados de aceptación o de ¦contenido no se hayan configurado.
Solicitud incorrecta. Es posible que los encabezados de aceptación y/o Content-Type no ¦coincidan con los valores admitidos.
Solicitud incorrecta. ¦Fecha no válida. Las fechas deben tener el siguiente formato aaaa-MM-dd'T'HH:mm:ss.SSSZZ, p. ej., 2013-01-01T12:00:00.000-07:00.
Solicitud incorrecta. ¦Fecha no válida. Las fechas deben tener el siguiente formato yyyy-MM-dd'T'HH:mm:ss.SSSZZ, p. ej., 2013-01-01T12:00:00.000-07:00.
Solicitud incorrecta. No es posible especificar una consulta de búsqueda y un filtro en la ¦misma solicitud.
Sovelluksen ¦nimike ei voi olla sama kuin nykyisen sovelluksen nimike.
Sovelluksen ¦tunniste ei voi olla sama kuin nykyisen sovelluksen tunniste.
¦Tarjottua suodatinta ei tueta.
¦Thân yêu cầu không có định dạng thích hợp.
Tidak dapat ¦membuat pengguna
Tidak dapat membuat pengguna. Kata sandi harus ditentukan untuk membuat pengguna dan membuat kata sandi mereka ¦menjadi segera kedaluwarsa
Tidak dapat membuat pengguna. Tidak bisa membuat pengguna. Untuk membuat pengguna dan menonaktifkan kata sandinya ¦tanpa batas, nilai "activate""aktifkan" harus benar (true).
Tidak dapat membuat pengguna. Untuk membuat pengguna dan membuat kata sandinya ¦segera kedaluwarsa, "activate" harus benar
Tidak dapat ¦mencipta pengguna
Tidak dapat mencipta pengguna. Untuk mencipta pengguna dan melumpuhkan kata laluan mereka secara ¦serta-merta, "activate" mestilah benar
Tidak dapat mencipta pengguna. Untuk mencipta pengguna dan melumpuhkan kata laluan secara ¦serta-merta, kata laluan mesti ditentukan
¦Tipe peran yang disediakan adalah tidak sama dengan tipe peran yang dibutuhkan.
Tipul de rol oferit nu este ¦identic cu tipul de rol solicitat.
Tiêu ¦chí tìm kiếm không hợp lệ.
¦Toepassingslabel mag niet hetzelfde zijn als een bestaand toepassingslabel.
¦Treść żądania była niewłaściwie sformatowana
¦Treść żądania była niewłaściwie sformatowana.
Tělo požadavku nebylo ¦správně formulováno.
Tělo požadavku ¦nemělo správný formát.
U tohoto ¦zdroje by na základě schématu neměly být nastaveny přihlašovací údaje.
Ugyldig anmodning. Accept og/eller Content-Type ¦headere er sandsynligvis ikke angivet.
Ugyldig anmodning. Accept og/eller Content-Type ¦headere matcher sandsynligvis ikke de understøttede værdier.
Ugyldig anmodning. Accept- og/eller Content-Type-overskrifter er ¦sandsynligvis ikke angivet.
Ugyldig anmodning. Accept- og/eller Content-Type-overskrifter matcher sandsynligvis ikke de ¦understøttede værdier.
Ugyldig anmodning. Et søgekriterium og et filter kan ikke ¦specificeres i samme anmodning.
Ugyldig anmodning. Ugyldig dato. Datoer skal være i ¦formatet yyyy-MM-dd'T'HH:mm:ss.SSSZZ, f.eks. 2013-01-01T12:00:00.000-07:00.
Ugyldig anmodning. Ugyldig dato. Datoer skal være i formatet ÅÅÅÅ-MM-¦dd'T'TT:mm:ss.SSSZZ, f.eks. 2013-01-01T12:00:00.000-07:00.
Ugyldig ¦kombinasjon av parametere spesifisert.
Ugyldig ¦kombination af parametre.
Ugyldig ¦paging-anmodning.
Ugyldig personsøgning.
Ugyldig personsøkningsforespørsel.
Ugyldige pagineringsegenskaper.
Ugyldige sideinddelingsegenskaber.
Ugyldige søkekriterier.
Ugyldigt søgekriterium.
Ungültige Anfrage. Accept- und/oder Content-Type-Header ¦passen wahrscheinlich nicht zu den unterstützten Werten.
Ungültige Anfrage. Accept- und/oder Content-Type-Header sind ¦wahrscheinlich nicht festgelegt.
Ungültige Anfrage. In einer Anfrage kann nicht eine Suchanfrage angegeben und ¦gefiltert werden.
Ungültige Anfrage. In einer Anfrage kann nicht ¦sowohl eine Suchabfrage als auch ein Filter angegeben werden.
Ungültige Anfrage. Ungültiges Datum. ¦Datumsangaben müssen das Format yyyy-MM-dd'T'HH:mm:ss.SSSZZ haben, z.B. 2013-01-01T12:00:00.000-07:00.
Ungültige ¦Paging-Anfrage.
Ungültige Paginierungseigenschaften.
Ungültige ¦Parameterkombination angegeben.
Ungültige Seitenanfrage.
Ungültige Suchkriterien.
Utilizatorul nu a putut fi ¦creat
Utilizatorul nu a putut fi creat. Pentru a crea un utilizator și a-i expira parola imediat, "activate" trebuie să fie ¦adevărat.
Utilizatorul nu a putut fi creat. Pentru a crea un utilizator și a-i expira parola imediat, "activați" trebuie să fie ¦adevărat.
Utilizatorul nu a putut fi creat. Pentru a crea un utilizator și a-i expira parola imediat, trebuie ¦specificată o parolă
Utilizatorul nu a putut fi creat. Pentru a crea un utilizator și a-i expira parola imediat, trebuie ¦specificată o parolă.
Uygulama etiketi mevcut bir uygulama etiketiyle aynı ¦olmamalı.
Uygulama etiketi mevcut bir uygulama etiketiyle aynı ¦olmamalıdır.
Validare API ¦nereușită: {}
¦Validare Api eșuată: {}
¦Validasi API gagal: {}
¦Validasyon API la echwe: {}
¦Validasyon Api an echwe: {}
¦Validering af API mislykkedes: {}
Virheellinen hakuperuste.
Virheellinen heittovaihtopyyntö.
Virheellinen ¦parametrien yhdistelmä.
Virheellinen pyyntö. Accept- ja/tai Content-Type-¦otsikoita ei ole todennäköisesti määritetty.
Virheellinen pyyntö. ¦Hakukyselyä ja -suodatinta ei voida määrittää samassa pyynnössä.
Virheellinen pyyntö. Hyväksyntä- ja/tai Content-Type-¦otsikoita ei ole todennäköisesti määritetty.
Virheellinen pyyntö. Hyväksyntä- ja/tai Content-Type-¦otsikot eivät todennäköisesti täsmää tuettujen arvojen kanssa.
Virheellinen pyyntö. Hyväksyntä- ja/tai sisällön tyyppi -¦otsikoita ei ole todennäköisesti asetettu.
Virheellinen pyyntö. Hyväksyntä- ja/tai sisällön tyyppi -¦otsikot eivät todennäköisesti täsmää tuettujen arvojen kanssa.
Virheellinen pyyntö. Hyväksyntä- ja/tai sisällön tyyppi ¦otsikoita ei ole todennäköisesti asetettu.
Virheellinen pyyntö. Hyväksyntä- ja/tai sisällön tyyppi ¦otsikot eivät todennäköisesti täsmää tuettujen arvojen kanssa.
Virheellinen pyyntö. Hyväksyntä- ja/tai sisällön tyyppi –¦otsikoita ei ole todennäköisesti asetettu.
Virheellinen pyyntö. Hyväksyntä- ja/tai sisällön tyyppi –¦otsikot eivät todennäköisesti täsmää tuettujen arvojen kanssa.
Virheellinen pyyntö. Tarkista ¦päivämäärä. Päivämäärien tulee olla muodossa yyyy-MM-dd'T'HH:mm:ss.SSSZZ, esim. 2013-01-01T12:00:00.000-07:00.
Virheellinen sivutuspyyntö.
Virheelliset sivutusominaisuudet.
¦Walidacja API nie powiodła się: {}
Xác thực api ¦thất bại: {}
¦Yeterlilikler şema temelinde bu kaynakta ayarlanmamalı.
Yêu cầu không hợp lệ. Chấp nhận và/hoặc ¦dòng đầu Loại Nội Dung có khả năng chưa được cài đặt.
Yêu cầu không hợp lệ. Chấp nhận và/hoặc ¦dòng đầu Loại Nội Dung có khả năng không khớp với các giá trị được hỗ trợ.
Yêu cầu không hợp lệ. Có thể do chưa đặt ¦tiêu đề Chấp nhận và/hoặc Loại nội dung.
Yêu cầu không hợp lệ. Có thể ¦tiêu đề Accept và/hoặc Content-Type chưa được đặt.
Yêu cầu không hợp lệ. Không thể cho biết một truy vấn tìm kiếm và bộ lọc trong ¦cùng một yêu cầu.
Yêu cầu không hợp lệ. Không thể chỉ định truy vấn tìm kiếm và bộ lọc trong ¦cùng một yêu cầu.
Yêu cầu không hợp lệ. ¦Ngày không hợp lệ. Ngày phải có định dạng yyyy-MM-dd'T'HH:mm:ss.SSSZZ, ví dụ 2013-01-01T12:00:00.000-07:00.
Yêu cầu không hợp lệ. ¦Ngày không hợp lệ. Ngày phải có định dạng yyyy-MM-dd'T'HH:mm:ss.SSSZZ, ví dụ: 2013-01-01T12:00:00.000-07:00.
Yêu cầu không hợp lệ. Tiêu đề Chấp nhận và/hoặc Loại nội dung có thể không khớp với các ¦giá trị được hỗ trợ.
Yêu cầu ¦phân trang không hợp lệ.
¦Zadaný filtr není podporován.
¦Zadaný typ role nebyl stejný jako požadovaný typ role.
Zehaztutako ¦parametroen konbinazio baliogabea.
¦Échec de validation de l'API : {}
¦Échec de validation de l’API : {}
¦Échec de validation de l’API: {}
Érvénytelen keresési ¦feltételek.
Érvénytelen ¦lapozási kérés.
Érvénytelen lapozási ¦tulajdonságok.
Đã cho ¦biết sự kết hợp tham số không hợp lệ.
İstek ¦gövdesi iyi oluşturulmamıştı.
Δεν ήταν δυνατή η ¦δημιουργία χρήστη
Δεν ήταν δυνατή η δημιουργία χρήστη. Για να ¦δημιουργήσεις έναν χρήστη και να λήξει αμέσως ο κωδικός πρόσβασής του, πρέπει να οριστεί ένας κωδικός πρόσβασης
Δεν ήταν δυνατή η δημιουργία χρήστη. Για να δημιουργήσεις έναν χρήστη και να λήξει αμέσως ο κωδικός πρόσβασής του, το "activate" "ενεργοποίηση" πρέπει να ¦αληθεύει
Δεν ήταν δυνατή η δημιουργία χρήστη. Για να δημιουργήσεις έναν χρήστη και να λήξει αμέσως ο κωδικός πρόσβασής του, το "ενεργοποίηση" πρέπει να ¦αληθεύει
Δεν ήταν δυνατή η δημιουργία χρήστη. Για να ¦δημιουργήσετε έναν χρήστη και να λήξετε αμέσως το συνθηματικό του, πρέπει να οριστεί συνθηματικό
Δεν ήταν δυνατή η δημιουργία χρήστη. Για να ¦δημιουργήσετε έναν χρήστη και να λήξετε αμέσως τον κωδικό πρόσβασής του, πρέπει να οριστεί κωδικός πρόσβασης
¦Επαλήθευση API απέτυχε:{}
Εσφαλμένο αίτημα. Δεν είναι δυνατός ο ¦προσδιορισμός ενός ερωτήματος αναζήτησης και φίλτρου στο ίδιο αίτημα.
Εσφαλμένο αίτημα. Μη έγκυρη ¦ημερομηνία. Οι ημερομηνίες πρέπει να είναι της μορφής yyyy-MM-dd'T'HH: mm: ss.SSSZZ, π.χ. 2013-01-01T12: 00: 00.000-07: 00.
Εσφαλμένο αίτημα. Μη έγκυρη ¦ημερομηνία. Οι ημερομηνίες πρέπει να είναι της μορφής yyyy-MM-dd'T'HH:mm:ss.SSSZZ, π.χ. 2013-01-01T12:00:00.000-07:00.
Εσφαλμένο αίτημα. Οι κεφαλίδες Accept ή/και Content-Type πιθανόν να ¦μην ταιριάζουν με τις υποστηριζόμενες τιμές.
Εσφαλμένο αίτημα. Πιθανόν δεν ¦έχουν οριστεί κεφαλίδες Accept ή/και Content-Type.
Η ¦επικύρωση του API απέτυχε: {}
Η ¦επικύρωση του API απέτυχε:{}
Η ¦ετικέτα εφαρμογής δεν πρέπει να είναι ίδια με την υπάρχουσα ετικέτα εφαρμογής.
Λανθασμένο αίτημα. ¦Ακυρη ημερομηνία. Οι ημερομηνίες πρέπει να είναι της μορφής yyyy-MM-dd'T'HH: mm: ss.SSSZZ, π.χ. 2013-01-01T12: 00: 00.000-07: 00.
Λανθασμένο αίτημα. Δεν είναι δυνατός ο ¦προσδιορισμός ενός ερωτήματος αναζήτησης και φίλτρου στο ίδιο αίτημα.
Λανθασμένο αίτημα. Δεν είναι ¦πιθανό να οριστούν τίτλοι αποδοχής ή/και τύπου περιεχομένου.
Λανθασμένο αίτημα. Οι κεφαλίδες Accept ή Content-Type πιθανόν να ¦μην ταιριάζουν με τις υποστηριζόμενες τιμές.
Μη έγκυρα ¦κριτήρια αναζήτησης.
Μη έγκυρες ιδιότητες ¦σελίδωσης.
Μη ¦έγκυρες ιδιότητες σελιδοποίησης.
Μη έγκυρο αίτημα ¦σελιδοποίησης.
Μη έγκυρο αίτημα ¦τηλεειδοποίησης.
Μη έγκυρος συνδυασμός ¦καθορισμένων παραμέτρων.
Ο τύπος ρόλου που ¦δόθηκε δεν ήταν ο ίδιος με τον απαιτούμενο τύπο ρόλου.
Ο τύπος ¦ρόλου που παρέχεται δεν ήταν ο ίδιος με τον απαιτούμενο τύπο ρόλου.
¦Ορίστηκε μη έγκυρος συνδυασμός παραμέτρων.
Τα ¦διαπιστευτήρια δεν πρέπει να καθορίζονται σε αυτόν τον πόρο βάσει του σχεδίου.
Το ¦παρεχόμενο φίλτρο δεν υποστηρίζεται.
Το σώμα ¦αιτήσεων δεν ήταν καλά διαμορφωμένο.
Το ¦σώμα του αιτήματος δεν ήταν καλά διαμορφωμένο.
¦Валидация API не удалась: {}
¦Вказана недійсна комбінація параметрів.
¦Вказано недійсну комбінацію параметрів.
¦Метка приложения не должна совпадать с существующей меткой приложения.
¦Мітка програми не повинна збігатися з існуючої міткою додатку.
Наданий тип ¦ролі не відповідає необхідному типу ролі.
¦Наданий фільтр не підтримується.
Не удается ¦создать пользователя
Не удается создать пользователя. Чтобы создать пользователя и сразу же ¦завершить срок действия его пароля, значение "activate" должно быть истинным
Не удается создать пользователя. Чтобы создать пользователя и сразу прекратить действие его пароля, значение "¦активировать" должно быть истинным
Не удается создать пользователя. Чтобы создать пользователя и сразу прекратить действие его пароля, необходимо ¦указать пароль
Не удается создать пользователя. Чтобы создать пользователя и сразу прекратить действие его пароля, пароль необходимо ¦указать
Не удалось ¦создать пользователя
Не удалось создать пользователя. Чтобы создать пользователя и сразу же ¦завершить срок действия его пароля, значение "activate" должно быть истинным
Невдала ¦валідація API: {}
Недействительный запрос ¦замещения страниц.
Недействительный запрос ¦пейджинга.
Недействительный ¦критерий поиска.
Недопустимые ¦свойства разбивки на страницы.
Недійсний запит ¦заміщення сторінок.
Недійсний ¦критерій пошуку.
Неможливо створити користувача. Щоб створити користувача й відразу припинити дію його пароля, ¦значення "activate" має бути істинним
Неможливо створити користувача. Щоб створити користувача й відразу припинити дію його пароля, ¦необхідно вказати пароль
Неможливо створити користувача. Щоб створити користувача і відразу припинити дію його пароля, ¦значення "активувати" має бути істинним
Неможливо створити користувача. Щоб створити користувача і відразу припинити дію його пароля, ¦необхідно вказати пароль
Неправильний запит. Мабуть, заголовки Accept та / або Content-Type не ¦відповідають підтримуваним значенням.
Неправильний запит. Мабуть, не ¦встановлені заголовки Accept та / або Content-Type.
Неправильний запит. Не можна ¦ставити вказівку пошуку і фільтр в одному і тому ж запиті.
Неправильний запит. ¦Недійсні дані. Дані мають бути у формі yyyy-MM-dd'T'HH:mm:ss.SSSZZ, наприклад 2013-01-01T12:00:00.000-07:00.
Неправильный запрос. ¦Недействительные данные. Данные должны иметь вид yyyy-MM-dd'T'HH:mm:ss.SSSZZ, например 2013-01-01T12:00:00.000-07:00.
Неправильный запрос. ¦Нельзя задавать указание поиска и фильтр в одном и том же запросе.
Неправильный запрос. По-видимому, заголовки Accept и/или Content-Type не ¦соответствуют поддерживаемым значениям.
Неправильный запрос. По-видимому, не ¦установлены заголовки Accept и/или Content-Type.
Неприпустимі ¦властивості розбивки на сторінки.
Помилка ¦валідації API: {}
¦Посвідчення не повинні встановлюватися в даному ресурсі на основі даної схеми.
Предоставленный тип ¦роли не соответствует требуемому типу роли.
¦Предоставленный фильтр не поддерживается.
¦Тело запроса было неправильно сформировано.
¦Тіло запиту було невірно сформовано.
¦Удостоверения не должны устанавливаться в данном ресурсе на основе данной схемы.
Указана ¦недействительная комбинация параметров.
Указана ¦недопустимая комбинация параметров.
Учетные данные не ¦следует задавать в этом ресурсе на основе данной схемы.
การตรวจสอบความถูกต้องของ ¦API ล้มเหลว: {}
การตรวจสอบความถูกต้องของ ¦API ล้มเหลว:{}
ค¦ำขอจัดการหน้าไม่ถูกต้อง
ค¦ำขอจัดสรรหน้าไม่ถูกต้อง
คำขอผิดพลาด ค่า¦ฟิลด์ headers ของ Accept-Type และ/หรือ Content-Type ไม่ตรงกับค่าที่สนับสนุน
คำขอผิดพลาด วันที่ไม่ถูกต้อง วันที่ต้องอยู่ในรูปแบบ ¦yyyy-MM-dd'T'HH:mm:ss
คำขอผิดพลาด วันที่ไม่ถูกต้อง วันที่ต้องอยู่ในรูปแบบ ¦yyyy-MM-dd'T'HH:mm:ss.SSSZZ เช่น 2013-01-01T12:00:00.000-07:00
คำขอผิดพลาด วันที่ไม่ถูกต้อง วันที่ต้องอยู่ในรูปแบบ ปปปป-ดด-วว '¦T' ชม: นาที: วินาที
คำขอผิดพลาด วันที่ไม่ถูกต้อง วันที่ต้องอยู่ในรูปแบบ ปปปป-ดด-วว 'T' ชม: นาที: วินาที.เสี้ยวนาที เช่น 2013-01-¦01T 12: 00: 00.000-07: 00
คำขอผิดพลาด วันที่ไม่ถูกต้อง วันที่ต้องอยู่ในรูปแบบ ปปปป-ดด-วว'¦T'ชม:นาที:วินาที
คำขอผิดพลาด วันที่ไม่ถูกต้อง วันที่ต้องอยู่ในรูปแบบ ปปปป-ดด-วว'¦T'ชม:นาที:วินาที.เสี้ยวนาที เช่น 2013-01-01T12:00:00.000-07:00
คำขอ¦ผิดพลาด วันที่ไม่ถูกต้อง ไม่สามารถระบุข้อความค้นหาและกรองในคำขอเดียวกันได้
คำขอผิดพลาด วันที่ไม่ถูกต้อง ไม่ได้ตั้งค่าส่วนหัวของ ¦Accept-Type และ/หรือ Content-Type ไว้
คำขอผิดพลาด ส่วนหัวของ ¦Accept และ/หรือ Content-Type ไม่ตรงกับค่าที่สนับสนุน
คำขอผิดพลาด ส่วนหัวของ ¦Accept-Type และ/หรือ Content-Type ไม่ตรงกับค่าที่สนับสนุน
คำขอ¦ผิดพลาด ไม่สามารถระบุข้อความค้นหาและกรองในคำขอเดียวกันได้
คำขอ¦ผิดพลาด ไม่สามารถระบุและกรองข้อความค้นหาในคำขอเดียวกันได้
คำขอผิดพลาด ไม่ได้ตั้งค่า¦ฟิลด์ headers ของ Accept-Type และ/หรือ Content-Type ไว้
คำขอผิดพลาด ไม่ได้ตั้งค่าส่วนหัวของ ¦Accept และ/หรือ Content-Type ไว้
คำขอผิดพลาด ไม่ได้ตั้งค่าส่วนหัวของ ¦Accept-Type และ/หรือ Content-Type ไว้
ค¦ำขอแบ่งหน้าไม่ถูกต้อง
คุ¦ณสมบัติการจัดการหน้าไม่ถูกต้อง
คุ¦ณสมบัติการจัดสรรหน้าไม่ถูกต้อง
คุ¦ณสมบัติการแบ่งหน้าไม่ถูกต้อง
ชุดพารามิเตอร¦์ที่ระบุไว้ไม่ถูกต้อง
ตัวกรอง¦ที่ระบุไว้ไม่ได้รับการสนับสนุน
ประเ¦ภทบทบาทที่ระบุไม่เหมือนกับประเภทบทบาทที่ต้องการ
ประเภทบทบาทที่ให้ไว้นั้นจะแตกต่างไปข¦ึ้นอยู่กับประเภทบทบาทที่ต้องการ
ป้ายก¦ำกับแอพพลิเคชั่นชันต้องไม่เหมือนกับป้ายกำกับแอพพลิเคชั่นที่มีอยู่
ป้ายชื่อแอปพลิเคชันต้องไม่เหมือนกับป้ายชื่อแอปพลิเคชัน¦ที่มีอยู่
หลักเกณ¦ฑ์การค้นหาไม่ถูกต้อง
เนื้อหาค¦ำขอมีรูปแบบไม่ถูกต้อง
เนื้อหาค¦ำขอไม่ถูกรูปแบบ
ไม่ควรกำหนดข้อมูลใบรับรอง¦โดยอิงจากทรัพยากรของโครงการ
ไม่ควรตั้งค่าข้อมูลประจำตัวในทรัพยากรนี้ตามแบบแ¦ผน
ไม่สามารถสร้างผู้ใช้ได้ หากต้องการสร้างผู้ใช้และกำหนดรหัสผ่านให้หมดอายุในทันที จำเป¦็นต้องระบุรหัสผ่าน
ไม่สามารถสร้างผู้ใช้ได้ หากต้องการสร้างผู้ใช้และกำหนดรหัสผ่านให้หมดอายุในทันที จำเป็นต้องระบุรหัสผ่านเ¦ฉพาะเจาะจง
ไม่สามารถสร้างผู้ใช้ได้ หากต้องการสร้างผู้ใช้และกำหนดรหัสผ่านให้หมดอายุในทันที สถานะผู้ใช้จะต้อง "¦activate" "เปิดใช้งาน"
ไม่สามารถสร้าง¦ผู้ใช้ได้ หากต้องการสร้างผู้ใช้และกำหนดรหัสผ่านให้หมดอายุในทันที สถานะผู้ใช้จะต้อง "เปิดใช้งาน"
アプリケ¦ーションのラベルは既存のラベルと異なっていなければなりません。
スキームに基づいて、このリソ¦ースおいて認証情報はセットしてはいけません。
スキームに基づいて、このリソ¦ースおいて資格情報はセットしてはいけません。
スキームに基づいて、このリソ¦ースに資格情報を設定してはいけません。
ページネーションプロパティが無効です。
ページ操作プロパティが不正です。
ページ操作プロパティが無効です。
ユーザーを作成できませんでした
ユーザーを作成できませんでした。ユ¦ーザーを作成してそのパスワードを直ちに失効させる場合は、「"activate"」が true でなければなりません
ユーザーを作成できませんでした。ユーザーを作成してそのパスワードを直ちに失効させる場合は、「"activate"」が¦trueでなければなりません
ユーザーを作成できませんでした。ユ¦ーザーを作成してそのパスワードを直ちに失効させる場合は、「activate」が true でなければなりません
ユーザーを作成できませんでした。ユーザーを作成してそのパスワードを直ちに失効させる場合は、パスワ¦ードを指定する必要があります
リクエスト¦ボディの書式が正しくありません。
不支援提供的¦篩選器。
不支援提供的篩選¦條件。
不正なリクエストです。 Accept かつ/または Content-Type ヘッダがサポ¦ートされている値と一致していない可能性があります。
不正なリクエストです。 Accept かつ/または Content-Type ¦ヘッダがセットされていない可能性があります。
不正なリクエストです。 ¦Acceptおよび/またはContent-Typeヘッダがサポートされている値と一致していない可能性があります。
不正なリクエストです。 ¦Acceptおよび/またはContent-Typeヘッダがセットされていない可能性があります。
不正なリクエストです。¦Acceptかつ/またはContent-Typeヘッダがサポートされている値と一致していない可能性があります。
不正なリクエストです。¦Acceptかつ/またはContent-Typeヘッダがセットされていない可能性があります。
不正なリクエストです。リクエスト内で検¦索クエリとフィルタを同時に指定することはできません。
不正なリクエストです。日¦付が無効です
不正なリクエストです。日¦付が無効です。日付の書式は yyyy-MM-dd'T'HH:mm:ss.SSSZZ でなければなりません（例：2013-01-01T12:00:00.000-07:00）。
不正なリクエストです。日付が無効です。日付の書式はyyyy-MM-dd'T'HH:mm:ss.¦SSSZZでなければなりません（例：2013-01-01T12:00:00.000-07:00）。
分¦頁屬性無效。
分¦頁要求無效。
分¦页属性无效。
在該配置下，不得對此資¦源設定認證。
寻¦呼请求无效。
应用标¦签不得与现有应用标签相同。
应用程序标¦签不得与现有应用程序标签相同。
必要なロ¦ールタイプと異なるロールタイプが入力されました。
必要な権限タイプと¦異なる権限タイプが入力されました。
必要な権限タイプと¦異なる権限タイプを提示しました。
應用程式標¦籤不得與現有應用程式標籤相同。
應用程式標¦籤不能與現有應用程式標籤相同。
所提供的¦筛选器不受支持。
所提供的¦角色类型与要求的角色类型不同。
指定¦参数组合无效。
指定¦參數組合無效。
指定的¦参数组合无效。
指定的¦參數組合無效。
提供的¦筛选器不受支持。
提供的¦角色类型与需要的角色类型不同。
提供的角色¦類型與所需的角色類型不同。
提示したフィルタはサポ¦ートされていません。
搜尋¦條件無效。
搜索标¦准无效。
无效的分¦页属性。
无效的寻¦呼请求。
无效的搜索标¦准。
无法¦创建用户。要立即创建一个用户并使其密码失效，"activate" 必须为 true
无法¦创建用户。要立即创建一个用户并使其密码失效，状态必须为“激活”
无法¦创建用户。要立即创建一个用户并使其密码失效，须指定密码
根据方案要求，不得在此资源上设置¦凭据。
根据方案要求，不得在该资源上设置¦凭证。
根¦據該配置，不應該對此資源設定憑證。
根¦據該配置，不應該對此資源設定認證。
検索¦条件が無効です。
無効なペ¦ージ操作リクエストです。
無効な組み合わせのパラメ¦ーターを指定しました。
無法建立使用者。若要建立使用者並使其密碼立¦即過期，"activate"「啟動」必須為 true
無法建立使用者。若要建立使用者並使其密碼立¦即過期，「啟動」必須為 true
無法建立使用者。若要建立使用者並使其密碼立¦即過期，必須指定密碼
要求¦主體格式不正確。
请求主体不符合¦规则。
请求正¦文格式不正确。
錯誤的要求。 Accept 及/或 Content-Type 標¦頭可能與支援值不符。
錯誤的要求。 可能未設定 Accept 及/或 Content-Type 標¦頭。
錯誤的要求。接受及/或內容類型頁¦首可能未設定。
錯誤的要求。接受及/或內容類型頁¦首可能與支援值不符。
錯誤的要求。日期無效。日期必須¦採用以下格式 yyyy-MM-dd'T'HH:mm:ss
錯誤的要求。日期無效。日期必須¦採用以下格式 yyyy-MM-dd'T'HH:mm:ss.SSSZZ，例如 2013-01-01T12:00:00.000-07:00。
錯誤的要求。無法在同一要求中指定搜尋查¦詢及篩選器。
錯誤的要求。無法在同一要求中指定搜尋查¦詢和篩選條件。
错误¦意请求。可能未设置接受和/或内容类型标头。
错误请求。 可能未设置 Accept 和/或 Content-Type 标¦头。
错误请求。 接受和/或 Content-Type 标头可能与支持的¦值不匹配。
错误请求。 接受和/或内容类型标头可能与支持的¦值不匹配。
错误请求。 接受和/或内容类型标¦头可能未设置。
错误请求。接受和/或内容类型标头可能与支持的¦值不匹配。
错误请求。无效¦日期。日期格式必须是：yyyy-MM-dd'T'HH:mm:ss
错误请求。无效¦日期。日期格式必须是：yyyy-MM-dd'T'HH:mm:ss.SSSZZ，如 2013-01-01T12:00:00.000-07:00。
错误请求。无法在同一请求中指定搜索查¦询和筛选器。
错误请求。¦日期无效。日期格式必须是：yyyy-MM-dd'T'HH:mm:ss
错误请求。¦日期无效。日期格式必须是：yyyy-MM-dd'T'HH:mm:ss.SSSZZ，如 2013-01-01T12:00:00.000-07:00。
매개 ¦변수의 잘못된 조합이 지정되었습니다.
¦매개변수의 잘못된 조합이 지정되었습니다.
사용자를 ¦생성할 수 없습니다
사용자를 생성할 수 없습니다. 사용자를 생성하고 즉시 비밀번호를 ¦종료하기 위해서는 "activate""활성화"가 참이어야 합니다.
사용자를 생성할 수 없습니다. 사용자를 생성하고 즉시 암호를 ¦종료하기 위해서는 "activate""활성화"가 참이어야 합니다.
사용자를 생성할 수 없습니다. 사용자를 생성하고 즉시 해당 비밀번호를 ¦종료하려면 비밀번호를 지정해야 합니다.
사용자를 생성할 수 없습니다. 사용자를 생성하고 즉시 해당 암호를 종료시키려면 "활성화"가 ¦진짜여야 합니다.
사용자를 생성할 수 없습니다. 사용자를 생성하고 즉시 해당 암호를 ¦종료시키려면 암호를 지정해야 합니다.
사용자를 생성할 수 없습니다. 사용자를 생성하고 즉시 해당 암호를 ¦종료하려면 암호를 지정해야 합니다.
애플리케이션 ¦레이블은 기존 애플리케이션 레이블과 같아서는 안됩니다.
애플리케이션 ¦레이블이 기존 애플리케이션 레이블과 같아서는 안 됩니다.
요청 ¦본문이 잘 구성되지 않았습니다.
자격 ¦증명은 이 리소스에 대해 구성표를 기반으로 설정되어서는 안됩니다.
잘못된 검색 ¦기준입니다.
잘못된 요청입니다. Accept 및/또는 Content-Type ¦헤더가 설정되지 않은 것 같습니다.
잘못된 요청입니다. Accept 및/또는 Content-Type 헤더가 지원되는 ¦값과 일치하지 않는 것 같습니다.
잘못된 요청입니다. ¦동일한 요청에서 검색 쿼리와 필터를 지정할 수 없습니다.
잘못된 요청입니다. 잘못된 ¦날짜입니다
잘못된 요청입니다. 잘못된 날짜입니다. ¦날짜는 yyyy-MM-dd'T'HH:mm:ss.SSSZZ 형식이어야 합니다(예: 2013-01-01T12:00:00.000-07:00).
잘못된 요청입니다. 잘못된 날짜입니다. 잘못된 요청입니다. 잘못된 날짜입니다. ¦날짜는 yyyy-MM-dd'T'HH:mm:ss.SSSZZ 형식이어야 합니다(예: 2013-01-01T12:00:00.000-07:00).
잘못된 페이지 ¦매김 속성입니다.
잘못된 ¦페이징 요청입니다.
제공된 ¦역할 유형이 필수 역할 유형과 동일하지 않습니다.
제공된 ¦필터는 지원되지 않습니다.
체계에 따라 이 리소스에 자격 ¦증명이 설정되어서는 안 됩니다.
체계에 따라 이 리소스에 ¦크리덴셜이 설정되어서는 안 됩니다.
= settles okta api-error/resourceNotFound
A ¦entidade não encontrou uma exceção.
Antite a pa jwenn ¦eksepsyon.
¦Ausnahme Einheit nicht gefunden.
Ausnahme wegen nicht ¦gefundener Einheit.
Eccezione di entità non ¦trovata.
Eccezione entità non ¦trovata.
¦Egyed nem található kivétel.
Enhet ikke funnet ¦unntak.
¦Entitas tidak ditemukan pengecualian.
Entitatea aurkitu ez delako ¦salbuespena.
¦Entitet hittas inte.
¦Entitás nem található kivétel.
Excepción por entidad no ¦encontrada.
Exception ¦liée à l'entité non trouvée.
Exception ¦liée à l’entité non trouvée.
Excepție de ¦entitate negăsită.
Fout: ¦entiteit niet gevonden.
¦Ngoại lệ không tìm thấy thực thể.
Nie znaleziono ¦wyjątku:
Pengecualian ¦entiti tidak dijumpai.
Pengecualian ¦entiti tidak ditemui.
¦Poikkeus: entiteettiä ei löydy.
Trường hợp ¦ngoại lệ không tìm thấy thực thể.
¦Uitzondering: entiteit niet gevonden.
¦Undtagelse for enhed ikke fundet.
¦Varlık bulunamadı istisnası.
¦Varlık bulunmadı istisnası.
Výjimka ¦nenalezené entity.
Výjimka ¦nenalezeného objektu.
¦Wyjątek: nie znaleziono podmiotu.
Εξαίρεση "Η ¦οντότητα δεν βρέθηκε".
Η οντότητα δεν ¦βρήκε εξαίρεση.
¦Виняток - об'єкт не знайдено.
¦Виняток - об’єкт не знайдено.
¦Исключение – объект не найден.
ไม่พบข้อยกเว้นของเอน¦ทิตี
エンティティが¦見つからない例外が発生しました。
实体未找到¦异常。
找不到實體¦異常。
엔티티 찾을 수 없음 ¦예외.
¦엔티티 찾을 수 없음 예외입니다.
= settles okta sign-in-error/appNotAssigned
A felhasználóhoz nincs ¦hozzárendelve ez az alkalmazás.
Anda tidak dibenarkan ¦mengakses aplikasi ini
Anda tidak dibenarkan mengakses aplikasi ini. Untuk ¦meminta akses, hubungi pentadbir.
Anda tidak ¦diizinkan untuk mengakses aplikasi ini
Anda tidak diizinkan untuk mengakses aplikasi ini. Untuk ¦meminta akses, hubungi admin.
Användaren ¦tilldelas inte applikationen.
¦Brugeren er ikke tildelt denne applikation.
Brukeren er ikke ¦tilordnet applikasjonen.
Bu uygulamaya erişim ¦izniniz yok
Bu uygulamaya erişim izniniz yok. Erişim talep etmek için bir ¦yönetici ile iletişime geçin.
Bạn không được phép ¦truy cập ứng dụng này
Bạn không được phép truy cập ứng dụng này. Để yêu cầu truy cập, ¦hãy liên hệ quản trị viên.
Dem Benutzer ist diese Anwendung nicht ¦zugewiesen.
Du har ikke ¦adgang til denne app
Du har ikke adgang til denne app. Kontakt en administrator for at ¦anmode om adgang.
Du har ikke tilgang til denne ¦appen
Du har ikke tilgang til denne ¦appen. Kontakt en administrator for å be om tilgang.
Du har inte åtkomst till ¦denna app
Du har inte åtkomst till ¦denna app. Kontakta en admin för att be om åtkomst.
Du har inte åtkomst till ¦denna app. Kontakta en administratör för att be om åtkomst.
El usuario no está ¦asignado a la aplicación.
Erabiltzailea ez dago aplikazio ¦honi esleituta.
Ez duzu aplikazio ¦honetara sartzeko baimenik
Ez duzu aplikazio honetara sartzeko baimenik. Sarbidea eskatzeko, jarri harremanetan ¦administratzaile batekin.
Gebruiker is niet ¦toegewezen aan deze applicatie.
Gebruiker is niet toegewezen aan deze ¦toepassing.
Itilizatè a pa ¦asiyen ak aplikasyon sa a.
Je ¦hebt geen toegang tot deze app
Je hebt geen toegang tot deze app. Neem contact op met een admin om toegang te ¦vragen.
Je hebt geen toegang tot deze app. Neem contact op met een beheerder om toegang te ¦vragen.
Kullanıcı uygulamaya ¦atanmamış.
Käyttäjälle ei ole määritetty tätä ¦sovellusta.
L'utente non è ¦assegnato a questa applicazione.
L'utilisateur n'est pas ¦affecté à cette application.
Nemáte ¦povolen přístup k této aplikaci
Nemáte ¦povolen přístup k této aplikaci. Chcete-li požádat o přístup, kontaktujte správce.
Người dùng không được chỉ ¦định cho ứng dụng.
Nie masz ¦uprawnień dostępu do tej aplikacji
Nie masz uprawnień dostępu do tej aplikacji. Aby ¦poprosić o dostęp, skontaktuj się z administratorem.
No tiene ¦permiso para acceder a esta aplicación
No tiene permiso para acceder a esta aplicación. Para solicitar acceso, ¦contacte a un administrador.
Non ¦disponi dell'autorizzazione per accedere a questa app
Non ¦disponi dell'autorizzazione per accedere a questa app. Per richiedere l'accesso, contatta un amministratore.
Nu aveți permisiunea de a ¦accesa această aplicație
Nu aveți permisiunea de a accesa această aplicație. Pentru a ¦solicita acces, contactați un admin.
Nu aveți permisiunea de a accesa această aplicație. Pentru a ¦solicita acces, contactați un administrator.
O usuário não está ¦atribuído ao aplicativo.
Ou pa ¦otorize pou gen aksè ak aplikasyon sa a
Ou pa otorize pou gen aksè ak aplikasyon sa a. Pou ¦mande aksè a, kontakte yon administratè.
Pengguna tidak ¦ditetapkan aplikasi ini.
Pengguna tidak ¦ditetapkan untuk aplikasi.
Sie dürfen auf diese Anwendung nicht ¦zugreifen
Sie dürfen auf diese Anwendung nicht ¦zugreifen. Zugriff erhalten Sie von einem Administrator.
Sie dürfen auf diese App nicht ¦zugreifen
Sie dürfen auf diese App nicht ¦zugreifen. Zugriff erhalten Sie von einem Administrator.
Sie sind nicht ¦berechtigt, auf diese App zuzugreifen
Sie sind nicht berechtigt, auf diese App zuzugreifen. Um Zugriff zu ¦beantragen, wenden Sie sich an einen Administrator.
¦Sinulla ei ole käyttöoikeutta tähän sovellukseen
Sinulla ei ole käyttöoikeutta tähän sovellukseen. Ota ¦yhteytä järjestelmänvalvojaan saadaksesi käyttöoikeuden.
Utilizatorul nu este ¦alocat aplicației.
Użytkownik nie jest ¦przypisany do aplikacji.
Uživateli není ¦přiřazena tato aplikace.
Você não tem ¦permissão para acessar este aplicativo
Você não tem permissão para acessar este aplicativo. Para ¦solicitar acesso, entre em contato com um administrador.
Você não tem ¦permissão para acessar este app
Você não tem permissão para acessar este app. Para ¦solicitar acesso, entre em contato com um administrador.
Vous n'¦êtes pas autorisé à accéder à cette application
Vous n'êtes pas autorisé à accéder à cette application. Contactez votre administrateur pour ¦demander l'accès.
Vous n'¦êtes pas autorisé(e) à accéder à cette app
Vous n'êtes pas autorisé(e) à accéder à cette app. Contactez votre administrateur pour ¦demander l'accès.
Vous n’¦êtes pas autorisé à accéder à cette application
Vous n’êtes pas autorisé à accéder à cette application. Contactez votre administrateur pour ¦demander l’accès.
¦Önnek nincs engedélye az ehhez az alkalmazáshoz való hozzáférésre
Önnek nincs engedélye az ehhez az alkalmazáshoz való hozzáférésre. A hozzáférés ¦kéréséhez vegye fel a kapcsolatot egy rendszergazdával.
Δεν έχετε ¦δικαίωμα πρόσβασης σε αυτήν την εφαρμογή
Δεν έχετε δικαίωμα πρόσβασης σε αυτήν την εφαρμογή. Για να ¦ζητήσετε πρόσβαση, επικοινωνήστε με έναν διαχειριστή.
Ο χρήστης δεν έχει ¦εκχωρήσει αυτήν την εφαρμογή.
Ви не маєте доступу до цього ¦додатка
Ви не маєте доступу до цього ¦додатка. Щоб отримати доступ, зв’яжіться з адміністратором.
Ви не ¦маєте доступу до цієї програми
Ви не маєте доступу до цієї програми. Щоб отримати доступ, ¦зв’яжіться з адміністратором.
Користувач не ¦призначений для програми.
Пользователь не ¦привязан к приложению.
У вас ¦нет доступа к этому приложению
У вас нет доступа к этому приложению. Чтобы ¦запросить доступ, обратитесь к администратору.
คุณไม่ได้รับอนุญาตให้เข้าถ¦ึงแอปนี้ โปรดติดต่อผู้ดูแลระบบเพื่อขอการเข้าถึง
¦ผู้ใช้ไม่ได้ถูกกำหนดให้กับแอปพลิเคชัน
このアプリ¦へのアクセスは許可されていません
このアプリ¦へのアクセスは許可されていません。アクセスをリクエストするには、管理者にお問い合わせください。
ユーザーにはこのアプリケーションが割り当てられていません。
您无¦权访问此应用程序。若要请求访问权限，请联系管理员。
您無權存取此應用程式。如您¦想要求存取權，請聯絡管理員。
用戶未分配此應用程¦序。
用¦戶未分配此應用程式。
用户未分配此应用程¦序。
사용자가 이 애플리케이션에 ¦할당되지 않았습니다.
¦사용자에게이 애플리케이션이 할당되지 않았습니다.
이 ¦앱에 액세스할 수 없습니다
이 앱에 액세스할 수 없습니다. ¦액세스를 요청하려면 관리자에게 문의하십시오.
= settles okta sign-in-error/assuranceUnmet
A házirend jelenlegi aláírása megköveteli, hogy az ügyfél átirányítsa az ¦újhitelesítést vagy az MFA-t
A házirend jelenlegi aláírása megköveteli, hogy az ügyfél átirányítsa az ¦újhitelesítést vagy az MFA-t. Forduljon a rendszergazdához.
A házirend jelenlegi aláírása megköveteli, hogy az ügyfél átirányítsa az ¦újhitelesítést vagy az MFA-t. Kérjük, lépjen kapcsolatba rendszergazdájával.
A házirend jelenlegi aláírása megköveteli, hogy az ügyfél átirányítsa az ¦újhitelesítést vagy az MFA-t. Lépjen kapcsolatba a rendszergazdájával!
A política atual do ¦sinal na política exige que este cliente reoriente para a reautenticação ou o MFA
A política atual do ¦sinal na política exige que este cliente reoriente para a reautenticação ou o MFA. Entre em contato com o administrador.
A política atual do ¦sinal na política exige que este cliente reoriente para a reautenticação ou o MFA. Entre em contato com seu administrador.
A resposta foi recebida, mas sua organização exige a ¦confirmação do Windows Hello
A resposta foi recebida, mas sua organização exige a confirmação do Windows Hello. Certifique-se de que o Okta Verify ¦esteja atualizado e habilite a confirmação do Windows Hello no Okta Verify. Em seguida, tente novamente.
A szabályzat jelenlegi aláírása megköveteli, hogy az ügyfél átirányítsa az ¦ismételt hitelesítést vagy az MFA-t
A szabályzat jelenlegi aláírása megköveteli, hogy az ügyfél átirányítsa az ¦ismételt hitelesítést vagy az MFA-t. Lépjen kapcsolatba a rendszergazdájával!
¦Accesul la această aplicație necesită MFA: {}
Adgang til denne ¦applikation kræver MFA: {}
Akses ke aplikasi ini ¦membutuhkan MFA: {}
Akses ¦kepada aplikasi ini memerlukan MFA: {}
Aksè pou aplikasyon sa a ¦egzije MFA: {}
Aktuální přihlašovací ¦zásady vyžaduje, aby tento klient přesměroval k opětovnému ověření nebo MFA
Aktuální přihlašovací ¦zásady vyžaduje, aby tento klient přesměroval k opětovnému ověření nebo MFA. Kontaktujte prosím vašeho správce.
Aktuální přihlašovací ¦zásady vyžaduje, aby tento klient přesměroval k opětovnému ověření nebo MFA. Obraťte se na svého správce.
Aktuální přihlašovací ¦zásady vyžaduje, aby tento klient přesměroval k opětovnému ověřování nebo MFA
Aktuální přihlašovací ¦zásady vyžaduje, aby tento klient přesměroval k opětovnému ověřování nebo MFA. Kontaktujte prosím vašeho správce.
Aplikazio honetarako ¦sarbideak MFA behar du: {}
Az alkalmazáshoz való ¦hozzáféréshez MFA szükséges: {}
¦Bieżące zasady logowania wymagają od tego klienta przekierowania w celu ponownego uwierzytelnienia lub usługi MFA
¦Bieżące zasady logowania wymagają od tego klienta przekierowania w celu ponownego uwierzytelnienia lub usługi MFA. Skontaktuj się z administratorem.
Bu uygulamaya erişim MFA ¦gerektirir: {}
Bu uygulamaya erişim için MFA ¦gerekiyor: {}
Chính sách đăng nhập hiện tại yêu cầu ¦chương trình khách này chuyển hướng để xác thực lại hoặc MFA
Chính sách đăng nhập hiện tại yêu cầu ¦chương trình khách này chuyển hướng để xác thực lại hoặc MFA. Vui lòng liên hệ với quản trị viên của bạn.
Chính sách đăng nhập hiện tại yêu cầu ứng dụng khách này chuyển ¦hướng để xác thực lại hoặc MFA
Chính sách đăng nhập hiện tại yêu cầu ứng dụng khách này chuyển ¦hướng để xác thực lại hoặc MFA. Vui lòng liên hệ với quản trị viên của bạn.
Chính sách đăng nhập hiện tại yêu cầu ứng dụng khách này chuyển ¦hướng để xác thực lại hoặc MFA. Vui lòng liên hệ với quản trị viên của bạn.
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn yêu cầu dùng khóa sinh trắc ¦học
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn yêu cầu dùng khóa sinh trắc học ¦như quét vân tay hoặc khuôn mặt để truy cập
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn yêu cầu dùng khóa sinh trắc học ¦như quét vân tay hoặc khuôn mặt để truy cập. Hãy đảm bảo thiết bị của bạn đáp ứng các yêu cầu sau đây, rồi thử lại:
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn yêu cầu dùng khóa sinh trắc học. Hãy đảm bảo bạn đáp ứng các yêu cầu sau ¦đây, rồi thử lại:
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn yêu cầu dùng khóa sinh trắc học. Hãy đảm bảo thiết bị của bạn có hỗ trợ khóa này, Okta Verify ở phiên bản mới ¦nhất và tài khoản của bạn đã bật khóa sinh trắc học trong Okta Verify, rồi thử lại.
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn yêu cầu dùng khóa sinh trắc học. Hãy đảm bảo thiết bị của bạn có hỗ trợ khóa này, Okta Verify ở phiên bản mới nhất và tài khoản của bạn đã bật khóa sinh trắc học trong Okta Verify, và các ¦cảm biến sinh trắc học trên thiết bị của bạn có thể truy cập được, rồi thử lại.
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn yêu cầu dùng khóa sinh trắc học. Hãy đảm bảo thiết bị của bạn hỗ trợ khóa này, Okta Verify đang ở phiên bản mới nhất và bạn đã bật khóa sinh trắc học cho tài khoản của ¦mình trong Okta Verify, sau đó thử lại.
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn yêu cầu dùng khóa sinh trắc học. Đảm bảo bạn đáp ứng các yêu cầu sau ¦rồi thử lại:
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn yêu cầu khóa sinh trắc ¦học
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn yêu cầu khóa sinh trắc học. Hãy đảm bảo bạn đáp ứng các yêu cầu sau ¦đây, rồi thử lại:
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn yêu cầu khóa sinh trắc học. Hãy đảm bảo thiết bị của bạn có hỗ trợ khóa này, Okta Verify ở phiên bản mới nhất và tài khoản của bạn đã bật khóa sinh trắc học trong Okta Verify, và các ¦cảm biến sinh trắc học trên thiết bị của bạn có thể truy cập được, rồi thử lại.
Chúng tôi đã nhận được phản hồi của bạn nhưng tổ chức của bạn yêu cầu khóa sinh trắc học. Hãy đảm bảo thiết bị của bạn hỗ trợ khóa này, Okta Verify đang ở phiên bản mới nhất và bạn đã bật khóa sinh trắc học cho tài khoản của ¦mình trong Okta Verify, sau đó thử lại.
Dasar daftar masuk semasa ¦menghendaki klien ini mengarahkan untuk pengesahan semula atau MFA
Dasar daftar masuk semasa ¦menghendaki klien ini mengarahkan untuk pengesahan semula atau MFA. Sila hubungi pentadbir anda.
Dasar log masuk semasa menghendaki ¦pelanggan ini mengarahkan untuk pengesahan semula atau MFA
Dasar log masuk semasa menghendaki ¦pelanggan ini mengarahkan untuk pengesahan semula atau MFA. Sila hubungi pentadbir anda.
Den aktuelle ¦tilmeldingspolitik kræver, at denne klient omdirigerer til gengodkendelse eller MFA
Den aktuelle ¦tilmeldingspolitik kræver, at denne klient omdirigerer til gengodkendelse eller MFA. Kontakt din administrator.
Den nuvarande ¦inloggningspolicyn kräver att denna klient omdirigerar för omautentisering eller MFA
Den nuvarande ¦inloggningspolicyn kräver att denna klient omdirigerar för omautentisering eller MFA. Vänligen kontakta din administratör.
Den nuvarande ¦inloggningsprincipen kräver att denna klient omdirigerar för omverifiering eller MFA
Den nuvarande ¦inloggningsprincipen kräver att denna klient omdirigerar för omverifiering eller MFA. Kontakta din administratör.
Den nuvarande ¦inloggningsprincipen kräver att denna klient omdirigerar för omverifiering eller MFA. Vänligen kontakta din administratör.
Die aktuelle ¦Anmeldungsrichtlinie erfordert, dass dieser Client zur erneuten Authentifizierung oder MFA umgeleitet wird
Die aktuelle ¦Anmeldungsrichtlinie erfordert, dass dieser Client zur erneuten Authentifizierung oder MFA umgeleitet wird. Wenden Sie sich an Ihren Administrator.
Die aktuelle ¦Anmeldungsrichtlinie erfordert, dass dieser Client zur erneuten Authentifizierung oder MFA umgeleitet wird. Wenden Sie sich an den Administrator.
Din ¦tilbagemelding blev modtaget, men din organisation kræver biometrik
Din tilbagemelding blev modtaget, men din organisation kræver biometrik – ¦såsom et fingeraftryk eller en ansigtsscanning – for at få adgang
Din tilbagemelding blev modtaget, men din organisation kræver biometrik – ¦såsom et fingeraftryk eller en ansigtsscanning – for at få adgang. Sørg for, at din enhed opfylder følgende krav, og prøv derefter igen:
Din ¦tilbagemelding blev modtaget, men din organisation kræver biometrik. Sørg for, at din enhed understøtter biometri, at Okta Verify er opdateret, og at biometri er aktiveret for din konto på Okta Verify, og prøv derefter igen.
Din tilbagemelding blev modtaget, men din organisation kræver biometrik. Sørg for, at din enhed understøtter biometrik, at Okta Verify er opdateret, og at biometrik er aktiveret for din konto i Okta Verify, og at ¦enhedens biometriske sensorer er tilgængeligeog prøv derefter igen.
Din ¦tilbagemelding blev modtaget, men din organisation kræver biometrik. Sørg for, at din enhed understøtter biometrik, at Okta Verify er opdateret, og at biometrik er aktiveret for din konto i Okta Verify, og prøv derefter igen.
Din ¦tilbagemelding blev modtaget, men din organisation kræver biometrik. Sørg for, at du opfylder følgende krav, og prøv derefter igen:
Dit svar blev modtaget, men din organisation kræver Windows Hello-¦bekræftelse
Dit svar blev modtaget, men din organisation kræver Windows Hello-bekræftelse. Sørg for, at Okta Verify er opdateret, og ¦aktivér Windows Hello-bekræftelse i Okta Verify. Prøv derefter igen.
Dit svar blev ¦modtaget, men din organisation kræver biometri
Dit svar blev modtaget, men din organisation kræver biometri. Sørg for, at din enhed ¦understøtter biometri, at Okta Verify er opdateret, og at biometri er aktiveret for din konto på Okta Verify, og prøv derefter igen.
Dit svar blev modtaget, men din organisation kræver biometri. Sørg for, at din enhed understøtter biometrik, at Okta Verify er opdateret, og at biometrik er aktiveret for din konto i Okta Verify, og at ¦enhedens biometriske sensorer er tilgængeligeog prøv derefter igen.
Dit svar blev modtaget, men din organisation kræver biometri. Sørg for, at du opfylder følgende ¦krav, og prøv derefter igen:
Ditt svar ¦togs emot men din organisation kräver biometri
Ditt svar togs emot men din organisation kräver biometri, som ¦fingeravtryck eller ansiktsigenkänning, för åtkomst
Ditt svar togs emot men din organisation kräver biometri, som ¦fingeravtryck eller ansiktsigenkänning, för åtkomst. Se till att din enhet uppfyller följande krav och försök sedan igen:
Ditt svar togs emot men din organisation kräver biometri. Se till att du uppfyller ¦följande krav och försök sedan igen:
Ditt svar togs emot men din organisation kräver biometri. Se till att enheten har stöd för biometri, att Okta Verify är ¦uppdaterad och att biometri är aktiverat med ditt konto i Okta Verify och försök sedan igen.
Ditt svar togs emot, men din organisation kräver Windows Hello-¦bekräftelse
Ditt svar togs emot, men din organisation kräver Windows Hello-¦bekräftelse. Se till att Okta Verify är uppdaterad och aktivera Windows Hello-bekräftelse i Okta Verify. Försök sedan igen.
Ditt svar ¦togs emot, men din organisation kräver biometri
Ditt svar togs emot, men din organisation kräver biometri. Se till att du uppfyller ¦följande krav och försök sedan igen:
Ditt svar togs emot, men din organisation kräver biometri. Se till att enheten har stöd för biometri, att Okta Verify är ¦uppdaterad och att biometri är aktiverat med ditt konto i Okta Verify och försök sedan igen.
Ditt svar togs emot, men din organisation kräver biometri. Se till att enheten har stöd för biometri, att Okta Verify är uppdaterad, att biometri är aktiverat med ditt konto i Okta Verify, att enhetens ¦biometriska sensorer är tillgängliga och försök sedan igen.
¦Dostęp do tej aplikacji wymaga MFA: {}
Geçerli oturum açma ¦ilkesi, bu istemcinin yeniden kimlik doğrulaması veya MFA için yeniden yönlendirmesini gerektirir
Geçerli oturum açma ¦ilkesi, bu istemcinin yeniden kimlik doğrulaması veya MFA için yeniden yönlendirmesini gerektirir. Lütfen yöneticinize başvurun.
Geçerli oturum açma ¦ilkesi, bu istemcinin yeniden kimlik doğrulaması veya MFA için yeniden yönlendirmesini gerektirir. Lütfen yöneticinizle iletişime geçin.
Geçerli oturum açma ¦politikası, bu istemcinin yeniden kimlik doğrulaması veya MFA için yeniden yönlendirmesini gerektirir
Geçerli oturum açma ¦politikası, bu istemcinin yeniden kimlik doğrulaması veya MFA için yeniden yönlendirmesini gerektirir. Lütfen yöneticinizle iletişime geçin.
Gjeldende ¦påloggingspolicy krever at denne klienten omdirigerer for omverifisering eller MFA
Gjeldende ¦påloggingspolicy krever at denne klienten omdirigerer for omverifisering eller MFA. Kontakt administratoren din.
Het huidige aanmeldingsbeleid vereist dat deze client omleidt voor ¦herauthenticatie of MFA
Het huidige aanmeldingsbeleid vereist dat deze client omleidt voor ¦herauthenticatie of MFA. Neem contact op met uw beheerder.
Het huidige aanmeldingsbeleid vereist dat deze client omleidt voor ¦herverificatie of MFA
Het huidige aanmeldingsbeleid vereist dat deze client omleidt voor ¦herverificatie of MFA. Neem contact op met uw administrator.
Het huidige aanmeldingsbeleid vereist dat deze client omleidt voor ¦herverificatie of MFA. Neem contact op met uw beheerder.
Ihre Antwort ist eingegangen, aber Ihre Organisation erfordert ¦Biometriken
Ihre Antwort ist eingegangen, aber Ihre Organisation erfordert Biometriken. Stellen Sie sicher, dass Sie die folgenden Anforderungen ¦erfüllen, und versuchen Sie es erneut:
Ihre Antwort ist eingegangen, aber Ihre Organisation erfordert Biometriken. Stellen Sie sicher, dass die ¦folgenden Anforderungen erfüllt sind, und versuchen Sie es dann erneut:
Ihre Antwort ist eingegangen, aber Ihre Organisation erfordert Biometriken. Überprüfen Sie, ob Ihr Gerät Biometriken unterstützt, Okta Verify auf dem ¦neuesten Stand ist und Biometriken für Ihr Konto in Okta Verify aktiviert sind, und versuchen Sie es dann erneut.
Ihre Antwort ist eingegangen, aber Ihre Organisation erfordert Biometriken. Überprüfen Sie, ob Ihr Gerät Biometriken unterstützt, Okta Verify auf dem neuesten Stand ist, Biometriken für Ihr Konto in Okta Verify aktiviert sind und die biometrischen Sensoren Ihres Geräts ¦zugänglich sind, und versuchen Sie es dann erneut.
Ihre Antwort ist eingegangen, aber Ihre Organisation erfordert eine ¦Bestätigung mit Windows Hello
Ihre Antwort ist eingegangen, aber Ihre Organisation erfordert eine ¦Bestätigung mit Windows Hello. Stellen Sie sicher, dass Okta Verify auf dem aktuellen Stand ist, und aktivieren Sie die Bestätigung mit Windows Hello in Okta Verify. Versuchen Sie es dann erneut.
Il criterio di accesso corrente richiede il reindirizzamento del client per la ¦riautenticazione o MFA
Il criterio di accesso corrente richiede il reindirizzamento del client per la ¦riautenticazione o MFA. Contatta l'amministratore.
Jaso da erantzuna, baina erakundeak datu ¦biometrikoak behar ditu
Jaso da erantzuna, baina erakundeak datu biometrikoak behar ditu. Ziurtatu baldintza hauek betetzen ¦dituzula, eta saiatu berriro:
Jaso da erantzuna, baina erakundeak datu biometrikoak behar ditu. Ziurtatu gailuak datu biometrikoak onartzen dituela, Okta Verify eguneratuta dagoela eta datu biometrikoak gaituta ¦daudela Okta Verify-ko kontuan, eta saiatu berriro.
Jaso dugu zure erantzuna, baina erakundeak Windows Hello bidezko ¦berrespena behar du
Jaso dugu zure erantzuna, baina erakundeak Windows Hello bidezko ¦berrespena behar du. Ziurtatu Okta Verify eguneratuta dagoela eta gaitu Windows Hello bidezko berrespena Okta Verify-n, eta saiatu berriro.
Je antwoord is ontvangen, maar voor je organisatie is ¦biometrie vereist
Je antwoord is ontvangen, maar voor je organisatie is biometrie vereist. Controleer of je aan de volgende ¦vereisten voldoet en probeer het daarna opnieuw:
Je antwoord is ontvangen, maar voor je organisatie is biometrie vereist. Zorg ervoor dat je apparaat biometrie ¦ondersteunt, dat Okta Verify up-to-date is en dat biometrie is ingeschakeld voor je account in Okta Verify. Probeer het daarna opnieuw.
Kebijakan masuk saat ini ¦mengharuskan klien ini mengalihkan untuk autentikasi ulang atau MFA
Kebijakan masuk saat ini ¦mengharuskan klien ini mengalihkan untuk autentikasi ulang atau MFA. Silakan hubungi administrator Anda.
L'accesso a questa applicazione richiede ¦un'autenticazione MFA: {}
La politique de connexion actuelle exige que ce client ¦redirige vers la réauthentification ou l'authentification multifacteur
La politique de connexion actuelle exige que ce client ¦redirige vers la réauthentification ou l'authentification multifacteur. Veuillez contacter votre administrateur.
La politique de connexion actuelle exige que ce client soit ¦redirigé vers la réauthentification ou l'authentification multifacteur
La politique de connexion actuelle exige que ce client soit ¦redirigé vers la réauthentification ou l'authentification multifacteur. Veuillez contacter votre administrateur.
La politique de connexion actuelle exige que ce client soit ¦redirigé vers la réauthentification ou la MFA
La politique de connexion actuelle exige que ce client soit ¦redirigé vers la réauthentification ou la MFA. Veuillez contacter votre administrateur.
La política de inicio de sesión actual requiere que este cliente se ¦redirija para una nueva autenticación o MFA
La política de inicio de sesión actual requiere que este cliente se ¦redirija para una nueva autenticación o MFA. Póngase en contacto con su administrador.
La política de inicio de sesión actual requiere ¦redirigir a este cliente para una nueva autenticación o MFA
La política de inicio de sesión actual requiere ¦redirigir a este cliente para una nueva autenticación o MFA. Comuníquese con su administrador.
La risposta è stata ricevuta, ma la tua organizzazione richiede la ¦conferma di Windows Hello
La risposta è stata ricevuta, ma la tua organizzazione richiede la ¦conferma di Windows Hello. Assicurati che Okta Verify sia aggiornato e abilita la conferma di Windows Hello in Okta Verify, quindi riprova.
¦Maklum balas anda telah diterima, tetapi organisasi anda memerlukan biometrik
¦Maklum balas anda telah diterima, tetapi organisasi anda memerlukan biometrik. Pastikan anda memenuhi syarat berikut, kemudian cuba lagi:
¦Maklum balas anda telah diterima, tetapi organisasi anda memerlukan biometrik. Pastikan peranti anda menyokong biometrik, Okta Verify adalah terkini dan biometrik didayakan untuk akaun anda di Okta Verify, kemudian cuba lagi.
Nou resevwa repons ou an, men òganizasyon w lan ¦bezwen konfimasyon Windows Hello
Nou resevwa repons ou an, men òganizasyon w lan bezwen konfimasyon Windows Hello. Asire w ke Okta Verify ajou epi aktive konfimasyon Windows Hello nan Okta Verify, ¦answit eseye ankò.
Nykyinen ¦käytäntömerkintä edellyttää, että tämä asiakas ohjaa uudelleen todennuksen tai MFA: n
Nykyinen ¦käytäntömerkintä edellyttää, että tämä asiakas ohjaa uudelleen todennuksen tai MFA: n. Ota yhteyttä järjestelmänvalvojaasi.
O acesso a este aplicativo ¦requer MFA: {}
¦Odebrano Twoją odpowiedź, ale organizacja wymaga potwierdzenia Windows Hello
Odebrano Twoją odpowiedź, ale organizacja wymaga potwierdzenia Windows Hello. Upewnij się, że aplikacja Okta Verify jest aktualna, i włącz ¦potwierdzenie Windows Hello w aplikacji Okta Verify, a następnie spróbuj ponownie.
Odpowiedź została odebrana, ale Twoja organizacja wymaga ¦użycia funkcji biometrii
Odpowiedź została odebrana, ale Twoja organizacja wymaga użycia funkcji biometrii. Upewnij się, że Twoje urządzenie obsługuje dane biometryczne, aplikacja Okta Verify jest aktualna, a dane biometryczne są włączone na Twoim koncie w aplikacji Okta Verify, a ¦czujniki biometryczne Twojego urządzenia są dostępne, a następnie spróbuj ponownie.
Odpowiedź została odebrana, ale Twoja organizacja wymaga użycia funkcji biometrii. Upewnij się, że ¦spełniasz poniższe wymagania, i spróbuj ponownie:
Odpowiedź została odebrana, ale Twoja organizacja wymaga ¦użycia funkcji biometrii. Upewnij się, że urządzenie obsługuje funkcję biometrii, aplikacja Okta Verify jest aktualna i że funkcja biometrii jest włączona na Twoim koncie w aplikacji Okta Verify, a następnie spróbuj ponownie.
Otrzymaliśmy Twoją odpowiedź, ale Twoja organizacja wymaga danych ¦biometrycznych
Otrzymaliśmy Twoją odpowiedź, ale Twoja organizacja wymaga danych biometrycznych, ¦takich jak odcisk palca lub skan twarzy, aby uzyskać dostęp
Otrzymaliśmy Twoją odpowiedź, ale Twoja organizacja wymaga danych biometrycznych, ¦takich jak odcisk palca lub skan twarzy, aby uzyskać dostęp. Upewnij się, że Twoje urządzenie spełnia poniższe wymagania, i spróbuj ponownie:
Otrzymaliśmy Twoją odpowiedź, ale Twoja organizacja wymaga danych biometrycznych. Upewnij się, że Twoje urządzenie obsługuje dane biometryczne, aplikacja Okta Verify jest aktualna, a dane biometryczne są włączone na Twoim koncie w aplikacji Okta Verify, a ¦czujniki biometryczne Twojego urządzenia są dostępne, a następnie spróbuj ponownie.
Otrzymaliśmy Twoją odpowiedź, ale Twoja organizacja wymaga danych biometrycznych. Upewnij się, że Twoje urządzenie obsługuje dane ¦biometryczne, aplikacja Okta Verify jest aktualna, a dane biometryczne są włączone na Twoim koncie w aplikacji Okta Verify, a następnie spróbuj ponownie.
Otrzymaliśmy Twoją odpowiedź, ale Twoja organizacja wymaga danych biometrycznych. Upewnij się, że ¦spełniasz poniższe wymagania, i spróbuj ponownie:
Otrzymaliśmy Twoją odpowiedź, ale Twoja organizacja wymaga danych biometrycznych. Upewnij się, że urządzenie obsługuje funkcję ¦biometrii, aplikacja Okta Verify jest aktualna i że funkcja biometrii jest włączona na Twoim koncie w aplikacji Okta Verify, a następnie spróbuj ponownie.
Per l'accesso a questa ¦applicazione è richiesta l'autenticazione MFA: {}
¦Phải có MFA để truy cập ứng dụng này: {}
Phản hồi của bạn đã được ghi nhận, ¦tuy nhiên tổ chức của bạn yêu cầu xác nhận bằng Windows Hello
Phản hồi của bạn đã được ghi nhận, ¦tuy nhiên tổ chức của bạn yêu cầu xác nhận bằng Windows Hello. Hãy đảm bảo Okta Verify đã được cập nhật và bật xác nhận bằng Windows Hello trong Okta Verify, sau đó thử lại.
¦Politica de conectare actuală necesită redirecționarea acestui client pentru re-autentificare sau MFA
¦Politica de conectare actuală necesită redirecționarea acestui client pentru re-autentificare sau MFA. Contactați administratorul.
¦Politica de conectare actuală necesită redirecționarea acestui client pentru re-autentificare sau MFA. Contactați-vă administratorul.
¦Politica de conectare actuală necesită redirecționarea acestui client pentru re-autentificare sau MFA. Vă rugăm să contactați administratorul.
Politik pou ¦louvri yon sesyon mande pou kliyan sa a retounen pou li verifye ankò oswa MFA
Politik pou ¦louvri yon sesyon mande pou kliyan sa a retounen pou li verifye ankò oswa MFA. Tanpri kontakte administratè ou an.
Pour accéder à cette application, il ¦faut utiliser l'authentification multifacteur : {}
Pour accéder à cette application, il ¦faut utiliser la MFA : {}
Pour accéder à cette application, il ¦faut utiliser l’authentification multifacteur : {}
Přístup k ¦této aplikaci vyžaduje MFA: {}
¦Recebemos sua resposta, mas a organização exige biometria
Recebemos sua resposta, mas a organização exige biometria, como biometria ou ¦detecção facial
Recebemos sua resposta, mas a organização exige biometria, como biometria ou ¦detecção facial. Verifique se o seu dispositivo cumpre os requisitos a seguir e tente novamente:
Recebemos sua resposta, mas a organização exige biometria. ¦Confira se seu dispositivo é compatível com a biometria, se o Okta Verify está atualizado e se a biometria está ativada na sua conta no Okta Verify. Depois, tente novamente.
Recebemos sua resposta, mas a organização exige biometria. ¦Confira se seu dispositivo é compatível com biometria, se o Okta Verify está atualizado e se a biometria está ativada na sua conta no Okta Verify. Depois, tente novamente.
Recebemos sua resposta, mas a organização exige biometria. Verifique se o seu dispositivo tem suporte a biometria, se o Okta Verify está ¦atualizado e se a biometria está habilitada na sua conta no Okta Verify. Depois, tente novamente.
Recebemos sua resposta, mas a organização exige biometria. Verifique se o seu dispositivo tem suporte a biometria, se o Okta Verify está atualizado, se a biometria está habilitada na sua conta no Okta Verify, e os sensores biométricos de seu dispositivo estão ¦acessíveis. Depois, tente novamente.
Recebemos sua resposta, mas a organização exige biometria. Verifique se você atende aos requisitos a ¦seguir e tente novamente:
Recebemos sua resposta, mas a organização exige biometria. Verifique se você atende aos ¦seguintes requisitos e tente novamente:
Recebemos sua resposta, mas a organização exige dados biométricos, como ¦impressão digital ou detecção facial, para conceder acesso
Recebemos sua resposta, mas a organização exige dados biométricos, como ¦impressão digital ou detecção facial, para conceder acesso. Verifique se o seu dispositivo cumpre os requisitos a seguir e tente novamente:
¦Recibimos su respuesta, pero su organización exige datos biométricos
¦Recibimos su respuesta, pero su organización exige datos biométricos. Asegúrese de que cumple los siguientes requisitos y, a continuación, vuelva a intentarlo:
¦Recibimos su respuesta, pero su organización exige datos biométricos. Asegúrese de que su dispositivo es compatible con la biometría, que Okta Verify está actualizado y que la biometría está habilitada para su cuenta en Okta Verify y vuelva a intentarlo.
Respons Anda diterima, tetapi organisasi Anda memerlukan ¦konfirmasi Windows Hello
Respons Anda diterima, tetapi organisasi Anda memerlukan ¦konfirmasi Windows Hello. Pastikan Okta Verify sudah dalam versi terbaru dan aktifkan konfirmasi Windows Hello di Okta Verify, lalu coba lagi.
Respons Anda telah diterima, tetapi organisasi Anda ¦memerlukan biometrik
Respons Anda telah diterima, tetapi organisasi Anda memerlukan biometrik untuk akses—seperti ¦sidik jari atau pemindaian wajah
Respons Anda telah diterima, tetapi organisasi Anda memerlukan biometrik untuk akses—seperti ¦sidik jari atau pemindaian wajah. Pastikan perangkat Anda memenuhi persyaratan berikut, lalu coba lagi:
Respons Anda telah diterima, tetapi organisasi Anda memerlukan biometrik. Pastikan Anda memenuhi persyaratan ¦berikut, lalu coba lagi:
Respons Anda telah diterima, tetapi organisasi Anda memerlukan biometrik. Pastikan perangkat Anda ¦mendukung biometrik, Okta Verify sudah dalam versi terbaru dan biometrik sudah diaktifkan untuk akun Anda di Okta Verify, lalu coba lagi.
Respons Anda telah diterima, tetapi organisasi Anda memerlukan biometrik. Pastikan perangkat Anda mendukung biometrik, Okta Verify sudah dalam versi terbaru, biometrik sudah diaktifkan untuk akun Anda di Okta Verify dan ¦sensor biometrik perangkat Anda dapat diakses, lalu coba lagi.
Respons Anda telah diterima, tetapi organisasi Anda memerlukan biometrik. Pastikan perangkat Anda ¦mendukung biometrik, Okta Verify sudah dalam versi terbaru, dan biometrik sudah diaktifkan untuk akun Anda di Okta Verify, lalu coba lagi.
Respons Anda telah diterima, tetapi organisasi Anda memerlukan biometrik. Pastikan perangkat Anda ¦mendukung biometrik, Okta Verify terbaru, dan biometrik diaktifkan untuk akun Anda di Okta Verify, lalu coba lagi.
Respons anda telah diterima, tetapi organisasi anda memerlukan biometrik. Pastikan anda memenuhi syarat ¦berikut, kemudian cuba lagi:
Respons anda telah diterima, tetapi organisasi anda memerlukan biometrik. Pastikan peranti anda menyokong biometrik, Okta Verify adalah ¦terkini dan biometrik didayakan untuk akaun anda dalam Okta Verify, kemudian cuba lagi.
Respons anda telah diterima, tetapi organisasi anda memerlukan biometrik. Pastikan peranti anda menyokong biometrik, Okta Verify adalah ¦terkini dan biometrik didayakan untuk akaun anda di Okta Verify, kemudian cuba lagi.
Respons anda telah diterima, tetapi organisasi anda memerlukan biometrik. Pastikan peranti anda menyokong biometrik, Okta Verify adalah terkini, biometrik didayakan untuk akaun anda di Okta Verify dan ¦penderia biometrik peranti anda boleh diakses,kemudian cuba lagi.
Respons anda telah diterima, tetapi organisasi anda memerlukan biometrik—seperti imbasan ¦cap jari atau wajah—untuk akses
Respons anda telah diterima, tetapi organisasi anda memerlukan biometrik—seperti imbasan ¦cap jari atau wajah—untuk akses. Pastikan peranti anda memenuhi syarat berikut, kemudian cuba lagi:
Respons anda telah diterima, tetapi organisasi anda ¦memerlukan pengesahan Windows Hello
Respons anda telah diterima, tetapi organisasi anda memerlukan pengesahan Windows Hello. Pastikan Okta Verify ¦dikemas kini dan dayakan pengesahan Windows Hello dalam Okta Verify, kemudian cuba lagi.
¦Responsen din ble mottatt, men organisasjonen din krever biometri
¦Responsen din ble mottatt, men organisasjonen din krever biometri – som f
Responsen din ble mottatt, men organisasjonen din krever biometri – som f.eks. et ¦fingeravtrykk eller ansiktsskanning – for tilgang. Forsikre deg om at enheten din oppfyller følgende krav, og prøv igjen:
¦Responsen din ble mottatt, men organisasjonen din krever biometri. Forsikre deg om at du oppfyller følgende krav, og prøv igjen:
Responsen din ble mottatt, men organisasjonen din krever biometri. Forsikre deg om at enheten din støtter biometri, Okta Verify er oppdatert og at biometri er aktivert for kontoen din i Okta Verify, enhetens biometriske sensorer er ¦tilgjengelige, og prøv igjen.
¦Responsen din ble mottatt, men organisasjonen din krever biometri. Forsikre deg om at enheten din støtter biometri, Okta Verify er oppdatert og at biometri er aktivert for kontoen din i Okta Verify, og prøv igjen.
Risposta ¦ricevuta, ma l'organizzazione richiede la biometria
Risposta ricevuta, ma l'organizzazione richiede la biometria per l'accesso, ad esempio ¦impronta digitale o scansione del viso
Risposta ricevuta, ma l'organizzazione richiede la biometria per l'accesso, ad esempio impronta digitale o scansione del viso. Assicurati che il tuo dispositivo ¦soddisfi i requisiti seguenti e quindi riprova:
Risposta ricevuta, ma l'organizzazione richiede la biometria. Assicurati che il dispositivo supporti la biometria, che Okta Verify sia aggiornato, che la biometria sia abilitata per il tuo account in Okta Verify e che i ¦sensori biometrici del tuo dispositivo siano accessibili e riprova.
Risposta ricevuta, ma l'organizzazione richiede la biometria. Assicurati che il dispositivo ¦supporti la biometria, che Okta Verify sia aggiornato, che la biometria sia abilitata per il tuo account in Okta Verify e riprova.
Risposta ricevuta, ma l'organizzazione richiede la biometria. Assicurati di ¦soddisfare i requisiti seguenti e quindi riprova:
Risposta ricevuta, ma l'organizzazione richiede la biometria. Verifica che i requisiti seguenti siano ¦soddisfatti, quindi riprova:
Răspunsul dvs. a fost primit, dar organizația necesită date biometrice. Asigurați-vă că dispozitivul acceptă date biometrice, că aplicația Okta Verify este ¦actualizată și că datele biometrice sunt activate pentru contul dvs. în Okta Verify, apoi încercați din nou.
Răspunsul dvs. a fost primit, dar organizația necesită date biometrice. Asigurați-vă că dispozitivul acceptă date biometrice, că aplicația Okta Verify este actualizată și că datele biometrice sunt activate pentru contul dvs. în Okta Verify, și că ¦senzorii biometrici ai dispozitivului dvs. sunt accesibili, apoi încercați din nou.
Răspunsul dvs. a fost primit, dar organizația necesită date biometrice. Asigurați-vă că ¦îndepliniți următoarele cerințe, apoi încercați din nou:
Răspunsul dvs. a fost primit, dar organizația ¦solicită confirmarea prin Windows Hello. Asigurați-vă că aplicația Okta Verify este actualizată și activați confirmarea prin Windows Hello în Okta Verify, apoi încercați din nou.
Răspunsul dvs. a fost primit, ¦însă organizația dvs. necesită date biometrice. Asigurați-vă că dispozitivul acceptă date biometrice, că aplicația Okta Verify este actualizată și că datele biometrice sunt activate pentru contul dvs. în Okta Verify, apoi încercați din nou.
Răspunsul dvs. a fost primit, însă organizația dvs. necesită date biometrice. Asigurați-vă că dispozitivul acceptă date biometrice, că aplicația Okta Verify este actualizată și că datele biometrice sunt activate pentru contul dvs. în Okta Verify, și că ¦senzorii biometrici ai dispozitivului dvs. sunt accesibili, apoi încercați din nou.
Răspunsul dvs. a fost primit, ¦însă organizația dvs. necesită date biometrice. Asigurați-vă că dispozitivul dvs. acceptă date biometrice, că Okta Verify este actualizată și că datele biometrice sunt activate pentru contul dvs. în Okta Verify, apoi încercați din nou.
Răspunsul dvs. a fost primit, însă organizația dvs. necesită date biometrice. Asigurați-vă că ¦respectați următoarele cerințe, apoi încercați din nou:
Răspunsul dvs. a fost primit, însă organizația dvs. necesită date biometrice. Asigurați-vă că ¦îndepliniți următoarele cerințe, apoi încercați din nou:
Răspunsul dvs. a fost primit, însă, pentru acces, organizația dvs. necesită date biometrice, ¦cum ar fi o amprentă sau o scanare facială. Asigurați-vă că dispozitivul dvs. îndeplinește următoarele cerințe, apoi încercați din nou:
Saioa hasteko uneko ¦politikaren arabera, bezeroak birbideratu egin behar du berriro autentifikatzeko edo MFA lortzeko
Saioa hasteko uneko ¦politikaren arabera, bezeroak birbideratu egin behar du berriro autentifikatzeko edo MFA lortzeko. Jarri administratzailearekin harremanetan.
Se ha ¦recibido su respuesta, pero la organización exige datos biométricos
Se ha recibido su respuesta, pero la organización exige datos biométricos para acceder, como una ¦huella dactilar o escaneo facial
Se ha recibido su respuesta, pero la organización exige datos biométricos para acceder, como una ¦huella dactilar o escaneo facial. Asegúrese de que su dispositivo cumple los siguientes requisitos e inténtelo de nuevo:
Se ha recibido su respuesta, pero la organización exige datos biométricos. Asegúrese de que cumple los ¦siguientes requisitos e inténtelo de nuevo:
Se ha recibido su respuesta, pero la organización exige datos biométricos. Asegúrese de que cumple los siguientes requisitos y, a ¦continuación, vuelva a intentarlo:
Se ha recibido su respuesta, pero la organización exige datos biométricos. Asegúrese de que su dispositivo es compatible con la ¦biometría, que Okta Verify está actualizado y que la biometría está habilitada para su cuenta en Okta Verify y vuelva a intentarlo.
Se ha recibido su respuesta, pero la organización exige datos biométricos. Asegúrese de que su dispositivo sea compatible con los datos biométricos, que Okta Verify esté actualizado y que los datos biométricos ¦estén habilitados para su cuenta en Okta Verify, y vuelva a intentarlo.
Se ha recibido su respuesta, pero la organización exige datos biométricos. Asegúrese de que su dispositivo sea compatible con los datos biométricos, que Okta Verify esté actualizado, que los datos biométricos estén habilitados para su cuenta en Okta Verify, y que se ¦pueda acceder a los sensores biométricos de su dispositivo, y vuelva a intentarlo.
Se ha ¦recibido su respuesta, pero su organización exige datos biométricos
Se ha recibido su respuesta, pero su organización exige datos biométricos para acceder, como una ¦huella dactilar o escaneo facial
Se ha recibido su respuesta, pero su organización exige datos biométricos para acceder, como una ¦huella dactilar o escaneo facial. Asegúrese de que su dispositivo cumple los siguientes requisitos e inténtelo de nuevo:
Se ha recibido su respuesta, pero su organización exige datos biométricos para acceder, como una ¦huella dactilar o escaneo facial. Asegúrese de que su dispositivo cumple los siguientes requisitos y vuelva a intentarlo:
Se ha recibido su respuesta, pero su organización exige datos biométricos. Asegúrese de que cumple con los siguientes requisitos y, a ¦continuación, vuelva a intentarlo:
Se ha recibido su respuesta, pero su organización exige datos biométricos. Asegúrese de que su dispositivo es compatible con la ¦biometría, que Okta Verify está actualizado y que la biometría está habilitada para su cuenta en Okta Verify y vuelva a intentarlo.
Se ha recibido su respuesta, pero su organización exige datos biométricos. Asegúrese de que su dispositivo sea compatible con los datos biométricos, que Okta Verify esté actualizado, que los datos biométricos estén habilitados para su cuenta en Okta Verify, y que se ¦pueda acceder a los sensores biométricos de su dispositivo, y vuelva a intentarlo.
Se ha recibido su respuesta, pero su organización requiere la ¦confirmación de Windows Hello
Se ha recibido su respuesta, pero su organización requiere la ¦confirmación de Windows Hello. Asegúrese de que Okta Verify esté actualizado y habilite la confirmación de Windows Hello en Okta Verify, luego vuelva a intentarlo.
Se ha recibido su respuesta, pero su organización requiere la ¦confirmación de Windows Hello. Asegúrese de que Okta Verify esté actualizado y habilite la confirmación de Windows Hello en Okta Verify. Luego inténtelo de nuevo.
Se ¦recibió su respuesta, pero la organización exige datos biométricos
Se recibió su respuesta, pero la organización exige datos biométricos. Asegúrese de que su dispositivo sea compatible con los datos biométricos, que Okta Verify esté actualizado y que los datos biométricos ¦estén habilitados para su cuenta en Okta Verify, y vuelva a intentarlo.
Se ¦requiere MFA para acceder a esta aplicación: {}
Sua resposta foi ¦recebida, mas a organização exige biometria
Sua resposta foi recebida, mas a organização exige biometria. ¦Confira se seu dispositivo é compatível com a biometria, se o Okta Verify está atualizado e se a biometria está ativada na sua conta no Okta Verify. Depois, tente novamente.
Sua resposta foi recebida, mas a organização exige biometria. Verifique se o seu dispositivo tem suporte a biometria, se o Okta Verify está ¦atualizado e se a biometria está habilitada na sua conta no Okta Verify. Depois, tente novamente.
Sua resposta foi recebida, mas a organização exige biometria. Verifique se o seu dispositivo tem suporte a biometria, se o Okta Verify está atualizado, se a biometria está habilitada na sua conta no Okta Verify, e os sensores biométricos de seu dispositivo estão ¦acessíveis. Depois, tente novamente.
Sua resposta foi recebida, mas a organização exige biometria. Verifique se você atende aos ¦seguintes requisitos e tente novamente:
Svaret ditt ble mottatt, men organisasjonen din krever Windows Hello-¦bekreftelse
Svaret ditt ble mottatt, men organisasjonen din krever Windows Hello-¦bekreftelse. Sørg for at Okta Verify er oppdatert og aktiver Windows Hello-bekreftelse i Okta Verify, og prøv deretter på nytt.
¦Svaret ditt ble mottatt, men organisasjonen din krever biometri
Svaret ditt ble mottatt, men organisasjonen din krever biometri – som ¦f
Svaret ditt ble mottatt, men organisasjonen din krever biometri – som f.eks. et ¦fingeravtrykk eller ansiktsskanning – for tilgang. Forsikre deg om at enheten din oppfyller følgende krav, og prøv igjen:
Svaret ditt ble mottatt, men organisasjonen din krever biometri. ¦Forsikre deg om at du oppfyller følgende krav, og prøv igjen:
Svaret ditt ble mottatt, men organisasjonen din krever biometri. Forsikre deg om at enheten din støtter biometri, Okta Verify er oppdatert og at biometri er aktivert for kontoen din i Okta Verify, enhetens biometriske sensorer er ¦tilgjengelige, og prøv igjen.
Svaret ditt ble mottatt, men organisasjonen din krever biometri. Forsikre deg om at enheten din ¦støtter biometri, Okta Verify er oppdatert og at biometri er aktivert for kontoen din i Okta Verify, og prøv igjen.
Svaret ditt ble mottatt, men organisasjonen din krever biometri. Forsikre deg om at enheten din ¦støtter biometri, at Okta Verify er oppdatert og at biometri er aktivert for kontoen din i Okta Verify, og prøv igjen.
¦Tanggapan Anda telah diterima, tetapi organisasi Anda memerlukan biometrik
¦Tanggapan Anda telah diterima, tetapi organisasi Anda memerlukan biometrik. Pastikan perangkat Anda mendukung biometrik, Okta Verify terbaru dan biometrik diaktifkan untuk akun Anda di Okta Verify, lalu coba lagi.
Tilgang til denne ¦applikasjonen krever MFA: {}
Tilgang til dette ¦programmet krever MFA: {}
¦Tillgång till den här applikationen kräver MFA: {}
Toegang tot deze ¦applicatie vereist MFA: {}
Toegang tot deze ¦toepassing vereist MFA: {}
¦Truy cập ứng dụng này yêu cầu MFA: {}
Tähän sovellukseen ¦pääsy vaatii MFA:n {}
Tähän sovellukseen ¦pääsy vaatii MFA:n: {}
Tämän sovelluksen ¦käyttöoikeus vaatii MFA:n: {}
Uw antwoord is ontvangen, maar voor uw organisatie is ¦biometrie vereist
Uw antwoord is ontvangen, maar voor uw organisatie is biometrie vereist. Controleer of je aan de volgende ¦vereisten voldoet en probeer het daarna opnieuw:
Uw antwoord is ontvangen, maar voor uw organisatie is biometrie vereist. Controleer of u aan de volgende ¦vereisten voldoet en probeer het opnieuw:
Uw antwoord is ontvangen, maar voor uw organisatie is biometrie vereist. Zorg ervoor dat je apparaat biometrie ¦ondersteunt, dat Okta Verify up-to-date is en dat biometrie is ingeschakeld voor je account in Okta Verify. Probeer het daarna opnieuw.
Uw antwoord is ontvangen, maar voor uw organisatie is biometrie vereist. Zorg ervoor dat je apparaat biometrie ondersteunt, dat Okta Verify up-to-date is, dat biometrie is ingeschakeld voor je account in Okta Verify, en dat de biometrische sensoren van uw apparaat ¦toegankelijk zijn. Probeer het daarna opnieuw.
Uw antwoord is ontvangen, maar voor uw organisatie is biometrie vereist. Zorg ervoor dat uw apparaat biometrie ondersteunt, dat Okta Verify up-to-date is en dat biometrie is ingeschakeld voor uw account in Okta Verify. Probeer het ¦vervolgens opnieuw.
Uw antwoord is ontvangen, maar voor uw organisatie is biometrie vereist. Zorg ervoor dat uw apparaat biometrie ondersteunt, dat Okta Verify up-to-date is, dat biometrie is ingeschakeld voor uw account in Okta Verify, en dat de biometrische sensoren van uw apparaat ¦toegankelijk zijn. Probeer het daarna opnieuw.
Uw antwoord is ontvangen, maar voor uw organisatie is biometrie, ¦zoals een vingerafdruk of gezichtsscan, vereist voor toegang
Uw antwoord is ontvangen, maar voor uw organisatie is biometrie, ¦zoals een vingerafdruk of gezichtsscan, vereist voor toegang. Controleer of uw apparaat aan de volgende vereisten voldoet en probeer het opnieuw:
Uw antwoord is ontvangen, maar voor uw organisatie is een ¦bevestiging voor Windows Hello vereist
Uw antwoord is ontvangen, maar voor uw organisatie is een ¦bevestiging voor Windows Hello vereist. Zorg ervoor dat Okta Verify up-to-date is en schakel bevestiging voor Windows Hello in Okta Verify in. Probeer het daarna opnieuw.
Vastauksesi vastaanotettiin, mutta organisaatiosi edellyttää Windows Hello -¦vahvistusta
Vastauksesi vastaanotettiin, mutta organisaatiosi edellyttää Windows Hello -¦vahvistusta. Varmista, että Okta Verify on ajan tasalla ja ota Windows Hello -vahvistus käyttöön Okta Verifyssa. Yritä sitten uudelleen.
Vastauksesi vastaanotettiin, mutta organisaatiosi edellyttää biometristä ¦tunnistamista
Vastauksesi vastaanotettiin, mutta organisaatiosi edellyttää biometristä tunnistamista, ¦kuten sormenjäljen tai kasvojen tunnistamista
Vastauksesi vastaanotettiin, mutta organisaatiosi edellyttää biometristä tunnistamista, kuten sormenjäljen tai kasvojen tunnistamista. Varmista, että laitteesi ¦täyttää seuraavat vaatimukset, ja yritä sitten uudelleen:
Vastauksesi vastaanotettiin, mutta organisaatiosi edellyttää biometristä tunnistamista. Varmista, että laitteesi tukee biometristä tunnistamista, Okta Verify on ajan tasalla ja että olet ottanut biometrisen tunnistamisen käyttöön Okta ¦Verifylla, ja yritä sitten uudelleen.
Vastauksesi vastaanotettiin, mutta organisaatiosi edellyttää biometristä tunnistamista. Varmista, että laitteesi tukee biometristä tunnistamista, Okta Verify on ajan tasalla ja että olet ottanut biometrisen tunnistamisen käyttöön ¦tililläsi Okta Verifyssa, ja yritä sitten uudelleen.
Vastauksesi vastaanotettiin, mutta organisaatiosi edellyttää biometristä tunnistamista. Varmista, että laitteesi ¦tukee biometristä tunnistamista, Okta Verify on ajan tasalla ja että olet ottanut tilisi biometrisen tunnistamisen käyttöön Okta Verifyssa, ja yritä sitten uudelleen.
Vastauksesi vastaanotettiin, mutta organisaatiosi edellyttää biometristä tunnistamista. Varmista, että laitteesi tukee biometristä tunnistamista, Okta Verify on ajan tasalla, että olet ottanut tilisi biometrisen tunnistamisen käyttöön Okta Verifyssa, laitteesi ¦biometriset tunnistimet ovat käytettävissä, ja yritä sitten uudelleen.
Vastauksesi vastaanotettiin, mutta organisaatiosi edellyttää biometristä tunnistamista. Varmista, että ¦täytät seuraavat vaatimukset, ja yritä sitten uudelleen:
Vastauksesi vastaanotettiin, mutta organisaatiosi edellyttää biometristä tunnistamista. Varmista, että ¦täytät seuraavat vaatimukset, ja yritä uudelleen:
Vastauksesi vastaanotettiin, mutta organisaatiosi edellyttää käyttöoikeutta varten biometristä tunnistamista, ¦kuten sormenjäljen tai kasvojen tunnistamista
Vastauksesi vastaanotettiin, mutta organisaatiosi edellyttää käyttöoikeutta varten biometristä tunnistamista, kuten sormenjäljen tai kasvojen tunnistamista. Varmista, että laitteesi ¦täyttää seuraavat vaatimukset, ja yritä sitten uudelleen:
Vaše odpověď byla přijata, ale vaše organizace vyžaduje ¦biometriku
Vaše odpověď byla přijata, ale vaše organizace vyžaduje biometriku. Ujistěte se, že ¦splňujete následující požadavky, a pak to zkuste znovu:
Vaše odpověď byla přijata, ale vaše organizace vyžaduje biometriku. Ujistěte se, že vaše zařízení podporuje biometriku a že aplikace Okta Verify je aktuální a máte v ní pro svůj účet povolenou biometriku a biometrické ¦snímače vašeho zařízení jsou přístupné. Pak to zkuste znovu.
Vaše odpověď byla přijata, ale vaše organizace vyžaduje biometriku. Ujistěte se, že vaše zařízení ¦podporuje biometriku a že aplikace Okta Verify je aktuální a máte v ní pro svůj účet povolenou biometriku, a pak to zkuste znovu.
Vaše odpověď byla přijata, ale vaše organizace vyžaduje biometriku. Ujistěte se, že vaše zařízení ¦podporuje biometriku a že aplikace Okta Verify je aktuální a máte v ní pro svůj účet povolenou biometriku. Pak to zkuste znovu.
Vaše odpověď byla přijata, ale vaše organizace vyžaduje pro přístup biometriku – například ¦otisk prstu nebo sken obličeje
Vaše odpověď byla přijata, ale vaše organizace vyžaduje pro přístup biometriku – například otisk prstu nebo sken obličeje. Ujistěte se, jestli vaše zařízení ¦splňuje následující požadavky, a pak to zkuste znovu:
Vaše odpověď byla přijata, ¦nicméně vaše organizace vyžaduje potvrzení funkcí Windows Hello
Vaše odpověď byla přijata, ¦nicméně vaše organizace vyžaduje potvrzení funkcí Windows Hello. Ujistěte se, že máte aktuální verzi aplikace Okta Verify, povolte v ní potvrzení funkcí Windows Hello a zkuste to znovu.
Voor toegang tot deze ¦applicatie is MFA vereist: {}
Votre réponse a été reçue, mais votre entreprise exige l'utilisation de la ¦biométrie
Votre réponse a été reçue, mais votre entreprise exige l'utilisation de la biométrie, ¦comme la reconnaissance faciale ou digitale, pour vous autoriser l'accès
Votre réponse a été reçue, mais votre entreprise exige l'utilisation de la biométrie, ¦comme la reconnaissance faciale ou digitale, pour vous autoriser l'accès. Assurez-vous que votre appareil respecte les exigences suivantes, puis réessayez :
Votre réponse a été reçue, mais votre entreprise exige l'utilisation de la biométrie. Assurez-vous que votre périphérique prend en charge la biométrie, que la version d'Okta Verify est à jour et que la biométrie est activée pour votre compte dans Okta Verify, que les ¦capteurs biométriques de votre appareil sont accessibles, puis réessayez.
Votre réponse a été reçue, mais votre entreprise exige l'utilisation de la biométrie. Assurez-vous que vous ¦remplissez bien les conditions suivantes, puis réessayez :
Votre réponse a été reçue, mais votre entreprise exige l'utilisation de la biométrie. ¦Vérifiez que votre appareil prend en charge la biométrie, que l'application Okta Verify est à jour et que la biométrie est activée pour votre compte dans Okta Verify, puis réessayez.
Votre réponse a été reçue, mais votre entreprise exige l’utilisation de la ¦biométrie
Votre réponse a été reçue, mais votre entreprise exige l’utilisation de la biométrie. Assurez-vous que vous ¦remplissez bien les conditions suivantes, puis réessayez :
Votre réponse a été reçue, mais votre entreprise exige l’utilisation de la biométrie. ¦Vérifiez que votre appareil prend en charge la biométrie, que l’application Okta Verify est à jour et que la biométrie est activée pour votre compte dans Okta Verify, puis réessayez.
Votre réponse a été reçue, mais votre organisation exige des données ¦biométriques
Votre réponse a été reçue, mais votre organisation exige des données biométriques. Assurez-vous de ¦respecter les exigences suivantes, puis réessayez :
Votre réponse a été reçue, mais votre organisation exige des données ¦biométriques. Assurez-vous que votre périphérique prend en charge la biométrie, que la version d'Okta Verify est à jour et que la biométrie est activée pour votre compte dans Okta Verify, puis réessayez.
Votre réponse a été reçue, mais votre organisation exige des données biométriques. Assurez-vous que votre périphérique prend en charge la biométrie, que la version d'Okta Verify est à jour et que la biométrie est activée pour votre compte dans Okta Verify, que les ¦capteurs biométriques de votre appareil sont accessibles, puis réessayez.
Votre réponse a été reçue, mais votre organisation exige des données biométriques. Assurez-vous que vous ¦remplissez bien les conditions suivantes, puis réessayez :
Votre réponse a été reçue, mais votre organisation exige que la confirmation via Windows Hello ¦soit activée
Votre réponse a été reçue, mais votre organisation exige que la confirmation via Windows Hello soit activée. Vérifiez ¦qu'Okta Verify est à jour et activez la confirmation par Windows Hello dans Okta Verify, puis réessayez.
Válaszát megkaptuk, ¦azonban a szervezete megköveteli a Windows Hello-hitelesítés használatát
Válaszát megkaptuk, ¦azonban a szervezete megköveteli a Windows Hello-hitelesítés használatát. Győződjön meg róla, hogy az Okta Verify naprakész, engedélyezze a Windows Hello-hitelesítést az Okta Verifyban, majd próbálja meg újból.
Válaszát megkaptuk, de a szervezet biometrikus ¦ellenőrzést igényel
Válaszát megkaptuk, de a szervezet biometrikus ellenőrzést igényel. Győződjön meg arról, hogy az eszköze támogatja a biometrikus ellenőrzést, az Okta Verify naprakész, és a biometrikus ellenőrzés engedélyezve van a ¦fiókjához az Okta Verify-ban, majd próbálkozzon újra.
Válaszát megkaptuk, de a szervezet biometrikus ellenőrzést igényel. Győződjön meg arról, hogy ¦megfelel az alábbi követelményeknek, majd próbálkozzon újra:
Válaszát megkaptuk, de a szervezet biometrikus ellenőrzést igényel. Győződjön meg róla, hogy az eszköze támogatja a biometrikus ellenőrzést, az Okta Verify ¦naprakész, és a biometrikus ellenőrzés engedélyezve van a fiókja számára az Okta Verify-ban, majd próbálkozzon újra.
Válaszát megkaptuk, de a szervezet biometrikus ellenőrzést igényel. Győződjön meg róla, hogy az eszköze támogatja a biometrikus ellenőrzést, az Okta Verify naprakész, és a biometrikus ellenőrzés engedélyezve van a fiókja számára az Okta Verify-ban, és az eszköz biometrikus ¦érzékelői elérhetők, majd próbálkozzon újra.
Válaszát megkaptuk, de a szervezet biometrikus ellenőrzést igényel. Győződjön meg róla, hogy az eszköze támogatja a biometrikus ellenőrzést, az Okta Verify naprakész, és a biometrikus ellenőrzés engedélyezve van a ¦fiókjához az Okta Verify-ban, majd próbálkozzon újra.
Válaszát megkaptuk, de a szervezet biometrikus ellenőrzést – ¦például ujjlenyomat- vagy arcfelismerést – követel meg a hozzáféréshez
Válaszát megkaptuk, de a szervezet biometrikus ellenőrzést – ¦például ujjlenyomat- vagy arcfelismerést – követel meg a hozzáféréshez. Győződjön meg arról, hogy az eszköze megfelel az alábbi követelményeknek, majd próbálkozzon újra:
Válaszát megkaptuk, de az Ön szervezete biometrikus ¦adatokat igényel
Válaszát megkaptuk, de az Ön szervezete biometrikus adatokat igényel. Győződjön meg arról, hogy ¦megfelel az alábbi követelményeknek, majd próbálkozzon újra:
Válaszát megkaptuk, de az Ön szervezete biometrikus ¦adatokat igényel. Győződjön meg róla, hogy az eszköze támogatja a biometrikus ellenőrzést, az Okta Verify naprakész, és a biometrikus ellenőrzés engedélyezve van a fiókja számára az Okta Verify-ban, majd próbálkozzon újra.
Válaszát megkaptuk, de az Ön ¦szervezete biometrikus ellenőrzést igényel
Válaszát megkaptuk, de az Ön szervezete biometrikus ellenőrzést igényel. Győződjön meg arról, hogy ¦megfelel az alábbi követelményeknek, majd próbálkozzon újra:
Válaszát megkaptuk, de az Ön szervezete biometrikus ellenőrzést igényel. Győződjön meg róla, hogy az eszköze támogatja a biometrikus ellenőrzést, az Okta Verify ¦naprakész, és a biometrikus ellenőrzés engedélyezve van a fiókja számára az Okta Verify-ban, majd próbálkozzon újra.
Válaszát megkaptuk, de az Ön szervezete biometrikus ellenőrzést igényel. Győződjön meg róla, hogy az eszköze támogatja a biometrikus ellenőrzést, az Okta Verify naprakész, és a biometrikus ellenőrzés engedélyezve van a fiókja számára az Okta Verify-ban, és az eszköz biometrikus ¦érzékelői elérhetők, majd próbálkozzon újra.
Wir haben Ihre Antwort erhalten, aber Ihre Organisation erfordert für den Zugriff biometrische Daten ¦wie einen Fingerabdruck oder einen Gesichtsscan
Wir haben Ihre Antwort erhalten, aber Ihre Organisation erfordert für den Zugriff biometrische Daten ¦wie einen Fingerabdruck oder einen Gesichtsscan. Stellen Sie sicher, dass Ihr Gerät die folgenden Anforderungen erfüllt, und versuchen Sie es erneut:
Yanıtınız alındı ancak organizasyonunuz erişim için ¦parmak izi veya yüz taraması gibi biyometriyi zorunlu kılıyor
Yanıtınız alındı ancak organizasyonunuz erişim için parmak izi veya yüz taraması gibi biyometriyi zorunlu kılıyor. Cihazınızın aşağıdaki gereksinimleri ¦karşıladığından emin olup tekrar deneyin:
Yanıtınız alındı fakat kuruluşunuz biyometriyi zorunlu ¦kıldı
Yanıtınız alındı fakat kuruluşunuz biyometriyi zorunlu ¦kıldı. Aşağıdaki gereklilikleri karşıladığınızdan emin olup tekrar deneyin:
Yanıtınız alındı fakat kuruluşunuz biyometriyi zorunlu ¦kıldı. Cihazınızın biyometriyi desteklediğinden, Okta Verify'ın güncel olduğundan ve Okta Verify'daki hesabınız için biyometrinin etkinleştirildiğinden emin olup tekrar deneyin.
Yanıtınız alındı fakat organizasyonunuz biyometriyi zorunlu ¦kılıyor
Yanıtınız alındı fakat organizasyonunuz biyometriyi zorunlu kılıyor. Aşağıdaki ¦gereklilikleri karşıladığınızdan emin olup tekrar deneyin:
Yanıtınız alındı fakat organizasyonunuz biyometriyi zorunlu ¦kılıyor. Cihazınızın biyometriyi desteklediğinden, Okta Verify'ın güncel olduğundan ve Okta Verify'daki hesabınız için biyometrinin etkinleştirildiğinden emin olup tekrar deneyin.
Yanıtınız alındı fakat organizasyonunuz biyometriyi zorunlu kılıyor. Cihazınızın biyometriyi desteklediğinden, Okta Verify'ın güncel olduğundan, Okta Verify'daki hesabınız için biyometrinin etkinleştirildiğinden emin olun ve cihazınızın biyometrik ¦sensörlerinin erişilebilir olduğundan emin olun, ardından tekrar deneyin.
Yanıtınız alındı, ancak kuruluşunuz ¦biyometri gerektiriyor
Yanıtınız alındı, ancak kuruluşunuz biyometri gerektiriyor. Aşağıdaki ¦gereklilikleri karşıladığınızdan emin olup tekrar deneyin:
Yanıtınız alındı, ancak kuruluşunuz biyometri gerektiriyor. Aşağıdaki ¦gereksinimleri karşıladığınızdan emin olduktan sonra tekrar deneyin:
Yanıtınız alındı, ancak kuruluşunuz biyometri gerektiriyor. Cihazınızın biyometriyi ¦desteklediğinden, Okta Verify'ın güncel olduğundan ve Okta Verify'daki hesabınız için biyometrinin etkinleştirildiğinden emin olun, ardından tekrar deneyin.
Yanıtınız alındı, ancak kuruluşunuz biyometri gerektiriyor. Cihazınızın biyometriyi ¦desteklediğinden, Okta Verify'ın güncel olduğundan ve Okta Verify'daki hesabınız için biyometrinin etkinleştirildiğinden emin olup tekrar deneyin.
Yanıtınız alındı, ancak kuruluşunuz biyometri gerektiriyor. Cihazınızın biyometriyi desteklediğinden, Okta Verify'ın güncel olduğundan, Okta Verify'daki hesabınız için biyometrinin etkinleştirildiğinden emin olun ve cihazınızın biyometrik ¦sensörlerinin erişilebilir olduğundan emin olun, ardından tekrar deneyin.
Yanıtınız alındı, ancak kuruluşunuz erişim için ¦parmak izi veya yüz taraması gibi biyometri gerektiriyor
Yanıtınız alındı, ancak kuruluşunuz erişim için parmak izi veya yüz taraması gibi biyometri gerektiriyor. Cihazınızın aşağıdaki gereksinimleri ¦karşıladığından emin olup tekrar deneyin:
Yanıtınız alındı, ancak organizasyonunuz Windows Hello ¦onayı gerektiriyor
Yanıtınız alındı, ancak organizasyonunuz Windows Hello onayı gerektiriyor. Okta Verify'ın güncel olduğundan emin olun ve Okta Verify'da Windows Hello ¦onayını etkinleştirip tekrar deneyin.
Yo te resevwa repons ou an, men òganizasyon ou an ¦egzije byometrik
Yo te resevwa repons ou an, men òganizasyon ou an egzije byometrik yo—¦tankou yon anprent oswa kontwòl fasyal—pou gen aksè
Yo te resevwa repons ou an, men òganizasyon ou an egzije byometrik yo—¦tankou yon anprent oswa kontwòl fasyal—pou gen aksè. Asire aparèy ou an respekte egzijans sa yo, aprèsa eseye ankò:
Yo te resevwa repons ou an, men òganizasyon ou an egzije byometrik. Asire aparèy ou sipòte byometrik, Okta Verify ajou, byometrik yo aktive sou kont ou an nan Okta Verify epi ¦detektè byometrik aparèy ou an aksesib, aprèsa eseye ankò.
Yo te resevwa repons ou an, men òganizasyon ou an ¦egzije byometrik. Asire ou aparèy ou an sipòte byometrik, Okta Verify ajou epi byometrik yo aktive pou kont ou an nan Okta Verify, aprèsa eseye ankò.
Yo te resevwa repons ou an, men òganizasyon ou an ¦egzije byometrik. Asire ou respekte egzijans sa yo, aprèsa eseye ankò:
Zugriff auf diese Anwendung ¦erfordert MFA: {}
Zugriff auf diese App ¦erfordert MFA: {}
Zure erantzuna jaso da, baina zure erakundeak datu ¦biometrikoak behar ditu
Zure erantzuna jaso da, baina zure erakundeak datu biometrikoak behar ditu sartzeko, hala ¦nola hatz-marka edo aurpegiko eskaneatzea
Zure erantzuna jaso da, baina zure erakundeak datu biometrikoak behar ditu sartzeko, hala ¦nola hatz-marka edo aurpegiko eskaneatzea. Ziurtatu zure gailuak baldintza hauek betetzen dituela eta saiatu berriro:
Zure erantzuna jaso da, baina zure erakundeak datu biometrikoak behar ditu. Ziurtatu baldintza hauek betetzen ¦dituzula, eta saiatu berriro:
Zure erantzuna jaso da, baina zure erakundeak datu biometrikoak behar ditu. Ziurtatu gailuak datu biometrikoak onartzen dituela, Okta Verify eguneratuta dagoela eta datu biometrikoak gaituta ¦daudela Okta Verify-ko kontuan, eta saiatu berriro.
Zure erantzuna jaso da, baina zure erakundeak datu biometrikoak behar ditu. Ziurtatu gailuak datu biometrikoak onartzen dituela, Okta Verify eguneratuta dagoela, datu biometrikoak gaituta daudela Okta Verify-ko kontuan, eta gailuko ¦sentsore biometrikoak eskuragarri daudela, eta saiatu berriro.
{} 애플리케이션에 액세스하려면 ¦MFA가 필요합니다.
¦Åtkomst till den här applikationen kräver MFA: {}
¦Έχουμε λάβει την απάντησή σας, αλλά ο οργανισμός σας απαιτεί βιομετρικά στοιχεία
Έχουμε λάβει την απάντησή σας, αλλά ο οργανισμός σας απαιτεί βιομετρικά στοιχεία — ¦όπως δακτυλικά αποτυπώματα ή άρωση προσώπου — για πρόσβαση
Έχουμε λάβει την απάντησή σας, αλλά ο οργανισμός σας απαιτεί βιομετρικά στοιχεία — ¦όπως δακτυλικά αποτυπώματα ή άρωση προσώπου — για πρόσβαση. Βεβαιωθείτε ότι η συσκευή σας πληροί τις παρακάτω απαιτήσεις και μετά, δοκιμάστε ξανά:
Έχουμε λάβει την απάντησή σας, αλλά ο οργανισμός σας απαιτεί βιομετρικά στοιχεία. Βεβαιωθείτε ότι η συσκευή σας υποστηρίζει βιομετρικά στοιχεία, το Okta Verify είναι ενημερωμένο και τα βιομετρικά στοιχεία είναι ¦ενεργοποιημένα για τον λογαριασμό σας Okta Verify. Στη συνέχεια, δοκιμάστε ξανά.
Έχουμε λάβει την απάντησή σας, αλλά ο οργανισμός σας απαιτεί βιομετρικά στοιχεία. Βεβαιωθείτε ότι η συσκευή σας υποστηρίζει τα βιομετρικά στοιχεία, το Okta Verify είναι ενημερωμένο και τα βιομετρικά στοιχεία είναι ¦ενεργοποιημένα για το λογαριασμό σας Okta Verify και, στη συνέχεια, δοκιμάστε ξανά.
Έχουμε λάβει την απάντησή σας, αλλά ο οργανισμός σας απαιτεί βιομετρικά στοιχεία. Βεβαιωθείτε ότι η συσκευή σας υποστηρίζει τα βιομετρικά στοιχεία, το Okta Verify είναι ενημερωμένο και τα βιομετρικά στοιχεία είναι ¦ενεργοποιημένα για τον λογαριασμό σας Okta Verify. Στη συνέχεια, δοκιμάστε ξανά.
Έχουμε λάβει την απάντησή σας, αλλά ο οργανισμός σας απαιτεί βιομετρικά στοιχεία. Βεβαιωθείτε ότι η συσκευή σας υποστηρίζει τα βιομετρικά στοιχεία, ότι το Okta Verify είναι ενημερωμένο και ότι τα βιομετρικά στοιχεία είναι ¦ενεργοποιημένα για τον λογαριασμό σας Okta Verify και, στη συνέχεια, δοκιμάστε ξανά.
Έχουμε λάβει την απάντησή σας, αλλά ο οργανισμός σας απαιτεί βιομετρικά στοιχεία. Βεβαιωθείτε ότι η συσκευή σας υποστηρίζει τα βιομετρικά στοιχεία, ότι το Okta Verify είναι ενημερωμένο και ότι τα βιομετρικά στοιχεία είναι ενεργοποιημένα για τον λογαριασμό σας Okta Verify και, ότι οι ¦βιομετρικοί αισθητήρες της συσκευής σας είναι προσβάσιμοι και, στη συνέχεια, δοκιμάστε ξανά.
Έχουμε λάβει την απάντησή σας, αλλά ο οργανισμός σας απαιτεί βιομετρικά στοιχεία. Βεβαιωθείτε ότι ¦πληροίτε τις ακόλουθες απαιτήσεις και έπειτα δοκιμάστε ξανά:
Έχουμε λάβει την απάντησή σας, αλλά ο οργανισμός σας απαιτεί βιομετρικά στοιχεία. Βεβαιωθείτε ότι ¦πληροίτε τις παρακάτω απαιτήσεις και μετά, δοκιμάστε ξανά:
Η απάντησή σας ¦ελήφθη, αλλά ο οργανισμός σας απαιτεί επιβεβαίωση μέσω Windows Hello
Η απάντησή σας ¦ελήφθη, αλλά ο οργανισμός σας απαιτεί επιβεβαίωση μέσω Windows Hello. Βεβαιωθείτε ότι το Okta Verify είναι ενημερωμένο και ενεργοποιήστε την επιβεβαίωση μέσω Windows Hello στο Okta Verify και, στη συνέχεια, δοκιμάστε ξανά.
Η πρόσβαση σε ¦αυτή την αίτημα απαιτεί MFA:{}
Η ¦πρόσβαση σε αυτό το αίτημα απαιτεί MFA: {}
Η ¦πρόσβαση σε αυτό το αίτημα απαιτεί MFA:{}
Η τρέχουσα πολιτική σύνδεσης απαιτεί από αυτόν τον πελάτη να ¦ανακατευθύνει για επανεπισκόπηση ή MFA
Η τρέχουσα πολιτική σύνδεσης απαιτεί από αυτόν τον πελάτη να ¦ανακατευθύνει για επανεπισκόπηση ή MFA. Επικοινωνήστε με τον διαχειριστή σας.
Η τρέχουσα πολιτική σύνδεσης απαιτεί από αυτόν τον πελάτη να ¦ανακατευθύνει για επανεπισκόπηση ή MFA. Επικοινώνησε με τον διαχειριστή.
Ваш ответ был ¦доставлен, но для получения доступа ваша организация требует использовать биометрию, например сканирование отпечатка пальца или лица
Ваш ответ был доставлен, но для получения доступа ваша организация требует использовать биометрию, например сканирование отпечатка пальца или лица. Убедитесь, что ваше устройство соответствует ¦следующим требованиям, затем повторите попытку:
Ваш ответ был получен, но ваша организация требует использовать ¦биометрию
Ваш ответ был получен, но ваша организация требует использовать биометрию. Убедитесь в ¦выполнении следующих требований, затем повторите попытку:
Ваш ответ был получен, но ваша организация требует использовать биометрию. Убедитесь, что ваше устройство поддерживает биометрию, установлена последняя версия Okta Verify и поддержка биометрии включена в вашей учетной записи Okta Verify и ¦биометрические датчики вашего устройства доступны, а затем повторите попытку.
Ваш ответ был получен, но ваша организация требует использовать биометрию. Убедитесь, что ваше устройство поддерживает биометрию, установлена последняя версия Okta Verify и поддержка ¦биометрии включена в вашей учетной записи Okta Verify, а затем повторите попытку.
Ваш ответ был получен, но ваша организация требует использовать биометрию. Убедитесь, что ваше устройство поддерживает биометрию, установлена последняя версия Okta Verify и поддержка ¦биометрии включена в вашей учетной записи Okta Verify, затем повторите попытку.
Ваш ответ был получен, но ваша организация требует использовать биометрию. Убедитесь, что ¦соблюдены следующие требования, затем попытайтесь снова:
Ваш ответ получен, но в вашей организации требуется использовать ¦подтверждение Windows Hello
Ваш ответ получен, но в вашей организации требуется использовать ¦подтверждение Windows Hello. Убедитесь, что установлена последняя версия Okta Verify, включите подтверждение Windows Hello в Okta Verify, а затем повторите попытку.
Вашу відповідь отримано, але політика вашої організації вимагає ¦підтвердження за допомогою Windows Hello
Вашу відповідь отримано, але політика вашої організації вимагає підтвердження за допомогою Windows Hello. Переконайтеся, що ¦інстальовано останню версію Okta Verify, і ввімкніть підтвердження за допомогою Windows Hello в Okta Verify, а потім повторіть спробу.
Вашу відповідь отримано, однак для доступу у вашій організації потрібно використовувати біометрію, наприклад ¦відбиток пальця або зображення обличчя
Вашу відповідь отримано, однак для доступу у вашій організації потрібно використовувати біометрію, наприклад відбиток пальця або зображення обличчя. Переконайтеся, що пристрій відповідає ¦наведеним нижче вимогам, а потім повторіть спробу.
Вашу відповідь отримано, однак для доступу у вашій організації потрібно використовувати біометрію, наприклад відбиток пальця або зображення обличчя. Переконайтеся, що пристрій відповідає ¦наведеним нижче вимогам, а потім повторіть спробу:
Вашу відповідь отримано, однак у ¦вашій організації потрібно використовувати біометрію
Вашу відповідь отримано, однак у вашій організації потрібно використовувати біометрію. Переконайтеся, що ваш пристрій підтримує біометрію, а Okta Verify оновлено. Перевірте, чи ввімкнено біометрію для вашого облікового запису в Okta Verify, ¦після чого повторіть спробу.
Вашу відповідь отримано, однак у вашій організації потрібно використовувати біометрію. Переконайтеся, що ваш пристрій підтримує біометрію, а Okta Verify – оновлено. Перевірте, чи ввімкнено біометрію для вашого облікового запису в Okta Verify, ¦після чого повторіть спробу.
Вашу відповідь отримано, однак у вашій організації потрібно використовувати біометрію. Переконайтеся, що ваш пристрій підтримує біометрію, а Okta Verify – оновлено. Перевірте, чи ввімкнено біометрію для вашого облікового запису в Okta Verify, і ¦доступні біометричні датчики вашого пристрою, а потім повторіть спробу, після чого повторіть спробу.
Вашу відповідь отримано, однак у вашій організації потрібно використовувати біометрію. Переконайтеся, що ви ¦відповідаєте вказаним нижче вимогам і повторіть спробу.
Вашу відповідь отримано, однак у вашій організації потрібно використовувати біометрію. Переконайтеся, що наведені нижче вимоги ¦виконано, а потім повторіть спробу:
Для доступа к этому приложению ¦требуется MFA: {}
Доступ до цього додатку ¦вимагає MFA: {}
Доступ к ¦этому приложению требует MFA: {}
¦Поточна політика входу вимагає від цього клієнта перенаправлення для повторної автентифікації або MFA
¦Поточна політика входу вимагає від цього клієнта перенаправлення для повторної автентифікації або MFA. Зверніться до свого адміністратора.
¦Текущая политика входа требует от этого клиента перенаправления для повторной аутентификации или MFA
¦Текущая политика входа требует от этого клиента перенаправления для повторной аутентификации или MFA. Обратитесь к администратору.
¦Текущая политика входа требует от этого клиента перенаправления для повторной аутентификации или MFA. Обратитесь к своему администратору.
การเข้าถ¦ึงแอปพลิเคชันนี้ต้องใช้ MFA: {}
การเข้าถ¦ึงแอพพลิเคชั่นนี้ต้องใช้ MFA: {}
น¦โยบายการลงชื่อเข้าใช้ปัจจุบันกำหนดให้ไคลเอนต์นี้เปลี่ยนเส้นทางสำหรับการรับรองความถูกต้องอีกครั้งหรือ MFA โปรดติดต่อผู้ดูแลระบบของคุณ
นโยบายการลงชื่อเข้าใช้ปัจจุบันกำหนดให้ไคลเอ็นต์นี้เปลี่ยนเส้นทางสำหรับการตรวจสอบสิท¦ธิ์ซ้ำหรือ MFA โปรดติดต่อผู้ดูแลระบบของคุณ
น¦โยบายการเข้าสู่ระบบปัจจุบันกำหนดให้ไคลเอนต์นี้เปลี่ยนเส้นทางสำหรับการรับรองความถูกต้องอีกครั้งหรือ MFA โปรดติดต่อผู้ดูแลระบบของคุณ
ระบบได้รับการตอบสนองของคุณ แต่องค¦์กรของคุณต้องใช้ระบบชีวมาตร ตรวจสอบว่าคุณมีคุณสมบัติตรงตามข้อกำหนดต่อไปนี้ แล้วลองอีกครั้ง:
ระบบได้รับการตอบสนองของคุณ แต่องค¦์กรของคุณต้องใช้ระบบชีวมาตร ตรวจสอบให้แน่ใจว่าคุณตรงตามข้อกำหนดต่อไปนี้ แล้วลองอีกครั้ง:
ระบบได้รับการตอบสนองของคุณ แต่องค์กรของคุณต้องใช้ระบบชีวมาตร ตรวจสอบให้แน่ใจว่าอุปกรณ์ของคุณรองรับไบโอเมตริก Okta Verify เป¦็นเวอร์ชันล่าสุด และเปิดใช้งานไบโอเมตริกสำหรับบัญชีของคุณใน Okta Verify แล้วลองอีกครั้ง
ระบบได้รับการตอบสนองของคุณ แต่องค์กรของคุณต้องใช้ระบบชีวมาตร เช่น ลายนิ้วมือหรือการสแกนใบหน้า เพื่อเข้าถ¦ึง ตรวจสอบว่าอุปกรณ์ของคุณมีคุณสมบัติตรงตามข้อกำหนดต่อไปนี้ แล้วลองอีกครั้ง:
ระบบได้รับการตอบสนองของคุณ แต่องค์กรของคุณต้องใช้ระบบชีวมาตร โปรดตรวจสอบให้แน่ใจว่าอุปกรณ์ของคุณสนับสนุนระบบชีวมาตร และ Okta Verify เป¦็นเวอร์ชันล่าสุด รวมทั้งมีการเปิดใช้งานระบบชีวมาตรให้กับบัญชีของคุณใน Okta Verify แล้วลองอีกครั้ง
ระบบได้รับการตอบสนองของคุณ แต่องค์กรของคุณต้องใช้ระบบชีวมาตร โปรดตรวจสอบให้แน่ใจว่าอุปกรณ์ของคุณสนับสนุนระบบชีวมาตร และ Okta Verify เป็นเวอร์ชันล่าสุด รวมทั้งมีการเปิดใช้งานระบบชีวมาตรให้กับบัญชีของคุณใน Okta Verify แล้วลองอีกครั้ง โปรดตรวจสอบให้แน่ใจว่าเซ็นเซอร์ไบโอเมตริกซ์ของอุปกรณ์ของคุณสามารถเข้าถ¦ึงได้
ได้รับการตอบกลับของคุณแล้ว แต่องค์กรของคุณจำเป¦็นต้องใช้ไบโอเมตริก ตรวจสอบว่าคุณมีคุณสมบัติตรงตามข้อกำหนดต่อไปนี้ แล้วลองอีกครั้ง:
ได้รับการตอบกลับของคุณแล้ว แต่องค์กรของคุณจำเป¦็นต้องใช้ไบโอเมตริก ตรวจสอบให้แน่ใจว่าคุณตรงตามข้อกำหนดต่อไปนี้ แล้วลองอีกครั้ง:
ได้รับการตอบกลับของคุณแล้ว แต่องค์กรของคุณจำเป¦็นต้องใช้ไบโอเมตริก ตรวจสอบให้แน่ใจว่าอุปกรณ์ของคุณรองรับไบโอเมตริก Okta Verify เป็นเวอร์ชันล่าสุด และเปิดใช้งานไบโอเมตริกสำหรับบัญชีของคุณใน Okta Verify แล้วลองอีกครั้ง
ได้รับการตอบกลับของคุณแล้ว แต่องค์กรของคุณจำเป็นต้องใช้ไบโอเมตริก โปรดตรวจสอบให้แน่ใจว่าอุปกรณ์ของคุณสนับสนุนระบบชีวมาตร และ Okta Verify เป็นเวอร์ชันล่าสุด รวมทั้งมีการเปิดใช้งานระบบชีวมาตรให้กับบัญชีของคุณใน Okta Verify แล้วลองอีกครั้ง โปรดตรวจสอบให้แน่ใจว่าเซ็นเซอร์ไบโอเมตริกซ์ของอุปกรณ์ของคุณสามารถเข้าถ¦ึงได้
ได้รับคำตอบของคุณแล้ว แต่องค์กรของคุณต้องใช้การยืนยันด้วย Windows Hello ตรวจสอบให้แน่ใจว่า Okta Verify เป¦็นเวอร์ชันล่าสุด และเปิดใช้งานการยืนยันด้วย Windows Hello ใน Okta Verify จากนั้นลองใหม่อีกครั้ง
このアプリケ¦ーションにアクセスするには MFA が必要です：{}
このアプリケ¦ーションにアクセスするにはMFAが必要です：{}
存取此應用程式¦需要 MFA：{}
已收到您的回應，但是您的組織需要生物特¦徵辨識
已收到您的回應，但是您的組織需要生物特徵辨識。請確保您的裝置支援生物特徵辨識、Okta Verify 保持在最新¦狀態，且您的帳戶在 Okta Verify 中已啟用生物特徵辨識，然後再試一次。
已收到您的回應，但是¦貴組織要求使用 Windows Hello 確認
已收到您的回應，但是貴組織要求使用 Windows Hello 確認。請確保 Okta Verify 已是最新版本，¦並在 Okta Verify 中啟用 Windows Hello 確認，然後再試一次。
已收到您的回應，但是貴組織要求使用生物特¦徵辨識
已收到您的回應，但是貴組織要求使用生物特徵辨識 (例如指紋或¦臉部掃描) 才能獲得存取權
已收到您的回應，但是貴組織要求使用生物特徵辨識 (例如指紋或¦臉部掃描) 才能獲得存取權。請確認您的裝置符合下列要求，然後再試一次：
已收到您的回應，但是貴組織要求使用生物特徵辨識。請確保您的裝置支援生物特徵辨識、Okta Verify 保持在最新狀態、您的帳戶在 Okta Verify 中已啟用生物特徵辨識，且您設¦備的生物識別傳感器可以訪問，然後再試一次。
已收到您的回應，但是貴組織要求使用生物特徵辨識。請確保您的裝置支援生物特徵辨識、Okta Verify 保持在最新¦狀態，且您的帳戶在 Okta Verify 中已啟用生物特徵辨識，然後再試一次。
已收到您的回應，但是貴組織要求使用生物特徵辨識。請確保您符合下¦列要求，然後再試一次：
已收到您的回應，但是貴組織要求使用生物特徵辨識。請確認您符合下¦列要求，然後再試一次：
已收到您的回應，但貴組織要求使用生物特¦徵辨識
已收到您的回應，但貴組織要求使用生物特徵辨識。請確保您的裝置支援生物特徵辨識、Okta Verify 保持在最新狀態、您的帳戶在 Okta Verify 中已啟用生物特徵辨識，且您設¦備的生物識別傳感器可以訪問，然後再試一次。
已收到您的回應，但貴組織要求使用生物特徵辨識。請確保您的裝置支援生物特徵辨識、Okta Verify 保持在最新¦狀態，且您的帳戶在 Okta Verify 中已啟用生物特徵辨識，然後再試一次。
已收到您的回¦覆，但貴組織要求使用生物特徵辨識
已收到您的回¦覆，但貴組織要求使用生物特徵辨識。請確保您的裝置支援生物特徵辨識、Okta Verify 保持在最新狀態，且您的帳戶在 Okta Verify 中已啟用生物特徵辨識，然後再試一次。
已收到您的回¦覆，但貴組織要求生物特徵辨識
已收到您的回¦覆，但貴組織要求生物特徵辨識。請確保您的裝置支援生物特徵辨識、Okta Verify 保持在最新狀態，且您的帳戶在 Okta Verify 中已啟用生物特徵辨識，然後再試一次。
已收到您的回¦覆，但貴組織要求生物特徵辨識。請確保您符合下列要求，然後再試一次：
当前的登录策略要求此客户端重定向以进行重新¦认证或MFA
当前的登录策略要求此客户端重定向以进行重新¦认证或MFA。请与您的管理员联系。
当前的登录策略要求此¦客户端重定向以进行重新身份验证或 MFA
当前的登录策略要求此¦客户端重定向以进行重新身份验证或 MFA。请与您的管理员联系。
当前的登录策略要求此¦客户端重定向以进行重新身份验证或 MFA。请联系您的管理员。
応答が受信されましたが、¦Organizationでは生体認証が必要です
応答が受信されましたが、Organizationでは生体認証が必要です。お使いのデバイスが生体認証をサポートしていること、Okta Verify が最新版であること、Okta Verify でアカウントの生体認証が有効化されていることを確認してから、デ生体認証センサ¦ーがアクセス可能であることを確認してから、再試行してください。
応答が受信されましたが、¦Organizationでは生体認証が必要です。お使いのデバイスが生体認証をサポートしていること、Okta Verify が最新版であること、Okta Verify でアカウントの生体認証が有効化されていることを確認してから、再試行してください。
応答が受信されましたが、¦Organizationでは生体認証が必要です。以下の要件を満たしていることを確認してから、再度試みてください。
応答が受信されましたが、¦Organizationでは生体認証が必要です。次の要件を満たしていることを確認してから、再試行してください。
応答が受信されましたが、組織では生¦体認証が必要です
応答が受信されましたが、組織では生体認証が必要です。お使いのデバイスが生体認証をサポートしていること、Okta Verify が最新版であること、Okta Verify でアカウントの生体認証が有効化されていることを確認してから、デ生体認証センサ¦ーがアクセス可能であることを確認してから、再試行してください。
応答が受信されましたが、組織では生体認証が必要です。お使いのデバイスが生体認証をサポ¦ートしていること、Okta Verify が最新版であること、Okta Verify でアカウントの生体認証が有効化されていることを確認してから、再試行してください。
応答が受信されましたが、組織では生体認証が必要です。お使いのデバイスが生体認証をサポートしていること、Okta Verifyが最新版であること、Okta ¦Verifyでアカウントの生体認証が有効化されていることを確認してから、再試行してください。
応答が受信されましたが、組織では生体認証が必要です。デバイスが生体認証をサポ¦ートしており、Okta Verifyが最新バージョンで、Okta Verifyで自分のアカウントについて生体認証が有効になっていることを確認してから、再度試みてください。
応答が受信されましたが、組織では生¦体認証が必要です。以下の要件を満たしていることを確認してから、再度試みてください。
応答が受信されましたが、組織では生¦体認証が必要です。次の要件を満たしていることを確認してから、再試行してください。
応答は受信されましたが、¦Organizationではアクセスに生体認証（指紋や顔認証など）が求められます
応答は受信されましたが、¦Organizationではアクセスに生体認証（指紋や顔認証など）が求められます。自分のデバイスが以下を満たしていることを確認してから再度試みてください：
応答は受信されましたが、組織からWindows ¦Helloによる確認が要求されます
応答は受信されましたが、組織からWindows Helloによる確認が要求されます。Okta ¦Verifyが最新版であることを確認し、Okta VerifyでWindows Helloによる確認を有効にしてから、もう一度お試しください。
応答は受信されましたが、組織ではアクセスに生体認証（指紋や¦顔認証など）が求められます
応答は受信されましたが、組織ではアクセスに生体認証（指紋や¦顔認証など）が求められます。自分のデバイスが以下を満たしていることを確認してから再度試みてください：
応答を受信しましたが、¦Organizationが生体認証を要求しています
応答を受信しましたが、¦Organizationが生体認証を要求しています。お使いのデバイスが生体認証をサポートしていること、Okta Verify が最新版であること、Okta Verify でアカウントの生体認証が有効化されていることを確認してから、再試行してください。
応答を受信しましたが、Organizationが生体認証を要求しています。お使いのデバイスが生体認証をサポートしていること、Okta Verifyが最新版であること、Okta ¦Verifyでアカウントの生体認証が有効化されていることを確認し、デバイスの生体認証センサーがアクセス可能であることを確認した上で、再試行してください。
応答を受信しましたが、Organizationが生体認証を要求しています。お使いのデバイスが生体認証をサポートしていること、Okta Verifyが最新版であること、Okta ¦Verifyでアカウントの生体認証が有効化されていることを確認してから、再試行してください。
応答を受信しましたが、¦Organizationが生体認証を要求しています。以下の要件を満たしていることを確認してから、再度試みてください。
応答を受信しましたが、¦Organizationが生体認証を要求しています。次の要件を満たしていることを確認してから、再度試してください。
応答を受信しましたが、¦Organizationが生体認証を要求しています。次の要件を満たしていることを確認してから、再試行してください。
応答を受信しましたが、組織が生¦体認証を要求しています
応答を受信しましたが、組織が生体認証を要求しています。お使いのデバイスが生体認証をサポ¦ートしていること、Okta Verify が最新版であること、Okta Verify でアカウントの生体認証が有効化されていることを確認してから、再試行してください。
応答を受信しましたが、組織が生¦体認証を要求しています。次の要件を満たしていることを確認してから、再試行してください。
我们已收到您的回复，但您的组织要求提供指¦纹或面部扫描等生物特征识别信息用于访问
我们已收到您的回复，但您的组织要求提供指¦纹或面部扫描等生物特征识别信息用于访问。请确保您的设备满足以下要求，然后重试：
我们已收到您的回复，但您的组织要求提供生物特¦征识别信息
我们已收到您的回复，但您的组织要求提供生物特征识别信息。请确保您的设备支持生物特征识别功能、Okta Verify 为最新版本、已在 Okta Verify 中为您的帐户启用了生物特征识别功能并且您设备的生物识别¦传感器可以访问，然后重试。
我们已收到您的回复，但您的组织要求提供生物特¦征识别信息。请确保您的设备支持生物特征识别功能、Okta Verify 为最新版本并且已在 Okta Verify 中为您的帐户启用了生物特征识别功能，然后重试。
我们已收到您的回复，但您的组织要求提供生物特征识别信息。请确保¦满足以下要求，然后重试：
我们已收到您的回复，您的组织要求进行 Windows Hello 确¦认
我们已收到您的回复，您的组织要求进行 Windows Hello 确¦认。请确保 Okta Verify 为最新版本并在 Okta Verify 中启用 Windows Hello 确认，然后重试。
現在のサインオンポリシ¦ーでは、再認証または MFA のためにこのクライアントをリダイレクトする必要があります
現在のサインオンポリシ¦ーでは、再認証または MFA のためにこのクライアントをリダイレクトする必要があります。管理者にご連絡ください。
現在のサインオンポリシ¦ーでは、再認証または MFA のためにこのクライアントをリダイレクトする必要があります。管理者に問い合わせてください。
現在のサインオンポリシーでは、再認証または¦MFAのためにこのクライアントをリダイレクトする必要があります
現在のサインオンポリシーでは、再認証または¦MFAのためにこのクライアントをリダイレクトする必要があります。管理者にご連絡ください。
現在のサインオンポリシーでは、再認証または¦MFAのためにこのクライアントをリダイレクトする必要があります。管理者に問い合わせてください。
¦當前的登入政策要求此用戶端重定向以重新進行身分驗證或 MFA
¦當前的登入政策要求此用戶端重定向以重新進行身分驗證或 MFA。請聯絡您的管理員。
¦當前的登錄策略要求此客戶端重定向以進行重新認證或MFA
¦當前的登錄策略要求此客戶端重定向以進行重新認證或MFA。請聯絡您的管理員。
當前的登錄策略要求此客戶端重定向以進行重新認證或MFA。請與您的管理員聯¦繫。
¦访问此应用程序需要 MFA：{}
¦访问该应用要求 MFA：{}
응답을 받았지만 액세스하기 위해 조직에서 지문이나 ¦안면 스캔과 같은 생체인식을 요구합니다
응답을 받았지만 액세스하기 위해 조직에서 지문이나 ¦안면 스캔과 같은 생체인식을 요구합니다. 사용 중인 기기가 다음 요구 사항을 충족하는지 확인한 후 다시 시도하십시오.
응답을 받았지만 액세스하기 위해 조직에서 지문이나 ¦얼굴 스캔과 같은 생체인식을 요구합니다
응답을 받았지만 액세스하기 위해 조직에서 지문이나 ¦얼굴 스캔과 같은 생체인식을 요구합니다. 사용 중인 기기가 다음 요구 사항을 충족하는지 확인한 후 다시 시도하십시오.
응답을 받았지만 조직에서 Windows Hello ¦확정을 요구합니다
응답을 받았지만 조직에서 Windows Hello 확정을 요구합니다. Okta Verify가 최신 상태인지 확인하고 Okta Verify에서 Windows Hello 확정을 ¦활성화한 후 다시 시도하십시오.
응답을 ¦받았지만 조직에서 생체인식을 요구합니다
응답을 받았지만 조직에서 생체인식을 요구합니다. ¦기기에서 생체인식을 지원하는지, Okta Verify가 최신 상태인지, Okta Verify에서 사용자 계정에 대한 생체인식이 활성화되어 있는지 확인한 후 다시 시도하십시오.
응답을 받았지만 조직에서 생체인식을 요구합니다. 기기에서 생체인식을 지원하는지, Okta Verify가 최신 상태인지, Okta Verify에서 사용자 계정에 대한 생체인식이 활성화되어 있는지 확인한 후 다시 시도하십시오. ¦또한 기기의 생체인식 센서에 액세스할 수 있는지 확인하십시오.
응답을 받았지만 조직에서 생체인식을 요구합니다. 다음 요건을 충족하는지 ¦확인하고 다시 시도하십시오.
응답을 받았지만 조직에서 생체인식을 요구합니다. 다음 요구 사항을 ¦충족하는지 확인한 후 다시 시도하십시오.
응답을 받았지만 조직에서 생체인식을 요구합니다. 사용 중인 기기가 생체인식을 지원하는지, Okta Verify가 최신 ¦버전인지, Okta Verify에서 사용자 계정에 대한 생체인식이 활성화되어 있는지 확인한 후 다시 시도하십시오. 또한 장치의 생체인식 센서에 액세스할 수 있는지 확인하십시오.
응답을 받았지만 조직에서 생체인식을 요구합니다. 사용 중인 기기가 생체인식을 지원하는지, Okta Verify가 최신 ¦상태인지, Okta Verify에서 사용자 계정에 대한 생체인식이 활성화되어 있는지 확인한 후 다시 시도하십시오.
응답을 ¦수신했지만 조직에서 생체인식을 요구합니다
응답을 ¦수신했지만 조직에서 생체인식을 요구합니다. 다음 요건을 충족하는지 확인하고 다시 시도하십시오.
응답을 ¦수신했지만 조직에서 생체인식을 요구합니다. 사용 중인 기기가 생체인식을 지원하는지, Okta Verify가 최신 상태인지, Okta Verify에서 사용자 계정에 대한 생체인식이 활성화되어 있는지 확인한 후 다시 시도하십시오.
응답을 ¦수신했지만 조직에서 생체인식을 요구합니다. 사용 중인 장치가 생체인식을 지원하는지, Okta Verify가 최신 상태인지, Okta Verify에서 사용자 계정에 대한 생체인식이 활성화되어 있는지 확인한 후 다시 시도하십시오.
응답이 수신되었지만 귀사에서 생체 ¦인식을 요구합니다
응답이 수신되었지만 귀사에서 생체 인식을 요구합니다. 다음 요건을 충족하는지 ¦확인하고 다시 시도하십시오.
응답이 수신되었지만 귀사에서 생체 인식을 요구합니다. 다음 요구 사항을 ¦충족하는지 확인한 후 다시 시도하십시오.
응답이 수신되었지만 귀사에서 생체 인식을 요구합니다. 사용 중인 장치가 생체 인식을 지원하는지, Okta Verify가 최신 버전인지, Okta Verify에서 사용자 계정에 대한 생체 ¦인식이 활성화되어 있는지 확인한 후 다시 시도하십시오.
응답이 수신되었지만 귀사에서 생체 인식을 요구합니다. 사용 중인 장치가 생체 인식을 지원하는지, Okta Verify가 최신 버전인지, Okta Verify에서 사용자 계정에 대한 생체 인식이 활성화되어 있는지 확인한 후 다시 시도하십시오. 또한 장치의 생체 ¦인식 센서에 액세스할 수 있는지 확인하십시오.
응답이 수신되었지만 귀사에서 생체 인식을 요구합니다. 사용 중인 장치가 생체인식을 지원하는지, Okta Verify가 최신 ¦버전인지, Okta Verify에서 사용자 계정에 대한 생체인식이 활성화되어 있는지 확인한 후 다시 시도하십시오. 또한 장치의 생체인식 센서에 액세스할 수 있는지 확인하십시오.
응답이 수신되었지만 귀사에서 생체 인식을 요구합니다. 사용 중인 장치가 생체인식을 지원하는지, Okta Verify가 최신 ¦상태인지, Okta Verify에서 사용자 계정에 대한 생체인식이 활성화되어 있는지 확인한 후 다시 시도하십시오.
응답이 수신되었지만, 액세스하기 위해 조직에서 지문이나 ¦얼굴 스캔과 같은 생체 인식을 요구합니다
응답이 수신되었지만, 액세스하기 위해 조직에서 지문이나 ¦얼굴 스캔과 같은 생체 인식을 요구합니다. 사용 중인 장치가 다음 요구 사항을 충족하는지 확인한 후 다시 시도하십시오.
이 애플리케이션에 액세스하려면 ¦MFA가 필요합니다
이 애플리케이션에 액세스하려면 ¦MFA가 필요합니다. {}
현재 ¦로그온 정책에서는 이 클라이언트가 재인증 또는 MFA의 경로를 재지정해야 합니다
현재 ¦로그온 정책에서는 이 클라이언트가 재인증 또는 MFA의 경로를 재지정해야 합니다. 관리자에게 문의하십시오.
현재 로그인 ¦정책에서는 이 클라이언트가 재인증 또는 MFA의 경로를 재지정해야 합니다
현재 로그인 ¦정책에서는 이 클라이언트가 재인증 또는 MFA의 경로를 재지정해야 합니다. 관리자에게 문의하십시오.
= settles okta sign-in-error/authenticatorBroken
Aparèy oswa kont ou an te ¦dezaktive
Aparèy oswa kont ou an te dezaktive. ¦Enskri kont ou an ankò sou Okta Verify epi eseye ankò.
Aparèy oswa kont ou an te dezaktive. Si ou pa te atann ak sa, kontakte administratè ou an pou li ¦ede ou.
Az eszközét vagy fiókját ¦érvénytelenítették
Az eszközét vagy fiókját ¦érvénytelenítették. Ha ez váratlan az Ön számára, kérjen segítséget a rendszergazdától.
Az eszközét vagy fiókját érvénytelenítették. ¦Regisztrálja a fiókját újból az Okta Verify-ban, majd próbálkozzon újra.
Az eszközét vagy fiókját érvénytelenítették. ¦Regisztrálja a fiókját újból az Okta Verifyban, majd próbálkozzon újra.
Cihazınız veya hesabınız geçersiz ¦kılındı
Cihazınız veya hesabınız geçersiz kılındı. Bu beklenmedik bir ¦durumsa yardım için yöneticinize başvurun.
Cihazınız veya hesabınız geçersiz kılındı. Bu beklenmedik bir ¦durumsa, yardım için yöneticinize başvurun.
Cihazınız veya hesabınız geçersiz kılındı. Hesabınızı Okta Verify'da tekrar ¦kaydettirip yeniden deneyin.
Die ¦Gültigkeit Ihres Geräts oder Kontos wurde aufgehoben
Die Gültigkeit Ihres Geräts oder Kontos wurde aufgehoben. ¦Registrieren Sie Ihr Konto erneut bei Okta Verify und versuchen Sie es noch einmal.
Die Gültigkeit Ihres Geräts oder Kontos wurde aufgehoben. Wenn dies ¦unerwartet ist, bitten Sie Ihren Administrator um Hilfe.
Din enhed eller konto blev ¦ugyldiggjort
Din enhed eller konto blev ¦ugyldiggjort. Hvis dette er uventet, skal du kontakte din administrator for hjælp.
Din enhed eller konto blev ugyldiggjort. ¦Tilmeld din konto på Okta Verify igen, og prøv igen.
Din enhet eller konto har ¦ogiltigförklarats
Din enhet eller konto har ¦ogiltigförklarats. Om detta är oväntat, kontakta din administratör för hjälp.
Din enhet eller konto har ogiltigförklarats. ¦Återregistrera ditt konto på Okta Verify och försök igen.
¦Dispozitivul sau contul dvs
Dispozitivul sau contul dvs. a fost invalidat. Dacă nu ¦considerați că acest lucru ar trebui să se întâmple, contactați administratorul pentru ajutor.
Dispozitivul sau contul dvs. a fost invalidat. ¦Reînscrieți contul în Okta Verify și reîncercați.
Enheten eller kontoen ble ¦ugyldiggjort
Enheten eller kontoen ble ¦ugyldiggjort. Hvis dette er uventet, kan du ta kontakt med administratoren din for å få hjelp.
Enheten eller kontoen ble ugyldiggjort. ¦Registrer kontoen på nytt på Okta Verify, og prøv på nytt.
Gailua edo kontua ¦baliogabetu egin da
Gailua edo kontua ¦baliogabetu egin da. Erregistratu berriro kontua Okta Verify-n eta saiatu berriro.
Gailua edo kontua baliogabetu egin da. Espero ez ¦bazenuen, jarri administratzailearekin harremanetan laguntza eskatzeko.
Il tuo dispositivo o il tuo account è stato ¦invalidato
Il tuo dispositivo o il tuo account è stato invalidato. ¦Registra di nuovo il tuo account in Okta Verify e riprova.
Il tuo dispositivo o il tuo account è stato invalidato. Se si ¦tratta di un evento imprevisto, contatta il tuo amministratore per richiedere assistenza.
Laitettasi tai ¦tiliäsi ei voi käyttää
Laitettasi tai tiliäsi ei voi käyttää. Jos tämä on ¦odottamatonta, ota yhteyttä järjestelmänvalvojaan.
Laitettasi tai tiliäsi ei voi käyttää. ¦Rekisteröi tilisi takaisin Okta Verifyssa ja yritä uudelleen.
Perangkat atau ¦akun Anda tidak valid
Perangkat atau akun Anda tidak valid. ¦Daftarkan ulang akun Anda di Okta Verify dan coba lagi.
Perangkat atau akun Anda tidak valid. Jika hal ini tidak ¦seharusnya terjadi, hubungi admin Anda untuk mendapatkan bantuan.
Peranti atau akaun anda telah ¦dibatalkan
Peranti atau akaun anda telah ¦dibatalkan. Daftar semula akaun anda pada Okta Verify dan cuba lagi.
Peranti atau akaun anda telah ¦dibatalkan. Jika hal ini tidak dijangka, hubungi pentadbir anda untuk mendapatkan bantuan.
Seu dispositivo ou conta é ¦inválido
Seu dispositivo ou conta é inválido. ¦Registre novamente a sua conta no Okta Verify e tente novamente.
Seu dispositivo ou conta é inválido. Se ¦isso não era esperado, entre em contato com seu administrador para obter ajuda.
Su dispositivo o cuenta se ha ¦invalidado
Su dispositivo o cuenta se ha invalidado. ¦Inscriba nuevamente su cuenta en Okta Verify y vuelva a intentarlo.
Su dispositivo o cuenta se ha ¦invalidado. Si esto es inesperado, comuníquese con el administrador para obtener ayuda.
Su dispositivo o cuenta se ha invalidado. Vuelva a ¦inscribir su cuenta en Okta Verify e inténtelo de nuevo.
Thiết bị hoặc tài khoản của bạn đã bị vô hiệu ¦hóa
Thiết bị hoặc tài khoản của bạn đã bị vô hiệu ¦hóa. Nếu điều này nằm ngoài dự kiến, hãy liên hệ với quản trị viên của bạn để được trợ giúp.
Thiết bị hoặc tài khoản của bạn đã bị vô hiệu ¦hóa. Đăng ký lại tài khoản của bạn trên Okta Verify và thử lại.
Twoje urządzenie lub konto zostało ¦oznaczone jako nieprawidłowe
Twoje urządzenie lub konto zostało oznaczone jako nieprawidłowe. Jeśli jest to ¦nieoczekiwana sytuacja, skontaktuj się z administratorem, aby uzyskać pomoc.
Twoje urządzenie lub konto zostało oznaczone jako nieprawidłowe. Jeśli to ¦nieoczekiwana sytuacja, skontaktuj się z administratorem, aby uzyskać pomoc.
Twoje urządzenie lub konto zostało oznaczone jako nieprawidłowe. ¦Zarejestruj ponownie swoje konto w aplikacji Okta Verify i spróbuj ponownie.
Twoje urządzenie lub konto zostało oznaczone jako nieprawidłowe. ¦Zarejestruj swoje urządzenie ponownie w aplikacji Okta Verify i spróbuj ponownie.
Uw apparaat of account is niet ¦meer geldig
Uw apparaat of account is niet meer geldig. ¦Meld uw account opnieuw aan bij Okta Verify en probeer het nogmaals.
Uw apparaat of account is niet meer geldig. Vraag de beheerder om hulp als dit ¦onverwacht is.
Uw ¦toestel of account is niet meer geldig
Uw toestel of account is niet meer geldig. ¦Meld uw account opnieuw aan bij Okta Verify en probeer het nogmaals.
Uw toestel of account is niet meer geldig. Vraag de beheerder om hulp als dit ¦onverwacht is.
Uw toestel of account is niet meer geldig. Vraag de beheerder om hulp ¦indien dit onverwacht is.
Vašemu zařízení nebo účtu ¦skončila platnost
Vašemu zařízení nebo účtu skončila platnost. Pokud je to neočekávané, kontaktujte správce a požádejte ¦ho o pomoc.
Vašemu zařízení nebo účtu skončila platnost. ¦Zapište svůj účet znovu do aplikace Okta Verify a zkuste akci zopakovat.
Vašemu zařízení nebo účtu skončila platnost. ¦Zaregistrujte svůj účet znovu do aplikace Okta Verify a zkuste akci zopakovat.
Votre appareil ou votre compte a été ¦invalidé
Votre appareil ou votre compte a été invalidé. ¦Réinscrivez votre compte sur Okta Verify et essayez à nouveau.
Votre appareil ou votre compte a été invalidé. Si vous ¦pensez qu'il s'agit d'une erreur, contactez votre administrateur pour obtenir de l'aide.
Votre appareil ou votre compte a été invalidé. Si vous ¦pensez qu’il s’agit d’une erreur, contactez votre administrateur pour obtenir de l’aide.
Η συσκευή ή ο λογαριασμός σας ¦ακυρώθηκε
Η συσκευή ή ο λογαριασμός σας ¦ακυρώθηκε. Αν αυτό δεν ήταν αναμενόμενο, επικοινωνήστε με τον διαχειριστή για βοήθεια.
Η συσκευή ή ο λογαριασμός σας ακυρώθηκε. ¦Επανεγγράψτε τον λογαριασμό σας στο Okta Verify και δοκιμάστε ξανά.
Ваш пристрій або обліковий запис більше не ¦дійсний
Ваш пристрій або обліковий запис більше не дійсний. Повторно ¦зареєструйте обліковий запис в Okta Verify і повторіть спробу.
Ваш пристрій або обліковий запис більше не дійсний. Якщо цього не ¦мало статися, зверніться до адміністратора по допомогу.
Ваше устройство или учетная запись ¦были признаны недействительными
Ваше устройство или учетная запись были признаны недействительными. Если вы этого не ¦ожидали, обратитесь за помощью к администратору.
Ваше устройство или учетная запись были признаны недействительными. Повторно ¦зарегистрируйте вашу учетную запись в Okta Verify и повторите попытку.
อุปกรณ์หรือบั¦ญชีของคุณใช้งานไม่ได้ ลงทะเบียนบัญชีของคุณบน Okta Verify อีกครั้ง แล้วลองอีกครั้ง
อุปกรณ์หรือบัญชีของคุณใช้งานไม่ได้ หากเหตุการณ์นี้เป¦็นสิ่งที่ไม่ได้คาดคิด โปรดติดต่อผู้ดูแลระบบเพื่อขอความช่วยเหลือ
¦あなたのデバイスまたはアカウントが無効になりました
あなたのデバイスまたはアカウントが無効になりました。これが予期しない¦事態の場合、管理者に問い合わせてください。
あなたのデバイスまたはアカウントは無効にな¦っています
あなたのデバイスまたはアカウントは無効になっています。Okta ¦Verifyでアカウントを再登録してから、再試行してください。
あなたのデバイスまたはアカウントは無効になっています。これが予期しない¦事態の場合、管理者に問い合わせてください。
デバイスまたはアカウントが無効にな¦っています
デバイスまたはアカウントが無効になっています。Okta ¦Verifyでアカウントを再登録してから、再試行してください。
デバイスまたはアカウントが無効になっています。これが予期しない¦事態の場合、管理者に問い合わせてください。
您的裝置或帳戶無法使用。如果這出¦乎您的意料，請聯絡管理員以尋求協助。
您的裝置或帳戶無法使用。請在 Okta Verify 上重新¦註冊您的帳戶，然後再試一次。
您的设备或帐户已失效。在 Okta Verify 上重新注¦册您的帐户，然后重试。
您的设备或帐户已失效。如果出现这种情¦况，请与管理员联系，以获取帮助。
귀하의 ¦기기 또는 계정이 무효화되었습니다
귀하의 기기 또는 계정이 무효화되었습니다. Okta Verify를 통해 계정을 ¦재등록한 후 다시 시도하십시오.
귀하의 기기 또는 계정이 무효화되었습니다. 잘못된 ¦조치라고 생각되면 관리자에게 도움을 요청하십시오.
귀하의 ¦장치 또는 계정이 무효화되었습니다
귀하의 장치 또는 계정이 무효화되었습니다. Okta Verify를 통해 계정을 ¦재등록한 후 다시 시도하십시오.
귀하의 장치 또는 계정이 무효화되었습니다. 잘못된 ¦조치라고 생각되면 관리자에게 도움을 요청하십시오.
= settles okta sign-in-error/clientFault
"baseUrl" adalah parameter widget yang ¦diperlukan
"baseUrl" beharrezko widget-¦parametroa da
"baseUrl" er en ¦nødvendig widgetparameter
"baseUrl" er et ¦påkrævet widget-parameter
"baseUrl" es un ¦parámetro de widget obligatorio
"baseUrl" est un ¦paramètre widget requis
"baseUrl" este un parametru de widget ¦necesar
"baseUrl" gerekli bir widget ¦parametresi
"baseUrl" is een vereiste ¦widgetparameter
"baseUrl" ist ein ¦erforderlicher Widget-Parameter
"baseUrl" je povinný parametr ¦pomucky
"baseUrl" je povinný parametr ¦widgetu
"baseUrl" là một tham số tiện ¦ích bắt buộc
"baseUrl" là một ¦tham số ứng dụng con bắt buộc
"baseUrl" on pakollinen Windows-¦elementti
"baseUrl" on pakollinen ¦pienoisohjelman parametri
"baseUrl" on ¦pakollinen widget-parametri
"baseUrl" se yon paramèt ¦obligatwa pou widget lan
"baseUrl" to ¦wymagany parametr widżetu
"baseUrl" är en ¦obligatorisk widget-parameter
"baseUrl" è un parametro widget ¦obbligatorio
"baseUrl" é parâmetro de widget ¦necessário
"baseUrl" является ¦обязательным параметром виджета
"baseUrl" є обов'язковим параметром ¦віджета
"baseUrl" є обов'язковим параметром ¦елемента інтерфейсу
"¦baseUrl" เป็นพารามิเตอร์ของวิดเจ็ตที่ต้องใช้
"baseUrl" 為必需的小工¦具參數
"baseUrl"は必要なウィジェットパラメ¦ータです
"baseUrl"是必需的¦小部件参数
"baseUrl"은 필수 ¦위젯 매개 변수입니다
"colors.brand" (¦kleuren.merk) moet in een zescijfer hex format zijn
"colors.brand" ¦altı haneli heks formatında olmalıdır
"colors.brand" ¦altı haneli heks formatında olmalıdır.
"colors.brand" debe tener un formato ¦hexadecimal de seis dígitos
"colors.brand" debe tener un formato ¦hexadecimal de seis dígitos.
"colors.brand" deve estar em formato ¦hexa de seis dígitos
"colors.brand" deve estar em formato ¦hexa de seis dígitos.
"colors.brand" doit utiliser un format de six ¦chiffres hexadécimaux
"colors.brand" dwe genyen yon ¦fòma ki ka pran sis (6) chif
"colors.brand" harus dalam format hex ¦sebanyak enam digit
"colors.brand" ¦hatjegyű hex-formátumban legyen
"colors.brand" ¦hatjegyű hex-formátumban legyen!
"colors.brand" mesti dalam ¦bentuk format hex enam digit
"colors.brand" muss im ¦sechsstelligen Hex-Format vorliegen
"colors.brand" musí být v ¦šestičíselném hexadecimálním formátu
"colors.brand" må være i ¦seks-sifret hex-format
"colors.brand" måste vara i ¦sexsiffrigt hexa-format
"colors.brand" phải có định dạng hex 6 ¦chữ số
"colors.brand" skal ¦skrives i sekscifret hex-format
"colors.brand" trebuie să fie în format ¦hexazecimal de șase cifre
"colors.brand" tulee olla ¦kuusinumeroisessa hex-muodossa
"colors.brand" ต้องอยู่ในรูปแบบเลข¦ฐานสิบหก
"colors.brand" 必須為¦六位數的十六進位格式
"colors.brand"-k sei ¦digituko formatu hamaseitarra izan behar du
"colors.brand"必须为¦六位数十六进制格式
"colors.brand"는 ¦6자리 숫자 형식이어야 합니다.
"el" adalah parameter widget yang ¦diperlukan
"el" beharrezko widget-¦parametroa da
"el" er en ¦nødvendig widgetparameter
"el" er et ¦påkrævet widget-parameter
"el" es un ¦parámetro de widget obligatorio
"el" est un ¦paramètre widget requis
"el" este un parametru de widget ¦necesar
"el" gerekli bir widget ¦parametresi
"el" is een vereiste ¦widgetparameter
"el" ist ein ¦erforderlicher Widget-Parameter
"el" je povinný parametr ¦pomucky
"el" je povinný parametr ¦widgetu
"el" là một tham số tiện ¦ích bắt buộc
"el" là một ¦tham số ứng dụng con bắt buộc
"el" on pakollinen Windows-¦elementti
"el" on pakollinen ¦pienoisohjelman parametri
"el" on ¦pakollinen widget-parametri
"el" se yon paramèt ¦obligatwa pou widget lan
"el" to ¦wymagany parametr widżetu
"el" är en ¦obligatorisk widget-parameter
"el" è un parametro widget ¦obbligatorio
"el" é um parâmetro de widget ¦exigido
"el" является ¦обязательным параметром виджета
"el" є обов'язковим параметром ¦віджета
"el" є обов'язковим параметром ¦елемента інтерфейсу
"el" เป¦็นพารามิเตอร์ของวิดเจ็ตที่ต้องใช้
"el" 為必需的小工¦具參數
"el"は必要なウィジェットパラメ¦ータです
"el"是必需的¦小部件参数
"el"은 필수 ¦위젯 매개 변수입니다
"¦kleuren.merk" moet in een zescijfer hex format zijn
A "baseUrl" kötelezõ ¦vezérlőparaméter
A "baseUrl" kötelezõ ¦widgetparaméter
A ¦sikerességi kezelõ megadása kötelezõ
A sikerességi kezelõ megadása ¦kötelező
A „baseUrl” kötelezõ ¦widgetparaméter
¦Arrakasta-kudeatzaile bat behar da
Az "el" kötelezõ ¦vezérlőparaméter
Az "el" kötelezõ ¦widgetparaméter
Az „el” kötelezõ ¦widgetparaméter
Bir ¦başarı işleyici gerekli
Brak parametrów ¦skonfigurowanego schematu uwierzytelniania — "OAUTH2"
Brak parametrów ¦skonfigurowanego schematu uwierzytelniania — „OAUTH2”
Chybí parametry pro ¦nakonfigurované schéma overování - "OAUTH2"
Een success ¦handler is vereist
Ein ¦Erfolgshandler ist erforderlich
En succes-¦håndtering er påkrævet
En ¦successhanterare krävs
En ¦suksesshåndterer er nødvendig
Este necesar un agent ¦manipulator pentru succes
¦Faltan parámetros del esquema de autenticación configurado: "OAUTH2"
Faltan parámetros del esquema de ¦autentificación configurado: "OAUTH2"
Faltando ¦parênteses para o esquema de autenticação configurado – "OAUTH2"
Fehlende Parameter für das ¦konfigurierte Authentifizierungsschema - "OAUTH2"
Handler bem-¦sucedido necessário
Hilang parameter bagi ¦skim pengesahan dikonfigurasikan - "OAUTH2"
Je ¦vyžadována obslužná rutina Success
¦Konfiguratutako autentifikazio-eskemaren parametroak falta dira - "OAUTH2"
La "¦marca dei colori" "colors
La "marca dei colori" "colors.brand" deve essere nel formato ¦esadecimale
La "marca dei colori" deve essere nel formato ¦esadecimale
¦Lipsesc parametri pentru schema de autentificare configurată - "OAUTH2"
¦Lipsesc parametri pentru schema de autentificare configurată - „OAUTH2”
Manglende parametere for ¦konfigurerte autentiseringsskjema - "OAUTH2"
Manglende parametre til den ¦konfigurerede godkendelsesplan - "OAUTH2"
Manglende parametre til den ¦konfigurerede godkendelsesplan – "OAUTH2"
Määritetystä ¦todennussuunnitelmasta puuttuu parametreja - "OAUTH2"
Määritetystä ¦varmennussuunnitelmasta puuttuu parametreja - "OAUTH2"
¦Onnistumiskäsittelijä on pakollinen
¦Ontbrekende parameters voor het geconfigureerde authenticatieschema - "OAUTH2
¦Ontbrekende parameters voor het geconfigureerde authenticatieschema - "OAUTH2"
Parametri ¦mancanti per lo schema di autenticazione configurato - "OAUTH2"
Paramèt ki manke pou pou ¦cheman otantifikasyon ki konfigire a - "OAUTH2"
Paramètres ¦manquants pour le modèle d'authentification configuré - "OAUTH2"
Paraméterek ¦hiányoznak a beállított hitelesítési rendszernél – "OAUTH2"
Paraméterek ¦hiányoznak a beállított hitelesítési rendszernél – „OAUTH2”
¦Penanganan yang berhasil diperlukan
¦Pengelola yang berjaya diperlukan
¦Saknade parametrar för det konfigurerade autentiseringsschema - "OAUTH2"
Se ¦necesita un gestor de eventos
Success Handlerが必要です
Thiếu các tham số cho ¦kế hoạch xác thực đã cấu hình - "OAUTH2"
Tidak ada parameter untuk ¦skema pengesahan yang dikonfigurasi - "OAUTH2"
Trình ¦xử lý thành công là bắt buộc
Un success handler est ¦requis
¦Wymagana jest obsługa powodzenia operacji
¦Yapılandırılmış kimlik doğrulama şeması - "OAUTH2" için eksik parametreler
Yon ¦jesyonè reyisit obligatwa
Zmienna "colors.brand" musi mieć format ¦sześciocyfrowej liczby heksadecymalnej
baseUrl je povinný parametr ¦pomucky
baseUrl является ¦обязательным параметром виджета
el je povinný parametr ¦pomucky
el является ¦обязательным параметром виджета
È richiesto un handler di ¦successo
Απαιτείται ¦δείκτης χειρισμού επιτυχίας
¦Λείπουν παραμέτροι για το διαμορφωμένο σχήμα ελέγχου ταυτότητας - "OAUTH2"
Το "baseUrl" είναι μια παράμετρος widget που ¦απαιτείται
Το "color.brand" πρέπει να είναι σε ¦μορφή εξαψήφιου δεκαεξαδικού αριθμού
Το "colors.brand" πρέπει να είναι σε ¦μορφή εξαψήφιου δεκαεξαδικού αριθμού
Το "el" είναι μια παράμετρος widget που ¦απαιτείται
Відсутні параметри для ¦сконфігурованої схеми аутентифікації - "OAUTH2"
¦Обробник успішності аутентифікації є обов'язковим
Отсутствуют параметры для ¦настроенной схемы аутентификации: "OAUTH2"
Отсутствуют параметры для ¦настроенной схемы аутентификации: OAUTH2
Параметр "colors.brand" должен быть в ¦восьмиразрядном шестнадцатеричном формате
Параметр "colors.brand" має бути у ¦восьмирозрядному шістнадцятирічному форматі
Параметр "colors.brand" ¦повинен бути у восьмирозрядному шістнадцятирічному форматі.
Требуется ¦обработчик успешного выполнения
ต้องใช้ตัวจัดการที่ทำสำเร¦็จ
พารามิเตอร์สำหรับแบบแผนการรับรองความถูกต้องที่กำหนดค่าไว้ - "¦OAUTH2" หายไป
“baseUrl”是必需的¦小部件参数
“colors.brand” 必须为¦六位数十六进制格式
“el”是必需的¦小部件参数
„baseUrl” este un parametru de widget ¦necesar
„baseUrl” to ¦wymagany parametr widżetu
„el” este un parametru de widget ¦necesar
„el” to ¦wymagany parametr widżetu
「"colors.brand"」は 6 ¦桁の 16 進形式である必要があります
「"colors.brand"」は¦6桁の16進形式でなければなりません
「colors.brand」は 6 ¦桁の 16 進形式である必要があります
「colors.brand」必須為¦六位數的十六進位格式
成功¦ハンドラーが必要です
構成された認証スキ¦ームのためのパラメータがありません - "OAUTH2"
缺¦少已配置认证方案的参数 - "OAUTH2"
缺¦少已配置认证方案的参数 - “OAUTH2”
缺¦少已配置身份验证方案的参数 - "OAUTH2"
要求有成功的¦处理程序
設定された認証スキ¦ームのためのパラメータがありません - "OAUTH2"
¦遺失所設定之身分驗證配置的參數 - "OAUTH2"
¦遺失所設定之驗證配置的參數 - "OAUTH2"
需要成功處理¦常式
¦구성된 인증 체계에 대해 누락된 매개 변수 - "OAUTH2"
¦성공 핸들러가 필요합니다.
= settles okta sign-in-error/clockSkewed
A bejelentkezés nem sikerült. Kérjük, ellenőrizze, hogy az eszköz ¦órája pontos-e, majd próbálkozzon újra.
Aanmelden is mislukt. Controleer of de ¦klok van uw apparaat correct is en probeer het opnieuw.
Anmeldung fehlgeschlagen Bitte überprüfen Sie, ob die ¦Uhrzeit Ihres Geräts korrekt eingestellt ist, und versuchen Sie es erneut.
Anmeldung fehlgeschlagen. Bitte überprüfen Sie, ob die ¦Uhrzeit Ihres Geräts korrekt eingestellt ist, und versuchen Sie es erneut.
Connexion impossible. Veuillez vérifier que le ¦réglage de l'horloge sur votre appareil est exact et réessayez.
Ezin da saioa hasi. Egiaztatu zure ¦gailuaren erlojua zehatza dela eta saiatu berriro.
Impossibile accedere. Verifica che l'¦orologio del tuo dispositivo sia preciso e riprova.
Inloggen is mislukt. Controleer of de ¦klok van uw apparaat correct is en probeer het opnieuw.
Kan ikke logge ind. Kontroller, at din ¦enheds ur er korrekt, og prøv igen.
Kan ikke logge på. Kontroller at enhetens ¦klokke er nøyaktig, og prøv igjen.
Kan ikke logge på. Kontroller, at din ¦enheds ur er korrekt, og prøv igen.
Không thể đăng nhập. Vui lòng kiểm tra để đảm bảo ¦đồng hồ trên thiết bị của bạn chạy chính xác và thử lại.
Kirjautuminen epäonnistui. Tarkista, että laitteesi ¦kello on tarkka, ja yritä uudelleen.
Kunde inte logga in. Kontrollera att enhetens ¦klocka är korrekt och försök igen.
Nejde se přihlásit. Zkontrolujte prosím, zda jsou ¦hodiny vašeho zařízení přesně nastavené, a zkuste to znovu.
Nie można się zalogować. Sprawdź, czy ¦zegar urządzenia jest dokładny i spróbuj ponownie.
No se puede iniciar sesión. Verifique que el ¦reloj de su dispositivo sea exacto y vuelva a intentarlo.
Nu vă puteți autentifica. Verificați dacă ¦ceasul dispozitivului dvs. este corect și încercați din nou.
Nu vă puteți conecta. Verificați dacă ¦ceasul dispozitivului dvs. este corect și încercați din nou.
Não foi possível ¦acessar
Não foi possível acessar. Verifique se o ¦relógio do seu dispositivo está correto e tente novamente.
Não foi possível fazer login. Verifique se o ¦relógio do seu dispositivo está correto e tente novamente.
Oturum açılamıyor. Lütfen cihazınızın ¦saatinin doğru olduğunu kontrol edin ve tekrar deneyin.
Pa kapab konekte. Tanpri verifye ¦revèy aparèy ou an ap byen fonksyone epi eseye ankò.
Sisäänkirjautuminen epäonnistui. Tarkista, että laitteesi ¦kello on tarkka, ja yritä uudelleen.
Tidak dapat ¦daftar masuk
Tidak dapat daftar masuk. Sila semak sama ada jam peranti anda adalah ¦tepat dan cuba lagi.
Tidak dapat masuk. Harap periksa apakah jam perangkat Anda ¦akurat dan coba lagi.
Tidak dapat mendaftar masuk. Sila semak sama ada jam peranti anda adalah ¦tepat dan cuba lagi.
Tidak dapat ¦mengelog masuk
Tidak dapat mengelog masuk. Sila semak sama ada jam peranti anda adalah ¦tepat dan cuba lagi.
Δεν είναι δυνατή η είσοδος. ¦Ελέγξτε ότι το ρολόι της συσκευής σας είναι ακριβές και δοκιμάστε ξανά.
Δεν είναι δυνατή η σύνδεση. ¦Ελέγξτε ότι το ρολόι της συσκευής σας είναι ακριβές και δοκιμάστε ξανά.
Не вдалося ввійти в систему. Перевірте, чи на вашому пристрої ¦налаштовано точний час, і повторіть спробу.
Не вдається ввійти. Перевірте, чи на вашому пристрої ¦налаштовано точний час, і повторіть спробу.
Не удается войти. Убедитесь, что ¦часы вашего устройства точны, и повторите попытку.
ไม่สามารถลงชื่อเข้าใช้ได้ โปรดตรวจสอบว่านา¦ฬิกาในอุปกรณ์ของคุณถูกต้องแล้วลองอีกครั้ง
ไม่สามารถเข้าสู่ระบบได้ โปรดตรวจสอบว่านา¦ฬิกาในอุปกรณ์ของคุณถูกต้องแล้วลองอีกครั้ง
サインインできません。デバイスの時¦計が正確であることを確認してから、もう一度お試しください。
无法登录。请检查您设备的时¦钟是否准确，然后重试。
無法登入。請檢查您裝置的時¦鐘是否準確，然後再試一次。
로그인할 수 없습니다. 기기의 ¦시계가 정확한지 확인하고 다시 시도하십시오.
로그인할 수 없습니다. 장치의 ¦시계가 정확한지 확인하고 다시 시도하십시오.
= settles okta sign-in-error/credentialsWrong
A jelszó ¦helytelen
A megadott ¦felhasználónév és/vagy jelszó helytelen
A megadott ¦felhasználónév és/vagy jelszó helytelen. Próbálkozzon újra.
Adgangskoden er ¦forkert
¦Antamasi käyttäjätunnus ja/tai salasana on virheellinen
¦Antamasi käyttäjätunnus ja/tai salasana on virheellinen. Yritä uudelleen.
¦Användarnamnet och/eller lösenordet du angav är felaktigt
¦Användarnamnet och/eller lösenordet du angav är felaktigt. Försök igen.
¦Brugernavnet og/eller adgangskoden, du indtastede, er forkert
¦Brugernavnet og/eller adgangskoden, du indtastede, er forkert. Prøv igen.
Brukernavnet og/eller passordet du ¦skrev inn er feil
Brukernavnet og/eller passordet du ¦skrev inn er feil. Prøv igjen.
De gebruikersnaam en/of het wachtwoord dat u hebt ¦ingevoerd, is onjuist
De gebruikersnaam en/of het wachtwoord dat u hebt ¦ingevoerd, is onjuist. Probeer het opnieuw.
Der ¦eingegebene Benutzername und/oder das eingegebene Passwort ist falsch
Der ¦eingegebene Benutzername und/oder das eingegebene Passwort ist falsch. Versuchen Sie es erneut.
El nombre de usuario y/o la contraseña que ¦ingresó son incorrectos
El nombre de usuario y/o la contraseña que ¦ingresó son incorrectos. Vuelva a intentarlo.
¦Girdiğiniz kullanıcı adı ve/veya şifre yanlış
¦Girdiğiniz kullanıcı adı ve/veya şifre yanlış. Lütfen tekrar deneyin.
¦Hasło jest nieprawidłowe
Idatzi ¦duzun erabiltzaile-izena eta/edo pasahitza ez da zuzena
Idatzi ¦duzun erabiltzaile-izena eta/edo pasahitza ez da zuzena. Saiatu berriro.
Il nome utente e/o la password ¦immessi non sono corretti
Il nome utente e/o la password ¦immessi non sono corretti. Riprova.
Kata laluan tidak ¦betul
Kata sandi ¦salah
La contraseña es ¦incorrecta
Le mot de passe est ¦incorrect
Le nom d'utilisateur et/ou le mot de passe que vous avez ¦saisis sont incorrects
Le nom d'utilisateur et/ou le mot de passe que vous avez ¦saisis sont incorrects. Merci de réessayer.
Le nom d'utilisateur et/ou le mot de passe que vous avez ¦saisis sont incorrects. Veuillez réessayer.
Lösenordet är ¦felaktigt
Modpas lan pa ¦bon
Mật khẩu không ¦chính xác
¦Nama pengguna dan/atau kata laluan yang anda masukkan adalah salah
¦Nama pengguna dan/atau kata laluan yang anda masukkan adalah salah. Sila cuba lagi.
¦Nama pengguna dan/atau kata sandi yang Anda masukkan salah
¦Nama pengguna dan/atau kata sandi yang Anda masukkan salah. Silakan coba lagi.
Nesprávné heslo
Non itilizatè epi/oswa modpas ou rantre a pa ¦bon
Non itilizatè epi/oswa modpas ou rantre a pa ¦bon. Tanpri eseye ankò.
Numele de utilizator și/sau parola pe care le-ați ¦introdus sunt incorecte
Numele de utilizator și/sau parola pe care le-ați ¦introdus sunt incorecte. Încercați din nou.
O nome de usuário e/ou a senha que você ¦digitou estão incorretos
O nome de usuário e/ou a senha que você ¦digitou estão incorretos. Tente novamente.
¦Parola este incorectă
Pasahitza ¦okerra da
¦Passordet er feil
Password non ¦corretta
Passwort ist ¦falsch
¦Salasana on virheellinen
Senha incorreta
¦Tên người dùng và/hoặc mật khẩu bạn đã nhập không chính xác
¦Tên người dùng và/hoặc mật khẩu bạn đã nhập không chính xác. Vui lòng thử lại.
Wachtwoord is ¦onjuist
¦Wprowadzona nazwa użytkownika i/lub hasło jest nieprawidłowe
¦Wprowadzona nazwa użytkownika i/lub hasło jest nieprawidłowe. Spróbuj ponownie.
¦Zadané uživatelské jméno a/nebo heslo není správné
¦Zadané uživatelské jméno a/nebo heslo není správné. Zkuste to prosím znovu.
Şifre yanlış
Ο κωδικός πρόσβασης είναι ¦εσφαλμένος
Το συνθηματικό είναι ¦εσφαλμένο
Το όνομα χρήστη ή/και το συνθηματικό που ¦εισαγάγατε είναι λανθασμένα
Το όνομα χρήστη ή/και το συνθηματικό που ¦εισαγάγατε είναι λανθασμένα. Προσπαθήστε ξανά.
Το όνομα χρήστη και/ή ο κωδικός πρόσβασης που ¦εισαγάγατε είναι λανθασμένα
Το όνομα χρήστη και/ή ο κωδικός πρόσβασης που ¦εισαγάγατε είναι λανθασμένα. Προσπαθήστε ξανά.
Ім’я користувача та/або пароль, ¦які ви ввели, неправильні
Ім’я користувача та/або пароль, ¦які ви ввели, неправильні. Повторіть спробу.
Ім’я користувача та/або пароль, ¦які ви ввели, неправильні. Спробуйте ще раз.
¦Введены неверные имя пользователя и/или пароль
¦Введены неверные имя пользователя и/или пароль. Повторите попытку.
Неверный пароль
Неправильний пароль
ชื่อผู้ใช้และ/หรือรหัสผ่านที่คุณป้อนไม่ถูกต้อง ¦โปรดลองอีกครั้ง
รหัส¦ผ่านไม่ถูกต้อง
パスワ¦ードが正しくありません
入力したユ¦ーザー名および/またはパスワードが正しくありません
入力したユ¦ーザー名および/またはパスワードが正しくありません。もう一度お試しください。
入力したユ¦ーザー名および/またはパスワードが正しくありません。もう一度試してください。
密码不正¦确
密¦碼不正確
您輸入的使用者名¦稱和/或密碼不正確
您輸入的使用者名¦稱和/或密碼不正確。請再試一次。
您輸入的使用者名¦稱和/或密碼不正確。請重試。
您¦输入的用户名和/或密码不正确
您¦输入的用户名和/或密码不正确。请重试。
비밀번호가 ¦올바르지 않습니다.
암호가 ¦올바르지 않습니다.
¦입력한 사용자 이름 및/또는 비밀번호가 올바르지 않습니다
¦입력한 사용자 이름 및/또는 비밀번호가 올바르지 않습니다. 다시 시도하십시오.
¦입력한 사용자 이름 및/또는 암호가 올바르지 않습니다
¦입력한 사용자 이름 및/또는 암호가 올바르지 않습니다. 다시 시도하십시오.
= settles okta sign-in-error/factorRejected
A felhasználó ¦visszautasította a hitelesítést
Acces ¦refuzat pe alt dispozitiv.
Acces ¦respins pe celălalt dispozitiv.
Acceso ¦denegado en otro dispositivo.
Accesso negato ¦nell'altro dispositivo.
Accès ¦refusé sur un autre appareil.
Accès ¦refusé sur un autre périphérique.
Acesso ¦negado em outro dispositivo.
Adgang blev ¦nægtet på anden enhed.
Adgang ¦nægtet på anden enhed.
Akses ¦ditolak di perangkat lain.
Akses ¦ditolak pada peranti lain.
Aksè ¦rejte sou lòt aparèy.
Anda telah memilih untuk ¦menolak log masuk ini.
Anda telah memilih untuk ¦menolak login ini.
Användaren ¦avvisade autentisering
Autenticação do usuário ¦rejeitada
Autentificare ¦respinsă de utilizator
¦Autentikasi pengguna ditolak
Ați ¦decis să respingeți această autentificare.
Benutzer hat Authentifizierung ¦abgelehnt
Bruger ¦afslog autentificering
Bruger godkendelse ¦afvist
Bruker ¦avvist godkjenning
Bruker ¦avviste godkjenning
Bu oturum açmayı ¦reddetmeyi seçtiniz.
Bạn đã chọn từ ¦chối thông tin đăng nhập này.
¦Diğer cihazda erişim reddedildi.
Du har valgt at ¦afvise dette logon.
Du har valgt å ¦avvise denne innloggingen.
Du har valt att ¦förkasta denna inloggning.
El usuario ¦rechazó la autenticación
El usuario ¦rechazó la autenticación.
Erabiltzaileak ¦autentifikazioa ukatu du
Erişim başka bir cihazda ¦reddedildi.
Erişim ¦diğer cihazda reddedildi.
Gebruiker heeft authenticatie ¦afgekeurd
Gebruiker heeft authenticatie ¦geweigerd
Ha ¦optado por rechazar este inicio de sesión.
Hozzáférés ¦megtagadva a másik eszközön.
Itilizatè a ¦rejte authentication
Kullanıcı kimlik ¦bildirimini reddetti
Kullanıcı, kimlik ¦doğrulamayı reddetti
Käyttäjä ¦hylkäsi todentamisen
Käyttö on estetty ¦toisella laitteella.
¦Käyttöoikeus evätty toisella laitteella.
L'utente ha ¦rifiutato l'autenticazione
L'utilisateur a ¦rejeté l'authentification
L’utilisateur a ¦rejeté l’authentification
Người dùng đã từ ¦chối xác thực
Odmowa dostępu na ¦drugim urządzeniu.
Odmowa dostępu na ¦innym urządzeniu.
¦Odrzucono tę nazwę logowania.
Olet ¦hylännyt tämän sisäänkirjautumisen.
Otentikasi pengguna ¦ditolak
Ou te chwazi ¦rejte koneksyon sa a.
Pengesahan ¦ditolak oleh pengguna
¦Pengesahihan ditolak oleh pengguna
Pääsy ¦evätty toisella laitteella.
Přístup byl na ¦druhém zařízení odepřen.
¦Rejet de l’authentification de l’utilisateur
¦Rozhodli jste se odmítnout toto prihlášení.
Saio-hasiera hau ¦baztertzea aukeratu duzu.
Sarbidea ¦ukatuta beste gailu batean.
Si è ¦scelto di rifiutare questo accesso.
Sie haben sich zur ¦Ablehnung dieser Anmeldedaten entschieden.
Sie haben sich zur ¦Ablehnung dieser Zugangsdaten entschieden.
Tilgang ¦avslått på annen enhet.
Tilgang ble ¦stoppet på annen enhet.
Toegang ¦geweigerd op ander apparaat
Toegang ¦geweigerd op ander apparaat.
Truy cập bị từ ¦chối trên thiết bị khác.
U ¦koos ervoor om deze aanmelding te weigeren.
U ¦koos ervoor om deze login te weigeren.
Użytkownik ¦odmówił uwierzytelnienia
Uživatel ¦zamítl ověření
Uživatel ¦zamítl ověřování
Você ¦escolheu rejeitar esta autenticação.
Você ¦escolheu rejeitar este login.
Vous avez ¦choisi de rejeter cet identifiant.
¦Zamítnuté ověření uživatele
Zugriff auf ¦anderem Gerät verweigert.
Åtkomst nekad på ¦andra enheter.
¦Úgy döntött, hogy elutasítja ezt a bejelentkezést.
Έχεις ¦επιλέξει να απορρίψετε αυτές τις συνδέσεις.
Η πρόσβαση δεν επιτρέπεται σε ¦άλλη συσκευή.
Ο χρήστης ¦απέρριψε τον έλεγχο ταυτότητας
¦Автентифікація відхилена користувачем
Аутентификация ¦отклонена пользователем
Ви ¦вирішили відхилити цей логін.
Вы ¦отказались войти.
Доступ ¦запрещен на другом устройстве.
¦Отказано в доступе на другом устройстве.
У ¦доступі відмовлено на іншому пристрої.
การเข้าถึงถูกป¦ฏิเสธบนอุปกรณ์อื่น
การเข้าถึงถูกป¦ฏิเสธบนอุปกรณ์เครื่องอื่น
คุณได้เลือกให้ป¦ฏิเสธข้อมูลเข้าสู่ระบบนี้
คุณได้เลือกให้ป¦ฏิเสธล็อกอินนี้
ผู้ใช้ถูกป¦ฏิเสธการรับรองความถูกต้อง
ผู้ใช้ป¦ฏิเสธการรับรองความถูกต้อง
このログインの拒¦否を選択しました。
ユーザーが認証を拒否しました
他のデバイスでアクセスが拒¦否されました。
使用者拒¦絕身分驗證
使用者拒¦絕驗證
在其他裝置上存取¦遭拒。
在其他裝置上的存取¦遭拒。
在其他设备上访问遭到拒¦绝。
已拒¦绝在其他设备上访问。
您已选择拒¦绝此次登录。
您已選擇拒¦絕這次登入。
用户拒¦绝身份验证
用户拒¦绝验证
다른 기기에서 액세스가 ¦거부되었습니다.
다른 장치에서 액세스가 ¦거부되었습니다.
사용자가 ¦인증을 거부했습니다.
이 로그인을 ¦거부하기로 선택했습니다.
= settles okta sign-in-error/factorTimedOut
A leküldéses ¦értesítés lejárt.
Anda telah tamat masa ¦tempoh pengesahan
Anda telah tamat masa ¦tempoh pengesahan. Sila cuba lagi.
Anlık ¦bildiriminizin süresi bitti.
Anında ¦bildiriminizin süresi bitti.
¦Autentifikationstiden er overskredet. Prøv igen senere.
¦Autentifikationstiden er overskredet. Prøv igen.
Autentifikazio-¦aldiaren denbora-muga agortu da
Autentifikazio-¦aldiaren denbora-muga agortu da. Saiatu berriro.
Autentiseringsperioden har ¦tajmat ut
Autentiseringsperioden har ¦tajmat ut. Försök igen.
Autentiseringsperioden har ¦tajmat ut. Försök på nytt.
Bạn đã hết thời ¦gian xác thực
Bạn đã hết thời ¦gian xác thực. Vui lòng thử lại.
De ¦authenticatieperiode is verlopen
De ¦authenticatieperiode is verlopen. Probeer het opnieuw.
De ¦verificatieperiode is verlopen
De ¦verificatieperiode is verlopen. Probeer het opnieuw.
Din push-¦avisering har förfallit.
Din push-¦notis har förfallit.
Din ¦pushmeddelelse er udløbet.
Ditt ¦pushmeddelande har förfallit.
¦Doba na ověření vypršela
¦Doba na ověření vypršela. Zkuste to prosím znovu.
¦Doba na ověření vypršela. Zkuste to znovu.
Du har gått ut av ¦autentiseringsperioden
Du har gått ut av ¦autentiseringsperioden. Prøv igjen.
Du har gått ut av ¦autentiseringsperioden. Prøv på nytt.
Ihre Push-¦Benachrichtigung ist abgelaufen.
Il ¦periodo di autenticazione è scaduto
Il ¦periodo di autenticazione è scaduto. Riprova.
Kimlik doğrulama ¦döneminiz zaman aşımına uğradı
Kimlik doğrulama ¦döneminiz zaman aşımına uğradı. Lütfen tekrar deneyin.
Kimlik doğrulama ¦döneminizin süresi bitti
Kimlik doğrulama ¦döneminizin süresi bitti. Lütfen tekrar deneyin.
La ¦notifica push è scaduta.
La ¦période d'authentification a expiré
La ¦période d'authentification a expiré. Veuillez réessayer.
¦Notificarea push a expirat.
Notifikasi ¦dorong Anda telah berakhir.
¦Notifikasi push Anda telah berakhir.
¦Notifikasyon push ou an ekspire.
O ¦período de autenticação expirou
O ¦período de autenticação expirou. Tente novamente.
Ou ¦depase kantite tan pou verifye a
Ou ¦depase kantite tan pou verifye a. Tanpri eseye ankò.
Pemberitahuan ¦semerta anda telah tamat tempoh.
¦Pemberitahuan tolak anda telah tamat tempoh.
¦Periode otentikasi Anda telah kedaluwarsa
¦Periode otentikasi Anda telah kedaluwarsa. Silakan coba lagi.
Platnost vašeho ¦nabízeného oznámení vypršela.
¦Powiadomienie push wygasło.
Powiadomienie ¦wypychane wygasło.
Push ¦jakinarazpena iraungi egin da.
Push-¦ilmoituksesi on vanhentunut.
Push-¦meldingen er utløpt.
Se ha ¦agotado el período de autenticación
Se ha ¦agotado el período de autenticación. Inténtelo de nuevo.
Se ha ¦agotado el período de autenticación. Vuelva a intentarlo.
Sie haben die ¦Authentifizierungsperiode überschritten
Sie haben die ¦Authentifizierungsperiode überschritten. Bitte versuchen Sie es erneut.
Sie haben die ¦Authentifizierungsperiode überschritten. Versuchen Sie es erneut.
Su ¦notificación push ha caducado.
Sua notificação de ¦envio expirou.
Sua ¦notificação por push expirou.
¦Tempoh pengesahan anda telah tamat
¦Tempoh pengesahan anda telah tamat. Sila cuba lagi.
Thông báo ¦đẩy của bạn đã hết hạn.
Thời ¦gian xác thực của bạn đã hết
Thời ¦gian xác thực của bạn đã hết. Vui lòng thử lại.
¦Timpul pentru autentificare a expirat
¦Timpul pentru autentificare a expirat. Vă rugăm să încercați din nou.
¦Todennusjaksosi on aikakatkaistu. Yritä uudelleen.
Túllépte a hitelesítési ¦időkorlátot
Túllépte a hitelesítési ¦időkorlátot. Próbálja újra.
Túllépte a hitelesítési ¦időkorlátot. Próbálkozzon újra.
Túllépte a hitelesítési ¦időtartamot
Túllépte a hitelesítési ¦időtartamot. Kérjük próbálja újra.
¦Upłynął limit czasu uwierzytelniania
¦Upłynął limit czasu uwierzytelniania. Spróbuj ponownie.
Uw ¦pushmelding is vervallen.
Votre notification ¦poussée a expiré.
Η ¦ειδοποίηση push έχει λήξει.
Η ¦ειδοποίηση ώθησης έχει λήξει.
Η ¦περίοδος ελέγχου ταυτότητας έχει λήξει
Η ¦περίοδος ελέγχου ταυτότητας έχει λήξει. Δοκιμάστε ξανά.
Η περίοδος ελέγχου ταυτότητας έχει λήξει. ¦Προσπάθησε ξανά.
Η ¦περίοδος ελέγχου ταυτότητας έχει λήξει. Προσπαθήστε ξανά.
Время действия push-¦уведомления истекло.
¦Истекло время для аутентификации
¦Истекло время для аутентификации. Повторите попытку.
¦Тайм-аут періода аутентифікації
¦Тайм-аут періода аутентифікації. Спробуйте ще раз.
Термін дії вашого push-¦сповіщення сплив.
Термін дії вашого ¦оповіщення push сплив.
การแจ้งเตือนแบบ ¦Push ของคุณหมดอายุแล้ว
การแจ้งเตือนแบบพุชของคุ¦ณหมดอายุแล้ว
หมดเวลาการรับรองความถูกต้องของคุณ ¦โปรดลองลองอีกครั้ง
หมดเวลาการรับรองความถูกต้องของคุณ ¦โปรดลองอีกครั้ง
プッシュ通知の有効期限が¦切れています。
您的推¦播通知已過期。
您的¦推送通知已过期。
您的身份验证期限已¦过期。请重试。
您的身分驗證期間已¦逾時。請重試。
您的驗證期間已¦逾時。 請重試。
您的驗證期間已¦逾時。請再試一次。
您的驗證期間已¦逾時。請重試。
您的验证期¦间已逾时。 请重试。
認証時間がタイ¦ムアウトしました
認証時間がタイ¦ムアウトしました。 もう一度試してください。
認証時間がタイ¦ムアウトしました。もう一度お試しください。
認証時間がタイ¦ムアウトしました。もう一度試してください。
승인 기간이 지났습니다. 다시 ¦시도하세요.
¦승인 기간이 지났습니다. 다시 시도하십시오.
인증 ¦기간이 지났습니다. 다시 시도하십시오.
¦푸쉬 알림이 만기되었습니다.
푸시 ¦알림이 만료되었습니다.
= settles okta sign-in-error/jitFailed
Anmeldung nicht möglich, versuchen Sie es mit einer anderen ¦Anmeldemethode.
Det gick inte att logga in, försök med en annan ¦inloggningsmetod.
Ezin da saioa hasi, saiatu saioa hasteko beste ¦metodo bat erabiltzen.
Impossibile accedere, prova con un altro ¦metodo di accesso.
Impossible de se connecter, veuillez essayer une autre ¦méthode de connexion.
Kan ikke logge på. Prøv en anden ¦loginmetode.
Kan ikke logge på. Prøv en annen ¦påloggingsmetode.
Kan niet inloggen. Probeer een andere ¦inlogmethode.
Không thể đăng nhập, vui lòng thử một phương ¦pháp đăng nhập khác.
Nelze se přihlásit, zkuste prosím jiný ¦způsob přihlášení.
Nem tud bejelentkezni, próbálkozzon másik bejelentkezési ¦móddal.
Nie można się zalogować, spróbuj innej ¦metody logowania.
No se puede iniciar sesión, intente con otro ¦método de inicio de sesión.
Nu vă puteți conecta, vă rugăm să încercați o ¦altă metodă de conectare.
Não foi possível fazer login, tente outro ¦método de login.
Oturum açılamıyor, lütfen başka bir oturum açma ¦yöntemi deneyin.
Pa kapab konekte, tanpri eseye yon lòt ¦metòd koneksyon.
Sisäänkirjautuminen ei onnistu, ¦kokeile toista sisäänkirjautumistapaa.
Tidak dapat daftar masuk, sila cuba ¦kaedah daftar masuk yang lain.
Tidak dapat masuk, coba metode masuk ¦lainnya.
Δεν είναι δυνατή η είσοδος, δοκιμάστε άλλη μέθοδο ¦εισόδου.
Не вдається ввійти, спробуйте інший ¦спосіб входу.
Не удается войти, попробуйте другой ¦способ входа.
ไม่สามารถเข้าสู่ระบบได้ โปรดลองใช้วิ¦ธีการเข้าสู่ระบบอื่น
サインインできません。¦別のサインイン方法を試してください。
无法登录，请¦尝试其他登录方式。
無法登¦錄，請嘗試其他登錄方式。
로그인할 수 없습니다. 다른 로그인 ¦방법을 시도하십시오.
= settles okta sign-in-error/linkExpired
A ¦fiókaktiválási hivatkozás nem érvényes
A fiókaktiválási hivatkozás nem érvényes. Az alábbiakban ¦igényelhet új aktiválási hivatkozást.
A fiókaktiválási hivatkozás nem érvényes. Kérjen új aktiválási e-¦mailt az alábbiakban.
A ¦helyreállítási token érvénytelen.
A ¦jelszóvisszaállító token már nem érvényes.
A ¦jelszóvisszaállító token már nem érvényes. Új token igényléséhez forduljon a rendszergazdához.
¦Accedió a un vínculo de recuperación de cuentas que caducó o ya se utilizó.
¦Accedió a un vínculo que caducó o ya se utilizó.
Acest link pentru e-mail a ¦expirat
Acest link pentru e-mail a expirat. Pentru a-l ¦retrimite, reveniți la ecranul în care l-ați solicitat.
¦Activeringslink is niet langer geldig
¦Activeringslink is verlopen
¦Aktibazio-esteka ez da jada baliozkoa
¦Aktibazio-esteka iraungi egin da
¦Aktivační odkaz již není platný
¦Aktiveringskoblingen er ikke lenger gyldig
¦Aktiveringslenken er utløpt
¦Aktiveringslinket er ikke længere gyldigt
¦Aktiveringslinket er udløbet
¦Aktiveringslänken har utgått.
¦Aktiveringslänken är inte längre giltig
¦Aktivierungslink ist abgelaufen
¦Aktivierungslink ist nicht mehr gültig
¦Aktivointilinkki ei ole enää voimassa
¦Aktivointilinkki on vanhentunut
Anda telah mengakses link yang telah ¦kadaluarsa atau yang sudah digunakan sebelumnya.
Anda telah mengakses pautan pemulihan akaun yang sudah tamat tempoh atau sudah digunakan ¦sebelum ini.
Anda telah mengakses pautan pemulihan akaun yang sudah tamat tempoh atau sudah digunakan ¦terdahulu.
Anda telah mengakses pautan yang sudah tamat tempoh atau sudah digunakan ¦sebelum ini.
Anda telah mengakses pautan yang sudah tamat tempoh atau sudah digunakan ¦terdahulu.
Anda telah mengakses tautan pemulihan akun yang telah ¦kadaluarsa atau telah digunakan sebelumnya
Anda telah mengakses tautan pemulihan akun yang telah kedaluwarsa atau telah digunakan ¦sebelumnya.
Anda telah mengakses tautan yang telah kedaluwarsa atau telah digunakan ¦sebelumnya.
Az ¦aktiválási hivatkozás lejárt
Az ¦aktiválási hivatkozás már nem érvényes
Az e-mail-¦hivatkozás lejárt
Az e-mail-hivatkozás lejárt. Az ¦újraküldéséhez lépjen vissza arra a képernyőre, amelyen kérte.
Ați ¦accesat un link care a expirat sau a mai fost folosit.
Ați ¦accesat un link de recuperare a contului care a expirat sau a mai fost folosit.
Ați accesat un link de recuperare ¦cont care a expirat sau a mai fost folosit.
¦Berreskuratze-tokena baliogabea da.
Bu e-posta ¦bağlantısının süresi doldu
Bu e-posta bağlantısının süresi doldu. Tekrar ¦gönderilmesi için, bunu talep ettiğiniz ekrana dönün.
Bạn ¦vừa truy cập liên kết khôi phục tài khoản đã hết hạn hoặc đã được sử dụng trước đó.
Bạn ¦vừa truy cập liên kết đã hết hạn hoặc đã được sử dụng trước đó.
Bạn đã truy cập một liên kết khôi phục tài khoản đã hết hạn hoặc ¦trước đó đã được sử dụng.
Bạn đã truy cập một liên kết đã hết hạn hoặc ¦trước đó đã được sử dụng.
Ce ¦lien par e-mail a expiré
Ce lien par e-mail a expiré. Pour le ¦renvoyer, retournez à l'écran où vous l'avez demandé.
Das ¦Wiederherstellungs-Token ist ungültig.
De e-¦maillink is verlopen
De e-maillink is verlopen. Ga naar het scherm waarin je de link hebt aangevraagd om deze opnieuw te ¦verzenden.
De ¦hersteltoken is ongeldig.
Denne e-¦postkoblingen er utløpt
Denne e-postkoblingen er utløpt. Gå tilbake til ¦skjermen der du ba om den for å sende den på nytt.
Dette e-¦maillink er udløbet
Dette e-maillink er udløbet. For at få det sendt igen, skal du gå tilbage til det ¦skærmbillede, hvor du har anmodet om det.
Dieser E-Mail-Link ist ¦abgelaufen
Dieser E-Mail-Link ist abgelaufen. Wenn Sie ¦ihn erneut senden möchten, kehren Sie zu dem Bildschirm zurück, auf dem Sie dies angefordert haben.
Din kontos ¦aktiveringslink er ikke længere gyldigt
Din kontos aktiveringslink er ikke længere gyldigt. ¦Anmod om en ny aktiverings-e-mail nedenfor.
Din kontos aktiveringslink er ikke længere gyldigt. Anmod om en ny ¦aktiveringse-mail herunder.
Din token för att ¦återställa lösenord är inte längre giltig.
Din token för att ¦återställa lösenord är inte längre giltig. Kontakta din administratör för att få en ny token.
Du försöker få åtkomst till en ¦kontoåterställningslänk som upphört att gälla eller som har använts tidigare.
Du försöker få åtkomst till en ¦kontoåterställningslänk som utgått eller som har använts tidigare
Du försöker få åtkomst till en ¦kontoåterställningslänk som utgått eller som har använts tidigare.
Du försöker få åtkomst till en ¦länk som har upphört att gälla eller som har använts tidigare.
Du försöker få åtkomst till en ¦länk som utgått eller som har använts tidigare.
Du har anvendt et ¦genoprettelseslink, der er udløbet eller tidligere anvendt.
Du har anvendt et ¦kontogenoprettelseslink, der er udløbet eller tidligere anvendt.
Du har ¦anvendt et link, der er udløbet eller tidligere anvendt.
Du har tilgang til en ¦kontoutvinningslink som er utløpt eller tidligere brukt.
Du har tilgang til en lenke for ¦kontogjenoppretting som er utløpt eller tidligere brukt.
Du har tilgang til en ¦lenke som er utløpt eller tidligere brukt.
Du har tilgang til en ¦lenke som har gått ut eller har blitt brukt tidligere.
E-¦postlänken har gått ut
E-postlänken har gått ut. Återgå till skärmen där du begärde den för att ¦skicka den igen.
El enlace de ¦activación de su cuenta ya no es válido
El enlace de activación de su cuenta ya no es válido. ¦Solicite un nuevo correo electrónico de activación a continuación.
El enlace de ¦activación ha caducado
El enlace de ¦activación ya no es válido
El token de ¦recuperación no es válido.
El token para ¦restablecer su contraseña ya no es válido.
El token para ¦restablecer su contraseña ya no es válido. Póngase en contacto con su administrador para obtener un nuevo token.
Este enlace de ¦correo electrónico ha caducado
Este enlace de correo electrónico ha caducado. Para volver a ¦enviarlo, vuelva a la pantalla donde lo solicitó.
Este link de e-mail ¦expirou
Este link de e-mail expirou. Para ¦reenviá-lo, retorne para a tela em que ele foi solicitado.
Etkinleştirme ¦bağlantısı artık geçerli değil
Etkinleştirme ¦bağlantısının süresi bitmiş
¦Gendannelsestoken er ugyldig.
¦Gjenopprettingstokenet er ugyldig.
Hai ¦eseguito l'accesso a un link che è scaduto o che è stato usato in precedenza.
Hai ¦eseguito l'accesso a un link che è scaduto o che è stato utilizzato in precedenza.
Hai ¦eseguito l'accesso a un link di recupero dell'account che è scaduto o che è già stato usato in precedenza.
Hai ¦eseguito l'accesso a un link di recupero dell'account che è scaduto o che è già stato utilizzato in precedenza.
Hesap etkinleştirme ¦bağlantınız artık geçerli değil
Hesap etkinleştirme bağlantınız artık geçerli değil. ¦Aşağıdan yeni bir aktivasyon e-postası isteyin.
Hesap etkinleştirme bağlantınız artık geçerli değil. ¦Aşağıdan yeni bir etkinleştirme e-postası isteyin.
Het token om uw account te ¦resetten is niet meer geldig.
Het token om uw account te resetten is niet meer geldig. Neem contact op met uw beheerder om een ¦nieuw token te ontvangen.
Het token om uw wachtwoord te ¦resetten is niet meer geldig.
Het token om uw wachtwoord te resetten is niet meer geldig. Neem contact op met uw beheerder om een ¦nieuw token te ontvangen.
Ihr Link zur ¦Kontoaktivierung ist nicht mehr gültig
Ihr Link zur Kontoaktivierung ist nicht mehr gültig. ¦Fordern Sie unten eine neue E-Mail zur Aktivierung an.
Ihr Token zum Zurücksetzen des Passworts ist nicht mehr ¦gültig.
Ihr Token zum Zurücksetzen des Passworts ist nicht mehr gültig. Wenden Sie sich an Ihren Administrator, um ein ¦neues Token zu erhalten.
Ihr Token zum Zurücksetzen des Passworts ist nicht mehr gültig. Wenden Sie sich an den Administrator, um ein ¦neues Token zu erhalten.
Il link di attivazione ¦dell'account non è più valido
Il link di attivazione dell'account non è più valido. ¦Richiedi una nuova e-mail per l'attivazione di seguito.
Il token di ¦recupero non è valido.
Il token di ¦reimpostazione della password non è più valido.
Il token di reimpostazione della password non è più valido. Contatta l'amministratore per ¦ottenerne uno nuovo.
¦Iraungita dagoen edo lehenago erabilitako kontua berreskuratzeko esteka batean sartu zara.
Iraungita edo lehenago ¦erabilita dagoen esteka batean sartu zara.
Jeton pou ¦reyinisyalize modpas ou an pa valab ankò.
Jeton pou reyinisyalize modpas ou an pa valab ankò. Kontakte administratè ou an pou jwenn yon ¦nouvo jeton.
Jeton ¦rekiperasyon an pa valab.
¦Korzystasz z łącza odzyskiwania konta, które wygasło lub zostało wcześniej wykorzystane.
¦Korzystasz z łącza odzyskiwania, które wygasło lub zostało wcześniej wykorzystane.
¦Korzystasz z łącza, które wygasło lub zostało wcześniej wykorzystane.
Kurtarma ¦belirteci geçersiz.
Kurtarma ¦simgesi geçersiz.
Le jeton de ¦récupération n'est pas valide.
Le ¦lien d'activation a expiré
Le ¦lien d'activation de votre compte n'est plus valide
Le lien d'activation de votre compte n'est plus valide. Demandez à recevoir un ¦nouvel e-mail d'activation ci-dessous.
Le lien d'activation de votre compte n'est plus valide. Veuillez demander un ¦nouvel e-mail d'activation ci-dessous.
Le ¦lien d'activation n'est plus valide
Link di ¦attivazione non più valido
Link di attivazione ¦scaduto
¦Linkaktiveringskontoen din er ikke lenger gyldig
¦Linkaktiveringskontoen din er ikke lenger gyldig. Be om en ny aktiverings-e-post nedenfor.
Linkul de activare a ¦contului nu mai este valid
Linkul de activare a contului nu mai este valid. ¦Solicitați un e-mail de activare nou de mai jos.
Linkul de activare a contului nu mai este valid. ¦Solicitați un nou e-mail de activare mai jos.
¦Linkul de activare a expirat
¦Linkul de activare nu mai este valid
Liên ¦kết email này đã hết hạn
Liên kết email này đã hết hạn. Để gửi lại, hãy ¦quay lại màn hình mà bạn yêu cầu.
Liên kết kích hoạt không ¦còn hợp lệ
Liên kết kích hoạt tài khoản của bạn không ¦còn hợp lệ
Liên kết kích hoạt tài khoản của bạn không còn hợp lệ. Yêu cầu email kích hoạt mới bên ¦dưới.
Liên ¦kết kích hoạt đã hết hạn
Lyen ¦aktivasyon kont ou an pa valab ankò
Lyen aktivasyon kont ou an pa valab ankò. Mande yon nouvo imèl aktivasyon ¦anba la a.
Lyen ¦aktivasyon ou an ekspire
Lyen ¦aktivasyon ou an ekspire.
Lyen ¦aktivasyon ou an pa valab ankò
Lyen ¦imèl sa a te ekspire
Lyen imèl sa a te ekspire. Pou ¦revoye li, retounen sou ekran ou te mande li a.
¦Länken för aktivering av ditt konto är inte längre giltig
Länken för aktivering av ditt konto är inte längre giltig. Begär ett nytt ¦aktiveringsmeddelande nedan.
Länken för aktivering av ditt konto är inte längre giltig. ¦Begär ny aktiverings-e-post nedan.
Mã thông báo ¦khôi phục không hợp lệ.
Mã thông báo đặt lại mật khẩu của bạn không còn hiệu ¦lực.
Mã thông báo đặt lại mật khẩu của bạn không còn hiệu ¦lực. Liên hệ với quản trị viên của bạn để nhận mã thông báo mới.
O link de ¦ativação da conta não é mais válido
O link de ativação da conta não é mais válido. ¦Solicite um novo e-mail de ativação abaixo.
O link de ¦ativação expirou
O link de ¦ativação não é mais válido
O seu token de ¦redefinição de senha não é mais válido.
O seu token de redefinição de senha não é mais válido. Entre em contato com o administrador para receber um ¦novo token.
O token de ¦recuperação é inválido.
¦Obnovovací token není platný.
Odkaz pro ¦aktivaci vašeho účtu již není platný
Odkaz pro aktivaci vašeho účtu již není platný. Níže můžete požádat o nový ¦aktivační e-mail.
Olet painanut ¦käyttäjätilin palautuslinkkiä, joka on vanhentunut tai jota on jo käytetty.
Olet painanut ¦linkkiä, joka on vanhentunut tai jota on jo käytetty.
Ou te ¦rantre nan yon lyen ki te ekspire oswa yo te itilize deja.
Ou te rantre nan yon lyen ¦rekiperasyon kont ki ekspire oswa yo te deja itilize.
¦Palautustunnus on virheellinen.
Pasahitza berrezartzeko ¦tokena ez da baliozkoa.
Pasahitza berrezartzeko ¦tokena ez da baliozkoa. Jarri administratzailearekin harremanetan token berri bat lortzeko.
¦Passordtokenet du har tilbakestilt, er ikke lenger gyldig.
¦Passordtokenet du har tilbakestilt, er ikke lenger gyldig. Kontakt administratoren din for å få et nytt token.
Pautan e-¦mel ini telah tamat tempoh
Pautan e-mel ini telah tamat tempoh. Untuk ¦menghantar semula, kembali ke skrin tempat anda memintanya.
Pautan ¦pengaktifan akaun anda tidak lagi sah
Pautan ¦pengaktifan akaun anda tidak lagi sah. Minta e-mel pengaktifan baharu di bawah.
Pautan ¦pengaktifan telah tamat tempoh
Pautan ¦pengaktifan tidak lagi sah
Platnost ¦aktivačního odkazu vypršela
Platnost tohoto e-¦mailového odkazu vypršela
Platnost tohoto e-mailového odkazu vypršela. Pokud jej chcete ¦poslat znovu, vraťte se na obrazovku, kde jste o něj požádali.
Posta ¦elektroniko bidezko esteka iraungi egin da
Posta elektroniko bidezko esteka iraungi egin da. Berriro ¦bidaltzeko, itzuli eskatu zenuen pantailara.
¦Použili jste odkaz pro obnovení účtu, jehož platnost vypršela nebo již byl použit dříve.
¦Použili jste odkaz, jehož platnost vypršela nebo již byl použit dříve.
Questo link via e-mail è ¦scaduto
Questo link via e-mail è scaduto. Per ¦inviarlo di nuovo, torna alla schermata in cui lo hai richiesto.
Salasanan ¦vaihtotunnus ei ole enää voimassa.
Salasanan vaihtotunnus ei ole enää voimassa. Ota yhteys järjestelmänvalvojaan saadaksesi uuden ¦tunnuksen.
Salasanan ¦vaihtotunnus ei ole enää voimassa. Ota yhteyttä järjestelmänvalvojaan ja pyydä uusi tunnus.
Sie haben auf einen Link ¦zugegriffen, der abgelaufen ist oder bereits verwendet wurde.
Sie haben auf einen Link zur ¦Kontowiederherstellung zugegriffen, der abgelaufen ist oder bereits verwendet wurde.
Sie haben einen Link ¦aufgerufen, der abgelaufen ist oder bereits verwendet wurde.
Sie haben einen Link zur ¦Kontowiederherstellung aufgerufen, der abgelaufen ist oder bereits verwendet wurde.
Süresi bitmiş veya daha önce kullanılmış bir hesap geri alma ¦linkine eriştiniz.
Süresi bitmiş veya daha önce kullanılmış bir ¦linke eriştiniz.
Süresi dolmuş veya daha önce kullanılmış bir ¦bağlantıya eriştiniz.
Süresi dolmuş veya daha önce kullanılmış bir hesap kurtarma ¦bağlantısına eriştiniz.
Tautan ¦aktivasi akun Anda tidak lagi valid
Tautan ¦aktivasi akun Anda tidak lagi valid. Minta email aktivasi baru di bawah ini.
Tautan ¦aktivasi akun Anda tidak lagi valid. Silakan minta email aktivasi baru di bawah ini.
Tautan ¦aktivasi telah kedaluwarsa
Tautan ¦aktivasi tidak lagi valid
¦Tautan email ini telah kedaluwarsa
Tautan email ini telah kedaluwarsa. Untuk ¦mengirim ulang, kembali ke layar tempat Anda mengirim permintaan.
Ten link w wiadomości e-mail ¦stracił ważność
Ten link w wiadomości e-mail stracił ważność. Aby ¦wysłać go ponownie, wróć do ekranu, na którym została zgłoszona prośba o link.
Tilisi ¦aktivointilinkki ei ole enää voimassa
Tilisi aktivointilinkki ei ole enää voimassa. Pyydä ¦alta uutta aktivointisähköpostia.
Tilisi aktivointilinkki ei ole enää voimassa. Pyydä uutta ¦aktivointisähköpostia alla.
Token ¦atur ulang kata sandi Anda tidak lagi valid.
Token ¦atur ulang kata sandi Anda tidak lagi valid. Hubungi administrator Anda untuk mendapatkan token baru.
Token ¦khôi phục không hợp lệ.
Token mật khẩu được thiết lập lại của bạn không còn hiệu ¦lực.
Token mật khẩu được thiết lập lại của bạn không còn hiệu ¦lực. Liên hệ với quản trị viên của bạn để nhận token mới.
Token ¦odzyskiwania jest nieprawidłowy.
Token ¦pemulihan tidak sah.
Token ¦pemulihan tidak valid.
Token ¦penetapan semula kata laluan anda tidak lagi sah.
Token penetapan semula kata laluan anda tidak lagi sah. Hubungi pentadbir anda untuk mendapatkan token ¦baharu.
Token pro reset vašeho hesla již není ¦platný.
Token pro reset vašeho hesla již není platný. Chcete-li ¦získat nový token, obraťte se na svého správce.
¦Tokenet til nulstilling af adgangskoden er ikke længere gyldigt.
¦Tokenet til nulstilling af adgangskoden er ikke længere gyldigt. Kontakt administratoren for at få et nyt token.
¦Tokenul de recuperare nu este valid.
Tokenul de ¦resetare a parolei nu mai este valabil.
Tokenul de ¦resetare a parolei nu mai este valabil. Contactați administratorul pentru a obține un token nou.
¦Twój token resetowania hasła nie jest już ważny.
¦Twój token resetowania hasła nie jest już ważny. Skontaktuj się z administratorem, aby uzyskać nowy token.
Tämä ¦sähköpostilinkki on vanhentunut
Tämä ¦sähköpostilinkki on vanhentunut. Palaa näkymään, jossa pyysit sitä.
U heeft een link gebruikt die is verlopen of ¦eerder is gebruikt.
U heeft een link voor ¦accountherstel gebruikt die is verlopen of eerder is gebruikt.
Uw ¦accountactiveringslink is niet langer geldig
Uw accountactiveringslink is niet langer geldig. Vraag ¦hieronder een nieuwe activeringsmail aan.
Você ¦acessou um link de recuperação de conta que expirou ou foi usado anteriormente.
Você ¦acessou um link que expirou ou foi usado anteriormente.
Votre ¦jeton de réinitialisation du mot de passe n'est plus valide.
Votre jeton de réinitialisation du mot de passe n'est plus valide. Contactez votre administrateur pour en ¦recevoir un nouveau.
Votre ¦jeton de réinitialisation du mot de passe n'est plus valide. Veuillez contacter votre administrateur pour obtenir un nouveau jeton.
Vous avez ¦accédé à un lien de récupération de compte qui est expiré ou qui a été précédemment utilisé.
Vous avez ¦accédé à un lien qui est expiré ou qui a été précédemment utilisé.
¦Vstoupili jste na odkaz pro obnovení účtu, který vypršel nebo byl dříve použit.
¦Vstoupili jste na odkaz, který vypršel nebo byl dříve použit.
Zure ¦kontuaren aktibazio-esteka ez da jada baliozkoa
Zure kontuaren aktibazio-esteka ez da jada baliozkoa. Eskatu ¦behean aktibazio-mezu elektroniko berri bat.
¦Återställningstoken är ogiltig.
Ön egy olyan fiók-helyreállítási ¦linket ért el, ami már lejárt, vagy korábban már használták.
Ön egy olyan ¦fiókhelyreállítási hivatkozást nyitott meg, amely már lejárt, vagy korábban már használták.
Ön egy olyan hivatkozást ¦nyitott meg, amely már lejárt, vagy korábban már használták.
Ön egy olyan ¦linket ért el, ami már lejárt, vagy korábban már használták.
Łącze aktywacyjne jest już ¦nieważne
Łącze aktywacyjne jest już ¦nieważne
Łącze aktywacyjne jest już nieważne. ¦Prześlij żądanie wiadomości e-mail z nowym łączem aktywacyjnym poniżej.
Łącze aktywacyjne jest już nieważne. ¦Zażądaj poniżej nowej wiadomości e-mail do aktywacji.
Łącze aktywacyjne konta jest już ¦nieważne
Łącze aktywacyjne konta jest już nieważne. ¦Zażądaj poniżej nowej wiadomości e-mail do aktywacji.
¦Łącze aktywacyjne wygasło
Şifre sıfırlama ¦belirteciniz artık geçerli değil.
Şifre sıfırlama ¦belirteciniz artık geçerli değil. Yeni bir belirteç almak için yöneticinizle irtibat kurun.
Şifre sıfırlama ¦simgeniz artık geçerli değil.
Şifre sıfırlama ¦simgeniz artık geçerli değil. Yeni bir simge almak için yöneticinizle irtibat kurun.
Έχεις πρόσβαση σε έναν σύνδεσμο ανάκτησης λογαριασμού ο ¦οποίος έχει λήξει ή έχει χρησιμοποιηθεί προηγουμένως.
Έχεις πρόσβαση σε έναν ¦σύνδεσμο που έχει λήξει ή έχει χρησιμοποιηθεί προηγουμένως.
Αυτός ο ¦σύνδεσμος email έχει λήξει
Αυτός ο σύνδεσμος email έχει λήξει. Για να τον ¦στείλετε ξανά, επιστρέψτε στην οθόνη στην οποία τον ζητήσατε.
Ο ¦σύνδεσμος ενεργοποίησης έχει λήξει
Ο ¦σύνδεσμος ενεργοποίησης δεν είναι πλέον έγκυρος
Ο ¦σύνδεσμος ενεργοποίησης του λογαριασμού σας δεν είναι πλέον έγκυρος
Ο σύνδεσμος ενεργοποίησης του λογαριασμού σας δεν είναι πλέον έγκυρος. ¦Ζητήστε ένα νέο email ενεργοποίησης παρακάτω.
¦Προσπελάσατε έναν σύνδεσμο ανάκτησης λογαριασμού, ο οποίος έχει λήξει ή έχει χρησιμοποιηθεί προηγουμένως.
¦Προσπελάσατε έναν σύνδεσμο που έχει λήξει ή έχει χρησιμοποιηθεί προηγουμένως.
Το διακριτικό ¦ανάκτησης δεν είναι έγκυρο.
Το διακριτικό ¦επαναφοράς κωδικού πρόσβασης δεν είναι πλέον έγκυρο.
Το διακριτικό επαναφοράς κωδικού πρόσβασης δεν είναι πλέον έγκυρο. Επικοινωνήστε με τον διαχειριστή σας για να ¦λάβετε ένα νέο διακριτικό.
Το διακριτικό επαναφοράς ¦συνθηματικού δεν είναι πλέον έγκυρο.
Το διακριτικό επαναφοράς συνθηματικού δεν είναι πλέον έγκυρο. Επικοινωνήστε με τον διαχειριστή σας για να ¦λάβετε ένα νέο διακριτικό.
Ваш токен для ¦сброса пароля больше не действителен.
Ваш токен для ¦сброса пароля больше не действителен. Обратитесь к администратору, чтобы получить новый токен.
Ваш токен скидання ¦паролю більше недійсний.
Ваш токен скидання паролю більше недійсний. Зверніться до свого адміністратора, щоб ¦отримати новий токен.
Ваша ¦ссылка для активации учетной записи недействительна
Ваша ссылка для активации учетной записи недействительна. Запросите ниже новое электронное ¦письмо для активации.
Ваша ссылка для активации учетной записи недействительна. ¦Запросите ниже новое электронное сообщение для активации.
Ви отримали доступ до посилання для відновлення ¦аккаунта, термін дії якого закінчився або яке вже використовувалося.
Ви отримали доступ до посилання, термін дії ¦якого закінчився або яке вже використовувалося.
Вы получили доступ к ссылке восстановления ¦аккаунта, срок действия которой истек или она уже использовалась.
Вы ¦получили доступ к ссылке восстановления учетной записи, срок действия которой истек или она уже использовалась.
Вы ¦получили доступ к ссылке, срок действия которой истек или она уже использовалась.
Истек срок действия ¦ссылки для активации
Посилання для активації більше ¦недійсне
Посилання для активації вашого облікового запису більше ¦недійсне
Посилання для активації вашого облікового запису більше недійсне. ¦Відправте запит на отримання нового електронного листа для активації нижче.
Срок действия этой ссылки в ¦сообщении электронной почты истек
Срок действия этой ссылки в сообщении электронной почты истек. Для повторной ¦отправки вернитесь к экрану, откуда вы ее запросили.
Срок действия этой ссылки в ¦электронном письме истек
Срок действия этой ссылки в электронном письме истек. Для повторной ¦отправки вернитесь к экрану, откуда вы ее запросили.
¦Ссылка для активации недействительна
Термін дії посилання для активації ¦сплив
Термін дії цього посилання електронної пошти ¦завершився
Термін дії цього посилання електронної пошти завершився. Щоб повторно ¦надіслати його, поверніться на початковий екран запиту.
Токен восстановления ¦недействителен.
Токен ¦відновлення недійсний.
คุณกำลังเข้าถ¦ึงลิงก์การกู้คืนบัญชีที่หมดอายุแล้วหรือถูกใช้ไปแล้วก่อนหน้านี้
คุณกำลังเข้าถ¦ึงลิงก์ที่หมดอายุแล้วหรือถูกใช้ไปแล้วก่อนหน้านี้
คุณได้เข้าถ¦ึงลิงก์การกู้คืนบัญชีที่หมดอายุแล้วหรือถูกใช้ไปแล้วก่อนหน้านี้
คุณได้เข้าถ¦ึงลิงก์ที่หมดอายุแล้วหรือถูกใช้ไปแล้วก่อนหน้านี้
ลิงก์การเปิดใช้งานบั¦ญชีผู้ใช้ของคุณไม่สามารถใช้ได้อีกต่อไป ขออีเมลการเปิดใช้งานใหม่ด้านล่าง
ลิงก¦์การเปิดใช้งานหมดอายุแล้ว
ลิงก¦์การเปิดใช้งานไม่สามารถใช้ได้อีกต่อไป
ลิงก¦์อีเมลนี้หมดอายุแล้ว หากต้องการส่งอีกครั้ง ให้ย้อนกลับไปที่หน้าจอที่คุณร้องขอ
โทเค¦็นการกู้คืนไม่ถูกต้อง
โทเค็นรีเ¦ซ็ตรหัสผ่านของคุณไม่สามารถใช้ได้อีกต่อไป
โทเค็นรีเ¦ซ็ตรหัสผ่านของคุณไม่สามารถใช้ได้อีกต่อไป ติดต่อผู้ดูแลระบบของคุณเพื่อรับโทเค็นใหม่
この¦Eメールのリンクは有効期限が切れています
この¦Eメールのリンクは有効期限が切れています。再度送信するには、要求を行った画面に戻ります。
このメ¦ールのリンクは有効期限が切れています
このメ¦ールのリンクは有効期限が切れています。再度送信するには、要求を行った画面に戻ります。
アカウントのアクティベ¦ーションリンクが無効になりました
アカウントのアクティベーションリンクが無効になりました。下で新しいアクティブ化メ¦ールを要求してください。
アカウントのアクティベーションリンクが無効になりました。下で新しいアクティベ¦ーションメールを要求してください。
アカウントのアクティベーションリンクが無効になりました。下のメールアドレスで、新しいアクティベ¦ーションを要求してください。
アカウントのアクティベーションリンクが無効になりました。下のメ¦ールアドレスで、新たにアクティブ化を要求してください。
アクティベ¦ーションリンクが失効しました
アクティベ¦ーションリンクが無効になりました
パスワ¦ードのリセットトークンが無効です。
パスワ¦ードのリセットトークンが無効です。管理者に連絡して、新しいトークンを入手してください。
リカバリト¦ークンが無効です。
啟用連¦結已失效
啟用連¦結已過期
復原權¦杖無效。
¦恢复令牌无效。
您存取的帳戶復原連結已過期或¦之前使用過。
您存取的帳戶復原連結已過期或¦之前已使用
您存取的連結已過期或¦之前使用過。
您存取的連結已過期或¦之前已使用。
您所访问的帐户找回¦链接已过期或先前已被使用。
您所访问的¦账户找回链接已过期或先前已被使用。
您所访问的¦链接已过期或先前已被使用。
您的帐户激活链接已失效。请在下方请求新的激活电子¦邮件。
您的帳戶啟用連結已失效。在下方要求新的啟用電子¦郵件。
您的帳戶啟用連結已失效。請在下方要求新的啟用電子¦郵件。
您的重置密码令¦牌已失效。
您的重置密码令¦牌已失效。请联系管理员获取新令牌。
您的重設密碼權¦杖不再有效。
您的重設密碼權¦杖不再有效。請聯絡管理員，以取得新的權杖。
有効期限が切れている、あるいは以前使われたことのあるアカウント復¦元リンクにアクセスしました。
有効期限が¦切れている、あるいは以前使われたことのあるリンクにアクセスしました。
有効期限が切れている、あるいは¦古いアカウント復元リンクにアクセスしました。
有効期限が切れている、あるいは¦古いリンクにアクセスしました。
此电子¦邮件链接已过期。要重新发送，请返回您请求的屏幕。
此電子郵件連結已過期。若要重新傳送，請返回您提出要求所在的¦畫面。
激活¦链接已失效
激活¦链接已过期
계정 활성화 ¦링크가 더 이상 유효하지 않습니다
계정 활성화 링크가 더 이상 유효하지 않습니다. ¦아래에서 새 활성화 이메일을 요청하십시오.
¦만료되었거나 이전에 사용된 계정 복구 링크에 액세스했습니다.
¦만료되었거나 이전에 사용된 링크에 액세스했습니다.
¦복구 토큰이 잘못되었습니다.
비밀번호 ¦재설정 토큰이 더 이상 유효하지 않습니다.
비밀번호 재설정 토큰이 더 이상 유효하지 않습니다. 관리자에게 연락하여 새 ¦토큰을 받으십시오.
이 이메일 ¦링크는 만료되었습니다
이 이메일 링크는 만료되었습니다. 다시 ¦보내려면 해당 링크를 요청한 화면으로 돌아가십시오.
¦재설정 암호 토큰이 더 이상 유효하지 않습니다.
재설정 암호 토큰이 더 이상 유효하지 않습니다. 관리자에게 연락하여 새 ¦토큰을 받으십시오.
활성화 링크가 더 이상 유효하지 ¦않음
활성화 링크가 ¦만료됨
= settles okta sign-in-error/localNetworkBlocked
A böngésző ¦letiltja a kommunikációt az Okta Verify megoldással.
¦Arakatzailea Okta Verify-rekiko komunikazioa blokeatzen ari da.
Browser ¦memblokir komunikasi dengan Okta Verify.
¦Browseren blokerer kommunikationen med Okta Verify.
Browserul ¦blochează comunicarea cu Okta Verify.
De browser ¦blokkeert de communicatie met Okta Verify.
Der Browser blockiert die ¦Kommunikation mit Okta Verify.
El navegador está bloqueando la ¦comunicación con Okta Verify.
Il browser ¦blocca la comunicazione con Okta Verify.
Le navigateur ¦bloque les communications avec Okta Verify.
Navigatè a ap bloke ¦kominikasyon avèk Okta Verify.
Nettleseren ¦blokkerer kommunikasjon med Okta Verify.
O navegador está bloqueando a ¦comunicação com o Okta Verify.
Pelayar ¦menyekat komunikasi dengan Okta Verify.
Prohlížeč blokuje ¦komunikaci s Okta Verify.
Przeglądarka blokuje ¦komunikację z Okta Verify.
Selain ¦estää tietoliikenteen Okta Verifyn kanssa.
Tarayıcı, Okta Verify ile ¦iletişimi engelliyor.
Trình duyệt đang chặn liên ¦lạc với Okta Verify.
Webbläsaren ¦blockerar kommunikationen med Okta Verify.
Το πρόγραμμα περιήγησης ¦εμποδίζει την επικοινωνία με το Okta Verify.
Браузер ¦блокирует связь с Okta Verify.
Браузер ¦блокує зв'язок з Okta Verify.
เบราว์เ¦ซอร์กำลังบล็อกการสื่อสารกับ Okta Verify
ブラウザ¦ーがOkta Verifyとの通信をブロックしています。
浏览器正在¦阻止与 Okta Verify 的通信。
瀏覽器已¦封鎖與 Okta Verify 的通訊。
¦브라우저가 Okta Verify와의 통신을 차단하고 있습니다.
= settles okta sign-in-error/passcodeInvalid
A ¦hitelesítõ kód érvényes, de túllépte az időablakot.
A ¦jelkód érvényes, de túllépte az időablakot.
A ¦kódja nem egyezik a nyilvántartásunkkal
A ¦kódja nem egyezik a nyilvántartásunkkal. Próbálja újra.
A ¦kódja nem egyezik a nyilvántartásunkkal. Próbálkozzon újra.
A senha é válida, mas excedeu a ¦janela de tempo.
Cada código pode ser usado ¦apenas uma vez
Cada código pode ser usado ¦apenas uma vez. Aguarde um novo código e tente outra vez.
¦Cada código pode ser usado somente uma vez
Cada código pode ser usado somente uma vez. ¦Aguarde um novo código e tente novamente.
¦Cada código solo se puede utilizar una vez
Cada código solo se puede utilizar una vez. ¦Espere a obtener un nuevo código y vuelva a intentarlo.
¦Chaque code ne peut être utilisé qu'une seule fois
¦Chaque code ne peut être utilisé qu'une seule fois. Veuillez attendre de recevoir un nouveau code et réessayez.
¦Chaque code ne peut être utilisé qu’une seule fois
¦Chaque code ne peut être utilisé qu’une seule fois. Veuillez attendre de recevoir un nouveau code et réessayez.
¦Chaque code ne peut être utilisé qu’une seule fois. Veuillez attendre un nouveau code et essayer de nouveau.
Code PIN incorrect. ¦Merci de réessayer.
Code entspricht nicht ¦unseren Daten
Code entspricht nicht ¦unseren Daten. Bitte versuchen Sie es erneut.
Codul de acces este valid, dar a depășit ¦intervalul de timp.
Codul nu corespunde ¦evidențelor noastre
Codul nu corespunde ¦evidențelor noastre. Vă rugăm să încercați din nou.
Din kod stämmer inte överens med våra ¦uppgifter
Din kod stämmer inte överens med våra ¦uppgifter. Försök igen.
Din kod stämmer inte överens med våra ¦uppgifter. Försök på nytt.
Din kode matcher ikke vores ¦optegnelser
Din kode matcher ikke vores ¦optegnelser. Prøv igen.
El código de acceso es válido, pero se ¦superó el período de tiempo.
¦Elke code kan slechts een keer worden gebruikt
Elke code kan slechts een keer worden gebruikt. Wacht ¦even voor een nieuwe code en probeer het opnieuw.
Elke code kan slechts ¦één keer worden gebruikt
Elke code kan slechts ¦één keer worden gebruikt. Wacht even op een nieuwe code en probeer het opnieuw.
Elke code kan slechts ¦één keer worden gebruikt. Wacht even voor een nieuwe code en probeer het opnieuw.
¦Falsche PIN. Versuchen Sie es erneut.
¦Feil PIN-kode. Prøv igjen.
¦Felaktig PIN-kod. Försök igen.
Fiecare cod poate fi folosit ¦doar o singură dată
Fiecare cod poate fi folosit ¦doar o singură dată. Așteptați un nou cod și încercați din nou.
¦Fiecare cod poate fi folosit o singură dată
¦Fiecare cod poate fi folosit o singură dată. Așteptați un nou cod și încercați din nou.
¦Forkert PIN-kode. Prøv igen.
¦Helytelen PIN-kód. Próbálkozzon újra.
Her bir kod ¦yalnızca bir kez kullanılabilir
Her bir kod yalnızca bir kez kullanılabilir. Lütfen yeni bir kod ¦gelmesini bekleyin ve tekrar deneyin.
¦Her kod sadece bir kez kullanılabilir
Her kod sadece bir kez kullanılabilir. Lütfen yeni kod ¦bekleyip tekrar deneyin.
Her kod ¦yalnızca bir kez kullanılabilir
Her kod yalnızca bir kez kullanılabilir. Lütfen yeni ¦kodu bekleyin ve tekrar deneyin.
Hver kode kan kun ¦anvendes én gang
Hver kode kan kun ¦anvendes én gang. Vent på en ny kode, og prøv igen.
Hver kode kan kun bruges ¦én gang
Hver kode kan kun bruges ¦én gang. Vent på en ny kode, og prøv igen.
¦Hver kode kan kun brukes en gang
¦Hver kode kan kun brukes en gang. Vennligst vent på en ny kode og prøv igjen.
Ihr Code ¦stimmt nicht mit unserem Datensatz überein
Ihr Code ¦stimmt nicht mit unserem Datensatz überein. Bitte versuchen Sie es erneut.
Ihr Code ¦stimmt nicht mit unserem Datensatz überein. Versuchen Sie es erneut.
Il PassCode è valido ma ha superato l'¦intervallo di tempo.
Il PassCode è valido ma è stato superato l'¦intervallo di tempo.
Il codice non corrisponde ai ¦nostri record
Il codice non corrisponde ai ¦nostri record. Riprova.
Je code ¦komt niet overeen met onze gegevens
Je code ¦komt niet overeen met onze gegevens. Probeer het opnieuw.
¦Jeder Code kann nur einmal verwendet werden
¦Jeder Code kann nur einmal verwendet werden. Bitte warten Sie auf einen neuen Code und versuchen Sie es erneut.
¦Jeder Code kann nur einmal verwendet werden. Warten Sie auf einen neuen Code und versuchen Sie es erneut.
¦Jokaista koodia voidaan käyttää vain kerran
¦Jokaista koodia voidaan käyttää vain kerran. Odota uutta koodia ja yritä uudelleen.
Każdy kod może być ¦użyty tylko raz
Każdy kod może być ¦użyty tylko raz. Poczekaj na nowy kod i spróbuj ponownie.
Każdy kod można ¦wykorzystać tylko raz
Każdy kod można wykorzystać tylko raz. ¦Zaczekaj na nowy kod i spróbuj ponownie.
Každý kód ¦lze použít pouze jednou
Každý kód ¦lze použít pouze jednou. Počkejte si prosím na nový kód a zkuste to znovu.
¦Každý kód může být použit pouze jednou
¦Každý kód může být použit pouze jednou. Vyčkejte, prosím, na nový kód a zkuste znovu.
Kod Laluan adalah sah tetapi melebihi ¦tingkap masa.
Kod anda tidak sepadan dengan ¦rekod kami
Kod anda tidak sepadan dengan ¦rekod kami. Sila cuba lagi.
Kod jest ¦prawidłowy, ale czas został przekroczony.
¦KodLaluan adalah sah tetapi melebihi tingkap masa.
Kode Anda tidak ¦cocok dengan data kami
Kode Anda tidak ¦cocok dengan data kami. Silakan coba lagi.
Kode Sandi valid, tetapi melebihi ¦jangka waktu.
Kode ¦bakoitza behin bakarrik erabil daiteke
Kode ¦bakoitza behin bakarrik erabil daiteke. Itxaron kode berri bat jaso arte eta saiatu berriro.
Kode bakoitza behin bakarrik erabil daiteke. ¦Mesedez, itxaron kode berri bat jaso arte eta saiatu berriro.
¦Kodea ez dator bat gure erregistroekin
¦Kodea ez dator bat gure erregistroekin. Saiatu berriro.
¦Koden din samsvarer ikke med oppføringene våre
¦Koden din samsvarer ikke med oppføringene våre. Prøv igjen.
¦Koder är endast giltiga en gång
¦Koder är endast giltiga en gång. Vänta på en ny kod och försök igen.
¦Kodunuz kayıtlarımızla eşleşmiyor. Lütfen tekrar deneyin.
¦Koodisi ei vastaa tietojamme
¦Koodisi ei vastaa tietojamme. Yritä uudelleen.
¦Kutakin koodia voidaan käyttää vain kerran
¦Kutakin koodia voidaan käyttää vain kerran. Odota uutta koodia ja yritä uudelleen.
Kòd PIN lan pa ¦kòrèk
Kòd PIN lan pa ¦kòrèk. Tanpri eseye ankò.
Kòd ou an pa koresponn ansanm ak ¦achiv nou yo
Kòd ou an pa koresponn ansanm ak ¦achiv nou yo. Tanpri eseye ankò.
Le code d'accès est valide, mais le ¦délai a été dépassé.
Le code d’accès est valide, mais le ¦délai a été dépassé.
¦Lösenkoden är giltig med överskred tidsintervallet.
¦Lösenkoden är giltig men överskred tidsintervallet.
¦Minden kód csak egyszer használható
Minden kód csak egyszer használható. Várjon egy új ¦kódra, és próbálkozzon újra!
Minden ¦kódot csak egyszer lehet felhasználni
Minden kódot csak egyszer lehet felhasználni. Várjon, amíg új kód ¦érkezik, és próbálkozzon újra.
Mã PIN không ¦chính xác
Mã PIN không ¦chính xác. Vui lòng thử lại.
Mã của bạn không ¦khớp với hồ sơ của chúng tôi
Mã của bạn không ¦khớp với hồ sơ của chúng tôi. Vui lòng thử lại.
Mã xác minh hợp lệ nhưng quá ¦khoảng thời gian.
Mật mã hợp lệ nhưng quá ¦khoảng thời gian.
Mật mã hợp lệ nhưng ¦vượt quá thời hạn.
¦Mỗi mã chỉ có thể sử dụng một lần
Mỗi mã chỉ có thể sử dụng một lần. Vui lòng ¦đợi mã mới và thử lại.
¦Mỗi mã chỉ có thể được sử dụng một lần
¦Mỗi mã chỉ có thể được sử dụng một lần. Vui lòng chờ mã mới và thử lại.
¦Mỗi mã chỉ được sử dụng một lần
Mỗi mã chỉ được sử dụng một lần. Vui lòng ¦đợi mã mới và thử lại.
¦Nesprávný kód PIN. Zkuste to prosím znovu.
¦Nieprawidłowy kod PIN. Spróbuj ponownie.
O Código-passe é válido, mas excedeu o período ¦temporal.
O código de acesso é válido, mas excedeu a ¦janela de tempo.
¦Ogni codice può essere usato una sola volta
Ogni codice può essere usato una sola volta. ¦Aspetta un nuovo codice e riprova.
¦Ogni codice può essere usato una sola volta. Attendere un nuovo codice e riprovare.
Onjuiste ¦pincode. Probeer het opnieuw.
Ou kapab itilize ¦chak kòd yon sèl fwa
Ou kapab itilize ¦chak kòd yon sèl fwa. Tanpri rete tann yon nouvo kòd epi eseye ankò.
Ověřovací kód je platný, ale ¦překročil časové okno.
PIN ¦errato. Riprova.
PIN ¦incorect. Încercați din nou.
PIN ¦incorrecto. Vuelva a intentarlo.
PIN ¦incorreto. Tente novamente.
PIN ¦okerra. Saiatu berriro.
PIN ¦salah. Sila cuba lagi.
PIN ¦salah. Silakan coba lagi.
¦PIN 碼錯誤。請再試一次。
¦PIN 错误。请重试。
PINが正しくありません
¦PINが正しくありません。もう一度お試しください。
¦PIN이 잘못되었습니다. 다시 시도하십시오.
Parola geçerli ancak zaman ¦penceresi aşıldı.
¦Pasakodea baliozkoa da, baina denbora-tartea gainditu du.
PassCode er gyldig men overskred ¦tidsvinduet.
PassCode este ¦valabil dar a depășit intervalul de timp.
PassCode este valid, dar a depășit ¦intervalul de timp.
PassCode ist gültig, hat aber das ¦Zeitfenster überschritten.
PassCode lan valab men li ¦depase kantite tan an.
PassCode ¦действительный, но превышено окно времени.
PassCode действительный, но ¦пропущено окно времени.
PassCode дійсний, але перевищено ¦вікно часу.
¦PassCode가 유효하지만 기간을 초과했습니다.
¦PassCode는 유효하지만 시간 창을 초과했습니다.
Passcode adalah sah tetapi melebihi ¦jendela waktu.
¦Passordkode er gyldig, men overskredet tidsvindu.
Podany kod nie jest zgodny z ¦naszym systemem
Podany kod nie jest zgodny z ¦naszym systemem. Spróbuj ponownie.
¦Pääsykoodi kelpaa, mutta ylitti aikarajan.
Přístupový kód je platný, ale došlo k ¦překročení časového okna.
Setiap kod hanya boleh ¦diguna sekali sahaja
Setiap kod hanya boleh ¦diguna sekali sahaja. Sila tunggu untuk kod baharu dan cuba lagi.
¦Setiap kod hanya boleh digunakan sekali
¦Setiap kod hanya boleh digunakan sekali. Sila tunggu kod baharu dan cuba lagi.
¦Setiap kode hanya bisa digunakan sekali
Setiap kode hanya bisa digunakan sekali. Harap ¦menunggu kode baru dan coba lagi.
Setiap kode hanya dapat digunakan satu ¦kali
Setiap kode hanya dapat digunakan satu ¦kali. Harap tunggu kode baru dan coba lagi.
Setiap kode hanya dapat digunakan satu ¦kali. Silakan tunggu kode baru dan coba lagi.
Seu código não corresponde aos ¦nossos registros
Seu código não corresponde aos ¦nossos registros. Tente novamente.
Solo se puede usar ¦cada código una vez
Solo se puede usar cada código una vez. ¦Espere un código nuevo e intente nuevamente.
Su código no coincide con ¦nuestros registros
Su código no coincide con ¦nuestros registros. Inténtelo de nuevo.
Su código no coincide con ¦nuestros registros. Vuelva a intentarlo.
¦Toegangscode is geldig maar heeft de tijdslimiet overschreden.
¦Tunnuskoodi kelpaa, mutta ylitti aikarajan.
¦Varje kod kan endast användas en gång
¦Varje kod kan endast användas en gång. Vänligen vänta på en ny kod och försök igen.
¦Varje kod är endast giltig en gång
¦Varje kod är endast giltig en gång. Vänta på en ny kod och försök igen.
Votre code ne correspond pas aux données que nous ¦avons
Votre code ne correspond pas aux données que nous ¦avons. Veuillez réessayer.
Váš kód ¦neodpovídá našim záznamům
Váš kód ¦neodpovídá našim záznamům. Zkuste to prosím znovu.
Váš kód ¦neodpovídá našim záznamům. Zkuste to znovu.
¦Väärä PIN-koodi. Yritä uudelleen.
¦Wachtwoordcode is geldig maar heeft het tijdvenster overschreden.
¦Yanlış PIN. Lütfen tekrar deneyin.
Şifre ¦Kodu geçerli ancak zaman penceresi aşıldı.
Şifre kodu geçerli ¦ama zaman penceresi aşıldı.
¦Κάθε κωδικός μπορεί να χρησιμοποιηθεί μόνο μία φορά
¦Κάθε κωδικός μπορεί να χρησιμοποιηθεί μόνο μία φορά. Περίμενε για νέο κωδικό και δοκίμασε ξανά.
Κάθε κωδικός μπορεί να χρησιμοποιηθεί μόνο μία φορά. Περιμένετε για έναν νέο κωδικό και ¦έπειτα δοκιμάστε ξανά.
¦Λανθασμένο PIN. Προσπαθήστε ξανά.
Ο κωδικός πρόσβασης είναι έγκυρος αλλά ¦υπερβαίνει το χρονικό όριο.
Ο κωδικός πρόσβασης, PassCode, είναι έγκυρος αλλά ¦υπερβαίνει το χρονικό όριο.
Ο κωδικός σας δεν συμφωνεί με το ¦αρχείο μας
Ο κωδικός σας δεν συμφωνεί με το ¦αρχείο μας. Δοκιμάστε ξανά.
Ο κωδικός σας δεν συμφωνεί με το ¦αρχείο μας. Προσπαθήστε ξανά.
Το PassCode είναι έγκυρο αλλά υπερβαίνει το χρονικό ¦παράθυρο.
Ваш код не відповідає нашим ¦даним
Ваш код не відповідає нашим ¦даним. Спробуйте ще раз.
Ваш код не соответствует нашим ¦записям
Ваш код не соответствует нашим ¦записям. Повторите попытку.
¦Каждый код можно использовать только один раз
Каждый код можно использовать только один раз. ¦Дождитесь нового кода и повторите попытку.
Код доступа ¦правильный, но превышено допустимое время.
Кожен код можна ¦використати тільки один раз
Кожен код можна використати тільки один раз. Зачекайте, доки ¦надійде новий код, і повторіть спробу.
¦Кожен код можна використовувати лише один раз
Кожен код можна використовувати лише один раз. ¦Дочекайтеся нового коду і спробуйте ще раз.
¦Неверный PIN-код. Повторите попытку.
¦Неправильний PIN-код. Спробуйте ще раз.
รหัส ¦PIN ไม่ถูกต้อง โปรดลองอีกครั้ง
รหัสปลดล¦็อคถูกต้องแต่เกินเวลาที่กำหนด
รหัส¦ผ่านถูกต้องแต่เกินเวลาที่กำหนด
รหัสเพื่อความปลอดภัย (¦Passcode) ถูกต้องแต่เกินเวลาที่กำหนดไว้
รหัสแต่ละชุดสามารถใช้ได้เพียงครั้งเดียวเท่านั้น ¦โปรดรอรหัสใหม่และลองอีกครั้ง
รหัสไม่ตรงกับบันท¦ึกของเรา โปรดลองลองอีกครั้ง
รหัสไม่ตรงกับบันท¦ึกของเรา โปรดลองอีกครั้ง
แต่ละรหัสสามารถใช้ได้เพียงครั้งเดียว ¦โปรดรอรหัสใหม่ แล้วลองอีกครั้ง
コードが当社の記録と一致しません
コ¦ードが当社の記録と一致しません。もう一度お試しください。
コ¦ードが当社の記録と一致しません。もう一度試してください。
¦口令有效，但已超过时间窗。
各コ¦ードを使用できるのは1度だけです
各コードを使用できるのは1度だけです。新しいコ¦ードを待ってから再度お試しください。
密码有效，但已超过时间¦窗。
密碼有效，但已超過時間範¦圍。
密碼有效，但超過時間¦視窗。
您的代码与我们的¦记录不匹配
您的代码与我们的¦记录不匹配。请重试。
您的代碼與我們的記錄不¦相符
您的代碼與我們的記錄不¦相符。請再試一次。
您的代碼與我們的記錄不¦相符。請重試。
正しい PassCode ですが、有効期限が¦切れています。
正しい¦PassCodeですが、有効期限が切れています。
¦每个代码仅可使用一次。请等待新代码，然后重试。
¦每个代码仅能使用一次。请等待新代码，并重试。
¦每個代碼只能使用一次。請等待新代碼，然後重試。
每個代碼¦都只能使用一次。請等待新代碼，然後再試一次。
通行碼有效，但已超過時間範¦圍。
¦각 코드는 한 번만 사용할 수 있습니다
¦각 코드는 한 번만 사용할 수 있습니다. 새 코드를 기다린 후 다시 시도하십시오.
각 코드는 한 번만 사용할 수 있습니다. ¦새로운 코드를 기다린 후 다시 시도하십시오.
¦코드가 레코드와 일치하지 않습니다
¦코드가 레코드와 일치하지 않습니다. 다시 시도하십시오.
¦패스코드가 유효하지만 기간을 초과했습니다.
= settles okta sign-in-error/passwordExpired
A jelszó lejárt és meg kell ¦változtatni.
A senha expirou e deve ser ¦alterada.
Az Okta-jelszó ¦lejárt
Az ön {} ¦jelszava lejárt
Din Okta-¦adgangskode er udløbet
Din ¦adgangskode er udløbet
Din {} ¦adgangskode er udløbet
Ditt Okta-lösenord har ¦gått ut.
Ditt Okta-passord er ¦utløpt
Ditt lösenord har ¦gått ut
Ditt {} lösenord har ¦gått ut
Ditt {}-passord er ¦utløpt
Hasło wygasło i musi zostać ¦zmienione.
Heslo ¦vypršelo a musí být změněno.
Ihr Okta-Passwort ist ¦abgelaufen
Ihr Passwort ist ¦abgelaufen
Ihr {}-Passwort ist ¦abgelaufen
Jelszava lejárt
Kata laluan Okta anda telah tamat ¦tempoh
Kata laluan anda telah ¦luput
Kata laluan sudah tamat tempoh dan mesti ¦ditukar.
Kata laluan {} anda telah ¦luput
Kata sandi Anda telah ¦kedaluwarsa
Kata sandi Okta Anda telah ¦berakhir
Kata sandi telah kedaluwarsa dan harus ¦diubah.
Kata sandi {} Anda telah ¦kedaluwarsa
¦Kodeordet er udløbet og skal skiftes.
La contraseña caducó y debe ¦cambiarse.
La password Okta è ¦scaduta
La password è scaduta e deve essere ¦cambiata.
La tua password Okta è ¦scaduta
La tua password è ¦scaduta
La tua {} password è ¦scaduta
Le mot de passe est expiré et doit être ¦modifié.
Lösenordet har gått ut och måste ¦bytas.
Modpas Okta ou an te ¦ekspire
Modpas lan ekspire epi li dwe ¦chanje.
Modpas ou an te ¦ekspire
Modpas {} ou an te ¦ekspire
Mật khẩu Okta của bạn đã hết ¦hạn
Mật khẩu của bạn đã hết ¦hạn
Mật khẩu {} của bạn đã hết ¦hạn
Mật khẩu đã hết hạn ¦nên phải đổi mật khẩu.
Mật khẩu đã hết hạn và ¦phải đổi.
Okta ¦şifrenizin süresi bitti
Okta ¦şifrenizin süresi doldu
Okta ¦비밀번호가 만료되었습니다
Okta ¦암호가 만료되었습니다
Okta-¦salasanasi on vanhentunut.
Oktaパスワードが期限切れです
¦Parola Okta a expirat
Parola a expirat și trebuie ¦schimbată.
¦Parola ta a expirat
¦Parola ta {} a expirat
Pasahitza iraungi egin da eta ¦aldatu egin behar da.
¦Passordet ditt er utløpt
Passordet er utløpt og må ¦endres.
Passwort ist abgelaufen und ¦muss geändert werden.
Platnost vašeho hesla Okta ¦vypršela
Salasana on vanhentunut ja se tulee ¦vaihtaa.
¦Salasanasi on vanhentunut
Sandi ¦kadaluarsa dan harus berubah.
Se ¦venció la contraseña
Se ¦venció la contraseña de {}
Su contraseña de Okta ha ¦caducado
Sua senha Okta ¦expirou
Sua senha ¦expirou
Sua senha {} ¦expirou
Twoje hasło ¦usługi Okta wygasło
Twoje hasło ¦wygasło
Twoje hasło {} ¦wygasło
Uw Okta-wachtwoord is ¦vervallen
Uw wachtwoord is ¦verlopen
Uw {} wachtwoord is ¦verlopen
Vaše heslo je ¦prošlé
Vaše heslo {} je ¦prošlé
Votre mot de passe Okta a ¦expiré
Votre mot de passe est ¦expiré
Votre mot de passe {} est ¦expiré
Wachtwoord is verlopen en moet worden ¦gewijzigd.
Wachtwoord is verlopen en moet worden ¦veranderd.
Zure Okta pasahitza ¦iraungi egin da
Zure pasahitza ¦iraungi egin da
Zure {} pasahitza ¦iraungi egin da
{} ¦şifrenizin süresi bitti
{} 비밀번호가 만료되었습니다.
{} 암호가 만료되었습니다.
{}-¦salasanasi on vanhentunut
{}パスワ¦ードは失効しています
Şifre süresi bitmiş ve değiştirilmesi ¦lazım.
¦Şifrenin kullanım süresi doldu ve değiştirilmesi gerekiyor.
¦Şifrenizin süresi bitti
Ο κωδικός Okta έχει ¦λήξει
Ο κωδικός έχει λήξει και πρέπει να ¦αλλάξει.
Ο κωδικός πρόσβασης έχει λήξει και πρέπει να ¦αλλάξει.
Το ¦συνθηματικό Okta έχει λήξει
Το ¦συνθηματικό {} σας έχει λήξει
Το συνθηματικό έχει λήξει και πρέπει να ¦αλλάξει.
Το ¦συνθηματικό σας έχει λήξει
Время действия вашего пароля Okta ¦истекло.
¦Збіг термін дії вашого паролю
¦Збіг термін дії вашого паролю {}
¦Истек срок действия вашего пароля
¦Истек срок действия вашего пароля {}
Срок действия пароля истек и его ¦необходимо изменить.
Срок действия пароля истек и он должен быть ¦изменен.
Термін дії вашого пароля Okta ¦сплив
Термін дії пароля минув і він має бути ¦змінений.
รหัส¦ผ่าน Okta ของคุณหมดอายุแล้ว
รหัส¦ผ่าน {} ของคุณหมดอายุ
รหัส¦ผ่านของคุณหมดอายุ
รหัส¦ผ่านหมดอายุแล้วและต้องทำการเปลี่ยนรหัสผ่าน
パスワ¦ードが有効期限切れになっているため、変更する必要があります。
パスワ¦ードは失効しています
密码已过期，必¦须更改。
密碼已過期，必須¦變更密碼。
密碼已過期，必須進行¦變更。
您的 Okta 密码已¦过期
您的 Okta 密碼已¦過期
您的 {} 密码已¦过期
您的 {} 密¦碼已到期
您的密码已¦过期
您的密¦碼已到期
비밀번호가 ¦만료되어 변경해야 합니다.
비밀번호가 만료되었습니다.
암호가 ¦만료되어 변경해야 합니다.
암호가 만료되었습니다.
= settles okta sign-in-error/provisioningRefused
A ¦csatlakozó konfigurációját nem sikerült tesztelni
A csatlakozó konfigurációját nem sikerült tesztelni. Győződjön meg róla, hogy az URL és a hitelesítési paraméterek helyesek, és hogy létezik egy ¦hozzáférhető implementáció a megadott URL-címen.
¦Anslutningskonfigurationen kunde inte testas
¦Anslutningskonfigurationen kunde inte testas. Kontrollera att URL, autentiseringsparametrarna är korrekta och att det finns en implementering tillgänglig på den angivna URL:en.
¦Anslutningskonfigurationen kunde inte testas. Kontrollera att autentiseringsparametrarna för URL är korrekta och att det finns en implementering tillgänglig på den angivna URL:en.
¦Anslutningskonfigurationen kunde inte testas. Kontrollera att webbadressen, autentiseringsparametrarna är korrekta och att det finns en implementering tillgänglig på den angivna webbadressen.
Aucune réponse de l'¦implémentation SCIM.
Aucune réponse de l’¦implémentation SCIM.
Az SCIM-¦implementáció nem adott választ.
Az SCIM-¦implementációból származó SCIM-adatok érvénytelenek.
Az ¦összekötő konfigurációját nem sikerült tesztelni
Az ¦összekötő konfigurációját nem sikerült tesztelni. Győződjön meg róla, hogy az URL és a hitelesítési paraméterek helyesek, és hogy létezik egy elérhető implementáció a megadott URL-címen.
Brak ¦odpowiedzi z wdrożenia SCIM.
¦Configurația conectorului nu a putut fi testată
Configurația conectorului nu a putut fi testată. Asigurați-vă că URL-ul, ¦Parametrii de Autentificare sunt corecți și că implementarea este disponibilă la URL-ul oferit.
Dados do SCIM ¦inválidos na implementação do SCIM.
Dados do SCIM inválidos no ¦lado da implementação do SCIM.
Data SCIM dari ¦implementasi SCIM tidak valid.
Data SCIM tidak valid dari ¦implementasi SCIM.
Data SCIM yang tidak sah daripada ¦pelaksanaan SCIM.
Date SCIM nevalide de la ¦implementarea SCIM.
¦Dati SCIM non validi dall'implementazione SCIM.
Datos de SCIM no ¦válidos a partir de la implementación de SCIM
Datos de SCIM no ¦válidos a partir de la implementación de SCIM.
De configuratie van de connector kan niet worden ¦getest
De configuratie van de connector kan niet worden getest. Zorg ervoor dat de URL en ¦authenticatieparameters correct zijn en dat er een implementatie beschikbaar is op de opgegeven URL.
De configuratie van de connector kon niet worden ¦getest
De configuratie van de connector kon niet worden getest. ¦Verzeker u ervan dat de URL en authenticatieparameters correct zijn en dat er een implementatie beschikbaar is op de ter beschikking gestelde URL.
De configuratie van de verbinding kon niet worden ¦getest
De configuratie van de verbinding kon niet worden getest. ¦Verzeker u ervan dat de URL en authenticatieparameters correct zijn en dat er een implementatie beschikbaar is op de ter beschikking gestelde URL.
Die Connector-Konfiguration konnte nicht ¦getestet werden
Die Connector-Konfiguration konnte nicht getestet werden. ¦Vergewissern Sie sich, dass die URL und die Authentifizierungsparameter korrekt sind und unter der angegebenen URL eine Implementierung verfügbar ist.
¦Done SCIM pa valab apati entegrasyon SCIM lan.
Données SCIM de l'implémentation SCIM non ¦valides
Données SCIM de l'implémentation SCIM non ¦valides.
Données SCIM de l’implémentation SCIM non ¦valides
Dữ liệu SCIM không hợp lệ từ ¦triển khai SCIM.
Dữ liệu SCIM từ quá trình ¦triển khai SCIM không hợp lệ.
Ei ¦vastausta SCIM-sovelluksesta.
Ezin izan da ¦probatu konektorearen konfigurazioa
Ezin izan da probatu konektorearen konfigurazioa. Ziurtatu URLa eta autentifikazio-parametroak ¦zuzenak direla eta emandako URLan inplementazio bat eskuragarri dagoela.
Geen respons ¦vanuit SCIM implementatie.
Impossibile ¦testare la configurazione del connettore
Impossibile testare la configurazione del connettore. ¦Assicurarsi che l'URL e i parametri di autenticazione siano corretti e che ci sia un'implementazione disponibile all'URL specificato.
¦Ingen respons fra SCIM-implementering.
¦Inget svar från SCIM implementering.
¦Inget svar från SCIM-implementering.
Intet svar fra SCIM-¦implementeringen.
Keine ¦Reaktion von SCIM-Implementierung.
Không có phản hồi từ quá trình ¦triển khai SCIM.
Không có phản hồi từ ¦triển khai SCIM.
Không thể ¦kiểm tra cấu hình của trình kết nối
Không thể kiểm tra cấu hình của trình kết nối. Đảm bảo URL, các Tham số xác thực chính xác và có ¦sẵn quy trình triển khai tại URL đã cung cấp.
Không thể kiểm tra cấu hình ¦đầu nối
Không thể kiểm tra cấu hình đầu nối. Đảm bảo ¦rằng URL, Tham Số Xác Thực là chính xác và có một quy trình triển khai khả dụng tại URL đã cung cấp.
¦Konektör konfigürasyonu test edilemedi
Konektör konfigürasyonu test edilemedi. URL, Kimlik Doğrulama ¦Parametrelerinin doğru olduğundan ve sağlanan URL'de uygulamaya konduğundan emin olun.
¦Konfiguraci konektoru nelze otestovat
Konfiguraci konektoru nelze otestovat. Ujistěte se, jestli jsou adresa URL a parametry ověřování správné a jestli je na zadané ¦adrese URL dostupná implementace.
Konfiguraci konektoru nelze otestovat. Ujistěte se, že ověřovací parametry URL jsou správné a že je dostupná implementace na ¦poskytnuté URL stránce.
Konfigurasi ¦konektor tidak dapat diuji
Konfigurasi ¦konektor tidak dapat diuji. Pastikan URL, Parameter Autentikasi sudah benar dan ada implementasi yang tersedia di URL yang disediakan.
Konfigurasi ¦konektor tidak dapat diuji. Pastikan bahwa URL, Parameter Otentikasi benar dan bahwa ada sebuah implementasi yang tersedia pada URL yang diberikan.
Konfigurasi ¦penyambung tidak boleh diuji
Konfigurasi penyambung tidak boleh diuji. Pastikan ¦bahawa URL, Parameter Pengesahihan adalah betul dan terdapat pelaksanaan yang tersedia di URL yang disediakan.
Konfigurasi ¦penyambung tidak dapat diuji
Konfigurasi penyambung tidak dapat diuji. Pastikan ¦bahawa URL, Parameter Pengesahan adalah betul dan terdapat pelaksanaan yang tersedia di URL yang diberikan.
Konfigurasi penyambung tidak dapat diuji. Pastikan ¦bahawa URL, Parameter Pengesahihan adalah betul dan terdapat pelaksanaan yang tersedia di URL yang diberikan.
Konfigurationen af ¦forbindelsen kunne ikke testes
Konfigurationen af forbindelsen kunne ikke testes. Kontroller om URL'en og ¦autentificeringsparametrene er korrekte, og at der er en implementering tilgængelig på den oplyste URL.
¦Konfigurationskonfigurationen kunde inte testas
¦Konfigurationskonfigurationen kunde inte testas. Kontrollera att webbadressen, autentiseringsparametrarna är korrekta och att det finns en implementering tillgänglig på den angivna webbadressen.
¦Koplingspunktskonfigurasjonen kunne ikke testes
Koplingspunktskonfigurasjonen kunne ikke testes. Kontroller at URL-en, ¦godkjenningsparametrene er riktige, og at det finnes en implementering på URL-en som er oppgitt.
Koplingspunktskonfigurasjonen kunne ikke testes. Kontroller at nettadressen, ¦godkjenningsparametrene er riktige, og at det finnes en implementering på nettadressen som er oppgitt.
La configuration du ¦connecteur n'a pu être testée
La configuration du connecteur n'a pu être testée. Assurez-vous que l'URL et les paramètres d'authentification sont ¦exacts et qu'une implémentation est disponible à l'URL fournie.
La configuration du ¦connecteur n’a pu être testée
La configuration du connecteur n’a pu être testée. Assurez-vous que l’URL et les paramètres d’authentification sont ¦exacts et qu’une implémentation est disponible à l’URL fournie.
¦Liittimen konfiguraatiota ei pystytty testaamaan
Liittimen konfiguraatiota ei pystytty testaamaan. Varmista, että URL-osoite ja ¦todennusparametrit ovat oikein ja että annetussa URL-osoitteessa on sovellus.
Liittimen konfiguraatiota ei pystytty testaamaan. Varmista, että URL-osoite ja ¦varmenneparametrit ovat oikein ja että annetussa URL-osoitteessa on sovellus.
Liittimen konfiguraatiota ei pystytty testaamaan. Varmista, että URL-osoite ja ¦varmenneparametrit ovat oikein, ja että annetussa URL-osoitteessa on sovellus.
Nenhuma resposta da ¦implementação do SCIM.
¦Neplatná data SCIM z implementace SCIM.
Neplatné SCIM ¦údaje z SCIM implementace.
¦Nessuna risposta dall'implementazione SCIM.
Nie można ¦przetestować konfiguracji złącza
Nie można przetestować konfiguracji złącza. Upewnij się, że adres URL, parametry uwierzytelniania są ¦prawidłowe i wdrożenie jest dostępne pod podanym adresem URL.
Nieprawidłowe dane SCIM z ¦wdrożenia SCIM.
Nincs válasz a SCIM ¦implementációtól.
No se pudo ¦probar la configuración del conector
No se pudo probar la configuración del conector. Asegúrese de que la URL y los parámetros de autenticación ¦sean correctos y de que exista una implementación disponible en la URL proporcionada.
Non è stato possibile ¦testare la configurazione del connettore
Non è stato possibile testare la configurazione del connettore. ¦Assicurarsi che l'URL, i Parametri di autenticazione siano corretti e che ci sia un'implementazione disponibile all'URL fornito.
Não foi possível ¦testar a configuração do conector
Não foi possível testar a configuração do conector. Certifique-se de que o URL e os Parâmetros de Autenticação ¦estejam corretos e de que exista uma implementação disponível no URL fornecido.
Não foi possível testar a configuração do conector. Verifique se a URL e os Parâmetros de Autenticação estão corretos e se há uma implementação disponível na URL ¦fornecida.
Ogiltig SCIM data ¦från SCIM implementering.
Ogiltig SCIM-data ¦från SCIM-implementering.
¦Ogiltiga SCIM-data från SCIM-implementering.
Ongeldige SCIM-gegevens ¦vanuit SCIM-implementatie.
Pa gen repons ki ¦sòti nan entegrasyon SCIM lan.
Răspuns ¦neprimit de la implementarea SCIM.
SCIM ¦inplementazioaren aldetik ez dago erantzunik.
SCIM ¦inplementaziotik datozen SCIM datu baliogabeak.
SCIM uygulamasından ¦gelen SCIM verileri geçersiz.
SCIM ¦uygulamasından geçersiz SCIM verileri.
SCIM ¦uygulamasından yanıt yok.
SCIM の実¦装からレスポンスが返されません。
SCIM の実装から取得した SCIM デ¦ータが無効です。
SCIM 实现无¦响应。
SCIM ¦实现的 SCIM 数据无效。
SCIM ¦實作無回應。
SCIM ¦實作的 SCIM 資料無效。
SCIM ¦구현으로부터 응답이 없습니다.
SCIM ¦구현으로부터의 잘못된 SCIM 데이터.
SCIM ¦구현의 SCIM 데이터가 잘못되었습니다.
SCIM ¦구현의 응답이 없습니다.
SCIMの実装からレスポンスが返されません。
SCIMの実装から取得したSCIMデータが無効です。
SCIMの実装から応答がありません。
¦Sin respuesta de la implementación de SCIM
¦Sin respuesta de la implementación de SCIM.
Tiada ¦balasan daripada pelaksanaan SCIM.
Tidak ada ¦respon dari implementasi SCIM.
Tidak ada respons dari ¦implementasi SCIM.
¦Ugyldige SCIM-data fra SCIM-implementering.
Ungültige SCIM-Daten von SCIM-¦Implementierung.
Virheelliset SCIM-¦tiedot SCIM-sovelluksesta.
Yo pa kapab ¦teste konfigirasyon branchman an
Yo pa kapab teste konfigirasyon branchman an. ¦Rasire ou URL lan, Paramèt Otantifikasyon yo pa bon epi genyen yon entegrasyon ki disponib nan URL yo bay lan.
Érvénytelen SCIM adatok a SCIM ¦implementációból.
Žádná ¦odezva od SCIM implementace.
Žádná ¦odezva z implementace SCIM.
Δεν ήταν δυνατή η δοκιμή της ¦διαμόρφωσης σύνδεσης
Δεν ήταν δυνατή η δοκιμή της διαμόρφωσης σύνδεσης. Βεβαιωθείτε ότι η διεύθυνση URL, οι ¦παράμετροι ελέγχου ταυτότητας είναι σωστές και ότι υπάρχει διαθέσιμη υλοποίηση στη διεύθυνση URL που παρέχεται.
Δεν ήταν δυνατή η δοκιμή της διαμόρφωσης σύνδεσης. ¦Βεβαιώσου ότι η διεύθυνση URL, οι παράμετροι ελέγχου ταυτότητας είναι σωστές και ότι υπάρχει διαθέσιμη εφαρμογή στη διεύθυνση URL που παρέχεται.
Δεν υπάρχει ¦απάντηση από την εφαρμογή SCIM.
Δεν υπάρχει απάντηση από την ¦υλοποίηση SCIM.
Μη έγκυρα ¦δεδομένα SCIM από την εφαρμογή SCIM.
Μη έγκυρα ¦δεδομένα SCIM από την υλοποίηση SCIM.
¦Конфигурация соединения не может быть протестирована
Конфигурация соединения не может быть протестирована. Убедитесь, что URL-адрес, параметры аутентификации верны и что существует реализация, ¦доступная по указанному URL-адресу.
Конфигурация соединения не может быть протестирована. Убедитесь, что URL-адрес, параметры проверки ¦подлинности верны и что существует реализация, доступная по указанному URL-адресу.
¦Конфігурація з'єднання не може бути протестована
Конфігурація з'єднання не може бути протестована. Переконайтеся, що URL-адресу, параметри перевірки ¦автентичності вірні і що існує реалізація, доступна за вказаною URL-адресою.
¦Конфігурація з’єднання не може бути протестована
Конфігурація з’єднання не може бути протестована. Переконайтеся, що URL-адреса й параметри перевірки ¦автентичності вірні і що існує реалізація, доступна за вказаною URL-адресою.
Не удалось ¦протестировать конфигурацию соединения
Не удалось протестировать конфигурацию соединения. Убедитесь, что URL-адрес и параметры аутентификации верны и что реализация доступна по ¦предоставленному URL-адресу.
Не удалось ¦протестировать конфигурацию соединения. Убедитесь, что URL-адрес и параметры аутентификации верны и что реализация доступна по указанному URL-адресу.
Недопустимые SCIM данные от ¦реализации SCIM.
Недопустимые SCIM-данные из ¦реализации SCIM.
Немає ¦відповіді від реалізації SCIM.
Неприпустимі SCIM дані від ¦реалізації SCIM.
Нет ¦ответа от реализации SCIM.
ข้อมูล ¦SCIM จากการใช้งาน SCIM ไม่ถูกต้อง
ไม่มีการตอบสนองจากการใช้งาน ¦SCIM
ไม่สามารถทำการทดสอบการกำหนดค่าการเชื่อมต่อได้ ¦โปรดตรวจสอบว่า URL และพารามิเตอร์การรับรองความถูกต้องนั้นถูกต้อง และมีการใช้งานที่ URL ที่ระบุไว้
ไม่สามารถทำการทดสอบการกำหนดค่าการเชื่อมต่อได้ โปรดตรวจสอบว่า URL และพารามิเตอร์ตรวจสอบสิทธิ์การเข้าถึง (Authentication ¦Parameters) นั้นถูกต้องและรองรับ URL ที่ให้ไว้
ไม่สามารถทำการทดสอบการกำหนดค่าตัวเชื่อมต่อได้ ¦โปรดตรวจสอบว่า URL และพารามิเตอร์การรับรองความถูกต้องนั้นถูกต้อง และมีการใช้งานที่ URL ที่ระบุไว้
ไม่สามารถทำการทดสอบการกำหนดค่าตัวเชื่อมต่อได้ ¦โปรดตรวจสอบว่า URL และพารามิเตอร์การรับรองความถูกต้องนั้นถูกต้อง และสามารถใช้งานได้ที่ URL ที่ระบุไว้
コネクタの¦構成をテストできませんでした
コネクタの構成をテストできませんでした。URL、認証パラメーターが正しいこと、提供された¦URLで実装が使用可能であることを確認してください。
コ¦ネクタ設定をテストできませんでした
コネクタ設定をテストできませんでした。URL と認証用の各パラメ¦ーターが正しいこと、指定した URL で利用できる実装が存在することを確認してください。
コネクタ設定をテストできませんでした。¦URLと認証用の各パラメーターが正しいこと、指定したURLで利用できる実装が存在することを確認してください。
无法¦测试连接器配置。确保 URL、身份验证参数正确无误，并且在提供的 URL 上可以实现。
¦来自 SCIM 实现的无效 SCIM 数据。
無法¦測試連接器組態。確保 URL 和驗證參數正確無誤，且在提供的 URL 上有可用實作。
無法¦測試連接器組態。請確定 URL 和身分驗證參數正確無誤，且在提供的 URL 上有可用實作。
無法¦測試連接器組態。請確定 URL 和驗證參數正確無誤，且在提供的 URL 上有可用實作。
连接器配置无法¦测试。确保 URL 及验证参数正确，并且在所提供的 URL 上有可用的实现。
¦커넥터 구성을 테스트할 수 없습니다
커넥터 구성을 테스트할 수 없습니다. URL 및 인증 매개 변수가 ¦올바르고 제공된 URL에서 사용 가능한 구현이 있는지 확인하십시오.
커넥터 구성을 테스트할 수 없습니다. URL 및 인증 매개 변수가 ¦올바른 지와 제공된 URL에서 구현이 가능한지를 확인하십시오.
= settles okta sign-in-error/recoveryNotAllowed
"Passwort ¦vergessen" ist für diese Organisation nicht aktiviert.
"Passwort ¦vergessen" ist für diesen Benutzer nicht erlaubt.
"Wachtwoord ¦vergeten" is niet ingeschakeld voor deze organisatie.
"Şifremi unuttum" seçeneği bu ¦kuruluş için etkinleştirilmedi.
"Şifremi unuttum" seçeneği bu ¦organizasyon için etkinleştirilmedi.
A ¦helyreállítás nem engedélyezett ismeretlen felhasználó számára.
A jelszó alaphelyzetbe ¦állítása jelenleg nem engedélyezett
A jelszó alaphelyzetbe állítása jelenleg nem engedélyezett. Kérjen segítséget az ¦ügyfélszolgálattól.
A jelszó ¦visszaállítása jelenleg nem engedélyezett
A jelszó ¦visszaállítása jelenleg nem engedélyezett. Kérjen segítséget az ügyfélszolgálattól.
A zárolás önkiszolgáló ¦feloldása jelenleg nem engedélyezett
A zárolás önkiszolgáló ¦feloldása jelenleg nem engedélyezett. Kérjen segítséget az ügyfélszolgálattól.
Att ¦själv låsa upp är inte tillåtet just nu
Att ¦själv låsa upp är inte tillåtet just nu. Kontakta support för att få hjälp.
¦Atur ulang kata sandi tidak diperbolehkan saat ini
¦Atur ulang kata sandi tidak diperbolehkan saat ini. Silakan hubungi dukungan untuk bantuan.
¦Aucune option de déverrouillage n'est disponible
¦Aucune option de déverrouillage n'est disponible. Veuillez contacter votre administrateur.
¦Aucune option de déverrouillage n’est disponible
Aucune option de déverrouillage n’est disponible. Veuillez ¦communiquer avec votre administrateur.
¦Aucune option de déverrouillage n’est disponible. Veuillez contacter votre administrateur.
¦Aucune option de réinitialisation du mot de passe n'est disponible
¦Aucune option de réinitialisation du mot de passe n'est disponible. Veuillez contacter votre administrateur.
¦Aucune option de réinitialisation du mot de passe n’est disponible
Aucune option de réinitialisation du mot de passe n’est disponible. Veuillez ¦communiquer avec votre administrateur.
¦Aucune option de réinitialisation du mot de passe n’est disponible. Veuillez contacter votre administrateur.
Az elfelejtett jelszó funkció nem engedélyezett ennél a ¦szervezetnél.
Az ¦elfelejtett jelszó nincs engedélyezve a megadott felhasználónak.
Az ¦elfelejtett jelszó nincs engedélyezve az adott felhasználónak.
Belirlenmiş kullanıcı için şifre ¦unutmaya izin verilmez.
Belirtilen kullanıcı için şifre ¦unutma işlemine izin verilmiyor.
Bilinmeyen kullanıcı için geri ¦almaya izin verilmez.
¦Bilinmeyen kullanıcı için kurtarma işlemine izin verilmiyor.
¦Bliye modpas pa aktive pou òganizasyon sa a.
Brak ¦dostępnej opcji zerowania hasła
Brak ¦dostępnej opcji zerowania hasła. Skontaktuj się z administratorem.
Brak ¦dostępnych opcji odblokowania
Brak ¦dostępnych opcji odblokowania. Skontaktuj się z administratorem.
Buka Kunci ¦Layan Diri tidak dibenarkan buat masa ini
Buka Kunci ¦Layan Diri tidak dibenarkan buat masa ini. Sila hubungi sokongan untuk mendapatkan bantuan.
Buka Kunci ¦Layan Diri tidak dibenarkan pada masa ini
Buka Kunci ¦Layan Diri tidak dibenarkan pada masa ini. Sila hubungi sokongan untuk mendapatkan bantuan.
Buka Kunci ¦Mandiri tidak diperbolehkan saat ini
Buka Kunci ¦Mandiri tidak diperbolehkan saat ini. Silakan hubungi dukungan untuk bantuan.
Chưa bật tính năng ¦quên mật khẩu cho tổ chức này.
Das Zurücksetzen des ¦Passworts ist derzeit nicht zulässig
Das Zurücksetzen des ¦Passworts ist derzeit nicht zulässig. Bitte wenden Sie sich an den Support, um Hilfe zu erhalten.
Das Zurücksetzen des ¦Passworts ist derzeit nicht zulässig. Bitten Sie den Support um Hilfe.
Deblocarea ¦autoservirii nu este permisă în acest moment
Deblocarea ¦autoservirii nu este permisă în acest moment. Contactați echipa de asistență pentru ajutor.
¦Deblocarea self service nu este permisă în acest moment
Deblocarea self service nu este permisă în acest moment. Contactați ¦serviciul de asistență pentru ajutor.
¦Deblokaj Otomatik lan pa otorize nan moman
¦Deblokaj Otomatik lan pa otorize nan moman. Tanpri kontakte sipò pou jwenn èd.
Det är inte tillåtet att ¦återställa lösenord just nu
Det är inte tillåtet att ¦återställa lösenord just nu. Kontakta support för att få hjälp.
El desbloqueo de ¦autoservicio no está habilitado en este momento
El desbloqueo de autoservicio no está habilitado en este momento. Comuníquese con el ¦soporte para obtener asistencia.
El usuario especificado no tiene permiso para ¦restablecer la contraseña.
Er zijn geen ¦opties beschikbaar om het wachtwoord te resetten
Er zijn geen ¦opties beschikbaar om het wachtwoord te resetten. Neem contact op met uw beheerder.
Erabiltzaile ¦ezezagunak ez du berreskuratzeko baimenik.
Ez dago ¦desblokeatzeko aukerarik eskuragarri
Ez dago ¦desblokeatzeko aukerarik eskuragarri. Jarri administratzailearekin harremanetan.
Ez dago pasahitza berrezartzeko ¦aukerarik eskuragarri
Ez dago pasahitza berrezartzeko ¦aukerarik eskuragarri. Jarri administratzailearekin harremanetan.
Funkce ¦Zapomenuté heslo není povolena pro specifikovaného uživatele.
Funkce ¦Zapomenuté heslo není pro tuto organizaci povolena.
Funkce ¦Zapomenuté heslo není pro zadaného uživatele povolená.
Funkcja ¦zapomnianego hasła nie jest dozwolona dla tego użytkownika.
Funkcja ¦zapomnianego hasła nie jest włączona dla tej organizacji.
Geen unlock ¦opties beschikbaar
Geen unlock ¦opties beschikbaar. Neem contact op met uw beheerder.
¦Genoprettelse er ikke tilladt for ukendt bruger.
¦Gjenoppretting ikke tillatt for ukjent bruker.
¦Glemt adgangskode er ikke aktiveret for denne organisation.
Glemt kodeord er ikke tilladt for den ¦specificerede bruger.
¦Glemt kodeord er ikke tilladt for denne bruger.
¦Glemt passord er ikke aktivert for denne organisasjonen.
Glemt passord ikke tillatt på ¦spesifisert bruker.
¦Glömt lösenord är inte aktiverat för den här organisationen.
¦Glömt lösenord är inte tillåtet för angiven användare.
¦Herstel niet toegestaan voor onbekende gebruiker.
Impossible d'utiliser le déverrouillage en libre service ¦maintenant
Impossible d'utiliser le déverrouillage en libre service ¦maintenant. Veuillez contacter le support pour obtenir de l'aide.
Impossible d'utiliser le déverrouillage en libre-service ¦maintenant
Impossible d'utiliser le déverrouillage en libre-service ¦maintenant. Veuillez contacter le support pour obtenir de l'aide.
Impossible de ¦réinitialiser le mot de passe maintenant
Impossible de ¦réinitialiser le mot de passe maintenant. Veuillez contacter le support pour obtenir de l'aide.
Ingen ¦alternativer for tilbakestilling av passord tilgjengelig
Ingen ¦alternativer for tilbakestilling av passord tilgjengelig. Kontakt administratoren din.
Ingen ¦alternativer for tilbakestilling av passord tilgjengelig. Ta kontakt med administratoren
Ingen ¦muligheder for nulstilling af kodeord er tilgængelige
Ingen ¦muligheder for nulstilling af kodeord er tilgængelige. Kontakt din administrator.
Ingen ¦muligheder for oplåsning er tilgængelige
Ingen ¦muligheder for oplåsning er tilgængelige. Kontakt din administrator.
Ingen ¦opplåsingsalternativer tilgjengelig. Kontakt administratoren din.
Ingen ¦opplåsingsalternativer tilgjengelig. Ta kontakt med administratoren
Inget alternativ för ¦återställning av lösenord är tillgängligt
Inget alternativ för ¦återställning av lösenord är tillgängligt. Vänligen kontakta din administratör.
Inget ¦upplåsningsalternativ tillgängligt. Vänligen kontakta din administratör.
Inget ¦upplåsningsalternativ tillgängligt. Vänligen kontakta din adminstratör.
Itsepalvelun lukituksen ¦avaus ei ole sallittu juuri nyt
Itsepalvelun lukituksen ¦avaus ei ole sallittu juuri nyt. Ota yhteyttä tukeen saadaksesi apua.
Itsepalvelun ¦lukitus ei ole sallittu juuri nyt
Itsepalvelun lukitus ei ole sallittu juuri nyt. Ota yhteyttä tukeen saadaksesi ¦tukea.
Keine ¦Freischaltoptionen verfügbar. Bitte wenden Sie sich an Ihren Administrator.
Keine ¦Freischaltoptionen verfügbar. Wenden Sie sich an den Administrator.
Keine ¦Optionen zum Zurücksetzen des Passworts verfügbar
Keine ¦Optionen zum Zurücksetzen des Passworts verfügbar. Bitte wenden Sie sich an Ihren Administrator.
Keine ¦Optionen zum Zurücksetzen des Passworts verfügbar. Wenden Sie sich an den Administrator.
Không cho phép tính năng Mở khóa ¦tự phục vụ vào lúc này
Không cho phép tính năng Mở khóa tự phục vụ vào lúc này. Vui lòng liên hệ bộ ¦phận hỗ trợ để được hỗ trợ.
Không cho phép đặt lại mật khẩu vào ¦lúc này
Không cho phép đặt lại mật khẩu vào lúc này. Vui lòng liên hệ bộ ¦phận hỗ trợ để được hỗ trợ.
Không có ¦tùy chọn cài đặt lại mật khẩu nào khả dụng
Không có ¦tùy chọn cài đặt lại mật khẩu nào khả dụng. Vui lòng liên hệ với quản trị viên của bạn.
Không có ¦tùy chọn mở khóa nào khả dụng
Không có ¦tùy chọn mở khóa nào khả dụng. Vui lòng liên hệ với quản trị viên của bạn.
Không được phép ¦khôi phục người dùng không xác định.
Không được phép ¦khôi phục đối với người dùng chưa xác định.
Không được phép sử dụng tính năng Mở khóa ¦tự phục vụ vào lúc này
Không được phép sử dụng tính năng Mở khóa tự phục vụ vào lúc này. Vui lòng liên hệ với bộ ¦phận hỗ trợ để được trợ giúp.
Không được phép sử dụng tính năng ¦quên mật khẩu đối với người dùng đã cho.
Không được phép đặt lại mật khẩu vào ¦lúc này
Không được phép đặt lại mật khẩu vào lúc này. Vui lòng liên hệ với bộ ¦phận hỗ trợ để được trợ giúp.
Kilit açma ¦seçeneği yok
Kilit açma ¦seçeneği yok. Lütfen yöneticinizle iletişime geçin.
Kilit açma ¦seçeneği yok. Lütfen yöneticinizle irtibat kurun.
L'opzione per dimenticare la password non è ¦attivata per questa organizzazione.
L'¦opzione per dimenticare la password non è consentita per l'utente specificato.
La ¦reimpostazione della password non è consentita in questo momento
La reimpostazione della password non è consentita in questo momento. Contatta il supporto per ¦ottenere assistenza.
La récupération n'est pas autorisée pour un utilisateur ¦inconnu.
La récupération n’est pas autorisée pour un utilisateur ¦inconnu.
La ¦réinitialisation du mot de passe n'est pas autorisée pour le moment
La ¦réinitialisation du mot de passe n'est pas autorisée pour le moment. Veuillez contacter le service d'assistance pour obtenir de l'aide.
Le déverrouillage en ¦libre-service n'est pas autorisé pour le moment
Le déverrouillage en ¦libre-service n'est pas autorisé pour le moment. Veuillez contacter le service d'assistance pour obtenir de l'aide.
Lo ¦sblocco self-service non è consentito in questo momento
Lo sblocco self-service non è consentito in questo momento. Contatta il supporto per ¦ottenere assistenza.
Lukituksen ¦avausvaihtoehtoja ei ole käytettävissä
Lukituksen ¦avausvaihtoehtoja ei ole käytettävissä. Ota yhteyttä järjestelmänvalvojaasi.
¦Lupa kata laluan tidak didayakan untuk organisasi ini.
¦Lupa kata sandi tidak diaktifkan untuk organisasi ini.
¦Lupa kata sandi tidak diizinkan pada pengguna tertentu.
¦Lupa sandi tidak diizinkan pada pengguna tertentu.
Mot de passe ¦oublié n'est pas activé pour cette organisation
Mot de passe ¦oublié n'est pas activé pour cette organisation.
Mot de passe ¦oublié n'est pas autorisé pour l'utilisateur spécifié.
Mot de passe ¦oublié n’est pas autorisé pour l’utilisateur spécifié.
Määritelty käyttäjä ei pysty ¦käyttämään unohditko salasanasi -ominaisuutta.
¦Nenhuma opção de desbloqueio disponível
¦Nenhuma opção de desbloqueio disponível. Contate o administrador.
¦Nenhuma opção de desbloqueio disponível. Entre em contato com o administrador.
¦Nenhuma opção de redefinição de senha disponível
¦Nenhuma opção de redefinição de senha disponível. Contate o administrador.
¦Nenhuma opção de redefinição de senha disponível. Entre em contato com o administrador.
Není žádná možnost ¦odblokování
Není žádná možnost ¦odblokování. Kontaktujte prosím vašeho správce.
Není žádná možnost ¦resetování hesla
Není žádná možnost ¦resetování hesla. Kontaktujte prosím vašeho správce.
Người dùng được chỉ định không được phép sử dụng chức năng ¦quên mật khẩu.
Nincs elérhető ¦feloldási opció
Nincs elérhető ¦feloldási opció. Forduljon a rendszergazdához.
Nincs elérhető ¦feloldási opció. Lépjen kapcsolatba a rendszergazdájával!
Nincs elérhető jelszó ¦visszaállító opció
Nincs elérhető jelszó ¦visszaállító opció. Lépjen kapcsolatba a rendszergazdájával!
No existe la ¦opción de restablecer la contraseña
No existe la ¦opción de restablecer la contraseña. Comuníquese con su administrador.
No hay ¦opciones de desbloqueo disponibles
No hay ¦opciones de desbloqueo disponibles. Comuníquese con su administrador.
No hay ¦opciones de desbloqueo disponibles. Póngase en contacto con su administrador.
No se permite el desbloqueo de ¦autoservicio en este momento
No se permite el desbloqueo de autoservicio en este momento. Comuníquese con el ¦soporte para obtener asistencia.
No se permite la recuperación a usuarios ¦desconocidos.
No se permite ¦restablecer la contraseña en este momento
No se permite restablecer la contraseña en este momento. Comuníquese con el ¦soporte para obtener asistencia.
Non sono ¦disponibili opzioni per il reset della password
Non sono ¦disponibili opzioni per il reset della password. Contatta il tuo amministratore.
Non sono ¦disponibili opzioni per il reset della password. Contatta l'amministratore.
Non sono ¦disponibili opzioni per lo sblocco
Non sono ¦disponibili opzioni per lo sblocco. Contatta il tuo amministratore.
Non sono ¦disponibili opzioni per lo sblocco. Contatta l'amministratore.
Nu este permisă ¦resetarea parolei în acest moment
Nu este permisă resetarea parolei în acest moment. Contactați ¦serviciul de asistență pentru ajutor.
Nu sunt opțiuni disponibile pentru ¦deblocare
Nu sunt opțiuni disponibile pentru ¦deblocare Contactați-vă administratorul
Nu sunt opțiuni disponibile pentru ¦deblocare. Contactați administratorul.
Nu sunt opțiuni disponibile pentru ¦deblocare. Nu sunt opțiuni disponibile pentru deblocare Contactați-vă administratorul
Nu sunt ¦opțiuni disponibile pentru resetarea parolei
Nu sunt ¦opțiuni disponibile pentru resetarea parolei Contactați-vă administratorul
Nu sunt opțiuni disponibile pentru resetarea parolei Contactați-vă administratorul Nu sunt opțiuni disponibile pentru ¦deblocare Contactați-vă administratorul
Nu sunt ¦opțiuni disponibile pentru resetarea parolei. Contactați administratorul.
¦Nulstilling af adgangskode er ikke tilladt på nuværende tidspunkt
¦Nulstilling af adgangskode er ikke tilladt på nuværende tidspunkt. Kontakt support for at få hjælp.
Não é permitido o desbloqueio ¦automático no momento
Não é permitido o desbloqueio ¦automático no momento. Entre em contato com o suporte para obter assistência.
Não é permitido ¦realizar a redefinição da senha no momento
Não é permitido ¦realizar a redefinição da senha no momento. Entre em contato com o suporte para obter assistência.
O desbloqueio ¦automático não é permitido no momento
O desbloqueio ¦automático não é permitido no momento. Entre em contato com o suporte para obter ajuda.
O recurso "¦Esqueci a senha" não está ativado nesta organização.
Obnovení hesla není v tuto chvíli ¦povoleno
Obnovení hesla není v tuto chvíli povoleno. Pokud ¦potřebujete pomoc, kontaktujte prosím podporu.
Obnovení není povoleno pro ¦neznámého uživatele.
¦Odzyskiwanie nie jest dostępne dla nieznanego użytkownika.
¦Olvidé la contraseña no está habilitado para esta organización.
¦Omatoimista lukituksen poistoa ei sallita juuri nyt
¦Omatoimista lukituksen poistoa ei sallita juuri nyt. Saat apua ottamalla yhteyttä tukeen.
¦Oplåsning ved selvbetjening er ikke tilladt på nuværende tidspunkt
¦Oplåsning ved selvbetjening er ikke tilladt på nuværende tidspunkt. Kontakt support for at få hjælp.
Opnieuw ¦instellen van wachtwoord is op dit moment niet toegestaan
Opnieuw ¦instellen van wachtwoord is op dit moment niet toegestaan. Neem contact op met de ondersteuning voor hulp.
Opsyon ¦bliye modpas lan pa otorize pou itilizatè ki deziyen an.
Opțiunea de resetare a parolei nu este activată pentru această ¦organizație.
Pa gen ¦okenn opsyon pou reyinisyalize modpas lan ki disponib
Pa gen ¦okenn opsyon pou reyinisyalize modpas lan ki disponib. Tanpri kontakte administratè ou an.
Pa genyen okenn opsyon deblokaj ki ¦egziste
Pa genyen okenn opsyon deblokaj ki ¦egziste. Tanpri kontakte administratè ou an.
¦Palautusta ei sallittu, käyttäjä tuntematon.
Parolă ¦uitată nu e permisă pentru utilizatorul menționat.
Pasahitza ¦ahaztearen aukera ez dago gaituta erakunde honetarako.
Password ¦dimenticata non consentito per l'utente specificato.
¦Pembukaan Kunci Layanan Mandiri tidak diperbolehkan saat ini
¦Pembukaan Kunci Layanan Mandiri tidak diperbolehkan saat ini. Silakan hubungi bagian dukungan untuk mendapatkan bantuan.
Pemulihan tidak dibenarkan untuk pengguna yang tidak ¦dikenal pasti.
Pemulihan tidak dibenarkan untuk pengguna yang tidak ¦diketahui.
Pemulihan tidak diizinkan untuk pengguna yang tidak ¦dikenal.
Pemulihan tidak diperbolehkan untuk pengguna yang tidak ¦diketahui.
¦Penetapan semula kata laluan tidak dibenarkan pada masa ini
Penetapan semula kata laluan tidak dibenarkan pada masa ini. Sila hubungi ¦sokongan untuk mendapatkan bantuan.
¦Pengaturan ulang kata sandi tidak diperbolehkan saat ini
Pengaturan ulang kata sandi tidak diperbolehkan saat ini. Silakan hubungi ¦bagian dukungan untuk mendapatkan bantuan.
Recuperarea nu este permisă pentru utilizator ¦necunoscut.
Recuperação não permitida para o usuário ¦desconhecido.
Recuperação não permitida para usuário ¦desconhecido.
Recupero non consentito per un utente ¦sconosciuto.
¦Redefinir a senha não é permitido no momento
¦Redefinir a senha não é permitido no momento. Entre em contato com o suporte para obter ajuda.
Rekiperasyon pa otorize pou itilizatè yo pa ¦konnen.
¦Resetarea parolei nu este permisă în acest moment
Resetarea parolei nu este permisă în acest moment. Contactați ¦echipa de asistență pentru ajutor.
¦Resetowanie hasła nie jest obecnie dozwolone
¦Resetowanie hasła nie jest obecnie dozwolone. Skontaktuj się z pomocą techniczną, aby uzyskać pomoc.
¦Resetowanie hasła nie jest teraz dozwolone
¦Resetowanie hasła nie jest teraz dozwolone. Skontaktuj się z pomocą techniczną.
¦Ripristino non consentito per utente sconosciuto.
Salasanan nollaaminen ei ole käytössä tälle ¦organisaatiolle.
Salasanan nollaaminen ei ole ¦mahdollista juuri nyt
Salasanan nollaaminen ei ole ¦mahdollista juuri nyt. Ota yhteyttä tukeen saadaksesi apua.
Salasanan nollaaminen ei ole mahdollista juuri nyt. Ota yhteyttä tukeen saadaksesi ¦tukea.
Salasanan ¦nollausvaihtehto ei ole käytettävissä
Salasanan ¦nollausvaihtehto ei ole käytettävissä. Ota yhteyttä järjestelmänvalvojaasi.
Salasanan ¦vaihtamista ei sallita juuri nyt
Salasanan ¦vaihtamista ei sallita juuri nyt. Ota yhteyttä tukeen saadaksesi apua.
¦Samodzielne odblokowanie nie jest teraz dozwolone
¦Samodzielne odblokowanie nie jest teraz dozwolone. Skontaktuj się z pomocą techniczną.
Samoobslužné ¦odemknutí není v tuto chvíli povoleno
Samoobslužné odemknutí není v tuto chvíli povoleno. Pokud ¦potřebujete pomoc, kontaktujte prosím podporu.
¦Samoobsługowe odblokowanie nie jest obecnie dozwolone
¦Samoobsługowe odblokowanie nie jest obecnie dozwolone. Skontaktuj się z pomocą techniczną, aby uzyskać pomoc.
Self Service ¦Unlock är inte tillåtet just nu
Self Service ¦Unlock är inte tillåtet just nu. Kontakta support för att få hjälp.
Self ¦Servis Kilit Açmaya şu anda izin verilmiyor
Self Servis Kilit Açmaya şu anda izin verilmiyor. Lütfen yardım için ¦desteğe başvurun.
Self-Service-¦Entsperrung ist derzeit nicht zulässig
Self-Service-¦Entsperrung ist derzeit nicht zulässig. Bitten Sie den Support um Hilfe.
Selfservice ¦ontgrendelen is op dit moment niet toegestaan
Selfservice ¦ontgrendelen is op dit moment niet toegestaan. Neem contact op met de ondersteuning voor hulp.
Selfservice ¦ontgrendelen is op dit moment niet toegestaan. Vraag Ondersteuning om hulp.
Selfservice-¦Entsperrung ist derzeit nicht zulässig
Selfservice-¦Entsperrung ist derzeit nicht zulässig. Bitte wenden Sie sich an den Support, um Hilfe zu erhalten.
¦Selvbetjening er ikke tillatt for øyeblikket
Selvbetjening er ikke tillatt for øyeblikket. Ta kontakt med ¦brukerstøtten for hjelp.
Selvbetjent ¦opplåsing er ikke tillatt på dette tidspunktet
Selvbetjent ¦opplåsing er ikke tillatt på dette tidspunktet. Ta kontakt med kundestøtte for å få hjelp.
Senha ¦esquecida não permitida no usuário especificado.
Senha ¦esquecida não é permitida no usuário especificado.
¦Terlupa kata laluan tidak dibenarkan pada pengguna tertentu.
¦Tetap semula kata laluan tidak dibenarkan buat masa ini
¦Tetap semula kata laluan tidak dibenarkan buat masa ini. Sila hubungi sokongan untuk mendapatkan bantuan.
¦Tiada pilihan membuka kunci yang tersedia
¦Tiada pilihan membuka kunci yang tersedia. Sila hubungi pentadbir anda.
¦Tiada pilihan set semula kata laluan yang tersedia
¦Tiada pilihan set semula kata laluan yang tersedia. Sila hubungi pentadbir anda.
Tidak ada pilihan ¦me-reset kata sandi yang tersedia
Tidak ada pilihan me-reset kata sandi yang tersedia. Harap ¦kontak administrator anda.
Tidak ada pilihan ¦me-reset kata sandi yang tersedia. Silakan hubungi administrator Anda.
Tidak ada pilihan ¦membuka yang tersedia
Tidak ada pilihan membuka yang tersedia. Harap ¦kontak administrator anda.
Tidak ada pilihan ¦membuka yang tersedia. Silakan hubungi administrator Anda.
¦Tilbakestilling av passord er ikke tillatt på dette tidspunktet
Tilbakestilling av passord er ikke tillatt på dette tidspunktet. Kontakt ¦kundesupport for å få hjelp.
Tilbakestilling av passord er ikke tillatt på dette tidspunktet. Ta kontakt med ¦kundestøtte for å få hjelp.
¦Tilbakestillng av passord er ikke tillatt på dette tidspunktet
¦Tilbakestillng av passord er ikke tillatt på dette tidspunktet. Ta kontakt med kundestøtte for å få hjelp.
Une honetan ez da onartzen autozerbitzuko ¦desblokeoa
Une honetan ez da onartzen autozerbitzuko ¦desblokeoa. Laguntza behar baduzu, jarri laguntza-zerbitzuarekin harremanetan.
Une honetan ez da onartzen pasahitza ¦berrezartzea
Une honetan ez da onartzen pasahitza ¦berrezartzea. Laguntza behar baduzu, jarri laguntza-zerbitzuarekin harremanetan.
Wachtwoord kan op dit moment niet worden ¦gereset
Wachtwoord kan op dit moment niet worden ¦gereset. Vraag Ondersteuning om hulp.
Wachtwoord ¦vergeten niet toegestaan voor gespecificeerde gebruiker.
Wachtwoord ¦vergeten niet toegestaan voor opgegeven gebruiker.
¦Wiederherstellung für unbekannten Benutzer nicht zulässig.
Yo pa otorize pou ¦reyinisyalize modpas nan moman sa la
Yo pa otorize pou reyinisyalize modpas nan moman sa la. Tanpri kontakte ¦sipò pou jwenn èd.
Zehaztutako erabiltzaileak ez du pasahitza ¦ahazteko baimenik.
Återställning medges inte för ¦okänd användare.
Återställning är inte tillåten för ¦okänd användare.
Şifre sıfırlama ¦seçeneği yok
Şifre sıfırlama ¦seçeneği yok. Lütfen yöneticinizle iletişime geçin.
Şifre sıfırlama ¦seçeneği yok. Lütfen yöneticinizle irtibat kurun.
Şu anda ¦Kendi Kendine Kilit Açma desteklenmiyor
Şu anda Kendi Kendine Kilit Açma desteklenmiyor. Lütfen yardım için ¦destek ile irtibat kurun.
Şu anda şifre ¦sıfırlama desteklenmiyor
Şu anda şifre sıfırlama desteklenmiyor. Lütfen yardım için ¦destek ile irtibat kurun.
Şu anda şifre ¦sıfırlamaya izin verilmiyor
Şu anda şifre ¦sıfırlamaya izin verilmiyor. Lütfen yardım için desteğe başvurun.
Δεν επιτρέπεται η επαναφορά κωδικού πρόσβασης ¦προς το παρόν
Δεν επιτρέπεται η επαναφορά κωδικού πρόσβασης ¦προς το παρόν. Επικοινωνήστε με την υποστήριξη για βοήθεια.
Δεν επιτρέπεται η επαναφορά συνθηματικού ¦προς το παρόν
Δεν επιτρέπεται η επαναφορά συνθηματικού ¦προς το παρόν. Επικοινωνήστε με την υποστήριξη για βοήθεια.
Δεν ¦υπάρχουν διαθέσιμες επιλογές επαναφοράς κωδικού πρόσβασης
Δεν ¦υπάρχουν διαθέσιμες επιλογές επαναφοράς κωδικού πρόσβασης. Επικοινωνήστε με τον διαχειριστή σας.
Δεν ¦υπάρχουν διαθέσιμες επιλογές επαναφοράς κωδικού πρόσβασης. Επικοινώνησε με τον διαχειριστή.
Δεν ¦υπάρχουν διαθέσιμες επιλογές επαναφοράς συνθηματικού
Δεν ¦υπάρχουν διαθέσιμες επιλογές επαναφοράς συνθηματικού. Επικοινωνήστε με τον διαχειριστή σας.
Δεν υπάρχουν διαθέσιμες επιλογές ¦ξεκλειδώματος
Δεν υπάρχουν διαθέσιμες επιλογές ¦ξεκλειδώματος. Επικοινωνήστε με τον διαχειριστή σας.
Δεν υπάρχουν διαθέσιμες επιλογές ¦ξεκλειδώματος. Επικοινώνησε με τον διαχειριστή.
Η ¦ανάκτηση δεν επιτρέπεται για άγνωστο χρήστη.
Η λειτουργία "¦Ξέχασα τον κωδικό πρόσβασης" δεν είναι ενεργοποιημένη για αυτόν τον οργανισμό.
Η λειτουργία "¦Ξέχασα τον κωδικό πρόσβασης" δεν επιτρέπεται στον συγκεκριμένο χρήστη.
Η λειτουργία «¦Ξεχάσατε το συνθηματικό» δεν είναι ενεργοποιημένη για αυτόν τον οργανισμό.
Η λειτουργία «¦Ξεχάσατε το συνθηματικό» δεν επιτρέπεται στον συγκεκριμένο χρήστη.
Ο ¦ξεχασμένος κωδικός πρόσβασης δεν επιτρέπεται σε συγκεκριμένο χρήστη.
Το ξεκλείδωμα αυτοεξυπηρέτησης δεν είναι ¦διαθέσιμο αυτήν τη στιγμή
Το ξεκλείδωμα αυτοεξυπηρέτησης δεν είναι ¦διαθέσιμο αυτήν τη στιγμή. Επικοινωνήστε με την υποστήριξη για βοήθεια.
¦Возможности разблокировки отсутствуют. Обратитесь к администратору.
¦Возможности разблокировки отсутствуют. Обратитесь к своему администратору.
¦Возможность переустановки пароля отсутствует
¦Возможность переустановки пароля отсутствует. Обратитесь к администратору.
¦Возможность переустановки пароля отсутствует. Обратитесь к своему администратору.
Восстановление не разрешено для ¦неизвестного пользователя.
Відновлення не дозволено для ¦невідомого користувача.
¦Забутий пароль не дозволений для зазначеного користувача.
¦Забытый пароль не разрешен для указанного пользователя.
¦Можливості розблокування відсутні. Зверніться до свого адміністратора.
¦Можливість переустановки пароля відсутня
¦Можливість переустановки пароля відсутня. Зверніться до свого адміністратора.
Наразі ¦скидання пароля недоступне
Наразі скидання пароля недоступне. За допомогою ¦звертайтеся в службу підтримки.
Наразі скидання пароля недоступне. Зверніться по допомогу в службу ¦підтримки.
¦Неизвестный пользователь не может выполнять восстановление.
¦Разблокировка самообслуживания в настоящее время не разрешена
¦Разблокировка самообслуживания в настоящее время не разрешена. Обратитесь в службу поддержки за помощью.
¦Самостійне розблокування наразі недоступне
¦Самостійне розблокування наразі недоступне. За допомогою звертайтеся в службу підтримки.
¦Самостійне розблокування наразі недоступне. Зверніться по допомогу в службу підтримки.
Сброс пароля в настоящее время не ¦разрешен
Сброс пароля в настоящее время не ¦разрешен. Обратитесь в службу поддержки за помощью.
Указанный пользователь не может использовать ¦функцию "Забытый пароль".
Функция "¦Забыли пароль?" не включена для этой организации.
¦Функцію відновлення пароля не ввімкнено для цієї організації.
ผู้ใช้ที่ระบุเจาะจงดังต่อไปนี้ไม่ได้รับอนุ¦ญาตให้ลืมรหัสผ่าน
ไม่ปราก¦ฏตัวเลือกการตั้งค่ารหัสผ่าน โปรดติดต่อผู้ดูแลระบบของคุณ
ไม่ปราก¦ฏตัวเลือกการปลดล็อค โปรดติดต่อผู้ดูแลระบบของคุณ
ไม่อนุ¦ญาตการกู้คืนสำหรับผู้ใช้ที่ไม่รู้จัก
ไม่อนุญาตให้ปลดล็อกด้วยตนเองในขณะนี้ โปรดติดต่อ¦ฝ่ายสนับสนุนเพื่อขอความช่วยเหลือ
ไม่อนุ¦ญาตให้ผู้ใช้ที่ไม่รู้จักทำการกู้คืน
ไม่อนุญาตให้รีเซ็ตรหัสผ่านในขณะนี้ โปรดติดต่อ¦ฝ่ายสนับสนุนเพื่อขอความช่วยเหลือ
ไม่อนุ¦ญาตให้ลืมรหัสผ่านสำหรับผู้ใช้ที่ระบุ
ไม่อนุญาตให้ใช้การปลดล็อกแบบบริการตัวเองในขณะนี้ โปรดติดต่อ¦ฝ่ายสนับสนุนเพื่อขอความช่วยเหลือ
ไม่ได้เปิดใช้งานลืมรหัสผ่านสำหรับองค¦์กรนี้
„Passwort ¦vergessen“ ist für diesen Benutzer nicht erlaubt.
「パスワ¦ードを忘れたとき」が許可されていません。
この¦Organizationでは［パスワードを忘れた場合］が有効になっていません。
この組織では［パスワ¦ードを忘れた場合］が有効になっていません。
アンロックオプションはご¦利用いただけません
アンロックオプションはご¦利用いただけません。管理者にご連絡ください。
アンロックオプションはご¦利用いただけません。管理者に問い合わせてください。
パスワ¦ードリセットオプションはご利用になれません
パスワ¦ードリセットオプションはご利用になれません。管理者にご連絡ください。
パスワ¦ードリセットオプションはご利用になれません。管理者に問い合わせてください。
不允許未知使用者進行¦復原。
不允許未知使用者進行¦復原操作。
不允许未知用户使用¦找回
不允许未知用户执行¦恢复操作。
不允许特定用户¦忘记密码。
不明なユ¦ーザーは復元できません。
密码重置选¦项不可用。请联系您的管理员。
密码重置选¦项不可用。请联系管理员。
指定されたユ¦ーザーに「パスワードを忘れた場合」が許可されていません。
指定使用者不允許執行¦忘記密碼操作。
未知のユ¦ーザーは復元できません。
未認識のユ¦ーザーは復元できません。
此組織未啟用¦忘記密碼功能。
¦没有可用的解锁选项。请与您的管理员联系。
¦没有可用的解锁选项。请联系您的管理员。
¦没有可用的解锁选项。请联系管理员。
無可用密碼重設選¦項。請聯絡您的系統管理員。
無可用解鎖選¦項。請聯絡您的管理員。
無可用解鎖選¦項。請聯絡您的系統管理員。
現在はセルフサ¦ービスのロック解除が許可されていません
現在はセルフサ¦ービスのロック解除が許可されていません。サポートに問い合わせてください。
現在はパスワ¦ードをリセットできません
現在はパスワ¦ードをリセットできません。サポートに問い合わせてください。
現時点では、セルフサ¦ービス ロック解除は許可されていません
現時点では、セルフサービス ロック解除は許可されていません。サポ¦ートにお問い合わせください。
現時点では、セルフサ¦ービスロック解除は許可されていません
現時点では、セルフサ¦ービスロック解除は許可されていません。サポートにお問い合わせください。
現時点では、パスワ¦ードのリセットは許可されていません
現時点では、パスワ¦ードのリセットは許可されていません。サポートにお問い合わせください。
目前不允許自助解鎖。請聯絡支援¦團隊以尋求協助。
目前不允許自助解除鎖定。請聯絡支援¦人員，獲得協助。
目前不允許重設密碼。請聯絡支援¦人員以取得協助。
目前不允許重設密碼。請聯絡支援¦團隊以尋求協助。
目前不允许使用自助解锁¦功能
目前不允许使用自助解锁功能。如需获取协助，请联系支持部¦门。
目前不允许使用自助解锁功能。请联系支持部¦门以获取帮助。
目前不允许重置密码。如需获取协助，请联系支持部¦门。
目前不允许重置密码。请联系支持部¦门以获取帮助。
该组织未启用“¦忘记密码”。
사용 가능한 비밀번호 재설정 ¦옵션이 없습니다
사용 가능한 비밀번호 재설정 ¦옵션이 없습니다. 관리자에게 문의하십시오.
알 수 없는 사용자에게는 ¦복구가 허용되지 않습니다.
암호 ¦리셋 옵션을 이용할 수 없습니다
암호 ¦리셋 옵션을 이용할 수 없습니다. 관리자에게 문의하십시오.
이 조직의 경우 비밀번호 ¦찾기 기능이 활성화되어 있지 않습니다.
이 조직의 경우 암호 ¦찾기 기능이 활성화되어 있지 않습니다.
¦잠금해제 옵션을 이용할 수 없습니다
¦잠금해제 옵션을 이용할 수 없습니다. 관리자에게 문의하십시오.
지금은 ¦셀프 서비스 잠금 해제가 허용되지 않습니다
지금은 ¦셀프 서비스 잠금 해제가 허용되지 않습니다. 도움이 필요하면 지원팀에 문의하십시오.
지금은 암호 ¦재설정이 허용되지 않습니다
지금은 암호 ¦재설정이 허용되지 않습니다. 도움이 필요하면 지원팀에 문의하십시오.
지정된 사용자에게는 비밀번호 ¦찾기 기능이 허용되지 않습니다.
지정된 사용자에게는 암호 ¦잊음이 허용되지 않습니다.
현재는 비밀번호 ¦재설정이 허용되지 않습니다
현재는 비밀번호 ¦재설정이 허용되지 않습니다. 지원팀에 연락하여 지원을 요청하십시오.
현재는 ¦셀프 서비스 잠금 해제가 허용되지 않습니다
현재는 ¦셀프 서비스 잠금 해제가 허용되지 않습니다. 지원팀에 연락하여 지원을 요청하십시오.
현재는 암호 ¦재설정이 허용되지 않습니다
현재는 암호 ¦재설정이 허용되지 않습니다. 지원팀에 연락하여 지원을 요청하십시오.
= settles okta sign-in-error/sessionStateStale
A ¦munkamenet lejárt.
A munkamenet lejárt. ¦Kísérelje meg újra a bejelentkezést.
A ¦munkamenete lejárt. Próbáljon meg újból bejelentkezni.
A ¦munkamenete lejárt. Próbáljon meg újra bejelentkezni.
A rendszer ¦tétlenség miatt kijelentkeztette
A rendszer tétlenség miatt kijelentkeztette. ¦Frissítsen, vagy térjen vissza a bejelentkezési képernyőre.
A ¦sessão expirou.
Anda telah ¦dilog keluar kerana ketidakaktifan
Anda telah ¦dilog keluar kerana ketidakaktifan. Segar semula atau kembali ke skrin daftar masuk.
Anda telah ¦keluar karena tidak aktif
Anda telah ¦keluar karena tidak aktif. Segarkan atau keluar ke layar masuk.
¦Byli jste odhlášeni z důvodu nečinnosti
¦Byli jste odhlášeni z důvodu nečinnosti. Aktualizujte tuto stránku nebo se vraťte na přihlašovací obrazovku.
Bạn đã bị ¦thoát ra do không hoạt động
Bạn đã bị thoát ra do không hoạt động. Làm mới trang hoặc ¦trở lại màn hình đăng nhập.
Cette session a ¦expiré.
De ¦sessie is verlopen.
¦Dessverre tok trinnene som trengs for å logge inn lengre tid enn forventet, og forsøket utløp.
¦Dessverre tok trinnene som trengs for å logge på, lengre tid enn forventet, og forsøket utløp.
¦Desværre tog de nødvendige trin for at logge på længere tid end forventet, og dit forsøg fik timeout.
Die ¦Sitzung ist abgelaufen.
Din păcate pașii necesari pentru a ¦intra în cont au durat mai mult decât ne așteptam și încercarea dumneavoastră a expirat.
Din ¦păcate, pașii necesari pentru a vă autentifica au durat mai mult decât ne așteptam și încercarea dvs
Din ¦păcate, pașii necesari pentru a vă autentifica au durat mai mult decât ne așteptam și încercarea dvs. a expirat.
Din ¦păcate, pașii necesari pentru a vă conecta au durat mai mult decât ne așteptam și încercarea dvs
Din ¦păcate, pașii necesari pentru a vă conecta au durat mai mult decât ne așteptam și încercarea dvs. a expirat.
Din session er ¦udløbet
Din session er ¦udløbet. Prøv at logge ind igen.
Din session er ¦udløbet. Prøv at logge på igen.
Din session har ¦gått ut
Din session har ¦gått ut. Försök logga in igen.
Din session har ¦gått ut. Vänligen försök att logga in igen.
Du er blevet logget ¦ud som følge af inaktivitet
Du er blevet logget ud som følge af inaktivitet. Opdater eller gå tilbage til ¦logonskærmen.
Du er ¦logget ut på grunn av inaktivitet
Du er logget ut på grunn av inaktivitet. Oppdater eller gå tilbake til ¦påloggingsskjermen.
Du har ¦loggats ut på grund av inaktivitet
Du har loggats ut på grund av inaktivitet. Uppdatera eller återgå till ¦inloggningsskärmen.
Fue desconectado por ¦inactividad
Fue desconectado por inactividad. Actualice o ¦regrese a la pantalla de inicio de sesión.
Helaas duurt het langer dan normaal om de stappen die u nodig heeft om in te loggen te doorlopen en uw poging is ¦uitgesteld.
¦Helaas duurt het langer dan normaal om de vereiste stappen voor aanmelding te doorlopen en is er een time-out opgetreden.
¦Helaas duurt het langer dan normaal om de vereiste stappen voor inloggen te doorlopen en is er een time-out opgetreden.
¦Hiçbir eylem yapmamanız nedeniyle oturumunuz kapatıldı
Hiçbir eylem yapmamanız nedeniyle oturumunuz kapatıldı. Yenileyin veya oturum açma ¦ekranına dönün.
Ihre ¦Sitzung ist abgelaufen
Ihre ¦Sitzung ist abgelaufen. Versuchen Sie erneut, sich anzumelden.
Ihre Sitzung ist ¦aufgelaufen
Ihre Sitzung ist ¦aufgelaufen. Versuchen Sie erneut, sich anzumelden.
¦Infelizmente, as etapas de acesso demoraram mais que o esperado e sua tentativa alcançou o limite de tempo.
¦Infelizmente, as etapas de login demoraram mais que o esperado e sua tentativa alcançou o limite de tempo.
¦Istunto on vanhentunut.
¦Istuntosi on vanhentunut. Yritä kirjautua uudelleen sisään.
¦Jarduerarik ezagatik saioa itxi duzu
¦Jarduerarik ezagatik saioa itxi duzu. Freskatu edo itzuli saioa hasteko pantailara.
¦Kroky požadované k přihlášení trvaly bohužel déle, než se očekávalo, a váš pokus vypršel.
La sesión ha ¦caducado.
La ¦sessione è scaduta.
¦Leider haben die Schritte für die Anmeldung länger als erwartet gedauert und es kam zur Zeitüberschreitung.
¦Leider haben die Schritte für die Anmeldung länger gedauert als erwartet und es kam zur Zeitüberschreitung.
Maalesef oturum açmak için gerekli adımlar beklenenden uzun sürdü ve ¦girişiminiz zaman aşımına uğradı.
Maalesef oturum açmak için gerekli adımlar beklenenden uzun sürdü ve ¦girişiminizin süresi bitti.
Mais tempo que o esperado para ¦começar a conhecer em breve, e expirou.
¦Malangnya langkah-langkah diperlukan untuk mendaftar diri mengambil masa yang lebih lama daripada dijangka dan telah melebihi had percubaan anda.
¦Malangnya langkah-langkah yang diperlukan untuk mendaftar masuk mengambil masa yang lebih lama daripada dijangka dan percubaan anda telah tamat waktu.
¦Malerezman etap ki obligatwa pou konekte yo pran plis tan pase sa yo te atann y ap pran an epi tantativ lan eksprire.
¦Malheureusement, les étapes requises pour se connecter ont pris plus de temps que prévu et votre tentative a expiré.
¦Malheureusement, les étapes requises pour se connecter ont pris plus de temps que prévu, et votre tentative a expiré.
Niestety logowanie ¦zajęło więcej czasu, niż oczekiwano, i nastąpiło przekroczenie limitu czasu próby.
Niestety ¦rejestracja zajęła dłużej, niż oczekiwano i nastąpiło przekroczenie czasu próby.
Oturum zaman ¦aşımına uğradı.
¦Oturumunuz zaman aşımına uğradı
Oturumunuz zaman aşımına uğradı. Lütfen tekrar oturum ¦açmayı deneyin.
¦Phiên truy cập của bạn đã hết hạn
Phiên truy cập của bạn đã hết hạn. Vui lòng cố ¦gắng đăng nhập lại.
¦Phiên truy cập của bạn đã hết hạn. Vui lòng thử đăng nhập lại.
¦Phiên truy cập đã hết hạn.
Platnost ¦relace vypršela.
Platnost vaší ¦relace vypršela
Platnost vaší relace vypršela. Prosím zkuste se znovu ¦prihlásit.
Platnost vaší ¦relace vypršela. Zkuste se prosím přihlásit znovu.
Platnost vaší ¦relace vypršela. Zkuste se prosím znovu přihlásit.
Rất tiếc là các bước ¦cần để đăng nhập đã mất nhiều thời gian hơn dự kiến và bạn đã hết thời gian.
¦Rất tiếc, các bước đăng nhập bắt buộc mất nhiều thời gian hơn dự kiến và lần thử của bạn đã hết thời gian chờ.
Saioa ¦iraungi egin da
Saioa iraungi egin da. Saiatu berriro saioa ¦hasten.
Sajnos a bejelentkezéshez szükséges lépések a vártnál tovább tartottak, ezért a ¦kísérlete túllépte az időkorlátot
Sajnos a bejelentkezéshez szükséges lépések a vártnál tovább tartottak, ezért a ¦kísérlete túllépte az időkorlátot.
Sajnos a bejelentkezéshez szükséges lépések a vártnál tovább tartottak, ezért a ¦próbálkozása időtúllépés miatt sikertelen.
Sayangnya langkah yang dibutuhkan untuk masuk lebih lama dari ¦perkiraan dan upaya Anda gagal.
¦Sayangnya langkah-langkah yang diperlukan untuk login mengambil lebih lama dari yang diharapkan dan upaya Anda habis.
Se ¦tardó más tiempo de lo esperado en iniciar sesión, y se ha agotado el tiempo de espera.
¦Seansınızın süresi bitti. Lütfen tekrar oturum açmayı deneyin.
Sei stato ¦disconnesso a causa di inattività
Sei stato ¦disconnesso a causa di inattività. Aggiorna o torna alla schermata di accesso.
Sesi Anda telah ¦berakhir
Sesi Anda telah ¦berakhir. Coba untuk login ulang.
Sesi Anda telah berakhir. Silakan coba masuk ¦kembali.
¦Sesi anda telah tamat
¦Sesi anda telah tamat tempoh
¦Sesi anda telah tamat tempoh. Sila cuba daftar masuk semula.
¦Sesi anda telah tamat tempoh. Sila cuba log masuk semula.
¦Sesi anda telah tamat. Sila cuba untuk log masuk semula.
¦Sesi sudah tamat tempoh.
Sesi telah ¦berakhir.
Sesi telah ¦kedaluwarsa.
¦Sesi telah tamat tempoh.
¦Sesiunea a expirat.
Sesiunea a expirat. Încercați să vă ¦autentificați din nou.
¦Sesiunea a expirat. Încercați să vă conectați din nou.
Sesja wygasła.
Sesja ¦wygasła. Spróbuj zalogować się ponownie.
¦Sessione scaduta. Prova a eseguire di nuovo l'accesso.
Sessione scaduta. ¦Provare a eseguire di nuovo l'accesso.
¦Sessionen er udløbet.
¦Sessionen har gått ut.
¦Sessionen har upphört att gälla.
¦Sesyon ou an te ekspire
¦Sesyon ou an te ekspire. Tanpri eseye konekte ankò.
Sfortunatamente i ¦passaggi necessari per effettuare l'accesso sono durati più del previsto e il tempo a tua disposizione è finito.
Sfortunatamente le azioni ¦necessaria per effettuare l’accesso sono durate più del previsto e il tempo a tua disposizione è finito.
Sie ¦wurden aufgrund von Inaktivität abgemeldet
Sie wurden aufgrund von Inaktivität abgemeldet. Aktualisieren Sie die Seite oder kehren Sie zum ¦Anmeldebildschirm zurück.
¦Sinut on kirjattu ulos toimettomuuden vuoksi
Sinut on kirjattu ulos toimettomuuden vuoksi. Päivitä sivu tai palaa ¦sisäänkirjautumisnäyttöön.
Su sesión ha ¦caducado
Su sesión ha caducado. Vuelva a ¦intentar iniciar sesión.
Sua sessão expirou. Tente ¦entrar novamente.
Sua ¦sessão expirou. Tente fazer login novamente.
Sua ¦sessão expirou. Tente se autenticar novamente.
¦Tyvärr tog det längre tid än väntat att logga in och ditt försök har fått ett time-out-fel.
U ¦bent afgemeld vanwege inactiviteit
U bent afgemeld vanwege inactiviteit. Vernieuw het scherm of ga terug naar het ¦aanmeldingsscherm.
U bent afgemeld vanwege inactiviteit. Vernieuw het scherm of ga terug naar het ¦inlogscherm.
Uw ¦sessie is verlopen
Uw ¦sessie is verlopen. Probeer opnieuw in te loggen.
Uw sessie is verlopen. Probeer u opnieuw aan te ¦melden.
V-ați ¦deconectat din cauza inactivității
V-ați ¦deconectat din cauza inactivității. Reîncărcați sau reveniți la ecranul de autentificare.
V-ați ¦deconectat din cauza inactivității. Reîncărcați sau reveniți la ecranul de conectare.
Valitettavasti ¦kirjautumisen vaiheet kestivät odotettua pidempään ja istuntosi vanheni.
¦Valitettavasti sisäänkirjautumisen vaiheet kestivät odotettua pidempään ja istuntosi vanheni.
Você foi desconectado por ¦inatividade
Você foi desconectado por inatividade. Atualize ou ¦volte para a tela de conexão.
Você foi desconectado por inatividade. Atualize ou ¦volte para a tela de login.
Votre session a ¦expiré
Votre session a expiré. Veuillez réessayer de vous ¦connecter.
Vous avez été ¦déconnecté(e) pour cause d'inactivité
Vous avez été déconnecté(e) pour cause d'inactivité. Veuillez ¦rafraîchir la page ou retournez à l'écran de connexion.
¦Wylogowano Cię z powodu braku aktywności
¦Wylogowano Cię z powodu braku aktywności. Odśwież lub wróć do ekranu logowania.
Yo te dekonekte ou paske pa te gen ¦aktivite
Yo te dekonekte ou paske pa te gen ¦aktivite. Aktyalize oswa retounen sou ekran koneksyon an.
¦Zoritxarrez, saioa hasteko beharrezko urratsak espero baino denbora gehiago behar izan dira eta zure saiakera denbora-muga gainditu da.
¦Økten din er utløpt
¦Økten din er utløpt. Vennligst logg inn på nytt.
¦Økten din har utløpt
¦Økten din har utløpt. Prøv å logge på igjen.
¦Økten er utløpt.
Έχετε ¦αποσυνδεθεί λόγω αδράνειας
Έχετε αποσυνδεθεί λόγω αδράνειας. ¦Ανανέωση ή επιστροφή στην οθόνη εισόδου.
Δυστυχώς τα βήματα που απαιτούνται για να ¦εισέλθεις χρειάστηκαν περισσότερο από το αναμενόμενο και το χρονικό όριο της προσπάθειάς σου έληξε.
¦Δυστυχώς τα βήματα που απαιτούνται για να εισέλθετε χρειάστηκαν περισσότερο από το αναμενόμενο και το χρονικό όριο της προσπάθειάς σας έληξε.
Δυστυχώς τα βήματα που απαιτούνται για να ¦συνδεθείς χρειάστηκαν περισσότερο από το αναμενόμενο και το χρονικό όριο της προσπάθειάς σου έληξε.
Η περίοδος ¦λειτουργίας έληξε.
Η περίοδος ¦σύνδεσής σου έχει λήξει
Η περίοδος ¦σύνδεσής σου έχει λήξει. Δοκίμασε να συνδεθείς ξανά.
Η ¦συνεδρία έληξε.
Η ¦συνεδρία σας έληξε
Η συνεδρία σας έληξε. Δοκιμάστε ¦πάλι να εισέλθετε.
Η συνεδρία σας έληξε. Δοκιμάστε ¦πάλι να συνδεθείτε.
Ваша ¦сесія завершилася. Повторіть вхід в систему.
Ваша ¦сесія завершилася. Повторіть вхід у систему.
Виконано ¦вихід із системи через неактивність
Виконано ¦вихід із системи через неактивність. Оновіть сторінку або поверніться на екран входу.
Время ¦сеанса истекло.
Время ¦сеанса истекло. Попробуйте войти повторно.
Время ¦сеанса истекло. Попробуйте повторно войти.
Из-за ¦отсутствия активности ваш сеанс работы в системе завершен
Из-за отсутствия активности ваш сеанс работы в системе завершен. Обновите ¦текущий экран или вернитесь на экран входа.
К ¦сожалению, операция входа в систему продлилась больше, чем это предполагается, и ваша попытка превысила ограничение по времени.
К сожалению, операция ¦регистрации продлилась больше, чем это предполагается, и ваша попытка превысила ограничение по времени.
На жаль, вхід у систему ¦тривав більше, ніж це передбачається, і ваша спроба перевищила обмеження за часом.
На жаль, операція ¦реєстрації тривала більше, ніж це передбачається, і ваша спроба перевищила обмеження за часом.
Сеанс завершився.
Сесія завершилася.
ขออ¦ภัย ขั้นตอนที่จำเป็นในการลงชื่อเข้าใช้ใช้เวลานานกว่าที่คาดไว้ และการดำเนินการของคุณหมดเวลาแล้ว
ขออ¦ภัย ขั้นตอนที่จำเป็นในการเข้าสู่ระบบใช้เวลานานกว่าที่คาดไว้ และการดำเนินการของคุณหมดเวลาแล้ว
คุณถูกล็อกออกจากระบบเนื่องจากไม่มีการใช้งาน รีเ¦ฟรชหรือย้อนกลับไปที่หน้าจอลงชื่อเข้าใช้
คุณถูกล็อกออกจากระบบเนื่องจากไม่มีการใช้งาน รีเ¦ฟรชหรือย้อนกลับไปที่หน้าจอเข้าสู่ระบบ
เ¦ซสชันของคุณหมดอายุ โปรดลองเข้าสู่ระบบอีกครั้ง
เ¦ซสชันของคุณหมดอายุแล้ว โปรดลองเข้าสู่ระบบอีกครั้ง
เ¦ซสชันหมดอายุแล้ว
แย่จัง ค¦ำร้องขอหมดเวลา ขั้นตอนการลงชื่อเข้าใช้ใช้เวลานานกว่าที่คาดไว้
サインインに必要な手順に¦想定以上の時間を要したため、タイムアウトになりました。
セクションが期限¦切れです
セクションが期限¦切れです。再度ログインを試みてください。
セッションが期限¦切れです
セッションが期限¦切れです。再度サインインを試みてください。
セッションの有効期限が¦切れています。
一定時¦間操作がなかったため、ログアウトされました
一定時間操作がなかったため、ログアウトされました。更新するかサインイン画面に¦戻ってください。
¦会话已过期。
工作¦階段已過期。
您的¦会话已过期。请尝试重新登录。
您的¦会话已过期。请重试登录。
您的工作¦階段已過期。請嘗試重新登入。
您的工作¦階段已過期。請重新登入。
您的¦會話已過期。請嘗試重新登錄。
¦抱歉，登入所需的步驟花費了比預期還要多的時間，您的嘗試逾時。
由于处于非活动状态，您已被注¦销
由于处于非活动状态，您已被注¦销。请刷新或返回登录屏幕。
由於您處於停用狀態，因此已¦遭到登出
由於您處於停用狀態，因此已遭到登出。請重新整理或返回登入¦畫面。
登录所需的操作时间¦长于预期，您的操作已超时。
¦비활성 상태로 인해 로그아웃되었습니다
비활성 상태로 인해 로그아웃되었습니다. 새로 ¦고치거나 로그인 화면으로 돌아가십시오.
세션이 만료되었습니다.
¦세션이 만료되었습니다. 다시 로그인을 시도하십시오.
¦죄송하지만 로그인에 필요한 단계가 예상보다 오래 걸렸으며 시도 시간이 초과되었습니다.
¦죄송합니다. 로그인에 필요한 단계가 예상보다 오래 걸렸으며 시도가 시간 초과되었습니다.
= settles okta sign-in-error/signOnPolicyDenied
Acceso ¦denegado a esta aplicación debido a una política
Acceso ¦denegado a esta aplicación debido a una política.
Accesul la această aplicație este ¦interzis din cauza unei politici.
Adgang til denne applikation blev ¦afvist på grund af en politik.
Adgang til denne applikation er ¦afslået på grund af en politik.
Akses ke aplikasi ini ¦ditolak karena kebijakan.
Akses kepada aplikasi ini ¦dinafikan oleh sebab dasar tersebut.
Akses kepada aplikasi ini ¦dinafikan oleh sebab suatu dasar.
Akses kepada aplikasi ini ¦dinafikan oleh sebab suatu polisi.
Aplikazio honetarako sarbidea ¦ukatuta dago politika baten ondorioz.
Az alkalmazáshoz való hozzáférés egy házirend-beállítás miatt ¦megtagadva.
Az alkalmazáshoz való hozzáférés egy szabályzat-beállítás miatt ¦megtagadva.
Az alkalmazáshoz való hozzáférést ¦megtagadták egy házirend beállítás miatt.
Bu uygulamaya erişim bir politika nedeniyle ¦reddedildi.
Có một chính sách từ ¦chối truy cập ứng dụng này.
Der Zugriff auf diese Anwendung wird aufgrund einer ¦Richtlinie verweigert.
Der Zugriff auf diese App wird aufgrund einer ¦Richtlinie verweigert.
Dostęp do tej aplikacji jest zabroniony ¦zgodnie z zasadami.
L'accesso a questa applicazione è ¦negato a causa di un criterio.
L'accès à cette application a été ¦refusé en raison d'une politique.
L’accès à cette application a été ¦refusé en raison d’une politique.
O acesso a este aplicativo foi ¦negado devido a uma política.
Poutèt politik ki genyen yo ¦refize aksè pou rantre nan aplikasyon sa a.
Přístup k této aplikaci byl zamítnut kvůli ¦zásadám.
Přístup k této aplikaci je zamítnut kvůli ¦zásadám.
Tilgang til denne applikasjonen ¦blir nektet på grunn av en policy.
Tilgang til dette programmet ¦blir nektet på grunn av en policy.
Tillgång till den här applikationen nekas på grund av ¦riktlinjer
Tillgång till den här applikationen nekas på grund av ¦riktlinjer.
Toegang tot deze applicatie wordt ¦afgewezen als gevolg van een beleid.
Toegang tot deze toepassing wordt ¦afgewezen als gevolg van een beleid.
Truy cập ứng dụng này bị từ ¦chối do có một chính sách.
Tähän sovellukseen pääsy on estetty ¦käytännön vuoksi.
Åtkomst till den här applikationen ¦nekas på grund av en policy.
Η πρόσβαση σε αυτήν την εφαρμογή ¦απορρίπτεται λόγω πολιτικής.
Доступ до цього додатку ¦відхилений через політику.
Доступ к этому приложению отклонен из-за несоответствия ¦политике.
Доступ к этому приложению ¦отклонен из-за политики.
การเข้าถึงแอปพลิเคชันนี้ถูกป¦ฏิเสธเนื่องจากนโยบาย
การเข้าถึงแอพพลิเคชั่นนี้ถูกป¦ฏิเสธเนื่องจากขัดกับนโยบาย
このアプリケ¦ーションへのアクセスがポリシーにより拒否されました。
因原則，而拒¦絕對此應用程式的存取。
¦政策限制，拒绝访问该应用。
由于策略原因，拒¦绝访问此应用程序。
由於政策¦規定，存取此應用程式的動作遭拒。
由於政策¦規定，此應用程式存取被拒。
¦정책으로 인해 이 애플리케이션에 대한 액세스가 거부되었습니다.
= settles okta sign-in-error/thirdPartyCookiesBlocked
A ¦böngészőjében le vannak tiltva a cookie-k
A böngészőjében le vannak tiltva a cookie-k. Engedélyezze a cookie-¦kat, majd frissítse az oldalt.
Az ön böngészőjében a ¦sütik le vannak tiltva
Az ön böngészőjében a sütik le vannak tiltva. Kérjük, engedélyezze a ¦sütiket, majd frissítse ezt az oldalt!
Cookie ¦dinonaktifkan di browser Anda
Cookie ¦dinonaktifkan di browser Anda. Silakan aktifkan Cookie dan segarkan halaman ini.
Cookie dinonaktifkan di ¦peramban Anda
Cookie dinonaktifkan di peramban Anda. ¦Tolong memungkinkan cookie dan menyegarkan halaman ini.
Cookie 已在您的¦瀏覽器上停用
Cookie 已在您的瀏覽器上停用。請啟用 Cookie 並重新¦整理本頁。
Cookie-¦urile sunt dezactivate în browser-ul dumneavoastră
Cookie-urile sunt dezactivate în browser-ul dumneavoastră. Activați cookie-urile și reîncărcați această ¦pagină.
Cookie-urile sunt dezactivate în ¦browserul dvs
Cookie-urile sunt dezactivate în browserul dvs. Activați cookie-urile și reîncărcați această ¦pagină.
Cookieak ¦desgaituta daude zure arakatzailean
Cookieak desgaituta daude zure arakatzailean. Gaitu cookieak eta freskatu ¦orri hau.
Cookies er ¦deaktiveret i din browser
Cookies er deaktiveret i din browser. Venligst aktiver cookies og ¦genindlæs siden.
Cookies jsou ve vašem prohlížeči ¦zakázaná
Cookies jsou ve vašem prohlížeči ¦zakázaná. Povolte prosím cookies a obnovte tuto stránku.
Cookies sind in Ihrem Browser ¦deaktiviert
Cookies sind in Ihrem Browser ¦deaktiviert. Bitte aktivieren Sie Cookies und laden Sie diese Seite neu.
Cookies yo ¦dezaktive sou navigatè ou an
Cookies yo dezaktive sou navigatè ou an. Tanpri aktive Cookies yo epi ¦aktyalize paj sa a.
Cookies zijn ¦uitgeschakeld in uw browser
Cookies zijn uitgeschakeld in uw browser. Schakel ¦alstublieft cookies in en ververs deze pagina.
Cookies zijn uitgeschakeld in uw browser. ¦Schakel cookies in en vernieuw deze pagina.
Cookies är ¦inaktiverade i din webbläsare
Cookies är ¦inaktiverade i din webbläsare. Vänligen aktivera Cookies och uppdatera sidan.
Cookiesがブラウザで無効になっています
Cookiesがブラウザで無効になっています。¦Cookiesを有効にして、このページを更新してください。
Cookieがブラウザで無効になっています
¦Cookieがブラウザで無効になっています。Cookieを有効にして、このページを更新してください。
Cookieがブラウザーで無効になっています
¦Cookieがブラウザーで無効になっています。Cookieを有効にして、このページを更新してください。
¦Evästeet on laitettu pois päältä selaimessasi
Evästeet on laitettu pois päältä selaimessasi. ¦Salli evästeet ja lataa tämä sivu uudelleen.
I cookie sono ¦disabilitati nel tuo browser
I cookie sono ¦disabilitati nel tuo browser. Abilita i cookie e aggiorna questa pagina.
I cookie sono ¦disabilitati sul tuo browser
I cookie sono ¦disabilitati sul tuo browser. Abilita i cookie e aggiorna questa pagina.
Informasjonskapsler er ¦deaktivert i nettleseren din
Informasjonskapsler er ¦deaktivert i nettleseren din. Vennligst aktiver informasjonskapsler og oppdater denne siden.
Kuki ¦dilumpuhkan pada pelayar anda
Kuki dilumpuhkan pada pelayar anda. Sila ¦bolehkan Kuki dan segar semula laman ini.
Kuki ¦dinonaktifkan di browser Anda
Kuki ¦dinonaktifkan di browser Anda. Silakan aktifkan kuki dan segarkan halaman ini.
Kuki ¦dinyahdayakan pada pelayar anda
Kuki ¦dinyahdayakan pada pelayar anda. Sila dayakan Kuki dan segarkan semula halaman ini.
Les cookies sont ¦désactivés sur votre navigateur
Les cookies sont ¦désactivés sur votre navigateur. Veuillez activer les cookies et actualiser cette page.
Os cookies foram ¦desativados no navegador
Os cookies foram desativados no navegador. ¦Ative os cookies e atualize esta página.
Os cookies foram ¦desativados no seu navegador
Os cookies foram desativados no seu navegador. ¦Ative os cookies e atualize esta página.
Se ¦desactivaron las cookies en su navegador
Se desactivaron las cookies en su navegador. ¦Actívelas y actualice la página.
Soubory cookie jsou ve vašem prohlížeči ¦zakázané
Soubory cookie jsou ve vašem prohlížeči ¦zakázané. Povolte prosím soubory cookie a obnovte tuto stránku.
¦Tarayıcınızda Çerezler devre dışı
Tarayıcınızda Çerezler devre dışı. Lütfen ¦Çerezleri etkinleştirin ve bu sayfayı yenileyin.
Twoja przeglądarka nie obsługuje ¦plików cookies
Twoja przeglądarka nie obsługuje plików cookies. Włącz ¦obsługę plików cookies i odśwież stronę.
Đã ¦tắt cookie trên trình duyệt của bạn
Đã ¦tắt cookie trên trình duyệt của bạn. Vui lòng bật Cookie và làm mới trang này.
Τα cookie είναι ¦απενεργοποιημένα στο πρόγραμμα περιήγησής σου
Τα cookie είναι απενεργοποιημένα στο πρόγραμμα περιήγησής σου. ¦Ενεργοποιήστε τα cookie και ανανεώστε αυτή τη σελίδα.
Τα cookie είναι απενεργοποιημένα στο πρόγραμμα περιήγησής σου. ¦ενεργοποίησε τα cookie και ανανεώστε αυτή τη σελίδα.
Τα cookies είναι ¦απενεργοποιημένα στο πρόγραμμα περιήγησής σου
Τα cookies είναι απενεργοποιημένα στο πρόγραμμα περιήγησής σου. ¦ενεργοποίησε τα cookie και ανανεώστε αυτή τη σελίδα.
В вашем браузере отключены ¦куки-файлы
В вашем браузере отключены ¦куки-файлы. Включите куки-файлы и обновите эту страницу.
В ¦вашем браузере отключены файлы cookie
В ¦вашем браузере отключены файлы cookie. Включите файлы cookie и обновите эту страницу.
У вашому браузері ¦вимкнуто файли cookie
У вашому браузері ¦вимкнуто файли cookie. Увімкніть файли cookie та оновіть цю сторінку.
У вашому браузері ¦відімкнені кукі-файли
У вашому браузері ¦відімкнені кукі-файли. Увімкніть кукі-файли та оновіть цю сторінку.
คุกกี้ถูกปิดใช้งานในเว็บเบราว์เซอร์ของคุณ โปรดเปิดใช้งานคุกกี้และรีเ¦ฟรชหน้านี้
คุกกี้ในเว็บเบราว์เซอร์ของคุณถูกปิดใช้งาน โปรดเปิดใช้งานคุกกี้และรีเ¦ฟรชหน้านี้อีกครั้ง
クッキ¦ーがブラウザーで無効になっています
クッキーがブラウザーで無効になっています。クッキ¦ーを有効にして、このページを更新してください。
您的浏览器已¦禁用 Cookie
您的浏览器已禁用 Cookie。请启用 Cookie 并¦刷新本页。
您的浏览器已禁用 Cookie。请启用 Cookie 并¦刷新此页面。
您的¦瀏覽器已停用 cookies
您的瀏覽器已停用 cookies。請啟用 cookies 並重新¦整理本頁。
¦브라우저에 쿠키 사용이 중지되어 있습니다
브라우저에 쿠키 사용이 중지되어 있습니다. 쿠키를 ¦사용으로 설정하신 후 이 페이지를 새로 고쳐주십시오.
브라우저에서 쿠키가 ¦비활성화되어 있습니다
브라우저에서 쿠키가 비활성화되어 있습니다. 쿠키를 ¦활성화하고 이 페이지를 새로 고치십시오.
= settles okta sign-in-error/userLocked
A fiókja ¦zárolva lett
A fiókja ¦zárolva lett. Forduljon a rendszergazdához.
A fiókja ¦zárolva van
A fiókja ¦zárolva van. Lépjen kapcsolatba a rendszergazdájával!
A fiókját ¦zárolták. Forduljon a rendszergazdához.
A rendszer a túl sok hitelesítési kísérlet miatt ¦zárolta a fiókját.
A rendszer túl sok MFA-kísérlet miatt ¦zárolta a fiókját.
A sua conta foi bloqueada devido à ¦quantidade elevada de tentativas de autenticação.
Account ¦bloccato. Contatta l'amministratore.
Account ¦bloccato. Contattare l'amministratore.
Akaun anda ¦dikunci kerana terlalu banyak percubaan pengesahan.
Akaun anda ¦dikunci. Sila hubungi pentadbir anda.
Akaun anda telah dikunci kerana percubaan MFA ¦berlebihan.
Akun Anda ¦dikunci. Hubungi administrator Anda.
Akun Anda terkunci karena ¦percobaan MFA yang berlebihan.
Akun Anda ¦terkunci karena terlalu banyak upaya otentikasi.
Akun Anda ¦terkunci. Silakan hubungi administrator Anda.
Contul dumneavoastră a fost blocat ¦datorită tentativelor MFA excesive.
Contul ¦dumneavoastră este blocat
Contul ¦dumneavoastră este blocat. Contactați administratorul.
Contul dvs. este ¦blocat
Contul dvs. este blocat din cauza prea ¦multor încercări de autentificare.
Contul dvs. este ¦blocat. Contactați administratorul.
Contul dvs. este ¦blocat. Contactați-vă administratorul.
Din kode blev låst på grund af mange MFA-¦forsøg.
Din konto er ¦låst
Din konto er låst på grund af for mange ¦godkendelsesforsøg.
Din konto er ¦låst. Kontakt din administrator.
Ditt konto har ¦blockerats på grund av för många autentiseringsförsök.
Ditt konto har ¦spärrats på grund av för många MFA-försök.
Ditt konto är ¦låst
Ditt konto är ¦låst. Kontakta din administratör.
Ditt konto är ¦låst. Vänligen kontakta din administratör.
Hesabınız ¦aşırı MFA girişimi nedeniyle kilitlendi.
Hesabınız ¦kilitli. Lütfen yöneticinizle iletişime geçin.
Hesabınız ¦kilitli. Lütfen yöneticinizle irtibat kurun.
Ihr Konto ist ¦gesperrt
Ihr Konto ist gesperrt. Bitte ¦kontaktieren Sie Ihren Administrator.
Ihr Konto ist ¦gesperrt. Wenden Sie sich an den Administrator.
Ihr Konto ist wegen zu vieler ¦Authentifizierungsversuche gesperrt.
Ihr Konto wurde aufgrund ¦übermäßiger MFA-Versuche gesperrt.
Il tuo account è ¦bloccato
Il tuo account è ¦bloccato. Contatta l'amministratore.
Il tuo account è stato bloccato ¦poiché è stato superato il numero di tentativi MFA.
Il tuo account è stato bloccato ¦poiché è stato superato il numero di tentativi di autenticazione.
Kont ou an ¦bloke
Kont ou an bloke paske genyen ¦twòp tantativ pou verifikasyon.
Kont ou an ¦bloke. Tanpri kontakte administratè ou an.
Konto jest ¦zablokowane. Skontaktuj się z administratorem.
Konto zostało ¦zablokowane z powodu zbyt wielu prób uwierzytelnienia MFA.
Kontoen din er ¦låst
Kontoen din er låst på grunn av for mange ¦godkjenningsforsøk.
Kontoen din er ¦låst. Kontakt administratoren din.
Kontoen din er ¦låst. Ta kontakt med administratoren
Kontoen din var låst på grunn av ¦overdreven MFA-forsøk.
Kontua ¦blokeatuta dago. Jarri administratzailearekin harremanetan
Kontua ¦blokeatuta dago. Jarri administratzailearekin harremanetan.
¦MFAの試行回数が多すぎるため、アカウントがロックされました。
Não foi possível autenticar ¦agora. Entre em contato com o administrador.
Não foi possível autenticar ¦agora. Sua conta foi trancada.Entre em contato com seu administrador.
Se ha bloqueado su cuenta debido a demasiados ¦intentos de MFA.
Se ha bloqueado su cuenta debido a demasiados ¦intentos de autenticación.
Su cuenta está ¦bloqueada
Su cuenta está ¦bloqueada. Comuníquese con su administrador.
Su cuenta está ¦bloqueada. Póngase en contacto con su administrador.
Sua conta está ¦bloqueada
Sua conta está ¦bloqueada. Entre em contato com o administrador.
Sua conta está ¦bloqueada. Entre em contato com o seu administrador.
Sua conta foi bloqueada devido a tentativas MFA ¦excessivas.
Sua conta foi ¦trancada
Sua conta foi ¦trancada.Entre em contato com seu administrador.
Tilisi on lukittu ¦liiallisten MFA-yritysten vuoksi.
Tilisi on lukittu liian ¦monien todennusyritysten vuoksi.
Tilisi on ¦lukittu. Ota yhteys järjestelmänvalvojaan.
Tilisi on ¦lukittu. Ota yhteyttä järjestelmänvalvojaasi.
Twoje konto jest ¦zablokowane z powodu zbyt wielu prób uwierzytelnienia.
Tài ¦khoản của bạn bị khóa
Tài khoản của bạn bị khóa vì có quá nhiều lần cố ¦gắng xác thực.
Tài khoản của bạn bị khóa. Vui lòng liên hệ ¦với quản trị viên của bạn.
Tài ¦khoản của bạn đã bị khóa
Tài khoản của bạn đã bị khóa do có quá ¦nhiều lần MFA.
Tài khoản của bạn đã bị khóa. Vui lòng liên hệ ¦với quản trị viên của bạn.
Uw account is geblokkeerd wegens te veel ¦authenticatiepogingen.
Uw account is geblokkeerd wegens te veel ¦verificatiepogingen.
Uw account is ¦vergrendeld
Uw account is vergrendeld vanwege te veel MFA-¦pogingen.
Uw account is ¦vergrendeld. Neem contact op met de beheerder.
Uw account is ¦vergrendeld. Neem contact op met uw beheerder.
Votre compte a été verrouillé en raison d'un nombre excessif de tentatives ¦AMF.
Votre compte a été verrouillé en raison d'un nombre ¦excessif de tentatives d'authentification.
Votre compte est ¦verrouillé
Votre compte est verrouillé. Veuillez ¦communiquer avec votre administrateur.
Votre compte est ¦verrouillé. Veuillez contacter votre administrateur.
Váš úcet byl ¦zamknut z duvodu nadmerných pokusu MFA.
Váš úcet je ¦uzamcen
Váš úcet je uzamcen. ¦Spojte se svým administrátorem.
Váš účet je ¦uzamčen
Váš účet je uzamčen kvůli příliš ¦velkému počtu pokusů o ověření.
Váš účet je uzamčen kvůli příliš ¦velkému počtu pokusů o ověřování.
Váš účet je ¦uzamčen. Kontaktujte prosím vašeho správce.
Zure kontua ¦blokeatuta dago
Zure kontua blokeatuta dago autentifikazio-saiakera gehiegi egin ¦dituzulako.
Zure kontua ¦blokeatuta dago. Jarri administratzailearekin harremanetan.
Çok fazla doğrulama girişimi ¦yapıldığı için hesabınız kilitlendi.
Ο λογαριασμός σας είναι ¦κλειδωμένος
Ο λογαριασμός σας είναι ¦κλειδωμένος. Επικοινωνήστε με τον διαχειριστή σας.
Ο λογαριασμός σας είναι ¦κλειδωμένος. Επικοινωνήστε με τον διαχειριστή.
Ο λογαριασμός σας κλειδώθηκε εξαιτίας πάρα πολλών ¦αποπειρών ελέγχου ταυτότητας.
Ο λογαριασμός σου είναι ¦κλειδωμένος
Ο λογαριασμός σου είναι ¦κλειδωμένος. Επικοινωνήστε με τον διαχειριστή σας.
Ο λογαριασμός σου είναι ¦κλειδωμένος. Επικοινώνησε με τον διαχειριστή.
Ο λογαριασμός σου κλειδώθηκε εξαιτίας ¦υπερβολικών προσπαθειών ελέγχου ταυτότητας πολλών παραγόντων.
Ваш обліковий запис було заблоковано через занадто ¦велику кількість спроб MFA.
Ваш обліковий запис ¦заблоковано
Ваш обліковий запис заблоковано через занадто ¦багато спроб аутентифікації.
Ваш обліковий запис заблоковано. ¦Будь ласка, зверніться до свого адміністратора.
Ваш обліковий запис ¦заблоковано. Зверніться до свого адміністратора.
Ваша учетная запись ¦заблокирована
Ваша учетная запись заблокирована из-за слишком большого ¦количества попыток аутентификации.
Ваша учетная запись заблокирована из-за слишком большого ¦количества попыток входа.
Ваша учетная запись заблокирована из-за ¦чрезмерно большого числа попыток доступа к MFA.
Ваша учетная запись ¦заблокирована. Обратитесь к администратору.
บัญชีของคุณถูกล¦็อก โปรดติดต่อผู้ดูแลระบบของคุณ
บัญชีของคุณถูกล¦็อกเนื่องจากมีความพยายามมากเกินไป
บัญชีของคุณถูกล¦็อกเนื่องจากมีความพยายามรับรองความถูกต้องมากเกินไป
บัญชีผู้ใช้ของคุณถูกล¦็อก โปรดติดต่อผู้ดูแลระบบของคุณ
บัญชีผู้ใช้ของคุณถูกล¦็อกเนื่องจากมีการใช้ความพยายาม MFA มากเกินไป
アカウントが¦ロックされています
アカウントがロックされています。管理者に¦ご連絡ください。
アカウントがロックされています。管理者に問い合¦わせてください。
アカウントが¦ロックされています。管理者に連絡してください。
因為嘗試¦太多次 MFA，所以帳戶已鎖定。
您的帐户因超过 MFA 尝试次数¦而被锁定。
您的帐户被¦锁定。请联系您的管理员。
您的帐户被¦锁定。请联系管理员。
您的帳戶因身分驗證嘗試次數過多¦而遭鎖定。
您的帳戶因驗證嘗試次數過多¦而遭鎖定。
您的帳戶已¦遭鎖定。請聯絡您的管理員。
您的帳戶已¦鎖定。請聯絡您的管理員。
認証の試行回数が多す¦ぎるため、アカウントがロックされました。
¦认证次数过多，您的帐户已被锁定。
身份验证次数过¦多，您的帐户已被锁定。
계정이 ¦잠겨 있습니다. 관리자에게 문의하십시오.
¦과도한 MFA 시도로 인해 계정이 잠겼습니다.
너무 ¦많은 인증 시도로 인해 계정이 잠겼습니다.
로그인할 수 없음 너무 ¦많은 인증 시도로 인해 계정이 잠겼습니다.
`
