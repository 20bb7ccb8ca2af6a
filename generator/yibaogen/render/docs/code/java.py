"""The call in Java 17, with nothing but the JDK."""

from __future__ import annotations

from yibaogen.render.docs.code.call import ADDRESS, Call

_PROGRAM = """\
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

public class Call{name} {{
    public static void main(String[] args) throws Exception {{
        String body = \"\"\"
{body}
            \"\"\";
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create("{address}/"))
            .header("Content-Type", "application/json; charset=utf-8")
            .timeout(Duration.ofSeconds(100))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
        HttpResponse<String> reply = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(reply.body());
    }}
}}
"""


def program(call: Call) -> str:
    """A class of its own; the message is a text block."""
    name = "".join(char for char in call.interface.infno if char.isascii() and char.isalnum())
    lines = call.text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').split("\n")
    body = "\n".join(f"            {line}" for line in lines)
    return _PROGRAM.format(name=name, body=body, address=ADDRESS)
