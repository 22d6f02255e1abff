"""The wording hint: at most three quiet hints at phrases that can be heard as a verdict.

It knows patterns, not people: it misses a lot, is sometimes wrong, and never stands in the way.
Nothing is stored, counted or shown to the one who will read the text.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from peerjournal.coaching.library import FALLBACK, languages, tables
from peerjournal.coaching.needed_words import alternatives, needed_words
from peerjournal.coaching.own_words import sentence_ends, visible_words
from peerjournal.domain.codec import from_plain
from peerjournal.domain.identifiers import FieldKey

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

MOST = 3
"""How many hints a text may get."""

LOOKS_AT = 20_000
"""How many letters of a text are looked at; a note of one moment is far shorter."""


class HintField(StrEnum):
    """What a text meant for another person is; the rules differ."""

    OBSERVATION = "observation"
    IMPACT = "impact"
    PERSPECTIVE = "perspective"
    APPRECIATION = "appreciation"
    QUESTION = "question"
    REQUEST = "request"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """One quiet hint.

    Attributes:
        rule: the rule, `n01` to `n25`; what to ignore if it is never wanted again.
        start: where the phrase begins in the text.
        end: where it ends.
        noticed: what was noticed; speaks about the phrase, never about the writer.
        lands: how it may land.
        instead: one way to say what was seen, with gaps for the writer's own facts.
        example: the same, filled in.

    """

    rule: FieldKey
    start: int
    end: int
    noticed: str
    lands: str
    instead: str
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule as it is written down.

    Attributes:
        matches: patterns that count.
        loose: patterns that count only where nothing pins the sentence to a moment.
        excepts: patterns that keep the rule silent.
        whole: whether it looks at the whole text at once.
        short: in a text of fewer words `loose` counts even where a moment is named.
        longest: words after which a question counts as too long; 0 for no limit.
        yields_to: rules that say it better.
        off: silent unless somebody turns it on.

    """

    id: FieldKey
    fields: tuple[HintField, ...]
    matches: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()
    excepts: tuple[str, ...] = ()
    whole: bool = False
    short: int = 0
    longest: int = 0
    yields_to: tuple[FieldKey, ...] = ()
    off: bool = False
    noticed: str
    lands: str
    instead: str
    example: str


class _Sentence(NamedTuple):
    start: int
    text: str
    parts: Mapping[FieldKey, Sequence[_Part]]  # by rule, in written order: those worth a look


class _Part(NamedTuple):
    rule: FieldKey
    is_loose: bool
    pattern: str
    needs: Sequence[frozenset[str]]  # a sentence has a word of each, else nothing matches


class _Compiled(NamedTuple):
    rule: Rule
    excepts: re.Pattern[str]


class _Written(NamedTuple):
    anchor: str
    rules: tuple[Rule, ...]
    lists: Mapping[str, Sequence[str]]


class _RuleSet(NamedTuple):
    anchor: re.Pattern[str]
    rules: tuple[_Compiled, ...]
    parts: tuple[_Part, ...]


class _Index(NamedTuple):
    parts: tuple[_Part, ...]
    listed: frozenset[str]
    opened: Mapping[str, Sequence[int]]  # by a listed word, the places of the parts worth a look
    always: frozenset[int]
    others: Sequence[Sequence[frozenset[str]]]  # by place, the needs behind the first


# An effect is one person's own experience: only how it is told is looked at.
_OF_AN_EFFECT = frozenset({"n10", "n11", "n12", "n14"})

_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
_LISTED = re.compile(r"\{\{(\w+)\}\}")
_NEVER = re.compile(r"(?!)")


def has_rules(language: str) -> bool:
    """Whether there is a rule set for a language; without one the hint is off and says so."""
    return _short(language) in languages("hints")


def load(language: str) -> None:
    """Read the rules of a language and prepare all of them, so that no hint waits for that."""
    for _ in loading(language):
        pass


def loading(language: str) -> Iterator[None]:
    """Do the same in steps of a few thousandths of a second."""
    if not has_rules(language):
        return
    written = _written(_short(language))
    yield
    for rule in written.rules:
        _compiled(rule, written.lists)
        yield
        for part in _parts(rule, written.lists):
            _pattern(part.pattern)
            yield
    for field in HintField:
        for is_whole in (False, True):
            _index(_short(language), field, is_whole=is_whole)
            yield


def hints(
    text: str,
    field: str,
    language: str = FALLBACK,
    ignored: AbstractSet[str] = frozenset(),
    wanted: AbstractSet[str] = frozenset(),
) -> tuple[Hint, ...]:
    """Return up to three hints for a text that another person will read, in rule order.

    `field` is a HintField; other fields get none. `ignored` holds rules (`n13`) and words or
    phrases that the writer wants left alone, `wanted` rules that are off by default.
    """
    if not has_rules(language):
        return ()
    rule_set = _rule_set(_short(language))
    visible = visible_words(text[:LOOKS_AT])
    whole = _sentence(0, visible, _index(_short(language), field, is_whole=True))
    sentences = tuple(_sentences(visible, _index(_short(language), field, is_whole=False)))
    is_anchored = rule_set.anchor.search(visible) is not None
    count = len(_WORD.findall(visible))
    found: dict[FieldKey, tuple[Rule, int, int]] = {}
    for one in rule_set.rules:
        if not _is_asked(one.rule, field, wanted) or one.rule.id in ignored:
            continue
        is_pinned = is_anchored and count >= one.rule.short if one.rule.short else None
        looked_at = (whole,) if one.rule.whole else sentences
        span = _span(one, looked_at, rule_set.anchor, is_pinned=is_pinned)
        if span is None and one.rule.longest:
            span = _long_question(sentences, one.rule.longest)
        if span is not None and not _is_ignored(visible[slice(*span)], ignored):
            found[one.rule.id] = (one.rule, *span)
    return tuple(_quietest(found))


def _is_asked(rule: Rule, field: str, wanted: AbstractSet[str]) -> bool:
    if field == HintField.IMPACT and rule.id not in _OF_AN_EFFECT:
        return False
    return field in rule.fields and (not rule.off or rule.id in wanted)


def _span(
    one: _Compiled,
    sentences: Sequence[_Sentence],
    anchor: re.Pattern[str],
    *,
    is_pinned: bool | None,
) -> tuple[int, int] | None:
    for sentence in sentences:
        parts = sentence.parts.get(one.rule.id)
        if parts is None:
            continue
        hit = _first(sentence, parts, is_loose=False)
        if hit is None and not is_pinned:
            hit = _first(sentence, parts, is_loose=True)
            if hit is not None and is_pinned is None and anchor.search(sentence.text) is not None:
                continue
        if hit is not None and one.excepts.search(sentence.text) is None:
            return sentence.start + hit.start(), sentence.start + hit.end()
    return None


def _first(sentence: _Sentence, parts: Sequence[_Part], *, is_loose: bool) -> re.Match[str] | None:
    first: re.Match[str] | None = None
    for part in parts:
        if part.is_loose == is_loose:
            hit = _pattern(part.pattern).search(sentence.text)
            if hit is not None and (first is None or hit.start() < first.start()):
                first = hit
    return first


def _long_question(sentences: Sequence[_Sentence], longest: int) -> tuple[int, int] | None:
    for one in sentences:
        if one.text.endswith("?") and len(_WORD.findall(one.text)) > longest:
            return one.start, one.start + len(one.text)
    return None


def _quietest(found: Mapping[FieldKey, tuple[Rule, int, int]]) -> Iterator[Hint]:
    shown: list[tuple[int, int]] = []
    for rule, start, end in found.values():
        covered = any(start < other_end and other < end for other, other_end in shown)
        if covered or any(better in found for better in rule.yields_to) or len(shown) == MOST:
            continue
        shown.append((start, end))
        yield Hint(
            rule=rule.id,
            start=start,
            end=end,
            noticed=rule.noticed,
            lands=rule.lands,
            instead=rule.instead,
            example=rule.example,
        )


def _is_ignored(phrase: str, ignored: AbstractSet[str]) -> bool:
    return any(
        re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", phrase) for word in ignored if word
    )


def _sentences(text: str, index: _Index) -> Iterator[_Sentence]:
    start = 0
    for stop in [*sentence_ends(text), len(text)]:
        part = text[start:stop].strip()
        if part:
            yield _sentence(text.index(part, start), part, index)
        start = stop


def _sentence(start: int, text: str, index: _Index) -> _Sentence:
    words = set(_WORD.findall(text) if index.parts else ())
    if _DIGIT.search(text) is not None:
        words.add("#")  # stands for any digit
    return _Sentence(start, text, _opened_by(words, index))


def _opened_by(words: AbstractSet[str], index: _Index) -> Mapping[FieldKey, Sequence[_Part]]:
    found: dict[FieldKey, list[_Part]] = {}
    places = index.always.union(*[index.opened[word] for word in index.listed & words])
    met: list[int] = []
    for place in places:
        # A word of the first need opened it.
        for need in index.others[place]:
            if need.isdisjoint(words):
                break
        else:
            met.append(place)
    for place in sorted(met):
        part = index.parts[place]
        found.setdefault(part.rule, []).append(part)
    return found


def _short(language: str) -> str:
    return language.replace("-", "_").split("_")[0].lower()


@cache
def _written(language: str) -> _Written:
    files = tables("hints", language)
    (listed,) = (cast("Mapping[str, str]", one["words"]) for one in files if "words" in one)
    (written,) = (one for one in files if "rule" in one)
    lists = {name: _entries(text) for name, text in listed.items()}
    rules = tuple(
        from_plain(Rule, plain, "rule") for plain in cast("Sequence[object]", written["rule"])
    )
    return _Written(cast("str", written["anchor"]), rules, lists)


@cache
def _rule_set(language: str) -> _RuleSet:
    anchor, rules, lists = _written(language)
    return _RuleSet(
        _pattern(anchor),
        tuple(_compiled(rule, lists) for rule in rules),
        _rarest_first([part for rule in rules for part in _parts(rule, lists)]),
    )


@cache
def _index(language: str, field: str, *, is_whole: bool) -> _Index:
    rule_set = _rule_set(language)
    every = {one.rule.id for one in rule_set.rules}
    asked = {
        one.rule.id
        for one in rule_set.rules
        if _is_asked(one.rule, field, every) and one.rule.whole == is_whole
    }
    parts = tuple(part for part in rule_set.parts if part.rule in asked)
    opened: dict[str, list[int]] = {}
    for place, part in enumerate(parts):
        for word in part.needs[0] if part.needs else ():
            opened.setdefault(word, []).append(place)
    always = frozenset(place for place, part in enumerate(parts) if not part.needs)
    return _Index(parts, frozenset(opened), opened, always, [part.needs[1:] for part in parts])


def _entries(text: str) -> tuple[str, ...]:
    return tuple(" ".join(one.split()) for one in text.split(",") if one.strip())


def _compiled(rule: Rule, lists: Mapping[str, Sequence[str]]) -> _Compiled:
    excepts = "|".join(f"(?:{_filled(one, lists)})" for one in rule.excepts)
    return _Compiled(rule, _pattern(excepts) if excepts else _NEVER)


def _parts(rule: Rule, lists: Mapping[str, Sequence[str]]) -> Iterator[_Part]:
    for is_loose, written in ((False, rule.matches), (True, rule.loose)):
        for pattern in written:
            filled = _filled(pattern, lists)
            # In a long text one search for many words is quicker than many for one.
            for one in (filled,) if rule.whole else alternatives(filled):
                yield _Part(rule.id, is_loose, one, needed_words(one))


def _filled(pattern: str, lists: Mapping[str, Sequence[str]]) -> str:
    return _LISTED.sub(lambda place: f"(?:{'|'.join(lists[place[1]])})", pattern)


def _rarest_first(parts: Sequence[_Part]) -> tuple[_Part, ...]:
    # What the fewest other parts need is, most likely, rare in what people write as well.
    common = Counter(word for part in parts for need in part.needs for word in need)
    return tuple(
        part._replace(needs=sorted(part.needs, key=lambda need: max(common[one] for one in need)))
        for part in parts
    )


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)
