"""One edition answering: request bytes in, reply bytes out, in the platform's envelope. No HTTP here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

import msgspec

from yibao.events import Event
from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform.archive import pack, wanted_catalogue
from yibao.platform.behaviours import BEHAVIOURS
from yibao.platform.call import Behaviour, Call, FileReply, Reply
from yibao.platform.complete import Completer
from yibao.platform.envelope import FILE, JSON, REFUSED, Answer, Envelope, own_moment, sentence
from yibao.platform.errand import Done, Errand, alone
from yibao.platform.examiner import Examined, Examiner
from yibao.platform.exchange import check_exchange, is_query, keep_exchange
from yibao.platform.foreign import is_foreign
from yibao.platform.guard import check_states, move_states, named
from yibao.platform.refusal import Refused
from yibao.platform.site import Site
from yibao.platform.store import Store, Unit
from yibao.platform.trim import Cut, cut_of
from yibao.platform.values import Maker
from yibao.validate.fast import EditionChecker

_FILE_DOWNLOAD = "9102"
_ENCODER = msgspec.json.Encoder(decimal_format="number")


class Desk:
    """Answers for one edition out of the store that all editions share."""

    def __init__(self, edition: EditionTable | EditionChecker, site: Site, store: Store) -> None:
        self._examiner = Examiner(edition)
        self.table = table = self._examiner.table
        self._site = site
        self._store = store
        self._maker = Maker(table, site.seed)
        self._envelope = Envelope(table)
        self._foreign = {infno for infno, interface in table.interfaces.items() if is_foreign(interface)}
        self._cuts: dict[str, Cut] = {}
        self._completers = {site.seed: Completer(table, site.seed)}

    def examine(self, body: bytes, infno: str | None) -> Examined:
        """What validation says of a request; ``infno`` is that of the address, if it has one."""
        return self._examiner.request(body, infno)

    def answer(self, report: Examined, moment: datetime | None, seed: int | None) -> Done:
        """The reply to a valid request, and what institutions must be told. ``moment`` (naive Beijing time) defaults
        to the request's own ``inf_time``.

        The reply is written and validated before the transaction is committed: nothing is kept that nobody was told.
        """
        errand = self.errand(report, moment, seed)
        return errand if isinstance(errand, tuple) else alone(self._store, errand)

    def errand(self, report: Examined, moment: datetime | None, seed: int | None) -> Errand | Done:
        """A valid request as work for a transaction; the reply itself where none is needed."""
        request: dict[str, Any] = report.value
        infno = report.infno or ""
        now = moment or own_moment(request)
        method = self.table.interfaces[infno].method
        behaviour = BEHAVIOURS.get(method)
        if behaviour is None or infno in self._foreign:
            return self._stand_in(infno, request, now, seed), ()
        reads = is_query(method) and method not in self._site.lifecycles.by_call
        return Errand(
            "read" if reads else "write",
            method,
            str(request.get("msgid") or ""),
            str(request.get("fixmedins_code") or ""),
            request.get("input") or {},
            partial(self._carry_out, behaviour, infno, request, now, seed),
            lambda event: self.refuse(request, now, REFUSED, event.message("zh")),
        )

    def refuse(self, request: Any, moment: datetime | None, infcode: int, text: str) -> Answer:
        """A reply with an infcode other than 0; ``request`` is what could be read of the request, or None."""
        known = request if isinstance(request, dict) else {}
        message = self._envelope.around(known, moment or own_moment(known), infcode, text)
        return Answer(encode(message), JSON, infcode)

    def reject(self, report: Examined, moment: datetime | None) -> Answer:
        """The reply to an invalid request: err_msg names the findings as far as its length allows."""
        return self.refuse(report.value, moment, REFUSED, sentence(report.errors))

    def _carry_out(
        self,
        behaviour: Behaviour,
        infno: str,
        request: dict[str, Any],
        now: datetime,
        seed: int | None,
        unit: Unit,
    ) -> Done:
        method = self.table.interfaces[infno].method
        call = Call(self.table, infno, method, request.get("input") or {}, request, now, unit, self._site)
        unit.lock(*(set(named(call.body, "psn_no")) or {call.institution}))
        check_exchange(call)
        watched = check_states(call)
        reply = behaviour(call)
        move_states(call, watched)
        keep_exchange(call, reply)
        return self._write(call, reply, seed), call.outbox

    def _write(self, call: Call, reply: Reply, seed: int | None) -> Answer:
        if isinstance(reply, FileReply):
            return Answer(reply.content, FILE, 0)
        message = self._envelope.around(call.header, call.now, 0, "")
        for told in self._tellings(call.infno, reply):
            # Amounts are exact: Decimals go out digit by digit.
            body = _ENCODER.encode({**message, "output": told} if told else message)
            if self._examiner.spotless(body, call.infno):
                return Answer(body, JSON, 0)
        output = self._completer(seed).complete(call.infno, reply, call.header, {}, call.now)
        body = encode({**message, "output": output} if output else message)
        return self._checked(body, call.infno)

    def _tellings(self, infno: str, reply: Any) -> Iterator[Any]:
        """The reply as it is, and cut to what the interface knows; only the latter once that was needed."""
        if infno not in self._cuts:
            yield reply
            self._cuts[infno] = cut_of(self.table.interfaces[infno].output)
        yield self._cuts[infno].of(reply)

    def _completer(self, seed: int | None) -> Completer:
        wanted = self._site.seed if seed is None else seed
        return self._completers.get(wanted) or Completer(self.table, wanted)

    def _checked(self, body: bytes, infno: str) -> Answer:
        """The reply, if it keeps the rules. Raises ``Refused``: the mistake is this platform's own."""
        faults = self._examiner.faults(body, infno)
        if faults:
            raise _own_fault(infno, faults)
        return Answer(body, JSON, 0)

    def _stand_in(self, infno: str, request: Mapping[str, Any], now: datetime, seed: int | None) -> Answer:
        """The reply of a number that has no behaviour, or another service's body: made from the tables."""
        if infno == _FILE_DOWNLOAD:
            wanted, name = wanted_catalogue(request.get("input"), self.table)
            return Answer(pack(name, self._maker.file_lines(wanted, now, seed)), FILE, 0)
        message = self._envelope.around(request, now, 0, "")
        output = self._maker.reply(infno, dict(request), now, seed)
        try:
            return self._checked(encode({**message, "output": output} if output else message), infno)
        except Refused as refused:
            return self.refuse(request, now, REFUSED, refused.event.message("zh"))


def _own_fault(infno: str, errors: Sequence[Event]) -> Refused:
    return Refused("platform-reply", infno=infno, found=sentence(errors)[:300])
