"""广州版（广东早期草案）的模拟平台。"""

from yibao.platform import create_app
from yibao_editions.guangzhou.validation import checker

app = create_app([checker()])
"""ASGI 应用：``uvicorn yibao_editions.guangzhou.mock:app``。"""
