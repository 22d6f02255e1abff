"""Bring blocks into the one form that Markdown can hold, losing no word.

Two writings that look the same are the same after this: neighbouring runs that are alike become
one, spaces at the edge of marked words are unmarked, an item stands at most one step deeper than
the one above it, and so on.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby, pairwise

from peerjournal.ui.editors.writing import (
    DEPTH_MOST,
    HEADING_MOST,
    NUMBER_MOST,
    PICTURE_SIGN,
    QUOTE_MOST,
    Block,
    Item,
    Mark,
    Run,
    Shape,
    without_marks,
)

_AROUND_BREAKS = re.compile(r"[ \t]*\n[ \t]*")
_BESIDE_BREAK = re.compile(r"[ \t]\n|\n[ \t]")
_BLANKS = " \t\n"
_SPACED_MARKS = (Mark.BOLD, Mark.ITALIC, Mark.STRIKE)
# One letter with all that is said about it: its marks, its target, its picture, what that shows.
_Letter = tuple[str, Mark, str, str, str]


def settled(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks in the one form that Markdown can hold."""
    return settled_together([settled_block(one) for one in blocks])


def settled_together(blocks: list[Block]) -> tuple[Block, ...]:
    """Settle what each of the blocks is to the others; by themselves they are settled."""
    return _without_lost_blanks(_joined_items(_in_depth(blocks)))


def settled_block(block: Block) -> Block:
    """Return a block as it is settled by itself."""
    quote = min(max(block.quote, 0), QUOTE_MOST)
    if block.shape is Shape.RULE:
        return Block(shape=Shape.RULE, quote=quote)
    if block.shape is Shape.CODE:
        language = " ".join(block.language.split())
        plain = without_marks(block).runs
        return Block(shape=Shape.CODE, runs=plain, quote=quote, language=language)
    if block.shape is Shape.HEADING:
        level = min(max(block.level, 1), HEADING_MOST)
        runs = settled_runs(_on_one_line(block.runs))
        return Block(shape=Shape.HEADING, runs=runs, level=level, quote=quote)
    return replace(
        block,
        runs=settled_runs(block.runs),
        level=0,
        quote=quote,
        number=min(max(block.number, 0), NUMBER_MOST) if block.item is Item.NUMBER else 0,
        is_checked=block.is_checked and block.item is Item.CHECK,
        language="",
    )


def _on_one_line(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    return tuple(replace(run, text=run.text.replace("\n", " ")) for run in runs)


def _in_depth(blocks: list[Block]) -> list[Block]:
    """Let nothing hang in the air: each item and its continuation has its item above it."""
    placed: list[Block] = []
    is_open, quote = 0, 0
    for block in blocks:
        if block.quote != quote:
            is_open, quote = 0, block.quote
        if block.item is not None:
            is_open = min(max(block.depth, 1), is_open + 1, DEPTH_MOST)
        else:
            is_open = min(max(block.depth, 0), is_open)
        placed.append(block if block.depth == is_open else replace(block, depth=is_open))
    return placed


def _joined_items(blocks: list[Block]) -> list[Block]:
    """Drop empty continuations; what continues an empty item is the item."""
    joined: list[Block] = []
    for block in blocks:
        continues = block.shape is Shape.PARAGRAPH and block.item is None and not block.is_loose
        if continues and not block.runs:
            continue
        above = joined[-1] if joined else None
        if (
            continues
            and above is not None
            and above.item is not None
            and not above.runs
            and (above.quote, above.depth) == (block.quote, block.depth)
        ):
            joined[-1] = replace(above, runs=block.runs)
        else:
            joined.append(block)
    return joined


def _without_lost_blanks(blocks: list[Block]) -> tuple[Block, ...]:
    """Keep empty paragraphs only where blank lines can tell of them."""
    kept: list[Block] = []
    groups = [(is_blank, list(group)) for is_blank, group in groupby(blocks, _is_blank)]
    for place, (is_blank, group) in enumerate(groups):
        if not is_blank:
            kept += group
        elif 0 < place < len(groups) - 1:
            before, after = groups[place - 1][1][-1], groups[place + 1][1][0]
            if before.is_loose and after.is_loose:
                kept += group
    return tuple(kept)


def _is_blank(block: Block) -> bool:
    return block.is_blank


def settled_runs(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Join what is alike, and let spaces at edges be plain."""
    runs = tuple(_settled_target(run) for run in runs if run.text)
    if (
        len(runs) == 1
        and runs[0].marks is Mark.PLAIN
        and not runs[0].target
        and not runs[0].picture
    ):
        text = _AROUND_BREAKS.sub("\n", runs[0].text).strip(" \t\n")
        return (Run(text=text),) if text else ()
    if _is_settled(runs):
        return runs
    letters = _trimmed([letter for run in runs for letter in _letters(run)])
    for mark in _SPACED_MARKS:
        _unmark_edges(letters, mark)
    _unlink_edges(letters)
    return tuple(
        Run(
            text="".join(letter[0] for letter in group),
            marks=key[0],
            target=key[1],
            picture=key[2],
            words=key[3],
        )
        for key, group in groupby(letters, lambda letter: letter[1:])
    )


def _is_settled(runs: tuple[Run, ...]) -> bool:
    """Tell whether there is nothing to settle, without looking at each letter."""
    if not runs or runs[0].text[0] in _BLANKS or runs[-1].text[-1] in _BLANKS:
        return False
    return all(map(_has_firm_edges, runs)) and not any(
        _alike(one, other) for one, other in pairwise(runs)
    )


def _has_firm_edges(run: Run) -> bool:
    text = run.text
    if run.marks is Mark.PLAIN and not run.target and not run.picture:
        return "\n" not in text or not (
            text[0] == "\n" or text[-1] == "\n" or _BESIDE_BREAK.search(text)
        )
    return "\n" not in text and not text[0].isspace() and not text[-1].isspace()


def _alike(one: Run, other: Run) -> bool:
    return (one.marks, one.target, one.picture, one.words) == (
        other.marks,
        other.target,
        other.picture,
        other.words,
    )


def _settled_target(run: Run) -> Run:
    # No address holds white space at its ends or a line break.
    target = "".join(run.target.split("\n")).strip()
    picture = "".join(run.picture.split("\n")).strip()
    marks = run.marks & ~Mark.CODE if picture else run.marks
    text = run.text.replace("\n", " ") if picture else run.text
    settled_run = Run(text=text, marks=marks, target=target, picture=picture)
    return _settled_picture(settled_run, run.words) if settled_run.is_shown else settled_run


def _settled_picture(run: Run, words: str) -> Run:
    words = " ".join((words or run.text.replace(PICTURE_SIGN, "")).split())
    return replace(run, text=PICTURE_SIGN * (run.text.count(PICTURE_SIGN) or 1), words=words)


def _letters(run: Run) -> list[_Letter]:
    # A line break is never marked: no mark may begin or end at one.
    return [
        (letter, Mark.PLAIN, "", "", "")
        if letter == "\n"
        else (letter, run.marks, run.target, run.picture, run.words)
        for letter in run.text
    ]


def _is_space(letter: _Letter) -> bool:
    return letter[0].isspace() and not letter[3] and Mark.CODE not in letter[1]


def _trimmed(letters: list[_Letter]) -> list[_Letter]:
    """Drop blanks at the edges of lines, and line breaks at the edges of the block."""
    kept: list[_Letter] = []
    for letter in letters:
        if letter[0] == "\n":
            _drop_blanks(kept, " \t")
            if kept:
                kept.append(letter)
        elif not (letter[0] in " \t" and _is_space(letter) and (not kept or kept[-1][0] == "\n")):
            kept.append(letter)
    _drop_blanks(kept, " \t\n")
    return kept


def _drop_blanks(letters: list[_Letter], blanks: str) -> None:
    while letters and letters[-1][0] in blanks and _is_space(letters[-1]):
        letters.pop()


def _unmark_edges(letters: list[_Letter], mark: Mark) -> None:
    for place in _spaces_at_edges(letters, [mark in letter[1] for letter in letters]):
        letter = letters[place]
        letters[place] = (letter[0], letter[1] & ~mark, *letter[2:])


def _unlink_edges(letters: list[_Letter]) -> None:
    targets = {letter[2] for letter in letters} - {""}
    for target in targets:
        for place in _spaces_at_edges(letters, [letter[2] == target for letter in letters]):
            letter = letters[place]
            letters[place] = (*letter[:2], "", *letter[3:])


def _spaces_at_edges(letters: list[_Letter], is_inside: list[bool]) -> list[int]:
    found: list[int] = []
    for order in (range(len(letters)), range(len(letters) - 1, -1, -1)):
        at_edge = True
        for place in order:
            if not is_inside[place]:
                at_edge = True
            elif at_edge and _is_space(letters[place]):
                found.append(place)
            else:
                at_edge = False
    return found
