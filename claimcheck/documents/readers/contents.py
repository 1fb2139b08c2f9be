"""contents: the text of a file, as it stands there."""

from __future__ import annotations

from claimcheck.errors import SourceError

BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def contents(path: str) -> str:
    """The text of a file, its line ends as they are; raises :class:`~claimcheck.errors.SourceError`."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        raise SourceError(f"{path}: there is no such file; check the name and the folder") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SourceError(f"{path}: cannot be read ({reason}); check that it is a file you may read") from None
    return decoded(data, path)


def decoded(data: bytes, name: str) -> str:
    """Bytes as text: UTF-8, or what their byte order mark says; raises :class:`~claimcheck.errors.SourceError`."""
    encoding = next((name for mark, name in BYTE_ORDER_MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        place = f"byte {error.start} is not {error.encoding.upper()} text"
        raise SourceError(f"{name}: {place}; save the file as UTF-8") from None
