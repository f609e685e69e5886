<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>klantreis::RecoveryOffer</name>
    <message numerus="yes">
        <source>%n change(s) and a text that was being typed</source>
        <translation>
            <numerusform>%n change and a text that was being typed</numerusform>
            <numerusform>%n changes and a text that was being typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more after these</source>
        <translation>
            <numerusform>%n more after this</numerusform>
            <numerusform>%n more after these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klantreis::StatusLine</name>
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
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) selected</source>
        <translation>
            <numerusform>%n thing selected</numerusform>
            <numerusform>%n things selected</numerusform>
        </translation>
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
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klantreis::FilterBar</name>
    <message numerus="yes">
        <source>%1 of %n touchpoint(s)</source>
        <translation>
            <numerusform>%1 of %n touchpoint</numerusform>
            <numerusform>%1 of %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n score(s)</source>
        <translation>
            <numerusform>%1 of %n score</numerusform>
            <numerusform>%1 of %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klantreis::LibraryCommands</name>
    <message numerus="yes">
        <source>%n persona(s) saved to %1</source>
        <translation>
            <numerusform>%n persona saved to %1</numerusform>
            <numerusform>%n personas saved to %1</numerusform>
        </translation>
    </message>
</context>
</TS>
