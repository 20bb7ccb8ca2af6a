"""What a field usually holds, by its code: the value that a reader expects where nothing else is known.

A value is used only where it fits the field's type and dictionary, so one row serves all spellings of a field.
"""

from __future__ import annotations

from collections.abc import Mapping

# The same in every item of a list.
_SAME: Mapping[str, str] = {
    # Persons and their insurance
    "naty": "1", "naty_name": "汉族", "ntly": "156", "ntly_name": "中国", "psn_cert_type": "01", "patn_cert_type": "01",
    "cert_type": "01", "phar_cert_type": "01", "prsc_dr_cert_type": "01", "rchk_phar_cert_type": "01", "agnter_cert_type": "01",
    "delver_cert_type": "01", "undo_dr_cert_type": "01", "psn_idet_type": "21", "psn_type_lv": "3", "mrg_stas": "20",
    "prfs": "24", "patn_rlts": "10", "coner_rlts_code": "10", "birplc": "示例市", "napl": "示例市", "resd_addr_prov": "示例省",
    "resd_addr_city": "示例市", "resd_addr_coty": "示例区", "resd_addr_subd": "和平街道", "resd_addr_vil": "和平路",
    "resd_addr_housnum": "18号", "hi_type": "310", "insuplc": "430100", "poscode": "410000", "patn_ht": "165", "patn_wt": "58",
    "agnter_rlts": "2", "maf_psn_flag": "0", "flxempe_flag": "0", "nwb_flag": "0", "psn_insu_stas": "1", "card_sn": "430100D156000005A1B2C3D4E5F60718",
    "sp_psn_type": "2302", "agnter_name": "何子涵", "agnter_certno": "999999197702150434", "suck_prd_flag": "0", "fstdiag": "1",
    # Visits, stays, diagnoses
    "diag_type": "1", "inout_diag_type": "1", "inout_dise_type": "1", "adm_cond": "一般", "caty": "A03.04", "dscg_caty": "A03.01",
    "adm_caty": "A03.01", "refldept_dept": "A03.01", "refldept_caty_name": "呼吸内科", "adm_way": "2", "adm_way_code": "2",
    "adm_way_name": "门诊", "ipt_med_type": "1", "trt_type": "1", "trt_type_name": "西医", "hi_setl_lv": "3", "hi_paymtd": "1",
    "dscg_way_name": "医嘱离院", "days_rinp_flag_31": "1", "dscg_31days_rinp_flag": "1", "days_rinp_pup_31": "无", "dscg_31days_rinp_pup": "无",
    "adm_cond_type": "1", "adm_cond_code": "3", "adm_dise_cond_code": "1", "adm_dise_cond_name": "有", "vent_used_dura": "0", "biz_appy_type": "03",
    "pwcry_bfadm_coma_dura": "0", "pwcry_afadm_coma_dura": "0", "brn_damg_bfadm_coma_dura": "0", "brn_damg_afadm_coma_dura": "0",
    "opsp_diag_caty": "A03.07", "medins_fill_dept": "医保办", "hsorg": "示例市医疗保障事业管理中心", "cop_flag": "0",
    "ars_year_ipt_flag": "0", "pre_pay_flag": "0", "latechb_flag": "0", "matn_fee_flag": "0", "matn_stas": "1",
    "trt_chk_type": "01", "trt_chk_rslt": "可享受待遇", "trt_enjymnt_flag": "1", "refl_type": "1", "hosp_agre_refl_flag": "1", "refl_rea": "病情需要上级医院进一步治疗",
    "refl_opnn": "同意转院", "refl_used_flag": "0", "dcla_souc": "01", "out_flag": "0", "out_setl_flag": "0",
    "med_mdtrt_type": "2", "reim_flag": "2", "setl_totlnum": "1", "pay_loc": "2", "mid_setl_flag": "0", "refd_setl_flag": "0",
    "hosp_lv": "2", "lmtpric_hosp_lv": "3", "dedc_hosp_lv": "3", "medins_lv": "三级", "medins_type": "A100", "dise_type_code": "1",
    "patn_ipt_cnt": "1", "drug_dicm_flag": "0", "dicm_drug_name": "无", "die_autp_flag": "0", "die_flag": "0", "abo_code": "1", "abo_name": "A型",
    "rh_code": "2", "rh_name": "Rh阳性", "blotype_abo": "1", "bld_abo_code": "1", "bld_rh_code": "2", "medcas_qlt_code": "1", "medcas_qlt_name": "甲",
    "patn_dise_diag_crsp": "门诊诊断与出院诊断", "patn_dise_diag_crsp_code": "1", "ipt_patn_diag_inscp": "符合", "ipt_patn_diag_inscp_code": "1",
    "dscg_trt_rslt": "好转", "dscg_trt_rslt_code": "2", "hbsag": "1", "hcv-ab": "1", "hiv-ab": "1", "resc_cnt": "0", "resc_succ_cnt": "0",
    "hosp_dise_fsttime": "0", "hif_pay_way_name": "按项目", "hif_pay_way_code": "1", "med_fee_paymtd_name": "职工基本医疗保险",
    "medfee_paymtd_code": "01", "damg_intx_ext_rea": "无", "damg_intx_ext_rea_disecode": "无", "aise": "1", "aise_code": "1",
    "ipt_patn_disediag_type_code": "1", "disediag_type": "出院诊断", "high_diag_evid": "1", "bkup_deg": "未确定", "bkup_deg_code": "9",
    "otp_tcm_dise": "咳嗽病", "tcmsymp": "痰热壅肺证", "rgst_type_code": "1", "rgst_way_code": "1", "ordr_way_code": "1",
    "rgst_serv_fee": "10.00", "rgst_fee": "10.00", "retnr_flag": "0", "fstdiag_flag": "0", "mdtrt_flag": "1",
    # Surgery, intensive care, transfusion
    "anst_way": "12", "anst_mtd_code": "12", "anst_mtd_name": "静脉麻醉", "anst_lv_code": "2", "anst_lv_name": "患者有轻微的临床症状",
    "anst_asa_lv_code": "2", "anst_asa_lv_name": "Ⅱ级", "anst_medn_code": "MZ01", "anst_medn_name": "丙泊酚", "anst_medn_dos": "100",
    "anst_dosunt": "mg", "anst_copn_code": "0", "anst_copn_name": "无", "anst_copn_dscr": "无", "anst_merg_symp_code": "0",
    "anst_merg_symp": "无", "anst_merg_symp_dscr": "无", "anst_efft": "良好", "oprn_lv_code": "3", "oprn_lv_name": "三级手术",
    "oprn_oprt_type": "1", "oprn_oprt_cnt": "1", "oprt_cnt": "1", "oprn_type_code": "1", "oprn_type_name": "择期手术", "selv": "是", "oprn_selv": "1",
    "sinc_heal_lv": "4", "sinc_heal_lv_code": "4", "oprn_con_time": "90", "oprn_oper_part": "腹部", "oprn_oper_part_code": "13",
    "oprn_oprt_tagt_part_name": "腹部", "itvt_name": "无", "oprn_oprt_mtd_dscr": "腹腔镜下完成，过程顺利", "oprt_mtd": "腹腔镜下完成",
    "oprn_patn_type": "择期手术", "oprn_patn_type_code": "3", "back_oprn": "否", "prev_abtl_medn": "是", "abtl_medn_days": "1",
    "oprn_asps": "是", "oprn_asps_ifet": "否", "palg_dise": "急性炎症", "oth_med_dspo": "无", "out_std_oprn_time": "0", "oprn_merg": "无",
    "oprn_conc": "无", "canc_oprn": "0", "canc_oprn_flag": "0", "bfpn_inhosp_ifet": "0", "unt": "mg", "afpn_info": "生命体征平稳",
    "scs_cutd_ward_type": "6", "scs_cutd_sum_dura": "48", "icu_codeid": "RICU", "nurscare_lv_code": "1", "nurscare_lv_name": "一级护理",
    "nurscare_days": "2", "back_icu": "0", "bld_cat": "13", "bld_cat_code": "13", "bld_amt": "200", "bld_unt": "ml", "bld_amt_unt": "ml",
    "bld_natu_code": "1", "bld_defs_type_code": "0", "bld_cnt": "1", "bld_rea": "贫血",
    # Vital signs and the written record
    "vent_frqu": "18", "pule": "76", "pat_heart_rate": "76", "tprt": "36.6", "systolic_pre": "128", "dstl_pre": "78", "wt": "65.0", "abde": "82.0",
    "physexm_tprt": "37", "physexm_pule": "76", "physexm_vent_frqu": "18", "physexm_systolic_pre": "128", "physexm_dstl_pre": "78",
    "physexm_height": "172.0", "physexm_wt": "65.00", "physexm_skin_musl": "皮肤黏膜无黄染及出血点。", "physexm_spef_lymph": "浅表淋巴结未及肿大。",
    "physexm_head": "头颅五官无畸形。", "physexm_neck": "颈软，气管居中。", "physexm_chst": "胸廓对称，右下肺可闻及湿啰音。",
    "physexm_abd": "腹平软，无压痛。", "physexm_finger_exam": "未查。", "physexm_genital_area": "未查。", "physexm_spin": "脊柱生理弯曲存在。",
    "physexm_all_fors": "四肢活动自如，无水肿。", "nersys": "生理反射存在，病理反射未引出。", "physexm_ordn_stas": "神志清楚，查体合作。",
    "phex": "神志清楚，心肺听诊未见异常。", "hlcon": "良好", "ifet": "0", "ifet_his": "否认传染病史。", "prev_vcnt": "按计划接种。",
    "oprn_his": "否认手术史。", "bld_his": "否认输血史。", "algs_his": "否认药物过敏史。", "algs": "无", "psn_his": "生于本地，无疫区居住史。",
    "mrg_his": "已婚，家人体健。", "mena_his": "不适用", "fmhis": "否认家族遗传病史。", "illhis": "既往体健。", "illhis_stte_rltl": "10", "stte_rele": "1",
    "disa_info_code": "0", "symp_name": "头晕", "symp_code": "R42", "apgr": "无", "diet_info": "普", "growth_deg": "好", "mtl_stas_norm": "1",
    "slep_info": "正常", "sp_info": "无", "mind_info": "稳", "nurt": "良", "self_ablt": "1", "smoke": "0", "stop_smok_days": "0", "smok_info": "无",
    "smok_day": "0", "drnk": "0", "drnk_frqu": "无", "drnk_day": "0", "prnp_trt": "清热化痰", "tcm4d_rslt": "舌红苔黄，脉滑数。",
    "cas_ftur": "咳嗽、咳黄痰三天，伴发热。", "dise_evid": "症状、体征与胸部CT相符。", "dise_plan": "抗感染、化痰，复查胸部CT。", "dscg_drord": "口服药物一周，门诊复查。",
    "oth_imp_info": "无", "main_drug_name": "阿莫西林胶囊", "mnan": "监测生命体征。", "resc_mes": "心肺复苏，气管插管", "resc_psn_list": "林致远、许佳宁",
    "er_resc_rec": "予心肺复苏、肾上腺素静脉注射，自主心律恢复。", "dise_ccls": "异常", "dise_ccls_code": "1", "proftechttl_code": "232",
    "dise_now": "三天前受凉后咳嗽、咳黄痰，伴发热。", "dise_his": "否认高血压以外的慢性病及外伤史。", "spcy_info": "右下肺叩诊浊音，可闻及湿啰音。",
    "asst_exam_rslt": "胸部CT示右下肺炎症。", "main_symp": "咳嗽、咳痰、发热", "adm_rea": "门诊治疗无效", "syddclft": "B03.02", "syddclft_name": "痰热壅肺证",
    "hilist_memo": "无",
    "rx_drord_dscr": "遵医嘱服用", "cond_chg": "病情平稳", "nurscare_obsv_rslt": "正常", "use_vent_flag": "0", "wardarea_name": "呼吸内科一病区", "afpn_days": "0", "eval_time": "1",
    # Reports
    "appy_doc_name": "检查申请单", "rpotc_type_code": "3", "exam_rpotc_name": "血脂四项报告", "spcm_name": "静脉血", "exam_type_code": "H",
    "exam_type_name": "临床检验", "exam_part": "胸部", "exam_rslt_poit_flag": "0", "exam_rslt_abn": "0", "exam_mtd": "酶法", "ref_val": "0–5.20", "exam_unt": "mmol/L",
    "exam_rslt_val": "4.62", "exam_rslt_dicm": "正常", "exam_rslt_qual": "正常", "exam_charge": "65.00", "modality": "CT", "store_path": "/images/2026/03",
    "series_count": "1", "image_count": "64", "germ_code": "KPN", "germ_name": "肺炎克雷伯菌", "coly_cntg": "10^6", "clte_medm": "血琼脂平板",
    "clte_cond": "35℃，5% CO2", "fnd_way": "痰培养", "exam_rslt": "检出肺炎克雷伯菌", "sstb_code": "AMC", "sstb_name": "阿莫西林克拉维酸", "reta_rslt_code": "S",
    "reta_rslt_name": "敏感", "cma_matl": "右下肺活检组织", "exam_fnd": "灰白组织一块，0.3cm。", "sabc": "未做", "palg_diag": "肺组织慢性炎症",
    "file_formate": "pdf", "exam_test_rpot": "5LiA5Liq5paH5Lu2", "otp_ipt_flag": "2", "exam_test_flag": "1", "frez_no": "无", "clnc_diag": "肺炎",
    # Drugs, lines, prescriptions
    "list_type": "101", "chrgitm_lv": "02", "med_chrgitm_type": "09", "chrg_type": "09", "med_chrgitm": "09", "lmt_used_flag": "0", "med_use_flag": "1",
    "matn_used_flag": "1", "hilist_use_type": "1", "lmt_cpnd_type": "1", "hilist_lmtpric_type": "3", "overlmt_dspo_way": "1", "selfpay_prop_type": "10",
    "selfpay_prop_psn_type": "310", "selfpay_prop": "0.1000", "tabname": "hilist_info_b", "ethdrug_type": "1", "bas_medn_flag": "1", "hi_nego_drug_flag": "0",
    "chld_medc_flag": "0", "list_sp_item_flag": "0", "drt_reim_flag": "0", "hosp_appr_flag": "0", "tcmdrug_used_way": "1", "etip_flag": "0",
    "dscg_tkdrug_flag": "0", "hosp_prep_flag": "0", "prodplac_type": "1", "rx_circ_flag": "0", "rx_flag": "1", "otc_flag": "0", "trdn_flag": "0",
    "prod_geay_flag": "0", "prcunt_type": "2", "each_dos": "一次1片", "ing": "每片含主药5mg", "chrt": "本品为白色片", "defs": "偶见轻度不适",
    "tabo": "对本品过敏者禁用", "stog": "遮光，密封保存", "pacmatl": "铝塑包装", "pham_type": "化学药品", "pac_cnt": "1", "drug_expy": "24个月", "efcc_atd": "按说明书",
    "min_pac_cnt": "1", "manl": "详见药品说明书", "exct_cont": "无", "item_cont": "不适用", "rx_item_type_code": "11", "rx_item_type_name": "西药",
    "rx_type_code": "1", "drord_item_type": "11", "drord_item_name": "西药", "tcmdrug_type_code": "1", "tcmdrug_type_name": "未使用", "tcmherb_foote": "无", "medn_type_code": "0101",
    "medn_type_name": "青霉素类抗生素", "hilist_type": "11", "hilist_lv": "乙类", "drug_dosform": "100100", "drord_type": "2", "drord_bhvr": "2",
    "drord_dr_profttl": "232", "skintst_dicm": "0", "unif_purc_drug": "0", "unif_purc_drug_flag": "0", "medc_days": "7", "prd_days": "7", "drug_used_way_code": "1",
    "medc_way_codg": "1", "rx_way_codg": "1", "used_frqu_codg": "13", "rx_freq_codg": "13", "rx_dosunt": "片", "rx_doscnt": "1", "sin_doscnt": "1",
    "drug_used_sdose": "1", "drug_used_idose": "28", "drug_used_dosunt": "片", "medn_used_dosunt": "片", "dismed_cnt": "1", "dismed_cnt_unt": "盒",
    "drug_cnt": "2", "drug_totlnt": "42", "drug_totlnt_emp": "片", "valid_days": "3", "rept_flag": "0", "max_rept_cnt": "1", "reptd_cnt": "0",
    "min_inrv_days": "7", "rx_drug_nums": "2", "drugstdcode": "86999999000012", "imp_drug_flag": "0", "sp_dise_flag": "0", "hi_feesetl_type": "1", "hi_feesetl_name": "本地医疗保险结算",
    "dr_sign_info": "MEUCIQD0ZXN0", "phar_sign_info": "MEUCIQD1ZXN0", "fixmedins_sign_info": "MEUCIQD2ZXN0", "rx_file": "5LiA5Liq5paH5Lu2", "rx_chk_file": "5LiA5Liq5paH5Lu2",
    "rx_chk_stas_codg": "1", "rx_chk_opnn": "用药合理，审核通过", "undo_rea": "患者改用其他药物", "drug_prod_barc": "6999999000002", "shelf_posi": "A-03-12", "rx_cotn_flag": "0",
    "mdtrt_setl_type": "1", "epc_qrcd": "EPC|QR|430100|20260318|0404", "epc_token": "T430100EPC20260318000404", "dev_info": "自助机-01", "ip_info": "192.0.2.10",
    "optins": "P99999900003", "delv_dist": "3.2", "delv_stas_codg": "1", "delv_stas_name": "配送中", "delv_stas_dscr": "骑手已取货", "delv_entp_name": "示例配送有限公司",
    "delver_lng": "112.938", "delver_lat": "28.228", "delver_geo_type": "GCJ", "delver_name": "黄志强", "ord_stas": "已确认",
    # Houses, staff, paging, files
    "fixmedins_type": "1", "prac_psn_type": "1", "hi_dr_flag": "1", "itro": "诊治本专科常见病和疑难病。", "dept_med_serv_scp": "本专科门诊与住院",
    "aprv_bed_cnt": "40", "hi_crtf_bed_cnt": "40", "dr_psncnt": "12", "phar_psncnt": "2", "nurs_psncnt": "20", "tecn_psncnt": "3", "chg_rea": "首次登记",
    "size": "2", "start_row": "1", "page_size": "10", "page_num": "1", "record_counts": "2", "pages": "1", "stmt_rslt": "0", "syscode": "HIS01", "rule_ids": "R0101", "trig_scen": "2",
    "parent_value": "0", "create_user": "SYS", "version": "1", "cum_type_code": "01", "cum": "1",
    "rule_name": "超医保限定支付范围用药", "vola_cont": "疑似超限定支付范围", "vola_amt_stas": "1", "sev_deg": "2", "vola_evid": "医保药品目录限定支付范围", "vola_bhvr_type": "1", "vola_item_type": "1",
    "inv_data_type": "4", "setl_proc_info": "按待遇政策计算", "fixmedins_poolarea": "430100", "dise_ccls_qunt": "1.0000", "uscc": "99430100MA0000001X",
    "memo": "无", "mdtrt_rea": "复诊配药", "chfcomp": "反复头晕三年。", "dspo_opnn": "口服降压药，定期复查。", "main_cond_dscr": "病情平稳", "exam_ccls": "未见明显异常。",
    "invono": "0012345678", "bill_code": "43060126", "bill_no": "0012345678", "scd_nurscare_days": "3.0", "spga_nurscare_days": "0.0", "lv1_nurscare_days": "2.0", "lv3_nurscare_days": "0.0",
    "aprv_date": "2026-01-01", "dept_estbdat": "1998-05-01 00:00:00", "estb_date": "1998-05-01", "wardno": "0512", "nwb_age": "0", "fetus_cnt": "1", "fetts": "1",
    "ord_num": "1", "diag_code_cnt": "2", "oprn_oprt_code_cnt": "1", "otp_diag_info": "见诊断信息", "selfpay_amt": "0.00", "days_rinp": "0",
}  # fmt: skip
# One value after the other; a list that is longer starts again.
_IN_TURN: Mapping[str, tuple[str, ...]] = {
    "maindiag_flag": ("1", "0", "0", "0", "0", "0"),
    "maindise_flag": ("1", "0", "0", "0", "0", "0"),
    "main_oprn_flag": ("1", "0", "0", "0"),
    "main_medc_flag": ("1", "0", "0", "0"),
    "fund_pay_type": ("310100", "310200", "330100"),
    "fund_pay_type_name": (
        "城镇职工基本医疗保险统筹基金",
        "城镇职工基本医疗保险个人账户基金",
        "大额医疗费用补助基金",
    ),
    "sort": ("1", "2", "3", "4"),
    "codse_rcd_id": ("1", "2", "3"),
    "oprn_oprt_sn": ("1", "2", "3"),
    "diag_srt_no": ("1", "2", "3", "4"),
    "dias_srt_no": ("1", "2", "3", "4"),
    "diag_seq": ("1", "2", "3", "4"),
}


def usual(code: str, item: int) -> str | None:
    """The usual text of a field (code in snake case) in the n-th item of its list; None when there is none."""
    turn = _IN_TURN.get(code)
    return turn[item % len(turn)] if turn else _SAME.get(code)
