#!/usr/bin/env python3
"""Checks JSON files against the JSON schema of the format, with Python's jsonschema (draft 2020-12).

    eng/schema-check.py SCHEMA.json FILE.json...

SCHEMA.json holds what RenstraJson.WriteSkema() gives.

Exit code: 0 all files pass, 1 errors (the first of each file are printed with their paths), 2 wrong usage or an
unreadable file, 3 the module is not installed (pip install jsonschema).
"""
import json
import sys

FIRST = 10


def load(name):
    try:
        # A byte-order mark is passed over, as the reader does.
        with open(name, encoding="utf-8-sig") as file:
            return json.load(file)
    except (OSError, ValueError) as error:
        print(f"{name}: {error}", file=sys.stderr)
        sys.exit(2)


def leaf(error):
    """The error inside a choice of one form: the reference behind a description is such a choice."""
    while error.validator == "oneOf" and len(error.validator_value) == 1 and error.context:
        error = min(error.context, key=lambda e: len(e.absolute_path))
    return error


def main(arguments):
    if len(arguments) < 2 or arguments[0].startswith("-"):
        print(__doc__.strip(), file=sys.stderr)
        return 2

    try:
        from jsonschema import Draft202012Validator
        from jsonschema.exceptions import SchemaError
    except ImportError:
        print("The Python module jsonschema (4.0 or later) is not installed: pip install jsonschema", file=sys.stderr)
        return 3

    schema = load(arguments[0])
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        print(f"{arguments[0]}: not a schema of draft 2020-12: {error.json_path}: {error.message}", file=sys.stderr)
        return 2

    validator = Draft202012Validator(schema)
    failed = False
    for name in arguments[1:]:
        errors = sorted((leaf(e) for e in validator.iter_errors(load(name))), key=lambda e: e.json_path)
        failed |= bool(errors)
        for error in errors[:FIRST]:
            message = error.message if len(error.message) <= 200 else error.message[:200] + "…"
            print(f"{name}: {error.json_path}: {message}")
        if len(errors) > FIRST:
            print(f"{name}: and {len(errors) - FIRST} more")
        if not errors:
            print(f"{name}: passes")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
