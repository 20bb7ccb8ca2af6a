"""Text with places: reading spec files into trees in which every value knows its line and column."""
