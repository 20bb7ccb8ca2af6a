"""Composes sample messages from stories: what a person tells once becomes valid, lean and broken messages."""

from yibaogen.samples.compose import compose
from yibaogen.samples.replay import replay
from yibaogen.samples.story import Step, Story, load_stories

__all__ = ["Step", "Story", "compose", "load_stories", "replay"]
