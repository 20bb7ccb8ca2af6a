"""Messages of the ``benefit`` domain: why a claim cannot be settled, and what can be wrong in a policy file."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    # refusals of the engine
    "benefit-before-policy": Message(
        "政策 {allowed} 在 {found} 尚未生效", "policy {allowed} was not yet in force on {found}"
    ),
    "benefit-no-lines": Message("没有可结算的费用明细", "there are no fee lines to settle"),
    "benefit-suspended": Message("参保人待遇已暂停，不能享受该待遇", "the person's insurance is suspended"),
    "benefit-amount-negative": Message(
        "退费明细多于收费明细，费用合计为 {found}", "returned lines outweigh the others: the total is {found}"
    ),
    "benefit-med-type": Message("医疗类别 {found} 没有对应的待遇", "no benefit belongs to med_type {found}"),
    "benefit-population": Message(
        "该待遇不适用于此参保人群（{found}）", "this benefit is not for {found_en}"
    ),
    "benefit-identity": Message("该待遇只适用于：{allowed}", "this benefit is only for {allowed_en}"),
    "benefit-college-excluded": Message(
        "大学生不享受城乡门诊统筹和一般诊疗费报销",
        "college students have no pooled outpatient care and no general visit fee",
        "请用大学生门诊结算",
        "settle it as a college student's visit",
    ),
    "benefit-place": Message(
        "机构 {found} 不能办理该待遇（限基层医疗机构）",
        "institution {found} cannot settle this benefit (community only)",
    ),
    "benefit-first-institution": Message(
        "该待遇须在大学的首诊医疗机构 {allowed} 结算",
        "this benefit is settled at the college's institution {allowed}",
    ),
    "benefit-item-missing": Message(
        "明细中没有该待遇支付的项目（{found}）", "no line is of the kind that this benefit pays ({found_en})"
    ),
    "benefit-filing-missing": Message(
        "病种 {found} 没有在诊疗期间有效的认定备案",
        "disease {found} is not certified for the time of treatment",
        "先用 2503 备案",
        "file it with 2503 first",
    ),
    "benefit-disease": Message(
        "病种或诊断 {found} 不属于该待遇", "disease {found} does not belong to this benefit"
    ),
    "benefit-age": Message(
        "参保人 {found} 岁，该待遇限 {allowed} 岁以下",
        "the person is {found}; this benefit is for those below {allowed}",
    ),
    "benefit-dialysis-interval": Message(
        "血液透析 {months} 个月结算一次：上次 {found}，最早 {allowed}",
        "dialysis is settled once in {months} months: last on {found}, next on {allowed}",
    ),
    "benefit-once-a-day": Message("一般诊疗费每日只支付一次", "the general visit fee is paid once a day"),
    "benefit-inquiry-missing": Message(
        "外伤住院须先发起外调", "an injury cannot be settled before the inquiry is opened"
    ),
    "benefit-inquiry-open": Message(
        "外调尚无结果，关联外调结果后才能结算", "the inquiry has no linked result yet"
    ),
    "benefit-third-party": Message(
        "外调结果为第三方责任，医保不支付", "a third party is liable: insurance does not pay"
    ),
    "benefit-own-type": Message(
        "诊断 {found} 须按单独类别结算（{allowed}）",
        "diagnosis {found} must be settled under its own type ({allowed_en})",
    ),
    # policy files
    "policy-group-unknown": Message(
        "没有名为 {found} 的政策参数组",
        "there is no group of figures {found}",
        "相近：{nearest}",
        "nearest: {nearest}",
    ),
    "policy-figure-missing": Message(
        "政策的第一个版本缺少参数 {found}",
        "the first version of the policy lacks {found}",
        "补上该参数",
        "add it",
    ),
    "policy-figure-value": Message(
        "参数 {key} 的值 {found} 不可用（单位 {unit}）",
        "{found} is no value for {key} ({unit})",
        "例如或范围：{allowed}；比例写成小数，85% 写 0.85",
        "for instance or within: {allowed}; ratios are shares, 85 % is 0.85",
    ),
    "policy-basis-unknown": Message(
        "未知的依据 {found}",
        "unknown basis {found}",
        "bases 里有：{allowed}；相近：{nearest}",
        "bases has: {allowed}; nearest: {nearest}",
    ),
    "policy-version-order": Message(
        "版本 {found} 不晚于前一版本 {allowed}", "version {found} is not later than {allowed} before it"
    ),
    "policy-figure-same": Message(
        "参数 {found} 与前一版本相同（{value}）",
        "{found} is {value} as in the version before",
        "删去",
        "remove it",
    ),
    "policy-binding-differs": Message(
        "参数 {found} 为 {value}，需求约定为 {allowed}", "{found} is {value}, the requirement says {allowed}"
    ),
    "policy-binding-basis": Message(
        "参数 {found} 由需求约定，依据却写成 {value}",
        "{found} is fixed by the requirement, its basis says {value}",
    ),
}
