"""Frozen dataclasses to plain JSON values and back, strictly.

The same code serves the vault and the bundle, so both store the same form: an object per
dataclass with every field, dates and times as ISO 8601 text, enumerations by value, tuples as
arrays. Decoding refuses unknown keys, wrong types and values that break a rule; fields that are
absent take their default. Fields that came after the first release are left out while they hold
it, so that each content still has one text.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import types
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import (
    TYPE_CHECKING,
    Any,
    NamedTuple,
    NewType,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
)
from typing import get_type_hints as resolve_hints

from peerjournal.domain.errors import InvalidEntryError, Reason
from peerjournal.domain.fields import LATER, LIST_MOST, Markdown, check_line, check_markdown
from peerjournal.domain.identifiers import check_identifier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")


class _Form(NamedTuple):
    """How values of one type are written, read, checked and searched for words."""

    encode: Callable[[Any], object]
    decode: Callable[[Any, str], Any]
    check: Callable[[Any, str], None]
    words: Callable[[Any], Iterator[str]]


def to_plain(value: object) -> dict[str, object]:
    """Return the JSON object of a dataclass."""
    return as_object(_form(type(value)).encode(value), "content")


def from_plain(cls: type[T], plain: object, field: str = "content") -> T:
    """Read a dataclass from its JSON object.

    Raises:
        InvalidEntryError: with the path of the first value that does not fit.

    """
    result: T = _form(cls).decode(plain, field)
    return result


def check_value(value: object, field: str = "content") -> None:
    """Refuse a dataclass any of whose fields breaks the rule of its type."""
    _form(type(value)).check(value, field)


def words_of(value: object) -> Iterator[str]:
    """Yield every text that a person wrote in a dataclass, in the order of its fields."""
    return _form(type(value)).words(value)


def to_json(value: object) -> str:
    """Return the one JSON text of a dataclass: keys sorted, no white space, not escaped."""
    return plain_to_json(to_plain(value))


def plain_to_json(plain: object) -> str:
    """Return the one JSON text of a plain value."""
    return json.dumps(
        plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def from_json(cls: type[T], text: str, field: str = "content") -> T:
    """Read a dataclass from JSON text; refuses repeated keys.

    Raises:
        InvalidEntryError: the text is not JSON or does not fit.

    """
    return from_plain(cls, plain_from_json(text, field), field)


def plain_from_json(text: str, field: str = "content") -> object:
    """Parse JSON text strictly: no repeated keys, no NaN, no deep nesting."""
    try:
        parsed: object = json.loads(
            text, object_pairs_hook=_without_repeats, parse_constant=_refuse_constant
        )
    except InvalidEntryError:
        raise
    except (ValueError, RecursionError) as error:
        raise InvalidEntryError(field, Reason.WRONG_FORM) from error
    return parsed


def _without_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise InvalidEntryError("content", Reason.REPEATED)
    return result


def _refuse_constant(_name: str) -> object:
    raise InvalidEntryError("content", Reason.WRONG_FORM)


def _form(kind: Any) -> _Form:  # noqa: ANN401 - any annotation of a field
    return _made_form(kind)


@functools.cache
def _made_form(kind: Any) -> _Form:  # noqa: ANN401 - any annotation of a field
    origin = get_origin(kind)
    if origin is Union or origin is types.UnionType:
        return _optional_form(kind)
    if origin is tuple:
        return _tuple_form(get_args(kind)[0])
    if isinstance(kind, NewType):
        return _text_form(kind)
    if dataclasses.is_dataclass(kind):
        return _record_form(kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _enum_form(kind)
    return _SIMPLE[kind]


def _no_words(_value: object) -> Iterator[str]:
    return iter(())


def _nothing_to_check(_value: object, _field: str) -> None:
    return None


def _expect(value: object, kind: type[T], field: str) -> T:
    # A bool is an int to Python but not to a reader of JSON.
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise InvalidEntryError(field, Reason.WRONG_FORM)
    return value


def as_object(plain: object, field: str) -> dict[str, object]:
    """Return a plain value that has to be a JSON object."""
    if not isinstance(plain, dict):
        raise InvalidEntryError(field, Reason.WRONG_FORM)
    return cast("dict[str, object]", plain)


def _text_form(kind: Any) -> _Form:  # noqa: ANN401 - a NewType over str
    def decode(plain: object, field: str) -> str:
        return _expect(plain, str, field)

    def check(value: str, field: str) -> None:
        if kind is Markdown:
            check_markdown(value, field)
        else:
            check_identifier(kind, value, field)

    return _Form(str, decode, check, _one_word if kind is Markdown else _no_words)


def _one_word(value: str) -> Iterator[str]:
    if value:
        yield value


def _optional_form(kind: Any) -> _Form:  # noqa: ANN401 - a union with None
    (inner_kind,) = [part for part in get_args(kind) if part is not types.NoneType]
    inner = _form(inner_kind)

    def encode(value: object) -> object:
        return None if value is None else inner.encode(value)

    def decode(plain: object, field: str) -> object:
        return None if plain is None else inner.decode(plain, field)

    def check(value: object, field: str) -> None:
        if value is not None:
            inner.check(value, field)

    def words(value: object) -> Iterator[str]:
        return iter(()) if value is None else inner.words(value)

    return _Form(encode, decode, check, words)


def _tuple_form(item: Any) -> _Form:  # noqa: ANN401 - the type of the items
    inner = _form(item)

    def encode(value: tuple[object, ...]) -> object:
        return [inner.encode(part) for part in value]

    def decode(plain: object, field: str) -> tuple[object, ...]:
        if not isinstance(plain, list):
            raise InvalidEntryError(field, Reason.WRONG_FORM)
        parts = cast("list[object]", plain)
        if len(parts) > LIST_MOST:
            raise InvalidEntryError(field, Reason.TOO_MANY)
        return tuple(inner.decode(part, f"{field}.{n}") for n, part in enumerate(parts))

    def check(value: tuple[object, ...], field: str) -> None:
        if len(value) > LIST_MOST:
            raise InvalidEntryError(field, Reason.TOO_MANY)
        for n, part in enumerate(value):
            inner.check(part, f"{field}.{n}")

    def words(value: tuple[object, ...]) -> Iterator[str]:
        for part in value:
            yield from inner.words(part)

    return _Form(encode, decode, check, words)


def _enum_form(kind: type[StrEnum]) -> _Form:
    def decode(plain: object, field: str) -> StrEnum:
        try:
            return kind(_expect(plain, str, field))
        except ValueError as error:
            raise InvalidEntryError(field, Reason.UNKNOWN) from error

    return _Form(str, decode, _nothing_to_check, _no_words)


def _record_form(kind: Any) -> _Form:  # noqa: ANN401 - a dataclass
    hints = resolve_hints(kind)
    forms = {one.name: _form(hints[one.name]) for one in dataclasses.fields(kind)}
    later = {one.name: one.default for one in dataclasses.fields(kind) if one.metadata.get(LATER)}

    def encode(value: object) -> object:
        values = {name: getattr(value, name) for name in forms}
        return {
            name: form.encode(values[name])
            for name, form in forms.items()
            if name not in later or values[name] != later[name]
        }

    def decode(plain: object, field: str) -> object:
        given = as_object(plain, field)
        if not forms.keys() >= given.keys():
            raise InvalidEntryError(field, Reason.UNKNOWN)
        values = {name: forms[name].decode(part, f"{field}.{name}") for name, part in given.items()}
        try:
            return kind(**values)
        except TypeError as error:  # a field without a default is absent
            raise InvalidEntryError(field, Reason.EMPTY) from error

    def check(value: object, field: str) -> None:
        for name, form in forms.items():
            form.check(getattr(value, name), f"{field}.{name}")

    def words(value: object) -> Iterator[str]:
        for name, form in forms.items():
            yield from form.words(getattr(value, name))

    return _Form(encode, decode, check, words)


def _decode_text(plain: object, field: str) -> str:
    return _expect(plain, str, field)


def _decode_claim(plain: object, field: str) -> bool:
    return _expect(plain, bool, field)


def _decode_date(plain: object, field: str) -> date:
    try:
        return date.fromisoformat(_expect(plain, str, field))
    except ValueError as error:
        raise InvalidEntryError(field, Reason.WRONG_FORM) from error


def _decode_time(plain: object, field: str) -> datetime:
    try:
        return datetime.fromisoformat(_expect(plain, str, field))
    except ValueError as error:
        raise InvalidEntryError(field, Reason.WRONG_FORM) from error


def _check_time(value: datetime, field: str) -> None:
    if value.tzinfo is None:
        raise InvalidEntryError(field, Reason.WRONG_FORM)
    try:
        value.astimezone(UTC)
    except OverflowError as error:  # the first and the last day of the calendar
        raise InvalidEntryError(field, Reason.OUT_OF_RANGE) from error


def _decode_number(plain: object, field: str) -> int:
    number = _expect(plain, int, field)
    if abs(number) >= 1 << 53:  # beyond what every reader of JSON can hold
        raise InvalidEntryError(field, Reason.OUT_OF_RANGE)
    return number


def _check_number(value: int, field: str) -> None:
    if abs(value) >= 1 << 53:
        raise InvalidEntryError(field, Reason.OUT_OF_RANGE)


_SIMPLE: dict[object, _Form] = {
    str: _Form(str, _decode_text, check_line, _one_word),
    bool: _Form(bool, _decode_claim, _nothing_to_check, _no_words),
    int: _Form(int, _decode_number, _check_number, _no_words),
    date: _Form(date.isoformat, _decode_date, _nothing_to_check, _no_words),
    datetime: _Form(datetime.isoformat, _decode_time, _check_time, _no_words),
}
