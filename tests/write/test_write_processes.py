"""Jobs side by side: all are done once, what they raise is raised, and a process that dies is told of."""

from __future__ import annotations

import os

import pytest

from yibaogen.write.processes import side_by_side

JOBS = tuple(f"job{number}" for number in range(7))


@pytest.mark.parametrize("count", [1, 2, 3, 20])
def test_every_job_is_done_once(count: int) -> None:
    found = side_by_side(lambda job: (job.upper(), os.getpid()), JOBS, count)
    assert {job: word for job, (word, _pid) in found.items()} == {job: job.upper() for job in JOBS}
    assert (os.getpid() in {pid for _word, pid in found.values()}) == (count == 1)


def test_no_job_no_process() -> None:
    assert side_by_side(lambda job: job, (), 2) == {}


def test_a_large_result_comes_whole() -> None:
    found = side_by_side(lambda job: job * 1_000_000, JOBS[:3], 2)
    assert all(found[job] == job * 1_000_000 for job in JOBS[:3])


@pytest.mark.parametrize("count", [1, 2])
def test_what_a_job_raises_is_raised(count: int) -> None:
    def work(job: str) -> str:
        if job == "job3":
            raise KeyError(job)
        return job

    with pytest.raises(KeyError, match="job3"):
        side_by_side(work, JOBS, count)


def test_a_process_that_is_gone_is_told_of() -> None:
    def work(job: str) -> str:
        if job == "job2":
            os._exit(3)
        return job

    with pytest.raises(RuntimeError, match="job2"):
        side_by_side(work, JOBS, 2)


def test_nothing_is_left_behind() -> None:
    side_by_side(lambda job: job, JOBS, 2)
    try:
        left = os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        left = (0, 0)
    assert left == (0, 0), "a process that nobody has waited for"
