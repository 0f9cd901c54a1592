#!/usr/bin/env python3
"""An adapter for `renstra conformance`: reads one JSON question a line, answers one JSON line each. Standard library only.

It knows strict codes, the achievement of numbers, ranges and bounds, and the grades of Permendagri 86/2017, each in its own words, and says
"unsupported" to everything else. Replace the functions by calls of your own application.
"""
import json
import sys
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction


class Unsupported(Exception):
    pass


class Reason(Exception):
    """There is no value, and this is why."""


# --- kode --------------------------------------------------------------------------------------------------------------------------------

LEVELS = {1: "urusan", 2: "bidangUrusan", 3: "program", 5: "kegiatan", 6: "subKegiatan"}


def refuse(galat, posisi):
    return {"galat": galat, "posisi": str(posisi)}


def is_digit(c):
    return "0" <= c <= "9"


def kode(given):
    text = given["teks"]
    if text == "":
        return refuse("empty", 0)
    template = text[0] == "X"
    start = 0
    for number in range(1, 7):
        width = {1: 1, 4: 1}.get(number, 2)
        if number == 6:
            run = len(text[start:]) - len(text[start:].lstrip("0123456789"))
            width = 2 if run == 2 or (run < 2 and len(text) < 17) else 4
        segment = text[start:start + width]
        letters = template and number <= 2
        if number == 2 and not template and segment[:1] == "X":
            return refuse("mixedTemplate", start)
        for i in range(width):
            if i >= len(segment):
                return refuse("unexpectedEnd", start + i)
            if letters and segment[i] != "X":
                return refuse("mixedTemplate" if is_digit(segment[i]) else "unexpectedCharacter", start + i)
            if not letters and not is_digit(segment[i]):
                return refuse("unexpectedCharacter", start + i)
        if not letters and (int(segment) == 0 or (number == 4 and int(segment) > 8)):
            return refuse("outOfRange", start)
        end = start + width
        if end == len(text):
            if number == 4:
                return refuse("incompleteLevel", end)
            break
        if number == 6 or text[end] != ".":
            return refuse("trailingText" if number == 6 or is_digit(text[end]) else "unexpectedCharacter", end)
        start = end + 1
    parts = text.split(".")
    answer = {"kode": text, "tingkat": LEVELS[len(parts)]}
    if len(parts) > 1:
        answer["induk"] = ".".join(parts[:3] if len(parts) == 5 else parts[:-1])
    if len(parts) >= 5:
        answer["kewenangan"] = parts[3]
    return answer


# --- capaian -----------------------------------------------------------------------------------------------------------------------------

def printed(value):
    """Two decimals, halves away from zero: half-up on the size does that."""
    size = Decimal(abs(value).numerator * 10 ** 40 // abs(value).denominator).scaleb(-40)
    rounded = size.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    return f"-{rounded}" if value < 0 and rounded else str(rounded)


def check(cell, blank, dash, unreadable):
    if cell is None:
        return blank
    return {"-": dash, "?": unreadable, "NA": "tidakBerlaku"}.get(cell)


def number(text):
    try:
        return Fraction(text.split(" (")[0])
    except ValueError:
        raise Unsupported from None


def ratio(r, t):
    if t <= 0:
        raise Reason("targetNol" if t == 0 else "targetNegatif")
    return 100 * r / t


def lower(r, t, how):
    if r == t == 0:
        return Fraction(100)
    ratio(r, t)
    if how == "rasioTerbalik":
        if r <= 0:
            raise Reason("realisasiNol" if r == 0 else "realisasiNegatif")
        return 100 * t / r
    return max(Fraction(0), 200 - 100 * r / t)


def fixed(r, t, how):
    if r == t:
        return Fraction(100)
    if how == "samaAtauTidak":
        return Fraction(0)
    ratio(r, t)
    return max(Fraction(0), 100 - 100 * abs(r - t) / t)


def reached(r, target, direction, options):
    how = options.get("turun", "selisih")
    sign = next((s for s in (">=", "<=", ">", "<") if target.startswith(s)), None)
    if sign:
        t = number(target[len(sign):])
        kept = {">=": r >= t, "<=": r <= t, ">": r > t, "<": r < t}[sign]
        if kept and options.get("caraBatas") == "terpenuhiSeratus":
            return Fraction(100)
        low = high = t
        if direction in (None, "rentang"):
            direction = "naik" if sign[0] == ">" else "turun"
    elif ".." in target:
        low, high = map(number, target.split(".."))
        direction = direction or "rentang"
    else:
        low = high = number(target)
        direction = direction or "naik"
    if low == high and direction != "rentang":
        return {"naik": lambda: ratio(r, low), "turun": lambda: lower(r, low, how), "tetap": lambda: fixed(r, low, options.get("tetap"))}[direction]()
    if r < low:
        return max(Fraction(0), lower(r, low, how) if direction == "turun" else ratio(r, low))
    if r > high:
        return ratio(r, high) if direction == "naik" else lower(r, high, how)
    return Fraction(100)


def capaian(given):
    realisasi, target, options = given["realisasi"], given["target"], given.get("opsi", {})
    no_r = check(realisasi, "tanpaRealisasi", "realisasiStrip", "realisasiTidakTerbaca")
    no_t = check(target, "tanpaTarget", "targetStrip", "targetTidakTerbaca")
    if no_r == "tidakBerlaku" or no_t or no_r:
        raise Reason(no_r if no_r == "tidakBerlaku" else no_t or no_r)
    value = reached(number(realisasi), target, given.get("polaritas"), options)
    if "batas" in options:
        value = min(value, Fraction(options["batas"]))
    return {"persen": printed(value)}


def capaian_rupiah(given):
    return {"persen": printed(ratio(Fraction(given["realisasi"]), Fraction(given["target"])))}


# --- predikat ----------------------------------------------------------------------------------------------------------------------------

def predikat(given):
    options = given.get("opsi", {})
    if options.get("skala", "permendagri86") != "permendagri86":
        raise Unsupported
    text = printed(Fraction(given["nilai"]))
    value, words = Fraction(text), ("Sangat Rendah", "Rendah", "Sedang", "Tinggi", "Sangat Tinggi")
    if options.get("celah") == "batasAtasTerbuka":
        reached_ = [value > bound for bound in (50, 65, 75, 90)]
    else:
        if options.get("celah") == "bulatkanDulu":
            value = Fraction(Decimal(text).quantize(Decimal(1), rounding=ROUND_HALF_UP))
        reached_ = [value >= bound for bound in (51, 66, 76, 91)]
    return {"predikat": words[sum(reached_)], "tercetak": text}


OPERATIONS = {"kode": kode, "capaian": capaian, "capaian.rupiah": capaian_rupiah, "predikat": predikat}


def answer(question):
    try:
        return {"id": question["id"], "output": OPERATIONS[question["op"]](question["input"])}
    except Reason as reason:
        return {"id": question["id"], "output": {"sebab": str(reason)}}
    except (Unsupported, KeyError):
        return {"id": question["id"], "unsupported": True}


for line in sys.stdin:
    # Flushed after each answer: the next question comes when this one is answered.
    print(json.dumps(answer(json.loads(line))), flush=True)
