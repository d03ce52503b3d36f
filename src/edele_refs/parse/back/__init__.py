"""What leads to a source cited elsewhere: "Ibid.", "note 12", author and year, short forms."""
