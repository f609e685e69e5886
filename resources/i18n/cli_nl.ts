<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ontbreekt.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Toon deze hulp.</translation>
    </message>
    <message>
        <source>Make a journey file from a sample or a template.</source>
        <translation>Maak een klantreisbestand uit een voorbeeld of een sjabloon.</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>Het bestand dat gemaakt wordt.</translation>
    </message>
    <message>
        <source>A complete journey.</source>
        <translation>Een complete klantreis.</translation>
    </message>
    <message>
        <source>The language of the journey (default: yours).</source>
        <translation>De taal van de klantreis (standaard: die van jou).</translation>
    </message>
    <message>
        <source>Replace a file that is there already.</source>
        <translation>Vervang een bestand dat er al is.</translation>
    </message>
    <message>
        <source>List the samples, each with a sentence.</source>
        <translation>Toon de voorbeelden, elk met een zin.</translation>
    </message>
    <message>
        <source>List the templates, each with a sentence.</source>
        <translation>Toon de sjablonen, elk met een zin.</translation>
    </message>
    <message>
        <source>--sample and --template do not go together.</source>
        <translation>--sample en --template kunnen niet samen.</translation>
    </message>
    <message>
        <source>Tell what is in a journey file.</source>
        <translation>Toon wat er in een klantreisbestand staat.</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>Het bestand dat gelezen wordt.</translation>
    </message>
    <message>
        <source>Check that a journey file is whole and obeys the rules.</source>
        <translation>Controleer of een klantreisbestand onbeschadigd is en aan de regels voldoet.</translation>
    </message>
    <message>
        <source>The file to check.</source>
        <translation>Het bestand dat gecontroleerd wordt.</translation>
    </message>
    <message>
        <source>The file to export.</source>
        <translation>Het bestand dat geëxporteerd wordt.</translation>
    </message>
    <message>
        <source>The format (default: the suffix of OUT).</source>
        <translation>Het formaat (standaard: de extensie van OUT).</translation>
    </message>
    <message>
        <source>Where to write; - is standard output (default: beside FILE, with the suffix of the format).</source>
        <translation>Waar het resultaat komt; - is de standaarduitvoer (standaard: naast FILE, met de extensie van het formaat).</translation>
    </message>
    <message>
        <source>Title, id or number of the journey (default: the first).</source>
        <translation>Titel, id of nummer van de klantreis (standaard: de eerste).</translation>
    </message>
    <message>
        <source>The colours (default: light).</source>
        <translation>De kleuren (standaard: light).</translation>
    </message>
    <message>
        <source>The language of the words around the journey (default: the journey's).</source>
        <translation>De taal van de woorden rond de klantreis (standaard: die van de klantreis).</translation>
    </message>
    <message>
        <source>The day that counts as today (default: today).</source>
        <translation>De dag die als vandaag telt (standaard: vandaag).</translation>
    </message>
    <message>
        <source>PDF: one page of the map's own size, or as many of paper as it takes (default: map).</source>
        <translation>PDF: één pagina zo groot als de kaart (map), of zoveel vellen papier als nodig (standaard: map).</translation>
    </message>
    <message>
        <source>Make a journey file from JSON.</source>
        <translation>Maak een klantreisbestand uit JSON.</translation>
    </message>
    <message>
        <source>The JSON file to read.</source>
        <translation>Het JSON-bestand dat gelezen wordt.</translation>
    </message>
    <message>
        <source>The file to make (default: beside FILE, with the suffix .journey).</source>
        <translation>Het bestand dat gemaakt wordt (standaard: naast FILE, met de extensie .journey).</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>OPDRACHT</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Toon de versie.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>“%1” heeft hier geen betekenis.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>Bij %1 hoort een waarde.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file.</source>
        <translation>“%1” is geen opdracht en geen bestand.</translation>
    </message>
    <message>
        <source>A journey file to open in the editor.</source>
        <translation>Een klantreisbestand om in de editor te openen.</translation>
    </message>
    <message>
        <source>“klantreis COMMAND --help” tells more about a command.
Exit codes: 0 done, 1 a file or the system is in the way, 2 the call is not understood.</source>
        <translation>“klantreis OPDRACHT --help” vertelt meer over een opdracht.
Afsluitcodes: 0 gelukt, 1 een bestand of het systeem staat in de weg, 2 de aanroep wordt niet begrepen.</translation>
    </message>
    <message>
        <source>A command or a file is missing.</source>
        <translation>Een opdracht of bestand ontbreekt.</translation>
    </message>
    <message>
        <source>Customer journey maps: make, check, draw and convert them.</source>
        <translation>Klantreizen maken, controleren, tekenen en omzetten.</translation>
    </message>
    <message>
        <source>“%1” is in order.</source>
        <translation>“%1” is in orde.</translation>
    </message>
    <message>
        <source>Another program wrote it: the same content will have other bytes when it is saved.</source>
        <translation>Het is door een ander programma geschreven: dezelfde inhoud krijgt andere bytes zodra je opslaat.</translation>
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
        <source>Made “%1”.</source>
        <translation>“%1” is gemaakt.</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Id: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Situatie: %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Doel: %1</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Afbakening: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Eigenaar: %1</translation>
    </message>
    <message>
        <source>Next review: %1</source>
        <translation>Volgende evaluatie: %1</translation>
    </message>
    <message>
        <source>Personas: %1</source>
        <translation>Persona’s: %1</translation>
    </message>
    <message>
        <source>Episodes: %1</source>
        <translation>Episodes: %1</translation>
    </message>
    <message>
        <source>Touchpoints: %1</source>
        <translation>Contactmomenten: %1</translation>
    </message>
    <message>
        <source>Evidence: %1 % (%2 of %3 scores)</source>
        <translation>Onderbouwd: %1 % (%2 van %3 scores)</translation>
    </message>
    <message>
        <source>Based on: %1</source>
        <translation>Gebaseerd op: %1</translation>
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
        <source>End: %1</source>
        <translation>Einde: %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 bij %2, %3</translation>
    </message>
    <message>
        <source>Largest drop: %1, from %2 to %3</source>
        <translation>Grootste daling: %1, van %2 naar %3</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Bestand: %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Formaat: %1</translation>
    </message>
    <message>
        <source>Journeys: %1</source>
        <translation>Klantreizen: %1</translation>
    </message>
    <message>
        <source>“klantreis --help” tells what is possible.</source>
        <translation>“klantreis --help” vertelt wat er kan.</translation>
    </message>
    <message>
        <source>With --force it is replaced.</source>
        <translation>Met --force wordt het vervangen.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”. Possible: %3.</source>
        <translation>%1 kan niet “%2” zijn. Mogelijk: %3.</translation>
    </message>
    <message>
        <source>a day written as YYYY-MM-DD</source>
        <translation>een dag geschreven als JJJJ-MM-DD</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>een getal van %1 tot en met %2</translation>
    </message>
    <message>
        <source>PNG: size, where 1 is as on a screen at 100 % (default: 1).</source>
        <translation>PNG: grootte; 1 is als op een scherm bij 100 % (standaard: 1).</translation>
    </message>
    <message>
        <source>PNG: dots to the inch; more are sharper at the same size (default: 192).</source>
        <translation>PNG: punten per inch; meer is scherper bij dezelfde grootte (standaard: 192).</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>standaarduitvoer</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>klantreis</translation>
    </message>
    <message>
        <source>A journey to fill in (default: empty).</source>
        <translation>Een klantreis om in te vullen (standaard: leeg).</translation>
    </message>
    <message>
        <source>Only score: %1</source>
        <translation>Enige score: %1</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 is twee keer opgegeven.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Bedoel je “%1”?</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>opgeslagen weergave</translation>
    </message>
    <message>
        <source>A saved view: only what its filter shows (default: all).</source>
        <translation>Een opgeslagen weergave: alleen wat het filter toont (standaard: alles).</translation>
    </message>
    <message>
        <source>Instead of the map: each persona on a page of its own.</source>
        <translation>In plaats van de kaart: elke persona op een eigen pagina.</translation>
    </message>
    <message>
        <source>Instead of the map: the card of that persona.</source>
        <translation>In plaats van de kaart: de personakaart van die persona.</translation>
    </message>
    <message>
        <source>Instead of the map: what is known of the journey and its plan, on a page.</source>
        <translation>In plaats van de kaart: wat van de klantreis en het plan bekend is, op een pagina.</translation>
    </message>
    <message>
        <source>PDF: that page behind those of the map.</source>
        <translation>PDF: die pagina achter die van de kaart.</translation>
    </message>
    <message>
        <source>%1 does not go with %2.</source>
        <translation>%1 past niet bij %2.</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>Tell what the method says of each journey: what is missing, low or late.</source>
        <translation>Vertellen wat de methode van elke klantreis zegt: wat ontbreekt, laag is of te laat.</translation>
    </message>
    <message>
        <source>As JSON, for other programs.</source>
        <translation>Als JSON, voor andere programma’s.</translation>
    </message>
    <message>
        <source>Draw a journey as PDF, PNG or SVG, write its plan, or the whole file as JSON.</source>
        <translation>Teken een klantreis als PDF, PNG of SVG, of schrijf haar plan, of het hele bestand als JSON.</translation>
    </message>
    <message>
        <source>The improvements in place of the map: deadlines (.ics), a table (.csv), one for Jira, or Markdown (.md).</source>
        <translation>De verbeteringen in plaats van de kaart: deadlines (.ics), een tabel (.csv), een voor Jira, of Markdown (.md).</translation>
    </message>
    <message>
        <source>--to and --plan do not go together.</source>
        <translation>--to en --plan gaan niet samen.</translation>
    </message>
    <message>
        <source>Not in it: %1</source>
        <translation>Niet erin: %1</translation>
    </message>
</context>
</TS>
