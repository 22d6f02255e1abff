<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AfterPage</name>
    <message numerus="yes">
        <source>{format}, %n min. Floor: {floors}</source>
        <translation>
            <numerusform>{format}, %n min. Floor: {floors}</numerusform>
            <numerusform>{format}, %n min. Floor: {floors}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message numerus="yes">
        <source>{format} is for {people}; %n named so far.</source>
        <translation>
            <numerusform>{format} is for {people}; %n named so far.</numerusform>
            <numerusform>{format} is for {people}; %n named so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message numerus="yes">
        <source>%n entries go with all their earlier states. There is no way back.</source>
        <translation>
            <numerusform>%n entry goes with all its earlier states. There is no way back.</numerusform>
            <numerusform>%n entries go with all their earlier states. There is no way back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatOutline</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message numerus="yes">
        <source>%n moved to the trash</source>
        <translation>
            <numerusform>%n moved to the trash</numerusform>
            <numerusform>%n moved to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Locked because nobody was here for %n min.</source>
        <translation>
            <numerusform>Locked because nobody was here for %n min.</numerusform>
            <numerusform>Locked because nobody was here for %n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n min</source>
        <translation>
            <numerusform>Locks after %n min</numerusform>
            <numerusform>Locks after %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message numerus="yes">
        <source>Share what waits (%n)…</source>
        <translation>
            <numerusform>Share what waits (%n)…</numerusform>
            <numerusform>Share what waits (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairPart</name>
    <message numerus="yes">
        <source>%n shared entries moved to the trash</source>
        <translation>
            <numerusform>%n shared entry moved to the trash</numerusform>
            <numerusform>%n shared entries moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed; %n moved to the trash.</source>
        <translation>
            <numerusform>Closed; %n entry moved to the trash.</numerusform>
            <numerusform>Closed; %n entries moved to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanesView</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message numerus="yes">
        <source>{title}, %n min</source>
        <translation>
            <numerusform>{title}, %n min</numerusform>
            <numerusform>{title}, %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message numerus="yes">
        <source>This rests on %n sessions.</source>
        <translation>
            <numerusform>This rests on %n session.</numerusform>
            <numerusform>This rests on %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message numerus="yes">
        <source>Of the %n that were taken in, those that no other bundle brought go.</source>
        <translation>
            <numerusform>The %n that was taken in goes, unless another bundle brought it.</numerusform>
            <numerusform>Of the %n that were taken in, those that no other bundle brought go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatedPhase</name>
    <message numerus="yes">
        <source>{title} · %n min, the same once more</source>
        <translation>
            <numerusform>{title} · %n min, the same once more</numerusform>
            <numerusform>{title} · %n min, the same once more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message numerus="yes">
        <source>%n entries for {names}</source>
        <translation>
            <numerusform>%n entry for {names}</numerusform>
            <numerusform>%n entries for {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePreviewPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenInView</name>
    <message numerus="yes">
        <source>%n wait under Inbox.</source>
        <translation>
            <numerusform>%n waits under Inbox.</numerusform>
            <numerusform>%n wait under Inbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were taken in.</source>
        <translation>
            <numerusform>%n was taken in.</numerusform>
            <numerusform>%n were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n waiting in the inbox</source>
        <translation>
            <numerusform>%n waiting in the inbox</numerusform>
            <numerusform>%n waiting in the inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Items</name>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n waiting</numerusform>
            <numerusform>{page}, %n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
