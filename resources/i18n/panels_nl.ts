<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Additions</name>
    <message>
        <source>Add persona</source>
        <translation>Persona toevoegen</translation>
    </message>
    <message>
        <source>Add ideal journey</source>
        <translation>Ideale klantreis toevoegen</translation>
    </message>
    <message>
        <source>Add gap</source>
        <translation>Ontbrekend punt toevoegen</translation>
    </message>
    <message>
        <source>Add improvement</source>
        <translation>Verbetering toevoegen</translation>
    </message>
    <message>
        <source>Add KPI</source>
        <translation>KPI toevoegen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>Evaluatie vastleggen</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>−2 to +2</source>
        <translation>−2 tot +2</translation>
    </message>
    <message>
        <source>−5 to +5</source>
        <translation>−5 tot +5</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 tot en met 5</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1 tot 10</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation>Online en offline</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Geen pictogram</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociale media</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bezorging</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Direct contact</source>
        <translation>Direct contact</translation>
    </message>
    <message>
        <source>Indirect contact</source>
        <translation>Indirect contact</translation>
    </message>
    <message>
        <source>Loop back</source>
        <translation>Terug naar eerder</translation>
    </message>
    <message>
        <source>Skip ahead</source>
        <translation>Stap overslaan</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternatief</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Afhaken</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Client arena</source>
        <translation>Klantarena</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observatie</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Trade press</source>
        <translation>Vakpers</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Vakbeurs</translation>
    </message>
    <message>
        <source>Lost quote</source>
        <translation>Verloren offerte</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Hoger is beter</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lager is beter</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategisch</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
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
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
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
        <source>Assumed</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>Customers said so</source>
        <translation>Klanten zeiden het</translation>
    </message>
    <message>
        <source>Data shows it</source>
        <translation>Gegevens tonen het</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Nog niet geplaatst</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Getallen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Touchpoints of a department</source>
        <translation>Contactmomenten van een afdeling</translation>
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
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Not a customer</source>
        <translation>Geen klant</translation>
    </message>
    <message>
        <source>Customer of a competitor</source>
        <translation>Klant van een concurrent</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Rational</source>
        <translation>Rationeel</translation>
    </message>
    <message>
        <source>On impulse</source>
        <translation>In een impuls</translation>
    </message>
    <message>
        <source>Business goal</source>
        <translation>Bedrijfsdoel</translation>
    </message>
    <message>
        <source>Core value</source>
        <translation>Kernwaarde</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Geen kleur</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blauwgroen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>1. Choose and delimit</source>
        <translation>1. Kiezen en afbakenen</translation>
    </message>
    <message>
        <source>2. Current journey</source>
        <translation>2. Huidige klantreis</translation>
    </message>
    <message>
        <source>3. Ideal journey and gaps</source>
        <translation>3. Ideale klantreis en wat ontbreekt</translation>
    </message>
    <message>
        <source>4. Improvements</source>
        <translation>4. Verbeteringen</translation>
    </message>
    <message>
        <source>5. Plan and repeat</source>
        <translation>5. Plannen en herhalen</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Niet beoordeeld</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Werkt niet</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>An employee</source>
        <translation>Een medewerker</translation>
    </message>
    <message>
        <source>The brand</source>
        <translation>Het merk</translation>
    </message>
    <message>
        <source>A service</source>
        <translation>Een dienst</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>Een product</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Een uiting</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Andere mensen</translation>
    </message>
    <message>
        <source>No intent</source>
        <translation>Geen bedoeling</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Uitblinken</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Omkeren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Deskundige</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stadia</translation>
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
</context>
<context>
    <name>Days</name>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>“%1” is geen datum. Schrijf hem zoals %2.</translation>
    </message>
    <message>
        <source>A date must be from 1900 to 2999.</source>
        <translation>Een datum moet in de jaren 1900 tot en met 2999 liggen.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 characters are kept.</source>
        <translation>Deze tekst is te lang: er passen hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>This number must be from %1 to %2.</source>
        <translation>Dit getal moet van %1 tot en met %2 zijn.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>Choose or type a new one</source>
        <translation>Kies of typ een nieuwe</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is geen heel getal.</translation>
    </message>
</context>
<context>
    <name>SharedList</name>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>+ Channel</source>
        <translation>+ Kanaal</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Kanaal toevoegen</translation>
    </message>
    <message>
        <source>Delete channel “%1”</source>
        <translation>Kanaal “%1” verwijderen</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Pictogram</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>+ Department, person or supplier</source>
        <translation>+ Afdeling, persoon of leverancier</translation>
    </message>
    <message>
        <source>Add department, person or supplier</source>
        <translation>Afdeling, persoon of leverancier toevoegen</translation>
    </message>
    <message>
        <source>Delete “%1” from the people involved</source>
        <translation>Betrokkene “%1” verwijderen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Doelgroepen</translation>
    </message>
    <message>
        <source>+ Target group</source>
        <translation>+ Doelgroep</translation>
    </message>
    <message>
        <source>Add target group</source>
        <translation>Doelgroep toevoegen</translation>
    </message>
    <message>
        <source>Delete target group “%1”</source>
        <translation>Doelgroep “%1” verwijderen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%1, used %n time(s)</source>
        <translation>
            <numerusform>%1, één keer gebruikt</numerusform>
            <numerusform>%1, %n keer gebruikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used %n time(s), and is gone there too. Undo brings it back everywhere.</source>
        <translation>
            <numerusform>“%1” werd één keer gebruikt, en is daar ook weg. Ongedaan maken brengt het overal terug.</numerusform>
            <numerusform>“%1” werd %n keer gebruikt, en is daar ook weg. Ongedaan maken brengt het overal terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in this list already. Choose another name.</source>
        <translation>“%1” staat al in deze lijst. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Alle velden</translation>
    </message>
    <message>
        <source>All fields of the selected row</source>
        <translation>Alle velden van de gekozen regel</translation>
    </message>
</context>
<context>
    <name>klantreis::DayBox</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Kies uit een kalender</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>klantreis::EmotionRow</name>
    <message>
        <source>Emotion of %1</source>
        <translation>Emotie van %1</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Score van %1</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Emotie wijzigen</translation>
    </message>
    <message>
        <source>Source of the score of %1</source>
        <translation>Bron van de score van %1</translation>
    </message>
    <message>
        <source>Change source of score</source>
        <translation>Bron van de score wijzigen</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Een woord</translation>
    </message>
    <message>
        <source>Your own word…</source>
        <translation>Eigen woord…</translation>
    </message>
    <message>
        <source>+ Evidence</source>
        <translation>+ Bewijs</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Bewijs: %1</translation>
    </message>
    <message>
        <source>Evidence for the score of %1</source>
        <translation>Bewijs bij de score van %1</translation>
    </message>
    <message>
        <source>Add evidence for the score of %1</source>
        <translation>Bewijs toevoegen bij de score van %1</translation>
    </message>
</context>
<context>
    <name>klantreis::EpisodePage</name>
    <message>
        <source>due %1</source>
        <translation>klaar op %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Emotion per persona</source>
        <translation>Emotie per persona</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Responsible department</source>
        <translation>Verantwoordelijke afdeling</translation>
    </message>
    <message>
        <source>The purchase is made here</source>
        <translation>Hier vindt de aankoop plaats</translation>
    </message>
    <message>
        <source>+ Evidence</source>
        <translation>+ Bewijs</translation>
    </message>
    <message>
        <source>Gap → improvement</source>
        <translation>Wat ontbreekt → verbetering</translation>
    </message>
    <message>
        <source>+ Gap</source>
        <translation>+ Ontbrekend punt</translation>
    </message>
    <message>
        <source>+ Improvement</source>
        <translation>+ Verbetering</translation>
    </message>
    <message>
        <source>+ KPI</source>
        <translation>+ KPI</translation>
    </message>
    <message>
        <source>Delete evidence</source>
        <translation>Bewijs verwijderen</translation>
    </message>
    <message>
        <source>Episode %1</source>
        <translation>Episode %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Evidence · %1</source>
        <translation>Bewijs · %1</translation>
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
        <source>Optional: not for everyone</source>
        <translation>Optioneel: niet voor iedereen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Width of the column, %</source>
        <translation>Breedte van de kolom, %</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wie er meedoet</translation>
    </message>
    <message>
        <source>Role that takes part</source>
        <translation>Rol die meedoet</translation>
    </message>
    <message>
        <source>Choose or type a role</source>
        <translation>Kies of typ een rol</translation>
    </message>
    <message>
        <source>Add role to episode</source>
        <translation>Rol aan episode toevoegen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Bewijs toevoegen</translation>
    </message>
</context>
<context>
    <name>klantreis::EvidenceCard</name>
    <message>
        <source>Kind of evidence</source>
        <translation>Soort bewijs</translation>
    </message>
    <message>
        <source>Delete this evidence</source>
        <translation>Dit bewijs verwijderen</translation>
    </message>
    <message>
        <source>What was said or seen</source>
        <translation>Wat er gezegd of gezien is</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who that is to us</source>
        <translation>Wie dat voor ons is</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>About touchpoint</source>
        <translation>Over contactmoment</translation>
    </message>
    <message>
        <source>About persona</source>
        <translation>Over persona</translation>
    </message>
    <message>
        <source>About product</source>
        <translation>Over product</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Openen in de browser</translation>
    </message>
</context>
<context>
    <name>klantreis::EvidenceView</name>
    <message>
        <source>Evidence of the journey</source>
        <translation>Bewijs van de klantreis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>+ Evidence</source>
        <translation>+ Bewijs</translation>
    </message>
    <message>
        <source>Add evidence to the selected episode</source>
        <translation>Bewijs bij de gekozen episode toevoegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete the selected evidence</source>
        <translation>Gekozen bewijs verwijderen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>Hele klantreis</translation>
    </message>
    <message>
        <source>Delete evidence</source>
        <translation>Bewijs verwijderen</translation>
    </message>
    <message>
        <source>Order of the evidence</source>
        <translation>Volgorde van het bewijs</translation>
    </message>
    <message>
        <source>As it was noted</source>
        <translation>Zoals het is genoteerd</translation>
    </message>
    <message>
        <source>Per touchpoint, then per persona</source>
        <translation>Per contactmoment, dan per persona</translation>
    </message>
    <message>
        <source>Per touchpoint, then per product</source>
        <translation>Per contactmoment, dan per product</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
</context>
<context>
    <name>klantreis::GapPage</name>
    <message>
        <source>Gap</source>
        <translation>Ontbrekend punt</translation>
    </message>
    <message>
        <source>What the journey lacks</source>
        <translation>Wat de klantreis mist</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Genoteerd door</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Oplossing</translation>
    </message>
    <message>
        <source>First the problems: solutions open when the journey is in step 4, Improvements.</source>
        <translation>Eerst de problemen: oplossingen gaan open als de klantreis in stap 4, Verbeteringen, is.</translation>
    </message>
    <message>
        <source>Change solution</source>
        <translation>Oplossing wijzigen</translation>
    </message>
</context>
<context>
    <name>klantreis::ImprovementPage</name>
    <message>
        <source>Improvement</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Ontbrekend punt</translation>
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
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Business goal</source>
        <translation>Bedrijfsdoel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>It is due before its start, %1.</source>
        <translation>Dit moet klaar zijn vóór het begin, %1.</translation>
    </message>
    <message>
        <source>Announced to customers</source>
        <translation>Aangekondigd aan klanten</translation>
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
</context>
<context>
    <name>klantreis::ImprovementsView</name>
    <message>
        <source>Improvements of the journey</source>
        <translation>Verbeteringen van de klantreis</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbeteringen</translation>
    </message>
    <message>
        <source>+ Improvement</source>
        <translation>+ Verbetering</translation>
    </message>
    <message>
        <source>Add an improvement to the selected episode</source>
        <translation>Verbetering bij de gekozen episode toevoegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete the selected improvement</source>
        <translation>Gekozen verbetering verwijderen</translation>
    </message>
    <message>
        <source>Delete improvement</source>
        <translation>Verbetering verwijderen</translation>
    </message>
    <message>
        <source>Improvements of which owner</source>
        <translation>Verbeteringen van welke eigenaar</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle eigenaren</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Zonder eigenaar</translation>
    </message>
    <message>
        <source>In this list: %1, overdue: %2</source>
        <translation>In deze lijst: %1, te laat: %2</translation>
    </message>
</context>
<context>
    <name>klantreis::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Eigenschappen</translation>
    </message>
</context>
<context>
    <name>klantreis::JourneyPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende evaluatie</translation>
    </message>
    <message>
        <source>Scale of emotions</source>
        <translation>Schaal voor emoties</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Taal van de kaart</translation>
    </message>
    <message>
        <source>Version note</source>
        <translation>Versienotitie</translation>
    </message>
    <message>
        <source>Ideal journey</source>
        <translation>Ideale klantreis</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Klantreis</translation>
    </message>
    <message>
        <source>+ Ideal journey</source>
        <translation>+ Ideale klantreis</translation>
    </message>
    <message>
        <source>About this target group</source>
        <translation>Over deze doelgroep</translation>
    </message>
    <message>
        <source>Why the customer wants it</source>
        <translation>Waarom de klant het wil</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Valt erbuiten</translation>
    </message>
    <message>
        <source>Type of journey</source>
        <translation>Soort klantreis</translation>
    </message>
    <message>
        <source>Situation it is drawn for</source>
        <translation>Situatie waarvoor die is getekend</translation>
    </message>
    <message>
        <source>Variant of</source>
        <translation>Variant van</translation>
    </message>
    <message>
        <source>Step of the method</source>
        <translation>Stap van de methode</translation>
    </message>
    <message>
        <source>Why it is mapped, or waits</source>
        <translation>Waarom in kaart gebracht, of nog niet</translation>
    </message>
    <message>
        <source>Sponsor in management</source>
        <translation>Sponsor in de directie</translation>
    </message>
    <message>
        <source>Summary for management</source>
        <translation>Samenvatting voor de directie</translation>
    </message>
    <message>
        <source>Months between reviews</source>
        <translation>Maanden tussen evaluaties</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>+ Review of today</source>
        <translation>+ Evaluatie van vandaag</translation>
    </message>
    <message>
        <source>Delete review</source>
        <translation>Evaluatie verwijderen</translation>
    </message>
    <message>
        <source>Reviews of the current journey</source>
        <translation>Evaluaties van de huidige klantreis</translation>
    </message>
</context>
<context>
    <name>klantreis::LanePage</name>
    <message>
        <source>Lane</source>
        <translation>Baan</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Eigen naam</translation>
    </message>
    <message>
        <source>Shown on the map</source>
        <translation>Zichtbaar op de kaart</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>Minimale hoogte</translation>
    </message>
    <message>
        <source>Stages of supplier, department or person</source>
        <translation>Stadia van leverancier, afdeling of persoon</translation>
    </message>
    <message>
        <source>Stages of role</source>
        <translation>Stadia van rol</translation>
    </message>
    <message>
        <source>For persona</source>
        <translation>Voor persona</translation>
    </message>
</context>
<context>
    <name>klantreis::MeasurementRow</name>
    <message>
        <source>Day of the measurement</source>
        <translation>Dag van de meting</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Gemeten waarde</translation>
    </message>
    <message>
        <source>Delete this measurement</source>
        <translation>Deze meting verwijderen</translation>
    </message>
    <message>
        <source>Delete measurement</source>
        <translation>Meting verwijderen</translation>
    </message>
    <message>
        <source>That day has a measurement already.</source>
        <translation>Die dag heeft al een meting.</translation>
    </message>
    <message>
        <source>A measurement needs its day.</source>
        <translation>Een meting heeft een dag nodig.</translation>
    </message>
    <message>
        <source>Change day of measurement</source>
        <translation>Dag van de meting wijzigen</translation>
    </message>
    <message>
        <source>A measurement needs its value.</source>
        <translation>Een meting heeft een waarde nodig.</translation>
    </message>
    <message>
        <source>Change measured value</source>
        <translation>Gemeten waarde wijzigen</translation>
    </message>
</context>
<context>
    <name>klantreis::MetricPage</name>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefwaarde</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Written with + or −</source>
        <translation>Met + of − ervoor</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>+ Measurement</source>
        <translation>+ Meting</translation>
    </message>
    <message>
        <source>Add measurement</source>
        <translation>Meting toevoegen</translation>
    </message>
</context>
<context>
    <name>klantreis::NameBox</name>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>klantreis::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Klantreizen</translation>
    </message>
    <message>
        <source>Personas on the map</source>
        <translation>Persona’s op de kaart</translation>
    </message>
    <message>
        <source>+ New persona</source>
        <translation>+ Nieuwe persona</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona’s</translation>
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
        <source>Show persona</source>
        <translation>Persona tonen</translation>
    </message>
    <message>
        <source>Hide persona</source>
        <translation>Persona verbergen</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Banen</translation>
    </message>
</context>
<context>
    <name>klantreis::NumberBox</name>
    <message>
        <source>“%1” is not a number of at most three decimals.</source>
        <translation>“%1” is geen getal met hoogstens drie decimalen.</translation>
    </message>
</context>
<context>
    <name>klantreis::PainRow</name>
</context>
<context>
    <name>klantreis::PathPage</name>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Share of customers, in percent</source>
        <translation>Aandeel van de klanten, in procenten</translation>
    </message>
    <message>
        <source>A skip goes on to a later episode, and there is none after this one.</source>
        <translation>Overslaan gaat vooruit naar een latere episode, en na deze is er geen.</translation>
    </message>
    <message>
        <source>A loop goes back to an earlier episode, and there is none before this one.</source>
        <translation>Een lus gaat terug naar een eerdere episode, en voor deze is er geen.</translation>
    </message>
    <message>
        <source>A skip goes on: it begins before the episode it leads to.</source>
        <translation>Overslaan gaat vooruit: het begint vóór de episode waar het heen leidt.</translation>
    </message>
    <message>
        <source>A loop goes back: it begins after the episode it leads to.</source>
        <translation>Een lus gaat terug: ze begint na de episode waar ze heen leidt.</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Iedereen van %1</translation>
    </message>
    <message>
        <source>Walked by</source>
        <translation>Gelopen door</translation>
    </message>
    <message>
        <source>Their curves follow this path</source>
        <translation>Hun curve volgt dit pad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begint bij</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leidt naar</translation>
    </message>
    <message>
        <source>A path needs this episode.</source>
        <translation>Een pad kan niet zonder deze episode.</translation>
    </message>
    <message>
        <source>Change walked paths</source>
        <translation>Gelopen paden wijzigen</translation>
    </message>
    <message>
        <source>Number of customers</source>
        <translation>Aantal klanten</translation>
    </message>
</context>
<context>
    <name>klantreis::PersonaPage</name>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Paths taken in this journey</source>
        <translation>Genomen paden in deze klantreis</translation>
    </message>
    <message>
        <source>Change walked paths</source>
        <translation>Gelopen paden wijzigen</translation>
    </message>
    <message>
        <source>Add Photo…</source>
        <translation>Foto toevoegen…</translation>
    </message>
    <message>
        <source>Other Photo…</source>
        <translation>Andere foto…</translation>
    </message>
    <message>
        <source>Remove Photo</source>
        <translation>Foto verwijderen</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Foto verwijderen</translation>
    </message>
    <message>
        <source>What the photo shows, for who does not see it</source>
        <translation>Wat de foto laat zien, voor wie haar niet ziet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>About this target group</source>
        <translation>Over deze doelgroep</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>Leefstijl</translation>
    </message>
    <message>
        <source>How do they live and work?</source>
        <translation>Hoe leven en werken ze?</translation>
    </message>
    <message>
        <source>What occupies them</source>
        <translation>Wat er leeft</translation>
    </message>
    <message>
        <source>What is on their mind now?</source>
        <translation>Wat houdt ze nu bezig?</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>What do they want to reach?</source>
        <translation>Wat willen ze bereiken?</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>What do they need for that?</source>
        <translation>Wat hebben ze daarvoor nodig?</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>Pijnpunten</translation>
    </message>
    <message>
        <source>What problems do they have?</source>
        <translation>Welke problemen hebben ze?</translation>
    </message>
    <message>
        <source>Considerations</source>
        <translation>Overwegingen</translation>
    </message>
    <message>
        <source>What do they weigh?</source>
        <translation>Wat wegen ze af?</translation>
    </message>
    <message>
        <source>Reasons to choose us</source>
        <translation>Redenen om voor ons te kiezen</translation>
    </message>
    <message>
        <source>Why do they choose us?</source>
        <translation>Waarom kiezen ze voor ons?</translation>
    </message>
    <message>
        <source>Reasons not to choose us</source>
        <translation>Redenen om niet voor ons te kiezen</translation>
    </message>
    <message>
        <source>Why do they not choose us?</source>
        <translation>Waarom kiezen ze niet voor ons?</translation>
    </message>
    <message>
        <source>Way of orienting</source>
        <translation>Manier van oriënteren</translation>
    </message>
    <message>
        <source>Where do they look and ask first?</source>
        <translation>Waar zoeken en vragen ze het eerst?</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Phone, laptop, none?</source>
        <translation>Telefoon, laptop, geen?</translation>
    </message>
    <message>
        <source>Life and work</source>
        <translation>Leven en werk</translation>
    </message>
    <message>
        <source>Goals, needs and pains</source>
        <translation>Doelen, behoeften en pijnpunten</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Way of buying</source>
        <translation>Manier van kopen</translation>
    </message>
    <message>
        <source>Value to us</source>
        <translation>Waarde voor ons</translation>
    </message>
    <message>
        <source>€ 12,000 a year</source>
        <translation>€ 12.000 per jaar</translation>
    </message>
    <message>
        <source>How they orient</source>
        <translation>Hoe ze zich oriënteren</translation>
    </message>
    <message>
        <source>Channels used</source>
        <translation>Gebruikte kanalen</translation>
    </message>
    <message>
        <source>Change channels used</source>
        <translation>Gebruikte kanalen wijzigen</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Eigenschappen</translation>
    </message>
    <message>
        <source>Delete trait</source>
        <translation>Eigenschap verwijderen</translation>
    </message>
    <message>
        <source>+ Trait</source>
        <translation>+ Eigenschap</translation>
    </message>
    <message>
        <source>Add trait</source>
        <translation>Eigenschap toevoegen</translation>
    </message>
    <message>
        <source>Persona card</source>
        <translation>Personakaart</translation>
    </message>
</context>
<context>
    <name>klantreis::PhasePage</name>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name in another model</source>
        <translation>Naam in een ander model</translation>
    </message>
</context>
<context>
    <name>klantreis::PriorityMatrix</name>
    <message>
        <source>Quick wins</source>
        <translation>Quick wins</translation>
    </message>
    <message>
        <source>Big projects</source>
        <translation>Grote projecten</translation>
    </message>
    <message>
        <source>Fill-ins</source>
        <translation>Tussendoortjes</translation>
    </message>
    <message>
        <source>Thankless tasks</source>
        <translation>Ondankbare klussen</translation>
    </message>
    <message>
        <source>Impact × effort matrix</source>
        <translation>Matrix van impact × inspanning</translation>
    </message>
    <message>
        <source>Improvement %1: %2</source>
        <translation>Verbetering %1: %2</translation>
    </message>
    <message>
        <source>Impact %1, effort %2: %3</source>
        <translation>Impact %1, inspanning %2: %3</translation>
    </message>
    <message>
        <source>Move in the matrix</source>
        <translation>Verplaatsen in de matrix</translation>
    </message>
    <message>
        <source>Effort →</source>
        <translation>Inspanning →</translation>
    </message>
    <message>
        <source>Impact →</source>
        <translation>Impact →</translation>
    </message>
</context>
<context>
    <name>klantreis::TouchpointFeeling</name>
    <message>
        <source>Score of %1 at this touchpoint</source>
        <translation>Score van %1 bij dit contactmoment</translation>
    </message>
    <message>
        <source>Source of the score of %1 at this touchpoint</source>
        <translation>Bron van de score van %1 bij dit contactmoment</translation>
    </message>
    <message>
        <source>Change score of touchpoint</source>
        <translation>Score van contactmoment wijzigen</translation>
    </message>
    <message>
        <source>Delete score of touchpoint</source>
        <translation>Score van contactmoment verwijderen</translation>
    </message>
    <message>
        <source>Change source of score</source>
        <translation>Bron van de score wijzigen</translation>
    </message>
</context>
<context>
    <name>klantreis::TouchpointFeelings</name>
    <message>
        <source>How it feels here</source>
        <translation>Hoe het hier voelt</translation>
    </message>
</context>
<context>
    <name>klantreis::TouchpointPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Within our control</source>
        <translation>Binnen onze invloed</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>Pijnpunten</translation>
    </message>
    <message>
        <source>+ Pain</source>
        <translation>+ Pijnpunt</translation>
    </message>
    <message>
        <source>For every touchpoint over this channel</source>
        <translation>Voor elk contactmoment via dit kanaal</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Pictogram</translation>
    </message>
    <message>
        <source>Delete pain</source>
        <translation>Pijnpunt verwijderen</translation>
    </message>
    <message>
        <source>Touchpoint of “%1”</source>
        <translation>Contactmoment van “%1”</translation>
    </message>
    <message>
        <source>Add pain</source>
        <translation>Pijnpunt toevoegen</translation>
    </message>
    <message>
        <source>Crucial to the journey</source>
        <translation>Cruciaal voor de klantreis</translation>
    </message>
    <message>
        <source>Responsible department</source>
        <translation>Verantwoordelijke afdeling</translation>
    </message>
    <message>
        <source>Cost, term and verdict</source>
        <translation>Kosten, termijn en oordeel</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Pijnpunt</translation>
    </message>
    <message>
        <source>Delete this pain</source>
        <translation>Dit pijnpunt verwijderen</translation>
    </message>
    <message>
        <source>With whom or what</source>
        <translation>Met wie of wat</translation>
    </message>
    <message>
        <source>Told in the scenario</source>
        <translation>Verteld in het scenario</translation>
    </message>
    <message>
        <source>Importance to the customer</source>
        <translation>Belang voor de klant</translation>
    </message>
    <message>
        <source>Importance to us</source>
        <translation>Belang voor ons</translation>
    </message>
    <message>
        <source>Form, ratings, button on the site…</source>
        <translation>Formulier, beoordelingen, knop op de site…</translation>
    </message>
    <message>
        <source>Where customers can say how it was</source>
        <translation>Waar klanten kunnen zeggen hoe het was</translation>
    </message>
    <message>
        <source>To ask customers here</source>
        <translation>Hier aan klanten vragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Vraag toevoegen</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Vraag verwijderen</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Deze vraag verwijderen</translation>
    </message>
    <message>
        <source>+ Question</source>
        <translation>+ Vraag</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Beloftes</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Belofte</translation>
    </message>
    <message>
        <source>Add promise</source>
        <translation>Belofte toevoegen</translation>
    </message>
    <message>
        <source>Delete promise</source>
        <translation>Belofte verwijderen</translation>
    </message>
    <message>
        <source>Delete this promise</source>
        <translation>Deze belofte verwijderen</translation>
    </message>
    <message>
        <source>+ Promise</source>
        <translation>+ Belofte</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Verwachtingen</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Verwachting</translation>
    </message>
    <message>
        <source>Add expectation</source>
        <translation>Verwachting toevoegen</translation>
    </message>
    <message>
        <source>Delete expectation</source>
        <translation>Verwachting verwijderen</translation>
    </message>
    <message>
        <source>Delete this expectation</source>
        <translation>Deze verwachting verwijderen</translation>
    </message>
    <message>
        <source>+ Expectation</source>
        <translation>+ Verwachting</translation>
    </message>
</context>
<context>
    <name>Untitled</name>
    <message>
        <source>Untitled journey</source>
        <translation>Klantreis zonder titel</translation>
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
        <source>Untitled episode</source>
        <translation>Episode zonder titel</translation>
    </message>
    <message>
        <source>Untitled touchpoint</source>
        <translation>Contactmoment zonder titel</translation>
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
        <source>Unnamed channel</source>
        <translation>Kanaal zonder naam</translation>
    </message>
    <message>
        <source>Unnamed department, person or supplier</source>
        <translation>Afdeling, persoon of leverancier zonder naam</translation>
    </message>
    <message>
        <source>Unnamed target group</source>
        <translation>Doelgroep zonder naam</translation>
    </message>
    <message>
        <source>Unnamed view</source>
        <translation>Weergave zonder naam</translation>
    </message>
    <message>
        <source>Unnamed role</source>
        <translation>Rol zonder naam</translation>
    </message>
    <message>
        <source>Unnamed goal</source>
        <translation>Doel zonder naam</translation>
    </message>
</context>
<context>
    <name>klantreis::LaneList</name>
    <message>
        <source>Lanes of the map</source>
        <translation>Banen van de kaart</translation>
    </message>
    <message>
        <source>%1: drag it, or press Alt with the arrow keys, to move it</source>
        <translation>%1: sleep, of druk Alt met de pijltjes, om te verplaatsen</translation>
    </message>
    <message>
        <source>Show lane</source>
        <translation>Baan tonen</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Baan verbergen</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Baan verplaatsen</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Contactmoment</translation>
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
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Crucial</source>
        <translation>Cruciaal</translation>
    </message>
    <message>
        <source>Within our control</source>
        <translation>Binnen onze invloed</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>A score is a whole number from %1 to %2.</source>
        <translation>Een score is een heel getal van %1 tot %2.</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Emotie wijzigen</translation>
    </message>
    <message>
        <source>Delete emotion</source>
        <translation>Emotie verwijderen</translation>
    </message>
    <message>
        <source>With whom or what</source>
        <translation>Met wie of wat</translation>
    </message>
    <message>
        <source>Importance to the customer</source>
        <translation>Belang voor de klant</translation>
    </message>
    <message>
        <source>Importance to us</source>
        <translation>Belang voor ons</translation>
    </message>
    <message>
        <source>Told in the scenario</source>
        <translation>Verteld in het scenario</translation>
    </message>
    <message>
        <source>Feedback by</source>
        <translation>Feedback via</translation>
    </message>
</context>
<context>
    <name>klantreis::TouchpointTable</name>
    <message>
        <source>Descending</source>
        <translation>Aflopend</translation>
    </message>
    <message>
        <source>Touchpoints of the journey</source>
        <translation>Contactmomenten van de klantreis</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete the selected touchpoint</source>
        <translation>Het gekozen contactmoment verwijderen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Only rows with this text</source>
        <translation>Alleen regels met deze tekst</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Gesorteerd op</translation>
    </message>
    <message>
        <source>Order of the map</source>
        <translation>Volgorde van de kaart</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n contactmoment</numerusform>
            <numerusform>%n contactmomenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n touchpoint(s)</source>
        <translation>
            <numerusform>%1 van %n contactmoment</numerusform>
            <numerusform>%1 van %n contactmomenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation>Contactmoment verwijderen</translation>
    </message>
</context>
<context>
    <name>klantreis::SidePanel</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
</context>
<context>
    <name>klantreis::OutlineModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>klantreis::Outline</name>
    <message>
        <source>Outline</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Only what says this text</source>
        <translation>Alleen wat deze tekst bevat</translation>
    </message>
    <message>
        <source>Phases, episodes and touchpoints</source>
        <translation>Fasen, episodes en contactmomenten</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Fase toevoegen</translation>
    </message>
    <message>
        <source>Add episode</source>
        <translation>Episode toevoegen</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Contactmoment toevoegen</translation>
    </message>
    <message>
        <source>Move phase</source>
        <translation>Fase verplaatsen</translation>
    </message>
    <message>
        <source>Move episode</source>
        <translation>Episode verplaatsen</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Contactmoment verplaatsen</translation>
    </message>
</context>
<context>
    <name>klantreis::RolePage</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Persona with this role</source>
        <translation>Persona met deze rol</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Doet mee aan</translation>
    </message>
    <message>
        <source>Add role to episode</source>
        <translation>Rol aan episode toevoegen</translation>
    </message>
    <message>
        <source>Take role out of episode</source>
        <translation>Rol uit episode halen</translation>
    </message>
</context>
<context>
    <name>klantreis::InvolvementPage</name>
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
        <source>Decides</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Advises</source>
        <translation>Adviseert</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Koopt</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Houdt tegen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Considerations</source>
        <translation>Overwegingen</translation>
    </message>
    <message>
        <source>Role and where else it takes part</source>
        <translation>Rol, en waar die nog meer meedoet</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>Role in episode %1</source>
        <translation>Rol in episode %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
</context>
<context>
    <name>klantreis::RoleList</name>
    <message>
        <source>Roles of the journey</source>
        <translation>Rollen in de klantreis</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>+ Role</source>
        <translation>+ Rol</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rol toevoegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete the selected role</source>
        <translation>De gekozen rol verwijderen</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Rol verwijderen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Doet mee aan</translation>
    </message>
</context>
<context>
    <name>klantreis::PicturePage</name>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Description for who does not see it</source>
        <translation>Beschrijving voor wie de afbeelding niet ziet</translation>
    </message>
</context>
<context>
    <name>klantreis::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
</context>
<context>
    <name>klantreis::AimRow</name>
    <message>
        <source>Goal or value</source>
        <translation>Doel of waarde</translation>
    </message>
    <message>
        <source>Delete this goal or value</source>
        <translation>Dit doel of deze waarde verwijderen</translation>
    </message>
</context>
<context>
    <name>klantreis::ChannelPage</name>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>We use this channel</source>
        <translation>We gebruiken dit kanaal</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Pictogram</translation>
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
        <source>Months it needs before it can be judged</source>
        <translation>Maanden nodig voor een oordeel</translation>
    </message>
    <message>
        <source>What experience says</source>
        <translation>Wat de ervaring leert</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Beoordeeld op</translation>
    </message>
    <message>
        <source>Attracts customers, 0 to 10</source>
        <translation>Trekt klanten aan, 0 tot 10</translation>
    </message>
    <message>
        <source>Makes them buy, 0 to 10</source>
        <translation>Laat ze kopen, 0 tot 10</translation>
    </message>
    <message>
        <source>Keeps them, 0 to 10</source>
        <translation>Houdt ze vast, 0 tot 10</translation>
    </message>
</context>
<context>
    <name>klantreis::CriterionRow</name>
    <message>
        <source>lead time, price, support</source>
        <translation>levertijd, prijs, hulp</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Weight, from 1 to 5</source>
        <translation>Gewicht, van 1 tot 5</translation>
    </message>
    <message>
        <source>Delete this criterion</source>
        <translation>Dit criterium verwijderen</translation>
    </message>
    <message>
        <source>Delete criterion</source>
        <translation>Criterium verwijderen</translation>
    </message>
    <message>
        <source>Move criterion up</source>
        <translation>Criterium omhoog</translation>
    </message>
    <message>
        <source>Move criterion down</source>
        <translation>Criterium omlaag</translation>
    </message>
    <message>
        <source>Move criterion</source>
        <translation>Criterium verplaatsen</translation>
    </message>
</context>
<context>
    <name>klantreis::FoldSection</name>
    <message>
        <source>Nothing filled in</source>
        <translation>Niets ingevuld</translation>
    </message>
    <message>
        <source>%1 filled in</source>
        <translation>%1 ingevuld</translation>
    </message>
</context>
<context>
    <name>klantreis::GroupNotice</name>
    <message>
        <source>Start with the target group: who exactly is this for?</source>
        <translation>Begin met de doelgroep: voor wie precies is dit?</translation>
    </message>
    <message>
        <source>“%1” could be anyone. Which ones: how large, of what kind, for what work?</source>
        <translation>“%1” kan iedereen zijn. Welke: hoe groot, van welke soort, voor welk werk?</translation>
    </message>
</context>
<context>
    <name>klantreis::OrganisationPage</name>
    <message>
        <source>Channels that are used cost %1 a month</source>
        <translation>Kanalen die je gebruikt kosten %1 per maand</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Unnamed organisation</source>
        <translation>Organisatie zonder naam</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missie</translation>
    </message>
    <message>
        <source>What is it there for?</source>
        <translation>Waarvoor bestaat ze?</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visie</translation>
    </message>
    <message>
        <source>What does it expect of the world?</source>
        <translation>Hoe ziet ze de toekomst?</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>What does it think of what it sells?</source>
        <translation>Hoe denkt ze over wat ze verkoopt?</translation>
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
        <source>+ Business goal</source>
        <translation>+ Bedrijfsdoel</translation>
    </message>
    <message>
        <source>Core values</source>
        <translation>Kernwaarden</translation>
    </message>
    <message>
        <source>+ Core value</source>
        <translation>+ Kernwaarde</translation>
    </message>
    <message>
        <source>Delete goal or value</source>
        <translation>Doel of waarde verwijderen</translation>
    </message>
    <message>
        <source>Add goal or value</source>
        <translation>Doel of waarde toevoegen</translation>
    </message>
</context>
<context>
    <name>klantreis::SegmentPage</name>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Who is in it, and who is not</source>
        <translation>Wie erbij hoort, en wie niet</translation>
    </message>
    <message>
        <source>Firms of 5 to 50 people that …</source>
        <translation>Bedrijven van 5 tot 50 mensen die …</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>How many customers</source>
        <translation>Hoeveel klanten</translation>
    </message>
    <message>
        <source>Volume of an order</source>
        <translation>Volume per bestelling</translation>
    </message>
    <message>
        <source>10 to 40 pumps an order</source>
        <translation>10 tot 40 pompen per bestelling</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>Hoe ze kopen</translation>
    </message>
    <message>
        <source>How often, through whom, on what terms?</source>
        <translation>Hoe vaak, via wie, onder welke voorwaarden?</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>What do they want to reach?</source>
        <translation>Wat willen ze bereiken?</translation>
    </message>
    <message>
        <source>What they decide by, weighed from 1 to 5</source>
        <translation>Waarop ze beslissen, gewogen van 1 tot 5</translation>
    </message>
    <message>
        <source>+ Criterion</source>
        <translation>+ Criterium</translation>
    </message>
    <message>
        <source>Parts that buy differently</source>
        <translation>Delen die anders kopen</translation>
    </message>
    <message>
        <source>+ Part of this group</source>
        <translation>+ Deel van deze groep</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona’s</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Criterium toevoegen</translation>
    </message>
    <message>
        <source>Split target group</source>
        <translation>Doelgroep splitsen</translation>
    </message>
</context>
<context>
    <name>klantreis::TraitRow</name>
    <message>
        <source>price</source>
        <translation>prijs</translation>
    </message>
    <message>
        <source>Trait at the left</source>
        <translation>Eigenschap links</translation>
    </message>
    <message>
        <source>Trait at the right</source>
        <translation>Eigenschap rechts</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>Place between the traits</source>
        <translation>Plaats tussen de eigenschappen</translation>
    </message>
    <message>
        <source>Delete this trait</source>
        <translation>Deze eigenschap verwijderen</translation>
    </message>
</context>
<context>
    <name>klantreis::ReviewCard</name>
    <message>
        <source>Delete this review</source>
        <translation>Deze evaluatie verwijderen</translation>
    </message>
    <message>
        <source>Who reviewed</source>
        <translation>Wie evalueerde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
</context>
<context>
    <name>klantreis::ListsPanel</name>
    <message>
        <source>Journeys</source>
        <translation>Klantreizen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>klantreis::RatingBox</name>
    <message>
        <source>Not said</source>
        <translation>Niet aangegeven</translation>
    </message>
    <message>
        <source>1: hardly any</source>
        <translation>1: nauwelijks</translation>
    </message>
    <message>
        <source>2: little</source>
        <translation>2: weinig</translation>
    </message>
    <message>
        <source>3: some</source>
        <translation>3: enig</translation>
    </message>
    <message>
        <source>4: much</source>
        <translation>4: veel</translation>
    </message>
    <message>
        <source>5: very much</source>
        <translation>5: heel veel</translation>
    </message>
</context>
<context>
    <name>klantreis::RemarkPage</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Niet nagekomen</translation>
    </message>
    <message>
        <source>At touchpoint</source>
        <translation>Bij contactmoment</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Genoteerd door</translation>
    </message>
</context>
<context>
    <name>klantreis::ContributionPage</name>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>What is offered here</source>
        <translation>Wat hier wordt aangeboden</translation>
    </message>
    <message>
        <source>The right moment</source>
        <translation>Het juiste moment</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Verantwoordelijk</translation>
    </message>
    <message>
        <source>Several of them at once</source>
        <translation>Meerdere tegelijk</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>Take out of this episode</source>
        <translation>Uit deze episode halen</translation>
    </message>
    <message>
        <source>Take supplier out of episode</source>
        <translation>Leverancier uit episode halen</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>In “%1”</translation>
    </message>
</context>
<context>
    <name>klantreis::ContributionList</name>
    <message>
        <source>Suppliers and departments here</source>
        <translation>Leveranciers en afdelingen hier</translation>
    </message>
    <message>
        <source>Supplier or department that brings something here</source>
        <translation>Leverancier of afdeling die hier iets inbrengt</translation>
    </message>
    <message>
        <source>Choose or type a supplier</source>
        <translation>Kies of typ een leverancier</translation>
    </message>
    <message>
        <source>Add supplier to episode</source>
        <translation>Leverancier aan episode toevoegen</translation>
    </message>
</context>
<context>
    <name>klantreis::ScenarioFields</name>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Touchpoints that the scenario tells of</source>
        <translation>Contactmomenten waarover het scenario vertelt</translation>
    </message>
    <message>
        <source>Change touchpoints of scenario</source>
        <translation>Contactmomenten van scenario wijzigen</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Doet</translation>
    </message>
    <message>
        <source>What does the customer do?</source>
        <translation>Wat doet de klant?</translation>
    </message>
    <message>
        <source>Feels</source>
        <translation>Voelt</translation>
    </message>
    <message>
        <source>What does the customer feel?</source>
        <translation>Wat voelt de klant?</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Ervaart</translation>
    </message>
    <message>
        <source>What does the customer go through?</source>
        <translation>Wat maakt de klant mee?</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Geraakt door</translation>
    </message>
    <message>
        <source>What touches the customer here?</source>
        <translation>Wat raakt de klant hier?</translation>
    </message>
    <message>
        <source>Motivated by</source>
        <translation>Gemotiveerd door</translation>
    </message>
    <message>
        <source>Why does the customer go on?</source>
        <translation>Waarom gaat de klant verder?</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Verwachting</translation>
    </message>
    <message>
        <source>What does the customer expect, and from whom?</source>
        <translation>Wat verwacht de klant, en van wie?</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>In a hurry, for a gift, ill, in love…</source>
        <translation>Haast, een cadeau, ziek, verliefd…</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Zegt</translation>
    </message>
    <message>
        <source>What is said but not done?</source>
        <translation>Wat wordt gezegd maar niet gedaan?</translation>
    </message>
</context>
<context>
    <name>klantreis::EpisodeFields</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Aim for the feeling</source>
        <translation>Bedoeling met het gevoel</translation>
    </message>
    <message>
        <source>Core value to be felt here</source>
        <translation>Kernwaarde die hier voelbaar is</translation>
    </message>
    <message>
        <source>Options to choose from</source>
        <translation>Opties om uit te kiezen</translation>
    </message>
    <message>
        <source>Customer still unknown</source>
        <translation>Klant nog onbekend</translation>
    </message>
    <message>
        <source>Last held to what is known</source>
        <translation>Laatst getoetst aan wat bekend is</translation>
    </message>
    <message>
        <source>Journey that this is from near</source>
        <translation>Klantreis die dit van dichtbij is</translation>
    </message>
    <message>
        <source>Go to that journey</source>
        <translation>Naar die klantreis</translation>
    </message>
</context>
<context>
    <name>ImprovementColumns</name>
    <message>
        <source>Improvement</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Ontbrekend punt</translation>
    </message>
    <message>
        <source>Business goal</source>
        <translation>Bedrijfsdoel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Aangekondigd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Before its start, %1</source>
        <translation>Vóór het begin, %1</translation>
    </message>
    <message>
        <source>Overdue, %1</source>
        <translation>Te laat, %1</translation>
    </message>
</context>
<context>
    <name>klantreis::ScoreBox</name>
    <message>
        <source>No score; %1 to %2</source>
        <translation>Geen score; %1 tot %2</translation>
    </message>
    <message>
        <source>“%1” is not a score from %2 to %3.</source>
        <translation>“%1” is geen score van %2 tot %3.</translation>
    </message>
</context>
<context>
    <name>klantreis::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>There are no improvements yet. Add one with Insert › Improvement.</source>
        <translation>Er zijn nog geen verbeteringen. Voeg er een toe met Invoegen › Verbetering.</translation>
    </message>
    <message>
        <source>Drag a bar or one of its ends, or press Ctrl or Shift with the arrow keys: Ctrl moves it by a day, Shift its deadline.</source>
        <translation>Sleep een balk of een van de uiteinden, of druk op Ctrl of Shift met de pijltjes: Ctrl verschuift de balk een dag, Shift de deadline.</translation>
    </message>
</context>
<context>
    <name>klantreis::TimelineChart</name>
    <message>
        <source>Improvements over time</source>
        <translation>Verbeteringen in de tijd</translation>
    </message>
    <message>
        <source>%1 · overdue</source>
        <translation>%1 · te laat</translation>
    </message>
    <message>
        <source>Improvement %1</source>
        <translation>Verbetering %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>no start</source>
        <translation>geen begin</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>geen deadline</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Nog niet gepland</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Zonder eigenaar</translation>
    </message>
    <message>
        <source>%1: effort %2</source>
        <translation>%1: inspanning %2</translation>
    </message>
    <message>
        <source>%1, more than others carry</source>
        <translation>%1, meer dan anderen doen</translation>
    </message>
    <message>
        <source>Move on the timeline</source>
        <translation>Verschuiven op de tijdlijn</translation>
    </message>
    <message>
        <source>%1 ▲</source>
        <translation>%1 ▲</translation>
    </message>
    <message>
        <source>Effort per month</source>
        <translation>Inspanning per maand</translation>
    </message>
</context>
<context>
    <name>klantreis::HistoryRows</name>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>%1, this is now</source>
        <translation>%1, hier ben je nu</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>klantreis::HistoryList</name>
    <message>
        <source>Steps of the work</source>
        <translation>Stappen van het werk</translation>
    </message>
</context>
</TS>
