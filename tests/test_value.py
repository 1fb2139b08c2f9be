"""Values that are made by the hundred are made by a constructor of their own, and stay what they were."""

from __future__ import annotations

import pickle

import pytest

from claimcheck.value import MANY, Value, maker, once


class Place(Value):
    x: int
    y: int = 0


class Named(Place):
    name: str = ""


class Lazy(Value):
    __slots__ = ("_memo",)

    x: int
    y: int


@pytest.fixture(autouse=True)
def often() -> None:
    for number in range(MANY + 1):
        Place(number)


def test_a_value_made_often_is_the_same() -> None:
    assert Place(1) == Place(1, 0) == Place(x=1) != Place(1, 2)
    assert hash(Place(1)) == hash(Place(1, 0))
    assert repr(Place(1, y=2)) == "Place(x=1, y=2)"
    assert Place(1).replace(y=2) == Place(1, 2)
    assert pickle.loads(pickle.dumps(Place(1, 2))) == Place(1, 2)


def test_it_stays_frozen() -> None:
    with pytest.raises(AttributeError, match="frozen"):
        Place(1).x = 2  # type: ignore[misc]
    with pytest.raises(AttributeError, match="frozen"):
        del Place(1).x
    assert type(Place(1)) is Place


@pytest.mark.parametrize(("args", "named"), [((), {}), ((1, 2, 3), {}), ((1,), {"z": 3})])
def test_it_minds_its_fields(args: tuple[int, ...], named: dict[str, int]) -> None:
    with pytest.raises(TypeError):
        Place(*args, **named)


def test_what_derives_from_it_has_its_own_fields() -> None:
    assert [Named(number, 2, "a") for number in range(MANY + 1)][-1].replace(x=1) == Named(1, 2, "a")
    assert repr(Named(1)) == "Named(x=1, y=0, name='')"


def test_a_maker_leaves_out_what_is_filled_later() -> None:
    made = maker(Lazy, ("_memo", "x"))("kept", 1)
    assert type(made) is Lazy
    assert (made.x, made._memo) == (1, "kept")  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        print(made.y)


class Counted(Value):
    x: int
    asked: list[int]

    @once
    def doubled(self) -> int:
        """Twice x."""
        self.asked.append(self.x)
        return 2 * self.x

    @once
    def broken(self) -> int:
        raise AttributeError("no such thing")


def test_what_is_kept_is_worked_out_once_for_each_value() -> None:
    asked: list[int] = []
    values = [Counted(number, asked) for number in range(MANY + 2)]
    assert [value.doubled for value in values] == [value.doubled for value in values] == [2 * x for x in asked]
    assert len(asked) == len(values)
    assert values[1].replace(x=5).doubled == 10
    assert Counted.doubled.__doc__ == "Twice x."


def test_what_is_kept_is_no_field() -> None:
    value = Counted(1, [])
    assert value.doubled == 2
    assert Counted.fields == ("x", "asked")
    assert pickle.loads(pickle.dumps(value)).doubled == 2
    with pytest.raises(AttributeError):
        value.doubled = 3


def test_an_error_in_the_work_is_not_hidden() -> None:
    with pytest.raises(AttributeError, match="no such thing"):
        _ = Counted(1, []).broken
