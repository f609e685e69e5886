<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>“%1” kan niet worden geopend: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a file but a %2.</source>
        <translation>“%1” is geen bestand maar een %2.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 MiB, and at most %3 MiB can be read.</source>
        <translation>“%1” is te groot: %2 MiB, en er kan hoogstens %3 MiB worden gelezen.</translation>
    </message>
    <message>
        <source>“%1” is not a Klantreis file.</source>
        <translation>“%1” is geen bestand van Klantreis.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Klantreis file.</source>
        <translation>“%1” is een database van een ander programma, geen bestand van Klantreis.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Klantreis (format %2; this version reads up to %3). Install a newer version to open it.</source>
        <translation>“%1” is gemaakt met een nieuwere Klantreis (formaat %2; deze versie leest tot en met %3). Installeer een nieuwere versie om het bestand te openen.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Restore it from a copy or from version control.</source>
        <translation>“%1” is beschadigd (%2). Zet een kopie terug of haal het bestand uit versiebeheer.</translation>
    </message>
    <message>
        <source>“%1” has wrong content at %2: %3.</source>
        <translation>“%1” bevat iets ongeldigs bij %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON: something is wrong at byte %2.</source>
        <translation>“%1” is geen geldige JSON: bij byte %2 klopt iets niet.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper than %2 levels.</source>
        <translation>“%1” is dieper genest dan %2 niveaus.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1” kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>There is no room to write “%1”: %2 bytes are needed.</source>
        <translation>Er is geen ruimte om “%1” te schrijven: daarvoor zijn %2 bytes nodig.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”.</source>
        <translation>“%1” kan niet worden geschreven: de map “%2” bestaat niet.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>“%1” bestaat al en is niet gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened, and was left as it is. Save under another name to keep both.</source>
        <translation>“%1” is na het openen door een ander programma gewijzigd en is niet overschreven. Sla op onder een andere naam om beide versies te houden.</translation>
    </message>
    <message>
        <source>“%1” is a journey file, and an export never takes the place of one. Choose another name.</source>
        <translation>“%1” is een klantreisbestand, en een export komt daar nooit voor in de plaats. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The text of %1 is longer than %2 characters.</source>
        <translation>De tekst van %1 is langer dan %2 tekens.</translation>
    </message>
    <message>
        <source>The text of %1 is not valid UTF-8.</source>
        <translation>De tekst van %1 is geen geldige UTF-8.</translation>
    </message>
    <message>
        <source>The value of %1 must be from %2 to %3.</source>
        <translation>De waarde van %1 moet van %2 tot en met %3 zijn.</translation>
    </message>
    <message>
        <source>%1 refers to something that does not exist.</source>
        <translation>%1 verwijst naar iets dat niet bestaat.</translation>
    </message>
    <message>
        <source>A rule is broken: %1.</source>
        <translation>Een regel is geschonden: %1.</translation>
    </message>
    <message>
        <source>There is no %1 named “%2”. There are: %3.</source>
        <translation>Er is geen %1 met de naam “%2”. Wel: %3.</translation>
    </message>
    <message>
        <source>This %1 does not exist any more.</source>
        <translation>Wat hier gewijzigd wordt (%1) bestaat niet meer.</translation>
    </message>
    <message>
        <source>A %1 of %2 × %3 pixels is too large: at most %4 pixels a side and %5 million in all. Choose a smaller scale.</source>
        <translation>Een %1 van %2 × %3 pixels is te groot: hoogstens %4 pixels per zijde en %5 miljoen in totaal. Kies een kleinere schaal.</translation>
    </message>
    <message>
        <source>This is the only journey of the file, and a file needs one. Add another before you delete it.</source>
        <translation>Dit is de enige klantreis van het bestand, en een bestand heeft er een nodig. Maak eerst een andere voordat je deze verwijdert.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed.</source>
        <translation>Hiervoor is niet genoeg geheugen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1 could not be made: %2.</source>
        <translation>%1 kon niet worden gemaakt: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be read: it is damaged, or no PNG, JPEG, GIF or BMP.</source>
        <translation>“%1” is geen leesbare afbeelding: ze is beschadigd, of geen PNG, JPEG, GIF of BMP.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, and pictures of at most %4 million pixels can be read.</source>
        <translation>“%1” heeft %2 × %3 beeldpunten, en afbeeldingen van hoogstens %4 miljoen beeldpunten kunnen worden gelezen.</translation>
    </message>
    <message>
        <source>There is no room for this picture: all pictures of a file together take at most %1 MiB.</source>
        <translation>Voor deze afbeelding is geen plaats: alle afbeeldingen van een bestand zijn samen hoogstens %1 MiB.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client arena(s)</source>
        <translation>
            <numerusform>%n klantarena</numerusform>
            <numerusform>%n klantarena’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n enquête</numerusform>
            <numerusform>%n enquêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observatie</numerusform>
            <numerusform>%n observaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n collega</numerusform>
            <numerusform>%n collega’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n social media post(s)</source>
        <translation>
            <numerusform>%n bericht op sociale media</numerusform>
            <numerusform>%n berichten op sociale media</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the trade press</source>
        <translation>
            <numerusform>%n artikel in de vakpers</numerusform>
            <numerusform>%n artikelen in de vakpers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trade fair(s)</source>
        <translation>
            <numerusform>%n vakbeurs</numerusform>
            <numerusform>%n vakbeurzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost quote(s)</source>
        <translation>
            <numerusform>%n verloren offerte</numerusform>
            <numerusform>%n verloren offertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competitor(s)</source>
        <translation>
            <numerusform>%n concurrent</numerusform>
            <numerusform>%n concurrenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data source(s)</source>
        <translation>
            <numerusform>%n databron</numerusform>
            <numerusform>%n databronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>%n andere bron</numerusform>
            <numerusform>%n andere bronnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Desperate</source>
        <translation>Wanhopig</translation>
    </message>
    <message>
        <source>Furious</source>
        <translation>Woedend</translation>
    </message>
    <message>
        <source>Betrayed</source>
        <translation>Bedrogen</translation>
    </message>
    <message>
        <source>Humiliated</source>
        <translation>Vernederd</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>Gefrustreerd</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Boos</translation>
    </message>
    <message>
        <source>Powerless</source>
        <translation>Machteloos</translation>
    </message>
    <message>
        <source>Afraid</source>
        <translation>Bang</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Teleurgesteld</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Verdrietig</translation>
    </message>
    <message>
        <source>Guilty</source>
        <translation>Schuldig</translation>
    </message>
    <message>
        <source>Stressed</source>
        <translation>Gestrest</translation>
    </message>
    <message>
        <source>Overwhelmed</source>
        <translation>Overrompeld</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation>Geërgerd</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Bezorgd</translation>
    </message>
    <message>
        <source>Insecure</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>In de war</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Gespannen</translation>
    </message>
    <message>
        <source>Impatient</source>
        <translation>Ongeduldig</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Twijfelend</translation>
    </message>
    <message>
        <source>Bored</source>
        <translation>Verveeld</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>Onverschillig</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Rustig</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Verrast</translation>
    </message>
    <message>
        <source>Curious</source>
        <translation>Nieuwsgierig</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Geïnteresseerd</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>Hoopvol</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Relieved</source>
        <translation>Opgelucht</translation>
    </message>
    <message>
        <source>Confident</source>
        <translation>Vol vertrouwen</translation>
    </message>
    <message>
        <source>Reassured</source>
        <translation>Gerustgesteld</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Tevreden</translation>
    </message>
    <message>
        <source>Valued</source>
        <translation>Gewaardeerd</translation>
    </message>
    <message>
        <source>Inspired</source>
        <translation>Geïnspireerd</translation>
    </message>
    <message>
        <source>Pleased</source>
        <translation>Blij</translation>
    </message>
    <message>
        <source>Cheerful</source>
        <translation>Vrolijk</translation>
    </message>
    <message>
        <source>Enthusiastic</source>
        <translation>Enthousiast</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Gelukkig</translation>
    </message>
    <message>
        <source>Grateful</source>
        <translation>Dankbaar</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Trots</translation>
    </message>
    <message>
        <source>Delighted</source>
        <translation>Verrukt</translation>
    </message>
    <message>
        <source>Overjoyed</source>
        <translation>Dolblij</translation>
    </message>
    <message>
        <source>Euphoric</source>
        <translation>Euforisch</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>age</source>
        <translation>leeftijd</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>voorwaarde</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>count</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>crucial</source>
        <translation>cruciaal</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>responsible department</source>
        <translation>verantwoordelijke afdeling</translation>
    </message>
    <message>
        <source>description</source>
        <translation>omschrijving</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>richting</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>klaar op</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duur</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>inspanning</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>episode</translation>
    </message>
    <message>
        <source>feeling</source>
        <translation>gevoel</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>ontbrekend punt</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>termijn</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>pictogram</translation>
    </message>
    <message>
        <source>ideal of</source>
        <translation>ideaal van</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impact</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>klantreis</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>baan</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>source of the score</source>
        <translation>herkomst van de score</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>next review</source>
        <translation>volgende evaluatie</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optioneel</translation>
    </message>
    <message>
        <source>within our control</source>
        <translation>binnen onze invloed</translation>
    </message>
    <message>
        <source>own word</source>
        <translation>eigen woord</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>paired episode</source>
        <translation>gekoppelde episode</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>aankoop</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citaat</translation>
    </message>
    <message>
        <source>order</source>
        <translation>volgorde</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>bereik</translation>
    </message>
    <message>
        <source>scale of emotions</source>
        <translation>schaal van emoties</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>afbakening</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>name in another model</source>
        <translation>naam in een ander model</translation>
    </message>
    <message>
        <source>target group</source>
        <translation>doelgroep</translation>
    </message>
    <message>
        <source>share</source>
        <translation>aandeel</translation>
    </message>
    <message>
        <source>show the ideal curve</source>
        <translation>ideale curve tonen</translation>
    </message>
    <message>
        <source>shown on the map</source>
        <translation>zichtbaar op de kaart</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>target</source>
        <translation>streefwaarde</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>to</source>
        <translation>naar</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>contactmoment</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eenheid</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>version note</source>
        <translation>versienotitie</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>written with + or −</source>
        <translation>met + of − ervoor</translation>
    </message>
    <message>
        <source>kind of notes</source>
        <translation>soort notities</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>eerste dag</translation>
    </message>
    <message>
        <source>columns to scale</source>
        <translation>kolommen op schaal</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hoogte</translation>
    </message>
    <message>
        <source>width</source>
        <translation>breedte</translation>
    </message>
    <message>
        <source>path</source>
        <translation>pad</translation>
    </message>
    <message>
        <source>advises</source>
        <translation>adviseert</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>houdt tegen</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>koopt</translation>
    </message>
    <message>
        <source>considerations</source>
        <translation>overwegingen</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>beslist</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>vragen</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>gebruikt</translation>
    </message>
    <message>
        <source>content</source>
        <translation>inhoud</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>score after</source>
        <translation>score erna</translation>
    </message>
    <message>
        <source>announced to customers</source>
        <translation>aangekondigd aan klanten</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
    <message>
        <source>attracts</source>
        <translation>trekt aan</translation>
    </message>
    <message>
        <source>score before</source>
        <translation>score ervoor</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>niet nagekomen</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>way of buying</source>
        <translation>manier van kopen</translation>
    </message>
    <message>
        <source>noted by</source>
        <translation>genoteerd door</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>what occupies them</source>
        <translation>wat er leeft</translation>
    </message>
    <message>
        <source>situation</source>
        <translation>situatie</translation>
    </message>
    <message>
        <source>converts</source>
        <translation>laat kopen</translation>
    </message>
    <message>
        <source>core value</source>
        <translation>kernwaarde</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>apparaten</translation>
    </message>
    <message>
        <source>does</source>
        <translation>doet</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>verwachting</translation>
    </message>
    <message>
        <source>experiences</source>
        <translation>ervaart</translation>
    </message>
    <message>
        <source>source of feedback</source>
        <translation>bron van feedback</translation>
    </message>
    <message>
        <source>feels</source>
        <translation>voelt</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>doelen</translation>
    </message>
    <message>
        <source>importance to the customer</source>
        <translation>belang voor de klant</translation>
    </message>
    <message>
        <source>importance to us</source>
        <translation>belang voor ons</translation>
    </message>
    <message>
        <source>told in the scenario</source>
        <translation>in het scenario verteld</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>bedoeling</translation>
    </message>
    <message>
        <source>judged on</source>
        <translation>beoordeeld op</translation>
    </message>
    <message>
        <source>keeps</source>
        <translation>houdt vast</translation>
    </message>
    <message>
        <source>lifestyle</source>
        <translation>leefstijl</translation>
    </message>
    <message>
        <source>minimum term</source>
        <translation>minimale termijn</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>missie</translation>
    </message>
    <message>
        <source>moment to add value</source>
        <translation>moment om waarde toe te voegen</translation>
    </message>
    <message>
        <source>monthly cost</source>
        <translation>kosten per maand</translation>
    </message>
    <message>
        <source>motivated by</source>
        <translation>gemotiveerd door</translation>
    </message>
    <message>
        <source>motive</source>
        <translation>motief</translation>
    </message>
    <message>
        <source>moved by</source>
        <translation>geraakt door</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>behoeften</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>aanbod</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>way of orienting</source>
        <translation>manier van oriënteren</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>buiten de afbakening</translation>
    </message>
    <message>
        <source>answers for the episode</source>
        <translation>verantwoordelijk voor de episode</translation>
    </message>
    <message>
        <source>pains</source>
        <translation>pijnpunten</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>onderdeel van</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>products</source>
        <translation>producten</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>aanleiding</translation>
    </message>
    <message>
        <source>reasons against us</source>
        <translation>redenen tegen ons</translation>
    </message>
    <message>
        <source>reasons for us</source>
        <translation>redenen voor ons</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>respondent</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultaat</translation>
    </message>
    <message>
        <source>months between reviews</source>
        <translation>maanden tussen evaluaties</translation>
    </message>
    <message>
        <source>last reviewed</source>
        <translation>laatst geëvalueerd</translation>
    </message>
    <message>
        <source>says</source>
        <translation>zegt</translation>
    </message>
    <message>
        <source>several</source>
        <translation>meerdere</translation>
    </message>
    <message>
        <source>a curve for each source</source>
        <translation>een curve per bron</translation>
    </message>
    <message>
        <source>size</source>
        <translation>omvang</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>sponsor</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stadium</translation>
    </message>
    <message>
        <source>start</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>step of the method</source>
        <translation>stap van de methode</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>used</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>variant of</source>
        <translation>variant van</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>oordeel</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>visie</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>gewicht</translation>
    </message>
    <message>
        <source>with</source>
        <translation>met</translation>
    </message>
    <message>
        <source>journey inside</source>
        <translation>klantreis van dichtbij</translation>
    </message>
    <message>
        <source>worth</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>show what the ideal changes</source>
        <translation>laat zien wat de ideale reis verandert</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>folder</source>
        <translation>map</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>pipe</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>device</source>
        <translation>apparaat</translation>
    </message>
    <message>
        <source>link</source>
        <translation>koppeling</translation>
    </message>
    <message>
        <source>its length is wrong</source>
        <translation>de lengte klopt niet</translation>
    </message>
    <message>
        <source>its format number is wrong</source>
        <translation>het formaatnummer klopt niet</translation>
    </message>
    <message>
        <source>its page size is wrong</source>
        <translation>de paginagrootte klopt niet</translation>
    </message>
    <message>
        <source>its text encoding is wrong</source>
        <translation>de tekencodering klopt niet</translation>
    </message>
    <message>
        <source>its tables are not those of a journey</source>
        <translation>de tabellen zijn niet die van een klantreis</translation>
    </message>
    <message>
        <source>its inner structure is broken</source>
        <translation>de interne opbouw is beschadigd</translation>
    </message>
    <message>
        <source>reading it takes too much memory</source>
        <translation>het lezen kost te veel geheugen</translation>
    </message>
    <message>
        <source>reading it takes too much time</source>
        <translation>het lezen kost te veel tijd</translation>
    </message>
    <message>
        <source>its new content does not read back the same</source>
        <translation>de nieuwe inhoud komt anders terug bij het teruglezen</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>hier hoort een tekst</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>hier hoort een geheel getal</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>hier hoort true of false</translation>
    </message>
    <message>
        <source>this is none of the words that can stand here</source>
        <translation>dit woord mag hier niet staan</translation>
    </message>
    <message>
        <source>an id is needed</source>
        <translation>hier hoort een id</translation>
    </message>
    <message>
        <source>a date like 2026-11-21 is needed</source>
        <translation>hier hoort een datum zoals 2026-11-21</translation>
    </message>
    <message>
        <source>a rank is needed</source>
        <translation>hier hoort een rangorde</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>hier hoort een object</translation>
    </message>
    <message>
        <source>an array is needed</source>
        <translation>hier hoort een lijst</translation>
    </message>
    <message>
        <source>“klantreis” is needed</source>
        <translation>hier hoort “klantreis”</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>de sleutel ontbreekt</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>die sleutel bestaat niet</translation>
    </message>
    <message>
        <source>the key is there twice</source>
        <translation>de sleutel staat er twee keer</translation>
    </message>
    <message>
        <source>there are two rows with this id</source>
        <translation>dit id komt twee keer voor</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>de tekst is te lang</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>de tekst is geen geldige UTF-8</translation>
    </message>
    <message>
        <source>the value is too small or too large</source>
        <translation>de waarde is te klein of te groot</translation>
    </message>
    <message>
        <source>the row it refers to does not exist</source>
        <translation>het verwijst naar iets dat niet bestaat</translation>
    </message>
    <message>
        <source>a whole PNG or JPEG of at most 4 MiB and 4096 pixels a side is needed</source>
        <translation>hier hoort een hele PNG of JPEG van hoogstens 4 MiB en 4096 beeldpunten per zijde</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>every episode needs exactly one scenario</source>
        <translation>elke episode moet precies één scenario hebben</translation>
    </message>
    <message>
        <source>a scenario needs its episode</source>
        <translation>een scenario hoort bij een episode</translation>
    </message>
    <message>
        <source>the id of this row must follow from its key</source>
        <translation>het id moet uit de sleutel volgen</translation>
    </message>
    <message>
        <source>a loop or skip needs an episode to go to</source>
        <translation>een lus of sprong moet naar een episode gaan</translation>
    </message>
    <message>
        <source>a path connects two episodes of one journey</source>
        <translation>een pad verbindt twee episodes van dezelfde klantreis</translation>
    </message>
    <message>
        <source>the touchpoint must be one of the episode</source>
        <translation>het contactmoment moet bij de episode horen</translation>
    </message>
    <message>
        <source>a lane&apos;s cell must be at an episode of its journey</source>
        <translation>een cel van een baan moet bij een episode van dezelfde klantreis horen</translation>
    </message>
    <message>
        <source>a journey has each of its usual lanes once</source>
        <translation>een klantreis heeft elk van haar gewone banen één keer</translation>
    </message>
    <message>
        <source>an ideal journey belongs to a current one, and not to an ideal one</source>
        <translation>een ideale klantreis hoort bij een huidige, en niet bij een ideale</translation>
    </message>
    <message>
        <source>an episode is paired with one of the current journey</source>
        <translation>een episode is gekoppeld aan een episode van de huidige klantreis</translation>
    </message>
    <message>
        <source>an episode moves within its journey</source>
        <translation>een episode verplaats je binnen haar klantreis</translation>
    </message>
    <message>
        <source>a role takes part in episodes of its journey</source>
        <translation>een rol doet mee aan episodes van haar klantreis</translation>
    </message>
    <message>
        <source>only lanes of texts, numbers and pictures have cells</source>
        <translation>alleen banen met tekst, getallen of afbeeldingen hebben cellen</translation>
    </message>
    <message>
        <source>all pictures together are at most 64 MiB</source>
        <translation>alle afbeeldingen samen zijn hoogstens 64 MiB</translation>
    </message>
    <message>
        <source>a lane of stages shows those of a supplier or role: choose one first</source>
        <translation>een baan met stadia toont die van een leverancier of rol: kies die eerst</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A house buyer in twenty steps, with loops, variants and many suppliers.</source>
        <translation>Een huiskoper in twintig stappen, met lussen, varianten en veel leveranciers.</translation>
    </message>
    <message>
        <source>An installer requests a quote for 40 heat pumps: current and ideal journey.</source>
        <translation>Een installateur vraagt een offerte aan voor 40 warmtepompen: huidige en ideale klantreis.</translation>
    </message>
    <message>
        <source>One persona, one episode and one hint in each lane.</source>
        <translation>Eén persona, één episode en in elke baan een aanwijzing.</translation>
    </message>
    <message>
        <source>A consumer&apos;s purchase in seven episodes, from need to word of mouth.</source>
        <translation>De aankoop van een consument in zeven episodes, van behoefte tot doorvertellen.</translation>
    </message>
    <message>
        <source>A company&apos;s purchase in eight episodes, with the roles that take part.</source>
        <translation>De aankoop van een bedrijf in acht episodes, met de rollen die meedoen.</translation>
    </message>
    <message>
        <source>A call for help in six episodes, from trouble to looking back.</source>
        <translation>Een hulpvraag in zes episodes, van probleem tot terugblik.</translation>
    </message>
    <message>
        <source>huiskoper</source>
        <translation>huiskoper</translation>
    </message>
    <message>
        <source>offerte</source>
        <translation>offerte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>b2c-purchase</source>
        <translation>b2c-aankoop</translation>
    </message>
    <message>
        <source>b2b-purchase</source>
        <translation>b2b-aankoop</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>A new customer&apos;s first hundred days, from signing up to using it without thinking.</source>
        <translation>De eerste honderd dagen van een nieuwe klant, van aanmelden tot vanzelfsprekend gebruik.</translation>
    </message>
    <message>
        <source>The same again, online or in the shop, with three ways to buy and a loop.</source>
        <translation>Nog een keer hetzelfde, online of in de winkel, met drie manieren om te kopen en een lus.</translation>
    </message>
    <message>
        <source>What people go through to reach something, with guiding principles, thoughts and channels.</source>
        <translation>Wat mensen meemaken om iets te bereiken, met leidende principes, gedachten en kanalen.</translation>
    </message>
    <message>
        <source>One journey as it is and as it should be, episode by episode.</source>
        <translation>Eén klantreis zoals hij is en zoals hij moet zijn, episode voor episode.</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>onboarding</translation>
    </message>
    <message>
        <source>repeat-purchase</source>
        <translation>herhaalaankoop</translation>
    </message>
    <message>
        <source>experience-map</source>
        <translation>belevingskaart</translation>
    </message>
    <message>
        <source>current-ideal</source>
        <translation>huidig-ideaal</translation>
    </message>
    <message>
        <source>A house buyer</source>
        <translation>Een huiskoper</translation>
    </message>
    <message>
        <source>A quote for heat pumps</source>
        <translation>Een offerte voor warmtepompen</translation>
    </message>
    <message>
        <source>Blank map</source>
        <translation>Lege kaart</translation>
    </message>
    <message>
        <source>A consumer&apos;s purchase</source>
        <translation>Aankoop door een consument</translation>
    </message>
    <message>
        <source>A company&apos;s purchase</source>
        <translation>Aankoop door een bedrijf</translation>
    </message>
    <message>
        <source>A call for help</source>
        <translation>Een hulpvraag</translation>
    </message>
    <message>
        <source>A new customer</source>
        <translation>Een nieuwe klant</translation>
    </message>
    <message>
        <source>Buying again, online or in the shop</source>
        <translation>Opnieuw kopen, online of in de winkel</translation>
    </message>
    <message>
        <source>Experience map</source>
        <translation>Belevingskaart</translation>
    </message>
    <message>
        <source>Current and ideal</source>
        <translation>Huidig en ideaal</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>No such file or directory</source>
        <translation>er is geen bestand of map met deze naam</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>geen toegang</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>niet toegestaan</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>een deel van het pad is geen map</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>fout bij lezen of schrijven</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>de schijf kan alleen worden gelezen</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>de toegewezen schijfruimte is op</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>de bestandsnaam is te lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>het bestand wordt te groot</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>te veel koppelingen achter elkaar</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>te veel bestanden open</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ongeldige naam</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>er is geen apparaat met deze naam</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>het bestand is in gebruik</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>het is in gebruik</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>het geheugen is vol</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The picture</source>
        <translation>De afbeelding</translation>
    </message>
    <message>
        <source>the file has no journey</source>
        <translation>het bestand bevat geen klantreis</translation>
    </message>
    <message>
        <source>its words are not in the program</source>
        <translation>de woorden ervoor zitten niet in het programma</translation>
    </message>
    <message>
        <source>it has no room in memory</source>
        <translation>er is geen geheugen voor</translation>
    </message>
    <message>
        <source>a page could not be begun</source>
        <translation>een pagina kon niet worden begonnen</translation>
    </message>
    <message>
        <source>its last page could not be finished</source>
        <translation>de laatste pagina kon niet worden afgemaakt</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>target group</source>
        <translation>doelgroep</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>betrokkene</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>klantreis</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deelnemer</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>episode</source>
        <translation>episode</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>contactmoment</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>emotie</translation>
    </message>
    <message>
        <source>path</source>
        <translation>pad</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>baan</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cel</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bewijs</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>meting</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>ontbrekend punt</translation>
    </message>
    <message>
        <source>improvement</source>
        <translation>verbetering</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>template</source>
        <translation>sjabloon</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>opgeslagen weergave</translation>
    </message>
    <message>
        <source>walked path</source>
        <translation>gelopen pad</translation>
    </message>
    <message>
        <source>part of a role</source>
        <translation>deel van een rol</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>goal or value</source>
        <translation>doel of waarde</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>criterium</translation>
    </message>
    <message>
        <source>trait</source>
        <translation>eigenschap</translation>
    </message>
    <message>
        <source>use of a channel</source>
        <translation>gebruik van een kanaal</translation>
    </message>
    <message>
        <source>review</source>
        <translation>evaluatie</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>bijdrage</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Goal: %1</source>
        <translation>Doel: %1</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Afbakening: %1</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Huidig</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideaal</translation>
    </message>
    <message>
        <source>Based on %1</source>
        <translation>Gebaseerd op %1</translation>
    </message>
    <message>
        <source>%1 % evidence</source>
        <translation>%1 % onderbouwd</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Eigenaar: %1</translation>
    </message>
    <message>
        <source>Review overdue since %1</source>
        <translation>Evaluatie verlopen sinds %1</translation>
    </message>
    <message>
        <source>Next review %1</source>
        <translation>Volgende evaluatie %1</translation>
    </message>
    <message>
        <source>Also involved: %1</source>
        <translation>Ook betrokken: %1</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Paden</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotie</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbeteringen</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>What happens, in the customer’s words</source>
        <translation>Wat er gebeurt, in de woorden van de klant</translation>
    </message>
    <message>
        <source>Filled: online.
Outline: offline.
Dashed: outside our control</source>
        <translation>Gevuld: online.
Open: offline.
Gestreept: buiten onze invloed</translation>
    </message>
    <message>
        <source>Dotted: assumed, no evidence yet</source>
        <translation>Stippen: aanname, nog niet onderbouwd</translation>
    </message>
    <message>
        <source>Solid: current.
Dashed: ideal.
Dotted: assumed, no evidence yet</source>
        <translation>Lijn: huidig.
Strepen: ideaal.
Stippen: aanname, nog niet onderbouwd</translation>
    </message>
    <message>
        <source>What the current journey lacks</source>
        <translation>Wat de huidige klantreis mist</translation>
    </message>
    <message>
        <source>Place in the impact × effort matrix</source>
        <translation>Plaats in de matrix van impact × inspanning</translation>
    </message>
    <message>
        <source>Measured / target</source>
        <translation>Gemeten / streefwaarde</translation>
    </message>
    <message>
        <source>Deepest valley</source>
        <translation>Diepste dal</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Piek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Peak = end</source>
        <translation>Piek = einde</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Daling %1</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Quick win</translation>
    </message>
    <message>
        <source>Big project</source>
        <translation>Groot project</translation>
    </message>
    <message>
        <source>Fill-in</source>
        <translation>Tussendoortje</translation>
    </message>
    <message>
        <source>Thankless task</source>
        <translation>Ondankbare klus</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optioneel</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Aankoop</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>overslaan</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>afhaken</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>terug naar %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Outside our control</source>
        <translation>Buiten onze invloed</translation>
    </message>
    <message>
        <source>Crucial</source>
        <translation>Cruciaal</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Pijnpunt</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>At a touchpoint</source>
        <translation>Bij een contactmoment</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>Klantreis zonder titel</translation>
    </message>
    <message>
        <source>Untitled episode</source>
        <translation>Episode zonder titel</translation>
    </message>
    <message>
        <source>Untitled touchpoint</source>
        <translation>Contactmoment zonder titel</translation>
    </message>
    <message>
        <source>Unnamed persona</source>
        <translation>Persona zonder naam</translation>
    </message>
    <message>
        <source>Unnamed phase</source>
        <translation>Fase zonder naam</translation>
    </message>
    <message>
        <source>Empty gap</source>
        <translation>Ontbrekend punt zonder tekst</translation>
    </message>
    <message>
        <source>Untitled improvement</source>
        <translation>Verbetering zonder titel</translation>
    </message>
    <message>
        <source>Unnamed KPI</source>
        <translation>KPI zonder naam</translation>
    </message>
    <message>
        <source>What does the customer want in the end?</source>
        <translation>Wat wil de klant uiteindelijk?</translation>
    </message>
    <message>
        <source>What happens, in the customer’s words?</source>
        <translation>Wat gebeurt er, in de woorden van de klant?</translation>
    </message>
    <message>
        <source>Where do we meet?</source>
        <translation>Waar komen we elkaar tegen?</translation>
    </message>
    <message>
        <source>How does this feel?</source>
        <translation>Hoe voelt dit?</translation>
    </message>
    <message>
        <source>What is missing, as a problem?</source>
        <translation>Wat ontbreekt er, als probleem?</translation>
    </message>
    <message>
        <source>What will we do about it?</source>
        <translation>Wat gaan we eraan doen?</translation>
    </message>
    <message>
        <source>What do we measure?</source>
        <translation>Wat meten we?</translation>
    </message>
    <message>
        <source>What belongs here?</source>
        <translation>Wat hoort hier?</translation>
    </message>
    <message>
        <source>Title of the journey</source>
        <translation>Titel van de klantreis</translation>
    </message>
    <message>
        <source>Goal and scope</source>
        <translation>Doel en afbakening</translation>
    </message>
    <message>
        <source>State of the journey</source>
        <translation>Situatie van de klantreis</translation>
    </message>
    <message>
        <source>Facts about the journey</source>
        <translation>Feiten over de klantreis</translation>
    </message>
    <message>
        <source>Others involved</source>
        <translation>Andere betrokkenen</translation>
    </message>
    <message>
        <source>Persona %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Fase %1</translation>
    </message>
    <message>
        <source>Episode %1, %2</source>
        <translation>Episode %1, %2</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation>Baan %1</translation>
    </message>
    <message>
        <source>Scenario of episode %1, %2</source>
        <translation>Scenario van episode %1, %2</translation>
    </message>
    <message>
        <source>Touchpoint %1 of episode %2</source>
        <translation>Contactmoment %1 van episode %2</translation>
    </message>
    <message>
        <source>Touchpoints of episode %1</source>
        <translation>Contactmomenten van episode %1</translation>
    </message>
    <message>
        <source>Emotion of %1 at episode %2</source>
        <translation>Emotie van %1 bij episode %2</translation>
    </message>
    <message>
        <source>Score of %1 at touchpoint %2 of episode %3</source>
        <translation>Score van %1 bij contactmoment %2 van episode %3</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Ontbrekend punt: %1</translation>
    </message>
    <message>
        <source>Improvement: %1</source>
        <translation>Verbetering: %1</translation>
    </message>
    <message>
        <source>Metric: %1</source>
        <translation>KPI: %1</translation>
    </message>
    <message>
        <source>%1 of episode %2</source>
        <translation>%1 van episode %2</translation>
    </message>
    <message>
        <source>Gaps of episode %1</source>
        <translation>Wat ontbreekt bij episode %1</translation>
    </message>
    <message>
        <source>Improvements of episode %1</source>
        <translation>Verbeteringen van episode %1</translation>
    </message>
    <message>
        <source>Metrics of episode %1</source>
        <translation>KPI’s van episode %1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Pad: %1</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Voettekst</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>outside our control</source>
        <translation>buiten onze invloed</translation>
    </message>
    <message>
        <source>crucial</source>
        <translation>cruciaal</translation>
    </message>
    <message>
        <source>pain: %1</source>
        <translation>pijnpunt: %1</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>aanname</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>nog geen score</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>%1, score %2 on a scale of %3 to %4</source>
        <translation>%1, score %2 op een schaal van %3 tot en met %4</translation>
    </message>
    <message>
        <source>measured %1, target %2</source>
        <translation>gemeten %1, streefwaarde %2</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Getallen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>Pijnpunten</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Wat goed gaat</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Beloftes</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Verwachtingen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Kansen</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Lege notitie</translation>
    </message>
    <message>
        <source>Whose touchpoints? Choose the department</source>
        <translation>Wiens contactmomenten? Kies de afdeling</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Give episodes a duration, such as 9 days, or a first day</source>
        <translation>Geef episodes een duur, zoals 9 dagen, of een eerste dag</translation>
    </message>
    <message>
        <source>Time of episode %1</source>
        <translation>Tijd van episode %1</translation>
    </message>
    <message>
        <source>Minute %1</source>
        <translation>Minuut %1</translation>
    </message>
    <message>
        <source>Hour %1</source>
        <translation>Uur %1</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dag %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Maand %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Jaar %1</translation>
    </message>
    <message>
        <source>not to scale</source>
        <translation>niet op schaal</translation>
    </message>
    <message>
        <source>Dotted: not to scale</source>
        <translation>Stippels: niet op schaal</translation>
    </message>
    <message>
        <source>not on this persona’s way</source>
        <translation>niet op de weg van deze persona</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>beslist</translation>
    </message>
    <message>
        <source>advises</source>
        <translation>adviseert</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>gebruikt</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>koopt</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>houdt tegen</translation>
    </message>
    <message>
        <source>Unnamed role</source>
        <translation>Rol zonder naam</translation>
    </message>
    <message>
        <source>Who decides, advises, uses, buys or blocks?</source>
        <translation>Wie beslist, adviseert, gebruikt, koopt of houdt tegen?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Drop or paste a picture here.</source>
        <translation>Sleep of plak hier een afbeelding.</translation>
    </message>
    <message>
        <source>a picture without a description</source>
        <translation>een afbeelding zonder beschrijving</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Oorzaken</translation>
    </message>
    <message>
        <source>Ideas for content</source>
        <translation>Ideeën voor content</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stadia</translation>
    </message>
    <message>
        <source>What we assume</source>
        <translation>Wat we aannemen</translation>
    </message>
    <message>
        <source>What customers said</source>
        <translation>Wat klanten zeiden</translation>
    </message>
    <message>
        <source>What data shows</source>
        <translation>Wat gegevens laten zien</translation>
    </message>
    <message>
        <source>Customers of a competitor</source>
        <translation>Klanten van een concurrent</translation>
    </message>
    <message>
        <source>In the ideal</source>
        <translation>In de ideale reis</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Eerst: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Daarna: %1</translation>
    </message>
    <message>
        <source>Falls away</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>Komt eerst</translation>
    </message>
    <message>
        <source>Comes after “%1”</source>
        <translation>Komt na “%1”</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>Wordt: %1</translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation>Een ander scenario</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Ook: %1</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Zonder: %1</translation>
    </message>
    <message>
        <source>Episode %1 in the ideal: %2</source>
        <translation>Episode %1 in de ideale reis: %2</translation>
    </message>
    <message>
        <source>Customer of a competitor</source>
        <translation>Klant van een concurrent</translation>
    </message>
    <message>
        <source>Not a customer</source>
        <translation>Geen klant</translation>
    </message>
    <message>
        <source>Stage and offer</source>
        <translation>Stadium en aanbod</translation>
    </message>
    <message>
        <source>customer unknown</source>
        <translation>klant onbekend</translation>
    </message>
    <message>
        <source>%1 options</source>
        <translation>%1 opties</translation>
    </message>
    <message>
        <source>core value: %1</source>
        <translation>kernwaarde: %1</translation>
    </message>
    <message>
        <source>from near: %1</source>
        <translation>van dichtbij: %1</translation>
    </message>
    <message>
        <source>intent: improve</source>
        <translation>bedoeling: verbeteren</translation>
    </message>
    <message>
        <source>intent: excel</source>
        <translation>bedoeling: uitblinken</translation>
    </message>
    <message>
        <source>intent: turn</source>
        <translation>bedoeling: omkeren</translation>
    </message>
    <message>
        <source>intent: keep</source>
        <translation>bedoeling: behouden</translation>
    </message>
    <message>
        <source>answers for it</source>
        <translation>verantwoordelijk</translation>
    </message>
    <message>
        <source>the right moment</source>
        <translation>het juiste moment</translation>
    </message>
    <message>
        <source>several</source>
        <translation>meerdere</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>niet nagekomen</translation>
    </message>
    <message>
        <source>Does: %1</source>
        <translation>Doet: %1</translation>
    </message>
    <message>
        <source>Feels: %1</source>
        <translation>Voelt: %1</translation>
    </message>
    <message>
        <source>Experiences: %1</source>
        <translation>Ervaart: %1</translation>
    </message>
    <message>
        <source>Moved by: %1</source>
        <translation>Geraakt door: %1</translation>
    </message>
    <message>
        <source>Motivated by: %1</source>
        <translation>Gemotiveerd door: %1</translation>
    </message>
    <message>
        <source>Expects: %1</source>
        <translation>Verwacht: %1</translation>
    </message>
    <message>
        <source>Situation: %1</source>
        <translation>Situatie: %1</translation>
    </message>
    <message>
        <source>Says: %1</source>
        <translation>Zegt: %1</translation>
    </message>
    <message>
        <source>Whose stages? Choose on the page of the lane</source>
        <translation>Van wie zijn de stadia? Kies dat op de pagina van de baan</translation>
    </message>
    <message>
        <source>Which stage is reached here?</source>
        <translation>Welk stadium is hier bereikt?</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>Leefstijl</translation>
    </message>
    <message>
        <source>What occupies them</source>
        <translation>Wat er leeft</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Eigenschappen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Considerations</source>
        <translation>Overwegingen</translation>
    </message>
    <message>
        <source>Reasons to choose us</source>
        <translation>Redenen om voor ons te kiezen</translation>
    </message>
    <message>
        <source>Reasons not to choose us</source>
        <translation>Redenen om niet voor ons te kiezen</translation>
    </message>
    <message>
        <source>Way of orienting</source>
        <translation>Manier van oriënteren</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (vervolg)</translation>
    </message>
    <message>
        <source>Target group: %1</source>
        <translation>Doelgroep: %1</translation>
    </message>
    <message>
        <source>Buys rationally</source>
        <translation>Koopt rationeel</translation>
    </message>
    <message>
        <source>Buys on impulse</source>
        <translation>Koopt in een impuls</translation>
    </message>
    <message>
        <source>Value to us: %1</source>
        <translation>Waarde voor ons: %1</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>Facts of the journey: %1</source>
        <translation>Feiten van de klantreis: %1</translation>
    </message>
    <message>
        <source>Nothing more is known of this journey yet. What is told of the journey, its target group, its personas and the organisation stands here.</source>
        <translation>Meer is er van deze klantreis nog niet bekend. Wat over de klantreis, de doelgroep, de persona’s en de organisatie wordt verteld, komt hier te staan.</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>Nog leeg</translation>
    </message>
    <message>
        <source>About the journey</source>
        <translation>Over de klantreis</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Why the customer wants it</source>
        <translation>Waarom de klant het wil</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Type of journey</source>
        <translation>Soort klantreis</translation>
    </message>
    <message>
        <source>Variant of</source>
        <translation>Variant van</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Afbakening</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Valt erbuiten</translation>
    </message>
    <message>
        <source>Why it is mapped, or waits</source>
        <translation>Waarom in kaart gebracht, of nog niet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>elke maand</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>elke %1 maanden</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende evaluatie</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>te laat sinds %1</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Volume of an order</source>
        <translation>Volume per bestelling</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>Hoe ze kopen</translation>
    </message>
    <message>
        <source>What they decide by</source>
        <translation>Waarop ze beslissen</translation>
    </message>
    <message>
        <source>%1: weight %2 of 5</source>
        <translation>%1: gewicht %2 van 5</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona’s</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missie</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visie</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Business goals</source>
        <translation>Bedrijfsdoelen</translation>
    </message>
    <message>
        <source>Core values</source>
        <translation>Kernwaarden</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Pain-pleasure gap</source>
        <translation>Verschil tussen dal en piek</translation>
    </message>
    <message>
        <source>Peak-end score</source>
        <translation>Piek-eindscore</translation>
    </message>
    <message>
        <source>Largest drop</source>
        <translation>Grootste daling</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 naar %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten per maand</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>Minimum term</source>
        <translation>Minimale looptijd</translation>
    </message>
    <message>
        <source>What experience says</source>
        <translation>Wat de ervaring leert</translation>
    </message>
    <message>
        <source>works</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>werkt niet</translation>
    </message>
    <message>
        <source>judged on %1</source>
        <translation>beoordeeld op %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet in gebruik</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 maand</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>Channels in use</source>
        <translation>Kanalen in gebruik</translation>
    </message>
    <message>
        <source>and %1 more in the plan</source>
        <translation>en nog %1 in het plan</translation>
    </message>
    <message>
        <source>Pain-pleasure gap: %1</source>
        <translation>Verschil tussen dal en piek: %1</translation>
    </message>
    <message>
        <source>Peak-end score: %1</source>
        <translation>Piek-eindscore: %1</translation>
    </message>
    <message>
        <source>last reviewed %1</source>
        <translation>laatst geëvalueerd op %1</translation>
    </message>
    <message>
        <source>with an employee</source>
        <translation>met een medewerker</translation>
    </message>
    <message>
        <source>with the brand</source>
        <translation>met het merk</translation>
    </message>
    <message>
        <source>with a service</source>
        <translation>met een dienst</translation>
    </message>
    <message>
        <source>with a product</source>
        <translation>met een product</translation>
    </message>
    <message>
        <source>with a message</source>
        <translation>met een uiting</translation>
    </message>
    <message>
        <source>with other people</source>
        <translation>met andere mensen</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirect</translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation>belang %1</translation>
    </message>
    <message>
        <source>to us %1</source>
        <translation>voor ons %1</translation>
    </message>
    <message>
        <source>importance to us %1</source>
        <translation>belang voor ons %1</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>feedback: %1</source>
        <translation>feedback: %1</translation>
    </message>
    <message>
        <source>told in the scenario</source>
        <translation>verteld in het scenario</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” lies beside the file and is not read.</source>
        <translation>“%1” ligt naast het bestand en wordt niet gelezen.</translation>
    </message>
    <message>
        <source>Other names of “%1” (hard links) keep the content from before.</source>
        <translation>Andere namen van “%1” (harde koppelingen) houden de inhoud van daarvoor.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>There is no target group yet</source>
        <translation>Er is nog geen doelgroep</translation>
    </message>
    <message>
        <source>This target group is too general: say who, and how they buy</source>
        <translation>Deze doelgroep is te algemeen: zeg wie het zijn en hoe ze kopen</translation>
    </message>
    <message>
        <source>What this target group decides by is not said yet</source>
        <translation>Waarop deze doelgroep beslist, staat er nog niet</translation>
    </message>
    <message>
        <source>The goal of the customer is missing</source>
        <translation>Het doel van de klant ontbreekt</translation>
    </message>
    <message>
        <source>Where the journey begins and ends is not said yet</source>
        <translation>Waar de klantreis begint en eindigt, staat er nog niet</translation>
    </message>
    <message>
        <source>There is no persona yet</source>
        <translation>Er is nog geen persona</translation>
    </message>
    <message>
        <source>The title does not start with “%1”</source>
        <translation>De titel begint niet met “%1”</translation>
    </message>
    <message>
        <source>Fewer than five episodes (%1)</source>
        <translation>Minder dan vijf episodes (%1)</translation>
    </message>
    <message>
        <source>More than seven episodes (%1)</source>
        <translation>Meer dan zeven episodes (%1)</translation>
    </message>
    <message>
        <source>No touchpoint yet</source>
        <translation>Nog geen contactmoment</translation>
    </message>
    <message>
        <source>No scenario yet</source>
        <translation>Nog geen scenario</translation>
    </message>
    <message>
        <source>No emotion yet</source>
        <translation>Nog geen emotie</translation>
    </message>
    <message>
        <source>The score is an assumption</source>
        <translation>De score is een aanname</translation>
    </message>
    <message>
        <source>Only %1 % of the scores rests on evidence</source>
        <translation>Slechts %1 % van de scores is onderbouwd</translation>
    </message>
    <message>
        <source>Said to come from customers or data, and no evidence is written down</source>
        <translation>Komt van klanten of uit gegevens, maar er is geen bewijs bij genoteerd</translation>
    </message>
    <message>
        <source>This promise is not kept</source>
        <translation>Deze belofte wordt niet nagekomen</translation>
    </message>
    <message>
        <source>Leads over “%1”, which is not used</source>
        <translation>Loopt via “%1”, en dat is niet in gebruik</translation>
    </message>
    <message>
        <source>Measured %1, the target is %2</source>
        <translation>Gemeten %1, het doel is %2</translation>
    </message>
    <message>
        <source>Crucial, and felt at %1</source>
        <translation>Cruciaal, en beleefd als %1</translation>
    </message>
    <message>
        <source>The journey does not end well: %1</source>
        <translation>De klantreis eindigt niet goed: %1</translation>
    </message>
    <message>
        <source>Deepest valley: %1</source>
        <translation>Diepste dal: %1</translation>
    </message>
    <message>
        <source>Peak: %1</source>
        <translation>Piek: %1</translation>
    </message>
    <message>
        <source>Largest drop: %1, since episode %2</source>
        <translation>Grootste daling: %1, vanaf episode %2</translation>
    </message>
    <message>
        <source>Pain-pleasure gap: %1</source>
        <translation>Verschil tussen dal en piek: %1</translation>
    </message>
    <message>
        <source>Peak-end score: %1</source>
        <translation>Piek-eindscore: %1</translation>
    </message>
    <message>
        <source>There is no ideal journey yet</source>
        <translation>Er is nog geen ideale klantreis</translation>
    </message>
    <message>
        <source>No dip anywhere: without some pain no peak stands out</source>
        <translation>Nergens een dip: zonder een pijnpunt valt geen piek op</translation>
    </message>
    <message>
        <source>Nothing is said yet that the current journey lacks</source>
        <translation>Er staat nog niet wat er in de huidige klantreis ontbreekt</translation>
    </message>
    <message>
        <source>Felt at %1, and nothing is said to be missing</source>
        <translation>Beleefd als %1, en er staat niet wat er ontbreekt</translation>
    </message>
    <message>
        <source>There is no improvement yet</source>
        <translation>Er is nog geen verbetering</translation>
    </message>
    <message>
        <source>No improvement for this gap yet</source>
        <translation>Wat hier ontbreekt, heeft nog geen verbetering</translation>
    </message>
    <message>
        <source>Serves no business goal yet</source>
        <translation>Dient nog geen bedrijfsdoel</translation>
    </message>
    <message>
        <source>Nobody owns it yet</source>
        <translation>Nog geen eigenaar</translation>
    </message>
    <message>
        <source>No deadline yet</source>
        <translation>Nog geen deadline</translation>
    </message>
    <message>
        <source>The deadline, %3, is before the start</source>
        <translation>De deadline, %3, ligt voor het begin</translation>
    </message>
    <message>
        <source>Was due on %3</source>
        <translation>Had klaar moeten zijn op %3</translation>
    </message>
    <message>
        <source>Done, but what it brought is not written down</source>
        <translation>Klaar, maar wat het opleverde staat er niet</translation>
    </message>
    <message>
        <source>No next review is planned</source>
        <translation>Er is geen volgende evaluatie gepland</translation>
    </message>
    <message>
        <source>The review was due on %3</source>
        <translation>De evaluatie was gepland op %3</translation>
    </message>
    <message>
        <source>Last reviewed on %3</source>
        <translation>Laatst geëvalueerd op %3</translation>
    </message>
    <message>
        <source>The journey has no title yet</source>
        <translation>De klantreis heeft nog geen titel</translation>
    </message>
    <message>
        <source>This persona has no name yet</source>
        <translation>Deze persona heeft nog geen naam</translation>
    </message>
    <message>
        <source>This episode has no title yet</source>
        <translation>Deze episode heeft nog geen titel</translation>
    </message>
    <message>
        <source>The ideal journey is still the same as the current one</source>
        <translation>De ideale klantreis is nog gelijk aan de huidige</translation>
    </message>
    <message>
        <source>Not weighed yet: what does it bring, and what does it cost?</source>
        <translation>Nog niet gewogen: wat levert het op en wat kost het?</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand op %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>Business goal</source>
        <translation>Bedrijfsdoel</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Inspanning</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Kwadrant</translation>
    </message>
    <message>
        <source>quick win</source>
        <translation>quick win</translation>
    </message>
    <message>
        <source>big project</source>
        <translation>groot project</translation>
    </message>
    <message>
        <source>fill-in</source>
        <translation>tussendoortje</translation>
    </message>
    <message>
        <source>thankless task</source>
        <translation>ondankbare klus</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>nog niet geplaatst</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>strategic</source>
        <translation>strategisch</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Zonder eigenaar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>klaar op %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>te laat sinds %1</translation>
    </message>
    <message>
        <source>without a deadline</source>
        <translation>zonder deadline</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>Announced to customers</source>
        <translation>Aangekondigd aan klanten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>Score ervoor</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>Score erna</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Untitled improvement</source>
        <translation>Verbetering zonder titel</translation>
    </message>
    <message>
        <source>No improvement is planned yet.</source>
        <translation>Er is nog geen verbetering gepland.</translation>
    </message>
</context>
<context>
    <name>PlanLoss</name>
    <message>
        <source>%1 without a deadline: a calendar has no day for them.</source>
        <translation>%1 zonder deadline: een agenda heeft er geen dag voor.</translation>
    </message>
    <message>
        <source>%1 that were dropped.</source>
        <translation>%1 die vervallen zijn.</translation>
    </message>
    <message>
        <source>Impact and effort as numbers, of %1: their quadrant goes along.</source>
        <translation>Impact en inspanning als getal, van %1: het kwadrant gaat wel mee.</translation>
    </message>
    <message>
        <source>Gap, goal, horizon and result as fields, of %1: they stand in the description.</source>
        <translation>Wat ontbreekt, doel, termijn en resultaat als veld, van %1: ze staan in de omschrijving.</translation>
    </message>
    <message>
        <source>E-mail addresses of the owners of %1: their names go along.</source>
        <translation>E-mailadressen van de eigenaren van %1: hun namen gaan wel mee.</translation>
    </message>
    <message>
        <source>Colours of %1.</source>
        <translation>Kleuren van %1.</translation>
    </message>
    <message>
        <source>Texts of %1 as they are: those that a spreadsheet would take for a formula get an apostrophe before them.</source>
        <translation>Teksten van %1 zoals ze zijn: wat een spreadsheet als formule zou lezen, krijgt een apostrof ervoor.</translation>
    </message>
    <message numerus="yes">
        <source>%n improvement(s)</source>
        <translation>
            <numerusform>%n verbetering</numerusform>
            <numerusform>%n verbeteringen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at the journey that this one is paired with, current or ideal: it has a plan of its own.</source>
        <translation>%1 bij de klantreis waarmee deze een paar vormt, huidig of ideaal: die heeft een eigen plan.</translation>
    </message>
</context>
</TS>
