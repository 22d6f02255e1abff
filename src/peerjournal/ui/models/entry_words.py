"""What a list says of an entry: its chips, its dates, and the whole of it for readers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from peerjournal.domain.entries import Kind
from peerjournal.domain.grouping import Group
from peerjournal.domain.session_state import SessionState
from peerjournal.ui.chip_drawing import ChipText
from peerjournal.ui.colours import Tone
from peerjournal.ui.days import short_day_form
from peerjournal.ui.kinds import kind_name
from peerjournal.ui.models.session_words import session_state_tone, session_state_words

if TYPE_CHECKING:
    from datetime import date

    from peerjournal.domain.listing import EntryLine

HIT_BEGINS = "\x02"
HIT_ENDS = "\x03"

translate = QCoreApplication.translate

# States that a list tells; the others go without saying.
_TOLD = frozenset(
    {
        (Kind.GOAL, "paused"),
        (Kind.GOAL, "achieved"),
        (Kind.GOAL, "let_go"),
        (Kind.COMMITMENT, "done"),
        (Kind.COMMITMENT, "partly"),
        (Kind.COMMITMENT, "changed"),
        (Kind.COMMITMENT, "not_yet"),
        (Kind.REQUEST, "open"),
        (Kind.REQUEST, "answered"),
        (Kind.REQUEST, "taken_in"),
        (Kind.REQUEST, "thanked"),
        (Kind.REQUEST, "lapsed"),
        (Kind.REQUEST, "withdrawn"),
        (Kind.AGREEMENT, "draft"),
        (Kind.AGREEMENT, "offered"),
        (Kind.AGREEMENT, "accepted_by_some"),
        (Kind.AGREEMENT, "in_force"),
        (Kind.AGREEMENT, "amended"),
        (Kind.AGREEMENT, "ended"),
        *((Kind.SESSION, state.value) for state in SessionState),
    }
)


def has_chips(line: EntryLine) -> bool:
    """Tell at once whether an entry has chips, without making them."""
    return bool(
        not line.is_mine
        or line.is_draft
        or line.is_withdrawn
        or line.is_never_shared
        or line.shared_with
        or line.due
        or line.kind is Kind.FEEDBACK
        or (line.kind is Kind.REQUEST and line.person)
        or (line.kind, line.state) in _TOLD
    )


def chips_of(line: EntryLine, today: date, locale: QLocale) -> tuple[ChipText, ...]:
    """Return what a list tells of an entry's state, the most telling first."""
    chips: list[ChipText] = []
    if line.is_draft:
        chips.append(ChipText(text=translate("entry list", "Draft"), tone=Tone.BLUE))
    if line.due is not None:
        chips.append(due_chip(line.kind, line.due, today, locale))
    is_told, is_session = (line.kind, line.state) in _TOLD, line.kind is Kind.SESSION
    if is_told and is_session:
        chips.append(_session_chip(SessionState(line.state)))
    if line.is_withdrawn:
        chips.append(ChipText(text=translate("entry list", "Withdrawn"), icon_name="undo"))
    chips += _side_chips(line)
    is_given = line.kind is Kind.FEEDBACK and line.shared_with == (line.person,)
    if line.shared_with and not is_given:
        chips.append(_shared_chip(line.shared_with))
    if line.is_never_shared:
        private = translate("entry list", "Private")
        chips.append(ChipText(text=private, icon_name="lock"))
    if is_told and not is_session:
        tone = Tone.ACCENT if line.state in _GOOD else Tone.NEUTRAL
        chips.append(ChipText(text=state_words(line.kind, line.state), tone=tone))
    return tuple(chips)


def _session_chip(state: SessionState) -> ChipText:
    return ChipText(text=session_state_words(state), tone=session_state_tone(state))


def _shared_chip(names: tuple[str, ...]) -> ChipText:
    chip = ChipText(text=shared_words(names), tone=Tone.ACCENT, has_name=True)
    first = tuple(_called(name) for name in names)
    # The arrow of sharing says in the narrowest list what the words say elsewhere.
    count = f" +{len(names) - 1}" if len(names) > 1 else ""
    least = replace(chip, text=f"{first[0]}{count}", icon_name="share", has_name=False)
    return replace(chip, short=replace(chip, text=shared_words(first), short=least))


def _side_chips(line: EntryLine) -> tuple[ChipText, ...]:
    """Tell whose an entry is; of feedback and requests, which way they went."""
    said, names = _side_words(line)
    if not said:
        return ()
    tone = Tone.NEUTRAL if line.is_mine and line.state != "received" else Tone.WARM
    chip = ChipText(text=said.format(name=", ".join(names)), tone=tone, has_name=True)
    first = said.format(name=", ".join(_called(name) for name in names))
    is_shorter = first != chip.text
    short = replace(chip, text=first, has_name=False) if is_shorter else None
    return (replace(chip, short=short),)


def _side_words(line: EntryLine) -> tuple[str, tuple[str, ...]]:
    """Return what a chip says, and the names that go into it."""
    if not line.is_mine:
        said = {
            Kind.FEEDBACK: translate("entry list", "Received from {name}"),
            Kind.REQUEST: translate("entry list", "{name} asks me"),
        }.get(line.kind, translate("entry list", "From {name}"))
        return said, (line.author_name,)
    if line.kind is Kind.REQUEST:
        return translate("entry list", "I ask {name}") if line.person else "", (line.person,)
    if line.kind is Kind.FEEDBACK and line.state == "received":
        if line.person:
            return translate("entry list", "Received from {name}"), (line.person,)
        return translate("entry list", "Received"), ()
    return _given_words(line) if line.kind is Kind.FEEDBACK else ("", ())


def _given_words(line: EntryLine) -> tuple[str, tuple[str, ...]]:
    names = (line.person,) if line.person else line.shared_with
    if line.shared_with:
        return translate("entry list", "Given to {name}"), names
    if line.person:
        return translate("entry list", "For {name}, not handed over"), names
    return translate("entry list", "Not handed over"), ()


def _called(name: str) -> str:
    """Return what one calls somebody; a name that is no plain first and last name stays whole."""
    words = name.split()
    is_plain = 1 < len(words) <= _MOST_NAMES and all(word[0].isupper() for word in words)
    return words[0] if is_plain and not words[0].endswith(".") else name


_MOST_NAMES = 3


# The four outcomes look alike on purpose.
_GOOD = frozenset(
    {
        *("achieved", "answered", "taken_in", "thanked", "in_force"),
        *("done", "partly", "changed", "not_yet"),
    }
)


def state_words(kind: Kind, state: str) -> str:
    """Return a content's own state in words; empty for one that has no words."""
    return {
        (Kind.GOAL, "active"): translate("entry list", "Active"),
        (Kind.GOAL, "paused"): translate("entry list", "Resting"),
        (Kind.GOAL, "achieved"): translate("entry list", "Reached"),
        (Kind.GOAL, "let_go"): translate("entry list", "Let go"),
        (Kind.COMMITMENT, "done"): translate("entry list", "Done"),
        (Kind.COMMITMENT, "partly"): translate("entry list", "Partly"),
        (Kind.COMMITMENT, "changed"): translate("entry list", "Changed"),
        (Kind.COMMITMENT, "not_yet"): translate("entry list", "Not yet"),
        (Kind.REQUEST, "open"): translate("entry list", "Open"),
        (Kind.REQUEST, "answered"): translate("entry list", "Answered"),
        (Kind.REQUEST, "taken_in"): translate("entry list", "Taken in"),
        (Kind.REQUEST, "thanked"): translate("entry list", "Thanked for"),
        (Kind.REQUEST, "lapsed"): translate("entry list", "No longer needed"),
        (Kind.REQUEST, "withdrawn"): translate("entry list", "Taken back"),
        (Kind.AGREEMENT, "draft"): translate("entry list", "Being written"),
        (Kind.AGREEMENT, "offered"): translate("entry list", "Offered"),
        (Kind.AGREEMENT, "accepted_by_some"): translate("entry list", "Accepted by some"),
        (Kind.AGREEMENT, "amended"): translate("entry list", "Amended"),
        (Kind.AGREEMENT, "in_force"): translate("entry list", "In force"),
        (Kind.AGREEMENT, "ended"): translate("entry list", "Ended"),
    }.get((kind, state), "")


def shared_words(names: tuple[str, ...]) -> str:
    """Say with whom an entry was shared, in a few words however many they are."""
    if len(names) == 1:
        return translate("entry list", "Shared with {name}").format(name=names[0])
    others = len(names) - 1
    words = translate("entry list", "Shared with {name} and {count} more")
    return words.format(name=names[0], count=others)


def due_words(due: date, today: date, locale: QLocale) -> str:
    """Say when something falls due, or since when it waits."""
    days = (due - today).days
    if days == 0:
        return translate("entry list", "Due today")
    if days == 1:
        return translate("entry list", "Due tomorrow")
    day = locale.toString(qdate(due), short_day_form(locale, has_year=due.year != today.year))
    if days < 0:
        return translate("entry list", "Due since {day}").format(day=day)
    return translate("entry list", "Due {day}").format(day=day)


def due_chip(kind: Kind, due: date, today: date, locale: QLocale) -> ChipText:
    """Say what falls due: of a goal the look-back, of an agreement to look at it again."""
    words = _looks((due - today).days).get(kind)
    if words is None:
        return ChipText(text=due_words(due, today, locale), tone=Tone.WARM)
    day = locale.toString(qdate(due), short_day_form(locale, has_year=due.year != today.year))
    tone = Tone.WARM if due <= today else Tone.NEUTRAL
    return ChipText(text=words.format(day=day), tone=tone)


def _looks(days: int) -> dict[Kind, str]:
    """Return how kinds that are looked at say so, so many days before their day."""
    if days > 0:
        return {
            Kind.GOAL: translate("entry list", "Look back {day}"),
            Kind.AGREEMENT: translate("entry list", "Look again {day}"),
        }
    if days == 0:
        return {
            Kind.GOAL: translate("entry list", "Look back today"),
            Kind.AGREEMENT: translate("entry list", "Look again today"),
        }
    return {
        Kind.GOAL: translate("entry list", "Look back, due {day}"),
        Kind.AGREEMENT: translate("entry list", "Look again, due {day}"),
    }


def day_words(day: date, locale: QLocale) -> str:
    """Return a day within its month, such as Thu 19."""
    return locale.toString(qdate(day), translate("entry list", "ddd d"))


def month_words(month: date, today: date, locale: QLocale) -> str:
    """Return the heading of a month, with its year unless it is this one."""
    name = locale.standaloneMonthName(month.month)
    if month.year == today.year:
        return name
    return translate("entry list", "{month} {year}").format(month=name, year=month.year)


def group_words(group: Group) -> str:
    """Return the heading of a group."""
    return {
        Group.AIMS: translate("entry list", "Aims"),
        Group.OPEN: translate("entry list", "Open commitments"),
        Group.SETTLED: translate("entry list", "Settled commitments"),
        Group.INQUIRIES: translate("entry list", "Inquiries"),
    }[group]


def title_words(line: EntryLine) -> str:
    """Return the title, or what stands where there is none."""
    return line.title or translate("entry list", "Without a title")


def spoken_words(line: EntryLine, today: date, locale: QLocale) -> str:
    """Return all that a row shows as one text for screen readers."""
    day = locale.toString(qdate(line.happened_on), QLocale.FormatType.LongFormat)
    said = [title_words(line), kind_name(line.kind), day]
    said += [chip.text for chip in chips_of(line, today, locale)]
    listed = locale.createSeparatedList(said)
    return translate("entry list", "{what}. {excerpt}").format(
        what=listed, excerpt=plain_words(line.excerpt)
    )


def plain_words(text: str) -> str:
    """Return a text without the marks around search hits."""
    return text.replace(HIT_BEGINS, "").replace(HIT_ENDS, "")


def qdate(day: date) -> QDate:
    """Return Qt's form of a day."""
    return QDate(day.year, day.month, day.day)
