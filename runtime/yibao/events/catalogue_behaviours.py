"""Messages of the ``behaviours`` domain: why the simulated platform refuses, in the words of a platform."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

_GENERAL: Mapping[str, Message] = {
    "behaviour-institution-other": Message(
        zh="{field} 不是发送方机构，不能代其他机构办理",
        en="{field} names another institution than the sender",
    ),
    "behaviour-institution-unknown": Message(
        zh="未查询到该定点医药机构（{field}）",
        en="no designated institution has this code ({field})",
    ),
    "behaviour-encounter-unknown": Message(
        zh="未查询到就诊信息（mdtrt_id）",
        en="no visit or stay has this mdtrt_id",
    ),
    "behaviour-encounter-foreign": Message(
        zh="该就诊不属于本机构，不能办理",
        en="this visit or stay belongs to another institution",
    ),
    "behaviour-encounter-cancelled": Message(
        zh="该就诊已撤销，不能上传记录",
        en="this visit or stay has been cancelled",
    ),
    "behaviour-encounter-person": Message(
        zh="人员编号与就诊信息不一致",
        en="the visit or stay is somebody else's",
    ),
    "behaviour-period-over": Message(
        zh="结束日期已过，不能办理",
        en="the period is over already",
    ),
    "behaviour-page-size": Message(
        zh="每页最多 {allowed} 条",
        en="a page has at most {allowed} rows",
    ),
}

_FILES: Mapping[str, Message] = {
    "behaviour-file-unknown": Message(
        zh="未查询到该文件（file_qury_no）",
        en="no file has this number",
    ),
    "behaviour-file-expired": Message(
        zh="文件已过下载截止时间 {until}，请重新申请",
        en="the file could be fetched until {until}; ask for it anew",
    ),
    "behaviour-file-other-name": Message(
        zh="文件名与文件查询号不一致",
        en="the file has another name",
    ),
    "behaviour-file-name": Message(
        zh="文件名不能含路径或控制字符",
        en="a file name holds no folders and no control characters",
    ),
    "behaviour-catalogue-version": Message(
        zh="版本号（ver）不存在：首次下载填 0，之后填文件中最大的版本号",
        en="no such version: send 0 the first time, then the highest version in the file",
    ),
    "behaviour-dictionary-unknown": Message(
        zh="未查询到该字典类型（type）",
        en="no dictionary has this name",
    ),
}

_FILINGS: Mapping[str, Message] = {
    "behaviour-filing-unknown": Message(
        zh="未查询到该人员的备案信息（trt_dcla_detl_sn）",
        en="this person has no filing of this kind and number",
    ),
    "behaviour-filing-doubled": Message(
        zh="该人员在此期间已有同类备案，请勿重复备案",
        en="the person has such a filing in this period already",
    ),
    "behaviour-referral-self": Message(
        zh="转往医院不能是本机构",
        en="a referral leads to another institution",
    ),
    "behaviour-referral-used": Message(
        zh="转往医院已按该备案收治，不能撤销",
        en="the referral has been used and cannot be taken back",
    ),
    "behaviour-disease-unlisted": Message(
        zh="病种 {found} 不在本统筹区门诊慢特病目录内",
        en="{found} is not on the region's list of chronic diseases",
    ),
    "behaviour-identified-later": Message(
        zh="医院鉴定日期晚于今天",
        en="the disease was identified after today",
    ),
}

_INSTITUTION: Mapping[str, Message] = {
    "behaviour-item-unknown": Message(
        zh="医保目录编码 {found} 不存在",
        en="the catalogue has no code {found}",
    ),
    "behaviour-item-list": Message(
        zh="该目录编码不属于目录类别 {found}",
        en="the code is not on the list {found}",
    ),
    "behaviour-mapping-doubled": Message(
        zh="该院内编码已对照到 {found}，请先撤销原对照",
        en="this code stands for {found} already; cancel that first",
    ),
    "behaviour-mapping-unknown": Message(zh="未查询到该目录对照", en="there is no such mapping"),
    "behaviour-department-known": Message(
        zh="科室 {found} 已上传，请使用科室信息变更（3402）",
        en="department {found} is there already; change it by 3402",
    ),
    "behaviour-department-unknown": Message(
        zh="未查询到科室 {found}",
        en="there is no department {found}",
    ),
    "behaviour-department-name": Message(
        zh="科室 {found} 的名称与登记不一致",
        en="department {found} has another name",
    ),
    "behaviour-department-occupied": Message(
        zh="科室 {found} 尚有在院患者，不能撤销",
        en="department {found} still has inpatients",
    ),
    "behaviour-stock-amount": Message(
        zh="数量（{field}）应大于零",
        en="the count ({field}) must be more than zero",
    ),
    "behaviour-stock-batch": Message(
        zh="该批次流水号已用于其他商品",
        en="this batch holds another article",
    ),
    "behaviour-stock-change": Message(
        zh="库存变更类型 {found} 不存在",
        en="there is no kind {found} of change",
    ),
    "behaviour-stock-doubled": Message(
        zh="该进销存记录已上传，请勿重复上传",
        en="this stock record was uploaded before",
    ),
    "behaviour-stock-expired": Message(
        zh="商品已过有效期",
        en="the article is out of date",
    ),
    "behaviour-stock-level": Message(
        zh="库存不足：该批次现有 {found}",
        en="not enough in stock: this batch has {found}",
    ),
    "behaviour-stock-no-record": Message(
        zh="未查询到该批次的此类记录，无可删除",
        en="the batch has no record of this kind",
    ),
    "behaviour-stock-return": Message(
        zh="退货数量超过原数量",
        en="more is returned than was bought or sold",
    ),
    "behaviour-stock-unknown": Message(
        zh="未查询到该批次的库存，请先上传采购或盘存",
        en="nothing is known of this batch; upload a purchase or a count first",
    ),
    "behaviour-audit-rule": Message(
        zh="审核规则 {found} 不存在，可用：{allowed}",
        en="there is no audit rule {found}; there are {allowed}",
    ),
}

_DOCUMENTS: Mapping[str, Message] = {
    "behaviour-document-empty": Message(
        zh="报文里没有可以保存的记录",
        en="the message holds no record",
    ),
    "behaviour-document-life": Message(
        zh="该记录只用于{found}就诊",
        en="this record belongs to another kind of treatment",
    ),
    "behaviour-document-early": Message(
        zh="患者尚未出院，不能上传",
        en="the patient has not left yet",
    ),
    "behaviour-document-number": Message(
        zh="就医流水号（mdtrt_sn）已用于另一次就诊",
        en="this mdtrt_sn names another visit or stay",
    ),
    "behaviour-document-total": Message(
        zh="总费用与结算不一致：结算为 {total}",
        en="the total differs from the settlement's {total}",
    ),
    "behaviour-document-unknown": Message(
        zh="未查询到要作废的记录",
        en="there is no record to take back",
    ),
    "behaviour-culture-unknown": Message(
        zh="未查询到该报告单的细菌培养记录，请先上传",
        en="the culture of this report was not uploaded",
    ),
    "behaviour-report-unknown": Message(zh="未查询到该报告单", en="there is no such report"),
    "behaviour-settlement-unknown": Message(
        zh="未查询到结算信息（setl_id、mdtrt_id）",
        en="no settlement has this setl_id and mdtrt_id",
    ),
    "behaviour-settlement-foreign": Message(
        zh="该结算不属于本机构",
        en="this settlement belongs to another institution",
    ),
    "behaviour-settlement-refunded": Message(
        zh="该结算已退费，不能上传结算清单",
        en="this settlement has been refunded",
    ),
    "behaviour-list-person": Message(
        zh="清单中的人员信息与结算不一致（{field}）",
        en="the list names another person than the settlement ({field})",
    ),
    "behaviour-list-total": Message(
        zh="清单收费项目合计 {found} 与结算总费用 {total} 不一致",
        en="the list's items sum up to {found}, the settlement to {total}",
    ),
    "behaviour-fee-insured": Message(
        zh="该就诊已按医保登记，不能上传自费明细",
        en="this treatment is an insured one",
    ),
    "behaviour-fee-doubled": Message(
        zh="费用明细流水号 {found} 已上传且内容不同",
        en="fee line {found} was uploaded before with another content",
    ),
}

_PHARMACY: Mapping[str, Message] = {
    "behaviour-prescription-unknown": Message(
        zh="未查询到该电子处方",
        en="there is no such prescription",
    ),
    "behaviour-prescription-none": Message(
        zh="该人员没有可用的电子处方",
        en="the person has no prescription that can be dispensed",
    ),
    "behaviour-prescription-late": Message(
        zh="处方有效截止时间已过",
        en="the prescription is out of date already",
    ),
    "behaviour-prescription-doubled": Message(
        zh="该处方编号（hosp_rxno）已上传，请先撤销",
        en="this hosp_rxno was uploaded before; revoke it first",
    ),
    "behaviour-prescription-count": Message(
        zh="处方药品数量（rx_drug_nums）与明细 {found} 条不一致",
        en="the prescription lists {found} medicines, not as many as it says",
    ),
    "behaviour-prescription-expired": Message(
        zh="处方已于 {until} 失效",
        en="the prescription was good until {until}",
    ),
    "behaviour-prescription-closed": Message(
        zh="处方已撤销或审核不通过，不能下载",
        en="the prescription was revoked or rejected",
    ),
    "behaviour-prescription-code": Message(
        zh="二维码无效，或没有可用的电子处方",
        en="the code is good for no prescription",
    ),
    "behaviour-prescription-token": Message(
        zh="处方令牌（epc_token）无效",
        en="the token is not good here",
    ),
    "behaviour-prescription-token-expired": Message(
        zh="处方令牌已过期，请重新扫码",
        en="the token's time is over; scan again",
    ),
    "behaviour-prescription-drug": Message(
        zh="购药明细中有处方以外的药品",
        en="something was bought that is not on the prescription",
    ),
    "behaviour-prescription-amount": Message(
        zh="购药数量超过处方数量",
        en="more was bought than prescribed",
    ),
    "behaviour-prescription-used": Message(
        zh="处方已购药或已有订单，不能重复购药",
        en="the prescription has been used",
    ),
    "behaviour-prescription-foreign": Message(
        zh="该处方不是本机构开具，不能撤销",
        en="another institution wrote this prescription",
    ),
    "behaviour-prescription-doctor": Message(
        zh="撤销人不是开方医师",
        en="another doctor wrote this prescription",
    ),
    "behaviour-prescription-same-pharmacist": Message(
        zh="审核药师与复核药师不能是同一人",
        en="reviewing and checking pharmacist must be two people",
    ),
    "behaviour-delivery-done": Message(
        zh="该处方的配送已结束",
        en="this delivery has come to its end",
    ),
    "behaviour-order-unknown": Message(zh="未查询到该订单", en="there is no such order"),
    "behaviour-order-doubled": Message(
        zh="该订单号（med_org_ord）已上传",
        en="this med_org_ord was uploaded before",
    ),
    "behaviour-order-pharmacy": Message(
        zh="本机构不是定点零售药店，不能上传线上订单",
        en="only a designated pharmacy takes orders online",
    ),
    "behaviour-order-uninsured": Message(
        zh="该人员没有有效的参保信息（insutype）",
        en="the person is not insured so",
    ),
    "behaviour-order-person": Message(
        zh="人员信息与订单或处方不一致",
        en="the order or prescription is somebody else's",
    ),
    "behaviour-order-prescription": Message(
        zh="处方未经药店审核，不能下单",
        en="no pharmacist has approved the prescription",
    ),
    "behaviour-order-total": Message(
        zh="总金额与订单不一致：订单为 {total}",
        en="the order's total is {total}",
    ),
    "behaviour-order-split": Message(
        zh="个人账户支付与订单不一致",
        en="the account's part differs from the order's",
    ),
    "behaviour-order-account": Message(
        zh="个人账户余额不足",
        en="the account's balance is too low",
    ),
}

MESSAGES: Mapping[str, Message] = {
    **_GENERAL,
    **_FILES,
    **_FILINGS,
    **_INSTITUTION,
    **_DOCUMENTS,
    **_PHARMACY,
}
