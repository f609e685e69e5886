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
</context>
</TS>
