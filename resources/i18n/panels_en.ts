<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>SharedList</name>
    <message numerus="yes">
        <source>%1, used %n time(s)</source>
        <translation>
            <numerusform>%1, used once</numerusform>
            <numerusform>%1, used %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was used %n time(s), and is gone there too. Undo brings it back everywhere.</source>
        <translation>
            <numerusform>“%1” was used once, and is gone there too. Undo brings it back everywhere.</numerusform>
            <numerusform>“%1” was used %n times, and is gone there too. Undo brings it back everywhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>klantreis::TouchpointTable</name>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n touchpoint(s)</source>
        <translation>
            <numerusform>%1 of %n touchpoint</numerusform>
            <numerusform>%1 of %n touchpoints</numerusform>
        </translation>
    </message>
</context>
</TS>
