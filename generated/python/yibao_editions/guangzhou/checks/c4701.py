"""4701 电子病历上传：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one
from yibao_editions.guangzhou import codes

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
]
NeededText18 = Annotated[str, Meta(min_length=1, max_length=18)]
NeededText = Annotated[str, Meta(min_length=1)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText2 = Annotated[str, Meta(min_length=1, max_length=2)]
NeededText1 = Annotated[str, Meta(min_length=1, max_length=1)]
NeededText100 = Annotated[str, Meta(min_length=1, max_length=100)]
NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
NeededText1000 = Annotated[str, Meta(min_length=1, max_length=1000)]
Text100 = Annotated[str, Meta(max_length=100)]
Text7 = Annotated[str, Meta(max_length=7)]
Text50 = Annotated[str, Meta(max_length=50)]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
CodeInoutDiagType3 = Literal[
    "1",
    "2",
]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text9 = Annotated[str, Meta(max_length=9)]
Text30 = Annotated[str, Meta(max_length=30)]
Text10 = Annotated[str, Meta(max_length=10)]
Moment10 = Annotated[str, Meta(max_length=10)]
Text200 = Annotated[str, Meta(max_length=200)]
Text1000 = Annotated[str, Meta(max_length=1000)]
Text20 = Annotated[str, Meta(max_length=20)]
Text2000 = Annotated[str, Meta(max_length=2000)]
NeededText16 = Annotated[str, Meta(min_length=1, max_length=16)]
NeededMoment10 = Annotated[str, Meta(min_length=1, max_length=10)]
CodeBfpnInhospInfect10 = Literal[
    "0",
    "1",
]
Text500 = Annotated[str, Meta(max_length=500)]
CodeSincHealLvCode5 = Literal[
    "0",
    "1",
    "10",
    "11",
    "12",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "99",
]
Text2 = Annotated[str, Meta(max_length=2)]
CodeOprnOprtLvCode10 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
]
Text300 = Annotated[str, Meta(max_length=300)]
Text5 = Annotated[str, Meta(max_length=5)]
CodeAnstLvCode10 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
]
Text14 = Annotated[str, Meta(max_length=14)]
Text4000 = Annotated[str, Meta(max_length=4000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
Text1 = Annotated[str, Meta(max_length=1)]
CodeCancOprn1 = Literal[
    "0",
    "1",
]
Text80 = Annotated[str, Meta(max_length=80)]
Moment19 = Annotated[str, Meta(max_length=19)]
Text6 = Annotated[str, Meta(max_length=6)]
Text1500 = Annotated[str, Meta(max_length=1500)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
CodeOpterType3 = Literal[
    "1",
    "2",
    "3",
]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputAdminfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_sn: NeededText30
    mdtrt_id: NeededText30
    psn_no: NeededText30
    mdtrtsn: NeededText30
    name: NeededText50
    gend: CodeGend6
    age: Raw | UnsetType = UNSET
    adm_rec_no: NeededText18
    psn_adm_no: NeededText
    wardarea_name: NeededText50
    dept_code: NeededText30
    dept_name: NeededText50
    bedno: NeededText10
    adm_time: NeededMoment19
    illhis_stte_name: NeededText50
    illhis_stte_rltl: NeededText2
    stte_rele: NeededText1
    chfcomp: NeededText100
    dise_now: NeededText100
    hlcon: NeededText3
    dise_his: NeededText100
    ifet: NeededText1
    ifet_his: NeededText1000
    prev_vcnt: NeededText1000
    oprn_his: NeededText1000
    bld_his: NeededText1000
    algs_his: NeededText1000
    psn_his: NeededText1000
    mrg_his: NeededText1000
    mena_his: NeededText1000
    fmhis: NeededText1000
    physexm_tprt: Raw
    physexm_pule: Raw
    physexm_vent_frqu: NeededText3
    physexm_systolic_pre: NeededText3
    physexm_dstl_pre: NeededText3
    physexm_height: Raw
    physexm_wt: Raw
    physexm_ordn_stas: NeededText100
    physexm_skin_musl: NeededText100
    physexm_spef_lymph: NeededText100
    physexm_head: NeededText100
    physexm_neck: NeededText100
    physexm_chst: NeededText100
    physexm_abd: NeededText100
    physexm_finger_exam: NeededText100
    physexm_genital_area: NeededText100
    physexm_spin: NeededText100
    physexm_all_fors: NeededText100
    nersys: NeededText100
    spcy_info: NeededText100
    asst_exam_rslt: NeededText100
    tcm4d_rslt: Text100 | UnsetType = UNSET
    syddclft: Text7 | UnsetType = UNSET
    syddclft_name: Text50 | UnsetType = UNSET
    prnp_trt: Text100 | UnsetType = UNSET
    rec_doc_code: NeededText30
    rec_doc_name: NeededText50
    ipdr_code: NeededText30
    ipdr_name: NeededText50
    chfdr_code: NeededText30
    chfdr_name: NeededText50
    chfpdr_code: NeededText30
    chfpdr_name: NeededText50
    atddr_code: NeededText
    atddr_name: NeededText50
    main_symp: NeededText50
    adm_rea: NeededText1000
    adm_way: NeededText1
    apgr: NeededText2
    diet_info: NeededText1
    growth_deg: NeededText1
    mtl_stas_norm: NeededText1
    slep_info: NeededText1000
    sp_info: NeededText1000
    mind_info: NeededText1
    nurt: NeededText1
    self_ablt: NeededText1
    nurscare_obsv_item_name: NeededText30
    nurscare_obsv_rslt: NeededText1000
    smoke: NeededText1
    stop_smok_days: Raw
    smok_info: NeededText1
    smok_day: NeededText3
    drnk: NeededText1
    drnk_frqu: NeededText1
    drnk_day: Raw
    eval_time: Raw | UnsetType = UNSET
    resp_nurs_name: NeededText50
    vali_flag: CodeValiFlag3


class InputDiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    inout_diag_type: CodeInoutDiagType3
    maindiag_flag: NeededText3
    diag_seq: Raw
    diag_time: NeededMoment19
    wm_diag_code: NeededText20
    wm_diag_name: NeededText100
    tcm_dise_code: Text9 | UnsetType = UNSET
    tcm_dise_name: Text100 | UnsetType = UNSET
    tcmsymp_code: Text9 | UnsetType = UNSET
    tcmsymp: Text100 | UnsetType = UNSET
    vali_flag: CodeValiFlag3


class InputCoursrinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    dept_code: Text30 | UnsetType = UNSET
    dept_name: Text50 | UnsetType = UNSET
    wardarea_name: Text50 | UnsetType = UNSET
    bedno: Text10 | UnsetType = UNSET
    rcd_time: Moment10 | UnsetType = UNSET
    chfcomp: Text100 | UnsetType = UNSET
    cas_ftur: Text200 | UnsetType = UNSET
    tcm4d_rslt: Text1000 | UnsetType = UNSET
    dise_evid: Text100 | UnsetType = UNSET
    prel_wm_diag_code: Text20 | UnsetType = UNSET
    prel_wm_dise_name: Text100 | UnsetType = UNSET
    prel_tcm_diag_code: Text20 | UnsetType = UNSET
    prel_tcm_dise_name: Text200 | UnsetType = UNSET
    prel_tcmsymp_code: Text9 | UnsetType = UNSET
    prel_tcmsymp: Text200 | UnsetType = UNSET
    finl_wm_diag_code: Text20 | UnsetType = UNSET
    finl_wm_diag_name: Text100 | UnsetType = UNSET
    finl_tcm_dise_code: Text9 | UnsetType = UNSET
    finl_tcm_dise_name: Text200 | UnsetType = UNSET
    finl_tcmsymp_code: Text9 | UnsetType = UNSET
    finl_tcmsymp: Text200 | UnsetType = UNSET
    dise_plan: Text2000 | UnsetType = UNSET
    prnp_trt: Text100 | UnsetType = UNSET
    ipdr_code: Text30 | UnsetType = UNSET
    ipdr_name: Text50 | UnsetType = UNSET
    ipt_dr_code: str | UnsetType = UNSET
    ipt_dr_name: Text50 | UnsetType = UNSET
    prnt_doc_name: Text50 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET


class InputOprninfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    oprn_appy_id: NeededText30
    oprn_seq: NeededText16
    blotype_abobfpn_inhosp_ifet: NeededText
    oprn_time: NeededMoment10
    oprn_type_code: NeededText1
    oprn_type_name: NeededText20
    bfpn_diag_code: NeededText100
    bfpn_inhosp_ifet: CodeBfpnInhospInfect10
    afpn_diag_code: Text100 | UnsetType = UNSET
    afpn_diag_name: Text500 | UnsetType = UNSET
    sinc_heal_lv: CodeSincHealLvCode5
    sinc_heal_lv_code: Text30 | UnsetType = UNSET
    back_oprn: Text2 | UnsetType = UNSET
    selv: Text2 | UnsetType = UNSET
    prev_abtl_mednme: str | UnsetType = UNSET
    abtl_medn_days: Text10 | UnsetType = UNSET
    oprn_oprt_code: Text30 | UnsetType = UNSET
    oprn_oprt_name: Text500 | UnsetType = UNSET
    oprn_lv_code: CodeOprnOprtLvCode10
    oprn_lv_name: Text300 | UnsetType = UNSET
    anst_mtd_code: Text5 | UnsetType = UNSET
    anst_mtd_name: Text50 | UnsetType = UNSET
    anst_lv_code: CodeAnstLvCode10
    anst_lv_name: Text50 | UnsetType = UNSET
    exe_anst_dept_code: NeededText30
    exe_anst_dept_name: Text50 | UnsetType = UNSET
    anst_efft: Text100 | UnsetType = UNSET
    oprn_begntime: Text14 | UnsetType = UNSET
    oprn_endtime: Text14 | UnsetType = UNSET
    oprn_asps: Text2 | UnsetType = UNSET
    oprn_asps_ifet: Text2 | UnsetType = UNSET
    afpn_info: Text500 | UnsetType = UNSET
    oprn_merg: Text10 | UnsetType = UNSET
    oprn_conc: Text10 | UnsetType = UNSET
    oprn_anst_dept_code: Text30 | UnsetType = UNSET
    oprn_anst_dept_name: Text50 | UnsetType = UNSET
    palg_dise: Text500 | UnsetType = UNSET
    oth_med_dspo: Text4000 | UnsetType = UNSET
    out_std_oprn_time: Text2 | UnsetType = UNSET
    oprn_oper_name: Text50 | UnsetType = UNSET
    oprn_asit_name1: Text50 | UnsetType = UNSET
    oprn_asit_name2: Text50 | UnsetType = UNSET
    anst_dr_name: Text50 | UnsetType = UNSET
    anst_asa_lv_code: Text50 | UnsetType = UNSET
    anst_asa_lv_name: Text100 | UnsetType = UNSET
    anst_medn_code: Text50 | UnsetType = UNSET
    anst_medn_name: Text100 | UnsetType = UNSET
    anst_medn_dos: Text20 | UnsetType = UNSET
    anst_dosunt: Text10 | UnsetType = UNSET
    anst_begntime: Text14 | UnsetType = UNSET
    anst_endtime: Text14 | UnsetType = UNSET
    anst_merg_symp_code: Text10 | UnsetType = UNSET
    anst_merg_symp: Text100 | UnsetType = UNSET
    anst_merg_symp_dscr: Text1024 | UnsetType = UNSET
    pacu_begntime: Text14 | UnsetType = UNSET
    pacu_endtime: Text14 | UnsetType = UNSET
    oprn_selv: Text1 | UnsetType = UNSET
    canc_oprn: CodeCancOprn1 | Literal[""] | UnsetType = UNSET
    vali_flag: CodeValiFlag3


class InputRescinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    dept: Text30 | UnsetType = UNSET
    dept_name: Text50 | UnsetType = UNSET
    wardarea_name: Text50 | UnsetType = UNSET
    bedno: Text10 | UnsetType = UNSET
    diag_name: Text100 | UnsetType = UNSET
    diag_code: Text20 | UnsetType = UNSET
    dise_name: Text500 | UnsetType = UNSET
    dise_code: str | UnsetType = UNSET
    cond_chg: Text1000 | UnsetType = UNSET
    resc_mes: Text1000 | UnsetType = UNSET
    oprn_oprt_code: Text30 | UnsetType = UNSET
    oprn_oprt_name: Text500 | UnsetType = UNSET
    oprn_oper_part: Text50 | UnsetType = UNSET
    itvt_name: Text100 | UnsetType = UNSET
    oprt_mtd: Text200 | UnsetType = UNSET
    oprt_cnt: Raw | UnsetType = UNSET
    resc_begntime: Moment10 | UnsetType = UNSET
    resc_endtime: Moment10 | UnsetType = UNSET
    dise_item_name: Text80 | UnsetType = UNSET
    dise_ccls: Text1000 | UnsetType = UNSET
    dise_ccls_qunt: Raw | UnsetType = UNSET
    dise_ccls_code: Text1 | UnsetType = UNSET
    mnan: Text1000 | UnsetType = UNSET
    resc_psn_list: Text200 | UnsetType = UNSET
    proftechttl_code: Text30 | UnsetType = UNSET
    doc_code: Text30 | UnsetType = UNSET
    dr_name: Text50 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET


class InputDieinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    dept: Text30 | UnsetType = UNSET
    dept_name: Text50 | UnsetType = UNSET
    wardarea_name: Text50 | UnsetType = UNSET
    bedno: Text10 | UnsetType = UNSET
    adm_time: Moment19 | UnsetType = UNSET
    adm_dise: Text20 | UnsetType = UNSET
    adm_info: Text200 | UnsetType = UNSET
    trt_proc_dscr: Text2000 | UnsetType = UNSET
    die_time: Moment19 | UnsetType = UNSET
    die_drt_rea: Text50 | UnsetType = UNSET
    die_drt_rea_code: Text10 | UnsetType = UNSET
    die_dise_name: Text50 | UnsetType = UNSET
    die_diag_code: Text20 | UnsetType = UNSET
    agre_corp_dset: Text1 | UnsetType = UNSET
    ipdr_name: Text50 | UnsetType = UNSET
    atddr_code: str | UnsetType = UNSET
    atddr_name: Text50 | UnsetType = UNSET
    chfpdr_code: Text30 | UnsetType = UNSET
    chfpdr_name: Text50 | UnsetType = UNSET
    chfdr_name: Text50 | UnsetType = UNSET
    sign_time: Moment10 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET


class InputDscginfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    dscg_date: Moment10 | UnsetType = UNSET
    adm_dise_dscr: str | UnsetType = UNSET
    dscg_dise_dscr: Text1000 | UnsetType = UNSET
    adm_info: Text2000 | UnsetType = UNSET
    trt_proc_rslt_dscr: Text2000 | UnsetType = UNSET
    dscg_info: Text2000 | UnsetType = UNSET
    dscg_drord: Text1000 | UnsetType = UNSET
    dept: Text30 | UnsetType = UNSET
    caty: Text6 | UnsetType = UNSET
    rec_doc: Text80 | UnsetType = UNSET
    main_drug_name: Text1500 | UnsetType = UNSET
    oth_imp_info: Text1500 | UnsetType = UNSET
    vali_flag: CodeValiFlag3 | Literal[""] | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    adminfo: InputAdminfo
    diseinfo: list[InputDiseinfo] | UnsetType = UNSET
    coursrinfo: InputCoursrinfo | UnsetType = UNSET
    oprninfo: list[InputOprninfo] | UnsetType = UNSET
    rescinfo: list[InputRescinfo] | UnsetType = UNSET
    dieinfo: InputDieinfo | UnsetType = UNSET
    dscginfo: InputDscginfo | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4701"]
    msgid: NeededText30
    mdtrtarea_admvs: NeededText6
    recer_admdvs: str | UnsetType = UNSET
    insuplc_admdvs: Text6 | UnsetType = UNSET
    recer_sys_code: NeededText10
    dev_no: Text100 | UnsetType = UNSET
    dev_safe_info: Text2000 | UnsetType = UNSET
    cainfo: Text1024 | UnsetType = UNSET
    signtype: Text10 | UnsetType = UNSET
    infver: NeededText6
    opter_type: CodeOpterType3
    opter: NeededText30
    opter_name: NeededText50
    inf_time: NeededMoment19
    fixmedins_code: NeededText12
    fixmedins_name: NeededText20
    sign_no: Text30 | UnsetType = UNSET
    input: InputBody


_INPUT_ADMINFO_1 = OptionalNumbers(3, 1, "age")
_INPUT_ADMINFO_2 = Listed(codes.DEPT, "dept_code")
_INPUT_ADMINFO_3 = Moments("datetime", "adm_time")
_INPUT_ADMINFO_4 = Numbers(5, 0, "physexm_tprt", "stop_smok_days")
_INPUT_ADMINFO_5 = Numbers(3, 0, "physexm_pule", "drnk_day")
_INPUT_ADMINFO_6 = Numbers(5, 1, "physexm_height")
_INPUT_ADMINFO_7 = Numbers(5, 2, "physexm_wt")
_INPUT_ADMINFO_8 = OptionalNumbers(38, 0, "eval_time")
_INPUT_DISEINFO_9 = Numbers(2, 0, "diag_seq")
_INPUT_DISEINFO_10 = Moments("datetime", "diag_time")
_INPUT_COURSRINFO_11 = Moments("date", "rcd_time")
_INPUT_OPRNINFO_12 = Moments("date", "oprn_time")
_INPUT_OPRNINFO_13 = Listed(codes.DEPT, "exe_anst_dept_code", "oprn_anst_dept_code")
_INPUT_RESCINFO_14 = Listed(codes.DEPT, "dept")
_INPUT_RESCINFO_15 = OptionalNumbers(3, 0, "oprt_cnt")
_INPUT_RESCINFO_16 = Moments("date", "resc_begntime", "resc_endtime")
_INPUT_RESCINFO_17 = OptionalNumbers(14, 4, "dise_ccls_qunt")
_INPUT_DIEINFO_18 = Moments("datetime", "adm_time", "die_time")
_INPUT_DIEINFO_19 = Moments("date", "sign_time")
_INPUT_DSCGINFO_20 = Moments("date", "dscg_date")
_INPUT_DSCGINFO_21 = Listed(codes.DEPT, "dept", "caty")
_INPUT_OUTER_BODY_22 = Moments("datetime", "inf_time")


def _input_death_after_admission(c0: InputBody) -> bool:
    """death-after-admission：date(adm_time) <= date(die_time)"""
    for c1 in one(c0.dieinfo):
        if c1.adm_time and c1.die_time and c1.adm_time[:10] > c1.die_time[:10]:
            return False
    return True


def _input_insured_needs_psn_no(c0: InputBody) -> bool:
    """insured-needs-psn-no：when present(mdtrt_id): require psn_no"""
    for c1 in one(c0.adminfo):
        if c1.mdtrt_id and not c1.psn_no:
            return False
    return True


def _input_rescue_order(c0: InputBody) -> bool:
    """rescue-order：date(resc_begntime) <= date(resc_endtime)"""
    for c1 in each(c0.rescinfo):
        if c1.resc_begntime and c1.resc_endtime and c1.resc_begntime > c1.resc_endtime:
            return False
    return True


def _request_msgid_length(c0: InputMessage) -> bool:
    """msgid-length：length(msgid) == 30"""
    if len(c0.msgid) != D_30:
        return False
    return True


def _request_sign_no_needed(c0: InputMessage) -> bool:
    """sign-no-needed：when not infno in ('9001', '6201', '6202'): require sign_no"""
    if not c0.sign_no:
        return False
    return True


def _input_fits(message: InputMessage) -> bool:
    rows = one(message.input)
    # adminfo
    rows_1 = [item for row in rows for item in one(row.adminfo)]
    # diseinfo
    rows_2 = [item for row in rows for item in each(row.diseinfo)]
    # coursrinfo
    rows_3 = [item for row in rows for item in one(row.coursrinfo)]
    # oprninfo
    rows_4 = [item for row in rows for item in each(row.oprninfo)]
    # rescinfo
    rows_5 = [item for row in rows for item in each(row.rescinfo)]
    # dieinfo
    rows_6 = [item for row in rows for item in one(row.dieinfo)]
    # dscginfo
    rows_7 = [item for row in rows for item in one(row.dscginfo)]
    return (
        _INPUT_ADMINFO_1.fit(rows_1)
        and _INPUT_ADMINFO_2.fit(rows_1)
        and _INPUT_ADMINFO_3.fit(rows_1)
        and _INPUT_ADMINFO_4.fit(rows_1)
        and _INPUT_ADMINFO_5.fit(rows_1)
        and _INPUT_ADMINFO_6.fit(rows_1)
        and _INPUT_ADMINFO_7.fit(rows_1)
        and _INPUT_ADMINFO_8.fit(rows_1)
        and _INPUT_DISEINFO_9.fit(rows_2)
        and _INPUT_DISEINFO_10.fit(rows_2)
        and _INPUT_COURSRINFO_11.fit(rows_3)
        and _INPUT_OPRNINFO_12.fit(rows_4)
        and _INPUT_OPRNINFO_13.fit(rows_4)
        and _INPUT_RESCINFO_14.fit(rows_5)
        and _INPUT_RESCINFO_15.fit(rows_5)
        and _INPUT_RESCINFO_16.fit(rows_5)
        and _INPUT_RESCINFO_17.fit(rows_5)
        and _INPUT_DIEINFO_18.fit(rows_6)
        and _INPUT_DIEINFO_19.fit(rows_6)
        and _INPUT_DSCGINFO_20.fit(rows_7)
        and _INPUT_DSCGINFO_21.fit(rows_7)
        and _INPUT_OUTER_BODY_22.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_death_after_admission, rows))
        and all(map(_input_insured_needs_psn_no, rows))
        and all(map(_input_rescue_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    signtype: Text10 | UnsetType = UNSET
    cainfo: Text1024 | UnsetType = UNSET
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
    warn_msg: str | UnsetType = UNSET
    output: OutputBody | None | UnsetType = UNSET


_OUTPUT_OUTER_BODY_1 = Numbers(4, 0, "infcode")


def _response_refusal_has_reason(c0: OutputMessage) -> bool:
    """refusal-has-reason：when infcode != 0: require err_msg"""
    v1 = number(c0.infcode)
    if v1 != D_0 and not c0.err_msg:
        return False
    return True


def _output_fits(message: OutputMessage) -> bool:
    rows = one(message.output)
    return (
        bytes(message.infcode) == b"0"
        and _OUTPUT_OUTER_BODY_1.fit((message,))
        and _response_refusal_has_reason(message)
    )


OUTPUT = FastCheck(OutputMessage, _output_fits)
