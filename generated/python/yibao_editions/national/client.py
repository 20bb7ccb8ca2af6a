"""国家版（national 2026.11）的客户端。"""

from __future__ import annotations

from typing import TYPE_CHECKING

from yibao.gateway import AsyncBaseClient, BaseClient, Checker, Effects, Reply, load_effects

if TYPE_CHECKING:
    from yibao_editions.national import (
        i1101,
        i1201,
        i1301,
        i1302,
        i1303,
        i1304,
        i1305,
        i1306,
        i1307,
        i1308,
        i1309,
        i1310,
        i1311,
        i1312,
        i1313,
        i1314,
        i1315,
        i1316,
        i1317,
        i1318,
        i1319,
        i1901,
        i2001,
        i2201,
        i2202,
        i2203,
        i2204,
        i2205,
        i2206,
        i2207,
        i2208,
        i2301,
        i2302,
        i2303,
        i2304,
        i2305,
        i2401,
        i2402,
        i2403,
        i2404,
        i2405,
        i2501,
        i2502,
        i2503,
        i2504,
        i2505,
        i2506,
        i2601,
        i3101,
        i3201,
        i3202,
        i3301,
        i3302,
        i3401,
        i3402,
        i3403,
        i3501,
        i3502,
        i3503,
        i3504,
        i3505,
        i3506,
        i3507,
        i4101,
        i4201,
        i4301,
        i4302,
        i4401,
        i4402,
        i4501,
        i4502,
        i4503,
        i4504,
        i4505,
        i4506,
        i4601,
        i4602,
        i4701,
        i5101,
        i5102,
        i5201,
        i5202,
        i5203,
        i5204,
        i5205,
        i5206,
        i5301,
        i5302,
        i5303,
        i5304,
        i5401,
        i5402,
        i6101,
        i7101,
        i7102,
        i7103,
        i7104,
        i7201,
        i7202,
        i7203,
        i7204,
        i7205,
        i9001,
        i9002,
        i9101,
        i9102,
    )


class Client(BaseClient):
    """国家版：同步客户端，每个交易一个方法。"""

    def load_checker(self) -> Checker:
        """本版的校验器：先走快速通道，不通过才逐项检查。"""
        from yibao_editions.national.validation import checker

        return checker()

    def load_effects(self) -> Effects:
        """本版各交易的作用：哪些先记日志，哪些可以重查。"""
        return load_effects("yibao_editions.national")

    def query_person(self, request: i1101.Request) -> Reply[i1101.Reply]:
        """人员基本信息获取（1101）。

        人员信息。

        每次就医流程的第一步：凭电子凭证、身份证或社保卡取得 psn_no、险种、余额和参保地区划。返回的 insuplc_admdvs 要带进以后每个报文的外层，缺了会按本地就医结算；一人可有多个险种，选错险种会算错待遇。

        Args:
            request: 输入 data。
                data 必填：mdtrt_cert_type 就诊凭证类型、mdtrt_cert_no 就诊凭证编号。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。

        Returns:
            应答；``output`` 里有 baseinfo、insuinfo（列表）、idetinfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1101

        return self.call("1101", request, i1101.Reply)

    def query_institution(self, request: i1201.Request) -> Reply[i1201.Reply]:
        """医药机构信息获取（1201）。

        定点医药机构信息。

        核对本机构编号、名称、类别和等级是否与医保登记一致；编号与名称至少填一项。

        Args:
            request: 输入 medinsinfo。
                medinsinfo 必填：fixmedins_type 定点医疗服务机构类型。
                fixmedins_type 取值：字典 fixmedins_type：1 定点医疗机构、2 定点零售药店、3 工伤定点康复机构、4 辅助器具配置机构、5 计划生育服务机构。

        Returns:
            应答；``output`` 里有 medinsinfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1201

        return self.call("1201", request, i1201.Reply)

    def download_western_drug_catalogue(self, request: i1301.Request) -> Reply[i1301.Reply]:
        """西药中成药目录下载（1301）。

        目录下载，后一项 1302 中药饮片目录下载。

        按版本号增量取得药品目录：首次从 0 开始取全量，返回文件查询号，文件生成需要几分钟，再用 9102 下载。文件没有表头，以后的版本可能在行尾加列，解析时要容许。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1301

        return self.call("1301", request, i1301.Reply)

    def download_herbal_slice_catalogue(self, request: i1302.Request) -> Reply[i1302.Reply]:
        """中药饮片目录下载（1302）。

        目录下载，前一项 1301 西药中成药目录下载，后一项 1303 医疗机构制剂目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1302

        return self.call("1302", request, i1302.Reply)

    def download_hospital_preparation_catalogue(self, request: i1303.Request) -> Reply[i1303.Reply]:
        """医疗机构制剂目录下载（1303）。

        目录下载，前一项 1302 中药饮片目录下载，后一项 1304 民族药品目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1303

        return self.call("1303", request, i1303.Reply)

    def query_ethnic_drug_catalogue(self, request: i1304.Request) -> Reply[i1304.Reply]:
        """民族药品目录下载（1304）。

        目录下载，前一项 1303 医疗机构制剂目录下载，后一项 1305 医疗服务项目目录下载。

        Args:
            request: 输入 data。
                data 必填：updt_time 更新时间、page_num 当前页数、page_size 本页数据量。

        Returns:
            应答；``output`` 里有 data（列表）、size、startRow、pageSize、pageNum、recordCounts、pages。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1304

        return self.call("1304", request, i1304.Reply)

    def download_medical_service_catalogue(self, request: i1305.Request) -> Reply[i1305.Reply]:
        """医疗服务项目目录下载（1305）。

        目录下载，前一项 1304 民族药品目录下载，后一项 1306 医用耗材目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1305

        return self.call("1305", request, i1305.Reply)

    def download_consumable_catalogue(self, request: i1306.Request) -> Reply[i1306.Reply]:
        """医用耗材目录下载（1306）。

        目录下载，前一项 1305 医疗服务项目目录下载，后一项 1307 疾病与诊断目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1306

        return self.call("1306", request, i1306.Reply)

    def download_diagnosis_catalogue(self, request: i1307.Request) -> Reply[i1307.Reply]:
        """疾病与诊断目录下载（1307）。

        目录下载，前一项 1306 医用耗材目录下载，后一项 1308 手术操作目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1307

        return self.call("1307", request, i1307.Reply)

    def download_operation_catalogue(self, request: i1308.Request) -> Reply[i1308.Reply]:
        """手术操作目录下载（1308）。

        目录下载，前一项 1307 疾病与诊断目录下载，后一项 1309 门诊慢特病种目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1308

        return self.call("1308", request, i1308.Reply)

    def download_outpatient_chronic_disease_catalogue(self, request: i1309.Request) -> Reply[i1309.Reply]:
        """门诊慢特病种目录下载（1309）。

        目录下载，前一项 1308 手术操作目录下载，后一项 1310 按病种付费病种目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1309

        return self.call("1309", request, i1309.Reply)

    def download_disease_payment_catalogue(self, request: i1310.Request) -> Reply[i1310.Reply]:
        """按病种付费病种目录下载（1310）。

        目录下载，前一项 1309 门诊慢特病种目录下载，后一项 1311 日间手术治疗病种目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1310

        return self.call("1310", request, i1310.Reply)

    def download_day_surgery_catalogue(self, request: i1311.Request) -> Reply[i1311.Reply]:
        """日间手术治疗病种目录下载（1311）。

        目录下载，前一项 1310 按病种付费病种目录下载，后一项 1312 医保目录信息下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1311

        return self.call("1311", request, i1311.Reply)

    def query_insurance_catalogue(self, request: i1312.Request) -> Reply[i1312.Reply]:
        """医保目录信息下载（1312）。

        目录下载，前一项 1311 日间手术治疗病种目录下载，后一项 1313 肿瘤形态学目录下载。

        分页查询医保目录条目；限价和自付比例另查 1318、1319。按 updt_time 增量取，取到 lastPage 为真才算完整，漏一页就缺一批目录。

        Args:
            request: 输入 data。
                data 必填：updt_time 更新时间、page_num 当前页数、page_size 本页数据量。

        Returns:
            应答；``output`` 里有 data（列表）、size、startRow、pageSize、pageNum、recordCounts、pages。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1312

        return self.call("1312", request, i1312.Reply)

    def download_tumour_morphology_catalogue(self, request: i1313.Request) -> Reply[i1313.Reply]:
        """肿瘤形态学目录下载（1313）。

        目录下载，前一项 1312 医保目录信息下载，后一项 1314 中医疾病目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1313

        return self.call("1313", request, i1313.Reply)

    def download_tcm_disease_catalogue(self, request: i1314.Request) -> Reply[i1314.Reply]:
        """中医疾病目录下载（1314）。

        目录下载，前一项 1313 肿瘤形态学目录下载，后一项 1315 中医证候目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1314

        return self.call("1314", request, i1314.Reply)

    def download_tcm_syndrome_catalogue(self, request: i1315.Request) -> Reply[i1315.Reply]:
        """中医证候目录下载（1315）。

        目录下载，前一项 1314 中医疾病目录下载，后一项 1316 医疗目录与医保目录匹配信息下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1315

        return self.call("1315", request, i1315.Reply)

    def query_medical_catalogue_mapping(self, request: i1316.Request) -> Reply[i1316.Reply]:
        """医疗目录与医保目录匹配信息下载（1316）。

        目录下载，前一项 1315 中医证候目录下载，后一项 1317 医药机构目录匹配信息下载。

        Args:
            request: 输入 data。
                data 必填：updt_time 更新时间、page_num 当前页数、page_size 本页数据量。

        Returns:
            应答；``output`` 里有 data（列表）、size、startRow、pageSize、pageNum、recordCounts、pages。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1316

        return self.call("1316", request, i1316.Reply)

    def query_institution_catalogue_mapping(self, request: i1317.Request) -> Reply[i1317.Reply]:
        """医药机构目录匹配信息下载（1317）。

        目录下载，前一项 1316 医疗目录与医保目录匹配信息下载，后一项 1318 医保目录限价信息下载。

        Args:
            request: 输入 data。
                data 必填：updt_time 更新时间、page_num 当前页数、page_size 本页数据量。

        Returns:
            应答；``output`` 里有 data（列表）、size、startRow、pageSize、pageNum、recordCounts、pages。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1317

        return self.call("1317", request, i1317.Reply)

    def query_catalogue_price_limit(self, request: i1318.Request) -> Reply[i1318.Reply]:
        """医保目录限价信息下载（1318）。

        目录下载，前一项 1317 医药机构目录匹配信息下载，后一项 1319 医保目录先自付比例信息下载。

        Args:
            request: 输入 data。
                data 必填：updt_time 更新时间、page_num 当前页数、page_size 本页数据量。

        Returns:
            应答；``output`` 里有 data（列表）、size、startRow、pageSize、pageNum、recordCounts、pages。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1318

        return self.call("1318", request, i1318.Reply)

    def query_catalogue_self_pay_ratio(self, request: i1319.Request) -> Reply[i1319.Reply]:
        """医保目录先自付比例信息下载（1319）。

        目录下载，前一项 1318 医保目录限价信息下载。

        Args:
            request: 输入 data。
                data 必填：updt_time 更新时间、page_num 当前页数、page_size 本页数据量。

        Returns:
            应答；``output`` 里有 data（列表）、size、startRow、pageSize、pageNum、recordCounts、pages。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1319

        return self.call("1319", request, i1319.Reply)

    def query_dictionary(self, request: i1901.Request) -> Reply[i1901.Reply]:
        """字典表下载（1901）。

        其他信息。

        Args:
            request: 输入 data。
                data 必填：type 字典类型、parentValue 父字典键值、admdvs 行政区划、date 查询日期、valiFlag 有效标志。
                valiFlag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有 list（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1901

        return self.call("1901", request, i1901.Reply)

    def check_benefit(self, request: i2001.Request) -> Reply[i2001.Reply]:
        """人员待遇享受检查（2001）。

        待遇检查。

        挂号或入院前检查参保人能否享受待遇，返回每个基金项的享受标志和不享受的原因。结算后才发现不享受，费用就落到个人身上。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、insutype 险种类型、fixmedins_code 定点医药机构编号、med_type 医疗类别、begntime 开始时间。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。

        Returns:
            应答；``output`` 里有 trtinfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2001

        return self.call("2001", request, i2001.Reply)

    def register_outpatient(self, request: i2201.Request) -> Reply[i2201.Reply]:
        """门诊挂号（2201）。

        门急诊结算，后一项 2202 门诊挂号撤销。

        门诊流程的开始：登记一次就诊，返回的 mdtrt_id 是后续上传、结算、撤销的钥匙，必须落库。放弃就诊用 2202 撤销。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、insutype 险种类型、begntime 开始时间、mdtrt_cert_type 就诊凭证类型、mdtrt_cert_no 就诊凭证编号、ipt_otp_no 住院/门诊号、atddr_no 医师编码、dr_name 医师姓名、dept_code 科室编码、dept_name 科室名称、caty 科别。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                caty 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。

        Returns:
            应答；``output`` 里有 data。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2201

        return self.call("2201", request, i2201.Reply)

    def cancel_outpatient_registration(self, request: i2202.Request) -> Reply[i2202.Reply]:
        """门诊挂号撤销（2202）。

        门急诊结算，前一项 2201 门诊挂号，后一项 2203 门诊就诊信息上传。

        撤销尚未结算的门诊挂号；已上传的明细先用 2205 撤销，已结算的先用 2208 退费。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、mdtrt_id 就诊ID、ipt_otp_no 住院/门诊号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2202

        return self.call("2202", request, i2202.Reply)

    def upload_outpatient_visit(self, request: i2203.Request) -> Reply[i2203.Reply]:
        """门诊就诊信息上传（2203）。

        门急诊结算，前一项 2202 门诊挂号撤销，后一项 2204 门诊费用明细信息上传。

        上传门诊诊断和病情，须在 2204 之前；一次就诊只能有一个医疗类别，慢特病要带病种编码。作废诊断时把有效标志改为无效再传一次。

        Args:
            request: 输入 mdtrtinfo、diseinfo（列表）。
                mdtrtinfo 必填：mdtrt_id 就诊ID、psn_no 人员编号、med_type 医疗类别、begntime 开始时间。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                diseinfo 必填：diag_type 诊断类别、diag_srt_no 诊断排序号、diag_code 诊断代码、diag_name 诊断名称、diag_dept 诊断科室、dise_dor_no 诊断医生编码、dise_dor_name 诊断医生姓名、diag_time 诊断时间、vali_flag 有效标志。
                diag_type 取值：字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2203

        return self.call("2203", request, i2203.Reply)

    def upload_outpatient_fees(self, request: i2204.Request) -> Reply[i2204.Reply]:
        """门诊费用明细信息上传（2204）。

        门急诊结算，前一项 2203 门诊就诊信息上传，后一项 2205 门诊费用明细信息撤销。

        上传门诊费用明细并取回每条的拆分（自费、先行自付、范围内金额）。同一收费批次要一次传完且病种编码一致；目录标明限制使用而审批标志不是 1 时，该条按自费处理。

        Args:
            request: 输入 feedetail（列表）。
                feedetail 必填：feedetl_sn 费用明细流水号、mdtrt_id 就诊ID、psn_no 人员编号、chrg_bchno 收费批次号、rx_circ_flag 外购处方标志、fee_ocur_time 费用发生时间、med_list_codg 医疗目录编码、medins_list_codg 医药机构目录编码、det_item_fee_sumamt 明细项目费用总额、cnt 数量、pric 单价、bilg_dept_codg 开单科室编码、bilg_dept_name 开单科室名称、bilg_dr_codg 开单医生编码、bilg_dr_name 开单医师姓名、hosp_appr_flag 医院审批标志。
                rx_circ_flag 取值：字典 rx_circ_flag：0 不外购、1 外购。
                hosp_appr_flag 取值：字典 hosp_appr_flag：0 无须审批、1 审批通过、2 审批不通过。

        Returns:
            应答；``output`` 里有 result（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2204

        return self.call("2204", request, i2204.Reply)

    def cancel_outpatient_fees(self, request: i2205.Request) -> Reply[i2205.Reply]:
        """门诊费用明细信息撤销（2205）。

        门急诊结算，前一项 2204 门诊费用明细信息上传，后一项 2206 门诊预结算。

        撤销未结算的门诊明细：按收费批次号撤销，批次号传 0000 则撤销该次就诊的全部未结算明细。已参与结算的明细不能撤销，要先用 2208。

        Args:
            request: 输入 data。
                data 必填：mdtrt_id 就诊ID、chrg_bchno 收费批次号、psn_no 人员编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2205

        return self.call("2205", request, i2205.Reply)

    def presettle_outpatient(self, request: i2206.Request) -> Reply[i2206.Reply]:
        """门诊预结算（2206）。

        门急诊结算，前一项 2205 门诊费用明细信息撤销，后一项 2207 门诊结算。

        门诊试算，不产生结算记录，收款前用它告诉患者各方应付多少。只结挂号费时医疗类别传 12。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、mdtrt_cert_type 就诊凭证类型、mdtrt_cert_no 就诊凭证编号、med_type 医疗类别、medfee_sumamt 医疗费总额、psn_setlway 个人结算方式、mdtrt_id 就诊ID、chrg_bchno 收费批次号、acct_used_flag 个人账户使用标志、insutype 险种类型。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                psn_setlway 取值：字典 psn_setlway：01 按项目结算、02 按定额结算。
                acct_used_flag 取值：字典 acct_used_flag：0 不使用、1 使用本人个账、2 使用共济人个账。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2206

        return self.call("2206", request, i2206.Reply)

    def settle_outpatient(self, request: i2207.Request) -> Reply[i2207.Reply]:
        """门诊结算（2207）。

        门急诊结算，前一项 2206 门诊预结算，后一项 2208 门诊结算撤销。

        门诊正式结算：资金由此划出，金额应与刚做的 2206 一致。超时或断线时结果未知，不可重发，应先查询再用 2601 冲正，否则可能重复扣款。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、mdtrt_cert_type 就诊凭证类型、mdtrt_cert_no 就诊凭证编号、med_type 医疗类别、medfee_sumamt 医疗费总额、psn_setlway 个人结算方式、mdtrt_id 就诊ID、chrg_bchno 收费批次号、insutype 险种类型、acct_used_flag 个人账户使用标志、fulamt_ownpay_amt 全自费金额、overlmt_selfpay 超限价金额、preselfpay_amt 先行自付金额、inscp_scp_amt 符合政策范围金额。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                psn_setlway 取值：字典 psn_setlway：01 按项目结算、02 按定额结算。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                acct_used_flag 取值：字典 acct_used_flag：0 不使用、1 使用本人个账、2 使用共济人个账。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2207

        return self.call("2207", request, i2207.Reply)

    def cancel_outpatient_settlement(self, request: i2208.Request) -> Reply[i2208.Reply]:
        """门诊结算撤销（2208）。

        门急诊结算，前一项 2207 门诊结算。

        撤销门诊结算，返回一条负数记录并进入撤销当期的清算，对账之后也可撤销。返回的个人负担可以为 0，应逐项与原结算的相反数核对。

        Args:
            request: 输入 data。
                data 必填：setl_id 结算ID、mdtrt_id 就诊ID、psn_no 人员编号。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2208

        return self.call("2208", request, i2208.Reply)

    def upload_inpatient_fees(self, request: i2301.Request) -> Reply[i2301.Reply]:
        """住院费用明细上传（2301）。

        住院结算，后一项 2302 住院费用明细撤销。

        分批上传住院费用明细并取回拆分；流水号在一次住院内唯一。退单传负数量、正单价，并在 init_feedetl_sn 写明原明细，否则原费用不会冲减。

        Args:
            request: 输入 feedetail（列表）。
                feedetail 必填：feedetl_sn 费用明细流水号、mdtrt_id 就诊ID、psn_no 人员编号、med_type 医疗类别、fee_ocur_time 费用发生时间、med_list_codg 医疗目录编码、medins_list_codg 医药机构目录编码、det_item_fee_sumamt 明细项目费用总额、cnt 数量、pric 单价、bilg_dept_codg 开单科室编码、bilg_dept_name 开单科室名称、bilg_dr_codg 开单医生编码、bilg_dr_name 开单医师姓名。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。

        Returns:
            应答；``output`` 里有 result（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2301

        return self.call("2301", request, i2301.Reply)

    def cancel_inpatient_fees(self, request: i2302.Request) -> Reply[i2302.Reply]:
        """住院费用明细撤销（2302）。

        住院结算，前一项 2301 住院费用明细上传，后一项 2303 住院预结算。

        撤销未结算的住院明细，一次可撤多条；流水号传 0000 则撤销该次住院的全部明细。

        Args:
            request: 输入 data（列表）。
                data 必填：feedetl_sn 费用明细流水号、mdtrt_id 就诊ID、psn_no 人员编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2302

        return self.call("2302", request, i2302.Reply)

    def presettle_inpatient(self, request: i2303.Request) -> Reply[i2303.Reply]:
        """住院预结算（2303）。

        住院结算，前一项 2302 住院费用明细撤销，后一项 2304 住院结算。

        住院试算，不产生结算记录；出院前用它核对总额与明细合计是否相等。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、mdtrt_cert_type 就诊凭证类型、medfee_sumamt 医疗费总额、psn_setlway 个人结算方式、mdtrt_id 就诊ID、insutype 险种类型、mid_setl_flag 中途结算标志。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                psn_setlway 取值：字典 psn_setlway：01 按项目结算、02 按定额结算。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                mid_setl_flag 取值：字典 mid_setl_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2303

        return self.call("2303", request, i2303.Reply)

    def settle_inpatient(self, request: i2304.Request) -> Reply[i2304.Reply]:
        """住院结算（2304）。

        住院结算，前一项 2303 住院预结算，后一项 2305 住院结算撤销。

        住院正式结算，须在 2402 出院办理之后。总额要等于已上传明细的合计；结果未知时先查询再用 2601 冲正，不可重发。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、mdtrt_cert_type 就诊凭证类型、medfee_sumamt 医疗费总额、psn_setlway 个人结算方式、mdtrt_id 就诊ID、insutype 险种类型、acct_used_flag 个人账户使用标志、mid_setl_flag 中途结算标志。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                psn_setlway 取值：字典 psn_setlway：01 按项目结算、02 按定额结算。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                acct_used_flag 取值：字典 acct_used_flag：0 不使用、1 使用本人个账、2 使用共济人个账。
                mid_setl_flag 取值：字典 mid_setl_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2304

        return self.call("2304", request, i2304.Reply)

    def cancel_inpatient_settlement(self, request: i2305.Request) -> Reply[i2305.Reply]:
        """住院结算撤销（2305）。

        住院结算，前一项 2304 住院结算。

        撤销住院结算，返回负数记录并进入当期清算；要改明细还须依次用 2405 撤销出院、2302 撤销明细。

        Args:
            request: 输入 data。
                data 必填：mdtrt_id 就诊ID、setl_id 结算ID、psn_no 人员编号。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2305

        return self.call("2305", request, i2305.Reply)

    def admit_inpatient(self, request: i2401.Request) -> Reply[i2401.Reply]:
        """入院办理（2401）。

        住院办理，后一项 2402 出院办理。

        住院流程的开始：登记入院和诊断，返回的 mdtrt_id 是以后上传明细、结算和撤销的钥匙，必须落库；是否已有在院记录可用 5303 查询。

        Args:
            request: 输入 mdtrtinfo、diseinfo（列表）。
                mdtrtinfo 必填：psn_no 人员编号、insutype 险种类型、begntime 开始时间、mdtrt_cert_type 就诊凭证类型、med_type 医疗类别、ipt_no 住院号、atddr_no 主治医生编码、chfpdr_name 主诊医师姓名、adm_diag_dscr 入院诊断描述、adm_dept_codg 入院科室编码、adm_dept_name 入院科室名称、adm_bed 入院床位、dscg_maindiag_code 住院主诊断代码、dscg_maindiag_name 住院主诊断名称。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                diseinfo 必填：psn_no 人员编号、diag_type 诊断类别、maindiag_flag 主诊断标志、diag_srt_no 诊断排序号、diag_code 诊断代码、diag_name 诊断名称、diag_dept 诊断科室、dise_dor_no 诊断医生编码、dise_dor_name 诊断医生姓名、diag_time 诊断时间。
                diag_type 取值：字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断。
                maindiag_flag 取值：字典 maindiag_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有 result。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2401

        return self.call("2401", request, i2401.Reply)

    def discharge_inpatient(self, request: i2402.Request) -> Reply[i2402.Reply]:
        """出院办理（2402）。

        住院办理，前一项 2401 入院办理，后一项 2403 入院信息变更。

        办理出院并上传出院诊断，随后用 2304 结算；按转院离院的，再入院时起付线的算法不同，离院方式不可随意填。

        Args:
            request: 输入 dscginfo、diseinfo（列表）。
                dscginfo 必填：mdtrt_id 就诊ID、psn_no 人员编号、insutype 险种类型、endtime 结束时间、dscg_dept_codg 出院科室编码、dscg_dept_name 出院科室名称、dscg_way 离院方式。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                dscg_way 取值：字典 dscg_way：1 医嘱离院、2 医嘱转院、3 医嘱转社区卫生服务机构/乡镇卫生院、4 非医嘱离院、5 死亡、9 其他。
                diseinfo 必填：psn_no 人员编号、diag_type 诊断类别、maindiag_flag 主诊断标志、diag_srt_no 诊断排序号、diag_code 诊断代码、diag_name 诊断名称、diag_dept 诊断科室、dise_dor_no 诊断医生编码、dise_dor_name 诊断医生姓名、diag_time 诊断时间。
                diag_type 取值：字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断。
                maindiag_flag 取值：字典 maindiag_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2402

        return self.call("2402", request, i2402.Reply)

    def change_admission(self, request: i2403.Request) -> Reply[i2403.Reply]:
        """入院信息变更（2403）。

        住院办理，前一项 2402 出院办理，后一项 2404 入院撤销。

        改正已登记的入院信息和诊断：诊断按排序号识别，已有的序号是变更，新的序号是新增。

        Args:
            request: 输入 adminfo、diseinfo（列表）。
                adminfo 必填：mdtrt_id 就诊ID、psn_no 人员编号、begntime 开始时间、mdtrt_cert_type 就诊凭证类型、med_type 医疗类别、ipt_otp_no 住院/门诊号、atddr_no 主治医生编码、chfpdr_name 主诊医师姓名、adm_diag_dscr 入院诊断描述、adm_dept_codg 入院科室编码、adm_dept_name 入院科室名称、adm_bed 入院床位、dscg_maindiag_code 住院主诊断代码、dscg_maindiag_name 住院主诊断名称。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                diseinfo 必填：mdtrt_id 就诊ID、psn_no 人员编号、diag_type 诊断类别、maindiag_flag 主诊断标志、diag_srt_no 诊断排序号、diag_code 诊断代码、diag_name 诊断名称、diag_dept 诊断科室、dise_dor_no 诊断医生编码、dise_dor_name 诊断医生姓名、diag_time 诊断时间。
                diag_type 取值：字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断。
                maindiag_flag 取值：字典 maindiag_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2403

        return self.call("2403", request, i2403.Reply)

    def cancel_admission(self, request: i2404.Request) -> Reply[i2404.Reply]:
        """入院撤销（2404）。

        住院办理，前一项 2403 入院信息变更，后一项 2405 出院撤销。

        撤销入院登记，是住院撤销的最后一步：依次 2305、2405、2302，然后才是本交易。

        Args:
            request: 输入 data。
                data 必填：mdtrt_id 就诊ID、psn_no 人员编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2404

        return self.call("2404", request, i2404.Reply)

    def cancel_discharge(self, request: i2405.Request) -> Reply[i2405.Reply]:
        """出院撤销（2405）。

        住院办理，前一项 2404 入院撤销。

        撤销出院，使住院回到在院状态，以便补传或撤销明细；已结算的先用 2305。

        Args:
            request: 输入 data。
                data 必填：mdtrt_id 就诊ID、psn_no 人员编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2405

        return self.call("2405", request, i2405.Reply)

    def file_referral(self, request: i2501.Request) -> Reply[i2501.Reply]:
        """转院备案（2501）。

        人员备案，后一项 2502 转院备案撤销。

        Args:
            request: 输入 refmedin。
                refmedin 必填：psn_no 人员编号、diag_code 诊断代码、diag_name 诊断名称、reflin_medins_no 转往定点医药机构编号、reflin_medins_name 转往医院名称、mdtrtarea_admdvs 就医地行政区划、refl_type 转院类型、refl_date 转院日期、refl_rea 转院原因、refl_opnn 转院意见。
                refl_type 取值：字典 refl_type：1 市内转院、2 转往省内异地、3 转往省外异地。

        Returns:
            应答；``output`` 里有 result。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2501

        return self.call("2501", request, i2501.Reply)

    def cancel_referral(self, request: i2502.Request) -> Reply[i2502.Reply]:
        """转院备案撤销（2502）。

        人员备案，前一项 2501 转院备案，后一项 2503 人员慢特病备案。

        Args:
            request: 输入 data。
                data 必填：trt_dcla_detl_sn 待遇申报明细流水号、psn_no 人员编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2502

        return self.call("2502", request, i2502.Reply)

    def file_chronic_disease(self, request: i2503.Request) -> Reply[i2503.Reply]:
        """人员慢特病备案（2503）。

        人员备案，前一项 2502 转院备案撤销，后一项 2504 人员慢特病备案撤销。

        为参保人备案门诊慢特病病种；慢特病费用必须按相应的医疗类别和备案病种结算，否则按普通门诊计算。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、insutype 险种类型、opsp_dise_code 门慢门特病种目录代码、opsp_dise_name 门慢门特病种名称、insu_optins 参保机构医保区划、ide_fixmedins_no 鉴定定点医药机构编号、ide_fixmedins_name 鉴定定点医药机构名称、hosp_ide_date 医院鉴定日期、diag_dr_codg 诊断医师编码、diag_dr_name 诊断医师姓名、begndate 开始日期。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。

        Returns:
            应答；``output`` 里有 result。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2503

        return self.call("2503", request, i2503.Reply)

    def cancel_chronic_disease(self, request: i2504.Request) -> Reply[i2504.Reply]:
        """人员慢特病备案撤销（2504）。

        人员备案，前一项 2503 人员慢特病备案，后一项 2505 人员定点备案。

        Args:
            request: 输入 data。
                data 必填：trt_dcla_detl_sn 待遇申报明细流水号、psn_no 人员编号、memo 备注。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2504

        return self.call("2504", request, i2504.Reply)

    def file_designated_institution(self, request: i2505.Request) -> Reply[i2505.Reply]:
        """人员定点备案（2505）。

        人员备案，前一项 2504 人员慢特病备案撤销，后一项 2506 人员定点备案撤销。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、biz_appy_type 业务申请类型、begndate 开始日期、fix_srt_no 定点排序号、fixmedins_code 定点医药机构编号、fixmedins_name 定点医药机构名称。
                biz_appy_type 取值：字典 biz_appy_type：01 门慢门特登记、02 意外伤害登记、03 就医定点医疗机构登记、04 家庭病床登记、05 家庭医生签约登记、06 转诊转院登记、07 异地急诊住院登记、08 异地安置登记 … 共 24 项。

        Returns:
            应答；``output`` 里有 result。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2505

        return self.call("2505", request, i2505.Reply)

    def cancel_designated_institution(self, request: i2506.Request) -> Reply[i2506.Reply]:
        """人员定点备案撤销（2506）。

        人员备案，前一项 2505 人员定点备案。

        Args:
            request: 输入 data。
                data 必填：trt_dcla_detl_sn 待遇申报明细流水号、psn_no 人员编号、memo 备注。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2506

        return self.call("2506", request, i2506.Reply)

    def reverse_transaction(self, request: i2601.Request) -> Reply[i2601.Reply]:
        """冲正交易（2601）。

        事务补偿业务。

        结果未知时使两边一致：把原交易的 msgid 和交易编号放入 omsgid、oinfno。只能冲正 2102、2207、2304、2401，已被 2208 退费的结算会被拒绝；原 msgid 没有保存就无法冲正。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、omsgid 原发送方报文ID、oinfno 原交易编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2601

        return self.call("2601", request, i2601.Reply)

    def review_fee_details(self, request: i3101.Request) -> Reply[i3101.Reply]:
        """明细审核分析服务（3101）。

        明细审核。

        Args:
            request: 输入 data、data.patient_dtos（列表）、data.patient_dtos.fsi_encounter_dtos（列表）、data.patient_dtos.fsi_encounter_dtos.fsi_diagnose_dtos（列表）、data.patient_dtos.fsi_encounter_dtos.fsi_order_dtos（列表）、data.patient_dtos.fsi_encounter_dtos.fsi_operation_dtos（列表）。
                data 必填：syscode 系统编码。
                data.patient_dtos 必填：patn_id 参保人标识、patn_name 姓名、gend 性别、brdy 出生日期、poolarea 统筹区编码、curr_mdtrt_id 当前就诊标识。
                data.patient_dtos.fsi_encounter_dtos 必填：mdtrt_id 就诊标识、medins_id 医疗服务机构标识、medins_name 医疗机构名称、medins_admdvs 医疗机构行政区划编码、medins_type 医疗服务机构类型、medins_lv 医疗机构等级、adm_date 入院日期、dscg_date 出院日期、dscg_main_dise_codg 主诊断编码、dscg_main_dise_name 主诊断名称、dr_codg 医师标识、adm_dept_codg 入院科室标识、adm_dept_name 入院科室名称、dscg_dept_codg 出院科室标识、dscg_dept_name 出院科室名称、med_mdtrt_type 就诊类型、med_type 医疗类别、matn_stas 生育状态、medfee_sumamt 总费用、ownpay_amt 自费金额、selfpay_amt 自付金额、setl_totlnum 结算总次数、insutype 险种、reim_flag 报销标志、out_setl_flag 异地结算标志。
                medins_type 取值：字典 medins_type：A 医院、A1 综合医院、A100 综合医院、A2 中医医院、A210 中医（综合）医院、A220 中医专科医院、A221 肛肠医院、A222 骨伤医院 … 共 257 项。
                med_mdtrt_type 取值：字典 med_mdtrt_type：1 门诊、2 住院、3 购药、4 其他。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                matn_stas 取值：字典 matn_stas：0 未知、1 非妊娠期或哺乳期、2 近期有生育计划、3 妊娠期、4 哺乳期。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                reim_flag 取值：字典 reim_flag：1 手动报销、2 联网报销。
                out_setl_flag 取值：字典 out_setl_flag：0 否、1 是。
                data.patient_dtos.fsi_encounter_dtos.fsi_order_dtos 必填：rx_id 处方(医嘱)标识、rxno 处方号、long_drord_flag 是否为长期医嘱、hilist_type 目录类别、chrg_type 收费类别、drord_bhvr 医嘱行为、hilist_code 医保目录代码、hilist_name 医保目录名称、hilist_lv 医保目录等级、hilist_pric 医保目录价格、hosplist_code 医院目录代码、hosplist_name 医院目录名称、cnt 数量、pric 单价、sumamt 总费用、ownpay_amt 自费金额、selfpay_amt 自付金额、spec 规格、spec_unt 数量单位、drord_begn_date 医嘱开始日期、drord_dept_codg 下达医嘱的科室标识、drord_dept_name 下达医嘱科室名称、drord_dr_codg 开处方(医嘱)医生标识、drord_dr_name 开处方(医嘱)医生姓名、drord_dr_profttl 开处方(医嘱)医职称、curr_drord_flag 是否当前处方(医嘱)。
                hilist_type 取值：字典 hilist_type：0 诊疗项目、11 西药、12 中草药、13 中药饮片、21 治疗、22 检验、23 检查、24 手术 … 共 20 项。
                chrg_type 取值：字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项。
                drord_bhvr 取值：字典 drord_type：1 临时医嘱、2 长期医嘱、3 备用医嘱。
                drord_dr_profttl 取值：字典 drord_dr_profttl：231 主任医师、232 副主任医师、233 主诊医师、234 医师、235 医士。
                data.patient_dtos.fsi_encounter_dtos.fsi_operation_dtos 必填：setl_list_oprn_id 手术操作ID、main_oprn_flag 主手术操作标志。

        Returns:
            应答；``output`` 里有 result（列表）、result.judge_result_detail_dtos（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3101

        return self.call("3101", request, i3101.Reply)

    def reconcile_settlement_totals(self, request: i3201.Request) -> Reply[i3201.Reply]:
        """医药机构费用结算对总账（3201）。

        医药机构费用结算业务，后一项 3202 医药机构费用结算对明细账。

        按险种和清算类别核对一段时间的结算总额；起止日期以医保返回的结算时间为准。总账不平时再用 3202 查到具体的哪一笔。

        Args:
            request: 输入 data。
                data 必填：insutype 险种、clr_type 清算类别、setl_optins 结算经办机构、stmt_begndate 对账开始日期、stmt_enddate 对账结束日期、medfee_sumamt 医疗费总额、fund_pay_sumamt 基金支付总额、acct_pay 个人账户支付金额、fixmedins_setl_cnt 定点医药机构结算笔数。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                clr_type 取值：字典 clr_type：11 门诊、1103 意外伤害门诊、12 门诊挂号、13 急诊、14 门诊慢特病、15 两病门诊、18 特药购药、21 住院 … 共 68 项。

        Returns:
            应答；``output`` 里有 stmtinfo。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3201

        return self.call("3201", request, i3201.Reply)

    def reconcile_settlement_details(self, request: i3202.Request) -> Reply[i3202.Reply]:
        """医药机构费用结算对明细账（3202）。

        医药机构费用结算业务，前一项 3201 医药机构费用结算对总账。

        上传明细文件逐笔对账：先用 9101 上传 txt 压缩包取得文件查询号，结果文件再用 9102 下载。退费要正负两条都列入，漏了负的一条必然对不平。

        Args:
            request: 输入 data。
                data 必填：setl_optins 结算经办机构、file_qury_no 文件查询号、stmt_begndate 对账开始日期、stmt_enddate 对账结束日期、medfee_sumamt 医疗费总额、fund_pay_sumamt 基金支付总额、cash_payamt 现金支付金额、fixmedins_setl_cnt 定点医药机构结算笔数、clr_type 清算类别。
                clr_type 取值：字典 clr_type：11 门诊、1103 意外伤害门诊、12 门诊挂号、13 急诊、14 门诊慢特病、15 两病门诊、18 特药购药、21 住院 … 共 68 项。

        Returns:
            应答；``output`` 里有 fileinfo。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3202

        return self.call("3202", request, i3202.Reply)

    def upload_catalogue_mapping(self, request: i3301.Request) -> Reply[i3301.Reply]:
        """目录对照上传（3301）。

        目录对照，后一项 3302 目录对照撤销。

        把本机构的目录项目对应到国家医保编码；以后每条费用明细都靠这一对照确定是否报销，对错编码就报错费用。

        Args:
            request: 输入 data。
                data 必填：fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、list_type 目录类别、med_list_codg 医疗目录编码、begndate 开始日期、enddate 结束日期。
                list_type 取值：字典 list_type：101 西药中成药、102 中药饮片、103 自制剂、104 民族药、105 其他、106 中药配方颗粒、201 医疗服务项目、301 医用耗材。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3301

        return self.call("3301", request, i3301.Reply)

    def cancel_catalogue_mapping(self, request: i3302.Request) -> Reply[i3302.Reply]:
        """目录对照撤销（3302）。

        目录对照，前一项 3301 目录对照上传。

        Args:
            request: 输入 data。
                data 必填：fixmedins_code 定点医药机构编号、fixmedins_hilist_id 定点医药机构目录编号、list_type 目录类别、med_list_codg 医疗目录编码。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3302

        return self.call("3302", request, i3302.Reply)

    def upload_department(self, request: i3401.Request) -> Reply[i3401.Reply]:
        """科室信息上传（3401）。

        科室管理，后一项 3402 科室信息变更。

        Args:
            request: 输入 deptinfo。
                deptinfo 必填：hosp_dept_codg 医院科室编码、caty 科别、hosp_dept_name 医院科室名称、begntime 开始时间、itro 简介、dept_resper_name 科室负责人姓名、dept_resper_tel 科室负责人电话、dept_estbdat 科室成立日期、aprv_bed_cnt 批准床位数量、poolarea_no 统筹区编号、dr_psncnt 医师人数、phar_psncnt 药师人数、nurs_psncnt 护士人数、tecn_psncnt 技师人数。
                caty 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3401

        return self.call("3401", request, i3401.Reply)

    def change_department(self, request: i3402.Request) -> Reply[i3402.Reply]:
        """科室信息变更（3402）。

        科室管理，前一项 3401 科室信息上传，后一项 3403 科室信息撤销。

        Args:
            request: 输入 deptinfo。
                deptinfo 必填：hosp_dept_codg 医院科室编码、hosp_dept_name 医院科室名称、begntime 开始时间、itro 简介、dept_resper_name 科室负责人姓名、dept_resper_tel 科室负责人电话、caty 科别、dept_estbdat 科室成立日期、aprv_bed_cnt 批准床位数量、poolarea_no 统筹区编号、dr_psncnt 医师人数、phar_psncnt 药师人数、nurs_psncnt 护士人数、tecn_psncnt 技师人数。
                caty 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3402

        return self.call("3402", request, i3402.Reply)

    def cancel_department(self, request: i3403.Request) -> Reply[i3403.Reply]:
        """科室信息撤销（3403）。

        科室管理，前一项 3402 科室信息变更。

        Args:
            request: 输入 data。
                data 必填：hosp_dept_codg 医院科室编码、hosp_dept_name 医院科室名称、begntime 开始时间。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3403

        return self.call("3403", request, i3403.Reply)

    def upload_stock_count(self, request: i3501.Request) -> Reply[i3501.Reply]:
        """商品盘存上传（3501）。

        进销存管理，后一项 3502 商品库存变更。

        Args:
            request: 输入 invinfo、invinfo.drugtracinfo。
                invinfo 必填：med_list_codg 医疗目录编码、fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、rx_flag 处方药标志、invdate 盘存日期、inv_cnt 库存数量、fixmedins_bchno 定点医药机构批次流水号、manu_date 生产日期、expy_end 有效期止。
                rx_flag 取值：字典 rx_flag：0 非处方药、1 处方药。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3501

        return self.call("3501", request, i3501.Reply)

    def change_stock(self, request: i3502.Request) -> Reply[i3502.Reply]:
        """商品库存变更（3502）。

        进销存管理，前一项 3501 商品盘存上传，后一项 3503 商品采购。

        Args:
            request: 输入 invinfo。
                invinfo 必填：med_list_codg 医疗目录编码、inv_chg_type 库存变更类型、fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、fixmedins_bchno 定点医药机构批次流水号、pric 单价、cnt 数量、rx_flag 处方药标志、inv_chg_time 库存变更时间。
                inv_chg_type 取值：字典 inv_chg_type：101 调拨入库、102 调拨出库、103 盘盈、104 盘损、105 销毁、106 其他入库、107 其他出库、108 商品采购入库 … 共 11 项。
                rx_flag 取值：字典 rx_flag：0 非处方药、1 处方药。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3502

        return self.call("3502", request, i3502.Reply)

    def upload_purchase(self, request: i3503.Request) -> Reply[i3503.Reply]:
        """商品采购（3503）。

        进销存管理，前一项 3502 商品库存变更，后一项 3504 商品采购退货。

        Args:
            request: 输入 purcinfo。
                purcinfo 必填：med_list_codg 医疗目录编码、fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、fixmedins_bchno 定点医药机构批次流水号、spler_name 供应商名称、manu_lotnum 生产批号、aprvno 批准文号、manu_date 生产日期、expy_end 有效期止、purc_retn_cnt 采购/退货数量、rx_flag 处方药标志、purc_retn_stoin_time 采购/退货入库时间、purc_retn_opter_name 采购/退货经办人姓名。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3503

        return self.call("3503", request, i3503.Reply)

    def upload_purchase_return(self, request: i3504.Request) -> Reply[i3504.Reply]:
        """商品采购退货（3504）。

        进销存管理，前一项 3503 商品采购，后一项 3505 商品销售。

        Args:
            request: 输入 purcinfo。
                purcinfo 必填：med_list_codg 医疗目录编码、fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、fixmedins_bchno 定点医药机构批次流水号、spler_name 供应商名称、manu_date 生产日期、expy_end 有效期止、purc_retn_cnt 采购/退货数量、purc_invo_no 采购发票号、rx_flag 处方药标志、purc_retn_stoin_time 采购/退货入库时间、purc_retn_opter_name 采购/退货经办人姓名。
                rx_flag 取值：字典 rx_flag：0 非处方药、1 处方药。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3504

        return self.call("3504", request, i3504.Reply)

    def upload_sale(self, request: i3505.Request) -> Reply[i3505.Reply]:
        """商品销售（3505）。

        进销存管理，前一项 3504 商品采购退货，后一项 3506 商品销售退货。

        上传每笔药品销售；医保病人的销售必须写结算ID，以便进销存与结算互相核对。

        Args:
            request: 输入 selinfo、selinfo.drugtracinfo。
                selinfo 必填：med_list_codg 医疗目录编码、fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、fixmedins_bchno 定点医药机构批次流水号、prsc_dr_name 开方医师姓名、phar_name 药师姓名、phar_prac_cert_no 药师执业资格证号、mdtrt_sn 就医流水号、manu_lotnum 生产批号、manu_date 生产日期、rx_flag 处方药标志、trdn_flag 拆零标志、rtal_docno 零售单据号、sel_retn_cnt 销售/退货数量、sel_retn_time 销售/退货时间、sel_retn_opter_name 销售/退货经办人姓名。
                rx_flag 取值：字典 rx_flag：0 非处方药、1 处方药。
                trdn_flag 取值：字典 trdn_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3505

        return self.call("3505", request, i3505.Reply)

    def upload_sale_return(self, request: i3506.Request) -> Reply[i3506.Reply]:
        """商品销售退货（3506）。

        进销存管理，前一项 3505 商品销售，后一项 3507 商品信息删除。

        Args:
            request: 输入 selinfo、selinfo.drugtracinfo。
                selinfo 必填：med_list_codg 医疗目录编码、fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、fixmedins_bchno 定点医药机构批次流水号、manu_lotnum 生产批号、manu_date 生产日期、rx_flag 处方药标志、trdn_flag 拆零标志、sel_retn_cnt 销售/退货数量、sel_retn_time 销售/退货时间、sel_retn_opter_name 销售/退货经办人姓名、mdtrt_sn 就医流水号。
                rx_flag 取值：字典 rx_flag：0 非处方药、1 处方药。
                trdn_flag 取值：字典 trdn_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3506

        return self.call("3506", request, i3506.Reply)

    def delete_stock_record(self, request: i3507.Request) -> Reply[i3507.Reply]:
        """商品信息删除（3507）。

        进销存管理，前一项 3506 商品销售退货。

        Args:
            request: 输入 data。
                data 必填：fixmedins_bchno 定点医药机构批次流水号、inv_data_type 进销存数据类型。
                inv_data_type 取值：字典 inv_data_type：1 盘存信息、2 库存变更信息、3 采购信息、4 销售信息。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3507

        return self.call("3507", request, i3507.Reply)

    def upload_settlement_list(self, request: i4101.Request) -> Reply[i4101.Reply]:
        """医疗保障基金结算清单信息上传（4101）。

        医疗保障基金结算清单。

        出院结算后上传医保基金结算清单，按病种付费据此分组：主诊断和主手术填错会直接影响支付标准。每次只传一位患者。

        Args:
            request: 输入 setlinfo、opspdiseinfo（列表）、diseinfo（列表）、iteminfo（列表）、oprninfo（列表）、icuinfo（列表）、payinfo（列表）。
                setlinfo 必填：mdtrt_id 就诊ID、setl_id 结算ID、fixmedins_name 定点医药机构名称、fixmedins_code 定点医药机构编号、psn_name 人员姓名、gend 性别、brdy 出生日期、ntly 国籍、naty 民族、patn_cert_type 患者证件类别、certno 证件号码、prfs 职业、patn_rlts 与患者关系、coner_addr 联系人地址、coner_tel 联系人电话、hi_type 医保类型、insuplc 参保地、ipt_med_type 住院医疗类型、dscg_caty 出院科别、bill_code 票据代码、bill_no 票据号码、biz_sn 业务流水号、setl_begn_date 结算开始日期、setl_end_date 结算结束日期、psn_selfpay 个人自付、psn_ownpay 个人自费、acct_pay 个人账户支出、psn_cashpay 个人现金支付、medins_fill_dept 医疗机构填报部门、medins_fill_psn 医疗机构填报人、hsorg 医保机构、hsorg_opter 医保机构经办人。
                gend 取值：字典 gend：0 未知、1 男、2 女、9 未说明性别。
                naty 取值：字典 naty：1 汉族、10 朝鲜族、11 满族、12 侗族、13 瑶族、14 白族、15 土家族、16 哈尼族 … 共 56 项。
                patn_cert_type 取值：字典 patn_cert_type：01 居民身份证、02 居民户口簿、03 护照、04 军官证、05 驾驶证、06 港澳居民来往内地通行证、07 台湾居民来往内地通行证、08 其他身份证件 … 共 9 项。
                prfs 取值：字典 prfs：11 国家公务员、13 专业技术人员、17 职员、21 企业管理人员、24 工人、27 农民、31 学生、37 现役军人 … 共 13 项。
                patn_rlts 取值：字典 patn_rlts：01 本人、02 户主、10 配偶、11 夫、12 妻、20 子、21 独生子、22 长子 … 共 84 项。
                hi_type 取值：字典 mdcs_type：310 职工基本医疗保险、340 离休人员医疗保障、350 一至六级残疾军人医疗补助、360 老红军医疗保障、380 新型农村合作医疗、390 城乡居民基本医疗保险、391 城镇居民基本医疗保险、999 其他医疗保险。
                ipt_med_type 取值：字典 ipt_med_type：1 住院、2 日间手术。
                dscg_caty 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。
                opspdiseinfo 必填：diag_name 诊断名称、diag_code 诊断代码。
                diseinfo 必填：diag_type 诊断类别、diag_code 诊断代码、diag_name 诊断名称、maindiag_flag 主诊断标志。
                diag_type 取值：字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断。
                maindiag_flag 取值：字典 maindiag_flag：0 否、1 是。
                iteminfo 必填：med_chrgitm 医疗收费项目、amt 金额、claa_sumfee 甲类费用合计、clab_amt 乙类金额、fulamt_ownpay_amt 全自费金额、oth_amt 其他金额。
                med_chrgitm 取值：字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项。
                oprninfo 必填：oprn_oprt_type 手术操作类别、oprn_oprt_name 手术操作名称、oprn_oprt_code 手术操作代码、oprn_oprt_date 手术操作日期、oper_dr_name 术者医师姓名、oper_dr_code 术者医师代码。
                oprn_oprt_type 取值：字典 oprn_oprt_type：1 主要手术及操作、2 其他手术及操作。
                icuinfo 必填：scs_cutd_ward_type 重症监护病房类型、scs_cutd_inpool_time 重症监护进入时间、scs_cutd_exit_time 重症监护退出时间、scs_cutd_sum_dura 重症监护合计时长。
                scs_cutd_ward_type 取值：字典 icu_type：1 CCU、2 NICU、3 EICU、4 SICU、5 PICU、6 RICU、9 其他。
                payinfo 必填：fund_pay_type 基金支付类型、fund_payamt 基金支付金额。
                fund_pay_type 取值：字典 fund_pay_type：310100 城镇职工基本医疗保险统筹基金、310101 城镇职工基本医疗保险统筹基金（预付金）、310102 职工门诊统筹基金、310103 职工生育基金、310200 城镇职工基本医疗保险个人账户基金、310201 个人账户基金、310300 职工大病补助基金、310400 军转干部医疗补助基金 … 共 42 项。

        Returns:
            应答；``output`` 里有 data。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4101

        return self.call("4101", request, i4101.Reply)

    def upload_self_paid_fees(self, request: i4201.Request) -> Reply[i4201.Reply]:
        """自费病人费用明细信息上传（4201）。

        自费病人就医信息。

        Args:
            request: 输入 feedetail（列表）。
                feedetail 必填：mdtrt_sn 就医流水号、ipt_otp_no 住院/门诊号、med_type 医疗类别、chrg_bchno 收费批次号、feedetl_sn 费用明细流水号、psn_cert_type 人员证件类型、certno 证件号码、psn_name 人员姓名、fee_ocur_time 费用发生时间、cnt 数量、pric 单价、det_item_fee_sumamt 明细项目费用总额、med_list_codg 医疗目录编码、medins_list_codg 医药机构目录编码、medins_list_name 医药机构目录名称、med_chrgitm_type 医疗收费项目类别、prodname 商品名、bilg_dept_codg 开单科室编码、bilg_dept_name 开单科室名称、bilg_dr_codg 开单医生编码、bilg_dr_name 开单医师姓名。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                psn_cert_type 取值：字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项。
                med_chrgitm_type 取值：字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4201

        return self.call("4201", request, i4201.Reply)

    def upload_outpatient_treatment(self, request: i4301.Request) -> Reply[i4301.Reply]:
        """门急诊诊疗记录（4301）。

        门急诊业务，后一项 4302 急诊留观手术及抢救信息。

        Args:
            request: 输入 rgstinfo、caseinfo（列表）、diseinfo（列表）、rxinfo（列表）。
                rgstinfo 必填：mdtrt_sn 就医流水号、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                caseinfo 必填：vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                diseinfo 必填：vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                rxinfo 必填：vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4301

        return self.call("4301", request, i4301.Reply)

    def upload_emergency_rescue(self, request: i4302.Request) -> Reply[i4302.Reply]:
        """急诊留观手术及抢救信息（4302）。

        门急诊业务，前一项 4301 门急诊诊疗记录。

        Args:
            request: 输入 oprninfo（列表）、rescinfo（列表）。
                oprninfo 必填：mdtrt_sn 就医流水号、oprn_oprt_sn 手术操作序号、oprn_oprt_code 手术操作代码、oprn_oprt_name 手术操作名称、oprn_oprt_tagt_part_name 手术操作目标部位名称、itvt_name 介入物名称、oprn_oprt_mtd_dscr 手术及操作方法描述、oprn_oprt_cnt 手术及操作次数、oprn_oprt_time 手术及操作时间、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                rescinfo 必填：resc_begntime 抢救开始时间、resc_endtime 抢救结束时间、er_resc_rec 急诊抢救记录、resc_psn_list 参加抢救人员名单、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4302

        return self.call("4302", request, i4302.Reply)

    def upload_medical_record_front_page(self, request: i4401.Request) -> Reply[i4401.Reply]:
        """住院病案首页信息（4401）。

        住院业务，后一项 4402 住院医嘱记录。

        Args:
            request: 输入 baseinfo、diseinfo（列表）、oprninfo（列表）、icuinfo（列表）。
                baseinfo 必填：mdtrt_sn 就医流水号、medcasno 病案号、psn_name 人员姓名、medfee_sumamt 医疗费总额、vali_flag 有效标志、fixmedins_code 定点医药机构编号。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                diseinfo 必填：vali_flag 有效标志、ipt_medcas_hmpg_sn 住院病案首页流水号、mdtrt_sn 就医流水号。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                oprninfo 必填：vali_flag 有效标志、ipt_medcas_hmpg_sn 住院病案首页流水号、mdtrt_sn 就医流水号。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                icuinfo 必填：vali_flag 有效标志、ipt_medcas_hmpg_sn 住院病案首页流水号、mdtrt_sn 就医流水号。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4401

        return self.call("4401", request, i4401.Reply)

    def upload_inpatient_orders(self, request: i4402.Request) -> Reply[i4402.Reply]:
        """住院医嘱记录（4402）。

        住院业务，前一项 4401 住院病案首页信息。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、vali_flag 有效标志、medcas_drord_detl_id 病案医嘱明细id。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4402

        return self.call("4402", request, i4402.Reply)

    def upload_examination_report(self, request: i4501.Request) -> Reply[i4501.Reply]:
        """临床检查报告记录（4501）。

        临床辅助业务，后一项 4502 临床检验报告记录。

        用户清单上 4501 为“临床检验检查记录”，两个独立来源均为本名。

        Args:
            request: 输入 examinfo、iteminfo（列表）、sampleinfo（列表）、imageinfo（列表）。
                examinfo 必填：mdtrt_sn 就医流水号、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                imageinfo 必填：rpotc_no 报告单号、study_uid 全局唯一号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4501

        return self.call("4501", request, i4501.Reply)

    def upload_laboratory_report(self, request: i4502.Request) -> Reply[i4502.Reply]:
        """临床检验报告记录（4502）。

        临床辅助业务，前一项 4501 临床检查报告记录，后一项 4503 细菌培养报告记录。

        用户清单上 4502 为“细菌培养报告记录”，两个独立来源均为本名。

        Args:
            request: 输入 labinfo、iteminfo（列表）、sampleinfo（列表）。
                labinfo 必填：mdtrt_sn 就医流水号、vali_flag 有效标志。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4502

        return self.call("4502", request, i4502.Reply)

    def upload_bacterial_culture_report(self, request: i4503.Request) -> Reply[i4503.Reply]:
        """细菌培养报告记录（4503）。

        临床辅助业务，前一项 4502 临床检验报告记录，后一项 4504 药敏记录报告记录。

        用户清单上 4503 为“药敏记录报告记录”，两个独立来源均为本名。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4503

        return self.call("4503", request, i4503.Reply)

    def upload_drug_sensitivity_report(self, request: i4504.Request) -> Reply[i4504.Reply]:
        """药敏记录报告记录（4504）。

        临床辅助业务，前一项 4503 细菌培养报告记录，后一项 4505 病理检查报告记录。

        用户清单上 4504 为“病理检查报告记录”，两个独立来源均为本名。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4504

        return self.call("4504", request, i4504.Reply)

    def upload_pathology_report(self, request: i4505.Request) -> Reply[i4505.Reply]:
        """病理检查报告记录（4505）。

        临床辅助业务，前一项 4504 药敏记录报告记录，后一项 4506 非结构化报告记录。

        用户清单上 4505 为“非结构化报告记录”，两个独立来源均为本名。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、palg_no 病理号、frez_no 冰冻号、cma_date 送检日期、rpt_date 报告日期、cma_matl 送检材料、clnc_diag 临床诊断、exam_fnd 检查所见、sabc 免疫组化、palg_diag 病理诊断、rpot_doc 报告医师、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4505

        return self.call("4505", request, i4505.Reply)

    def upload_unstructured_report(self, request: i4506.Request) -> Reply[i4506.Reply]:
        """非结构化报告记录（4506）。

        临床辅助业务，前一项 4505 病理检查报告记录。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、otp_ipt_flag 门诊/住院标志、exam_test_flag 检查/检验标志、appy_no 申请号、file_name 文件名、exam_test_rpot 检查/检验报告、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4506

        return self.call("4506", request, i4506.Reply)

    def upload_blood_transfusion(self, request: i4601.Request) -> Reply[i4601.Reply]:
        """输血信息（4601）。

        医疗管理业务，后一项 4602 护理操作生命体征测量记录。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4601

        return self.call("4601", request, i4601.Reply)

    def upload_vital_signs(self, request: i4602.Request) -> Reply[i4602.Reply]:
        """护理操作生命体征测量记录（4602）。

        医疗管理业务，前一项 4601 输血信息。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、dept_code 科室代码、dept_name 科室名称、wardarea_name 病区名称、bedno 病床号、diag_code 诊断代码、adm_time 入院时间、act_ipt_days 实际住院天数、afpn_days 手术后天数、rcd_time 记录日期时间、vent_frqu 呼吸频率（次/min）、use_vent_flag 使用呼吸机标志、pule 脉率（次/min）、pat_heart_rate 起搏器心率（次/min）、tprt 体温（℃）、systolic_pre 收缩压（mmHg）、dstl_pre 舒张压（mmHg）、wt 体重（kg）、abde 腹围（cm）、nurscare_obsv_item_name 护理观察项目名称、nurscare_obsv_rslt 护理观察结果、nurs_name 护士姓名、sign_time 签字时间、vali_flag 有效标志。
                dept_code 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4602

        return self.call("4602", request, i4602.Reply)

    def upload_electronic_medical_record(self, request: i4701.Request) -> Reply[i4701.Reply]:
        """电子病历上传（4701）。

        电子病例。

        Args:
            request: 输入 adminfo、diseinfo（列表）、coursrinfo（列表）、oprninfo（列表）、rescinfo（列表）、dieinfo（列表）、dscginfo（列表）。
                adminfo 必填：mdtrt_sn 就医流水号、mdtrtsn 住院号、name 姓名、gend 性别、adm_rec_no 入院记录流水号、wardarea_name 病区名称、dept_code 科室代码、dept_name 科室名称、bedno 病床号、adm_time 入院时间、illhis_stte_name 病史陈述者姓名、illhis_stte_rltl 陈述者与患者关系代码、stte_rele 陈述内容是否可靠标识、chfcomp 主诉、dise_now 现病史、hlcon 健康状况、dise_his 疾病史（含外伤）、ifet 患者传染性标志、ifet_his 传染病史、prev_vcnt 预防接种史、oprn_his 手术史、bld_his 输血史、algs_his 过敏史、psn_his 个人史、mrg_his 婚育史、mena_his 月经史、fmhis 家族史、physexm_tprt 体格检查--体温（℃）、physexm_pule 体格检查--脉率（次/mi数字）、physexm_vent_frqu 体格检查--呼吸频率、physexm_systolic_pre 体格检查--收缩压（mmHg）、physexm_dstl_pre 体格检查--舒张压（mmHg）、physexm_height 体格检查--身高（cm）、physexm_wt 体格检查--体重（kg）、physexm_ordn_stas 体格检查--一般状况检查结果、physexm_skin_musl 体格检查--皮肤和黏膜检查结果、physexm_spef_lymph 体格检查--全身浅表淋巴结检查结果、physexm_head 体格检查--头部及其器官检查结果、physexm_neck 体格检查--颈部检查结果、physexm_chst 体格检查--胸部检查结果、physexm_abd 体格检查--腹部检查结果、physexm_finger_exam 体格检查--肛门指诊检查结果描述、physexm_genital_area 体格检查--外生殖器检查结果、physexm_spin 体格检查--脊柱检查结果、physexm_all_fors 体格检查--四肢检查结果、nersys 体格检查--神经系统检查结果、spcy_info 专科情况、asst_exam_rslt 辅助检查结果、rec_doc_code 接诊医生编号、rec_doc_name 接诊医生姓名、ipdr_code 住院医师编号、ipdr_name 住院医师姓名、chfdr_code 主任医师编号、chfdr_name 主任医师姓名、chfpdr_code 主诊医师代码、chfpdr_name 主诊医师姓名、main_symp 主要症状、adm_rea 入院原因、adm_way 入院途径、apgr 评分值(Apgar)、diet_info 饮食情况、growth_deg 发育程度、mtl_stas_norm 精神状态正常标志、slep_info 睡眠状况、sp_info 特殊情况、mind_info 心理状态、nurt 营养状态、self_ablt 自理能力、nurscare_obsv_item_name 护理观察项目名称、nurscare_obsv_rslt 护理观察结果、smoke 吸烟标志、stop_smok_days 停止吸烟天数、smok_info 吸烟状况、smok_day 日吸烟量（支）、drnk 饮酒标志、drnk_frqu 饮酒频率、drnk_day 日饮酒量（mL）、eval_time 评估日期时间、resp_nurs_name 责任护士姓名、vali_flag 有效标志。
                gend 取值：字典 gend：0 未知、1 男、2 女、9 未说明性别。
                dept_code 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                diseinfo 必填：inout_diag_type 出入院诊断类别、maindiag_flag 主诊断标志、diag_seq 诊断序列号、diag_time 诊断时间、wm_diag_code 西医诊断编码、wm_diag_name 西医诊断名称、vali_flag 有效标志。
                inout_diag_type 取值：字典 inout_diag_type：1 入院诊断、2 出院诊断。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                coursrinfo 必填：dept_code 科室代码、dept_name 科室名称、wardarea_name 病区名称、bedno 病床号、chfcomp 主诉、cas_ftur 病例特点、dise_evid 诊断依据、prel_wm_diag_code 初步诊断-西医诊断编码、prel_wm_dise_name 初步诊断-西医诊断名称、finl_wm_diag_code 鉴别诊断-西医诊断编码、finl_wm_diag_name 鉴别诊断-西医诊断名称、dise_plan 诊疗计划、ipdr_code 住院医师编号、ipdr_name 住院医师姓名、prnt_doc_name 上级医师姓名、vali_flag 有效标志、codse_rcd_id 病程记录编号。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                oprninfo 必填：oprn_appy_id 手术申请单号、oprn_time 手术日期、oprn_type_code 手术分类代码、oprn_oprt_code 手术操作代码、oprn_oprt_name 手术操作名称、oprn_begntime 手术开始时间、oprn_endtime 手术结束时间、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                rescinfo 必填：dept 科室代码、dept_name 科室名称、wardarea_name 病区名称、bedno 病床号、diag_name 诊断名称、diag_code 诊断代码、cond_chg 病情变化情况、resc_mes 抢救措施、oprn_oprt_code 手术操作代码、oprn_oprt_name 手术操作名称、oprn_oper_part 手术及操作目标部位名称、itvt_name 介入物名称、oprt_mtd 操作方法、oprt_cnt 操作次数、resc_begntime 抢救开始日期时间、resc_endtime 抢救结束日期时间、dise_item_name 检查/检验项目名称、dise_ccls 检查/检验结果、dise_ccls_qunt 检查/检验定量结果、dise_ccls_code 检查/检验结果代码、mnan 注意事项、resc_psn_list 参加抢救人员名单、proftechttl_code 专业技术职务类别代码、doc_code 医师编号、dr_name 医师姓名、vali_flag 有效标志。
                dept 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                dieinfo 必填：dept 科室代码、dept_name 科室名称、wardarea_name 病区名称、bedno 病床号、adm_time 入院时间、adm_dise 入院诊断编码、adm_info 入院情况、trt_proc_dscr 诊疗过程描述、die_time 死亡时间、die_drt_rea 直接死亡原因名称、die_drt_rea_code 直接死亡原因编码、die_dise_name 死亡诊断名称、die_diag_code 死亡诊断编码、agre_corp_dset 家属是否同意尸体解剖标志、ipdr_name 住院医师姓名、chfpdr_code 主诊医师代码、chfpdr_name 主诊医师姓名、chfdr_name 主任医师姓名、sign_time 签字日期时间、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                dscginfo 必填：vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4701

        return self.call("4701", request, i4701.Reply)

    def query_departments(self, request: i5101.Request) -> Reply[i5101.Reply]:
        """科室信息查询（5101）。

        基础信息查询，后一项 5102 医执人员信息查询。

        Args:
            request: 输入零项。

        Returns:
            应答；``output`` 里有 feedetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5101

        return self.call("5101", request, i5101.Reply)

    def query_medical_staff(self, request: i5102.Request) -> Reply[i5102.Reply]:
        """医执人员信息查询（5102）。

        基础信息查询，前一项 5101 科室信息查询。

        Args:
            request: 输入 data。
                data 必填：prac_psn_type 执业人员分类。
                prac_psn_type 取值：字典 prac_psn_type：1 医师、2 护士、3 药师、4 医技人员。

        Returns:
            应答；``output`` 里有 feedetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5102

        return self.call("5102", request, i5102.Reply)

    def query_visits(self, request: i5201.Request) -> Reply[i5201.Reply]:
        """就诊信息查询（5201）。

        医保服务查询，后一项 5202 诊断信息查询。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、begntime 开始时间、endtime 结束时间、med_type 医疗类别。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。

        Returns:
            应答；``output`` 里有 mdtrtinfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5201

        return self.call("5201", request, i5201.Reply)

    def query_diagnoses(self, request: i5202.Request) -> Reply[i5202.Reply]:
        """诊断信息查询（5202）。

        医保服务查询，前一项 5201 就诊信息查询，后一项 5203 结算信息查询。

        Args:
            request: 输入 data。
                data 必填：mdtrt_id 就诊ID、psn_no 人员编号。

        Returns:
            应答；``output`` 里有 diseinfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5202

        return self.call("5202", request, i5202.Reply)

    def query_settlement(self, request: i5203.Request) -> Reply[i5203.Reply]:
        """结算信息查询（5203）。

        医保服务查询，前一项 5202 诊断信息查询，后一项 5204 费用明细查询。

        查询已结算的金额和基金分项：结算结果未知时用它确认是否成功，退费记录的退费标志为 1、金额为负。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、setl_id 结算ID、mdtrt_id 就诊ID。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5203

        return self.call("5203", request, i5203.Reply)

    def query_fee_details(self, request: i5204.Request) -> Reply[i5204.Reply]:
        """费用明细查询（5204）。

        医保服务查询，前一项 5203 结算信息查询，后一项 5205 人员慢特病用药记录查询。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、mdtrt_id 就诊ID。

        Returns:
            应答；``output`` 里有一个列表（整个就是列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5204

        return self.call("5204", request, i5204.Reply)

    def query_chronic_medication(self, request: i5205.Request) -> Reply[i5205.Reply]:
        """人员慢特病用药记录查询（5205）。

        医保服务查询，前一项 5204 费用明细查询，后一项 5206 人员累计信息查询。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、begntime 开始时间。

        Returns:
            应答；``output`` 里有 feedetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5205

        return self.call("5205", request, i5205.Reply)

    def query_accumulated_amounts(self, request: i5206.Request) -> Reply[i5206.Reply]:
        """人员累计信息查询（5206）。

        医保服务查询，前一项 5205 人员慢特病用药记录查询。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号。

        Returns:
            应答；``output`` 里有 cuminfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5206

        return self.call("5206", request, i5206.Reply)

    def query_chronic_disease_filings(self, request: i5301.Request) -> Reply[i5301.Reply]:
        """人员慢特病备案查询（5301）。

        医药机构服务查询，后一项 5302 人员定点信息查询。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号。

        Returns:
            应答；``output`` 里有 feedetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5301

        return self.call("5301", request, i5301.Reply)

    def query_designated_institutions(self, request: i5302.Request) -> Reply[i5302.Reply]:
        """人员定点信息查询（5302）。

        医药机构服务查询，前一项 5301 人员慢特病备案查询，后一项 5303 在院信息查询。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号。

        Returns:
            应答；``output`` 里有 psnfixmedin（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5302

        return self.call("5302", request, i5302.Reply)

    def query_current_inpatients(self, request: i5303.Request) -> Reply[i5303.Reply]:
        """在院信息查询（5303）。

        医药机构服务查询，前一项 5302 人员定点信息查询，后一项 5304 转院信息查询。

        Args:
            request: 输入 data。
                data 必填：begntime 开始时间、endtime 结束时间。

        Returns:
            应答；``output`` 里有 data（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5303

        return self.call("5303", request, i5303.Reply)

    def query_referrals(self, request: i5304.Request) -> Reply[i5304.Reply]:
        """转院信息查询（5304）。

        医药机构服务查询，前一项 5303 在院信息查询。

        Args:
            request: 输入 data。
                data 必填：begntime 开始时间。

        Returns:
            应答；``output`` 里有 refmedin（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5304

        return self.call("5304", request, i5304.Reply)

    def query_recognised_items(self, request: i5401.Request) -> Reply[i5401.Reply]:
        """项目互认信息查询（5401）。

        检查检验互认结果查询，后一项 5402 报告明细信息查询。

        Args:
            request: 输入 bilgiteminfo。
                bilgiteminfo 必填：psn_no 人员编号。

        Returns:
            应答；``output`` 里有 bilgiteminfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5401

        return self.call("5401", request, i5401.Reply)

    def query_report_details(self, request: i5402.Request) -> Reply[i5402.Reply]:
        """报告明细信息查询（5402）。

        检查检验互认结果查询，前一项 5401 项目互认信息查询。

        Args:
            request: 输入 rptdetailinfo。
                rptdetailinfo 必填：psn_no 人员编号、rpotc_no 报告单号、fixmedins_code 机构编号。

        Returns:
            应答；``output`` 里有 checkreportdetails（列表）、inspectionreportinformation（列表）、inspectiondetails（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5402

        return self.call("5402", request, i5402.Reply)

    def upload_online_pharmacy_fees(self, request: i6101.Request) -> Reply[i6101.Reply]:
        """药店线上费用明细上传（6101）。

        医保提供接口。

        Args:
            request: 输入 data、feedetail（列表）。
                data 必填：med_org_ord 医药机构订单号、psn_no 人员编号、insutype 险种类型、psn_cert_type 人员证件类型、certno 证件号码、psn_name 人员姓名、med_type 医疗类别、begntime 开始时间、chrg_bchno 收费批次号、medfee_sumamt 医疗费总额、acct_used_flag 个人账户使用标志。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                psn_cert_type 取值：字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                acct_used_flag 取值：字典 acct_used_flag：0 不使用、1 使用本人个账、2 使用共济人个账。
                feedetail 必填：feedetl_sn 费用明细流水号、fee_ocur_time 费用发生时间、rx_circ_flag 外购处方标志、med_list_codg 医疗目录编码、medins_list_codg 医药机构目录编码、medins_list_name 医药机构目录名称、med_chrgitm_type 医疗收费项目类别、cnt 数量、pric 单价、det_item_fee_sumamt 明细项目费用总额。
                rx_circ_flag 取值：字典 rx_circ_flag：0 不外购、1 外购。
                med_chrgitm_type 取值：字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项。

        Returns:
            应答；``output`` 里有 data。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i6101

        return self.call("6101", request, i6101.Reply)

    def upload_prescription(self, request: i7101.Request) -> Reply[i7101.Reply]:
        """电子处方上传（7101）。

        定点医疗机构处方服务，后一项 7104 电子处方撤销。

        上传医院开具的外购处方，取得医保处方编号；每次只传一张处方，有效期内由药店凭编号取药。

        Args:
            request: 输入 data、rxdrugdetail（列表）、mdtrtinfo、diseinfo（列表）。
                data 必填：hosp_rxno 定点医疗机构处方编号、rx_type_code 处方类别代码、prsc_time 开方时间、rx_drug_nums 药品数量（剂数）、valid_days 处方有效天数、valid_end_time 有效截止时间、rx_cotn_flag 续方标志、rx_file 处方原件、rx_circ_flag 外购处方标志。
                rx_type_code 取值：字典 rx_type_code：1 门诊西药、10 中成药、2 门诊中药饮片、3 急诊西药、4 急诊中药饮片、5 儿科西药、6 儿科中药饮片、7 麻、精一 … 共 11 项。
                rx_cotn_flag 取值：字典 rx_cotn_flag：0 否、1 是。
                rx_circ_flag 取值：字典 rx_circ_flag：0 不外购、1 外购。
                rxdrugdetail 必填：med_list_codg 医疗目录编码、drug_genname 药品通用名、drug_dosform 药品剂型、drug_spec 药品规格、drug_cnt 药品数量、drug_cnt_unit 药品数量单位、medc_way_codg 用药途径代码、medc_way_dscr 用药途径描述、medc_starttime 用药开始时间、medc_endtime 用药结束时间、medc_days 用药天数。
                medc_way_codg 取值：字典 drug_medc_way_code：1 口服、2 直肠给药、3 舌下给药、4 注射给药、401 皮下注射、402 皮内注射、403 肌肉注射、404 静脉注射或静脉滴注 … 共 24 项。
                mdtrtinfo 必填：mdtrt_id 就诊ID、med_type 医疗类别、ipt_op_no 住院/门诊号、psn_no 人员编号、patn_name 患者姓名、age 年龄、gend 性别、insuplc_admdvs 参保地医保区划、psn_cert_type 人员证件类型、certno 证件号码、insutype 险种类型、prsc_dept_name 开方科室名称、prsc_dept_code 开方科室编号、prsc_dr_name 开方医师姓名、phar_name 药师姓名、phar_chk_time 医疗机构药师审方时间、mdtrt_time 就诊时间、sp_dise_flag 特殊病种标志、diag_code 主诊断代码、diag_name 主诊断名称、rgst_fee 挂号费。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                gend 取值：字典 gend：0 未知、1 男、2 女、9 未说明性别。
                psn_cert_type 取值：字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                sp_dise_flag 取值：字典 sp_dise_flag：0 否、1 是。
                diseinfo 必填：diag_type 诊断类别、maindiag_flag 主诊断标志、diag_srt_no 诊断排序号、diag_code 诊断代码、diag_name 诊断名称、diag_dept 诊断科室、dise_dor_no 诊断医生编码、dise_dor_name 诊断医生姓名、diag_time 诊断时间。
                diag_type 取值：字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断。
                maindiag_flag 取值：字典 maindiag_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有 hi_rxno。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7101

        return self.call("7101", request, i7101.Reply)

    def feed_back_prescription_review(self, request: i7102.Request) -> Reply[i7102.Reply]:
        """处方审核结果反馈（7102）。

        定点医疗机构处方服务，后一项 7103 处方购药结果反馈。

        医院的药师审核后上报；药店审核（7204）之后，平台也用它把结果反馈给开方机构。资料没有说由谁发起，“反馈”二字和需求都指向机构，所以两边都可以。

        Args:
            request: 输入 data。
                data 必填：hi_rxno 医保处方编号、fixmedins_name 医药机构名称（审方）、fixmedins_code 医药机构编号（审方）、phar_name 药师姓名、rchk_phar_certno 复核药师证件编号、rchk_phar_name 复核药师姓名、rx_chk_stas_codg 处方审核状态代码、rx_chk_time 处方审核时间。
                rx_chk_stas_codg 取值：字典 rx_chk_stas_codg：0 审核不通过、1 审核通过。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7102

        return self.call("7102", request, i7102.Reply)

    def feed_back_prescription_purchase(self, request: i7103.Request) -> Reply[i7103.Reply]:
        """处方购药结果反馈（7103）。

        定点医疗机构处方服务，前一项 7102 处方审核结果反馈。

        药店购药后上报；平台也用它把购药结果反馈给开方机构。资料没有说由谁发起，“反馈”二字和需求都指向机构，所以两边都可以。

        Args:
            request: 输入 data、seltdelts（列表）。
                data 必填：hi_rxno 医保处方编号、fund_pay_sumamt 基金支付总额、psn_part_amt 个人负担总金额、acct_pay 个人账户支出、psn_cash_pay 个人现金支出、setl_time 结算时间。
                seltdelts 必填：drug_dosform 剂型、drug_spec 规格、drug_totlcnt 数量、fixmedins_code 定点医药机构编号(结算)、fixmedins_name 定点医药机构名称(结算)、prdr_name 生厂厂家、pric 单价、total_unit 总计单位、sumamt 合计金额。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7103

        return self.call("7103", request, i7103.Reply)

    def cancel_prescription(self, request: i7104.Request) -> Reply[i7104.Reply]:
        """电子处方撤销（7104）。

        定点医疗机构处方服务，前一项 7101 电子处方上传。

        Args:
            request: 输入 data。
                data 必填：hi_rxno 医保处方编号、prsc_dr_name 撤销医师姓名、undo_dr_certno 撤销医师证件号码、undo_rea 撤销原因描述、undo_time 撤销时间。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7104

        return self.call("7104", request, i7104.Reply)

    def decode_prescription_qr_code(self, request: i7201.Request) -> Reply[i7201.Reply]:
        """处方二维码解析（7201）。

        定点医药机构外购服务，后一项 7202 电子处方查询。

        Args:
            request: 输入 data。
                data 必填：app_chnl_id 应用渠道ID、app_chnl_user_id 应用渠道用户ID、dev_info 终端信息、epc_qrcd 电子处方二维码值、ip_info 终端IP、opter 操作人ID、opter_name 操作人姓名、optins 操作机构。

        Returns:
            应答；``output`` 里有 epc_token、cert_type、name、certno、insuplc_admdvs。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7201

        return self.call("7201", request, i7201.Reply)

    def query_prescription(self, request: i7202.Request) -> Reply[i7202.Reply]:
        """电子处方查询（7202）。

        定点医药机构外购服务，前一项 7201 处方二维码解析，后一项 7203 电子处方下载。

        Args:
            request: 输入 data。
                data 必填：mdtrt_cert_type 就诊凭证类型、mdtrt_cert_no 就诊凭证编号、insuplc_admdvs 参保地医保区划、ip_info 终端IP、opter 操作人ID、opter_name 操作人姓名、optins 操作机构。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。

        Returns:
            应答；``output`` 里有 auth_rxno、diag_name、fixmedins_code、fixmedins_name、prsc_time、dept_name、valid_end_time。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7202

        return self.call("7202", request, i7202.Reply)

    def download_prescription(self, request: i7203.Request) -> Reply[i7203.Reply]:
        """电子处方下载（7203）。

        定点医药机构外购服务，前一项 7202 电子处方查询，后一项 7204 电子处方审核。

        Args:
            request: 输入 data。
                data 必填：insuplc_admdvs 参保地医保区划。

        Returns:
            应答；``output`` 里有 data、rxdrugdetail（列表）、mdtrtinfo、diseinfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7203

        return self.call("7203", request, i7203.Reply)

    def review_prescription(self, request: i7204.Request) -> Reply[i7204.Reply]:
        """电子处方审核（7204）。

        定点医药机构外购服务，前一项 7203 电子处方下载，后一项 7205 配送信息上传。

        Args:
            request: 输入 data。
                data 必填：hi_rxno 医保处方编号、phar_cert_type 药师证件类型、phar_certno 药师证件号码、phar_name 药师姓名、rchk_phar_certno 复核药师证件编号、rchk_phar_name 复核药师姓名、rx_chk_opnn 处方审核意见、rx_chk_stas_codg 处方审核状态代码、rx_chk_time 处方审核时间。
                phar_cert_type 取值：字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项。
                rx_chk_stas_codg 取值：字典 rx_chk_stas_codg：0 审核不通过、1 审核通过。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7204

        return self.call("7204", request, i7204.Reply)

    def upload_delivery(self, request: i7205.Request) -> Reply[i7205.Reply]:
        """配送信息上传（7205）。

        定点医药机构外购服务，前一项 7204 电子处方审核。

        Args:
            request: 输入 data。
                data 必填：hi_rxno 医保处方编号、delv_entp_name 配送企业名称、delv_stas_codg 状态编码、delv_stas_name 状态名称。
                delv_stas_codg 取值：字典 delv_stas_codg：0 待配送、1 配送中、2 配送完成、3 配送取消、4 配送异常。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7205

        return self.call("7205", request, i7205.Reply)

    def sign_in(self, request: i9001.Request) -> Reply[i9001.Reply]:
        """签到（9001）。

        签到签退，后一项 9002 签退。

        每天每个操作员先签到，取得 sign_no 并带进以后的报文；签到之后才能调用其他交易，换操作员或隔天要重签。

        Args:
            request: 输入 signIn。
                signIn 必填：opter_no 操作员编号、mac 签到MAC地址、ip 签到IP地址。

        Returns:
            应答；``output`` 里有 signinoutb。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i9001

        return self.call("9001", request, i9001.Reply)

    def sign_out(self, request: i9002.Request) -> Reply[i9002.Reply]:
        """签退（9002）。

        签到签退，前一项 9001 签到。

        一天结束时签退；当天签到过才能签退。

        Args:
            request: 输入 signOut。
                signOut 必填：sign_no 签到编号、opter_no 操作员编号。

        Returns:
            应答；``output`` 里有 signoutoutb。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i9002

        return self.call("9002", request, i9002.Reply)

    def upload_file(self, request: i9101.Request) -> Reply[i9101.Reply]:
        """文件上传（9101）。

        上传下载，后一项 9102 文件下载。

        上传文件并取得文件查询号，供 3202 等交易引用；文件内容可为 Base64 文本或字节数组，随省份而定。

        Args:
            request: 输入 fsUploadIn。
                fsUploadIn 必填：in 文件数据、filename 文件名、fixmedins_code 医药机构编号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、fixmedins_code、dld_endtime。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i9101

        return self.call("9101", request, i9101.Reply)

    def download_file(self, request: i9102.Request) -> Reply[i9102.Reply]:
        """文件下载（9102）。

        上传下载，前一项 9101 文件上传。

        按文件查询号下载文件：成功时返回的是压缩包原文而不是 JSON，出错时才是 JSON，须看内容类型。下载目录文件时机构编号固定传 plc。

        Args:
            request: 输入 fsDownloadIn。
                fsDownloadIn 必填：file_qury_no 文件查询号、filename 文件名、fixmedins_code 医药机构编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i9102

        return self.call("9102", request, i9102.Reply)


class AsyncClient(AsyncBaseClient):
    """国家版：异步客户端，每个交易一个方法。"""

    def load_checker(self) -> Checker:
        """本版的校验器：先走快速通道，不通过才逐项检查。"""
        from yibao_editions.national.validation import checker

        return checker()

    def load_effects(self) -> Effects:
        """本版各交易的作用：哪些先记日志，哪些可以重查。"""
        return load_effects("yibao_editions.national")

    async def query_person(self, request: i1101.Request) -> Reply[i1101.Reply]:
        """人员基本信息获取（1101）。

        人员信息。

        每次就医流程的第一步：凭电子凭证、身份证或社保卡取得 psn_no、险种、余额和参保地区划。返回的 insuplc_admdvs 要带进以后每个报文的外层，缺了会按本地就医结算；一人可有多个险种，选错险种会算错待遇。

        Args:
            request: 输入 data。
                data 必填：mdtrt_cert_type 就诊凭证类型、mdtrt_cert_no 就诊凭证编号。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。

        Returns:
            应答；``output`` 里有 baseinfo、insuinfo（列表）、idetinfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1101

        return await self.call("1101", request, i1101.Reply)

    async def query_institution(self, request: i1201.Request) -> Reply[i1201.Reply]:
        """医药机构信息获取（1201）。

        定点医药机构信息。

        核对本机构编号、名称、类别和等级是否与医保登记一致；编号与名称至少填一项。

        Args:
            request: 输入 medinsinfo。
                medinsinfo 必填：fixmedins_type 定点医疗服务机构类型。
                fixmedins_type 取值：字典 fixmedins_type：1 定点医疗机构、2 定点零售药店、3 工伤定点康复机构、4 辅助器具配置机构、5 计划生育服务机构。

        Returns:
            应答；``output`` 里有 medinsinfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1201

        return await self.call("1201", request, i1201.Reply)

    async def download_western_drug_catalogue(self, request: i1301.Request) -> Reply[i1301.Reply]:
        """西药中成药目录下载（1301）。

        目录下载，后一项 1302 中药饮片目录下载。

        按版本号增量取得药品目录：首次从 0 开始取全量，返回文件查询号，文件生成需要几分钟，再用 9102 下载。文件没有表头，以后的版本可能在行尾加列，解析时要容许。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1301

        return await self.call("1301", request, i1301.Reply)

    async def download_herbal_slice_catalogue(self, request: i1302.Request) -> Reply[i1302.Reply]:
        """中药饮片目录下载（1302）。

        目录下载，前一项 1301 西药中成药目录下载，后一项 1303 医疗机构制剂目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1302

        return await self.call("1302", request, i1302.Reply)

    async def download_hospital_preparation_catalogue(self, request: i1303.Request) -> Reply[i1303.Reply]:
        """医疗机构制剂目录下载（1303）。

        目录下载，前一项 1302 中药饮片目录下载，后一项 1304 民族药品目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1303

        return await self.call("1303", request, i1303.Reply)

    async def query_ethnic_drug_catalogue(self, request: i1304.Request) -> Reply[i1304.Reply]:
        """民族药品目录下载（1304）。

        目录下载，前一项 1303 医疗机构制剂目录下载，后一项 1305 医疗服务项目目录下载。

        Args:
            request: 输入 data。
                data 必填：updt_time 更新时间、page_num 当前页数、page_size 本页数据量。

        Returns:
            应答；``output`` 里有 data（列表）、size、startRow、pageSize、pageNum、recordCounts、pages。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1304

        return await self.call("1304", request, i1304.Reply)

    async def download_medical_service_catalogue(self, request: i1305.Request) -> Reply[i1305.Reply]:
        """医疗服务项目目录下载（1305）。

        目录下载，前一项 1304 民族药品目录下载，后一项 1306 医用耗材目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1305

        return await self.call("1305", request, i1305.Reply)

    async def download_consumable_catalogue(self, request: i1306.Request) -> Reply[i1306.Reply]:
        """医用耗材目录下载（1306）。

        目录下载，前一项 1305 医疗服务项目目录下载，后一项 1307 疾病与诊断目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1306

        return await self.call("1306", request, i1306.Reply)

    async def download_diagnosis_catalogue(self, request: i1307.Request) -> Reply[i1307.Reply]:
        """疾病与诊断目录下载（1307）。

        目录下载，前一项 1306 医用耗材目录下载，后一项 1308 手术操作目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1307

        return await self.call("1307", request, i1307.Reply)

    async def download_operation_catalogue(self, request: i1308.Request) -> Reply[i1308.Reply]:
        """手术操作目录下载（1308）。

        目录下载，前一项 1307 疾病与诊断目录下载，后一项 1309 门诊慢特病种目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1308

        return await self.call("1308", request, i1308.Reply)

    async def download_outpatient_chronic_disease_catalogue(
        self, request: i1309.Request
    ) -> Reply[i1309.Reply]:
        """门诊慢特病种目录下载（1309）。

        目录下载，前一项 1308 手术操作目录下载，后一项 1310 按病种付费病种目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1309

        return await self.call("1309", request, i1309.Reply)

    async def download_disease_payment_catalogue(self, request: i1310.Request) -> Reply[i1310.Reply]:
        """按病种付费病种目录下载（1310）。

        目录下载，前一项 1309 门诊慢特病种目录下载，后一项 1311 日间手术治疗病种目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1310

        return await self.call("1310", request, i1310.Reply)

    async def download_day_surgery_catalogue(self, request: i1311.Request) -> Reply[i1311.Reply]:
        """日间手术治疗病种目录下载（1311）。

        目录下载，前一项 1310 按病种付费病种目录下载，后一项 1312 医保目录信息下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1311

        return await self.call("1311", request, i1311.Reply)

    async def query_insurance_catalogue(self, request: i1312.Request) -> Reply[i1312.Reply]:
        """医保目录信息下载（1312）。

        目录下载，前一项 1311 日间手术治疗病种目录下载，后一项 1313 肿瘤形态学目录下载。

        分页查询医保目录条目；限价和自付比例另查 1318、1319。按 updt_time 增量取，取到 lastPage 为真才算完整，漏一页就缺一批目录。

        Args:
            request: 输入 data。
                data 必填：updt_time 更新时间、page_num 当前页数、page_size 本页数据量。

        Returns:
            应答；``output`` 里有 data（列表）、size、startRow、pageSize、pageNum、recordCounts、pages。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1312

        return await self.call("1312", request, i1312.Reply)

    async def download_tumour_morphology_catalogue(self, request: i1313.Request) -> Reply[i1313.Reply]:
        """肿瘤形态学目录下载（1313）。

        目录下载，前一项 1312 医保目录信息下载，后一项 1314 中医疾病目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1313

        return await self.call("1313", request, i1313.Reply)

    async def download_tcm_disease_catalogue(self, request: i1314.Request) -> Reply[i1314.Reply]:
        """中医疾病目录下载（1314）。

        目录下载，前一项 1313 肿瘤形态学目录下载，后一项 1315 中医证候目录下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1314

        return await self.call("1314", request, i1314.Reply)

    async def download_tcm_syndrome_catalogue(self, request: i1315.Request) -> Reply[i1315.Reply]:
        """中医证候目录下载（1315）。

        目录下载，前一项 1314 中医疾病目录下载，后一项 1316 医疗目录与医保目录匹配信息下载。

        Args:
            request: 输入 data。
                data 必填：ver 版本号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、dld_end_time、data_cnt。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1315

        return await self.call("1315", request, i1315.Reply)

    async def query_medical_catalogue_mapping(self, request: i1316.Request) -> Reply[i1316.Reply]:
        """医疗目录与医保目录匹配信息下载（1316）。

        目录下载，前一项 1315 中医证候目录下载，后一项 1317 医药机构目录匹配信息下载。

        Args:
            request: 输入 data。
                data 必填：updt_time 更新时间、page_num 当前页数、page_size 本页数据量。

        Returns:
            应答；``output`` 里有 data（列表）、size、startRow、pageSize、pageNum、recordCounts、pages。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1316

        return await self.call("1316", request, i1316.Reply)

    async def query_institution_catalogue_mapping(self, request: i1317.Request) -> Reply[i1317.Reply]:
        """医药机构目录匹配信息下载（1317）。

        目录下载，前一项 1316 医疗目录与医保目录匹配信息下载，后一项 1318 医保目录限价信息下载。

        Args:
            request: 输入 data。
                data 必填：updt_time 更新时间、page_num 当前页数、page_size 本页数据量。

        Returns:
            应答；``output`` 里有 data（列表）、size、startRow、pageSize、pageNum、recordCounts、pages。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1317

        return await self.call("1317", request, i1317.Reply)

    async def query_catalogue_price_limit(self, request: i1318.Request) -> Reply[i1318.Reply]:
        """医保目录限价信息下载（1318）。

        目录下载，前一项 1317 医药机构目录匹配信息下载，后一项 1319 医保目录先自付比例信息下载。

        Args:
            request: 输入 data。
                data 必填：updt_time 更新时间、page_num 当前页数、page_size 本页数据量。

        Returns:
            应答；``output`` 里有 data（列表）、size、startRow、pageSize、pageNum、recordCounts、pages。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1318

        return await self.call("1318", request, i1318.Reply)

    async def query_catalogue_self_pay_ratio(self, request: i1319.Request) -> Reply[i1319.Reply]:
        """医保目录先自付比例信息下载（1319）。

        目录下载，前一项 1318 医保目录限价信息下载。

        Args:
            request: 输入 data。
                data 必填：updt_time 更新时间、page_num 当前页数、page_size 本页数据量。

        Returns:
            应答；``output`` 里有 data（列表）、size、startRow、pageSize、pageNum、recordCounts、pages。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1319

        return await self.call("1319", request, i1319.Reply)

    async def query_dictionary(self, request: i1901.Request) -> Reply[i1901.Reply]:
        """字典表下载（1901）。

        其他信息。

        Args:
            request: 输入 data。
                data 必填：type 字典类型、parentValue 父字典键值、admdvs 行政区划、date 查询日期、valiFlag 有效标志。
                valiFlag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有 list（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i1901

        return await self.call("1901", request, i1901.Reply)

    async def check_benefit(self, request: i2001.Request) -> Reply[i2001.Reply]:
        """人员待遇享受检查（2001）。

        待遇检查。

        挂号或入院前检查参保人能否享受待遇，返回每个基金项的享受标志和不享受的原因。结算后才发现不享受，费用就落到个人身上。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、insutype 险种类型、fixmedins_code 定点医药机构编号、med_type 医疗类别、begntime 开始时间。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。

        Returns:
            应答；``output`` 里有 trtinfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2001

        return await self.call("2001", request, i2001.Reply)

    async def register_outpatient(self, request: i2201.Request) -> Reply[i2201.Reply]:
        """门诊挂号（2201）。

        门急诊结算，后一项 2202 门诊挂号撤销。

        门诊流程的开始：登记一次就诊，返回的 mdtrt_id 是后续上传、结算、撤销的钥匙，必须落库。放弃就诊用 2202 撤销。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、insutype 险种类型、begntime 开始时间、mdtrt_cert_type 就诊凭证类型、mdtrt_cert_no 就诊凭证编号、ipt_otp_no 住院/门诊号、atddr_no 医师编码、dr_name 医师姓名、dept_code 科室编码、dept_name 科室名称、caty 科别。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                caty 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。

        Returns:
            应答；``output`` 里有 data。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2201

        return await self.call("2201", request, i2201.Reply)

    async def cancel_outpatient_registration(self, request: i2202.Request) -> Reply[i2202.Reply]:
        """门诊挂号撤销（2202）。

        门急诊结算，前一项 2201 门诊挂号，后一项 2203 门诊就诊信息上传。

        撤销尚未结算的门诊挂号；已上传的明细先用 2205 撤销，已结算的先用 2208 退费。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、mdtrt_id 就诊ID、ipt_otp_no 住院/门诊号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2202

        return await self.call("2202", request, i2202.Reply)

    async def upload_outpatient_visit(self, request: i2203.Request) -> Reply[i2203.Reply]:
        """门诊就诊信息上传（2203）。

        门急诊结算，前一项 2202 门诊挂号撤销，后一项 2204 门诊费用明细信息上传。

        上传门诊诊断和病情，须在 2204 之前；一次就诊只能有一个医疗类别，慢特病要带病种编码。作废诊断时把有效标志改为无效再传一次。

        Args:
            request: 输入 mdtrtinfo、diseinfo（列表）。
                mdtrtinfo 必填：mdtrt_id 就诊ID、psn_no 人员编号、med_type 医疗类别、begntime 开始时间。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                diseinfo 必填：diag_type 诊断类别、diag_srt_no 诊断排序号、diag_code 诊断代码、diag_name 诊断名称、diag_dept 诊断科室、dise_dor_no 诊断医生编码、dise_dor_name 诊断医生姓名、diag_time 诊断时间、vali_flag 有效标志。
                diag_type 取值：字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2203

        return await self.call("2203", request, i2203.Reply)

    async def upload_outpatient_fees(self, request: i2204.Request) -> Reply[i2204.Reply]:
        """门诊费用明细信息上传（2204）。

        门急诊结算，前一项 2203 门诊就诊信息上传，后一项 2205 门诊费用明细信息撤销。

        上传门诊费用明细并取回每条的拆分（自费、先行自付、范围内金额）。同一收费批次要一次传完且病种编码一致；目录标明限制使用而审批标志不是 1 时，该条按自费处理。

        Args:
            request: 输入 feedetail（列表）。
                feedetail 必填：feedetl_sn 费用明细流水号、mdtrt_id 就诊ID、psn_no 人员编号、chrg_bchno 收费批次号、rx_circ_flag 外购处方标志、fee_ocur_time 费用发生时间、med_list_codg 医疗目录编码、medins_list_codg 医药机构目录编码、det_item_fee_sumamt 明细项目费用总额、cnt 数量、pric 单价、bilg_dept_codg 开单科室编码、bilg_dept_name 开单科室名称、bilg_dr_codg 开单医生编码、bilg_dr_name 开单医师姓名、hosp_appr_flag 医院审批标志。
                rx_circ_flag 取值：字典 rx_circ_flag：0 不外购、1 外购。
                hosp_appr_flag 取值：字典 hosp_appr_flag：0 无须审批、1 审批通过、2 审批不通过。

        Returns:
            应答；``output`` 里有 result（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2204

        return await self.call("2204", request, i2204.Reply)

    async def cancel_outpatient_fees(self, request: i2205.Request) -> Reply[i2205.Reply]:
        """门诊费用明细信息撤销（2205）。

        门急诊结算，前一项 2204 门诊费用明细信息上传，后一项 2206 门诊预结算。

        撤销未结算的门诊明细：按收费批次号撤销，批次号传 0000 则撤销该次就诊的全部未结算明细。已参与结算的明细不能撤销，要先用 2208。

        Args:
            request: 输入 data。
                data 必填：mdtrt_id 就诊ID、chrg_bchno 收费批次号、psn_no 人员编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2205

        return await self.call("2205", request, i2205.Reply)

    async def presettle_outpatient(self, request: i2206.Request) -> Reply[i2206.Reply]:
        """门诊预结算（2206）。

        门急诊结算，前一项 2205 门诊费用明细信息撤销，后一项 2207 门诊结算。

        门诊试算，不产生结算记录，收款前用它告诉患者各方应付多少。只结挂号费时医疗类别传 12。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、mdtrt_cert_type 就诊凭证类型、mdtrt_cert_no 就诊凭证编号、med_type 医疗类别、medfee_sumamt 医疗费总额、psn_setlway 个人结算方式、mdtrt_id 就诊ID、chrg_bchno 收费批次号、acct_used_flag 个人账户使用标志、insutype 险种类型。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                psn_setlway 取值：字典 psn_setlway：01 按项目结算、02 按定额结算。
                acct_used_flag 取值：字典 acct_used_flag：0 不使用、1 使用本人个账、2 使用共济人个账。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2206

        return await self.call("2206", request, i2206.Reply)

    async def settle_outpatient(self, request: i2207.Request) -> Reply[i2207.Reply]:
        """门诊结算（2207）。

        门急诊结算，前一项 2206 门诊预结算，后一项 2208 门诊结算撤销。

        门诊正式结算：资金由此划出，金额应与刚做的 2206 一致。超时或断线时结果未知，不可重发，应先查询再用 2601 冲正，否则可能重复扣款。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、mdtrt_cert_type 就诊凭证类型、mdtrt_cert_no 就诊凭证编号、med_type 医疗类别、medfee_sumamt 医疗费总额、psn_setlway 个人结算方式、mdtrt_id 就诊ID、chrg_bchno 收费批次号、insutype 险种类型、acct_used_flag 个人账户使用标志、fulamt_ownpay_amt 全自费金额、overlmt_selfpay 超限价金额、preselfpay_amt 先行自付金额、inscp_scp_amt 符合政策范围金额。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                psn_setlway 取值：字典 psn_setlway：01 按项目结算、02 按定额结算。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                acct_used_flag 取值：字典 acct_used_flag：0 不使用、1 使用本人个账、2 使用共济人个账。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2207

        return await self.call("2207", request, i2207.Reply)

    async def cancel_outpatient_settlement(self, request: i2208.Request) -> Reply[i2208.Reply]:
        """门诊结算撤销（2208）。

        门急诊结算，前一项 2207 门诊结算。

        撤销门诊结算，返回一条负数记录并进入撤销当期的清算，对账之后也可撤销。返回的个人负担可以为 0，应逐项与原结算的相反数核对。

        Args:
            request: 输入 data。
                data 必填：setl_id 结算ID、mdtrt_id 就诊ID、psn_no 人员编号。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2208

        return await self.call("2208", request, i2208.Reply)

    async def upload_inpatient_fees(self, request: i2301.Request) -> Reply[i2301.Reply]:
        """住院费用明细上传（2301）。

        住院结算，后一项 2302 住院费用明细撤销。

        分批上传住院费用明细并取回拆分；流水号在一次住院内唯一。退单传负数量、正单价，并在 init_feedetl_sn 写明原明细，否则原费用不会冲减。

        Args:
            request: 输入 feedetail（列表）。
                feedetail 必填：feedetl_sn 费用明细流水号、mdtrt_id 就诊ID、psn_no 人员编号、med_type 医疗类别、fee_ocur_time 费用发生时间、med_list_codg 医疗目录编码、medins_list_codg 医药机构目录编码、det_item_fee_sumamt 明细项目费用总额、cnt 数量、pric 单价、bilg_dept_codg 开单科室编码、bilg_dept_name 开单科室名称、bilg_dr_codg 开单医生编码、bilg_dr_name 开单医师姓名。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。

        Returns:
            应答；``output`` 里有 result（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2301

        return await self.call("2301", request, i2301.Reply)

    async def cancel_inpatient_fees(self, request: i2302.Request) -> Reply[i2302.Reply]:
        """住院费用明细撤销（2302）。

        住院结算，前一项 2301 住院费用明细上传，后一项 2303 住院预结算。

        撤销未结算的住院明细，一次可撤多条；流水号传 0000 则撤销该次住院的全部明细。

        Args:
            request: 输入 data（列表）。
                data 必填：feedetl_sn 费用明细流水号、mdtrt_id 就诊ID、psn_no 人员编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2302

        return await self.call("2302", request, i2302.Reply)

    async def presettle_inpatient(self, request: i2303.Request) -> Reply[i2303.Reply]:
        """住院预结算（2303）。

        住院结算，前一项 2302 住院费用明细撤销，后一项 2304 住院结算。

        住院试算，不产生结算记录；出院前用它核对总额与明细合计是否相等。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、mdtrt_cert_type 就诊凭证类型、medfee_sumamt 医疗费总额、psn_setlway 个人结算方式、mdtrt_id 就诊ID、insutype 险种类型、mid_setl_flag 中途结算标志。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                psn_setlway 取值：字典 psn_setlway：01 按项目结算、02 按定额结算。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                mid_setl_flag 取值：字典 mid_setl_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2303

        return await self.call("2303", request, i2303.Reply)

    async def settle_inpatient(self, request: i2304.Request) -> Reply[i2304.Reply]:
        """住院结算（2304）。

        住院结算，前一项 2303 住院预结算，后一项 2305 住院结算撤销。

        住院正式结算，须在 2402 出院办理之后。总额要等于已上传明细的合计；结果未知时先查询再用 2601 冲正，不可重发。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、mdtrt_cert_type 就诊凭证类型、medfee_sumamt 医疗费总额、psn_setlway 个人结算方式、mdtrt_id 就诊ID、insutype 险种类型、acct_used_flag 个人账户使用标志、mid_setl_flag 中途结算标志。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                psn_setlway 取值：字典 psn_setlway：01 按项目结算、02 按定额结算。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                acct_used_flag 取值：字典 acct_used_flag：0 不使用、1 使用本人个账、2 使用共济人个账。
                mid_setl_flag 取值：字典 mid_setl_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2304

        return await self.call("2304", request, i2304.Reply)

    async def cancel_inpatient_settlement(self, request: i2305.Request) -> Reply[i2305.Reply]:
        """住院结算撤销（2305）。

        住院结算，前一项 2304 住院结算。

        撤销住院结算，返回负数记录并进入当期清算；要改明细还须依次用 2405 撤销出院、2302 撤销明细。

        Args:
            request: 输入 data。
                data 必填：mdtrt_id 就诊ID、setl_id 结算ID、psn_no 人员编号。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2305

        return await self.call("2305", request, i2305.Reply)

    async def admit_inpatient(self, request: i2401.Request) -> Reply[i2401.Reply]:
        """入院办理（2401）。

        住院办理，后一项 2402 出院办理。

        住院流程的开始：登记入院和诊断，返回的 mdtrt_id 是以后上传明细、结算和撤销的钥匙，必须落库；是否已有在院记录可用 5303 查询。

        Args:
            request: 输入 mdtrtinfo、diseinfo（列表）。
                mdtrtinfo 必填：psn_no 人员编号、insutype 险种类型、begntime 开始时间、mdtrt_cert_type 就诊凭证类型、med_type 医疗类别、ipt_no 住院号、atddr_no 主治医生编码、chfpdr_name 主诊医师姓名、adm_diag_dscr 入院诊断描述、adm_dept_codg 入院科室编码、adm_dept_name 入院科室名称、adm_bed 入院床位、dscg_maindiag_code 住院主诊断代码、dscg_maindiag_name 住院主诊断名称。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                diseinfo 必填：psn_no 人员编号、diag_type 诊断类别、maindiag_flag 主诊断标志、diag_srt_no 诊断排序号、diag_code 诊断代码、diag_name 诊断名称、diag_dept 诊断科室、dise_dor_no 诊断医生编码、dise_dor_name 诊断医生姓名、diag_time 诊断时间。
                diag_type 取值：字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断。
                maindiag_flag 取值：字典 maindiag_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有 result。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2401

        return await self.call("2401", request, i2401.Reply)

    async def discharge_inpatient(self, request: i2402.Request) -> Reply[i2402.Reply]:
        """出院办理（2402）。

        住院办理，前一项 2401 入院办理，后一项 2403 入院信息变更。

        办理出院并上传出院诊断，随后用 2304 结算；按转院离院的，再入院时起付线的算法不同，离院方式不可随意填。

        Args:
            request: 输入 dscginfo、diseinfo（列表）。
                dscginfo 必填：mdtrt_id 就诊ID、psn_no 人员编号、insutype 险种类型、endtime 结束时间、dscg_dept_codg 出院科室编码、dscg_dept_name 出院科室名称、dscg_way 离院方式。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                dscg_way 取值：字典 dscg_way：1 医嘱离院、2 医嘱转院、3 医嘱转社区卫生服务机构/乡镇卫生院、4 非医嘱离院、5 死亡、9 其他。
                diseinfo 必填：psn_no 人员编号、diag_type 诊断类别、maindiag_flag 主诊断标志、diag_srt_no 诊断排序号、diag_code 诊断代码、diag_name 诊断名称、diag_dept 诊断科室、dise_dor_no 诊断医生编码、dise_dor_name 诊断医生姓名、diag_time 诊断时间。
                diag_type 取值：字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断。
                maindiag_flag 取值：字典 maindiag_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2402

        return await self.call("2402", request, i2402.Reply)

    async def change_admission(self, request: i2403.Request) -> Reply[i2403.Reply]:
        """入院信息变更（2403）。

        住院办理，前一项 2402 出院办理，后一项 2404 入院撤销。

        改正已登记的入院信息和诊断：诊断按排序号识别，已有的序号是变更，新的序号是新增。

        Args:
            request: 输入 adminfo、diseinfo（列表）。
                adminfo 必填：mdtrt_id 就诊ID、psn_no 人员编号、begntime 开始时间、mdtrt_cert_type 就诊凭证类型、med_type 医疗类别、ipt_otp_no 住院/门诊号、atddr_no 主治医生编码、chfpdr_name 主诊医师姓名、adm_diag_dscr 入院诊断描述、adm_dept_codg 入院科室编码、adm_dept_name 入院科室名称、adm_bed 入院床位、dscg_maindiag_code 住院主诊断代码、dscg_maindiag_name 住院主诊断名称。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                diseinfo 必填：mdtrt_id 就诊ID、psn_no 人员编号、diag_type 诊断类别、maindiag_flag 主诊断标志、diag_srt_no 诊断排序号、diag_code 诊断代码、diag_name 诊断名称、diag_dept 诊断科室、dise_dor_no 诊断医生编码、dise_dor_name 诊断医生姓名、diag_time 诊断时间。
                diag_type 取值：字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断。
                maindiag_flag 取值：字典 maindiag_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2403

        return await self.call("2403", request, i2403.Reply)

    async def cancel_admission(self, request: i2404.Request) -> Reply[i2404.Reply]:
        """入院撤销（2404）。

        住院办理，前一项 2403 入院信息变更，后一项 2405 出院撤销。

        撤销入院登记，是住院撤销的最后一步：依次 2305、2405、2302，然后才是本交易。

        Args:
            request: 输入 data。
                data 必填：mdtrt_id 就诊ID、psn_no 人员编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2404

        return await self.call("2404", request, i2404.Reply)

    async def cancel_discharge(self, request: i2405.Request) -> Reply[i2405.Reply]:
        """出院撤销（2405）。

        住院办理，前一项 2404 入院撤销。

        撤销出院，使住院回到在院状态，以便补传或撤销明细；已结算的先用 2305。

        Args:
            request: 输入 data。
                data 必填：mdtrt_id 就诊ID、psn_no 人员编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2405

        return await self.call("2405", request, i2405.Reply)

    async def file_referral(self, request: i2501.Request) -> Reply[i2501.Reply]:
        """转院备案（2501）。

        人员备案，后一项 2502 转院备案撤销。

        Args:
            request: 输入 refmedin。
                refmedin 必填：psn_no 人员编号、diag_code 诊断代码、diag_name 诊断名称、reflin_medins_no 转往定点医药机构编号、reflin_medins_name 转往医院名称、mdtrtarea_admdvs 就医地行政区划、refl_type 转院类型、refl_date 转院日期、refl_rea 转院原因、refl_opnn 转院意见。
                refl_type 取值：字典 refl_type：1 市内转院、2 转往省内异地、3 转往省外异地。

        Returns:
            应答；``output`` 里有 result。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2501

        return await self.call("2501", request, i2501.Reply)

    async def cancel_referral(self, request: i2502.Request) -> Reply[i2502.Reply]:
        """转院备案撤销（2502）。

        人员备案，前一项 2501 转院备案，后一项 2503 人员慢特病备案。

        Args:
            request: 输入 data。
                data 必填：trt_dcla_detl_sn 待遇申报明细流水号、psn_no 人员编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2502

        return await self.call("2502", request, i2502.Reply)

    async def file_chronic_disease(self, request: i2503.Request) -> Reply[i2503.Reply]:
        """人员慢特病备案（2503）。

        人员备案，前一项 2502 转院备案撤销，后一项 2504 人员慢特病备案撤销。

        为参保人备案门诊慢特病病种；慢特病费用必须按相应的医疗类别和备案病种结算，否则按普通门诊计算。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、insutype 险种类型、opsp_dise_code 门慢门特病种目录代码、opsp_dise_name 门慢门特病种名称、insu_optins 参保机构医保区划、ide_fixmedins_no 鉴定定点医药机构编号、ide_fixmedins_name 鉴定定点医药机构名称、hosp_ide_date 医院鉴定日期、diag_dr_codg 诊断医师编码、diag_dr_name 诊断医师姓名、begndate 开始日期。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。

        Returns:
            应答；``output`` 里有 result。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2503

        return await self.call("2503", request, i2503.Reply)

    async def cancel_chronic_disease(self, request: i2504.Request) -> Reply[i2504.Reply]:
        """人员慢特病备案撤销（2504）。

        人员备案，前一项 2503 人员慢特病备案，后一项 2505 人员定点备案。

        Args:
            request: 输入 data。
                data 必填：trt_dcla_detl_sn 待遇申报明细流水号、psn_no 人员编号、memo 备注。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2504

        return await self.call("2504", request, i2504.Reply)

    async def file_designated_institution(self, request: i2505.Request) -> Reply[i2505.Reply]:
        """人员定点备案（2505）。

        人员备案，前一项 2504 人员慢特病备案撤销，后一项 2506 人员定点备案撤销。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、biz_appy_type 业务申请类型、begndate 开始日期、fix_srt_no 定点排序号、fixmedins_code 定点医药机构编号、fixmedins_name 定点医药机构名称。
                biz_appy_type 取值：字典 biz_appy_type：01 门慢门特登记、02 意外伤害登记、03 就医定点医疗机构登记、04 家庭病床登记、05 家庭医生签约登记、06 转诊转院登记、07 异地急诊住院登记、08 异地安置登记 … 共 24 项。

        Returns:
            应答；``output`` 里有 result。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2505

        return await self.call("2505", request, i2505.Reply)

    async def cancel_designated_institution(self, request: i2506.Request) -> Reply[i2506.Reply]:
        """人员定点备案撤销（2506）。

        人员备案，前一项 2505 人员定点备案。

        Args:
            request: 输入 data。
                data 必填：trt_dcla_detl_sn 待遇申报明细流水号、psn_no 人员编号、memo 备注。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2506

        return await self.call("2506", request, i2506.Reply)

    async def reverse_transaction(self, request: i2601.Request) -> Reply[i2601.Reply]:
        """冲正交易（2601）。

        事务补偿业务。

        结果未知时使两边一致：把原交易的 msgid 和交易编号放入 omsgid、oinfno。只能冲正 2102、2207、2304、2401，已被 2208 退费的结算会被拒绝；原 msgid 没有保存就无法冲正。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、omsgid 原发送方报文ID、oinfno 原交易编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i2601

        return await self.call("2601", request, i2601.Reply)

    async def review_fee_details(self, request: i3101.Request) -> Reply[i3101.Reply]:
        """明细审核分析服务（3101）。

        明细审核。

        Args:
            request: 输入 data、data.patient_dtos（列表）、data.patient_dtos.fsi_encounter_dtos（列表）、data.patient_dtos.fsi_encounter_dtos.fsi_diagnose_dtos（列表）、data.patient_dtos.fsi_encounter_dtos.fsi_order_dtos（列表）、data.patient_dtos.fsi_encounter_dtos.fsi_operation_dtos（列表）。
                data 必填：syscode 系统编码。
                data.patient_dtos 必填：patn_id 参保人标识、patn_name 姓名、gend 性别、brdy 出生日期、poolarea 统筹区编码、curr_mdtrt_id 当前就诊标识。
                data.patient_dtos.fsi_encounter_dtos 必填：mdtrt_id 就诊标识、medins_id 医疗服务机构标识、medins_name 医疗机构名称、medins_admdvs 医疗机构行政区划编码、medins_type 医疗服务机构类型、medins_lv 医疗机构等级、adm_date 入院日期、dscg_date 出院日期、dscg_main_dise_codg 主诊断编码、dscg_main_dise_name 主诊断名称、dr_codg 医师标识、adm_dept_codg 入院科室标识、adm_dept_name 入院科室名称、dscg_dept_codg 出院科室标识、dscg_dept_name 出院科室名称、med_mdtrt_type 就诊类型、med_type 医疗类别、matn_stas 生育状态、medfee_sumamt 总费用、ownpay_amt 自费金额、selfpay_amt 自付金额、setl_totlnum 结算总次数、insutype 险种、reim_flag 报销标志、out_setl_flag 异地结算标志。
                medins_type 取值：字典 medins_type：A 医院、A1 综合医院、A100 综合医院、A2 中医医院、A210 中医（综合）医院、A220 中医专科医院、A221 肛肠医院、A222 骨伤医院 … 共 257 项。
                med_mdtrt_type 取值：字典 med_mdtrt_type：1 门诊、2 住院、3 购药、4 其他。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                matn_stas 取值：字典 matn_stas：0 未知、1 非妊娠期或哺乳期、2 近期有生育计划、3 妊娠期、4 哺乳期。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                reim_flag 取值：字典 reim_flag：1 手动报销、2 联网报销。
                out_setl_flag 取值：字典 out_setl_flag：0 否、1 是。
                data.patient_dtos.fsi_encounter_dtos.fsi_order_dtos 必填：rx_id 处方(医嘱)标识、rxno 处方号、long_drord_flag 是否为长期医嘱、hilist_type 目录类别、chrg_type 收费类别、drord_bhvr 医嘱行为、hilist_code 医保目录代码、hilist_name 医保目录名称、hilist_lv 医保目录等级、hilist_pric 医保目录价格、hosplist_code 医院目录代码、hosplist_name 医院目录名称、cnt 数量、pric 单价、sumamt 总费用、ownpay_amt 自费金额、selfpay_amt 自付金额、spec 规格、spec_unt 数量单位、drord_begn_date 医嘱开始日期、drord_dept_codg 下达医嘱的科室标识、drord_dept_name 下达医嘱科室名称、drord_dr_codg 开处方(医嘱)医生标识、drord_dr_name 开处方(医嘱)医生姓名、drord_dr_profttl 开处方(医嘱)医职称、curr_drord_flag 是否当前处方(医嘱)。
                hilist_type 取值：字典 hilist_type：0 诊疗项目、11 西药、12 中草药、13 中药饮片、21 治疗、22 检验、23 检查、24 手术 … 共 20 项。
                chrg_type 取值：字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项。
                drord_bhvr 取值：字典 drord_type：1 临时医嘱、2 长期医嘱、3 备用医嘱。
                drord_dr_profttl 取值：字典 drord_dr_profttl：231 主任医师、232 副主任医师、233 主诊医师、234 医师、235 医士。
                data.patient_dtos.fsi_encounter_dtos.fsi_operation_dtos 必填：setl_list_oprn_id 手术操作ID、main_oprn_flag 主手术操作标志。

        Returns:
            应答；``output`` 里有 result（列表）、result.judge_result_detail_dtos（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3101

        return await self.call("3101", request, i3101.Reply)

    async def reconcile_settlement_totals(self, request: i3201.Request) -> Reply[i3201.Reply]:
        """医药机构费用结算对总账（3201）。

        医药机构费用结算业务，后一项 3202 医药机构费用结算对明细账。

        按险种和清算类别核对一段时间的结算总额；起止日期以医保返回的结算时间为准。总账不平时再用 3202 查到具体的哪一笔。

        Args:
            request: 输入 data。
                data 必填：insutype 险种、clr_type 清算类别、setl_optins 结算经办机构、stmt_begndate 对账开始日期、stmt_enddate 对账结束日期、medfee_sumamt 医疗费总额、fund_pay_sumamt 基金支付总额、acct_pay 个人账户支付金额、fixmedins_setl_cnt 定点医药机构结算笔数。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                clr_type 取值：字典 clr_type：11 门诊、1103 意外伤害门诊、12 门诊挂号、13 急诊、14 门诊慢特病、15 两病门诊、18 特药购药、21 住院 … 共 68 项。

        Returns:
            应答；``output`` 里有 stmtinfo。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3201

        return await self.call("3201", request, i3201.Reply)

    async def reconcile_settlement_details(self, request: i3202.Request) -> Reply[i3202.Reply]:
        """医药机构费用结算对明细账（3202）。

        医药机构费用结算业务，前一项 3201 医药机构费用结算对总账。

        上传明细文件逐笔对账：先用 9101 上传 txt 压缩包取得文件查询号，结果文件再用 9102 下载。退费要正负两条都列入，漏了负的一条必然对不平。

        Args:
            request: 输入 data。
                data 必填：setl_optins 结算经办机构、file_qury_no 文件查询号、stmt_begndate 对账开始日期、stmt_enddate 对账结束日期、medfee_sumamt 医疗费总额、fund_pay_sumamt 基金支付总额、cash_payamt 现金支付金额、fixmedins_setl_cnt 定点医药机构结算笔数、clr_type 清算类别。
                clr_type 取值：字典 clr_type：11 门诊、1103 意外伤害门诊、12 门诊挂号、13 急诊、14 门诊慢特病、15 两病门诊、18 特药购药、21 住院 … 共 68 项。

        Returns:
            应答；``output`` 里有 fileinfo。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3202

        return await self.call("3202", request, i3202.Reply)

    async def upload_catalogue_mapping(self, request: i3301.Request) -> Reply[i3301.Reply]:
        """目录对照上传（3301）。

        目录对照，后一项 3302 目录对照撤销。

        把本机构的目录项目对应到国家医保编码；以后每条费用明细都靠这一对照确定是否报销，对错编码就报错费用。

        Args:
            request: 输入 data。
                data 必填：fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、list_type 目录类别、med_list_codg 医疗目录编码、begndate 开始日期、enddate 结束日期。
                list_type 取值：字典 list_type：101 西药中成药、102 中药饮片、103 自制剂、104 民族药、105 其他、106 中药配方颗粒、201 医疗服务项目、301 医用耗材。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3301

        return await self.call("3301", request, i3301.Reply)

    async def cancel_catalogue_mapping(self, request: i3302.Request) -> Reply[i3302.Reply]:
        """目录对照撤销（3302）。

        目录对照，前一项 3301 目录对照上传。

        Args:
            request: 输入 data。
                data 必填：fixmedins_code 定点医药机构编号、fixmedins_hilist_id 定点医药机构目录编号、list_type 目录类别、med_list_codg 医疗目录编码。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3302

        return await self.call("3302", request, i3302.Reply)

    async def upload_department(self, request: i3401.Request) -> Reply[i3401.Reply]:
        """科室信息上传（3401）。

        科室管理，后一项 3402 科室信息变更。

        Args:
            request: 输入 deptinfo。
                deptinfo 必填：hosp_dept_codg 医院科室编码、caty 科别、hosp_dept_name 医院科室名称、begntime 开始时间、itro 简介、dept_resper_name 科室负责人姓名、dept_resper_tel 科室负责人电话、dept_estbdat 科室成立日期、aprv_bed_cnt 批准床位数量、poolarea_no 统筹区编号、dr_psncnt 医师人数、phar_psncnt 药师人数、nurs_psncnt 护士人数、tecn_psncnt 技师人数。
                caty 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3401

        return await self.call("3401", request, i3401.Reply)

    async def change_department(self, request: i3402.Request) -> Reply[i3402.Reply]:
        """科室信息变更（3402）。

        科室管理，前一项 3401 科室信息上传，后一项 3403 科室信息撤销。

        Args:
            request: 输入 deptinfo。
                deptinfo 必填：hosp_dept_codg 医院科室编码、hosp_dept_name 医院科室名称、begntime 开始时间、itro 简介、dept_resper_name 科室负责人姓名、dept_resper_tel 科室负责人电话、caty 科别、dept_estbdat 科室成立日期、aprv_bed_cnt 批准床位数量、poolarea_no 统筹区编号、dr_psncnt 医师人数、phar_psncnt 药师人数、nurs_psncnt 护士人数、tecn_psncnt 技师人数。
                caty 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3402

        return await self.call("3402", request, i3402.Reply)

    async def cancel_department(self, request: i3403.Request) -> Reply[i3403.Reply]:
        """科室信息撤销（3403）。

        科室管理，前一项 3402 科室信息变更。

        Args:
            request: 输入 data。
                data 必填：hosp_dept_codg 医院科室编码、hosp_dept_name 医院科室名称、begntime 开始时间。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3403

        return await self.call("3403", request, i3403.Reply)

    async def upload_stock_count(self, request: i3501.Request) -> Reply[i3501.Reply]:
        """商品盘存上传（3501）。

        进销存管理，后一项 3502 商品库存变更。

        Args:
            request: 输入 invinfo、invinfo.drugtracinfo。
                invinfo 必填：med_list_codg 医疗目录编码、fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、rx_flag 处方药标志、invdate 盘存日期、inv_cnt 库存数量、fixmedins_bchno 定点医药机构批次流水号、manu_date 生产日期、expy_end 有效期止。
                rx_flag 取值：字典 rx_flag：0 非处方药、1 处方药。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3501

        return await self.call("3501", request, i3501.Reply)

    async def change_stock(self, request: i3502.Request) -> Reply[i3502.Reply]:
        """商品库存变更（3502）。

        进销存管理，前一项 3501 商品盘存上传，后一项 3503 商品采购。

        Args:
            request: 输入 invinfo。
                invinfo 必填：med_list_codg 医疗目录编码、inv_chg_type 库存变更类型、fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、fixmedins_bchno 定点医药机构批次流水号、pric 单价、cnt 数量、rx_flag 处方药标志、inv_chg_time 库存变更时间。
                inv_chg_type 取值：字典 inv_chg_type：101 调拨入库、102 调拨出库、103 盘盈、104 盘损、105 销毁、106 其他入库、107 其他出库、108 商品采购入库 … 共 11 项。
                rx_flag 取值：字典 rx_flag：0 非处方药、1 处方药。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3502

        return await self.call("3502", request, i3502.Reply)

    async def upload_purchase(self, request: i3503.Request) -> Reply[i3503.Reply]:
        """商品采购（3503）。

        进销存管理，前一项 3502 商品库存变更，后一项 3504 商品采购退货。

        Args:
            request: 输入 purcinfo。
                purcinfo 必填：med_list_codg 医疗目录编码、fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、fixmedins_bchno 定点医药机构批次流水号、spler_name 供应商名称、manu_lotnum 生产批号、aprvno 批准文号、manu_date 生产日期、expy_end 有效期止、purc_retn_cnt 采购/退货数量、rx_flag 处方药标志、purc_retn_stoin_time 采购/退货入库时间、purc_retn_opter_name 采购/退货经办人姓名。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3503

        return await self.call("3503", request, i3503.Reply)

    async def upload_purchase_return(self, request: i3504.Request) -> Reply[i3504.Reply]:
        """商品采购退货（3504）。

        进销存管理，前一项 3503 商品采购，后一项 3505 商品销售。

        Args:
            request: 输入 purcinfo。
                purcinfo 必填：med_list_codg 医疗目录编码、fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、fixmedins_bchno 定点医药机构批次流水号、spler_name 供应商名称、manu_date 生产日期、expy_end 有效期止、purc_retn_cnt 采购/退货数量、purc_invo_no 采购发票号、rx_flag 处方药标志、purc_retn_stoin_time 采购/退货入库时间、purc_retn_opter_name 采购/退货经办人姓名。
                rx_flag 取值：字典 rx_flag：0 非处方药、1 处方药。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3504

        return await self.call("3504", request, i3504.Reply)

    async def upload_sale(self, request: i3505.Request) -> Reply[i3505.Reply]:
        """商品销售（3505）。

        进销存管理，前一项 3504 商品采购退货，后一项 3506 商品销售退货。

        上传每笔药品销售；医保病人的销售必须写结算ID，以便进销存与结算互相核对。

        Args:
            request: 输入 selinfo、selinfo.drugtracinfo。
                selinfo 必填：med_list_codg 医疗目录编码、fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、fixmedins_bchno 定点医药机构批次流水号、prsc_dr_name 开方医师姓名、phar_name 药师姓名、phar_prac_cert_no 药师执业资格证号、mdtrt_sn 就医流水号、manu_lotnum 生产批号、manu_date 生产日期、rx_flag 处方药标志、trdn_flag 拆零标志、rtal_docno 零售单据号、sel_retn_cnt 销售/退货数量、sel_retn_time 销售/退货时间、sel_retn_opter_name 销售/退货经办人姓名。
                rx_flag 取值：字典 rx_flag：0 非处方药、1 处方药。
                trdn_flag 取值：字典 trdn_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3505

        return await self.call("3505", request, i3505.Reply)

    async def upload_sale_return(self, request: i3506.Request) -> Reply[i3506.Reply]:
        """商品销售退货（3506）。

        进销存管理，前一项 3505 商品销售，后一项 3507 商品信息删除。

        Args:
            request: 输入 selinfo、selinfo.drugtracinfo。
                selinfo 必填：med_list_codg 医疗目录编码、fixmedins_hilist_id 定点医药机构目录编号、fixmedins_hilist_name 定点医药机构目录名称、fixmedins_bchno 定点医药机构批次流水号、manu_lotnum 生产批号、manu_date 生产日期、rx_flag 处方药标志、trdn_flag 拆零标志、sel_retn_cnt 销售/退货数量、sel_retn_time 销售/退货时间、sel_retn_opter_name 销售/退货经办人姓名、mdtrt_sn 就医流水号。
                rx_flag 取值：字典 rx_flag：0 非处方药、1 处方药。
                trdn_flag 取值：字典 trdn_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3506

        return await self.call("3506", request, i3506.Reply)

    async def delete_stock_record(self, request: i3507.Request) -> Reply[i3507.Reply]:
        """商品信息删除（3507）。

        进销存管理，前一项 3506 商品销售退货。

        Args:
            request: 输入 data。
                data 必填：fixmedins_bchno 定点医药机构批次流水号、inv_data_type 进销存数据类型。
                inv_data_type 取值：字典 inv_data_type：1 盘存信息、2 库存变更信息、3 采购信息、4 销售信息。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i3507

        return await self.call("3507", request, i3507.Reply)

    async def upload_settlement_list(self, request: i4101.Request) -> Reply[i4101.Reply]:
        """医疗保障基金结算清单信息上传（4101）。

        医疗保障基金结算清单。

        出院结算后上传医保基金结算清单，按病种付费据此分组：主诊断和主手术填错会直接影响支付标准。每次只传一位患者。

        Args:
            request: 输入 setlinfo、opspdiseinfo（列表）、diseinfo（列表）、iteminfo（列表）、oprninfo（列表）、icuinfo（列表）、payinfo（列表）。
                setlinfo 必填：mdtrt_id 就诊ID、setl_id 结算ID、fixmedins_name 定点医药机构名称、fixmedins_code 定点医药机构编号、psn_name 人员姓名、gend 性别、brdy 出生日期、ntly 国籍、naty 民族、patn_cert_type 患者证件类别、certno 证件号码、prfs 职业、patn_rlts 与患者关系、coner_addr 联系人地址、coner_tel 联系人电话、hi_type 医保类型、insuplc 参保地、ipt_med_type 住院医疗类型、dscg_caty 出院科别、bill_code 票据代码、bill_no 票据号码、biz_sn 业务流水号、setl_begn_date 结算开始日期、setl_end_date 结算结束日期、psn_selfpay 个人自付、psn_ownpay 个人自费、acct_pay 个人账户支出、psn_cashpay 个人现金支付、medins_fill_dept 医疗机构填报部门、medins_fill_psn 医疗机构填报人、hsorg 医保机构、hsorg_opter 医保机构经办人。
                gend 取值：字典 gend：0 未知、1 男、2 女、9 未说明性别。
                naty 取值：字典 naty：1 汉族、10 朝鲜族、11 满族、12 侗族、13 瑶族、14 白族、15 土家族、16 哈尼族 … 共 56 项。
                patn_cert_type 取值：字典 patn_cert_type：01 居民身份证、02 居民户口簿、03 护照、04 军官证、05 驾驶证、06 港澳居民来往内地通行证、07 台湾居民来往内地通行证、08 其他身份证件 … 共 9 项。
                prfs 取值：字典 prfs：11 国家公务员、13 专业技术人员、17 职员、21 企业管理人员、24 工人、27 农民、31 学生、37 现役军人 … 共 13 项。
                patn_rlts 取值：字典 patn_rlts：01 本人、02 户主、10 配偶、11 夫、12 妻、20 子、21 独生子、22 长子 … 共 84 项。
                hi_type 取值：字典 mdcs_type：310 职工基本医疗保险、340 离休人员医疗保障、350 一至六级残疾军人医疗补助、360 老红军医疗保障、380 新型农村合作医疗、390 城乡居民基本医疗保险、391 城镇居民基本医疗保险、999 其他医疗保险。
                ipt_med_type 取值：字典 ipt_med_type：1 住院、2 日间手术。
                dscg_caty 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。
                opspdiseinfo 必填：diag_name 诊断名称、diag_code 诊断代码。
                diseinfo 必填：diag_type 诊断类别、diag_code 诊断代码、diag_name 诊断名称、maindiag_flag 主诊断标志。
                diag_type 取值：字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断。
                maindiag_flag 取值：字典 maindiag_flag：0 否、1 是。
                iteminfo 必填：med_chrgitm 医疗收费项目、amt 金额、claa_sumfee 甲类费用合计、clab_amt 乙类金额、fulamt_ownpay_amt 全自费金额、oth_amt 其他金额。
                med_chrgitm 取值：字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项。
                oprninfo 必填：oprn_oprt_type 手术操作类别、oprn_oprt_name 手术操作名称、oprn_oprt_code 手术操作代码、oprn_oprt_date 手术操作日期、oper_dr_name 术者医师姓名、oper_dr_code 术者医师代码。
                oprn_oprt_type 取值：字典 oprn_oprt_type：1 主要手术及操作、2 其他手术及操作。
                icuinfo 必填：scs_cutd_ward_type 重症监护病房类型、scs_cutd_inpool_time 重症监护进入时间、scs_cutd_exit_time 重症监护退出时间、scs_cutd_sum_dura 重症监护合计时长。
                scs_cutd_ward_type 取值：字典 icu_type：1 CCU、2 NICU、3 EICU、4 SICU、5 PICU、6 RICU、9 其他。
                payinfo 必填：fund_pay_type 基金支付类型、fund_payamt 基金支付金额。
                fund_pay_type 取值：字典 fund_pay_type：310100 城镇职工基本医疗保险统筹基金、310101 城镇职工基本医疗保险统筹基金（预付金）、310102 职工门诊统筹基金、310103 职工生育基金、310200 城镇职工基本医疗保险个人账户基金、310201 个人账户基金、310300 职工大病补助基金、310400 军转干部医疗补助基金 … 共 42 项。

        Returns:
            应答；``output`` 里有 data。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4101

        return await self.call("4101", request, i4101.Reply)

    async def upload_self_paid_fees(self, request: i4201.Request) -> Reply[i4201.Reply]:
        """自费病人费用明细信息上传（4201）。

        自费病人就医信息。

        Args:
            request: 输入 feedetail（列表）。
                feedetail 必填：mdtrt_sn 就医流水号、ipt_otp_no 住院/门诊号、med_type 医疗类别、chrg_bchno 收费批次号、feedetl_sn 费用明细流水号、psn_cert_type 人员证件类型、certno 证件号码、psn_name 人员姓名、fee_ocur_time 费用发生时间、cnt 数量、pric 单价、det_item_fee_sumamt 明细项目费用总额、med_list_codg 医疗目录编码、medins_list_codg 医药机构目录编码、medins_list_name 医药机构目录名称、med_chrgitm_type 医疗收费项目类别、prodname 商品名、bilg_dept_codg 开单科室编码、bilg_dept_name 开单科室名称、bilg_dr_codg 开单医生编码、bilg_dr_name 开单医师姓名。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                psn_cert_type 取值：字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项。
                med_chrgitm_type 取值：字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4201

        return await self.call("4201", request, i4201.Reply)

    async def upload_outpatient_treatment(self, request: i4301.Request) -> Reply[i4301.Reply]:
        """门急诊诊疗记录（4301）。

        门急诊业务，后一项 4302 急诊留观手术及抢救信息。

        Args:
            request: 输入 rgstinfo、caseinfo（列表）、diseinfo（列表）、rxinfo（列表）。
                rgstinfo 必填：mdtrt_sn 就医流水号、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                caseinfo 必填：vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                diseinfo 必填：vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                rxinfo 必填：vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4301

        return await self.call("4301", request, i4301.Reply)

    async def upload_emergency_rescue(self, request: i4302.Request) -> Reply[i4302.Reply]:
        """急诊留观手术及抢救信息（4302）。

        门急诊业务，前一项 4301 门急诊诊疗记录。

        Args:
            request: 输入 oprninfo（列表）、rescinfo（列表）。
                oprninfo 必填：mdtrt_sn 就医流水号、oprn_oprt_sn 手术操作序号、oprn_oprt_code 手术操作代码、oprn_oprt_name 手术操作名称、oprn_oprt_tagt_part_name 手术操作目标部位名称、itvt_name 介入物名称、oprn_oprt_mtd_dscr 手术及操作方法描述、oprn_oprt_cnt 手术及操作次数、oprn_oprt_time 手术及操作时间、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                rescinfo 必填：resc_begntime 抢救开始时间、resc_endtime 抢救结束时间、er_resc_rec 急诊抢救记录、resc_psn_list 参加抢救人员名单、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4302

        return await self.call("4302", request, i4302.Reply)

    async def upload_medical_record_front_page(self, request: i4401.Request) -> Reply[i4401.Reply]:
        """住院病案首页信息（4401）。

        住院业务，后一项 4402 住院医嘱记录。

        Args:
            request: 输入 baseinfo、diseinfo（列表）、oprninfo（列表）、icuinfo（列表）。
                baseinfo 必填：mdtrt_sn 就医流水号、medcasno 病案号、psn_name 人员姓名、medfee_sumamt 医疗费总额、vali_flag 有效标志、fixmedins_code 定点医药机构编号。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                diseinfo 必填：vali_flag 有效标志、ipt_medcas_hmpg_sn 住院病案首页流水号、mdtrt_sn 就医流水号。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                oprninfo 必填：vali_flag 有效标志、ipt_medcas_hmpg_sn 住院病案首页流水号、mdtrt_sn 就医流水号。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                icuinfo 必填：vali_flag 有效标志、ipt_medcas_hmpg_sn 住院病案首页流水号、mdtrt_sn 就医流水号。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4401

        return await self.call("4401", request, i4401.Reply)

    async def upload_inpatient_orders(self, request: i4402.Request) -> Reply[i4402.Reply]:
        """住院医嘱记录（4402）。

        住院业务，前一项 4401 住院病案首页信息。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、vali_flag 有效标志、medcas_drord_detl_id 病案医嘱明细id。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4402

        return await self.call("4402", request, i4402.Reply)

    async def upload_examination_report(self, request: i4501.Request) -> Reply[i4501.Reply]:
        """临床检查报告记录（4501）。

        临床辅助业务，后一项 4502 临床检验报告记录。

        用户清单上 4501 为“临床检验检查记录”，两个独立来源均为本名。

        Args:
            request: 输入 examinfo、iteminfo（列表）、sampleinfo（列表）、imageinfo（列表）。
                examinfo 必填：mdtrt_sn 就医流水号、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                imageinfo 必填：rpotc_no 报告单号、study_uid 全局唯一号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4501

        return await self.call("4501", request, i4501.Reply)

    async def upload_laboratory_report(self, request: i4502.Request) -> Reply[i4502.Reply]:
        """临床检验报告记录（4502）。

        临床辅助业务，前一项 4501 临床检查报告记录，后一项 4503 细菌培养报告记录。

        用户清单上 4502 为“细菌培养报告记录”，两个独立来源均为本名。

        Args:
            request: 输入 labinfo、iteminfo（列表）、sampleinfo（列表）。
                labinfo 必填：mdtrt_sn 就医流水号、vali_flag 有效标志。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4502

        return await self.call("4502", request, i4502.Reply)

    async def upload_bacterial_culture_report(self, request: i4503.Request) -> Reply[i4503.Reply]:
        """细菌培养报告记录（4503）。

        临床辅助业务，前一项 4502 临床检验报告记录，后一项 4504 药敏记录报告记录。

        用户清单上 4503 为“药敏记录报告记录”，两个独立来源均为本名。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4503

        return await self.call("4503", request, i4503.Reply)

    async def upload_drug_sensitivity_report(self, request: i4504.Request) -> Reply[i4504.Reply]:
        """药敏记录报告记录（4504）。

        临床辅助业务，前一项 4503 细菌培养报告记录，后一项 4505 病理检查报告记录。

        用户清单上 4504 为“病理检查报告记录”，两个独立来源均为本名。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4504

        return await self.call("4504", request, i4504.Reply)

    async def upload_pathology_report(self, request: i4505.Request) -> Reply[i4505.Reply]:
        """病理检查报告记录（4505）。

        临床辅助业务，前一项 4504 药敏记录报告记录，后一项 4506 非结构化报告记录。

        用户清单上 4505 为“非结构化报告记录”，两个独立来源均为本名。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、palg_no 病理号、frez_no 冰冻号、cma_date 送检日期、rpt_date 报告日期、cma_matl 送检材料、clnc_diag 临床诊断、exam_fnd 检查所见、sabc 免疫组化、palg_diag 病理诊断、rpot_doc 报告医师、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4505

        return await self.call("4505", request, i4505.Reply)

    async def upload_unstructured_report(self, request: i4506.Request) -> Reply[i4506.Reply]:
        """非结构化报告记录（4506）。

        临床辅助业务，前一项 4505 病理检查报告记录。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、otp_ipt_flag 门诊/住院标志、exam_test_flag 检查/检验标志、appy_no 申请号、file_name 文件名、exam_test_rpot 检查/检验报告、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4506

        return await self.call("4506", request, i4506.Reply)

    async def upload_blood_transfusion(self, request: i4601.Request) -> Reply[i4601.Reply]:
        """输血信息（4601）。

        医疗管理业务，后一项 4602 护理操作生命体征测量记录。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4601

        return await self.call("4601", request, i4601.Reply)

    async def upload_vital_signs(self, request: i4602.Request) -> Reply[i4602.Reply]:
        """护理操作生命体征测量记录（4602）。

        医疗管理业务，前一项 4601 输血信息。

        Args:
            request: 输入 data（列表）。
                data 必填：mdtrt_sn 就医流水号、dept_code 科室代码、dept_name 科室名称、wardarea_name 病区名称、bedno 病床号、diag_code 诊断代码、adm_time 入院时间、act_ipt_days 实际住院天数、afpn_days 手术后天数、rcd_time 记录日期时间、vent_frqu 呼吸频率（次/min）、use_vent_flag 使用呼吸机标志、pule 脉率（次/min）、pat_heart_rate 起搏器心率（次/min）、tprt 体温（℃）、systolic_pre 收缩压（mmHg）、dstl_pre 舒张压（mmHg）、wt 体重（kg）、abde 腹围（cm）、nurscare_obsv_item_name 护理观察项目名称、nurscare_obsv_rslt 护理观察结果、nurs_name 护士姓名、sign_time 签字时间、vali_flag 有效标志。
                dept_code 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4602

        return await self.call("4602", request, i4602.Reply)

    async def upload_electronic_medical_record(self, request: i4701.Request) -> Reply[i4701.Reply]:
        """电子病历上传（4701）。

        电子病例。

        Args:
            request: 输入 adminfo、diseinfo（列表）、coursrinfo（列表）、oprninfo（列表）、rescinfo（列表）、dieinfo（列表）、dscginfo（列表）。
                adminfo 必填：mdtrt_sn 就医流水号、mdtrtsn 住院号、name 姓名、gend 性别、adm_rec_no 入院记录流水号、wardarea_name 病区名称、dept_code 科室代码、dept_name 科室名称、bedno 病床号、adm_time 入院时间、illhis_stte_name 病史陈述者姓名、illhis_stte_rltl 陈述者与患者关系代码、stte_rele 陈述内容是否可靠标识、chfcomp 主诉、dise_now 现病史、hlcon 健康状况、dise_his 疾病史（含外伤）、ifet 患者传染性标志、ifet_his 传染病史、prev_vcnt 预防接种史、oprn_his 手术史、bld_his 输血史、algs_his 过敏史、psn_his 个人史、mrg_his 婚育史、mena_his 月经史、fmhis 家族史、physexm_tprt 体格检查--体温（℃）、physexm_pule 体格检查--脉率（次/mi数字）、physexm_vent_frqu 体格检查--呼吸频率、physexm_systolic_pre 体格检查--收缩压（mmHg）、physexm_dstl_pre 体格检查--舒张压（mmHg）、physexm_height 体格检查--身高（cm）、physexm_wt 体格检查--体重（kg）、physexm_ordn_stas 体格检查--一般状况检查结果、physexm_skin_musl 体格检查--皮肤和黏膜检查结果、physexm_spef_lymph 体格检查--全身浅表淋巴结检查结果、physexm_head 体格检查--头部及其器官检查结果、physexm_neck 体格检查--颈部检查结果、physexm_chst 体格检查--胸部检查结果、physexm_abd 体格检查--腹部检查结果、physexm_finger_exam 体格检查--肛门指诊检查结果描述、physexm_genital_area 体格检查--外生殖器检查结果、physexm_spin 体格检查--脊柱检查结果、physexm_all_fors 体格检查--四肢检查结果、nersys 体格检查--神经系统检查结果、spcy_info 专科情况、asst_exam_rslt 辅助检查结果、rec_doc_code 接诊医生编号、rec_doc_name 接诊医生姓名、ipdr_code 住院医师编号、ipdr_name 住院医师姓名、chfdr_code 主任医师编号、chfdr_name 主任医师姓名、chfpdr_code 主诊医师代码、chfpdr_name 主诊医师姓名、main_symp 主要症状、adm_rea 入院原因、adm_way 入院途径、apgr 评分值(Apgar)、diet_info 饮食情况、growth_deg 发育程度、mtl_stas_norm 精神状态正常标志、slep_info 睡眠状况、sp_info 特殊情况、mind_info 心理状态、nurt 营养状态、self_ablt 自理能力、nurscare_obsv_item_name 护理观察项目名称、nurscare_obsv_rslt 护理观察结果、smoke 吸烟标志、stop_smok_days 停止吸烟天数、smok_info 吸烟状况、smok_day 日吸烟量（支）、drnk 饮酒标志、drnk_frqu 饮酒频率、drnk_day 日饮酒量（mL）、eval_time 评估日期时间、resp_nurs_name 责任护士姓名、vali_flag 有效标志。
                gend 取值：字典 gend：0 未知、1 男、2 女、9 未说明性别。
                dept_code 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                diseinfo 必填：inout_diag_type 出入院诊断类别、maindiag_flag 主诊断标志、diag_seq 诊断序列号、diag_time 诊断时间、wm_diag_code 西医诊断编码、wm_diag_name 西医诊断名称、vali_flag 有效标志。
                inout_diag_type 取值：字典 inout_diag_type：1 入院诊断、2 出院诊断。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                coursrinfo 必填：dept_code 科室代码、dept_name 科室名称、wardarea_name 病区名称、bedno 病床号、chfcomp 主诉、cas_ftur 病例特点、dise_evid 诊断依据、prel_wm_diag_code 初步诊断-西医诊断编码、prel_wm_dise_name 初步诊断-西医诊断名称、finl_wm_diag_code 鉴别诊断-西医诊断编码、finl_wm_diag_name 鉴别诊断-西医诊断名称、dise_plan 诊疗计划、ipdr_code 住院医师编号、ipdr_name 住院医师姓名、prnt_doc_name 上级医师姓名、vali_flag 有效标志、codse_rcd_id 病程记录编号。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                oprninfo 必填：oprn_appy_id 手术申请单号、oprn_time 手术日期、oprn_type_code 手术分类代码、oprn_oprt_code 手术操作代码、oprn_oprt_name 手术操作名称、oprn_begntime 手术开始时间、oprn_endtime 手术结束时间、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                rescinfo 必填：dept 科室代码、dept_name 科室名称、wardarea_name 病区名称、bedno 病床号、diag_name 诊断名称、diag_code 诊断代码、cond_chg 病情变化情况、resc_mes 抢救措施、oprn_oprt_code 手术操作代码、oprn_oprt_name 手术操作名称、oprn_oper_part 手术及操作目标部位名称、itvt_name 介入物名称、oprt_mtd 操作方法、oprt_cnt 操作次数、resc_begntime 抢救开始日期时间、resc_endtime 抢救结束日期时间、dise_item_name 检查/检验项目名称、dise_ccls 检查/检验结果、dise_ccls_qunt 检查/检验定量结果、dise_ccls_code 检查/检验结果代码、mnan 注意事项、resc_psn_list 参加抢救人员名单、proftechttl_code 专业技术职务类别代码、doc_code 医师编号、dr_name 医师姓名、vali_flag 有效标志。
                dept 取值：字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                dieinfo 必填：dept 科室代码、dept_name 科室名称、wardarea_name 病区名称、bedno 病床号、adm_time 入院时间、adm_dise 入院诊断编码、adm_info 入院情况、trt_proc_dscr 诊疗过程描述、die_time 死亡时间、die_drt_rea 直接死亡原因名称、die_drt_rea_code 直接死亡原因编码、die_dise_name 死亡诊断名称、die_diag_code 死亡诊断编码、agre_corp_dset 家属是否同意尸体解剖标志、ipdr_name 住院医师姓名、chfpdr_code 主诊医师代码、chfpdr_name 主诊医师姓名、chfdr_name 主任医师姓名、sign_time 签字日期时间、vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。
                dscginfo 必填：vali_flag 有效标志。
                vali_flag 取值：字典 vali_flag：0 无效、1 有效。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i4701

        return await self.call("4701", request, i4701.Reply)

    async def query_departments(self, request: i5101.Request) -> Reply[i5101.Reply]:
        """科室信息查询（5101）。

        基础信息查询，后一项 5102 医执人员信息查询。

        Args:
            request: 输入零项。

        Returns:
            应答；``output`` 里有 feedetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5101

        return await self.call("5101", request, i5101.Reply)

    async def query_medical_staff(self, request: i5102.Request) -> Reply[i5102.Reply]:
        """医执人员信息查询（5102）。

        基础信息查询，前一项 5101 科室信息查询。

        Args:
            request: 输入 data。
                data 必填：prac_psn_type 执业人员分类。
                prac_psn_type 取值：字典 prac_psn_type：1 医师、2 护士、3 药师、4 医技人员。

        Returns:
            应答；``output`` 里有 feedetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5102

        return await self.call("5102", request, i5102.Reply)

    async def query_visits(self, request: i5201.Request) -> Reply[i5201.Reply]:
        """就诊信息查询（5201）。

        医保服务查询，后一项 5202 诊断信息查询。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、begntime 开始时间、endtime 结束时间、med_type 医疗类别。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。

        Returns:
            应答；``output`` 里有 mdtrtinfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5201

        return await self.call("5201", request, i5201.Reply)

    async def query_diagnoses(self, request: i5202.Request) -> Reply[i5202.Reply]:
        """诊断信息查询（5202）。

        医保服务查询，前一项 5201 就诊信息查询，后一项 5203 结算信息查询。

        Args:
            request: 输入 data。
                data 必填：mdtrt_id 就诊ID、psn_no 人员编号。

        Returns:
            应答；``output`` 里有 diseinfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5202

        return await self.call("5202", request, i5202.Reply)

    async def query_settlement(self, request: i5203.Request) -> Reply[i5203.Reply]:
        """结算信息查询（5203）。

        医保服务查询，前一项 5202 诊断信息查询，后一项 5204 费用明细查询。

        查询已结算的金额和基金分项：结算结果未知时用它确认是否成功，退费记录的退费标志为 1、金额为负。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、setl_id 结算ID、mdtrt_id 就诊ID。

        Returns:
            应答；``output`` 里有 setlinfo、setldetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5203

        return await self.call("5203", request, i5203.Reply)

    async def query_fee_details(self, request: i5204.Request) -> Reply[i5204.Reply]:
        """费用明细查询（5204）。

        医保服务查询，前一项 5203 结算信息查询，后一项 5205 人员慢特病用药记录查询。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、mdtrt_id 就诊ID。

        Returns:
            应答；``output`` 里有一个列表（整个就是列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5204

        return await self.call("5204", request, i5204.Reply)

    async def query_chronic_medication(self, request: i5205.Request) -> Reply[i5205.Reply]:
        """人员慢特病用药记录查询（5205）。

        医保服务查询，前一项 5204 费用明细查询，后一项 5206 人员累计信息查询。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号、begntime 开始时间。

        Returns:
            应答；``output`` 里有 feedetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5205

        return await self.call("5205", request, i5205.Reply)

    async def query_accumulated_amounts(self, request: i5206.Request) -> Reply[i5206.Reply]:
        """人员累计信息查询（5206）。

        医保服务查询，前一项 5205 人员慢特病用药记录查询。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号。

        Returns:
            应答；``output`` 里有 cuminfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5206

        return await self.call("5206", request, i5206.Reply)

    async def query_chronic_disease_filings(self, request: i5301.Request) -> Reply[i5301.Reply]:
        """人员慢特病备案查询（5301）。

        医药机构服务查询，后一项 5302 人员定点信息查询。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号。

        Returns:
            应答；``output`` 里有 feedetail（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5301

        return await self.call("5301", request, i5301.Reply)

    async def query_designated_institutions(self, request: i5302.Request) -> Reply[i5302.Reply]:
        """人员定点信息查询（5302）。

        医药机构服务查询，前一项 5301 人员慢特病备案查询，后一项 5303 在院信息查询。

        Args:
            request: 输入 data。
                data 必填：psn_no 人员编号。

        Returns:
            应答；``output`` 里有 psnfixmedin（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5302

        return await self.call("5302", request, i5302.Reply)

    async def query_current_inpatients(self, request: i5303.Request) -> Reply[i5303.Reply]:
        """在院信息查询（5303）。

        医药机构服务查询，前一项 5302 人员定点信息查询，后一项 5304 转院信息查询。

        Args:
            request: 输入 data。
                data 必填：begntime 开始时间、endtime 结束时间。

        Returns:
            应答；``output`` 里有 data（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5303

        return await self.call("5303", request, i5303.Reply)

    async def query_referrals(self, request: i5304.Request) -> Reply[i5304.Reply]:
        """转院信息查询（5304）。

        医药机构服务查询，前一项 5303 在院信息查询。

        Args:
            request: 输入 data。
                data 必填：begntime 开始时间。

        Returns:
            应答；``output`` 里有 refmedin（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5304

        return await self.call("5304", request, i5304.Reply)

    async def query_recognised_items(self, request: i5401.Request) -> Reply[i5401.Reply]:
        """项目互认信息查询（5401）。

        检查检验互认结果查询，后一项 5402 报告明细信息查询。

        Args:
            request: 输入 bilgiteminfo。
                bilgiteminfo 必填：psn_no 人员编号。

        Returns:
            应答；``output`` 里有 bilgiteminfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5401

        return await self.call("5401", request, i5401.Reply)

    async def query_report_details(self, request: i5402.Request) -> Reply[i5402.Reply]:
        """报告明细信息查询（5402）。

        检查检验互认结果查询，前一项 5401 项目互认信息查询。

        Args:
            request: 输入 rptdetailinfo。
                rptdetailinfo 必填：psn_no 人员编号、rpotc_no 报告单号、fixmedins_code 机构编号。

        Returns:
            应答；``output`` 里有 checkreportdetails（列表）、inspectionreportinformation（列表）、inspectiondetails（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i5402

        return await self.call("5402", request, i5402.Reply)

    async def upload_online_pharmacy_fees(self, request: i6101.Request) -> Reply[i6101.Reply]:
        """药店线上费用明细上传（6101）。

        医保提供接口。

        Args:
            request: 输入 data、feedetail（列表）。
                data 必填：med_org_ord 医药机构订单号、psn_no 人员编号、insutype 险种类型、psn_cert_type 人员证件类型、certno 证件号码、psn_name 人员姓名、med_type 医疗类别、begntime 开始时间、chrg_bchno 收费批次号、medfee_sumamt 医疗费总额、acct_used_flag 个人账户使用标志。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                psn_cert_type 取值：字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                acct_used_flag 取值：字典 acct_used_flag：0 不使用、1 使用本人个账、2 使用共济人个账。
                feedetail 必填：feedetl_sn 费用明细流水号、fee_ocur_time 费用发生时间、rx_circ_flag 外购处方标志、med_list_codg 医疗目录编码、medins_list_codg 医药机构目录编码、medins_list_name 医药机构目录名称、med_chrgitm_type 医疗收费项目类别、cnt 数量、pric 单价、det_item_fee_sumamt 明细项目费用总额。
                rx_circ_flag 取值：字典 rx_circ_flag：0 不外购、1 外购。
                med_chrgitm_type 取值：字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项。

        Returns:
            应答；``output`` 里有 data。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i6101

        return await self.call("6101", request, i6101.Reply)

    async def upload_prescription(self, request: i7101.Request) -> Reply[i7101.Reply]:
        """电子处方上传（7101）。

        定点医疗机构处方服务，后一项 7104 电子处方撤销。

        上传医院开具的外购处方，取得医保处方编号；每次只传一张处方，有效期内由药店凭编号取药。

        Args:
            request: 输入 data、rxdrugdetail（列表）、mdtrtinfo、diseinfo（列表）。
                data 必填：hosp_rxno 定点医疗机构处方编号、rx_type_code 处方类别代码、prsc_time 开方时间、rx_drug_nums 药品数量（剂数）、valid_days 处方有效天数、valid_end_time 有效截止时间、rx_cotn_flag 续方标志、rx_file 处方原件、rx_circ_flag 外购处方标志。
                rx_type_code 取值：字典 rx_type_code：1 门诊西药、10 中成药、2 门诊中药饮片、3 急诊西药、4 急诊中药饮片、5 儿科西药、6 儿科中药饮片、7 麻、精一 … 共 11 项。
                rx_cotn_flag 取值：字典 rx_cotn_flag：0 否、1 是。
                rx_circ_flag 取值：字典 rx_circ_flag：0 不外购、1 外购。
                rxdrugdetail 必填：med_list_codg 医疗目录编码、drug_genname 药品通用名、drug_dosform 药品剂型、drug_spec 药品规格、drug_cnt 药品数量、drug_cnt_unit 药品数量单位、medc_way_codg 用药途径代码、medc_way_dscr 用药途径描述、medc_starttime 用药开始时间、medc_endtime 用药结束时间、medc_days 用药天数。
                medc_way_codg 取值：字典 drug_medc_way_code：1 口服、2 直肠给药、3 舌下给药、4 注射给药、401 皮下注射、402 皮内注射、403 肌肉注射、404 静脉注射或静脉滴注 … 共 24 项。
                mdtrtinfo 必填：mdtrt_id 就诊ID、med_type 医疗类别、ipt_op_no 住院/门诊号、psn_no 人员编号、patn_name 患者姓名、age 年龄、gend 性别、insuplc_admdvs 参保地医保区划、psn_cert_type 人员证件类型、certno 证件号码、insutype 险种类型、prsc_dept_name 开方科室名称、prsc_dept_code 开方科室编号、prsc_dr_name 开方医师姓名、phar_name 药师姓名、phar_chk_time 医疗机构药师审方时间、mdtrt_time 就诊时间、sp_dise_flag 特殊病种标志、diag_code 主诊断代码、diag_name 主诊断名称、rgst_fee 挂号费。
                med_type 取值：字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项。
                gend 取值：字典 gend：0 未知、1 男、2 女、9 未说明性别。
                psn_cert_type 取值：字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项。
                insutype 取值：字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项。
                sp_dise_flag 取值：字典 sp_dise_flag：0 否、1 是。
                diseinfo 必填：diag_type 诊断类别、maindiag_flag 主诊断标志、diag_srt_no 诊断排序号、diag_code 诊断代码、diag_name 诊断名称、diag_dept 诊断科室、dise_dor_no 诊断医生编码、dise_dor_name 诊断医生姓名、diag_time 诊断时间。
                diag_type 取值：字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断。
                maindiag_flag 取值：字典 maindiag_flag：0 否、1 是。

        Returns:
            应答；``output`` 里有 hi_rxno。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7101

        return await self.call("7101", request, i7101.Reply)

    async def feed_back_prescription_review(self, request: i7102.Request) -> Reply[i7102.Reply]:
        """处方审核结果反馈（7102）。

        定点医疗机构处方服务，后一项 7103 处方购药结果反馈。

        医院的药师审核后上报；药店审核（7204）之后，平台也用它把结果反馈给开方机构。资料没有说由谁发起，“反馈”二字和需求都指向机构，所以两边都可以。

        Args:
            request: 输入 data。
                data 必填：hi_rxno 医保处方编号、fixmedins_name 医药机构名称（审方）、fixmedins_code 医药机构编号（审方）、phar_name 药师姓名、rchk_phar_certno 复核药师证件编号、rchk_phar_name 复核药师姓名、rx_chk_stas_codg 处方审核状态代码、rx_chk_time 处方审核时间。
                rx_chk_stas_codg 取值：字典 rx_chk_stas_codg：0 审核不通过、1 审核通过。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7102

        return await self.call("7102", request, i7102.Reply)

    async def feed_back_prescription_purchase(self, request: i7103.Request) -> Reply[i7103.Reply]:
        """处方购药结果反馈（7103）。

        定点医疗机构处方服务，前一项 7102 处方审核结果反馈。

        药店购药后上报；平台也用它把购药结果反馈给开方机构。资料没有说由谁发起，“反馈”二字和需求都指向机构，所以两边都可以。

        Args:
            request: 输入 data、seltdelts（列表）。
                data 必填：hi_rxno 医保处方编号、fund_pay_sumamt 基金支付总额、psn_part_amt 个人负担总金额、acct_pay 个人账户支出、psn_cash_pay 个人现金支出、setl_time 结算时间。
                seltdelts 必填：drug_dosform 剂型、drug_spec 规格、drug_totlcnt 数量、fixmedins_code 定点医药机构编号(结算)、fixmedins_name 定点医药机构名称(结算)、prdr_name 生厂厂家、pric 单价、total_unit 总计单位、sumamt 合计金额。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7103

        return await self.call("7103", request, i7103.Reply)

    async def cancel_prescription(self, request: i7104.Request) -> Reply[i7104.Reply]:
        """电子处方撤销（7104）。

        定点医疗机构处方服务，前一项 7101 电子处方上传。

        Args:
            request: 输入 data。
                data 必填：hi_rxno 医保处方编号、prsc_dr_name 撤销医师姓名、undo_dr_certno 撤销医师证件号码、undo_rea 撤销原因描述、undo_time 撤销时间。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7104

        return await self.call("7104", request, i7104.Reply)

    async def decode_prescription_qr_code(self, request: i7201.Request) -> Reply[i7201.Reply]:
        """处方二维码解析（7201）。

        定点医药机构外购服务，后一项 7202 电子处方查询。

        Args:
            request: 输入 data。
                data 必填：app_chnl_id 应用渠道ID、app_chnl_user_id 应用渠道用户ID、dev_info 终端信息、epc_qrcd 电子处方二维码值、ip_info 终端IP、opter 操作人ID、opter_name 操作人姓名、optins 操作机构。

        Returns:
            应答；``output`` 里有 epc_token、cert_type、name、certno、insuplc_admdvs。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7201

        return await self.call("7201", request, i7201.Reply)

    async def query_prescription(self, request: i7202.Request) -> Reply[i7202.Reply]:
        """电子处方查询（7202）。

        定点医药机构外购服务，前一项 7201 处方二维码解析，后一项 7203 电子处方下载。

        Args:
            request: 输入 data。
                data 必填：mdtrt_cert_type 就诊凭证类型、mdtrt_cert_no 就诊凭证编号、insuplc_admdvs 参保地医保区划、ip_info 终端IP、opter 操作人ID、opter_name 操作人姓名、optins 操作机构。
                mdtrt_cert_type 取值：字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡。

        Returns:
            应答；``output`` 里有 auth_rxno、diag_name、fixmedins_code、fixmedins_name、prsc_time、dept_name、valid_end_time。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7202

        return await self.call("7202", request, i7202.Reply)

    async def download_prescription(self, request: i7203.Request) -> Reply[i7203.Reply]:
        """电子处方下载（7203）。

        定点医药机构外购服务，前一项 7202 电子处方查询，后一项 7204 电子处方审核。

        Args:
            request: 输入 data。
                data 必填：insuplc_admdvs 参保地医保区划。

        Returns:
            应答；``output`` 里有 data、rxdrugdetail（列表）、mdtrtinfo、diseinfo（列表）。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7203

        return await self.call("7203", request, i7203.Reply)

    async def review_prescription(self, request: i7204.Request) -> Reply[i7204.Reply]:
        """电子处方审核（7204）。

        定点医药机构外购服务，前一项 7203 电子处方下载，后一项 7205 配送信息上传。

        Args:
            request: 输入 data。
                data 必填：hi_rxno 医保处方编号、phar_cert_type 药师证件类型、phar_certno 药师证件号码、phar_name 药师姓名、rchk_phar_certno 复核药师证件编号、rchk_phar_name 复核药师姓名、rx_chk_opnn 处方审核意见、rx_chk_stas_codg 处方审核状态代码、rx_chk_time 处方审核时间。
                phar_cert_type 取值：字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项。
                rx_chk_stas_codg 取值：字典 rx_chk_stas_codg：0 审核不通过、1 审核通过。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7204

        return await self.call("7204", request, i7204.Reply)

    async def upload_delivery(self, request: i7205.Request) -> Reply[i7205.Reply]:
        """配送信息上传（7205）。

        定点医药机构外购服务，前一项 7204 电子处方审核。

        Args:
            request: 输入 data。
                data 必填：hi_rxno 医保处方编号、delv_entp_name 配送企业名称、delv_stas_codg 状态编码、delv_stas_name 状态名称。
                delv_stas_codg 取值：字典 delv_stas_codg：0 待配送、1 配送中、2 配送完成、3 配送取消、4 配送异常。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i7205

        return await self.call("7205", request, i7205.Reply)

    async def sign_in(self, request: i9001.Request) -> Reply[i9001.Reply]:
        """签到（9001）。

        签到签退，后一项 9002 签退。

        每天每个操作员先签到，取得 sign_no 并带进以后的报文；签到之后才能调用其他交易，换操作员或隔天要重签。

        Args:
            request: 输入 signIn。
                signIn 必填：opter_no 操作员编号、mac 签到MAC地址、ip 签到IP地址。

        Returns:
            应答；``output`` 里有 signinoutb。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i9001

        return await self.call("9001", request, i9001.Reply)

    async def sign_out(self, request: i9002.Request) -> Reply[i9002.Reply]:
        """签退（9002）。

        签到签退，前一项 9001 签到。

        一天结束时签退；当天签到过才能签退。

        Args:
            request: 输入 signOut。
                signOut 必填：sign_no 签到编号、opter_no 操作员编号。

        Returns:
            应答；``output`` 里有 signoutoutb。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i9002

        return await self.call("9002", request, i9002.Reply)

    async def upload_file(self, request: i9101.Request) -> Reply[i9101.Reply]:
        """文件上传（9101）。

        上传下载，后一项 9102 文件下载。

        上传文件并取得文件查询号，供 3202 等交易引用；文件内容可为 Base64 文本或字节数组，随省份而定。

        Args:
            request: 输入 fsUploadIn。
                fsUploadIn 必填：in 文件数据、filename 文件名、fixmedins_code 医药机构编号。

        Returns:
            应答；``output`` 里有 file_qury_no、filename、fixmedins_code、dld_endtime。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i9101

        return await self.call("9101", request, i9101.Reply)

    async def download_file(self, request: i9102.Request) -> Reply[i9102.Reply]:
        """文件下载（9102）。

        上传下载，前一项 9101 文件上传。

        按文件查询号下载文件：成功时返回的是压缩包原文而不是 JSON，出错时才是 JSON，须看内容类型。下载目录文件时机构编号固定传 plc。

        Args:
            request: 输入 fsDownloadIn。
                fsDownloadIn 必填：file_qury_no 文件查询号、filename 文件名、fixmedins_code 医药机构编号。

        Returns:
            应答；``output`` 里有零项。

        Raises:
            RequestRejected: 请求不符合规范，没有发出。
            StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。
            JournalError: 日志写不进去，没有发出。
            NotSent: 没有发出，可以再发。
            PlatformRefused: 平台答复 infcode 不为 0。
            GatewayError: 没有得到平台的答复。
            OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。
        """
        from yibao_editions.national import i9102

        return await self.call("9102", request, i9102.Reply)
