"""4401 住院病案首页信息：快速通道。"""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, UnsetType

from yibao.validate.fast import FastCheck
from yibao.validate.fast_columns import Listed, Moments, Numbers, OptionalNumbers
from yibao.validate.fast_values import each, number, one
from yibao_editions.hunan import codes

NeededText30 = Annotated[str, Meta(min_length=1, max_length=30)]
Text30 = Annotated[str, Meta(max_length=30)]
Text5 = Annotated[str, Meta(max_length=5)]
NeededText40 = Annotated[str, Meta(min_length=1, max_length=40)]
NeededText50 = Annotated[str, Meta(min_length=1, max_length=50)]
CodeGend6 = Literal[
    "0",
    "1",
    "2",
    "9",
]
Moment10 = Annotated[str, Meta(max_length=10)]
Text6 = Annotated[str, Meta(max_length=6)]
Text70 = Annotated[str, Meta(max_length=70)]
Text200 = Annotated[str, Meta(max_length=200)]
Text100 = Annotated[str, Meta(max_length=100)]
CodeNaty3 = Literal[
    "1",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "17",
    "18",
    "19",
    "2",
    "20",
    "21",
    "22",
    "23",
    "24",
    "25",
    "26",
    "27",
    "28",
    "29",
    "3",
    "30",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "37",
    "38",
    "39",
    "4",
    "40",
    "41",
    "42",
    "43",
    "44",
    "45",
    "46",
    "47",
    "48",
    "49",
    "5",
    "50",
    "51",
    "52",
    "53",
    "54",
    "55",
    "56",
    "6",
    "7",
    "8",
    "9",
]
Text50 = Annotated[str, Meta(max_length=50)]
CodePrfs6 = Literal[
    "11",
    "13",
    "17",
    "21",
    "24",
    "27",
    "31",
    "37",
    "51",
    "54",
    "70",
    "80",
    "90",
]
CodeMrgStas3 = Literal[
    "10",
    "20",
    "21",
    "22",
    "23",
    "30",
    "40",
    "90",
]
Text500 = Annotated[str, Meta(max_length=500)]
Text20 = Annotated[str, Meta(max_length=20)]
Text300 = Annotated[str, Meta(max_length=300)]
CodeAdmWay3 = Literal[
    "0",
    "1",
    "2",
    "3",
    "9",
]
CodeTrtType3 = Literal[
    "10",
    "21",
    "22",
    "30",
]
CodeDrugDicm30 = Literal[
    "0",
    "1",
]
CodeDieAutp30 = Literal[
    "0",
    "1",
]
CodeBlotypeAbo30 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "9",
]
CodeBlotypeRh30 = Literal[
    "1",
    "2",
    "3",
    "4",
]
Text3 = Annotated[str, Meta(max_length=3)]
CodeDscgWay3 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "9",
]
CodeDaysRinpFlag313 = Literal[
    "1",
    "2",
]
Text1000 = Annotated[str, Meta(max_length=1000)]
Text10 = Annotated[str, Meta(max_length=10)]
CodeIptDiseCrsp3 = Literal[
    "1",
    "10",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "X",
]
CodeIptDiseInscpCode1 = Literal[
    "1",
    "2",
    "3",
    "9",
]
Text4 = Annotated[str, Meta(max_length=4)]
CodeDscgTrtRsltCode30 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "9",
]
CodeAiseCode30 = Literal[
    "1",
    "101",
    "102",
    "103",
    "104",
    "105",
    "106",
    "107",
    "199",
    "2",
    "201",
    "202",
    "203",
    "204",
    "205",
    "206",
    "207",
    "208",
    "299",
    "3",
    "301",
    "302",
    "303",
    "399",
    "4",
    "9",
]
CodeHbsag30 = Literal[
    "0",
    "1",
    "2",
]
CodeHcvAb30 = Literal[
    "0",
    "1",
    "2",
]
CodeHivAb30 = Literal[
    "0",
    "1",
    "2",
]
CodeHospDiseFsttime30 = Literal[
    "0",
    "1",
]
Text2 = Annotated[str, Meta(max_length=2)]
CodeMedfeePaymtdCode3 = Literal[
    "01",
    "02",
    "03",
    "04",
    "05",
    "06",
    "07",
    "90",
    "99",
]
CodeValiFlag3 = Literal[
    "0",
    "1",
]
NeededText3 = Annotated[str, Meta(min_length=1, max_length=3)]
NeededText1 = Annotated[str, Meta(min_length=1, max_length=1)]
CodeIptDiseTypeCode30 = Literal[
    "1",
    "10",
    "11",
    "12",
    "13",
    "14",
    "141",
    "142",
    "2",
    "3",
    "31",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "98",
    "99",
]
CodeMaindiagFlag3 = Literal[
    "0",
    "1",
]
CodeAdmDiseCondCode20 = Literal[
    "1",
    "2",
    "3",
    "4",
]
CodeAdmCondCode3 = Literal[
    "1",
    "2",
    "3",
]
CodeHighDiseEvid30 = Literal[
    "1",
    "2",
]
Text16 = Annotated[str, Meta(max_length=16)]
CodeBkupDegCode30 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
]
Text12 = Annotated[str, Meta(max_length=12)]
CodeSincHealLvCode30 = Literal[
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
CodeAnstMtdCode5 = Literal[
    "1",
    "11",
    "12",
    "13",
    "2",
    "21",
    "22",
    "3",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "4",
    "41",
    "42",
    "43",
    "44",
    "45",
    "9",
]
CodeOprnOperPartCode30 = Literal[
    "01",
    "02",
    "03",
    "04",
    "05",
    "06",
    "07",
    "08",
    "09",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "17",
    "18",
    "19",
    "20",
    "21",
    "22",
    "23",
    "24",
    "25",
    "26",
    "27",
    "28",
    "29",
    "30",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "37",
    "38",
    "39",
    "40",
    "41",
    "42",
    "43",
    "44",
    "45",
    "46",
    "47",
    "48",
    "49",
    "50",
    "99",
]
CodeAnstLvCode30 = Literal[
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
]
CodeOprnPatnTypeCode30 = Literal[
    "1",
    "2",
    "3",
]
CodeMainOprnFlag30 = Literal[
    "0",
    "1",
]
CodeCancOprn3 = Literal[
    "0",
    "1",
]
Moment19 = Annotated[str, Meta(max_length=19)]
NeededText6 = Annotated[str, Meta(min_length=1, max_length=6)]
NeededText10 = Annotated[str, Meta(min_length=1, max_length=10)]
Text2000 = Annotated[str, Meta(max_length=2000)]
Text1024 = Annotated[str, Meta(max_length=1024)]
CodeOpterType3 = Literal[
    "1",
]
NeededMoment19 = Annotated[str, Meta(min_length=1, max_length=19)]
NeededText12 = Annotated[str, Meta(min_length=1, max_length=12)]
NeededText20 = Annotated[str, Meta(min_length=1, max_length=20)]
Text17 = Annotated[str, Meta(max_length=17)]
D_30 = Decimal("30")
D_0 = Decimal("0")


class InputBaseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    mdtrt_sn: NeededText30
    mdtrt_id: Text30 | UnsetType = UNSET
    psn_no: Text30 | UnsetType = UNSET
    patn_ipt_cnt: Text5 | UnsetType = UNSET
    ipt_no: Text30 | UnsetType = UNSET
    medcasno: NeededText40
    psn_name: NeededText50
    gend: CodeGend6 | Literal[""] | UnsetType = UNSET
    brdy: Moment10 | UnsetType = UNSET
    ntly: Text6 | UnsetType = UNSET
    ntly_name: Text70 | UnsetType = UNSET
    nwb_bir_wt: Raw | UnsetType = UNSET
    nwb_adm_wt: Raw | UnsetType = UNSET
    birplc: Text200 | UnsetType = UNSET
    napl: Text100 | UnsetType = UNSET
    naty_name: Text100 | UnsetType = UNSET
    naty: CodeNaty3 | Literal[""] | UnsetType = UNSET
    certno: Text50 | UnsetType = UNSET
    prfs: CodePrfs6 | Literal[""] | UnsetType = UNSET
    mrg_stas: CodeMrgStas3 | Literal[""] | UnsetType = UNSET
    curr_addr_poscode: Text6 | UnsetType = UNSET
    curr_addr: Text200 | UnsetType = UNSET
    psn_tel: Text70 | UnsetType = UNSET
    resd_addr_prov: Text30 | UnsetType = UNSET
    resd_addr_city: Text500 | UnsetType = UNSET
    resd_addr_coty: Text500 | UnsetType = UNSET
    resd_addr_subd: Text500 | UnsetType = UNSET
    resd_addr_vil: Text500 | UnsetType = UNSET
    resd_addr_housnum: Text200 | UnsetType = UNSET
    resd_addr_poscode: Text30 | UnsetType = UNSET
    resd_addr: Text200 | UnsetType = UNSET
    empr_tel: Text20 | UnsetType = UNSET
    empr_poscode: Text6 | UnsetType = UNSET
    empr_addr: Text200 | UnsetType = UNSET
    coner_tel: Text50 | UnsetType = UNSET
    coner_name: Text50 | UnsetType = UNSET
    coner_addr: Text200 | UnsetType = UNSET
    coner_rlts_code: Text20 | UnsetType = UNSET
    adm_way_name: Text300 | UnsetType = UNSET
    adm_way_code: CodeAdmWay3 | Literal[""] | UnsetType = UNSET
    trt_type_name: Text300 | UnsetType = UNSET
    trt_type: CodeTrtType3 | Literal[""] | UnsetType = UNSET
    adm_caty: Text6 | UnsetType = UNSET
    adm_ward: Text50 | UnsetType = UNSET
    adm_date: Moment10 | UnsetType = UNSET
    dscg_date: Moment10 | UnsetType = UNSET
    dscg_caty: Text6 | UnsetType = UNSET
    f_Refldept_caty_name: Text50 | UnsetType = msgspec.field(name="Refldept_caty_name", default=UNSET)
    dscg_ward: Text50 | UnsetType = UNSET
    ipt_days: Raw | UnsetType = UNSET
    drug_dicm_flag: CodeDrugDicm30 | Literal[""] | UnsetType = UNSET
    dicm_drug_name: Text200 | UnsetType = UNSET
    die_autp_flag: CodeDieAutp30 | Literal[""] | UnsetType = UNSET
    abo_code: CodeBlotypeAbo30 | Literal[""] | UnsetType = UNSET
    abo_name: Text30 | UnsetType = UNSET
    rh_code: CodeBlotypeRh30 | Literal[""] | UnsetType = UNSET
    rh_name: Text30 | UnsetType = UNSET
    die_flag: Text3 | UnsetType = UNSET
    deptdrt_name: Text50 | UnsetType = UNSET
    chfdr_name: Text50 | UnsetType = UNSET
    atddr_name: Text50 | UnsetType = UNSET
    chfpdr_name: Text50 | UnsetType = UNSET
    ipt_dr_name: Text50 | UnsetType = UNSET
    resp_nurs_name: Text50 | UnsetType = UNSET
    train_dr_name: Text50 | UnsetType = UNSET
    intn_dr_name: Text50 | UnsetType = UNSET
    codr_name: Text50 | UnsetType = UNSET
    qltctrl_dr_name: Text50 | UnsetType = UNSET
    qltctrl_nurs_name: Text50 | UnsetType = UNSET
    medcas_qlt_name: Text100 | UnsetType = UNSET
    medcas_qlt_code: Text30 | UnsetType = UNSET
    qltctrl_date: Moment10 | UnsetType = UNSET
    dscg_way_name: Text200 | UnsetType = UNSET
    dscg_way: CodeDscgWay3 | Literal[""] | UnsetType = UNSET
    acp_medins_code: Text50 | UnsetType = UNSET
    acp_medins_name: Text500 | UnsetType = UNSET
    dscg_31days_rinp_flag: CodeDaysRinpFlag313 | Literal[""] | UnsetType = UNSET
    dscg_31days_rinp_pup: Text200 | UnsetType = UNSET
    damg_intx_ext_rea: Text1000 | UnsetType = UNSET
    damg_intx_ext_rea_disecode: Text30 | UnsetType = UNSET
    brn_damg_bfadm_coma_dura: Text10 | UnsetType = UNSET
    brn_damg_afadm_coma_dura: Text10 | UnsetType = UNSET
    vent_used_dura: Text10 | UnsetType = UNSET
    cnfm_date: Moment10 | UnsetType = UNSET
    patn_dise_diag_crsp: Text20 | UnsetType = UNSET
    patn_dise_diag_crsp_code: CodeIptDiseCrsp3 | Literal[""] | UnsetType = UNSET
    ipt_patn_diag_inscp: Text20 | UnsetType = UNSET
    ipt_patn_diag_inscp_code: CodeIptDiseInscpCode1 | Literal[""] | UnsetType = UNSET
    dscg_trt_rslt: Text4 | UnsetType = UNSET
    dscg_trt_rslt_code: CodeDscgTrtRsltCode30 | Literal[""] | UnsetType = UNSET
    medins_orgcode: Text50 | UnsetType = UNSET
    age: Raw | UnsetType = UNSET
    aise: CodeAiseCode30 | Literal[""] | UnsetType = UNSET
    pote_intn_dr_name: Text50 | UnsetType = UNSET
    hbsag: CodeHbsag30 | Literal[""] | UnsetType = UNSET
    hcv_ab: CodeHcvAb30 | Literal[""] | UnsetType = msgspec.field(name="hcv-ab", default=UNSET)
    hiv_ab: CodeHivAb30 | Literal[""] | UnsetType = msgspec.field(name="hiv-ab", default=UNSET)
    resc_cnt: Raw | UnsetType = UNSET
    resc_succ_cnt: Raw | UnsetType = UNSET
    hosp_dise_fsttime: CodeHospDiseFsttime30 | Literal[""] | UnsetType = UNSET
    hif_pay_way_name: Text20 | UnsetType = UNSET
    hif_pay_way_code: Text2 | UnsetType = UNSET
    med_fee_paymtd_name: Text200 | UnsetType = UNSET
    medfee_paymtd_code: CodeMedfeePaymtdCode3 | Literal[""] | UnsetType = UNSET
    selfpay_amt: Raw | UnsetType = UNSET
    medfee_sumamt: Raw
    ordn_med_servfee: Raw | UnsetType = UNSET
    ordn_trt_oprt_fee: Raw | UnsetType = UNSET
    nurs_fee: Raw | UnsetType = UNSET
    com_med_serv_oth_fee: Raw | UnsetType = UNSET
    palg_diag_fee: Raw | UnsetType = UNSET
    lab_diag_fee: Raw | UnsetType = UNSET
    rdhy_diag_fee: Raw | UnsetType = UNSET
    clnc_dise_fee: Raw | UnsetType = UNSET
    nsrgtrt_item_fee: Raw | UnsetType = UNSET
    clnc_phys_trt_fee: Raw | UnsetType = UNSET
    rgtrt_trt_fee: Raw | UnsetType = UNSET
    anst_fee: Raw | UnsetType = UNSET
    rgtrt_fee: Raw | UnsetType = UNSET
    rhab_fee: Raw | UnsetType = UNSET
    tcm_trt_fee: Raw | UnsetType = UNSET
    wm_fee: Raw | UnsetType = UNSET
    abtl_medn_fee: Raw | UnsetType = UNSET
    tcmpat_fee: Raw | UnsetType = UNSET
    tcmherb_fee: Raw | UnsetType = UNSET
    blo_fee: Raw | UnsetType = UNSET
    albu_fee: Raw | UnsetType = UNSET
    glon_fee: Raw | UnsetType = UNSET
    clotfac_fee: Raw | UnsetType = UNSET
    cyki_fee: Raw | UnsetType = UNSET
    exam_dspo_matl_fee: Raw | UnsetType = UNSET
    trt_dspo_matl_fee: Raw | UnsetType = UNSET
    oprn_dspo_matl_fee: Raw | UnsetType = UNSET
    oth_fee: Raw | UnsetType = UNSET
    vali_flag: CodeValiFlag3
    fixmedins_code: NeededText3
    ctd: NeededText1
    deptdrt_code: NeededText30
    chfdr_code: Text30 | UnsetType = UNSET
    atddr_code: NeededText30
    chfpdr_code: Text30 | UnsetType = UNSET
    ipt_dr_code: NeededText30
    resp_nurs_code: NeededText30
    train_dr_code: Text30 | UnsetType = UNSET
    intn_dr_code: Text30 | UnsetType = UNSET
    qltctrl_dr_code: Text30 | UnsetType = UNSET
    qltctrl_nurs_code: Text30 | UnsetType = UNSET
    pote_intn_dr_code: Text30 | UnsetType = UNSET


class InputDiseinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    palg_no: Text30 | UnsetType = UNSET
    ipt_patn_disediag_type_code: CodeIptDiseTypeCode30 | Literal[""] | UnsetType = UNSET
    disediag_type: Text100 | UnsetType = UNSET
    maindiag_flag: CodeMaindiagFlag3 | Literal[""] | UnsetType = UNSET
    diag_code: Text20 | UnsetType = UNSET
    diag_name: Text100 | UnsetType = UNSET
    inhosp_diag_code: Text20 | UnsetType = UNSET
    inhosp_diag_name: Text100 | UnsetType = UNSET
    adm_dise_cond_name: Text300 | UnsetType = UNSET
    adm_dise_cond_code: CodeAdmDiseCondCode20 | Literal[""] | UnsetType = UNSET
    adm_cond: Text500 | UnsetType = UNSET
    adm_cond_code: CodeAdmCondCode3 | Literal[""] | UnsetType = UNSET
    high_diag_evid: CodeHighDiseEvid30 | Literal[""] | UnsetType = UNSET
    bkup_deg: Text16 | UnsetType = UNSET
    bkup_deg_code: CodeBkupDegCode30 | Literal[""] | UnsetType = UNSET
    vali_flag: CodeValiFlag3
    ipt_medcas_hmpg_sn: NeededText30
    mdtrt_sn: NeededText30
    fixmedins_code: Text12 | UnsetType = UNSET


class InputOprninfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    oprn_oprt_date: Moment10 | UnsetType = UNSET
    oprn_oprt_name: Text500 | UnsetType = UNSET
    oprn_oprt_code: Text30 | UnsetType = UNSET
    oprn_oprt_sn: Text16 | UnsetType = UNSET
    oprn_lv_code: Text50 | UnsetType = UNSET
    oprn_lv_name: Text300 | UnsetType = UNSET
    oper_name: Text50 | UnsetType = UNSET
    asit_1_name: Text50 | UnsetType = UNSET
    asit_name2: Text50 | UnsetType = UNSET
    sinc_heal_lv: CodeSincHealLvCode30 | Literal[""] | UnsetType = UNSET
    sinc_heal_lv_code: CodeSincHealLvCode5 | Literal[""] | UnsetType = UNSET
    anst_mtd_name: Text50 | UnsetType = UNSET
    anst_mtd_code: CodeAnstMtdCode5 | Literal[""] | UnsetType = UNSET
    anst_dr_name: Text50 | UnsetType = UNSET
    oprn_oper_part: Text10 | UnsetType = UNSET
    oprn_oper_part_code: CodeOprnOperPartCode30 | Literal[""] | UnsetType = UNSET
    oprn_con_time: Text3 | UnsetType = UNSET
    anst_lv_name: Text50 | UnsetType = UNSET
    anst_lv_code: CodeAnstLvCode30 | Literal[""] | UnsetType = UNSET
    oprn_patn_type: Text100 | UnsetType = UNSET
    oprn_patn_type_code: CodeOprnPatnTypeCode30 | Literal[""] | UnsetType = UNSET
    main_oprn_flag: CodeMainOprnFlag30 | Literal[""] | UnsetType = UNSET
    anst_asa_lv_code: Text50 | UnsetType = UNSET
    anst_asa_lv_name: Text100 | UnsetType = UNSET
    anst_medn_code: Text50 | UnsetType = UNSET
    anst_medn_name: Text100 | UnsetType = UNSET
    anst_medn_dos: Text20 | UnsetType = UNSET
    unt: Text10 | UnsetType = UNSET
    anst_begntime: Moment10 | UnsetType = UNSET
    anst_endtime: Moment10 | UnsetType = UNSET
    anst_copn_code: Text30 | UnsetType = UNSET
    anst_copn_name: Text100 | UnsetType = UNSET
    anst_copn_dscr: Text1000 | UnsetType = UNSET
    pacu_begntime: Moment10 | UnsetType = UNSET
    pacu_endtime: Moment10 | UnsetType = UNSET
    canc_oprn_flag: CodeCancOprn3 | Literal[""] | UnsetType = UNSET
    vali_flag: CodeValiFlag3
    ipt_medcas_hmpg_sn: NeededText30
    mdtrt_sn: NeededText30


class InputIcuinfo(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    icu_codeid: Text10 | UnsetType = UNSET
    inpool_icu_time: Moment19 | UnsetType = UNSET
    out_icu_time: Moment19 | UnsetType = UNSET
    medins_orgcode: Text50 | UnsetType = UNSET
    nurscare_lv_code: Text30 | UnsetType = UNSET
    nurscare_lv_name: Text10 | UnsetType = UNSET
    nurscare_days: Raw | UnsetType = UNSET
    back_icu: Text30 | UnsetType = UNSET
    vali_flag: CodeValiFlag3
    ipt_medcas_hmpg_sn: NeededText30
    mdtrt_sn: NeededText30
    fixmedins_code: Text12 | UnsetType = UNSET


class InputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    baseinfo: InputBaseinfo
    diseinfo: InputDiseinfo | UnsetType = UNSET
    oprninfo: list[InputOprninfo] | UnsetType = UNSET
    icuinfo: InputIcuinfo | UnsetType = UNSET


class InputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infno: Literal["4401"]
    msgid: NeededText30
    mdtrtarea_admvs: NeededText6
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


_INPUT_BASEINFO_1 = Moments("date", "brdy", "adm_date", "dscg_date", "qltctrl_date", "cnfm_date")
_INPUT_BASEINFO_2 = OptionalNumbers(4, 2, "nwb_bir_wt", "nwb_adm_wt")
_INPUT_BASEINFO_3 = Listed(codes.PATN_RLTS, "coner_rlts_code")
_INPUT_BASEINFO_4 = Listed(codes.DEPT, "adm_caty", "dscg_caty")
_INPUT_BASEINFO_5 = OptionalNumbers(4, 0, "ipt_days")
_INPUT_BASEINFO_6 = OptionalNumbers(3, 1, "age")
_INPUT_BASEINFO_7 = OptionalNumbers(3, 0, "resc_cnt", "resc_succ_cnt")
_INPUT_BASEINFO_8 = OptionalNumbers(
    14,
    2,
    "selfpay_amt",
    "ordn_med_servfee",
    "ordn_trt_oprt_fee",
    "nurs_fee",
    "com_med_serv_oth_fee",
    "palg_diag_fee",
    "lab_diag_fee",
    "rdhy_diag_fee",
    "clnc_dise_fee",
    "nsrgtrt_item_fee",
    "clnc_phys_trt_fee",
    "rgtrt_trt_fee",
    "anst_fee",
    "rgtrt_fee",
    "rhab_fee",
    "tcm_trt_fee",
    "wm_fee",
    "abtl_medn_fee",
    "tcmpat_fee",
    "tcmherb_fee",
    "blo_fee",
    "albu_fee",
    "glon_fee",
    "clotfac_fee",
    "cyki_fee",
    "exam_dspo_matl_fee",
    "trt_dspo_matl_fee",
    "oprn_dspo_matl_fee",
    "oth_fee",
)
_INPUT_BASEINFO_9 = Numbers(14, 2, "medfee_sumamt")
_INPUT_OPRNINFO_10 = Moments(
    "date", "oprn_oprt_date", "anst_begntime", "anst_endtime", "pacu_begntime", "pacu_endtime"
)
_INPUT_ICUINFO_11 = Moments("datetime", "inpool_icu_time", "out_icu_time")
_INPUT_ICUINFO_12 = OptionalNumbers(3, 0, "nurscare_days")
_INPUT_OUTER_BODY_13 = Moments("datetime", "inf_time")


def _input_anaesthesia_order(c0: InputBody) -> bool:
    """anaesthesia-order：date(anst_begntime) <= date(anst_endtime)"""
    for c1 in each(c0.oprninfo):
        if c1.anst_begntime and c1.anst_endtime and c1.anst_begntime > c1.anst_endtime:
            return False
    return True


def _input_birth_before_admission(c0: InputBody) -> bool:
    """birth-before-admission：date(brdy) <= date(adm_date)"""
    for c1 in one(c0.baseinfo):
        if c1.brdy and c1.adm_date and c1.brdy > c1.adm_date:
            return False
    return True


def _input_icu_order(c0: InputBody) -> bool:
    """icu-order：date(inpool_icu_time) <= date(out_icu_time)"""
    for c1 in one(c0.icuinfo):
        if c1.inpool_icu_time and c1.out_icu_time and c1.inpool_icu_time[:10] > c1.out_icu_time[:10]:
            return False
    return True


def _input_insured_needs_psn_no(c0: InputBody) -> bool:
    """insured-needs-psn-no：when present(mdtrt_id): require psn_no"""
    for c1 in one(c0.baseinfo):
        if c1.mdtrt_id and not c1.psn_no:
            return False
    return True


def _input_stay_order(c0: InputBody) -> bool:
    """stay-order：date(adm_date) <= date(dscg_date)"""
    for c1 in one(c0.baseinfo):
        if c1.adm_date and c1.dscg_date and c1.adm_date > c1.dscg_date:
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
    # baseinfo
    rows_1 = [item for row in rows for item in one(row.baseinfo)]
    # oprninfo
    rows_2 = [item for row in rows for item in each(row.oprninfo)]
    # icuinfo
    rows_3 = [item for row in rows for item in one(row.icuinfo)]
    return (
        _INPUT_BASEINFO_1.fit(rows_1)
        and _INPUT_BASEINFO_2.fit(rows_1)
        and _INPUT_BASEINFO_3.fit(rows_1)
        and _INPUT_BASEINFO_4.fit(rows_1)
        and _INPUT_BASEINFO_5.fit(rows_1)
        and _INPUT_BASEINFO_6.fit(rows_1)
        and _INPUT_BASEINFO_7.fit(rows_1)
        and _INPUT_BASEINFO_8.fit(rows_1)
        and _INPUT_BASEINFO_9.fit(rows_1)
        and _INPUT_OPRNINFO_10.fit(rows_2)
        and _INPUT_ICUINFO_11.fit(rows_3)
        and _INPUT_ICUINFO_12.fit(rows_3)
        and _INPUT_OUTER_BODY_13.fit((message,))
        and _request_msgid_length(message)
        and _request_sign_no_needed(message)
        and all(map(_input_anaesthesia_order, rows))
        and all(map(_input_birth_before_admission, rows))
        and all(map(_input_icu_order, rows))
        and all(map(_input_insured_needs_psn_no, rows))
        and all(map(_input_stay_order, rows))
    )


INPUT = FastCheck(InputMessage, _input_fits)


class OutputBody(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    pass


class OutputMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    infcode: Raw
    inf_refmsgid: NeededText30
    refmsg_time: Text17 | UnsetType = UNSET
    respond_time: Text17 | UnsetType = UNSET
    err_msg: Text200 | UnsetType = UNSET
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
