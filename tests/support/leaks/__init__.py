"""Looks for personal data of the test persons in what a test run leaves: logs, errors, output of commands, reports, traces."""
