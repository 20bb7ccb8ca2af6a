"""Messages of the ``doctor`` domain: what ``yibao doctor`` finds."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    "doctor-configuration": Message(
        zh="配置完整：版本 {edition}，传输方式 {profile}",
        en="complete: edition {edition}, transport profile {profile}",
    ),
    "doctor-tls-off": Message(
        zh='证书校验关着（tls = "off"）',
        en='certificates are not verified (tls = "off")',
        hint_zh='去掉 tls = "off"；平台自建的证书机构用 ca_file 指明。',
        hint_en='Remove tls = "off"; name the platform\'s own authority by ca_file.',
    ),
    "doctor-plain-http": Message(
        zh="{host} 用的是 http，报文在网络上是明文",
        en="{host} is called by http: messages travel in clear",
        hint_zh="只在专网里可以接受。",
        hint_en="Acceptable inside a private network only.",
    ),
    "doctor-unsigned": Message(
        zh="传输方式是 plain：请求没有签名",
        en="the profile is plain: requests are not signed",
        hint_zh="问清当地网关的签名方式，见 docs/TRANSPORT.md。",
        hint_en="Ask how the region's gateway wants them signed; see docs/TRANSPORT.md.",
    ),
    "doctor-institution-code": Message(
        zh="机构编号 {found} 不像 12 位的国家编码",
        en="the institution's code {found} does not look like a national one of 12 characters",
    ),
    "doctor-area-code": Message(
        zh="就医地区划 mdtrtarea_admvs {found} 不是 6 位数字",
        en="mdtrtarea_admvs {found} is not 6 digits",
    ),
    "doctor-dns": Message(
        zh="{host} → {addresses}",
        en="{host} → {addresses}",
    ),
    "doctor-dns-failed": Message(
        zh="{host} 解析不出地址：{reason}",
        en="{host} has no address: {reason}",
        hint_zh="核对 url；专网域名要用专网的 DNS 或写进 hosts。",
        hint_en="Compare url; names of a private network need its DNS, or a line in hosts.",
    ),
    "doctor-dns-slow": Message(
        zh="{host} 解析用了 {seconds} 秒",
        en="{host} took {seconds} s to resolve",
        hint_zh="检查 DNS 服务器。",
        hint_en="Look at the DNS servers.",
    ),
    "doctor-tcp": Message(
        zh="{endpoint} 连得上，{ms} 毫秒",
        en="{endpoint} takes connections, {ms} ms",
    ),
    "doctor-tcp-failed": Message(
        zh="{endpoint} 连不上：{reason}",
        en="{endpoint} takes no connection: {reason}",
        hint_zh="查专线、VPN、防火墙和端口；要经代理的写 proxy。",
        hint_en="Look at line, VPN, firewall and port; set proxy where one is needed.",
    ),
    "doctor-tls-none": Message(
        zh="没有 https 地址，不用证书",
        en="no https address, no certificate",
    ),
    "doctor-tls-proxied": Message(
        zh="{endpoint} 经代理连接，证书在第一次通信时校验",
        en="{endpoint} is reached through a proxy; its certificate is verified in the first exchange",
    ),
    "doctor-tls": Message(
        zh="{endpoint} 的证书有效，{issuer} 签发，还有 {days} 天（{until}），{version}",
        en="the certificate of {endpoint} is valid, issued by {issuer}, {days} days left ({until}), {version}",
    ),
    "doctor-tls-soon": Message(
        zh="{endpoint} 的证书 {days} 天后到期",
        en="the certificate of {endpoint} ends in {days} days",
        hint_zh="提醒平台更换；自建机构的证书换了之后也要换 ca_file。",
        hint_en="Remind the platform; with an authority of its own ca_file changes as well.",
    ),
    "doctor-tls-expired": Message(
        zh="{endpoint} 的证书已过期",
        en="the certificate of {endpoint} has expired",
        hint_zh="先核对本机时间，再找平台更换证书。",
        hint_en="Compare this machine's time first, then ask the platform for a new one.",
    ),
    "doctor-tls-not-yet": Message(
        zh="{endpoint} 的证书还没有生效",
        en="the certificate of {endpoint} is not valid yet",
        hint_zh="多半是本机时间慢了。",
        hint_en="This machine's clock is probably behind.",
    ),
    "doctor-tls-host": Message(
        zh="{endpoint} 的证书是发给别的主机的：{reason}",
        en="the certificate of {endpoint} is another host's: {reason}",
        hint_zh="url 要用证书上的域名，不要用 IP。",
        hint_en="url must use the name on the certificate, not the IP address.",
    ),
    "doctor-tls-authority": Message(
        zh="{endpoint} 的证书不是受信任的机构签发的：{reason}",
        en="the certificate of {endpoint} is from no trusted authority: {reason}",
        hint_zh="向平台要它的 CA 证书，用 ca_file 指明；不要关掉校验。",
        hint_en="Ask the platform for its CA certificate and name it by ca_file; do not turn verification off.",
    ),
    "doctor-tls-failed": Message(
        zh="{endpoint} 握手失败：{reason}",
        en="the handshake with {endpoint} failed: {reason}",
        hint_zh="平台要求客户端证书的，写 client_cert 和 client_key。",
        hint_en="Where it wants a client certificate, set client_cert and client_key.",
    ),
    "doctor-tls-unverified": Message(
        zh="{endpoint} 握手成功（{version}），证书没有校验",
        en="the handshake with {endpoint} succeeded ({version}), its certificate was not verified",
    ),
    "doctor-signature": Message(
        zh="{profile}：{infno} 得到了平台的应答，{ms} 毫秒",
        en="{profile}: {infno} was answered by the platform, {ms} ms",
    ),
    "doctor-signature-refused": Message(
        zh="网关不接受我们的请求（{profile}，HTTP {status}）：{said}",
        en="the gateway does not take our requests ({profile}, HTTP {status}): {said}",
        hint_zh="核对密钥、机构编号、时间和签名的设置，见 docs/TRANSPORT.md。",
        hint_en="Compare keys, institution, clock and the settings of the signature; see docs/TRANSPORT.md.",
    ),
    "doctor-reply-untrusted": Message(
        zh="平台的应答不可信：{said}",
        en="the platform's reply cannot be believed: {said}",
        hint_zh="核对 platform_key 和本机时间。",
        hint_en="Compare platform_key and this machine's clock.",
    ),
    "doctor-gateway": Message(
        zh="应答的不是平台（HTTP {status}）：{said}",
        en="it was not the platform that answered (HTTP {status}): {said}",
        hint_zh="核对地址和 address、paths 的写法。",
        hint_en="Compare the address, and address and paths of the settings.",
    ),
    "doctor-no-answer": Message(
        zh="{infno} 没有得到答复：{said}",
        en="{infno} was not answered: {said}",
    ),
    "doctor-request": Message(
        zh="{infno} 没有发出，请求不合规范：{said}",
        en="{infno} was not sent, the request does not fit the specification: {said}",
        hint_zh="核对设置里的经办人、机构等字段。",
        hint_en="Compare operator, institution and the like in the settings.",
    ),
    "doctor-signed-in": Message(
        zh="经办人 {opter} 已签到",
        en="operator {opter} has signed in",
    ),
    "doctor-session-kept": Message(
        zh="经办人 {opter} 今天已签到，沿用",
        en="operator {opter} has signed in today already",
    ),
    "doctor-sign-no-missing": Message(
        zh="9001 成功，但应答里没有 sign_no",
        en="9001 succeeded, but its reply has no sign_no",
        hint_zh="问平台签到流水号在哪个字段。",
        hint_en="Ask the platform in which field it stands.",
    ),
    "doctor-sign-in-refused": Message(
        zh="经办人 {opter} 签不到：{said}",
        en="operator {opter} cannot sign in: {said}",
        hint_zh="核对 opter、opter_name 和机构编号，经办人要先在平台登记。",
        hint_en="Compare opter, opter_name and the institution; the platform must know the operator.",
    ),
    "doctor-clock": Message(
        zh="与平台相差 {skew} 秒（±{within}，{source}）",
        en="{skew} s from the platform's (±{within}, {source})",
    ),
    "doctor-clock-odd": Message(
        zh="与平台相差 {skew} 秒（±{within}，{source}）",
        en="{skew} s from the platform's (±{within}, {source})",
        hint_zh="对时：systemctl enable --now systemd-timesyncd，或用专网的时间服务器。",
        hint_en="Synchronise it: systemd-timesyncd, or the time server of the private network.",
    ),
    "doctor-clock-wrong": Message(
        zh="与平台相差 {skew} 秒（±{within}，{source}），签名会因此被拒绝",
        en="{skew} s from the platform's (±{within}, {source}): signatures will be refused",
        hint_zh="立即对时。",
        hint_en="Synchronise it now.",
    ),
    "doctor-clock-unknown": Message(
        zh="应答里没有时间，无从比较",
        en="no reply told the time",
    ),
    "doctor-methods": Message(
        zh="探测 {total} 个：{answered} 个有结果，{refused} 个被平台拒绝（查无此人属正常）",
        en="{total} probed: {answered} answered, {refused} refused by the platform (nobody has such numbers)",
    ),
    "doctor-methods-not-offered": Message(
        zh="平台说没有或未开通：{numbers}",
        en="the platform says that it has not got, or not opened: {numbers}",
        hint_zh="需要的向经办机构申请开通；yibao assess 说明哪些必需。",
        hint_en="Apply for those that you need; yibao assess tells which.",
    ),
    "doctor-methods-gateway": Message(
        zh="网关没有放行：{numbers}",
        en="the gateway did not let through: {numbers}",
        hint_zh="按编号核对路径（paths）和授权。",
        hint_en="Compare paths and permissions of these numbers.",
    ),
    "doctor-methods-no-answer": Message(
        zh="没有答复：{numbers}",
        en="no answer: {numbers}",
    ),
    "doctor-methods-not-asked": Message(
        zh="没有发出，探测的请求不合本版本的规范：{numbers}",
        en="not sent, the probe does not fit this edition: {numbers}",
        hint_zh="补 specs/probes.yaml 的 facts。",
        hint_en="Add to the facts of specs/probes.yaml.",
    ),
    "doctor-methods-left-out": Message(
        zh="不探测（原因见 specs/probes.yaml）：{numbers}",
        en="not probed (specs/probes.yaml says why): {numbers}",
    ),
    "doctor-methods-undeclared": Message(
        zh="是查询，但 specs/probes.yaml 没有提到，没有探测：{numbers}",
        en="queries that specs/probes.yaml does not mention, not probed: {numbers}",
    ),
    "doctor-journal": Message(
        zh="{journal} 写得进，落盘 {ms} 毫秒，共 {count} 笔",
        en="{journal} can be written, {ms} ms to be on the disk, {count} entries",
    ),
    "doctor-journal-none": Message(
        zh="还没有日志（{file}），第一笔动账交易时建立",
        en="no journal yet ({file}); it is made by the first transaction that moves money",
    ),
    "doctor-journal-failed": Message(
        zh="日志 {journal} 写不进：{reason}",
        en="the journal {journal} cannot be written: {reason}",
        hint_zh="在修好之前，动账的交易一笔也不会发出。",
        hint_en="Until that is mended nothing that moves money is sent.",
    ),
    "doctor-journal-slow": Message(
        zh="落盘一次要 {ms} 毫秒",
        en="one commit takes {ms} ms",
        hint_zh="日志放在本机磁盘上，不要放在网络盘。",
        hint_en="Keep the journal on a local disk, not on a network drive.",
    ),
    "doctor-journal-open": Message(
        zh="有 {count} 笔结果未明",
        en="{count} transactions are of unknown fate",
        hint_zh="运行 yibao journal recover。",
        hint_en="Run yibao journal recover.",
    ),
    "doctor-disk": Message(
        zh="{folder} 可写，剩余 {free} MB",
        en="{folder} can be written, {free} MB free",
    ),
    "doctor-disk-little": Message(
        zh="{folder} 只剩 {free} MB",
        en="{folder} has only {free} MB left",
    ),
    "doctor-disk-full": Message(
        zh="{folder} 只剩 {free} MB，日志随时会写不进",
        en="{folder} has only {free} MB left: the journal may fail at any time",
        hint_zh="腾出空间。",
        hint_en="Make room.",
    ),
    "doctor-disk-failed": Message(
        zh="{folder} 写不进：{reason}",
        en="{folder} cannot be written: {reason}",
        hint_zh="检查目录权限，或用 --state 换一个目录。",
        hint_en="Look at the folder's rights, or name another with --state.",
    ),
}
