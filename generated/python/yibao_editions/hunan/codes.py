"""湖南版的字典：代码 → 名称。"""

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
from yibao_editions.national.codes import BIZ_APPY_TYPE as BIZ_APPY_TYPE
from yibao_editions.national.codes import BKUP_DEG_CODE as BKUP_DEG_CODE
from yibao_editions.national.codes import BLD_CAT_CODE as BLD_CAT_CODE
from yibao_editions.national.codes import BLOTYPE_ABO as BLOTYPE_ABO
from yibao_editions.national.codes import BLOTYPE_RH as BLOTYPE_RH
from yibao_editions.national.codes import CANC_OPRN as CANC_OPRN
from yibao_editions.national.codes import CHLD_MEDC_FLAG as CHLD_MEDC_FLAG
from yibao_editions.national.codes import CHRGITM_LV as CHRGITM_LV
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
from yibao_editions.national.codes import DSCG_WAY as DSCG_WAY
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
from yibao_editions.national.codes import HI_PAYMTD as HI_PAYMTD
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
from yibao_editions.national.codes import MATN_USED_FLAG as MATN_USED_FLAG
from yibao_editions.national.codes import MDCS_TYPE as MDCS_TYPE
from yibao_editions.national.codes import MDTRT_CERT_TYPE as MDTRT_CERT_TYPE
from yibao_editions.national.codes import MEDFEE_PAYMTD_CODE as MEDFEE_PAYMTD_CODE
from yibao_editions.national.codes import MEDINS_TYPE as MEDINS_TYPE
from yibao_editions.national.codes import MEDN_TYPE_CODE as MEDN_TYPE_CODE
from yibao_editions.national.codes import MED_CHRGITM_TYPE as MED_CHRGITM_TYPE
from yibao_editions.national.codes import MED_MDTRT_TYPE as MED_MDTRT_TYPE
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
from yibao_editions.national.codes import TRT_ENJYMNT_FLAG as TRT_ENJYMNT_FLAG
from yibao_editions.national.codes import UNIF_PURC_DRUG_FLAG as UNIF_PURC_DRUG_FLAG
from yibao_editions.national.codes import USED_FRQU as USED_FRQU
from yibao_editions.national.codes import VALI_FLAG as VALI_FLAG

ADM_WAY: Mapping[str, str] = MappingProxyType(
    {
        "0": "新入院",
        "1": "急诊",
        "2": "门诊",
        "3": "其他医疗机构转入",
        "9": "其他",
    }
)
"""入院途径 · 开放：各地或后续版本可增加代码 · 各地扩充，一省的代码表不是全集"""

APPLFLAGNAME: Mapping[str, str] = MappingProxyType({})
"""申诉标志名称 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

APPL_STAS: Mapping[str, str] = MappingProxyType(
    {
        "0": "未申诉",
        "1": "超时未申诉",
        "2": "已申诉",
        "3": "申诉成功",
        "4": "申诉失败",
    }
)
"""申诉状态"""

APPY_EXIT_TYPE: Mapping[str, str] = MappingProxyType({})
"""申请退出类型 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

BASMEDNFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""基本药物标志"""

BIRCTRL_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "1": "放置宫内节育器",
        "2": "取出宫内节育器",
        "3": "流产术",
        "4": "引产术",
        "5": "绝育手术",
        "6": "绝育复通手术",
        "7": "绝育手术（输精管）",
        "8": "绝育复通手术（输精管）",
        "9": "其他",
    }
)
"""计划生育手术类别 · 开放：各地或后续版本可增加代码 · 各地扩充，一省的代码表不是全集"""

BIZTYPECODE: Mapping[str, str] = MappingProxyType(
    {
        "01": "定点医疗机构就诊",
        "02": "互联网医院问诊",
    }
)
"""业务类型代码"""

CERTCODENOERRFLAG: Mapping[str, str] = MappingProxyType({})
"""凭证代码号码错误标志 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

CERTSETLTYPE: Mapping[str, str] = MappingProxyType(
    {
        "1": "实时结算",
        "2": "全自费",
    }
)
"""凭证结算类型"""

CHKPROCRSLTNAME: Mapping[str, str] = MappingProxyType({})
"""合议结果名称 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

CHKRSLT: Mapping[str, str] = MappingProxyType(
    {
        "0": "处理中",
        "1": "成功",
        "2": "失败",
    }
)
"""关联关系核验结果"""

CHKVOLAFLAGNAME: Mapping[str, str] = MappingProxyType({})
"""初审违规标志名称 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

CHKWAYCODG: Mapping[str, str] = MappingProxyType(
    {
        "1": "人脸识别",
        "2": "电子凭证二维码",
        "3": "其他",
    }
)
"""签收核验方式"""

CHK_PAY_FLAG: Mapping[str, str] = MappingProxyType({})
"""审核支付标志 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

CHK_STAS: Mapping[str, str] = MappingProxyType(
    {
        "0": "未审核",
        "1": "人工审核通过",
        "2": "自动审核通过",
        "3": "审核不通过",
        "4": "二次下发",
        "5": "已提交稽核线索",
    }
)
"""审核状态"""

CLR_OPTINS: Mapping[str, str] = MappingProxyType({})
"""清算经办机构 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

CLR_STAS: Mapping[str, str] = MappingProxyType(
    {
        "0": "未申报",
        "10": "已申报",
        "100": "结算二次汇总",
        "101": "结算二次汇总领导审签",
        "110": "财务汇总",
        "111": "财务拨付复核",
        "112": "财务拨付审核",
        "113": "财务拨付审签",
        "120": "银行报盘",
        "20": "申请已受理",
        "30": "正在审核",
        "40": "审核完成",
        "50": "已清算",
        "60": "已拨付",
        "70": "结算制单审核",
        "80": "结算汇总",
        "90": "结算汇总审核",
    }
)
"""清算状态"""

CLR_STAS_NAME: Mapping[str, str] = MappingProxyType({})
"""清算状态名称 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

CLR_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "11": "门诊",
        "1103": "意外伤害门诊",
        "12": "门诊挂号",
        "13": "急诊",
        "14": "门诊慢特病",
        "15": "两病门诊",
        "18": "特药购药",
        "21": "住院",
        "22": "意外伤害住院",
        "27": "单病种住院",
        "28": "日间手术",
        "310111": "职工省内门诊",
        "310112": "职工跨省门诊",
        "310211": "职工省内住院",
        "310212": "职工跨省住院",
        "310411": "职工省内药店购药",
        "310412": "职工跨省药店购药",
        "390111": "居民省内门诊",
        "390112": "居民跨省门诊",
        "390211": "居民省内住院",
        "390212": "居民跨省住院",
        "390411": "居民省内药店购药",
        "41": "药店购药",
        "51": "暂缓结算",
        "53": "生育门诊",
        "99": "其他",
        "9907": "总控",
        "9908": "非总控",
        "9909": "域内异地",
        "9914": "签约服务费",
        "9925": "生育并发症",
        "9949": "病种付费",
        "9950": "职工药店购药清算",
        "9972": "门特鉴定",
        "9974": "域外异地药店购药",
        "9975": "域内异地门慢门特",
        "9977": "产前检查",
        "9978": "普通生育住院",
        "9985": "终止妊娠",
        "9986": "计生手术",
        "9987": "域外异地门慢门特",
        "99914": "人头付费",
        "99915": "职工门诊清算",
        "99922": "职工门诊慢特病清算",
        "99923": "单病种",
        "99927": "职工住院清算",
        "99928": "精神病住院",
        "99933": "职工生育住院清算",
        "99934": "日间病床",
        "99938": "总控管理",
        "99939": "城乡门诊统筹清算",
        "99940": "生育住院",
        "99943": "糖尿病人头付费(药店取药)",
        "99945": "城乡门诊慢特病清算",
        "99946": "新丙肝人头付费",
        "99948": "城乡住院清算",
        "99949": "生育定额住院",
        "99950": "腹膜透析人头付费",
        "99952": "异地医疗费用清算",
        "99953": "计划生育手术",
        "99958": "国家谈判药品支付",
        "99959": "医疗费用清算",
        "99960": "门诊两病",
        "99961": "糖尿病人头付费药店",
        "99962": "门诊癌症筛查",
        "99963": "域外异地门诊",
        "99967": "糖尿病人头付费药店项目付费",
        "99968": "域外异地住院",
    }
)
"""清算类别 · 开放：各地或后续版本可增加代码 · 各地扩充，一省的代码表不是全集"""

CODE_BIZ_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "01101": "挂号",
        "01102": "住院建档",
        "01103": "入院登记",
        "01104": "缴纳预缴金",
        "01201": "问诊",
        "01202": "预约检查",
        "01203": "检查",
        "01204": "治疗",
        "01301": "结算",
        "01302": "取药",
        "01303": "取报告",
        "01304": "打印票据和清单",
        "01305": "病历材料复印",
        "02121": "药店购药",
        "02122": "下载外购处方",
        "03131": "医疗类APP线上身份认证",
        "03132": "医疗类APP线上结算",
        "05101": "线下修改密码",
    }
)
"""用码业务类型"""

CRTNODEID: Mapping[str, str] = MappingProxyType({})
"""当前节点ID · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

CRTE_MODEL_RSLT: Mapping[str, str] = MappingProxyType(
    {
        "0": "建模失败",
        "1": "建模成功",
    }
)
"""建模结果"""

DELVERCERTTYPE: Mapping[str, str] = MappingProxyType({})
"""配送员证件类型 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

DELVER_GEO_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "0": "WGS-84(GPS地图坐标系)",
        "1": "GCJ-02(高德、腾讯地图坐标系)",
        "3": "BD09(百度地图坐标系)",
        "4": "BDCS(北斗坐标系)",
    }
)
"""配送位置经纬度类型"""

DETFLAG: Mapping[str, str] = MappingProxyType({})
"""扣款标志 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

DISE_TYPE_CODE: Mapping[str, str] = MappingProxyType({})
"""病种类型代码 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

DOCSTAS: Mapping[str, str] = MappingProxyType({})
"""单据状态 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

DRG_DIP_EXIT_OPNN_TYPE: Mapping[str, str] = MappingProxyType({})
"""DRG按病种分值付费退出意见类型 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

DSPEERCERTTYPE: Mapping[str, str] = MappingProxyType({})
"""配药人证件类型 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

DSPO_WAY: Mapping[str, str] = MappingProxyType(
    {
        "1": "继续执行医嘱",
        "2": "返回修改医嘱",
    }
)
"""处理方式"""

DUALCHNLFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""是否双通道标志"""

ELECSETLCERTTYPE: Mapping[str, str] = MappingProxyType(
    {
        "1": "财政电子票据",
        "2": "税务电子发票",
        "3": "税务数电票",
    }
)
"""电子结算凭证类型"""

EXIT_TYPE: Mapping[str, str] = MappingProxyType({})
"""退出类型 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

FSTDIAGFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""是否初诊"""

FTFILESAVRSLT: Mapping[str, str] = MappingProxyType(
    {
        "0": "处理中",
        "1": "成功",
        "2": "失败",
    }
)
"""版式文件保存结果"""

FUND_PAY_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "310100": "城镇职工基本医疗保险统筹基金",
        "310101": "城镇职工基本医疗保险统筹基金（预付金）",
        "310102": "职工门诊统筹基金",
        "310200": "城镇职工基本医疗保险个人账户基金",
        "310201": "个人账户基金",
        "310300": "职工大病补助基金",
        "310400": "军转干部医疗补助基金",
        "310500": "代缴基金（破产改制）",
        "320100": "公务员医疗补助基金",
        "320200": "厅级干部补助基金",
        "330100": "大额医疗费用补助基金",
        "330200": "职工意外伤害基金",
        "340100": "离休人员医疗保障基金",
        "340200": "离休老工人门慢保障基金",
        "350100": "一至六级残疾军人医疗补助基金",
        "370100": "企业补充医疗保险基金",
        "370200": "公益补充保险基金",
        "390100": "城乡居民基本医疗保险基金",
        "390101": "城乡居民基本医疗保险基金（预付金）",
        "390102": "居民门诊统筹基金",
        "390200": "城乡居民大病医疗保险基金",
        "390300": "城乡居民大病补充保险基金",
        "390400": "居民意外伤害基金",
        "390500": "居民家庭账户金",
        "410100": "工伤保险基金",
        "510100": "生育基金",
        "610100": "医疗救助基金",
        "610200": "优抚对象医疗补助基金",
        "620100": "特惠保补偿金",
        "630100": "医院减免金",
        "640100": "医院减免金",
        "999109": "农村低收入人口医疗补充保险",
        "999900": "医院垫付",
        "999996": "医院垫付基金",
        "999997": "其他基金",
        "99999707": "新冠肺炎核酸检测财政补助",
        "99999737": "职工大病补助基金",
    }
)
"""基金支付类型 · 开放：各地或后续版本可增加代码 · 各地扩充，一省的代码表不是全集"""

GRP_STAS: Mapping[str, str] = MappingProxyType(
    {
        "0": "不成功",
        "1": "成功",
    }
)
"""分组状态"""

HIFEESETLFLAG: Mapping[str, str] = MappingProxyType({})
"""医疗保险结算标志位 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

HILISTLV: Mapping[str, str] = MappingProxyType({})
"""医保目录等级 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

HOSPPREPFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""院内制剂标志"""

IMPDRUGFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""是否进口药品"""

INITUPLDWAY: Mapping[str, str] = MappingProxyType({})
"""原上传方式 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

INSUORG: Mapping[str, str] = MappingProxyType({})
"""参保地行政区划 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

LISTTYPE: Mapping[str, str] = MappingProxyType(
    {
        "101": "西药中成药",
        "102": "中药饮品",
        "103": "自制剂",
        "104": "民族药",
    }
)
"""目录类别"""

LONGRXFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""长期处方标志"""

MAINMEDCFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""主要用药标志"""

MAINDIAGFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""主诊断标志"""

MATN_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "1": "正常产",
        "2": "助娩产",
        "3": "剖宫产",
        "4": "难产",
        "5": "流产",
        "6": "引产",
        "7": "产前检查",
        "9": "其他",
    }
)
"""生育类别 · 开放：各地或后续版本可增加代码 · 各地扩充，一省的代码表不是全集"""

MDTRTCERTTYPE: Mapping[str, str] = MappingProxyType(
    {
        "01": "电子凭证令牌",
        "02": "身份证号",
        "03": "社会保障卡号",
    }
)
"""就诊凭证类型"""

MDTRTSETLTYPE: Mapping[str, str] = MappingProxyType({})
"""就诊结算类型 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

MDTRTTYPE: Mapping[str, str] = MappingProxyType(
    {
        "1": "门诊",
        "2": "住院",
    }
)
"""就诊类型"""

MED_INVO_ITEM_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "006": "输血费",
        "007": "输氧费",
        "009": "特治费",
        "01": "床位费",
        "013": "特检费",
        "016": "医疗服务费",
        "018": "内置材料",
        "019": "新生儿费用",
        "02": "诊查费",
        "020": "急诊费",
        "03": "检查费",
        "04": "化验费",
        "05": "治疗费",
        "06": "手术费",
        "07": "护理费",
        "08": "材料费",
        "09": "西药费",
        "10": "中草药费",
        "11": "中成药费",
        "12": "一般诊疗费",
        "13": "挂号费",
        "14": "其他费",
    }
)
"""费用统计类别"""

MED_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "11": "普通门诊",
        "1103": "癌症筛查",
        "13": "急诊",
        "1301": "急诊抢救",
        "14": "门诊慢特病",
        "18": "特药购药",
        "2101": "普通住院",
        "2102": "单病种住院",
        "2105": "康复治疗住院",
        "2106": "生育平产(居民)",
        "2107": "生育剖宫产(居民)",
        "2109": "新生儿抢救",
        "21303": "精神病住院",
        "22": "外伤住院",
        "28": "日间手术",
        "41": "定点药店购药",
        "51": "生育门诊",
        "52": "生育住院",
        "71": "家庭病床",
        "9901": "门诊两病",
        "990101": "门诊单病种",
        "990103": "新冠病毒核酸检测",
        "9903": "意外伤害门诊",
        "9904": "大病特药",
    }
)
"""医疗类别 · 开放：各地或后续版本可增加代码 · 各地扩充，一省的代码表不是全集"""

MEDINSLV: Mapping[str, str] = MappingProxyType({})
"""医疗机构等级 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

NWBFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""新生儿标志"""

OPNN_EXIT_TYPE: Mapping[str, str] = MappingProxyType({})
"""意见退出类型 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

OPPOOLFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""门诊统筹标志"""

OPTER_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "1": "经办机构用户",
    }
)
"""经办人类别"""

OTCFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "处方药品（默认）",
        "1": "OTC药品",
    }
)
"""是否OTC药品"""

OTPIPTFLAG: Mapping[str, str] = MappingProxyType(
    {
        "1": "门诊",
        "2": "住院",
    }
)
"""门诊住院标志"""

OUTFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""异地处方查询标志位"""

OUT_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "0": "本地就医",
        "1": "省内异地",
        "2": "跨省异地转入",
        "3": "跨省异地转出",
    }
)
"""异地标志"""

PHAR_PRO_TECH_DUTY: Mapping[str, str] = MappingProxyType(
    {
        "1": "执业药师",
        "2": "卫生技术职称",
        "2.1": "主任药师",
        "2.2": "副主任药师",
        "2.3": "主管药师",
        "2.4": "药师",
        "2.5": "药士",
    }
)
"""审方药师职称"""

POOLAREA_FUND_PAY_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "660101": "城镇职工长期护理保险基金",
        "660102": "城乡居民长期护理保险基金",
    }
)
"""统筹区基金支付类型"""

POTE_INTN_DR_NAME: Mapping[str, str] = MappingProxyType({})
"""研究生实习医师姓名 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

PRODGEAYFLAG: Mapping[str, str] = MappingProxyType({})
"""商品赠送标志 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

PRODRETNFLAG: Mapping[str, str] = MappingProxyType({})
"""商品退货标志 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

PSN_NO: Mapping[str, str] = MappingProxyType({})
"""人员编号 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

PSN_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "11": "在职",
        "1105": "农名工",
        "1111": "伤残军人在职",
        "1112": "伤残军人退休",
        "116003": "失业人员",
        "116013": "在职副厅以上干部",
        "116015": "二等乙级在职职工",
        "12": "退休",
        "1204": "提前退休",
        "126013": "退休副厅以上干部",
        "126015": "退休残疾军人",
        "13": "离休",
        "1302": "二乙伤残军人",
        "1304": "离休配偶",
        "136003": "缴专项基金的建国前工人",
        "136011": "二等乙(市属离休)",
        "136019": "市属离休人员",
        "1401": "新生儿",
        "1402": "学龄前儿童",
        "1403": "中小学生",
        "1404": "大学生",
        "1405": "未成年（未入学）",
        "15": "居民（成年）",
        "151": "居民",
        "16": "居民（老年）",
        "1701": "城乡居民",
        "18": "农牧民中",
        "33": "一至六级残疾军人",
        "34": "建国前老工人",
        "99": "其他",
    }
)
"""人员类别 · 开放：各地或后续版本可增加代码 · 各地扩充，一省的代码表不是全集"""

RCHKFLAG: Mapping[str, str] = MappingProxyType({})
"""复核标志 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

RCHKPHARCERTTYPE: Mapping[str, str] = MappingProxyType({})
"""复核药师证件类型 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

RCHKVOLAFLAGNAME: Mapping[str, str] = MappingProxyType({})
"""复审违规标志名称 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

RCHK_FLAG: Mapping[str, str] = MappingProxyType({})
"""复核标志 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

RECOG_BIZ: Mapping[str, str] = MappingProxyType(
    {
        "10": "抽查认证",
        "11": "普查认证",
        "12": "入院认证",
        "14": "门诊认证",
        "15": "购药认证",
        "16": "检查治疗签到",
        "17": "检查治疗签退",
        "20": "请假认证",
        "21": "销假认证",
    }
)
"""认证业务"""

RECOG_RSLT: Mapping[str, str] = MappingProxyType(
    {
        "0": "认证失败",
        "1": "认证成功",
        "2": "认证失败",
        "3": "审核中",
        "4": "特殊登记",
    }
)
"""认证结果"""

REIMFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "未报销",
        "1": "已报销",
        "2": "申请中",
    }
)
"""报销标志"""

REPTFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""复用（多次）使用标志"""

RHREDFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "未冲红",
        "1": "已冲红",
    }
)
"""冲红标志"""

RULEDEFNTYPE: Mapping[str, str] = MappingProxyType({})
"""规则类别 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

RULELV: Mapping[str, str] = MappingProxyType({})
"""规则等级 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

RULESEVDEG: Mapping[str, str] = MappingProxyType({})
"""规则严重程度 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

RVISFLAGNAME: Mapping[str, str] = MappingProxyType({})
"""补差标志名称 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

RXCOTNFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""续方标志"""

RXEXRAATTRCODE: Mapping[str, str] = MappingProxyType(
    {
        "01": "双通道处方",
        "02": "门诊统筹处方",
        "03": "其他",
        "99": "其他",
    }
)
"""处方附加属性代码"""

RXITEMTYPECODE: Mapping[str, str] = MappingProxyType(
    {
        "11": "西药",
        "12": "中成药",
        "13": "中药饮片",
    }
)
"""处方项目分类代码"""

RX_STAS_CODG: Mapping[str, str] = MappingProxyType(
    {
        "1": "有效",
        "2": "已失效",
        "3": "已撤销",
    }
)
"""医保电子处方状态"""

RX_USED_STAS_CODG: Mapping[str, str] = MappingProxyType(
    {
        "1": "未使用",
        "2": "已使用",
    }
)
"""医保电子处方使用状态"""

SELFPAYREA: Mapping[str, str] = MappingProxyType({})
"""自费原因类型 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

SPDISEFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""特殊病种标志"""

SP_DCLA_REA: Mapping[str, str] = MappingProxyType(
    {
        "1": "病人离床进行检查",
        "2": "病人已经转科或出院",
        "3": "脸部插管等影响识别",
        "4": "确为本人但识别失败",
    }
)
"""特殊申报原因"""

STAS_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "0": "未提交",
        "1": "已提交",
    }
)
"""状态分类"""

STATUS: Mapping[str, str] = MappingProxyType({})
"""冲正业务类型 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

SUCKPRDFAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""哺乳期标志"""

SUCKPRDFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""哺乳期标志"""

SUSPTADDWAY: Mapping[str, str] = MappingProxyType(
    {
        "1": "违规结果添加",
        "2": "人工添加",
    }
)
"""疑点添加方式"""

SUSPTSTAS: Mapping[str, str] = MappingProxyType({})
"""疑点状态 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

TAKEDRUGFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""取药标志位"""

TASK_STAS: Mapping[str, str] = MappingProxyType(
    {
        "0": "待下发",
        "1": "查房中",
        "2": "审核中",
        "3": "二次下发",
        "4": "已撤回",
        "5": "审核结束",
    }
)
"""任务状态"""

TRAC_CODG_PAC_HERY: Mapping[str, str] = MappingProxyType(
    {
        "1": "小包装",
        "2": "中包装",
        "3": "大包装",
    }
)
"""追溯码包装层级"""

TRT_CHK_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "01": "基金项检查",
        "99": "其他检查",
    }
)
"""待遇检查类型 · 开放：各地或后续版本可增加代码 · 各地扩充，一省的代码表不是全集"""

TRT_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "10": "西医",
        "21": "中医",
        "22": "民族医",
        "30": "中西医",
    }
)
"""治疗类别 · 开放：各地或后续版本可增加代码 · 各地扩充，一省的代码表不是全集"""

UPLDMODE: Mapping[str, str] = MappingProxyType({})
"""上传模式 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

URGTFLAG: Mapping[str, str] = MappingProxyType(
    {
        "0": "否",
        "1": "是",
    }
)
"""加急标志"""

VOLA_BHVR_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "1": "就诊类",
        "2": "项目类",
    }
)
"""违规行为分类"""

WARN_RSLT_ID: Mapping[str, str] = MappingProxyType({})
"""违规标识 · 开放：各地或后续版本可增加代码 · 来源中没有代码表"""

WARN_TYPE: Mapping[str, str] = MappingProxyType(
    {
        "1": "事前",
        "2": "事中",
    }
)
"""反馈类型"""

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
        "applFlagName": APPLFLAGNAME,
        "appl_stas": APPL_STAS,
        "appy_exit_type": APPY_EXIT_TYPE,
        "ars_year_ipt_flag": ARS_YEAR_IPT_FLAG,
        "basMednFlag": BASMEDNFLAG,
        "bas_medn_flag": BAS_MEDN_FLAG,
        "bfpn_inhosp_infect": BFPN_INHOSP_INFECT,
        "birctrl_type": BIRCTRL_TYPE,
        "bizTypeCode": BIZTYPECODE,
        "biz_appy_type": BIZ_APPY_TYPE,
        "bkup_deg_code": BKUP_DEG_CODE,
        "bld_cat_code": BLD_CAT_CODE,
        "blotype_abo": BLOTYPE_ABO,
        "blotype_rh": BLOTYPE_RH,
        "canc_oprn": CANC_OPRN,
        "certCodeNoErrFlag": CERTCODENOERRFLAG,
        "certSetlType": CERTSETLTYPE,
        "chkProcrsltName": CHKPROCRSLTNAME,
        "chkRslt": CHKRSLT,
        "chkVolaFlagName": CHKVOLAFLAGNAME,
        "chkWayCodg": CHKWAYCODG,
        "chk_pay_flag": CHK_PAY_FLAG,
        "chk_stas": CHK_STAS,
        "chld_medc_flag": CHLD_MEDC_FLAG,
        "chrgitm_lv": CHRGITM_LV,
        "clr_optins": CLR_OPTINS,
        "clr_stas": CLR_STAS,
        "clr_stas_name": CLR_STAS_NAME,
        "clr_type": CLR_TYPE,
        "clr_way": CLR_WAY,
        "code_biz_type": CODE_BIZ_TYPE,
        "cop_flag": COP_FLAG,
        "crtNodeId": CRTNODEID,
        "crte_model_rslt": CRTE_MODEL_RSLT,
        "cvlserv_flag": CVLSERV_FLAG,
        "days_rinp_flag_31": DAYS_RINP_FLAG_31,
        "dcla_souc": DCLA_SOUC,
        "dedc_hosp_lv": DEDC_HOSP_LV,
        "delv_stas_codg": DELV_STAS_CODG,
        "delverCertType": DELVERCERTTYPE,
        "delver_geo_type": DELVER_GEO_TYPE,
        "dept": DEPT,
        "detFlag": DETFLAG,
        "diag_code": DIAG_CODE,
        "diag_type": DIAG_TYPE,
        "die_autp": DIE_AUTP,
        "die_flag": DIE_FLAG,
        "disa_lv": DISA_LV,
        "dise_codg": DISE_CODG,
        "dise_type_code": DISE_TYPE_CODE,
        "docStas": DOCSTAS,
        "drg_dip_exit_opnn_type": DRG_DIP_EXIT_OPNN_TYPE,
        "drord_dr_profttl": DRORD_DR_PROFTTL,
        "drord_type": DRORD_TYPE,
        "drt_reim_flag": DRT_REIM_FLAG,
        "drug_dicm": DRUG_DICM,
        "drug_dosform": DRUG_DOSFORM,
        "drug_medc_way_code": DRUG_MEDC_WAY_CODE,
        "dscg_tkdrug_flag": DSCG_TKDRUG_FLAG,
        "dscg_trt_rslt_code": DSCG_TRT_RSLT_CODE,
        "dscg_way": DSCG_WAY,
        "dspeerCertType": DSPEERCERTTYPE,
        "dspo_way": DSPO_WAY,
        "dualchnlFlag": DUALCHNLFLAG,
        "elecSetlCertType": ELECSETLCERTTYPE,
        "ethdrug_type": ETHDRUG_TYPE,
        "etip_flag": ETIP_FLAG,
        "exam_rslt_abn": EXAM_RSLT_ABN,
        "exam_rslt_poit_flag": EXAM_RSLT_POIT_FLAG,
        "exit_type": EXIT_TYPE,
        "fixmedins_type": FIXMEDINS_TYPE,
        "flxempe_flag": FLXEMPE_FLAG,
        "fstdiagFlag": FSTDIAGFLAG,
        "ftfileSavRslt": FTFILESAVRSLT,
        "fund_pay_type": FUND_PAY_TYPE,
        "gend": GEND,
        "grp_stas": GRP_STAS,
        "hbsag": HBSAG,
        "hcv-ab": HCV_AB,
        "hiFeesetlFlag": HIFEESETLFLAG,
        "hi_dr_flag": HI_DR_FLAG,
        "hi_feesetl_type": HI_FEESETL_TYPE,
        "hi_nego_drug_flag": HI_NEGO_DRUG_FLAG,
        "hi_paymtd": HI_PAYMTD,
        "hi_setl_lv": HI_SETL_LV,
        "hif_pay_way_code": HIF_PAY_WAY_CODE,
        "high_dise_evid": HIGH_DISE_EVID,
        "hilistLv": HILISTLV,
        "hilist_lmtpric_type": HILIST_LMTPRIC_TYPE,
        "hilist_type": HILIST_TYPE,
        "hilist_use_type": HILIST_USE_TYPE,
        "hiv-ab": HIV_AB,
        "hospPrepFlag": HOSPPREPFLAG,
        "hosp_agre_refl_flag": HOSP_AGRE_REFL_FLAG,
        "hosp_appr_flag": HOSP_APPR_FLAG,
        "hosp_dise_fsttime": HOSP_DISE_FSTTIME,
        "hosp_lv": HOSP_LV,
        "hosp_prep_flag": HOSP_PREP_FLAG,
        "icu_type": ICU_TYPE,
        "impDrugFlag": IMPDRUGFLAG,
        "imp_drug_flag": IMP_DRUG_FLAG,
        "inhosp_stas": INHOSP_STAS,
        "initUpldWay": INITUPLDWAY,
        "inout_diag_type": INOUT_DIAG_TYPE,
        "insuOrg": INSUORG,
        "insutype": INSUTYPE,
        "inv_chg_type": INV_CHG_TYPE,
        "inv_data_type": INV_DATA_TYPE,
        "ipt_dise_crsp": IPT_DISE_CRSP,
        "ipt_dise_inscp_code": IPT_DISE_INSCP_CODE,
        "ipt_dise_type_code": IPT_DISE_TYPE_CODE,
        "ipt_med_type": IPT_MED_TYPE,
        "latechb_flag": LATECHB_FLAG,
        "listType": LISTTYPE,
        "list_sp_item_flag": LIST_SP_ITEM_FLAG,
        "list_type": LIST_TYPE,
        "lmt_cpnd_type": LMT_CPND_TYPE,
        "lmt_used_flag": LMT_USED_FLAG,
        "lmtpric_hosp_lv": LMTPRIC_HOSP_LV,
        "longRxFlag": LONGRXFLAG,
        "maf_psn_flag": MAF_PSN_FLAG,
        "mainMedcFlag": MAINMEDCFLAG,
        "main_oprn_flag": MAIN_OPRN_FLAG,
        "maindiagFlag": MAINDIAGFLAG,
        "maindiag_flag": MAINDIAG_FLAG,
        "matn_fee_flag": MATN_FEE_FLAG,
        "matn_stas": MATN_STAS,
        "matn_type": MATN_TYPE,
        "matn_used_flag": MATN_USED_FLAG,
        "mdcs_type": MDCS_TYPE,
        "mdtrtCertType": MDTRTCERTTYPE,
        "mdtrtSetlType": MDTRTSETLTYPE,
        "mdtrtType": MDTRTTYPE,
        "mdtrt_cert_type": MDTRT_CERT_TYPE,
        "med_chrgitm_type": MED_CHRGITM_TYPE,
        "med_invo_item_type": MED_INVO_ITEM_TYPE,
        "med_mdtrt_type": MED_MDTRT_TYPE,
        "med_type": MED_TYPE,
        "med_use_flag": MED_USE_FLAG,
        "medfee_paymtd_code": MEDFEE_PAYMTD_CODE,
        "medinsLv": MEDINSLV,
        "medins_type": MEDINS_TYPE,
        "medn_type_code": MEDN_TYPE_CODE,
        "mid_setl_flag": MID_SETL_FLAG,
        "mrg_stas": MRG_STAS,
        "naty": NATY,
        "ntly": NTLY,
        "nwbFlag": NWBFLAG,
        "nwb_adm_type": NWB_ADM_TYPE,
        "nwb_flag": NWB_FLAG,
        "opnn_exit_type": OPNN_EXIT_TYPE,
        "oppoolFlag": OPPOOLFLAG,
        "oprn_oper_part_code": OPRN_OPER_PART_CODE,
        "oprn_oprt_lv_code": OPRN_OPRT_LV_CODE,
        "oprn_oprt_type": OPRN_OPRT_TYPE,
        "oprn_patn_type_code": OPRN_PATN_TYPE_CODE,
        "oprn_selv": OPRN_SELV,
        "opter_type": OPTER_TYPE,
        "otcFlag": OTCFLAG,
        "otc_flag": OTC_FLAG,
        "otpIptFlag": OTPIPTFLAG,
        "outFlag": OUTFLAG,
        "out_flag": OUT_FLAG,
        "out_setl_flag": OUT_SETL_FLAG,
        "out_type": OUT_TYPE,
        "overlmt_dspo_way": OVERLMT_DSPO_WAY,
        "patn_cert_type": PATN_CERT_TYPE,
        "patn_rlts": PATN_RLTS,
        "pay_loc": PAY_LOC,
        "phar_pro_tech_duty": PHAR_PRO_TECH_DUTY,
        "poolarea_fund_pay_type": POOLAREA_FUND_PAY_TYPE,
        "pote_intn_dr_name": POTE_INTN_DR_NAME,
        "prac_psn_type": PRAC_PSN_TYPE,
        "prcunt_type": PRCUNT_TYPE,
        "pre_pay_flag": PRE_PAY_FLAG,
        "pret_flag": PRET_FLAG,
        "prfs": PRFS,
        "prodGeayFlag": PRODGEAYFLAG,
        "prodRetnFlag": PRODRETNFLAG,
        "prod_geay_flag": PROD_GEAY_FLAG,
        "prodplac_type": PRODPLAC_TYPE,
        "psn_cert_type": PSN_CERT_TYPE,
        "psn_idet_type": PSN_IDET_TYPE,
        "psn_insu_stas": PSN_INSU_STAS,
        "psn_no": PSN_NO,
        "psn_setlway": PSN_SETLWAY,
        "psn_type": PSN_TYPE,
        "rchkFlag": RCHKFLAG,
        "rchkPharCertType": RCHKPHARCERTTYPE,
        "rchkVolaFlagName": RCHKVOLAFLAGNAME,
        "rchk_flag": RCHK_FLAG,
        "recog_biz": RECOG_BIZ,
        "recog_rslt": RECOG_RSLT,
        "refd_setl_flag": REFD_SETL_FLAG,
        "refl_type": REFL_TYPE,
        "reimFlag": REIMFLAG,
        "reim_flag": REIM_FLAG,
        "reptFlag": REPTFLAG,
        "rept_flag": REPT_FLAG,
        "rgst_type_code": RGST_TYPE_CODE,
        "rgst_way_code": RGST_WAY_CODE,
        "rhredFlag": RHREDFLAG,
        "rpt_type_code": RPT_TYPE_CODE,
        "ruleDefnType": RULEDEFNTYPE,
        "ruleLv": RULELV,
        "ruleSevDeg": RULESEVDEG,
        "rvisFlagName": RVISFLAGNAME,
        "rxCotnFlag": RXCOTNFLAG,
        "rxExraAttrCode": RXEXRAATTRCODE,
        "rxItemTypeCode": RXITEMTYPECODE,
        "rx_chk_stas_codg": RX_CHK_STAS_CODG,
        "rx_circ_flag": RX_CIRC_FLAG,
        "rx_cotn_flag": RX_COTN_FLAG,
        "rx_flag": RX_FLAG,
        "rx_item_type_code": RX_ITEM_TYPE_CODE,
        "rx_stas_codg": RX_STAS_CODG,
        "rx_type_code": RX_TYPE_CODE,
        "rx_used_stas_codg": RX_USED_STAS_CODG,
        "selfPayRea": SELFPAYREA,
        "selfpay_prop_psn_type": SELFPAY_PROP_PSN_TYPE,
        "selfpay_prop_type": SELFPAY_PROP_TYPE,
        "sinc_heal_lv_code": SINC_HEAL_LV_CODE,
        "skintst_dicm": SKINTST_DICM,
        "spDiseFlag": SPDISEFLAG,
        "sp_dcla_rea": SP_DCLA_REA,
        "sp_dise_flag": SP_DISE_FLAG,
        "sp_psn_type": SP_PSN_TYPE,
        "stas_type": STAS_TYPE,
        "status": STATUS,
        "stmt_rslt": STMT_RSLT,
        "suckPrdFag": SUCKPRDFAG,
        "suckPrdFlag": SUCKPRDFLAG,
        "suck_prd_flag": SUCK_PRD_FLAG,
        "susptAddWay": SUSPTADDWAY,
        "susptStas": SUSPTSTAS,
        "takeDrugFlag": TAKEDRUGFLAG,
        "task_stas": TASK_STAS,
        "tcmdrug_type_code": TCMDRUG_TYPE_CODE,
        "tcmdrug_used_way": TCMDRUG_USED_WAY,
        "trac_codg_pac_hery": TRAC_CODG_PAC_HERY,
        "trdn_flag": TRDN_FLAG,
        "trt_chk_type": TRT_CHK_TYPE,
        "trt_enjymnt_flag": TRT_ENJYMNT_FLAG,
        "trt_type": TRT_TYPE,
        "unif_purc_drug_flag": UNIF_PURC_DRUG_FLAG,
        "upldMode": UPLDMODE,
        "urgtFlag": URGTFLAG,
        "used_frqu": USED_FRQU,
        "vali_flag": VALI_FLAG,
        "vola_bhvr_type": VOLA_BHVR_TYPE,
        "warn_rslt_id": WARN_RSLT_ID,
        "warn_type": WARN_TYPE,
    }
)
"""全部字典，按标识。"""
