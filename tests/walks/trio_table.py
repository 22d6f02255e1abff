"""Row by row: what the trio wrote over half a term, and who holds it at the end."""

from __future__ import annotations

from tests.walks import trio_beginning as beginning
from tests.walks import trio_ending as ending
from tests.walks import trio_middle as middle
from tests.walks.table import Row, each_private, rows

THREE = ("Adwoa", "Bram", "Celia")
ALL = " ".join(THREE)
FOUR = f"{ALL} Dele"


def _each(when: str, *told: tuple[str, str, str]) -> list[Row]:
    """Make the rows of all three; `{name}` and `{who}` stand for each of them."""
    return [
        row
        for name in THREE
        for row in rows(
            when,
            *(
                (what, words.format(name=name), by.format(who=name, all=ALL))
                for what, words, by in told
            ),
        )
    ]


_FIRST = [
    *_each(
        "Week 1",
        ("aim", "{name} wants to wait", "{all}"),
        ("edge", "{name} fills silence out of fear.", "{who}"),
        ("hope", "{name} hopes for fewer hands.", "{who}"),
        ("aim, its title", "{name} waits ten seconds", "{all}"),
        ("aim, why", "{name}: pride", "{who}"),
        ("wondering", "{name} wonders who answers", "{all}"),
        ("question", "{name}: what do I do while I wait?", "{all}"),
        ("change", "{name} counts to ten", "{all}"),
    ),
    *rows(
        "Week 1",
        ("agreement", "Pupils have codes; the list of codes stays with each.", ALL),
        ("sources", "notes on K1", ALL),
        ("list of codes", beginning.CODES, "Bram"),
    ),
    *rows(
        "Week 2",
        ("moves seen", "Adwoa walks to the window, saw Bram", "Bram"),
        ("moves seen", "Bram walks to the window, saw Celia", "Celia"),
        ("own trial", "Bram will hide the chalk", "Bram"),
        ("own trial", "Celia will hide the chalk", "Celia"),
        ("trial, told the host", "Bram stands still for ten seconds", "Adwoa Bram"),
        ("trial, told the host", "Celia stands still for ten seconds", "Bram Celia"),
    ),
    *each_private("Week 2", "R09", "{name} counted under the table.", THREE),
    *each_private("Week 2", "pupils' words", "K1 to {name}: “Are you asleep?”", THREE),
]

_MIDDLE = [
    *_each(
        "Week 3",
        ("changes", "{name} turns round before counting", "{all}"),
        ("what to look for", "{name}: " + middle.LOOK_FOR, "{all}"),
        ("heard in silence", "{name} hears: it is cold.", "{who}"),
    ),
    *rows(
        "Week 3",
        *(("draft", draft, ALL) for draft in middle.DRAFTS),
        ("wondering about a draft", middle.WONDERED[0], "Bram Adwoa"),
        ("wondering about a draft", middle.WONDERED[1], "Celia Bram"),
        ("wondering about a draft", middle.WONDERED[2], "Adwoa Celia"),
        ("evidence by minute and code", "9:12 K4 looks at K3", ALL),
        ("evidence by minute and code", "9:12 K2 looks out of the window", ALL),
        ("evidence told in the round", "9:14 K1 nods", ALL),
        ("the teacher's account", middle.ACCOUNT, ALL),
        ("claims", middle.CLAIMS, ALL),
        ("counter-evidence", middle.COUNTER, ALL),
        ("redesign", middle.REDESIGN, ALL),
        ("own try, kept", "I would rather not try it at all.", "Bram"),
    ),
    *rows(
        "Week 4",
        ("facts", "9:11 “What else could it be?” 9 seconds", "Bram"),
        ("own account", "I was proud of the long one.", "Bram"),
    ),
]

_LAST = [
    *rows(
        "Week 5",
        ("word list", ending.HEARD[0], "Celia Bram"),
        ("word list", ending.HEARD[1], "Adwoa Celia"),
        ("word list", ending.HEARD[2], "Bram Adwoa"),
    ),
    *_each(
        "Week 5",
        ("noticed", "{name} held the pencil tight.", "{who}"),
        ("traces", "{name}: K1 wrote four times", "{all}"),
        ("finding", "{name}: waiting invites writing", "{all}"),
        ("doubt", "{name}: or they copy", "{all}"),
        ("next if-then", "{name} turns round", "{all}"),
    ),
    *rows("Week 6", *(("classroom note", line, ALL) for line in ending.PAGE)),
    *_each(
        "Week 6",
        ("traces, shown on screen", "{name}: tally, only shown", "{who}"),
        ("what each takes", "{name} takes ten seconds along", "{all}"),
        ("thanks", "{name} thanks you for the counting", "{all}"),
        ("for oneself", "{name} could go on for a year.", "{who}"),
        ("look-back", "{name}: I wait now.", "{who}"),
    ),
    *(
        row
        for name, other in (
            ("Adwoa", "Dele"),
            ("Dele", "Adwoa"),
            ("Bram", "Celia"),
            ("Celia", "Bram"),
        )
        for row in rows(
            "Next term",
            ("story title", ending.STORY.format(name=name), FOUR),
            ("notes on a story", ending.HEARD_OF.format(name=name), f"{name} {other}"),
        )
    ),
]

_NEVER = [
    *(
        Row("Never", "a pupil's name in anything handed over", name, frozenset({"Bram"}))
        for name in beginning.PUPILS
    ),
]

TABLE: tuple[Row, ...] = (*_FIRST, *_MIDDLE, *_LAST, *_NEVER)
