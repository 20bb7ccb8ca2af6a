"""广州版（广东早期草案）的字典：代码 → 名称。"""

from collections.abc import Mapping
from types import MappingProxyType

from yibao_editions.national.codes import ACCT_USED_FLAG as ACCT_USED_FLAG
from yibao_editions.national.codes import ADMDVS as ADMDVS
from yibao_editions.national.codes import ADM_COND_CODE as ADM_COND_CODE
from yibao_editions.national.codes import ADM_COND_TYPE as ADM_COND_TYPE
from yibao_editions.national.codes import ADM_DISE_COND_CODE as ADM_DISE_COND_CODE
from yibao_editions.national.codes import AGNTER_RLTS as AGNTER_RLTS
from yibao_editions.national.codes import AISE_CODE as AISE_CODE
from yibao_editions.national.codes import ANST_ASA_LV_CODE as ANST_ASA_LV_CODE
from yibao_editions.national.codes import ANST_COPN_CODE as ANST_COPN_CODE
from yibao_editions.national.codes import ANST_LV_CODE as ANST_LV_CODE
from yibao_editions.national.codes import ANST_MEDN_CODE as ANST_MEDN_CODE
from yibao_editions.national.codes import ANST_MTD_CODE as ANST_MTD_CODE
from yibao_editions.national.codes import ARS_YEAR_IPT_FLAG as ARS_YEAR_IPT_FLAG
from yibao_editions.national.codes import BAS_MEDN_FLAG as BAS_MEDN_FLAG
from yibao_editions.national.codes import BFPN_INHOSP_INFECT as BFPN_INHOSP_INFECT
from yibao_editions.national.codes import BIRCTRL_TYPE as BIRCTRL_TYPE
from yibao_editions.national.codes import BIZ_APPY_TYPE as BIZ_APPY_TYPE
from yibao_editions.national.codes import BKUP_DEG_CODE as BKUP_DEG_CODE
from yibao_editions.national.codes import BLD_CAT_CODE as BLD_CAT_CODE
from yibao_editions.national.codes import BLOTYPE_ABO as BLOTYPE_ABO
from yibao_editions.national.codes import BLOTYPE_RH as BLOTYPE_RH
from yibao_editions.national.codes import CANC_OPRN as CANC_OPRN
from yibao_editions.national.codes import CHLD_MEDC_FLAG as CHLD_MEDC_FLAG
from yibao_editions.national.codes import CHRGITM_LV as CHRGITM_LV
from yibao_editions.national.codes import CLR_TYPE as CLR_TYPE
from yibao_editions.national.codes import CLR_WAY as CLR_WAY
from yibao_editions.national.codes import COP_FLAG as COP_FLAG
from yibao_editions.national.codes import CVLSERV_FLAG as CVLSERV_FLAG
from yibao_editions.national.codes import DAYS_RINP_FLAG_31 as DAYS_RINP_FLAG_31
from yibao_editions.national.codes import DCLA_SOUC as DCLA_SOUC
from yibao_editions.national.codes import DEDC_HOSP_LV as DEDC_HOSP_LV
from yibao_editions.national.codes import DELV_STAS_CODG as DELV_STAS_CODG
from yibao_editions.national.codes import DEPT as DEPT
from yibao_editions.national.codes import DIAG_CODE as DIAG_CODE
from yibao_editions.national.codes import DIAG_TYPE as DIAG_TYPE
from yibao_editions.national.codes import DIE_AUTP as DIE_AUTP
from yibao_editions.national.codes import DIE_FLAG as DIE_FLAG
from yibao_editions.national.codes import DISA_LV as DISA_LV
from yibao_editions.national.codes import DISE_CODG as DISE_CODG
from yibao_editions.national.codes import DRORD_DR_PROFTTL as DRORD_DR_PROFTTL
from yibao_editions.national.codes import DRORD_TYPE as DRORD_TYPE
from yibao_editions.national.codes import DRT_REIM_FLAG as DRT_REIM_FLAG
from yibao_editions.national.codes import DRUG_DICM as DRUG_DICM
from yibao_editions.national.codes import DRUG_DOSFORM as DRUG_DOSFORM
from yibao_editions.national.codes import DRUG_MEDC_WAY_CODE as DRUG_MEDC_WAY_CODE
from yibao_editions.national.codes import DSCG_TKDRUG_FLAG as DSCG_TKDRUG_FLAG
from yibao_editions.national.codes import DSCG_TRT_RSLT_CODE as DSCG_TRT_RSLT_CODE
from yibao_editions.national.codes import ETHDRUG_TYPE as ETHDRUG_TYPE
from yibao_editions.national.codes import ETIP_FLAG as ETIP_FLAG
from yibao_editions.national.codes import EXAM_RSLT_ABN as EXAM_RSLT_ABN
from yibao_editions.national.codes import EXAM_RSLT_POIT_FLAG as EXAM_RSLT_POIT_FLAG
from yibao_editions.national.codes import FIXMEDINS_TYPE as FIXMEDINS_TYPE
from yibao_editions.national.codes import FLXEMPE_FLAG as FLXEMPE_FLAG
from yibao_editions.national.codes import GEND as GEND
from yibao_editions.national.codes import HBSAG as HBSAG
from yibao_editions.national.codes import HCV_AB as HCV_AB
from yibao_editions.national.codes import HIF_PAY_WAY_CODE as HIF_PAY_WAY_CODE
from yibao_editions.national.codes import HIGH_DISE_EVID as HIGH_DISE_EVID
from yibao_editions.national.codes import HILIST_LMTPRIC_TYPE as HILIST_LMTPRIC_TYPE
from yibao_editions.national.codes import HILIST_TYPE as HILIST_TYPE
from yibao_editions.national.codes import HILIST_USE_TYPE as HILIST_USE_TYPE
from yibao_editions.national.codes import HIV_AB as HIV_AB
from yibao_editions.national.codes import HI_DR_FLAG as HI_DR_FLAG
from yibao_editions.national.codes import HI_FEESETL_TYPE as HI_FEESETL_TYPE
from yibao_editions.national.codes import HI_NEGO_DRUG_FLAG as HI_NEGO_DRUG_FLAG
from yibao_editions.national.codes import HI_SETL_LV as HI_SETL_LV
from yibao_editions.national.codes import HOSP_AGRE_REFL_FLAG as HOSP_AGRE_REFL_FLAG
from yibao_editions.national.codes import HOSP_APPR_FLAG as HOSP_APPR_FLAG
from yibao_editions.national.codes import HOSP_DISE_FSTTIME as HOSP_DISE_FSTTIME
from yibao_editions.national.codes import HOSP_LV as HOSP_LV
from yibao_editions.national.codes import HOSP_PREP_FLAG as HOSP_PREP_FLAG
from yibao_editions.national.codes import ICU_TYPE as ICU_TYPE
from yibao_editions.national.codes import IMP_DRUG_FLAG as IMP_DRUG_FLAG
from yibao_editions.national.codes import INHOSP_STAS as INHOSP_STAS
from yibao_editions.national.codes import INOUT_DIAG_TYPE as INOUT_DIAG_TYPE
from yibao_editions.national.codes import INSUTYPE as INSUTYPE
from yibao_editions.national.codes import INV_CHG_TYPE as INV_CHG_TYPE
from yibao_editions.national.codes import INV_DATA_TYPE as INV_DATA_TYPE
from yibao_editions.national.codes import IPT_DISE_CRSP as IPT_DISE_CRSP
from yibao_editions.national.codes import IPT_DISE_INSCP_CODE as IPT_DISE_INSCP_CODE
from yibao_editions.national.codes import IPT_DISE_TYPE_CODE as IPT_DISE_TYPE_CODE
from yibao_editions.national.codes import IPT_MED_TYPE as IPT_MED_TYPE
from yibao_editions.national.codes import LATECHB_FLAG as LATECHB_FLAG
from yibao_editions.national.codes import LIST_SP_ITEM_FLAG as LIST_SP_ITEM_FLAG
from yibao_editions.national.codes import LIST_TYPE as LIST_TYPE
from yibao_editions.national.codes import LMTPRIC_HOSP_LV as LMTPRIC_HOSP_LV
from yibao_editions.national.codes import LMT_CPND_TYPE as LMT_CPND_TYPE
from yibao_editions.national.codes import LMT_USED_FLAG as LMT_USED_FLAG
from yibao_editions.national.codes import MAF_PSN_FLAG as MAF_PSN_FLAG
from yibao_editions.national.codes import MAINDIAG_FLAG as MAINDIAG_FLAG
from yibao_editions.national.codes import MAIN_OPRN_FLAG as MAIN_OPRN_FLAG
from yibao_editions.national.codes import MATN_FEE_FLAG as MATN_FEE_FLAG
from yibao_editions.national.codes import MATN_STAS as MATN_STAS
from yibao_editions.national.codes import MATN_TYPE as MATN_TYPE
from yibao_editions.national.codes import MATN_USED_FLAG as MATN_USED_FLAG
from yibao_editions.national.codes import MDCS_TYPE as MDCS_TYPE
from yibao_editions.national.codes import MEDFEE_PAYMTD_CODE as MEDFEE_PAYMTD_CODE
from yibao_editions.national.codes import MEDINS_TYPE as MEDINS_TYPE
from yibao_editions.national.codes import MEDN_TYPE_CODE as MEDN_TYPE_CODE
from yibao_editions.national.codes import MED_CHRGITM_TYPE as MED_CHRGITM_TYPE
from yibao_editions.national.codes import MED_MDTRT_TYPE as MED_MDTRT_TYPE
from yibao_editions.national.codes import MED_TYPE as MED_TYPE
from yibao_editions.national.codes import MED_USE_FLAG as MED_USE_FLAG
from yibao_editions.national.codes import MID_SETL_FLAG as MID_SETL_FLAG
from yibao_editions.national.codes import MRG_STAS as MRG_STAS
from yibao_editions.national.codes import NATY as NATY
from yibao_editions.national.codes import NTLY as NTLY
from yibao_editions.national.codes import NWB_ADM_TYPE as NWB_ADM_TYPE
from yibao_editions.national.codes import NWB_FLAG as NWB_FLAG
from yibao_editions.national.codes import OPRN_OPER_PART_CODE as OPRN_OPER_PART_CODE
from yibao_editions.national.codes import OPRN_OPRT_LV_CODE as OPRN_OPRT_LV_CODE
from yibao_editions.national.codes import OPRN_OPRT_TYPE as OPRN_OPRT_TYPE
from yibao_editions.national.codes import OPRN_PATN_TYPE_CODE as OPRN_PATN_TYPE_CODE
from yibao_editions.national.codes import OPRN_SELV as OPRN_SELV
from yibao_editions.national.codes import OPTER_TYPE as OPTER_TYPE
from yibao_editions.national.codes import OTC_FLAG as OTC_FLAG
from yibao_editions.national.codes import OUT_FLAG as OUT_FLAG
from yibao_editions.national.codes import OUT_SETL_FLAG as OUT_SETL_FLAG
from yibao_editions.national.codes import OVERLMT_DSPO_WAY as OVERLMT_DSPO_WAY
from yibao_editions.national.codes import PATN_CERT_TYPE as PATN_CERT_TYPE
from yibao_editions.national.codes import PATN_RLTS as PATN_RLTS
from yibao_editions.national.codes import PAY_LOC as PAY_LOC
from yibao_editions.national.codes import PRAC_PSN_TYPE as PRAC_PSN_TYPE
from yibao_editions.national.codes import PRCUNT_TYPE as PRCUNT_TYPE
from yibao_editions.national.codes import PRET_FLAG as PRET_FLAG
from yibao_editions.national.codes import PRE_PAY_FLAG as PRE_PAY_FLAG
from yibao_editions.national.codes import PRFS as PRFS
from yibao_editions.national.codes import PRODPLAC_TYPE as PRODPLAC_TYPE
from yibao_editions.national.codes import PROD_GEAY_FLAG as PROD_GEAY_FLAG
from yibao_editions.national.codes import PSN_CERT_TYPE as PSN_CERT_TYPE
from yibao_editions.national.codes import PSN_IDET_TYPE as PSN_IDET_TYPE
from yibao_editions.national.codes import PSN_INSU_STAS as PSN_INSU_STAS
from yibao_editions.national.codes import PSN_SETLWAY as PSN_SETLWAY
from yibao_editions.national.codes import PSN_TYPE as PSN_TYPE
from yibao_editions.national.codes import REFD_SETL_FLAG as REFD_SETL_FLAG
from yibao_editions.national.codes import REFL_TYPE as REFL_TYPE
from yibao_editions.national.codes import REIM_FLAG as REIM_FLAG
from yibao_editions.national.codes import REPT_FLAG as REPT_FLAG
from yibao_editions.national.codes import RGST_TYPE_CODE as RGST_TYPE_CODE
from yibao_editions.national.codes import RGST_WAY_CODE as RGST_WAY_CODE
from yibao_editions.national.codes import RPT_TYPE_CODE as RPT_TYPE_CODE
from yibao_editions.national.codes import RX_CHK_STAS_CODG as RX_CHK_STAS_CODG
from yibao_editions.national.codes import RX_CIRC_FLAG as RX_CIRC_FLAG
from yibao_editions.national.codes import RX_COTN_FLAG as RX_COTN_FLAG
from yibao_editions.national.codes import RX_FLAG as RX_FLAG
from yibao_editions.national.codes import RX_ITEM_TYPE_CODE as RX_ITEM_TYPE_CODE
from yibao_editions.national.codes import RX_TYPE_CODE as RX_TYPE_CODE
from yibao_editions.national.codes import SELFPAY_PROP_PSN_TYPE as SELFPAY_PROP_PSN_TYPE
from yibao_editions.national.codes import SELFPAY_PROP_TYPE as SELFPAY_PROP_TYPE
from yibao_editions.national.codes import SINC_HEAL_LV_CODE as SINC_HEAL_LV_CODE
from yibao_editions.national.codes import SKINTST_DICM as SKINTST_DICM
from yibao_editions.national.codes import SP_DISE_FLAG as SP_DISE_FLAG
from yibao_editions.national.codes import SP_PSN_TYPE as SP_PSN_TYPE
from yibao_editions.national.codes import STMT_RSLT as STMT_RSLT
from yibao_editions.national.codes import SUCK_PRD_FLAG as SUCK_PRD_FLAG
from yibao_editions.national.codes import TCMDRUG_TYPE_CODE as TCMDRUG_TYPE_CODE
from yibao_editions.national.codes import TCMDRUG_USED_WAY as TCMDRUG_USED_WAY
from yibao_editions.national.codes import TRDN_FLAG as TRDN_FLAG
from yibao_editions.national.codes import TRT_CHK_TYPE as TRT_CHK_TYPE
from yibao_editions.national.codes import TRT_ENJYMNT_FLAG as TRT_ENJYMNT_FLAG
from yibao_editions.national.codes import TRT_TYPE as TRT_TYPE
from yibao_editions.national.codes import UNIF_PURC_DRUG_FLAG as UNIF_PURC_DRUG_FLAG
from yibao_editions.national.codes import USED_FRQU as USED_FRQU
from yibao_editions.national.codes import VALI_FLAG as VALI_FLAG

ADM_WAY: Mapping[str, str] = MappingProxyType(
    {
        "0": "新入院",
        "1": "急诊",
        "2": "门诊",
        "21": "普通住院",
        "23": "转外诊治住院",
        "24": "急诊转住院",
        "3": "其他机构转入",
        "52": "生育住院",
        "9": "其他",
        "9902": "重大疾病住院",
        "9904": "儿童两病住院",
        "9907": "耐多药结核住院",
        "9921": "新生儿随母住院",
        "9925": "转入住院",
    }
)
"""入院途径 · 开放：各地或后续版本可增加代码 · 各地扩充，一省的代码表不是全集"""

DSCG_WAY: Mapping[str, str] = MappingProxyType(
    {
        "1": "医嘱离院",
        "2": "医嘱转院",
        "3": "转社区卫生服务机构/乡镇卫生院",
        "4": "非医嘱离院",
        "5": "死亡",
        "9": "其他",
    }
)
"""离院方式"""

FUND_PAY_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "310100": "职工基本医疗保险统筹基金支出（前缀3101）",
        "310101": "城镇职工基本医疗保险统筹基金（预付金）",
        "310102": "职工门诊统筹基金",
        "310103": "职工生育基金",
        "310200": "城镇职工基本医疗保险个人账户基金",
        "310201": "个人账户基金",
        "310300": "大病保险资金支出hifmi_pay",
        "310400": "军转干部医疗补助基金",
        "310500": "代缴基金（破产改制）",
        "320100": "公务员医疗补助资金支出cvlserv_pay",
        "320200": "厅级干部补助基金",
        "330100": "职工大额医疗费用补助基金支出hifob_pay",
        "330200": "职工意外伤害基金",
        "340100": "离休人员医疗保障基金",
        "340200": "离休老工人门慢保障基金",
        "350100": "一至六级残疾军人医疗补助基金",
        "370100": "企业补充医疗保险基金支出hifes_pay",
        "370200": "公益补充保险基金",
        "390100": "居民基本医疗保险统筹基金支出（前缀3901）",
        "390101": "城乡居民基本医疗保险基金（预付金）",
        "390102": "居民门诊统筹基金",
        "390200": "大病保险资金支出hifmi_pay",
        "390300": "大病保险资金支出hifmi_pay",
        "390400": "居民意外伤害基金",
        "390500": "居民家庭账户金",
        "410100": "工伤保险基金",
        "510100": "生育基金",
        "610100": "医疗救助基金支出maf_pay",
        "610102": "医疗再救助基金",
        "610103": "健康扶贫基金",
        "610104": "精准脱贫基金",
        "610200": "优抚对象医疗补助基金",
        "620100": "特惠保补偿金",
        "630100": "医院减免金",
        "640100": "医院减免金",
        "999109": "农村低收入人口医疗补充保险",
        "999900": "医院垫付",
        "999901": "区级公务员基金",
        "999996": "医院垫付基金",
        "999997": "其他基金",
        "99999707": "新冠肺炎核酸检测财政补助",
        "99999737": "职工大病补助基金",
    }
)
"""基金支付类型 · 开放：各地或后续版本可增加代码 · 各地扩充，一省的代码表不是全集"""

HCARD_CHKINFO: Mapping[str, str] = MappingProxyType({})
"""持卡就诊校验信息 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

HI_PAYMTD: Mapping[str, str] = MappingProxyType(
    {
        "1": "按项目",
        "2": "单病种",
        "3": "按病种分值",
        "4": "疾病诊断相关分组（DRG）",
        "5": "按床日",
        "6": "按人头",
        "9": "其他",
    }
)
"""医保支付方式 · 开放：各地或后续版本可增加代码 · 各地扩充，一省的代码表不是全集"""

MDTRT_CERT_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "01": "电子凭证令牌",
        "02": "身份证号",
        "03": "社会保障卡卡号",
    }
)
"""就诊凭证类型"""

MDTRT_MODE: Mapping[str, str] = MappingProxyType(
    {
        "0": "线下就诊",
    }
)
"""就诊方式"""

REPEAT_IPT_FLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""重复住院标志"""

DICTIONARIES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "acct_used_flag": ACCT_USED_FLAG,
        "adm_cond_code": ADM_COND_CODE,
        "adm_cond_type": ADM_COND_TYPE,
        "adm_dise_cond_code": ADM_DISE_COND_CODE,
        "adm_way": ADM_WAY,
        "admdvs": ADMDVS,
        "agnter_rlts": AGNTER_RLTS,
        "aise_code": AISE_CODE,
        "anst_asa_lv_code": ANST_ASA_LV_CODE,
        "anst_copn_code": ANST_COPN_CODE,
        "anst_lv_code": ANST_LV_CODE,
        "anst_medn_code": ANST_MEDN_CODE,
        "anst_mtd_code": ANST_MTD_CODE,
        "ars_year_ipt_flag": ARS_YEAR_IPT_FLAG,
        "bas_medn_flag": BAS_MEDN_FLAG,
        "bfpn_inhosp_infect": BFPN_INHOSP_INFECT,
        "birctrl_type": BIRCTRL_TYPE,
        "biz_appy_type": BIZ_APPY_TYPE,
        "bkup_deg_code": BKUP_DEG_CODE,
        "bld_cat_code": BLD_CAT_CODE,
        "blotype_abo": BLOTYPE_ABO,
        "blotype_rh": BLOTYPE_RH,
        "canc_oprn": CANC_OPRN,
        "chld_medc_flag": CHLD_MEDC_FLAG,
        "chrgitm_lv": CHRGITM_LV,
        "clr_type": CLR_TYPE,
        "clr_way": CLR_WAY,
        "cop_flag": COP_FLAG,
        "cvlserv_flag": CVLSERV_FLAG,
        "days_rinp_flag_31": DAYS_RINP_FLAG_31,
        "dcla_souc": DCLA_SOUC,
        "dedc_hosp_lv": DEDC_HOSP_LV,
        "delv_stas_codg": DELV_STAS_CODG,
        "dept": DEPT,
        "diag_code": DIAG_CODE,
        "diag_type": DIAG_TYPE,
        "die_autp": DIE_AUTP,
        "die_flag": DIE_FLAG,
        "disa_lv": DISA_LV,
        "dise_codg": DISE_CODG,
        "drord_dr_profttl": DRORD_DR_PROFTTL,
        "drord_type": DRORD_TYPE,
        "drt_reim_flag": DRT_REIM_FLAG,
        "drug_dicm": DRUG_DICM,
        "drug_dosform": DRUG_DOSFORM,
        "drug_medc_way_code": DRUG_MEDC_WAY_CODE,
        "dscg_tkdrug_flag": DSCG_TKDRUG_FLAG,
        "dscg_trt_rslt_code": DSCG_TRT_RSLT_CODE,
        "dscg_way": DSCG_WAY,
        "ethdrug_type": ETHDRUG_TYPE,
        "etip_flag": ETIP_FLAG,
        "exam_rslt_abn": EXAM_RSLT_ABN,
        "exam_rslt_poit_flag": EXAM_RSLT_POIT_FLAG,
        "fixmedins_type": FIXMEDINS_TYPE,
        "flxempe_flag": FLXEMPE_FLAG,
        "fund_pay_type": FUND_PAY_TYPE,
        "gend": GEND,
        "hbsag": HBSAG,
        "hcard_chkinfo": HCARD_CHKINFO,
        "hcv-ab": HCV_AB,
        "hi_dr_flag": HI_DR_FLAG,
        "hi_feesetl_type": HI_FEESETL_TYPE,
        "hi_nego_drug_flag": HI_NEGO_DRUG_FLAG,
        "hi_paymtd": HI_PAYMTD,
        "hi_setl_lv": HI_SETL_LV,
        "hif_pay_way_code": HIF_PAY_WAY_CODE,
        "high_dise_evid": HIGH_DISE_EVID,
        "hilist_lmtpric_type": HILIST_LMTPRIC_TYPE,
        "hilist_type": HILIST_TYPE,
        "hilist_use_type": HILIST_USE_TYPE,
        "hiv-ab": HIV_AB,
        "hosp_agre_refl_flag": HOSP_AGRE_REFL_FLAG,
        "hosp_appr_flag": HOSP_APPR_FLAG,
        "hosp_dise_fsttime": HOSP_DISE_FSTTIME,
        "hosp_lv": HOSP_LV,
        "hosp_prep_flag": HOSP_PREP_FLAG,
        "icu_type": ICU_TYPE,
        "imp_drug_flag": IMP_DRUG_FLAG,
        "inhosp_stas": INHOSP_STAS,
        "inout_diag_type": INOUT_DIAG_TYPE,
        "insutype": INSUTYPE,
        "inv_chg_type": INV_CHG_TYPE,
        "inv_data_type": INV_DATA_TYPE,
        "ipt_dise_crsp": IPT_DISE_CRSP,
        "ipt_dise_inscp_code": IPT_DISE_INSCP_CODE,
        "ipt_dise_type_code": IPT_DISE_TYPE_CODE,
        "ipt_med_type": IPT_MED_TYPE,
        "latechb_flag": LATECHB_FLAG,
        "list_sp_item_flag": LIST_SP_ITEM_FLAG,
        "list_type": LIST_TYPE,
        "lmt_cpnd_type": LMT_CPND_TYPE,
        "lmt_used_flag": LMT_USED_FLAG,
        "lmtpric_hosp_lv": LMTPRIC_HOSP_LV,
        "maf_psn_flag": MAF_PSN_FLAG,
        "main_oprn_flag": MAIN_OPRN_FLAG,
        "maindiag_flag": MAINDIAG_FLAG,
        "matn_fee_flag": MATN_FEE_FLAG,
        "matn_stas": MATN_STAS,
        "matn_type": MATN_TYPE,
        "matn_used_flag": MATN_USED_FLAG,
        "mdcs_type": MDCS_TYPE,
        "mdtrt_cert_type": MDTRT_CERT_TYPE,
        "mdtrt_mode": MDTRT_MODE,
        "med_chrgitm_type": MED_CHRGITM_TYPE,
        "med_mdtrt_type": MED_MDTRT_TYPE,
        "med_type": MED_TYPE,
        "med_use_flag": MED_USE_FLAG,
        "medfee_paymtd_code": MEDFEE_PAYMTD_CODE,
        "medins_type": MEDINS_TYPE,
        "medn_type_code": MEDN_TYPE_CODE,
        "mid_setl_flag": MID_SETL_FLAG,
        "mrg_stas": MRG_STAS,
        "naty": NATY,
        "ntly": NTLY,
        "nwb_adm_type": NWB_ADM_TYPE,
        "nwb_flag": NWB_FLAG,
        "oprn_oper_part_code": OPRN_OPER_PART_CODE,
        "oprn_oprt_lv_code": OPRN_OPRT_LV_CODE,
        "oprn_oprt_type": OPRN_OPRT_TYPE,
        "oprn_patn_type_code": OPRN_PATN_TYPE_CODE,
        "oprn_selv": OPRN_SELV,
        "opter_type": OPTER_TYPE,
        "otc_flag": OTC_FLAG,
        "out_flag": OUT_FLAG,
        "out_setl_flag": OUT_SETL_FLAG,
        "overlmt_dspo_way": OVERLMT_DSPO_WAY,
        "patn_cert_type": PATN_CERT_TYPE,
        "patn_rlts": PATN_RLTS,
        "pay_loc": PAY_LOC,
        "prac_psn_type": PRAC_PSN_TYPE,
        "prcunt_type": PRCUNT_TYPE,
        "pre_pay_flag": PRE_PAY_FLAG,
        "pret_flag": PRET_FLAG,
        "prfs": PRFS,
        "prod_geay_flag": PROD_GEAY_FLAG,
        "prodplac_type": PRODPLAC_TYPE,
        "psn_cert_type": PSN_CERT_TYPE,
        "psn_idet_type": PSN_IDET_TYPE,
        "psn_insu_stas": PSN_INSU_STAS,
        "psn_setlway": PSN_SETLWAY,
        "psn_type": PSN_TYPE,
        "refd_setl_flag": REFD_SETL_FLAG,
        "refl_type": REFL_TYPE,
        "reim_flag": REIM_FLAG,
        "repeat_ipt_flag": REPEAT_IPT_FLAG,
        "rept_flag": REPT_FLAG,
        "rgst_type_code": RGST_TYPE_CODE,
        "rgst_way_code": RGST_WAY_CODE,
        "rpt_type_code": RPT_TYPE_CODE,
        "rx_chk_stas_codg": RX_CHK_STAS_CODG,
        "rx_circ_flag": RX_CIRC_FLAG,
        "rx_cotn_flag": RX_COTN_FLAG,
        "rx_flag": RX_FLAG,
        "rx_item_type_code": RX_ITEM_TYPE_CODE,
        "rx_type_code": RX_TYPE_CODE,
        "selfpay_prop_psn_type": SELFPAY_PROP_PSN_TYPE,
        "selfpay_prop_type": SELFPAY_PROP_TYPE,
        "sinc_heal_lv_code": SINC_HEAL_LV_CODE,
        "skintst_dicm": SKINTST_DICM,
        "sp_dise_flag": SP_DISE_FLAG,
        "sp_psn_type": SP_PSN_TYPE,
        "stmt_rslt": STMT_RSLT,
        "suck_prd_flag": SUCK_PRD_FLAG,
        "tcmdrug_type_code": TCMDRUG_TYPE_CODE,
        "tcmdrug_used_way": TCMDRUG_USED_WAY,
        "trdn_flag": TRDN_FLAG,
        "trt_chk_type": TRT_CHK_TYPE,
        "trt_enjymnt_flag": TRT_ENJYMNT_FLAG,
        "trt_type": TRT_TYPE,
        "unif_purc_drug_flag": UNIF_PURC_DRUG_FLAG,
        "used_frqu": USED_FRQU,
        "vali_flag": VALI_FLAG,
    }
)
"""全部字典，按标识。"""
