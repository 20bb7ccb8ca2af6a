"""Between client and platform: what is exchanged is recorded, replayed from a recording, or passed on and checked."""
