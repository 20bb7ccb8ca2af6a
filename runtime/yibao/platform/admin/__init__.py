"""What stands beside the simulated platform for the people who use it: tools of the docs' pages, and the admin pages."""
