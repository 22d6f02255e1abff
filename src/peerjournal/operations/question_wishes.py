"""Which questions a person likes, does not want to see, says otherwise, or has made; kept here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from peerjournal.coaching import questions
from peerjournal.coaching.questions import AskedOf
from peerjournal.domain import clock
from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.domain.fields import one_line
from peerjournal.domain.identifiers import FieldKey, new_entry_id
from peerjournal.operations import journal as journals

if TYPE_CHECKING:
    from datetime import date

    from peerjournal.operations.journal import Journal

_NAME = "questions"
OWN = "own-"
"""How the keys of one's own questions begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptQuestion:
    """What a person wishes of one question.

    Attributes:
        key: of the bank's question, or of an own one.
        text: how the person says it; empty means as the bank does.
        skill: what an own question is for; empty for one of the bank.

    """

    key: FieldKey
    text: str = ""
    skill: str = ""
    is_favourite: bool = False
    is_hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionWishes:
    """Everything that is wished of questions; what is not named is as the bank has it."""

    kept: tuple[KeptQuestion, ...] = ()

    def of(self, key: str) -> KeptQuestion:
        """Return what is wished of a question."""
        found = (one for one in self.kept if one.key == key)
        return next(found, KeptQuestion(key=FieldKey(key)))

    def put(self, question: KeptQuestion) -> QuestionWishes:
        """Return the wishes with another one of a question."""
        if any(one.key == question.key for one in self.kept):
            kept = tuple(question if one.key == question.key else one for one in self.kept)
            return replace(self, kept=kept)
        return replace(self, kept=(*self.kept, question))

    def without(self, key: str) -> QuestionWishes:
        """Return the wishes without a question: an own one is gone, another as it ships."""
        return replace(self, kept=tuple(one for one in self.kept if one.key != key))


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownQuestion:
    """A question as it is offered."""

    key: FieldKey
    text: str
    skill: str
    skill_name: str
    asked_of: AskedOf
    is_favourite: bool = False
    is_hidden: bool = False
    is_own: bool = False


def question_wishes(journal: Journal) -> QuestionWishes:
    """Return what was wished."""
    text = journals.note(journal, _NAME)
    if not text:
        return QuestionWishes()
    try:
        return from_json(QuestionWishes, text)
    except InvalidEntryError:
        # A later version may have written what this one cannot read.
        return QuestionWishes()


def keep_question_wishes(journal: Journal, wishes: QuestionWishes) -> None:
    """Keep what is wished."""
    journals.put_note(journal, _NAME, to_json(wishes))


def own_question(text: str, skill: str) -> KeptQuestion:
    """Return a new question of one's own, which ends like one."""
    words = one_line(text).rstrip(" ?")
    key = FieldKey(f"{OWN}{new_entry_id(clock.now())}")
    return KeptQuestion(key=key, text=f"{words}?", skill=skill, is_favourite=True)


def shown_questions(wishes: QuestionWishes, language: str) -> tuple[ShownQuestion, ...]:
    """Return every question by skill, one's own behind those of the bank."""
    result: list[ShownQuestion] = []
    for skill in questions.skills(language):
        for one in skill.questions:
            wish = wishes.of(one.key)
            result.append(
                ShownQuestion(
                    key=one.key,
                    text=wish.text or one.text,
                    skill=skill.key,
                    skill_name=skill.name,
                    asked_of=one.asked_of,
                    is_favourite=wish.is_favourite,
                    is_hidden=wish.is_hidden,
                )
            )
        result += [
            ShownQuestion(
                key=own.key,
                text=own.text,
                skill=skill.key,
                skill_name=skill.name,
                asked_of=AskedOf.THINKER,
                is_favourite=own.is_favourite,
                is_hidden=own.is_hidden,
                is_own=True,
            )
            for own in wishes.kept
            if own.key.startswith(OWN) and own.skill == skill.key
        ]
    return tuple(result)


def found_questions(
    shown: tuple[ShownQuestion, ...], text: str, language: str
) -> tuple[ShownQuestion, ...]:
    """Return the questions that hold every word of `text`, or a word that means the same."""
    wanted = [questions.meaning_of(word, language) for word in text.casefold().split()]
    return tuple(
        one
        for one in shown
        if all(
            any(word in f"{one.text} {one.skill_name}".casefold() for word in words)
            for words in wanted
        )
    )


def question_for(journal: Journal, day: date, language: str) -> str:
    """Return the question to write from on a day: one of the favourites if there are enough."""
    wishes = question_wishes(journal)
    offered = [
        one
        for one in shown_questions(wishes, language)
        if not one.is_hidden and one.asked_of is not AskedOf.PARTNER
    ]
    favourites = [one for one in offered if one.is_favourite]
    among = favourites if len(favourites) >= _ENOUGH else offered
    return among[questions.place_on(day, len(among))].text if among else ""


def offered_questions(
    wishes: QuestionWishes, language: str, skill: str = ""
) -> tuple[ShownQuestion, ...]:
    """Return what can be asked of another person, favourites first and hidden ones left out."""
    offered = [
        one
        for one in shown_questions(wishes, language)
        # What one asks oneself is nothing to ask another person.
        if not one.is_hidden and one.asked_of is not AskedOf.ONESELF and skill in ("", one.skill)
    ]
    return tuple(sorted(offered, key=lambda one: not one.is_favourite))


def quiet_question(journal: Journal, day: date, language: str) -> str:
    """Return the question to begin an empty page with; none where it was sent away today."""
    is_away = journals.note(journal, _AWAY) == day.isoformat()
    return "" if is_away else question_for(journal, day, language)


def receiving_question(journal: Journal, day: date, language: str) -> str:
    """Return a question to ask oneself of a note; none where questions were sent away today."""
    if journals.note(journal, _AWAY) == day.isoformat():
        return ""
    offered = [
        one
        for one in shown_questions(question_wishes(journal), language)
        if one.skill == _RECEIVING and not one.is_hidden and one.asked_of is not AskedOf.PARTNER
    ]
    favourites = [one for one in offered if one.is_favourite]
    among = favourites or offered
    return among[questions.place_on(day, len(among))].text if among else ""


def send_questions_away(journal: Journal, day: date) -> None:
    """Offer no question unasked for the rest of the day."""
    journals.put_note(journal, _AWAY, day.isoformat())


_ENOUGH = 7
_AWAY = "questions/away"
_RECEIVING = "receiving-feedback"
