"""Laws, decisions of courts and papers of parliaments, in the forms of each country."""
