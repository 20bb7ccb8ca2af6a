"""Messages of the ``cli`` domain: how a command was called, and what became of generated files."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    # How the command was called.
    "cli-usage": Message(
        zh="命令用法不对：{found}",
        en="wrong use of the command: {found}",
        hint_zh="加 --help 查看用法",
        hint_en="--help shows how it is used",
    ),
    "command-unknown": Message(
        zh="没有“{found}”这个命令",
        en="there is no command “{found}”",
        hint_zh="相近：{nearest}；全部：{allowed}",
        hint_en="near: {nearest}; all: {allowed}",
    ),
    "option-unknown": Message(
        zh="没有“{found}”这个选项",
        en="there is no option “{found}”",
        hint_zh="相近：{nearest}；加 --help 查看全部选项",
        hint_en="near: {nearest}; --help shows all",
    ),
    "project-missing": Message(
        zh="在 {found} 及其上级目录中找不到 specs/ 目录",
        en="no folder specs/ in {found} or above it",
        hint_zh="请在项目目录内运行，或用 --root 指定项目根目录",
        hint_en="run it inside a project, or name the project's folder with --root",
    ),
    "file-binary": Message(
        zh="这不是文本文件：含有零字节",
        en="this is no text file: it has zero bytes",
        hint_zh="报文应为 UTF-8 编码的 JSON（UTF-16 请另存为 UTF-8）",
        hint_en="messages are JSON in UTF-8 (save UTF-16 as UTF-8)",
    ),
    "show-unknown": Message(
        zh="版本 {edition} 中没有接口、字典或字段“{found}”",
        en="edition {edition} has no interface, dictionary or field “{found}”",
        hint_zh="相近：{nearest}",
        hint_en="near: {nearest}",
    ),
    "export-unwritable": Message(
        zh="不能写入 {found}：{reason}",
        en="{found} cannot be written: {reason}",
        hint_zh="用 --out 指定另一个文件名",
        hint_en="name another file with --out",
    ),
    "browser-missing": Message(
        zh="打印 PDF 需要浏览器，没有找到（{found}）",
        en="printing PDF needs a browser; none was found ({found})",
        hint_zh="安装 chromium，或改用 --format docx、--format html",
        hint_en="install chromium, or use --format docx or --format html",
    ),
    "print-failed": Message(
        zh="浏览器没有打印出 PDF：{found}",
        en="the browser printed no PDF: {found}",
        hint_zh="改用 --format html，在浏览器里打印",
        hint_en="use --format html and print it from the browser",
    ),
    "snapshot-missing": Message(
        zh="版本 {found} 尚未生成",
        en="edition {found} has not been built yet",
        hint_zh="请先运行 yibao build -e {found}",
        hint_en="run yibao build -e {found} first",
    ),
    "snapshot-broken": Message(
        zh="版本 {found} 的 edition.json 无法读取：{reason}",
        en="cannot read edition.json of edition {found}: {reason}",
        hint_zh="请运行 yibao build -e {found} 重新生成",
        hint_en="run yibao build -e {found} to write it anew",
    ),
    # Writing.
    "path-unsafe": Message(
        zh="拒绝写入：路径 {path} 不在生成目录允许的范围内",
        en="refused to write: {path} leaves the folders that generated files may stand in",
        hint_zh="检查该编号或代码是否含有路径字符，以及 generated/ 内是否有符号链接",
        hint_en="look for path characters in the number or code, and for symbolic links in generated/",
    ),
    "path-is-folder": Message(
        zh="无法写入 {path}：同名目录已存在",
        en="cannot write {path}: a folder has that name",
        hint_zh="请移走该目录",
        hint_en="move the folder away",
    ),
    "path-doubled": Message(
        zh="两个生成器都要写 {path}（后一个是 {renderer}）",
        en="two renderers want to write {path} (the second is {renderer})",
    ),
    "output-not-unicode": Message(
        zh="{path} 的内容含有无法编码的字符 {found}",
        en="{path} would hold a character that cannot be encoded: {found}",
        hint_zh="检查规范文本中的转义字符",
        hint_en="look at the escapes in the spec's text",
    ),
    "write-failed": Message(
        zh="写入 {path} 失败：{reason}",
        en="cannot write {path}: {reason}",
        hint_zh="检查磁盘空间与权限，然后重新运行",
        hint_en="check disk space and permissions, then run it again",
    ),
    "manifest-broken": Message(
        zh="清单 {path} 无法读取（{reason}），因此不能判断哪些文件可以删除",
        en="cannot read the manifest {path} ({reason}), so what may be pruned is not known",
        hint_zh="用 git checkout 恢复它；若是合并冲突，取任意一方后重新运行 yibao build",
        hint_en="restore it with git checkout; in a merge conflict take either side and run yibao build again",
    ),
    "build-only-check": Message(
        zh="--only docs 不能与 --check 同用：文档不入库，无从比较",
        en="--only docs does not go with --check: git does not track the docs",
        hint_zh="去掉其中一个选项",
        hint_en="leave one of the options out",
    ),
    "release-broken": Message(
        zh="{path} 不是所在目录和文件名所说的版本快照：{reason}",
        en="{path} is not the snapshot that its folder and name say: {reason}",
        hint_zh="快照是当时的 generated/<版本>/edition.json，原样复制，文件名是版本号",
        hint_en="a snapshot is the generated/<edition>/edition.json of that time, copied as it was and named for its version",
    ),
    "stale-edited": Message(
        zh="{path} 已不再需要，但生成之后被改动过，因此保留",
        en="{path} is no longer wanted, but was changed after it was written, so it stays",
        hint_zh="确认无用后请手工删除",
        hint_en="delete it by hand when nobody needs it",
    ),
    "file-stray": Message(
        zh="{path} 不是由 yibao build 写出的",
        en="{path} was not written by yibao build",
        hint_zh="generated/ 内不放手写文件，请移走",
        hint_en="nothing is written by hand in generated/: move it away",
    ),
    # The machine.
    "tool-missing": Message(
        zh="缺少 Python 包 {found}",
        en="the Python package {found} is missing",
        hint_zh="生成产物需要附加包：pip install 'yibao[build]'；在项目内用 make 会自动安装",
        hint_en="building needs more packages: pip install 'yibao[build]'; inside the project make installs them",
    ),
    "system-refused": Message(zh="系统拒绝访问 {found}：{reason}", en="the system refused {found}: {reason}"),
    "internal-error": Message(
        zh="程序内部错误 {found}（{place}）：{reason}",
        en="internal error {found} ({place}): {reason}",
        hint_zh="这是 yibao 的缺陷，请报告；设 YIBAO_DEBUG=1 可看到完整堆栈",
        hint_en="this is a bug in yibao, please report it; YIBAO_DEBUG=1 shows where it came from",
    ),
}
