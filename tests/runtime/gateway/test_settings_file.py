"""Settings of editions and environments out of one file; keys that show nowhere."""

from __future__ import annotations

import copy
import os
import pickle
from pathlib import Path
from typing import Any

import pytest

from yibao.gateway import AddressRule, Settings, SettingsError
from yibao.gateway.connect import connect, route_of, tls_context
from yibao.gateway.facts import facts_of, from_facts
from yibao.gateway.profiles import Exchange
from yibao.gateway.secret import Secret
from yibao_editions import hunan, national

FILE = """
fixmedins_code = "H43010000001"
fixmedins_name = "示例医院"
mdtrtarea_admvs = "430100"
env = "test"

[test]
url = "https://test.invalid/api"
[test.gateway]
access_key = "test-access"
secret = "test-secret-4711"

[production]
url = "https://real.invalid/api"
timeout = 60
[production.gateway]
access_key = "real-access"
secret = "real-secret-4711"

[edition.shenzhen]
profile = "tif"
address = "per-infno"
[edition.shenzhen.gateway]
paasid = "sz_hospital"
[edition.shenzhen.test]
url = "https://sz.invalid/hsa/hgs"
[edition.shenzhen.test.gateway]
secret = "sz-secret-4711"
"""
CSB = {"profile": "csb", "address": "single", "upload": "multipart", "timeout": "120", "headers": {"a": "b"}}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "yibao.toml"
    path.write_text(FILE, "utf-8")
    return path


def read(file: Path, environ: dict[str, str] | None = None, **how: Any) -> Settings:
    return Settings.from_env(environ or {}, file, **how)


def test_environments_of_an_edition(file: Path) -> None:
    test, real = read(file, facts=CSB), read(file, facts=CSB, env="production")
    assert (test.url, test.timeout) == ("https://test.invalid/api", 120.0)
    assert (real.url, real.timeout) == ("https://real.invalid/api", 60.0)
    assert test.profile == real.profile == "csb"
    assert test.upload == "multipart"
    assert real.gateway["secret"].reveal() == "real-secret-4711"
    assert read(file, {"YIBAO_ENV": "production"}).url == real.url


def test_an_editions_own_values_win(file: Path) -> None:
    settings = read(file, edition="shenzhen", facts=CSB)
    assert settings.url == "https://sz.invalid/hsa/hgs"
    assert settings.address is AddressRule.PER_INFNO
    assert settings.gateway["paasid"].reveal() == "sz_hospital"
    assert settings.gateway["secret"].reveal() == "sz-secret-4711"
    assert settings.address_of("2207") == "https://sz.invalid/hsa/hgs/2207"


def test_an_unknown_environment_is_named_with_those_there_are(file: Path) -> None:
    with pytest.raises(SettingsError, match="production、test") as caught:
        read(file, env="prod")
    assert caught.value.event.id == "settings-environment"


def test_variables_reach_the_gateway_options(file: Path) -> None:
    environ = {
        "YIBAO_GATEWAY_SECRET": "from-the-environment",
        "YIBAO_PATHS_1101": "/fsi/x",
        "YIBAO_UPLOAD": "bytes",
    }
    settings = read(file, environ, facts=CSB)
    assert settings.gateway["secret"].reveal() == "from-the-environment"
    assert settings.gateway["access_key"].reveal() == "test-access"
    assert settings.paths == {"1101": "/fsi/x"}
    assert settings.upload == "bytes"


def test_secrets_show_nowhere(file: Path) -> None:
    settings = read(file, {"YIBAO_PROXY": "http://user:proxy-secret@127.0.0.1:1"}, facts=CSB)
    shown = [
        repr(settings),
        str(settings),
        f"{settings}",
        repr(settings.gateway),
        str(dict(settings.gateway)),
    ]
    shown += [repr(connect(settings)), repr(route_of(settings)), repr(vars(route_of(settings).main))]
    assert not any("4711" in text or "proxy-secret" in text for text in shown)
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(settings)
    assert copy.deepcopy(settings) == settings
    assert pickle.loads(pickle.dumps(plain_settings())) == plain_settings()


def test_a_secret() -> None:
    secret = Secret("hidden")
    assert f"{secret} {secret!r} {secret:>10}" == "*** Secret(***) ***"
    assert secret == Secret("hidden") != Secret("other")
    assert hash(secret) == hash(Secret("hidden"))
    assert secret and not Secret("")
    assert not hasattr(secret, "__dict__")
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError):
            pickle.dumps(secret, protocol)


@pytest.mark.parametrize(
    ("gateway", "event", "said"),
    [
        ({"access_key": "a"}, "settings-missing", "YIBAO_GATEWAY_SECRET"),
        ({"access_key": "a", "secret": "s", "colour": "red"}, "settings-value", "gateway.colour"),
        ({"access_key": "a", "secret": "s", "unit": "h"}, "settings-value", "ms"),
    ],
)
def test_options_are_checked_when_the_client_is_made(gateway: dict[str, str], event: str, said: str) -> None:
    settings = plain_settings(profile="csb", gateway=gateway)
    with pytest.raises(SettingsError, match=said) as caught:
        national.Client(settings)
    assert caught.value.event.id == event


def plain_settings(**changed: Any) -> Settings:
    values = {
        "url": "http://127.0.0.1:9",
        "fixmedins_code": "H1",
        "fixmedins_name": "n",
        "mdtrtarea_admvs": "4",
    }
    return Settings.from_env({}, override={**values, **changed})


@pytest.mark.parametrize("key", ["", "not-a-key", "AAAA", "0" * 64, "ff" * 32, "é" * 32])
def test_a_key_that_is_none_is_named_but_not_shown(key: str) -> None:
    options = {"app_id": "a" * 32, "app_secret": "s" * 32, "private_key": key or " ", "platform_key": "x"}
    settings = plain_settings(profile="epc", gateway=options)
    with pytest.raises(SettingsError, match=r"gateway\.private_key") as caught:
        route_of(settings)
    assert caught.value.event.id == "settings-key"
    assert not key or key not in str(caught.value).replace("gateway.private_key", "")


def test_a_profile_that_is_none() -> None:
    with pytest.raises(SettingsError, match="carrier-pigeon") as caught:
        route_of(plain_settings(profile="carrier-pigeon"))
    assert "oauth2-sm" in str(caught.value)


def test_a_number_without_path() -> None:
    settings = plain_settings(address="paths", paths={"1101": "/fsi/api/x"})
    assert settings.address_of("1101") == "http://127.0.0.1:9/fsi/api/x"
    profile = route_of(settings).of("2207")
    for ask in (lambda: settings.address_of("2207"), lambda: profile.prepare(Exchange("2207", "m", b"{}"))):
        with pytest.raises(SettingsError, match="2207") as caught:
            ask()
        assert caught.value.outcome == "not-sent"


@pytest.mark.parametrize(
    ("infno", "own"), [("7101", True), ("7205", True), ("D001", True), ("1101", False), ("7301", False)]
)
def test_prescriptions_may_have_their_own_gateway(infno: str, own: bool) -> None:
    options = {"profile": "tif", "url": "http://127.0.0.1:8/epc", "paasid": "p", "secret": "s"}
    route = route_of(plain_settings(prescriptions=options))
    wire = route.of(infno).prepare(Exchange(infno, "m", b"{}"))
    assert wire.url.startswith("http://127.0.0.1:8/epc") is own
    assert ("x-tif-paasid" in wire.headers) is own
    # A path table may serve prescriptions alone.
    options |= {"address": "paths"}
    paths = {"7101": "/epc/api/fixmedins/uploadChk"}
    own_path = route_of(plain_settings(prescriptions=options, paths=paths)).of("7101")
    assert own_path.prepare(Exchange("7101", "m", b"{}")).url == "http://127.0.0.1:8/epc" + paths["7101"]
    with pytest.raises(SettingsError, match="per-infno"):
        route_of(plain_settings(prescriptions={**options, "address": "by pigeon"}))
    # An edition's fact alone, without keys, asks for nothing that an institution may not have.
    assert route_of(plain_settings(prescriptions={"profile": "epc"})).prescriptions is None


@pytest.mark.parametrize(
    "change", [{"gateway": "x"}, {"paths": {"1101": ["a"]}}, {"tls": "maybe"}, {"upload": "carbon copy"}]
)
def test_wrong_kinds(change: dict[str, Any]) -> None:
    with pytest.raises(SettingsError) as caught:
        plain_settings(**change)
    assert caught.value.event.id == "settings-value"


def test_facts_of_a_generated_package() -> None:
    edition, facts = facts_of("yibao_editions.hunan")
    assert edition == "hunan"
    assert from_facts(facts)["profile"] == "csb"
    assert from_facts(facts_of("yibao_editions.shenzhen")[1])["address"] is AddressRule.PER_INFNO
    assert from_facts(facts_of("yibao_editions.chongqing")[1])["prescriptions"] == {
        "profile": "epc",
        "address": "paths",
    }


def test_a_generated_client_knows_its_platforms_ways(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("YIBAO_")]:
        monkeypatch.delenv(name)
    settings = Settings.for_client(hunan.Client, file, env="production")
    assert (settings.profile, settings.upload, settings.url) == (
        "csb",
        "multipart",
        "https://real.invalid/api",
    )
    assert settings.gateway["unit"].reveal() == "ms"
    hunan.Client(settings).close()


def test_files_of_certificates_are_checked(tmp_path: Path) -> None:
    (tmp_path / "junk.pem").write_text("junk", "utf-8")
    for change in ({"ca_file": str(tmp_path / "none.pem")}, {"ca_file": str(tmp_path / "junk.pem")},
                   {"client_cert": str(tmp_path / "junk.pem")}):  # fmt: skip
        with pytest.raises(SettingsError, match=r"\.pem") as caught:
            tls_context(plain_settings(url="https://127.0.0.1:9", **change))
        assert caught.value.event.id == "settings-tls"
