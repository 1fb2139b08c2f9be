# Two commands do everything on a machine that has only Python >= 3.11 (with venv) and make:
#
#   make demo    set up .venv, install claimcheck, check the articles of seeds/
#   make test    set up .venv with the test extras, run every check

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input

.DELETE_ON_ERROR:
.PHONY: demo test lint types docs pytest format clean

demo: $(VENV)/installed
	@echo '$$ claimcheck check seeds'
	@# status 1 says that there are findings, as there should be
	@$(BIN)/claimcheck check seeds || [ $$? -eq 1 ]

# pytest comes last, so that the output ends with its summary
test: lint types docs pytest

lint: $(VENV)/equipped
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/equipped
	$(BIN)/mypy

docs: $(VENV)/equipped
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs docs/_build/html

pytest: $(VENV)/equipped
	$(BIN)/python -m pytest --cov --cov-report=term

format: $(VENV)/equipped
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) docs/_build build dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache

# Each file marks that its step was done with this pyproject.toml; the package is installed editable, so its source may change.
$(VENV)/installed: $(VENV)/bin/python pyproject.toml
	$(PIP) --editable .
	@touch $@

$(VENV)/equipped: $(VENV)/bin/python pyproject.toml
	$(PIP) --editable '.[test]'
	@touch $@ $(VENV)/installed

$(VENV)/bin/python:
	@[ -n '$(PYTHON)' ] || { echo 'claimcheck needs Python 3.11 or newer: make PYTHON=/path/to/python3'; exit 1; }
	$(PYTHON) -m venv $(VENV)
