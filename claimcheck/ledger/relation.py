"""Relation: what a user writes between names, ``left == peak * (1 - retaken)``, read without running any of it.

The text is parsed into Python's syntax tree and every node of it is either one of a dozen that are allowed or an error
with its column. Nothing is looked up, called or evaluated, and all sizes are bounded.
"""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.algebra.term import Difference, Name, Number, Product, Quotient, Sum
from claimcheck.errors import StatementError
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ast
    from typing import Final, NoReturn

    from claimcheck.algebra.term import Term

LONGEST: Final = 1000
"""Characters of a relation."""

DEEPEST: Final = 60
"""Brackets and operations within each other."""

SUM: Final = "sum"
"""The one function there is."""

_EXCERPT: Final = 80
_NUMBER = pattern(r"[0-9]{1,30}(?:\.[0-9]{1,30})?\Z")
_OPERATIONS: Final = {"Add": Sum, "Sub": Difference, "Mult": Product, "Div": Quotient}
_SIGNS: Final = {"Eq": "=", "LtE": "<=", "GtE": ">=", "Lt": "<", "Gt": ">"}
_MENDS: Final = {
    "Pow": "write x * x for a power",
    "Mod": "write 0.86, or state a name as “86 per cent”",
    "Call": f"only {SUM}(…) can be called",
    "Attribute": "names have no attributes",
    "Subscript": "names have no parts",
    "NotEq": "only == <= >= < > compare",
}


class Relation(Value):
    """Two terms over names and how they must compare: ``=``, ``<=``, ``>=``, ``<`` or ``>``."""

    text: str
    left: Term
    sign: str
    right: Term

    @property
    def names(self) -> tuple[str, ...]:
        """The names, each once, in order of appearance."""
        return tuple(dict.fromkeys(role for side in (self.left, self.right) for role, _ in side.variables))


def relation(text: str) -> Relation:
    """The relation that ``text`` writes down.

    Raises :class:`~claimcheck.errors.StatementError`, with the column, for anything but names, plain numbers,
    ``+ - * /``, brackets, ``sum(...)`` and one of ``== <= >= < >``.

    >>> relation("left == peak * (1 - retaken)").names
    ('left', 'peak', 'retaken')
    >>> relation("open('x') == 1")
    Traceback (most recent call last):
        ...
    claimcheck.errors.StatementError: “open('x') == 1”, column 1: only sum(…) can be called
    """
    return _Reader(text).relation()


class _Reader:
    """Walks the syntax tree of one relation."""

    def __init__(self, text: str) -> None:
        if not isinstance(text, str):
            raise StatementError(f"a relation is text such as 'a == b + c', not {type(text).__name__}")
        self.text = text.strip()

    def relation(self) -> Relation:
        tree = self._parsed()
        kind = type(tree).__name__
        if kind != "Compare":
            self._refuse(tree, "a relation needs one of == <= >= < >")
        if len(tree.ops) > 1:  # type: ignore[attr-defined]
            self._refuse(tree.comparators[1], "one comparison at a time")  # type: ignore[attr-defined]
        operation = type(tree.ops[0]).__name__  # type: ignore[attr-defined]
        if operation not in _SIGNS:
            self._refuse(tree, _MENDS["NotEq"])
        left, right = self._term(tree.left, 0), self._term(tree.comparators[0], 0)  # type: ignore[attr-defined]
        found = Relation(self.text, left, _SIGNS[operation], right)
        if not found.names:
            self._refuse(tree, "a relation needs at least one name")
        return found

    def _parsed(self) -> ast.expr:
        import ast

        if len(self.text) > LONGEST:
            self._fail(LONGEST + 1, f"a relation may have {LONGEST} characters, this one has {len(self.text)}")
        try:
            return ast.parse(self.text, mode="eval").body
        except SyntaxError as error:
            mend = "use == for equality" if re.search(r"(?<![=<>!])=(?!=)", self.text) else error.msg
            self._fail(min(error.offset or 1, len(self.text) + 1), mend)
        except (ValueError, RecursionError, MemoryError):
            self._fail(1, "this is no relation")

    def _term(self, node: ast.expr, depth: int) -> Term:
        kind = type(node).__name__
        if depth > DEEPEST:
            self._refuse(node, f"more than {DEEPEST} operations within each other")
        if kind == "Name":
            return self._name(node)
        if kind == "Constant":
            return self._number(node)
        within = {"BinOp": self._operation, "UnaryOp": self._signed, "Call": self._sum}.get(kind)
        if within is None:
            self._refuse(node, _MENDS.get(kind, f"{kind.lower()} has no place in a relation"))
        return within(node, depth + 1)

    def _name(self, node: ast.expr) -> Term:
        name: str = node.id  # type: ignore[attr-defined]
        if name.startswith("__"):
            self._refuse(node, "no name begins with two underscores")
        if name == SUM:
            self._refuse(node, f"{SUM} needs brackets: {SUM}(a, b)")
        return Name(name)

    def _number(self, node: ast.expr) -> Term:
        import ast

        written = ast.get_source_segment(self.text, node) or ""
        if not _NUMBER.match(written):
            self._refuse(node, "numbers are written like 1300 or 0.86, with up to 30 digits")
        return Number(Fraction(written))

    def _operation(self, node: ast.expr, depth: int) -> Term:
        joined = _OPERATIONS.get(type(node.op).__name__)  # type: ignore[attr-defined]
        if joined is None:
            self._refuse(node, _MENDS.get(type(node.op).__name__, "only + - * / compute"))  # type: ignore[attr-defined]
        left, right = self._term(node.left, depth), self._term(node.right, depth)  # type: ignore[attr-defined]
        return joined(left, right)

    def _signed(self, node: ast.expr, depth: int) -> Term:
        inner = self._term(node.operand, depth)  # type: ignore[attr-defined]
        kind = type(node.op).__name__  # type: ignore[attr-defined]
        if kind not in ("UAdd", "USub"):
            self._refuse(node, "only + - * / compute")
        return -inner if kind == "USub" else inner

    def _sum(self, node: ast.expr, depth: int) -> Term:
        called, arguments = node.func, node.args  # type: ignore[attr-defined]
        if type(called).__name__ != "Name" or called.id != SUM or node.keywords or not arguments:  # type: ignore[attr-defined]
            self._refuse(node, _MENDS["Call"])
        total = self._term(arguments[0], depth)
        for argument in arguments[1:]:
            total = total + self._term(argument, depth)
        return total

    def _refuse(self, node: ast.expr, mend: str) -> NoReturn:
        line = self.text.split("\n")[node.lineno - 1]
        self._fail(len(line.encode()[: node.col_offset].decode(errors="replace")) + 1, mend)

    def _fail(self, column: int, mend: str) -> NoReturn:
        start = max(0, column - _EXCERPT // 2) if len(self.text) > _EXCERPT else 0
        shown = self.text[start : start + _EXCERPT]
        told = f"{'…' if start else ''}{shown}{'…' if start + _EXCERPT < len(self.text) else ''}"
        raise StatementError(f"“{told}”, column {column}: {mend}") from None
