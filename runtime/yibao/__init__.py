"""What generated clients, validators and the simulated platform stand on. Never imports ``yibaogen``."""
