"""The call in C# 11 (.NET 7 and later), with nothing but the base library."""

from __future__ import annotations

import re

from yibaogen.render.docs.code.call import ADDRESS, Call

_PROGRAM = """\
using System.Net.Http;
using System.Text;

var body = {fence}
{body}
    {fence};
using var client = new HttpClient {{ Timeout = TimeSpan.FromSeconds(100) }};
using var content = new StringContent(body, Encoding.UTF8, "application/json");
using var reply = await client.PostAsync("{address}/", content);
Console.WriteLine(await reply.Content.ReadAsStringAsync());
"""


def program(call: Call) -> str:
    """Top-level statements; the message is a raw literal whose fence is longer than any run of quotes in it."""
    longest = max((len(run) for run in re.findall('"+', call.text)), default=0)
    fence = '"' * max(3, longest + 1)
    body = "\n".join(f"    {line}" for line in call.text.split("\n"))
    return _PROGRAM.format(fence=fence, body=body, address=ADDRESS)
