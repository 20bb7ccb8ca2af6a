"""Message ids never repeat: not within a second, not across threads, not when the clock goes back."""

from __future__ import annotations

import re
import threading
from datetime import UTC, datetime, timedelta

from yibao.gateway import MessageIds


def test_form_is_institution_time_sequence() -> None:
    ids = MessageIds("H43010000001", lambda: datetime.fromisoformat("2026-03-05 10:20:30"), first=41)
    assert ids.next() == "H43010000001202603051020300041"
    assert ids.next() == "H43010000001202603051020300042"


def test_time_is_that_of_shanghai() -> None:
    ids = MessageIds("H43010000001", lambda: datetime(2026, 12, 31, 16, 0, 1, tzinfo=UTC), first=0)
    assert ids.next()[12:26] == "20270101000001"


def test_short_and_long_institution_codes_give_30_characters() -> None:
    now = datetime.fromisoformat("2026-01-01")
    assert [
        len(MessageIds(code, lambda: now).next()) for code in ("1", "H43010000001", "H430100000012345")
    ] == [30, 30, 30]


def test_more_than_ten_thousand_in_one_second_move_into_the_next() -> None:
    ids = MessageIds("H43010000001", lambda: datetime.fromisoformat("2026-03-05 10:00:00"), first=9_990)
    made = [ids.next() for _ in range(20_500)]
    assert len(set(made)) == len(made)
    assert [made[0][12:26], made[10_000][12:26], made[20_000][12:26]] == [
        f"2026030510000{second}" for second in range(3)
    ]


def test_a_clock_that_goes_back_repeats_nothing() -> None:
    moments = iter([datetime.fromisoformat(f"2026-03-05 10:00:0{second}") for second in (5, 6, 5, 5, 6, 7)])
    ids = MessageIds("H43010000001", lambda: next(moments))
    made = [ids.next() for _ in range(6)]
    assert len(set(made)) == 6
    assert made == sorted(made, key=lambda msgid: msgid[:26])


def test_threads_share_one_sequence() -> None:
    start = datetime.fromisoformat("2026-03-05 10:00:00")
    ticks = iter(range(10**9))
    lock = threading.Lock()

    def clock() -> datetime:
        with lock:
            return start + timedelta(milliseconds=next(ticks) // 7)

    ids = MessageIds("H43010000001", clock)
    made: list[str] = []

    def work() -> None:
        made.extend([ids.next() for _ in range(2_000)])

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 16_000
    assert all(re.fullmatch(r"H43010000001\d{18}", msgid) for msgid in made)
