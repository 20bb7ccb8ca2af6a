"""Documents as people write them, read into the same raw tables as the importer's own.

A document (Word, HTML, Markdown, a workbook of a province) is a stream of paragraphs and grids (``blocks``); ``outline`` walks it
and knows at each grid which interface, direction and node it speaks of; ``headers`` knows how columns are called, ``captions`` how
headings and captions name things, ``layouts`` how columns of txt files are listed, ``samples`` how messages are printed.
"""
