"""深圳版的模拟平台。"""

from yibao.platform import create_app
from yibao_editions.shenzhen.validation import checker

app = create_app([checker()])
"""ASGI 应用：``uvicorn yibao_editions.shenzhen.mock:app``。"""
