"""What a kind of institution needs, what its journal shows as tried, what is missing, what is next."""

from yibao.running.assess.judge import Assessment, Item, Stage, Standing, assess
from yibao.running.assess.tried import Tried, tried

__all__ = ["Assessment", "Item", "Stage", "Standing", "Tried", "assess", "tried"]
