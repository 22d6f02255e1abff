<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddPeerView</name>
    <message>
        <source>Add a peer</source>
        <translation>Peer hinzufügen</translation>
    </message>
    <message>
        <source>Add under this name</source>
        <translation>Unter diesem Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Another name for this card</source>
        <translation>Ein anderer Name für diese Karte</translation>
    </message>
    <message>
        <source>Anybody can write a name on a card. You will compare the digits next.</source>
        <translation>Auf eine Karte kann jeder Mensch jeden Namen schreiben. Gleich vergleicht ihr die Ziffern.</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose your peer&apos;s card</source>
        <translation>Karte deines Gegenübers wählen</translation>
    </message>
    <message>
        <source>Paste the text of the card</source>
        <translation>Text der Karte einfügen</translation>
    </message>
    <message>
        <source>PeerJournal card</source>
        <translation>PeerJournal-Karte</translation>
    </message>
    <message>
        <source>This card says it belongs to</source>
        <translation>Diese Karte sagt, sie gehöre</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Wie du die Person nennst</translation>
    </message>
    <message>
        <source>Your peer finds their card on their own Peers page, under “My card”.</source>
        <translation>Dein Gegenüber findet die eigene Karte unter Peers, „Meine Karte“.</translation>
    </message>
    <message>
        <source>or drop a .pjcard file on this page</source>
        <translation>oder zieh eine .pjcard-Datei auf diese Seite</translation>
    </message>
    <message>
        <source>{name}, new computer</source>
        <translation>{name}, neuer Computer</translation>
    </message>
</context>
<context>
    <name>AddressPopup</name>
    <message>
        <source>Address of the link</source>
        <translation>Adresse des Links</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verlinken</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Link entfernen</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>An act tied to a cue. It comes up in Today.</source>
        <translation>Etwas, das du tust, an einen Auslöser geknüpft. Es erscheint unter Heute.</translation>
    </message>
    <message>
        <source>An entry of its own, which no bundle can carry.</source>
        <translation>Ein eigener Eintrag, den kein Paket mitnehmen kann.</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Für dich allein</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep and share with {name}…</source>
        <translation>Behalten und mit {name} teilen …</translation>
    </message>
    <message>
        <source>Keep and share…</source>
        <translation>Behalten und teilen …</translation>
    </message>
    <message>
        <source>Nothing goes to {names} unless you send it.</source>
        <translation>Nichts geht an {names}, solange du es nicht schickst.</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Shared summary</source>
        <translation>Gemeinsame Zusammenfassung</translation>
    </message>
    <message>
        <source>The visit in return</source>
        <translation>Der Gegenbesuch</translation>
    </message>
    <message>
        <source>This ends once the visit in return has a day.</source>
        <translation>Das hier ist zu Ende, sobald der Gegenbesuch einen Tag hat.</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Wegwerfen …</translation>
    </message>
    <message>
        <source>What each of you leaves with</source>
        <translation>Was ihr mitnehmt</translation>
    </message>
    <message>
        <source>What stays of it</source>
        <translation>Was davon bleibt</translation>
    </message>
    <message>
        <source>What you want to remember and keep to yourself</source>
        <translation>Was du dir merken und für dich behalten möchtest</translation>
    </message>
    <message>
        <source>What you will do</source>
        <translation>Was du tun wirst</translation>
    </message>
    <message>
        <source>When you meet next</source>
        <translation>Wann ihr euch wieder trefft</translation>
    </message>
    <message numerus="yes">
        <source>{format}, %n min. Floor: {floors}</source>
        <translation>
            <numerusform>{format}, %n Min. Redezeit: {floors}</numerusform>
            <numerusform>{format}, %n Min. Redezeit: {floors}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AfterwardsPart</name>
    <message>
        <source>In your circle of support.</source>
        <translation>In deinem Unterstützungskreis.</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Write it down as thanks, to send or print</source>
        <translation>Als Dank aufschreiben, zum Senden oder Drucken</translation>
    </message>
    <message>
        <source>You want to say hello on {day}.</source>
        <translation>Du willst dich am {day} melden.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>AgreementActs</name>
    <message>
        <source>A draft from the usual clauses.</source>
        <translation>Ein Entwurf aus den üblichen Zusagen.</translation>
    </message>
    <message>
        <source>A new draft. What was agreed holds until everybody has accepted this one.</source>
        <translation>Ein neuer Entwurf. Was vereinbart ist, gilt, bis alle diesen angenommen haben.</translation>
    </message>
    <message>
        <source>Ended here. Share it once more, so that the others know.</source>
        <translation>Hier beendet. Teile sie noch einmal, damit die anderen es wissen.</translation>
    </message>
    <message>
        <source>What {names} promise each other</source>
        <translation>Was {names} einander versprechen</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>A page on which you promise each other what stays here, how you give feedback and how you end. It is a promise between people, not a legal privilege.</source>
        <translation>Eine Seite, auf der ihr einander versprecht, was hier bleibt, wie ihr Rückmeldung gebt und wie ihr aufhört. Sie ist ein Versprechen unter Menschen, kein gesetzlicher Schutz.</translation>
    </message>
    <message>
        <source>Beside it lies a new wording: {state}.</source>
        <translation>Daneben liegt eine neue Fassung: {state}.</translation>
    </message>
    <message>
        <source>Look at it together</source>
        <translation>Gemeinsam anschauen</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>Eine Vereinbarung aufsetzen</translation>
    </message>
    <message>
        <source>Nothing is agreed yet</source>
        <translation>Noch ist nichts vereinbart</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the new one</source>
        <translation>Die neue lesen</translation>
    </message>
    <message>
        <source>Read the one before</source>
        <translation>Die vorige lesen</translation>
    </message>
    <message>
        <source>What you promised each other has ended</source>
        <translation>Was ihr einander versprochen habt, ist beendet</translation>
    </message>
    <message>
        <source>Write the new wording</source>
        <translation>Die neue Fassung schreiben</translation>
    </message>
    <message>
        <source>Your page is taken over for all of you; change what you like, then ask everybody for their yes. Until then the earlier one holds between those who accepted it.</source>
        <translation>Eure Seite wird für alle übernommen; ändere, was du magst, und bitte dann alle um ihr Ja. Bis dahin gilt die frühere zwischen denen, die sie angenommen haben.</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Add a clause of your own</source>
        <translation>Eigenen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a usual clause</source>
        <translation>Üblichen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle auf einmal</translation>
    </message>
    <message>
        <source>Remove this clause</source>
        <translation>Diesen Punkt entfernen</translation>
    </message>
    <message>
        <source>Remove this member</source>
        <translation>Diese Person entfernen</translation>
    </message>
    <message>
        <source>We look at this page again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>We meet</source>
        <translation>Wir treffen uns</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>AgreementStrip</name>
    <message>
        <source>Accept and send…</source>
        <translation>Annehmen und senden …</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Change it together</source>
        <translation>Gemeinsam ändern</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Look at it together</source>
        <translation>Gemeinsam anschauen</translation>
    </message>
    <message>
        <source>Read the new draft</source>
        <translation>Den neuen Entwurf lesen</translation>
    </message>
    <message>
        <source>Read the one before</source>
        <translation>Die vorige lesen</translation>
    </message>
    <message>
        <source>Send it…</source>
        <translation>Senden …</translation>
    </message>
</context>
<context>
    <name>AheadRow</name>
    <message>
        <source>More about {title}</source>
        <translation>Mehr zu: {title}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not now: {title}</source>
        <translation>Jetzt nicht: {title}</translation>
    </message>
    <message>
        <source>Offer it again in a week</source>
        <translation>In einer Woche wieder anbieten</translation>
    </message>
</context>
<context>
    <name>AheadSection</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Wenn du magst</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Das Treffen öffnen</translation>
    </message>
    <message>
        <source>Plan another one…</source>
        <translation>Noch eins planen …</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>Planen …</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Für einen Kalender speichern …</translation>
    </message>
</context>
<context>
    <name>AimActs</name>
    <message>
        <source>A cycle of: {title}</source>
        <translation>Ein Zyklus in: {title}</translation>
    </message>
    <message>
        <source>A new cycle has begun.</source>
        <translation>Ein neuer Zyklus hat begonnen.</translation>
    </message>
    <message>
        <source>A new inquiry</source>
        <translation>Eine neue Forschungsfrage</translation>
    </message>
    <message>
        <source>Begin the next aim</source>
        <translation>Das nächste Ziel beginnen</translation>
    </message>
    <message>
        <source>Carried over as a new cycle.</source>
        <translation>Als neuer Zyklus übernommen.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>It comes round again on {day}.</source>
        <translation>Es kommt am {day} wieder.</translation>
    </message>
    <message>
        <source>It rests now.</source>
        <translation>Es ruht jetzt.</translation>
    </message>
    <message>
        <source>Kept as evidence for “{title}”</source>
        <translation>Als Beleg aufgehoben für „{title}“</translation>
    </message>
    <message>
        <source>Kept, with a commitment: {act}</source>
        <translation>Aufgehoben, mit einem Vorhaben: {act}</translation>
    </message>
    <message>
        <source>Let go with thanks</source>
        <translation>Mit Dank loslassen</translation>
    </message>
    <message>
        <source>Let go, with thanks.</source>
        <translation>Losgelassen, mit Dank.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>No goal is active. Begin one, and look at it from time to time.</source>
        <translation>Kein Ziel ist aktiv. Beginne eines und schau ab und zu darauf.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reached.</source>
        <translation>Erreicht.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Wieder aufgenommen.</translation>
    </message>
    <message>
        <source>your goal</source>
        <translation>dein Ziel</translation>
    </message>
    <message>
        <source>{outcome}: {title}</source>
        <translation>{outcome}: {title}</translation>
    </message>
</context>
<context>
    <name>AimSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mein Ziel</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eine Sache je Zeile</translation>
    </message>
    <message>
        <source>a cue you will meet</source>
        <translation>ein Auslöser, der dir begegnen wird</translation>
    </message>
    <message>
        <source>one act, not a mood</source>
        <translation>eine Handlung, keine Stimmung</translation>
    </message>
    <message>
        <source>then I will</source>
        <translation>dann</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Day of the answer</source>
        <translation>Tag der Antwort</translation>
    </message>
    <message>
        <source>What they said, in their words</source>
        <translation>Was gesagt wurde, in den Worten der Person</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>Nothing is lost; in the journal the text is whole, as it was.</source>
        <translation>Nichts ist verloren; im Journal steht der Text ganz, so wie er war.</translation>
    </message>
    <message>
        <source>Only what you typed in the last moment did not come in.</source>
        <translation>Nur was du im letzten Augenblick getippt hast, ist nicht mehr hineingekommen.</translation>
    </message>
    <message>
        <source>The rest of this text cannot be shown: a fault of the program.</source>
        <translation>Der Rest dieses Textes kann nicht gezeigt werden: ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>To go on, show it anew or start the program anew.</source>
        <translation>Um weiterzuschreiben, zeige ihn neu an oder starte das Programm neu.</translation>
    </message>
</context>
<context>
    <name>AskedStrip</name>
    <message>
        <source>Ask whether they want it</source>
        <translation>Fragen, ob sie willkommen ist</translation>
    </message>
    <message>
        <source>It answers: {what}</source>
        <translation>Sie antwortet auf: {what}</translation>
    </message>
    <message>
        <source>It is a private draft, and it may stay one. It can be handed over once {name} asks for it, or says yes.</source>
        <translation>Sie ist ein privater Entwurf und darf einer bleiben. Übergeben kannst du sie, sobald {name} darum bittet oder Ja sagt.</translation>
    </message>
    <message>
        <source>It is another note</source>
        <translation>Es ist eine andere Notiz</translation>
    </message>
    <message>
        <source>Nobody asked for this note yet</source>
        <translation>Um diese Notiz hat noch niemand gebeten</translation>
    </message>
    <message>
        <source>Not now, please: {what}</source>
        <translation>Bitte jetzt nicht: {what}</translation>
    </message>
    <message>
        <source>Not yet, after all</source>
        <translation>Doch noch nicht</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Es kam ein Ja</translation>
    </message>
    <message>
        <source>To be seen: {moment}</source>
        <translation>Zu sehen: {moment}</translation>
    </message>
    <message>
        <source>Wished for: {form}. {how}.</source>
        <translation>Gewünscht: {form}. {how}.</translation>
    </message>
    <message>
        <source>{name} asks you for this</source>
        <translation>{name} bittet dich darum</translation>
    </message>
    <message>
        <source>{name} said that they would like to hear it.</source>
        <translation>{name} möchte es hören, so wurde es dir gesagt.</translation>
    </message>
</context>
<context>
    <name>BalancePicture</name>
    <message>
        <source>Given and received</source>
        <translation>Gegeben und bekommen</translation>
    </message>
</context>
<context>
    <name>BankPanel</name>
    <message>
        <source>All questions…</source>
        <translation>Alle Fragen …</translation>
    </message>
    <message>
        <source>Every skill</source>
        <translation>Jede Fähigkeit</translation>
    </message>
    <message>
        <source>No question holds these words.</source>
        <translation>Keine Frage enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Die Fragen durchsuchen</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Three others</source>
        <translation>Drei andere</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Everybody has a journal of their own</source>
        <translation>Alle schreiben ins eigene Journal</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Promised last time</source>
        <translation>Beim letzten Mal vorgenommen</translation>
    </message>
    <message>
        <source>Read the agreement</source>
        <translation>Die Absprache lesen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Short blocks</source>
        <translation>Kurze Bausteine</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>We look at this screen together</source>
        <translation>Wir sehen gemeinsam auf diesen Bildschirm</translation>
    </message>
    <message>
        <source>What brings you together?</source>
        <translation>Was führt euch her?</translation>
    </message>
    <message>
        <source>What it is about; may stay empty</source>
        <translation>Worum es geht; darf leer bleiben</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Wo ihr schreibt</translation>
    </message>
    <message>
        <source>Which one next?</source>
        <translation>Welches als Nächstes?</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eure eigenen</translation>
    </message>
    <message numerus="yes">
        <source>{format} is for {people}; %n named so far.</source>
        <translation>
            <numerusform>{format} ist für {people} gedacht; bisher ist %n genannt.</numerusform>
            <numerusform>{format} ist für {people} gedacht; bisher sind %n genannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindList</name>
    <message>
        <source>Entries behind it</source>
        <translation>Einträge dahinter</translation>
    </message>
</context>
<context>
    <name>BuilderPanel</name>
    <message>
        <source>Put it into the field</source>
        <translation>Ins Feld setzen</translation>
    </message>
</context>
<context>
    <name>BundleHead</name>
    <message>
        <source>Compare the digits of {name} first</source>
        <translation>Vergleiche zuerst die Ziffern mit {name}</translation>
    </message>
    <message>
        <source>It was sealed before others that you have. What is newer here stays.</source>
        <translation>Es wurde früher versiegelt als anderes, das du hast. Was hier neuer ist, bleibt.</translation>
    </message>
    <message>
        <source>Received {moment}</source>
        <translation>Empfangen {moment}</translation>
    </message>
    <message>
        <source>Sealed {moment}</source>
        <translation>Versiegelt {moment}</translation>
    </message>
    <message>
        <source>The digits were not compared yet. Somebody else may have sealed this.</source>
        <translation>Die Ziffern sind noch nicht verglichen. Jemand anders könnte das versiegelt haben.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Conversation with {who}</source>
        <translation>Gespräch mit {who}</translation>
    </message>
    <message>
        <source>Name the topic</source>
        <translation>Das Thema nennen</translation>
    </message>
    <message>
        <source>Name who is there</source>
        <translation>Nennen, wer dabei ist</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Für einen Kalender speichern</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Die Datei speichern …</translation>
    </message>
    <message>
        <source>Saved {name}. Open it with your calendar.</source>
        <translation>{name} ist gespeichert. Öffne die Datei mit deinem Kalender.</translation>
    </message>
    <message>
        <source>This file leaves the vault: whoever sees your calendar sees what it says. If you move the conversation, save it again; the calendar then moves it too.</source>
        <translation>Diese Datei verlässt den Tresor: Wer deinen Kalender sieht, sieht, was in ihr steht. Wenn du das Gespräch verschiebst, speichere sie noch einmal; dann verschiebt es auch der Kalender.</translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>Was der Kalender zeigt</translation>
    </message>
    <message>
        <source>conversation {day}</source>
        <translation>gespraech {day}</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>About this goal alone, by me alone. It stays here unless I tick it.</source>
        <translation>Nur über dieses Ziel, nur von mir. Sie bleibt hier, solange ich sie nicht ankreuze.</translation>
    </message>
    <message>
        <source>Change the hoped picture…</source>
        <translation>Das erhoffte Bild ändern …</translation>
    </message>
    <message>
        <source>Does the aim still fit?</source>
        <translation>Passt das Ziel noch?</translation>
    </message>
    <message>
        <source>Done makes it a commitment that serves this goal.</source>
        <translation>Mit „Fertig“ wird daraus ein Vorhaben zu diesem Ziel.</translation>
    </message>
    <message>
        <source>How would I word it by now?</source>
        <translation>Wie würde ich es inzwischen sagen?</translation>
    </message>
    <message>
        <source>If a moment comes, then one small act</source>
        <translation>Wenn ein Moment kommt, dann eine kleine Handlung</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>Last time, {day}, you left with: {step}</source>
        <translation>Beim letzten Mal, {day}, nahmst du mit: {step}</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>My own number, 0 to 10</source>
        <translation>Meine eigene Zahl, 0 bis 10</translation>
    </message>
    <message>
        <source>Next commitment</source>
        <translation>Nächstes Vorhaben</translation>
    </message>
    <message>
        <source>One step up looks like</source>
        <translation>Eine Stufe höher sieht so aus</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>The first look at it. Any question may stay empty.</source>
        <translation>Der erste Blick darauf. Jede Frage darf leer bleiben.</translation>
    </message>
    <message>
        <source>The last look was on {day}.</source>
        <translation>Der letzte Blick: {day}</translation>
    </message>
    <message>
        <source>What did it teach me?</source>
        <translation>Was hat es mich gelehrt?</translation>
    </message>
    <message>
        <source>What got in the way, or might?</source>
        <translation>Was kam dazwischen, oder könnte es?</translation>
    </message>
    <message>
        <source>What happened with it, in facts?</source>
        <translation>Was ist damit geschehen, in Tatsachen?</translation>
    </message>
    <message>
        <source>What is there already?</source>
        <translation>Was ist schon da?</translation>
    </message>
    <message>
        <source>What keeps it off zero</source>
        <translation>Was es über null hält</translation>
    </message>
    <message>
        <source>What would I or others see?</source>
        <translation>Was würden ich oder andere sehen?</translation>
    </message>
</context>
<context>
    <name>CheckInRow</name>
    <message>
        <source>Day of the check-in</source>
        <translation>Tag des Zwischenstands</translation>
    </message>
    <message>
        <source>How I would word the aim by now</source>
        <translation>Wie ich das Ziel inzwischen sagen würde</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Weitere Fragen</translation>
    </message>
    <message>
        <source>My own number, 0 to 10</source>
        <translation>Meine eigene Zahl, 0 bis 10</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>What happened with it since last time?</source>
        <translation>Was ist seit dem letzten Mal damit geschehen?</translation>
    </message>
    <message>
        <source>What keeps it off zero</source>
        <translation>Was es über null hält</translation>
    </message>
    <message>
        <source>What one step up looks like</source>
        <translation>Wie eine Stufe höher aussieht</translation>
    </message>
    <message>
        <source>What was in the way</source>
        <translation>Was im Weg war</translation>
    </message>
    <message>
        <source>my own scale</source>
        <translation>meine eigene Skala</translation>
    </message>
</context>
<context>
    <name>ChooseBundleView</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Drop the .pjbundle file on this page, or choose it. It is verified before anything in it is read, and nothing comes in before you have seen it.</source>
        <translation>Zieh die .pjbundle-Datei auf diese Seite oder wähle sie aus. Sie wird geprüft, bevor irgendetwas darin gelesen wird, und nichts kommt herein, bevor du es gesehen hast.</translation>
    </message>
    <message>
        <source>Let it go here</source>
        <translation>Hier loslassen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>What did a peer seal for you?</source>
        <translation>Was hat jemand für dich versiegelt?</translation>
    </message>
</context>
<context>
    <name>CirclePart</name>
    <message>
        <source>Between you</source>
        <translation>Zwischen euch</translation>
    </message>
    <message>
        <source>The case-giver&apos;s chair</source>
        <translation>Der Stuhl für den eigenen Fall</translation>
    </message>
    <message>
        <source>The circle goes on.</source>
        <translation>Der Kreis geht weiter.</translation>
    </message>
    <message>
        <source>The circle is closed. Its history stays.</source>
        <translation>Der Kreis ist beendet. Seine Geschichte bleibt.</translation>
    </message>
    <message>
        <source>The circle rests.</source>
        <translation>Der Kreis ruht.</translation>
    </message>
    <message>
        <source>What you promised each other</source>
        <translation>Was ihr einander versprochen habt</translation>
    </message>
    <message>
        <source>Your history together</source>
        <translation>Eure gemeinsame Geschichte</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>A new member means a new agreement that everybody accepts.</source>
        <translation>Kommt jemand dazu, braucht es eine neue Vereinbarung, die alle annehmen.</translation>
    </message>
    <message>
        <source>Circles of three to eight people leave everybody a turn.</source>
        <translation>In Kreisen von drei bis acht kommen alle an die Reihe.</translation>
    </message>
    <message>
        <source>Make the circle</source>
        <translation>Kreis anlegen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Wer dazugehört</translation>
    </message>
    <message>
        <source>Name of the circle</source>
        <translation>Name des Kreises</translation>
    </message>
    <message>
        <source>Name, or several with commas between them</source>
        <translation>Ein Name, oder mehrere mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>New circle</source>
        <translation>Neuer Kreis</translation>
    </message>
    <message>
        <source>Others, by name only</source>
        <translation>Andere, nur mit Namen</translation>
    </message>
    <message>
        <source>Remove the circle</source>
        <translation>Kreis entfernen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>The circle {name} is gone; its members stay.</source>
        <translation>Den Kreis {name} gibt es nicht mehr; die Menschen darin bleiben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What you promised each other needs a new wording that everybody accepts.</source>
        <translation>Was ihr einander versprochen habt, braucht eine neue Fassung, die alle annehmen.</translation>
    </message>
    <message>
        <source>With nobody else in it, the circle closes.</source>
        <translation>Wenn sonst niemand mehr dabei ist, endet der Kreis.</translation>
    </message>
    <message>
        <source>Without a journal they take turns like everybody; nothing is sent to them.</source>
        <translation>Ohne Journal sind sie an der Reihe wie alle anderen; geschickt wird ihnen nichts.</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>Jetzt schreiben</translation>
    </message>
    <message>
        <source>You share with all of its members at once. Only you see this name.</source>
        <translation>Du teilst mit allen darin auf einmal. Diesen Namen siehst nur du.</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>What this clause is about</source>
        <translation>Worum es in diesem Punkt geht</translation>
    </message>
    <message>
        <source>What we promise each other</source>
        <translation>Was wir einander versprechen</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>A line to say goodbye</source>
        <translation>Eine Zeile zum Abschied</translation>
    </message>
    <message>
        <source>And afterwards?</source>
        <translation>Und danach?</translation>
    </message>
    <message>
        <source>Anyone may end it without giving reasons. What you choose holds here; what the other one has stays with them.</source>
        <translation>Wer aufhören will, darf das ohne Gründe. Was du wählst, gilt hier; was dein Gegenüber hat, bleibt dort.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Close with {name}</source>
        <translation>Mit {name} aufhören</translation>
    </message>
    <message>
        <source>Everything stays as it is</source>
        <translation>Alles bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Hold the closing ritual first</source>
        <translation>Erst den Abschied halten</translation>
    </message>
    <message>
        <source>Keep them in my circle of support</source>
        <translation>Im Unterstützungskreis behalten</translation>
    </message>
    <message>
        <source>Kept on this page, to be read aloud, sent or printed.</source>
        <translation>Bleibt auf dieser Seite, zum Vorlesen, Senden oder Drucken.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Only the shared summaries stay</source>
        <translation>Nur die gemeinsamen Zusammenfassungen bleiben</translation>
    </message>
    <message>
        <source>Remove all shared lines here</source>
        <translation>Alle geteilten Zeilen hier entfernen</translation>
    </message>
    <message>
        <source>Remove my copies of words handed to them</source>
        <translation>Meine Kopien übergebener Worte entfernen</translation>
    </message>
    <message>
        <source>Say hello in three months</source>
        <translation>In drei Monaten wieder melden</translation>
    </message>
    <message>
        <source>Say hello on</source>
        <translation>Wieder melden am</translation>
    </message>
    <message>
        <source>What goes lies in the trash, and can come back.</source>
        <translation>Was geht, liegt im Papierkorb und kann zurückkommen.</translation>
    </message>
    <message>
        <source>What happens with the lines you shared?</source>
        <translation>Was geschieht mit den Zeilen, die ihr geteilt habt?</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Block of code</source>
        <translation>Codeblock</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Große Überschrift</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Plain paragraph</source>
        <translation>Normaler Absatz</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Kleine Überschrift</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Durchgestrichen</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>Add a piece of evidence</source>
        <translation>Einen Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>For the goal</source>
        <translation>Für das Ziel</translation>
    </message>
    <message>
        <source>I tell it to</source>
        <translation>Ich erzähle es</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Es dauert</translation>
    </message>
    <message>
        <source>Made in the session</source>
        <translation>Entstanden im Treffen</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Kein Treffen</translation>
    </message>
    <message>
        <source>Remove this piece of evidence</source>
        <translation>Diesen Beleg entfernen</translation>
    </message>
    <message>
        <source>They can ask or do</source>
        <translation>Was die Person fragen oder tun kann</translation>
    </message>
    <message>
        <source>What I would like them to ask</source>
        <translation>Was ich gefragt werden möchte</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What is likely to get in the way</source>
        <translation>Was vermutlich dazwischenkommt</translation>
    </message>
    <message>
        <source>What it showed me</source>
        <translation>Was es mir gezeigt hat</translation>
    </message>
    <message>
        <source>Whatever became of it, it told something.</source>
        <translation>Was auch immer daraus wurde, es hat etwas erzählt.</translation>
    </message>
    <message>
        <source>a moment comes that I can notice</source>
        <translation>ein Augenblick kommt, den ich bemerken kann</translation>
    </message>
    <message>
        <source>do one small thing, an act and not a mood</source>
        <translation>tue ich etwas Kleines, eine Handlung und keine Stimmung</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>then I will</source>
        <translation>dann</translation>
    </message>
</context>
<context>
    <name>CommitmentPage</name>
    <message>
        <source>Add evidence…</source>
        <translation>Beleg hinzufügen …</translation>
    </message>
    <message>
        <source>Each of the four is information. The keys 1 to 4 choose, too.</source>
        <translation>Jede der vier Antworten sagt etwas. Die Tasten 1 bis 4 wählen auch.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Let it go: changed</source>
        <translation>Loslassen: geändert</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Kleiner machen</translation>
    </message>
    <message>
        <source>What I said of it</source>
        <translation>Was ich dazu gesagt habe</translation>
    </message>
    <message>
        <source>What I would like them to ask or do</source>
        <translation>Was mein Gegenüber fragen oder tun soll</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What could get in the way</source>
        <translation>Was dazwischenkommen könnte</translation>
    </message>
    <message>
        <source>What it showed me</source>
        <translation>Was es mir gezeigt hat</translation>
    </message>
    <message>
        <source>What would make it smaller, or is it time to let it go?</source>
        <translation>Was würde es kleiner machen, oder ist es Zeit, es loszulassen?</translation>
    </message>
    <message>
        <source>Write what it showed me</source>
        <translation>Aufschreiben, was es mir gezeigt hat</translation>
    </message>
    <message>
        <source>then I will</source>
        <translation>dann werde ich</translation>
    </message>
    <message>
        <source>{day}: {outcome}</source>
        <translation>{day}: {outcome}</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Für {name}</translation>
    </message>
    <message>
        <source>Paused at {time} while the computer slept. Space goes on.</source>
        <translation>Um {time} angehalten, als der Computer einschlief. Die Leertaste setzt fort.</translation>
    </message>
    <message>
        <source>Paused at {time} while the journal was locked or closed. Space goes on.</source>
        <translation>Um {time} angehalten, als das Journal gesperrt oder geschlossen wurde. Die Leertaste setzt fort.</translation>
    </message>
    <message>
        <source>The conversation is paused and waits for you.</source>
        <translation>Das Gespräch ist angehalten und wartet auf dich.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Throw this conversation away?</source>
        <translation>Dieses Gespräch wegwerfen?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>What was written during it goes too. There is no way back.</source>
        <translation>Auch alles, was währenddessen geschrieben wurde, ist dann weg. Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>“{name}” is forgotten.</source>
        <translation>„{name}“ ist vergessen.</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copying and checking…</source>
        <translation>Wird kopiert und geprüft …</translation>
    </message>
    <message>
        <source>Each copy is encrypted under the same passphrase, and was opened and counted before it counts as one. The newest three of each reason are kept.</source>
        <translation>Jede Kopie ist mit derselben Passphrase verschlüsselt und wurde geöffnet und gezählt, bevor sie als Kopie gilt. Die drei neuesten jedes Anlasses bleiben.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Jetzt eine Kopie machen</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Es gibt noch keine Kopie.</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>Sie liegen in {folder}</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>A name or a first name is enough.</source>
        <translation>Ein Name oder Vorname genügt.</translation>
    </message>
    <message>
        <source>A new journal</source>
        <translation>Ein neues Journal</translation>
    </message>
    <message>
        <source>A sync program seems to look after this folder</source>
        <translation>Um diesen Ordner scheint sich ein Synchronisierungsprogramm zu kümmern</translation>
    </message>
    <message>
        <source>As your peers will see it. You can change it later.</source>
        <translation>So, wie deine Peers ihn sehen. Du kannst ihn später ändern.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Create the journal</source>
        <translation>Journal anlegen</translation>
    </message>
    <message>
        <source>Making the journal</source>
        <translation>Das Journal wird angelegt</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mein Journal</translation>
    </message>
    <message>
        <source>Nobody can reset it: not you, not us. Next you get 24 recovery words, the only other way in.</source>
        <translation>Niemand kann sie zurücksetzen, weder du noch wir. Gleich bekommst du 24 Rettungswörter, den einzigen anderen Weg hinein.</translation>
    </message>
    <message>
        <source>One encrypted file, which stays where you put it.</source>
        <translation>Eine einzige verschlüsselte Datei, die bleibt, wo du sie hinlegst.</translation>
    </message>
    <message>
        <source>The file is encrypted, so nobody there can read it; but lock the journal before you open it on another computer.</source>
        <translation>Die Datei ist verschlüsselt, dort kann sie also niemand lesen; sperre das Journal aber, bevor du es auf einem anderen Computer öffnest.</translation>
    </message>
    <message>
        <source>The journal works there, a little slower, but never open it from two computers at once.</source>
        <translation>Das Journal läuft dort etwas langsamer, aber öffne es nie von zwei Computern zugleich.</translation>
    </message>
    <message>
        <source>This folder lies on another computer</source>
        <translation>Dieser Ordner liegt auf einem anderen Computer</translation>
    </message>
    <message>
        <source>What the journal is called</source>
        <translation>Wie das Journal heißt</translation>
    </message>
    <message>
        <source>Where the journal is kept</source>
        <translation>Wo das Journal liegt</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
</context>
<context>
    <name>CycleRow</name>
    <message>
        <source>Add a trace</source>
        <translation>Spur hinzufügen</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>One thing, small enough</source>
        <translation>Eine einzige Sache, klein genug</translation>
    </message>
    <message>
        <source>Remove this trace</source>
        <translation>Diese Spur entfernen</translation>
    </message>
    <message>
        <source>The change I try</source>
        <translation>Was ich verändere</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Use codes for learners, clients and colleagues, not names.</source>
        <translation>Nimm Kürzel statt Namen, wenn es um Lernende, Kundschaft oder das Team geht.</translation>
    </message>
    <message>
        <source>What I am not sure of</source>
        <translation>Wo ich mir nicht sicher bin</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>What I watch for</source>
        <translation>Worauf ich achte</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>What it tells me, and how else it may be read</source>
        <translation>Was es mir sagt, und wie man es noch lesen kann</translation>
    </message>
    <message>
        <source>What would I see, also if it made no difference?</source>
        <translation>Was würde ich sehen, auch wenn es nichts änderte?</translation>
    </message>
</context>
<context>
    <name>CycleStrip</name>
    <message>
        <source>The cycles</source>
        <translation>Die Zyklen</translation>
    </message>
    <message>
        <source>Written: {parts}</source>
        <translation>Geschrieben: {parts}</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>Gelerntes</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>traces</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>{n}. {change}</source>
        <translation>{n}. {change}</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>This day cannot be read. Write it as {example}.</source>
        <translation>Diesen Tag kann ich nicht lesen. Schreib ihn so: {example}.</translation>
    </message>
    <message>
        <source>{name}: calendar</source>
        <translation>{name}: Kalender</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Another day…</source>
        <translation>Ein anderer Tag …</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>In vier Wochen</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>In drei Tagen</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Noch kein Tag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>A day, a month or a year</source>
        <translation>Ein Tag, ein Monat oder ein Jahr</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>Only this day</source>
        <translation>Nur diesen Tag</translation>
    </message>
    <message>
        <source>Only this month</source>
        <translation>Nur diesen Monat</translation>
    </message>
    <message>
        <source>Only this year</source>
        <translation>Nur dieses Jahr</translation>
    </message>
    <message>
        <source>Print the year</source>
        <translation>Das Jahr drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>The days of {year}</source>
        <translation>Die Tage von {year}</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Das ganze Jahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>“{typed}” is no day that can be read. Write 5 March 2025, or 2025.</source>
        <translation>„{typed}“ lässt sich nicht als Tag lesen. Schreib 5. März 2025 oder 2025.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>No word here needs a second look.</source>
        <translation>Hier braucht kein Wort einen zweiten Blick.</translation>
    </message>
    <message>
        <source>Spelling is turned off: see Settings, Writing.</source>
        <translation>Die Rechtschreibung ist ausgeschaltet: siehe Einstellungen, Schreiben.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Underlined came, struck out went.</source>
        <translation>Unterstrichenes kam dazu, Durchgestrichenes fiel weg.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What did it show you?</source>
        <translation>Was hat es dir gezeigt?</translation>
    </message>
</context>
<context>
    <name>DuringHead</name>
    <message>
        <source>Give a minute, to everybody alike  +</source>
        <translation>Eine Minute schenken, allen gleich viel  +</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hear the end of a turn</source>
        <translation>Ton am Ende, wenn jemand anders drankommt</translation>
    </message>
    <message>
        <source>Hide the time that is left</source>
        <translation>Restzeit verbergen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pauses; you can come back  Esc</source>
        <translation>Hält an; du kannst zurückkommen  Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Take a minute, from everybody alike  −</source>
        <translation>Eine Minute nehmen, allen gleich viel  −</translation>
    </message>
</context>
<context>
    <name>DuringPage</name>
    <message>
        <source>A question for {name}</source>
        <translation>Eine Frage für {name}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ctrl+Enter or Page Down</source>
        <translation>Strg+Eingabe oder Bild ab</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Hier beenden</translation>
    </message>
    <message>
        <source>Finish the sentence; nobody is cut off.</source>
        <translation>Sprich den Satz zu Ende; niemand wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Skip this phase</source>
        <translation>Phase überspringen</translation>
    </message>
    <message>
        <source>Swap turns</source>
        <translation>Reihenfolge tauschen</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Das Gespräch</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>{name}: finish the sentence; nobody is cut off.</source>
        <translation>{name}: Sprich den Satz zu Ende; niemand wird abgeschnitten.</translation>
    </message>
    <message>
        <source>{one} and {other} change places</source>
        <translation>{one} und {other} tauschen die Plätze</translation>
    </message>
</context>
<context>
    <name>DuringSide</name>
    <message>
        <source>Space pauses · + − a minute · N another question · O your own · Tab to write · Page Down goes on</source>
        <translation>Leertaste: Pause · + −: eine Minute · N: andere Frage · O: eigene Frage · Tab: schreiben · Bild ab: weiter</translation>
    </message>
    <message>
        <source>Who has the floor, and how long</source>
        <translation>Wer das Wort hat, und wie lange</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>EditLinks</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{target} – Ctrl+click to open</source>
        <translation>{target} – mit Strg+Klick öffnen</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>That entry is not in this journal.</source>
        <translation>Diesen Eintrag gibt es in diesem Journal nicht.</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message numerus="yes">
        <source>%n entries go with all their earlier states. There is no way back.</source>
        <translation>
            <numerusform>%n Eintrag verschwindet mit allen früheren Fassungen. Es gibt keinen Weg zurück.</numerusform>
            <numerusform>%n Einträge verschwinden mit allen früheren Fassungen. Es gibt keinen Weg zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached {name}.</source>
        <translation>{name} ist angehängt.</translation>
    </message>
    <message>
        <source>Bundle for peers</source>
        <translation>Paket für Peers</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete for ever?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>Deleting for ever</source>
        <translation>Wird für immer gelöscht</translation>
    </message>
    <message>
        <source>Empty the trash for ever?</source>
        <translation>Den Papierkorb endgültig leeren?</translation>
    </message>
    <message>
        <source>Everything in it goes, with all earlier states. There is no way back.</source>
        <translation>Alles darin verschwindet, mit allen früheren Fassungen. Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Keep a copy of a file in the journal</source>
        <translation>Eine Kopie der Datei im Journal aufbewahren</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation>Wird in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird zurückgeholt</translation>
    </message>
    <message>
        <source>Save a readable copy, outside the journal</source>
        <translation>Eine lesbare Kopie außerhalb des Journals speichern</translation>
    </message>
    <message>
        <source>Save the withdrawal, to be sent to those who have the entry</source>
        <translation>Die Rücknahme speichern, um sie allen zu schicken, die den Eintrag haben</translation>
    </message>
    <message>
        <source>Saved a readable copy: {name}</source>
        <translation>Lesbare Kopie gespeichert: {name}</translation>
    </message>
    <message>
        <source>Send {name} to your peers; they decide what becomes of their copy.</source>
        <translation>Schick {name} an deine Peers; was aus ihrer Kopie wird, entscheiden sie.</translation>
    </message>
    <message>
        <source>The entry goes with all its earlier states. There is no way back.</source>
        <translation>Der Eintrag verschwindet mit allen früheren Fassungen. Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>withdrawal.pjbundle</source>
        <translation>Ruecknahme.pjbundle</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Carry over into an inquiry…</source>
        <translation>In eine Forschungsfrage übernehmen …</translation>
    </message>
    <message>
        <source>Earlier states (Ctrl+H)</source>
        <translation>Frühere Fassungen (Strg+H)</translation>
    </message>
    <message>
        <source>Keep as evidence for…</source>
        <translation>Als Beleg aufheben für …</translation>
    </message>
    <message>
        <source>Make it a commitment</source>
        <translation>Ein Vorhaben daraus machen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Share… (Ctrl+Shift+S)</source>
        <translation>Teilen … (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Write a private note about it</source>
        <translation>Eine private Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>Write or read (Ctrl+E)</source>
        <translation>Schreiben oder lesen (Strg+E)</translation>
    </message>
    <message>
        <source>·  Never shared</source>
        <translation>·  Wird nie geteilt</translation>
    </message>
    <message>
        <source>·  Shared with {names}</source>
        <translation>·  Geteilt mit {names}</translation>
    </message>
</context>
<context>
    <name>EntryChoiceEdit</name>
    <message>
        <source>An entry that is not listed here</source>
        <translation>Ein Eintrag, der hier nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>A tag has at most {count} letters.</source>
        <translation>Ein Schlagwort hat höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <source>An entry has at most {count} tags.</source>
        <translation>Ein Eintrag hat höchstens {count} Schlagwörter.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>One line below is too long.</source>
        <translation>Eine Zeile weiter unten ist zu lang.</translation>
    </message>
    <message>
        <source>The title is too long by {count} characters.</source>
        <translation>Der Titel ist um {count} Zeichen zu lang.</translation>
    </message>
    <message>
        <source>Until that is changed, everything is kept as a draft.</source>
        <translation>Bis das geändert ist, bleibt alles als Entwurf erhalten.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Its writer</source>
        <translation>Wer ihn geschrieben hat,</translation>
    </message>
    <message>
        <source>Only the writing. Esc brings the rest back.</source>
        <translation>Nur der Text. Mit Esc kommt alles andere zurück.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Sent, so it stays as it is. A follow-up can correct or continue it.</source>
        <translation>Verschickt, deshalb bleibt es, wie es ist. In einer Fortsetzung kannst du richtigstellen oder weiterschreiben.</translation>
    </message>
    <message>
        <source>This is in the trash.</source>
        <translation>Das liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>Fortsetzung schreiben</translation>
    </message>
    <message>
        <source>{name} asks to regard this as withdrawn. It stays until you decide.</source>
        <translation>{name} bittet darum, dies als zurückgenommen zu betrachten. Es bleibt, bis du entscheidest.</translation>
    </message>
</context>
<context>
    <name>EntryParts</name>
    <message>
        <source>Leave this entry out</source>
        <translation>Diesen Eintrag weglassen</translation>
    </message>
    <message>
        <source>Parts that go along</source>
        <translation>Teile, die mitgehen</translation>
    </message>
    <message>
        <source>Stays here unless you tick it</source>
        <translation>Bleibt hier, wenn du es nicht ankreuzt</translation>
    </message>
    <message>
        <source>The title, the day ({day}) and the kind ({kind}) always go along.</source>
        <translation>Der Titel, der Tag ({day}) und die Art ({kind}) gehen immer mit.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>kein Teil</translation>
    </message>
    <message>
        <source>{chosen} of {all} parts</source>
        <translation>{chosen} von {all} Teilen</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>My side</source>
        <translation>Meine Seite</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>What I will try</source>
        <translation>Was ich versuche</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin a goal</source>
        <translation>Ein Ziel beginnen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Commitment: {title}</source>
        <translation>Vorhaben: {title}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of the trace</source>
        <translation>Tag der Spur</translation>
    </message>
    <message>
        <source>Evidence for what?</source>
        <translation>Beleg wofür?</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Goal: {title}</source>
        <translation>Ziel: {title}</translation>
    </message>
    <message>
        <source>I looked: people are named by codes, not by names</source>
        <translation>Nachgesehen: Menschen stehen hier mit Kürzeln, nicht mit Namen</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>Keep a copy of a file in the journal</source>
        <translation>Eine Kopie einer Datei im Journal aufheben</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>Als Beleg aufheben</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>There is no goal or commitment of yours yet. Begin a goal; what you wrote stays where it is and can be kept as evidence later.</source>
        <translation>Du hast noch kein Ziel und kein Vorhaben. Beginne ein Ziel; was du geschrieben hast, bleibt, wo es ist, und kann später als Beleg dienen.</translation>
    </message>
    <message>
        <source>What can be seen in it, by anybody?</source>
        <translation>Was kann jeder darin sehen?</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Was es nicht zeigt</translation>
    </message>
    <message>
        <source>What it is, in a few words</source>
        <translation>Was es ist, in wenigen Worten</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>What stays open all the same?</source>
        <translation>Was bleibt trotzdem offen?</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{goal}, milestone “{milestone}”</source>
        <translation>{goal}, Meilenstein „{milestone}“</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Day of the trace</source>
        <translation>Tag der Spur</translation>
    </message>
    <message>
        <source>Note, quote, count, sample …</source>
        <translation>Notiz, Zitat, Zählung, Beispiel …</translation>
    </message>
    <message>
        <source>People are named by codes</source>
        <translation>Menschen stehen hier mit Kürzeln</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Was sie nicht zeigt</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was sie zeigt</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Begin with one thing that served the other one&apos;s aim. Three small notes beat one big one.</source>
        <translation>Beginne mit etwas, das dem Anliegen gedient hat. Drei kleine Notizen sind mehr wert als eine große.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>It speaks to the goal</source>
        <translation>Sie gehört zum Ziel</translation>
    </message>
    <message>
        <source>My response</source>
        <translation>Meine Antwort</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What do I make of it? What fits, what is new?</source>
        <translation>Was mache ich daraus? Was passt, was ist neu?</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>my response: it never leaves this journal</source>
        <translation>meine Antwort: Sie verlässt dieses Journal nie</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>dein Gegenüber</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Shared or not</source>
        <translation>Geteilt oder nicht</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Mit Bildern</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in this entry</source>
        <translation>In diesem Eintrag suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Not in this entry</source>
        <translation>Nicht in diesem Eintrag</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Fundstelle davor</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>FindingEdit</name>
    <message>
        <source>Care for those who were watched</source>
        <translation>Rücksicht auf alle, denen ich zugesehen habe</translation>
    </message>
    <message>
        <source>What I offer to colleagues</source>
        <translation>Was ich Kolleginnen und Kollegen anbiete</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Was ich gesehen habe</translation>
    </message>
    <message>
        <source>What I still doubt</source>
        <translation>Was ich noch bezweifle</translation>
    </message>
    <message>
        <source>What am I ready to claim?</source>
        <translation>Was traue ich mich zu behaupten?</translation>
    </message>
    <message>
        <source>What else could account for it?</source>
        <translation>Wodurch ließe es sich sonst erklären?</translation>
    </message>
    <message>
        <source>What may somebody else try?</source>
        <translation>Was kann jemand anders ausprobieren?</translation>
    </message>
    <message>
        <source>Who was asked, and how are people protected in these notes?</source>
        <translation>Wer wurde gefragt, und wie sind Menschen in diesen Notizen geschützt?</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Find a peer, when you are ready</source>
        <translation>Such dir ein Gegenüber, wenn dir danach ist</translation>
    </message>
    <message>
        <source>Name something that you want to learn</source>
        <translation>Nenn etwas, das du lernen willst</translation>
    </message>
    <message>
        <source>One sentence. What it takes comes later.</source>
        <translation>Ein Satz. Was es dazu braucht, kommt später.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>Two minutes are enough. Nobody reads them unless you share them.</source>
        <translation>Zwei Minuten reichen. Niemand liest sie, wenn du sie nicht teilst.</translation>
    </message>
    <message>
        <source>Write a few lines about today</source>
        <translation>Schreib ein paar Zeilen über heute</translation>
    </message>
    <message>
        <source>You hand each other a card. Everything else works without.</source>
        <translation>Ihr gebt einander eine Karte. Alles andere geht auch ohne.</translation>
    </message>
</context>
<context>
    <name>FloorLedger</name>
    <message>
        <source>Floor so far</source>
        <translation>Redezeit bisher</translation>
    </message>
    <message>
        <source>{actual} of {planned}</source>
        <translation>{actual} von {planned}</translation>
    </message>
</context>
<context>
    <name>FootingPanel</name>
    <message>
        <source>Hold the closing ritual</source>
        <translation>Den Abschied halten</translation>
    </message>
    <message>
        <source>If that changes, we stop and talk first.</source>
        <translation>Ändert sich das, halten wir an und reden zuerst darüber.</translation>
    </message>
    <message>
        <source>It has not changed after all</source>
        <translation>Es hat sich doch nichts geändert</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>One of you now appraises, grades or manages the other. You promised each other: “{clause}” Nothing is sealed for {name} until you have written down what you decided.</source>
        <translation>Eine Person von euch beurteilt, benotet oder führt jetzt die andere. Ihr habt einander versprochen: „{clause}“ Für {name} wird nichts versiegelt, bis du aufgeschrieben hast, was ihr entschieden habt.</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>Oder:</translation>
    </message>
    <message>
        <source>Other ways on, on their page</source>
        <translation>Andere Wege, auf der Seite der Person</translation>
    </message>
    <message>
        <source>Remove shared lines here</source>
        <translation>Geteilte Zeilen hier entfernen</translation>
    </message>
    <message>
        <source>Talk with {name} first</source>
        <translation>Sprich zuerst mit {name}</translation>
    </message>
    <message>
        <source>We talked; go on</source>
        <translation>Wir haben geredet; weiter</translation>
    </message>
    <message>
        <source>What the two of you decided</source>
        <translation>Was ihr beide entschieden habt</translation>
    </message>
    <message>
        <source>What the two of you decided, in your words</source>
        <translation>Was ihr beide entschieden habt, in deinen Worten</translation>
    </message>
</context>
<context>
    <name>FootingQuestion</name>
    <message>
        <source>No, nobody does</source>
        <translation>Nein, niemand</translation>
    </message>
    <message>
        <source>The program cannot know it, so it asks each of you once. Nobody is told.</source>
        <translation>Das Programm kann es nicht wissen, darum fragt es dich einmal. Niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>FormatActs</name>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Copy and change…</source>
        <translation>Kopieren und ändern …</translation>
    </message>
    <message>
        <source>Print this card…</source>
        <translation>Diese Karte drucken …</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In einer Datei sichern …</translation>
    </message>
    <message>
        <source>So that others can hold it too: titles, minutes and questions, no names</source>
        <translation>Damit auch andere es halten können: Überschriften, Minuten und Fragen, keine Namen</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Choose it when you begin</source>
        <translation>Erst beim Beginnen wählen</translation>
    </message>
    <message>
        <source>Which conversation</source>
        <translation>Welches Gespräch</translation>
    </message>
</context>
<context>
    <name>FormatEditor</name>
    <message>
        <source>A format of your own</source>
        <translation>Ein eigenes Format</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Baustein hinzufügen</translation>
    </message>
    <message>
        <source>Add one block after the other: each is a short part with its own minutes and questions. Change, move or drop what you like; everything can be taken back.</source>
        <translation>Füge einen Baustein nach dem anderen hinzu: Jeder ist ein kurzer Teil mit eigenen Minuten und Fragen. Ändere, verschiebe oder streiche, was du magst; alles lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Forget this format</source>
        <translation>Dieses Format vergessen</translation>
    </message>
    <message>
        <source>Keep this format</source>
        <translation>Dieses Format behalten</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Now at place {number}</source>
        <translation>Jetzt an Stelle {number}</translation>
    </message>
    <message>
        <source>Take the last change back  Ctrl+Z</source>
        <translation>Die letzte Änderung zurücknehmen  Strg+Z</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The turns are not equal: {floors}. You may keep it like this.</source>
        <translation>Die Redezeiten sind nicht gleich: {floors}. Es darf so bleiben.</translation>
    </message>
    <message>
        <source>This is more than a format holds: {phases} phases, and {questions} questions in each. Leave some out to keep it.</source>
        <translation>Das ist mehr, als ein Format fasst: {phases} Phasen und in jeder {questions} Fragen. Lass etwas weg, dann kannst du es behalten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What one of you gets, the other gets too: turns stay equal by themselves. {a} and {b} become your names.</source>
        <translation>Was jemand von euch bekommt, bekommen die anderen auch: Die Zeiten bleiben von selbst gleich. Aus {a} und {b} werden eure Namen.</translation>
    </message>
    <message>
        <source>{minutes} min · {people}</source>
        <translation>{minutes} Min. · {people}</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <translation>{name} · {minutes} Min.</translation>
    </message>
    <message>
        <source>{role} {time}</source>
        <translation>{role} {time}</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
</context>
<context>
    <name>FormatOutline</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>The way through</source>
        <translation>So läuft es ab</translation>
    </message>
</context>
<context>
    <name>FormatSide</name>
    <message>
        <source>A conversation</source>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Aus einer Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Chain blocks…</source>
        <translation>Bausteine verbinden …</translation>
    </message>
    <message>
        <source>What brings you together?</source>
        <translation>Was führt euch her?</translation>
    </message>
</context>
<context>
    <name>FramedPicture</name>
    <message>
        <source>Look at the picture</source>
        <translation>Als Bild ansehen</translation>
    </message>
    <message>
        <source>Print the picture: {name}</source>
        <translation>Das Bild drucken: {name}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Read it as words</source>
        <translation>In Worten lesen</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Rückmeldung</numerusform>
            <numerusform>%n Rückmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Feedback begins with a request: ask a peer what you would like them to notice. What you give and what you get then stands here, month by month.</source>
        <translation>Rückmeldung beginnt mit einer Bitte: Sag einem Peer, worauf er oder sie achten soll. Was du gibst und was du bekommst, steht dann hier, Monat für Monat.</translation>
    </message>
    <message>
        <source>Given and received</source>
        <translation>Gegeben und bekommen</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Rückmeldungen</translation>
    </message>
    <message>
        <source>Notes you gave and got, requests you made, thanks you sent.</source>
        <translation>Rückmeldungen, die du gabst und bekamst, Bitten, die du stelltest, Dank, den du schicktest.</translation>
    </message>
    <message>
        <source>What are you glad to have asked for?</source>
        <translation>Worum gebeten zu haben, freut dich?</translation>
    </message>
    <message>
        <source>What would you like to ask for?</source>
        <translation>Worum möchtest du bitten?</translation>
    </message>
    <message>
        <source>Who would be glad to hear what you noticed?</source>
        <translation>Wer würde sich freuen zu hören, was dir aufgefallen ist?</translation>
    </message>
    <message>
        <source>You offered {offered} and asked for {asked}.</source>
        <translation>Angeboten hast du {offered}, gebeten hast du um {asked}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>A skill, in your own word</source>
        <translation>Eine Fähigkeit, in deinem eigenen Wort</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Add a piece of evidence</source>
        <translation>Einen Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Check in now</source>
        <translation>Zwischenstand festhalten</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Five questions that may make it clearer</source>
        <translation>Fünf Fragen, die es klarer machen können</translation>
    </message>
    <message>
        <source>From: how it is now</source>
        <translation>Von: wie es jetzt ist</translation>
    </message>
    <message>
        <source>How I will know</source>
        <translation>Woran ich es merke</translation>
    </message>
    <message>
        <source>In facts, as a camera would see it</source>
        <translation>In Fakten, wie eine Kamera es sähe</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Look back on</source>
        <translation>Zurückschauen am</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Remove this check-in</source>
        <translation>Diesen Zwischenstand entfernen</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>Diesen Meilenstein entfernen</translation>
    </message>
    <message>
        <source>Remove this piece of evidence</source>
        <translation>Diesen Beleg entfernen</translation>
    </message>
    <message>
        <source>Rhythm of check-ins</source>
        <translation>Wie oft ich nachsehe</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>State of the goal</source>
        <translation>Stand des Ziels</translation>
    </message>
    <message>
        <source>The signs that tell me</source>
        <translation>Die Zeichen, an denen ich es merke</translation>
    </message>
    <message>
        <source>To: how it will be</source>
        <translation>Zu: wie es sein wird</translation>
    </message>
    <message>
        <source>What makes it worth it?</source>
        <translation>Was macht es die Mühe wert?</translation>
    </message>
    <message>
        <source>What will I, or others, see?</source>
        <translation>Was werden ich oder andere sehen?</translation>
    </message>
    <message>
        <source>Why it matters to me</source>
        <translation>Warum es mir wichtig ist</translation>
    </message>
    <message>
        <source>Your own words, from where you are to more than you hope for. No numbers.</source>
        <translation>In deinen Worten, von da, wo du stehst, bis zu mehr, als du hoffst. Keine Zahlen.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>GoalPage</name>
    <message>
        <source>Add a commitment</source>
        <translation>Vorhaben hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Beleg hinzufügen …</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Zwischenstand festhalten</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Feedback that speaks to it</source>
        <translation>Rückmeldungen dazu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How I notice</source>
        <translation>Woran ich es merke</translation>
    </message>
    <message>
        <source>How I will know</source>
        <translation>Woran ich es merke</translation>
    </message>
    <message>
        <source>How it is now, in facts, as a camera would see it.</source>
        <translation>Wie es jetzt ist, in Tatsachen, wie eine Kamera es sähe.</translation>
    </message>
    <message>
        <source>In the way: {what}</source>
        <translation>Im Weg: {what}</translation>
    </message>
    <message>
        <source>Keeps it off zero: {what}</source>
        <translation>Hält es über null: {what}</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Learned: {what}</source>
        <translation>Gelernt: {what}</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>Zurückschauen …</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Looking back, {day}</source>
        <translation>Rückblick, {day}</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Als Nächstes: {what}</translation>
    </message>
    <message>
        <source>No commitment serves it yet. If a moment comes, then one small act.</source>
        <translation>Noch dient ihm kein Vorhaben. Wenn ein Moment kommt, dann eine kleine Handlung.</translation>
    </message>
    <message>
        <source>One step up looks like: {what}</source>
        <translation>Eine Stufe höher: {what}</translation>
    </message>
    <message>
        <source>Sharper</source>
        <translation>Genauer</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>The aim in other words: {what}</source>
        <translation>Das Ziel in anderen Worten: {what}</translation>
    </message>
    <message>
        <source>The way begins with the first check-in, milestone or commitment. Five minutes are enough.</source>
        <translation>Der Weg beginnt mit dem ersten Zwischenstand, Meilenstein oder Vorhaben. Fünf Minuten genügen.</translation>
    </message>
    <message>
        <source>The way so far</source>
        <translation>Der bisherige Weg</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und heute</translation>
    </message>
    <message>
        <source>Three pieces for an aim are plenty.</source>
        <translation>Drei Belege für ein Ziel sind reichlich.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>What I keep doing</source>
        <translation>Was ich weiter tue</translation>
    </message>
    <message>
        <source>What I, or others, would see.</source>
        <translation>Was ich oder andere sähen.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Was genau</translation>
    </message>
    <message>
        <source>What the evidence shows</source>
        <translation>Was die Belege zeigen</translation>
    </message>
    <message>
        <source>What would show that something has changed? Three pieces are plenty: a note, a quote, a count. Sessions and feedback can be kept as evidence, too.</source>
        <translation>Was würde zeigen, dass sich etwas geändert hat? Drei Belege sind reichlich: eine Notiz, ein Zitat, eine Zählung. Auch Treffen und Rückmeldungen können Belege sein.</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Wer geholfen hat</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es mir wichtig ist</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Within my reach</source>
        <translation>In meiner Hand</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>my own {n} of 10</source>
        <translation>meine eigene {n} von 10</translation>
    </message>
</context>
<context>
    <name>GoalPath</name>
    <message>
        <source>The way so far</source>
        <translation>Der Weg bis hier</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over to {name} alone when the session is shared</source>
        <translation>Nur {name} übergeben, wenn das Treffen geteilt wird</translation>
    </message>
    <message>
        <source>Hand over to {name} when the session is shared</source>
        <translation>{name} übergeben, wenn das Treffen geteilt wird</translation>
    </message>
    <message>
        <source>Read it aloud to {name}, or print it: there is no card of theirs here.</source>
        <translation>Lies es {name} vor oder drucke es aus; eine Karte dazu liegt hier nicht.</translation>
    </message>
    <message>
        <source>Written down for {name}</source>
        <translation>Aufgeschrieben für {name}</translation>
    </message>
</context>
<context>
    <name>HandOverHints</name>
    <message>
        <source>Go back to the note</source>
        <translation>Zurück zur Notiz</translation>
    </message>
    <message>
        <source>“{words}” – {noticed} {lands}</source>
        <translation>„{words}“ – {noticed} {lands}</translation>
    </message>
</context>
<context>
    <name>HandRowForm</name>
    <message>
        <source>Add hours by hand</source>
        <translation>Stunden von Hand eintragen</translation>
    </message>
    <message>
        <source>Between one minute and a day.</source>
        <translation>Zwischen einer Minute und einem Tag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Shown only if this person agreed to be named.</source>
        <translation>Steht nur da, wenn die Person damit einverstanden ist.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich tat</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
</context>
<context>
    <name>HandedCopies</name>
    <message>
        <source>Remove my copy</source>
        <translation>Meine Kopie entfernen</translation>
    </message>
    <message>
        <source>What you wrote down for {names} was handed over. It is theirs now.</source>
        <translation>Was du für {names} mitgeschrieben hast, ist übergeben. Es gehört jetzt dort hin.</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Ask whether they want it</source>
        <translation>Fragen, ob sie willkommen ist</translation>
    </message>
    <message>
        <source>{names} did not ask for this, and nobody should receive feedback they did not ask for. It can rest here as your draft, or you hear first whether it is welcome.</source>
        <translation>{names} hat nicht darum gebeten, und ungefragt soll niemand eine Rückmeldung bekommen. Die Notiz kann hier als Entwurf ruhen, oder du hörst erst, ob sie willkommen ist.</translation>
    </message>
    <message>
        <source>{names} told me: yes, please</source>
        <translation>{names} hat mir gesagt: ja, bitte</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>PeerJournal {version}. MIT licence. Opens no network connection.</source>
        <translation>PeerJournal {version}. MIT-Lizenz. Öffnet keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Fine as it is</source>
        <translation>Ist gut so</translation>
    </message>
    <message>
        <source>For example: {words}</source>
        <translation>Zum Beispiel: {words}</translation>
    </message>
    <message>
        <source>Leaves “{word}” alone from now on</source>
        <translation>Lässt „{word}“ von jetzt an in Ruhe</translation>
    </message>
    <message>
        <source>Not this word again</source>
        <translation>Dieses Wort nicht mehr</translation>
    </message>
    <message>
        <source>One way to say it: {way}</source>
        <translation>So ließe es sich sagen: {way}</translation>
    </message>
    <message>
        <source>Show me an example</source>
        <translation>Ein Beispiel zeigen</translation>
    </message>
    <message>
        <source>Turn hints off</source>
        <translation>Hinweise ausschalten</translation>
    </message>
    <message>
        <source>Wording hint. {hint}</source>
        <translation>Formulierungshinweis. {hint}</translation>
    </message>
</context>
<context>
    <name>HintSwitch</name>
    <message>
        <source>Notice again</source>
        <translation>Wieder beachten</translation>
    </message>
    <message>
        <source>There are none in this language yet.</source>
        <translation>In dieser Sprache gibt es noch keine.</translation>
    </message>
    <message>
        <source>They notice a phrase now and then, miss a lot, and are sometimes wrong.</source>
        <translation>Sie bemerken ab und zu eine Wendung, übersehen viel und irren sich manchmal.</translation>
    </message>
    <message>
        <source>Wording hints</source>
        <translation>Formulierungshinweise</translation>
    </message>
    <message>
        <source>Wording hints, for practice</source>
        <translation>Formulierungshinweise, zum Üben</translation>
    </message>
    <message>
        <source>Words left alone: {count}</source>
        <translation>Wörter, die in Ruhe bleiben: {count}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Bring this state back</source>
        <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>No earlier state yet</source>
        <translation>Noch keine frühere Fassung</translation>
    </message>
    <message>
        <source>One is kept when you go on writing after a pause, and whenever you share.</source>
        <translation>Eine wird aufbewahrt, wenn du nach einer Pause weiterschreibst und jedes Mal, wenn du teilst.</translation>
    </message>
    <message>
        <source>The state of now stays among them.</source>
        <translation>Die jetzige Fassung bleibt unter ihnen.</translation>
    </message>
</context>
<context>
    <name>HoursPicture</name>
    <message>
        <source>Hours of coaching by month</source>
        <translation>Coaching-Stunden nach Monaten</translation>
    </message>
</context>
<context>
    <name>HoursView</name>
    <message>
        <source>Altogether {hours} h {minutes} min of my own.</source>
        <translation>Zusammen {hours} Std. {minutes} Min., alle meine eigenen.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Werte mit Kommas (CSV)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Hours of coaching</source>
        <translation>Coachingstunden</translation>
    </message>
    <message>
        <source>Kept in your log.</source>
        <translation>Steht in deinem Stundenbuch.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>My coaching hours</source>
        <translation>Meine Coachingstunden</translation>
    </message>
    <message>
        <source>My coaching hours.csv</source>
        <translation>Meine Coachingstunden.csv</translation>
    </message>
    <message>
        <source>My log</source>
        <translation>Mein Stundenbuch</translation>
    </message>
    <message>
        <source>No hours yet</source>
        <translation>Noch keine Stunden</translation>
    </message>
    <message>
        <source>Save my log; a name that ends in .txt makes plain text</source>
        <translation>Stundenbuch speichern; endet der Name auf .txt, wird es schlichter Text</translation>
    </message>
    <message>
        <source>Take my log along…</source>
        <translation>Stundenbuch mitnehmen …</translation>
    </message>
    <message>
        <source>Take your log out of the vault?</source>
        <translation>Dein Stundenbuch aus dem Tresor nehmen?</translation>
    </message>
    <message>
        <source>Taken out of your log.</source>
        <translation>Aus deinem Stundenbuch genommen.</translation>
    </message>
    <message>
        <source>The file can be read by anybody who gets hold of it. It holds days, minutes, what you did, and the names of those who agreed to be named.</source>
        <translation>Die Datei kann lesen, wer sie in die Hand bekommt. Darin stehen Tage, Minuten, was du tatest, und die Namen derer, die damit einverstanden sind.</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich tat</translation>
    </message>
    <message>
        <source>Which of these hours changed something, and for whom?</source>
        <translation>Welche dieser Stunden hat etwas verändert, und für wen?</translation>
    </message>
    <message>
        <source>Who agreed to be named</source>
        <translation>Wer genannt werden darf</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Your log is in {name}.</source>
        <translation>Dein Stundenbuch liegt in {name}.</translation>
    </message>
    <message>
        <source>Your own log: conversations that were held, and what you add by hand. Somebody is named only after they agreed to it; otherwise it says “a colleague”.</source>
        <translation>Dein eigenes Stundenbuch: gehaltene Gespräche und was du von Hand einträgst. Ein Name steht nur da, wenn die Person einverstanden ist; sonst heißt es „jemand aus dem Kollegium“.</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>jemand aus dem Kollegium</translation>
    </message>
    <message>
        <source>with {people}</source>
        <translation>mit: {people}</translation>
    </message>
    <message>
        <source>{count} colleagues</source>
        <translation>{count} aus dem Kollegium</translation>
    </message>
    <message>
        <source>{hours} h of your own</source>
        <translation>{hours} Std. von dir</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min of your own</source>
        <translation>{hours} Std. {minutes} Min. von dir</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{name} agreed to be named</source>
        <translation>{name} darf genannt werden</translation>
    </message>
    <message>
        <source>{name} is not named.</source>
        <translation>{name} wird nicht genannt.</translation>
    </message>
    <message>
        <source>{name} may be named.</source>
        <translation>{name} darf genannt werden.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Let it go here</source>
        <translation>Hier loslassen</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Noch ist nichts gekommen</translation>
    </message>
</context>
<context>
    <name>InquiryForm</name>
    <message>
        <source>Begin a cycle</source>
        <translation>Zyklus beginnen</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>It lives in</source>
        <translation>Wo ich forsche</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>Meine Frage</translation>
    </message>
    <message>
        <source>Remove this cycle</source>
        <translation>Diesen Zyklus entfernen</translation>
    </message>
    <message>
        <source>The finding, on one page</source>
        <translation>Die Erkenntnis, auf einer Seite</translation>
    </message>
    <message>
        <source>What would happen for whom, if I …?</source>
        <translation>Was würde für wen geschehen, wenn ich …?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>InquiryPage</name>
    <message>
        <source>A cycle is one change, small enough for an ordinary week, and the traces it leaves. The first one begins with a question.</source>
        <translation>Ein Zyklus ist eine Veränderung, klein genug für eine gewöhnliche Woche, und die Spuren, die sie hinterlässt. Der erste beginnt mit einer Frage.</translation>
    </message>
    <message>
        <source>Begin the first cycle</source>
        <translation>Den ersten Zyklus beginnen</translation>
    </message>
    <message>
        <source>Begin the next cycle</source>
        <translation>Den nächsten Zyklus beginnen</translation>
    </message>
    <message>
        <source>Care for those who were watched</source>
        <translation>Rücksicht auf alle, denen ich zugesehen habe</translation>
    </message>
    <message>
        <source>Cycle {n}</source>
        <translation>Zyklus {n}</translation>
    </message>
    <message>
        <source>It does not show: {what}</source>
        <translation>Es zeigt nicht: {what}</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>Meine Frage</translation>
    </message>
    <message>
        <source>Names to catch…</source>
        <translation>Namen abfangen …</translation>
    </message>
    <message>
        <source>The change I try</source>
        <translation>Die Veränderung, die ich ausprobiere</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>Die Erkenntnis</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>What I changed</source>
        <translation>Was ich verändert habe</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>What I offer to colleagues</source>
        <translation>Was ich Kolleginnen und Kollegen anbiete</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Was ich gesehen habe</translation>
    </message>
    <message>
        <source>What I still doubt</source>
        <translation>Was ich noch bezweifle</translation>
    </message>
    <message>
        <source>What I watch for</source>
        <translation>Worauf ich achte</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Write the finding</source>
        <translation>Die Erkenntnis schreiben</translation>
    </message>
    <message>
        <source>people are coded</source>
        <translation>Menschen mit Kürzeln</translation>
    </message>
</context>
<context>
    <name>InsightColumn</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>InsightsList</name>
    <message>
        <source>Around me</source>
        <translation>Um mich herum</translation>
    </message>
    <message>
        <source>Between us</source>
        <translation>Zwischen uns</translation>
    </message>
    <message>
        <source>How I am seen</source>
        <translation>Wie ich gesehen werde</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einsichten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>What comes up</source>
        <translation>Was wiederkehrt</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>A request to regard it as withdrawn</source>
        <translation>Eine Bitte, ihn als zurückgenommen zu betrachten</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie er jetzt ist</translation>
    </message>
    <message>
        <source>Changed since you took it in</source>
        <translation>Geändert, seit du ihn aufgenommen hast</translation>
    </message>
    <message>
        <source>It is about an entry of {name} that you do not have.</source>
        <translation>Es geht um einen Eintrag von {name}, den du nicht hast.</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>Neu für dich</translation>
    </message>
    <message>
        <source>Nothing is deleted. If you take the request in, the entry is marked as withdrawn; what becomes of it is up to you.</source>
        <translation>Nichts wird gelöscht. Wenn du die Bitte aufnimmst, wird der Eintrag als zurückgenommen gekennzeichnet; was aus ihm wird, entscheidest du.</translation>
    </message>
    <message>
        <source>Older than what you have</source>
        <translation>Älter als das, was du hast</translation>
    </message>
    <message>
        <source>Only {name} can change it. You can read it, link to it and answer.</source>
        <translation>Nur {name} kann ihn ändern. Du kannst ihn lesen, auf ihn verweisen und antworten.</translation>
    </message>
    <message>
        <source>Taking it in changes nothing that you see.</source>
        <translation>Ihn aufzunehmen ändert nichts, was du siehst.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>You have it already</source>
        <translation>Du hast ihn schon</translation>
    </message>
    <message>
        <source>{name} changed it. Nothing of yours is touched.</source>
        <translation>{name} hat ihn geändert. Nichts von dir wird angerührt.</translation>
    </message>
</context>
<context>
    <name>JournalDialogs</name>
    <message>
        <source>Recovery words.txt</source>
        <translation>Rettungswörter.txt</translation>
    </message>
    <message>
        <source>Save the words as readable text</source>
        <translation>Die Wörter als lesbaren Text speichern</translation>
    </message>
    <message>
        <source>Saved; move it off this computer</source>
        <translation>Gespeichert; bring die Datei weg von diesem Computer</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker geschickt</translation>
    </message>
    <message>
        <source>Your card now says {name}.</source>
        <translation>Auf deiner Karte steht jetzt {name}.</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message numerus="yes">
        <source>%n moved to the trash</source>
        <translation>
            <numerusform>%n in den Papierkorb gelegt</numerusform>
            <numerusform>%n in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>The earlier state is back; the one before it is kept.</source>
        <translation>Die frühere Fassung ist zurück; die davor bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{what}. What you were writing still waits in this window.</source>
        <translation>{what}. Was du gerade geschrieben hast, wartet weiter in diesem Fenster.</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>What is kept</source>
        <translation>Was behalten wird</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Back to the list, or to where you were</source>
        <translation>Zurück zur Liste oder dorthin, wo du warst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Leave the writing for the next field</source>
        <translation>Vom Text ins nächste Feld</translation>
    </message>
    <message>
        <source>Link to another entry</source>
        <translation>Verweis auf einen anderen Eintrag</translation>
    </message>
    <message>
        <source>No shortcut fits.</source>
        <translation>Dazu gibt es kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>Open what is marked</source>
        <translation>Öffnen, was markiert ist</translation>
    </message>
    <message>
        <source>Search by words or keys</source>
        <translation>Nach Wörtern oder Tasten suchen</translation>
    </message>
    <message>
        <source>Throw away what is marked</source>
        <translation>In den Papierkorb, was markiert ist</translation>
    </message>
    <message>
        <source>Undo, do again</source>
        <translation>Zurücknehmen, wiederholen</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
</context>
<context>
    <name>LadderEdit</name>
    <message>
        <source>A first step</source>
        <translation>Ein erster Schritt</translation>
    </message>
    <message>
        <source>Add a rung</source>
        <translation>Sprosse hinzufügen</translation>
    </message>
    <message>
        <source>Half of the way</source>
        <translation>Auf halbem Weg</translation>
    </message>
    <message>
        <source>In five lines</source>
        <translation>In fünf Zeilen</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In meinen eigenen Worten</translation>
    </message>
    <message>
        <source>In three lines</source>
        <translation>In drei Zeilen</translation>
    </message>
    <message>
        <source>More than I hope for</source>
        <translation>Mehr, als ich erhoffe</translation>
    </message>
    <message>
        <source>Remove this rung</source>
        <translation>Diese Sprosse entfernen</translation>
    </message>
    <message>
        <source>What I hope for</source>
        <translation>Was ich erhoffe</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Wo ich bin</translation>
    </message>
</context>
<context>
    <name>LengthChoice</name>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Too long by {count} characters. As it is, it stays a draft.</source>
        <translation>Um {count} Zeichen zu lang. So bleibt es ein Entwurf.</translation>
    </message>
</context>
<context>
    <name>LinkChips</name>
    <message>
        <source>Tied to</source>
        <translation>Verknüpft mit</translation>
    </message>
    <message>
        <source>another entry</source>
        <translation>anderer Eintrag</translation>
    </message>
</context>
<context>
    <name>LinkChooser</name>
    <message>
        <source>Entries to link to</source>
        <translation>Einträge zum Verknüpfen</translation>
    </message>
    <message>
        <source>Link to an entry</source>
        <translation>Mit einem Eintrag verknüpfen</translation>
    </message>
    <message>
        <source>No entry with these words. Escape goes on writing.</source>
        <translation>Kein Eintrag mit diesen Worten. Mit Escape schreibst du weiter.</translation>
    </message>
</context>
<context>
    <name>LinksPart</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>LinksStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry that this one is tied to</source>
        <translation>Alle Einträge, mit denen dieser verknüpft ist</translation>
    </message>
    <message>
        <source>Save a readable copy of it somewhere</source>
        <translation>Irgendwo eine lesbare Kopie speichern</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Begin another kind (Ctrl+Shift+N)</source>
        <translation>Etwas anderes beginnen (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>Filter (Ctrl+Shift+F)</source>
        <translation>Filter (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Go to a day (Ctrl+G)</source>
        <translation>Zu einem Tag gehen (Strg+G)</translation>
    </message>
    <message>
        <source>Plan one…</source>
        <translation>Eins planen …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search in {section}</source>
        <translation>{section} durchsuchen</translation>
    </message>
    <message>
        <source>Start a conversation…</source>
        <translation>Gespräch beginnen …</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>Diesen Filter aufheben</translation>
    </message>
    <message>
        <source>Which side</source>
        <translation>Welche Seite</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Delete for ever…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen …</translation>
    </message>
</context>
<context>
    <name>LookBackForm</name>
    <message>
        <source>A next aim, or what is let go with thanks</source>
        <translation>Ein nächstes Ziel, oder was mit Dank losgelassen wird</translation>
    </message>
    <message>
        <source>Evidence walk</source>
        <translation>Gang durch die Belege</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>No evidence was kept. Memory counts, too.</source>
        <translation>Es wurden keine Belege aufgehoben. Auch die Erinnerung zählt.</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und heute</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>What I keep doing</source>
        <translation>Was ich weiter tue</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>What goes on without the goal?</source>
        <translation>Was geht auch ohne das Ziel weiter?</translation>
    </message>
    <message>
        <source>What is different, as others would see it?</source>
        <translation>Was ist anders, so wie andere es sähen?</translation>
    </message>
    <message>
        <source>What the evidence shows</source>
        <translation>Was die Belege zeigen</translation>
    </message>
    <message>
        <source>Which trace am I glad to have kept? What does it not show?</source>
        <translation>Welche Spur habe ich gern aufgehoben? Was zeigt sie nicht?</translation>
    </message>
    <message>
        <source>Who gave what: time, a question, courage?</source>
        <translation>Wer gab was: Zeit, eine Frage, Mut?</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Wer geholfen hat</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Close without keeping the last words?</source>
        <translation>Schließen, ohne die letzten Worte zu behalten?</translation>
    </message>
    <message numerus="yes">
        <source>Locked because nobody was here for %n min.</source>
        <translation>
            <numerusform>Gesperrt, weil %n Min. lang niemand hier war.</numerusform>
            <numerusform>Gesperrt, weil %n Min. lang niemand hier war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n min</source>
        <translation>
            <numerusform>Sperrt sich nach %n Min.</numerusform>
            <numerusform>Sperrt sich nach %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks when you lock it</source>
        <translation>Gesperrt wird, wenn du es sagst</translation>
    </message>
    <message>
        <source>PeerJournal</source>
        <translation>PeerJournal</translation>
    </message>
    <message>
        <source>What you were writing could not be sealed into the journal. Unlock it to try again; if you close now, these words are gone.</source>
        <translation>Was du gerade geschrieben hast, konnte nicht ins Journal versiegelt werden. Entsperre es, um es noch einmal zu versuchen; wenn du jetzt schließt, sind diese Worte verloren.</translation>
    </message>
    <message>
        <source>What you were writing is not in the file yet</source>
        <translation>Was du gerade geschrieben hast, ist noch nicht in der Datei</translation>
    </message>
    <message>
        <source>What you were writing waits in this window until it is unlocked.</source>
        <translation>Was du gerade geschrieben hast, wartet in diesem Fenster, bis es entsperrt wird.</translation>
    </message>
    <message>
        <source>{name} · PeerJournal</source>
        <translation>{name} · PeerJournal</translation>
    </message>
    <message>
        <source>{what}. It waits in this window: unlock to go on.</source>
        <translation>{what}. Es wartet in diesem Fenster: Entsperre, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Accepted on</source>
        <translation>Angenommen am</translation>
    </message>
    <message>
        <source>accepted on</source>
        <translation>angenommen am</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Meldung weglegen</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>{title}. {words}</source>
        <translation>{title}. {words}</translation>
    </message>
    <message>
        <source>{what_it_means} {what_to_do}</source>
        <translation>{what_it_means} {what_to_do}</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>A point on the way</source>
        <translation>Ein Punkt auf dem Weg</translation>
    </message>
    <message>
        <source>Day of the milestone</source>
        <translation>Tag des Meilensteins</translation>
    </message>
    <message>
        <source>How I will notice</source>
        <translation>Woran ich es merke</translation>
    </message>
    <message>
        <source>State of the milestone</source>
        <translation>Stand des Meilensteins</translation>
    </message>
</context>
<context>
    <name>MishapDialog</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What was saved is safe. If it happens again, lock the journal and start the program anew. The details hold no word of what you wrote.</source>
        <translation>Das ist ein Fehler des Programms, nicht deiner. Was gespeichert war, ist sicher. Wenn es wieder vorkommt, sperre das Journal und starte das Programm neu. Die Einzelheiten enthalten kein Wort von dem, was du geschrieben hast.</translation>
    </message>
</context>
<context>
    <name>MyCardView</name>
    <message>
        <source>1.  Give your card: by mail, by messenger, on a stick.</source>
        <translation>1.  Gib deine Karte weiter: per Mail, per Messenger, auf einem Stick.</translation>
    </message>
    <message>
        <source>2.  Take your peer&apos;s card, and add it here.</source>
        <translation>2.  Nimm die Karte deines Gegenübers und füge sie hier hinzu.</translation>
    </message>
    <message>
        <source>3.  Compare the digits by voice or side by side. Then you are sure.</source>
        <translation>3.  Vergleicht die Ziffern am Telefon oder nebeneinander. Dann seid ihr sicher.</translation>
    </message>
    <message>
        <source>Add your peer&apos;s card</source>
        <translation>Karte deines Gegenübers hinzufügen</translation>
    </message>
    <message>
        <source>Copied. It is taken off the clipboard again after {seconds} seconds.</source>
        <translation>Kopiert. Nach {seconds} Sekunden wird es wieder aus der Zwischenablage genommen.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Hide the QR picture</source>
        <translation>QR-Bild verbergen</translation>
    </message>
    <message>
        <source>How two journals come to know each other</source>
        <translation>Wie zwei Journale sich kennenlernen</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Meine Karte</translation>
    </message>
    <message>
        <source>My card as a QR picture</source>
        <translation>Meine Karte als QR-Bild</translation>
    </message>
    <message>
        <source>PeerJournal card</source>
        <translation>PeerJournal-Karte</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Meine Karte speichern</translation>
    </message>
    <message>
        <source>Saved as {name}. Give this file to your peer.</source>
        <translation>Gespeichert als {name}. Gib diese Datei deinem Gegenüber.</translation>
    </message>
    <message>
        <source>Show as a QR picture</source>
        <translation>Als QR-Bild zeigen</translation>
    </message>
    <message>
        <source>Your name and the public half of your keys. It is no secret: whoever has it can seal something to you, and nobody can read along.</source>
        <translation>Dein Name und die öffentliche Hälfte deiner Schlüssel. Sie ist nicht geheim: Wer sie hat, kann etwas für dich versiegeln, und niemand kann mitlesen.</translation>
    </message>
</context>
<context>
    <name>NamesCaught</name>
    <message>
        <source>Go back and look</source>
        <translation>Zurück und ansehen</translation>
    </message>
    <message>
        <source>These words look like names you asked me to catch: {names}</source>
        <translation>Diese Wörter sehen aus wie Namen, die ich abfangen soll: {names}</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Names of learners, clients or colleagues that should not leave this journal. Before you share, you are told which of them occur. Nothing else is looked for, and nothing is guessed.</source>
        <translation>Namen von Lernenden, Klienten oder Kollegen, die dieses Journal nicht verlassen sollen. Vor dem Teilen erfährst du, welche davon vorkommen. Nach anderem wird nicht gesucht, und nichts wird geraten.</translation>
    </message>
    <message>
        <source>Names to catch</source>
        <translation>Namen abfangen</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Ein Name je Zeile</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Das ist nicht dasselbe wie oben.</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Eine neue Passphrase wählen</translation>
    </message>
    <message>
        <source>Keep the words for now</source>
        <translation>Die Wörter vorerst behalten</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Writing the journal anew and checking it</source>
        <translation>Das Journal wird neu geschrieben und geprüft</translation>
    </message>
    <message>
        <source>Your recovery words opened the journal. A new passphrase makes these words void; you get new ones next.</source>
        <translation>Deine Rettungswörter haben das Journal geöffnet. Mit einer neuen Passphrase werden diese Wörter ungültig; neue bekommst du gleich.</translation>
    </message>
</context>
<context>
    <name>NextTime</name>
    <message>
        <source>At what time</source>
        <translation>Um wie viel Uhr</translation>
    </message>
    <message>
        <source>Not this month; we both say so</source>
        <translation>Nicht in diesem Monat; das sagen wir beide</translation>
    </message>
    <message>
        <source>When you meet next</source>
        <translation>Wann ihr euch wieder trefft</translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ask one question</source>
        <translation>Eine Rückfrage stellen</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Link to a goal</source>
        <translation>Mit einem Ziel verbinden</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>What I do with it</source>
        <translation>Was ich damit mache</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>A note from {name}</source>
        <translation>Eine Notiz von {name}</translation>
    </message>
    <message>
        <source>A note to me</source>
        <translation>Eine Notiz an mich</translation>
    </message>
    <message>
        <source>You asked: {what}</source>
        <translation>Du hattest gefragt: {what}</translation>
    </message>
    <message>
        <source>what I make of it: a page of my own, and no part of the note</source>
        <translation>was ich daraus mache: eine eigene Seite und kein Teil der Notiz</translation>
    </message>
</context>
<context>
    <name>OfferedQuestion</name>
    <message>
        <source>All questions…</source>
        <translation>Alle Fragen …</translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation>Damit beginnen</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Check in</source>
        <translation>Zwischenstand festhalten</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückschauen</translation>
    </message>
</context>
<context>
    <name>OpeningLine</name>
    <message>
        <source>Whoever begins reads aloud</source>
        <translation>Wer beginnt, liest vor</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All that was written in it</source>
        <translation>Alles, was darin geschrieben wurde</translation>
    </message>
    <message>
        <source>Along with it</source>
        <translation>Was mitkommt</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>My private notes</source>
        <translation>Meine privaten Notizen</translation>
    </message>
    <message>
        <source>Of the session</source>
        <translation>Vom Treffen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The others’ side of a session</source>
        <translation>Die Seite der anderen bei Treffen</translation>
    </message>
    <message>
        <source>The shared summary only</source>
        <translation>Nur die gemeinsame Zusammenfassung</translation>
    </message>
    <message>
        <source>They stay out unless you tick this.</source>
        <translation>Sie bleiben draußen, solange du das nicht ankreuzt.</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What became of it. Key {n}</source>
        <translation>Was daraus wurde. Taste {n}</translation>
    </message>
</context>
<context>
    <name>OwnFormatsDesk</name>
    <message>
        <source>Add a format from a file</source>
        <translation>Ein Format aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Formats for conversations</source>
        <translation>Formate für Gespräche</translation>
    </message>
    <message>
        <source>It holds titles, minutes and questions. Whoever has it can add it here.</source>
        <translation>Darin stehen Überschriften, Minuten und Fragen. Wer die Datei hat, kann das Format bei sich hinzufügen.</translation>
    </message>
    <message>
        <source>Our own session</source>
        <translation>Unser eigenes Treffen</translation>
    </message>
    <message>
        <source>Read through it before you hold it; change what you like.</source>
        <translation>Lies es durch, bevor ihr es haltet; ändere, was du magst.</translation>
    </message>
    <message>
        <source>Save the format</source>
        <translation>Das Format sichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gesichert als {name}</translation>
    </message>
    <message>
        <source>{name}, our way</source>
        <translation>{name}, auf unsere Art</translation>
    </message>
    <message>
        <source>“{name}” is among your own formats</source>
        <translation>„{name}“ steht nun bei deinen eigenen Formaten</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Put “{word}” back</source>
        <translation>„{word}“ zurücklegen</translation>
    </message>
    <message>
        <source>Take out “{word}”</source>
        <translation>„{word}“ herausnehmen</translation>
    </message>
    <message>
        <source>{word}, take out</source>
        <translation>{word}, herausnehmen</translation>
    </message>
    <message>
        <source>“{word}” is taken out.</source>
        <translation>„{word}“ ist herausgenommen.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>No page</source>
        <translation>Keine Seite</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <source>Ask for feedback</source>
        <translation>Um Rückmeldung bitten</translation>
    </message>
    <message>
        <source>Plan one…</source>
        <translation>Eins planen …</translation>
    </message>
    <message numerus="yes">
        <source>Share what waits (%n)…</source>
        <translation>
            <numerusform>Wartendes teilen (%n) …</numerusform>
            <numerusform>Wartendes teilen (%n) …</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a conversation…</source>
        <translation>Ein Gespräch beginnen …</translation>
    </message>
    <message>
        <source>Written with them or for them, and not sent yet</source>
        <translation>Mit oder für diese Person geschrieben und noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>PairPart</name>
    <message numerus="yes">
        <source>%n shared entries moved to the trash</source>
        <translation>
            <numerusform>%n geteilter Eintrag liegt im Papierkorb</numerusform>
            <numerusform>%n geteilte Einträge liegen im Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Between you</source>
        <translation>Zwischen euch</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Beendet.</translation>
    </message>
    <message numerus="yes">
        <source>Closed; %n moved to the trash.</source>
        <translation>
            <numerusform>Beendet; %n Eintrag liegt im Papierkorb.</numerusform>
            <numerusform>Beendet; %n Einträge liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has something changed in who decides about whom?</source>
        <translation>Hat sich geändert, wer über wen entscheidet?</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>It rests.</source>
        <translation>Es ruht.</translation>
    </message>
    <message>
        <source>Noted, here alone.</source>
        <translation>Notiert, nur hier.</translation>
    </message>
    <message>
        <source>Steps you told each other</source>
        <translation>Schritte, von denen ihr einander erzählt habt</translation>
    </message>
    <message>
        <source>The day is dropped.</source>
        <translation>Der Tag ist gestrichen.</translation>
    </message>
    <message>
        <source>What you promised each other</source>
        <translation>Was ihr einander versprochen habt</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Zu diesen Buchstaben passt nichts.</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Suchen oder etwas tun</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was dazu passt</translation>
    </message>
</context>
<context>
    <name>PanesPicture</name>
    <message>
        <source>Four panes</source>
        <translation>Vier Felder</translation>
    </message>
</context>
<context>
    <name>PanesView</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Rückmeldung</numerusform>
            <numerusform>%n Rückmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything not yet explored</source>
        <translation>Alles noch nicht Erkundete</translation>
    </message>
    <message>
        <source>Four panes</source>
        <translation>Vier Felder</translation>
    </message>
    <message>
        <source>No received note carries a theme yet. Open a note that somebody gave you, and put on it what they saw.</source>
        <translation>Noch trägt keine Rückmeldung an dich ein Thema. Öffne eine und gib ihr das Thema, das darin zu sehen ist.</translation>
    </message>
    <message>
        <source>Themes not yet explored</source>
        <translation>Noch nicht erkundete Themen</translation>
    </message>
    <message>
        <source>Themes that you put on your own reflections and goals, beside themes that you put on notes you received. A theme needs two notes about two occasions.</source>
        <translation>Themen, die du deinen Reflexionen und Zielen gegeben hast, neben Themen, die du Rückmeldungen an dich gegeben hast. Ein Thema braucht zwei Rückmeldungen zu zwei Gelegenheiten.</translation>
    </message>
    <message>
        <source>Two readings of one moment</source>
        <translation>Ein Moment, zweimal gelesen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What could both of us have seen?</source>
        <translation>Was hätten wir beide sehen können?</translation>
    </message>
    <message>
        <source>Which of these would you like to look at with somebody?</source>
        <translation>Was davon möchtest du dir mit jemandem ansehen?</translation>
    </message>
    <message>
        <source>{notes} from {people}: little to go by, and yours to weigh.</source>
        <translation>{notes} von {people}: Das ist wenig, und das Gewicht bestimmst du.</translation>
    </message>
</context>
<context>
    <name>PartnersView</name>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>No lines that you both shared yet</source>
        <translation>Noch nichts, was ihr beide geteilt habt</translation>
    </message>
    <message>
        <source>Once you and a peer have each shared your side of a conversation, or an entry with the same tag, the two can stand here beside each other.</source>
        <translation>Habt ihr beide eure Seite eines Gesprächs geteilt, oder je einen Eintrag mit demselben Schlagwort, stehen sie hier nebeneinander.</translation>
    </message>
    <message>
        <source>Only lines that both of you have shared. You choose what to look at.</source>
        <translation>Nur Zeilen, die ihr beide geteilt habt. Du wählst, was du dir ansiehst.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Where do we look from different places?</source>
        <translation>Wo schauen wir von verschiedenen Orten aus?</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Show the new recovery words</source>
        <translation>Die neuen Rettungswörter zeigen</translation>
    </message>
    <message>
        <source>The journal is written anew, checked, and put in the old one&apos;s place. The recovery words change too: the old sheet is void then.</source>
        <translation>Das Journal wird neu geschrieben, geprüft und an die Stelle des alten gesetzt. Auch die Rettungswörter ändern sich: Das alte Blatt ist dann ungültig.</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on</source>
        <translation>Ab jetzt gilt die neue Passphrase</translation>
    </message>
    <message>
        <source>Writing the journal anew and checking it</source>
        <translation>Das Journal wird neu geschrieben und geprüft</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint eingeschaltet zu sein.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>PeersList</name>
    <message>
        <source>Add a peer</source>
        <translation>Peer hinzufügen</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Meine Karte</translation>
    </message>
    <message>
        <source>New circle…</source>
        <translation>Neuer Kreis …</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Peers and circles</source>
        <translation>Peers und Kreise</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>last exchange {day}</source>
        <translation>letzter Austausch {day}</translation>
    </message>
    <message>
        <source>nothing exchanged yet</source>
        <translation>noch nichts ausgetauscht</translation>
    </message>
    <message>
        <source>{name} · give it to your peers</source>
        <translation>{name} · gib sie deinen Peers</translation>
    </message>
</context>
<context>
    <name>PeriodPanel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>seit {since}</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>bis {until}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
</context>
<context>
    <name>PersonBadge</name>
    <message>
        <source>{name}, not verified yet</source>
        <translation>{name}, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>{name}, verified</source>
        <translation>{name}, bestätigt</translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Call them otherwise</source>
        <translation>Anders nennen</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Karte entfernen</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Wie du die Person nennst</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Nothing went between you, so nothing else goes. To exchange later, add the card again and compare the digits.</source>
        <translation>Zwischen euch ist noch nichts hin- oder hergegangen, deshalb verschwindet sonst nichts. Wenn ihr euch später austauschen wollt, füge die Karte wieder hinzu und vergleicht die Ziffern.</translation>
    </message>
    <message>
        <source>Nothing yet. Open an entry of yours and choose Share… to seal it for them. What they share with you is taken in under Inbox.</source>
        <translation>Noch nichts. Öffne einen Eintrag von dir und wähle „Teilen …“, um ihn für die Person zu versiegeln. Was sie mit dir teilt, nimmst du unter Post auf.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the card of {name} out?</source>
        <translation>Die Karte von {name} entfernen?</translation>
    </message>
    <message>
        <source>Your history together</source>
        <translation>Eure gemeinsame Geschichte</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>{title} · {number} of {count}</source>
        <translation>{title} · {number} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>{title}, %n min</source>
        <translation>
            <numerusform>{title}, %n Min.</numerusform>
            <numerusform>{title}, %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, phase {number} of {count}</source>
        <translation>{title}, Phase {number} von {count}</translation>
    </message>
</context>
<context>
    <name>PhaseEditor</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier  Alt+Up</source>
        <translation>Früher  Alt+Hoch</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later  Alt+Down</source>
        <translation>Später  Alt+Runter</translation>
    </message>
    <message>
        <source>Leave this phase out</source>
        <translation>Diese Phase weglassen</translation>
    </message>
    <message>
        <source>Minutes of {phase}</source>
        <translation>Minuten von {phase}</translation>
    </message>
    <message>
        <source>Questions of {phase}</source>
        <translation>Fragen von {phase}</translation>
    </message>
    <message>
        <source>Questions to offer, one a line</source>
        <translation>Fragen zum Anbieten, eine je Zeile</translation>
    </message>
    <message>
        <source>What the phase is called</source>
        <translation>Wie die Phase heißt</translation>
    </message>
</context>
<context>
    <name>PictureDrawing</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PictureKeeping</name>
    <message>
        <source>Make large pictures smaller?</source>
        <translation>Große Bilder verkleinern?</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Photos are often far larger than a page shows. Smaller ones look the same here, and the journal and what you share stay small. This is remembered for this journal.</source>
        <translation>Fotos sind oft viel größer, als eine Seite zeigen kann. Verkleinert sehen sie hier genauso aus, und dein Journal und was du teilst bleiben klein. Das merkt sich dieses Journal.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Put a picture here</source>
        <translation>Ein Bild hier einsetzen</translation>
    </message>
    <message>
        <source>Save a readable copy, outside the journal</source>
        <translation>Eine lesbare Kopie speichern, außerhalb des Journals</translation>
    </message>
    <message>
        <source>Saved a readable copy: {name}</source>
        <translation>Lesbare Kopie gespeichert: {name}</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PicturePopup</name>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Description of the picture</source>
        <translation>Beschreibung des Bildes</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Volle Breite</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halb</translation>
    </message>
    <message>
        <source>Save a readable copy</source>
        <translation>Eine lesbare Kopie speichern</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Das Bild herausnehmen</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Was ist zu sehen?</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>It stands in your journal and under Today. Nobody else is told.</source>
        <translation>Es steht in deinem Journal und unter „Heute“. Sonst erfährt niemand davon.</translation>
    </message>
    <message>
        <source>Move the conversation</source>
        <translation>Das Gespräch verschieben</translation>
    </message>
    <message>
        <source>Name, or several with commas between them</source>
        <translation>Ein Name, oder mehrere mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Plan a conversation</source>
        <translation>Ein Gespräch planen</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes …</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Which conversation</source>
        <translation>Welches Gespräch</translation>
    </message>
    <message>
        <source>Who else</source>
        <translation>Wer sonst</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Planned. It stands under Today.</source>
        <translation>Geplant. Es steht unter „Heute“.</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>1 taken in</source>
        <translation>1 aufgenommen</translation>
    </message>
    <message>
        <source>1 waits</source>
        <translation>1 wartet</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Received or sent</source>
        <translation>Empfangen oder verschickt</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Empfangen …</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verschickt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>nothing taken in</source>
        <translation>nichts aufgenommen</translation>
    </message>
    <message>
        <source>{n} taken in</source>
        <translation>{n} aufgenommen</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} warten</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Chairs</source>
        <translation>Stühle</translation>
    </message>
    <message>
        <source>Formats not held yet: {formats}.</source>
        <translation>Noch nicht gehalten: {formats}.</translation>
    </message>
    <message>
        <source>Hide it again</source>
        <translation>Wieder ausblenden</translation>
    </message>
    <message>
        <source>Hold a guided conversation, or write down a goal with the skill it is about: then this page tells what came up.</source>
        <translation>Führe ein geleitetes Gespräch, oder schreib ein Ziel auf und um welche Fertigkeit es geht: Dann erzählt diese Seite, was vorkam.</translation>
    </message>
    <message>
        <source>No session and no aim yet</source>
        <translation>Noch kein Treffen und kein Ziel</translation>
    </message>
    <message>
        <source>Not yet, among purposes: {purposes}. Among skills: {skills}.</source>
        <translation>Noch nicht vorgekommen sind als Anlass: {purposes}. Als Fertigkeit: {skills}.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Anlässe</translation>
    </message>
    <message>
        <source>Purposes and chairs</source>
        <translation>Anlässe und Stühle</translation>
    </message>
    <message>
        <source>Purposes that came up</source>
        <translation>Anlässe, die vorkamen</translation>
    </message>
    <message>
        <source>Show what has not come up</source>
        <translation>Zeigen, was nicht vorkam</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fertigkeiten</translation>
    </message>
    <message>
        <source>Skills that came up</source>
        <translation>Fertigkeiten, die vorkamen</translation>
    </message>
    <message numerus="yes">
        <source>This rests on %n sessions.</source>
        <translation>
            <numerusform>Das ruht auf %n Treffen.</numerusform>
            <numerusform>Das ruht auf %n Treffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What your sessions and aims were about. Nothing here has to be complete.</source>
        <translation>Worum es in deinen Treffen und Zielen ging. Nichts davon muss vollständig sein.</translation>
    </message>
    <message>
        <source>Which chair would you like to sit in next, and whom would you ask?</source>
        <translation>Auf welchem Stuhl möchtest du als Nächstes sitzen, und wen fragst du?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Anybody who has the file can read it.</source>
        <translation>Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Change something to set the pages anew.</source>
        <translation>Ändere etwas, um die Seiten neu zu setzen.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and has paper, then try again.</source>
        <translation>Sieh nach, ob er eingeschaltet ist und Papier hat, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Putting the pages together</source>
        <translation>Die Seiten werden zusammengestellt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Die Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The printer did not begin</source>
        <translation>Der Drucker hat nicht begonnen</translation>
    </message>
</context>
<context>
    <name>PrintView</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Not ticked yet by {names}. Until everybody has ticked it, only your own part goes onto paper.</source>
        <translation>Noch nicht angekreuzt: {names}. Erst wenn alle zugestimmt haben, kommt mehr als dein eigener Teil aufs Papier.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print a period</source>
        <translation>Einen Zeitraum drucken</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Trotzdem drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>There is nothing to print in these days.</source>
        <translation>In diesen Tagen gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>What you print or save as PDF leaves the vault: anybody who gets hold of it can read it.</source>
        <translation>Was du druckst oder als PDF speicherst, verlässt den Tresor: Wer es in die Hand bekommt, kann es lesen.</translation>
    </message>
</context>
<context>
    <name>PrivateArea</name>
    <message>
        <source>Cover again</source>
        <translation>Wieder verdecken</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Show what is private</source>
        <translation>Zeigen, was privat ist</translation>
    </message>
    <message>
        <source>stays in this journal, covered until you click</source>
        <translation>bleibt in diesem Journal, verdeckt, bis du klickst</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Asked for: {wish}</source>
        <translation>Gewünscht: {wish}</translation>
    </message>
    <message>
        <source>If {cue}, then {act}</source>
        <translation>Wenn {cue}, dann {act}</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>A blank page</source>
        <translation>Eine leere Seite</translation>
    </message>
    <message>
        <source>A question for today</source>
        <translation>Eine Frage für heute</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>A question to offer</source>
        <translation>Eine Frage zum Anbieten</translation>
    </message>
    <message>
        <source>All questions…</source>
        <translation>Alle Fragen …</translation>
    </message>
    <message>
        <source>Another one  →</source>
        <translation>Eine andere  →</translation>
    </message>
    <message>
        <source>Go on with the conversation</source>
        <translation>Das Gespräch fortsetzen</translation>
    </message>
    <message>
        <source>Start a conversation…</source>
        <translation>Ein Gespräch beginnen …</translation>
    </message>
    <message>
        <source>Worth asking again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Darüber schreiben</translation>
    </message>
    <message>
        <source>Your question; Enter puts it here</source>
        <translation>Deine Frage; die Eingabetaste setzt sie hierher</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>Build a question</source>
        <translation>Eine Frage bauen</translation>
    </message>
    <message>
        <source>Three questions from the bank</source>
        <translation>Drei Fragen aus der Sammlung</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions from the bank</source>
        <translation>Fragen aus der Sammlung</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>A question of your own, or other words for one</source>
        <translation>Eine eigene Frage oder andere Worte für eine</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Added to your questions.</source>
        <translation>Zu deinen Fragen hinzugefügt.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie sie war</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Every skill</source>
        <translation>Alle Fertigkeiten</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Lieblingsfragen</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Als Lieblingsfrage merken</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Keine Lieblingsfrage mehr</translation>
    </message>
    <message>
        <source>No question holds these words. Write one of your own below.</source>
        <translation>Keine Frage enthält diese Wörter. Schreib unten eine eigene.</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Offer it in the conversation</source>
        <translation>Ins Gespräch einbringen</translation>
    </message>
    <message>
        <source>Put it into the entry</source>
        <translation>In den Eintrag setzen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Say it so</source>
        <translation>So sagen</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Fragen durchsuchen</translation>
    </message>
    <message>
        <source>Show hidden ones</source>
        <translation>Auch verborgene zeigen</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fertigkeit</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Darüber schreiben</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Lieblingsfrage</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>ReadingPair</name>
    <message>
        <source>My words</source>
        <translation>Meine Worte</translation>
    </message>
    <message>
        <source>Open the entry of {day}</source>
        <translation>Den Eintrag vom {day} öffnen</translation>
    </message>
    <message>
        <source>{name}’s words</source>
        <translation>Worte von {name}</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Bundle from a peer</source>
        <translation>Paket von einem Peer</translation>
    </message>
    <message>
        <source>Choose what your peer sealed for you</source>
        <translation>Wähle, was dein Gegenüber für dich versiegelt hat</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Angehalten. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Wird aufgenommen …</translation>
    </message>
    <message>
        <source>Undone. All of it is as before.</source>
        <translation>Rückgängig gemacht. Alles ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>ReceivePreview</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Leave all for later</source>
        <translation>Alles für später lassen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Take all {whole} in</source>
        <translation>Alle {whole} aufnehmen</translation>
    </message>
    <message>
        <source>Take in {count} of {whole}</source>
        <translation>{count} von {whole} aufnehmen</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>What is not ticked waits under Inbox.</source>
        <translation>Was nicht angekreuzt ist, wartet unter Post.</translation>
    </message>
    <message>
        <source>What the bundle brings</source>
        <translation>Was das Paket bringt</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>From {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>Nothing of it is in your journal now.</source>
        <translation>Davon ist jetzt nichts in deinem Journal.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n that were taken in, those that no other bundle brought go.</source>
        <translation>
            <numerusform>Der %n aufgenommene Eintrag verschwindet, wenn kein anderes Paket ihn gebracht hat.</numerusform>
            <numerusform>Von den %n aufgenommenen verschwinden alle, die kein anderes Paket gebracht hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in {count}</source>
        <translation>{count} aufnehmen</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>The entry that was taken in goes, unless another bundle brought it.</source>
        <translation>Der aufgenommene Eintrag verschwindet, wenn kein anderes Paket ihn gebracht hat.</translation>
    </message>
    <message>
        <source>This bundle was undone. Its file can be received again.</source>
        <translation>Dieses Paket wurde rückgängig gemacht. Die Datei kann noch einmal empfangen werden.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo this bundle from {name}?</source>
        <translation>Dieses Paket von {name} rückgängig machen?</translation>
    </message>
    <message>
        <source>Undo this bundle…</source>
        <translation>Dieses Paket rückgängig machen …</translation>
    </message>
    <message>
        <source>Undone. All of it is as before.</source>
        <translation>Rückgängig gemacht. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message>
        <source>What it changed is as it was before. Your own writing stays. The file can be received again.</source>
        <translation>Was es geändert hat, ist wie zuvor. Was du selbst geschrieben hast, bleibt. Die Datei kann noch einmal empfangen werden.</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>What waits of it goes.</source>
        <translation>Was davon wartet, verschwindet.</translation>
    </message>
    <message>
        <source>What was taken in</source>
        <translation>Was aufgenommen wurde</translation>
    </message>
</context>
<context>
    <name>ReceivingForm</name>
    <message>
        <source>Make it a commitment</source>
        <translation>Als Vorhaben festhalten</translation>
    </message>
    <message>
        <source>Write “New to me”</source>
        <translation>„Neu für mich“ schreiben</translation>
    </message>
</context>
<context>
    <name>RecipientsList</name>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Compare the digits of {name} first</source>
        <translation>Vergleiche zuerst die Ziffern mit {name}</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>The digits of {names} were not compared yet. The card may be another&apos;s.</source>
        <translation>Die Ziffern mit {names} sind noch nicht verglichen. Die Karte kann von jemand anderem sein.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Back to the words</source>
        <translation>Zurück zu den Wörtern</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Take your sheet and type three of its words.</source>
        <translation>Nimm dein Blatt und tippe drei der Wörter ein.</translation>
    </message>
    <message>
        <source>These 24 words open the journal if the passphrase is ever gone; without either, nobody can. Write them down in this order and keep the paper away from this computer.</source>
        <translation>Diese 24 Wörter öffnen das Journal, falls die Passphrase einmal verloren ist; ohne beides kann es niemand. Schreib sie in dieser Reihenfolge auf und bewahre das Blatt fern von diesem Computer auf.</translation>
    </message>
    <message>
        <source>You find them again under Settings, behind your passphrase.</source>
        <translation>Du findest sie wieder unter Einstellungen, hinter deiner Passphrase.</translation>
    </message>
    <message>
        <source>Your recovery words</source>
        <translation>Deine Rettungswörter</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>A printer may keep what it printed. Writing by hand is the safest.</source>
        <translation>Ein Drucker kann behalten, was er gedruckt hat. Von Hand zu schreiben ist am sichersten.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern …</translation>
    </message>
    <message>
        <source>Word {number}: {word}</source>
        <translation>Wort {number}: {word}</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>A note handed back</source>
        <translation>Zurückgegebene Rückmeldung</translation>
    </message>
    <message>
        <source>A word of your own</source>
        <translation>Ein eigenes Wort</translation>
    </message>
    <message>
        <source>Answer to a note</source>
        <translation>Antwort auf eine Rückmeldung</translation>
    </message>
    <message>
        <source>It is never offered for sharing.</source>
        <translation>Wird nie zum Teilen angeboten.</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>RefusedView</name>
    <message>
        <source>Add their card</source>
        <translation>Diese Karte hinzufügen</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Nothing in your journal was changed.</source>
        <translation>An deinem Journal wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The sheet says something else here. Look once more.</source>
        <translation>Auf dem Blatt steht hier etwas anderes. Schau noch einmal hin.</translation>
    </message>
    <message>
        <source>Word number {number}</source>
        <translation>Wort Nummer {number}</translation>
    </message>
</context>
<context>
    <name>RepeatedPhase</name>
    <message>
        <source>Leave out of this turn: {step}</source>
        <translation>In dieser Runde weglassen: {step}</translation>
    </message>
    <message>
        <source>Leave out {title}</source>
        <translation>{title} weglassen</translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n min, the same once more</source>
        <translation>
            <numerusform>{title} · %n Minute, dasselbe noch einmal</numerusform>
            <numerusform>{title} · %n Minuten, dasselbe noch einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: earlier</source>
        <translation>{title}: früher</translation>
    </message>
    <message>
        <source>{title}: later</source>
        <translation>{title}: später</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Answers that came</source>
        <translation>Antworten, die kamen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>How I would like to hear it</source>
        <translation>Wie ich es hören möchte</translation>
    </message>
    <message>
        <source>I ask for</source>
        <translation>Ich bitte um</translation>
    </message>
    <message>
        <source>I ask whether a note of mine is wanted. It says when and where, and nothing of the note; the answer may be: not today.</source>
        <translation>Ich frage, ob eine Notiz von mir willkommen ist. Sie sagt wann und wo und nichts vom Inhalt; die Antwort darf lauten: heute nicht.</translation>
    </message>
    <message>
        <source>I would like to hear</source>
        <translation>Hören möchte ich</translation>
    </message>
    <message>
        <source>It follows what the two of you exchange. If you talked, say so here.</source>
        <translation>Das ergibt sich aus dem, was ihr austauscht. Habt ihr gesprochen, halte es hier fest.</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>Meine Frage</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Wen ich bitte</translation>
    </message>
    <message>
        <source>One thing is enough</source>
        <translation>Eine Sache genügt</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Diese Antwort entfernen</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Diese Person entfernen</translation>
    </message>
    <message>
        <source>What I would like support with</source>
        <translation>Wobei ich Unterstützung möchte</translation>
    </message>
    <message>
        <source>What I would like you to notice</source>
        <translation>Worauf du für mich achten sollst</translation>
    </message>
    <message>
        <source>What I would rather not hear about now</source>
        <translation>Was ich gerade lieber nicht hören möchte</translation>
    </message>
    <message>
        <source>What it would be about</source>
        <translation>Worum es ginge</translation>
    </message>
    <message>
        <source>When or where it can be seen</source>
        <translation>Wann oder wo man es sehen kann</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wie es darum steht</translation>
    </message>
    <message>
        <source>Write down an answer</source>
        <translation>Antwort aufschreiben</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>A copy elsewhere…</source>
        <translation>Eine Kopie anderswo …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose the state to go on with. The file that lies there now is set aside in the folder of the copies; nothing is deleted.</source>
        <translation>Wähle den Stand, mit dem du weitermachst. Die Datei, die jetzt dort liegt, wird im Ordner der Kopien beiseitegelegt; gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>Mit dieser Kopie weitermachen</translation>
    </message>
    <message>
        <source>No copy lies beside this journal. Perhaps you keep one elsewhere: on a stick, or in a backup of your own.</source>
        <translation>Neben diesem Journal liegt keine Kopie. Vielleicht bewahrst du eine anderswo auf: auf einem Stick oder in einer eigenen Sicherung.</translation>
    </message>
    <message>
        <source>Safety copies of {name}</source>
        <translation>Sicherungskopien von {name}</translation>
    </message>
    <message>
        <source>Safety copies, the newest first</source>
        <translation>Sicherungskopien, die neueste zuerst</translation>
    </message>
</context>
<context>
    <name>RestoredPage</name>
    <message>
        <source>Open the journal</source>
        <translation>Das Journal öffnen</translation>
    </message>
    <message>
        <source>The file that lay there is kept: {name}, in {folder}.</source>
        <translation>Die Datei, die dort lag, ist noch da: {name}, in {folder}.</translation>
    </message>
    <message>
        <source>What you shared since then may still be with {names}. Ask for it to be handed over again, and share anew what is missing there.</source>
        <translation>Was du seither geteilt hast, liegt vielleicht noch bei {names}. Bitte darum, es dir noch einmal zu übergeben, und teile neu, was dort fehlt.</translation>
    </message>
    <message>
        <source>Your journal is back</source>
        <translation>Dein Journal ist wieder da</translation>
    </message>
</context>
<context>
    <name>RowsEdit</name>
    <message>
        <source>Put it back</source>
        <translation>Wieder einfügen</translation>
    </message>
</context>
<context>
    <name>SafetyDigits</name>
    <message>
        <source>Safety number: {digits}</source>
        <translation>Sicherheitsnummer: {digits}</translation>
    </message>
</context>
<context>
    <name>SaveLabel</name>
    <message>
        <source>Not begun yet</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet, it waits in this window: {title}</source>
        <translation>Noch nicht gespeichert, es wartet in diesem Fenster: {title}</translation>
    </message>
    <message>
        <source>Not saved, kept as a draft</source>
        <translation>Nicht gespeichert, als Entwurf behalten</translation>
    </message>
    <message>
        <source>Not saved, kept as a draft: {title}</source>
        <translation>Nicht gespeichert, als Entwurf behalten: {title}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Du schreibst …</translation>
    </message>
</context>
<context>
    <name>SealedView</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next: for {names} alone…</source>
        <translation>Weiter: nur für {names} …</translation>
    </message>
    <message>
        <source>Only {names} can open this file. Send it as you like: by mail, by messenger, in a shared folder or on a stick.</source>
        <translation>Nur {names} kann diese Datei öffnen. Schick sie, wie du magst: per Mail, per Messenger, über einen geteilten Ordner oder auf einem Stick.</translation>
    </message>
    <message>
        <source>Sealed for {names}</source>
        <translation>Versiegelt für {names}</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>What was received cannot be called back. You can ask that an entry be regarded as withdrawn, under Inbox, Sent; what becomes of it is then up to whom you asked.</source>
        <translation>Was empfangen wurde, lässt sich nicht zurückholen. Unter Post, Verschickt kannst du darum bitten, einen Eintrag als zurückgenommen zu betrachten; was daraus wird, entscheiden dann die anderen.</translation>
    </message>
    <message>
        <source>What was sealed</source>
        <translation>Was versiegelt wurde</translation>
    </message>
</context>
<context>
    <name>Sealer</name>
    <message>
        <source>Bundle for peers</source>
        <translation>Paket für Peers</translation>
    </message>
    <message>
        <source>Seal and save for {names}</source>
        <translation>Versiegeln und speichern für {names}</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Wird versiegelt …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SeatRow</name>
    <message>
        <source>Earlier</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht dabei</translation>
    </message>
</context>
<context>
    <name>SeatsEditor</name>
    <message>
        <source>Add a circle</source>
        <translation>Kreis hinzufügen</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rolle von {name}</translation>
    </message>
    <message>
        <source>Who is there, place {number}</source>
        <translation>Wer da ist, Platz {number}</translation>
    </message>
    <message>
        <source>speaks first</source>
        <translation>spricht zuerst</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (du)</translation>
    </message>
</context>
<context>
    <name>SeekingLine</name>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
</context>
<context>
    <name>SentEntry</name>
    <message>
        <source>A request to regard it as withdrawn</source>
        <translation>Eine Bitte, ihn als zurückgenommen zu betrachten</translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation>{title} zurücknehmen</translation>
    </message>
    <message>
        <source>Withdrawal asked {day}</source>
        <translation>Rücknahme erbeten {day}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>Fassung {n}</translation>
    </message>
</context>
<context>
    <name>SentView</name>
    <message>
        <source>Bundle for peers</source>
        <translation>Paket für Peers</translation>
    </message>
    <message>
        <source>For {names}</source>
        <translation>Für {names}</translation>
    </message>
    <message>
        <source>Save the request, to be sent to {names}</source>
        <translation>Die Bitte speichern, um sie {names} zu schicken</translation>
    </message>
    <message>
        <source>Sealed {moment}</source>
        <translation>Versiegelt {moment}</translation>
    </message>
    <message>
        <source>Send {file} to {names}. They see the request when they receive it.</source>
        <translation>Schick {file} an {names}. Beim Empfangen ist die Bitte zu sehen.</translation>
    </message>
    <message>
        <source>What was received cannot be called back. A withdrawal is a request: who has the entry sees it, and decides.</source>
        <translation>Was empfangen wurde, lässt sich nicht zurückholen. Eine Rücknahme ist eine Bitte: Wer den Eintrag hat, sieht sie und entscheidet.</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Was hinausging</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Free conversation</source>
        <translation>Freies Gespräch</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Meant for everybody who was there; it leaves only when you share it.</source>
        <translation>Gedacht für alle, die dabei waren; sie geht nur hinaus, wenn du sie teilst.</translation>
    </message>
    <message>
        <source>Notes of the hour</source>
        <translation>Notizen der Stunde</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Diese Person entfernen</translation>
    </message>
    <message>
        <source>Shared summary</source>
        <translation>Gemeinsame Zusammenfassung</translation>
    </message>
    <message>
        <source>The lines all of you have agreed to keep</source>
        <translation>Die Zeilen, auf die ihr euch alle geeinigt habt</translation>
    </message>
    <message>
        <source>What only you will read</source>
        <translation>Was nur du lesen wirst</translation>
    </message>
    <message>
        <source>What the hour is for</source>
        <translation>Wozu die Stunde dient</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer dabei ist</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>SettingsActs</name>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>Angehalten. Es wurde keine Kopie gemacht.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>After 1 minute</source>
        <translation>Nach 1 Minute</translation>
    </message>
    <message>
        <source>After {count} minutes</source>
        <translation>Nach {count} Minuten</translation>
    </message>
    <message>
        <source>Anywhere in the program, Ctrl and plus or minus do the same.</source>
        <translation>Überall im Programm bewirken Strg und Plus oder Minus dasselbe.</translation>
    </message>
    <message>
        <source>As peers see it on your card; the safety numbers stay the same.</source>
        <translation>So, wie Peers ihn auf deiner Karte sehen; die Sicherheitsnummern bleiben gleich.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Counts from the next start of the program.</source>
        <translation>Gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lock when nobody touches it</source>
        <translation>Sperren, wenn niemand etwas tut</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Keine Bewegung</translation>
    </message>
    <message>
        <source>Only when I lock it</source>
        <translation>Nur wenn ich selbst sperre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the recovery words…</source>
        <translation>Rettungswörter zeigen …</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>You have not tried your recovery words yet.</source>
        <translation>Du hast deine Rettungswörter noch nicht ausprobiert.</translation>
    </message>
    <message>
        <source>You last tried your recovery words on {day}.</source>
        <translation>Du hast deine Rettungswörter zuletzt am {day} ausprobiert.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
</context>
<context>
    <name>ShareActs</name>
    <message>
        <source>It rests until tomorrow; then Today offers it again.</source>
        <translation>Sie ruht bis morgen; dann findest du sie unter „Heute“.</translation>
    </message>
</context>
<context>
    <name>ShareChoices</name>
    <message>
        <source>Add a peer</source>
        <translation>Peer hinzufügen</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>You have nobody&apos;s card yet. Give yours, take theirs, compare the digits; then come back here.</source>
        <translation>Du hast noch von niemandem eine Karte. Gib deine, nimm die andere, vergleicht die Ziffern; dann komm hierher zurück.</translation>
    </message>
    <message>
        <source>“{title}” is private by construction and stays here.</source>
        <translation>„{title}“ ist von Grund auf privat und bleibt hier.</translation>
    </message>
    <message>
        <source>“{title}” is {name}&apos;s; only they share it.</source>
        <translation>„{title}“ gehört {name}; nur diese Person kann es teilen.</translation>
    </message>
</context>
<context>
    <name>ShareFoot</name>
    <message>
        <source>A line to go with it</source>
        <translation>Eine Zeile dazu</translation>
    </message>
    <message>
        <source>A line to go with it, if you like</source>
        <translation>Eine Zeile dazu, wenn du magst</translation>
    </message>
    <message>
        <source>A new file in {folder}; none is written over.</source>
        <translation>Eine neue Datei in {folder}; keine wird überschrieben.</translation>
    </message>
    <message>
        <source>A new file in {folder}; none is written over. Ctrl+Enter</source>
        <translation>Eine neue Datei in {folder}; keine wird überschrieben. Strg+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Let it rest until tomorrow</source>
        <translation>Bis morgen ruhen lassen</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Seal into “{folder}”</source>
        <translation>In „{folder}“ versiegeln</translation>
    </message>
    <message>
        <source>Seal now into “{folder}”</source>
        <translation>Jetzt in „{folder}“ versiegeln</translation>
    </message>
    <message>
        <source>See it as they will</source>
        <translation>So ansehen, wie es ankommt</translation>
    </message>
    <message>
        <source>Share anyway</source>
        <translation>Trotzdem teilen</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message numerus="yes">
        <source>%n entries for {names}</source>
        <translation>
            <numerusform>%n Eintrag für {names}</numerusform>
            <numerusform>%n Einträge für {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry for {names}</source>
        <translation>1 Eintrag für {names}</translation>
    </message>
    <message>
        <source>Choose for whom.</source>
        <translation>Wähle, für wen.</translation>
    </message>
    <message>
        <source>None of these entries can be shared.</source>
        <translation>Keiner dieser Einträge lässt sich teilen.</translation>
    </message>
</context>
<context>
    <name>SharePreviewPane</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>What you promised each other: {title}</source>
        <translation>Was ihr einander versprochen habt: {title}</translation>
    </message>
    <message>
        <source>What {names} will see</source>
        <translation>Was {names} sehen wird</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePromises</name>
    <message>
        <source>Make one</source>
        <translation>Eine aufsetzen</translation>
    </message>
    <message>
        <source>With {names} no agreement is in force yet. You can share all the same.</source>
        <translation>Mit {names} gilt noch keine Vereinbarung. Teilen kannst du trotzdem.</translation>
    </message>
</context>
<context>
    <name>SharperEdit</name>
    <message>
        <source>A day, or an occasion</source>
        <translation>Ein Tag oder ein Anlass</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>How would I notice?</source>
        <translation>Woran würde ich es merken?</translation>
    </message>
    <message>
        <source>Is it within my reach?</source>
        <translation>Liegt es in meiner Hand?</translation>
    </message>
    <message>
        <source>One thing that I do, with whom, where</source>
        <translation>Eine Sache, die ich tue, mit wem, wo</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>Was genau?</translation>
    </message>
    <message>
        <source>What is seen or heard then?</source>
        <translation>Was ist dann zu sehen oder zu hören?</translation>
    </message>
    <message>
        <source>What makes it worth it this month?</source>
        <translation>Was macht es in diesem Monat lohnend?</translation>
    </message>
    <message>
        <source>What of it is in my own hands?</source>
        <translation>Was davon habe ich selbst in der Hand?</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Warum jetzt?</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Search or do anything (Ctrl+K)</source>
        <translation>Suchen oder etwas tun (Strg+K)</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>SpeakingPicture</name>
    <message>
        <source>Turns and minutes</source>
        <translation>Redezeiten</translation>
    </message>
</context>
<context>
    <name>StandingPart</name>
    <message>
        <source>Close…</source>
        <translation>Beenden …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Hold the closing ritual</source>
        <translation>Den Abschied halten</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>With a rhythm, Today offers the next conversation when it is time.</source>
        <translation>Mit einem Rhythmus bietet „Heute“ das nächste Gespräch an, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>You meet</source>
        <translation>Ihr trefft euch</translation>
    </message>
    <message>
        <source>Your agreement says: {cadence}.</source>
        <translation>In eurer Vereinbarung steht: {cadence}.</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Please ask me</source>
        <translation>Frag mich bitte</translation>
    </message>
    <message>
        <source>Tell {name}</source>
        <translation>{name} erzählen</translation>
    </message>
    <message>
        <source>a cue you will meet</source>
        <translation>ein Auslöser, der dir begegnen wird</translation>
    </message>
    <message>
        <source>one act, not a mood</source>
        <translation>eine Handlung, keine Stimmung</translation>
    </message>
    <message>
        <source>then I will</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>what would help you</source>
        <translation>was dir helfen würde</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Add another word or two.</source>
        <translation>Häng noch ein oder zwei Wörter an.</translation>
    </message>
    <message>
        <source>Could be stronger</source>
        <translation>Könnte stärker sein</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Jahreszahlen und Daten sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Leicht zu erraten</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are easy to keep in mind and hard to guess.</source>
        <translation>Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Sofort erraten</translation>
    </message>
    <message>
        <source>It is like passphrases that many people use.</source>
        <translation>Sie ähnelt Passphrasen, die viele benutzen.</translation>
    </message>
    <message>
        <source>It rests on common words or names. Add another word.</source>
        <translation>Sie stützt sich auf gängige Wörter oder Namen. Häng noch ein Wort an.</translation>
    </message>
    <message>
        <source>It will keep your journal well.</source>
        <translation>Sie wird dein Journal gut hüten.</translation>
    </message>
    <message>
        <source>Repeating the same signs adds little. Add another word.</source>
        <translation>Dieselben Zeichen zu wiederholen bringt wenig. Häng noch ein Wort an.</translation>
    </message>
    <message>
        <source>Rows of neighbouring keys are easy to guess.</source>
        <translation>Nebeneinanderliegende Tasten sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Sequences such as abc or 6543 are easy to guess.</source>
        <translation>Folgen wie abc oder 6543 sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
</context>
<context>
    <name>SummaryAcceptance</name>
    <message>
        <source>You hold the same summary. Share your side, and they see it.</source>
        <translation>Du hast jetzt dieselbe Zusammenfassung. Teile deine Seite, dann sieht man es auch drüben.</translation>
    </message>
</context>
<context>
    <name>SummaryList</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a line that you all agree on; Enter adds it</source>
        <translation>Eine Zeile, mit der alle einverstanden sind; die Eingabetaste fügt sie hinzu</translation>
    </message>
    <message>
        <source>Add a line; Enter adds it</source>
        <translation>Eine Zeile hinzufügen, mit der Eingabetaste</translation>
    </message>
    <message>
        <source>Nothing was written that could be shared. Add a line, or not.</source>
        <translation>Nichts wurde geschrieben, was sich teilen ließe. Füge eine Zeile hinzu, oder lass es.</translation>
    </message>
    <message>
        <source>Whose words it is</source>
        <translation>Wessen Worte es sind</translation>
    </message>
    <message>
        <source>of us all</source>
        <translation>von uns allen</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>{name} sagt</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>{name} said this, you wrote it down: both ticks</source>
        <translation>das sagte {name}, du hast es aufgeschrieben: beide Kreuze</translation>
    </message>
    <message>
        <source>{name} says yes: {line}</source>
        <translation>{name} sagt ja: {line}</translation>
    </message>
</context>
<context>
    <name>SummarySeal</name>
    <message>
        <source>Both sides here hold these words.</source>
        <translation>Auf beiden Seiten hier steht derselbe Text.</translation>
    </message>
    <message>
        <source>Hold the same summary</source>
        <translation>Dieselbe Zusammenfassung übernehmen</translation>
    </message>
    <message>
        <source>Read it aloud to see that both hold the same text: {words}</source>
        <translation>Lest es einander vor, um zu sehen, dass ihr denselben Text habt: {words}</translation>
    </message>
</context>
<context>
    <name>SupportOverTime</name>
    <message>
        <source>A later time</source>
        <translation>Etwas später</translation>
    </message>
    <message>
        <source>An earlier time</source>
        <translation>Etwas früher</translation>
    </message>
    <message>
        <source>Closer: {names}</source>
        <translation>Näher: {names}</translation>
    </message>
    <message>
        <source>Further away: {names}</source>
        <translation>Weiter weg: {names}</translation>
    </message>
    <message>
        <source>New: {names}</source>
        <translation>Neu: {names}</translation>
    </message>
    <message>
        <source>No longer here: {names}</source>
        <translation>Nicht mehr dabei: {names}</translation>
    </message>
    <message>
        <source>The circle as it was</source>
        <translation>Der Kreis, wie er war</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>SupportPicture</name>
    <message>
        <source>Circle of support</source>
        <translation>Kreis der Unterstützung</translation>
    </message>
</context>
<context>
    <name>SupportView</name>
    <message>
        <source>Circle of support</source>
        <translation>Wer mich trägt</translation>
    </message>
    <message>
        <source>Everybody you can turn to, in rings that you choose. It stays in this journal: no export and no bundle carries it, and only you can put it on paper.</source>
        <translation>Alle, an die du dich wenden kannst, in Ringen deiner Wahl. Das bleibt in diesem Journal: Kein Export und kein Paket nimmt es mit, und aufs Papier bringst nur du es.</translation>
    </message>
    <message>
        <source>Kept for {name}.</source>
        <translation>Für {name} festgehalten.</translation>
    </message>
    <message>
        <source>No contact for some while: {kinds}</source>
        <translation>Länger kein Kontakt: {kinds}</translation>
    </message>
    <message>
        <source>No thanks noted yet: {kinds}</source>
        <translation>Noch kein Dank festgehalten: {kinds}</translation>
    </message>
    <message>
        <source>Nobody beside it yet: {kinds}</source>
        <translation>Noch niemand daneben: {kinds}</translation>
    </message>
    <message>
        <source>Nobody yet. Whose advice or company would you miss? Begin with one name.</source>
        <translation>Noch niemand. Wessen Rat oder Gesellschaft würdest du vermissen? Beginne mit einem Namen.</translation>
    </message>
    <message>
        <source>Which kind of support has nobody beside it yet? Whom have you supported that you have not thanked? With whom would you like to renew contact?</source>
        <translation>Neben welcher Art von Unterstützung steht noch niemand? Wem hast du geholfen und noch nicht gedankt? Mit wem möchtest du den Kontakt erneuern?</translation>
    </message>
    <message>
        <source>{name} is in your circle.</source>
        <translation>{name} gehört jetzt dazu.</translation>
    </message>
    <message>
        <source>{name}: {ring}</source>
        <translation>{name}: {ring}</translation>
    </message>
</context>
<context>
    <name>SupporterAdding</name>
    <message>
        <source>Add to the circle</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>SupporterPanel</name>
    <message>
        <source>Fold it up</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>I thanked them today</source>
        <translation>Heute gedankt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Last contact, if the journal does not know it</source>
        <translation>Letzter Kontakt, falls das Journal ihn nicht kennt</translation>
    </message>
    <message>
        <source>No thanks noted yet.</source>
        <translation>Noch kein Dank festgehalten.</translation>
    </message>
    <message>
        <source>Open their page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Take out of the circle</source>
        <translation>Aus dem Kreis nehmen</translation>
    </message>
    <message>
        <source>Thanked on {day}.</source>
        <translation>Gedankt am {day}.</translation>
    </message>
    <message>
        <source>What I give them</source>
        <translation>Was ich gebe</translation>
    </message>
    <message>
        <source>What they give me</source>
        <translation>Was ich bekomme</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Remove the tag “{tag}”</source>
        <translation>Schlagwort „{tag}“ entfernen</translation>
    </message>
    <message>
        <source>Tag {tag}, remove</source>
        <translation>Schlagwort {tag}, entfernen</translation>
    </message>
</context>
<context>
    <name>TagsEdit</name>
    <message>
        <source>A tag has at most {count} letters. As it is, it stays a draft.</source>
        <translation>Ein Schlagwort hat höchstens {count} Zeichen. So bleibt es ein Entwurf.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>There are at most {count} tags. With more, it stays a draft.</source>
        <translation>Es gibt höchstens {count} Schlagwörter. Mit mehr bleibt es ein Entwurf.</translation>
    </message>
</context>
<context>
    <name>TakenInView</name>
    <message numerus="yes">
        <source>%n wait under Inbox.</source>
        <translation>
            <numerusform>%n wartet unter Post.</numerusform>
            <numerusform>%n warten unter Post.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were taken in.</source>
        <translation>
            <numerusform>%n wurde aufgenommen.</numerusform>
            <numerusform>%n wurden aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was taken in.</source>
        <translation>Alles wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing was taken in. All of it waits under Inbox.</source>
        <translation>Nichts wurde aufgenommen. Alles wartet unter Post.</translation>
    </message>
    <message>
        <source>One waits under Inbox.</source>
        <translation>Eines wartet unter Post.</translation>
    </message>
    <message>
        <source>One was taken in.</source>
        <translation>Eines wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Taken in from {name}</source>
        <translation>Aufgenommen von {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What was taken in</source>
        <translation>Was aufgenommen wurde</translation>
    </message>
</context>
<context>
    <name>TalkActs</name>
    <message>
        <source>No longer planned: {what}</source>
        <translation>Nicht mehr geplant: {what}</translation>
    </message>
    <message>
        <source>Not now. It is offered again in a week.</source>
        <translation>Jetzt nicht. In einer Woche wird es wieder angeboten.</translation>
    </message>
</context>
<context>
    <name>TalkWaiting</name>
    <message>
        <source>Finish it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiterführen</translation>
    </message>
    <message>
        <source>To finish: what stays of it is not decided yet.</source>
        <translation>Abzuschließen: Was davon bleibt, ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Under way, paused at {time} in “{phase}”</source>
        <translation>Im Gange, um {time} Uhr unterbrochen, bei „{phase}“</translation>
    </message>
    <message>
        <source>{conversation}, with {names}</source>
        <translation>{conversation}, mit {names}</translation>
    </message>
</context>
<context>
    <name>ThanksRow</name>
    <message>
        <source>One line to {name}, if you like</source>
        <translation>Eine Zeile an {name}, wenn du magst</translation>
    </message>
    <message>
        <source>Send thanks…</source>
        <translation>Dank senden …</translation>
    </message>
    <message>
        <source>Thank you for …</source>
        <translation>Danke für …</translation>
    </message>
    <message>
        <source>You thanked: {words}</source>
        <translation>Dein Dank: {words}</translation>
    </message>
</context>
<context>
    <name>ThemeChips</name>
    <message>
        <source>Add a theme</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Take “{theme}” off again</source>
        <translation>„{theme}“ wieder abnehmen</translation>
    </message>
    <message>
        <source>Theme {theme}, take off</source>
        <translation>Thema {theme}, abnehmen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Type a theme and press Enter; the Down key shows all of them.</source>
        <translation>Tippe ein Thema und drücke die Eingabetaste; die Abwärtstaste zeigt alle.</translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>Ask for a note about it</source>
        <translation>Um Rückmeldung dazu bitten</translation>
    </message>
    <message>
        <source>Entries behind the theme</source>
        <translation>Einträge hinter dem Thema</translation>
    </message>
    <message>
        <source>Hide the theme</source>
        <translation>Thema ausblenden</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>Ich habe es erzählt</translation>
    </message>
    <message>
        <source>Make an aim of it</source>
        <translation>Ein Ziel daraus machen</translation>
    </message>
    <message>
        <source>Nobody has written of it yet, and neither have you.</source>
        <translation>Davon hat noch niemand geschrieben, auch du nicht.</translation>
    </message>
    <message>
        <source>One note so far. It waits for a second one about another day.</source>
        <translation>Bisher eine Rückmeldung. Das Thema wartet auf eine zweite, zu einem anderen Tag.</translation>
    </message>
    <message>
        <source>What I wrote</source>
        <translation>Was ich schrieb</translation>
    </message>
    <message>
        <source>What I wrote about it</source>
        <translation>Was ich dazu schrieb</translation>
    </message>
    <message>
        <source>What others wrote</source>
        <translation>Was andere schrieben</translation>
    </message>
    <message>
        <source>Whom did you tell?</source>
        <translation>Wem hast du es erzählt?</translation>
    </message>
    <message>
        <source>Write “New to me”</source>
        <translation>„Neu für mich“ schreiben</translation>
    </message>
    <message>
        <source>You see it; telling somebody brings it into the open.</source>
        <translation>Du siehst es; erzählst du es jemandem, wird es offen.</translation>
    </message>
    <message>
        <source>You told {name} on {day}.</source>
        <translation>Du hast es {name} am {day} erzählt.</translation>
    </message>
</context>
<context>
    <name>ThemePicker</name>
    <message>
        <source>Put on: {theme}</source>
        <translation>Vergeben: {theme}</translation>
    </message>
    <message>
        <source>Taken off: {theme}</source>
        <translation>Abgenommen: {theme}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>What somebody could be seen doing. Only you see this; it is never shared.</source>
        <translation>Was jemanden beim Tun zeigt. Nur du siehst das; es wird nie geteilt.</translation>
    </message>
</context>
<context>
    <name>ThemeSteps</name>
    <message>
        <source>Hidden: {theme}</source>
        <translation>Ausgeblendet: {theme}</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Told {name}: it is in the open now.</source>
        <translation>{name} weiß davon: Es ist jetzt offen.</translation>
    </message>
</context>
<context>
    <name>ThemesView</name>
    <message>
        <source>A theme needs a few words.</source>
        <translation>Ein Thema braucht ein paar Worte.</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>Ein eigenes Thema</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Added: {theme}</source>
        <translation>Hinzugefügt: {theme}</translation>
    </message>
    <message>
        <source>Another theme is called so.</source>
        <translation>So heißt schon ein anderes Thema.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Heißt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Hidden: {theme}</source>
        <translation>Ausgeblendet: {theme}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>My themes</source>
        <translation>Meine Themen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renamed: {theme}</source>
        <translation>Umbenannt: {theme}</translation>
    </message>
    <message>
        <source>Short phrases for what somebody can be seen doing. You put them on your own reflections and goals, and on notes that you received. Nobody else sees them.</source>
        <translation>Kurze Wendungen für das, was jemand erkennbar tut. Du gibst sie deinen Reflexionen und Zielen und den Rückmeldungen an dich. Niemand sonst sieht sie.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Shown again: {theme}</source>
        <translation>Wieder da: {theme}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Which of these words would you rather say in your own way?</source>
        <translation>Welche dieser Wendungen würdest du lieber anders sagen?</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>A sample to look around in. Its passphrase is “{passphrase}”.</source>
        <translation>Ein Beispiel zum Umsehen. Seine Passphrase ist „{passphrase}“.</translation>
    </message>
    <message>
        <source>Choose a safety copy</source>
        <translation>Eine Sicherungskopie wählen</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Ein Journal öffnen</translation>
    </message>
    <message>
        <source>PeerJournal journals</source>
        <translation>PeerJournal-Journale</translation>
    </message>
    <message>
        <source>Recovery words.txt</source>
        <translation>Rettungswörter.txt</translation>
    </message>
    <message>
        <source>Save the words as readable text</source>
        <translation>Die Wörter als lesbaren Text speichern</translation>
    </message>
    <message>
        <source>Saved; move it off this computer</source>
        <translation>Gespeichert; bring die Datei weg von diesem Computer</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker geschickt</translation>
    </message>
</context>
<context>
    <name>TimeRing</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>TimeStamp</name>
    <message>
        <source>Write the time ({keys})</source>
        <translation>Uhrzeit einfügen ({keys})</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>{name}: {time}</source>
        <translation>{name}: {time}</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{words}. {action} is possible.</source>
        <translation>{words}. {action} ist möglich.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n waiting in the inbox</source>
        <translation>
            <numerusform>%n wartet in der Post</numerusform>
            <numerusform>%n warten in der Post</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Um was man dich bittet</translation>
    </message>
    <message>
        <source>Half-written</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Promised and due</source>
        <translation>Versprochen und fällig</translation>
    </message>
    <message>
        <source>Resting until tomorrow</source>
        <translation>Ruht bis morgen</translation>
    </message>
    <message>
        <source>{kind}, from {time}</source>
        <translation>{kind}, von {time}</translation>
    </message>
    <message>
        <source>{outcome}: {title}</source>
        <translation>{outcome}: {title}</translation>
    </message>
</context>
<context>
    <name>TopicsPicture</name>
    <message>
        <source>Topics over time</source>
        <translation>Themen im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>TopicsView</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <source>Put a tag on an entry, such as delegating or silence. Once it comes up again, this page shows since when it has been with you.</source>
        <translation>Gib einem Eintrag ein Schlagwort, etwa Abgeben oder Stille. Kommt es wieder, zeigt diese Seite, seit wann es dich begleitet.</translation>
    </message>
    <message>
        <source>Topics over time</source>
        <translation>Themen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>What is it asking for?</source>
        <translation>Wonach verlangt es?</translation>
    </message>
    <message>
        <source>Your own tags: when each came up first, and when last.</source>
        <translation>Deine eigenen Schlagwörter: wann jedes zum ersten und wann zum letzten Mal vorkam.</translation>
    </message>
    <message>
        <source>“{topic}” has been with you since {month}.</source>
        <translation>„{topic}“ begleitet dich seit {month}.</translation>
    </message>
</context>
<context>
    <name>TraceRow</name>
    <message>
        <source>Day of the trace</source>
        <translation>Tag der Spur</translation>
    </message>
    <message>
        <source>People are named by codes</source>
        <translation>Menschen stehen hier mit Kürzeln</translation>
    </message>
    <message>
        <source>Taken from: {title}</source>
        <translation>Entnommen aus: {title}</translation>
    </message>
    <message>
        <source>What it does not show</source>
        <translation>Was es nicht zeigt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it is, in a few words</source>
        <translation>Was es ist, in wenigen Worten</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
</context>
<context>
    <name>TurnsView</name>
    <message>
        <source>From the timer of each conversation. No microphone ever listens.</source>
        <translation>Aus der Uhr jedes Gesprächs. Kein Mikrofon hört je zu.</translation>
    </message>
    <message>
        <source>Last on {day}</source>
        <translation>Zuletzt am {day}</translation>
    </message>
    <message>
        <source>Last turn with the case</source>
        <translation>Zuletzt mit dem eigenen Fall</translation>
    </message>
    <message>
        <source>Lead a guided conversation with a peer: its timer shares the minutes out, and this page shows how they were used.</source>
        <translation>Führe ein geleitetes Gespräch mit einem Peer: Die Uhr teilt die Minuten ein, und diese Seite zeigt, wie sie genutzt wurden.</translation>
    </message>
    <message>
        <source>Longest wait: {name}, since {day}</source>
        <translation>Wartet am längsten: {name}, seit {day}</translation>
    </message>
    <message>
        <source>No conversation with a timer yet</source>
        <translation>Noch kein Gespräch mit Uhr</translation>
    </message>
    <message>
        <source>Not yet; together since {day}</source>
        <translation>Noch nicht; zusammen seit {day}</translation>
    </message>
    <message>
        <source>Turns and minutes</source>
        <translation>Redezeiten</translation>
    </message>
    <message>
        <source>What did the one who listened longest make possible?</source>
        <translation>Was hat möglich gemacht, wer am längsten zuhörte?</translation>
    </message>
    <message>
        <source>Who had the case when</source>
        <translation>Wessen Fall wann dran war</translation>
    </message>
    <message>
        <source>Who had the floor</source>
        <translation>Wer das Wort hatte</translation>
    </message>
    <message>
        <source>Who starts next time?</source>
        <translation>Wer beginnt das nächste Mal?</translation>
    </message>
    <message>
        <source>Whose case comes next?</source>
        <translation>Wessen Fall kommt als Nächstes?</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>All 24, in their order; capitals and line breaks do not matter.</source>
        <translation>Alle 24, in ihrer Reihenfolge; Großschreibung und Zeilenumbrüche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Another journal</source>
        <translation>Anderes Journal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Open a safety copy…</source>
        <translation>Eine Sicherungskopie öffnen …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Rettungswörter</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase benutzen</translation>
    </message>
    <message>
        <source>Use the recovery words</source>
        <translation>Rettungswörter benutzen</translation>
    </message>
    <message>
        <source>Working out the key. The second it takes is a thief&apos;s year.</source>
        <translation>Der Schlüssel wird berechnet. Die Sekunde, die das dauert, wäre beim Einbrechen ein Jahr.</translation>
    </message>
</context>
<context>
    <name>VariantChoice</name>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Click to show</source>
        <translation>Klick zum Zeigen</translation>
    </message>
    <message>
        <source>Press Enter to show them.</source>
        <translation>Die Eingabetaste zeigt sie.</translation>
    </message>
    <message>
        <source>Private words, covered</source>
        <translation>Private Worte, verdeckt</translation>
    </message>
</context>
<context>
    <name>VerifyPanel</name>
    <message>
        <source>Add the new card under another name, and compare again.</source>
        <translation>Füge die neue Karte unter einem anderen Namen hinzu und vergleicht noch einmal.</translation>
    </message>
    <message>
        <source>Call each other, or sit side by side, and read them out in turn. Both of you see the same digits when each holds the other&apos;s true card. Do not send them by the way the card came.</source>
        <translation>Ruft euch an oder setzt euch nebeneinander und lest sie abwechselnd vor. Ihr seht beide dieselben Ziffern, wenn ihr die echte Karte voneinander habt. Schickt sie nicht auf dem Weg, auf dem die Karte kam.</translation>
    </message>
    <message>
        <source>Compare once more</source>
        <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Compare these digits with {name}</source>
        <translation>Vergleiche diese Ziffern mit {name}</translation>
    </message>
    <message>
        <source>Hide the QR picture</source>
        <translation>QR-Bild verbergen</translation>
    </message>
    <message>
        <source>Hide the digits</source>
        <translation>Ziffern verbergen</translation>
    </message>
    <message>
        <source>If they still differ, give each other the cards anew, in person.</source>
        <translation>Wenn sie dann noch verschieden sind, gebt einander die Karten persönlich neu.</translation>
    </message>
    <message>
        <source>Look again: are both of you on the page of the other?</source>
        <translation>Schaut noch einmal: Seid ihr beide auf der Seite der jeweils anderen Person?</translation>
    </message>
    <message>
        <source>Show as a QR picture</source>
        <translation>Als QR-Bild zeigen</translation>
    </message>
    <message>
        <source>Show the digits</source>
        <translation>Ziffern zeigen</translation>
    </message>
    <message>
        <source>Stop: the digits differ</source>
        <translation>Halt: Die Ziffern sind verschieden</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Karte entfernen</translation>
    </message>
    <message>
        <source>The card is theirs. The digits change only when one of you begins a new journal; then you compare them anew.</source>
        <translation>Die Karte ist echt. Die Ziffern ändern sich nur, wenn jemand von euch ein neues Journal beginnt; dann vergleicht ihr sie neu.</translation>
    </message>
    <message>
        <source>The digits are the same</source>
        <translation>Die Ziffern sind gleich</translation>
    </message>
    <message>
        <source>The safety number as a QR picture</source>
        <translation>Die Sicherheitsnummer als QR-Bild</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>This is not the card of {name}, or yours did not reach them. Somebody may stand between you. Share nothing with this card, and take nothing in from it.</source>
        <translation>Das ist nicht die Karte von {name}, oder deine ist dort nicht angekommen. Vielleicht steht jemand zwischen euch. Teile nichts mit dieser Karte und nimm nichts von ihr auf.</translation>
    </message>
    <message>
        <source>You compared the digits on {day}</source>
        <translation>Du hast die Ziffern am {day} verglichen</translation>
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A journal that only you can read, for your own practice and for the peers you learn with. Nothing leaves it unless you send it.</source>
        <translation>Ein Journal, das nur du lesen kannst, für deine eigene Praxis und für die Menschen, mit denen du lernst. Nichts verlässt es, solange du es nicht schickst.</translation>
    </message>
    <message>
        <source>Create a journal</source>
        <translation>Ein Journal anlegen</translation>
    </message>
    <message>
        <source>Journals opened lately</source>
        <translation>Zuletzt geöffnete Journale</translation>
    </message>
    <message>
        <source>Look around in a sample journal</source>
        <translation>In einem Beispieljournal umsehen</translation>
    </message>
    <message>
        <source>Making the sample journal</source>
        <translation>Das Beispieljournal wird angelegt</translation>
    </message>
    <message>
        <source>Open a journal…</source>
        <translation>Ein Journal öffnen …</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>PeerJournal</source>
        <translation>PeerJournal</translation>
    </message>
    <message>
        <source>{path}
Delete takes it off this list.</source>
        <translation>{path}
Entf nimmt es von dieser Liste.</translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>{name}: time</source>
        <translation>{name}: Uhrzeit</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation>Die Passphrase wird geprüft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Rettungswörter</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Wörter zeigen</translation>
    </message>
    <message>
        <source>Whoever sees them can open the journal. Look around, then type the passphrase.</source>
        <translation>Wer sie sieht, kann das Journal öffnen. Schau dich um, dann tippe die Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Ask with the next large one</source>
        <translation>Beim nächsten großen fragen</translation>
    </message>
    <message>
        <source>For practice, in what only I read, too</source>
        <translation>Zum Üben auch in dem, was nur ich lese</translation>
    </message>
    <message>
        <source>Keep their full size</source>
        <translation>In voller Größe behalten</translation>
    </message>
    <message>
        <source>Make large ones smaller</source>
        <translation>Große verkleinern</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Meine eigenen Wörter</translation>
    </message>
    <message>
        <source>None yet. The menu of an underlined word adds it.</source>
        <translation>Noch keine. Das Menü eines unterstrichenen Wortes fügt es hinzu.</translation>
    </message>
    <message>
        <source>None yet. “Not this word again” below a hint puts one here.</source>
        <translation>Noch keine. „Dieses Wort nicht mehr“ unter einem Hinweis legt eines hier ab.</translation>
    </message>
    <message>
        <source>Photos are often far larger than a page shows.</source>
        <translation>Fotos sind oft viel größer, als eine Seite sie zeigt.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>They notice a phrase now and then in what another person will read.</source>
        <translation>Sie bemerken ab und zu eine Wendung in dem, was jemand anderes lesen wird.</translation>
    </message>
    <message>
        <source>Underline words that may be misspelled</source>
        <translation>Wörter unterstreichen, die falsch geschrieben sein könnten</translation>
    </message>
    <message>
        <source>Wording hints</source>
        <translation>Formulierungshinweise</translation>
    </message>
    <message>
        <source>Words that hints leave alone</source>
        <translation>Wörter, die die Hinweise in Ruhe lassen</translation>
    </message>
</context>
<context>
    <name>YearPicture</name>
    <message>
        <source>The days of {year}</source>
        <translation>Die Tage von {year}</translation>
    </message>
</context>
<context>
    <name>_Items</name>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n wartet</numerusform>
            <numerusform>{page}, %n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>agreements</name>
    <message>
        <source>A draft; nobody has seen it</source>
        <translation>Ein Entwurf, den noch niemand gesehen hat</translation>
    </message>
    <message>
        <source>A newer wording holds now</source>
        <translation>Jetzt gilt eine neuere Fassung</translation>
    </message>
    <message>
        <source>Accepted by some</source>
        <translation>Von einigen angenommen</translation>
    </message>
    <message>
        <source>Accepted: {who}</source>
        <translation>Angenommen: {who}</translation>
    </message>
    <message>
        <source>Change every clause until it is yours. Then accept it and send it; it comes into force once everybody has.</source>
        <translation>Ändere jede Zusage, bis sie deine ist. Dann nimm sie an und sende sie; sie gilt, sobald alle sie angenommen haben.</translation>
    </message>
    <message>
        <source>Does anybody among you appraise, grade or manage another?</source>
        <translation>Beurteilt, benotet oder führt jemand von euch eine andere Person unter euch?</translation>
    </message>
    <message>
        <source>Does one of you now appraise, grade or manage the other?</source>
        <translation>Beurteilt, benotet oder führt jetzt eine Person von euch die andere?</translation>
    </message>
    <message>
        <source>Ended; it stays here to be read</source>
        <translation>Beendet; lesbar bleibt sie hier</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>In force since {day}</source>
        <translation>Gilt seit {day}</translation>
    </message>
    <message>
        <source>It replaces the wording of {day}, which holds until everybody has accepted this one.</source>
        <translation>Sie ersetzt die Fassung vom {day}; die gilt, bis alle diese hier angenommen haben.</translation>
    </message>
    <message>
        <source>It replaces “{title}” of {day}, which holds until everybody has accepted this one.</source>
        <translation>Sie ersetzt „{title}“ vom {day}; die Fassung gilt, bis alle diese hier angenommen haben.</translation>
    </message>
    <message>
        <source>It waits for the yes of {names}.</source>
        <translation>Sie wartet auf das Ja von {names}.</translation>
    </message>
    <message>
        <source>It waits for your yes, and for that of {names}.</source>
        <translation>Sie wartet auf dein Ja und auf das von {names}.</translation>
    </message>
    <message>
        <source>It waits for your yes.</source>
        <translation>Sie wartet auf dein Ja.</translation>
    </message>
    <message>
        <source>New in the circle: {came}</source>
        <translation>Neu im Kreis: {came}</translation>
    </message>
    <message>
        <source>New in the circle: {came}. No longer in it: {gone}.</source>
        <translation>Neu im Kreis: {came}. Nicht mehr dabei: {gone}.</translation>
    </message>
    <message>
        <source>No longer in the circle: {gone}</source>
        <translation>Nicht mehr im Kreis: {gone}</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>You look at it again on {day}.</source>
        <translation>Am {day} schaut ihr sie wieder an.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>{who}, {day} (noted)</source>
        <translation>{who}, {day} (notiert)</translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <source>Notes I gave</source>
        <translation>Rückmeldungen, die ich gab</translation>
    </message>
    <message>
        <source>Notes I received</source>
        <translation>Rückmeldungen, die ich bekam</translation>
    </message>
    <message>
        <source>Requests I made</source>
        <translation>Bitten, die ich stellte</translation>
    </message>
    <message>
        <source>Thanks I sent</source>
        <translation>Dank, den ich schickte</translation>
    </message>
    <message>
        <source>{day}: a note I gave</source>
        <translation>{day}: eine Rückmeldung von mir</translation>
    </message>
    <message>
        <source>{day}: a note I received</source>
        <translation>{day}: eine Rückmeldung an mich</translation>
    </message>
    <message>
        <source>{day}: a request I made</source>
        <translation>{day}: eine Bitte von mir</translation>
    </message>
    <message>
        <source>{day}: thanks I sent</source>
        <translation>{day}: ein Dank von mir</translation>
    </message>
</context>
<context>
    <name>belongs</name>
    <message>
        <source>A case in a circle</source>
        <translation>Ein Fall im Kreis</translation>
    </message>
    <message>
        <source>A few lines about the day</source>
        <translation>Ein paar Zeilen zum Tag</translation>
    </message>
    <message>
        <source>A note, a quote, a count, a picture. Three pieces are plenty.</source>
        <translation>Eine Notiz, ein Zitat, eine Zählung, ein Bild. Drei Stücke sind reichlich.</translation>
    </message>
    <message>
        <source>An hour in two halves</source>
        <translation>Eine Stunde in zwei Hälften</translation>
    </message>
    <message>
        <source>Ask for one thing</source>
        <translation>Bitte um eine Sache</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or begin a new one with Ctrl+N.</source>
        <translation>Wähle einen Eintrag aus der Liste oder beginne mit Strg+N einen neuen.</translation>
    </message>
    <message>
        <source>Facts before meanings</source>
        <translation>Erst, was war, dann, was es heißt</translation>
    </message>
    <message>
        <source>From here to there</source>
        <translation>Von hier nach dort</translation>
    </message>
    <message>
        <source>From how it is to how it could be, with a look now and then.</source>
        <translation>Von dem, wie es ist, zu dem, wie es sein könnte – mit einem Blick ab und zu.</translation>
    </message>
    <message>
        <source>How a goal grows</source>
        <translation>Wie ein Ziel wächst</translation>
    </message>
    <message>
        <source>How feedback can be heard</source>
        <translation>Wie sich Rückmeldung hören lässt</translation>
    </message>
    <message>
        <source>How it is now, and how you would notice that it has changed.</source>
        <translation>Wie es jetzt ist und woran du merken würdest, dass es anders geworden ist.</translation>
    </message>
    <message>
        <source>If a moment comes, then one act. Whatever becomes of it tells something.</source>
        <translation>Wenn der Moment kommt, dann eine einzige Handlung. Was auch daraus wird: Es sagt dir etwas.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>One small act at a time</source>
        <translation>Ein kleiner Schritt nach dem anderen</translation>
    </message>
    <message>
        <source>Private notes are an entry of their own and are never sent.</source>
        <translation>Private Notizen sind ein eigener Eintrag und werden nie verschickt.</translation>
    </message>
    <message>
        <source>Read it, say thanks, decide what it changes. Nothing is urgent.</source>
        <translation>Lies es, bedanke dich, entscheide, was es ändert. Nichts eilt.</translation>
    </message>
    <message>
        <source>Something you want to learn</source>
        <translation>Etwas, das du lernen willst</translation>
    </message>
    <message>
        <source>Take it in slowly</source>
        <translation>Nimm es in Ruhe auf</translation>
    </message>
    <message>
        <source>Three to eight people, one question, several ways to see it.</source>
        <translation>Drei bis acht Menschen, eine Frage, mehrere Blickwinkel.</translation>
    </message>
    <message>
        <source>What a conversation can be</source>
        <translation>Was ein Gespräch sein kann</translation>
    </message>
    <message>
        <source>What a conversation left behind</source>
        <translation>Was von einem Gespräch bleibt</translation>
    </message>
    <message>
        <source>What can stand here</source>
        <translation>Was hier stehen kann</translation>
    </message>
    <message>
        <source>What happened, what it did to you, what you take along.</source>
        <translation>Was war, was es mit dir gemacht hat, was du davon mitnimmst.</translation>
    </message>
    <message>
        <source>What should somebody notice, and when can it be seen?</source>
        <translation>Worauf soll jemand achten, und wann ist es zu sehen?</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Woran es sich zeigt</translation>
    </message>
    <message>
        <source>What stays yours</source>
        <translation>Was bei dir bleibt</translation>
    </message>
    <message>
        <source>What was seen, what it did, and a question instead of a verdict.</source>
        <translation>Was zu sehen war, was es bewirkt hat, und eine Frage statt eines Urteils.</translation>
    </message>
    <message>
        <source>What you keep of it, and what you promised.</source>
        <translation>Was du davon behältst und was du dir vorgenommen hast.</translation>
    </message>
    <message>
        <source>You take turns; time and questions are kept for you.</source>
        <translation>Ihr wechselt euch ab; um Zeit und Fragen musst du dich nicht kümmern.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a peer…</source>
        <translation>Peer hinzufügen …</translation>
    </message>
    <message>
        <source>Answer this entry</source>
        <translation>Auf diesen Eintrag antworten</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Carry over into an inquiry…</source>
        <translation>In eine Forschungsfrage übernehmen …</translation>
    </message>
    <message>
        <source>Check in on a goal</source>
        <translation>Zwischenstand zu einem Ziel festhalten</translation>
    </message>
    <message>
        <source>Create a journal…</source>
        <translation>Journal anlegen …</translation>
    </message>
    <message>
        <source>Dim other paragraphs</source>
        <translation>Andere Absätze blass zeigen</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Die Liste filtern</translation>
    </message>
    <message>
        <source>Find in this entry</source>
        <translation>In diesem Eintrag suchen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Zu einem Tag gehen …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Keep as evidence for a goal…</source>
        <translation>Als Beleg für ein Ziel aufheben …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>Sperren und beenden</translation>
    </message>
    <message>
        <source>Make it a commitment</source>
        <translation>Ein Vorhaben daraus machen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Meine Karte</translation>
    </message>
    <message>
        <source>Names to catch before sharing…</source>
        <translation>Namen vor dem Teilen abfangen …</translation>
    </message>
    <message>
        <source>New circle…</source>
        <translation>Neuer Kreis …</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>New entry of another kind</source>
        <translation>Neuer Eintrag anderer Art</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Next word to check</source>
        <translation>Nächstes Wort prüfen</translation>
    </message>
    <message>
        <source>Only the writing</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Open a journal…</source>
        <translation>Journal öffnen …</translation>
    </message>
    <message>
        <source>Open the entry first that this is meant for.</source>
        <translation>Öffne erst den Eintrag, um den es geht.</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Plan a conversation…</source>
        <translation>Ein Gespräch planen …</translation>
    </message>
    <message>
        <source>Print a period…</source>
        <translation>Einen Zeitraum drucken …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Put the cursor first where you write.</source>
        <translation>Setze erst den Cursor dorthin, wo du schreibst.</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>Fragen …</translation>
    </message>
    <message>
        <source>Receive from a peer…</source>
        <translation>Von Peers empfangen …</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>Suchen oder etwas tun</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Start a conversation…</source>
        <translation>Gespräch beginnen …</translation>
    </message>
    <message>
        <source>Take back what was thrown away</source>
        <translation>Weggeworfenes zurückholen</translation>
    </message>
    <message>
        <source>That does not go with the entry shown here.</source>
        <translation>Das geht mit dem Eintrag nicht, der hier zu sehen ist.</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Withdraw what was shared…</source>
        <translation>Zurücknehmen, was geteilt wurde …</translation>
    </message>
    <message>
        <source>Write a private note about this entry</source>
        <translation>Eine private Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>Write or read</source>
        <translation>Schreiben oder lesen</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>A minute less, for everybody whose turn this is.</source>
        <translation>Eine Minute weniger, für alle, die hier zu Wort kommen.</translation>
    </message>
    <message>
        <source>Borrowed from “{phases}”.</source>
        <translation>Geliehen von „{phases}“.</translation>
    </message>
    <message>
        <source>It is time to look at it again.</source>
        <translation>Es ist Zeit, sie wieder anzusehen.</translation>
    </message>
    <message>
        <source>Last cases: {turns}.</source>
        <translation>Die letzten Fälle: {turns}.</translation>
    </message>
    <message>
        <source>Next: all together</source>
        <translation>Weiter: alle zusammen</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Weiter: {name}</translation>
    </message>
    <message>
        <source>Next: {phase}</source>
        <translation>Weiter: {phase}</translation>
    </message>
    <message>
        <source>No case yet from {names}.</source>
        <translation>Noch kein Fall von {names}.</translation>
    </message>
    <message>
        <source>No day is set to look at it again.</source>
        <translation>Noch steht kein Tag fest, an dem ihr sie wieder anseht.</translation>
    </message>
    <message>
        <source>No minute can be taken here without losing equal time.</source>
        <translation>Hier lässt sich keine Minute nehmen, ohne die gleiche Zeit für alle aufzugeben.</translation>
    </message>
    <message>
        <source>Nothing is agreed with {names} yet; a founding conversation makes an agreement.</source>
        <translation>Mit {names} gibt es noch keine Absprache; aus einem Gründungsgespräch wird eine.</translation>
    </message>
    <message>
        <source>One minute more for {name}, and one for {others}.</source>
        <translation>Eine Minute mehr für {name}, und eine für {others}.</translation>
    </message>
    <message>
        <source>One minute more.</source>
        <translation>Eine Minute mehr.</translation>
    </message>
    <message>
        <source>Only for {name}</source>
        <translation>Nur für {name}</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>The conversation ends {count} min later.</source>
        <translation>Das Gespräch endet {count} Min. später.</translation>
    </message>
    <message>
        <source>The floor is open</source>
        <translation>Das Wort ist frei</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>To write in: {fields}</source>
        <translation>Zum Schreiben: {fields}</translation>
    </message>
    <message>
        <source>Words for {names}</source>
        <translation>Worte für {names}</translation>
    </message>
    <message>
        <source>You have the floor</source>
        <translation>Du hast das Wort</translation>
    </message>
    <message>
        <source>You look at it again on {day}.</source>
        <translation>Am {day} seht ihr sie wieder an.</translation>
    </message>
    <message>
        <source>Your agreement has held since {day}.</source>
        <translation>Eure Absprache gilt seit {day}.</translation>
    </message>
    <message>
        <source>Your agreement holds.</source>
        <translation>Eure Absprache gilt.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
    <message>
        <source>a commitment of yours</source>
        <translation>ein Vorhaben von dir</translation>
    </message>
    <message>
        <source>a commitment of yours, by {day}</source>
        <translation>ein Vorhaben von dir, bis {day}</translation>
    </message>
    <message>
        <source>a planned session of {count} min; it comes up in Today</source>
        <translation>ein geplantes Treffen von {count} Min.; es erscheint unter „Heute“</translation>
    </message>
    <message>
        <source>build a skill</source>
        <translation>eine Fähigkeit üben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>for one alone</source>
        <translation>für eine Person allein</translation>
    </message>
    <message>
        <source>for {names}; you hand it over at the end</source>
        <translation>für {names}; du übergibst es am Ende</translation>
    </message>
    <message>
        <source>handed over when you share the session</source>
        <translation>wird übergeben, wenn du das Treffen teilst</translation>
    </message>
    <message>
        <source>handed to you</source>
        <translation>dir übergeben</translation>
    </message>
    <message>
        <source>in the session; they stay here unless you hand them over</source>
        <translation>im Treffen; sie bleiben hier, solange du sie nicht übergibst</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>bleibt hier</translation>
    </message>
    <message>
        <source>kept here; at the end you tick what may be shared</source>
        <translation>bleibt hier; am Ende kreuzt du an, was geteilt werden darf</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>left in this turn</source>
        <translation>übrig, dann Wechsel</translation>
    </message>
    <message>
        <source>left · paused</source>
        <translation>übrig · angehalten</translation>
    </message>
    <message>
        <source>never shared with anybody</source>
        <translation>wird mit niemandem geteilt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>over its time</source>
        <translation>über die Zeit</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>reflect</source>
        <translation>nachdenken</translation>
    </message>
    <message>
        <source>research at work</source>
        <translation>an der Arbeit forschen</translation>
    </message>
    <message>
        <source>share ideas</source>
        <translation>Ideen teilen</translation>
    </message>
    <message>
        <source>solve a problem</source>
        <translation>ein Problem lösen</translation>
    </message>
    <message>
        <source>stays in this journal, covered while nobody writes in it; others keep theirs elsewhere</source>
        <translation>bleibt in diesem Journal, verdeckt, solange niemand darin schreibt; andere halten ihres anderswo fest</translation>
    </message>
    <message>
        <source>stays in this journal; covered while you write elsewhere</source>
        <translation>bleibt in diesem Journal; verdeckt, während du woanders schreibst</translation>
    </message>
    <message>
        <source>teach one another</source>
        <translation>einander etwas beibringen</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>das Treffen</translation>
    </message>
    <message>
        <source>the session; lines in the shared summary: {count}</source>
        <translation>das Treffen; Zeilen in der gemeinsamen Zusammenfassung: {count}</translation>
    </message>
    <message>
        <source>time is kept</source>
        <translation>die Zeit läuft mit</translation>
    </message>
    <message>
        <source>written down here, in their words</source>
        <translation>hier aufgeschrieben, in den Worten der Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>{field} (handed over)</source>
        <translation>{field} (wird übergeben)</translation>
    </message>
    <message>
        <source>{field} (private unless ticked)</source>
        <translation>{field} (privat, wenn kein Kreuz dabei ist)</translation>
    </message>
    <message>
        <source>{field} (private)</source>
        <translation>{field} (privat)</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <translation>{least} bis {most} Personen</translation>
    </message>
    <message>
        <source>{minutes} min · {people}</source>
        <translation>{minutes} Min. · {people}</translation>
    </message>
    <message>
        <source>{names} share the floor</source>
        <translation>{names} teilen sich das Wort</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>{name} hat das Wort</translation>
    </message>
    <message>
        <source>{name} on {day}</source>
        <translation>{name} am {day}</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>{name} sagt</translation>
    </message>
    <message>
        <source>{name} spoke second last time, and begins today.</source>
        <translation>{name} kam letztes Mal als Zweites dran und beginnt heute.</translation>
    </message>
    <message>
        <source>{name}&apos;s step, in your notes of the hour</source>
        <translation>der Schritt von {name}, in deinen Notizen des Treffens</translation>
    </message>
    <message>
        <source>{phase} · turn {number} of {count}</source>
        <translation>{phase} · Abschnitt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>What you wrote after {moment} is not in this copy.</source>
        <translation>Was du nach dem {moment} geschrieben hast, ist nicht in dieser Kopie.</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before the passphrase was changed</source>
        <translation>vor einer neuen Passphrase</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>edit menu</name>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>„{word}“ zu meinen Wörtern nehmen</translation>
    </message>
    <message>
        <source>Leave it alone for now</source>
        <translation>Vorerst so lassen</translation>
    </message>
    <message>
        <source>Look words up</source>
        <translation>Wörter nachschlagen</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Ohne Formate einfügen</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
</context>
<context>
    <name>entry list</name>
    <message>
        <source>Accepted by some</source>
        <translation>Von einigen angenommen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Neu gefasst</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Due since {day}</source>
        <translation>Fällig seit {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Morgen fällig</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Fällig {day}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>For {name}, not handed over</source>
        <translation>Für {name}, noch nicht übergeben</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>Given to {name}</source>
        <translation>Gegeben an {name}</translation>
    </message>
    <message>
        <source>I ask {name}</source>
        <translation>Ich frage {name}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Forschungsfragen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Look again today</source>
        <translation>Wieder ansehen heute</translation>
    </message>
    <message>
        <source>Look again {day}</source>
        <translation>Wieder ansehen {day}</translation>
    </message>
    <message>
        <source>Look again, due {day}</source>
        <translation>Wieder ansehen seit {day}</translation>
    </message>
    <message>
        <source>Look back today</source>
        <translation>Rückblick heute</translation>
    </message>
    <message>
        <source>Look back {day}</source>
        <translation>Rückblick {day}</translation>
    </message>
    <message>
        <source>Look back, due {day}</source>
        <translation>Rückblick seit {day}</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Noch nicht übergeben</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Offene Vorhaben</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Received from {name}</source>
        <translation>Erhalten von {name}</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Settled commitments</source>
        <translation>Abgeschlossene Vorhaben</translation>
    </message>
    <message>
        <source>Shared with {name}</source>
        <translation>Geteilt mit {name}</translation>
    </message>
    <message>
        <source>Shared with {name} and {count} more</source>
        <translation>Geteilt mit {name} und noch {count}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Thanked for</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} asks me</source>
        <translation>{name} fragt mich</translation>
    </message>
    <message>
        <source>{what}. {excerpt}</source>
        <translation>{what}. {excerpt}</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Im Abschied</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No fixed rhythm</source>
        <translation>Kein fester Rhythmus</translation>
    </message>
    <message>
        <source>Not everybody&apos;s digits were compared yet.</source>
        <translation>Noch nicht alle Ziffern sind verglichen.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Older than what you have</source>
        <translation>Älter als das, was du hast</translation>
    </message>
    <message>
        <source>Part of what {names} got of it before is not among this. What you seal now takes the place of that there.</source>
        <translation>Ein Teil von dem, was bei {names} davon schon liegt, ist diesmal nicht dabei. Was du jetzt versiegelst, tritt dort an seine Stelle.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Angedacht</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>This feedback is about somebody else than {names}.</source>
        <translation>In dieser Rückmeldung geht es um jemand anderen als {names}.</translation>
    </message>
    <message>
        <source>This was shared with {names} before. Sealing it again sends it as it is now.</source>
        <translation>Das wurde schon einmal mit {names} geteilt. Wenn du es noch einmal versiegelst, geht es so hinaus, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>With what is ticked, nothing of it is left to read.</source>
        <translation>Mit dem, was angekreuzt ist, bleibt nichts davon zu lesen.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>You have it already</source>
        <translation>Du hast es schon</translation>
    </message>
    <message>
        <source>your peer</source>
        <translation>dein Gegenüber</translation>
    </message>
    <message>
        <source>{names} did not ask for this note. It can rest here until they do.</source>
        <translation>{names} hat nicht um diese Notiz gebeten. Sie kann hier ruhen, bis es so weit ist.</translation>
    </message>
</context>
<context>
    <name>file names</name>
    <message>
        <source>peer</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>{count} peers</source>
        <translation>{count} Peers</translation>
    </message>
    <message>
        <source>{day} for {names}.pjbundle</source>
        <translation>{day} für {names}.pjbundle</translation>
    </message>
    <message>
        <source>{day} sealed.pjbundle</source>
        <translation>{day} versiegelt.pjbundle</translation>
    </message>
    <message>
        <source>{day} withdrawal for {names}.pjbundle</source>
        <translation>{day} Ruecknahme für {names}.pjbundle</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
</context>
<context>
    <name>goal_path</name>
    <message>
        <source>Begun {day}</source>
        <translation>Begonnen {day}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Looking back {day}</source>
        <translation>Rückblick {day}</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Outlined: still ahead</source>
        <translation>Nur umrandet: noch vor mir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>my own scale: {number}</source>
        <translation>auf meiner Skala: {number}</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation>{head}: {words}</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>A look at “{title}” is due, if you like.</source>
        <translation>Ein Blick auf „{title}“ steht an, wenn du magst.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Datei: {name}</translation>
    </message>
    <message>
        <source>For the milestone “{title}”</source>
        <translation>Zum Meilenstein „{title}“</translation>
    </message>
    <message>
        <source>It does not show: {what}</source>
        <translation>Es zeigt nicht: {what}</translation>
    </message>
    <message>
        <source>Its source is not here any more.</source>
        <translation>Die Quelle ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Only {name} says what became of it.</source>
        <translation>Nur {name} sagt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Save a readable copy of it somewhere</source>
        <translation>Eine lesbare Kopie davon irgendwo speichern</translation>
    </message>
    <message>
        <source>Take out {name}: save a readable copy of it</source>
        <translation>{name} herausnehmen: eine lesbare Kopie davon speichern</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Herausnehmen …</translation>
    </message>
    <message>
        <source>The day to look back on “{title}” has come, if you like.</source>
        <translation>Der Tag für den Rückblick auf „{title}“ ist da, wenn du magst.</translation>
    </message>
    <message>
        <source>What somebody wrote</source>
        <translation>Was jemand schrieb</translation>
    </message>
    <message>
        <source>your goal</source>
        <translation>dein Ziel</translation>
    </message>
    <message>
        <source>{count} aims are active. Three are easier to carry; how many is yours to say.</source>
        <translation>{count} Ziele sind aktiv. Drei tragen sich leichter; wie viele es sind, bestimmst du.</translation>
    </message>
    <message>
        <source>{kind} from {name}: {title}</source>
        <translation>{kind} von {name}: {title}</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
</context>
<context>
    <name>going along</name>
    <message>
        <source>With it: {things}.</source>
        <translation>Mit dabei: {things}.</translation>
    </message>
    <message>
        <source>a link to another entry</source>
        <translation>ein Link auf einen anderen Eintrag</translation>
    </message>
    <message>
        <source>links to {count} other entries</source>
        <translation>Links auf {count} andere Einträge</translation>
    </message>
    <message>
        <source>{name} ({size})</source>
        <translation>{name} ({size})</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>from source</source>
        <translation>aus dem Quelltext</translation>
    </message>
</context>
<context>
    <name>hours</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message>
        <source>Build skill</source>
        <translation>Können ausbauen</translation>
    </message>
    <message>
        <source>Circle of support</source>
        <translation>Wer mich trägt</translation>
    </message>
    <message>
        <source>Four panes</source>
        <translation>Vier Felder</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Given and received</source>
        <translation>Gegeben und bekommen</translation>
    </message>
    <message>
        <source>Hours of coaching</source>
        <translation>Coachingstunden</translation>
    </message>
    <message>
        <source>Lines that we both shared</source>
        <translation>Was wir beide geteilt haben</translation>
    </message>
    <message>
        <source>My own log</source>
        <translation>Mein Stundenbuch</translation>
    </message>
    <message>
        <source>My themes</source>
        <translation>Meine Themen</translation>
    </message>
    <message>
        <source>Not in the circle</source>
        <translation>Nicht im Kreis</translation>
    </message>
    <message>
        <source>Notes, requests, thanks by month</source>
        <translation>Monat für Monat, in beide Richtungen</translation>
    </message>
    <message>
        <source>Phrases for what one does</source>
        <translation>Wendungen für das, was man tut</translation>
    </message>
    <message>
        <source>Purposes and chairs</source>
        <translation>Anlässe und Stühle</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Research classroom or workplace</source>
        <translation>Unterricht oder Arbeit erforschen</translation>
    </message>
    <message>
        <source>Share ideas</source>
        <translation>Ideen teilen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Since when, and until when</source>
        <translation>Seit wann und bis wann</translation>
    </message>
    <message>
        <source>Solve a problem</source>
        <translation>Ein Problem lösen</translation>
    </message>
    <message>
        <source>Teach one another</source>
        <translation>Einander etwas beibringen</translation>
    </message>
    <message>
        <source>The last six months</source>
        <translation>Die letzten sechs Monate</translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation>Die letzten drei Monate</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>Topics over time</source>
        <translation>Themen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Turns and minutes</source>
        <translation>Redezeiten</translation>
    </message>
    <message>
        <source>What I see, what others see</source>
        <translation>Was ich sehe, was andere sehen</translation>
    </message>
    <message>
        <source>What came up, what not yet</source>
        <translation>Was vorkam, was noch nicht</translation>
    </message>
    <message>
        <source>Who had the floor, who waits</source>
        <translation>Wer das Wort hatte, wer wartet</translation>
    </message>
    <message>
        <source>Whom I can turn to</source>
        <translation>An wen ich mich wenden kann</translation>
    </message>
    <message>
        <source>You have not yet been the scribe.</source>
        <translation>Mitgeschrieben hast du noch nicht.</translation>
    </message>
    <message>
        <source>You have not yet brought a case of your own to a group.</source>
        <translation>Einen eigenen Fall hast du noch in keine Gruppe gebracht.</translation>
    </message>
    <message>
        <source>You have not yet guided a session.</source>
        <translation>Geleitet hast du noch kein Treffen.</translation>
    </message>
    <message>
        <source>You have not yet kept the time.</source>
        <translation>Auf die Zeit geachtet hast du noch nicht.</translation>
    </message>
    <message>
        <source>You have not yet sat in the observer’s chair.</source>
        <translation>Auf dem Stuhl zum Beobachten hast du noch nicht gesessen.</translation>
    </message>
    <message>
        <source>over a year ago</source>
        <translation>vor über einem Jahr</translation>
    </message>
    <message>
        <source>some months ago</source>
        <translation>vor ein paar Monaten</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>im letzten Jahr</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>An hour with a peer: notes and a shared summary</source>
        <translation>Eine Stunde mit einem Peer: Notizen und eine gemeinsame Zusammenfassung</translation>
    </message>
    <message>
        <source>Ask peers for feedback, support or an answer</source>
        <translation>Bitte Peers um Rückmeldung, Unterstützung oder eine Antwort</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>From what to what, and how you will know</source>
        <translation>Von wo nach wo, und woran du es merkst</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Forschungsfrage</translation>
    </message>
    <message>
        <source>Look back, freely or along a few questions</source>
        <translation>Schau zurück, frei oder entlang einiger Fragen</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Neue Vereinbarung</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Neues Vorhaben</translation>
    </message>
    <message>
        <source>New feedback</source>
        <translation>Neue Rückmeldung</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>Neue Forschungsfrage</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Neue Reflexion</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Bitte</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neues Treffen</translation>
    </message>
    <message>
        <source>One act, tied to a moment: if this, then that</source>
        <translation>Eine Handlung, an einen Augenblick geknüpft: wenn dies, dann das</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Try a change in your work and see what shows</source>
        <translation>Probier eine Veränderung in deiner Arbeit aus und sieh, was sich zeigt</translation>
    </message>
    <message>
        <source>What you and your peers promise each other</source>
        <translation>Was du und deine Peers einander versprechen</translation>
    </message>
    <message>
        <source>What you saw and what it did, given or received</source>
        <translation>Was du gesehen hast und was es bewirkt hat, gegeben oder bekommen</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Add a peer</source>
        <translation>Peer hinzufügen</translation>
    </message>
    <message>
        <source>An equal to think with</source>
        <translation>Jemand auf Augenhöhe, zum gemeinsamen Denken</translation>
    </message>
    <message>
        <source>Give your card, take theirs, compare the digits: then what you seal for each other can be read by nobody else. No server, no account.</source>
        <translation>Gib deine Karte, nimm die andere, vergleicht die Ziffern: Was ihr dann füreinander versiegelt, kann sonst niemand lesen. Kein Server, kein Konto.</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Noch ist nichts gekommen</translation>
    </message>
    <message>
        <source>Nothing went yet</source>
        <translation>Noch ist nichts hinausgegangen</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Empfangen …</translation>
    </message>
    <message>
        <source>Sharing begins with Share… on an entry of yours. What went, to whom, when and which parts of it, is told here for ever.</source>
        <translation>Das Teilen beginnt mit „Teilen …“ bei einem Eintrag von dir. Was hinausging, an wen, wann und welche Teile davon, steht für immer hier.</translation>
    </message>
    <message>
        <source>What a peer seals for you is one .pjbundle file. Drop it on this page or choose it: it is verified first, then you see what it brings, and decide.</source>
        <translation>Was jemand für dich versiegelt, ist eine einzige .pjbundle-Datei. Zieh sie auf diese Seite oder wähle sie aus: Sie wird zuerst geprüft, dann siehst du, was sie bringt, und entscheidest.</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>answers {title}</source>
        <translation>antwortet auf {title}</translation>
    </message>
    <message>
        <source>evidence for {title}</source>
        <translation>Beleg für {title}</translation>
    </message>
    <message>
        <source>follows up {title}</source>
        <translation>setzt {title} fort</translation>
    </message>
    <message>
        <source>mentions {title}</source>
        <translation>erwähnt {title}</translation>
    </message>
    <message>
        <source>private notes of {title}</source>
        <translation>private Notizen zu {title}</translation>
    </message>
    <message>
        <source>replaces {title}</source>
        <translation>ersetzt {title}</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>A guided hour takes two, or a circle, through it with equal time; one alone can hold it with the page. Any other talk can be noted too.</source>
        <translation>Eine geführte Stunde bringt zwei oder einen Kreis mit gleicher Zeit hindurch; wer allein ist, hält sie mit dem Blatt. Jedes andere Gespräch lässt sich auch einfach notieren.</translation>
    </message>
    <message>
        <source>A note goes to somebody who asked for it. Until then it rests as a draft.</source>
        <translation>Eine Notiz geht an jemanden, der darum gebeten hat. Bis dahin ruht sie als Entwurf.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Um Rückmeldung bitten</translation>
    </message>
    <message>
        <source>Feedback begins with a question: say what you would like a peer to notice.</source>
        <translation>Rückmeldung beginnt mit einer Frage: Sag deinem Gegenüber, worauf es achten soll.</translation>
    </message>
    <message>
        <source>Feedback can be heard when it was asked for. Tell a peer what you would like them to notice, and how much you want to hear.</source>
        <translation>Eine Rückmeldung lässt sich hören, wenn man darum gebeten hat. Sag deinem Gegenüber, worauf es achten soll und wie viel du hören magst.</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Noch kein Gespräch</translation>
    </message>
    <message>
        <source>No entry here holds all of that. Try fewer words or fewer filters.</source>
        <translation>Kein Eintrag hier enthält das alles. Versuch es mit weniger Wörtern oder weniger Filtern.</translation>
    </message>
    <message>
        <source>Nobody asks you just now</source>
        <translation>Gerade fragt dich niemand</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing given yet</source>
        <translation>Noch nichts gegeben</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>Noch nichts erhalten</translation>
    </message>
    <message>
        <source>One sentence is enough to begin. Check-ins and milestones come later.</source>
        <translation>Ein Satz genügt zum Anfangen. Zwischenstände und Meilensteine kommen später.</translation>
    </message>
    <message>
        <source>One thing to notice, when it can be seen, and how much you want to hear.</source>
        <translation>Eine Sache, auf die zu achten ist, wann sie zu sehen ist und wie viel du hören magst.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Start a conversation…</source>
        <translation>Ein Gespräch beginnen …</translation>
    </message>
    <message>
        <source>The first page is white</source>
        <translation>Die erste Seite ist weiß</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What comes next for you?</source>
        <translation>Was kommt für dich als Nächstes?</translation>
    </message>
    <message>
        <source>What you throw away waits here until you delete it for ever.</source>
        <translation>Was du wegwirfst, wartet hier, bis du es endgültig löschst.</translation>
    </message>
    <message>
        <source>When a peer asks you for feedback, it waits here and on Today.</source>
        <translation>Wenn dich jemand um Rückmeldung bittet, wartet das hier und auf „Heute“.</translation>
    </message>
    <message>
        <source>Write a few lines about today. Nobody reads them unless you share them.</source>
        <translation>Schreib ein paar Zeilen über heute. Niemand liest sie, solange du sie nicht teilst.</translation>
    </message>
    <message>
        <source>You have not asked yet</source>
        <translation>Du hast noch nicht gefragt</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>narrowing</name>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Asked me</source>
        <translation>An mich</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>From peers</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Schlagwort: {tag}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Mit Bildern</translation>
    </message>
    <message>
        <source>Written by me</source>
        <translation>Von mir</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start: {format}</source>
        <translation>Beginnen: {format}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>panes</name>
    <message>
        <source>I see it</source>
        <translation>Ich sehe es</translation>
    </message>
    <message>
        <source>I see it, and others told me</source>
        <translation>Ich sehe es, und andere sagten es mir</translation>
    </message>
    <message>
        <source>In the open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Known to me, not yet spoken</source>
        <translation>Mir bekannt, noch nicht ausgesprochen</translation>
    </message>
    <message>
        <source>New to me</source>
        <translation>Neu für mich</translation>
    </message>
    <message>
        <source>Nobody wrote of it yet</source>
        <translation>Noch hat niemand davon geschrieben</translation>
    </message>
    <message>
        <source>Not yet explored</source>
        <translation>Noch nicht erkundet</translation>
    </message>
    <message>
        <source>One note so far</source>
        <translation>Bisher eine Rückmeldung</translation>
    </message>
    <message>
        <source>Others told me</source>
        <translation>Andere sagten es mir</translation>
    </message>
    <message>
        <source>Waits for a second note from another occasion</source>
        <translation>Wartet auf eine zweite, von einer anderen Gelegenheit</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Recovery words of the journal “{name}”</source>
        <translation>Rettungswörter des Journals „{name}“</translation>
    </message>
    <message>
        <source>Whoever has these 24 words and the file can read the journal. Keep this sheet away from the computer. A new passphrase makes it void.</source>
        <translation>Wer diese 24 Wörter und die Datei hat, kann das Journal lesen. Bewahre dieses Blatt fern vom Computer auf. Eine neue Passphrase macht es ungültig.</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Five answers that make it clearer</source>
        <translation>Fünf Antworten, die es klarer machen</translation>
    </message>
    <message>
        <source>How I read it</source>
        <translation>Meine Lesart</translation>
    </message>
    <message>
        <source>How I will know</source>
        <translation>Woran ich es merke</translation>
    </message>
    <message>
        <source>How I would like the answer</source>
        <translation>Wie ich die Antwort gern hätte</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>How long it was planned for</source>
        <translation>Wie lange es geplant war</translation>
    </message>
    <message>
        <source>How much I would like to hear</source>
        <translation>Wie viel ich hören möchte</translation>
    </message>
    <message>
        <source>How often I check in</source>
        <translation>Wie oft ich nachsehe</translation>
    </message>
    <message>
        <source>How often we meet</source>
        <translation>Wie oft wir uns treffen</translation>
    </message>
    <message>
        <source>How the time was shared</source>
        <translation>Wie die Zeit aufgeteilt war</translation>
    </message>
    <message>
        <source>If: the moment</source>
        <translation>Wenn: der Augenblick</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>My check-ins</source>
        <translation>Meine Zwischenstände</translation>
    </message>
    <message>
        <source>My notes of each phase</source>
        <translation>Meine Notizen zu jeder Phase</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>Meine Frage</translation>
    </message>
    <message>
        <source>My wish or offer</source>
        <translation>Mein Wunsch oder Angebot</translation>
    </message>
    <message>
        <source>My witness</source>
        <translation>Wem ich es erzähle</translation>
    </message>
    <message>
        <source>My word for the mood</source>
        <translation>Mein Wort für die Stimmung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The answers I wrote down</source>
        <translation>Die Antworten, die ich aufgeschrieben habe</translation>
    </message>
    <message>
        <source>The clauses</source>
        <translation>Die Punkte</translation>
    </message>
    <message>
        <source>The cycles: change, evidence, what I learned</source>
        <translation>Die Zyklen: Veränderung, Spuren, was ich gelernt habe</translation>
    </message>
    <message>
        <source>The day it is due</source>
        <translation>Der Tag, an dem es fällig ist</translation>
    </message>
    <message>
        <source>The day to look back</source>
        <translation>Der Tag zum Zurückschauen</translation>
    </message>
    <message>
        <source>The day we look at it again</source>
        <translation>Der Tag, an dem wir sie wieder ansehen</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>Die Belege</translation>
    </message>
    <message>
        <source>The finding</source>
        <translation>Die Erkenntnis</translation>
    </message>
    <message>
        <source>The ladder, in my words</source>
        <translation>Die Leiter, in meinen Worten</translation>
    </message>
    <message>
        <source>The milestones</source>
        <translation>Die Meilensteine</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The session it came from</source>
        <translation>Das Treffen, in dem es entstand</translation>
    </message>
    <message>
        <source>The shared summary</source>
        <translation>Die gemeinsame Zusammenfassung</translation>
    </message>
    <message>
        <source>The skill</source>
        <translation>Die Fähigkeit</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Then: what I will do</source>
        <translation>Dann: was ich tun werde</translation>
    </message>
    <message>
        <source>What I ask for</source>
        <translation>Worum ich bitte</translation>
    </message>
    <message>
        <source>What I said of it over time</source>
        <translation>Was ich mit der Zeit dazu sagte</translation>
    </message>
    <message>
        <source>What I saw and heard</source>
        <translation>Was ich gesehen und gehört habe</translation>
    </message>
    <message>
        <source>What I would rather not hear about</source>
        <translation>Was ich lieber nicht hören möchte</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was es bewirkt hat</translation>
    </message>
    <message>
        <source>What it showed</source>
        <translation>Was es gezeigt hat</translation>
    </message>
    <message>
        <source>What may get in the way</source>
        <translation>Was dazwischenkommen kann</translation>
    </message>
    <message>
        <source>What my witness should ask or do</source>
        <translation>Was ich gefragt werden möchte oder was man für mich tun kann</translation>
    </message>
    <message>
        <source>What the hour was for</source>
        <translation>Wozu die Stunde diente</translation>
    </message>
    <message>
        <source>What would be seen</source>
        <translation>Was zu sehen wäre</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Wann es anfing</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Wann es endete</translation>
    </message>
    <message>
        <source>When it was planned for</source>
        <translation>Für wann es geplant war</translation>
    </message>
    <message>
        <source>When or where it can be seen</source>
        <translation>Wann oder wo man es sehen kann</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wie es darum steht</translation>
    </message>
    <message>
        <source>Which agreement it accepts</source>
        <translation>Welche Vereinbarung damit angenommen wird</translation>
    </message>
    <message>
        <source>Which commitments were made</source>
        <translation>Welche Vorhaben entstanden</translation>
    </message>
    <message>
        <source>Which goal it serves</source>
        <translation>Welchem Ziel es dient</translation>
    </message>
    <message>
        <source>Which goal it speaks to</source>
        <translation>Zu welchem Ziel sie gehört</translation>
    </message>
    <message>
        <source>Which meeting it belongs to</source>
        <translation>Zu welchem Treffen es gehört</translation>
    </message>
    <message>
        <source>Which request it answers</source>
        <translation>Auf welche Bitte sie antwortet</translation>
    </message>
    <message>
        <source>Which wording it is</source>
        <translation>Welche Fassung es ist</translation>
    </message>
    <message>
        <source>Which wording it replaces</source>
        <translation>Welche Fassung sie ablöst</translation>
    </message>
    <message>
        <source>Who promises</source>
        <translation>Wer verspricht</translation>
    </message>
    <message>
        <source>Who was there, in which role</source>
        <translation>Wer da war, in welcher Rolle</translation>
    </message>
    <message>
        <source>Whom I ask</source>
        <translation>Wen ich bitte</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Why it matters to me</source>
        <translation>Warum es mir wichtig ist</translation>
    </message>
</context>
<context>
    <name>peering</name>
    <message>
        <source>Active.</source>
        <translation>Aktiv.</translation>
    </message>
    <message>
        <source>Active. Nobody leads it; the roles go round.</source>
        <translation>Der Kreis trifft sich. Niemand leitet ihn; die Rollen gehen reihum.</translation>
    </message>
    <message>
        <source>Agreed. The first conversation lies ahead.</source>
        <translation>Vereinbart. Das erste Gespräch steht bevor.</translation>
    </message>
    <message>
        <source>Agreed. The first meeting lies ahead.</source>
        <translation>Vereinbart. Das erste Treffen steht bevor.</translation>
    </message>
    <message>
        <source>Closed on {day}. What is here stays readable.</source>
        <translation>Beendet am {day}. Was hier ist, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Closed. What is here stays readable.</source>
        <translation>Beendet. Was hier ist, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Closing.</source>
        <translation>Im Abschied.</translation>
    </message>
    <message>
        <source>Closing. The ritual is there if you want it.</source>
        <translation>Im Abschied. Das Abschiedsgespräch ist da, wenn ihr es wollt.</translation>
    </message>
    <message>
        <source>Forming: it begins once everybody has accepted an agreement.</source>
        <translation>Im Entstehen: Er beginnt, sobald alle eine Vereinbarung angenommen haben.</translation>
    </message>
    <message>
        <source>Longest wait: {names}, who had no case here yet.</source>
        <translation>Am längsten wartet: {names}, hier noch ohne eigenen Fall.</translation>
    </message>
    <message>
        <source>Longest wait: {name}, since {day}.</source>
        <translation>Am längsten wartet {name}, seit {day}.</translation>
    </message>
    <message>
        <source>On {day} you decided: {words}</source>
        <translation>Am {day} habt ihr entschieden: {words}</translation>
    </message>
    <message>
        <source>On {day} you said: nobody appraises the other.</source>
        <translation>Am {day} hast du gesagt: Niemand beurteilt die andere Person.</translation>
    </message>
    <message>
        <source>Proposed: nothing is agreed and you have not met here yet.</source>
        <translation>Angedacht: Noch ist nichts vereinbart, und hier habt ihr euch noch nicht getroffen.</translation>
    </message>
    <message>
        <source>Resting. Nothing is offered until you go on.</source>
        <translation>Es ruht. Bis ihr weitermacht, wird nichts angeboten.</translation>
    </message>
    <message>
        <source>Then {names}.</source>
        <translation>Danach {names}.</translation>
    </message>
    <message>
        <source>{name} ({day})</source>
        <translation>{name} ({day})</translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>It may still tell where and with what it was taken.</source>
        <translation>Daraus lässt sich vielleicht noch lesen, wo und womit sie aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Photos are kept without the place and device they were taken with.</source>
        <translation>Fotos werden ohne Ort und Gerät der Aufnahme behalten.</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>A step you spoke of</source>
        <translation>Ein Schritt, von dem du gesprochen hast</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>Hat es stattgefunden?</translation>
    </message>
    <message>
        <source>Look at it together</source>
        <translation>Gemeinsam anschauen</translation>
    </message>
    <message>
        <source>Look at your agreement with {who} again</source>
        <translation>Die Vereinbarung mit {who} wieder anschauen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open their page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Say hello to {who}?</source>
        <translation>Dich bei {who} melden?</translation>
    </message>
    <message>
        <source>Talk with {who} about what changed</source>
        <translation>Mit {who} über das reden, was sich geändert hat</translation>
    </message>
    <message>
        <source>The next one with {who}</source>
        <translation>Das nächste mit {who}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Until you have, nothing is sealed for them. Nobody is told.</source>
        <translation>Bis dahin wird für diese Person nichts versiegelt. Niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Would you like to plan the first one?</source>
        <translation>Magst du das erste planen?</translation>
    </message>
    <message>
        <source>You last met on {day}. Would you like to plan the next one?</source>
        <translation>Zuletzt habt ihr euch am {day} getroffen. Magst du das nächste planen?</translation>
    </message>
    <message>
        <source>You meant to look at it on {day}. Which line helps, which no longer fits?</source>
        <translation>Ihr wolltet sie am {day} anschauen. Welche Zeile hilft, welche passt nicht mehr?</translation>
    </message>
    <message>
        <source>You meant to, on {day}.</source>
        <translation>Das hattest du dir für den {day} vorgenommen.</translation>
    </message>
    <message>
        <source>planned by {name}</source>
        <translation>geplant von {name}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{when} · with {who}</source>
        <translation>{when} · mit {who}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>As in {steps}, with places changed.</source>
        <translation>Wie in {steps}, mit getauschten Plätzen.</translation>
    </message>
    <message>
        <source>Floor: {who}</source>
        <translation>Redezeit: {who}</translation>
    </message>
    <message>
        <source>Kept with it: {names}</source>
        <translation>Dabei aufbewahrt: {names}</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Private: meant for {me} alone.</source>
        <translation>Privat: nur für {me} bestimmt.</translation>
    </message>
    <message>
        <source>Stays out until it is ticked by {names} too.</source>
        <translation>Bleibt weg, bis alle zugestimmt haben; es fehlt noch: {names}.</translation>
    </message>
    <message>
        <source>Whoever begins reads aloud</source>
        <translation>Wer beginnt, liest vor</translation>
    </message>
    <message>
        <source>Written for learning, by agreement not for appraisal.</source>
        <translation>Zum Lernen geschrieben und, so ist es abgesprochen, nicht zur Beurteilung.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation>von {names}</translation>
    </message>
    <message>
        <source>everybody in turn</source>
        <translation>alle reihum</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} von {count}</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>A card is a .pjcard file or the text copied from one.</source>
        <translation>Eine Karte ist eine .pjcard-Datei oder der Text, der daraus kopiert wurde.</translation>
    </message>
    <message>
        <source>A field ({path})</source>
        <translation>Ein Feld ({path})</translation>
    </message>
    <message>
        <source>A file is never overwritten without being asked for.</source>
        <translation>Eine Datei wird nie ungefragt überschrieben.</translation>
    </message>
    <message>
        <source>A journal keeps files of up to {size} each.</source>
        <translation>Ein Journal nimmt Dateien bis je {size} auf.</translation>
    </message>
    <message>
        <source>A later version wrote it (form {found}; this one knows forms up to {known}). The file was not changed.</source>
        <translation>Eine spätere Version hat sie geschrieben (Form {found}; diese kennt Formen bis {known}). Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Ein Link</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>Eine Person im Kreis</translation>
    </message>
    <message>
        <source>A new journal never takes the place of a file that exists. It is untouched.</source>
        <translation>Ein neues Journal tritt nie an die Stelle einer vorhandenen Datei. Sie ist unberührt.</translation>
    </message>
    <message>
        <source>A peer wrote this</source>
        <translation>Das hat ein Peer geschrieben</translation>
    </message>
    <message>
        <source>A sync program or another computer wrote the file while it was open here. To keep both states whole, nothing more is written to it.</source>
        <translation>Ein Synchronisierungsprogramm oder ein anderer Computer hat die Datei geschrieben, während sie hier offen war. Damit beide Fassungen heil bleiben, wird nichts mehr hineingeschrieben.</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Ein Schlagwort</translation>
    </message>
    <message>
        <source>A word is missing, misspelt or in another place than on the sheet.</source>
        <translation>Ein Wort fehlt, ist falsch geschrieben oder steht an einer anderen Stelle als auf dem Blatt.</translation>
    </message>
    <message>
        <source>Add the card that your peer gave you.</source>
        <translation>Füge die Karte hinzu, die dein Gegenüber dir gegeben hat.</translation>
    </message>
    <message>
        <source>All that was saved is in it. Open it where it is now and go on.</source>
        <translation>Alles Gespeicherte steht darin. Öffne es dort, wo es jetzt liegt, und mach weiter.</translation>
    </message>
    <message>
        <source>All that was saved is kept as {copy} in the folder of its safety copies: go on with that one.</source>
        <translation>Alles Gespeicherte liegt als {copy} im Ordner seiner Sicherungskopien: Mach mit dieser Kopie weiter.</translation>
    </message>
    <message>
        <source>An entry without a title</source>
        <translation>Ein Eintrag ohne Titel</translation>
    </message>
    <message>
        <source>Another PeerJournal has it open, so that two never write at once.</source>
        <translation>Ein anderes PeerJournal hat es offen; so schreiben nie zwei zugleich.</translation>
    </message>
    <message>
        <source>Another program wrote this file, or nothing has been written to it yet.</source>
        <translation>Ein anderes Programm hat diese Datei geschrieben, oder es steht noch nichts darin.</translation>
    </message>
    <message>
        <source>Ask for it again; as a file rather than as text, if it was pasted.</source>
        <translation>Bitte noch einmal darum; als Datei statt als Text, falls sie eingefügt war.</translation>
    </message>
    <message>
        <source>Ask its author whether they want to share it with you.</source>
        <translation>Frag, wer ihn geschrieben hat, ob du ihn geteilt bekommen kannst.</translation>
    </message>
    <message>
        <source>Ask them for their card, add it under Peers, and receive the bundle again.</source>
        <translation>Bitte um die Karte, füge sie unter Peers hinzu und empfange das Paket noch einmal.</translation>
    </message>
    <message>
        <source>Ask whoever made it to save it to a file once more.</source>
        <translation>Bitte, wer es gemacht hat, es noch einmal in einer Datei zu sichern.</translation>
    </message>
    <message>
        <source>Ask your peer to send the card from their Peers page.</source>
        <translation>Bitte dein Gegenüber, die Karte von der Seite Peers zu schicken.</translation>
    </message>
    <message>
        <source>Ask {name} by voice or in person before anything else. If the new card is theirs, add it under a name of its own and compare the numbers.</source>
        <translation>Frag {name} am Telefon oder persönlich, bevor du irgendetwas anderes tust. Wenn die neue Karte echt ist, füge sie unter einem eigenen Namen hinzu und vergleicht die Ziffern.</translation>
    </message>
    <message>
        <source>Attach a smaller version, or link to where it is kept.</source>
        <translation>Häng eine kleinere Fassung an oder verlinke, wo die Datei liegt.</translation>
    </message>
    <message>
        <source>Before a change of this size a copy is made, opened and counted. {name} did not pass, so the journal was not touched.</source>
        <translation>Vor einer so großen Änderung wird eine Kopie angelegt, geöffnet und nachgezählt. {name} hat das nicht bestanden, deshalb wurde das Journal nicht angerührt.</translation>
    </message>
    <message>
        <source>Change it; the rest of what you wrote is fine.</source>
        <translation>Ändere es; alles andere, was du geschrieben hast, ist in Ordnung.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy the journal to a folder of yours.</source>
        <translation>Ändere ihre Rechte, oder kopiere das Journal in einen Ordner, der dir gehört.</translation>
    </message>
    <message>
        <source>Check the file and its permissions, then try again.</source>
        <translation>Prüfe die Datei und ihre Zugriffsrechte, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .pjournal. This one was not changed.</source>
        <translation>Wähle eine Datei, die auf .pjournal endet. Diese hier wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Choose another folder, or connect the drive and try again.</source>
        <translation>Wähle einen anderen Ordner, oder schließ das Laufwerk an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room, and try again.</source>
        <translation>Wähle einen anderen Ordner oder schaff Platz, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Wähle einen anderen Namen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away.</source>
        <translation>Wähle einen anderen Namen oder räum die alte Datei weg.</translation>
    </message>
    <message>
        <source>Choose at least one entry and one peer.</source>
        <translation>Wähle mindestens einen Eintrag und einen Peer.</translation>
    </message>
    <message>
        <source>Choose one from the list of received bundles.</source>
        <translation>Wähle eines aus der Liste der empfangenen Pakete.</translation>
    </message>
    <message>
        <source>Choose the file that your peer sent.</source>
        <translation>Wähle die Datei, die dein Gegenüber geschickt hat.</translation>
    </message>
    <message>
        <source>Close the peering instead; the history stays readable and nothing new goes.</source>
        <translation>Beende stattdessen die Zusammenarbeit; der Verlauf bleibt lesbar, und nichts Neues geht hinaus.</translation>
    </message>
    <message>
        <source>Compare each word with the sheet and type all 24 in their order.</source>
        <translation>Vergleiche jedes Wort mit dem Blatt und tippe alle 24 in ihrer Reihenfolge ein.</translation>
    </message>
    <message>
        <source>Connect the drive, or open the file from where it is now.</source>
        <translation>Schließ das Laufwerk an oder öffne die Datei dort, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>Copy or download it again, or ask your peer to resend it.</source>
        <translation>Kopiere oder lade sie noch einmal, oder lass sie dir noch einmal schicken.</translation>
    </message>
    <message>
        <source>Each line is a JSON object with “date” and “text”, and if wanted “title” and “tags”. Mend the line and load the collection again.</source>
        <translation>Jede Zeile ist ein JSON-Objekt mit „date“ und „text“ und, wenn gewünscht, „title“ und „tags“. Berichtige die Zeile und lade die Sammlung noch einmal.</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are best.</source>
        <translation>Am besten sind vier oder fünf Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Give a few more characters of the entry&apos;s id.</source>
        <translation>Gib noch ein paar Zeichen der Kennung des Eintrags an.</translation>
    </message>
    <message>
        <source>Give the beginning of the key instead of the name, or rename one of them.</source>
        <translation>Gib den Anfang des Schlüssels statt des Namens an, oder gib jemandem davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give your peer the card of this journal and ask them to share once more.</source>
        <translation>Gib deinem Gegenüber die Karte dieses Journals und bitte darum, noch einmal zu teilen.</translation>
    </message>
    <message>
        <source>It does not fit its seal, so nothing in it was read or received.</source>
        <translation>Es passt nicht zu seinem Siegel, deshalb wurde nichts darin gelesen oder empfangen.</translation>
    </message>
    <message>
        <source>It does not have the form it needs.</source>
        <translation>Es hat nicht die Form, die nötig ist.</translation>
    </message>
    <message>
        <source>It holds invisible characters or line breaks that do not belong there.</source>
        <translation>Es enthält unsichtbare Zeichen oder Zeilenumbrüche, die dort nicht hingehören.</translation>
    </message>
    <message>
        <source>It holds something else, or was cut on its way.</source>
        <translation>Darin steht etwas anderes, oder sie wurde unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>It is for giving to others; nothing was added.</source>
        <translation>Sie ist dafür da, sie anderen zu geben; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>It is meant for somebody else, or for another journal of yours. What you sealed yourself opens only for those you sealed it for.</source>
        <translation>Es ist für jemand anderen bestimmt oder für ein anderes Journal von dir. Was du selbst versiegelt hast, öffnet sich nur bei denen, für die du es versiegelt hast.</translation>
    </message>
    <message>
        <source>It is missing, its permissions forbid it, or its drive has a fault.</source>
        <translation>Sie fehlt, ihre Zugriffsrechte verbieten es, oder das Laufwerk hat einen Fehler.</translation>
    </message>
    <message>
        <source>It is not clear which of them is meant.</source>
        <translation>Es ist nicht klar, welcher davon gemeint ist.</translation>
    </message>
    <message>
        <source>It is not clear who is meant.</source>
        <translation>Es ist nicht klar, wer gemeint ist.</translation>
    </message>
    <message>
        <source>It is private by its nature and cannot be shared.</source>
        <translation>Das ist von Natur aus privat und kann nicht geteilt werden.</translation>
    </message>
    <message>
        <source>It is signed, but no PeerJournal writes such a thing. It was refused as a whole.</source>
        <translation>Es ist unterschrieben, aber kein PeerJournal schreibt so etwas. Es wurde im Ganzen abgelehnt.</translation>
    </message>
    <message>
        <source>It is the very same one; nothing was changed by it.</source>
        <translation>Es ist genau dasselbe; dadurch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Es kommt zweimal vor.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es ist zu lang.</translation>
    </message>
    <message>
        <source>It keeps entries that they wrote or that you sent to them.</source>
        <translation>Darin stehen Einträge, die die Person geschrieben hat oder die du ihr geschickt hast.</translation>
    </message>
    <message>
        <source>It lies outside what is possible here.</source>
        <translation>Es liegt außerhalb dessen, was hier möglich ist.</translation>
    </message>
    <message>
        <source>It needs at least {least} characters.</source>
        <translation>Sie braucht mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>It was deleted for good, or it is kept in another journal.</source>
        <translation>Er wurde endgültig gelöscht, oder er liegt in einem anderen Journal.</translation>
    </message>
    <message>
        <source>It was locked before this was begun. What you were writing is inside it.</source>
        <translation>Es wurde gesperrt, bevor dies begonnen war. Was du gerade geschrieben hast, liegt darin.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected. Nothing was written.</source>
        <translation>Er wurde verschoben, umbenannt oder gelöscht, oder sein Laufwerk ist nicht angeschlossen. Geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>It was refused at “{field}”, and nothing of it was kept.</source>
        <translation>Bei „{field}“ wurde sie abgelehnt; nichts daraus wurde behalten.</translation>
    </message>
    <message>
        <source>It was replaced between the preview and now. Nothing was received.</source>
        <translation>Sie wurde zwischen der Vorschau und jetzt ausgetauscht. Nichts wurde empfangen.</translation>
    </message>
    <message>
        <source>It was written in a form that this version does not know.</source>
        <translation>Es wurde in einer Form geschrieben, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>It would need more memory than a page is worth.</source>
        <translation>Es bräuchte mehr Arbeitsspeicher, als eine Seite wert ist.</translation>
    </message>
    <message>
        <source>Its author signed it for others and not for you. Nothing was received.</source>
        <translation>Es wurde für andere unterschrieben und nicht für dich. Nichts wurde empfangen.</translation>
    </message>
    <message>
        <source>Its own signature does not fit, so it cannot be trusted.</source>
        <translation>Ihre eigene Unterschrift passt nicht, deshalb ist sie nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Keep this file as it is and open the newest safety copy beside it, or a backup of your own.</source>
        <translation>Lass diese Datei, wie sie ist, und öffne die neueste Sicherheitskopie daneben oder eine eigene Sicherung.</translation>
    </message>
    <message>
        <source>Line {line} of the collection cannot be loaded</source>
        <translation>Zeile {line} der Sammlung lässt sich nicht laden</translation>
    </message>
    <message>
        <source>Lock or close it there, then open it here.</source>
        <translation>Sperre oder schließ es dort, dann öffne es hier.</translation>
    </message>
    <message>
        <source>Lock the journal, then unlock it: what was open here is kept beside the file, and what you are writing is put back.</source>
        <translation>Sperr das Journal und entsperr es wieder: Was hier offen war, bleibt neben der Datei erhalten, und was du gerade schreibst, wird zurückgelegt.</translation>
    </message>
    <message>
        <source>Look at the list of peers, or add their card first.</source>
        <translation>Sieh in der Liste der Peers nach, oder füge die Karte erst hinzu.</translation>
    </message>
    <message>
        <source>Look for the newest recovery sheet of this journal.</source>
        <translation>Such nach dem neuesten Rettungsblatt dieses Journals.</translation>
    </message>
    <message>
        <source>Look in the trash, or search for its words.</source>
        <translation>Sieh im Papierkorb nach oder such nach Wörtern daraus.</translation>
    </message>
    <message>
        <source>Make it smaller with another program first, or attach it as a file.</source>
        <translation>Verkleinere es vorher mit einem anderen Programm oder häng es als Datei an.</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another folder, then try again.</source>
        <translation>Schaff Platz auf dem Datenträger oder wähle einen anderen Ordner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaff Platz auf dem Datenträger, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>No desktop session was found from here.</source>
        <translation>Von hier aus wurde keine Desktop-Sitzung gefunden.</translation>
    </message>
    <message>
        <source>No entry is chosen, or nobody to send it to.</source>
        <translation>Es ist kein Eintrag ausgewählt oder niemand, an den er gehen soll.</translation>
    </message>
    <message>
        <source>No passphrase could be read</source>
        <translation>Es ließ sich keine Passphrase lesen</translation>
    </message>
    <message>
        <source>No such bundle was received</source>
        <translation>So ein Paket wurde nicht empfangen</translation>
    </message>
    <message>
        <source>Nobody in this journal has that name or key.</source>
        <translation>Niemand in diesem Journal hat diesen Namen oder Schlüssel.</translation>
    </message>
    <message>
        <source>Only its author can change an entry; here it is read.</source>
        <translation>Nur wer ihn geschrieben hat, kann einen Eintrag ändern; hier wird er gelesen.</translation>
    </message>
    <message>
        <source>Open it again and look at the preview once more.</source>
        <translation>Öffne sie noch einmal und sieh dir die Vorschau neu an.</translation>
    </message>
    <message>
        <source>Open the newer state and carry over what you wrote from the draft.</source>
        <translation>Öffne die neuere Fassung und übertrage, was du geschrieben hast, aus dem Entwurf.</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP, GIF and BMP pictures can stand in writing.</source>
        <translation>Im Text können Bilder als PNG, JPEG, WebP, GIF und BMP stehen.</translation>
    </message>
    <message>
        <source>Parts of the file were changed by something else: {count} of its pages.</source>
        <translation>Teile der Datei wurden von etwas anderem verändert: {count} ihrer Seiten.</translation>
    </message>
    <message>
        <source>Put it back where it was, and saving goes on by itself. Or lock the journal and open it where it is now: what you are writing waits and is put back.</source>
        <translation>Leg es an seinen Platz zurück, dann wird von selbst weiter gespeichert. Oder sperre das Journal und öffne es dort, wo es jetzt liegt: Was du gerade schreibst, wartet und wird wieder eingesetzt.</translation>
    </message>
    <message>
        <source>Run this in a terminal, or name a file with --passphrase-file (a hyphen reads it from standard input).</source>
        <translation>Führe das in einem Terminal aus oder nenne eine Datei mit --passphrase-file (ein Bindestrich liest von der Standardeingabe).</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG first, or attach it as a file.</source>
        <translation>Speichere es zuerst als PNG oder JPEG, oder hänge es als Datei an.</translation>
    </message>
    <message>
        <source>See that the disk has room and is healthy, then try again.</source>
        <translation>Sorge dafür, dass der Datenträger Platz hat und heil ist, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Several entries begin with {entry}</source>
        <translation>Mehrere Einträge beginnen mit {entry}</translation>
    </message>
    <message>
        <source>Several peers are called {name}</source>
        <translation>Mehrere Peers heißen {name}</translation>
    </message>
    <message>
        <source>Somebody passed this bundle on</source>
        <translation>Jemand hat dieses Paket weitergereicht</translation>
    </message>
    <message>
        <source>Start it from a desktop, or use the commands: peerjournal --help lists them.</source>
        <translation>Starte es von einem Desktop aus oder nimm die Befehle: peerjournal --help zählt sie auf.</translation>
    </message>
    <message>
        <source>Stop: this is another key for {name}</source>
        <translation>Halt: Das ist ein anderer Schlüssel für {name}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Take it out of the selection, or copy what may be known into a new entry.</source>
        <translation>Nimm es aus der Auswahl, oder kopiere, was bekannt sein darf, in einen neuen Eintrag.</translation>
    </message>
    <message>
        <source>Talk with {name} first</source>
        <translation>Sprich zuerst mit {name}</translation>
    </message>
    <message>
        <source>Tell its sender; their program may be faulty or not be what it seems.</source>
        <translation>Sag es der Person, von der es kommt; ihr Programm kann fehlerhaft sein oder nicht das, was es scheint.</translation>
    </message>
    <message>
        <source>That passphrase does not open {name}</source>
        <translation>Diese Passphrase öffnet {name} nicht</translation>
    </message>
    <message>
        <source>The card holds the very same keys; nothing changed.</source>
        <translation>Die Karte trägt genau dieselben Schlüssel; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The date</source>
        <translation>Das Datum</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The end of the file is missing: a copy was not finished.</source>
        <translation>Das Ende der Datei fehlt: Eine Kopie wurde nicht fertig.</translation>
    </message>
    <message>
        <source>The entry was saved meanwhile in another place</source>
        <translation>Der Eintrag wurde inzwischen an anderer Stelle gespeichert</translation>
    </message>
    <message>
        <source>The fault is its own, not yours. What was saved before is safe.</source>
        <translation>Der Fehler liegt am Programm, nicht an dir. Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>The file is not the one you looked at</source>
        <translation>Das ist nicht die Datei, die du dir angesehen hast</translation>
    </message>
    <message>
        <source>The file or its folder is set to be read only.</source>
        <translation>Die Datei oder ihr Ordner darf nur gelesen werden.</translation>
    </message>
    <message>
        <source>The file was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Die Datei wurde verschoben, umbenannt oder gelöscht, oder ihr Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The folder forbids it or has no room. What was there before is untouched.</source>
        <translation>Der Ordner verbietet es oder hat keinen Platz. Was vorher da war, ist unberührt.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there</source>
        <translation>Den Ordner „{name}“ gibt es nicht</translation>
    </message>
    <message>
        <source>The journal is locked</source>
        <translation>Das Journal ist gesperrt</translation>
    </message>
    <message>
        <source>The journal stays locked and nothing was changed.</source>
        <translation>Das Journal bleibt gesperrt, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Die Passphrase ist zu kurz</translation>
    </message>
    <message>
        <source>The program made a mistake and broke this off</source>
        <translation>Das Programm hat einen Fehler gemacht und das hier abgebrochen</translation>
    </message>
    <message>
        <source>The safety copy could not be checked</source>
        <translation>Die Sicherheitskopie ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>The sender calls themselves “{name}”, but without their card nobody can tell whether that is so. Nothing was received.</source>
        <translation>Wer es schickt, nennt sich „{name}“; doch ohne die Karte kann niemand sagen, ob das stimmt. Nichts wurde empfangen.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>There are too many of them.</source>
        <translation>Es sind zu viele.</translation>
    </message>
    <message>
        <source>There is a newer state of it than the one you began from. Both are kept.</source>
        <translation>Es gibt eine neuere Fassung als die, von der du ausgegangen bist. Beide sind aufbewahrt.</translation>
    </message>
    <message>
        <source>There is already a file called {name}</source>
        <translation>Es gibt schon eine Datei namens {name}</translation>
    </message>
    <message>
        <source>There is no entry {entry}</source>
        <translation>Es gibt keinen Eintrag {entry}</translation>
    </message>
    <message>
        <source>There is no peer called {name}</source>
        <translation>Es gibt unter deinen Peers niemanden namens {name}</translation>
    </message>
    <message>
        <source>There is no room left for a copy of the journal, so nothing was made or changed.</source>
        <translation>Für eine Kopie des Journals ist kein Platz mehr; es wurde keine angelegt und nichts geändert.</translation>
    </message>
    <message>
        <source>There is no room left for {name}, so nothing of it was written.</source>
        <translation>Für {name} ist kein Platz mehr; nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no room left where {name} lies. What was saved before is safe; the last change is not saved yet.</source>
        <translation>Wo {name} liegt, ist kein Platz mehr. Was vorher gespeichert war, ist sicher; die letzte Änderung ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster</translation>
    </message>
    <message>
        <source>There is nobody at a keyboard to ask, and no file was named to read it from.</source>
        <translation>An der Tastatur ist niemand, den man fragen könnte, und es wurde keine Datei genannt, aus der zu lesen wäre.</translation>
    </message>
    <message>
        <source>There is nothing in it yet, or no more than its beginning: copying or downloading it did not finish. Nothing was received.</source>
        <translation>Es steht noch nichts darin oder nur ihr Anfang: Das Kopieren oder Herunterladen ist nicht fertig geworden. Es wurde nichts empfangen.</translation>
    </message>
    <message>
        <source>There is nothing in the file yet, or no more than its beginning: copying or downloading it did not finish. Nobody was added.</source>
        <translation>In der Datei steht noch nichts oder nicht mehr als ihr Anfang: Das Kopieren oder Herunterladen wurde nicht fertig. Niemand wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>There is nothing to share yet</source>
        <translation>Es gibt noch nichts zu teilen</translation>
    </message>
    <message>
        <source>These are not the 24 words of a recovery sheet</source>
        <translation>Das sind nicht die 24 Wörter eines Rettungsblatts</translation>
    </message>
    <message>
        <source>These words do not open {name}</source>
        <translation>Diese Wörter öffnen {name} nicht</translation>
    </message>
    <message>
        <source>They belong to another journal, or to this one before its passphrase was changed.</source>
        <translation>Sie gehören zu einem anderen Journal oder zu diesem, bevor seine Passphrase geändert wurde.</translation>
    </message>
    <message>
        <source>They may have a new computer or a new journal. Or somebody is pretending to be them. The card was not taken.</source>
        <translation>Vielleicht gibt es dort einen neuen Computer oder ein neues Journal. Oder jemand gibt sich für diese Person aus. Die Karte wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>This bundle breaks the rules of its format</source>
        <translation>Dieses Paket bricht die Regeln seines Formats</translation>
    </message>
    <message>
        <source>This bundle comes from a newer PeerJournal</source>
        <translation>Dieses Paket kommt von einem neueren PeerJournal</translation>
    </message>
    <message>
        <source>This bundle is not sealed to this journal</source>
        <translation>Dieses Paket ist nicht für dieses Journal versiegelt</translation>
    </message>
    <message>
        <source>This bundle was cut or changed on its way</source>
        <translation>Dieses Paket wurde unterwegs gekürzt oder verändert</translation>
    </message>
    <message>
        <source>This card comes from a newer PeerJournal</source>
        <translation>Diese Karte kommt von einem neueren PeerJournal</translation>
    </message>
    <message>
        <source>This card did not arrive whole</source>
        <translation>Diese Karte ist nicht vollständig angekommen</translation>
    </message>
    <message>
        <source>This card was cut or changed on its way</source>
        <translation>Diese Karte wurde unterwegs gekürzt oder verändert</translation>
    </message>
    <message>
        <source>This feedback was sent</source>
        <translation>Diese Rückmeldung ist verschickt</translation>
    </message>
    <message>
        <source>This file did not arrive whole</source>
        <translation>Diese Datei ist nicht vollständig angekommen</translation>
    </message>
    <message>
        <source>This format comes from a newer PeerJournal</source>
        <translation>Dieses Format kommt von einem neueren PeerJournal</translation>
    </message>
    <message>
        <source>This is not a bundle</source>
        <translation>Das ist kein Paket</translation>
    </message>
    <message>
        <source>This is not a card</source>
        <translation>Das ist keine Karte</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>Das ist deine eigene Karte</translation>
    </message>
    <message>
        <source>This journal&apos;s history does not know that id.</source>
        <translation>Der Verlauf dieses Journals kennt diese Kennung nicht.</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Dieses Bild lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>This picture has too many points</source>
        <translation>Dieses Bild hat zu viele Bildpunkte</translation>
    </message>
    <message>
        <source>This version cannot read it yet.</source>
        <translation>Diese Version kann sie noch nicht lesen.</translation>
    </message>
    <message>
        <source>This version cannot read it; nothing was received.</source>
        <translation>Diese Version kann es nicht lesen; nichts wurde empfangen.</translation>
    </message>
    <message>
        <source>This version does not know it.</source>
        <translation>Diese Version kennt es nicht.</translation>
    </message>
    <message>
        <source>Try it once more. If it happens again, lock the journal and start the program anew.</source>
        <translation>Versuch es noch einmal. Wenn es wieder vorkommt, sperre das Journal und starte das Programm neu.</translation>
    </message>
    <message>
        <source>Type it again; look at Caps Lock and the keyboard&apos;s language. If it is gone, the 24 words of your recovery sheet open the journal.</source>
        <translation>Tippe sie noch einmal ein; achte auf die Feststelltaste und die Sprache der Tastatur. Wenn sie verloren ist, öffnen die 24 Wörter deines Rettungsblatts das Journal.</translation>
    </message>
    <message>
        <source>Unlock the journal and do it again.</source>
        <translation>Entsperre das Journal und tu es noch einmal.</translation>
    </message>
    <message>
        <source>Update PeerJournal here and receive the bundle again.</source>
        <translation>Bring PeerJournal hier auf den neuesten Stand und empfange das Paket noch einmal.</translation>
    </message>
    <message>
        <source>Update PeerJournal here, then add the format again.</source>
        <translation>Aktualisiere PeerJournal hier und füge das Format dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Update PeerJournal on this computer and open it again.</source>
        <translation>Bring PeerJournal auf diesem Computer auf den neuesten Stand und öffne es noch einmal.</translation>
    </message>
    <message>
        <source>Update PeerJournal on this computer, then add it again.</source>
        <translation>Bring PeerJournal auf diesem Computer auf den neuesten Stand, dann füge sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>What a peer shares arrives as a file that ends in .pjbundle.</source>
        <translation>Was jemand mit dir teilt, kommt als Datei an, die auf .pjbundle endet.</translation>
    </message>
    <message>
        <source>What the file holds does not fit together.</source>
        <translation>Was die Datei enthält, passt nicht zusammen.</translation>
    </message>
    <message>
        <source>What the other person has read does not change behind their back.</source>
        <translation>Was die andere Person gelesen hat, ändert sich nicht hinter ihrem Rücken.</translation>
    </message>
    <message>
        <source>What was open here is kept beside it as {copy}. Open either of the two and go on with the one you want.</source>
        <translation>Was hier offen war, liegt daneben als {copy}. Öffne das von beiden, mit dem du weitermachen willst.</translation>
    </message>
    <message>
        <source>While it was open here, it was moved to {place}.</source>
        <translation>Während es hier offen war, wurde es nach {place} verschoben.</translation>
    </message>
    <message>
        <source>While it was open here, it was moved, renamed or deleted, or its drive was taken away.</source>
        <translation>Während es hier offen war, wurde es verschoben, umbenannt oder gelöscht, oder sein Laufwerk wurde entfernt.</translation>
    </message>
    <message>
        <source>Write a follow-up that says what you see differently now.</source>
        <translation>Schreib eine Fortsetzung darüber, was du jetzt anders siehst.</translation>
    </message>
    <message>
        <source>Write a note of your own and link it to this entry.</source>
        <translation>Schreib eine eigene Notiz und verknüpfe sie mit diesem Eintrag.</translation>
    </message>
    <message>
        <source>Write on their page under Peers what the two of you decided.</source>
        <translation>Schreib auf der Seite dieser Person unter „Peers“ auf, was ihr entschieden habt.</translation>
    </message>
    <message>
        <source>You can begin again at any time.</source>
        <translation>Du kannst jederzeit wieder anfangen.</translation>
    </message>
    <message>
        <source>You can share with them straight away.</source>
        <translation>Ihr könnt sofort miteinander teilen.</translation>
    </message>
    <message>
        <source>You do not have the card of who sent this</source>
        <translation>Du hast die Karte der Person nicht, von der das kommt</translation>
    </message>
    <message>
        <source>You find what it brought in the history of the inbox.</source>
        <translation>Was es gebracht hat, findest du im Verlauf der Post.</translation>
    </message>
    <message>
        <source>You have received this bundle before</source>
        <translation>Dieses Paket hast du schon empfangen</translation>
    </message>
    <message>
        <source>You noted that one of you now appraises, grades or manages the other. You promised each other: if that changes, we stop and talk first.</source>
        <translation>Du hast notiert, dass eine Person von euch die andere jetzt beurteilt, benotet oder führt. Ihr habt einander versprochen: Ändert sich das, halten wir an und reden zuerst darüber.</translation>
    </message>
    <message>
        <source>You stopped it, and nothing was changed.</source>
        <translation>Du hast es angehalten, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{field} cannot be kept as it is</source>
        <translation>{field} lässt sich so nicht aufbewahren</translation>
    </message>
    <message>
        <source>{name} cannot be written to</source>
        <translation>{name} lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>{name} could not be read</source>
        <translation>{name} ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>{name} ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>{name} exists already</source>
        <translation>{name} gibt es schon</translation>
    </message>
    <message>
        <source>{name} is among your peers already</source>
        <translation>{name} ist schon unter deinen Peers</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} ist beschädigt</translation>
    </message>
    <message>
        <source>{name} is no format that can be held</source>
        <translation>{name} ist kein Format, das sich halten lässt</translation>
    </message>
    <message>
        <source>{name} is no picture that can be read</source>
        <translation>{name} ist kein Bild, das sich lesen lässt</translation>
    </message>
    <message>
        <source>{name} is not a journal</source>
        <translation>{name} ist kein Journal</translation>
    </message>
    <message>
        <source>{name} is not in its place any more</source>
        <translation>{name} ist nicht mehr an seinem Platz</translation>
    </message>
    <message>
        <source>{name} is not there</source>
        <translation>{name} ist nicht da</translation>
    </message>
    <message>
        <source>{name} is open elsewhere</source>
        <translation>{name} ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} ist zu groß</translation>
    </message>
    <message>
        <source>{name} needs a newer PeerJournal</source>
        <translation>{name} braucht ein neueres PeerJournal</translation>
    </message>
    <message>
        <source>{name} stays in this journal</source>
        <translation>{name} bleibt in diesem Journal</translation>
    </message>
    <message>
        <source>{name} was replaced by something else</source>
        <translation>{name} wurde durch etwas anderes ersetzt</translation>
    </message>
    <message>
        <source>{reason} Nothing of the collection was kept.</source>
        <translation>{reason} Nichts aus der Sammlung wurde aufgenommen.</translation>
    </message>
    <message>
        <source>“{title}” never leaves this journal</source>
        <translation>„{title}“ verlässt dieses Journal nie</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Accepted by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Accepted by some</source>
        <translation>Von einigen angenommen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Steht bevor</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Neu gefasst</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Appreciation only</source>
        <translation>Nur Wertschätzung</translation>
    </message>
    <message>
        <source>Asks a question</source>
        <translation>Stellt eine Frage</translation>
    </message>
    <message>
        <source>Asks for feedback</source>
        <translation>Bittet um Rückmeldung</translation>
    </message>
    <message>
        <source>Asks for support</source>
        <translation>Bittet um Unterstützung</translation>
    </message>
    <message>
        <source>Asks whether a note is welcome</source>
        <translation>Fragt, ob eine Notiz willkommen ist</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Care for those who were watched</source>
        <translation>Rücksicht auf alle, denen ich zugesehen habe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Facts and effect</source>
        <translation>Fakten und Wirkung</translation>
    </message>
    <message>
        <source>Facts only</source>
        <translation>Nur Fakten</translation>
    </message>
    <message>
        <source>Facts, effect and your view</source>
        <translation>Fakten, Wirkung und deine Sicht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>For the milestone “{title}”</source>
        <translation>Zum Meilenstein „{title}“</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>How I notice</source>
        <translation>Woran ich es merke</translation>
    </message>
    <message>
        <source>How I will know</source>
        <translation>Woran ich es merke</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>I spoke {time}</source>
        <translation>Ich sprach {time}</translation>
    </message>
    <message>
        <source>Ideas for next time only</source>
        <translation>Nur Ideen fürs nächste Mal</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>In the way: {what}</source>
        <translation>Im Weg: {what}</translation>
    </message>
    <message>
        <source>It does not show: {what}</source>
        <translation>Das zeigt es nicht: {what}</translation>
    </message>
    <message>
        <source>Keeps it off zero: {what}</source>
        <translation>Hält es über null: {what}</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Learned: {what}</source>
        <translation>Gelernt: {what}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>My response</source>
        <translation>Meine Antwort</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Not now, please</source>
        <translation>Gerade lieber nicht</translation>
    </message>
    <message>
        <source>Not ticked yet by {names}; until then it is neither copied nor printed.</source>
        <translation>Noch nicht angekreuzt: {names}. Bis dahin wird sie weder kopiert noch gedruckt.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>One step up looks like: {what}</source>
        <translation>Eine Stufe höher: {what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Bekommen</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Shared summary</source>
        <translation>Gemeinsame Zusammenfassung</translation>
    </message>
    <message>
        <source>Shared with {names}.</source>
        <translation>Geteilt mit {names}.</translation>
    </message>
    <message>
        <source>Sharper</source>
        <translation>Genauer</translation>
    </message>
    <message>
        <source>Somebody&apos;s words, with consent</source>
        <translation>Worte von jemandem, mit Einwilligung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Thanked for</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>The aim in other words: {what}</source>
        <translation>Das Ziel in anderen Worten: {what}</translation>
    </message>
    <message>
        <source>Then I will</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und heute</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Turn {n}: what I changed</source>
        <translation>Zyklus {n}: was ich verändert habe</translation>
    </message>
    <message>
        <source>What I hope to see</source>
        <translation>Was ich zu sehen hoffe</translation>
    </message>
    <message>
        <source>What I keep doing</source>
        <translation>Was ich weiter tue</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>What I offer to colleagues</source>
        <translation>Was ich Kolleginnen und Kollegen anbiete</translation>
    </message>
    <message>
        <source>What I said of it</source>
        <translation>Was ich dazu gesagt habe</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Was ich gesehen habe</translation>
    </message>
    <message>
        <source>What I still doubt</source>
        <translation>Woran ich noch zweifle</translation>
    </message>
    <message>
        <source>What I watch for</source>
        <translation>Worauf ich achte</translation>
    </message>
    <message>
        <source>What I would like you to ask or do</source>
        <translation>Was du mich fragen oder für mich tun könntest</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>What could get in the way</source>
        <translation>Was dazwischenkommen könnte</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Was genau</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>What is wished for</source>
        <translation>Was gewünscht ist</translation>
    </message>
    <message>
        <source>What it showed me</source>
        <translation>Was es mir gezeigt hat</translation>
    </message>
    <message>
        <source>What the evidence shows</source>
        <translation>Was die Belege zeigen</translation>
    </message>
    <message>
        <source>When it can be seen</source>
        <translation>Wann man es sehen kann</translation>
    </message>
    <message>
        <source>When it suits</source>
        <translation>Wann es passt</translation>
    </message>
    <message>
        <source>Who helped</source>
        <translation>Wer geholfen hat</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es mir wichtig ist</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Within my reach</source>
        <translation>In meiner Hand</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Your copy is gone. What they have stays theirs.</source>
        <translation>Deine Kopie ist weg. Was übergeben wurde, bleibt beim Gegenüber.</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>hinzugekommen: {words}</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <translation>mündlich</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>given to {name}</source>
        <translation>an {name} gegeben</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>in writing and by word of mouth</source>
        <translation>schriftlich und mündlich</translation>
    </message>
    <message>
        <source>look again on {day}</source>
        <translation>wieder ansehen am {day}</translation>
    </message>
    <message>
        <source>my own {n} of 10</source>
        <translation>meine eigene {n} von 10</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>received from {name}</source>
        <translation>von {name} bekommen</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>empfangen {day}</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>weggefallen: {words}</translation>
    </message>
    <message>
        <source>to {names}</source>
        <translation>an {names}</translation>
    </message>
    <message>
        <source>told to {name}</source>
        <translation>{name} weiß davon</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>{form}, {how}</source>
        <translation>{form}, {how}</translation>
    </message>
    <message>
        <source>{name} spoke {time}</source>
        <translation>{name} sprach {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
</context>
<context>
    <name>receiving</name>
    <message>
        <source>Handed back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>It speaks to: {goals}</source>
        <translation>Gehört zu: {goals}</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Meine Antwort</translation>
    </message>
    <message>
        <source>Thank you for the thought. Not today, please: I give this note back to you.</source>
        <translation>Danke, dass du an mich gedacht hast. Heute bitte nicht: Ich gebe dir diese Notiz zurück.</translation>
    </message>
    <message>
        <source>Told by {name}, written down by me</source>
        <translation>Gesagt von {name}, aufgeschrieben von mir</translation>
    </message>
    <message>
        <source>Told to me, and written down by me</source>
        <translation>Mir gesagt und von mir aufgeschrieben</translation>
    </message>
    <message>
        <source>You gave it back.</source>
        <translation>Du hast sie zurückgegeben.</translation>
    </message>
    <message>
        <source>You keep it.</source>
        <translation>Du behältst sie.</translation>
    </message>
    <message>
        <source>You set it aside for now.</source>
        <translation>Du hast sie fürs Erste beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Rückmeldung geben</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>Darüber nachdenken</translation>
    </message>
    <message>
        <source>Write my side</source>
        <translation>Meine Seite schreiben</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>An entry that you do not have</source>
        <translation>Ein Eintrag, den du nicht hast</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>Von dort</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>Von dir</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einsichten</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>An idea</source>
        <translation>Eine Idee</translation>
    </message>
    <message>
        <source>I spoke {time}</source>
        <translation>Ich sprach {time}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Summary accepted by all</source>
        <translation>Zusammenfassung von allen angenommen</translation>
    </message>
    <message>
        <source>Summary offered</source>
        <translation>Zusammenfassung angeboten</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Abzuschließen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>Under way, paused</source>
        <translation>Im Gange, unterbrochen</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>{name} spoke {time}</source>
        <translation>{name} sprach {time}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>You and your card</source>
        <translation>Du und deine Karte</translation>
    </message>
</context>
<context>
    <name>speaking</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Who starts next time?</source>
        <translation>Wer beginnt das nächste Mal?</translation>
    </message>
    <message>
        <source>about even</source>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <source>as the format shares it</source>
        <translation>so wie das Format es teilt</translation>
    </message>
    <message>
        <source>{name} {spoken} min, planned {planned}</source>
        <translation>{name} {spoken} Min., geplant {planned}</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>Chosen, but without a dictionary on this computer: {names}. The choice is kept for where there is one.</source>
        <translation>Gewählt, aber auf diesem Computer ohne Wörterbuch: {names}. Die Wahl bleibt für dort, wo es eines gibt.</translation>
    </message>
    <message>
        <source>No word is underlined, for the dictionary of this language is missing. Everything else works as before. Installing PeerJournal anew brings the dictionaries back; those of Hunspell that your system has are used, too.</source>
        <translation>Kein Wort wird unterstrichen, denn das Wörterbuch dieser Sprache fehlt. Alles andere geht wie bisher. Wenn du PeerJournal neu installierst, sind die Wörterbücher wieder da; auch die von Hunspell, die dein System hat, werden genutzt.</translation>
    </message>
    <message>
        <source>No word is underlined, for the part of the program that looks words up does not start. Everything else works as before. Turn spelling off and on again to try once more; if that does not help, install PeerJournal anew.</source>
        <translation>Kein Wort wird unterstrichen, denn der Programmteil, der Wörter nachschlägt, startet nicht. Alles andere geht wie bisher. Schalte die Rechtschreibung aus und wieder ein, um es noch einmal zu versuchen; hilft das nicht, installiere PeerJournal neu.</translation>
    </message>
    <message>
        <source>Spelling is not checked: its dictionary is missing.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Das Wörterbuch fehlt.</translation>
    </message>
    <message>
        <source>Spelling is not checked: its part of the program stopped.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Der Programmteil dafür läuft nicht.</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Close by</source>
        <translation>Ganz nah</translation>
    </message>
    <message>
        <source>Far away</source>
        <translation>Weit weg</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>candour</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>courage</source>
        <translation>Mut</translation>
    </message>
    <message>
        <source>doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>ears</source>
        <translation>Ohren</translation>
    </message>
    <message>
        <source>gets {kinds} from me</source>
        <translation>bekommt von mir {kinds}</translation>
    </message>
    <message>
        <source>gives me {kinds}</source>
        <translation>gibt mir {kinds}</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>know-how</source>
        <translation>Können</translation>
    </message>
    <message>
        <source>underlined: what I give</source>
        <translation>unterstrichen: was ich gebe</translation>
    </message>
    <message>
        <source>what I get</source>
        <translation>was ich bekomme</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>A month ago</source>
        <translation>Vor einem Monat</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>Eine Bitte</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Vor einem Jahr</translation>
    </message>
    <message>
        <source>Half a year ago</source>
        <translation>Vor einem halben Jahr</translation>
    </message>
    <message>
        <source>Rested. Read it once more, then hand it over or keep it.</source>
        <translation>Ausgeruht. Lies es noch einmal; dann gib es weiter oder behalte es.</translation>
    </message>
    <message>
        <source>Three months ago</source>
        <translation>Vor drei Monaten</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>{count} years ago</source>
        <translation>Vor {count} Jahren</translation>
    </message>
    <message>
        <source>{name} · an answer is begun</source>
        <translation>{name} · eine Antwort ist angefangen</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>first on {first}, latest on {latest}</source>
        <translation>zuerst am {first}, zuletzt am {latest}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
</context>
<context>
    <name>wordings</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Steht bevor</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Appreciation only</source>
        <translation>Nur Wertschätzung</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Facts and effect</source>
        <translation>Fakten und Wirkung</translation>
    </message>
    <message>
        <source>Facts only</source>
        <translation>Nur Fakten</translation>
    </message>
    <message>
        <source>Facts, effect and your view</source>
        <translation>Fakten, Wirkung und deine Sicht</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>I give it</source>
        <translation>Ich gebe sie</translation>
    </message>
    <message>
        <source>I received it</source>
        <translation>Ich habe sie bekommen</translation>
    </message>
    <message>
        <source>Ideas for next time only</source>
        <translation>Nur Ideen fürs nächste Mal</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>No fixed rhythm</source>
        <translation>Kein fester Rhythmus</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Mündlich</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Thanked for</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schriftlich</translation>
    </message>
</context>
<context>
    <name>year</name>
    <message>
        <source>A conversation</source>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>Something from a peer</source>
        <translation>Etwas vom Gegenüber</translation>
    </message>
    <message>
        <source>Something written</source>
        <translation>Etwas geschrieben</translation>
    </message>
    <message>
        <source>a conversation</source>
        <translation>ein Gespräch</translation>
    </message>
    <message>
        <source>conversations on {days}</source>
        <translation>Gespräche am {days}</translation>
    </message>
    <message>
        <source>received on {days}</source>
        <translation>bekommen am {days}</translation>
    </message>
    <message>
        <source>something from a peer</source>
        <translation>etwas vom Gegenüber</translation>
    </message>
    <message>
        <source>something written</source>
        <translation>etwas geschrieben</translation>
    </message>
    <message>
        <source>written on {days}</source>
        <translation>geschrieben am {days}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
</context>
</TS>
