"""Markdown to blocks to a document and back: no word is lost and nothing drifts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextDocument

from peerjournal.domain.inline_pictures import picture_source
from peerjournal.ui.editors.document_blocks import blocks_of, fill_document
from peerjournal.ui.editors.document_look import look_for
from peerjournal.ui.editors.markdown_reader import plain_blocks, read_markdown
from peerjournal.ui.editors.markdown_writer import write_markdown
from peerjournal.ui.editors.settled import settled
from peerjournal.ui.editors.writing import Block, Item, Mark, Run, Shape

PHOTO = picture_source("0a" * 32)
LETTERS = st.sampled_from(list("ab1 \n\t*_`~[]()<>&;!#+-=.:\\\"'>|’—\u00a0xX0é😀@/{}^$%,?"))
SIGNS = st.sampled_from(
    [
        *("- [ ] x", "1660. Jan", "&amp;", "![a](b)", "[a](b)", "<b>", "---", "```", "[x]: y"),
        *("a_b_c", f"![a \\] b]({PHOTO})", f"![]({PHOTO})", "\ufffc"),
    ]
)
WORDS = st.text(LETTERS, max_size=12) | SIGNS
MARKS = st.just(Mark.PLAIN) | st.integers(0, 15).map(Mark)
TARGETS = st.just("") | st.sampled_from(
    ["https://a.b/c", "entry:1", "a)(b", "javascript:x", "<&>\\"]
)
RUNS = st.builds(
    lambda text, marks, target, picture, words: Run(
        text=text, marks=marks, target=target, picture=picture, words=words
    ),
    WORDS,
    MARKS,
    TARGETS,
    st.just("") | TARGETS | st.sampled_from([PHOTO, picture_source("0b" * 32, 50)]),
    WORDS,
)
BLOCKS = st.builds(
    lambda shape, runs, level, place, item, number, is_checked, language: Block(
        shape=shape,
        runs=tuple(runs),
        level=level,
        quote=place[0],
        depth=place[1],
        item=item,
        number=number,
        is_checked=is_checked,
        language=language,
    ),
    st.sampled_from([Shape.PARAGRAPH] * 5 + list(Shape)),
    st.lists(RUNS, max_size=4),
    st.integers(0, 5),
    st.tuples(st.sampled_from([0, 0, 0, 1, 2]), st.integers(0, 4)),
    st.sampled_from([None, None, *Item]),
    st.integers(0, 4),
    st.booleans(),
    WORDS,
)
WRITINGS = st.lists(BLOCKS, max_size=7).map(lambda blocks: settled(tuple(blocks)))
SOURCES = st.lists(
    LETTERS | SIGNS | st.sampled_from(["\n", "\n\n", "- ", "  ", "> ", "1. ", "# ", "**", "```\n"]),
    max_size=40,
).map("".join)


@given(WRITINGS)
def test_blocks_come_back_from_markdown_as_they_were(blocks):
    assert read_markdown(write_markdown(blocks)) == blocks


@given(SOURCES)
def test_markdown_is_stable_after_it_was_written_once(source):
    once = write_markdown(read_markdown(source))
    assert write_markdown(read_markdown(once)) == once
    assert read_markdown(once) == read_markdown(source)


@pytest.mark.usefixtures("qapp")
@given(WRITINGS)
def test_blocks_come_back_from_a_document_as_they_were(blocks):
    document = QTextDocument()
    fill_document(document, blocks, look_for(QFont(), 1.5))
    assert blocks_of(document) == blocks


@given(st.text(LETTERS, max_size=80))
def test_plain_text_comes_back_with_the_same_words(text):
    blocks = plain_blocks(text)
    words = " ".join(block.text for block in read_markdown(write_markdown(blocks)))
    assert words.split() == text.split()


@given(SOURCES)
def test_settling_twice_changes_nothing_more(source):
    blocks = read_markdown(source)
    assert settled(blocks) == blocks


@pytest.mark.parametrize(
    "text",
    [
        "22nd. Up betimes, and “to my office” — nothing to do.",
        "Paid £60 … and so to bed.\n\nSecond day.\n\n\n\nAfter two empty lines.",
        "# A\n\n## B\n\n### C\n\n---\n\nwords",
        "- one\n  - two\n    1. three\n    2. four\n- [ ] open\n- [x] done",
        "1660\\. A year, not an item",
        "**bold**, *italic*, ~~gone~~, `code` and [a link](https://example.org)",
        "> quoted\n>\n> > twice\n\n```python\nx = 1\n\n\ty\n```",
        "first line  \nsecond line",
        "- one\n\n  still one\n- two",
        "3. three\n4. four\n\n1) other list",
        "2 * 3 * 4 is 24, and a_b_c, and 5 < 6 & 7 > 6",
    ],
)
def test_markdown_as_we_write_it_stays_letter_for_letter(text):
    expected = text.replace("* 3 *", "\\* 3 \\*").replace("7 >", "7 >")
    assert write_markdown(read_markdown(text)) == expected


@pytest.mark.parametrize(
    "sign", ["#", "-", "+", "*", ">", "1.", "1660)", "- [ ]", "[x]", "---", "==="]
)
def test_words_that_begin_like_a_sign_stay_words(sign):
    text = f"{sign} said she"
    (block,) = read_markdown(write_markdown((Block(runs=(Run(text=text),)),)))
    assert (block.shape, block.item, block.text) == (Shape.PARAGRAPH, None, text)


def test_a_space_at_the_edge_of_a_mark_is_written_outside_of_it():
    runs = (Run(text="a "), Run(text=" very ", marks=Mark.BOLD), Run(text="b"))
    assert write_markdown((Block(runs=runs),)) == "a  **very** b"


def test_html_is_text_and_is_written_so_that_others_read_it_as_text():
    (block,) = read_markdown("<b>not bold</b> <script>x</script>")
    assert block.runs == (Run(text="<b>not bold</b> <script>x</script>"),)
    assert write_markdown((block,)).startswith("\\<b>")


def test_a_picture_is_its_description_and_keeps_its_source():
    (block,) = read_markdown("![the board](https://example.org/x.png)")
    assert block.runs == (Run(text="the board", picture="https://example.org/x.png"),)


def test_a_link_definition_is_not_swallowed():
    text = "[note]: https://example.org"
    assert read_markdown(text)[0].text == text


def test_an_indented_line_is_a_paragraph_not_code():
    assert read_markdown("    indented")[0] == Block(runs=(Run(text="indented"),))


def test_words_nested_beyond_all_sense_are_still_shown():
    text = ">" * 5000 + " deep"
    assert read_markdown(text)[0].text.endswith("deep")


def test_a_number_that_restarts_right_below_is_another_list():
    blocks = tuple(
        Block(item=Item.NUMBER, depth=1, number=number, runs=(Run(text="x"),))
        for number in (1, 2, 1)
    )
    assert write_markdown(blocks) == "1. x\n2. x\n\n1) x"
    assert read_markdown(write_markdown(blocks)) == blocks
