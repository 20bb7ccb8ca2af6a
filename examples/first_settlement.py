"""签到 → 取人员信息 → 挂号 → 上传诊断和费用 → 预结算 → 结算：一次门诊，发给 `yibao mock`。

A day at the outpatient clinic against the simulated platform. Its address is YIBAO_URL, else where `yibao mock` listens.
"""

import os
from datetime import datetime
from decimal import Decimal

from yibao.gateway import Settings
from yibao.message.mask import mask_value
from yibao_editions.national import Client, i1101, i2201, i2203, i2204, i2206, i2207, i9001

URL = os.environ.get("YIBAO_URL", "http://127.0.0.1:8765")
settings = Settings(
    url=URL, fixmedins_code="H99999900001", fixmedins_name="示例市第一医院", mdtrtarea_admvs="430100",
    opter="C430100000401", opter_name="袁丽华",
)  # fmt: skip
now = datetime.fromisoformat("2026-03-03 09:00:00")  # 平台的时间都是北京时间，不带时区
card = {"mdtrt_cert_type": "02", "mdtrt_cert_no": "999999195803120040"}  # 居民身份证，虚构的人

with Client(settings) as client:
    desk = i9001.SignIn(opter_no="C430100000401", mac="00-00-5E-00-53-01", ip="192.0.2.10")
    client.sign_in(i9001.Request(signIn=desk))

    person = client.query_person(i1101.Request(data=i1101.Data(**card))).output
    psn_no, insutype = person.baseinfo.psn_no, person.insuinfo[0].insutype
    print("人员", mask_value("psn_name", person.baseinfo.psn_name), "个人账户余额", person.insuinfo[0].balc)

    doctor = {
        "atddr_no": "D430100000123",
        "dr_name": "林致远",
        "dept_code": "A03.04",
        "dept_name": "心血管内科",
    }
    visit = i2201.Data(
        psn_no=psn_no, insutype=insutype, begntime=now, ipt_otp_no="M1", caty="A03.04", **card, **doctor
    )
    mdtrt_id = client.register_outpatient(i2201.Request(data=visit)).output.data.mdtrt_id
    print("挂号", mdtrt_id)

    seen = i2203.Mdtrtinfo(mdtrt_id=mdtrt_id, psn_no=psn_no, med_type="11", begntime=now)
    found = i2203.Diseinfo(
        diag_type="1", diag_srt_no=1, diag_code="I10.x00", diag_name="特发性（原发性）高血压", diag_dept="心血管内科",
        dise_dor_no="D430100000123", dise_dor_name="林致远", diag_time=now, vali_flag="1",
    )  # fmt: skip
    client.upload_outpatient_visit(i2203.Request(mdtrtinfo=seen, diseinfo=[found]))

    fee = i2204.Feedetail(
        feedetl_sn="1", mdtrt_id=mdtrt_id, psn_no=psn_no, chrg_bchno="C1", rx_circ_flag="0", fee_ocur_time=now,
        med_list_codg="XC08CAA058A001010100002", medins_list_codg="YP0001",
        det_item_fee_sumamt=Decimal("57.00"), cnt=Decimal(2), pric=Decimal("28.50"),
        bilg_dept_codg="A03.04", bilg_dept_name="心血管内科", bilg_dr_codg="D430100000123", bilg_dr_name="林致远",
        hosp_appr_flag="0",
    )  # fmt: skip
    client.upload_outpatient_fees(i2204.Request(feedetail=[fee]))

    bill = {
        "psn_no": psn_no, "med_type": "11", "medfee_sumamt": Decimal("57.00"), "psn_setlway": "01",
        "mdtrt_id": mdtrt_id, "chrg_bchno": "C1", "insutype": insutype, "acct_used_flag": "1", **card,
    }  # fmt: skip
    trial = client.presettle_outpatient(i2206.Request(data=i2206.Data(**bill))).output.setlinfo
    print("预结算 基金", trial.fund_pay_sumamt, "个人", trial.psn_part_amt)

    shares = {
        "fulamt_ownpay_amt": trial.fulamt_ownpay_amt, "overlmt_selfpay": trial.overlmt_selfpay,
        "preselfpay_amt": trial.preselfpay_amt, "inscp_scp_amt": trial.inscp_scp_amt,
    }  # fmt: skip
    paid = client.settle_outpatient(i2207.Request(data=i2207.Data(**bill, **shares))).output.setlinfo
    print("结算", paid.setl_id, "账户", paid.acct_pay, "现金", paid.psn_cash_pay)
