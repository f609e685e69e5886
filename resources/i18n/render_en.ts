<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
            <numerusform>%n client arena</numerusform>
            <numerusform>%n client arenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n survey</numerusform>
            <numerusform>%n surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n social media post(s)</source>
        <translation>
            <numerusform>%n social media post</numerusform>
            <numerusform>%n social media posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the trade press</source>
        <translation>
            <numerusform>%n article in the trade press</numerusform>
            <numerusform>%n articles in the trade press</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trade fair(s)</source>
        <translation>
            <numerusform>%n trade fair</numerusform>
            <numerusform>%n trade fairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost quote(s)</source>
        <translation>
            <numerusform>%n lost quote</numerusform>
            <numerusform>%n lost quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competitor(s)</source>
        <translation>
            <numerusform>%n competitor</numerusform>
            <numerusform>%n competitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data source(s)</source>
        <translation>
            <numerusform>%n data source</numerusform>
            <numerusform>%n data sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>%n other source</numerusform>
            <numerusform>%n other sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLoss</name>
    <message numerus="yes">
        <source>%n improvement(s)</source>
        <translation>
            <numerusform>%n improvement</numerusform>
            <numerusform>%n improvements</numerusform>
        </translation>
    </message>
</context>
</TS>
