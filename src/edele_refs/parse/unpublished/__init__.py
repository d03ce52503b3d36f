"""What was never printed: archival records, letters, interviews."""
