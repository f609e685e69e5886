<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>EmotionDrag</name>
    <message>
        <source>Change emotion</source>
        <translation>Emotie wijzigen</translation>
    </message>
</context>
<context>
    <name>EpisodeDrag</name>
    <message>
        <source>Move episode</source>
        <translation>Episode verplaatsen</translation>
    </message>
    <message>
        <source>Copy episode</source>
        <translation>Episode kopiëren</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>CardDrag</name>
    <message>
        <source>Move touchpoint</source>
        <translation>Contactmoment verplaatsen</translation>
    </message>
    <message>
        <source>Move card</source>
        <translation>Kaartje verplaatsen</translation>
    </message>
    <message>
        <source>Copy card</source>
        <translation>Kaartje kopiëren</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>Kaartjes verplaatsen</translation>
    </message>
</context>
<context>
    <name>klantreis::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>Start with an empty journey</source>
        <translation>Met een lege klantreis beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open a journey file</source>
        <translation>Een klantreisbestand openen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Save the journey to its file</source>
        <translation>De klantreis opslaan in het bestand</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Opslaan &amp;als…</translation>
    </message>
    <message>
        <source>Save the journey to another file</source>
        <translation>De klantreis opslaan in een ander bestand</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Make a PDF, PNG, SVG or JSON file of the map</source>
        <translation>Van de kaart een PDF-, PNG-, SVG- of JSON-bestand maken</translation>
    </message>
    <message>
        <source>Export A&amp;gain</source>
        <translation>Opnieuw e&amp;xporteren</translation>
    </message>
    <message>
        <source>Repeat the last export with the same choices</source>
        <translation>De laatste export met dezelfde keuzes herhalen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>De laatste wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Opnieuw uitvoeren wat ongedaan is gemaakt</translation>
    </message>
    <message>
        <source>&amp;Edit Text</source>
        <translation>&amp;Tekst bewerken</translation>
    </message>
    <message>
        <source>Edit the text of what is selected</source>
        <translation>De tekst van het gekozen onderdeel bewerken</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Het gekozen onderdeel verwijderen</translation>
    </message>
    <message>
        <source>Delete &amp;Journey</source>
        <translation>&amp;Klantreis verwijderen</translation>
    </message>
    <message>
        <source>Delete the journey that is shown, and all that is in it</source>
        <translation>De getoonde klantreis verwijderen, met alles wat erin staat</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Naar &amp;links</translation>
    </message>
    <message>
        <source>Move Ri&amp;ght</source>
        <translation>Naar &amp;rechts</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move D&amp;own</source>
        <translation>Oml&amp;aag</translation>
    </message>
    <message>
        <source>Raise the selected emotion by one step of the scale</source>
        <translation>De gekozen emotie één stap van de schaal hoger zetten</translation>
    </message>
    <message>
        <source>Lo&amp;wer Emotion</source>
        <translation>Emotie la&amp;ger</translation>
    </message>
    <message>
        <source>Lower the selected emotion by one step of the scale</source>
        <translation>De gekozen emotie één stap van de schaal lager zetten</translation>
    </message>
    <message>
        <source>&amp;Episode</source>
        <translation>&amp;Episode</translation>
    </message>
    <message>
        <source>Add an episode after the selected one</source>
        <translation>Een episode na de gekozen toevoegen</translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>&amp;Contactmoment</translation>
    </message>
    <message>
        <source>Add a touchpoint to the selected episode</source>
        <translation>Een contactmoment aan de gekozen episode toevoegen</translation>
    </message>
    <message>
        <source>Pe&amp;rsona</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>Add a persona who walks this journey</source>
        <translation>Een persona toevoegen die deze klantreis maakt</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>&amp;Fase</translation>
    </message>
    <message>
        <source>Add a phase after the selected one</source>
        <translation>Een fase na de gekozen toevoegen</translation>
    </message>
    <message>
        <source>&amp;Gap</source>
        <translation>&amp;Ontbrekend punt</translation>
    </message>
    <message>
        <source>Note what the selected episode lacks</source>
        <translation>Noteren wat er in de gekozen episode ontbreekt</translation>
    </message>
    <message>
        <source>&amp;Improvement</source>
        <translation>&amp;Verbetering</translation>
    </message>
    <message>
        <source>Add an improvement to the selected episode or gap</source>
        <translation>Een verbetering bij de gekozen episode of het gekozen ontbrekende punt toevoegen</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Bewijs</translation>
    </message>
    <message>
        <source>Add evidence to the selected episode</source>
        <translation>Bewijs bij de gekozen episode toevoegen</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Klantreis</translation>
    </message>
    <message>
        <source>Add another journey to this file</source>
        <translation>Nog een klantreis aan dit bestand toevoegen</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>&amp;Huidig</translation>
    </message>
    <message>
        <source>Show the journey as it is now</source>
        <translation>De klantreis tonen zoals die nu is</translation>
    </message>
    <message>
        <source>&amp;Ideal</source>
        <translation>&amp;Ideaal</translation>
    </message>
    <message>
        <source>Show the journey as it should be</source>
        <translation>De klantreis tonen zoals die zou moeten zijn</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Beide</translation>
    </message>
    <message>
        <source>Show the current journey with the ideal curve</source>
        <translation>De huidige klantreis met de ideale curve tonen</translation>
    </message>
    <message>
        <source>Zoom I&amp;n</source>
        <translation>I&amp;nzoomen</translation>
    </message>
    <message>
        <source>Make the map larger</source>
        <translation>De kaart groter tonen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>Make the map smaller</source>
        <translation>De kaart kleiner tonen</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Ware grootte</translation>
    </message>
    <message>
        <source>Show the map at 100 %</source>
        <translation>De kaart op 100 % tonen</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>P&amp;resenteren</translation>
    </message>
    <message>
        <source>Show the map on the whole screen, step by step</source>
        <translation>De kaart stap voor stap op het hele scherm tonen</translation>
    </message>
    <message>
        <source>Present from &amp;Here</source>
        <translation>Vana&amp;f hier presenteren</translation>
    </message>
    <message>
        <source>Present the map from the selected episode on</source>
        <translation>De kaart presenteren vanaf de gekozen episode</translation>
    </message>
    <message>
        <source>Select an episode, or something of one, first</source>
        <translation>Kies eerst een episode, of iets daarin</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>Hele &amp;kaart</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>De hele kaart in beeld brengen</translation>
    </message>
    <message>
        <source>Na&amp;vigator</source>
        <translation>Na&amp;vigator</translation>
    </message>
    <message>
        <source>Show or hide journeys and personas</source>
        <translation>Klantreizen en persona’s tonen of verbergen</translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation>Eigen&amp;schappen</translation>
    </message>
    <message>
        <source>Show or hide the fields of what is selected</source>
        <translation>De velden van het gekozen onderdeel tonen of verbergen</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>Li&amp;jsten</translation>
    </message>
    <message>
        <source>Show or hide improvements, evidence and what journeys share</source>
        <translation>Verbeteringen, bewijs en wat klantreizen delen tonen of verbergen</translation>
    </message>
    <message>
        <source>Next &amp;Panel</source>
        <translation>Volgend pan&amp;eel</translation>
    </message>
    <message>
        <source>Go to the next panel with the keyboard</source>
        <translation>Met het toetsenbord naar het volgende paneel gaan</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Licht of donker zoals het bureaublad</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Altijd licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Altijd donker</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>De taal van het bureaublad</translation>
    </message>
    <message>
        <source>Menus and messages in English</source>
        <translation>Menu’s en meldingen in het Engels</translation>
    </message>
    <message>
        <source>Menus and messages in Dutch</source>
        <translation>Menu’s en meldingen in het Nederlands</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>How to work with Klantreis</source>
        <translation>Hoe je met Klantreis werkt</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>All keys in one list</source>
        <translation>Alle sneltoetsen in één lijst</translation>
    </message>
    <message>
        <source>&amp;About Klantreis</source>
        <translation>&amp;Over Klantreis</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versie en licenties</translation>
    </message>
    <message>
        <source>Score: &amp;Assumed</source>
        <translation>S&amp;core: aanname</translation>
    </message>
    <message>
        <source>The selected score is an assumption</source>
        <translation>De gekozen score is een aanname</translation>
    </message>
    <message>
        <source>Score: &amp;Customers Said So</source>
        <translation>&amp;Score: klanten zeiden het</translation>
    </message>
    <message>
        <source>The selected score is what customers said</source>
        <translation>De gekozen score is wat klanten zeiden</translation>
    </message>
    <message>
        <source>Score: Data &amp;Shows It</source>
        <translation>Scor&amp;e: gegevens tonen het</translation>
    </message>
    <message>
        <source>The selected score is what data shows</source>
        <translation>De gekozen score is wat gegevens tonen</translation>
    </message>
    <message>
        <source>I&amp;deal Journey</source>
        <translation>I&amp;deale klantreis</translation>
    </message>
    <message>
        <source>Add the journey as it should be, to begin with as it is</source>
        <translation>De klantreis toevoegen zoals die zou moeten zijn, om te beginnen zoals die is</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>T&amp;aal</translation>
    </message>
    <message>
        <source>&amp;Find Command…</source>
        <translation>Op&amp;dracht zoeken…</translation>
    </message>
    <message>
        <source>All commands in one list: type a part of the name</source>
        <translation>Alle opdrachten in één lijst: typ een deel van de naam</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Er is nog niets gewijzigd</translation>
    </message>
    <message>
        <source>Nothing has been taken back</source>
        <translation>Er is niets teruggedraaid</translation>
    </message>
    <message>
        <source>Select something on the map first</source>
        <translation>Selecteer eerst iets op de kaart</translation>
    </message>
    <message>
        <source>Select something that can be deleted first</source>
        <translation>Selecteer eerst iets dat je kunt verwijderen</translation>
    </message>
    <message>
        <source>There is no journey</source>
        <translation>Er is geen klantreis</translation>
    </message>
    <message>
        <source>Select the emotion of a persona at an episode first</source>
        <translation>Selecteer eerst de emotie van een persona bij een episode</translation>
    </message>
    <message>
        <source>Select an emotion that has a score first</source>
        <translation>Selecteer eerst een emotie met een score</translation>
    </message>
    <message>
        <source>Add an episode first</source>
        <translation>Voeg eerst een episode toe</translation>
    </message>
    <message>
        <source>Add an episode first. For a gap, the journey must be in step 4, Improvements</source>
        <translation>Voeg eerst een episode toe. Voor een ontbrekend punt moet de klantreis in stap 4, Verbeteringen, zijn</translation>
    </message>
    <message>
        <source>This journey has an ideal one, or is one</source>
        <translation>Deze klantreis heeft al een ideale, of is er een</translation>
    </message>
    <message>
        <source>This ideal journey belongs to no current one</source>
        <translation>Deze ideale klantreis hoort bij geen huidige</translation>
    </message>
    <message>
        <source>Add an ideal journey first</source>
        <translation>Voeg eerst een ideale klantreis toe</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>Find text anywhere in the file</source>
        <translation>Tekst zoeken in het hele bestand</translation>
    </message>
    <message>
        <source>Find a&amp;nd Replace…</source>
        <translation>Zoeken en ver&amp;vangen…</translation>
    </message>
    <message>
        <source>Put other text in the place of what is found</source>
        <translation>Andere tekst zetten in de plaats van wat gevonden is</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Volgen&amp;de zoeken</translation>
    </message>
    <message>
        <source>Go to the next place where the text is found</source>
        <translation>Naar de volgende plaats waar de tekst staat</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Vori&amp;ge zoeken</translation>
    </message>
    <message>
        <source>Go to the place before where the text is found</source>
        <translation>Naar de vorige plaats waar de tekst staat</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Voorkeuren…</translation>
    </message>
    <message>
        <source>Theme, language and keys</source>
        <translation>Thema, taal en sneltoetsen</translation>
    </message>
    <message>
        <source>Score: &amp;Lowest</source>
        <translation>Score: &amp;laagst</translation>
    </message>
    <message>
        <source>Put the selected emotion at the bottom of the scale</source>
        <translation>De gekozen emotie onder aan de schaal zetten</translation>
    </message>
    <message>
        <source>Score: L&amp;ow</source>
        <translation>Score: la&amp;ag</translation>
    </message>
    <message>
        <source>Put the selected emotion halfway down</source>
        <translation>De gekozen emotie halverwege de onderste helft zetten</translation>
    </message>
    <message>
        <source>Score: &amp;Middle</source>
        <translation>Score: &amp;midden</translation>
    </message>
    <message>
        <source>Put the selected emotion in the middle of the scale</source>
        <translation>De gekozen emotie in het midden van de schaal zetten</translation>
    </message>
    <message>
        <source>Score: &amp;High</source>
        <translation>Score: &amp;hoog</translation>
    </message>
    <message>
        <source>Put the selected emotion halfway up</source>
        <translation>De gekozen emotie halverwege de bovenste helft zetten</translation>
    </message>
    <message>
        <source>Score: High&amp;est</source>
        <translation>Score: hoogs&amp;t</translation>
    </message>
    <message>
        <source>Put the selected emotion at the top of the scale</source>
        <translation>De gekozen emotie boven aan de schaal zetten</translation>
    </message>
    <message>
        <source>&amp;Raise Emotion</source>
        <translation>Emotie hoge&amp;r</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>D&amp;upliceren</translation>
    </message>
    <message>
        <source>Put a copy of what is selected beside it</source>
        <translation>Een kopie naast het gekozen onderdeel zetten</translation>
    </message>
    <message>
        <source>&amp;Next of the Same Kind</source>
        <translation>Volge&amp;nde van dezelfde soort</translation>
    </message>
    <message>
        <source>Add another one after what is selected, and type it at once</source>
        <translation>Na het gekozen onderdeel nog een van dezelfde soort toevoegen en meteen typen</translation>
    </message>
    <message>
        <source>Move the selected episode, card or phase one place to the left, or where a path leads</source>
        <translation>De gekozen episode of fase of het gekozen kaartje één plaats naar links verplaatsen, of waar een pad heen gaat</translation>
    </message>
    <message>
        <source>Move the selected episode, card or phase one place to the right, or where a path leads</source>
        <translation>De gekozen episode of fase of het gekozen kaartje één plaats naar rechts verplaatsen, of waar een pad heen gaat</translation>
    </message>
    <message>
        <source>Move the selected card or lane one place up</source>
        <translation>Het gekozen kaartje of de gekozen baan één plaats omhoog verplaatsen</translation>
    </message>
    <message>
        <source>Move the selected card or lane one place down</source>
        <translation>Het gekozen kaartje of de gekozen baan één plaats omlaag verplaatsen</translation>
    </message>
    <message>
        <source>E&amp;motion</source>
        <translation>E&amp;motie</translation>
    </message>
    <message>
        <source>Select an episode, a card, a phase or a path first</source>
        <translation>Selecteer eerst een episode, een kaartje, een fase of een pad</translation>
    </message>
    <message>
        <source>Select a card or the name of a lane first</source>
        <translation>Selecteer eerst een kaartje of de naam van een baan</translation>
    </message>
    <message>
        <source>Select something that there can be several of first</source>
        <translation>Selecteer eerst iets waarvan er meer kunnen zijn</translation>
    </message>
    <message>
        <source>Touc&amp;hpoint</source>
        <translation>&amp;Contactmoment</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Knipp&amp;en</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kop&amp;iëren</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Select a touchpoint first</source>
        <translation>Selecteer eerst een contactmoment</translation>
    </message>
    <message>
        <source>Put what is selected on the clipboard and delete it</source>
        <translation>Het gekozen onderdeel op het klembord zetten en verwijderen</translation>
    </message>
    <message>
        <source>Put what is selected on the clipboard, for this and other programs</source>
        <translation>Het gekozen onderdeel op het klembord zetten, voor dit en andere programma’s</translation>
    </message>
    <message>
        <source>Add what is on the clipboard: cards, lines, or a table from a spreadsheet</source>
        <translation>Toevoegen wat op het klembord staat: kaartjes, regels of een tabel uit een spreadsheet</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Kanaal</translation>
    </message>
    <message>
        <source>Type or choose the channel of the selected touchpoint</source>
        <translation>Het kanaal van het gekozen contactmoment typen of kiezen</translation>
    </message>
    <message>
        <source>&amp;Pain</source>
        <translation>&amp;Pijnpunt</translation>
    </message>
    <message>
        <source>Note a pain at the selected touchpoint</source>
        <translation>Een pijnpunt bij het gekozen contactmoment noteren</translation>
    </message>
    <message>
        <source>&amp;Crucial</source>
        <translation>&amp;Cruciaal</translation>
    </message>
    <message>
        <source>The selected touchpoint is crucial to the journey, or not</source>
        <translation>Het gekozen contactmoment is cruciaal voor de klantreis, of niet</translation>
    </message>
    <message>
        <source>&amp;Outside Our Control</source>
        <translation>&amp;Buiten onze invloed</translation>
    </message>
    <message>
        <source>The selected touchpoint is outside our control, or within it</source>
        <translation>Het gekozen contactmoment ligt buiten onze invloed, of erbinnen</translation>
    </message>
    <message>
        <source>&amp;Indirect</source>
        <translation>&amp;Indirect contact</translation>
    </message>
    <message>
        <source>The selected touchpoint is an indirect contact, or a direct one</source>
        <translation>Het gekozen contactmoment is indirect contact, of direct</translation>
    </message>
    <message>
        <source>&amp;KPI</source>
        <translation>KP&amp;I</translation>
    </message>
    <message>
        <source>Add a figure that is measured at the selected episode</source>
        <translation>Een cijfer toevoegen dat bij de gekozen episode gemeten wordt</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>B&amp;aan</translation>
    </message>
    <message>
        <source>Add a lane of text to the map</source>
        <translation>Een tekstbaan aan de kaart toevoegen</translation>
    </message>
    <message>
        <source>Go to the &amp;Map</source>
        <translation>Naar &amp;de kaart</translation>
    </message>
    <message>
        <source>Go back to the map with the keyboard</source>
        <translation>Met het toetsenbord terug naar de kaart</translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation>Dit bestand sluiten</translation>
    </message>
    <message>
        <source>Close all files and end</source>
        <translation>Alle bestanden sluiten en stoppen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>V&amp;olgend tabblad</translation>
    </message>
    <message>
        <source>Pr&amp;evious Tab</source>
        <translation>Vorig t&amp;abblad</translation>
    </message>
    <message>
        <source>Go to the next of the files that are open</source>
        <translation>Naar het volgende van de bestanden die open zijn</translation>
    </message>
    <message>
        <source>Go to the file before this one</source>
        <translation>Naar het bestand voor dit bestand</translation>
    </message>
    <message>
        <source>Only one file is open</source>
        <translation>Er is maar één bestand open</translation>
    </message>
    <message>
        <source>New from &amp;Table</source>
        <translation>Nieuw van een &amp;tabel</translation>
    </message>
    <message>
        <source>Begin a map with the table that was copied in a spreadsheet</source>
        <translation>Een kaart beginnen met de tabel die in een spreadsheet is gekopieerd</translation>
    </message>
    <message>
        <source>Open or begin a map first</source>
        <translation>Open of begin eerst een kaart</translation>
    </message>
    <message>
        <source>Epi&amp;sode and Phase</source>
        <translation>Epi&amp;sode en fase</translation>
    </message>
    <message>
        <source>P&amp;ath</source>
        <translation>&amp;Zijpad</translation>
    </message>
    <message>
        <source>Phase &amp;Model</source>
        <translation>Fasen volgens &amp;model</translation>
    </message>
    <message>
        <source>&amp;Optional</source>
        <translation>&amp;Optioneel</translation>
    </message>
    <message>
        <source>Not everyone takes the selected episode, or everyone does</source>
        <translation>Niet iedereen doorloopt de gekozen episode, of juist wel</translation>
    </message>
    <message>
        <source>&amp;Purchase</source>
        <translation>&amp;Aankoop</translation>
    </message>
    <message>
        <source>The purchase is made in the selected episode: a border stands after it</source>
        <translation>In de gekozen episode wordt gekocht: erna staat een grens</translation>
    </message>
    <message>
        <source>Phase Ends &amp;Earlier</source>
        <translation>Fase eindigt &amp;eerder</translation>
    </message>
    <message>
        <source>The last episode of the phase goes to the next phase</source>
        <translation>De laatste episode van de fase gaat naar de volgende fase</translation>
    </message>
    <message>
        <source>Select a phase that another one follows, or something in it, first</source>
        <translation>Selecteer eerst een fase waar een andere op volgt, of iets daarin</translation>
    </message>
    <message>
        <source>Phase Ends &amp;Later</source>
        <translation>Fase eindigt &amp;later</translation>
    </message>
    <message>
        <source>The phase takes in the first episode of the next phase</source>
        <translation>De fase neemt de eerste episode van de volgende fase op</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;titie</translation>
    </message>
    <message>
        <source>Add a note at the selected episode, of the kind that the selected lane shows</source>
        <translation>Een notitie bij de gekozen episode toevoegen, van de soort die de gekozen baan toont</translation>
    </message>
    <message>
        <source>Select a cell in a lane of notes first</source>
        <translation>Selecteer eerst een cel in een baan met notities</translation>
    </message>
    <message>
        <source>Lane of &amp;Text</source>
        <translation>Baan met &amp;tekst</translation>
    </message>
    <message>
        <source>Lane of &amp;Numbers</source>
        <translation>Baan met &amp;getallen</translation>
    </message>
    <message>
        <source>Add a lane of numbers, drawn as bars</source>
        <translation>Een baan met getallen toevoegen, getekend als staven</translation>
    </message>
    <message>
        <source>Touchpoints of a &amp;Department</source>
        <translation>Contactmomenten van een &amp;afdeling</translation>
    </message>
    <message>
        <source>Add a lane with the touchpoints of one department</source>
        <translation>Een baan met de contactmomenten van één afdeling toevoegen</translation>
    </message>
    <message>
        <source>Lane of &amp;Pains</source>
        <translation>Baan met &amp;pijnpunten</translation>
    </message>
    <message>
        <source>Add a lane of what hurts</source>
        <translation>Een baan toevoegen met wat pijn doet</translation>
    </message>
    <message>
        <source>Lane of &amp;Strengths</source>
        <translation>Baan met &amp;sterke punten</translation>
    </message>
    <message>
        <source>Add a lane of what goes well</source>
        <translation>Een baan toevoegen met wat goed gaat</translation>
    </message>
    <message>
        <source>Lane of &amp;Wishes</source>
        <translation>Baan met &amp;wensen</translation>
    </message>
    <message>
        <source>Add a lane of what customers wish for</source>
        <translation>Een baan toevoegen met wat klanten wensen</translation>
    </message>
    <message>
        <source>Lane of N&amp;eeds</source>
        <translation>Baan met &amp;behoeften</translation>
    </message>
    <message>
        <source>Add a lane of what customers need</source>
        <translation>Een baan toevoegen met wat klanten nodig hebben</translation>
    </message>
    <message>
        <source>Lane of What We &amp;Offer</source>
        <translation>Baan met aanb&amp;od</translation>
    </message>
    <message>
        <source>Add a lane of what we offer</source>
        <translation>Een baan toevoegen met wat wij bieden</translation>
    </message>
    <message>
        <source>Lane of Pro&amp;mises</source>
        <translation>Baan met be&amp;loftes</translation>
    </message>
    <message>
        <source>Add a lane of what was promised</source>
        <translation>Een baan toevoegen met wat er beloofd is</translation>
    </message>
    <message>
        <source>Lane of E&amp;xpectations</source>
        <translation>Baan met &amp;verwachtingen</translation>
    </message>
    <message>
        <source>Add a lane of what customers expect</source>
        <translation>Een baan toevoegen met wat klanten verwachten</translation>
    </message>
    <message>
        <source>Lane of &amp;Questions</source>
        <translation>Baan met vrage&amp;n</translation>
    </message>
    <message>
        <source>Add a lane of what customers ask</source>
        <translation>Een baan toevoegen met wat klanten vragen</translation>
    </message>
    <message>
        <source>Lane of Opport&amp;unities</source>
        <translation>Baan met &amp;kansen</translation>
    </message>
    <message>
        <source>Add a lane of what could be won</source>
        <translation>Een baan toevoegen met wat er te winnen is</translation>
    </message>
    <message>
        <source>&amp;Loop Back</source>
        <translation>&amp;Terug naar eerder</translation>
    </message>
    <message>
        <source>From the selected episode back to an earlier one</source>
        <translation>Van de gekozen episode terug naar een eerdere</translation>
    </message>
    <message>
        <source>&amp;Skip Ahead</source>
        <translation>&amp;Stap overslaan</translation>
    </message>
    <message>
        <source>From the selected episode on to a later one</source>
        <translation>Van de gekozen episode door naar een latere</translation>
    </message>
    <message>
        <source>&amp;Alternative</source>
        <translation>&amp;Alternatief</translation>
    </message>
    <message>
        <source>Another way to take the selected episode</source>
        <translation>Een andere manier om de gekozen episode te doorlopen</translation>
    </message>
    <message>
        <source>Lost &amp;Exit</source>
        <translation>Afha&amp;ken</translation>
    </message>
    <message>
        <source>Customers who are lost at the selected episode: why, and what share</source>
        <translation>Klanten die bij de gekozen episode afhaken: waarom, en welk deel</translation>
    </message>
    <message>
        <source>&amp;AIDA: Attention to Action</source>
        <translation>&amp;AIDA: van aandacht tot actie</translation>
    </message>
    <message>
        <source>A&amp;wareness to Action</source>
        <translation>&amp;Bewustwording tot actie</translation>
    </message>
    <message>
        <source>&amp;5A of Kotler</source>
        <translation>&amp;5A van Kotler</translation>
    </message>
    <message>
        <source>&amp;Buying and Customer Phase</source>
        <translation>&amp;Koop- en klantfase</translation>
    </message>
    <message>
        <source>&amp;Search to Use</source>
        <translation>&amp;Zoeken tot gebruik</translation>
    </message>
    <message>
        <source>&amp;Orientation to Upselling</source>
        <translation>&amp;Oriëntatie tot upselling</translation>
    </message>
    <message>
        <source>B2B: Search to &amp;Tender</source>
        <translation>B2B: zoeken tot aanbes&amp;teding</translation>
    </message>
    <message>
        <source>Phases over the episodes of this journey: attention, interest, desire, action</source>
        <translation>Fasen over de episodes van deze klantreis: aandacht, interesse, verlangen, actie</translation>
    </message>
    <message>
        <source>Phases over the episodes of this journey: awareness, consideration, action</source>
        <translation>Fasen over de episodes van deze klantreis: bewustwording, overweging, actie</translation>
    </message>
    <message>
        <source>Phases over the episodes of this journey: aware, appeal, ask, act, advocate</source>
        <translation>Fasen over de episodes van deze klantreis: kennen, aanspreken, vragen, doen, aanbevelen</translation>
    </message>
    <message>
        <source>Phases over the episodes of this journey: before and after the purchase</source>
        <translation>Fasen over de episodes van deze klantreis: voor en na de aankoop</translation>
    </message>
    <message>
        <source>Phases over the episodes of this journey: search, communication, choice, purchase, use</source>
        <translation>Fasen over de episodes van deze klantreis: zoeken, communicatie, keuze, aankoop, gebruik</translation>
    </message>
    <message>
        <source>Phases over the episodes of this journey: orientation, purchase, onboarding, use, service, upselling</source>
        <translation>Fasen over de episodes van deze klantreis: oriëntatie, aankoop, onboarding, gebruik, service, upselling</translation>
    </message>
    <message>
        <source>Phases over the episodes of this journey: search, compare, evaluate, pitch, tender</source>
        <translation>Fasen over de episodes van deze klantreis: zoeken, vergelijken, evalueren, pitch, aanbesteding</translation>
    </message>
    <message>
        <source>Sho&amp;w All Lanes</source>
        <translation>A&amp;lle banen zichtbaar</translation>
    </message>
    <message>
        <source>Bring hidden lanes back to the map</source>
        <translation>Verborgen banen weer op de kaart zetten</translation>
    </message>
    <message>
        <source>No lane is hidden</source>
        <translation>Er is geen baan verborgen</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>Indelin&amp;g</translation>
    </message>
    <message>
        <source>The map with all panels and the toolbar around it</source>
        <translation>De kaart met alle panelen en de werkbalk eromheen</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>Wor&amp;kshop</translation>
    </message>
    <message>
        <source>Only the map, and large buttons to add what is said</source>
        <translation>Alleen de kaart, en grote knoppen om toe te voegen wat er gezegd wordt</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analyseren</translation>
    </message>
    <message>
        <source>The map above large lists of improvements, evidence and what journeys share</source>
        <translation>De kaart boven grote lijsten met verbeteringen, bewijs en wat klantreizen delen</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>&amp;Indeling herstellen</translation>
    </message>
    <message>
        <source>Put the panels of this layout back where they belong</source>
        <translation>De panelen van deze indeling weer op hun plaats zetten</translation>
    </message>
    <message>
        <source>&amp;Short Note</source>
        <translation>Ko&amp;rte notitie</translation>
    </message>
    <message>
        <source>Note what hurts at the selected episode</source>
        <translation>Noteren wat er pijn doet bij de gekozen episode</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Sterk punt</translation>
    </message>
    <message>
        <source>Note what goes well at the selected episode</source>
        <translation>Noteren wat er goed gaat bij de gekozen episode</translation>
    </message>
    <message>
        <source>&amp;Wish</source>
        <translation>&amp;Wens</translation>
    </message>
    <message>
        <source>Note what customers wish for at the selected episode</source>
        <translation>Noteren wat klanten wensen bij de gekozen episode</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Behoefte</translation>
    </message>
    <message>
        <source>Note what customers need at the selected episode</source>
        <translation>Noteren wat klanten nodig hebben bij de gekozen episode</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>Aanb&amp;od</translation>
    </message>
    <message>
        <source>Note what we offer at the selected episode</source>
        <translation>Noteren wat we bieden bij de gekozen episode</translation>
    </message>
    <message>
        <source>P&amp;romise</source>
        <translation>Be&amp;lofte</translation>
    </message>
    <message>
        <source>Note what was promised at the selected episode</source>
        <translation>Noteren wat er beloofd is bij de gekozen episode</translation>
    </message>
    <message>
        <source>E&amp;xpectation</source>
        <translation>&amp;Verwachting</translation>
    </message>
    <message>
        <source>Note what customers expect at the selected episode</source>
        <translation>Noteren wat klanten verwachten bij de gekozen episode</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>V&amp;raag</translation>
    </message>
    <message>
        <source>Note what customers ask at the selected episode</source>
        <translation>Noteren wat klanten vragen bij de gekozen episode</translation>
    </message>
    <message>
        <source>Opport&amp;unity</source>
        <translation>&amp;Kans</translation>
    </message>
    <message>
        <source>Note what could be won at the selected episode</source>
        <translation>Noteren wat er te winnen is bij de gekozen episode</translation>
    </message>
    <message>
        <source>To&amp;uch Mode</source>
        <translation>Aan&amp;raakmodus</translation>
    </message>
    <message>
        <source>Size buttons, menus and lists for fingers</source>
        <translation>Knoppen, menu’s en lijsten op maat van vingers</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filter…</translation>
    </message>
    <message>
        <source>Show only what is of one persona, department, channel, reach or source</source>
        <translation>Alleen tonen wat van één persona, afdeling, kanaal, bereik of bron is</translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
        <translation>Alles &amp;tonen</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Het filter weghalen</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>Er is niets gefilterd</translation>
    </message>
    <message>
        <source>&amp;Save View</source>
        <translation>Weergave &amp;opslaan</translation>
    </message>
    <message>
        <source>Keep the filter in the file, under a name</source>
        <translation>Het filter onder een naam in het bestand opslaan</translation>
    </message>
    <message>
        <source>Choose a filter first</source>
        <translation>Kies eerst een filter</translation>
    </message>
    <message>
        <source>&amp;Rename View</source>
        <translation>Weergave &amp;hernoemen</translation>
    </message>
    <message>
        <source>Give the saved view that is shown another name</source>
        <translation>De opgeslagen weergave die je ziet een andere naam geven</translation>
    </message>
    <message>
        <source>Show a saved view first</source>
        <translation>Toon eerst een opgeslagen weergave</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>Weergave &amp;verwijderen</translation>
    </message>
    <message>
        <source>Delete the saved view that is shown; the map stays as it is</source>
        <translation>De opgeslagen weergave die je ziet verwijderen; de kaart blijft zoals hij is</translation>
    </message>
    <message>
        <source>Filter an&amp;d Views</source>
        <translation>Filter en &amp;weergaven</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabel</translation>
    </message>
    <message>
        <source>The touchpoints as a table: sort it, narrow it by a text, type in its cells</source>
        <translation>De contactmomenten als tabel: sorteer ze, beperk ze tot een tekst, typ in de cellen</translation>
    </message>
    <message>
        <source>Outline of the &amp;Journey</source>
        <translation>Over&amp;zicht van de klantreis</translation>
    </message>
    <message>
        <source>Phases, episodes and touchpoints as a tree: find, type and move them there</source>
        <translation>Fasen, episodes en contactmomenten als boom: vind, typ en verplaats ze daar</translation>
    </message>
    <message>
        <source>D&amp;raw to Scale</source>
        <translation>O&amp;p schaal tekenen</translation>
    </message>
    <message>
        <source>Draw columns as wide as their episodes take time, with a time axis</source>
        <translation>Kolommen zo breed tekenen als hun episodes duren, met een tijdas</translation>
    </message>
    <message>
        <source>&amp;Zoom to Selection</source>
        <translation>Zoo&amp;men op selectie</translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation>Tonen wat gekozen is, zo groot als het past</translation>
    </message>
    <message>
        <source>&amp;Wider or Higher</source>
        <translation>&amp;Breder of hoger</translation>
    </message>
    <message>
        <source>&amp;Narrower or Lower</source>
        <translation>&amp;Smaller of lager</translation>
    </message>
    <message>
        <source>Widt&amp;h and Height</source>
        <translation>Breedte en hoo&amp;gte</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>&amp;Gewone maat</translation>
    </message>
    <message>
        <source>Make the selected columns wider, or the selected lanes higher</source>
        <translation>De geselecteerde kolommen breder maken, of de geselecteerde banen hoger</translation>
    </message>
    <message>
        <source>Make the selected columns narrower, or the selected lanes lower</source>
        <translation>De geselecteerde kolommen smaller maken, of de geselecteerde banen lager</translation>
    </message>
    <message>
        <source>Let the selected columns or lanes be as large as they need be</source>
        <translation>De geselecteerde kolommen of banen zo groot laten zijn als nodig is</translation>
    </message>
    <message>
        <source>Select an episode, something of one, or the name of a lane first</source>
        <translation>Selecteer eerst een episode, iets daarvan of de naam van een baan</translation>
    </message>
    <message>
        <source>&amp;Walked by the Shown Personas</source>
        <translation>&amp;Gelopen door de getoonde persona’s</translation>
    </message>
    <message>
        <source>Draw the curves of the shown personas along the selected path, or straight on again</source>
        <translation>De curven van de getoonde persona’s langs het gekozen pad tekenen, of weer rechtdoor</translation>
    </message>
    <message>
        <source>Select a path first</source>
        <translation>Kies eerst een pad</translation>
    </message>
    <message>
        <source>Role at t&amp;he Episode</source>
        <translation>Rol bij de epi&amp;sode</translation>
    </message>
    <message>
        <source>Choose who takes part in the selected episode, what they decide and what they ask</source>
        <translation>Kiezen wie er aan de gekozen episode meedoet, wat die beslist en wat die vraagt</translation>
    </message>
    <message>
        <source>&amp;Roles per Episode</source>
        <translation>&amp;Rollen per episode</translation>
    </message>
    <message>
        <source>Add a lane of who decides, advises, uses, buys or blocks</source>
        <translation>Een baan toevoegen met wie beslist, adviseert, gebruikt, koopt of tegenhoudt</translation>
    </message>
    <message>
        <source>Pict&amp;ure…</source>
        <translation>Afbee&amp;lding…</translation>
    </message>
    <message>
        <source>Add a picture at the selected episode, or a photo to the selected persona</source>
        <translation>Voeg een afbeelding toe bij de geselecteerde episode, of een foto bij de geselecteerde persona</translation>
    </message>
    <message>
        <source>Lane of P&amp;ictures</source>
        <translation>Baan met a&amp;fbeeldingen</translation>
    </message>
    <message>
        <source>Add a lane of pictures, one for each episode</source>
        <translation>Voeg een baan met afbeeldingen toe, één per episode</translation>
    </message>
    <message>
        <source>Save Pict&amp;ure As…</source>
        <translation>Af&amp;beelding opslaan als…</translation>
    </message>
    <message>
        <source>Write the selected picture or photo to a file</source>
        <translation>Schrijf de geselecteerde afbeelding of foto naar een bestand</translation>
    </message>
    <message>
        <source>Select a picture, or a persona with a photo, first</source>
        <translation>Selecteer eerst een afbeelding, of een persona met een foto</translation>
    </message>
    <message>
        <source>A Curve for Eac&amp;h Source</source>
        <translation>&amp;Curve per bron</translation>
    </message>
    <message>
        <source>Compare what was assumed, what customers said and what data shows</source>
        <translation>Vergelijk wat een aanname is, wat klanten zeiden en wat gegevens laten zien</translation>
    </message>
    <message>
        <source>Chan&amp;ges in the Ideal</source>
        <translation>Veranderin&amp;gen in de ideale reis</translation>
    </message>
    <message>
        <source>Show with both journeys what the ideal one adds, leaves out, moves and changes</source>
        <translation>Laat bij beide klantreizen zien wat de ideale toevoegt, weglaat, verplaatst en verandert</translation>
    </message>
    <message>
        <source>Show both journeys first</source>
        <translation>Toon eerst beide klantreizen</translation>
    </message>
    <message>
        <source>Sta&amp;ges of a Supplier or Role</source>
        <translation>Sta&amp;dia van een leverancier of rol</translation>
    </message>
    <message>
        <source>Organisation &amp;Card</source>
        <translation>Or&amp;ganisatiekaart</translation>
    </message>
    <message>
        <source>Mission, vision, budget, business goals and core values of the organisation</source>
        <translation>Missie, visie, budget, bedrijfsdoelen en kernwaarden van de organisatie</translation>
    </message>
    <message>
        <source>Persona Car&amp;d</source>
        <translation>Persona&amp;kaart</translation>
    </message>
    <message>
        <source>Show the selected persona on a card of one page, to read or to export</source>
        <translation>De gekozen persona op een kaart van één pagina, om te lezen of te exporteren</translation>
    </message>
    <message>
        <source>There is no persona</source>
        <translation>Er is geen persona</translation>
    </message>
    <message>
        <source>The steps of the method: how far the journey is, what was found, what comes next</source>
        <translation>De stappen van de methode: hoe ver de klantreis is, wat er is gevonden en wat er nu komt</translation>
    </message>
    <message>
        <source>Solution &amp;for the Gap</source>
        <translation>Oplossing voor &amp;wat ontbreekt</translation>
    </message>
    <message>
        <source>Add an improvement for the selected gap</source>
        <translation>Een verbetering voor het gekozen ontbrekende punt toevoegen</translation>
    </message>
    <message>
        <source>Select a gap first. Solutions open when the journey is in step 4, Improvements</source>
        <translation>Kies eerst een ontbrekend punt. Oplossingen gaan open als de klantreis in stap 4, Verbeteringen, is</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Eval&amp;uatie</translation>
    </message>
    <message>
        <source>Record that the journey was reviewed today, and plan the next review</source>
        <translation>Vastleggen dat de klantreis vandaag is geëvalueerd, en de volgende evaluatie plannen</translation>
    </message>
    <message>
        <source>Chec&amp;k with the Method</source>
        <translation>Anal&amp;yse volgens de methode</translation>
    </message>
    <message>
        <source>Add a lane of the stages, of AIDA or another model, at which one supplier or role is</source>
        <translation>Voeg een baan toe met de stadia, van AIDA of een ander model, waarin één leverancier of rol is</translation>
    </message>
    <message>
        <source>Lane of &amp;Causes</source>
        <translation>Baan met oor&amp;zaken</translation>
    </message>
    <message>
        <source>Add a lane of what is behind the pains</source>
        <translation>Voeg een baan toe met wat er achter de pijnpunten zit</translation>
    </message>
    <message>
        <source>Lane of Ide&amp;as for Content</source>
        <translation>Baan met &amp;ideeën voor content</translation>
    </message>
    <message>
        <source>Add a lane of what could be told there</source>
        <translation>Voeg een baan toe met wat daar verteld kan worden</translation>
    </message>
    <message>
        <source>Lane o&amp;f Criteria</source>
        <translation>Baan met &amp;criteria</translation>
    </message>
    <message>
        <source>Add a lane of what customers decide by</source>
        <translation>Voeg een baan toe met waarop klanten beslissen</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>Oor&amp;zaak</translation>
    </message>
    <message>
        <source>Note what is behind a pain at the selected episode</source>
        <translation>Noteer wat er achter een pijnpunt bij de geselecteerde episode zit</translation>
    </message>
    <message>
        <source>&amp;Idea for Content</source>
        <translation>&amp;Idee voor content</translation>
    </message>
    <message>
        <source>Note what could be told at the selected episode</source>
        <translation>Noteer wat bij de geselecteerde episode verteld kan worden</translation>
    </message>
    <message>
        <source>Cri&amp;terion</source>
        <translation>&amp;Criterium</translation>
    </message>
    <message>
        <source>Note what customers decide by at the selected episode</source>
        <translation>Noteer waarop klanten bij de geselecteerde episode beslissen</translation>
    </message>
    <message>
        <source>&amp;Background Colour</source>
        <translation>Gee&amp;f kleur</translation>
    </message>
    <message>
        <source>&amp;No Colour</source>
        <translation>Geen &amp;kleur</translation>
    </message>
    <message>
        <source>Let the selected cards have the colour of their kind</source>
        <translation>Geef de geselecteerde kaartjes de kleur van hun soort</translation>
    </message>
    <message>
        <source>Select a card or an episode first</source>
        <translation>Selecteer eerst een kaart of een episode</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rood</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Oranje</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Geel</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>Groe&amp;n</translation>
    </message>
    <message>
        <source>&amp;Teal</source>
        <translation>Blau&amp;wgroen</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blauw</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <translation>&amp;Paars</translation>
    </message>
    <message>
        <source>Gr&amp;ey</source>
        <translation>Gr&amp;ijs</translation>
    </message>
    <message>
        <source>Lay red under the selected cards</source>
        <translation>Maak de geselecteerde kaartjes rood</translation>
    </message>
    <message>
        <source>Lay orange under the selected cards</source>
        <translation>Maak de geselecteerde kaartjes oranje</translation>
    </message>
    <message>
        <source>Lay yellow under the selected cards</source>
        <translation>Maak de geselecteerde kaartjes geel</translation>
    </message>
    <message>
        <source>Lay green under the selected cards</source>
        <translation>Maak de geselecteerde kaartjes groen</translation>
    </message>
    <message>
        <source>Lay teal under the selected cards</source>
        <translation>Maak de geselecteerde kaartjes turquoise</translation>
    </message>
    <message>
        <source>Lay blue under the selected cards</source>
        <translation>Maak de geselecteerde kaartjes blauw</translation>
    </message>
    <message>
        <source>Lay purple under the selected cards</source>
        <translation>Maak de geselecteerde kaartjes paars</translation>
    </message>
    <message>
        <source>Lay grey under the selected cards</source>
        <translation>Maak de geselecteerde kaartjes grijs</translation>
    </message>
    <message>
        <source>Export P&amp;lan…</source>
        <translation>&amp;Plan exporteren…</translation>
    </message>
    <message>
        <source>Make a calendar, a table, tasks for Jira or a text of the improvements</source>
        <translation>Een agenda, een tabel, taken voor Jira of een tekst van de verbeteringen maken</translation>
    </message>
    <message>
        <source>Ideal &amp;Becomes Current</source>
        <translation>Ideaal wordt &amp;huidig</translation>
    </message>
    <message>
        <source>Begin anew with the ideal journey as the current one; the journey as it was stays in the file</source>
        <translation>Opnieuw beginnen met de ideale klantreis als huidige; de klantreis zoals ze was, blijft in het bestand</translation>
    </message>
    <message>
        <source>Save Personas to Li&amp;brary…</source>
        <translation>Persona’s opslaan in bib&amp;liotheek…</translation>
    </message>
    <message>
        <source>Put personas into a file of their own, from which other maps take them</source>
        <translation>Persona’s in een eigen bestand zetten, waaruit andere kaarten ze overnemen</translation>
    </message>
    <message>
        <source>Personas fro&amp;m File…</source>
        <translation>Persona’s uit bestan&amp;d…</translation>
    </message>
    <message>
        <source>Take personas from a library, or from another map, into this journey</source>
        <translation>Persona’s uit een bibliotheek of een andere kaart overnemen in deze klantreis</translation>
    </message>
    <message>
        <source>History of the &amp;Work</source>
        <translation>Geschiedenis van het &amp;werk</translation>
    </message>
    <message>
        <source>All steps by name: go back to where one was done, or forward again</source>
        <translation>Alle stappen bij naam: ga terug naar waar er een gezet is, of weer vooruit</translation>
    </message>
    <message>
        <source>Facts of the &amp;Journey…</source>
        <translation>Fe&amp;iten van de klantreis…</translation>
    </message>
    <message>
        <source>Show what is known of the journey and its plan on a page, to read or to export</source>
        <translation>Laat op een pagina zien wat van de klantreis en het plan bekend is, om te lezen of te exporteren</translation>
    </message>
</context>
<context>
    <name>klantreis::Canvas</name>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>A word, or %1 to %2</source>
        <translation>Een woord, of %1 tot %2</translation>
    </message>
</context>
<context>
    <name>klantreis::Document</name>
    <message>
        <source>Untitled.journey</source>
        <translation>Naamloos.journey</translation>
    </message>
</context>
<context>
    <name>klantreis::InsertCommands</name>
    <message>
        <source>Add episode</source>
        <translation>Episode toevoegen</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Contactmoment toevoegen</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Fase toevoegen</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>Klantreis toevoegen</translation>
    </message>
    <message>
        <source>Add organisation card</source>
        <translation>Organisatiekaart toevoegen</translation>
    </message>
    <message>
        <source>Make the ideal journey the current one</source>
        <translation>Van de ideale klantreis de huidige maken</translation>
    </message>
    <message>
        <source>As it was until %1</source>
        <translation>Zoals ze was tot %1</translation>
    </message>
</context>
<context>
    <name>NodeText</name>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Version note</source>
        <translation>Versienotitie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Eigen naam</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>What the journey lacks</source>
        <translation>Wat de klantreis mist</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadium</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>&amp;Delete Score</source>
        <translation>Score verwi&amp;jderen</translation>
    </message>
    <message>
        <source>Delete score</source>
        <translation>Score verwijderen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>Remo&amp;ve Persona from This Journey</source>
        <translation>Persona uit deze klantreis &amp;verwijderen</translation>
    </message>
    <message>
        <source>Remove persona from this journey</source>
        <translation>Persona uit deze klantreis verwijderen</translation>
    </message>
    <message>
        <source>&amp;Delete Persona</source>
        <translation>Persona &amp;verwijderen</translation>
    </message>
    <message>
        <source>Delete persona</source>
        <translation>Persona verwijderen</translation>
    </message>
    <message>
        <source>&amp;Hide Lane</source>
        <translation>Baan &amp;verbergen</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Baan verbergen</translation>
    </message>
    <message>
        <source>&amp;Delete Lane</source>
        <translation>Baan &amp;verwijderen</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Baan verwijderen</translation>
    </message>
    <message>
        <source>Delete phase</source>
        <translation>Fase verwijderen</translation>
    </message>
    <message>
        <source>Delete episode</source>
        <translation>Episode verwijderen</translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation>Contactmoment verwijderen</translation>
    </message>
    <message>
        <source>Delete emotion</source>
        <translation>Emotie verwijderen</translation>
    </message>
    <message>
        <source>Delete gap</source>
        <translation>Ontbrekend punt verwijderen</translation>
    </message>
    <message>
        <source>Delete improvement</source>
        <translation>Verbetering verwijderen</translation>
    </message>
    <message>
        <source>Delete KPI</source>
        <translation>KPI verwijderen</translation>
    </message>
    <message>
        <source>Delete path</source>
        <translation>Pad verwijderen</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notitie verwijderen</translation>
    </message>
    <message>
        <source>&amp;Delete Phase with Its Episodes</source>
        <translation>Fase met episodes verwi&amp;jderen</translation>
    </message>
    <message>
        <source>&amp;Delete Phase, Keep Its Episodes</source>
        <translation>Fase verwi&amp;jderen, episodes houden</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Rol verwijderen</translation>
    </message>
    <message>
        <source>Take role out of episode</source>
        <translation>Rol uit episode halen</translation>
    </message>
    <message>
        <source>&amp;Delete Picture</source>
        <translation>Afbeelding verwi&amp;jderen</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Afbeelding verwijderen</translation>
    </message>
    <message>
        <source>Take supplier out of episode</source>
        <translation>Leverancier uit episode halen</translation>
    </message>
    <message>
        <source>&amp;Delete Stage</source>
        <translation>Stadium verwi&amp;jderen</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Stadium verwijderen</translation>
    </message>
</context>
<context>
    <name>klantreis::LaneMenu</name>
    <message>
        <source>Lan&amp;es</source>
        <translation>&amp;Getoonde banen</translation>
    </message>
    <message>
        <source>Show or hide this lane on the map</source>
        <translation>Deze baan op de kaart tonen of verbergen</translation>
    </message>
    <message>
        <source>Show lane</source>
        <translation>Baan tonen</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Baan verbergen</translation>
    </message>
</context>
<context>
    <name>klantreis::PersonaMenu</name>
    <message>
        <source>E&amp;xisting Persona</source>
        <translation>Be&amp;staande persona</translation>
    </message>
    <message>
        <source>Let this persona of the file walk this journey too</source>
        <translation>Deze persona uit het bestand ook deze klantreis laten doorlopen</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Persona toevoegen</translation>
    </message>
    <message>
        <source>All personas of this file walk it already</source>
        <translation>Alle persona’s van dit bestand doorlopen hem al</translation>
    </message>
</context>
<context>
    <name>klantreis::EditCommands</name>
    <message>
        <source>Now in phase: %1</source>
        <translation>Nu in fase: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Op&amp;nieuw: %1</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>Klantreis verwijderen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Contactmoment verplaatsen</translation>
    </message>
    <message>
        <source>Move episode</source>
        <translation>Episode verplaatsen</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Emotie wijzigen</translation>
    </message>
    <message>
        <source>Change source of score</source>
        <translation>Bron van de score wijzigen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Move card</source>
        <translation>Kaartje verplaatsen</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Baan verplaatsen</translation>
    </message>
    <message>
        <source>Move phase</source>
        <translation>Fase verplaatsen</translation>
    </message>
    <message>
        <source>Move path</source>
        <translation>Pad verplaatsen</translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>Selectie verwijderen</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>Kaartjes verplaatsen</translation>
    </message>
    <message>
        <source>Move episodes</source>
        <translation>Episodes verplaatsen</translation>
    </message>
    <message>
        <source>%1 passes this episode by, so the score stays as it is.</source>
        <translation>%1 slaat deze episode over, dus de score blijft zoals ze is.</translation>
    </message>
    <message>
        <source>“%1” was the ideal of the journey that is gone, and is a journey of its own now. Undo brings the other back.</source>
        <translation>“%1” was de ideale reis bij de klantreis die weg is, en staat nu op zichzelf. Ongedaan maken brengt de andere terug.</translation>
    </message>
</context>
<context>
    <name>klantreis::ExportCommands</name>
    <message>
        <source>Export To</source>
        <translation>Exporteren naar</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-bestanden (*.%2)</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>“%1” exporteren…</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>De hele kaart</translation>
    </message>
    <message>
        <source>As the map is filtered now</source>
        <translation>Zoals de kaart nu gefilterd is</translation>
    </message>
    <message>
        <source>Persona cards</source>
        <translation>Personakaarten</translation>
    </message>
    <message>
        <source>The card of %1</source>
        <translation>De personakaart van %1</translation>
    </message>
    <message>
        <source>Facts of the Journey</source>
        <translation>Feiten van de klantreis</translation>
    </message>
    <message>
        <source>Page of facts</source>
        <translation>Pagina met feiten</translation>
    </message>
</context>
<context>
    <name>klantreis::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Soort bestand</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-document</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-afbeelding</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-tekening</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON-gegevens</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Pagina</translation>
    </message>
    <message>
        <source>One page, as large as the map</source>
        <translation>Eén pagina, zo groot als de kaart</translation>
    </message>
    <message>
        <source>A4 pages</source>
        <translation>A4-pagina’s</translation>
    </message>
    <message>
        <source>A3 pages</source>
        <translation>A3-pagina’s</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Grootte</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>As the journey</source>
        <translation>Zoals de klantreis</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolutie</translation>
    </message>
    <message>
        <source> dots per inch</source>
        <translation> punten per inch</translation>
    </message>
    <message>
        <source>&amp;What is shown</source>
        <translation>&amp;Wat te zien is</translation>
    </message>
    <message>
        <source>Plan: deadlines for a calendar</source>
        <translation>Plan: deadlines voor een agenda</translation>
    </message>
    <message>
        <source>Plan: table for a spreadsheet</source>
        <translation>Plan: tabel voor een spreadsheet</translation>
    </message>
    <message>
        <source>Plan: tasks for Jira</source>
        <translation>Plan: taken voor Jira</translation>
    </message>
    <message>
        <source>Plan: text in Markdown</source>
        <translation>Plan: tekst in Markdown</translation>
    </message>
    <message>
        <source>Not in this file:</source>
        <translation>Niet in dit bestand:</translation>
    </message>
    <message>
        <source>When Jira asks how dates are written, answer yyyy-MM-dd.</source>
        <translation>Als Jira vraagt hoe datums geschreven zijn, antwoord dan yyyy-MM-dd.</translation>
    </message>
    <message>
        <source>P&amp;age of facts</source>
        <translation>P&amp;agina met feiten</translation>
    </message>
    <message>
        <source>What is known of the journey and its plan, behind the map</source>
        <translation>Wat van de klantreis en het plan bekend is, achter de kaart</translation>
    </message>
</context>
<context>
    <name>klantreis::FileCommands</name>
    <message>
        <source>What is typed at “%1” cannot be kept. Correct it, or press Esc in it.</source>
        <translation>Wat bij “%1” is getypt, kan zo niet blijven. Verbeter het, of druk daar op Esc.</translation>
    </message>
    <message>
        <source>Open Journey</source>
        <translation>Klantreis openen</translation>
    </message>
    <message>
        <source>Journeys (*.journey);;All files (*)</source>
        <translation>Klantreizen (*.journey);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>“%1” openen…</translation>
    </message>
    <message>
        <source>Save Journey As</source>
        <translation>Klantreis opslaan als</translation>
    </message>
    <message>
        <source>Journeys (*.journey)</source>
        <translation>Klantreizen (*.journey)</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>“%1” opslaan…</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Niet-opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” heeft wijzigingen die niet zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Save them before it closes?</source>
        <translation>Wil je ze opslaan voordat het bestand sluit?</translation>
    </message>
    <message>
        <source>“%1” is open in another tab. Choose another name.</source>
        <translation>“%1” is open in een ander tabblad. Kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>klantreis::HelpCommands</name>
    <message>
        <source>While presenting</source>
        <translation>Tijdens het presenteren</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Space, Right, Down, Page Down, Enter, click</source>
        <translation>Spatie, rechts, omlaag, Page Down, Enter, klik</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Stap terug</translation>
    </message>
    <message>
        <source>Left, Up, Page Up, Backspace, right click</source>
        <translation>Links, omhoog, Page Up, Backspace, rechtsklik</translation>
    </message>
    <message>
        <source>By episode, phase or lane; the whole map</source>
        <translation>Per episode, fase of baan; de hele kaart</translation>
    </message>
    <message>
        <source>1, 2, 3; 0</source>
        <translation>1, 2, 3; 0</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Van dichterbij kijken</translation>
    </message>
    <message>
        <source>+, −, wheel, drag</source>
        <translation>+, −, muiswiel, slepen</translation>
    </message>
    <message>
        <source>Laser pointer, black screen, other screen</source>
        <translation>Laserpointer, zwart scherm, ander scherm</translation>
    </message>
    <message>
        <source>L, B, S</source>
        <translation>L, B, S</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Go from part to part</source>
        <translation>Van onderdeel naar onderdeel gaan</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End, Tab</source>
        <translation>Pijltoetsen, Home, End, Tab</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>De tekst bewerken</translation>
    </message>
    <message>
        <source>Enter, F2, double click, or just type</source>
        <translation>Enter, F2, dubbelklikken of gewoon typen</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>De tekst bevestigen</translation>
    </message>
    <message>
        <source>Enter; with Tab go on to the next part</source>
        <translation>Enter; met Tab ga je door naar het volgende onderdeel</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Een nieuwe regel beginnen</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Alles laten zoals het was</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Zoom at the mouse</source>
        <translation>Zoomen bij de muisaanwijzer</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+muiswiel</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>De kaart verschuiven</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys, Shift+Page Up, Shift+Page Down</source>
        <translation>Ctrl+pijltjestoetsen, Shift+Page Up, Shift+Page Down</translation>
    </message>
    <message>
        <source>Move it with the mouse</source>
        <translation>Verschuiven met de muis</translation>
    </message>
    <message>
        <source>Wheel, middle button, or Space and drag</source>
        <translation>Muiswiel, middelste muisknop, of spatiebalk en slepen</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>About Klantreis</source>
        <translation>Over Klantreis</translation>
    </message>
    <message>
        <source>## Klantreis %1

Customer journey maps: personas, episodes, touchpoints, and the emotion they make over time. Nothing you make leaves this computer.

Klantreis is free software under the MIT licence.

It contains or uses: Open Sans (Apache License 2.0), Breeze icons (LGPL 3), Qt (LGPL 3), SQLite (public domain), JSON for Modern C++ (MIT), qpdf (Apache License 2.0), Nettle (LGPL 3), utf8proc (MIT).</source>
        <translation>## Klantreis %1

Kaarten van klantreizen: persona’s, episodes, contactmomenten en de emotie die ze in de loop van de tijd oproepen. Niets van wat je maakt verlaat deze computer.

Klantreis is vrije software onder de MIT-licentie.

Het bevat of gebruikt: Open Sans (Apache License 2.0), pictogrammen van Breeze (LGPL 3), Qt (LGPL 3), SQLite (publiek domein), JSON for Modern C++ (MIT), qpdf (Apache License 2.0), Nettle (LGPL 3), utf8proc (MIT).</translation>
    </message>
    <message>
        <source>Go from lane to lane</source>
        <translation>Van baan naar baan gaan</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Score an emotion</source>
        <translation>Een emotie een score geven</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 tot en met 5</translation>
    </message>
</context>
<context>
    <name>klantreis::InPlaceEditor</name>
    <message>
        <source>Text of the selected part of the map</source>
        <translation>Tekst van het gekozen onderdeel van de kaart</translation>
    </message>
</context>
<context>
    <name>klantreis::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>More of the toolbar</source>
        <translation>Rest van de werkbalk</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Eigenschappen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>%1[*] — Klantreis</source>
        <translation>%1[*] — Klantreis</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Open bestanden</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>“%1” sluiten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>“%1” has changes already. Save or close it, then restore.</source>
        <translation>“%1” heeft al wijzigingen. Sla het op of sluit het, en herstel dan.</translation>
    </message>
</context>
<context>
    <name>klantreis::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>De melding sluiten</translation>
    </message>
</context>
<context>
    <name>klantreis::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
    <message>
        <source>This file is gone: %1</source>
        <translation>Dit bestand is er niet meer: %1</translation>
    </message>
    <message>
        <source>&amp;Forget These Files</source>
        <translation>Deze lijst &amp;wissen</translation>
    </message>
    <message>
        <source>Empty this list; the files stay where they are</source>
        <translation>De lijst leegmaken; de bestanden blijven waar ze zijn</translation>
    </message>
</context>
<context>
    <name>klantreis::RecoveryOffer</name>
    <message>
        <source>a text that was being typed</source>
        <translation>een tekst die nog getypt werd</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) and a text that was being typed</source>
        <translation>
            <numerusform>%n wijziging en een tekst die nog getypt werd</numerusform>
            <numerusform>%n wijzigingen en een tekst die nog getypt werd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved work from earlier</source>
        <translation>Niet opgeslagen werk van eerder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>Bij de volgende start opnieuw vragen</translation>
    </message>
    <message>
        <source>Klantreis ended before this was saved:</source>
        <translation>Klantreis is gestopt voordat dit was opgeslagen:</translation>
    </message>
    <message numerus="yes">
        <source>%n more after these</source>
        <translation>
            <numerusform>Hierna nog %n</numerusform>
            <numerusform>Hierna nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2, the last at %3</source>
        <translation>“%1”: %2, het laatst op %3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>“%1” herstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Discard “%1”</source>
        <translation>“%1” weggooien</translation>
    </message>
    <message>
        <source>It stays in the recovery folder for 30 days</source>
        <translation>Het blijft 30 dagen in de herstelmap staan</translation>
    </message>
</context>
<context>
    <name>klantreis::RestoreCommands</name>
    <message>
        <source>Restoring…</source>
        <translation>Herstellen…</translation>
    </message>
    <message>
        <source>Discarding…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Restore changes</source>
        <translation>Wijzigingen herstellen</translation>
    </message>
    <message>
        <source>This was being typed when Klantreis ended: %1</source>
        <translation>Dit werd getypt toen Klantreis stopte: %1</translation>
    </message>
    <message>
        <source>“%1” has been changed since. What was restored goes on from the older file: save it under another name to keep both.</source>
        <translation>“%1” is daarna veranderd. Wat is hersteld, bouwt voort op het oudere bestand: sla het onder een andere naam op om beide te houden.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Save what was restored under another name.</source>
        <translation>“%1” is er niet meer. Sla wat is hersteld onder een andere naam op.</translation>
    </message>
</context>
<context>
    <name>klantreis::StatusLine</name>
    <message>
        <source>What the journey holds</source>
        <translation>Wat de klantreis bevat</translation>
    </message>
    <message>
        <source>Saved and zoom</source>
        <translation>Opgeslagen en zoomfactor</translation>
    </message>
    <message>
        <source>No journey</source>
        <translation>Geen klantreis</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n contactmoment</numerusform>
            <numerusform>%n contactmomenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % evidence</source>
        <translation>%1 % onderbouwd</translation>
    </message>
    <message>
        <source>Until you save, every change is kept in a recovery file within a quarter of a second.</source>
        <translation>Totdat je opslaat, wordt elke wijziging binnen een kwart seconde veiliggesteld in een herstelbestand.</translation>
    </message>
    <message>
        <source>All changes kept, not saved yet</source>
        <translation>Alles veiliggesteld, nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Keeping changes…</source>
        <translation>Wijzigingen veiligstellen…</translation>
    </message>
    <message>
        <source>Changes neither kept nor saved</source>
        <translation>Wijzigingen niet veiliggesteld en niet opgeslagen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle wijzigingen opgeslagen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) selected</source>
        <translation>
            <numerusform>%n ding gekozen</numerusform>
            <numerusform>%n dingen gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klantreis::TemplateMenu</name>
    <message>
        <source>New &amp;From</source>
        <translation>Nieu&amp;w op basis van</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Voorbeelden</translation>
    </message>
</context>
<context>
    <name>klantreis::ViewCommands</name>
    <message>
        <source>Show the ideal curve</source>
        <translation>Ideale curve tonen</translation>
    </message>
    <message>
        <source>Hide the ideal curve</source>
        <translation>Ideale curve verbergen</translation>
    </message>
    <message>
        <source>Draw columns to scale</source>
        <translation>Kolommen op schaal tekenen</translation>
    </message>
    <message>
        <source>Draw even columns</source>
        <translation>Even brede kolommen tekenen</translation>
    </message>
    <message>
        <source>Draw a curve for each source</source>
        <translation>Curve per bron tekenen</translation>
    </message>
    <message>
        <source>Draw one curve</source>
        <translation>Eén curve tekenen</translation>
    </message>
    <message>
        <source>Show the changes in the ideal</source>
        <translation>Veranderingen in de ideale reis tonen</translation>
    </message>
    <message>
        <source>Hide the changes in the ideal</source>
        <translation>Veranderingen in de ideale reis verbergen</translation>
    </message>
</context>
<context>
    <name>klantreis::CommandList</name>
    <message>
        <source>not possible now</source>
        <translation>kan nu niet</translation>
    </message>
</context>
<context>
    <name>klantreis::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Een opdracht zoeken</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>Typ een deel van een opdracht</translation>
    </message>
</context>
<context>
    <name>klantreis::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Next: → or Space   Back: ←   Episodes, phases, lanes: 1 2 3   Whole map: 0   Zoom: + −   Laser: L   Black: B   Screen: S   End: Esc</source>
        <translation>Verder: → of spatie   Terug: ←   Episodes, fasen, banen: 1 2 3   Hele kaart: 0   Zoom: + −   Laser: L   Zwart: B   Scherm: S   Einde: Esc</translation>
    </message>
</context>
<context>
    <name>klantreis::ListsPanel</name>
    <message>
        <source>Improvements</source>
        <translation>Verbeteringen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Doelgroepen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>klantreis::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Zoeken en vervangen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Hoofdlettergevoelig</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hele woorden</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>De zoekbalk sluiten</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alles vervangen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gevonden</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 van %2 · %3</translation>
    </message>
    <message>
        <source>Nothing was replaced</source>
        <translation>Er is niets vervangen</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n vervangen</numerusform>
            <numerusform>%n vervangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klantreis::Finding</name>
    <message>
        <source>Replace text</source>
        <translation>Tekst vervangen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alles vervangen</translation>
    </message>
</context>
<context>
    <name>klantreis::GeneralPage</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Language of menus and messages</source>
        <translation>Taal van menu’s en meldingen</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Bij het starten</translation>
    </message>
    <message>
        <source>Open the files of last time</source>
        <translation>De bestanden van de vorige keer openen</translation>
    </message>
    <message>
        <source>Show the start page</source>
        <translation>De startpagina tonen</translation>
    </message>
    <message>
        <source>Size of buttons, menus and lists</source>
        <translation>Grootte van knoppen, menu’s en lijsten</translation>
    </message>
    <message>
        <source>For the mouse</source>
        <translation>Voor de muis</translation>
    </message>
    <message>
        <source>For fingers</source>
        <translation>Voor vingers</translation>
    </message>
</context>
<context>
    <name>klantreis::KeyTable</name>
    <message>
        <source>This key walks the map or edits text.</source>
        <translation>Met deze toets loop je over de kaart of bewerk je tekst.</translation>
    </message>
    <message>
        <source>This key types. Add Ctrl or Alt to it.</source>
        <translation>Met deze toets typ je. Voeg Ctrl of Alt toe.</translation>
    </message>
    <message>
        <source>This is not a file of keys.</source>
        <translation>Dit is geen bestand met sneltoetsen.</translation>
    </message>
    <message>
        <source>The keys of “%1” cannot be used.</source>
        <translation>De sneltoetsen van “%1” zijn niet te gebruiken.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same key.</source>
        <translation>“%1” en “%2” hebben dezelfde sneltoets.</translation>
    </message>
</context>
<context>
    <name>klantreis::KeysPage</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Opdrachten en hun sneltoetsen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Druk hier op de nieuwe toets</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Hier gebruiken</translation>
    </message>
    <message>
        <source>Without Key</source>
        <translation>Zonder sneltoets</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Import Keys…</source>
        <translation>Sneltoetsen importeren…</translation>
    </message>
    <message>
        <source>Export Keys…</source>
        <translation>Sneltoetsen exporteren…</translation>
    </message>
    <message>
        <source>Reset All Keys</source>
        <translation>Alle sneltoetsen herstellen</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Nieuwe sneltoets voor %1</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” in the menu %3.</source>
        <translation>%1 is de sneltoets van “%2” in het menu %3.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” heeft nu geen sneltoets.</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>“%1” heeft nu de sneltoets %2.</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <translation>Sneltoetsen importeren</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Sneltoetsen (*.json)</translation>
    </message>
    <message>
        <source>The keys are those of the file now.</source>
        <translation>De sneltoetsen zijn nu die uit het bestand.</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <translation>Sneltoetsen exporteren</translation>
    </message>
    <message>
        <source>The keys are in %1 now.</source>
        <translation>De sneltoetsen staan nu in %1.</translation>
    </message>
</context>
<context>
    <name>klantreis::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Zoek in de voorkeuren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standaard herstellen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
</context>
<context>
    <name>klantreis::TouchpointCommands</name>
    <message>
        <source>Change touchpoint</source>
        <translation>Contactmoment wijzigen</translation>
    </message>
</context>
<context>
    <name>klantreis::ClipboardCommands</name>
    <message>
        <source>What is on the clipboard is not text, so it cannot be pasted.</source>
        <translation>Op het klembord staat geen tekst, dus het kan niet worden geplakt.</translation>
    </message>
    <message>
        <source>The table has too many rows: %1 at most can be pasted at once.</source>
        <translation>De tabel heeft te veel regels: er kunnen er hoogstens %1 tegelijk worden geplakt.</translation>
    </message>
    <message>
        <source>The table has too many columns: %1 at most can be pasted at once.</source>
        <translation>De tabel heeft te veel kolommen: er kunnen er hoogstens %1 tegelijk worden geplakt.</translation>
    </message>
    <message>
        <source>There is too much in the table: %1 cells at most can be pasted at once.</source>
        <translation>Er staat te veel in de tabel: er kunnen hoogstens %1 cellen tegelijk worden geplakt.</translation>
    </message>
    <message>
        <source>There is too much text on the clipboard to paste it here.</source>
        <translation>Er staat te veel tekst op het klembord om hier te plakken.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>That cannot be pasted here: select an episode, or a persona's emotion for a score.</source>
        <translation>Dat kan hier niet worden geplakt: selecteer een episode, of voor een score de emotie van een persona.</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>Tabel plakken</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Regels plakken</translation>
    </message>
    <message>
        <source>A picture goes onto a map: open one first, or begin one.</source>
        <translation>Een afbeelding komt op een kaart: open er eerst een, of begin er een.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>“%1” wordt gelezen…</translation>
    </message>
    <message>
        <source>“%1” holds no text that fits on a map.</source>
        <translation>“%1” bevat geen tekst die op een kaart past.</translation>
    </message>
    <message>
        <source>There is nothing in “%1”.</source>
        <translation>Er staat niets in “%1”.</translation>
    </message>
</context>
<context>
    <name>klantreis::PastePreview</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores of a new persona, %1</source>
        <translation>Scores van een nieuwe persona, %1</translation>
    </message>
    <message>
        <source>Scores of %1</source>
        <translation>Scores van %1</translation>
    </message>
    <message>
        <source>New lane: %1</source>
        <translation>Nieuwe baan: %1</translation>
    </message>
    <message>
        <source>Paste Table</source>
        <translation>Tabel plakken</translation>
    </message>
    <message>
        <source>One undo takes it all back.</source>
        <translation>Eén keer ongedaan maken haalt alles weer weg.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>What is pasted</source>
        <translation>Wat er geplakt wordt</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
</context>
<context>
    <name>klantreis::DocumentView</name>
    <message>
        <source>What you change is not kept at the moment, so save often. %1</source>
        <translation>Wat je wijzigt, wordt nu niet veiliggesteld. Sla dus vaak op. %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Geëxporteerd naar %1</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy cells in your spreadsheet first.</source>
        <translation>Er staat geen tabel op het klembord. Kopieer eerst cellen in je spreadsheet.</translation>
    </message>
</context>
<context>
    <name>klantreis::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>A customer&apos;s trip to a goal, in the customer&apos;s words.</source>
        <translation>De reis van een klant naar een doel, in de woorden van de klant.</translation>
    </message>
    <message>
        <source>Blank Map</source>
        <translation>Lege kaart</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Paste from Spreadsheet</source>
        <translation>Plakken uit spreadsheet</translation>
    </message>
    <message>
        <source>%1 lists everything Klantreis can do.</source>
        <translation>%1 toont alles wat Klantreis kan.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Recente bestanden</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Begin met een sjabloon</translation>
    </message>
    <message>
        <source>Look around in a sample</source>
        <translation>Kijk rond in een voorbeeld</translation>
    </message>
    <message>
        <source>Take “%1” off this list</source>
        <translation>“%1” van deze lijst halen</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Dit bestand kan niet worden getoond.</translation>
    </message>
    <message>
        <source>This file is gone.</source>
        <translation>Dit bestand is weg.</translation>
    </message>
</context>
<context>
    <name>LaneDrag</name>
    <message>
        <source>Move lane</source>
        <translation>Baan verplaatsen</translation>
    </message>
</context>
<context>
    <name>PhaseEndDrag</name>
    <message>
        <source>Move end of phase</source>
        <translation>Einde van fase verplaatsen</translation>
    </message>
</context>
<context>
    <name>PathDrag</name>
    <message>
        <source>Move path</source>
        <translation>Pad verplaatsen</translation>
    </message>
</context>
<context>
    <name>klantreis::LaneCommands</name>
    <message>
        <source>Add lane</source>
        <translation>Baan toevoegen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>Alle banen tonen</translation>
    </message>
</context>
<context>
    <name>klantreis::PhaseCommands</name>
    <message>
        <source>Apply phase model</source>
        <translation>Fasen volgens model zetten</translation>
    </message>
    <message>
        <source>Move end of phase</source>
        <translation>Einde van fase verplaatsen</translation>
    </message>
    <message>
        <source>Change optional</source>
        <translation>Optioneel wijzigen</translation>
    </message>
    <message>
        <source>Change purchase</source>
        <translation>Aankoop wijzigen</translation>
    </message>
</context>
<context>
    <name>klantreis::PathCommands</name>
    <message>
        <source>Add path</source>
        <translation>Pad toevoegen</translation>
    </message>
    <message>
        <source>Change walked paths</source>
        <translation>Gelopen paden wijzigen</translation>
    </message>
</context>
<context>
    <name>klantreis::LaneCopyMenu</name>
    <message>
        <source>Cop&amp;y Lane To</source>
        <translation>&amp;Baan kopiëren naar</translation>
    </message>
    <message>
        <source>Copy lane</source>
        <translation>Baan kopiëren</translation>
    </message>
    <message>
        <source>Copy the selected lane, with what stands in it, to another journey of this file</source>
        <translation>De gekozen baan, met wat erin staat, naar een andere klantreis van dit bestand kopiëren</translation>
    </message>
    <message>
        <source>%1 (ideal)</source>
        <translation>%1 (ideaal)</translation>
    </message>
    <message>
        <source>Its cells go to the episodes that are paired or have the same title</source>
        <translation>De cellen gaan naar de episodes die gekoppeld zijn of dezelfde titel hebben</translation>
    </message>
</context>
<context>
    <name>klantreis::AddBar</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>More to add</source>
        <translation>Meer om toe te voegen</translation>
    </message>
</context>
<context>
    <name>klantreis::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Opgeslagen weergave</translation>
    </message>
    <message>
        <source>No saved view</source>
        <translation>Geen opgeslagen weergave</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>All personas</source>
        <translation>Alle persona’s</translation>
    </message>
    <message>
        <source>Responsible department</source>
        <translation>Verantwoordelijke afdeling</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle afdelingen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle kanalen</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Any reach</source>
        <translation>Elk bereik</translation>
    </message>
    <message>
        <source>Source of the scores</source>
        <translation>Bron van de scores</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle bronnen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Weergave opslaan</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show everything and close the filter</source>
        <translation>Alles tonen en het filter sluiten</translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation>Alles is te zien</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n touchpoint(s)</source>
        <translation>
            <numerusform>%1 van %n contactmoment</numerusform>
            <numerusform>%1 van %n contactmomenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n score(s)</source>
        <translation>
            <numerusform>%1 van %n score</numerusform>
            <numerusform>%1 van %n scores</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle rollen</translation>
    </message>
</context>
<context>
    <name>klantreis::FilterCommands</name>
    <message>
        <source>Save view “%1”</source>
        <translation>Weergave “%1” opslaan</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Give this one another name.</source>
        <translation>Er is al een weergave “%1”. Geef deze een andere naam.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Weergave hernoemen</translation>
    </message>
    <message>
        <source>Delete view “%1”</source>
        <translation>Weergave “%1” verwijderen</translation>
    </message>
    <message>
        <source>What you did is kept, but the filter hides it.</source>
        <translation>Wat je deed staat in de klantreis, maar het filter verbergt het.</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>klantreis::SavedViewItems</name>
    <message>
        <source>Show what this view shows, and nothing else</source>
        <translation>Tonen wat deze weergave toont, en verder niets</translation>
    </message>
</context>
<context>
    <name>SizeCommands</name>
    <message>
        <source>Change width of column</source>
        <translation>Breedte van kolom wijzigen</translation>
    </message>
    <message>
        <source>Change height of lane</source>
        <translation>Hoogte van baan wijzigen</translation>
    </message>
</context>
<context>
    <name>klantreis::PictureCommands</name>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Insert Picture</source>
        <translation>Afbeelding invoegen</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Afbeeldingen (%1);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>“%1” wordt gelezen…</translation>
    </message>
    <message>
        <source>Change photo</source>
        <translation>Foto wijzigen</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Afbeelding toevoegen</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Afbeeldingen toevoegen</translation>
    </message>
    <message>
        <source>There are no more episodes for the last pictures: %1 of %2 were added.</source>
        <translation>Voor de laatste afbeeldingen zijn er geen episodes meer: er zijn er %1 van de %2 toegevoegd.</translation>
    </message>
    <message>
        <source>Save Picture As</source>
        <translation>Afbeelding opslaan als</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Afbeeldingen (%1)</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>“%1” wordt geschreven…</translation>
    </message>
    <message>
        <source>A persona has one photo: the first of %1 was taken.</source>
        <translation>Een persona heeft één foto: de eerste van %1 is genomen.</translation>
    </message>
</context>
<context>
    <name>klantreis::PersonaCardDialog</name>
    <message>
        <source>Persona Card</source>
        <translation>Personakaart</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>klantreis::CardDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
</context>
<context>
    <name>klantreis::MethodPanel</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>The journey is in step</source>
        <translation>De klantreis is in stap</translation>
    </message>
    <message>
        <source>Change step of the method</source>
        <translation>Stap van de methode wijzigen</translation>
    </message>
    <message>
        <source>Steps of the method</source>
        <translation>Stappen van de methode</translation>
    </message>
</context>
<context>
    <name>klantreis::JourneyList</name>
    <message>
        <source>Journeys of the file</source>
        <translation>Klantreizen van het bestand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <source>Type of journey</source>
        <translation>Soort klantreis</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende evaluatie</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Klantreizen</translation>
    </message>
</context>
<context>
    <name>MethodLook</name>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Een blik waard</translation>
    </message>
    <message>
        <source>Show the first %1</source>
        <translation>Toon de eerste %1</translation>
    </message>
    <message>
        <source>Show the next %1</source>
        <translation>Toon de volgende %1</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Toon ze allemaal</translation>
    </message>
</context>
<context>
    <name>klantreis::MethodLines</name>
    <message>
        <source>Collect</source>
        <translation>Verzamelen</translation>
    </message>
    <message>
        <source>Analyse, map and plan</source>
        <translation>Analyseren, in kaart brengen en plannen</translation>
    </message>
    <message>
        <source>Implement</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evalueren</translation>
    </message>
    <message>
        <source>Take one journey that goes badly or that nobody has drawn yet. Say for whom it is, what they want in the end, and where it begins and stops. The narrower, the better.</source>
        <translation>Neem één klantreis die slecht verloopt of die nog niemand heeft getekend. Zeg voor wie die is, wat zij uiteindelijk willen en waar de reis begint en stopt. Hoe smaller, hoe beter.</translation>
    </message>
    <message>
        <source>Draw what happens now, in the words of the customer: five to seven episodes, the moments of contact in each, a scenario and one emotion. Begin with what you think, then ask customers and look at data.</source>
        <translation>Teken wat er nu gebeurt, in de woorden van de klant: vijf tot zeven episodes, de contactmomenten in elk, een scenario en één emotie. Begin met wat je denkt, vraag het daarna klanten en kijk naar data.</translation>
    </message>
    <message>
        <source>Start from the current journey and let its curve end on a high. What hurt before is forgotten then, so leave a dip in it. Write what the current journey lacks as problems; solutions come in the next step.</source>
        <translation>Ga uit van de huidige klantreis en laat de curve eindigen op een hoogtepunt. Wat eerder pijn deed, is dan vergeten, dus laat er een dip in. Schrijf wat er in de huidige reis ontbreekt als problemen; oplossingen komen in de volgende stap.</translation>
    </message>
    <message>
        <source>Find an improvement for each gap, say which goal of yours it serves, and weigh what it brings against what it costs. Quick wins go first.</source>
        <translation>Bedenk voor elk ontbrekend punt een verbetering, zeg welk doel van jullie die dient, en weeg wat het oplevert af tegen wat het kost. Quick wins gaan voor.</translation>
    </message>
    <message>
        <source>Give every improvement an owner and a day. The lists show in which order, and who has more to do than others.</source>
        <translation>Geef elke verbetering een eigenaar en een dag. De lijsten tonen in welke volgorde, en wie meer te doen heeft dan anderen.</translation>
    </message>
    <message>
        <source>When something is done, ask how the customer feels now. Look at the whole journey again every month: it goes on changing. When the ideal is there, begin anew with it.</source>
        <translation>Vraag als iets klaar is hoe de klant zich nu voelt. Bekijk de hele klantreis elke maand opnieuw: ze blijft veranderen. Is de ideale reis er, begin dan opnieuw met die.</translation>
    </message>
    <message>
        <source>5a. Plan</source>
        <translation>5a. Plannen</translation>
    </message>
    <message>
        <source>5b. Repeat</source>
        <translation>5b. Herhalen</translation>
    </message>
    <message>
        <source>› Put the journey in this step</source>
        <translation>› Zet de klantreis in deze stap</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>The journey is here</source>
        <translation>Hier is de klantreis nu</translation>
    </message>
    <message>
        <source>%1 of %2 checks of this step are in order</source>
        <translation>%1 van de %2 controles van deze stap zijn in orde</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>niets open</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>uitgeklapt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>ingeklapt</translation>
    </message>
    <message>
        <source>%1, not possible now</source>
        <translation>%1, kan nu niet</translation>
    </message>
</context>
<context>
    <name>klantreis::ColourCommands</name>
    <message>
        <source>Change colour</source>
        <translation>Kleur wijzigen</translation>
    </message>
</context>
<context>
    <name>klantreis::LibraryCommands</name>
    <message>
        <source>Save Personas to Library</source>
        <translation>Persona’s opslaan in bibliotheek</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona’s</translation>
    </message>
    <message>
        <source>Journeys (*.journey)</source>
        <translation>Klantreizen (*.journey)</translation>
    </message>
    <message>
        <source>Journeys (*.journey);;All files (*)</source>
        <translation>Klantreizen (*.journey);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Personas from File</source>
        <translation>Persona’s uit bestand</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>“%1” wordt gelezen…</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>“%1” wordt opgeslagen…</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>Foto’s worden gelezen…</translation>
    </message>
    <message>
        <source>“%1” is open in a tab. Close it there, or choose another file for the personas.</source>
        <translation>“%1” is open in een tabblad. Sluit het daar, of kies een ander bestand voor de persona’s.</translation>
    </message>
    <message>
        <source>“%1” holds a map, so it was left as it is. Choose a file that holds only personas, or a new name.</source>
        <translation>In “%1” staat een kaart, dus het bestand is gelaten zoals het is. Kies een bestand met alleen persona’s, of een nieuwe naam.</translation>
    </message>
    <message>
        <source>in the library already, just like this</source>
        <translation>al in de bibliotheek, precies zo</translation>
    </message>
    <message>
        <source>in the library already, and will be replaced there</source>
        <translation>al in de bibliotheek, en wordt daar vervangen</translation>
    </message>
    <message>
        <source>Which personas go into “%1”? Their traits, photo, target group and channels go with them.</source>
        <translation>Welke persona’s komen in “%1”? Hun eigenschappen, foto, doelgroep en kanalen gaan mee.</translation>
    </message>
    <message>
        <source>Which personas go into “%1”? What else is in that file stays as it is.</source>
        <translation>Welke persona’s komen in “%1”? Wat er verder in dat bestand staat, blijft zoals het is.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) saved to %1</source>
        <translation>
            <numerusform>%n persona opgeslagen in %1</numerusform>
            <numerusform>%n persona’s opgeslagen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no personas in “%1”.</source>
        <translation>Er staan geen persona’s in “%1”.</translation>
    </message>
    <message>
        <source>already here, just like that</source>
        <translation>al hier, precies zo</translation>
    </message>
    <message>
        <source>already here, and will become as it is there</source>
        <translation>al hier, en wordt zoals daar</translation>
    </message>
    <message>
        <source>Which personas of “%1” take part in this journey?</source>
        <translation>Welke persona’s uit “%1” doen mee in deze klantreis?</translation>
    </message>
    <message>
        <source>Which personas of “%1” come into this file?</source>
        <translation>Welke persona’s uit “%1” komen in dit bestand?</translation>
    </message>
    <message>
        <source>Add personas</source>
        <translation>Persona’s toevoegen</translation>
    </message>
</context>
<context>
    <name>klantreis::PersonaChoice</name>
    <message>
        <source>Personas</source>
        <translation>Persona’s</translation>
    </message>
</context>
<context>
    <name>klantreis::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Personas from File…</source>
        <translation>Persona’s uit bestand…</translation>
    </message>
    <message>
        <source>Begin a Journey</source>
        <translation>Begin een klantreis</translation>
    </message>
    <message>
        <source>A library of personas</source>
        <translation>Een bibliotheek van persona’s</translation>
    </message>
    <message>
        <source>There is no journey in this file</source>
        <translation>Er staat geen klantreis in dit bestand</translation>
    </message>
    <message>
        <source>Other maps take personas from this file with “Personas from File” in the File menu. Choose one on the left to see its card and to edit it.</source>
        <translation>Andere kaarten nemen persona’s uit dit bestand over met “Persona’s uit bestand” in het menu Bestand. Kies er links een om de kaart te zien en de persona te bewerken.</translation>
    </message>
    <message>
        <source>Begin one, or take personas from another file to make it a library.</source>
        <translation>Begin er een, of neem persona’s uit een ander bestand over om er een bibliotheek van te maken.</translation>
    </message>
</context>
<context>
    <name>ForeignFilesWords</name>
    <message>
        <source>“%1” cannot be put here: journeys (.journey), tables (.csv, .tsv) and pictures can.</source>
        <translation>“%1” kan hier niet neergezet worden: klantreizen (.journey), tabellen (.csv, .tsv) en afbeeldingen wel.</translation>
    </message>
    <message>
        <source>“%1” comes with other files: a table can only be put here by itself.</source>
        <translation>“%1” komt met andere bestanden mee: een tabel kan hier alleen op zichzelf neergezet worden.</translation>
    </message>
</context>
</TS>
