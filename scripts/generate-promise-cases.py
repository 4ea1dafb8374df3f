"""Writes src/features/promise/domain/promise-cases.tsv: what the overnight promise must say, case by case.

Shares no code with the product. Working time is a plain list of minutes, time zones are Python's zoneinfo, holidays are
the package "holidays". Run when the rule of the promise changes, then read a few of the rows:

    python3 -m venv /tmp/holidays && /tmp/holidays/bin/pip install holidays tzdata
    /tmp/holidays/bin/python scripts/generate-promise-cases.py
"""

from bisect import bisect_left
from datetime import date, datetime, timedelta, timezone
from itertools import product
from math import ceil
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays

TARGET = Path(__file__).parent.parent / "src/features/promise/domain/promise-cases.tsv"
KHMER = holidays.KH(years=range(2025, 2031), language="en_US")
AMERICAN = holidays.US(years=range(2025, 2031), language="en_US")
ZONES = {
    "Eastern": "America/New_York",
    "Central": "America/Chicago",
    "Mountain": "America/Denver",
    "Pacific": "America/Los_Angeles",
}
PHNOM_PENH = timezone(timedelta(hours=7))
COUNT_ON = {"standard": 3, "priority": 2, "rush": 1}
MARGIN, FIND, CHECK = 120, 20, 30
WEEK = {
    "office": {d: [("08:00", "17:00")] for d in range(5)},
    "six-days": {d: [("08:00", "12:00"), ("13:00", "17:00")] for d in range(6)},
    "evening": {d: [("14:00", "23:00")] for d in range(5)},
    "night": {d: [("20:00", "04:00")] for d in (6, 0, 1, 2, 3)},
}
ROSTERS = {
    "team": ["office"] * 3,
    "solo": ["office"],
    "pair": ["office", "six-days"],
    "mixed": ["office", "six-days", "evening", "night"],
    "nights": ["night"] * 3,
}
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def minute(at: datetime) -> int:
    return int((at - EPOCH).total_seconds()) // 60


def at(m: int) -> datetime:
    return EPOCH + timedelta(minutes=m)


def working_minutes(kind: str, start: int, end: int) -> list[int]:
    """Every minute in which somebody of this kind works, one by one."""
    found = set()
    day = at(start).astimezone(PHNOM_PENH).date() - timedelta(days=1)
    while minute(datetime(day.year, day.month, day.day, tzinfo=PHNOM_PENH)) < end:
        if day not in KHMER:
            midnight = minute(datetime(day.year, day.month, day.day, tzinfo=PHNOM_PENH))
            for begin, finish in WEEK[kind].get(day.weekday(), []):
                b = int(begin[:2]) * 60 + int(begin[3:])
                f = int(finish[:2]) * 60 + int(finish[3:])
                found.update(range(midnight + b, midnight + (f if f > b else f + 1440)))
        day += timedelta(days=1)
    return sorted(m for m in found if start <= m < end)


def free_minutes(roster: str, loads: list[int], now: int) -> list[list[int]]:
    """What is left of each once the work promised already is done."""
    kinds = ROSTERS[roster]
    return [working_minutes(kind, now, now + 21 * 1440)[load:] for kind, load in zip(kinds, loads)]


def answer(free: list[list[int]], posted: int, hours: float, urgency: str, zone: str):
    found = posted + FIND
    need = round(hours * 60)
    plans = []
    for minutes in free:
        i = bisect_left(minutes, found)
        if i + need <= len(minutes):
            plans.append((minutes[i + need - 1] + 1, minutes[i]))
    plans.sort()
    if not plans:
        return None
    wanted = COUNT_ON[urgency]
    safe, start = None, None
    for place, (finish, begin) in enumerate(plans[:wanted]):
        candidate = finish + (wanted - 1 - place) * MARGIN
        if safe is None or candidate <= safe:
            safe, start = candidate, begin
    checked = at(ceil((safe + CHECK) / 5) * 5).astimezone(ZoneInfo(zone))
    seven = checked.replace(hour=7, minute=0, fold=0)
    if checked.hour >= 21:
        tomorrow = checked.date() + timedelta(days=1)
        ready = datetime(tomorrow.year, tomorrow.month, tomorrow.day, 7, tzinfo=ZoneInfo(zone))
    elif checked.hour < 7:
        ready = seven
    else:
        ready = checked
    in_time = sum(1 for finish, _ in plans if finish + CHECK <= minute(ready.astimezone(timezone.utc)))
    confidence = "high" if in_time >= 3 else "medium" if in_time == 2 else "low"
    return start, minute(ready.astimezone(timezone.utc)), confidence


def row(topic: str, zone_name: str, local: datetime, hours: float, urgency: str, roster: str, loads=None):
    zone = ZONES[zone_name]
    loads = loads or [0] * len(ROSTERS[roster])
    posted = minute(local.replace(tzinfo=ZoneInfo(zone)).astimezone(timezone.utc))
    free = free_minutes(roster, loads, posted)
    said = answer(free, posted, hours, urgency, zone)
    if said is None:
        raise SystemExit(f"no promise: {topic} {local}")
    start, ready, confidence = said
    last = posted
    while (later := answer(free, last + 5, hours, urgency, zone)) and later[1] <= ready and last + 5 < ready:
        last += 5
    utc = lambda m: at(m).strftime("%Y-%m-%dT%H:%MZ")  # noqa: E731
    here = lambda m: at(m).astimezone(ZoneInfo(zone)).strftime("%a %d %b %H:%M")  # noqa: E731
    there = at(start).astimezone(PHNOM_PENH).strftime("%a %d %b %H:%M")
    return [topic, zone, local.strftime("%a %d %b %Y %H:%M"), utc(posted), f"{hours:g}", urgency, roster,
            "/".join(map(str, loads)), utc(start), there, utc(ready), here(ready), utc(last), here(last), confidence]


def edges(year: int) -> tuple[date, date]:
    """The second Sunday of March and the first of November."""
    sunday = lambda month, nth: next(  # noqa: E731
        date(year, month, d) for d in range(nth * 7 - 6, nth * 7 + 1) if date(year, month, d).weekday() == 6
    )
    return sunday(3, 2), sunday(11, 1)


def clock(day: date, hour: int, minutes: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minutes)


rows = []
URGENCIES = list(COUNT_ON)
# Both edges of daylight saving: the Friday before, the night itself, and the day after.
for year in range(2025, 2031):
    for edge, name in zip(edges(year), ("spring forward", "fall back")):
        for (n, zone), (days, hour) in product(enumerate(ZONES), ((-2, 19), (-1, 22), (0, 20), (1, 9))):
            urgency = URGENCIES[(year + n + days) % 3]
            rows.append(row(name, zone, clock(edge + timedelta(days=days), hour), 4, urgency, "team"))
# Every holiday of two years: posted on its eve and on its evening in the United States.
for year in (2026, 2027):
    for country, calendar in (("KH", KHMER), ("US", AMERICAN)):
        for n, day in enumerate(sorted(d for d in calendar if d.year == year)):
            zone = list(ZONES)[n % 4]
            for back, hour in ((1, 18), (0, 17)):
                topic = f"{country} {calendar[day]}"
                rows.append(row(topic, zone, clock(day - timedelta(days=back), hour), 3, URGENCIES[n % 3], "team"))
# A whole week, winter and summer, each zone and urgency.
for start in (date(2026, 1, 11), date(2026, 7, 12)):
    for n, zone, urgency in product(range(7), ZONES, URGENCIES):
        hour = (8, 12, 16, 19, 20, 21, 23)[(n + len(zone)) % 7]
        rows.append(row("weekday", zone, clock(start + timedelta(days=n), hour, 40), 4, urgency, "team"))
# Work of every length, and workers of every load.
for zone, hours in product(ZONES, (0.5, 1, 2.5, 8, 8.5, 9, 10, 18, 27)):
    rows.append(row("length", zone, clock(date(2026, 2, 3), 19, 40), hours, "standard", "team"))
LOADS = ([0, 0, 0], [60, 60, 60], [0, 120, 240], [0, 540, 1080], [540, 540, 540], [300, 900, 2700], [1620, 1620, 1620])
for urgency, loads, zone in product(URGENCIES, LOADS, ("Eastern", "Pacific")):
    rows.append(row("load", zone, clock(date(2026, 5, 19), 20, 15), 4, urgency, "team", loads))
# Other rosters.
for roster, urgency, hours in product(("solo", "pair", "mixed", "nights"), URGENCIES, (2, 8)):
    rows.append(row("roster", "Central", clock(date(2026, 9, 25), 18), hours, urgency, roster))

HEADINGS = ["topic", "zone", "posted there", "posted", "hours", "urgency", "roster", "loads", "starts", "starts in Phnom Penh",
            "ready", "ready there", "post by", "post by there", "confidence"]
TARGET.write_text("\n".join("\t".join(map(str, one)) for one in [HEADINGS, *rows]) + "\n")
print(f"{TARGET}: {len(rows)} cases")
