"""Renderers: ``Bundle -> {path below generated/: text}``, pure and byte-identical from run to run."""
