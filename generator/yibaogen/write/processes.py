"""Jobs in a few processes side by side, each a fork: what this process has loaded, all of them have."""

from __future__ import annotations

import os
import pickle
import select
import sys
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO, NoReturn, TypeVar

_T = TypeVar("_T")


def side_by_side(work: Callable[[str], _T], jobs: Sequence[str], count: int) -> dict[str, _T]:
    """``work(job)`` for each job by its name, begun in the order given, in ``count`` processes.

    What ``work`` raises is raised here. A fork of a process without threads costs next to nothing; elsewhere than on Linux it
    is not safe, and the jobs are done one after the other.
    """
    if sys.platform != "linux" or count < 2:
        return {job: work(job) for job in jobs}
    waiting = list(reversed(jobs))
    helpers = [_Helper(work) for _number in range(min(count, len(jobs)))]
    at = {helper.replies.fileno(): helper for helper in helpers}
    found: dict[str, _T] = {}
    try:
        for helper in helpers:
            helper.begin(waiting.pop())
        while at:
            for ready in select.select(list(at), [], [])[0]:
                helper = at[ready]
                found[helper.job] = helper.result()
                if waiting:
                    helper.begin(waiting.pop())
                else:
                    del at[ready]
    finally:
        # All are told before one is waited for: a later one holds the pipes of those before it until it has ended.
        for helper in helpers:
            helper.dismiss()
        for helper in helpers:
            helper.wait()
    return found


class _Helper:
    """A process that does a job when it is told its name."""

    def __init__(self, work: Callable[[str], object]) -> None:
        orders, tell = os.pipe()
        hear, answers = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self._pid = os.fork()
        if self._pid == 0:
            os.close(tell)
            os.close(hear)
            _serve(work, os.fdopen(orders, "rb"), os.fdopen(answers, "wb"))
        os.close(orders)
        os.close(answers)
        self._orders: BinaryIO = os.fdopen(tell, "wb")
        self.replies: BinaryIO = os.fdopen(hear, "rb")
        self.job = ""

    def begin(self, job: str) -> None:
        """Tell it the next job."""
        self.job = job
        pickle.dump(job, self._orders)
        self._orders.flush()

    def result(self) -> Any:
        """What came of the job. Raises what it raised, and RuntimeError when the process is gone."""
        try:
            result = pickle.load(self.replies)
        except EOFError:
            raise RuntimeError(f"the process at work on {self.job} has ended") from None
        if isinstance(result, Exception):
            raise result
        return result

    def dismiss(self) -> None:
        """No more jobs: it ends by itself."""
        self._orders.close()
        self.replies.close()

    def wait(self) -> None:
        """Until it has ended."""
        os.waitpid(self._pid, 0)


def _serve(work: Callable[[str], object], orders: BinaryIO, answers: BinaryIO) -> NoReturn:
    """The helper's own life. It ends without what the parent does at its end."""
    try:
        while True:
            try:
                answer = work(pickle.load(orders))
            except EOFError:
                break
            except Exception as error:  # it is raised in the parent
                answer = error
            pickle.dump(answer, answers, 5)
            answers.flush()
    finally:
        os._exit(0)
