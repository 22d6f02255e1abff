"""Row by row: what the pair wrote in six weeks and once more, and who holds it at the end."""

from __future__ import annotations

from tests.walks import pair_beginning as beginning
from tests.walks import pair_ending as ending
from tests.walks.table import Row, each_private, rows

MIRJAM, JOAO = "Mirjam", "Joao"
BOTH = f"{MIRJAM} {JOAO}"
_TWO = (MIRJAM, JOAO)

_FIRST = [
    *each_private("Week 0", "first page", "{name} wonders whether this will hold.", _TWO),
    *rows(
        "Week 1",
        ("hope", "I hope to be less tired.", MIRJAM),
        ("hope", "I hope they stop calling me bear.", JOAO),
        ("past experience", "A mentor once laughed at me.", MIRJAM),
        ("past experience", "The last course ended in a row.", JOAO),
        ("private edge", "I am afraid of silence.", MIRJAM),
        ("private edge", "I growl when I am ashamed.", JOAO),
        ("why now", "The autumn rush is over.", BOTH),
        ("why now", "New shift plan, new start.", BOTH),
        ("helps me", "Quiet, says Ask before I offer a plan", BOTH),
        ("helps me", "Quiet, says Say no without growling", BOTH),
        ("closes me", "Hurry, says Ask before I offer a plan", BOTH),
        ("closes me", "Hurry, says Say no without growling", BOTH),
        ("aim, its title", "Say no in the hand-over without growling", BOTH),
        ("ladder", "Mirjam, rung 3: Ask before I offer a plan", MIRJAM),
        ("ladder", "Joao, rung 3: Say no in the hand-over without growling", JOAO),
        ("first dot", "Ask before I offer a plan: still far", MIRJAM),
        ("first dot", "Say no in the hand-over without growling: still far", JOAO),
        ("agreement 1", "If that changes, we stop and talk first.", BOTH),
        ("agreement 1, if somebody asks", "We meet, and we are glad of it.", BOTH),
        ("afterwards, alone", "She listens better than she thinks.", JOAO),
    ),
    *rows(
        "Week 2",
        ("words I heard", "They call me bear.", JOAO),
        ("words I heard", "I want to be asked.", JOAO),
        ("words I heard", "I fill every pause.", MIRJAM),
        ("words I heard", "Plans calm me.", MIRJAM),
        ("questions that opened, told by choice", "What would you lose by waiting?", BOTH),
        ("questions that opened, kept by choice", "Who hears the growl?", JOAO),
        ("new angle", "My plans are a shield.", MIRJAM),
        ("new angle", "The growl is for me, not for them.", JOAO),
        ("commitment, if", beginning.ASKS_FIRST[0], BOTH),
        ("commitment, then", beginning.ASKS_FIRST[1], BOTH),
        ("commitment, if", beginning.SAYS_WHAT[0], BOTH),
        ("commitment, then", beginning.SAYS_WHAT[1], BOTH),
        *(("shared summary 1", line, BOTH) for line in beginning.SUMMARY_ONE),
    ),
    *each_private("Week 2", "R05", "{name}: I was listened to.", _TWO),
    *each_private("Week 2", "R06", "{name}: it came after a minute.", _TWO),
    *each_private("Week 2", "what it showed me", "{name} learned what the step was for.", _TWO),
]

_MIDDLE = [
    *rows(
        "Week 3",
        ("agreement 2", "Half a day is notice enough.", BOTH),
        ("agreement 2", "No advice in phase 3.", BOTH),
        ("look-back, what it showed", "Asking felt like falling.", MIRJAM),
        ("look-back, what it showed", "The pallet was never the point.", JOAO),
        ("what, so what", "I like it here, and that scares me.", MIRJAM),
        ("what, so what", "Two evenings without a raised voice.", JOAO),
        ("feedforward", beginning.FOR_JOAO, JOAO),
        ("feedforward", beginning.FOR_MIRJAM, MIRJAM),
        ("request", "What I say when the third pallet comes", BOTH),
    ),
    *rows(
        "Week 4",
        ("note, as sent", "At 6:14 you said “I can do the third at seven”.", BOTH),
        ("note, as sent", "I could plan the next hour.", BOTH),
        ("note, as first written", "You clearly wanted", ""),
        ("R12", "I wanted to explain myself.", JOAO),
        ("theme, by its key", "names-the-limit", JOAO),
        ("thanks for a note", "The times helped me.", BOTH),
        ("one line", "Mirjam may be slow.", MIRJAM),
        ("one line", "Joao may be slow.", JOAO),
        ("thanks", "Mirjam thanks for the silence.", JOAO),
        ("thanks", "Joao thanks for the silence.", MIRJAM),
    ),
    *(
        row
        for name in _TWO
        for row in rows(
            "Week 5",
            ("facts", f"{name}: four calls on Monday", BOTH),
            ("options", f"{name}: write it down", BOTH),
            ("if", f"{name} is interrupted", BOTH),
            ("then", f"{name} breathes", BOTH),
            ("hindrance", f"{name}: noise in the hall", BOTH),
            ("my part", f"{name} talks when it gets tight.", name),
            ("second dot", f"{name} is nearer than in week one.", name),
        )
    ),
    *rows("Week 5", ("second note", "You said “after six I have one pair of hands”.", BOTH)),
]

_LAST = [
    *rows(
        "Week 6",
        ("evidence", ending.CALL_NOTES, MIRJAM),
        ("evidence", ending.BOARD, JOAO),
        ("evidence, its photo", "board.png", JOAO),
        ("evidence, shown on screen", "K3 and K7, on my screen only", MIRJAM),
        ("evidence, shown on screen", "The board, on my screen only", JOAO),
        *(("shared summary of six weeks", line, BOTH) for line in ending.SIX_WEEKS),
        *(("what each takes", line, BOTH) for line in ending.TAKES),
        ("what happens to notes", ending.NOTES, BOTH),
        ("far date", ending.DOOR, BOTH),
        ("thanks", ending.THANKS[0], JOAO),
        ("thanks", ending.THANKS[1], MIRJAM),
        ("for myself", "I will miss Tuesdays.", MIRJAM),
        ("for myself", "The growl was never about pallets.", JOAO),
    ),
    *each_private("Week 6", "look-back", "{name} looks back: it was enough.", _TWO),
    *each_private("Week 6", "look-back, evidence walk", "{name}: two traces of three", _TWO),
    *rows(
        "Week 17",
        *(("follow-up page", line, BOTH) for line in ending.FOLLOW_UP),
        ("kept", "I was nervous to come.", MIRJAM),
        ("kept", "I said it without looking away.", JOAO),
        ("new if-then", "a call begins with a sigh", BOTH),
        ("let go", "Let go, with thanks.", JOAO),
    ),
]

TABLE: tuple[Row, ...] = (*_FIRST, *_MIDDLE, *_LAST)
