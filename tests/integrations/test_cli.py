from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import claimcheck
from claimcheck.integrations.cli import main

WRONG = "Crews recovered 74 out of 117 crates, or 83 per cent.\n"
RIGHT = "Crews recovered 74 out of 117 crates, or 63 per cent.\n"
SLIP = "Crews recovered 74 out of 117 crates, or 64 per cent.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to be in, with no settings of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr("claimcheck.config.FILES", ("claimcheck.toml",))
    return tmp_path


def stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


def put(name: str, text: str = WRONG) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return name


def test_findings_make_the_status_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", put("wrong.txt")]) == 1
    shown = capsys.readouterr().out
    assert shown.startswith("wrong.txt:1:17  error  CC202 percent-of  ")
    assert shown.endswith("1 document, 3 figures, 2 relations checked: 1 error\n") or "checked: 1 error" in shown


def test_sound_text_makes_it_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", put("right.txt", RIGHT)]) == 0
    assert capsys.readouterr().out.endswith("checked: nothing found\n")


def test_a_file_that_cannot_be_read_makes_it_2_and_the_others_are_checked(capsys: pytest.CaptureFixture[str]) -> None:
    Path("latin.txt").write_bytes(b"5 \xa3 for tea")
    assert main(["check", "none.txt", "latin.txt", put("wrong.txt")]) == 2
    out, err = capsys.readouterr()
    assert err.splitlines() == [
        "claimcheck: none.txt: there is no such file; check the name and the folder",
        "claimcheck: latin.txt: byte 2 is not UTF-8 text; save the file as UTF-8",
    ]
    assert "wrong.txt:1:17" in out


def test_folders_are_walked(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("desk/b.md", "desk/a.txt", "desk/deep/c.markdown", "desk/notes.log", "desk/.git/d.txt", "desk/.e.txt"):
        put(name)
    assert main(["check", "desk", "--output-format", "concise"]) == 1
    shown = capsys.readouterr().out.splitlines()[:-1]
    assert [line.partition(":")[0] for line in shown] == [
        os.path.join("desk", "a.txt"),
        os.path.join("desk", "b.md"),
        os.path.join("desk", "deep", "c.markdown"),
    ]


def test_a_folder_without_text_is_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty").mkdir()
    assert main(["check", "empty"]) == 2
    assert capsys.readouterr().err.startswith(
        "claimcheck: empty: no file to read there; in folders these are read: .txt"
    )


@pytest.mark.parametrize("arguments", [["check"], ["check", "-"], ["measure"], ["measure", "-"]])
def test_standard_input(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stdin(monkeypatch, WRONG.encode())
    assert main(arguments) == (arguments[0] == "check")
    assert "<stdin>:1:17" in capsys.readouterr().out


def test_standard_input_with_a_name(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    stdin(monkeypatch, b"Crews recovered **74** out of `9` 117 crates, or 83%.")
    assert main(["measure", "-", "--stdin-filename", "desk/story.md", "--output-format", "json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert [(one["name"], one["text"]) for one in figures] == [
        ("desk/story.md", "74"),
        ("desk/story.md", "117"),
        ("desk/story.md", "83%"),
    ]


def test_standard_input_that_is_no_text(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    stdin(monkeypatch, b"5 \xff")
    assert main(["check"]) == 2
    assert "<stdin>: byte 2 is not UTF-8 text" in capsys.readouterr().err


@pytest.mark.parametrize("output", ["text", "concise", "json", "jsonl", "sarif", "github", "html"])
def test_every_output_goes_to_a_file(output: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", put("wrong.txt"), "--output-format", output, "--output-file", "report"]) == 1
    assert capsys.readouterr().out == ""
    assert "CC202" in Path("report").read_text("utf-8")


def test_an_output_file_that_cannot_be_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", put("wrong.txt"), "--output-file", "no/such/folder"]) == 2
    assert "no/such/folder: cannot be written" in capsys.readouterr().err


def test_the_threshold_and_the_status_are_separate(capsys: pytest.CaptureFixture[str]) -> None:
    put("slip.txt", SLIP)
    put("wrong.txt")
    assert main(["check", "slip.txt"]) == 0
    assert "1 finding below warning not shown" in capsys.readouterr().out
    assert main(["check", "slip.txt", "--min-severity", "note"]) == 1
    assert "slip.txt:1:17  note  CC202" in capsys.readouterr().out
    assert main(["check", "slip.txt", "--min-severity", "note", "--fail-on", "error"]) == 0
    assert main(["check", "slip.txt", "--fail-on", "note"]) == 1
    assert main(["check", "wrong.txt", "--fail-on", "never"]) == 0


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (["--select", "CC202"], 1),
        (["--select", "percent-of,CC1"], 1),
        (["--select", "CC1"], 0),
        (["--ignore", "CC2"], 0),
        (["--ignore", "CC1", "--ignore", "CC3"], 1),
    ],
)
def test_rules_are_selected_and_ignored(options: list[str], status: int) -> None:
    assert main(["check", put("wrong.txt"), *options]) == status


@pytest.mark.parametrize("options", [["--select", "CC299"], ["--ignore", "percent-off"]])
def test_a_rule_that_does_not_exist_is_misuse(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", put("wrong.txt"), *options]) == 2
    assert f"no rule is called '{options[1]}'; 'claimcheck rules' lists them" in capsys.readouterr().err


def test_settings_come_from_the_nearest_file_and_options_go_before_them() -> None:
    put("desk/claimcheck.toml", 'ignore = ["percent-of"]')
    put("desk/wrong.txt")
    put("other.toml", "")
    assert main(["check", "desk/wrong.txt"]) == 0
    assert main(["check", "desk"]) == 0
    assert main(["check", "desk", "--ignore", "CC1"]) == 1
    assert main(["check", "desk/wrong.txt", "--config", "other.toml"]) == 1


def test_wrong_settings_are_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    put("claimcheck.toml", 'dolar = "AUD"')
    assert main(["check", put("wrong.txt")]) == 2
    assert "there is no setting 'dolar'" in capsys.readouterr().err


def test_a_dateline_makes_weekdays_certain(capsys: pytest.CaptureFixture[str]) -> None:
    put("talks.txt", "The talks begin on Tuesday, 13 March.\n")
    assert main(["check", "talks.txt", "--date", "2025-03-10"]) == 1
    assert "Thursday" in capsys.readouterr().out
    with pytest.raises(SystemExit, match="2"):
        main(["check", "talks.txt", "--date", "13 March"])
    assert "'13 March' is not a date; write it as 2025-03-13" in capsys.readouterr().err


def test_what_holds_is_shown_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", put("right.txt", RIGHT), "--show-checked", "--statistics"]) == 0
    assert "holds  CC202 percent-of  100 × 74 ÷ 117 = 63.25 %" in capsys.readouterr().out


def test_colours(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    put("wrong.txt")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    for variable, value, options, colored in [
        ("TERM", "xterm", [], True),
        ("TERM", "dumb", [], False),
        ("NO_COLOR", "1", [], False),
        ("NO_COLOR", "1", ["--color", "always"], True),
        ("TERM", "xterm", ["--color", "never"], False),
    ]:
        with monkeypatch.context() as patch:
            patch.setenv(variable, value)
            main(["check", "wrong.txt", *options])
        assert ("\x1b[31merror" in capsys.readouterr().out) == colored


def test_the_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    rows = [line.split(maxsplit=2) for line in capsys.readouterr().out.splitlines()]
    assert ["CC202", "percent-of"] in [row[:2] for row in rows]
    assert main(["rules", "--output-format", "json"]) == 0
    assert [row["code"] for row in json.loads(capsys.readouterr().out)] == [row[0] for row in rows]


@pytest.mark.parametrize("name", ["CC202", "cc202", "percent-of", "part-of-whole-percent"])
def test_a_rule_is_explained(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 0
    page = capsys.readouterr().out
    assert page.startswith("# percent-of (CC202)\n")
    assert "percent = 100 × part ÷ whole" in page


def test_a_rule_that_cannot_be_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "magic"]) == 2
    assert capsys.readouterr().err == "claimcheck: no rule is called 'magic'; 'claimcheck rules' lists them\n"


@pytest.mark.parametrize("output", ["table", "json", "csv"])
def test_figures_are_listed(output: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["measure", put("wrong.txt"), "--output-format", output]) == 0
    shown = capsys.readouterr().out
    assert all(figure in shown for figure in ("74", "117", "83 per cent", "percent"))


def test_what_was_left_alone_is_listed_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    path = Path("codes.txt")
    path.write_text("Section 5 has 20 pages.", encoding="utf-8")
    assert main(["measure", str(path)]) == 0
    assert "section or thing" not in capsys.readouterr().out
    assert main(["measure", str(path), "--all", "--output-format", "json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [(one["text"], one["reason"]) for one in shown] == [("5", "number of a section or thing"), ("20", None)]


@pytest.mark.parametrize("command", ["check", "measure"])
def test_the_language_is_an_option(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Die Truppen halten 200 Quadratkilometer (97 Quadratmeilen)."
    stdin(monkeypatch, text.encode())
    assert main([command, "--locale", "de"]) == (command == "check")
    assert "Quadratmeilen" in capsys.readouterr().out


def test_a_language_that_is_not_read(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    stdin(monkeypatch, b"5 km")
    assert main(["check", "--locale", "tlh"]) == 2
    assert capsys.readouterr().err == "claimcheck: unknown locale 'tlh'; claimcheck reads 'en', 'de'\n"


def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    root = Path(claimcheck.__file__).parent.parent
    environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "claimcheck", *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=False, **options)  # type: ignore[call-overload,no-any-return]


def test_as_a_program() -> None:
    assert run("--version").stdout == f"claimcheck {claimcheck.__version__}\n"
    assert run("check", put("wrong.txt")).returncode == 1
    assert run().returncode == 2
    assert run("check", "--no-such-option").returncode == 2


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    put("wrong.txt", WRONG * 3000)
    root = Path(claimcheck.__file__).parent.parent
    program = f"{sys.executable} -m claimcheck check wrong.txt"
    done = subprocess.run(
        f"{program} | head -1",
        shell=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
        check=False,
    )
    assert done.stdout.startswith("wrong.txt:1:17")
    assert done.stderr == ""


def test_an_ascii_terminal_gets_escapes_and_no_failure() -> None:
    put("wrong.txt")
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(claimcheck.__file__).parent.parent),
        "PYTHONIOENCODING": "ascii",
    }
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", "check", "wrong.txt"], capture_output=True, env=environment, check=False
    )
    assert done.returncode == 1
    assert rb"100 \xd7 74 \xf7 117" in done.stdout


def test_reports_of_one_event_are_compared(capsys: pytest.CaptureFixture[str]) -> None:
    put("a.txt", "Storms took 24 roofs and 259 square kilometres of forest on the coast.\n")
    put("b.txt", "Storms took 42 roofs and 259 square kilometres of forest on the coast.\n")
    assert main(["check", "a.txt", "b.txt", "--min-severity", "note"]) == 0
    main(["check", "a.txt", "b.txt", "--together"])
    assert "2 documents" in capsys.readouterr().out


def shell(command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(Path(claimcheck.__file__).parent.parent)}
    program = f"{sys.executable} -m claimcheck {command}"
    return subprocess.run(program, shell=True, capture_output=True, text=True, env=environment, check=False)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no device here that is always full")
@pytest.mark.parametrize("command", ["check wrong.txt", "rules", "explain CC101"])
def test_a_full_disk_is_said_in_a_line(command: str) -> None:
    put("wrong.txt")
    done = shell(f"{command} > /dev/full")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith("claimcheck: standard output cannot be written (")


def test_closed_streams_do_no_harm() -> None:
    put("wrong.txt")
    assert (shell("check wrong.txt >&-").returncode, shell("check wrong.txt >&-").stderr) == (1, "")
    assert shell("check nowhere.txt 2>&-").returncode == 2
    done = shell("check - <&-")
    assert (done.returncode, done.stderr.splitlines()[0]) == (
        2,
        "claimcheck: standard input is closed; name a file, or send the text there",
    )


def test_what_is_to_run_at_the_end_of_the_process_is_run() -> None:
    code = "import atexit, sys; sys.argv[1:] = ['rules']; atexit.register(print, 'ended', file=sys.stderr); "
    done = subprocess.run(
        [sys.executable, "-c", f"{code}from claimcheck.integrations.cli import main; main()"],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(claimcheck.__file__).parent.parent)},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "ended\n")
