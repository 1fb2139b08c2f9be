"""What a relation may say, and that nothing it says is ever run."""

from __future__ import annotations

import builtins
import sys
from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.algebra.interval import Interval
from claimcheck.algebra.term import evaluate
from claimcheck.errors import StatementError
from claimcheck.ledger.relation import DEEPEST, LONGEST, relation


@pytest.mark.parametrize(
    ("text", "sign", "names"),
    [
        ("left == peak * (1 - retaken)", "=", ("left", "peak", "retaken")),
        ("sum(a, b, c) <= total", "<=", ("a", "b", "c", "total")),
        ("-a + +b > 2.5", ">", ("a", "b")),
        ("  a < b/3  ", "<", ("a", "b")),
        ("größe >= zähler", ">=", ("größe", "zähler")),
    ],
)
def test_what_can_be_said(text: str, sign: str, names: tuple[str, ...]) -> None:
    read = relation(text)
    assert (read.sign, read.names) == (sign, names)


def test_decimals_are_exact() -> None:
    read = relation("a == 0.1 + 0.2")
    assert evaluate(read.right, {}) == Interval.point(Fraction(3, 10))


HOSTILE = [
    "",
    " ",
    "a",
    "a ==",
    "== a",
    "a = b",
    "a := b == c",
    "a != b",
    "a is b",
    "a in b",
    "not a == b",
    "a == b == c",
    "a == b; import os",
    "import os",
    "a == b\nimport os",
    "exec('1') == a",
    "eval('1') == a",
    "__import__('os') == a",
    "__import__('os').system('touch x') == a",
    "open('/etc/passwd') == a",
    "print(a) == b",
    "a.b == c",
    "a.__class__ == b",
    "().__class__.__bases__[0].__subclasses__() == a",
    "a[0] == b",
    "a[b] == c",
    "{a: b} == c",
    "{a} == b",
    "[a] == b",
    "(a, b) == c",
    "lambda: 0 == a",
    "(lambda: a)() == b",
    "[a for a in b] == c",
    "{a for a in b} == c",
    "(a for a in b) == c",
    "f'{a}' == b",
    "f'{open(1)}' == b",
    "'a' == b",
    "b'a' == b",
    "... == a",
    "None == a",
    "True == a",
    "a if b else c == d",
    "a == (b if c else d)",
    "a == (yield)",
    "a == (await b)",
    "a == *b",
    "a == (b := 1)",
    "a ** b == c",
    "2 ** 999999999 == a",
    "10**10**10 == a",
    "a // b == c",
    "a % b == c",
    "a @ b == c",
    "a << 99999999 == b",
    "a >> b == c",
    "a | b == c",
    "a & b == c",
    "a ^ b == c",
    "~a == b",
    "a and b == c",
    "a == b or c",
    "1e9 == a",
    "1e999999 == a",
    "0x10 == a",
    "0b1 == a",
    "1_000 == a",
    "1j == a",
    "9" * 31 + " == a",
    "9" * 900 + " == a",
    "0." + "9" * 31 + " == a",
    "1 == 1",
    "sum == a",
    "sum() == a",
    "sum(*a) == b",
    "sum(a, start=b) == c",
    "sum(**a) == b",
    "sum(sum) == a",
    "max(a, b) == c",
    "sum(a)(b) == c",
    "a(b) == c",
    "(" * 300 + "a" + ")" * 300 + " == b",
    "-" * 900 + "a == b",
    "(" * 5000,
    "a == " + "b + " * 2000 + "b",
    "a == " + "b + " * 25_000 + "b",
    "a" * 100_000,
    "9" * 100_000 + " == a",
    "(" * 100_000,
    "\n" * 100_000 + "a == b.c",
    "__builtins__ == a",
    "__class__ == a",
    "a == __import__",
    "__ == a",
    "a == sum(__doc__, b)",
    "a == b.__class__.__mro__[-1]",
    "a == type(b)",
    "a == getattr(b, 'c')",
    "a == globals()",
    "a == {}",
    "a == b if a else c",
    "a == [*b]",
    "a == b[::2]",
    "a == f'{b!r:>{c}}'",
    "a == 10**10**10",
    "a == 9**9**9**9",
    "a == 1 << 10**9",
    "a == '9' * 10**9",
    "a == b\n== c",
    "a == b\r\nimport os",
    "a == b\x0cimport os",
    "\u0661 == a",
    "a == \uff11",
    "a == b\u2212c",
    "a == b \u00d7 c",
    "a \uff1d\uff1d b",
    "a == b\u200b",
    "a\u0000 == b",
    "a == \ud83d\ude00",
    "a == b;",
    "a == b,",
    "a == b:",
    "a == @b",
    "a == $b",
    "a == b?",
    "a == `b`",
    "a == b!",
    "async == a",
    "print == (a := 1)",
    "a" * 5000 + " == b",
    "a == \x00",
    "\ud800 == a",
    "\u202ea == b",
    "a == 'b",
    'a == """',
    "a == b\\",
    "\ta\n==\nb",
    "def == a",
    "a == class",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_refused_with_its_column(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_args: object, **_named: object) -> None:
        raise AssertionError("something was run")

    for name in ("eval", "exec", "open", "print"):
        monkeypatch.setattr(builtins, name, forbidden)
    before = set(sys.modules)
    with pytest.raises(StatementError, match=r"column [1-9]\d*: ") as refused:
        relation(text)
    assert len(str(refused.value)) < 400
    assert set(sys.modules) == before


def test_a_comment_says_nothing() -> None:
    assert relation("a == b # \u202e c").names == ("a", "b")


@pytest.mark.parametrize(
    ("text", "column"), [("a == b ** 2", 6), ("a + b.c == d", 5), ("a == open('x')", 6), ("ä + b[0] == c", 5)]
)
def test_the_column_is_that_of_the_mistake(text: str, column: int) -> None:
    with pytest.raises(StatementError, match=f"column {column}:"):
        relation(text)


def test_sizes_are_bounded() -> None:
    assert relation("a == " + "(" * (DEEPEST - 2) + "b" + ")" * (DEEPEST - 2))
    with pytest.raises(StatementError, match="within each other"):
        relation("a == " + "-" * (DEEPEST + 1) + "b")
    with pytest.raises(StatementError, match=f"column {LONGEST + 1}: a relation may have {LONGEST} characters"):
        relation("a == " + "b" * LONGEST)


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(StatementError):
        relation(text)


@given(st.text(alphabet="ab1.()+-*/=<> ,sum", max_size=40))
@settings(max_examples=200, deadline=None)
def test_near_misses_are_read_or_refused(text: str) -> None:
    try:
        read = relation(text)
    except StatementError:
        return
    assert read.names


def test_only_text_is_a_relation() -> None:
    with pytest.raises(StatementError, match="not int"):
        relation(5)  # type: ignore[arg-type]
