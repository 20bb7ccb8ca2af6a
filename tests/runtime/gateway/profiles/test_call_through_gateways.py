"""``yibao mock --gateway`` and ``yibao call --config --env``: two processes that agree, and two that do not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from gateways import OPTIONS
from independent.vectors import private_text, public_text

from yibao.gateway import SettingsError
from yibao.platform.gates.from_file import gate_from_file

PERSON = json.dumps(
    {"data": {"mdtrt_cert_type": "02", "mdtrt_cert_no": "999999199001010014", "psn_cert_type": "01"}}
)
PROFILES = ["csb", "oauth2-sm"]


def toml(table: str, values: dict[str, str]) -> str:
    return f"[{table}]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in values.items())


def yibao(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "yibaogen.cli.main", *arguments]
    environ = {key: value for key, value in os.environ.items() if not key.startswith("YIBAO_")}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=environ, check=False)


@pytest.fixture(scope="module", params=PROFILES)
def configured(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The client's file; the platform runs behind its gateway as long as the module's tests do."""
    folder, profile = tmp_path_factory.mktemp("gateway"), request.param
    options = dict(OPTIONS[profile])
    theirs = dict(options)
    if "private_key" in options:
        theirs |= {"private_key": private_text("platform"), "platform_key": public_text("hospital")}
    (folder / "gate.toml").write_text(f'profile = "{profile}"\n' + toml("gateway", theirs), "utf-8")
    command = [sys.executable, "-m", "yibaogen.cli.main", "mock", "--port", "0", "--format", "json"]
    with subprocess.Popen(
        [*command, "--gateway", str(folder / "gate.toml")], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        url = json.loads(server.stdout.readline())["url"]
        if "token_url" in options:
            options["token_url"] = url.rstrip("/") + options["token_url"]
        wrong = {**options, **({"secret": "wrong"} if "secret" in options else {"password": "wrong"})}
        common = (
            f'url = "{url}"\nprofile = "{profile}"\nfixmedins_code = "H99999900001"\n'
            'fixmedins_name = "示例市第一医院"\nmdtrtarea_admvs = "430100"\nsign_no = "trial"\n'
            'env = "test"\n[test]\n'
        )
        file = folder / "yibao.toml"
        file.write_text(
            common + toml("test.gateway", options) + "[stale]\n" + toml("stale.gateway", wrong), "utf-8"
        )
        yield file
        server.terminate()


def test_the_right_key_gets_through(configured: Path) -> None:
    done = yibao("call", "1101", "--data", PERSON, "--config", str(configured), "--format", "json")
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["ok"] is True


def test_another_environments_key_does_not(configured: Path) -> None:
    done = yibao(
        "call", "1101", "--data", PERSON, "--config", str(configured), "--env", "stale", "--format", "json"
    )
    assert done.returncode == 1
    told = json.loads(done.stdout)
    assert told["error"] in ("gateway-wrapper", "gateway-token")
    assert told["outcome"] == "refused"


def test_an_environment_that_is_not_there(configured: Path) -> None:
    done = yibao("call", "1101", "--data", PERSON, "--config", str(configured), "--env", "production")
    assert done.returncode == 2
    assert "production" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "content",
    ['profile = "csb"', 'profile = "owl"', "colour = 1", "gateway = 1", "profile = ", '[gateway]\nx = "y"'],
)
def test_a_gateway_file_that_is_none(content: str, tmp_path: Path) -> None:
    (tmp_path / "gate.toml").write_text(content, "utf-8")
    with pytest.raises(SettingsError):
        gate_from_file(tmp_path / "gate.toml")


def test_the_command_tells_what_is_wrong_with_the_file(tmp_path: Path) -> None:
    (tmp_path / "gate.toml").write_text('profile = "csb"', "utf-8")
    done = yibao("mock", "--port", "0", "--gateway", str(tmp_path / "gate.toml"))
    assert done.returncode == 2
    assert "YIBAO_GATEWAY_SECRET" in done.stderr
    assert "Traceback" not in done.stderr
