"""Workbooks for uploads: templates out of an edition, filled files back into rows of a job.

    from pathlib import Path
    from yibao.sheets import Plan, plan_of, read_filled, template

    plan = plan_of(table, "3401", effects)          # a Plan, or an Event that says why there is no template
    Path("3401.xlsx").write_bytes(template(table, plan, example))
    filled = read_filled(Path("3401.xlsx"), plan, table)
    filled.found                                    # every finding with sheet, row and column
    filled.valid_rows()                             # rows for yibao.batches.Batches.create

``marked`` writes a copy with the findings in their cells; ``compare_staff`` compares a list with 5102. Which numbers
have a template follows from their shapes (``yibao.sheets.plan``). Raises ``SheetError`` for a file that cannot be read.
"""

from yibao.sheets.found import Found
from yibao.sheets.grids import Grid, SheetError, read_grids
from yibao.sheets.mark import marked, refused
from yibao.sheets.plan import Plan, SheetPlan, plan_of, plans, type_text
from yibao.sheets.read import Filled, Record, edition_in, number_in, read_filled
from yibao.sheets.staff import DIFFERENCES, StaffDifference, StaffReport, compare_staff, missing_keys
from yibao.sheets.write import template

__all__ = [
    "DIFFERENCES",
    "Filled",
    "Found",
    "Grid",
    "Plan",
    "Record",
    "SheetError",
    "SheetPlan",
    "StaffDifference",
    "StaffReport",
    "compare_staff",
    "edition_in",
    "marked",
    "missing_keys",
    "number_in",
    "plan_of",
    "plans",
    "read_filled",
    "read_grids",
    "refused",
    "template",
    "type_text",
]
