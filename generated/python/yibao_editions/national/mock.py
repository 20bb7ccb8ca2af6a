"""国家版的模拟平台。"""

from yibao.platform import create_app
from yibao_editions.national.validation import checker

app = create_app([checker()])
"""ASGI 应用：``uvicorn yibao_editions.national.mock:app``。"""
